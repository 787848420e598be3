//! What was observed since the base year, beside what was projected for it.

use scenario::Outcome;
use scenario::pack::{Area, Measure, Pack};

/// One observed figure beside the projected one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Deviation {
    /// 31 December of this year, or the year itself.
    pub year: i32,
    /// Where.
    pub area: Area,
    /// What: people, births, deaths, arrivals, departures, net migration or dwellings.
    pub measure: Measure,
    /// As observed.
    pub observed: f64,
    /// As projected.
    pub projected: f64,
}

impl Deviation {
    /// Persons more observed than projected.
    pub fn difference(&self) -> f64 {
        self.observed - self.projected
    }

    /// The difference in percent of what was projected; `None` where that is zero, or for a balance, which may be.
    pub fn percent(&self) -> Option<f64> {
        let share = self.difference() / self.projected * 100.0;
        (self.measure != Measure::NetMigration && share.is_finite()).then_some(share)
    }
}

/// Observed figures of the pack's history for projected years after the base year, by year, place and measure.
///
/// The departures of a projection include those of arrivals in the same year only where they leave by their age's rate; observed moves are events,
/// so a person may come and go within a year and count in both. The difference concerns arrivals and departures alike, not the balance.
pub fn compare(pack: &Pack, outcome: &Outcome) -> Vec<Deviation> {
    let mut deviations = Vec::new();
    for seen in pack.history.iter().filter(|seen| seen.in_series) {
        if seen.year <= outcome.base_year() || seen.year > outcome.last_year() {
            continue;
        }
        let area = match seen.area {
            Area::City => scenario::Area::City,
            Area::Region(region) => scenario::Area::District(region),
            Area::Land | Area::Country => continue,
        };
        let change = outcome.change(area, seen.year);
        let projected = match seen.measure {
            Measure::Population => outcome.persons(area, seen.year),
            Measure::Under20 => outcome.persons_aged(area, seen.year, 0, 19),
            Measure::From65 => outcome.persons_aged(area, seen.year, 65, 200),
            Measure::Births => change.births,
            Measure::Deaths => change.deaths,
            Measure::Arrivals => change.arrivals,
            Measure::Departures => change.departures,
            Measure::NetMigration => change.arrivals - change.departures,
            // Within the city they cancel: only a district has them.
            Measure::MovesIn if seen.area != Area::City => change.moves_in,
            Measure::MovesOut if seen.area != Area::City => change.moves_out,
            Measure::Dwellings => outcome.dwellings(area, seen.year),
            _ => continue,
        };
        let (year, area, measure, observed) = (seen.year, seen.area, seen.measure, seen.value);
        deviations.push(Deviation { year, area, measure, observed, projected });
    }
    deviations.sort_by_key(|deviation| (deviation.year, deviation.area, deviation.measure));
    deviations
}
