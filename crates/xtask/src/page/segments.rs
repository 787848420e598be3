//! Fills of a module's table with nothing.
//!
//! The splitter reserves a place in the table for every function of a part and fills it with nothing, which it holds anyway: thousands
//! of entries that every visitor would fetch.

use anyhow::{Result, bail, ensure};

use super::binary::{Bytes, put};

/// An active segment of expressions, of the first table.
const EXPRESSIONS: usize = 4;
/// An active segment of functions, of the first table.
const FUNCTIONS: usize = 0;
const I32_CONST: u8 = 0x41;
const REF_NULL: u8 = 0xd0;
const END: u8 = 0x0b;

/// The section of elements without segments that hold nothing.
///
/// # Errors
///
/// A segment of another kind than the splitter and the linker write.
pub(super) fn without_nothing(section: &[u8]) -> Result<Vec<u8>> {
    let mut rest = Bytes(section);
    let (mut kept, mut segments) = (0, Vec::new());
    for _ in 0..rest.number()? {
        let start = rest.0;
        let kind = rest.number()?;
        ensure!(rest.byte()? == I32_CONST, "a segment without a fixed place");
        rest.number()?;
        ensure!(rest.byte()? == END, "a segment without a fixed place");
        let mut something = false;
        for _ in 0..rest.number()? {
            match kind {
                FUNCTIONS => something |= rest.number().is_ok(),
                EXPRESSIONS => {
                    something |= rest.byte()? != REF_NULL;
                    rest.number()?;
                    ensure!(rest.byte()? == END, "an element that is computed");
                }
                _ => bail!("a segment of kind {kind}"),
            }
        }
        if something {
            kept += 1;
            segments.extend_from_slice(&start[..start.len() - rest.0.len()]);
        }
    }
    let mut shorter = Vec::new();
    put(kept, &mut shorter);
    shorter.extend(segments);
    Ok(shorter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fills_with_nothing_is_left_out() {
        let functions = [0, I32_CONST, 1, END, 2, 7, 9];
        let nothing = [4, I32_CONST, 3, END, 2, REF_NULL, 0x70, END, REF_NULL, 0x70, END];
        let mixed = [4, I32_CONST, 5, END, 2, REF_NULL, 0x70, END, 0xd2, 8, END];
        let section = [&[3][..], &functions, &nothing, &mixed].concat();
        assert_eq!(without_nothing(&section).unwrap(), [&[2][..], &functions, &mixed].concat());
        assert!(without_nothing(&[1, 1, 0]).is_err());
    }
}
