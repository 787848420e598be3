//! Bytes in characters that links carry unescaped: base64url without padding (RFC 4648, section 5).

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Four letters for three bytes.
pub(super) fn write(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let bits =
            (0..3).fold(0_u32, |bits, place| bits << 8 | u32::from(chunk.get(place).copied().unwrap_or_default()));
        for letter in 0..=chunk.len() {
            text.push(char::from(ALPHABET[(bits >> (18 - 6 * letter)) as usize & 63]));
        }
    }
    text
}

/// The bytes; or the first character that is none of the letters, with its place counted from 1.
///
/// Bits of a last letter that make no whole byte are passed over: what is cut off is found by who unpacks the bytes.
pub(super) fn read(text: &str) -> Result<Vec<u8>, (char, usize)> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut held) = (0_u32, 0);
    for (place, character) in text.chars().enumerate() {
        let letter = ALPHABET.iter().position(|letter| char::from(*letter) == character);
        let Some(value) = letter.and_then(|letter| u32::try_from(letter).ok()) else {
            return Err((character, place + 1));
        };
        bits = bits << 6 | value;
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
            bits &= (1 << held) - 1;
        }
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::{read, write};

    #[test]
    fn the_examples_of_the_standard_read_back() {
        for (bytes, text) in
            [("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("foobar", "Zm9vYmFy")]
        {
            assert_eq!(write(bytes.as_bytes()), text);
            assert_eq!(read(text), Ok(bytes.as_bytes().to_vec()));
        }
        let all: Vec<u8> = (0..=255).collect();
        assert_eq!(read(&write(&all)), Ok(all));
        assert_eq!(read("Zm+v"), Err(('+', 3)));
        assert_eq!(read("Zm9ü"), Err(('ü', 4)));
    }
}
