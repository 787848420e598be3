//! The service worker knows every file of the page, and a version that is made from their contents.

use sha2::{Digest, Sha256};

use super::files::Files;

/// The worker; it must stand beside the page to be allowed to answer for it.
const WORKER: &str = "offline.js";
const PAGE: &str = "index.html";

/// Writes version and names above the worker. What comes after this must not change a file.
pub(super) fn complete(files: &mut Files) {
    let Some(worker) = files.text(WORKER) else { return };
    let version = version(files);
    let names: Vec<&str> =
        files.iter().map(|(name, _)| if name == PAGE { "./" } else { name }).filter(|name| *name != WORKER).collect();
    let names = serde_json::Value::from(names);
    let worker = format!("const VERSION = '{version}';\nconst FILES = {names};\n{worker}");
    files.insert(WORKER, worker);
}

/// The same for the same files, and another one as soon as any byte of any of them changes.
fn version(files: &Files) -> String {
    let mut digest = Sha256::new();
    for (name, bytes) in files.iter() {
        for part in [name.as_bytes(), bytes] {
            digest.update((part.len() as u64).to_le_bytes());
            digest.update(part);
        }
    }
    digest.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn worker(page: &str) -> String {
        let mut files = Files::from([("index.html", page), ("later/a.js", ""), (WORKER, "work();")]);
        complete(&mut files);
        files.text(WORKER).unwrap().to_owned()
    }

    #[test]
    fn the_worker_knows_every_file_but_itself() {
        let worker = worker("page");
        assert!(worker.contains("const FILES = [\"./\",\"later/a.js\"];\nwork();"), "{worker}");
    }

    #[test]
    fn a_changed_file_is_another_version() {
        assert_eq!(worker("page"), worker("page"));
        assert_ne!(worker("page"), worker("Page"));
    }
}
