//! What the commands that ask a question are given: a scenario, and which of its figures is meant.

use std::sync::Arc;

use clap::builder::TypedValueParser;
use questions::{Ask, Knob, Measure, Work};
use scenario::{Area, Lever, Model, Names, Scenario};

use crate::choice::Choice;
use crate::files;
use crate::project;

/// A scenario of a file, a link or a preset.
#[derive(clap::Args)]
pub(crate) struct Asked {
    #[command(flatten)]
    choice: Choice,
    /// Id of a preset in place of a scenario
    #[arg(long, value_name = "ID", conflicts_with_all = ["scenario", "link"])]
    preset: Option<String>,
}

impl Asked {
    /// The model of the pack, and the scenario.
    ///
    /// # Errors
    ///
    /// One line a fault.
    pub(crate) fn model(&self) -> Result<(Model, Scenario), String> {
        let model = Model::new(Arc::new(self.choice.pack()?)).map_err(|error| error.to_string())?;
        let scenario = project::scenario(&model, &self.choice, self.preset.as_deref())?;
        Ok((model, scenario))
    }
}

/// The measure with a name, for an option.
///
/// # Errors
///
/// What is expected in its place.
pub(crate) fn measure(name: &str) -> Result<Measure, String> {
    Measure::named(name).ok_or_else(|| {
        let plain: Vec<String> = Measure::PLAIN.map(Measure::name).into();
        format!("expected {}, or ages such as 0-5 or 65+", plain.join(", "))
    })
}

/// The area with an id, for an option of this name.
///
/// # Errors
///
/// The areas there are.
pub(crate) fn area(model: &Model, option: &str, id: &str) -> Result<Area, String> {
    let names = Names::of(model.pack());
    let found = Area::from_id(id, names.regions.iter().copied());
    found.ok_or_else(|| format!("{option} {id}: expected {} or one of {}", Area::CITY_ID, names.regions.join(", ")))
}

/// The lever with a name and the area with an id, for an option of this name.
///
/// # Errors
///
/// The levers there are, or the areas.
pub(crate) fn knob(model: &Model, (option, name): (&str, &str), id: &str) -> Result<Knob, String> {
    let kinds = Names::of(model.pack()).kinds;
    let lever = Lever::from_file_name(name, &kinds).ok_or_else(|| {
        let known: Vec<String> = Lever::all(kinds.len()).filter_map(|lever| lever.file_name(&kinds)).collect();
        format!("{option} {name}: expected one of {}", known.join(", "))
    })?;
    Ok(Knob::new(lever, area(model, &(option.to_owned() + "-area"), id)?))
}

/// The figure of a year, or of the scenario's target year.
///
/// # Errors
///
/// A year that is not projected.
pub(crate) fn ask(
    (model, scenario): (&Model, &Scenario),
    (measure, area): (Measure, Area),
    (option, year): (&str, Option<i32>),
) -> Result<Ask, String> {
    let (base_year, year) = (model.pack().meta.base_year, year.unwrap_or_else(|| scenario.target_year()));
    if year <= base_year {
        return Err(format!("{option} {year}: expected a year after the base year {base_year}"));
    }
    Ok(Ask { measure, area, year })
}

/// A year of an option: far enough for every question, near enough to fit into memory.
pub(crate) fn year() -> impl TypedValueParser<Value = i32> {
    clap::value_parser!(i32).range(1..=2200)
}

/// The answer of a question.
///
/// # Errors
///
/// A scenario that cannot be projected.
pub(crate) fn answer<W: Work>(work: W, model: &Model) -> Result<W::Answer, String> {
    questions::finish(work, model).map_err(|error| error.to_string())
}

/// Id of an area in tables.
pub(crate) fn id(model: &Model, area: Area) -> String {
    match area {
        Area::City => Area::CITY_ID.to_owned(),
        Area::District(index) => model.pack().regions.get(index).map_or_else(String::new, |region| region.id.clone()),
    }
}

/// Name of a lever in tables.
pub(crate) fn name(model: &Model, lever: Lever) -> String {
    lever.file_name(&Names::of(model.pack()).kinds).unwrap_or_default()
}

/// `persons, stadt, 2040`: what a sentence is about.
pub(crate) fn about(model: &Model, ask: &Ask) -> String {
    format!("{}, {}, {}", ask.measure.name(), id(model, ask.area), ask.year)
}

/// Says a sentence on standard error, where it is in nobody's way.
pub(crate) fn remark(text: &str) {
    let _ = files::say_error(&format!("{text}\n"), 0);
}

/// A figure of a sentence: whole, with its sign.
pub(crate) fn signed(figure: f64) -> String {
    let whole = figure.round();
    if whole == 0.0 { "0".to_owned() } else { format!("{whole:+}") }
}
