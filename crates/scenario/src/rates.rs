//! Mortality, leaving, moving and fertility under the levers.

use cohort::Cells;
use cohort::dims::AGES;
use cohort::fertility::{AgeBasis, FertilitySchedule};
use cohort::official::{DeathProbabilities, DepartureRates, MoveRates, RateTables, Rates};
use ndarray::Array2;

use crate::age_group::AgeGroup;
use crate::basics::Basics;
use crate::cells::{grown_older, scale};
use crate::holding::Held;
use crate::levels::Levels;
use crate::lever::Lever;
use crate::model::ModelError;
use crate::pack::Pack;

/// The levers that rates depend on, those of the age groups among them.
pub(crate) fn levers() -> impl Iterator<Item = Lever> {
    LEVERS.into_iter().chain(AgeGroup::ALL.map(Lever::DeparturesOfAge))
}

const LEVERS: [Lever; 7] = [
    Lever::Departures,
    Lever::Fertility,
    Lever::LifeExpectancy,
    Lever::LifeExpectancyWomen,
    Lever::LifeExpectancyMen,
    Lever::MeanAgeAtBirth,
    Lever::Moves,
];

/// Tables made for one deviation, which districts and years that share it share.
#[derive(Default)]
pub(crate) struct Made {
    /// Sex, years of life expectancy, probabilities of dying.
    mortality: Vec<(usize, f64, [f64; AGES])>,
    /// Years of the mean age at birth, births per woman.
    fertility: Vec<(f64, [f64; AGES])>,
}

/// Rates of a year.
pub(crate) fn of_year(
    basics: &Basics,
    held: &Held,
    levels: &Levels,
    year: i32,
    made: &mut Made,
) -> Result<Rates, ModelError> {
    let Basics { pack, bases, .. } = basics;
    let total = pack.fertility.total();
    let mut deaths = Cells::zeros(pack.regions.len());
    let (mut departures, mut moves) = (held.departures.clone(), held.moves.clone());
    let mut fertility = vec![[0.0; AGES]; pack.regions.len()];
    let flows = departures.by_region_mut().iter_mut().zip(moves.by_region_mut());
    let cells = deaths.by_region_mut().iter_mut().zip(flows).zip(&mut fertility).zip(pack.population.by_region());
    for (region, (((death, (out, moving)), births), people)) in cells.enumerate() {
        let level = |lever| levels.district(lever, region, year);
        let usual = |lever: Lever| bases[lever.index()].base[region];
        for (sex, death) in death.chunks_exact_mut(AGES).enumerate() {
            let own = [Lever::LifeExpectancyWomen, Lever::LifeExpectancyMen][sex];
            let years = level(Lever::LifeExpectancy) + level(own);
            death.copy_from_slice(made.death_probabilities(pack, sex, years)?);
            if let Some(level) = pack.levels.get(region) {
                death.iter_mut().for_each(|q| *q = (*q * level.mortality).min(1.0));
            }
        }
        // The last digits of a bound are those of the sum that is held against it.
        let bound = |cell: usize| Rates::leaving_bound(cell % AGES, death[cell]) * (1.0 - 1e-9);
        let spread = |lever, usual: f64, rates: &mut [f64], most: &dyn Fn(usize) -> f64| {
            scale(rates, level(lever) / usual);
            let within = rates.iter().enumerate().all(|(cell, rate)| *rate <= most(cell));
            if within || over_ages(rates, people, most) {
                Ok(())
            } else {
                Err(ModelError::Nobody { lever, region, year })
            }
        };
        if usual(Lever::Departures) > 0.0 {
            let mut leaving = usual(Lever::Departures);
            if let Some(factors) = levels.of_ages(Lever::DeparturesOfAge, region, year) {
                let by_age = leaving + levels.shift_in(bases, Lever::Departures, region, year);
                // Where every group stays, whoever leaves all the same has the ages of the baseline.
                if by_age > NOBODY {
                    by_group(out, &factors, people, &bound).map_err(|group| ModelError::Nobody {
                        lever: Lever::DeparturesOfAge(group),
                        region,
                        year,
                    })?;
                    leaving = by_age;
                }
            }
            spread(Lever::Departures, leaving, out, &bound)?;
        }
        // Who leaves the city cannot move within it.
        let left = |cell: usize| (bound(cell) - out[cell]).max(0.0);
        let too_many = || moving.iter().enumerate().any(|(cell, rate)| *rate > left(cell));
        if usual(Lever::Moves) > 0.0 && (level(Lever::Moves) != usual(Lever::Moves) || too_many()) {
            spread(Lever::Moves, usual(Lever::Moves), moving, &left)?;
        }
        births.copy_from_slice(made.births(pack, level(Lever::MeanAgeAtBirth))?);
        scale(births, if total > 0.0 { level(Lever::Fertility) / total } else { 0.0 });
    }
    Ok(Rates::new(RateTables {
        deaths: DeathProbabilities::new(deaths)?,
        departures: DepartureRates::new(departures)?,
        moves: MoveRates::new(moves)?,
        fertility: Array2::from(fertility),
        boys_per_girl: pack.fertility.boys_per_girl,
    })?)
}

/// Multiplies the rates of each age group. Where more would leave than there are at some ages, the others of the group take over; the
/// group as the error where there are not so many.
fn by_group(
    rates: &mut [f64],
    factors: &[f64; AgeGroup::COUNT],
    people: &[f64],
    most: &dyn Fn(usize) -> f64,
) -> Result<(), AgeGroup> {
    AgeGroup::scale(rates, factors);
    for group in AgeGroup::ALL.into_iter().filter(|group| factors[group.index()] > 1.0) {
        let (from, to) = group.ages();
        let mut own = vec![0.0; rates.len()];
        let cells = (0..rates.len()).filter(|cell| (from..=to).contains(&(cell % AGES)));
        cells.clone().for_each(|cell| own[cell] = rates[cell]);
        if !over_ages(&mut own, people, most) {
            return Err(group);
        }
        cells.for_each(|cell| rates[cell] = own[cell]);
    }
    Ok(())
}

/// Where more would leave than there are at some ages, the others take over what is too much: the same number of people of the base
/// year leave. False where there are not so many.
fn over_ages(rates: &mut [f64], people: &[f64], most: &dyn Fn(usize) -> f64) -> bool {
    let people = grown_older(people);
    let mut full = vec![false; rates.len()];
    loop {
        let mut too_much = 0.0;
        for (cell, rate) in rates.iter_mut().enumerate() {
            let most = most(cell);
            if *rate >= most {
                too_much += (*rate - most) * people[cell];
                (*rate, full[cell]) = (most, true);
            }
        }
        let open = || (0..full.len()).filter(|cell| !full[*cell]);
        let others: f64 = open().map(|cell| rates[cell] * people[cell]).sum();
        if too_much <= NOBODY {
            return true;
        }
        if others <= NOBODY {
            return false;
        }
        for cell in open().collect::<Vec<_>>() {
            rates[cell] *= 1.0 + too_much / others;
        }
    }
}

/// Fewer persons than this are what is left of a sum.
const NOBODY: f64 = 1e-6;

impl Made {
    fn death_probabilities(&mut self, pack: &Pack, sex: usize, years: f64) -> Result<&[f64; AGES], ModelError> {
        let known = self.mortality.iter().rposition(|(of, seen, _)| (*of, *seen) == (sex, years));
        let index = match known {
            Some(index) => index,
            None => {
                let table = &pack.mortality.city[sex];
                let probabilities = if years == 0.0 {
                    table.projection_death_probabilities()
                } else {
                    table
                        .with_life_expectancy(table.life_expectancy_at_birth() + years)?
                        .projection_death_probabilities()
                };
                self.mortality.push((sex, years, probabilities));
                self.mortality.len() - 1
            }
        };
        Ok(&self.mortality[index].2)
    }

    /// Births per woman at the level of the baseline, mothers older by `years`.
    fn births(&mut self, pack: &Pack, years: f64) -> Result<&[f64; AGES], ModelError> {
        let known = self.fertility.iter().rposition(|(seen, _)| *seen == years);
        let index = match known {
            Some(index) => index,
            None => {
                let rates = if years == 0.0 || pack.fertility.total() <= 0.0 {
                    pack.fertility.rates
                } else {
                    let basis = AgeBasis::ReachedInYear;
                    let schedule = FertilitySchedule::new(pack.fertility.rates)?;
                    let older = schedule.mean_age_at_birth(basis) + years;
                    *schedule.shifted_to_mean_age(older, basis)?.rates()
                };
                self.fertility.push((years, rates));
                self.fertility.len() - 1
            }
        };
        Ok(&self.fertility[index].1)
    }
}
