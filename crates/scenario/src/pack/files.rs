//! A pack written as the files that it could have been read from.

use std::collections::BTreeMap;

use cohort::Cells;
use cohort::dims::{AGES, OPEN_AGE, Sex};
use ndarray::{Array2, ArrayView2, Axis};
use serde_json::json;

use super::manifest::FILE;
use super::reader::WHOLE;
use super::records::{ALL_KINDS, MOVES};
use super::write::{TableText, resource};
use super::{
    Area, BOUNDS, Counted, ERRORS, FLOWS, Files, LEVELS, Measure, OPTIONAL_TABLES, PEOPLE, PERIODS, PLANNING, Pack,
    Precision, Provenance, Quality, RECONSTRUCTIONS, SiteClass, TABLES, TESTED, TEXTS, error_table,
};

/// Tables whose rows all come from the same sources, as a pack holds them in memory.
const WHOLE_TABLES: [&str; 16] = [
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
    RECONSTRUCTIONS,
    BOUNDS,
    TESTED,
];

impl Pack {
    /// Writes the pack as files that [`Pack::from_files`] reads back to the same figures.
    ///
    /// What the reader does not keep is lost: titles of licences, coordinates of the whole, names of profiles. A whole table without a
    /// note on its sources is written as an assumption on all of them, the least that can be said.
    #[must_use]
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
        let unknown = [Quality::Assumption.id().to_owned(), all.join(" ")];
        let note = |table: &str| {
            let found = self.tables.iter().find(|note| note.table == table);
            found.map_or_else(|| unknown.clone(), |note| provenance(&note.provenance))
        };
        WHOLE_TABLES.into_iter().map(|table| (table.to_owned(), note(table))).collect()
    }

    fn rows(&self) -> BTreeMap<&'static str, Vec<Vec<String>>> {
        let mut tables = BTreeMap::from([
            ("regions", self.region_rows()),
            ("population", self.by_region(&self.population)),
            ("migration_out", self.by_region_or_whole(&self.out_rate)),
            ("moves", self.by_region_or_whole(&self.move_rate)),
            ("spread", self.spread_rows()),
            ("history", self.history_rows()),
            ("forecasts", self.forecast_rows()),
        ]);
        let id = |region: usize| self.regions[region].id.clone();
        tables.insert("sources", {
            let row = |s: &super::Source| {
                [&s.id, &s.title, &s.publisher, &s.date, &s.licence.word(), &s.url, &s.note].map(String::clone).to_vec()
            };
            self.sources.iter().map(row).collect()
        });
        let mut deaths = Vec::new();
        for sex in Sex::ALL {
            let table = &self.mortality.published[sex.index()];
            for (age, (l, years)) in table.survivors().iter().zip(table.person_years()).enumerate() {
                deaths.push(vec![sex.code().to_owned(), age.to_string(), l.to_string(), years.to_string()]);
            }
        }
        tables.insert("mortality", deaths);
        let births = self.fertility.rates.iter().enumerate();
        let bears = |(age, rate): &(usize, &f64)| (15..50).contains(age) || **rate > 0.0;
        let row = |(age, rate): (usize, &f64)| vec![age.to_string(), rate.to_string()];
        tables.insert("fertility", births.filter(bears).map(row).collect());
        let (mut kinds, mut profiles) = (Vec::new(), Vec::new());
        for (index, kind) in self.arrivals.iter().enumerate() {
            let first = self.arrivals[..index].iter().find(|earlier| earlier.profile == kind.profile);
            if first.is_none() {
                push_ages(&mut profiles, &kind.id, &kind.profile.view());
            }
            let profile = &first.unwrap_or(kind).id;
            let [quality, source] = provenance(&kind.provenance);
            let level = kind.level.to_string();
            kinds.push(
                [&kind.id, &kind.name, profile, &level, &kind.note, &quality, &source].map(String::clone).to_vec(),
            );
        }
        tables.insert("kinds", kinds);
        tables.insert("migration_in", profiles);
        let homes = self.housing.iter().enumerate().map(|(region, home)| {
            let figures = [home.dwellings, home.kept_free, home.persons_per_dwelling, home.ongoing].map(Some);
            let text = |figure: Option<f64>| figure.map_or_else(String::new, |figure| figure.to_string());
            [id(region)]
                .into_iter()
                .chain(figures.into_iter().chain([home.vacancy, Some(home.occupancy_trend)]).map(text))
                .collect()
        });
        tables.insert("housing", homes.collect());
        let projects = self.projects.iter().map(|project| {
            let [quality, source] = provenance(&project.provenance);
            let (from, to) = (project.from_year.to_string(), project.to_year.to_string());
            let cells = [id(project.region), project.name.clone(), project.dwellings.to_string(), from, to];
            cells.into_iter().chain([project.note.clone(), quality, source]).collect()
        });
        tables.insert("projects", projects.collect());
        let sites = self
            .infill
            .iter()
            .map(|infill| vec![id(infill.region), word(&SiteClass::WORDS, infill.class), infill.sites.to_string()]);
        tables.insert("infill", sites.collect());
        let assumptions = self.assumptions.iter().map(|assumed| {
            let [quality, source] = provenance(&assumed.provenance);
            let cells = [&assumed.id, &assumed.text, &assumed.value, &assumed.unit, &assumed.reason, &quality, &source];
            cells.map(String::clone).to_vec()
        });
        tables.insert("assumptions", assumptions.collect());
        if self.counted != Counted::default() {
            let [people, flows] = self.counted.rows();
            tables.extend([(PEOPLE, people), (FLOWS, flows)]);
        }
        if !self.planning.is_empty() {
            let row = |figure: &super::PlanningFigure| {
                let [quality, source] = provenance(&figure.provenance);
                let (value, year) = (figure.value.to_string(), figure.year.to_string());
                [figure.field.clone(), value, figure.unit.clone(), year, figure.note.clone(), quality, source].to_vec()
            };
            tables.insert(PLANNING, self.planning.iter().map(row).collect());
        }
        if let Some(errors) = &self.errors {
            tables.insert(ERRORS, error_table::rows(errors));
        }
        if !self.texts.is_empty() {
            let row = |text: &super::Text| [&text.language, &text.key, &text.text].map(String::clone).to_vec();
            tables.insert(TEXTS, self.texts.iter().map(row).collect());
        }
        if !self.periods.is_empty() {
            tables.insert(PERIODS, self.periods.iter().flat_map(super::Period::rows).collect());
        }
        tables.extend(self.office.rows().into_iter().filter(|(_, rows)| !rows.is_empty()));
        if !self.levels.is_empty() {
            let row = |(region, level): (usize, &super::DistrictLevel)| {
                vec![id(region), level.mortality.to_string(), level.fertility.to_string()]
            };
            tables.insert(LEVELS, self.levels.iter().enumerate().map(row).collect());
        }
        tables
    }

    fn region_rows(&self) -> Vec<Vec<String>> {
        let count = self.regions.len() as f64;
        let sum = |value: fn(&super::Region) -> f64| self.regions.iter().map(value).sum::<f64>();
        let mut sources: Vec<String> = Vec::new();
        for source in self.regions.iter().flat_map(|region| &region.provenance.sources) {
            if !sources.contains(source) {
                sources.push(source.clone());
            }
        }
        let whole = [
            WHOLE.to_owned(),
            self.whole.clone(),
            String::new(),
            "gesamt".to_owned(),
            sum(|region| region.persons).to_string(),
            sum(|region| region.area_km2).to_string(),
            // The point of the whole is the mean of the districts' points, only to have a place for it on a map.
            (sum(|region| region.lon) / count).to_string(),
            (sum(|region| region.lat) / count).to_string(),
            Quality::Derived.id().to_owned(),
            sources.join(" "),
        ];
        let district = |region: &super::Region| {
            let figures = [region.persons, region.area_km2, region.lon, region.lat].map(|figure| figure.to_string());
            let names = [&region.id, &region.name, &region.short, &region.kind].map(String::clone);
            names.into_iter().chain(figures).chain(provenance(&region.provenance)).collect()
        };
        [whole.to_vec()].into_iter().chain(self.regions.iter().map(district)).collect()
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
        let mut flows: Vec<(&str, &Vec<f64>)> = all.map(|spread| (ALL_KINDS, spread)).into_iter().collect();
        flows.extend(
            self.arrivals.iter().filter(|kind| Some(&kind.spread) != all).map(|kind| (kind.id.as_str(), &kind.spread)),
        );
        flows.push((MOVES, &self.attraction));
        let mut rows = Vec::new();
        for (flow, shares) in flows {
            for (region, share) in self.regions.iter().zip(shares) {
                rows.push(vec![flow.to_owned(), region.id.clone(), share.to_string()]);
            }
        }
        rows
    }

    fn history_rows(&self) -> Vec<Vec<String>> {
        let row = |seen: &super::Observation| {
            let [quality, source] = provenance(&seen.provenance);
            let role = if seen.in_series { "series" } else { "note" };
            let what = [word(&Measure::WORDS, seen.measure), self.place(seen.area)];
            let figure = [seen.year.to_string(), seen.value.to_string(), seen.basis.clone(), role.to_owned()];
            what.into_iter()
                .chain(figure)
                .chain([word(&Precision::WORDS, seen.precision), seen.note.clone(), quality, source])
                .collect()
        };
        self.history.iter().map(row).collect()
    }

    fn forecast_rows(&self) -> Vec<Vec<String>> {
        let row = |point: &super::ForecastPoint| {
            let [quality, source] = provenance(&point.provenance);
            let year = |year: Option<i32>| year.map_or_else(String::new, |year| year.to_string());
            let persons = point.persons.map_or_else(String::new, |persons| persons.to_string());
            let title = [point.forecast.clone(), point.publisher.clone(), point.title.clone(), year(point.base_year)];
            let figure =
                [point.variant.clone(), self.place(point.area), year(point.year), point.group.clone(), persons];
            title
                .into_iter()
                .chain(figure)
                .chain([word(&Precision::WORDS, point.precision), point.note.clone(), quality, source])
                .collect()
        };
        self.forecasts.iter().map(row).collect()
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

fn push_ages(rows: &mut Vec<Vec<String>>, name: &str, cells: &ArrayView2<'_, f64>) {
    for age in 0..AGES {
        rows.push(vec![name.to_owned(), age.to_string(), cells[[0, age]].to_string(), cells[[1, age]].to_string()]);
    }
}

fn word<T: PartialEq + Copy>(words: &[(&str, T)], value: T) -> String {
    words.iter().find(|(_, known)| *known == value).map(|(word, _)| (*word).to_owned()).unwrap_or_default()
}

fn provenance(provenance: &Provenance) -> [String; 2] {
    [provenance.quality.id().to_owned(), provenance.sources.join(" ")]
}
