//! Departures, moves and arrivals by single age.

use cohort::dims::AGES;
use hindcast::{ByAge, Past};
use ndarray::{Array2, s};

use super::Work;
use crate::pack::migration::{self, Moves};
use crate::pack::source::Stop;
use crate::pack::write::{Table, german};
use ::tables::round;

/// Profiles of arrivals.
pub(super) struct Profiles {
    /// All arrivals, shares.
    pub(super) all: Array2<f64>,
    /// Arrivals a year in the years of the rates.
    pub(super) counted: f64,
    /// Share of the students' kind in all arrivals; zero where there is no such kind.
    pub(super) students: f64,
}

impl Work<'_> {
    /// Rates of leaving, which the moves between districts share.
    pub(super) fn leaving(&mut self) -> Result<Array2<f64>, Stop> {
        let [first, last] = self.periods.rates;
        let years: Vec<i32> = (first..=last).collect();
        let exposed = self.exposed(&years)?;
        let moves = Moves::of(&self.record, &years)?;
        let units = migration::rates(&moves, &exposed)?;
        let rates = units.mapv(|unit| unit as f64 / 1e6);
        self.set("departures_counted", german(moves.departures.iter().flatten().map(|group| group.total).sum(), 0));
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

    /// Mean people of January in some years, by the age they reach in the year.
    pub(super) fn exposed(&self, years: &[i32]) -> Result<ByAge, Stop> {
        let mut sum: Option<ByAge> = None;
        for year in years.iter().copied() {
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
            let exposed = self.brought_to_total(year, exposed);
            sum = Some(sum.map_or(exposed.clone(), |sum| sum + exposed));
        }
        sum.map(|sum| sum / years.len() as f64).ok_or_else(|| "rates of leaving: no year".to_owned())
    }

    /// Where nobody was counted by age in the December before, but in total: the people of January sum to it. Births of the year are counted.
    fn brought_to_total(&self, year: i32, mut exposed: ByAge) -> ByAge {
        let total = self.tables.totals.iter().find(|row| row.year == year - 1 && row.role == "series");
        if let (Some(total), None) = (total, self.record.people(year - 1)) {
            let mut alive = exposed.slice_mut(s![.., 1..]);
            alive *= total.persons / alive.sum();
        }
        exposed
    }

    pub(super) fn arrivals(&mut self) -> Result<Profiles, Stop> {
        let [first, last] = self.periods.rates;
        let years: Vec<i32> = (first..=last).collect();
        let all = migration::arrivals(&Moves::of(&self.record, &years)?, &self.nation)?;
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
        Ok(Profiles { all: all / sum, counted: sum, students: share })
    }
}
