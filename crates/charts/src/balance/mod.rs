//! "Bilanz": births, deaths, arrivals and departures by year.

mod layout;
mod probe;
mod table;

use locale::numbers::Rounding;

use crate::scene::chart;

/// A number of events in a calendar year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure {
    /// Persons, signed for a balance.
    pub persons: f64,
    /// `false` if the source only gives a rounded figure: drawn hollow, printed as "rund".
    pub exact: bool,
}

impl Figure {
    /// A figure that is exact.
    #[must_use]
    pub fn exact(persons: f64) -> Self {
        Self { persons, exact: true }
    }

    /// A figure that the source rounds.
    #[must_use]
    pub fn rounded(persons: f64) -> Self {
        Self { persons, exact: false }
    }
}

/// What changed the population in one calendar year. Where a source publishes a balance without
/// its parts (or with rounded ones), the published balance stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BalanceYear {
    /// Calendar year.
    pub year: i32,
    /// Live births.
    pub births: Option<Figure>,
    /// Deaths.
    pub deaths: Option<Figure>,
    /// Arrivals over the boundary of the area.
    pub arrivals: Option<Figure>,
    /// Departures over the boundary of the area.
    pub departures: Option<Figure>,
    /// Births less deaths as published, or `None` to take the difference of the two.
    pub natural_balance: Option<Figure>,
    /// Arrivals less departures as published, or `None` to take the difference of the two.
    pub net_migration: Option<Figure>,
}

/// The components of change: observed years, then the scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Balance {
    /// Name of the area, for the table's caption.
    pub place: String,
    /// Last observed year of the population; years after it are the scenario.
    pub base_year: i32,
    /// The year the headline speaks of.
    pub target_year: i32,
    /// Years ascending, at most one entry each; years without any figure may be left out.
    pub years: Vec<BalanceYear>,
    /// How exactly figures may be printed.
    pub rounding: Rounding,
}

impl BalanceYear {
    /// The same with every figure as it is shown: balances are told from what stands beside them.
    #[must_use]
    pub fn shown(&self, rounding: Rounding) -> Self {
        let shown = |figure: Option<Figure>| {
            figure.map(|figure| Figure { persons: rounding.apply(figure.persons), exact: figure.exact })
        };
        Self {
            year: self.year,
            births: shown(self.births),
            deaths: shown(self.deaths),
            arrivals: shown(self.arrivals),
            departures: shown(self.departures),
            natural_balance: shown(self.natural_balance),
            net_migration: shown(self.net_migration),
        }
    }

    /// Births less deaths.
    #[must_use]
    pub fn natural(&self) -> Option<Figure> {
        self.natural_balance.or_else(|| difference(self.births, self.deaths))
    }

    /// Arrivals less departures.
    #[must_use]
    pub fn migration(&self) -> Option<Figure> {
        self.net_migration.or_else(|| difference(self.arrivals, self.departures))
    }

    /// Both balances together.
    #[must_use]
    pub fn total(&self) -> Option<Figure> {
        let (natural, migration) = (self.natural()?, self.migration()?);
        Some(Figure { persons: natural.persons + migration.persons, exact: natural.exact && migration.exact })
    }
}

fn difference(plus: Option<Figure>, minus: Option<Figure>) -> Option<Figure> {
    let (plus, minus) = (plus?, minus?);
    Some(Figure { persons: plus.persons - minus.persons, exact: plus.exact && minus.exact })
}

chart!(Balance);
