//! Districts, or the whole as its own single region: people, keys of distribution, dwellings, sites.

use cohort::dims::AGES;
use hindcast::Past;
use ndarray::Array2;

use super::Work;
use crate::pack::source::{District, Stop};
use crate::pack::tables::Tables;
use crate::pack::write::{Table, german};
use ::tables::{keys, round};

use crate::pack::population;

/// An open group that begins later is closed by the life table alone: hardly anything depends on it.
const CLOSED_FROM: usize = 90;

/// Id of a whole that is its own single region.
const SINGLE: &str = "1";

impl Work<'_> {
    /// Writes the districts and their people; returns the people of the whole.
    pub(super) fn population(&mut self) -> Result<Array2<f64>, Stop> {
        let year = self.recipe.base_year;
        let groups = self.record.people(year).ok_or_else(|| {
            let years: Vec<String> = self.record.years().map(|year| year.to_string()).collect();
            format!(
                "recipe.json: `base_year` is {year}, expected a year at whose end people are there by sex and age: {}",
                years.join(", ")
            )
        })?;
        let past = Past::of(&self.record, &self.nation, year).map_err(|why| format!("ages: {why}"))?;
        let ages = population::rounded_ages(groups, &past.people);
        let people = ages.mapv(|units| units as f64 / 100.0);
        let total = groups.iter().flatten().map(|group| group.total).sum::<f64>().round() as i64;
        let count: usize = groups.iter().map(Vec::len).sum();
        let cohorts = past.years.keys().next().map_or_else(
            || "over the nation's people".to_owned(),
            |first| format!("over cohorts followed since 31 December {}", first - 1),
        );
        let open = groups[0].last().map_or(0, |group| group.from);
        self.say(format!(
            "ages: {count} groups of {year} to single years 0-100, {cohorts}; every group keeps its sum, total {total}"
        ));
        if open < CLOSED_FROM {
            self.say(format!(
                "ages: the open group of {open} and over is split by the age structure of Germany and the life table"
            ));
            self.set("open_group", open.to_string());
        }
        self.past = Some(past);
        let single = self.tables.districts.is_empty();
        let list = if single { vec![self.single_region(total as f64)?] } else { self.tables.districts.clone() };
        let register: f64 = list.iter().map(|district| district.persons).sum();
        let totals = population::district_totals(&list, total);
        let shares = self.shares(&list, &totals, &people)?;
        let cells = population::by_district(&shares, &totals, &ages)?;
        self.say_districts(single, register, total);
        self.compare_sources(&list, &cells);
        let mut table = Table::new(&["region", "age", "female", "male"]);
        for (district, cells) in list.iter().zip(cells.outer_iter()) {
            for age in 0..AGES {
                let cell = |sex: usize| round::text(round::units(cells[[sex, age]], 2), population::DECIMALS);
                table.push([district.region.as_str(), &age.to_string(), &cell(0), &cell(1)]);
            }
        }
        self.keep("population.csv", table);
        self.regions(&list, &totals, total, single);
        let mut table = Table::new(&["flow", "region", "share"]);
        for (flow, shares) in [("alle", keys::population_shares(&totals)), ("umzug", keys::attraction(&totals))] {
            for (row, share) in list.iter().zip(shares) {
                table.push([flow, &row.region, &round::text(share, keys::SHARE_DECIMALS)]);
            }
        }
        self.keep("spread.csv", table);
        self.set("register_total", german(register, 0));
        self.set("total", german(total as f64, 0));
        self.homes(&list, &totals)?;
        Ok(people)
    }

    /// The whole as its own district.
    fn single_region(&self, persons: f64) -> Result<District, Stop> {
        let place = self.recipe.place.as_ref().ok_or(
            "recipe.json: without a table of districts `place` must say the area and a point inside: \
             area_km2, lon, lat, source",
        )?;
        Ok(District {
            region: SINGLE.to_owned(),
            name: self.whole().to_owned(),
            short: String::new(),
            ortsbezirk: String::new(),
            persons,
            children_0_6: None,
            children_6_10: None,
            area_km2: place.area_km2.to_string(),
            lon: place.lon.to_string(),
            lat: place.lat.to_string(),
        })
    }

    fn say_districts(&mut self, single: bool, register: f64, total: i64) {
        if single {
            self.say(format!(
                "districts: no table of districts; the whole is its own single region of {total} persons"
            ));
            return;
        }
        self.say(format!(
            "districts: register total {register} scaled to {total} (factor {:.5})",
            total as f64 / register
        ));
    }

    fn regions(&mut self, list: &[District], totals: &[i64], total: i64, single: bool) {
        let mut table =
            Table::new(&["region", "name", "short", "type", "persons", "area_km2", "lon", "lat", "quality", "source"]);
        let area: f64 = list.iter().filter_map(|district| district.area_km2.parse::<f64>().ok()).sum();
        let area = format!("{area:.3}");
        // The point of the whole is the mean of the districts' points, only to have a place for it on a map.
        let mean = |value: fn(&District) -> &str| {
            format!(
                "{:.5}",
                list.iter().filter_map(|row| value(row).parse::<f64>().ok()).sum::<f64>() / list.len() as f64
            )
        };
        let (lon, lat) = (mean(|row| &row.lon), mean(|row| &row.lat));
        let year = self.recipe.base_year;
        let bands = self.tables.bands.iter().filter(|band| band.year == year);
        let place = self.recipe.place.iter().map(|place| place.source.as_str());
        let source = Tables::sources(bands.map(|band| band.source.as_str()).chain(place));
        let whole_source = self.recipe.whole_source.as_ref().unwrap_or(&source);
        let district_source = self.recipe.district_source.as_ref().unwrap_or(&source);
        let whole_total = total.to_string();
        table.push(["stadt", self.whole(), "", "gesamt", &whole_total, &area, &lon, &lat, "official", whole_source]);
        for (row, total) in list.iter().zip(totals) {
            let (kind, quality) = match row.ortsbezirk.as_str() {
                _ if single => ("gesamt", "official"),
                "ja" => ("ortsbezirk", "derived"),
                _ => ("kernstadt", "derived"),
            };
            let total = total.to_string();
            let District { region, name, short, area_km2, lon, lat, .. } = row;
            table.push([region, name, short, kind, &total, area_km2, lon, lat, quality, district_source]);
        }
        self.keep("regions.csv", table);
    }
}
