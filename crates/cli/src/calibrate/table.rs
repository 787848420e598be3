//! The parameters of a model of error as a table.

use std::path::Path;

use scenario::pack::write::TableText;
use scenario::pack::{ErrorModel, Estimate, Parameter};

use crate::files;

/// The table.
pub(crate) fn text(errors: &ErrorModel) -> String {
    let mut table = TableText::new(&["parameter", "value", "error"]);
    for (parameter, Estimate { value, error }) in errors.iter() {
        table.push([parameter.id(), &value.to_string(), &error.to_string()]);
    }
    String::from_utf8_lossy(&table.bytes()).into_owned()
}

/// Reads it.
///
/// # Errors
///
/// A file that cannot be read, a parameter that is missing, unknown or beyond its bounds.
pub(crate) fn read(file: &Path) -> Result<ErrorModel, String> {
    let rows: Vec<(String, f64, f64)> = files::rows_of(file)?;
    let of = |parameter: Parameter| -> Result<Estimate, String> {
        let row = rows.iter().find(|(id, ..)| id == parameter.id());
        let (_, value, error) = row.ok_or_else(|| {
            format!("{}: no row for {}, every parameter of the model of error", file.display(), parameter.id())
        })?;
        Ok(Estimate { value: *value, error: *error })
    };
    let mut estimates = [Estimate::default(); Parameter::ALL.len()];
    for (estimate, parameter) in estimates.iter_mut().zip(Parameter::ALL) {
        *estimate = of(parameter)?;
    }
    ErrorModel::new(estimates)
        .map_err(|wrong| format!("{}: {} is not between 0 and {}", file.display(), wrong.id(), wrong.most()))
}
