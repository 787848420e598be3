//! The compressed forms that lie beside a file: `name.br` and `name.gz`.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Result;
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

use super::Effort;

/// Formats that are compressed in themselves.
const COMPRESSED: [&str; 7] = ["gz", "png", "jpg", "webp", "avif", "woff2", "ico"];

/// The paths of the compressed forms, Brotli first; none for a format compressed in itself.
pub(super) fn names(path: &Path) -> Vec<PathBuf> {
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    if COMPRESSED.contains(&extension) {
        return Vec::new();
    }
    ["br", "gz"].map(|suffix| path.with_added_extension(suffix)).into()
}

/// Writes the compressed forms unless they are there and the file is unchanged.
///
/// Returns the bytes of the Brotli form, if there is one.
pub(super) fn beside(path: &Path, bytes: &[u8], unchanged: bool, effort: Effort) -> Result<Option<u64>> {
    let names = names(path);
    let [br, gz] = names.as_slice() else {
        return Ok(None);
    };
    if !(unchanged && br.is_file() && gz.is_file()) {
        fs::write(br, brotli(bytes, effort)?)?;
        fs::write(gz, gzip(bytes)?)?;
    }
    Ok(Some(fs::metadata(br)?.len()))
}

/// About what a module weighs with Brotli beside others.
pub(super) fn weight(module: &[u8]) -> Result<usize> {
    // Half as thorough: the weights of hundreds are only compared.
    Ok(packed(module, 5)?.len())
}

fn brotli(bytes: &[u8], effort: Effort) -> std::io::Result<Vec<u8>> {
    packed(bytes, if effort == Effort::Full { 11 } else { 1 })
}

fn packed(bytes: &[u8], quality: i32) -> std::io::Result<Vec<u8>> {
    let mut out = Vec::new();
    // Blocks of 64 KiB: what a module holds changes so often that larger ones end up larger.
    let parameters =
        BrotliEncoderParams { quality, size_hint: bytes.len(), lgblock: 16, ..BrotliEncoderParams::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut out, &parameters)?;
    Ok(out)
}

/// Compressed for any reader there is.
pub(super) fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn both_forms_give_the_bytes_back() {
        let bytes = "Kaiserslautern".repeat(50).into_bytes();
        let mut unpacked = Vec::new();
        brotli::BrotliDecompress(&mut brotli(&bytes, Effort::Full).unwrap().as_slice(), &mut unpacked).unwrap();
        assert_eq!(unpacked, bytes);
        unpacked.clear();
        flate2::read::GzDecoder::new(gzip(&bytes).unwrap().as_slice()).read_to_end(&mut unpacked).unwrap();
        assert_eq!(unpacked, bytes);
    }
}
