//! Where the scenarios of a set agree, where they part, and what the parting costs or brings.
//!
//! The levers are read from the scenarios, the results from their projections; rates that nobody has published for the city, such
//! as children in a class, are those of the scenario on the page, for all alike. So a difference comes from the people alone.

use charts::Table;
use locale::numbers;
use locale::priorities as words;
use scenario::collection::Collection;
use scenario::indicators::Indicators;
use scenario::{Area, Lever, Outcome, Scenario, Setting};

use crate::answer::area_name;
use crate::compare::collection::{Side, card_name, sides};
use crate::explorer::Explorer;
use crate::page::controls::{homes, name_of, shown, words_of};
use crate::refused;
use crate::rooms::Compare;
use crate::rounding;
use crate::state::State;

/// The year that a parting is told for, beside the target year.
const TOLD_YEAR: i32 = 2040;
/// How many presses of a lever's button apart still count as agreed.
const AGREED_STRIDES: f64 = 1.0;
/// Differences smaller than this are what decimals leave over.
const NOTHING: f64 = 1e-9;

/// A scenario of the set.
#[derive(Debug, Clone, PartialEq)]
pub struct Voice {
    /// Its letter in every comparison.
    pub letter: char,
    /// Its colour.
    pub colour: u8,
    /// Name and author.
    pub title: String,
}

/// A lever that at least one of the scenarios moves.
#[derive(Debug, Clone, PartialEq)]
pub struct LeverRange {
    /// `Zuzug von außen`, in a district `Zuzug von außen, Erfenbach`.
    pub name: String,
    /// Its unit in words.
    pub unit: &'static str,
    /// Value of each scenario in the target year, in the order of the voices.
    pub values: Vec<f64>,
    /// The same as text.
    pub texts: Vec<String>,
    /// Value of the baseline.
    pub baseline: f64,
    /// The same as text.
    pub baseline_text: String,
    /// Whether all stand within one press of the lever's button of each other in every year.
    pub agreed: bool,
    /// `einig` or `uneinig`, with the range.
    pub verdict: String,
    /// Letters and reasons of those who gave one.
    pub reasons: Vec<(char, String)>,
}

/// What the panel says.
#[derive(Debug, Clone, PartialEq)]
pub struct Priorities {
    /// The question of the day; empty if there is none.
    pub question: String,
    /// The scenarios.
    pub voices: Vec<Voice>,
    /// The finding in a sentence or two.
    pub finding: String,
    /// Those on which they part, then those on which they agree.
    pub levers: Vec<LeverRange>,
    /// The same as a table.
    pub lever_table: Table,
    /// The range of every result by year.
    pub results: Vec<Table>,
    /// What the parting costs or brings, in sentences.
    pub costs: Vec<String>,
    /// What is missing to say more.
    pub missing: Vec<String>,
}

/// What the page is asked about, apart from what the levers on the page do.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    state: State,
}

impl Question {
    /// The question of a state: cards, area, target year and entered rates. It stays the same while a lever is moved.
    #[must_use]
    pub fn of(state: &State) -> Self {
        let year = state.scenario.target_year();
        let rates = state
            .scenario
            .settings()
            .fold(Scenario::default(), |rates, (setting, area, value)| rates.with_setting(setting, area, Some(value)));
        Self { state: state.with_scenario(rates.with_target_year(year)) }
    }
}

/// A scenario of the set with what it comes to.
struct Projected {
    scenario: Scenario,
    outcome: Outcome,
}

impl Compare<'_> {
    /// What the shown cards of a collection come to; nothing for fewer than two.
    #[must_use]
    pub fn priorities(&self, question: &Question) -> Option<Priorities> {
        let state = &question.state;
        let collection = &state.collection;
        let (area, year) = (state.area, state.scenario.target_year());
        let marks = sides(&collection, &Scenario::default());
        let cards: Vec<(usize, char, u8)> = marks
            .into_iter()
            .filter_map(|(side, letter, colour)| match side {
                Side::Card(index) => Some((index, letter, colour)),
                _ => None,
            })
            .collect();
        let until = year.max(TOLD_YEAR);
        let (mut projected, mut left_out) = (Vec::new(), Vec::new());
        let mut cards = cards;
        cards.retain(|(index, ..)| {
            let card = &collection.cards[*index];
            let scenario = card.scenario.clone().with_target_year(year);
            match self.city.model.project(&scenario, until) {
                Ok(outcome) => projected.push(Projected { scenario, outcome }),
                Err(error) => {
                    let reasons = refused::sentences(self.city.pack(), &scenario, &error).join(" ");
                    left_out.push(locale::refused::left_out(&card_name(card, *index), &reasons));
                    return false;
                }
            }
            true
        });
        if cards.len() < 2 {
            return None;
        }
        let voices: Vec<Voice> = cards
            .iter()
            .map(|(index, letter, colour)| {
                let card = &collection.cards[*index];
                let title = words::title(&card_name(card, *index), &card.author);
                Voice { letter: *letter, colour: *colour, title }
            })
            .collect();
        let mut levers = self.lever_ranges(&collection, &cards, &projected, year);
        // Those on which they part come first.
        levers.sort_by_key(|range| range.agreed);
        let told = Told { explorer: self.city, state, voices: &voices, projected: &projected };
        let mut years = vec![year];
        if year != TOLD_YEAR {
            years.insert(usize::from(year < TOLD_YEAR), TOLD_YEAR);
        }
        let (costs, mut missing) = told.costs(TOLD_YEAR);
        missing.splice(0..0, left_out);
        Some(Priorities {
            question: collection.question.clone(),
            finding: finding(&levers),
            lever_table: told.lever_table(&levers, year),
            results: years.into_iter().map(|year| told.results(area, year)).collect(),
            costs,
            missing,
            levers,
            voices,
        })
    }

    fn lever_ranges(
        &self,
        collection: &Collection,
        cards: &[(usize, char, u8)],
        projected: &[Projected],
        year: i32,
    ) -> Vec<LeverRange> {
        let mut moved: Vec<(Lever, Area)> = Vec::new();
        for one in projected {
            moved.extend(one.scenario.deviations().map(|(lever, area, _)| (lever, area)));
        }
        moved.sort_unstable();
        moved.dedup();
        let levels: Vec<_> = projected.iter().map(|one| self.city.model.levels(&one.scenario)).collect();
        let baseline = self.city.model.levels(&Scenario::default());
        let first = self.city.model.baseline().base_year() + 1;
        let range = |(lever, area): (Lever, Area)| {
            let at = |year: i32| -> Vec<f64> { levels.iter().map(|levels| levels.value(lever, area, year)).collect() };
            let values = at(year);
            let tolerance = self.city.model.basis(lever).stride * AGREED_STRIDES;
            let agreed = (first..=year).all(|year| spread(&at(year)) <= tolerance + NOTHING);
            let base = baseline.value(lever, area, year);
            let reasons = cards.iter().filter_map(|(index, letter, _)| {
                let reason = collection.cards[*index].reason(lever, area);
                (!reason.is_empty()).then(|| (*letter, reason.to_owned()))
            });
            let ends = ends(&values);
            let unit = words_of(lever).unit;
            let same = shown(lever, ends.0) == shown(lever, ends.1);
            let verdict = match (agreed, same) {
                (true, true) => words::agreed(&shown(lever, ends.0), unit),
                (true, false) => words::nearly_agreed(&shown(lever, ends.0), &shown(lever, ends.1), unit),
                (false, true) => words::PARTED_ON_THE_WAY.to_owned(),
                (false, false) => words::parted(&shown(lever, ends.0), &shown(lever, ends.1), unit),
            };
            LeverRange {
                name: match area {
                    Area::City => name_of(self.city.pack(), lever).to_owned(),
                    district => words::lever(name_of(self.city.pack(), lever), &area_name(self.city.pack(), district)),
                },
                unit,
                texts: values.iter().map(|value| shown(lever, *value)).collect(),
                values,
                baseline: base,
                baseline_text: shown(lever, base),
                agreed,
                verdict,
                reasons: reasons.collect(),
            }
        };
        moved.into_iter().map(range).collect()
    }
}

/// Least and largest of some values.
fn ends(values: &[f64]) -> (f64, f64) {
    values.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(*value), high.max(*value)))
}

fn spread(values: &[f64]) -> f64 {
    let (low, high) = ends(values);
    high - low
}

fn finding(levers: &[LeverRange]) -> String {
    let names = |agreed: bool| -> Vec<&str> {
        levers.iter().filter(|range| range.agreed == agreed).map(|range| range.name.as_str()).collect()
    };
    words::finding(&names(false), &names(true))
}

/// What results are told from.
struct Told<'a> {
    explorer: &'a Explorer,
    state: &'a State,
    voices: &'a [Voice],
    projected: &'a [Projected],
}

/// A result of a projection: its name, and how it is read.
type Result = (&'static str, fn(&Outcome, Area, i32) -> f64);

/// The results whose range is shown.
const RESULTS: [Result; 8] = [
    (words::result::PERSONS, |outcome, area, year| outcome.persons(area, year)),
    (words::result::UNDER_6, |outcome, area, year| outcome.persons_aged(area, year, 0, 5)),
    (words::result::SCHOOL, |outcome, area, year| outcome.persons_aged(area, year, 6, 15)),
    (words::result::WORKING, |outcome, area, year| outcome.persons_aged(area, year, 20, 66)),
    (words::result::FROM_65, |outcome, area, year| outcome.persons_aged(area, year, 65, 100)),
    (words::result::FROM_80, |outcome, area, year| outcome.persons_aged(area, year, 80, 100)),
    (words::result::DWELLINGS, |outcome, area, year| outcome.dwellings(area, year)),
    (words::result::DWELLINGS_NEEDED, |outcome, area, year| outcome.dwellings_needed(area, year)),
];

impl Told<'_> {
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

    fn results(&self, area: Area, year: i32) -> Table {
        let row = |(name, figure): &Result| {
            let values: Vec<f64> =
                self.projected.iter().map(|one| self.rounded(figure(&one.outcome, area, year))).collect();
            let (low, high) = ends(&values);
            let mut cells = vec![(*name).to_owned()];
            cells.extend(values.iter().map(|value| numbers::persons(*value)));
            if high - low < NOTHING {
                cells.extend([words::ALL.to_owned(), words::ALL.to_owned()]);
            } else {
                cells.extend([self.letters(&values, low), self.letters(&values, high)]);
            }
            cells.push(numbers::persons(high - low));
            cells
        };
        let letters = self.voices.iter().map(|voice| voice.letter.to_string());
        let columns = std::iter::once(words::RESULT.to_owned()).chain(letters);
        Table {
            caption: words::results(&area_name(self.explorer.pack(), area), year),
            columns: columns.chain([words::LEAST, words::MOST, words::DIFFERENCE].map(str::to_owned)).collect(),
            rows: RESULTS.iter().map(row).collect(),
        }
    }

    fn lever_table(&self, levers: &[LeverRange], year: i32) -> Table {
        let letters = self.voices.iter().map(|voice| voice.letter.to_string());
        let columns = [words::LEVER, words::BASELINE].map(str::to_owned).into_iter().chain(letters);
        let mut rows: Vec<Vec<String>> = levers
            .iter()
            .map(|range| {
                let head = [words::with_unit(&range.name, range.unit), range.baseline_text.clone()];
                head.into_iter().chain(range.texts.clone()).chain([range.verdict.clone()]).collect()
            })
            .collect();
        rows.extend(self.homes_row());
        rows.extend(self.events_row());
        Table { caption: words::levers(year), columns: columns.chain([words::VERDICT.to_owned()]).collect(), rows }
    }

    /// The role of dwellings, where it is another for some.
    fn homes_row(&self) -> Option<Vec<String>> {
        let name = |scenario: &Scenario| {
            let view = homes(scenario.homes());
            view.options
                .into_iter()
                .find(|option| option.homes == scenario.homes())
                .map_or_else(String::new, |it| it.name)
        };
        let texts: Vec<String> = self.projected.iter().map(|one| name(&one.scenario)).collect();
        let base = name(&Scenario::default());
        self.text_row(locale::controls::homes::NAME, base, texts)
    }

    /// Single events, where somebody has one.
    fn events_row(&self) -> Option<Vec<String>> {
        let event = |event: &scenario::Event| locale::results::short_event(event.year);
        let text = |one: &Projected| match one.scenario.events() {
            [] => words::NONE.to_owned(),
            events => events.iter().map(event).collect::<Vec<_>>().join(", "),
        };
        self.text_row(words::EVENTS, words::NONE.to_owned(), self.projected.iter().map(text).collect())
    }

    fn text_row(&self, name: &str, base: String, texts: Vec<String>) -> Option<Vec<String>> {
        if texts.iter().all(|text| *text == base) {
            return None;
        }
        let same = texts.iter().all(|text| *text == texts[0]);
        let verdict = if same { words::AGREED } else { words::PARTED };
        Some([name.to_owned(), base].into_iter().chain(texts).chain([verdict.to_owned()]).collect())
    }

    /// What lies between the extremes in a year, and what has to be entered to say more.
    fn costs(&self, year: i32) -> (Vec<String>, Vec<String>) {
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
        type Entered = (&'static str, Setting, fn(&Indicators) -> Option<f64>);
        const ENTERED: [Entered; 5] = [
            (locale::meaning::PLACES_UNDER_2, Setting::PlacesUnder2, |it| it.places_under_2),
            (locale::meaning::PLACES_2_TO_3, Setting::Places2To3, |it| it.places_2_to_3),
            (locale::meaning::PLACES_3_TO_6, Setting::Places3To6, |it| it.places_3_to_6),
            (locale::meaning::CLASSES, Setting::ClassSize, |it| it.classes),
            (locale::meaning::IN_NEED_OF_CARE, Setting::CareFrom80, |it| it.in_need_of_care),
        ];
        let mut missing = Vec::new();
        for (name, setting, figure) in ENTERED {
            match indicators.iter().map(figure).collect::<Option<Vec<f64>>>() {
                Some(values) => {
                    let rounded = values.into_iter().map(f64::round).collect();
                    let rate = self.state.scenario.setting_in(setting, area).unwrap_or_default();
                    costs.extend(between(rounded).map(|it| words::entered(name, &it, rate)));
                }
                None => missing.push(name),
            }
        }
        let missing = if missing.is_empty() { Vec::new() } else { vec![words::missing(&missing.join(", "))] };
        (costs, missing)
    }
}
