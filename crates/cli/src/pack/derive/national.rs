//! What is taken over from Germany: life table, age pattern of births, sex ratio at birth.

use cohort::dims::{AGES, SEXES, Sex};
use cohort::life_table::LifeTable;

use super::Work;
use crate::pack::source::{LifeTableRow, Stop};
use crate::pack::write::{Table, german};

impl Work<'_> {
    pub(super) fn life_tables(&mut self) -> Result<([LifeTable; SEXES], [f64; SEXES]), Stop> {
        let period = self.recipe.life_table.clone();
        let mut tables = Vec::new();
        let mut e100 = [0.0; SEXES];
        let mut table = Table::new(&["sex", "age", "survivors", "person_years"]);
        for sex in Sex::ALL {
            let (mut survivors, mut years) = ([0.0; AGES], [0.0; AGES]);
            let wanted = |row: &&LifeTableRow| row.period == period && row.sex == sex.code() && row.age < AGES;
            for row in self.tables.life_table.iter().filter(wanted) {
                (survivors[row.age], years[row.age], e100[sex.index()]) = (row.l, row.person_years, row.e);
                let cells = [row.age.to_string(), row.l.to_string(), row.person_years.to_string()];
                table.push([sex.code()].into_iter().chain(cells.iter().map(String::as_str)));
            }
            let published = LifeTable::from_published(&survivors, &years, e100[sex.index()]);
            tables.push(published.map_err(|why| format!("life_table.csv: {period}, {}: {why}", sex.code()))?);
        }
        self.keep("mortality.csv", table);
        self.set("life_table", period.as_str());
        let tables =
            <[LifeTable; SEXES]>::try_from(tables).map_err(|_| "life_table.csv: a sex is missing".to_owned())?;
        let [women, men] = tables.each_ref().map(LifeTable::life_expectancy_at_birth);
        self.say(format!("life table {period}: taken over; life expectancy {women:.2} (women), {men:.2} (men)"));
        Ok((tables, e100))
    }

    pub(super) fn fertility(&mut self) -> Result<([f64; AGES], f64), Stop> {
        let year = self.recipe.fertility_year;
        let mut rates = [0.0; AGES];
        for row in &self.tables.fertility {
            if row.year == year && row.age < AGES {
                rates[row.age] = row.rate;
            }
        }
        let total: f64 = rates.iter().sum();
        self.say(format!("fertility: age pattern of {year}, Germany, {total:.3} births per woman"));
        self.set("tfr_germany", german(total, 3));
        self.set("fertility_year", year.to_string());
        let boys_per_girl = self.boys_per_girl()?;
        self.set("boys_per_girl", german(boys_per_girl, 4));
        self.set("sex_ratio_year", self.recipe.sex_ratio_year.to_string());
        Ok((rates, boys_per_girl))
    }

    pub(super) fn boys_per_girl(&self) -> Result<f64, Stop> {
        let year = self.recipe.sex_ratio_year;
        let row = self.tables.sex_ratio.iter().find(|row| row.year == year);
        let row = row.ok_or_else(|| format!("sex_ratio.csv: no row for {year}"))?;
        Ok((row.boys / row.girls * 1e4).round() / 1e4)
    }
}
