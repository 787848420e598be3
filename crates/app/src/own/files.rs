//! Files as the browser hands them over.

use js_sys::{Array, Promise, Reflect, Uint8Array};
use locale::reading as words;
use scenario::pack::Files;
use tables::archive::{is_of_the_system, is_workbook};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DataTransfer, HtmlInputElement};

#[wasm_bindgen(js_namespace = insekPanels)]
extern "C" {
    fn chosen(input: &HtmlInputElement) -> Promise;
    fn dropped(transfer: &DataTransfer) -> Promise;
    fn sheets(bytes: &Uint8Array) -> Promise;
}

/// A workbook with tables on several sheets.
#[derive(PartialEq)]
pub(crate) struct Book {
    /// Its name.
    pub(crate) file: String,
    /// Name and text of every sheet with a table.
    pub(crate) sheets: Vec<(String, String)>,
    /// Everything that was opened, the workbook among it.
    pub(crate) files: Files,
}

impl Book {
    /// The files with one of the sheets in the place of the workbook.
    pub(crate) fn with(&self, sheet: usize) -> Files {
        let mut files = self.files.clone();
        if let Some((name, text)) = self.sheets.get(sheet) {
            files.remove(&self.file);
            files.insert(words::sheet_of(&self.file, name), text.clone().into_bytes());
        }
        files
    }
}

/// Why workbooks among the files are not opened yet.
pub(crate) enum Closed {
    /// A sheet must be chosen.
    Choose(Book),
    /// It cannot be opened; the sentence says why.
    Refused(String),
}

/// The files with the table of every workbook in its place.
pub(crate) async fn opened(mut files: Files) -> Result<Files, Closed> {
    while let Some((file, bytes)) = files.iter().find(|(_, bytes)| is_workbook(bytes)) {
        let found = JsFuture::from(sheets(&Uint8Array::from(bytes.as_slice()))).await;
        let found = found.map_err(|_| Closed::Refused(words::no_module().to_owned()))?;
        let list: Array = found.dyn_into().map_err(|_| Closed::Refused(words::damaged_workbook(file)))?;
        let texts: Vec<String> = list.iter().filter_map(|text| text.as_string()).collect();
        let sheets = texts.chunks_exact(2).map(|pair| (pair[0].clone(), pair[1].clone())).collect();
        let book = Book { file: file.clone(), sheets, files };
        files = match book.sheets.len() {
            0 => return Err(Closed::Refused(words::no_sheet().to_owned())),
            1 => book.with(0),
            _ => return Err(Closed::Choose(book)),
        };
    }
    Ok(files)
}

/// Files that are on their way, or a table that is there already.
pub(crate) enum Promised {
    /// From the disk.
    Files(Promise),
    /// Pasted text under the name that messages call it by.
    Text(String, String),
}

impl Promised {
    /// What was chosen in a file input.
    pub(crate) fn chosen(input: &HtmlInputElement) -> Self {
        Self::Files(chosen(input))
    }

    /// What was dropped; to be called while the event lasts.
    pub(crate) fn dropped(transfer: &DataTransfer) -> Self {
        Self::Files(dropped(transfer))
    }
}

/// Their bytes by name, without the folder that holds all of them; nothing when one cannot be read.
pub(crate) async fn read(promised: Promised) -> Option<Files> {
    let promise = match promised {
        Promised::Text(name, text) => return Some(Files::from([(name, text.into_bytes())])),
        Promised::Files(promise) => promise,
    };
    let list: Array = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
    let field = |file: &JsValue, name: &str| Reflect::get(file, &JsValue::from_str(name)).ok();
    let mut files = Files::new();
    for file in list.iter() {
        let name = field(&file, "name")?.as_string()?;
        let bytes: Uint8Array = field(&file, "bytes")?.dyn_into().ok()?;
        // What systems put into folders without being asked.
        if !is_of_the_system(&name) {
            files.insert(name, bytes.to_vec());
        }
    }
    Some(files)
}
