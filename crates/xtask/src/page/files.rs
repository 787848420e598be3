//! The files of the page by name, read from folders and written with their compressed forms.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::{Effort, compress};

/// Contents by path below the page's folder, with `/` between folders.
#[derive(Default)]
pub(super) struct Files(BTreeMap<String, Vec<u8>>);

/// Bytes of one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Size {
    /// As it is on disk.
    pub(super) raw: u64,
    /// As a browser that understands Brotli gets it.
    pub(super) brotli: u64,
}

impl Files {
    /// Every file below the folder whose name does not start with a dot.
    pub(super) fn read(folder: &Path) -> Result<Self> {
        let mut files = Self::default();
        files.read_below(folder, "")?;
        Ok(files)
    }

    fn read_below(&mut self, folder: &Path, prefix: &str) -> Result<()> {
        let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
        for entry in entries {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with('.') {
                continue;
            }
            let path = entry.path();
            if path.is_dir() {
                self.read_below(&path, &format!("{prefix}{name}/"))?;
            } else {
                let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
                self.0.insert(format!("{prefix}{name}"), bytes);
            }
        }
        Ok(())
    }

    /// Adds the other files; one of the same name is replaced.
    pub(super) fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Without what lies in a folder of that name.
    pub(super) fn without(mut self, folder: &str) -> Self {
        self.0.retain(|name, _| !name.starts_with(folder));
        self
    }

    /// The same files in a folder of the page; an empty name leaves them where they are.
    pub(super) fn below(self, folder: &str) -> Self {
        Self(self.0.into_iter().map(|(name, bytes)| (format!("{folder}{name}"), bytes)).collect())
    }

    pub(super) fn contains(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// Adds bytes; a file of the same name is replaced.
    pub(super) fn insert_bytes(&mut self, name: &str, bytes: Vec<u8>) {
        self.0.insert(name.to_owned(), bytes);
    }

    /// Adds a text; one of the same name is replaced.
    pub(super) fn insert(&mut self, name: &str, text: String) {
        self.0.insert(name.to_owned(), text.into_bytes());
    }

    /// Takes a file out.
    pub(super) fn remove(&mut self, name: &str) {
        self.0.remove(name);
    }

    /// Every file with its name, in the order of the names.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
    }

    /// The bytes of a file.
    pub(super) fn bytes(&self, name: &str) -> Option<&[u8]> {
        self.0.get(name).map(Vec::as_slice)
    }

    /// The text of a file, if it is one.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name).and_then(|bytes| std::str::from_utf8(bytes).ok())
    }

    /// Makes the folder hold exactly these files and their compressed forms.
    ///
    /// A file that has not changed keeps its compressed forms: the best compression takes seconds.
    pub(super) fn write(&self, folder: &Path, effort: Effort) -> Result<BTreeMap<String, Size>> {
        let mut sizes = BTreeMap::new();
        let mut kept = BTreeSet::new();
        for (name, bytes) in &self.0 {
            let path = folder.join(name);
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            let unchanged = fs::read(&path).is_ok_and(|old| old == *bytes);
            if !unchanged {
                fs::write(&path, bytes).with_context(|| format!("cannot write {}", path.display()))?;
            }
            let brotli = compress::beside(&path, bytes, unchanged, effort)?;
            let raw = bytes.len() as u64;
            sizes.insert(name.clone(), Size { raw, brotli: brotli.unwrap_or(raw) });
            kept.extend(compress::names(&path));
            kept.insert(path);
        }
        remove_others(folder, &kept)?;
        Ok(sizes)
    }
}

impl<const N: usize> From<[(&str, &str); N]> for Files {
    fn from(pairs: [(&str, &str); N]) -> Self {
        Self(pairs.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())).into())
    }
}

fn remove_others(folder: &Path, kept: &BTreeSet<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            remove_others(&path, kept)?;
            if fs::read_dir(&path)?.next().is_none() {
                fs::remove_dir(&path)?;
            }
        } else if !kept.contains(&path) {
            fs::remove_file(&path)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_holds_exactly_the_files_and_their_compressed_forms() {
        let folder = std::env::temp_dir().join(format!("xtask-files-{}", std::process::id()));
        let text = "Einwohner ".repeat(100);
        fs::create_dir_all(folder.join("old")).unwrap();
        fs::write(folder.join("old/stale.js"), "gone").unwrap();

        let files = Files::from([("index.html", text.as_str()), ("img/a.png", "raw")]);
        let first = files.write(&folder, Effort::Full).unwrap();
        let again = files.write(&folder, Effort::Full).unwrap();

        assert_eq!(first, again);
        assert_eq!(first["img/a.png"], Size { raw: 3, brotli: 3 });
        assert!(first["index.html"].brotli < 100);
        assert!(folder.join("index.html.br").is_file());
        assert!(folder.join("index.html.gz").is_file());
        assert!(!folder.join("img/a.png.br").exists());
        assert!(!folder.join("old").exists());
        fs::remove_dir_all(folder).unwrap();
    }
}
