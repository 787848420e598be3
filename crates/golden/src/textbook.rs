//! A case under a textbook convention.

use cohort::textbook::{Convention, Migration, MigrationTiming, Outcome, Projection, Step, SurvivalRatios};
use ndarray::Array2;

use crate::field::{self, ANY, Groups, Limits, NET_SHARE, NOT_NEGATIVE, SHARE, Shape};
use crate::series::{Results, Series};
use crate::spec::{Case, FILE, OpenSurvival, Quantity, Source, Spanned, Textbook, Timing};
use crate::table::Shelf;
use crate::{Fault, Stop};

/// More groups than any publication has.
const MOST_GROUPS: u32 = 200;

pub(crate) fn project(case: &Case, method: &Textbook, shelf: &mut Shelf<'_>) -> Result<Results, Stop> {
    let reader = Tables::open(case, method, shelf)?;
    let refused = |error: cohort::InputError| Stop::from(Fault::new(FILE, None, error.to_string()));
    let start = reader.population(shelf)?;
    let steps = reader.steps(shelf)?;
    let outcome = Projection::new(reader.convention(), start, steps).map_err(refused)?.project();
    Ok(reader.results(&outcome))
}

/// The tables of the case and the axes that they share.
struct Tables<'a> {
    case: &'a Case,
    method: &'a Textbook,
    groups: Groups,
    /// Year in which each step begins.
    years: Vec<i32>,
}

impl<'a> Tables<'a> {
    fn open(case: &'a Case, method: &'a Textbook, shelf: &mut Shelf<'_>) -> Result<Self, Stop> {
        let fault = |what: String| Stop::from(Fault::new(FILE, None, what));
        if !(1..=2).contains(&method.sexes) {
            return Err(fault(format!("sexes is {}, expected 1 (women) or 2", method.sexes)));
        }
        let width = u32::from(method.interval);
        let open = match method.open_age {
            Some(age) => age,
            None => field::greatest_age(case, &method.population, shelf)?,
        };
        if width == 0 || open % width != 0 || open / width == 0 || open / width >= MOST_GROUPS {
            return Err(fault(format!("groups of {width} years and the open age {open} do not fit together")));
        }
        let groups = Groups { width, count: (open / width) as usize + 1 };
        let steps = i32::try_from(case.steps).unwrap_or(i32::MAX);
        let years =
            (0..steps).map(|step| case.start.saturating_add(step.saturating_mul(i32::from(method.interval)))).collect();
        Ok(Self { case, method, groups, years })
    }

    fn convention(&self) -> Convention {
        let births_see_second_half = self.method.births_see_second_half;
        Convention {
            interval: self.method.interval,
            timing: match self.method.migration_timing {
                Timing::End => MigrationTiming::AtEnd,
                Timing::Even => MigrationTiming::EvenlySplit { births_see_second_half },
            },
            births_in_first_group: self.method.births_in_first_group,
            births_in_open_group: self.method.births_in_open_group,
            floor: self.method.floor,
        }
    }

    fn population(&self, shelf: &mut Shelf<'_>) -> Result<Array2<f64>, Stop> {
        let source = &self.method.population;
        let inner = source.as_ref();
        if self.method.sexes == 2 && inner.sex.is_none() && (inner.women.is_none() || inner.men.is_none()) {
            let what = "the population of two sexes needs a column `sex`, or columns `women` and `men`";
            return Err(Fault::new(FILE, self.case.line(source), what).into());
        }
        let year = [self.case.start];
        let shape = Shape {
            years: &year,
            states: &[],
            sexes: self.method.sexes,
            groups: Some(self.groups),
            additive: true,
            limits: NOT_NEGATIVE,
        };
        let persons = field::read(self.case, "population", source, &shape, shelf)?;
        Ok(self.plane(&persons))
    }

    fn steps(&self, shelf: &mut Shelf<'_>) -> Result<Vec<Step>, Stop> {
        let survival = self.survival(shelf)?;
        let method = self.method;
        let fertility = match &method.fertility {
            Some(source) => field::read(self.case, "fertility", source, &self.shape(0, false), shelf)?,
            None => vec![0.0; self.years.len() * self.groups.count],
        };
        let ratio = match (&method.boys_per_girl, &method.fertility) {
            (Some(source), _) => {
                let shape = Shape { groups: None, ..self.shape(0, false) };
                field::read(self.case, "boys_per_girl", source, &shape, shelf)?
            }
            (None, Some(source)) => {
                let what = "fertility needs boys_per_girl beside it";
                return Err(Fault::new(FILE, self.case.line(source), what).into());
            }
            (None, None) => vec![1.0; self.years.len()],
        };
        let migration = self.migration(shelf)?;
        let groups = self.groups.count;
        Ok(survival
            .into_iter()
            .zip(migration)
            .enumerate()
            .map(|(index, (survival, migration))| Step {
                survival,
                fertility: fertility[index * groups..(index + 1) * groups].to_vec(),
                boys_per_girl: ratio[index],
                migration,
            })
            .collect())
    }

    /// Survival ratios of each step and sex.
    fn survival(&self, shelf: &mut Shelf<'_>) -> Result<Vec<Vec<SurvivalRatios>>, Stop> {
        let separate = self.method.open_survival == OpenSurvival::Separate;
        let sexes = self.method.sexes;
        let (rows, numbers, source) = match (&self.method.survival, &self.method.person_years) {
            (Some(source), None) => {
                let groups = Groups { count: self.groups.count + usize::from(separate), ..self.groups };
                let shape = Shape { groups: Some(groups), limits: SHARE, ..self.shape(sexes, false) };
                (groups.count, field::read(self.case, "survival", source, &shape, shelf)?, source)
            }
            (None, Some(source)) => {
                let shape = self.shape(sexes, true);
                (self.groups.count, field::read(self.case, "person_years", source, &shape, shelf)?, source)
            }
            _ => return Err(Fault::new(FILE, None, "expected either `survival` or `person_years`").into()),
        };
        let ratios = |numbers: &[f64]| match (&self.method.person_years, separate) {
            (Some(_), _) => {
                SurvivalRatios::from_person_years(self.method.interval, self.method.radix.unwrap_or(1e5), numbers)
            }
            (None, false) => SurvivalRatios::with_joint_open_group(numbers.to_vec()),
            (None, true) => SurvivalRatios::with_separate_open_group(numbers.to_vec()),
        };
        let place = |index: usize| {
            let year = self.years[index / sexes];
            format!("{year}, {}", ["f", "m"][index % sexes])
        };
        let all: Vec<SurvivalRatios> = numbers
            .chunks(rows)
            .enumerate()
            .map(|(index, numbers)| {
                let line = self.case.line(source);
                ratios(numbers).map_err(|error| Fault::new(FILE, line, format!("{error} ({})", place(index))))
            })
            .collect::<Result<_, _>>()?;
        Ok(all.chunks(sexes).map(<[_]>::to_vec).collect())
    }

    fn migration(&self, shelf: &mut Shelf<'_>) -> Result<Vec<Migration>, Stop> {
        let method = self.method;
        let mut planes = |name: &str,
                          source: &Spanned<Source>,
                          additive: bool,
                          limits: Limits|
         -> Result<Vec<Array2<f64>>, Stop> {
            let numbers =
                field::read(self.case, name, source, &Shape { limits, ..self.shape(method.sexes, additive) }, shelf)?;
            Ok(numbers.chunks(method.sexes * self.groups.count).map(|plane| self.plane(plane)).collect())
        };
        match (&method.net_migration, &method.net_proportion, &method.arrivals, &method.departures) {
            (None, None, None, None) => Ok(vec![Migration::None; self.years.len()]),
            (Some(counts), None, None, None) => {
                Ok(planes("net_migration", counts, true, ANY)?.into_iter().map(Migration::NetCounts).collect())
            }
            (None, Some(shares), None, None) => Ok(planes("net_proportion", shares, false, NET_SHARE)?
                .into_iter()
                .map(Migration::NetProportions)
                .collect()),
            (None, None, Some(arrivals), Some(departures)) => {
                let arrivals = planes("arrivals", arrivals, true, NOT_NEGATIVE)?;
                let departures = planes("departures", departures, false, SHARE)?;
                let flows = arrivals.into_iter().zip(departures);
                Ok(flows.map(|(arrivals, departures)| Migration::GrossFlows { arrivals, departures }).collect())
            }
            _ => {
                let what = "expected net_migration, or net_proportion, or arrivals and departures, or none of them";
                Err(Fault::new(FILE, None, what).into())
            }
        }
    }

    fn shape(&self, sexes: usize, additive: bool) -> Shape<'_> {
        Shape { years: &self.years, states: &[], sexes, groups: Some(self.groups), additive, limits: NOT_NEGATIVE }
    }

    fn plane(&self, numbers: &[f64]) -> Array2<f64> {
        let groups = self.groups.count;
        Array2::from_shape_fn((self.method.sexes, groups), |(sex, group)| numbers[sex * groups + group])
    }

    fn results(&self, outcome: &Outcome) -> Results {
        let ages: Vec<u32> = (0..self.groups.count).map(|group| self.groups.start(group)).collect();
        let times = |count: usize| {
            let interval = i32::from(self.method.interval);
            (0..count)
                .map(|step| {
                    self.case.start.saturating_add(i32::try_from(step).unwrap_or(i32::MAX).saturating_mul(interval))
                })
                .collect()
        };
        let series = |years: Vec<i32>, sexes: usize, values: Vec<f64>| Series {
            years,
            states: Vec::new(),
            sexes,
            ages: ages.clone(),
            values,
        };
        let (steps, sexes) = (self.years.len(), self.method.sexes);
        let population = series(times(steps + 1), sexes, outcome.population().iter().copied().collect());
        let births = series(times(steps), 0, outcome.births_by_mothers_age().iter().copied().collect());
        let deaths = series(times(steps), sexes, outcome.deaths().iter().copied().collect());
        Results::from([
            (Quantity::Share, population.shares()),
            (Quantity::Growth, population.growth()),
            (Quantity::Population, population),
            (Quantity::Births, births),
            (Quantity::Deaths, deaths),
        ])
    }
}
