//! The head of a request, as far as a server of files needs it.

use std::io::{self, BufRead, Read};

/// No browser sends a longer head; more is not read.
const LIMIT: u64 = 32 * 1024;

/// Request line and the headers that matter.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) method: String,
    /// Path and query as they were sent.
    pub(super) target: String,
    /// Empty without the header.
    pub(super) accept_encoding: String,
    /// Whether the next request may come over the same connection.
    pub(super) keep_alive: bool,
}

impl Head {
    /// Reads up to the empty line; `None` when the browser has closed the connection.
    ///
    /// # Errors
    ///
    /// What is not HTTP/1, or a head that is too long or has no end.
    pub(super) fn read(from: &mut impl BufRead) -> io::Result<Option<Self>> {
        let mut from = from.take(LIMIT);
        let Some(first) = line(&mut from)? else {
            return Ok(None);
        };
        let mut words = first.split(' ');
        let (Some(method), Some(target), Some(version), None) =
            (words.next(), words.next(), words.next(), words.next())
        else {
            return Err(malformed("request line"));
        };
        if !version.starts_with("HTTP/1.") {
            return Err(malformed("version"));
        }
        let mut head = Self {
            method: method.to_owned(),
            target: target.to_owned(),
            keep_alive: version == "HTTP/1.1",
            ..Self::default()
        };
        loop {
            let line = line(&mut from)?.ok_or_else(|| malformed("end"))?;
            if line.is_empty() {
                return Ok(Some(head));
            }
            let (name, value) = line.split_once(':').ok_or_else(|| malformed("header"))?;
            head.take(&name.to_ascii_lowercase(), value.trim());
        }
    }

    fn take(&mut self, name: &str, value: &str) {
        match name {
            "accept-encoding" => value.clone_into(&mut self.accept_encoding),
            "connection" if value.eq_ignore_ascii_case("close") => self.keep_alive = false,
            // A body is never read: what follows it cannot be found.
            "transfer-encoding" => self.keep_alive = false,
            "content-length" if value != "0" => self.keep_alive = false,
            _ => {}
        }
    }
}

/// The next line without its end; `None` at the end of the stream.
fn line(from: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut line = String::new();
    if from.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let text = line.strip_suffix('\n').ok_or_else(|| malformed("line"))?;
    Ok(Some(text.strip_suffix('\r').unwrap_or(text).to_owned()))
}

fn malformed(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("malformed {what}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> io::Result<Option<Head>> {
        Head::read(&mut text.as_bytes())
    }

    #[test]
    fn a_browsers_request_is_read() {
        let head = read("GET /app.js?x HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: br\r\n\r\n");
        let expected = Head {
            method: "GET".to_owned(),
            target: "/app.js?x".to_owned(),
            accept_encoding: "br".to_owned(),
            keep_alive: true,
        };
        assert_eq!(head.unwrap(), Some(expected));
        assert_eq!(read("").unwrap(), None);
    }

    #[test]
    fn a_connection_ends_when_it_must() {
        let kept = |lines: &str| read(&format!("{lines}\r\n\r\n")).unwrap().unwrap().keep_alive;
        assert!(kept("GET / HTTP/1.1"));
        assert!(!kept("GET / HTTP/1.0"));
        assert!(!kept("GET / HTTP/1.1\r\nConnection: Close"));
        assert!(!kept("POST / HTTP/1.1\r\nContent-Length: 5"));
        assert!(kept("GET / HTTP/1.1\r\nContent-Length: 0"));
    }

    #[test]
    fn what_is_no_request_is_refused() {
        for text in
            ["GET /\r\n\r\n", "GET / HTTP/2\r\n\r\n", "GET / HTTP/1.1\r\nno header\r\n\r\n", "GET / HTTP/1.1\r\n"]
        {
            assert!(read(text).is_err(), "{text:?}");
        }
        assert!(read(&format!("GET /{} HTTP/1.1\r\n\r\n", "x".repeat(40_000))).is_err());
    }
}
