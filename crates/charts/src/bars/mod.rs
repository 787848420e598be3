//! Bars of several scenarios for each indicator: how far each lies from the one they are compared with.

mod layout;

use locale::charts::compared as words;

use crate::scene::{Chart, Drawable, Scene};
use crate::series::Series;
use crate::style::Style;
use crate::table::{Cell, Table};

/// One scenario's bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// Difference to the reference in percent of the reference; 0 for the reference itself.
    pub percent: f64,
    /// The value as it is printed.
    pub value: String,
    /// The difference as it is printed; empty for the reference.
    pub difference: String,
}

/// One indicator.
#[derive(Clone, Debug, PartialEq)]
pub struct Indicator {
    /// Its name.
    pub name: String,
    /// A bar for each scenario, in the order of [`Bars::series`].
    pub bars: Vec<Bar>,
}

/// Indicators of several scenarios in the target year. All bars have one scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// Caption of the table.
    pub caption: String,
    /// How the scenarios are told apart, [`crate::MOST_SERIES`] at most.
    pub series: Vec<Series>,
    /// Index of the scenario that the others are compared with.
    pub reference: usize,
    /// The indicators.
    pub indicators: Vec<Indicator>,
}

impl Drawable for Bars {
    fn scene(&self, style: &Style) -> Scene {
        layout::scene(self, style)
    }
}

impl Chart for Bars {
    /// Value and difference of every bar.
    fn cells(&self) -> Table<Cell> {
        let titles = self.series.iter().map(Series::title);
        let cell = |bar: &Bar| Cell::Words(words::value(&bar.value, &bar.difference));
        Table {
            caption: self.caption.clone(),
            columns: std::iter::once(words::indicator().to_owned()).chain(titles).collect(),
            rows: (self.indicators.iter())
                .map(|it| std::iter::once(Cell::Words(it.name.clone())).chain(it.bars.iter().map(cell)).collect())
                .collect(),
        }
    }
}
