//! What figures by cell have to be, and where one of them is not.

use crate::cells::Cells;
use crate::dims::{AGES, CELLS, SEXES, Sex};
use crate::error::{Expected, InputError};

/// The first figure that is not in `least..=most`, or not a number.
///
/// The loop over all of them has no way out, so that several are looked at in one instruction; figures are hardly ever wrong.
pub(super) fn outside(figures: &[f64], least: f64, most: f64) -> Option<usize> {
    let inside = |figure: &f64| (*figure >= least) & (*figure <= most);
    if figures.iter().fold(true, |all, figure| all & inside(figure)) {
        return None;
    }
    figures.iter().position(|figure| !inside(figure))
}

pub(super) fn place(cell: usize) -> String {
    let sex = Sex::ALL[cell / AGES % SEXES].code();
    format!("region {}, {sex}, age {}", cell / CELLS, cell % AGES)
}

/// Figures between 0 and 1.
pub(super) fn checked<C: TryInto<Cells>>(table: &'static str, shares: C) -> Result<Cells, InputError>
where
    InputError: From<C::Error>,
{
    let cells = shares.try_into().map_err(|error| InputError::from(error).of(table))?;
    match outside(cells.figures(), 0.0, 1.0) {
        Some(cell) => Err(InputError::value(table, place(cell), cells.figures()[cell], Expected::Probability)),
        None => Ok(cells),
    }
}
