//! A collection in the key `k` of a link: `1.` and the packed lines of [`lines`](super::lines).
//!
//! The lines are packed by Deflate in the zlib format (RFC 1950), whose checksum tells damage, and written in the letters of
//! base64url. So a set of four scenarios with reasons takes about a thousand characters.

use std::io::Read;

use flate2::read::ZlibDecoder;
use miniz_oxide::deflate::compress_to_vec_zlib;

use super::fault::{CollectionFault, Problem};
use super::{Collection, letters, lines};
use crate::names::Names;

/// What a collection in a link begins with.
const VERSION: &str = "1";
/// The level of Deflate that packs best. One encoder, named here: which one `flate2` uses depends on what else is compiled with it,
/// and the same collection is to give the same link in every build.
const BEST: u8 = 9;
/// Between the version and the letters.
const POINT: char = '.';
/// More bytes than the largest collection has, unpacked: a few letters can claim to hold gigabytes.
const MOST_BYTES: usize = 1 << 20;

impl Collection {
    /// Reads what [`Collection::write`] wrote, in this or another version, and says what it could not take.
    pub fn read(text: &str, names: &Names<'_>) -> (Self, Vec<CollectionFault>) {
        let none = |problem| (Self::default(), vec![CollectionFault::whole(problem)]);
        if text.is_empty() {
            return (Self::default(), Vec::new());
        }
        let (version, packed) = text.split_once(POINT).unwrap_or((text, ""));
        if version != VERSION {
            return none(Problem::Version(crate::link::shortened(version)));
        }
        let bytes = match letters::read(packed) {
            Ok(bytes) => bytes,
            Err((character, place)) => return none(Problem::Character(character, place + VERSION.len() + 1)),
        };
        let (unpacked, end) = unpack(&bytes);
        if let Some(problem @ (Problem::Damaged | Problem::TooLarge)) = end {
            return none(problem);
        }
        // What is cut off ends inside a character or a line: the whole lines before that are as they were written.
        let whole = match end {
            Some(Problem::Cut) => unpacked.iter().rposition(|byte| *byte == b'\n').map_or(0, |last| last + 1),
            _ => unpacked.len(),
        };
        let Ok(readable) = std::str::from_utf8(&unpacked[..whole]) else { return none(Problem::Damaged) };
        let (collection, mut faults) = lines::read(readable, names);
        faults.splice(0..0, end.map(CollectionFault::whole));
        (collection, faults)
    }

    /// Writes it for a link; empty if there is nothing to keep. The same collection gives the same text.
    pub fn write(&self, names: &Names<'_>) -> String {
        if self.is_empty() {
            return String::new();
        }
        let packed = compress_to_vec_zlib(lines::write(self, names).as_bytes(), BEST);
        [VERSION, &POINT.to_string(), &letters::write(&packed)].concat()
    }
}

/// What can be unpacked, and why that is not all of it.
fn unpack(bytes: &[u8]) -> (Vec<u8>, Option<Problem>) {
    let mut decoder = ZlibDecoder::new(bytes);
    let mut unpacked = Vec::new();
    let mut part = [0; 4096];
    loop {
        match decoder.read(&mut part) {
            Ok(0) if decoder.total_in() == 0 => return (unpacked, Some(Problem::Cut)),
            Ok(0) if decoder.total_in() < bytes.len() as u64 => return (unpacked, Some(Problem::Surplus)),
            Ok(0) => return (unpacked, None),
            Ok(length) => unpacked.extend_from_slice(&part[..length]),
            Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => return (unpacked, Some(Problem::Cut)),
            Err(_) => return (unpacked, Some(Problem::Damaged)),
        }
        if unpacked.len() > MOST_BYTES {
            return (Vec::new(), Some(Problem::TooLarge));
        }
    }
}
