//! Which years the levels and rates of the baseline are taken from.

use std::collections::{BTreeMap, BTreeSet};

use super::flat;
use super::recipe::Recipe;
use super::source::Stop;
use super::tables::Tables;

/// Most years that are averaged where the recipe does not say which.
const MOST_YEARS: i32 = 3;

/// First and last year of each mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Periods {
    /// Births and deaths.
    pub(super) vital: [i32; 2],
    /// Net migration.
    pub(super) net: [i32; 2],
    /// Age pattern of arrivals, rates of leaving.
    pub(super) rates: [i32; 2],
}

impl Periods {
    /// The recipe's periods; where it names none, the newest years that the tables cover without a gap, three at most.
    ///
    /// # Errors
    ///
    /// No year that the tables which a mean needs cover together.
    pub(super) fn of(recipe: &Recipe, tables: &Tables) -> Result<Self, Stop> {
        let (births, deaths) = (tables.component("births"), tables.component("deaths"));
        let net = tables.component("net_migration");
        let by_age = |year: i32| tables.moves.iter().any(|row| row.year == year && row.sex == "f");
        let people = |year: i32| tables.bands.iter().any(|band| band.year == year);
        let has = |table: &BTreeMap<i32, f64>, year: i32| table.contains_key(&year);
        let newest = |what: &str, needs: &str, covered: &dyn Fn(i32) -> bool| {
            newest(recipe.base_year, covered).ok_or_else(|| {
                format!("{what}: no year up to {} has all of: {needs}{}", recipe.base_year, present(tables))
            })
        };
        let vital = match recipe.vital_years {
            Some(years) => years,
            None => newest("births and deaths", "births, deaths", &|year| has(&births, year) && has(&deaths, year))?,
        };
        let net = match recipe.net_years {
            Some(years) => years,
            None => newest("net migration", "arrivals, departures", &|year| has(&net, year))?,
        };
        let rates = match recipe.rates_years {
            Some(years) => years,
            None => newest(
                "rates of leaving",
                "arrivals and departures by sex and age, births, the population by sex and age of the December before",
                &|year| by_age(year) && has(&births, year) && people(year - 1),
            )?,
        };
        Ok(Self { vital, net, rates })
    }

    /// What the tables have of years after those that the baseline is made of, a line each: nothing of it counts before the recipe says so.
    pub(super) fn newer(&self, recipe: &Recipe, tables: &Tables) -> Vec<String> {
        let last = |name: &str| tables.component(name).into_keys().next_back();
        let people = tables.bands.iter().map(|band| band.year).max();
        let moves = tables.moves.iter().filter(|row| row.sex == "f").map(|row| row.year).max();
        [
            ("people by sex and age", people, "base_year", recipe.base_year),
            ("births and deaths", last("births").min(last("deaths")), "vital_years", self.vital[1]),
            ("net migration", last("net_migration"), "net_years", self.net[1]),
            ("arrivals and departures by sex and age", moves, "rates_years", self.rates[1]),
        ]
        .into_iter()
        .filter_map(|(what, newest, key, used)| {
            let newest = newest.filter(|newest| *newest > used)?;
            Some(format!("not used: {what} up to {newest}, recipe.json takes years up to {used} ({key})"))
        })
        .collect()
    }
}

/// Which years each table has, and which figures are hidden.
fn present(tables: &Tables) -> String {
    let list = |years: &mut dyn Iterator<Item = i32>| {
        let years: BTreeSet<i32> = years.collect();
        let years: Vec<String> = years.iter().map(i32::to_string).collect();
        if years.is_empty() { "none".to_owned() } else { years.join(", ") }
    };
    let mut lines = String::new();
    for name in ["births", "deaths", "net_migration"] {
        let years = list(&mut tables.component(name).into_keys());
        lines.push_str(&format!("\n  years of {}: {years}", name.replace('_', " ")));
    }
    let moves = list(&mut tables.moves.iter().filter(|row| row.sex == "f").map(|row| row.year));
    let people = list(&mut tables.bands.iter().map(|band| band.year));
    lines.push_str(&format!(
        "\n  years of arrivals and departures by sex and age: {moves}\n  years of people by sex and age: {people}"
    ));
    for hidden in tables.flat.iter().flat_map(flat::Used::hidden) {
        lines.push_str(&format!("\n  {hidden}"));
    }
    lines
}

/// How far back a newest year is looked for.
const LOOK_BACK: i32 = 30;

fn newest(base_year: i32, covered: &dyn Fn(i32) -> bool) -> Option<[i32; 2]> {
    let last = (base_year - LOOK_BACK..=base_year).rev().find(|year| covered(*year))?;
    let first = (last - MOST_YEARS + 1..=last).rev().take_while(|year| covered(*year)).last()?;
    Some([first, last])
}

#[cfg(test)]
mod tests {
    use super::newest;

    #[test]
    fn the_newest_years_without_a_gap_are_taken() {
        for (years, expected) in [
            (&[2020, 2021, 2022, 2023, 2024][..], Some([2022, 2024])),
            (&[2020, 2022, 2023], Some([2022, 2023])),
            (&[2019], Some([2019, 2019])),
            (&[2026, 2027], None),
            (&[], None),
        ] {
            assert_eq!(newest(2025, &|year| years.contains(&year)), expected, "{years:?}");
        }
    }
}
