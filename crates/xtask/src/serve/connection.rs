//! One connection: requests in, answers out, one after the other.

use std::io::{self, BufReader, Write};
use std::net::TcpStream;
use std::path::Path;
use std::time::Duration;

use super::head::Head;
use super::policy;
use super::request::{Answer, Asked, answer};

/// How long a connection may be silent.
const PATIENCE: Duration = Duration::from_secs(120);

/// Answers until the browser closes the connection or falls silent.
///
/// # Errors
///
/// A broken connection, or bytes that are no request.
pub(super) fn serve(www: &Path, stream: &TcpStream) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    let mut requests = BufReader::new(stream);
    while let Some(head) = Head::read(&mut requests)? {
        let answer = answer(
            www,
            &Asked {
                reading: matches!(head.method.as_str(), "GET" | "HEAD"),
                target: &head.target,
                accept_encoding: &head.accept_encoding,
            },
        );
        write(stream, &answer, &head)?;
        if !head.keep_alive {
            break;
        }
    }
    Ok(())
}

fn write(mut stream: &TcpStream, answer: &Answer, head: &Head) -> io::Result<()> {
    let reason = match answer.status {
        200 => "OK",
        404 => "Not Found",
        _ => "Method Not Allowed",
    };
    let mut bytes = format!("HTTP/1.1 {} {reason}\r\n", answer.status).into_bytes();
    let changing = answer.headers.iter().map(|(name, value)| (*name, value.as_str()));
    let content_type = answer.headers.iter().find(|(name, _)| *name == "Content-Type").map(|(_, value)| value.as_str());
    for (name, value) in policy::headers(content_type).chain(changing) {
        write!(bytes, "{name}: {value}\r\n")?;
    }
    if !head.keep_alive {
        bytes.extend(b"Connection: close\r\n");
    }
    write!(bytes, "Content-Length: {}\r\n\r\n", answer.body.len())?;
    if head.method != "HEAD" {
        bytes.extend(&answer.body);
    }
    stream.write_all(&bytes)
}

#[cfg(test)]
mod tests {
    use std::io::Read;
    use std::net::TcpListener;
    use std::{fs, thread};

    use super::*;

    /// Sends the text over one connection and returns everything that comes back.
    fn talk(requests: &str) -> String {
        let www = std::env::temp_dir().join(format!("xtask-talk-{}-{}", std::process::id(), requests.len()));
        fs::create_dir_all(&www).unwrap();
        fs::write(www.join("index.html"), "page").unwrap();
        let www = www.canonicalize().unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let mut browser = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        let folder = www.clone();
        let server = thread::spawn(move || serve(&folder, &listener.accept().unwrap().0));
        browser.write_all(requests.as_bytes()).unwrap();
        let mut answers = String::new();
        browser.read_to_string(&mut answers).unwrap();
        server.join().unwrap().unwrap();
        fs::remove_dir_all(www).unwrap();
        answers
    }

    #[test]
    fn requests_over_one_connection_are_answered_in_order() {
        let answers =
            talk("GET / HTTP/1.1\r\n\r\nHEAD / HTTP/1.1\r\n\r\nGET /no HTTP/1.1\r\nConnection: close\r\n\r\n");
        let status: Vec<&str> = answers.matches("HTTP/1.1 200 OK").collect();
        assert_eq!(status.len(), 2);
        assert_eq!(answers.matches("page").count(), 1, "HEAD has no body");
        assert_eq!(answers.matches("Content-Length: 4\r\n").count(), 2, "but the same length");
        assert!(answers.ends_with("not found\n"));
    }

    #[test]
    fn every_answer_carries_the_policy() {
        for request in ["GET / HTTP/1.0", "GET /no HTTP/1.0", "POST / HTTP/1.0"] {
            let answer = talk(&format!("{request}\r\n\r\n"));
            for (name, value) in policy::HEADERS {
                assert!(answer.contains(&format!("\r\n{name}: {value}\r\n")), "{request}: {name}");
            }
        }
    }
}
