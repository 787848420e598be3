//! The derivation from official tables to a pack, step by step.

use std::collections::BTreeMap;

use cohort::dims::{AGES, SEXES, Sex};
use cohort::life_table::LifeTable;
use ndarray::Array2;
use scenario::pack::Files;
use serde_json::json;

use super::calibrate::{Levels, Shown, Whole};
use super::recipe::{self, Recipe};
use super::source::{
    self, Band, ComponentRow, District, FertilityRow, LandRow, LifeTableRow, MigrationRow, ObservationRow, SexRatioRow, Stop,
};
use super::write::{Table, descriptor};
use super::{districts, history, migration, population, round};

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
    let recipe: Recipe =
        serde_json::from_slice(source::bytes(files, recipe::FILE)?).map_err(|why| format!("{}: {why}", recipe::FILE))?;
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
    let package = descriptor(id, title, edition, &NOTES, &settings);
    work.out.insert("datapackage.json".to_owned(), package);
    Ok(Derived { files: work.out, report: work.report })
}

/// Tables whose rows all come from the same sources.
const NOTES: [(&str, &str, &str); 9] = [
    ("population", "assumption", "regio-12411-09 stadtteile-index destatis-12621 eigen"),
    ("mortality", "official", "destatis-12621"),
    ("fertility", "derived", "destatis-12612-08 gemeindex"),
    ("migration_in", "derived", "regio-12711 rogers-castro destatis-12621"),
    ("migration_out", "derived", "regio-12711 eurostat-pjangrp3 rogers-castro"),
    ("moves", "assumption", "regio-12711 eigen"),
    ("spread", "assumption", "stadtteile-index eigen"),
    ("housing", "assumption", "genesis-31231 regio-31121 stadtteile-index eigen"),
    ("infill", "assumption", "infill-pruefung eigen"),
];

/// Profiles of arrivals.
struct Profiles {
    /// All arrivals, shares.
    all: Array2<f64>,
    /// Share of the students' kind in all arrivals.
    students: f64,
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
        let tables = <[LifeTable; SEXES]>::try_from(tables).map_err(|_| "life_table.csv: a sex is missing".to_owned())?;
        let [women, men] = tables.each_ref().map(LifeTable::life_expectancy_at_birth);
        self.say(format!("life table {period}: taken over; life expectancy {women:.2} (women), {men:.2} (men)"));
        Ok((tables, e100))
    }

    /// Writes the districts and their people; returns the people of the whole.
    fn population(&mut self, bands: &[Band], tables: &[LifeTable; SEXES]) -> Result<Array2<f64>, Stop> {
        let year = self.recipe.base_year;
        let list: Vec<District> = source::rows(self.files, "districts.csv")?;
        let ages = population::rounded_ages(bands, year, &population::single_ages(bands, year, tables)?)?;
        let people = ages.mapv(|units| units as f64 / 100.0);
        let total = bands.iter().filter(|band| band.year == year).map(|band| band.persons).sum::<f64>().round() as i64;
        let register: f64 = list.iter().map(|district| district.persons).sum();
        let totals = population::district_totals(&list, total);
        let cells = population::by_district(&list, &totals, &ages)?;
        let count = bands.iter().filter(|band| band.year == year).count();
        self.say(format!("ages: {count} bands of {year} to single years 0-100; every band keeps its sum, total {total}"));
        self.say(format!("districts: register total {register} scaled to {total} (factor {:.5})", total as f64 / register));
        let under_10 = |cells: ndarray::ArrayView2<'_, f64>| cells.slice(ndarray::s![.., ..10]).sum() / cells.sum();
        let shares: Vec<f64> = cells.outer_iter().map(under_10).collect();
        let (least, most) = shares.iter().fold((1.0_f64, 0.0_f64), |(low, high), share| (low.min(*share), high.max(*share)));
        self.say(format!(
            "structure by district: city's ages, under-10s tilted; share under 10 from {:.1} % to {:.1} %; single ages of the city and totals of the districts kept exactly",
            100.0 * least,
            100.0 * most
        ));
        let mut table = Table::new(&["region", "age", "female", "male"]);
        for (district, cells) in list.iter().zip(cells.outer_iter()) {
            for age in 0..AGES {
                let cell = |sex: usize| round::text(round::units(cells[[sex, age]], 2), population::DECIMALS);
                table.push([district.region.as_str(), &age.to_string(), &cell(0), &cell(1)]);
            }
        }
        self.keep("population.csv", table);
        let mut table =
            Table::new(&["region", "name", "type", "persons", "area_km2", "lon", "lat", "quality", "source"]);
        let area: f64 = list.iter().filter_map(|district| district.area_km2.parse::<f64>().ok()).sum();
        let area = format!("{area:.3}");
        // The point of the whole is the mean of the districts' points, only to have a place for it on a map.
        let mean = |value: fn(&District) -> &str| {
            format!("{:.5}", list.iter().filter_map(|row| value(row).parse::<f64>().ok()).sum::<f64>() / list.len() as f64)
        };
        let (lon, lat) = (mean(|row| &row.lon), mean(|row| &row.lat));
        let Recipe { whole, whole_source, district_source, .. } = &self.recipe;
        let (whole_total, whole) = (total.to_string(), whole.as_str());
        table.push(["stadt", whole, "gesamt", &whole_total, &area, &lon, &lat, "official", whole_source]);
        for (row, total) in list.iter().zip(&totals) {
            let kind = if row.ortsbezirk == "ja" { "ortsbezirk" } else { "kernstadt" };
            let total = total.to_string();
            let cells = [&row.region, &row.name, kind, &total, &row.area_km2, &row.lon, &row.lat, "derived", district_source];
            table.push(cells);
        }
        self.keep("regions.csv", table);
        let mut table = Table::new(&["flow", "region", "share"]);
        for (flow, shares) in [("alle", districts::population_shares(&totals)), ("umzug", districts::attraction(&totals))] {
            for (row, share) in list.iter().zip(shares) {
                table.push([flow, &row.region, &round::text(share, districts::SHARE_DECIMALS)]);
            }
        }
        self.keep("spread.csv", table);
        self.set("register_total", german(register, 0));
        self.set("total", german(total as f64, 0));
        self.homes(&list, &totals);
        Ok(people)
    }

    /// Dwellings and infill sites by district.
    fn homes(&mut self, list: &[District], totals: &[i64]) {
        let people: Vec<f64> = totals.iter().map(|total| *total as f64).collect();
        let all: f64 = people.iter().sum();
        let housing = &self.recipe.housing;
        let dwellings = round::to_total(&people, housing.dwellings.round() as i64);
        let weights: Vec<f64> = dwellings.iter().map(|count| *count as f64).collect();
        let ongoing = round::to_total(&weights, round::units(housing.ongoing, 2));
        let persons = round::units(all / (housing.dwellings * (1.0 - housing.vacancy)), 6);
        let kept_free = round::text(round::units(housing.kept_free, 4), 4);
        let persons = round::text(persons, 6);
        let mut table = Table::new(&["region", "dwellings", "kept_free", "persons_per_dwelling", "ongoing"]);
        for ((row, count), yearly) in list.iter().zip(&dwellings).zip(&ongoing) {
            table.push([row.region.as_str(), &count.to_string(), &kept_free, &persons, &round::text(*yearly, 2)]);
        }
        let weight: f64 = self.recipe.infill.weights.values().sum();
        let mut sites = Table::new(&["region", "class", "sites"]);
        for (class, part) in &self.recipe.infill.weights {
            let total = round::units(self.recipe.infill.sites * part / weight, 2);
            for (row, count) in list.iter().zip(round::to_total(&weights, total)) {
                sites.push([row.region.as_str(), class, &round::text(count, 2)]);
            }
        }
        self.keep("housing.csv", table);
        self.keep("infill.csv", sites);
        self.set("persons_per_dwelling", persons.replace('.', ","));
    }

    fn housing(&mut self) -> Result<(), Stop> {
        let housing = &self.recipe.housing;
        let occupied = housing.dwellings * (1.0 - housing.vacancy);
        let total: f64 = self.values.get("total").map_or(0.0, |text| text.replace('.', "").parse().unwrap_or(0.0));
        let room = housing.dwellings * (1.0 - housing.kept_free) * total / occupied - total;
        let text = format!(
            "housing: {} dwellings, {} a year and {} infill sites spread by people; {:.3} persons in an occupied dwelling, room for {room:.0} persons in the base year",
            housing.dwellings,
            housing.ongoing,
            self.recipe.infill.sites,
            total / occupied
        );
        self.set("room", german((room / 100.0).round() * 100.0, 0));
        self.say(text);
        Ok(())
    }

    /// Rates of leaving, which the moves between districts share.
    fn leaving(&mut self, bands: &[Band], moves: &[MigrationRow], tables: &[LifeTable; SEXES]) -> Result<Array2<f64>, Stop> {
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

    fn arrivals(&mut self, moves: &[MigrationRow], tables: &[LifeTable; SEXES]) -> Result<Profiles, Stop> {
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
        let row = rows.iter().find(|row| row.year == year).ok_or_else(|| format!("sex_ratio.csv: no row for {year}"))?;
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
        let wanted =
            Shown { deaths: mean("deaths", vital)?, births: mean("births", vital)?, net: mean("net_migration", net)?, departures: 0.0 };
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

/// A number as German texts write it: decimal comma, thousands dot.
fn german(value: f64, decimals: usize) -> String {
    let text = format!("{:.decimals$}", value.abs());
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let mut grouped = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            grouped.push('.');
        }
        grouped.push(digit);
    }
    let sign = if value < 0.0 { "−" } else { "" };
    if part.is_empty() { format!("{sign}{grouped}") } else { format!("{sign}{grouped},{part}") }
}
