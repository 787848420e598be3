//! A workbook that is anything at all is opened or refused, never a panic; what its sheets hold goes on to the readers of tables.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    if let Ok(sheets) = workbook::open(data) {
        for sheet in sheets {
            assert!(tables::sheet::Sheet::read(&sheet.name, sheet.text.as_bytes(), &mut tables::Faults::default()).is_some());
        }
    }
});
