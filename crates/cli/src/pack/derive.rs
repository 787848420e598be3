//! The derivation from official tables to a pack, step by step.

mod flows;
mod places;

use std::collections::BTreeMap;

use cohort::dims::{AGES, SEXES, Sex};
use cohort::life_table::LifeTable;
use scenario::pack::Files;
use serde_json::json;

use super::calibrate::{Levels, Shown, Whole};
use super::recipe::{self, Recipe};
use super::source::{
    self, Band, ComponentRow, FertilityRow, LandRow, LifeTableRow, MigrationRow, ObservationRow, SexRatioRow, Stop,
};
use super::write::{Table, descriptor, german};
use super::{history, round};

/// A derived pack and what each step did.
pub(super) struct Derived {
    pub(super) files: Files,
    pub(super) report: Vec<String>,
}

/// Everything a step may need, and what the steps have said so far.
struct Work<'f> {
    files: &'f Files,
    recipe: Recipe,
    out: Files,
    /// Values for the texts of the assumptions and kinds.
    values: BTreeMap<String, String>,
    report: Vec<String>,
}

/// Derives a pack from the tables and the recipe beside them.
pub(super) fn derive(files: &Files) -> Result<Derived, Stop> {
    let recipe: Recipe = serde_json::from_slice(source::bytes(files, recipe::FILE)?)
        .map_err(|why| format!("{}: {why}", recipe::FILE))?;
    let mut work = Work { files, recipe, out: Files::new(), values: BTreeMap::new(), report: Vec::new() };
    let bands: Vec<Band> = source::rows(files, "age_structure.csv")?;
    let moves: Vec<MigrationRow> = source::rows(files, "migration.csv")?;
    let (tables, e100) = work.life_tables()?;
    let people = work.population(&bands, &tables)?;
    let out_rate = work.leaving(&bands, &moves, &tables)?;
    let profiles = work.arrivals(&moves, &tables)?;
    let (fertility, boys_per_girl) = work.fertility()?;
    let whole = Whole {
        base_year: work.recipe.base_year,
        people,
        tables: &tables,
        fertility,
        boys_per_girl,
        out_rate,
        profile: profiles.all,
    };
    let levels = work.levels(&whole, profiles.students)?;
    work.housing()?;
    work.share_of_land()?;
    work.out.insert("history.csv".to_owned(), history::table(files, &bands, &moves)?.bytes());
    for name in ["sources.csv", "projects.csv", "forecasts.csv"] {
        work.out.insert(name.to_owned(), source::bytes(files, name)?.to_vec());
    }
    for name in ["kinds.csv", "assumptions.csv"] {
        let filled = source::filled(files, name, &work.values)?;
        work.keep(name, filled);
    }
    let Recipe { id, title, edition, base_year, moves_level, .. } = &work.recipe;
    let settings = json!({
        "base_year": base_year,
        "mortality_level": levels.mortality,
        "e100_female": e100[0],
        "e100_male": e100[1],
        "boys_per_girl": boys_per_girl,
        "moves_level": moves_level,
    });
    let package = descriptor(id, title, edition, &work.recipe.provenance, &settings);
    work.out.insert("datapackage.json".to_owned(), package);
    Ok(Derived { files: work.out, report: work.report })
}

impl Work<'_> {
    fn say(&mut self, text: impl Into<String>) {
        self.report.push(text.into());
    }

    fn keep(&mut self, name: &str, table: Table) {
        self.out.insert(name.to_owned(), table.bytes());
    }

    fn set(&mut self, name: &str, value: impl Into<String>) {
        self.values.insert(name.to_owned(), value.into());
    }

    fn life_tables(&mut self) -> Result<([LifeTable; SEXES], [f64; SEXES]), Stop> {
        let period = self.recipe.life_table.clone();
        let rows: Vec<LifeTableRow> = source::rows(self.files, "life_table.csv")?;
        let mut tables = Vec::new();
        let mut e100 = [0.0; SEXES];
        let mut table = Table::new(&["sex", "age", "survivors", "person_years"]);
        for sex in Sex::ALL {
            let (mut survivors, mut years) = ([0.0; AGES], [0.0; AGES]);
            for row in rows.iter().filter(|row| row.period == period && row.sex == sex.code() && row.age < AGES) {
                (survivors[row.age], years[row.age], e100[sex.index()]) = (row.l, row.person_years, row.e);
                let cells = [row.age.to_string(), row.l.to_string(), row.person_years.to_string()];
                table.push([sex.code()].into_iter().chain(cells.iter().map(String::as_str)));
            }
            let published = LifeTable::from_published(&survivors, &years, e100[sex.index()]);
            tables.push(published.map_err(|why| format!("life_table.csv: {period}, {}: {why}", sex.code()))?);
        }
        self.keep("mortality.csv", table);
        let tables =
            <[LifeTable; SEXES]>::try_from(tables).map_err(|_| "life_table.csv: a sex is missing".to_owned())?;
        let [women, men] = tables.each_ref().map(LifeTable::life_expectancy_at_birth);
        self.say(format!("life table {period}: taken over; life expectancy {women:.2} (women), {men:.2} (men)"));
        Ok((tables, e100))
    }

    fn fertility(&mut self) -> Result<([f64; AGES], f64), Stop> {
        let year = self.recipe.fertility_year;
        let mut rates = [0.0; AGES];
        for row in source::rows::<FertilityRow>(self.files, "fertility.csv")? {
            if row.year == year && row.age < AGES {
                rates[row.age] = row.rate;
            }
        }
        let total: f64 = rates.iter().sum();
        self.say(format!("fertility: age pattern of {year}, Germany, {total:.3} births per woman"));
        self.set("tfr_germany", german(total, 3));
        Ok((rates, self.boys_per_girl()?))
    }

    fn boys_per_girl(&self) -> Result<f64, Stop> {
        let year = self.recipe.sex_ratio_year;
        let rows: Vec<SexRatioRow> = source::rows(self.files, "sex_ratio.csv")?;
        let row =
            rows.iter().find(|row| row.year == year).ok_or_else(|| format!("sex_ratio.csv: no row for {year}"))?;
        Ok((row.boys / row.girls * 1e4).round() / 1e4)
    }

    /// Calibrates the levels and writes what follows from them.
    fn levels(&mut self, whole: &Whole<'_>, students: f64) -> Result<Levels, Stop> {
        let mean = |name: &str, years: [i32; 2]| -> Result<f64, Stop> {
            let values = components(self.files, name)?;
            let found: Vec<f64> = values.range(years[0]..=years[1]).map(|(_, value)| *value).collect();
            let wanted = years[1] - years[0] + 1;
            if found.len() != usize::try_from(wanted).unwrap_or(0) {
                return Err(format!("components_of_change.csv: {name} of {years:?} are not complete"));
            }
            Ok(found.iter().sum::<f64>() / f64::from(wanted))
        };
        let (vital, net) = (self.recipe.vital_years, self.recipe.net_years);
        let wanted = Shown {
            deaths: mean("deaths", vital)?,
            births: mean("births", vital)?,
            net: mean("net_migration", net)?,
            departures: 0.0,
        };
        let found = whole.calibrated(wanted)?;
        let levels = Levels {
            mortality: (found.mortality * 1e6).round() / 1e6,
            fertility: found.fertility,
            arrivals: (found.arrivals * 100.0).round() / 100.0,
        };
        let mut table = Table::new(&["age", "births_per_woman"]);
        let mut total = 0.0;
        for (age, rate) in whole.fertility.iter().enumerate().filter(|(_, rate)| **rate > 0.0) {
            let units = round::units(rate * levels.fertility, 7);
            total += units as f64 / 1e7;
            table.push([age.to_string().as_str(), &round::text(units, 7)]);
        }
        self.keep("fertility.csv", table);
        let first = whole.base_year + 1;
        let shown = whole.year(levels)?;
        let expectancy = |sex: usize| -> Result<f64, Stop> {
            let table = whole.tables[sex].with_level(levels.mortality).map_err(|why| why.to_string())?;
            Ok(table.life_expectancy_at_birth())
        };
        let (women, men) = (expectancy(0)?, expectancy(1)?);
        self.say(format!(
            "deaths: factor {:.4} on the probabilities of dying makes {:.2} in {first} (mean of {}-{}: {:.2}); life expectancy {women:.2} and {men:.2}",
            levels.mortality, shown.deaths, vital[0], vital[1], wanted.deaths
        ));
        self.say(format!(
            "births: factor {:.4} makes {:.2} in {first} (mean of {}-{}: {:.2}); total fertility rate {total:.3}",
            levels.fertility, shown.births, vital[0], vital[1], wanted.births
        ));
        self.say(format!(
            "migration: {:.2} arrivals against {:.2} departures in {first} make {:+.2} (mean of {}-{}: {:+.2})",
            levels.arrivals, shown.departures, shown.net, net[0], net[1], wanted.net
        ));
        let student_level = round::units(levels.arrivals * students, 2);
        self.set("arrivals_students", round::text(student_level, 2));
        self.set("arrivals_rest", round::text(round::units(levels.arrivals, 2) - student_level, 2));
        self.set("arrivals", german(levels.arrivals, 0));
        self.set("departures", german(shown.departures, 0));
        self.set("births", german(wanted.births, 0));
        self.set("deaths", german(wanted.deaths, 0));
        self.set("net", german(wanted.net, 0));
        self.set("tfr", german(total, 2));
        self.set("mortality_level", german(levels.mortality, 3));
        self.set("e0_f", german(women, 1));
        self.set("e0_m", german(men, 1));
        Ok(levels)
    }

    /// What of a forecast's assumptions for the Land falls to the city.
    fn share_of_land(&mut self) -> Result<(), Stop> {
        let key = &self.recipe.share_of_land;
        let rows: Vec<LandRow> = source::rows(self.files, "migration_land.csv")?;
        let sum = |value: fn(&LandRow) -> f64| -> f64 {
            rows.iter().filter(|row| (key.from..=key.to).contains(&row.year)).map(value).sum()
        };
        let share = sum(|row| row.net_city) / sum(|row| row.net_land);
        let seen: Vec<ObservationRow> = source::rows(self.files, "observations.csv")?;
        let proxy = |region: &str| {
            seen.iter()
                .find(|row| row.measure == "tfr_proxy" && row.region == region && row.year == key.proxy_year)
                .map(|row| row.value)
                .ok_or_else(|| format!("observations.csv: no tfr_proxy for {region} in {}", key.proxy_year))
        };
        let ratio = proxy("stadt")? / proxy("land")?;
        let net = share * key.net_land;
        let text = format!(
            "share of the Land: {:.2} % of its net migration {}-{}, {net:.0} of {} a year; fertility {ratio:.3} of the Land's",
            100.0 * share,
            key.from,
            key.to,
            key.net_land
        );
        self.say(text);
        self.set("share_of_land", german(100.0 * share, 2));
        self.set("net_of_land", german(net, 0));
        self.set("fertility_ratio", german(ratio, 3));
        Ok(())
    }
}

/// One component of change by year.
fn components(files: &Files, name: &str) -> Result<BTreeMap<i32, f64>, Stop> {
    let rows: Vec<ComponentRow> = source::rows(files, "components_of_change.csv")?;
    Ok(rows.into_iter().filter(|row| row.component == name).map(|row| (row.year, row.persons)).collect())
}
