//! A pack written as the files that it could have been read from.

use std::collections::BTreeMap;

use cohort::Cells;
use cohort::dims::{AGES, OPEN_AGE, Sex};
use ndarray::{Array2, ArrayView2, Axis};
use serde_json::json;

use super::manifest::FILE;
use super::reader::WHOLE;
use super::records::{ALL_KINDS, MOVES};
use super::write::{TableText, or_nothing, resource, row};
use super::{
    Area, ArrivalKind, Assumption, BOUNDS, COVERAGE, Coverage, ERRORS, FLOWS, Files, ForecastPoint, Housing, LEVELS,
    OPTIONAL_TABLES, OUTLINES, Observation, PEOPLE, PERIODS, PLANNING, Pack, Period, PlanningFigure, Project,
    Provenance, Quality, RECONSTRUCTIONS, Region, Source, TABLES, TESTED, TEXTS, error_table,
};

/// Tables whose rows all come from the same sources, as a pack holds them in memory.
const WHOLE_TABLES: [&str; 18] = [
    "population",
    "mortality",
    "fertility",
    "migration_in",
    "migration_out",
    "moves",
    "spread",
    "housing",
    "infill",
    LEVELS,
    PEOPLE,
    FLOWS,
    ERRORS,
    COVERAGE,
    RECONSTRUCTIONS,
    BOUNDS,
    TESTED,
    OUTLINES,
];

impl Pack {
    /// Writes the pack as files that [`Pack::from_files`] reads back to the same figures.
    ///
    /// What the reader does not keep is lost: titles of licences, coordinates of the whole, names of profiles. A whole table without a
    /// note on its sources is written as an assumption on all of them, the least that can be said.
    pub fn to_files(&self) -> Files {
        let mut files = Files::new();
        let mut tables = self.rows();
        let notes = self.notes();
        let mut resources = Vec::new();
        for (name, columns) in TABLES.into_iter().chain(OPTIONAL_TABLES) {
            let Some(rows) = tables.remove(name) else { continue };
            let mut described = resource(name, columns, notes.get(name));
            if self.meta.confidential_tables.iter().any(|table| table == name) {
                described["confidential"] = json!(true);
            }
            resources.push(described);
            let own = !notes.contains_key(name) && !super::WITHOUT_SOURCES.contains(&name);
            let mut header = columns.to_vec();
            header.extend(own.then_some(["quality", "source"]).into_iter().flatten());
            let mut table = TableText::new(&header);
            rows.iter().for_each(|row| table.push(row.iter().map(String::as_str)));
            files.insert(format!("{name}.csv"), table.bytes());
        }
        files.insert(FILE.to_owned(), self.descriptor(&resources));
        files
    }

    fn descriptor(&self, resources: &[serde_json::Value]) -> Vec<u8> {
        let oldest = |sex: Sex| self.mortality.published[sex.index()].life_expectancies()[OPEN_AGE];
        let mut package = json!({
            "profile": "tabular-data-package",
            "name": self.meta.id,
            "title": self.meta.title,
            "version": self.meta.edition,
            "licenses": self.meta.licences.iter().map(|name| json!({"name": name})).collect::<Vec<_>>(),
            "settings": {
                "base_year": self.meta.base_year,
                "mortality_level": self.mortality.level,
                "e100_female": oldest(Sex::Female),
                "e100_male": oldest(Sex::Male),
                "boys_per_girl": self.fertility.boys_per_girl,
                // The rates of the pack hold the factor already.
                "moves_level": 1.0,
                "district_persistence": self.persistence,
                "disclosure_threshold": self.meta.disclosure_threshold,
                "census_years": self.meta.census_years,
            },
            "resources": resources,
        });
        if !self.meta.ags.is_empty() {
            package["settings"]["ags"] = json!(self.meta.ags);
        }
        if self.meta.confidential {
            package["confidential"] = json!(true);
        }
        format!("{package:#}\n").into_bytes()
    }

    /// Quality and sources of the tables whose rows do not say so.
    fn notes(&self) -> BTreeMap<String, [String; 2]> {
        let all: Vec<&str> = self.sources.iter().map(|source| source.id.as_str()).collect();
        let unknown = [Quality::Assumption.word().to_owned(), all.join(" ")];
        let note = |table: &str| {
            let found = self.tables.iter().find(|note| note.table == table);
            found.map_or_else(|| unknown.clone(), |note| note.provenance.cells())
        };
        WHOLE_TABLES.into_iter().map(|table| (table.to_owned(), note(table))).collect()
    }

    fn rows(&self) -> BTreeMap<&'static str, Vec<Vec<String>>> {
        let id = |region: usize| &self.regions[region].id;
        let kinds = self.arrivals.iter().enumerate().map(|(index, kind)| {
            let profile = &self.first_alike(index).unwrap_or(kind).id;
            row![kind.id, kind.name, profile, kind.level, kind.note; kind.provenance]
        });
        let mut profiles = Vec::new();
        for (_, kind) in self.arrivals.iter().enumerate().filter(|(index, _)| self.first_alike(*index).is_none()) {
            push_ages(&mut profiles, &kind.id, &kind.profile.view());
        }
        let deaths = Sex::ALL.into_iter().flat_map(|sex| {
            let table = &self.mortality.published[sex.index()];
            let ages = table.survivors().iter().zip(table.person_years()).enumerate();
            ages.map(move |(age, (survivors, years))| row![sex.code(), age, survivors, years])
        });
        let births = self.fertility.rates.iter().enumerate();
        let births = births.filter(|(age, rate)| (15..50).contains(age) || **rate > 0.0);
        let homes = self.housing.iter().enumerate().map(|(region, home)| {
            let vacancy = or_nothing(home.vacancy);
            let Housing { dwellings, kept_free, persons_per_dwelling, ongoing, occupancy_trend, .. } = home;
            row![id(region), dwellings, kept_free, persons_per_dwelling, ongoing, vacancy, occupancy_trend]
        });
        let projects = self.projects.iter().map(|project| {
            let Project { region, name, dwellings, from_year, to_year, note, provenance } = project;
            row![id(*region), name, dwellings, from_year, to_year, note; provenance]
        });
        let levels = self.levels.iter().enumerate();
        let [people, flows] = self.counted.rows();
        let mut tables = BTreeMap::from([
            ("sources", self.sources.iter().map(Source::row).collect()),
            ("regions", self.region_rows()),
            ("population", self.by_region(&self.population)),
            ("mortality", deaths.collect()),
            ("fertility", births.map(|(age, rate)| row![age, rate]).collect()),
            ("kinds", kinds.collect()),
            ("migration_in", profiles),
            ("migration_out", self.by_region_or_whole(&self.out_rate)),
            ("moves", self.by_region_or_whole(&self.move_rate)),
            ("spread", self.spread_rows()),
            ("housing", homes.collect()),
            ("projects", projects.collect()),
            (
                "infill",
                self.infill.iter().map(|sites| row![id(sites.region), sites.class.word(), sites.sites]).collect(),
            ),
            ("history", self.history.iter().map(|seen| self.observed(seen)).collect()),
            ("forecasts", self.forecasts.iter().map(|point| self.forecast(point)).collect()),
            ("assumptions", self.assumptions.iter().map(Assumption::row).collect()),
        ]);
        let optional = [
            (PEOPLE, people),
            (FLOWS, flows),
            (PLANNING, self.planning.iter().map(PlanningFigure::row).collect()),
            (TEXTS, self.texts.iter().map(|text| row![text.language, text.key, text.text]).collect()),
            (PERIODS, self.periods.iter().flat_map(Period::rows).collect()),
            (COVERAGE, self.coverage.iter().flat_map(Coverage::rows).collect()),
            (ERRORS, self.errors.iter().flat_map(error_table::rows).collect()),
            (OUTLINES, self.outline_rows()),
            (LEVELS, levels.map(|(region, level)| row![id(region), level.mortality, level.fertility]).collect()),
        ];
        let optional = optional.into_iter().chain(self.office.rows());
        tables.extend(optional.filter(|(_, rows): &(_, Vec<Vec<String>>)| !rows.is_empty()));
        tables
    }

    /// An earlier kind of arrivals with the same profile, which is written once.
    fn first_alike(&self, index: usize) -> Option<&ArrivalKind> {
        self.arrivals[..index].iter().find(|earlier| earlier.profile == self.arrivals[index].profile)
    }

    fn region_rows(&self) -> Vec<Vec<String>> {
        let count = self.regions.len() as f64;
        let sum = |value: fn(&Region) -> f64| self.regions.iter().map(value).sum::<f64>();
        let mut sources: Vec<String> = Vec::new();
        for source in self.regions.iter().flat_map(|region| &region.provenance.sources) {
            if !sources.contains(source) {
                sources.push(source.clone());
            }
        }
        let (persons, area) = (sum(|region| region.persons), sum(|region| region.area_km2));
        // The point of the whole is the mean of the districts' points, only to have a place for it on a map.
        let (lon, lat) = (sum(|region| region.lon) / count, sum(|region| region.lat) / count);
        let provenance = Provenance { quality: Quality::Derived, sources };
        let whole = row![WHOLE, self.whole, "", "gesamt", persons, area, lon, lat; provenance];
        let district = |region: &Region| {
            let Region { id, name, short, kind, persons, area_km2, lon, lat, provenance } = region;
            row![id, name, short, kind, persons, area_km2, lon, lat; provenance]
        };
        [whole].into_iter().chain(self.regions.iter().map(district)).collect()
    }

    fn by_region(&self, cells: &Cells) -> Vec<Vec<String>> {
        let mut rows = Vec::new();
        for (region, cells) in self.regions.iter().zip(cells.axis_iter(Axis(0))) {
            push_ages(&mut rows, &region.id, &cells);
        }
        rows
    }

    /// Rates that are the same everywhere are written once, for the whole.
    fn by_region_or_whole(&self, rates: &Cells) -> Vec<Vec<String>> {
        let first: Array2<f64> = rates.index_axis(Axis(0), 0).to_owned();
        if rates.axis_iter(Axis(0)).any(|region| region != first) {
            return self.by_region(rates);
        }
        let mut rows = Vec::new();
        push_ages(&mut rows, WHOLE, &first.view());
        rows
    }

    fn spread_rows(&self) -> Vec<Vec<String>> {
        let all = self.arrivals.first().map(|kind| &kind.spread);
        let own = self.arrivals.iter().filter(|kind| Some(&kind.spread) != all);
        let flows = all.map(|spread| (ALL_KINDS, spread)).into_iter();
        let flows = flows.chain(own.map(|kind| (kind.id.as_str(), &kind.spread))).chain([(MOVES, &self.attraction)]);
        let rows = |(flow, shares): (&str, &Vec<f64>)| -> Vec<Vec<String>> {
            self.regions.iter().zip(shares).map(|(region, share)| row![flow, region.id, share]).collect()
        };
        flows.flat_map(rows).collect()
    }

    fn observed(&self, seen: &Observation) -> Vec<String> {
        let Observation { year, area, measure, value, basis, in_series, precision, note, provenance } = seen;
        let used = if *in_series { "series" } else { "note" };
        row![measure.word(), self.place(*area), year, value, basis, used, precision.word(), note; provenance]
    }

    fn forecast(&self, point: &ForecastPoint) -> Vec<String> {
        let ForecastPoint { forecast, publisher, title, variant, group, precision, note, provenance, .. } = point;
        let (base_year, year, persons) =
            (or_nothing(point.base_year), or_nothing(point.year), or_nothing(point.persons));
        let (area, precision) = (self.place(point.area), precision.word());
        row![forecast, publisher, title, base_year, variant, area, year, group, persons, precision, note; provenance]
    }

    fn place(&self, area: Area) -> String {
        match area {
            Area::City => WHOLE.to_owned(),
            Area::Land => "land".to_owned(),
            Area::Country => "bund".to_owned(),
            Area::Region(region) => self.regions[region].id.clone(),
        }
    }
}

impl Source {
    fn row(&self) -> Vec<String> {
        row![self.id, self.title, self.publisher, self.date, self.licence.word(), self.url, self.note]
    }
}

impl Assumption {
    fn row(&self) -> Vec<String> {
        row![self.id, self.text, self.value, self.unit, self.reason; self.provenance]
    }
}

fn push_ages(rows: &mut Vec<Vec<String>>, name: &str, cells: &ArrayView2<'_, f64>) {
    rows.extend((0..AGES).map(|age| row![name, age, cells[[0, age]], cells[[1, age]]]));
}
