//! "Neu aufsetzen": the projection starts from a later year, for which people were observed.

use std::sync::Arc;

use locale::data as words;
use ndarray::Axis;
use scenario::Model;
use scenario::pack::{Area, Assumption, Measure, Pack, Place, Provenance, Quality};

use crate::observed::SOURCE;
use crate::{Faults, edit};

/// The newest year after the base year for which the people of the city are observed.
#[must_use]
pub fn newest(pack: &Pack) -> Option<(i32, f64)> {
    let observed = pack.series(Measure::Population, Area::City).filter(|seen| seen.year > pack.meta.base_year);
    observed.max_by_key(|seen| seen.year).map(|seen| (seen.year, seen.value))
}

/// A new pack whose base year is the newest observed year, checked like any other.
///
/// Of that year the total is known; districts, ages and sexes are those that the baseline projects for it, scaled to the total, and labelled as an assumption.
/// A table of the districts by age for the new year can be applied to the result ([`crate::districts::DistrictAges::apply`]). Dwellings are those
/// that the baseline has by then; projects finished before are left out. Rates and levels stay.
///
/// # Errors
/// No observed total after the base year, or figures that the model refuses.
pub fn restart(base: &Pack) -> Result<Pack, Faults> {
    let refuse = |what: String, expected: &str| {
        let mut faults = Faults::default();
        faults.add(&Place::start("history.csv"), what, expected);
        faults
    };
    let Some((year, persons)) = newest(base) else {
        let what = format!("nobody counted the people of a year after {}", base.meta.base_year);
        return Err(refuse(what, "population of the city in a later year"));
    };
    let model =
        Model::new(Arc::new(base.clone())).map_err(|why| refuse(why.to_string(), "a pack that can be projected"))?;
    let outcome = model.baseline();
    let projected = outcome.projection();
    let index = usize::try_from(year - base.meta.base_year).unwrap_or(0);
    if index >= projected.population().len_of(Axis(0)) {
        return Err(refuse(format!("people observed in {year}"), "a year that the baseline reaches"));
    }
    let mut pack = base.clone();
    let people = projected.population();
    let structure = people.index_axis(Axis(0), index);
    let factor = persons / structure.sum();
    pack.population = structure.mapv(|cell| cell * factor);
    for (region, cells) in pack.regions.iter_mut().zip(pack.population.outer_iter()) {
        region.persons = cells.sum();
    }
    for (region, home) in pack.housing.iter_mut().enumerate() {
        home.dwellings = outcome.dwellings(scenario::Area::District(region), year);
    }
    pack.projects.retain(|project| project.to_year > year);
    for project in pack.projects.iter_mut().filter(|project| project.from_year <= year) {
        // What was finished is among the dwellings; the rest follows in the years that are left.
        let all = f64::from(project.to_year - project.from_year + 1);
        project.dwellings *= f64::from(project.to_year - year) / all;
        project.from_year = year + 1;
    }
    pack.meta.base_year = year;
    pack.meta.edition.push_str(&format!("-ab{year}"));
    let mut sources: Vec<String> = if base.source(SOURCE).is_some() { vec![SOURCE.to_owned()] } else { Vec::new() };
    let known = base.tables.iter().find(|note| note.table == "population");
    sources.extend(known.into_iter().flat_map(|note| note.provenance.sources.clone()).filter(|id| id != SOURCE));
    let provenance = Provenance { quality: Quality::Assumption, sources };
    edit::note(&mut pack, "population", &provenance);
    let (text, reason) = words::observed::restart(year, persons);
    let (value, unit) = words::districts::persons(persons);
    edit::assumption(&mut pack, Assumption { id: "ausgangsbestand".to_owned(), text, value, unit, reason, provenance });
    edit::checked(&pack, "history.csv")
}
