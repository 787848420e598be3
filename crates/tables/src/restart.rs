//! "Neu aufsetzen": the projection starts from a later year, for which people were observed.

use std::sync::Arc;

use cohort::Cells;
use cohort::dims::SEXES;
use cohort::disaggregate::{AgeGroup, single_years};
use faults::{Faults, Place, Problem};
use locale::data as words;
use ndarray::{ArrayViewMut3, Axis};
use scenario::Model;
use scenario::pack::{Area, Assumption, Measure, Pack, Provenance, Quality};

use crate::districts::DistrictAges;
use crate::edit;
use crate::observed::SOURCE;

/// The newest year after the base year, and not after `this_year`, for which the people of the city are observed: nobody has counted a year to come, whatever
/// a table says.
pub fn newest(pack: &Pack, this_year: i32) -> Option<(i32, f64)> {
    let years = pack.meta.base_year + 1..=this_year;
    let observed = pack.series(Measure::Population, Area::City).filter(|seen| years.contains(&seen.year));
    observed.max_by_key(|seen| seen.year).map(|seen| (seen.year, seen.value))
}

/// A new pack whose base year is the newest observed year, checked like any other.
///
/// Where only the total of that year is known, districts, ages and sexes are those that the baseline projects for it, scaled to the total, and labelled as an
/// assumption. With `people`, a table of that year, the city has its age groups by sex, scaled to the total and split into single ages over those that the
/// baseline projects; applied to the result, the table then gives the districts theirs ([`DistrictAges::apply`]). Dwellings are those that the
/// baseline has by then; projects finished before are left out. Rates and levels stay.
///
/// # Errors
/// No observed total after the base year, or figures that the model refuses.
pub fn restart(base: &Pack, people: Option<&DistrictAges>, this_year: i32) -> Result<Pack, Faults> {
    let refuse = |problem: Problem| Faults::of(&Place::start("history.csv"), problem);
    let Some((year, persons)) = newest(base, this_year) else {
        return Err(refuse(Problem::NobodyCounted { after: base.meta.base_year }));
    };
    let model = Model::new(Arc::new(base.clone())).map_err(|why| refuse(Problem::NotProjected { why: why.into() }))?;
    let outcome = model.baseline();
    let projected = outcome.projection();
    let index = usize::try_from(year - base.meta.base_year).unwrap_or(0);
    if index >= projected.population().len_of(Axis(0)) {
        return Err(refuse(Problem::BeyondBaseline { year }));
    }
    let mut pack = base.clone();
    let projected = projected.population();
    let structure = projected.index_axis(Axis(0), index);
    let factor = persons / structure.sum();
    pack.population = Cells::from_fn(pack.regions.len(), |cell| structure[cell] * factor);
    if let Some(people) = people {
        to_counted_ages(pack.population.view_mut(), people, persons);
    }
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
    let quality = if people.is_some() { Quality::Derived } else { Quality::Assumption };
    let provenance = Provenance { quality, sources };
    edit::note(&mut pack, "population", &provenance);
    let (text, reason) = words::observed::restart(year, persons, people.is_some());
    let (value, unit) = words::districts::persons(persons);
    edit::assumption(&mut pack, Assumption { id: "ausgangsbestand".to_owned(), text, value, unit, reason, provenance });
    edit::checked(&pack, "history.csv")
}

/// Projected people whom nobody expects at an age still carry the shape of its group.
const NOBODY: f64 = 1e-6;

/// Scales each sex and age of all districts to the city's counted age groups, which are brought to `total`.
fn to_counted_ages(mut population: ArrayViewMut3<'_, f64>, people: &DistrictAges, total: f64) {
    let factor = total / people.total();
    for sex in 0..SEXES {
        let city: Vec<f64> =
            population.index_axis(Axis(1), sex).sum_axis(Axis(0)).iter().map(|persons| persons.max(NOBODY)).collect();
        let Ok(ages) = single_years(&counted(people, sex, factor), &city) else { continue };
        for (age, persons) in ages.iter().enumerate() {
            population.slice_mut(ndarray::s![.., sex, age]).mapv_inplace(|cell| cell * persons / city[age]);
        }
    }
    // Cells without anybody cannot be scaled up: the rest of a hundredth goes to all.
    let rest = total / population.sum();
    population.mapv_inplace(|cell| cell * rest);
}

/// Age groups of the city: those that begin and end in every district alike, so that sums over districts exist.
fn counted(people: &DistrictAges, sex: usize, factor: f64) -> Vec<AgeGroup> {
    let ends = |group: &AgeGroup| people.groups.iter().all(|other| other[sex].iter().any(|own| own.to == group.to));
    let mut groups: Vec<AgeGroup> = Vec::new();
    let mut from = 0;
    for to in people
        .groups
        .first()
        .into_iter()
        .flat_map(|first| &first[sex])
        .filter(|group| ends(group))
        .map(|group| group.to)
    {
        let within = |group: &&AgeGroup| group.from >= from && group.to <= to;
        let total = people.groups.iter().flat_map(|own| &own[sex]).filter(within).map(|group| group.total).sum::<f64>();
        groups.push(AgeGroup { from, to, total: total * factor });
        from = to + 1;
    }
    groups
}
