//! A scenario, ready to be drawn from.

use cohort::dims::OPEN_AGE;
use cohort::official::{Inputs, Projection, Varied, project};

use super::course::{Course, Kind, Place};
use super::measure;
use super::normal::Draw;
use super::survey::Survey;
use crate::area::Area;
use crate::choice::Scenario;
use crate::housing::Stock;
use crate::measure::Measure;
use crate::model::{Model, ModelError};
use crate::pack::ErrorModel;

/// A scenario, made ready once; draws are taken from it in any order and from any number of places at once.
///
/// ```
/// use std::sync::Arc;
///
/// use scenario::pack::{Pack, built_in_files};
/// use scenario::ranges::{Draw, Measure, Prepared, Sample};
/// use scenario::{Model, Scenario};
///
/// let pack = Pack::from_files(&built_in_files()).map_err(|faults| faults.to_string())?;
/// let model = Model::new(Arc::new(pack))?;
/// let errors = model.pack().errors.ok_or("no table of errors")?;
/// let prepared = Prepared::new(&model, &errors, &Scenario::default(), 2030)?;
///
/// let question = [Measure::Persons];
/// let mut sample = Sample::new(prepared.figures(&question));
/// let mut drawer = prepared.drawer();
/// for number in 0..20 {
///     sample.push(drawer.draw(Draw { seed: 1, number }, &question));
/// }
/// // The city in 2030, the last of five years.
/// let city = prepared.figure(&question, 2030, scenario::Area::City, 0).ok_or("a year that is projected")?;
/// let [low, .., high] = sample.quantiles(city).ok_or("twenty draws")?;
/// assert!(low < model.baseline().persons(scenario::Area::City, 2030) && high - low > 1_000.0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Prepared {
    inputs: Inputs,
    stock: Stock,
    errors: ErrorModel,
    /// What the districts' chance events and their share of the city's errors are told by: their baseline, whatever the scenario.
    districts: Vec<Place>,
}

impl Prepared {
    /// Makes a scenario ready up to 31 December of `last_year`.
    ///
    /// # Errors
    ///
    /// As [`Model::inputs`].
    pub fn new(model: &Model, errors: &ErrorModel, scenario: &Scenario, last_year: i32) -> Result<Self, ModelError> {
        let (inputs, stock) = model.prepared(scenario, last_year)?;
        let first = model.first_year();
        let usual = |region: usize| {
            let change = model.baseline().change(Area::District(region), first);
            let (arrivals, departures) = (change.arrivals, change.departures);
            // Packs are made of kreisfreie Städte.
            Place { kind: Kind::City, arrivals, departures, births: change.births, deaths: change.deaths }
        };
        let districts = (0..model.pack().regions.len()).map(usual).collect();
        Ok(Self { inputs, stock, errors: *errors, districts })
    }

    /// Number of figures of a question: every measure in every area (the districts in their order, then the city) in every projected year.
    #[must_use]
    pub fn figures(&self, question: &[Measure]) -> usize {
        self.inputs.years().len() * (self.districts.len() + 1) * question.len()
    }

    /// Where a figure stands among those of a draw; `measure` is its place in the question. `None` for a year that is not projected or an
    /// area that does not exist.
    #[must_use]
    pub fn figure(&self, question: &[Measure], year: i32, area: Area, measure: usize) -> Option<usize> {
        let index =
            usize::try_from(year - self.inputs.base_year() - 1).ok().filter(|at| *at < self.inputs.years().len())?;
        let regions = self.districts.len();
        let area = match area {
            Area::City => regions,
            Area::District(region) => Some(region).filter(|region| *region < regions)?,
        };
        (measure < question.len()).then_some((index * question.len() + measure) * (regions + 1) + area)
    }

    /// What a page asks of this scenario's draws, about people of the ages `from..=to` too.
    #[must_use]
    pub fn survey(&self, (from, to): (usize, usize)) -> Survey {
        let years = i32::try_from(self.inputs.years().len()).unwrap_or(0);
        let base_year = self.inputs.base_year();
        let ages = (from.min(to), to.min(OPEN_AGE));
        Survey { base_year, year: base_year + years, regions: self.districts.len(), ages }
    }

    /// The figures of the scenario itself, without an error.
    #[must_use]
    pub fn central(&self, question: &[Measure]) -> Vec<f64> {
        let mut figures = Vec::new();
        read(&project(&self.inputs), &self.stock, question, &mut figures);
        figures
    }

    /// What a page asks of the scenario itself, without an error.
    #[must_use]
    pub fn surveyed(&self, survey: &Survey) -> Vec<f64> {
        let mut figures = Vec::new();
        survey.read(&project(&self.inputs), &mut figures);
        figures
    }

    /// Sets the memory of one who draws aside: each worker has one.
    #[must_use]
    pub fn drawer(&self) -> Drawer<'_> {
        Drawer { of: self, varied: Varied::new(&self.inputs), course: Course::default(), figures: Vec::new() }
    }
}

/// Draws from a scenario, in memory of its own.
#[derive(Debug, Clone)]
pub struct Drawer<'a> {
    of: &'a Prepared,
    varied: Varied<'a>,
    course: Course,
    figures: Vec<f64>,
}

impl Drawer<'_> {
    /// The figures of one draw, in the order of [`Prepared::figure`]; the city is the sum of its districts.
    pub fn draw(&mut self, draw: Draw, question: &[Measure]) -> &[f64] {
        let from = if question.iter().any(|measure| measure::is_component(*measure)) { 0 } else { usize::MAX };
        let projection = project_draw(self.of, &mut self.course, &mut self.varied, draw, from);
        read(projection, &self.of.stock, question, &mut self.figures);
        &self.figures
    }

    /// What a page asks of one draw.
    pub fn survey(&mut self, draw: Draw, survey: &Survey) -> &[f64] {
        let last = self.of.inputs.years().len() - 1;
        survey.read(project_draw(self.of, &mut self.course, &mut self.varied, draw, last), &mut self.figures);
        &self.figures
    }
}

/// One draw, with its components from the year number `from` on.
fn project_draw<'a>(
    of: &Prepared,
    course: &mut Course,
    varied: &'a mut Varied<'_>,
    draw: Draw,
    from: usize,
) -> &'a Projection {
    course.make_city(&of.errors, draw, (of.inputs.base_year() + 1, of.inputs.years().len()), &of.districts);
    varied.project_people(from, |year, factors| factors.copy_from_slice(course.factors(year)))
}

/// Year by year, measure by measure: the districts, then the city as their sum.
fn read(projection: &Projection, stock: &Stock, question: &[Measure], figures: &mut Vec<f64>) {
    let (years, regions) = (projection.last_year() - projection.base_year(), stock.sites.len());
    let years = usize::try_from(years).unwrap_or(0);
    figures.clear();
    figures.resize(years * (regions + 1) * question.len(), 0.0);
    let mut rows = figures.chunks_exact_mut(regions + 1);
    for index in 1..=years {
        for measure in question {
            let Some((city, districts)) = rows.next().and_then(<[f64]>::split_last_mut) else { return };
            measure::read(*measure, projection, stock, index, districts);
            *city = districts.iter().sum();
        }
    }
}
