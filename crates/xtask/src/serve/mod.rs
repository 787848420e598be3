//! `serve`: the built page on 127.0.0.1, the way an operator should serve it.
//!
//! The strict policy of the page, the right types, compression, and no caching, so that a developer
//! always sees the last build.

mod connection;
mod head;
mod negotiate;
mod policy;
mod request;

pub(crate) use policy::PAGE_POLICY;

use std::io::Write;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use anyhow::{Context, Result, anyhow};

/// The port that is tried first when none was asked for.
const DEFAULT_PORT: u16 = 8080;
/// How many ports are tried from there on.
const TRIES: u16 = 100;

/// A running server. It serves until the program ends.
pub(crate) struct Running {
    address: SocketAddr,
    listening: thread::JoinHandle<()>,
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
    running.listening.join().map_err(|_| anyhow!("the server has failed"))
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
    // A thread for each connection: a browser opens some ahead of need and leaves them idle, and
    // none of these may keep a request waiting.
    let listening = thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let www = Arc::clone(&www);
            // A browser that hangs up in the middle is no fault of ours.
            thread::spawn(move || drop(connection::serve(&www, &stream)));
        }
    });
    Ok(Running { address, listening })
}
