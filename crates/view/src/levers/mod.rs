//! The levers beyond the main ones, and what districts deviate by.

pub mod course;
pub mod entry;
pub mod events;
pub mod infill;
pub mod persistence;
pub mod presets;
pub mod questions;
pub mod settings;
pub mod typed;
pub mod uptake;

use locale::Text;
use locale::levers::{self as words, Explained, heading};
use locale::numbers;
use ndarray::ArrayView1;
use scenario::pack::{self, ArrivalKind, Measure, Pack};
use scenario::presets::{FIFTH_KEYS, observed};
use scenario::{AgeGroup, Area, Lever};

use crate::answer::Answer;
use crate::compare::collection::locks;
use crate::method::quality;
use crate::page::controls::{control, name_of, shown, stated, words_of};
use crate::page::deviation::of_levers;
use crate::page::{ControlView, LeverDeviation};
use crate::place;
use crate::rooms::Levers;
use crate::state::State;

/// Years in a bar of the picture of a kind.
const BAND: usize = 5;
/// Share of a district in percentage points below which a kind counts as spread like the inhabitants.
const LIKE_PEOPLE: f64 = 0.5;
/// Districts that are named where a kind goes elsewhere.
const NAMED: usize = 3;

/// Levers under one heading.
#[derive(Debug, Clone, PartialEq)]
pub struct LeverGroup {
    /// The heading.
    pub heading: &'static str,
    /// What its levers add up to; empty where they are no parts of one.
    pub together: String,
    /// Its levers.
    pub levers: Vec<FurtherLever>,
}

/// A lever with what is known about it.
#[derive(Debug, Clone, PartialEq)]
pub struct FurtherLever {
    /// Its control.
    pub control: ControlView,
    /// Sentences on what was observed, on its spread, on what the state office assumes.
    pub remarks: Vec<String>,
    /// Who comes; for kinds of arrivals.
    pub profile: Option<Profile>,
    /// How much the baseline can be relied on, in one word: `Annahme`; for kinds of arrivals.
    pub quality: &'static str,
}

/// Ages and sexes of a kind of arrivals in five-year groups, the youngest first, in percent of all of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Profile {
    /// Men.
    pub men: Vec<f64>,
    /// Women.
    pub women: Vec<f64>,
    /// The finding as text alternative.
    pub sentence: String,
}

/// The two types of districts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DistrictType {
    /// Districts of the core city (Kernstadt).
    Core,
    /// Districts around it (Ortsbezirke).
    Outer,
}

impl DistrictType {
    /// Both, with what the button that addresses them says.
    pub const ALL: [(Self, Text); 2] = [(Self::Outer, words::to_outer), (Self::Core, words::to_core)];

    /// As the pack writes it.
    const fn id(self) -> &'static str {
        match self {
            Self::Core => "kernstadt",
            Self::Outer => "ortsbezirk",
        }
    }
}

impl Levers<'_> {
    /// The levers beyond the main ones in their groups.
    #[must_use]
    pub fn further_levers(&self, state: &State) -> Vec<LeverGroup> {
        let answer = self.city.answer(state);
        let pack = self.city.pack();
        let kinds = (0..pack.arrivals.len()).map(Lever::Kind).collect();
        let groups: [(&'static str, Vec<Lever>); 6] = [
            (heading::kinds(), kinds),
            (heading::arrivals_of_age(), AgeGroup::ALL.map(Lever::ArrivalsOfAge).to_vec()),
            (heading::departures_of_age(), AgeGroup::ALL.map(Lever::DeparturesOfAge).to_vec()),
            (heading::moves(), vec![Lever::Moves]),
            (
                heading::births_and_lives(),
                vec![Lever::MeanAgeAtBirth, Lever::LifeExpectancyWomen, Lever::LifeExpectancyMen],
            ),
            (
                heading::housing(),
                vec![
                    Lever::Construction,
                    Lever::Conversion,
                    Lever::KeptFree,
                    Lever::PersonsPerDwelling,
                    Lever::OccupancyTrend,
                ],
            ),
        ];
        groups
            .into_iter()
            .map(|(heading, levers)| LeverGroup {
                heading,
                together: levers.first().and_then(|lever| together(&answer, *lever)).unwrap_or_default(),
                levers: levers.into_iter().map(|lever| further(&answer, lever)).collect(),
            })
            .collect()
    }

    /// Heading of what the state office assumed.
    #[must_use]
    pub fn office_heading(&self) -> &str {
        place::fact(self.city.pack(), "office.heading", heading::office())
    }

    /// What the state office assumed for the main levers, in sentences; none without those assumptions.
    #[must_use]
    pub fn office(&self) -> Vec<String> {
        let value = |id: &str| numbers::of_pack(&self.city.pack().assumption(id)?.value).ok();
        let births = value("fuenfte_tfr").zip(value("fuenfte_tfr_verhaeltnis"));
        let key = |id: &str| value(id).unwrap_or_default();
        let [usual, lowest, highest] = FIFTH_KEYS;
        let net = value(usual).map(|net| words::office_migration(net, key(lowest), key(highest)));
        births.map(|(land, ratio)| words::office_births(land * ratio, land)).into_iter().chain(net).collect()
    }

    /// What districts deviate by, in the order of levers and districts.
    #[must_use]
    pub fn own_values(&self, state: &State) -> Vec<LeverDeviation> {
        let mut all = of_levers(self.city.pack(), &state.scenario);
        all.retain(|deviation| deviation.area != Area::City);
        all
    }

    /// The same state without a deviation.
    #[must_use]
    pub fn clear(&self, state: &State, lever: Lever, area: Area) -> State {
        state.with_scenario(state.scenario.clone().without(lever, area))
    }

    /// The same state with the deviation of one district in every district of a type.
    #[must_use]
    pub fn give_to(&self, state: &State, lever: Lever, from: Area, to: DistrictType) -> State {
        let Some(course) = state.scenario.course(lever, from) else { return state.clone() };
        let districts = self.city.pack().regions.iter().enumerate().filter(|(_, region)| region.kind == to.id());
        let scenario = districts.fold(state.scenario.clone(), |scenario, (index, _)| {
            scenario.with_course(lever, Area::District(index), course.clone())
        });
        state.with_scenario(scenario)
    }
}

fn further(answer: &Answer<'_>, lever: Lever) -> FurtherLever {
    let mut further = unlocked(answer, lever);
    locks::lock(&mut further.control, &answer.state.collection);
    further
}

fn unlocked(answer: &Answer<'_>, lever: Lever) -> FurtherLever {
    let pack = answer.model.pack();
    let mut control = control(answer, lever);
    control.name = name_of(pack, lever).to_owned();
    let Some(kind) = kind_of(pack, lever) else {
        let explained = explained(lever);
        control.explanation = explained.explanation.to_owned();
        control.source = stated(pack, lever, "source", explained.source);
        control.observed_note = String::new();
        // The unit of a deviation is not always that of the value.
        let unit = match lever {
            Lever::ArrivalsOfAge(_) | Lever::DeparturesOfAge(_) => words::percent_against(),
            Lever::KeptFree => words::percent_of_dwellings(),
            Lever::LifeExpectancyWomen | Lever::LifeExpectancyMen | Lever::MeanAgeAtBirth => words::years_against(),
            _ => control.unit.as_str(),
        };
        control.unit = unit.to_owned();
        control.value_text = locale::controls::value_with_unit(&control.text, &control.unit);
        return FurtherLever { control, remarks: remarks(answer, lever), profile: None, quality: "" };
    };
    control.explanation = words::kind().to_owned();
    control.source = reason(pack, kind);
    control.observed_note = String::new();
    FurtherLever {
        control,
        remarks: vec![
            place::cell(pack, ["kinds", &kind.id, "note"], &kind.note).to_owned(),
            spread(pack, kind),
            words::kind_not_observed().to_owned(),
        ],
        profile: Some(profile(kind)),
        quality: quality(kind.provenance.quality),
    }
}

/// What the parts of a whole add up to in the target year; nothing for levers that are no parts.
fn together(answer: &Answer<'_>, part: Lever) -> Option<String> {
    let whole = part.whole()?;
    let value = answer.level(whole);
    let baseline = answer.model.basis(whole).base_of(answer.area());
    Some(words::together(words_of(whole).name, &with_unit(whole, value), &shown(whole, baseline)))
}

fn with_unit(lever: Lever, value: f64) -> String {
    locale::controls::value_with_unit(&shown(lever, value), words_of(lever).unit)
}

fn kind_of(pack: &Pack, lever: Lever) -> Option<&ArrivalKind> {
    match lever {
        Lever::Kind(index) => pack.arrivals.get(index),
        _ => None,
    }
}

fn explained(lever: Lever) -> Explained {
    match lever {
        Lever::LifeExpectancyWomen => words::women(),
        Lever::LifeExpectancyMen => words::men(),
        Lever::MeanAgeAtBirth => words::mean_age(),
        Lever::ArrivalsOfAge(AgeGroup::Children) => words::arriving_children(),
        Lever::DeparturesOfAge(AgeGroup::Children) => words::leaving_children(),
        Lever::ArrivalsOfAge(_) => words::arrivals_of_age(),
        Lever::DeparturesOfAge(_) => words::departures_of_age(),
        Lever::Moves => words::moves(),
        Lever::Construction => words::construction(),
        Lever::Conversion => words::conversion(),
        Lever::KeptFree => words::kept_free(),
        Lever::PersonsPerDwelling => words::persons_per_dwelling(),
        Lever::OccupancyTrend => words::occupancy_trend(),
        _ => Explained { explanation: "", source: "" },
    }
}

/// Where a kind's level comes from: its quality and the titles of the sources.
fn reason(pack: &Pack, kind: &ArrivalKind) -> String {
    let titles: Vec<&str> = kind
        .provenance
        .sources
        .iter()
        .filter_map(|id| pack.source(id))
        .map(|source| place::cell(pack, ["sources", &source.id, "title"], &source.title))
        .collect();
    words::source(quality(kind.provenance.quality), &titles.join("; "))
}

/// What was observed, and what the state office assumes.
fn remarks(answer: &Answer<'_>, lever: Lever) -> Vec<String> {
    let pack = answer.model.pack();
    let series = |measure: Measure, area: pack::Area, digits: usize| -> Vec<(i32, String)> {
        pack.series(measure, area).map(|seen| (seen.year, numbers::decimal(seen.value, digits))).collect()
    };
    let lives = |measure: Measure, sex: usize, id: &str| -> Vec<String> {
        let here = pack.mortality.city[sex].life_expectancy_at_birth();
        let office = pack.assumption(id).and_then(|it| numbers::of_pack(&it.value).ok());
        let seen = words::seen(words::lives_of_land(), &series(measure, pack::Area::Land, 1));
        std::iter::once(seen).chain(office.map(|years| words::office_life_expectancy(years, here))).collect()
    };
    match lever {
        Lever::LifeExpectancyWomen => lives(Measure::LifeExpectancyWomen, 0, "fuenfte_e0_f"),
        Lever::LifeExpectancyMen => lives(Measure::LifeExpectancyMen, 1, "fuenfte_e0_m"),
        Lever::Construction => {
            let completed = series(Measure::Completions, pack::Area::City, 0);
            std::iter::once(words::seen(words::completions(), &completed)).chain(growth(pack)).collect()
        }
        Lever::ArrivalsOfAge(group) | Lever::DeparturesOfAge(group) => {
            let part = lever.whole().map(|whole| {
                let basis = answer.model.basis(whole);
                let part = basis.of_age(group, answer.area());
                words::part_of_baseline(&shown(whole, part), &with_unit(whole, basis.base_of(answer.area())))
            });
            part.into_iter().chain(in_periods(answer, lever)).collect()
        }
        _ => vec![words::not_observed().to_owned()],
    }
}

/// Where the lever of an age group stood in the reference periods of the pack; districts publish none of it.
fn in_periods(answer: &Answer<'_>, lever: Lever) -> Option<String> {
    let pack = answer.model.pack();
    let periods = &pack.periods;
    let seen: Vec<String> = observed(answer.model, lever)
        .into_iter()
        .map(|(index, percent)| {
            let period = &periods[index];
            words::in_period(place::cell(pack, ["periods", &period.id, "name"], &period.name), percent)
        })
        .collect();
    (answer.area() == Area::City && !seen.is_empty()).then(|| words::in_periods(&seen))
}

/// By how many dwellings a year the stock grew.
fn growth(pack: &Pack) -> Option<String> {
    let stock: Vec<_> = pack.series(Measure::Dwellings, pack::Area::City).collect();
    let (first, last) = (stock.first()?, stock.last()?);
    let years = last.year - first.year;
    (years > 0).then(|| words::growth_of_stock(first.year, last.year, (last.value - first.value) / f64::from(years)))
}

fn profile(kind: &ArrivalKind) -> Profile {
    let bands = |lane: ArrayView1<'_, f64>| -> Vec<f64> {
        let ages: Vec<f64> = lane.iter().map(|share| share * 100.0).collect();
        let last = ages.len() / BAND - 1;
        let until = |band: usize| if band == last { ages.len() } else { (band + 1) * BAND };
        (0..=last).map(|band| ages[band * BAND..until(band)].iter().sum()).collect()
    };
    let (women, men) = (bands(kind.profile.row(0)), bands(kind.profile.row(1)));
    let both = women.iter().zip(&men).map(|(women, men)| women + men).enumerate();
    let (most, share) = both.fold((0, 0.0), |best, (band, share)| if share > best.1 { (band, share) } else { best });
    let sentence = words::profile(men.iter().sum(), most * BAND, share);
    Profile { men, women, sentence }
}

fn spread(pack: &Pack, kind: &ArrivalKind) -> String {
    let all: f64 = pack.regions.iter().map(|region| region.persons).sum();
    let shares = || kind.spread.iter().zip(&pack.regions);
    let off = |(share, region): (&f64, &pack::Region)| (share - region.persons / all).abs() * 100.0;
    if shares().all(|pair| off(pair) < LIKE_PEOPLE) {
        return words::spread_as_people().to_owned();
    }
    let mut districts: Vec<_> = shares().collect();
    districts.sort_by(|one, other| other.0.total_cmp(one.0));
    let named = districts.iter().take(NAMED).map(|(share, region)| words::district_share(&region.name, *share * 100.0));
    words::spread(&named.collect::<Vec<_>>().join(", "))
}
