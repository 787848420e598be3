//! A scenario under the errors that such calculations have had, drawn a few at a time.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use scenario::ranges::{Draw, Prepared, QUANTILES, SEED, Sample, Survey, quantile};
use scenario::{Area, Model, Scenario};

use crate::age_span::AgeSpan;
use crate::explorer::Explorer;
use crate::state::State;

/// The seven [`QUANTILES`] of a figure, as deviations from the figure without an error.
pub(crate) type Spread = [f64; QUANTILES.len()];

/// What draws are asked for: a scenario up to its target year, and the ages that somebody asks about.
#[derive(Debug, Clone, PartialEq)]
pub struct Subject {
    /// The city: its own figures and its baseline's last, which differ as soon as any input does.
    city: (Option<String>, u64),
    scenario: Scenario,
    ages: Option<AgeSpan>,
}

impl Subject {
    /// That of a state.
    #[must_use]
    pub fn of(explorer: &Explorer, state: &State) -> Self {
        Self::of_city(&explorer.model, explorer.own(), state)
    }

    /// As [`Subject::of`], of a model whose figures are called `own` where they are the visitor's own.
    pub(super) fn of_city(model: &Model, own: Option<&str>, state: &State) -> Self {
        Self { city: city(model, own), scenario: state.scenario.clone(), ages: state.ages }
    }

    /// Whether both are about the same ages.
    pub(super) fn same_ages(&self, other: &Self) -> bool {
        self.ages == other.ages
    }

    /// Whether it is about this city.
    pub(crate) fn is_of(&self, model: &Model, own: Option<&str>) -> bool {
        self.city == city(model, own)
    }

    /// The baseline up to the same year.
    #[must_use]
    pub fn baseline(&self) -> Self {
        let scenario = Scenario::default().with_target_year(self.scenario.target_year());
        Self { city: self.city.clone(), scenario, ages: self.ages }
    }

    /// What a link says of it; `None` of a visitor's own figures, which no link holds.
    fn fragment(&self, explorer: &Explorer) -> Option<String> {
        let state = State { scenario: self.scenario.clone(), ages: self.ages, ..State::default() };
        self.city.0.is_none().then(|| explorer.fragment(&state))
    }
}

fn city(model: &Model, own: Option<&str>) -> (Option<String>, u64) {
    let baseline = model.baseline();
    (own.map(str::to_owned), baseline.persons(Area::City, baseline.last_year()).to_bits())
}

/// Draws of one subject; more can be added at any time.
#[derive(Debug)]
pub struct Drawing {
    pub(super) prepared: Prepared,
    pub(crate) survey: Survey,
    /// Without an error, in persons.
    central: Vec<f64>,
    /// Which figures of a draw are kept.
    pub(super) kept: Range<usize>,
    pub(super) sample: Sample,
    /// By what a worker knows the subject.
    pub(super) fragment: Option<String>,
    /// What was reckoned from so many draws.
    known: RefCell<(usize, BTreeMap<usize, Spread>)>,
}

/// Draws that are told from and added to by turns.
#[derive(Debug, Clone)]
pub struct Shared(Arc<Mutex<Drawing>>);

impl Shared {
    /// The draws, for one who reads or adds. Whoever panicked while adding left only whole draws.
    pub fn get(&self) -> MutexGuard<'_, Drawing> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Quantiles of how far a figure is from the other's in the same draws, as deviations from `now`; both may be the same draws.
    pub(crate) fn beside(&self, other: &Self, figure: usize, now: f64) -> Option<Spread> {
        let one = self.get();
        if Arc::ptr_eq(&self.0, &other.0) {
            return one.beside(&one, figure, now);
        }
        one.beside(&other.get(), figure, now)
    }
}

impl From<Drawing> for Shared {
    fn from(drawing: Drawing) -> Self {
        Self(Arc::new(Mutex::new(drawing)))
    }
}

impl Drawing {
    /// Ready for the first draw; `None` where the pack knows no errors, or the scenario cannot be calculated.
    #[must_use]
    pub fn new(explorer: &Explorer, subject: &Subject) -> Option<Self> {
        Self::keeping(explorer, subject, |survey| 0..survey.figures())
    }

    /// The same where only persons of every area in the target year are asked for: an eightieth of the memory.
    #[must_use]
    pub fn of_target_year(explorer: &Explorer, subject: &Subject) -> Option<Self> {
        // The areas of a year lie beside each other, the districts first and the city last.
        Self::keeping(explorer, subject, |survey| {
            let end = survey.persons(Area::City, survey.year).map_or(0, |city| city + 1);
            end.saturating_sub(survey.regions + 1)..end
        })
    }

    fn keeping(explorer: &Explorer, subject: &Subject, kept: impl Fn(&Survey) -> Range<usize>) -> Option<Self> {
        let errors = explorer.pack().errors.as_ref()?;
        let scenario = &subject.scenario;
        let prepared = Prepared::new(&explorer.model, errors, scenario, scenario.target_year()).ok()?;
        let survey = prepared.survey(subject.ages.map_or((0, usize::MAX), AgeSpan::ends));
        let central = prepared.surveyed(&survey);
        let kept = kept(&survey);
        let (sample, fragment) = (Sample::new(kept.len()), subject.fragment(explorer));
        Some(Self { prepared, survey, central, kept, sample, fragment, known: RefCell::default() })
    }

    /// Adds draws, one after the other, as long as `more` says so; returns how many there are now.
    pub fn draw(&mut self, until: u32, mut more: impl FnMut() -> bool) -> u32 {
        let mut drawer = self.prepared.drawer();
        let mut number = u32::try_from(self.sample.draws()).unwrap_or(until);
        while number < until {
            let row = drawer.survey(Draw { seed: SEED, number }, &self.survey);
            self.sample.push(row.get(self.kept.clone()).unwrap_or_default());
            number += 1;
            if !more() {
                break;
            }
        }
        number
    }

    /// Number of draws.
    #[must_use]
    pub fn draws(&self) -> usize {
        self.sample.draws()
    }

    /// A figure without an error.
    pub(crate) fn central(&self, figure: usize) -> f64 {
        self.central.get(figure).copied().unwrap_or(0.0)
    }

    /// Quantiles of a figure as they lie around `now`, which may have moved on since the draws were made.
    pub(crate) fn around(&self, figure: usize, now: f64) -> Spread {
        self.spread(figure).map(|apart| now + apart)
    }

    fn spread(&self, figure: usize) -> Spread {
        let mut known = self.known.borrow_mut();
        if known.0 != self.draws() {
            *known = (self.draws(), BTreeMap::new());
        }
        *known.1.entry(figure).or_insert_with(|| {
            let central = self.central(figure);
            self.sample
                .quantiles(self.at(figure))
                .map_or([0.0; QUANTILES.len()], |all| all.map(|value| value - central))
        })
    }

    /// Quantiles of how far this drawing's figure is from the other's in the same draws, as deviations from `now`.
    pub(super) fn beside(&self, other: &Self, figure: usize, now: f64) -> Option<Spread> {
        let apart = self.values(figure).iter().zip(other.values(figure)).map(|(one, two)| one - two);
        let mut apart: Vec<f64> = apart.collect();
        apart.sort_unstable_by(f64::total_cmp);
        let central = self.central.get(figure)? - other.central.get(figure)?;
        (!apart.is_empty()).then(|| QUANTILES.map(|share| now + quantile(&apart, share) - central))
    }

    /// The draws of a figure; none of one that is not kept.
    fn values(&self, figure: usize) -> &[f64] {
        self.sample.values(self.at(figure))
    }

    /// A figure in one draw; 0 of one that is not kept.
    pub(super) fn value(&self, figure: usize, draw: usize) -> f64 {
        self.values(figure).get(draw).copied().unwrap_or_default()
    }

    /// Where a figure stands in the sample: beyond its end where it is not kept.
    const fn at(&self, figure: usize) -> usize {
        figure.wrapping_sub(self.kept.start)
    }

    /// In how many of ten draws a figure, moved along with `now`, is above a threshold.
    pub(super) fn tenths_above(&self, figure: usize, now: f64, threshold: f64) -> Option<u8> {
        let moved = now - self.central.get(figure)?;
        let share = self.sample.share_above(self.at(figure), threshold - moved)?;
        Some((share * 10.0).round() as u8)
    }
}
