//! A case under the official convention.

use std::sync::Arc;

use cohort::Cells;
use cohort::dims::{AGES, SEXES};
use cohort::official::{
    Counts, DeathProbabilities, DepartureRates, Inputs, MoveRates, RateTables, Rates, Transition, Year, project_with,
};
use ndarray::Array2;

use crate::field::{self, Groups, NOT_NEGATIVE, SHARE, Shape};
use crate::series::{Results, Series};
use crate::spec::{Case, FILE, Official, Quantity, Source, Spanned};
use crate::table::Shelf;
use crate::{Fault, Stop};

/// Single years of age, 100 and over the last.
const SINGLE: Groups = Groups { width: 1, count: AGES };

pub(crate) fn project(case: &Case, method: &Official, shelf: &mut Shelf<'_>) -> Result<Results, Stop> {
    let tables = Tables::new(case, method);
    let inputs = tables.inputs(shelf)?;
    let (mut births, mut deaths) = (Vec::new(), Vec::new());
    let projection = project_with(&inputs, |_, flows| {
        births.extend(flows.births.iter().step_by(AGES));
        deaths.extend(&flows.deaths);
    });
    let ages: Vec<u32> = (0..AGES).map(|age| SINGLE.start(age)).collect();
    let all = std::iter::once(case.start).chain(tables.years.iter().copied()).collect();
    let series = |years: Vec<i32>, ages: Vec<u32>, values: Vec<f64>| Series {
        years,
        states: method.states.clone(),
        sexes: SEXES,
        ages,
        values,
    };
    let population = series(all, ages.clone(), projection.population().iter().copied().collect());
    Ok(Results::from([
        (Quantity::Share, population.shares()),
        (Quantity::Growth, population.growth()),
        (Quantity::Population, population),
        (Quantity::Births, series(tables.years.clone(), Vec::new(), births)),
        (Quantity::Deaths, series(tables.years, ages, deaths)),
    ]))
}

/// The tables of the case and the axes that they share.
struct Tables<'a> {
    case: &'a Case,
    method: &'a Official,
    /// The projected years.
    years: Vec<i32>,
}

impl<'a> Tables<'a> {
    fn new(case: &'a Case, method: &'a Official) -> Self {
        let steps = i32::try_from(case.steps).unwrap_or(i32::MAX);
        Self { case, method, years: (1..=steps).map(|step| case.start.saturating_add(step)).collect() }
    }

    fn states(&self) -> usize {
        self.method.states.len().max(1)
    }

    fn shape(&self) -> Shape<'_> {
        Shape {
            years: &self.years,
            states: &self.method.states,
            sexes: SEXES,
            groups: Some(SINGLE),
            additive: false,
            limits: SHARE,
        }
    }

    fn inputs(&self, shelf: &mut Shelf<'_>) -> Result<Inputs, Stop> {
        let method = self.method;
        let refused = |error: cohort::InputError| Stop::from(Fault::new(FILE, None, error.to_string()));
        let population = method.population.as_ref();
        if population.sex.is_none() && (population.women.is_none() || population.men.is_none()) {
            let what = "the population needs a column `sex`, or columns `women` and `men`";
            return Err(Fault::new(FILE, self.case.line(&method.population), what).into());
        }
        let start = [self.case.start];
        let at_start = Shape { years: &start, additive: true, limits: NOT_NEGATIVE, ..self.shape() };
        let base = field::read(self.case, "population", &method.population, &at_start, shelf)?;
        let base = Counts::new("population", self.cube(&base)).map_err(refused)?;

        let counts = Shape { additive: true, limits: NOT_NEGATIVE, ..self.shape() };
        let arrivals = self.optional("arrivals", method.arrivals.as_ref(), &counts, 0.0, shelf)?;
        let deaths = field::read(self.case, "death_probability", &method.death_probability, &self.shape(), shelf)?;
        let out = self.optional("departures", method.departures.as_ref(), &self.shape(), 0.0, shelf)?;
        let moves = self.optional("moves", method.moves.as_ref(), &self.shape(), 0.0, shelf)?;
        let fertility = self.optional(
            "fertility",
            method.fertility.as_ref(),
            &Shape { sexes: 0, limits: NOT_NEGATIVE, ..self.shape() },
            0.0,
            shelf,
        )?;
        let yearly = Shape { states: &[], sexes: 0, groups: None, limits: NOT_NEGATIVE, ..self.shape() };
        if let (Some(source), None) = (&method.fertility, &method.boys_per_girl) {
            return Err(Fault::new(FILE, self.case.line(source), "fertility needs boys_per_girl beside it").into());
        }
        let boys = self.optional("boys_per_girl", method.boys_per_girl.as_ref(), &yearly, 1.0, shelf)?;
        let places = Shape { sexes: 0, groups: None, ..self.shape() };
        let equal = 1.0 / self.states() as f64;
        let attraction = self.optional("attraction", method.attraction.as_ref(), &places, equal, shelf)?;
        let transitions = self.transitions(shelf)?;
        let newborn = self.newborn(shelf)?;

        let cells = self.states() * SEXES * AGES;
        let years = (0..self.years.len()).map(|year| {
            let cube = |values: &[f64]| self.cube(&values[year * cells..(year + 1) * cells]);
            let women = &fertility[year * self.states() * AGES..];
            let women = Array2::from_shape_fn((self.states(), AGES), |(state, age)| women[state * AGES + age]);
            let rates = Rates::new(RateTables {
                deaths: DeathProbabilities::new(cube(&deaths))?,
                departures: DepartureRates::new(cube(&out))?,
                moves: MoveRates::new(cube(&moves))?,
                fertility: women,
                boys_per_girl: boys[year],
            })?;
            let rates = rates.with_transitions(&transitions[year])?.with_newborn_states(&newborn[year])?;
            let arrivals = Counts::new("arrivals", cube(&arrivals))?;
            let shares = attraction[year * self.states()..(year + 1) * self.states()].to_vec();
            Year::new(Arc::new(rates), Arc::new(arrivals), shares)
        });
        let named = |(index, year): (usize, Result<Year, cohort::InputError>)| {
            year.map_err(|error| Fault::new(FILE, None, format!("{error} (in {})", self.years[index])))
        };
        let years: Vec<Year> = years.enumerate().map(named).collect::<Result<_, Fault>>()?;
        Inputs::new(self.case.start, base, years).map_err(refused)
    }

    fn optional(
        &self,
        name: &str,
        source: Option<&Spanned<Source>>,
        shape: &Shape<'_>,
        otherwise: f64,
        shelf: &mut Shelf<'_>,
    ) -> Result<Vec<f64>, Stop> {
        match source {
            Some(source) => field::read(self.case, name, source, shape, shelf),
            None => Ok(vec![otherwise; shape.cells()?]),
        }
    }

    /// Changes of state by year.
    fn transitions(&self, shelf: &mut Shelf<'_>) -> Result<Vec<Vec<Transition>>, Stop> {
        let mut all = vec![Vec::new(); self.years.len()];
        for transition in &self.method.transition {
            let (from, to) = (self.state(&transition.from)?, self.state(&transition.to)?);
            let shape = Shape { states: &[], ..self.shape() };
            let rates = field::read(self.case, "transition", &transition.rate, &shape, shelf)?;
            for (year, rates) in all.iter_mut().zip(rates.chunks(SEXES * AGES)) {
                let rate = Array2::from_shape_fn((SEXES, AGES), |(sex, age)| rates[sex * AGES + age]);
                year.push(Transition { from, to, rate });
            }
        }
        Ok(all)
    }

    /// Share of the newborn of each mother's state by their own, by year; the rest belongs to the mother's.
    fn newborn(&self, shelf: &mut Shelf<'_>) -> Result<Vec<Array2<f64>>, Stop> {
        let mut all = vec![Array2::<f64>::eye(self.states()); self.years.len()];
        for newborn in &self.method.newborn {
            let (mother, child) = (self.state(&newborn.mother)?, self.state(&newborn.child)?);
            let shape = Shape { states: &[], sexes: 0, groups: None, ..self.shape() };
            let shares = field::read(self.case, "newborn", &newborn.share, &shape, shelf)?;
            for (matrix, share) in all.iter_mut().zip(shares) {
                matrix[[mother, mother]] -= share;
                matrix[[mother, child]] += share;
            }
        }
        Ok(all)
    }

    fn state(&self, name: &Spanned<String>) -> Result<usize, Fault> {
        self.method.states.iter().position(|state| state == name.as_ref()).ok_or_else(|| {
            let known = self.method.states.join(", ");
            Fault::new(
                FILE,
                self.case.line(name),
                format!("the state is \"{}\", expected one of: {known}", name.as_ref()),
            )
        })
    }

    fn cube(&self, values: &[f64]) -> Cells {
        Cells::from_fn(self.states(), |(state, sex, age)| values[(state * SEXES + sex) * AGES + age])
    }
}
