//! Departures, moves and arrivals by single age.

use cohort::dims::AGES;
use hindcast::{ByAge, Past};
use ndarray::Array2;

use super::Work;
use crate::pack::migration::{self, Moves};
use crate::pack::source::Stop;
use crate::pack::write::Table;
use ::tables::round;

/// Profiles of arrivals.
pub(super) struct Profiles {
    /// All arrivals, shares.
    pub(super) all: Array2<f64>,
    /// Share of the students' kind in all arrivals; zero where there is no such kind.
    pub(super) students: f64,
}

impl Work<'_> {
    /// Rates of leaving, which the moves between districts share.
    pub(super) fn leaving(&mut self) -> Result<Array2<f64>, Stop> {
        let [first, last] = self.periods.rates;
        let exposed = self.exposed()?;
        let moves = Moves::of(&self.record, self.periods.rates)?;
        let units = migration::rates(&moves, &exposed)?;
        let rates = units.mapv(|unit| unit as f64 / 1e6);
        let worst = migration::worst_group(&moves, &exposed, &rates);
        let leaving: f64 = (&rates * &exposed).sum();
        self.say(format!(
            "leaving: rates of {first}-{last} by single age; modelled departures {leaving:.1} a year, largest difference of a group {worst:.2}"
        ));
        for (file, decimals) in [("migration_out.csv", 6), ("moves.csv", 6)] {
            let mut table = Table::new(&["region", "age", "female", "male"]);
            for age in 0..AGES {
                let cell = |sex: usize| round::text(units[[sex, age]], decimals);
                table.push(["stadt", &age.to_string(), &cell(0), &cell(1)]);
            }
            self.keep(file, table);
        }
        Ok(rates)
    }

    /// Mean people of January in the years of the rates, by the age they reach in the year.
    fn exposed(&self) -> Result<ByAge, Stop> {
        let [first, last] = self.periods.rates;
        let mut sum: Option<ByAge> = None;
        for year in first..=last {
            let followed = self.past.as_ref().and_then(|past| past.years.get(&year));
            let exposed = match followed {
                Some(year) => year.exposed.clone(),
                None => {
                    Past::of(&self.record, &self.nation, year)
                        .map_err(|why| format!("rates of leaving: {why}"))?
                        .years
                        .remove(&year)
                        .ok_or_else(|| format!("rates of leaving: no people by sex and age for {}", year - 1))?
                        .exposed
                }
            };
            sum = Some(sum.map_or(exposed.clone(), |sum| sum + exposed));
        }
        sum.map(|sum| sum / f64::from(last - first + 1)).ok_or_else(|| "rates of leaving: no year".to_owned())
    }

    pub(super) fn arrivals(&mut self) -> Result<Profiles, Stop> {
        let [first, last] = self.periods.rates;
        let all = migration::arrivals(&Moves::of(&self.record, self.periods.rates)?, &self.nation)?;
        let sum = all.sum();
        let (mut profiles, mut share) = (vec![("alle", all.clone())], 0.0);
        let mut said = format!("arrivals: age pattern of {first}-{last} ({sum:.1} a year)");
        if let Some(recipe) = &self.recipe.students {
            let students = migration::students(&all, recipe);
            share = students.sum() / sum;
            said += &format!("; {:.1} % of them {}-{} years old from Germany", 100.0 * share, recipe.from, recipe.to);
            let rest = &all - &students;
            profiles.extend([("studium", students), ("uebrige", rest)]);
        }
        self.say(said);
        let mut table = Table::new(&["profile", "age", "female", "male"]);
        for (name, arrivals) in &profiles {
            let units = migration::profile(arrivals);
            for age in 0..AGES {
                let cell = |sex: usize| round::text(units[[sex, age]], 6);
                table.push([*name, &age.to_string(), &cell(0), &cell(1)]);
            }
        }
        self.keep("migration_in.csv", table);
        Ok(Profiles { all: all / sum, students: share })
    }
}
