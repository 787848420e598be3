//! Scenarios that a debate starts from, with the figures they are made of.

use charts::Table;
use locale::{numbers, presets as words};
use scenario::pack::Pack;
use scenario::presets::{self, Figure, Origin, Quantity};
use scenario::{Lever, Scenario};

use crate::method::quality;
use crate::page::controls::words_of;
use crate::place;
use crate::rooms::Levers;
use crate::state::State;

/// The preset that is recomputed from somebody else's assumptions.
const RECOMPUTED: &str = "fuenfte-vorausberechnung";

/// A preset, ready to be applied.
#[derive(Debug, Clone, PartialEq)]
pub struct PresetView {
    /// Its name.
    pub name: String,
    /// What it is, in a sentence.
    pub sentence: String,
    /// What has to be said about it.
    pub label: Option<&'static str>,
    /// The figures that it is made of; none for the baseline.
    pub derivation: Option<Table>,
    scenario: Scenario,
}

impl PresetView {
    /// The state with this preset in place of every assumption; area and target year stay.
    #[must_use]
    pub fn apply(&self, state: &State) -> State {
        state.with_scenario(self.scenario.clone().with_target_year(state.scenario.target_year()))
    }

    /// Whether a state has just what the preset sets.
    #[must_use]
    pub fn is_applied(&self, state: &State) -> bool {
        self.apply(state) == *state
    }
}

impl Levers<'_> {
    /// Every preset that the city has the figures for. Takes a while: one of them is found by projecting many times.
    #[must_use]
    pub fn presets(&self) -> Vec<PresetView> {
        let pack = self.city.pack();
        // The built-in city is tested to have them all; without one there is nothing to offer.
        let presets = presets::all(&self.city.model).unwrap_or_default();
        let view = |preset: presets::Preset| {
            let (name, sentence) = match preset.period.and_then(|period| pack.periods.get(period)) {
                Some(period) => {
                    let told = |column, german| place::cell(pack, ["periods", &period.id, column], german);
                    words::period(told("name", &period.name), told("note", &period.note))
                }
                None => {
                    let (name, sentence) = words::words(&preset.id);
                    let key = ["presets.", &preset.id].concat();
                    let name = place::fact(pack, &[&key, ".name"].concat(), &name).to_owned();
                    (name, place::fact(pack, &key, &sentence).to_owned())
                }
            };
            let derivation = (!preset.derivation.is_empty()).then(|| Table {
                caption: name.clone(),
                columns: words::columns().map(str::to_owned).to_vec(),
                rows: preset.derivation.iter().map(|figure| row(pack, figure)).collect(),
            });
            let label = (preset.id == RECOMPUTED).then_some(words::not_official());
            PresetView { name, sentence, label, derivation, scenario: preset.scenario }
        };
        presets.into_iter().map(view).collect()
    }
}

fn row(pack: &Pack, figure: &Figure) -> Vec<String> {
    let (name, digits) = named(figure.quantity);
    let value = match figure.quantity {
        Quantity::NetMigration | Quantity::NetMigrationOfLand | Quantity::ArrivalsOfKind | Quantity::OccupancyTrend => {
            numbers::signed_decimal(figure.value, digits)
        }
        _ => numbers::decimal(figure.value, digits),
    };
    let range = figure.range.map_or_else(String::new, |[low, high]| words::range(low, high));
    vec![name, value, range, origin(pack, figure.origin)]
}

/// The name of a figure, and its decimals.
fn named(quantity: Quantity) -> (String, usize) {
    use words::quantity as name;
    let (name, digits) = match quantity {
        Quantity::DwellingsAYear => (name::dwellings_a_year(), 0),
        Quantity::OccupancyTrend => (name::occupancy_trend(), 1),
        Quantity::Sites => (name::sites(), 0),
        Quantity::Participation => (name::participation(), 0),
        Quantity::DwellingsPerSite => (name::dwellings_per_site(), 0),
        Quantity::Years => (name::years(), 0),
        Quantity::FertilityOfLand => (name::fertility_of_land(), 2),
        Quantity::FertilityRatio => (name::fertility_ratio(), 3),
        Quantity::Fertility => (name::fertility(), 2),
        Quantity::LifeExpectancyWomen => (name::life_expectancy_women(), 1),
        Quantity::LifeExpectancyMen => (name::life_expectancy_men(), 1),
        Quantity::NetMigrationOfLand => (name::net_migration_of_land(), 0),
        Quantity::NetMigration => (name::net_migration(), 0),
        Quantity::ArrivalsOfKind => (name::arrivals_of_kind(), 0),
        Quantity::ArrivalsOfAge(group) => {
            return (words::arrivals_of_age(words_of(Lever::ArrivalsOfAge(group)).name), 1);
        }
        Quantity::DeparturesOfAge(group) => {
            return (words::departures_of_age(words_of(Lever::DeparturesOfAge(group)).name), 1);
        }
    };
    (name.to_owned(), digits)
}

fn origin(pack: &Pack, origin: Origin) -> String {
    match origin {
        Origin::Assumption(id) => pack.assumption(id).map_or_else(String::new, |assumption| {
            let reason = place::cell(pack, ["assumptions", &assumption.id, "reason"], &assumption.reason);
            words::assumption(quality(assumption.provenance.quality), reason)
        }),
        Origin::Observed(_, from, to) => words::observed(from, to),
        Origin::Period { percent } => words::of_period(percent),
        Origin::Table(name) => words::table(name),
        Origin::Computed => words::computed().to_owned(),
        Origin::Preset => words::set().to_owned(),
    }
}
