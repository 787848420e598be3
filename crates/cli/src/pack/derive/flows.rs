//! Departures, moves and arrivals by single age.

use cohort::dims::{AGES, SEXES};
use cohort::life_table::LifeTable;
use ndarray::Array2;

use super::{Work, components};
use crate::pack::source::{Band, MigrationRow, Stop};
use crate::pack::write::Table;
use crate::pack::{migration, population, round};

/// Profiles of arrivals.
pub(super) struct Profiles {
    /// All arrivals, shares.
    pub(super) all: Array2<f64>,
    /// Share of the students' kind in all arrivals.
    pub(super) students: f64,
}

impl Work<'_> {
    /// Rates of leaving, which the moves between districts share.
    pub(super) fn leaving(
        &mut self,
        bands: &[Band],
        moves: &[MigrationRow],
        tables: &[LifeTable; SEXES],
    ) -> Result<Array2<f64>, Stop> {
        let [first, last] = self.recipe.rates_years;
        let births = components(self.files, "births")?;
        let boys = self.boys_per_girl()?;
        let (mut december, mut born) = (Vec::new(), Vec::new());
        for year in first..=last {
            december.push(population::single_ages(bands, year - 1, tables)?);
            let count = births.get(&year).ok_or_else(|| format!("components_of_change.csv: no births for {year}"))?;
            born.push([count / (1.0 + boys), count * boys / (1.0 + boys)]);
        }
        let exposed = migration::exposed(&december, &born);
        let units = migration::rates(moves, &self.recipe, &exposed)?;
        let rates = units.mapv(|unit| unit as f64 / 1e6);
        let worst = migration::worst_group(moves, &self.recipe, &exposed, &rates)?;
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

    pub(super) fn arrivals(&mut self, moves: &[MigrationRow], tables: &[LifeTable; SEXES]) -> Result<Profiles, Stop> {
        let [first, last] = self.recipe.rates_years;
        let all = migration::arrivals(moves, &self.recipe, tables)?;
        let students = migration::students(&all, &self.recipe);
        let share = students.sum() / all.sum();
        let rest = &all - &students;
        self.say(format!(
            "arrivals: age pattern of {first}-{last} ({:.1} a year); {:.1} % of them {}-{} years old from Germany",
            all.sum(),
            100.0 * share,
            self.recipe.students.from,
            self.recipe.students.to
        ));
        let mut table = Table::new(&["profile", "age", "female", "male"]);
        for (name, arrivals) in [("alle", &all), ("studium", &students), ("uebrige", &rest)] {
            let units = migration::profile(arrivals);
            for age in 0..AGES {
                let cell = |sex: usize| round::text(units[[sex, age]], 6);
                table.push([name, &age.to_string(), &cell(0), &cell(1)]);
            }
        }
        self.keep("migration_in.csv", table);
        let sum = all.sum();
        Ok(Profiles { all: all / sum, students: share })
    }
}
