//! What the scenarios of a set result in, and what lies between their extremes.

use charts::Table;
use locale::Text;
use locale::numbers;
use locale::priorities as words;
use scenario::indicators::Indicators;
use scenario::{Area, Outcome, Scenario, Setting};

use super::choices::Choice;
use super::ranges::said_or_silent;
use super::{LeverRange, NOTHING, Projected, Voice, ends};
use crate::answer::area_name;
use crate::explorer::Explorer;
use crate::rounding;
use crate::state::State;

/// What results are described from.
pub(super) struct Results<'a> {
    pub(super) explorer: &'a Explorer,
    pub(super) state: &'a State,
    pub(super) voices: &'a [Voice],
    pub(super) projected: &'a [Projected],
}

/// A figure of a projection: its name, and how it is read.
type Figure = (Text, fn(&Outcome, Area, i32) -> Option<f64>);

/// The results whose range is shown.
const RESULTS: [Figure; 8] = [
    (words::result::persons, |outcome, area, year| Some(outcome.persons(area, year))),
    (words::result::under_6, |outcome, area, year| Some(outcome.persons_aged(area, year, 0, 5))),
    (words::result::school, |outcome, area, year| Some(outcome.persons_aged(area, year, 6, 15))),
    (words::result::working, |outcome, area, year| Some(outcome.persons_aged(area, year, 20, 66))),
    (words::result::from_65, |outcome, area, year| Some(outcome.persons_aged(area, year, 65, 100))),
    (words::result::from_80, |outcome, area, year| Some(outcome.persons_aged(area, year, 80, 100))),
    (words::result::dwellings, |outcome, area, year| indicators(outcome, area, year).dwellings),
    (words::result::dwellings_needed, |outcome, area, year| indicators(outcome, area, year).dwellings_needed),
];

/// What is known of dwellings; nothing where the pack knows of none.
fn indicators(outcome: &Outcome, area: Area, year: i32) -> Indicators {
    Indicators::of(outcome, &Scenario::default(), area, year)
}

impl Results<'_> {
    /// As persons are shown for the area: whole, for districts rounded to 5.
    fn rounded(&self, value: f64) -> f64 {
        let rounding = rounding::of(self.state.area);
        rounding.apply(value)
    }

    /// Letters of those with this value.
    fn letters(&self, values: &[f64], wanted: f64) -> String {
        let all = self.voices.iter().zip(values).filter(|(_, value)| (**value - wanted).abs() < NOTHING);
        all.map(|(voice, _)| voice.letter.to_string()).collect::<Vec<_>>().join(", ")
    }

    pub(super) fn results(&self, area: Area, year: i32) -> Table {
        let row = |(name, figure): &Figure| {
            let known: Option<Vec<f64>> =
                self.projected.iter().map(|one| Some(self.rounded(figure(&one.outcome, area, year)?))).collect();
            let Some(values) = known else {
                let unknown = vec![locale::entered::unknown().to_owned(); self.projected.len() + 3];
                return std::iter::once(name().to_owned()).chain(unknown).collect();
            };
            let (low, high) = ends(&values);
            let mut cells = vec![name().to_owned()];
            cells.extend(values.iter().map(|value| numbers::persons(*value)));
            if high - low < NOTHING {
                cells.extend([words::all().to_owned(), words::all().to_owned()]);
            } else {
                cells.extend([self.letters(&values, low), self.letters(&values, high)]);
            }
            cells.push(numbers::persons(high - low));
            cells
        };
        let letters = self.voices.iter().map(|voice| voice.letter.to_string());
        let columns = std::iter::once(words::result().to_owned()).chain(letters);
        Table {
            caption: words::results(&area_name(self.explorer.pack(), area), year),
            columns: columns.chain([words::least(), words::most(), words::difference()].map(str::to_owned)).collect(),
            rows: RESULTS.iter().map(row).collect(),
        }
    }

    /// Whether all come to the same results in a year, in the chosen area and in every district.
    pub(super) fn alike(&self, year: i32) -> bool {
        let same = |area: Area, figure: fn(&Outcome, Area, i32) -> Option<f64>| {
            let shown = |one: &Projected| rounding::shown(area, figure(&one.outcome, area, year).unwrap_or_default());
            let (low, high) = ends(&self.projected.iter().map(shown).collect::<Vec<_>>());
            high - low < NOTHING
        };
        let mut districts = (0..self.explorer.pack().regions.len()).map(Area::District);
        RESULTS.iter().all(|(_, figure)| same(self.state.area, *figure))
            && districts.all(|district| same(district, |outcome, area, year| Some(outcome.persons(area, year))))
    }

    pub(super) fn lever_table(&self, levers: &[LeverRange], choices: &[Choice], year: i32) -> Table {
        let letters = self.voices.iter().map(|voice| voice.letter.to_string());
        let columns = [words::lever_column(), words::baseline()].map(str::to_owned).into_iter().chain(letters);
        let levers = levers.iter().map(|range| {
            let head = [words::with_unit(&range.name, range.unit), range.baseline_text.clone()];
            head.into_iter().chain(range.texts.clone()).chain([range.verdict.clone()]).collect()
        });
        let choices = choices.iter().map(|choice| {
            let texts = choice.texts.iter().cloned().map(said_or_silent);
            let head = [choice.name.clone(), choice.baseline.clone()];
            head.into_iter().chain(texts).chain([choice.verdict.clone()]).collect()
        });
        Table {
            caption: words::levers(year),
            columns: columns.chain([words::verdict().to_owned()]).collect(),
            rows: levers.chain(choices).collect(),
        }
    }

    /// What lies between the extremes in a year, and what has to be entered to say more.
    pub(super) fn costs(&self, year: i32) -> (Vec<String>, Vec<String>) {
        let area = self.state.area;
        let indicators: Vec<Indicators> =
            self.projected.iter().map(|one| Indicators::of(&one.outcome, &self.state.scenario, area, year)).collect();
        let between = |values: Vec<f64>| {
            let values: Vec<f64> = values.into_iter().map(|value| self.rounded(value)).collect();
            let (low, high) = ends(&values);
            (high - low > NOTHING).then(|| words::Between {
                most: self.letters(&values, high),
                least: self.letters(&values, low),
                difference: high - low,
            })
        };
        let of = |figure: fn(&Outcome, Area, i32) -> f64| {
            between(self.projected.iter().map(|one| figure(&one.outcome, area, year)).collect())
        };
        let people = of(|outcome, area, year| outcome.persons(area, year));
        let pupils = of(|outcome, area, year| outcome.persons_aged(area, year, 6, 9));
        let dwellings = of(|outcome, area, year| outcome.dwellings(area, year));
        let needed = of(|outcome, area, year| outcome.dwellings_needed(area, year));
        let place = area_name(self.explorer.pack(), area);
        let mut costs = vec![words::people(&place, year, people.as_ref())];
        costs.extend(pupils.as_ref().map(words::school_places));
        costs.extend(dwellings.as_ref().map(words::dwellings));
        costs.extend(needed.as_ref().map(words::dwellings_needed));
        // Only from rates that somebody has entered.
        type Entered = (Text, Setting, fn(&Indicators) -> Option<f64>);
        const ENTERED: [Entered; 5] = [
            (locale::meaning::places_under_2, Setting::PlacesUnder2, |it| it.places_under_2),
            (locale::meaning::places_2_to_3, Setting::Places2To3, |it| it.places_2_to_3),
            (locale::meaning::places_3_to_6, Setting::Places3To6, |it| it.places_3_to_6),
            (locale::meaning::classes, Setting::ClassSize, |it| it.classes),
            (locale::meaning::in_need_of_care, Setting::CareFrom80, |it| it.in_need_of_care),
        ];
        let mut missing = Vec::new();
        for (name, setting, figure) in ENTERED {
            let name = name();
            match indicators.iter().map(figure).collect::<Option<Vec<f64>>>() {
                Some(values) => {
                    let rate = self.state.scenario.setting_in(setting, area).unwrap_or_default();
                    costs.extend(between(values).map(|it| words::entered(name, &it, rate)));
                }
                None => missing.push(name),
            }
        }
        let missing = if missing.is_empty() { Vec::new() } else { vec![words::missing(&missing.join(", "))] };
        (costs, missing)
    }
}
