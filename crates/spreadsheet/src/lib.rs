//! The third module, loaded when somebody wants a workbook or brings one: tables as one XLSX file, and the sheets of such a file as text.
//!
//! The library that writes such files is half again as large as the whole first load, and few visitors ever want one. So it is a
//! module of its own. It is given an [`export::Workbook`] as text and gives back the bytes of a file; it knows no language and no
//! figure of ours. The same workbook gives the same bytes: the document carries a fixed date, because nothing here has a clock.

#[cfg(test)]
mod tests;
mod write;

use wasm_bindgen::prelude::wasm_bindgen;

use ::workbook::open as workbook_sheets;
use write::write;

/// The sheets of a workbook that hold a table: name and text by turns.
///
/// # Errors
/// Why a workbook cannot be opened.
#[wasm_bindgen]
pub fn sheets(bytes: &[u8]) -> Result<Vec<String>, String> {
    let sheets = workbook_sheets(bytes).map_err(|why| why.to_string())?;
    Ok(sheets.into_iter().flat_map(|sheet| [sheet.name, sheet.text]).collect())
}

/// The bytes of an XLSX file, from an [`export::Workbook`] as text.
///
/// # Errors
/// Where the text is no workbook, or one that the format cannot hold.
#[wasm_bindgen]
pub fn workbook(text: &str) -> Result<Vec<u8>, String> {
    write(&export::Workbook::from_text(text).map_err(|error| error.to_string())?)
}
