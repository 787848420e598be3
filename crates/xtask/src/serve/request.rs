//! From a request to an answer, without a socket.

use std::fs;
use std::path::{Path, PathBuf};

use super::negotiate::{CODINGS, accepts, content_type};

/// What matters of a request.
pub(super) struct Asked<'a> {
    /// GET or HEAD.
    pub(super) reading: bool,
    /// Path and query as they were sent.
    pub(super) target: &'a str,
    /// The header of this name, empty without one.
    pub(super) accept_encoding: &'a str,
}

/// Status, the headers that depend on the request, and the body.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: Vec<u8>,
}

/// The answer from the files below `www`, an absolute path without links.
pub(super) fn answer(www: &Path, asked: &Asked<'_>) -> Answer {
    if !asked.reading {
        let mut refusal = plain(405, "only GET and HEAD\n");
        refusal.headers.push(("Allow", "GET, HEAD".to_owned()));
        return refusal;
    }
    file(www, asked.target)
        .and_then(|path| served(&path, asked.accept_encoding))
        .unwrap_or_else(|| plain(404, "not found\n"))
}

fn plain(status: u16, text: &str) -> Answer {
    let content_type = ("Content-Type", "text/plain; charset=utf-8".to_owned());
    Answer { status, headers: vec![content_type], body: text.into() }
}

fn served(path: &Path, accept_encoding: &str) -> Option<Answer> {
    let mut headers = vec![("Content-Type", content_type(path).to_owned()), ("Vary", "Accept-Encoding".to_owned())];
    for (coding, suffix) in CODINGS {
        if accepts(accept_encoding, coding)
            && let Ok(body) = fs::read(path.with_added_extension(suffix))
        {
            headers.push(("Content-Encoding", coding.to_owned()));
            return Some(Answer { status: 200, headers, body });
        }
    }
    Some(Answer { status: 200, headers, body: fs::read(path).ok()? })
}

/// The file that a request means; `None` if there is none, or if it lies outside of `www`.
fn file(www: &Path, target: &str) -> Option<PathBuf> {
    let path = decoded(target.split(['?', '#']).next()?)?;
    let mut file = www.to_path_buf();
    for part in path.strip_prefix('/')?.split('/') {
        // No hidden file, no way up, and nothing that another system reads as a path.
        if part.starts_with('.') || part.contains(['\\', ':', '\0']) {
            return None;
        }
        file.push(part);
    }
    if path.ends_with('/') {
        file.push("index.html");
    }
    let file = file.canonicalize().ok()?;
    (file.starts_with(www) && file.is_file()).then_some(file)
}

/// Resolves `%41` to `A`; `None` for a broken escape or bytes that are no UTF-8.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = path.bytes();
    let mut out = Vec::new();
    while let Some(byte) = bytes.next() {
        out.push(if byte == b'%' {
            let digit = |byte: u8| char::from(byte).to_digit(16);
            let value = digit(bytes.next()?)? * 16 + digit(bytes.next()?)?;
            u8::try_from(value).ok()?
        } else {
            byte
        });
    }
    String::from_utf8(out).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Answers from a folder with one page, in two forms, and a secret next to the folder.
    fn check(name: &str, requests: &[(&str, u16, &str)]) {
        let outside = std::env::temp_dir().join(format!("xtask-{name}-{}", std::process::id()));
        let www = outside.join("www");
        fs::create_dir_all(www.join("sub")).unwrap();
        fs::write(outside.join("secret"), "secret").unwrap();
        fs::write(www.join(".hidden"), "secret").unwrap();
        fs::write(www.join("index.html"), "page").unwrap();
        fs::write(www.join("index.html.br"), "packed").unwrap();
        fs::write(www.join("sub/größe.txt"), "below").unwrap();
        let www = www.canonicalize().unwrap();
        for (target, status, body) in requests {
            let asked = Asked { reading: true, target, accept_encoding: "gzip, br;q=0" };
            let answer = answer(&www, &asked);
            assert_eq!(answer.status, *status, "{target}");
            assert_eq!(String::from_utf8_lossy(&answer.body), *body, "{target}");
        }
        let asked = Asked { reading: true, target: "/", accept_encoding: "br" };
        let packed = answer(&www, &asked);
        assert_eq!(packed.body, b"packed");
        assert!(packed.headers.contains(&("Content-Encoding", "br".to_owned())));
        assert_eq!(answer(&www, &Asked { reading: false, ..asked }).status, 405);
        fs::remove_dir_all(outside).unwrap();
    }

    #[test]
    fn files_are_found_by_their_path() {
        check(
            "found",
            &[
                ("/", 200, "page"),
                ("/index.html?x=1", 200, "page"),
                ("/sub/gr%C3%B6%C3%9Fe.txt", 200, "below"),
                ("/missing.js", 404, "not found\n"),
                ("/sub", 404, "not found\n"),
                ("/sub/", 404, "not found\n"),
            ],
        );
    }

    #[test]
    fn nothing_outside_of_the_folder_is_served() {
        let refused = [
            "/../secret",
            "/%2e%2e/secret",
            "/sub/..%2f..%2fsecret",
            "/..\\secret",
            "//etc/passwd",
            "/.hidden",
            "/%",
            "/%ff",
            "secret",
        ];
        check("outside", &refused.map(|target| (target, 404, "not found\n")));
    }
}
