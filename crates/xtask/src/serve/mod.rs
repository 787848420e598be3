//! `serve`: the built page on 127.0.0.1, the way an operator should serve it.
//!
//! The strict policy of the page, the right types, compression, and no caching, so that a developer
//! always sees the last build.

mod negotiate;
mod policy;
mod request;

use std::io::{Cursor, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use anyhow::{Context, Result, anyhow};
use request::{Answer, Asked};
use tiny_http::{Header, Method, Request, Response, Server};

/// The port that is tried first when none was asked for.
const DEFAULT_PORT: u16 = 8080;
/// How many ports are tried from there on.
const TRIES: u16 = 100;
/// Requests that are answered at a time: a browser opens six connections.
const WORKERS: usize = 6;

/// A running server. It serves until the program ends.
pub(crate) struct Running {
    address: SocketAddr,
    workers: Vec<thread::JoinHandle<()>>,
}

impl Running {
    /// The address to open, with a slash at the end.
    pub(crate) fn url(&self) -> String {
        format!("http://{}/", self.address)
    }
}

/// Serves until the program is stopped; prints the address once it is ready.
pub(crate) fn forever(www: &Path, port: Option<u16>) -> Result<()> {
    let running = start(www, listener(port)?)?;
    println!("{}", running.url());
    std::io::stdout().flush()?;
    for worker in running.workers {
        worker.join().map_err(|_| anyhow!("a worker of the server has failed"))?;
    }
    Ok(())
}

/// Starts on any free port.
pub(crate) fn on_free_port(www: &Path) -> Result<Running> {
    start(www, listener(Some(0))?)
}

/// The port asked for and no other; without one the first free port from the default on.
fn listener(port: Option<u16>) -> Result<TcpListener> {
    let bind = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    match port {
        Some(port) => bind(port).with_context(|| format!("port {port}")),
        None => (DEFAULT_PORT..DEFAULT_PORT + TRIES)
            .find_map(|port| bind(port).ok())
            .with_context(|| format!("no free port from {DEFAULT_PORT} on")),
    }
}

fn start(www: &Path, listener: TcpListener) -> Result<Running> {
    let address = listener.local_addr()?;
    let www: Arc<PathBuf> = Arc::new(www.canonicalize().context("the page is not built")?);
    let server = Server::from_listener(listener, None).map_err(|fault| anyhow!(fault))?;
    let server = Arc::new(server);
    let workers = (0..WORKERS)
        .map(|_| {
            let (server, www) = (Arc::clone(&server), Arc::clone(&www));
            thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    // A browser that hangs up in the middle is no fault of ours.
                    drop(respond(&www, request));
                }
            })
        })
        .collect();
    Ok(Running { address, workers })
}

fn respond(www: &Path, request: Request) -> std::io::Result<()> {
    let header = |name: &'static str| {
        let found = request.headers().iter().find(|header| header.field.equiv(name));
        found.map(|header| header.value.as_str()).unwrap_or_default()
    };
    let answer = request::answer(
        www,
        &Asked {
            reading: matches!(request.method(), Method::Get | Method::Head),
            target: request.url(),
            accept_encoding: header("Accept-Encoding"),
        },
    );
    let response = response(answer);
    request.respond(response)
}

fn response(answer: Answer) -> Response<Cursor<Vec<u8>>> {
    let fixed = policy::HEADERS.iter().map(|(name, value)| (*name, (*value).to_owned()));
    let headers =
        fixed.chain(answer.headers).filter_map(|(name, value)| Header::from_bytes(name, value).ok()).collect();
    let length = answer.body.len();
    Response::new(answer.status.into(), headers, Cursor::new(answer.body), Some(length), None)
        // The length is known, so no answer has to be sent in chunks.
        .with_chunked_threshold(usize::MAX)
}
