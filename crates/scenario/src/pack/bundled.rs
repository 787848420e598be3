//! What everything in a bundle consists of: texts, numbers, lists.

/// Something with a place in the bundle.
pub(super) trait Bundled: Sized {
    fn put(&self, out: &mut Vec<u8>);
    fn take(input: &mut &[u8]) -> Option<Self>;
}

/// Ends every text; no table can hold it.
const END: u8 = 0x1f;

fn put_text(text: &str, out: &mut Vec<u8>) {
    out.extend_from_slice(text.as_bytes());
    out.push(END);
}

fn take_text<'a>(input: &mut &'a [u8]) -> Option<&'a str> {
    let end = input.iter().position(|byte| *byte == END)?;
    let text = std::str::from_utf8(&input[..end]).ok()?;
    *input = &input[end + 1..];
    Some(text)
}

impl Bundled for String {
    fn put(&self, out: &mut Vec<u8>) {
        put_text(self, out);
    }
    fn take(input: &mut &[u8]) -> Option<Self> {
        take_text(input).map(str::to_owned)
    }
}

/// Seven bits to a byte, the lowest first; the eighth says that more follow.
pub(super) fn put_bits(mut bits: u64, out: &mut Vec<u8>) {
    while bits >= 0x80 {
        out.push(bits.to_le_bytes()[0] | 0x80);
        bits >>= 7;
    }
    out.push(bits.to_le_bytes()[0]);
}

pub(super) fn take_bits(input: &mut &[u8]) -> Option<u64> {
    let (mut bits, mut shift) = (0, 0);
    loop {
        let (byte, rest) = input.split_first()?;
        *input = rest;
        bits |= u64::from(byte & 0x7f).checked_shl(shift)?;
        if *byte < 0x80 {
            return Some(bits);
        }
        shift += 7;
    }
}

impl Bundled for usize {
    fn put(&self, out: &mut Vec<u8>) {
        put_bits(*self as u64, out);
    }
    fn take(input: &mut &[u8]) -> Option<Self> {
        take_bits(input)?.try_into().ok()
    }
}

/// Whole numbers near zero are short, whatever their sign.
impl Bundled for i32 {
    fn put(&self, out: &mut Vec<u8>) {
        let folded = (self << 1) ^ (self >> 31);
        put_bits(u64::from(folded.cast_unsigned()), out);
    }
    fn take(input: &mut &[u8]) -> Option<Self> {
        let folded = u32::try_from(take_bits(input)?).ok()?;
        Some((folded >> 1).cast_signed() ^ -(folded & 1).cast_signed())
    }
}

impl Bundled for bool {
    fn put(&self, out: &mut Vec<u8>) {
        usize::from(*self).put(out);
    }
    fn take(input: &mut &[u8]) -> Option<Self> {
        match take_bits(input)? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }
}

impl<T: Bundled> Bundled for Option<T> {
    fn put(&self, out: &mut Vec<u8>) {
        self.is_some().put(out);
        if let Some(value) = self {
            value.put(out);
        }
    }
    fn take(input: &mut &[u8]) -> Option<Self> {
        if bool::take(input)? { T::take(input).map(Some) } else { Some(None) }
    }
}

impl<T: Bundled> Bundled for Vec<T> {
    fn put(&self, out: &mut Vec<u8>) {
        self.len().put(out);
        self.iter().for_each(|value| value.put(out));
    }
    fn take(input: &mut &[u8]) -> Option<Self> {
        let count = usize::take(input)?;
        let mut all = Self::new();
        for _ in 0..count {
            all.push(T::take(input)?);
        }
        Some(all)
    }
}
