//! A pack and a scenario, turned into the inputs of a projection.

mod error;

use std::collections::BTreeSet;
use std::sync::Arc;

use cohort::Cells;
use cohort::official::{Attraction, Counts, Inputs, Stay, Year, project_people};

use crate::age_group::AgeGroup;
use crate::area::Area;
use crate::arrivals;
use crate::basics::Basics;
use crate::basis::Basis;
use crate::choice::{Scenario, TARGET_YEARS};
use crate::event::Event;
use crate::holding::Held;
use crate::homes::Homes;
use crate::housing::{Stock, Table};
use crate::levels::Levels;
use crate::lever::Lever;
use crate::outcome::Outcome;
use crate::pack::Pack;
use crate::places::{self, Places};
use crate::rates::{self, Made};
use crate::reach::{Reach, Refusal};
use crate::setting::Setting;
use crate::tie::Implied;
use crate::totals;
pub use error::ModelError;

/// A pack that is ready to be projected under any scenario.
#[derive(Debug, Clone)]
pub struct Model {
    basics: Basics,
    baseline: Outcome,
}

impl Model {
    /// Prepares a pack and projects its baseline to the last target year.
    ///
    /// # Errors
    /// A figure that the engine refuses, such as a region from which more people leave than live there.
    pub fn new(pack: Arc<Pack>) -> Result<Self, ModelError> {
        let base = Counts::new("population", pack.population.clone())?;
        let places = Places::of(&pack);
        let arrivals = arrivals::of_baseline(&pack, &places);
        let held = Held::of(&pack, &places, &arrivals, pack.persistence);
        let bases = Basis::of(&pack, &places, &arrivals, &held);
        let basics = Basics { pack, base, places, arrivals, held, bases };
        let baseline = Plan::of(&basics, &Scenario::default(), *TARGET_YEARS.end())?.outcome(0);
        Ok(Self { basics, baseline })
    }

    /// The pack.
    pub fn pack(&self) -> &Pack {
        &self.basics.pack
    }

    /// Where a lever stands in the baseline, and how far it goes; a kind that the pack does not have is as the total of the arrivals.
    pub fn basis(&self, lever: Lever) -> &Basis {
        let bases = &self.basics.bases;
        bases.get(lever.index()).unwrap_or(&bases[Lever::Arrivals.index()])
    }

    /// The baseline, projected to the last target year.
    pub fn baseline(&self) -> &Outcome {
        &self.baseline
    }

    /// The first projected year: the one in which a control without a course over time shows its value.
    pub fn first_year(&self) -> i32 {
        self.pack().meta.base_year + 1
    }

    /// Where every lever stands in every area and year under a scenario, up to the last target year.
    pub fn levels(&self, scenario: &Scenario) -> Levels {
        self.basics.levels(scenario, *TARGET_YEARS.end())
    }

    /// What the age groups bring to the arrivals or departures of an area in a year, in that lever's unit.
    pub fn shift_by_age(&self, levels: &Levels, whole: Lever, area: Area, year: i32) -> f64 {
        levels.shift_by_age(&self.basics.bases, whole, area, year)
    }

    /// Inputs of the projection of a scenario up to 31 December of `last_year`.
    ///
    /// # Errors
    /// What [`Model::refusals`] names, and a combination that the engine refuses.
    pub fn inputs(&self, scenario: &Scenario, last_year: i32) -> Result<Inputs, ModelError> {
        self.check(scenario)?;
        Ok(Plan::of(&self.basics, scenario, last_year)?.inputs)
    }

    /// Inputs and dwellings of a scenario, to be projected many times. Who comes by an event is the scenario's assumption and given: it has
    /// no error that could be drawn.
    pub(crate) fn prepared(&self, scenario: &Scenario, last_year: i32) -> Result<(Inputs, Stock), ModelError> {
        self.check(scenario)?;
        let Plan { inputs, stock, .. } = Plan::of(&self.basics, scenario, last_year)?;
        // Of a scenario with ties they are given already.
        let inputs = if scenario.ties().is_empty() { self.basics.with_given(scenario, inputs)? } else { inputs };
        Ok((inputs, stock))
    }

    /// Projects a scenario up to 31 December of `last_year`.
    ///
    /// # Errors
    /// As [`Model::inputs`].
    pub fn project(&self, scenario: &Scenario, last_year: i32) -> Result<Outcome, ModelError> {
        self.project_people(scenario, last_year, self.first_year())
    }

    /// As [`Model::project`], with what changed in the years from `from` on only: [`Outcome::change`] of the years before is 0, and takes no
    /// time.
    ///
    /// # Errors
    /// As [`Model::inputs`].
    pub fn project_people(&self, scenario: &Scenario, last_year: i32, from: i32) -> Result<Outcome, ModelError> {
        self.check(scenario)?;
        let from = usize::try_from(from - self.first_year()).unwrap_or(0);
        Ok(Plan::of(&self.basics, scenario, last_year)?.outcome(from))
    }

    /// What of a scenario cannot be projected: values beyond a lever's reach, parts before the first projected year.
    pub fn refusals(&self, scenario: &Scenario) -> Vec<Refusal> {
        self.reach().refusals(scenario)
    }

    /// The scenario without what cannot be projected, each part at its value of the baseline, and what was taken out.
    #[must_use]
    pub fn within_reach(&self, scenario: &Scenario) -> (Scenario, Vec<Refusal>) {
        let (mut scenario, mut taken) = (scenario.clone(), Vec::new());
        // Each round takes one part out, so it ends; one at a time, because what two do together one may not do alone.
        while let Some(refusal) = self.refusals(&scenario).pop() {
            scenario = refusal.taken_from(scenario);
            taken.insert(0, refusal);
        }
        (scenario, taken)
    }

    /// Least and largest deviation, the same in all years, that a lever can have in an area beside everything else of a scenario.
    pub fn room(&self, scenario: &Scenario, lever: Lever, area: Area) -> (f64, f64) {
        self.reach().room(scenario, lever, area)
    }

    fn check(&self, scenario: &Scenario) -> Result<(), ModelError> {
        let refusals = self.refusals(scenario);
        if refusals.is_empty() { Ok(()) } else { Err(ModelError::Refused(refusals)) }
    }

    fn reach(&self) -> Reach<'_> {
        Reach { bases: &self.basics.bases, first_year: self.first_year(), crowd: self.most_of_an_event() }
    }

    /// Most people that an event can bring: as many as live in the city, and always as many as a form takes.
    pub fn most_of_an_event(&self) -> f64 {
        self.basics.pack.population.iter().sum::<f64>().max(LARGE_EVENT).round()
    }
}

/// People whom an event can bring to any city, however small.
const LARGE_EVENT: f64 = 100_000.0;

impl Basics {
    fn years(&self, last_year: i32) -> usize {
        usize::try_from(last_year - self.pack.meta.base_year).unwrap_or(0).max(1)
    }

    fn levels(&self, scenario: &Scenario, last_year: i32) -> Levels {
        Levels::of(&self.bases, scenario, self.pack.meta.base_year + 1, self.years(last_year))
    }

    /// The years of a scenario; what does not change from one year to the next is shared.
    fn plan(&self, scenario: &Scenario, levels: &Levels, stock: &Stock, years: usize) -> Result<Vec<Year>, ModelError> {
        let pack = &*self.pack;
        let outside = match scenario.setting(Setting::FromOutside, Area::City) {
            Some(percent) => percent / 100.0,
            None => f64::from(u8::from(scenario.homes() == Homes::Attract)),
        };
        let own = scenario.setting(Setting::DistrictPersistence, Area::City);
        let own = own.map(|percent| Held::of(pack, &self.places, &self.arrivals, percent / 100.0));
        let held = own.as_ref().unwrap_or(&self.held);
        let mut made = Made::default();
        let mut all: Vec<Year> = Vec::with_capacity(years);
        let mut rates = None;
        let mut coming: Option<(Arc<Counts>, Attraction, Vec<f64>)> = None;
        for (index, year) in (1..=years).zip(pack.meta.base_year + 1..) {
            rates = match rates {
                Some(rates) if levels.as_before(rates::levers(), year) => Some(rates),
                _ => Some(Arc::new(rates::of_year(self, held, levels, year, &mut made)?)),
            };
            let room = stock.new_room(index);
            let arriving = || {
                let kinds = (0..pack.arrivals.len()).map(Lever::Kind);
                kinds.chain(AgeGroup::ALL.map(Lever::ArrivalsOfAge)).chain([Lever::Arrivals, Lever::Moves])
            };
            coming = match coming {
                Some(before) if before.2 == room && levels.as_before(arriving(), year) => Some(before),
                _ => {
                    let mut arrivals = arrivals::of_year(self, levels, year);
                    let to = arrivals::settle(self, levels, year, &mut arrivals, (room.as_slice(), outside));
                    Some((Arc::new(Counts::new("arrivals", arrivals)?), places::attraction(to)?, room))
                }
            };
            let (Some(rates), Some((arrivals, to, _))) = (&rates, &coming) else { break };
            let arrivals = self.with_events(scenario, year, arrivals)?;
            let plain = Year::new(Arc::clone(rates), arrivals, to.clone())?;
            all.push(match scenario.homes() {
                Homes::Ignore => plain,
                Homes::Limit | Homes::Attract if !pack.knows_housing() => plain,
                Homes::Limit | Homes::Attract => plain.with_capacity(stock.capacity(index))?,
            });
        }
        Ok(all)
    }

    /// Arrivals of a year with those of its events.
    fn with_events(&self, scenario: &Scenario, year: i32, usual: &Arc<Counts>) -> Result<Arc<Counts>, ModelError> {
        let mut events = scenario.events().iter().filter(|event| event.year == year).peekable();
        if events.peek().is_none() {
            return Ok(Arc::clone(usual));
        }
        let mut arrivals = usual.cells().clone();
        for event in events {
            arrivals::add_event(&self.places, event, 1.0, &mut arrivals);
        }
        Ok(Arc::new(Counts::new("arrivals", arrivals)?))
    }

    /// Who comes by an event is given: ties do not move them, and draws neither.
    pub(crate) fn with_given(&self, scenario: &Scenario, mut inputs: Inputs) -> Result<Inputs, ModelError> {
        let of_events: BTreeSet<i32> = scenario.events().iter().map(|event| event.year).collect();
        for year in of_events {
            let mut alone = Cells::zeros(self.pack.regions.len());
            for event in scenario.events().iter().filter(|event| event.year == year) {
                arrivals::add_event(&self.places, event, 1.0, &mut alone);
            }
            inputs = inputs.with_given_arrivals(year, Arc::new(Counts::new("arrivals of events", alone)?))?;
        }
        Ok(inputs)
    }

    /// Who of the events' people leaves again: the engine follows them and finds those still here.
    fn stays(&self, scenario: &Scenario, years: usize) -> Result<Vec<Stay>, ModelError> {
        let first = self.pack.meta.base_year + 1;
        let projected = |event: &&Event| usize::try_from(event.year - first).is_ok_and(|index| index < years);
        let mut stays = Vec::new();
        for event in scenario.events().iter().filter(projected) {
            let Some(leaving) = event.leaves_in() else { continue };
            let mut persons = Cells::zeros(self.pack.regions.len());
            arrivals::add_event(&self.places, event, event.leaving / 100.0, &mut persons);
            let persons = Arc::new(Counts::new("stays after an event", persons)?);
            stays.push(Stay { arriving: event.year, leaving, persons });
        }
        Ok(stays)
    }
}

/// A scenario that is ready to be projected.
pub(crate) struct Plan {
    pub(crate) inputs: Inputs,
    pub(crate) stock: Stock,
    /// What its ties imply.
    pub(crate) implied: Vec<Implied>,
}

impl Plan {
    fn of(basics: &Basics, scenario: &Scenario, last_year: i32) -> Result<Self, ModelError> {
        let years = basics.years(last_year);
        let levels = basics.levels(scenario, last_year);
        let stock = Stock::of(&basics.pack, &levels, scenario, years);
        let plan = basics.plan(scenario, &levels, &stock, years)?;
        let inputs = Inputs::new(basics.pack.meta.base_year, basics.base.clone(), plan)?
            .with_stays(&basics.stays(scenario, years)?)?;
        totals::met(basics, scenario, Self { inputs, stock, implied: Vec::new() })
    }

    /// What comes of it, with the changes of the years from number `from` on.
    fn outcome(self, from: usize) -> Outcome {
        Outcome::new(project_people(&self.inputs, from), self.stock, wanted(&self.inputs), self.implied)
    }
}

/// Sums of those who want to come; years that share their arrivals are summed once.
fn wanted(inputs: &Inputs) -> Table {
    let mut wanted: Table = Vec::with_capacity(inputs.years().len());
    let mut last: Option<&Counts> = None;
    for year in inputs.years() {
        let arrivals = year.arrivals();
        let sums = match wanted.last() {
            Some(sums) if last.is_some_and(|last| std::ptr::eq(last, arrivals)) => sums.clone(),
            _ => arrivals.cells().by_region().iter().map(|cells| cells.iter().sum()).collect(),
        };
        wanted.push(sums);
        last = Some(arrivals);
    }
    wanted
}
