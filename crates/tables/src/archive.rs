//! A pack as an archive: the files of a folder in a zip.

use std::io::Read;

use faults::{Faults, Place, Problem};
use rawzip::{CompressionMethod, ZipArchive};
use scenario::pack::Files;

/// Bytes that all files of an archive may have together. A pack has a fraction of it; without a limit a small archive could fill the memory.
const MOST_BYTES: usize = 64 << 20;

/// Whether bytes are a zip archive: they begin with the head of an entry.
pub fn is_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// Whether it is a spreadsheet, which is an archive as well: every office document names its content in one of these.
pub fn is_spreadsheet(files: &Files) -> bool {
    files.contains_key("[Content_Types].xml") || files.contains_key("content.xml")
}

/// Whether bytes are a workbook of Excel or OpenDocument, by the names inside the archive, which are never packed; or one of Excel before 2007.
pub fn is_workbook(bytes: &[u8]) -> bool {
    let has = |name: &[u8]| bytes.windows(name.len()).any(|window| window == name);
    if is_archive(bytes) {
        return has(b"xl/workbook") || has(b"opendocument.spreadsheet");
    }
    // A compound file names its content in UTF-16.
    let old: Vec<u8> = "Workbook".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.starts_with(b"\xD0\xCF\x11\xE0") && has(&old)
}

/// Whether a file is one that a system puts beside others without being asked: of macOS or Windows.
///
/// ```
/// assert!(tables::archive::is_of_the_system("__MACOSX/._stadtteile.csv"));
/// assert!(!tables::archive::is_of_the_system("stadtteile.csv"));
/// ```
pub fn is_of_the_system(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let lower = name.to_lowercase();
    path.split('/').any(|folder| folder == "__MACOSX")
        || name.starts_with('.')
        || name.starts_with("~$")
        || matches!(lower.as_str(), "thumbs.db" | "desktop.ini" | "ehthumbs.db" | "icon\r")
}

/// The files of an archive by their path; a single folder around all of them is left out.
///
/// # Errors
/// An archive that is damaged, compressed otherwise than by Deflate, or larger than any pack.
pub fn unpack(file: &str, bytes: &[u8]) -> Result<Files, Faults> {
    let files = entries(bytes).map_err(|problem| Faults::of(&Place::start(file), problem))?;
    Ok(without_folder(files.into_iter().filter(|(path, _)| !is_of_the_system(path)).collect()))
}

#[expect(clippy::needless_pass_by_value, reason = "what `map_err` hands over")]
fn damaged(why: impl ToString) -> Problem {
    Problem::DamagedArchive { why: why.to_string() }
}

fn entries(bytes: &[u8]) -> Result<Files, Problem> {
    let archive = ZipArchive::from_slice(bytes).map_err(damaged)?;
    let mut files = Files::new();
    let mut left = MOST_BYTES;
    let mut entries = archive.entries();
    while let Some(entry) = entries.next_entry().map_err(damaged)? {
        if entry.is_dir() {
            continue;
        }
        let name = entry.file_path().try_normalize().map_err(damaged)?.as_ref().to_owned();
        let method = entry.compression_method();
        let stored = archive.get_entry(entry.wayfinder()).map_err(damaged)?;
        let most = u64::try_from(left).unwrap_or(u64::MAX).saturating_add(1);
        let mut content = Vec::new();
        let read = if method == CompressionMethod::STORE {
            stored.verifying_reader(stored.data()).take(most).read_to_end(&mut content)
        } else if method == CompressionMethod::DEFLATE {
            let inflated = flate2::bufread::DeflateDecoder::new(stored.data());
            stored.verifying_reader(inflated).take(most).read_to_end(&mut content)
        } else {
            return Err(Problem::UnknownCompression { name });
        };
        read.map_err(damaged)?;
        left = left.checked_sub(content.len()).ok_or(Problem::LargeArchive { most: MOST_BYTES >> 20 })?;
        files.insert(name, content);
    }
    Ok(files)
}

/// Whoever packs a folder gets its name before every path.
fn without_folder(files: Files) -> Files {
    let folder = files.keys().next().and_then(|path| path.split_once('/')).map(|(folder, _)| format!("{folder}/"));
    match folder {
        Some(folder) if files.keys().all(|path| path.starts_with(&folder)) => {
            files.into_iter().map(|(path, bytes)| (path[folder.len()..].to_owned(), bytes)).collect()
        }
        _ => files,
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use scenario::pack::built_in_files;

    use super::*;

    fn packed(files: &Files, folder: &str) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut archive = rawzip::ZipArchiveWriter::new(&mut bytes);
        for (name, content) in files {
            let path = format!("{folder}{name}");
            let (mut entry, config) =
                archive.new_file(&path).compression_method(CompressionMethod::DEFLATE).start().unwrap();
            let encoder = flate2::write::DeflateEncoder::new(&mut entry, flate2::Compression::default());
            let mut writer = config.wrap(encoder);
            writer.write_all(content).unwrap();
            let (encoder, descriptor) = writer.finish().unwrap();
            encoder.finish().unwrap();
            entry.finish(descriptor).unwrap();
        }
        archive.finish().unwrap();
        bytes
    }

    #[test]
    fn an_archive_is_the_folder_that_was_packed() {
        let files = built_in_files();
        for folder in ["", "kaiserslautern/"] {
            let bytes = packed(&files, folder);
            assert!(is_archive(&bytes));
            assert_eq!(unpack("pack.zip", &bytes).unwrap(), files);
        }
    }

    #[test]
    fn a_damaged_archive_is_refused() {
        let mut bytes = packed(&built_in_files(), "");
        let half = bytes.len() / 2;
        let faults = unpack("pack.zip", &bytes[..half]).unwrap_err().to_string();
        assert!(faults.starts_with("pack.zip:1:1: a damaged archive: "), "{faults}");
        bytes[200] ^= 0xff;
        assert!(unpack("pack.zip", &bytes).is_err(), "a changed byte");
    }

    #[test]
    fn an_archive_that_would_fill_the_memory_is_refused() {
        let files = Files::from([("a.csv".to_owned(), vec![0; MOST_BYTES]), ("b.csv".to_owned(), vec![0; 1])]);
        let faults = unpack("pack.zip", &packed(&files, "")).unwrap_err().to_string();
        assert_eq!(faults, "pack.zip:1:1: an archive larger than any pack, expected at most 64 MiB");
    }
}
