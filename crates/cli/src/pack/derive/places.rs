//! Districts: people, keys of distribution, dwellings, sites.

use cohort::dims::{AGES, SEXES};
use cohort::life_table::LifeTable;
use ndarray::{Array2, ArrayView2, s};

use super::Work;
use crate::pack::recipe::Recipe;
use crate::pack::source::{self, Band, District, Stop};
use crate::pack::write::{Table, german};
use crate::pack::{districts, population, round};

impl Work<'_> {
    /// Writes the districts and their people; returns the people of the whole.
    pub(super) fn population(&mut self, bands: &[Band], tables: &[LifeTable; SEXES]) -> Result<Array2<f64>, Stop> {
        let year = self.recipe.base_year;
        let list: Vec<District> = source::rows(self.files, "districts.csv")?;
        let ages = population::rounded_ages(bands, year, &population::single_ages(bands, year, tables)?)?;
        let people = ages.mapv(|units| units as f64 / 100.0);
        let total = bands.iter().filter(|band| band.year == year).map(|band| band.persons).sum::<f64>().round() as i64;
        let register: f64 = list.iter().map(|district| district.persons).sum();
        let totals = population::district_totals(&list, total);
        let cells = population::by_district(&list, &totals, &ages)?;
        let count = bands.iter().filter(|band| band.year == year).count();
        self.say(format!(
            "ages: {count} bands of {year} to single years 0-100; every band keeps its sum, total {total}"
        ));
        self.say(format!(
            "districts: register total {register} scaled to {total} (factor {:.5})",
            total as f64 / register
        ));
        let under_10 = |cells: ArrayView2<'_, f64>| cells.slice(s![.., ..10]).sum() / cells.sum();
        let shares: Vec<f64> = cells.outer_iter().map(under_10).collect();
        let (least, most) =
            shares.iter().fold((1.0_f64, 0.0_f64), |(low, high), share| (low.min(*share), high.max(*share)));
        self.say(format!(
            "structure by district: city's ages, under-10s tilted; share under 10 from {:.1} % to {:.1} %; single ages of the city and totals of the districts kept exactly",
            100.0 * least,
            100.0 * most
        ));
        let mut table = Table::new(&["region", "age", "female", "male"]);
        for (district, cells) in list.iter().zip(cells.outer_iter()) {
            for age in 0..AGES {
                let cell = |sex: usize| round::text(round::units(cells[[sex, age]], 2), population::DECIMALS);
                table.push([district.region.as_str(), &age.to_string(), &cell(0), &cell(1)]);
            }
        }
        self.keep("population.csv", table);
        let mut table =
            Table::new(&["region", "name", "type", "persons", "area_km2", "lon", "lat", "quality", "source"]);
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
        let Recipe { whole, whole_source, district_source, .. } = &self.recipe;
        let (whole_total, whole) = (total.to_string(), whole.as_str());
        table.push(["stadt", whole, "gesamt", &whole_total, &area, &lon, &lat, "official", whole_source]);
        for (row, total) in list.iter().zip(&totals) {
            let kind = if row.ortsbezirk == "ja" { "ortsbezirk" } else { "kernstadt" };
            let total = total.to_string();
            let cells =
                [&row.region, &row.name, kind, &total, &row.area_km2, &row.lon, &row.lat, "derived", district_source];
            table.push(cells);
        }
        self.keep("regions.csv", table);
        let mut table = Table::new(&["flow", "region", "share"]);
        for (flow, shares) in
            [("alle", districts::population_shares(&totals)), ("umzug", districts::attraction(&totals))]
        {
            for (row, share) in list.iter().zip(shares) {
                table.push([flow, &row.region, &round::text(share, districts::SHARE_DECIMALS)]);
            }
        }
        self.keep("spread.csv", table);
        self.set("register_total", german(register, 0));
        self.set("total", german(total as f64, 0));
        self.homes(&list, &totals);
        Ok(people)
    }

    /// Dwellings and infill sites by district.
    fn homes(&mut self, list: &[District], totals: &[i64]) {
        let people: Vec<f64> = totals.iter().map(|total| *total as f64).collect();
        let all: f64 = people.iter().sum();
        let housing = &self.recipe.housing;
        let dwellings = round::to_total(&people, housing.dwellings.round() as i64);
        let weights: Vec<f64> = dwellings.iter().map(|count| *count as f64).collect();
        let ongoing = round::to_total(&weights, round::units(housing.ongoing, 2));
        let persons = round::units(all / (housing.dwellings * (1.0 - housing.vacancy)), 6);
        let kept_free = round::text(round::units(housing.kept_free, 4), 4);
        let persons = round::text(persons, 6);
        let mut table = Table::new(&["region", "dwellings", "kept_free", "persons_per_dwelling", "ongoing"]);
        for ((row, count), yearly) in list.iter().zip(&dwellings).zip(&ongoing) {
            table.push([row.region.as_str(), &count.to_string(), &kept_free, &persons, &round::text(*yearly, 2)]);
        }
        let weight: f64 = self.recipe.infill.weights.values().sum();
        let mut sites = Table::new(&["region", "class", "sites"]);
        for (class, part) in &self.recipe.infill.weights {
            let total = round::units(self.recipe.infill.sites * part / weight, 2);
            for (row, count) in list.iter().zip(round::to_total(&weights, total)) {
                sites.push([row.region.as_str(), class, &round::text(count, 2)]);
            }
        }
        self.keep("housing.csv", table);
        self.keep("infill.csv", sites);
        self.set("persons_per_dwelling", persons.replace('.', ","));
    }

    pub(super) fn housing(&mut self) -> Result<(), Stop> {
        let housing = &self.recipe.housing;
        let occupied = housing.dwellings * (1.0 - housing.vacancy);
        let total: f64 = self.values.get("total").map_or(0.0, |text| text.replace('.', "").parse().unwrap_or(0.0));
        let room = housing.dwellings * (1.0 - housing.kept_free) * total / occupied - total;
        let text = format!(
            "housing: {} dwellings, {} a year and {} infill sites spread by people; {:.3} persons in an occupied dwelling, room for {room:.0} persons in the base year",
            housing.dwellings,
            housing.ongoing,
            self.recipe.infill.sites,
            total / occupied
        );
        self.set("room", german((room / 100.0).round() * 100.0, 0));
        self.say(text);
        Ok(())
    }
}
