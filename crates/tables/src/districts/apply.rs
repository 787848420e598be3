//! A pack with the districts' own numbers and structures, and everything that followed the people following them again.

use cohort::Cells;
use cohort::dims::{AGES, CELLS, SEXES};
use cohort::disaggregate::{AgeGroup, single_years};
use faults::{Faults, Place, Problem};
use locale::data as words;
use ndarray::{Array2, Axis};
use scenario::pack::{Assumption, Licence, Pack, Quality};

use super::{DistrictAges, disclosure};
use crate::{edit, fit, keys, round};

/// Id of the source that the table becomes.
pub const SOURCE: &str = "stadt-altersgruppen";

/// Persons are carried in hundredths: what a district's oldest ages need to differ from zero.
const UNITS: f64 = 100.0;
/// How close proportional fitting must come to the districts' totals, in hundredths of a person.
const CLOSE: f64 = 1e-7;
/// What an age without anybody in the city counts as a standard: a group of the table may still have somebody there.
const NOBODY: f64 = 1e-6;
/// Shares by district that differ less from those of the people were set by them.
const FOLLOWS: f64 = 2e-5;

impl DistrictAges {
    /// A new pack with these districts, checked like any other.
    ///
    /// 1. Age groups below the pack's threshold of disclosure are joined (see `disclosure`).
    /// 2. Groups become single ages by the monotone curve of [`cohort::disaggregate`] over the city's own single ages.
    /// 3. The districts' totals are scaled to the city's official total: the register counts otherwise than the official population, and
    ///    nobody publishes by how much in which district.
    /// 4. Proportional fitting brings them to the city's official single ages by sex. Scaling the totals alone would replace the city's age
    ///    structure, which is official, by the register's; so the projection of the city starts from the same people as before, and the
    ///    table decides only where they live.
    /// 5. Hundredths are rounded so that both margins stay exact.
    ///
    /// What had been spread like the people is spread like them again: arrivals, destinations of moves, dwellings, building, infill sites. What
    /// had figures of its own stays.
    ///
    /// # Errors
    /// Age groups that do not fit to the city's people, or figures that the model refuses.
    pub fn apply(&self, base: &Pack) -> Result<Pack, Faults> {
        let mut faults = Faults::default();
        let Some(population) = self.population(base, &mut faults) else { return Err(faults) };
        let mut pack = base.clone();
        let before: Vec<f64> = base.regions.iter().map(|region| region.persons).collect();
        let people: Vec<f64> = population.sum_axis(Axis(2)).sum_axis(Axis(1)).to_vec();
        for (region, persons) in pack.regions.iter_mut().zip(&people) {
            // The nearest hundredth: the sum of 202 figures in hundredths carries the rounding of each.
            region.persons = (persons * UNITS).round() / UNITS;
            region.provenance =
                edit::derived([SOURCE].into_iter().chain(place_sources(base, &region.provenance.sources)));
        }
        pack.population = population;
        self.document(base, &mut pack);
        follow(&mut pack, &before);
        edit::checked(&pack, &self.file)
    }

    /// Persons by district, sex and single age, in hundredths that keep both margins; `None` with the reason in `faults`.
    fn population(&self, base: &Pack, faults: &mut Faults) -> Option<Cells> {
        let regions = base.regions.len();
        let city = base.population.sum_axis(Axis(0));
        let threshold = f64::from(base.meta.disclosure_threshold);
        let mut cells = Array2::zeros((regions, CELLS));
        for (region, groups) in self.groups.iter().enumerate() {
            for (column, persons) in single_ages(groups, &city, threshold).into_iter().enumerate() {
                cells[[region, column]] = persons;
            }
        }
        let all = (city.sum() * UNITS).round();
        let totals: Vec<f64> = (0..regions).map(|region| self.persons(region)).collect();
        let rows = round::to_total(&totals, all as i64);
        let wanted: Vec<f64> = city.iter().map(|persons| persons * UNITS).collect();
        let columns = round::to_total(&wanted, all as i64);
        let exact = |units: &[i64]| units.iter().map(|units| *units as f64).collect::<Vec<f64>>();
        if !fit::to_margins(&mut cells, &exact(&rows), &exact(&columns), CLOSE) {
            faults.add(&Place::start(&self.file), Problem::NoFit);
            return None;
        }
        let units = round::to_margins(&cells, &rows, &columns);
        if let Some((region, _)) = units.outer_iter().enumerate().find(|(_, row)| row.iter().any(|unit| *unit < 0)) {
            let name = base.regions[region].name.clone();
            faults.add(&Place::start(&self.file), Problem::TooFewPeople { name });
            return None;
        }
        Some(Cells::from_fn(regions, |(region, sex, age)| units[[region, sex * AGES + age]] as f64 / UNITS))
    }

    /// The new source, and what it replaces among the assumptions.
    fn document(&self, base: &Pack, pack: &mut Pack) {
        let date = self.date.map_or_else(String::new, |date| date.to_string());
        let (title, publisher) = (words::districts::title(&self.file), words::publisher(&base.whole));
        edit::table(pack, SOURCE, title, publisher, date.clone(), self.remark.clone());
        let known = base.tables.iter().find(|note| note.table == "population");
        let known = known.map_or(&[][..], |note| &note.provenance.sources);
        let provenance = edit::derived([SOURCE].into_iter().chain(place_sources(base, known)));
        edit::note(pack, "population", &provenance);
        let city = base.population.sum();
        for (id, (text, reason)) in [
            ("stadtteile_stand", words::districts::total(self.total(), city, &date)),
            ("stadtteile_alter", words::districts::ages(base.meta.disclosure_threshold)),
        ] {
            let (value, unit) =
                if id == "stadtteile_stand" { words::districts::persons(city) } else { Default::default() };
            let provenance = provenance.clone();
            edit::assumption(pack, Assumption { id: id.to_owned(), text, value, unit, reason, provenance });
        }
        pack.meta.edition.push_str("-stadtteile");
        if let Some(date) = self.date {
            pack.meta.edition.push_str(&date.year.to_string());
        }
    }
}

/// Sources that the new figures still rest on: those of the city, not those of the districts that are replaced, nor this project's.
fn place_sources<'p>(base: &'p Pack, sources: &'p [String]) -> impl Iterator<Item = &'p str> {
    let official = |id: &&str| {
        base.source(id).is_some_and(|source| matches!(source.licence, Licence::Named(_)))
            && *id != words::OWN_SOURCE
            && *id != SOURCE
    };
    sources.iter().map(String::as_str).filter(official)
}

/// Single ages of a district, women before men.
fn single_ages(groups: &[Vec<AgeGroup>; SEXES], city: &Array2<f64>, threshold: f64) -> Vec<f64> {
    let sum = |sex: usize| groups[sex].iter().map(|group| group.total).sum::<f64>();
    let all = city.sum();
    let mut ages = Vec::with_capacity(CELLS);
    let few = (0..SEXES).any(|sex| sum(sex) < threshold);
    for (sex, groups) in groups.iter().enumerate() {
        let standard: Vec<f64> = city.row(sex).iter().map(|persons| persons.max(NOBODY)).collect();
        let joined = disclosure::joined(groups, threshold);
        // Groups without gaps and a standard above zero: nothing is left to refuse.
        match single_years(&joined, &standard) {
            Ok(split) if !few => ages.extend(split),
            // Too few people of one sex to say anything about them: the city's structure.
            _ => ages.extend(standard.iter().map(|persons| persons / all * (sum(0) + sum(1)))),
        }
    }
    ages
}

/// Spreads again what had been spread like the people.
fn follow(pack: &mut Pack, before: &[f64]) {
    let share = |people: &[f64]| {
        let all: f64 = people.iter().sum();
        people.iter().map(|persons| persons / all).collect::<Vec<f64>>()
    };
    let was = share(before);
    let follows =
        |figures: &[f64]| share(figures).iter().zip(&was).all(|(part, people)| (part - people).abs() < FOLLOWS);
    let totals: Vec<i64> = pack.regions.iter().map(|region| (region.persons * UNITS).round() as i64).collect();
    let people: Vec<f64> = totals.iter().map(|total| *total as f64).collect();
    let shares: Vec<f64> = keys::population_shares(&totals).iter().map(|units| *units as f64 * 1e-6).collect();
    for kind in pack.arrivals.iter_mut().filter(|kind| follows(&kind.spread)) {
        kind.spread.clone_from(&shares);
    }
    let earlier: Vec<i64> = before.iter().map(|persons| (persons * UNITS).round() as i64).collect();
    let attraction =
        |totals: &[i64]| keys::attraction(totals).iter().map(|units| *units as f64 * 1e-6).collect::<Vec<_>>();
    let set = attraction(&earlier).iter().zip(&pack.attraction).all(|(key, share)| (key - share).abs() < FOLLOWS);
    if set {
        pack.attraction = attraction(&totals);
    }
    follow_homes(pack, before, &people, follows);
}

/// Dwellings that nobody counted follow the people: a district keeps how many live in a dwelling and how many stand empty, the whole keeps its
/// dwellings, and the residents fill the occupied ones as before. Building and sites that went by the people go by them again.
fn follow_homes(pack: &mut Pack, before: &[f64], people: &[f64], follows: impl Fn(&[f64]) -> bool) {
    let uncounted = |table: &str| {
        let note = pack.tables.iter().find(|note| note.table == table);
        note.is_some_and(|note| matches!(note.provenance.quality, Quality::Estimate | Quality::Assumption))
    };
    let (homes_uncounted, sites_uncounted) = (uncounted("housing"), uncounted("infill"));
    let all: f64 = pack.housing.iter().map(|home| home.dwellings).sum();
    if !homes_uncounted || all <= 0.0 {
        return;
    }
    let wanted: Vec<f64> = pack
        .housing
        .iter()
        .zip(before)
        .zip(&pack.regions)
        .map(
            |((home, before), region)| {
                if *before > 0.0 { home.dwellings * region.persons / before } else { home.dwellings }
            },
        )
        .collect();
    let counts = round::to_total(&wanted, all.round() as i64);
    let ongoing: f64 = pack.housing.iter().map(|home| home.ongoing).sum();
    if follows(&pack.housing.iter().map(|home| home.ongoing).collect::<Vec<f64>>()) {
        let yearly = round::to_total(people, round::units(ongoing, 2));
        for (home, units) in pack.housing.iter_mut().zip(yearly) {
            home.ongoing = units as f64 / UNITS;
        }
    }
    for (((home, count), region), before) in pack.housing.iter_mut().zip(counts).zip(&pack.regions).zip(before) {
        // The part of the dwellings that is occupied stays.
        let occupied = before / (home.dwellings * home.persons_per_dwelling);
        home.dwellings = count as f64;
        let persons = region.persons / (home.dwellings * occupied);
        if persons.is_finite() {
            home.persons_per_dwelling = persons;
        }
    }
    if sites_uncounted {
        let mut classes: Vec<_> = pack.infill.iter().map(|site| site.class).collect();
        classes.sort_unstable();
        classes.dedup();
        for class in classes {
            let sites: f64 = pack.infill.iter().filter(|site| site.class == class).map(|site| site.sites).sum();
            let units = round::to_total(people, round::units(sites, 2));
            for site in pack.infill.iter_mut().filter(|site| site.class == class) {
                site.sites = units[site.region] as f64 / UNITS;
            }
        }
    }
}
