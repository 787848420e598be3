//! Departures, moves and arrivals by single age.

use cohort::dims::{AGES, SEXES};
use cohort::life_table::LifeTable;
use ndarray::Array2;

use super::Work;
use crate::pack::migration::{self, Moves};
use crate::pack::source::Stop;
use crate::pack::write::Table;
use ::tables::round;

use crate::pack::population;

/// Profiles of arrivals.
pub(super) struct Profiles {
    /// All arrivals, shares.
    pub(super) all: Array2<f64>,
    /// Share of the students' kind in all arrivals; zero where there is no such kind.
    pub(super) students: f64,
}

impl Work<'_> {
    fn moves(&self) -> Moves<'_> {
        let schedule = self.recipe.schedule.schedule();
        Moves { rows: &self.tables.moves, years: self.periods.rates, schedule }
    }

    /// Rates of leaving, which the moves between districts share.
    pub(super) fn leaving(&mut self, tables: &[LifeTable; SEXES]) -> Result<Array2<f64>, Stop> {
        let [first, last] = self.periods.rates;
        let births = self.tables.component("births");
        let boys = self.boys_per_girl()?;
        let (mut december, mut born) = (Vec::new(), Vec::new());
        for year in first..=last {
            december.push(population::single_ages(&self.tables.bands, year - 1, tables)?);
            let count = births.get(&year).ok_or_else(|| format!("rates of leaving: no births for {year}"))?;
            born.push([count / (1.0 + boys), count * boys / (1.0 + boys)]);
        }
        let exposed = migration::exposed(&december, &born);
        let moves = self.moves();
        let units = migration::rates(&moves, &exposed)?;
        let rates = units.mapv(|unit| unit as f64 / 1e6);
        let worst = migration::worst_group(&moves, &exposed, &rates)?;
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

    pub(super) fn arrivals(&mut self, tables: &[LifeTable; SEXES]) -> Result<Profiles, Stop> {
        let [first, last] = self.periods.rates;
        let all = migration::arrivals(&self.moves(), tables)?;
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
