//! Whatever figures the official convention's constructors are given: they refuse them, or every cell of the projection is finite, not
//! negative, and balances.

#![no_main]

use std::sync::Arc;

use arbitrary::Arbitrary;
use cohort::InputError;
use cohort::official::{
    CellFlows, Counts, DeathProbabilities, DepartureRates, Inputs, MoveRates, RateTables, Rates, Stay, Transition,
    Year, project, project_with,
};
use libfuzzer_sys::fuzz_target;
use ndarray::{Array2, Array3};

/// Mostly a plausible share, sometimes anything at all.
#[derive(Arbitrary, Debug, Clone, Copy)]
enum Figure {
    Share(u8),
    SmallShare(u8),
    Persons(u16),
    Any(f64),
}

impl Figure {
    fn value(self) -> f64 {
        match self {
            Self::Share(part) => f64::from(part) / 255.0,
            Self::SmallShare(part) => f64::from(part) / 4096.0,
            Self::Persons(persons) => f64::from(persons) / 8.0,
            Self::Any(value) => value,
        }
    }
}

/// A table whose cells repeat these figures; without any, zeros.
#[derive(Arbitrary, Debug)]
struct Table(Vec<Figure>);

impl Table {
    fn at(&self, cell: usize) -> f64 {
        if self.0.is_empty() { 0.0 } else { self.0[cell % self.0.len()].value() }
    }

    fn cells(&self, regions: usize) -> Array3<f64> {
        Array3::from_shape_fn((regions, 2, 101), |(region, sex, age)| self.at((region * 2 + sex) * 101 + age))
    }
}

#[derive(Arbitrary, Debug)]
struct OneYear {
    q: Table,
    out: Table,
    moves: Table,
    fertility: Table,
    boys_per_girl: Figure,
    arrivals: Table,
    /// Weights of the regions; made to sum to 1 unless `as_they_are`.
    attraction: Table,
    as_they_are: bool,
    capacity: Option<Table>,
    extra: Option<Table>,
    change: Option<(u8, u8, Table)>,
    newborn: bool,
}

#[derive(Arbitrary, Debug)]
struct Input {
    regions: u8,
    base: Table,
    years: Vec<OneYear>,
    /// Some of the arrivals of a year leave again: number of the year, years until then, share.
    stays: Vec<(u8, u8, u8)>,
}

impl OneYear {
    fn build(&self, regions: usize) -> Result<Year, InputError> {
        let fertility = Array2::from_shape_fn((regions, 101), |(region, age)| self.fertility.at(region * 101 + age));
        let cells = |table: &Table| table.cells(regions);
        let boys = self.boys_per_girl.value();
        let mut rates = Rates::new(RateTables {
            deaths: DeathProbabilities::new(cells(&self.q))?,
            departures: DepartureRates::new(cells(&self.out))?,
            moves: MoveRates::new(cells(&self.moves))?,
            fertility,
            boys_per_girl: boys,
        })?;
        if let Some((from, to, rate)) = &self.change {
            let rate = Array2::from_shape_fn((2, 101), |(sex, age)| rate.at(sex * 101 + age));
            rates = rates.with_transitions(&[Transition { from: (*from).into(), to: (*to).into(), rate }])?;
        }
        if self.newborn {
            rates = rates.with_newborn_states(&Array2::from_elem((regions, regions), 1.0 / regions as f64))?;
        }
        let weights: Vec<f64> = (0..regions).map(|region| self.attraction.at(region)).collect();
        let sum: f64 = if self.as_they_are { 1.0 } else { weights.iter().sum() };
        let attraction = weights.iter().map(|weight| weight / sum).collect();
        let arrivals = Counts::new("arrivals", cells(&self.arrivals))?;
        let mut year = Year::new(Arc::new(rates), Arc::new(arrivals), attraction)?;
        if let Some(capacity) = &self.capacity {
            year = year.with_capacity((0..regions).map(|region| capacity.at(region)).collect())?;
        }
        if let Some(extra) = &self.extra {
            year = year.with_extra_departures(Arc::new(Counts::new("extra departures", cells(extra))?))?;
        }
        Ok(year)
    }
}

impl Input {
    fn build(&self) -> Result<Inputs, InputError> {
        let regions = usize::from(self.regions % 4);
        let years = self.years.iter().take(3).map(|year| year.build(regions)).collect::<Result<_, _>>()?;
        let inputs = Inputs::new(2025, Counts::new("population", self.base.cells(regions))?, years)?;
        let mut stays = Vec::new();
        for (year, after, share) in self.stays.iter().take(3) {
            let Some(arriving) = inputs.years().get(usize::from(year % 3)) else { continue };
            let persons = arriving.arrivals().view().mapv(|persons| persons * f64::from(*share) / 255.0 / 3.0);
            let arriving = 2026 + i32::from(year % 3);
            let persons = Arc::new(Counts::new("stays", persons)?);
            stays.push(Stay { arriving, leaving: arriving + i32::from(*after), persons });
        }
        inputs.with_stays(&stays)
    }
}

/// What came into a cell, what went out of it, and the most that passed through any: rounding grows with it.
fn flows_of(flows: &CellFlows, cell: usize) -> (f64, f64) {
    let came = flows.start[cell]
        + flows.births[cell]
        + flows.arrivals[cell]
        + flows.moves_in[cell]
        + flows.transitions_in[cell];
    let went = flows.deaths[cell] + flows.departures[cell] + flows.moves_out[cell] + flows.transitions_out[cell];
    (came, went)
}

fuzz_target!(|input: Input| {
    let Ok(inputs) = input.build() else { return };
    let mut years = Vec::new();
    let projection = project_with(&inputs, |_, flows| years.push(flows.clone()));
    assert_eq!(projection, project(&inputs), "watching the flows must not change them");
    for (year, flows) in years.iter().enumerate() {
        let end = projection.population();
        let end = end.index_axis(ndarray::Axis(0), year + 1);
        let size: f64 = end.sum() + flows.start.iter().chain(&flows.arrivals).chain(&flows.births).sum::<f64>();
        for (cell, &end) in end.iter().enumerate() {
            assert!(end.is_finite() && end >= 0.0, "year {year}, cell {cell}: {end}");
            let (came, went) = flows_of(flows, cell);
            assert!(
                (came - went - end).abs() <= 1e-9 * (1.0 + size),
                "year {year}, cell {cell}: {came} - {went}, {end}"
            );
        }
    }
});
