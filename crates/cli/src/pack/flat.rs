//! Flat tables of the Regionaldatenbank as the rows that a derivation starts from.
//!
//! Every CSV file of the folder with the header of a flat table is read; which table it is follows from the code of its
//! statistic. The file's name without its end is the id of its source.

mod contents;
mod found;
mod national;

use std::collections::{BTreeMap, BTreeSet};

use scenario::pack::{Faults, Files};
use tables::regional::{self, Row, Sexes};
use tables::sheet::Sheet;

use super::recipe::Recipe;
use super::source::{Band, ComponentRow, FertilityRow, LifeTableRow, MigrationRow, SexRatioRow, Stop, TotalRow};
use contents::{Content, Contents};

/// People by sex and age on 31 December.
pub(super) const POPULATION: &str = "12411";
/// Live births.
pub(super) const BIRTHS: &str = "12612";
/// Deaths.
pub(super) const DEATHS: &str = "12613";
/// Arrivals and departures by sex and age.
pub(super) const MIGRATION: &str = "12711";

/// Life tables.
pub(super) const LIFE_TABLE: &str = "12621";

/// What is read, by the code of its statistic, and what its tables are called.
const STATISTICS: [(&str, &str); 4] = [
    (POPULATION, "population by sex and age, such as 12411-09-01-4"),
    (BIRTHS, "live births, such as 12612-01-01-4"),
    (DEATHS, "deaths, such as 12613-01-01-4"),
    (MIGRATION, "arrivals and departures by sex and age, such as 12711-01-03-4"),
];

/// A flat table that was read.
pub(super) struct Used {
    /// Id of the source: the name of the file without its end.
    pub(super) source: String,
    statistic: String,
    label: String,
    years: BTreeSet<i32>,
    figures: usize,
    left_out: usize,
    /// Sums of parts that were compared with published totals.
    sums: usize,
    /// Years left out because a figure is hidden, and where.
    hidden: Vec<String>,
}

impl Used {
    /// A table without rows left out or hidden, and without totals to compare.
    fn of<'r>(source: &str, first: &Row, rows: impl IntoIterator<Item = &'r Row>, figures: usize) -> Self {
        Self {
            source: source.to_owned(),
            statistic: first.statistic.clone(),
            label: first.statistic_label.clone(),
            years: rows.into_iter().map(|row| row.year).collect(),
            figures,
            left_out: 0,
            sums: 0,
            hidden: Vec::new(),
        }
    }

    /// What was read, in one line.
    pub(super) fn report(&self) -> String {
        let mut left_out = match self.left_out {
            0 => String::new(),
            rows => format!("; {rows} rows divided by something else than sex and age left out"),
        };
        for hidden in &self.hidden {
            left_out = format!("{left_out}; {hidden}");
        }
        format!(
            "{}: statistic {} ({}), {} figures of {}; {} published totals equal the sums of their parts{left_out}",
            self.source,
            self.statistic,
            self.label,
            self.figures,
            self.years(),
            self.sums
        )
    }

    /// Figures that are not published, and where.
    pub(super) fn hidden(&self) -> &[String] {
        &self.hidden
    }

    fn years(&self) -> String {
        let years: Vec<String> = self.years.iter().map(i32::to_string).collect();
        years.join(", ")
    }

    /// A row of `sources.csv` for a table of which nothing more is known.
    pub(super) fn source_row(&self) -> [String; 7] {
        let unknown = "nicht angegeben".to_owned();
        let (title, years) = (format!("{} ({})", self.label, self.source), self.years());
        [self.source.clone(), title, String::new(), years, unknown, String::new(), String::new()]
    }
}

/// The rows of all flat tables of a folder.
#[derive(Default)]
pub(super) struct Official {
    /// Name of the Kreis without its kind: what stands before the first comma.
    pub(super) name: Option<String>,
    pub(super) bands: Vec<Band>,
    pub(super) moves: Vec<MigrationRow>,
    pub(super) components: Vec<ComponentRow>,
    pub(super) totals: Vec<TotalRow>,
    pub(super) life_table: Vec<LifeTableRow>,
    pub(super) fertility: Vec<FertilityRow>,
    pub(super) sex_ratio: Vec<SexRatioRow>,
    pub(super) used: Vec<Used>,
}

impl Official {
    /// Whether a table of the statistic has rows of the Kreis.
    pub(super) fn has(&self, statistic: &str) -> bool {
        let component = |name: &str| self.components.iter().any(|row| row.component == name);
        match statistic {
            POPULATION => !self.bands.is_empty(),
            BIRTHS => component("births"),
            DEATHS => component("deaths"),
            _ => self.moves.iter().any(|row| row.sex == "f"),
        }
    }

    fn population(&mut self, table: &Contents, source: &str, recipe: &Recipe) {
        let basis = recipe.basis.clone().unwrap_or_default();
        for year in table.years() {
            let Some(persons) = table.total(year, Content::People) else { continue };
            self.totals.push(TotalRow {
                year,
                basis: basis.clone(),
                persons,
                role: "series".to_owned(),
                quality: "official".to_owned(),
                source: source.to_owned(),
                note: String::new(),
            });
            for (sex, code) in SEXES {
                for (ages, persons) in table.groups(year, Content::People, sex) {
                    self.bands.push(Band {
                        year,
                        sex: code.to_owned(),
                        age_from: ages.from,
                        age_to: ages.to,
                        persons,
                        basis: basis.clone(),
                        source: source.to_owned(),
                    });
                }
            }
        }
    }

    fn migration(&mut self, table: &Contents, source: &str) {
        for year in table.years() {
            let total = |content| table.total(year, content);
            let (Some(arrivals), Some(departures)) = (total(Content::Arrivals), total(Content::Departures)) else {
                continue;
            };
            let row = |sex: &str, age_from: String, age_to, arrivals, departures| MigrationRow {
                year,
                sex: sex.to_owned(),
                age_from,
                age_to,
                arrivals,
                departures,
                source: source.to_owned(),
            };
            self.moves.push(row("i", "alle".to_owned(), None, arrivals, departures));
            for (sex, code) in SEXES {
                let leaving = table.groups(year, Content::Departures, sex);
                for (ages, arrivals) in table.groups(year, Content::Arrivals, sex) {
                    let departures = leaving.iter().find(|(group, _)| *group == ages).map(|(_, persons)| *persons);
                    self.moves.extend(departures.map(|gone| row(code, ages.from.to_string(), ages.to, arrivals, gone)));
                }
            }
            let note = "Zuzüge minus Fortzüge";
            self.components.push(component("net_migration", year, arrivals - departures, "derived", source, note));
        }
    }

    fn events(&mut self, table: &Contents, name: &str, source: &str) {
        for year in table.years() {
            let content = if name == "births" { Content::Births } else { Content::Deaths };
            let persons = table.total(year, content);
            self.components.extend(persons.map(|persons| component(name, year, persons, "official", source, "")));
        }
    }

    /// Where two tables divide the people of a year by age, the finer one stays.
    fn keep_finest_bands(&mut self) {
        let mut counts: BTreeMap<(i32, String), usize> = BTreeMap::new();
        for band in &self.bands {
            *counts.entry((band.year, band.source.clone())).or_insert(0) += 1;
        }
        let finest = |year: i32| {
            let of_year = counts.iter().filter(|((counted, _), _)| *counted == year);
            of_year.max_by_key(|(_, count)| **count).map(|((_, source), _)| source.clone())
        };
        let kept: BTreeMap<i32, Option<String>> = counts.keys().map(|(year, _)| (*year, finest(*year))).collect();
        self.bands.retain(|band| kept.get(&band.year).and_then(Option::as_ref) == Some(&band.source));
    }

    /// The same figure from two tables stays once; different figures for the same thing are refused.
    fn without_repetition(&mut self) -> Result<(), Stop> {
        let mut seen: BTreeMap<(String, i32), (f64, String)> = BTreeMap::new();
        let mut again = |what: &str, year: i32, persons: f64, source: &str| {
            let known = seen.entry((what.to_owned(), year)).or_insert_with(|| (persons, String::new()));
            if known.0 != persons {
                return Err(format!("{what} of {year}: {persons} in {source}, {} in {}", known.0, known.1));
            }
            let repeated = !known.1.is_empty();
            known.1 = source.to_owned();
            Ok(repeated)
        };
        let (mut totals, mut components) = (Vec::new(), Vec::new());
        for row in self.totals.drain(..) {
            if !again("population", row.year, row.persons, &row.source)? {
                totals.push(row);
            }
        }
        for row in self.components.drain(..) {
            if !again(&row.component, row.year, row.persons, &row.source)? {
                components.push(row);
            }
        }
        (self.totals, self.components) = (totals, components);
        Ok(())
    }
}

/// Sexes with the codes of the project's own tables.
const SEXES: [(Sexes, &str); 2] = [(Sexes::Female, "f"), (Sexes::Male, "m")];

fn component(name: &str, year: i32, persons: f64, quality: &str, source: &str, note: &str) -> ComponentRow {
    ComponentRow {
        year,
        component: name.to_owned(),
        persons,
        quality: quality.to_owned(),
        source: source.to_owned(),
        precision: String::new(),
        note: note.to_owned(),
    }
}

/// That no table of a statistic is there, with the name of the table that is needed.
pub(super) fn none(statistic: &str, recipe: &Recipe) -> String {
    let what = STATISTICS.iter().find(|(code, _)| *code == statistic).map_or("", |(_, what)| what);
    let key = recipe.ags.as_deref().unwrap_or("(recipe.json names no `ags`)");
    format!("no flat table of statistic {statistic} with rows for {key} ({what})")
}

/// What lies in the folder in the place of a table of a statistic, a line each; empty where nothing explains that it is missing.
pub(super) fn instead(statistic: &str, recipe: &Recipe, files: &Files, official: &Official) -> String {
    let lines =
        recipe.ags.as_deref().map(|key| found::instead(files, key, statistic, &official.used)).unwrap_or_default();
    lines.iter().map(|line| format!("\n  {line}")).collect()
}

/// Reads the flat tables of a folder for the Kreis of the recipe.
///
/// # Errors
///
/// ByAge that are not understood, a figure that is hidden where it is needed, parts that do not add up to their published total,
/// two figures for the same thing.
pub(super) fn read(files: &Files, recipe: &Recipe) -> Result<Official, Stop> {
    let mut official = Official::default();
    let Some(key) = recipe.ags.as_deref() else { return Ok(official) };
    for (file, bytes) in files.iter().filter(|(file, _)| file.ends_with(".csv")) {
        let Some(sheet) = flat_sheet(file, bytes)? else { continue };
        let flat = regional::read(&sheet, key).map_err(|faults| faults.to_string())?;
        let source = file.trim_end_matches(".csv").to_owned();
        official.national(&sheet, &source)?;
        for (statistic, _) in STATISTICS {
            let rows: Vec<&Row> = flat.rows.iter().filter(|row| row.statistic == statistic).collect();
            let Some(first) = rows.first() else { continue };
            official.name.get_or_insert_with(|| first.region.split(',').next().unwrap_or_default().trim().to_owned());
            let table = Contents::of(file, &rows)?;
            let sums = table.checked_sums(file)?;
            match statistic {
                POPULATION => official.population(&table, &source, recipe),
                MIGRATION => official.migration(&table, &source),
                BIRTHS => official.events(&table, "births", &source),
                _ => official.events(&table, "deaths", &source),
            }
            let used = Used::of(&source, first, rows.iter().copied(), rows.len());
            official.used.push(Used { left_out: flat.left_out, sums, hidden: table.hidden(), ..used });
        }
    }
    official.keep_finest_bands();
    official.without_repetition()?;
    Ok(official)
}

/// Code of the statistic of a flat table; `None` for a file that is none.
pub(crate) fn statistic(file: &str, bytes: &[u8]) -> Option<String> {
    let sheet = flat_sheet(file, bytes).ok()??;
    Some(sheet.records().get(1)?.first()?.text.clone())
}

/// A file that is a flat table; `None` for one that is not, whatever is wrong with it.
fn flat_sheet(file: &str, bytes: &[u8]) -> Result<Option<Sheet>, Stop> {
    let mut faults = Faults::default();
    let Some(sheet) = Sheet::read(file, bytes, &mut faults) else {
        let start = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let flat = ["statistics_code", "Statistik_Code"].iter().any(|name| start.starts_with(name.as_bytes()));
        return if flat { Err(faults.to_string()) } else { Ok(None) };
    };
    Ok(regional::is_flat(&sheet).then_some(sheet))
}
