//! The derivation from official tables to a pack, step by step.

mod contradictions;
mod districts;
mod files;
mod flows;
mod homes;
mod levels;
mod national;
mod office;
mod outlines;
mod places;
mod reference;
mod texts;

use std::collections::BTreeMap;

use hindcast::{Nation, Past, Record};
use scenario::pack::Files;
use serde_json::{Value, json};

use super::calibrate::Whole;
use super::counted;
use super::history;
use super::periods::Periods;
use super::recipe::{self, Recipe};
use super::source::{self, Stop};
use super::tables::Tables;
use super::write::{Table, descriptor};

/// Rows that only hold where a value is known: their ids and the names of the values.
const WITHOUT: [(&str, &str); 2] = [("offene_gruppe", "open_group"), ("stadtteile_alter", "share_steepest")];

/// A derived pack and what each step did.
pub(crate) struct Derived {
    pub(crate) files: Files,
    pub(crate) report: Vec<String>,
    /// How far the sources on the districts contradict each other.
    pub(crate) contradictions: Vec<String>,
}

/// Everything a step may need, and what the steps have said so far.
struct Work<'f> {
    /// The folder's files, and the national ones that it does not replace.
    files: &'f Files,
    recipe: Recipe,
    tables: Tables,
    periods: Periods,
    nation: Nation,
    record: Record,
    /// The cohorts up to the base year, as soon as they are followed.
    past: Option<Past>,
    out: Files,
    /// Values for the texts of the assumptions and kinds.
    values: BTreeMap<String, String>,
    report: Vec<String>,
    contradictions: Vec<String>,
}

/// Derives a pack from the tables of a place and the recipe that goes with them.
///
/// `national` are tables that hold for every place: rates of Germany, texts of assumptions. A file of the same name in `own`
/// replaces them.
///
/// `land` is what the office of its Land published (`rheinland-pfalz`), empty without such a folder.
///
/// # Errors
///
/// The first step that cannot be made, and what it lacks.
pub(super) fn derive(own: &Files, national: &Files, land: &Files) -> Result<Derived, Stop> {
    let recipe = recipe::read(own, national)?;
    let mut files = national.clone();
    files.extend(own.clone());
    let tables = Tables::read(&files, &recipe)?;
    let periods = Periods::of(&recipe, &tables)?;
    let nation = Nation::read(&files).map_err(|faults| faults.to_string())?;
    let mut record = counted::record(&tables);
    record.carry_to(recipe.base_year);
    let (out, values, report, contradictions) = (Files::new(), BTreeMap::new(), Vec::new(), Vec::new());
    let mut work = Work {
        files: &files,
        recipe,
        tables,
        periods,
        nation,
        record,
        past: None,
        out,
        values,
        report,
        contradictions,
    };
    work.say_tables();
    let newer = work.periods.newer(&work.recipe, &work.tables);
    work.report.extend(newer);
    let (tables, e100) = work.life_tables()?;
    let people = work.population()?;
    let out_rate = work.leaving()?;
    let profiles = work.arrivals()?;
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
    let levels = work.levels(&whole, [profiles.counted, profiles.students])?;
    work.share_of_land()?;
    work.keep("history.csv", history::table(&work.tables));
    work.reference_periods()?;
    let counted = work.counted();
    let office = work.office(land)?;
    // Where the Land says nothing of this place, its sources and texts are about others.
    let nothing = Files::new();
    let land = if office.is_empty() { &nothing } else { land };
    work.sources([own, national, land])?;
    for name in ["projects.csv", "forecasts.csv"] {
        work.taken_over(name)?;
    }
    if work.files.contains_key("planning.csv") {
        work.taken_over("planning.csv")?;
    }
    let without = ["errors", "coverage"].map(|table| (table, !work.files.contains_key(&format!("{table}.csv"))));
    for (table, _) in without.iter().filter(|(_, missing)| !missing) {
        work.taken_over(&format!("{table}.csv"))?;
    }
    for name in ["kinds.csv", "assumptions.csv"] {
        let filled = source::filled(work.files, name, &work.values, &WITHOUT)?;
        work.keep(name, filled);
    }
    work.texts(own, [national, land])?;
    let mut settings = json!({
        "base_year": work.recipe.base_year,
        "mortality_level": levels.mortality,
        "e100_female": e100[0],
        "e100_male": e100[1],
        "boys_per_girl": boys_per_girl,
        "moves_level": work.moves_level(),
        "census_years": work.recipe.census_years,
    });
    if let Some(share) = work.recipe.district_persistence {
        settings["district_persistence"] = json!(share);
    }
    let mut provenance = work.provenance()?;
    for (table, _) in without.iter().filter(|(_, missing)| *missing) {
        provenance.remove(*table);
    }
    provenance.extend(counted);
    provenance.extend(office);
    if let Some(ags) = &work.recipe.ags {
        settings["ags"] = json!(ags);
    }
    work.describe(&provenance, &settings);
    // Only the finished pack says which district an outline is.
    if let Some(outlines) = work.outlines()? {
        provenance.extend([outlines]);
        work.describe(&provenance, &settings);
    }
    Ok(Derived { files: work.out, report: work.report, contradictions: work.contradictions })
}

impl Work<'_> {
    fn say(&mut self, text: impl Into<String>) {
        self.report.push(text.into());
    }

    fn keep(&mut self, name: &str, table: Table) {
        self.out.insert(name.to_owned(), table.bytes());
    }

    /// Writes the descriptor of the tables that there are.
    fn describe(&mut self, provenance: &BTreeMap<String, [String; 2]>, settings: &Value) {
        let edition = self.recipe.edition.clone().unwrap_or_else(|| self.recipe.base_year.to_string());
        let package = descriptor(&self.recipe.id, &self.title(), &edition, provenance, &self.out, settings);
        self.out.insert("datapackage.json".to_owned(), package);
    }

    fn set(&mut self, name: &str, value: impl Into<String>) {
        self.values.insert(name.to_owned(), value.into());
    }

    /// Name of the whole.
    fn whole(&self) -> &str {
        self.recipe.whole.as_deref().or(self.tables.name.as_deref()).unwrap_or(&self.recipe.id)
    }

    fn title(&self) -> String {
        self.recipe.title.clone().unwrap_or_else(|| format!("{}: Bevölkerung und Wanderung", self.whole()))
    }

    /// Moves between districts as a multiple of the rates of leaving; none where the recipe does not say how many there are.
    fn moves_level(&self) -> f64 {
        self.recipe.moves_level.unwrap_or(0.0)
    }
}
