//! A module of WebAssembly as a list of sections.

use anyhow::{Context, Result, ensure};

/// The sections that nobody runs, of the imports, of the exports and of the table's contents.
const CUSTOM: u8 = 0;
pub(super) const IMPORTS: u8 = 2;
pub(super) const EXPORTS: u8 = 7;
pub(super) const ELEMENTS: u8 = 9;
/// Magic number and version.
const HEADER: [u8; 8] = *b"\0asm\x01\0\0\0";

/// Each section of a module: its kind and what it holds.
pub(super) fn sections(module: &[u8]) -> Result<impl Iterator<Item = Result<(u8, &[u8])>>> {
    let mut rest = Bytes(module.strip_prefix(&HEADER).context("no header")?);
    Ok(std::iter::from_fn(move || (!rest.0.is_empty()).then(|| Ok((rest.byte()?, rest.sized()?)))))
}

/// A module of these sections.
pub(super) fn module_of(sections: impl IntoIterator<Item = (u8, Vec<u8>)>) -> Vec<u8> {
    let mut module = HEADER.to_vec();
    for (id, contents) in sections {
        module.push(id);
        put_sized(&contents, &mut module);
    }
    module
}

/// A module that runs nothing and carries others, each in a section of this name: one file, that every web server and tool knows.
pub(super) fn carrying(name: &str, modules: impl IntoIterator<Item = Vec<u8>>) -> Vec<u8> {
    module_of(modules.into_iter().map(|module| {
        let mut section = Vec::new();
        put_sized(name.as_bytes(), &mut section);
        section.extend(module);
        (CUSTOM, section)
    }))
}

/// What is left to read of a module: numbers are LEB128.
pub(super) struct Bytes<'a>(pub(super) &'a [u8]);

impl<'a> Bytes<'a> {
    pub(super) fn byte(&mut self) -> Result<u8> {
        let (first, rest) = self.0.split_first().context("the module ends early")?;
        self.0 = rest;
        Ok(*first)
    }

    pub(super) fn number(&mut self) -> Result<usize> {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.byte()?;
            ensure!(shift < usize::BITS, "a number too long");
            number |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
            shift += 7;
        }
    }

    /// Bytes after their number.
    pub(super) fn sized(&mut self) -> Result<&'a [u8]> {
        let length = self.number()?;
        ensure!(length <= self.0.len(), "the module ends early");
        let (bytes, rest) = self.0.split_at(length);
        self.0 = rest;
        Ok(bytes)
    }
}

pub(super) fn put(mut number: usize, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push(u8::try_from(number & 0x7f).unwrap_or_default() | 0x80);
        number >>= 7;
    }
    out.push(u8::try_from(number).unwrap_or_default());
}

pub(super) fn put_sized(bytes: &[u8], out: &mut Vec<u8>) {
    put(bytes.len(), out);
    out.extend_from_slice(bytes);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_carried_is_found_again() {
        let inner = module_of([(IMPORTS, vec![0]), (CUSTOM, b"\x04nameabc".to_vec()), (EXPORTS, vec![0])]);
        let file = carrying("part", [inner.clone(), module_of([])]);
        let found: Vec<Vec<u8>> = sections(&file)
            .unwrap()
            .map(|section| {
                let (id, contents) = section.unwrap();
                assert_eq!(id, CUSTOM);
                contents.strip_prefix(b"\x04part").unwrap().to_vec()
            })
            .collect();
        assert_eq!(found, [inner, module_of([])]);
        assert!(sections(b"text").is_err());
        assert!(sections(&file[..20]).unwrap().any(|section| section.is_err()));
    }
}
