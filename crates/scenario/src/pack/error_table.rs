//! How far projections of this kind have been off: the model of error that ranges are drawn from.

use faults::Problem;

use super::bundled::Bundled;
use super::errors::{ErrorModel, Estimate, Parameter};
use super::reader::Reader;

/// The table.
pub const ERRORS: &str = "errors";
/// Its columns; quality and source stand once, for the table.
pub(super) const COLUMNS: &[&str] = &["parameter", "value", "error"];

/// The parameters; `None` where the pack has no such table, or a faulty one.
pub(super) fn read(reader: &mut Reader<'_>) -> Option<ErrorModel> {
    if !reader.tables.contains_key(ERRORS) {
        return None;
    }
    let words = Parameter::ALL.map(|parameter| (parameter.id(), parameter));
    let mut found: [Option<Estimate>; Parameter::ALL.len()] = Default::default();
    let rows = reader.each(ERRORS, |reader, row| {
        let faults = &mut reader.faults;
        let parameter = row.word("parameter", &words, faults)?;
        let value = row.number("value", 0.0, parameter.most(), faults);
        let error = row.number("error", 0.0, f64::MAX, faults);
        if found[parameter as usize].replace(Estimate { value: value?, error: error? }).is_some() {
            let twice = Problem::ErrorTwice { id: parameter.id().to_owned() };
            faults.add(&row.place("parameter"), twice);
        }
        Some(())
    });
    let missing = Parameter::ALL.iter().filter(|parameter| found[**parameter as usize].is_none());
    let missing: Vec<&str> = missing.map(|parameter| parameter.id()).collect();
    // A row that is at fault has said so itself.
    if !missing.is_empty() && rows.len() + missing.len() == Parameter::ALL.len() && reader.faults.is_empty() {
        reader.at_end(ERRORS, Problem::NoError { ids: missing.join(", ") });
    }
    let mut estimates = [Estimate::default(); Parameter::ALL.len()];
    for (estimate, found) in estimates.iter_mut().zip(found) {
        *estimate = found?;
    }
    ErrorModel::new(estimates).ok()
}

/// Rows of the table as the reader takes them.
pub(super) fn rows(errors: &ErrorModel) -> Vec<Vec<String>> {
    let row = |(parameter, estimate): (Parameter, Estimate)| {
        vec![parameter.id().to_owned(), estimate.value.to_string(), estimate.error.to_string()]
    };
    errors.iter().map(row).collect()
}

impl Bundled for ErrorModel {
    fn put(&self, out: &mut Vec<u8>) {
        for (_, Estimate { value, error }) in self.iter() {
            value.put(out);
            error.put(out);
        }
    }
    fn take(input: &mut &[u8]) -> Option<Self> {
        let mut estimates = [Estimate::default(); Parameter::ALL.len()];
        for estimate in &mut estimates {
            *estimate = Estimate { value: f64::take(input)?, error: f64::take(input)? };
        }
        Self::new(estimates).ok()
    }
}
