//! Dwellings and infill sites by district.

use super::Work;
use crate::pack::recipe::Housing;
use crate::pack::source::{Census, District, Stop};
use crate::pack::write::{Table, german};
use ::tables::round;

/// A district whose share of empty dwellings is so many times the whole's, or as many times smaller, is named in the report.
const UNUSUAL: f64 = 1.5;

/// Decimals of shares and of persons in a dwelling: so many give a district's residents back to a tenth of a person.
const SHARE_DECIMALS: i32 = 6;

/// Dwellings of a district: whole numbers, so that everything adds up.
struct Homes {
    occupied: i64,
    empty: i64,
    /// Share that stays free.
    kept_free: f64,
}

impl Homes {
    fn all(&self) -> f64 {
        (self.occupied + self.empty) as f64
    }
    fn vacancy(&self) -> f64 {
        self.empty as f64 / self.all()
    }
}

/// Dwellings of every district from its residents, its household size and its vacancy at an earlier census.
///
/// Household sizes are taken times one factor and the odds of standing empty times another, so that occupied and empty dwellings add up
/// to those of today. Of what stands empty the same part stays free everywhere, so no district is full on the first day. Without a
/// census every district is like the whole.
fn homes(list: &[District], people: &[f64], census: &[Census], housing: &Housing) -> Result<Vec<Homes>, Stop> {
    let rows: Option<Vec<&Census>> =
        list.iter().map(|district| census.iter().find(|row| row.region == district.region)).collect();
    let all = housing.dwellings.round() as i64;
    let empty = (housing.dwellings * housing.vacancy).round() as i64;
    let Some(rows) = rows else {
        if !census.is_empty() {
            return Err("district_census.csv: a row for every district of districts.csv".to_owned());
        }
        let counts = round::to_total(people, all);
        let weights: Vec<f64> = counts.iter().map(|count| *count as f64).collect();
        let empty = round::to_total(&weights, empty);
        let kept_free = housing.kept_free;
        return Ok(counts
            .iter()
            .zip(empty)
            .map(|(all, empty)| Homes { occupied: all - empty, empty, kept_free })
            .collect());
    };
    let households: Vec<f64> =
        people.iter().zip(&rows).map(|(people, row)| people / row.persons_per_household).collect();
    let occupied = round::to_total(&households, all - empty);
    let vacant: Vec<f64> = occupied
        .iter()
        .zip(&rows)
        .map(|(homes, row)| *homes as f64 * row.vacancy_percent / (100.0 - row.vacancy_percent))
        .collect();
    let empty = round::to_total(&vacant, empty);
    let free = if housing.vacancy > 0.0 { housing.kept_free / housing.vacancy } else { 0.0 };
    let district = |(occupied, empty): (&i64, i64)| {
        let kept_free = free * empty as f64 / (occupied + empty) as f64;
        Homes { occupied: *occupied, empty, kept_free }
    };
    Ok(occupied.iter().zip(empty).map(district).collect())
}

impl Work<'_> {
    /// Dwellings and infill sites by district; without figures the tables stay empty. Sites and building go by the people.
    pub(super) fn homes(&mut self, list: &[District], totals: &[i64]) -> Result<(), Stop> {
        let mut table = Table::new(&[
            "region",
            "dwellings",
            "kept_free",
            "persons_per_dwelling",
            "ongoing",
            "vacancy",
            "occupancy_trend",
        ]);
        let mut sites = Table::new(&["region", "class", "sites"]);
        let people: Vec<f64> = totals.iter().map(|total| *total as f64).collect();
        let mut weights = people.clone();
        if let Some(housing) = &self.recipe.housing {
            let dwellings = round::to_total(&people, housing.dwellings.round() as i64);
            weights = dwellings.iter().map(|count| *count as f64).collect();
            let ongoing = round::to_total(&weights, round::units(housing.ongoing, 2));
            let trend = round::text(round::units(housing.occupancy_trend, 2), 2);
            let homes = homes(list, &people, &self.tables.census, housing)?;
            for (((row, homes), persons), yearly) in list.iter().zip(&homes).zip(&people).zip(&ongoing) {
                let share = |value: f64| round::text(round::units(value, SHARE_DECIMALS), SHARE_DECIMALS as usize);
                table.push([
                    row.region.as_str(),
                    &homes.all().to_string(),
                    &share(homes.kept_free),
                    &share(persons / homes.occupied as f64),
                    &round::text(*yearly, 2),
                    &share(homes.vacancy()),
                    &trend,
                ]);
            }
            let report = said(list, &people, &homes, housing);
            self.report.extend(report.lines);
            for (name, value) in report.values {
                self.set(name, value);
            }
        } else {
            self.say("housing: no figures in the recipe; the tables of dwellings and sites stay empty, and nobody is kept out for want of a home");
        }
        if let Some(infill) = &self.recipe.infill {
            let weight: f64 = infill.weights.values().sum();
            for (class, part) in &infill.weights {
                let total = round::units(infill.sites * part / weight, 2);
                for (row, count) in list.iter().zip(round::to_total(&weights, total)) {
                    sites.push([row.region.as_str(), class, &round::text(count, 2)]);
                }
            }
            let text = format!("infill: {} sites spread by people", infill.sites);
            self.say(text);
        }
        self.keep("housing.csv", table);
        self.keep("infill.csv", sites);
        Ok(())
    }
}

/// What is reported of the dwellings: lines of the report, and values for the texts.
struct Said {
    lines: Vec<String>,
    values: Vec<(&'static str, String)>,
}

fn said(list: &[District], people: &[f64], homes: &[Homes], housing: &Housing) -> Said {
    let occupied: i64 = homes.iter().map(|homes| homes.occupied).sum();
    let per_home = people.iter().sum::<f64>() / occupied as f64;
    let each: Vec<f64> = people.iter().zip(homes).map(|(people, homes)| people / homes.occupied as f64).collect();
    let rooms: Vec<f64> = homes
        .iter()
        .zip(&each)
        .map(|(homes, persons)| (homes.empty as f64 - homes.all() * homes.kept_free) * persons)
        .collect();
    let room: f64 = rooms.iter().sum();
    let least = rooms.iter().copied().fold(f64::INFINITY, f64::min);
    let (low, high) = range(&each);
    let mut lines = vec![format!(
        "housing: {} dwellings, {occupied} of them occupied by {per_home:.3} persons each ({low:.2} to {high:.2} by district), room for {room:.0} persons in the base year ({least:.0} or more in every district); {} a year spread by people",
        housing.dwellings, housing.ongoing
    )];
    let unusual: Vec<String> = list
        .iter()
        .zip(homes)
        .filter(|(_, homes)| !(1.0 / UNUSUAL..=UNUSUAL).contains(&(homes.vacancy() / housing.vacancy)))
        .map(|(district, homes)| format!("{} {:.1} %", district.name, 100.0 * homes.vacancy()))
        .collect();
    if !unusual.is_empty() {
        let all = 100.0 * housing.vacancy;
        lines.push(format!("housing: empty dwellings far from the whole's {all:.1} %: {}", unusual.join(", ")));
    }
    let values = vec![
        ("persons_per_dwelling", german(per_home, 6)),
        ("persons_per_dwelling_min", german(low, 2)),
        ("persons_per_dwelling_max", german(high, 2)),
        ("dwellings", german(housing.dwellings, 0)),
        ("vacancy", german(100.0 * housing.vacancy, 1)),
        ("kept_free", german(100.0 * housing.kept_free, 1)),
        ("ongoing", german(housing.ongoing, 0)),
        ("occupancy_trend", german(housing.occupancy_trend, 1)),
        ("occupancy_decline", german(-housing.occupancy_trend, 1)),
        ("room", german((room / 100.0).round() * 100.0, 0)),
    ];
    Said { lines, values }
}

fn range(values: &[f64]) -> (f64, f64) {
    values.iter().fold((f64::INFINITY, 0.0), |(low, high), value| (low.min(*value), f64::max(high, *value)))
}
