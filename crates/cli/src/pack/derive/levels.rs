//! The levels of the baseline, and what of a Land's forecast falls to the place.

use super::Work;
use crate::pack::calibrate::{Levels, Shown, Whole};
use crate::pack::periods::Periods;
use crate::pack::source::{LandRow, Stop};
use crate::pack::write::{Table, german};
use ::tables::round;

/// Mortality of a German Kreis as a factor on the nation's probabilities of dying: what is beyond says that something else is wrong.
const PLAUSIBLE: std::ops::RangeInclusive<f64> = 0.8..=1.25;

impl Work<'_> {
    /// Calibrates the levels and writes what follows from them: `[counted, students]` are arrivals a year in the years of the rates and the
    /// students' share in them.
    ///
    /// Arrivals stand as they were counted where net migration is of the same years as the rates. Where it is of others, newer ones as a rule,
    /// there are as many as make it.
    pub(super) fn levels(&mut self, whole: &Whole<'_>, [counted, students]: [f64; 2]) -> Result<Levels, Stop> {
        let mean = |name: &str, years: [i32; 2]| -> Result<f64, Stop> {
            let values = self.tables.component(name);
            let found: Vec<f64> = values.range(years[0]..=years[1]).map(|(_, value)| *value).collect();
            let wanted = years[1] - years[0] + 1;
            if found.len() != usize::try_from(wanted).unwrap_or(0) {
                return Err(format!("{name} of {years:?} are not complete"));
            }
            Ok(found.iter().sum::<f64>() / f64::from(wanted))
        };
        let Periods { vital, net, rates } = self.periods;
        let wanted = Shown {
            deaths: mean("deaths", vital)?,
            births: mean("births", vital)?,
            net: mean("net_migration", net)?,
            departures: 0.0,
        };
        let found = whole.calibrated(wanted, (net == rates).then_some(counted))?;
        if !PLAUSIBLE.contains(&found.mortality) {
            return Err(format!(
                "deaths: {:.0} a year would be {:.2} times what the life table {} expects of these people (possible: {} to {}); either the deaths are of another place or period, or the people of the oldest ages are wrong: take a table with five-year groups up to 85 and over",
                wanted.deaths,
                found.mortality,
                self.recipe.life_table,
                PLAUSIBLE.start(),
                PLAUSIBLE.end()
            ));
        }
        let levels = Levels {
            mortality: (found.mortality * 1e6).round() / 1e6,
            fertility: found.fertility,
            arrivals: (found.arrivals * 100.0).round() / 100.0,
        };
        let mut table = Table::new(&["age", "births_per_woman"]);
        let mut total = 0.0;
        for (age, rate) in whole.fertility.iter().enumerate().filter(|(_, rate)| **rate > 0.0) {
            let units = round::units(rate * levels.fertility, 7);
            total += units as f64 / 1e7;
            table.push([age.to_string().as_str(), &round::text(units, 7)]);
        }
        self.keep("fertility.csv", table);
        let first = whole.base_year + 1;
        let shown = whole.year(levels)?;
        let expectancy = |sex: usize| -> Result<f64, Stop> {
            let table = whole.tables[sex].with_level(levels.mortality).map_err(|why| why.to_string())?;
            Ok(table.life_expectancy_at_birth())
        };
        let (women, men) = (expectancy(0)?, expectancy(1)?);
        self.say(format!(
            "deaths: factor {:.4} on the probabilities of dying makes {:.2} in {first} (mean of {}-{}: {:.2}); life expectancy {women:.2} and {men:.2}",
            levels.mortality, shown.deaths, vital[0], vital[1], wanted.deaths
        ));
        self.say(format!(
            "births: factor {:.4} makes {:.2} in {first} (mean of {}-{}: {:.2}); total fertility rate {total:.3}",
            levels.fertility, shown.births, vital[0], vital[1], wanted.births
        ));
        self.say(format!(
            "migration: {:.2} arrivals against {:.2} departures in {first} make {:+.2} (mean of {}-{}: {:+.2})",
            levels.arrivals, shown.departures, shown.net, net[0], net[1], wanted.net
        ));
        let (all, student_level) = (round::units(levels.arrivals, 2), round::units(levels.arrivals * students, 2));
        self.set("arrivals_all", round::text(all, 2));
        self.set("arrivals_students", round::text(student_level, 2));
        self.set("arrivals_rest", round::text(all - student_level, 2));
        self.set("arrivals", german(levels.arrivals, 0));
        self.set("departures", german(shown.departures, 0));
        self.set("births", german(wanted.births, 0));
        self.set("deaths", german(wanted.deaths, 0));
        self.set("net", german(shown.net, 0));
        let sign = if shown.net < 0.0 { "" } else { "+" };
        self.set("net_signed", format!("{sign}{}", german(shown.net, 0)));
        self.set("net_counted", german(wanted.net, 0));
        self.set("factor_births", german(levels.fertility, 3));
        self.set("tfr", german(total, 2));
        self.set("mortality_level", german(levels.mortality, 3));
        self.set("mortality_times", german(levels.mortality, 2));
        self.set("e0_f", german(women, 1));
        self.set("e0_m", german(men, 1));
        Ok(levels)
    }

    /// What of a forecast's assumptions for the Land falls to the city.
    pub(super) fn share_of_land(&mut self) -> Result<(), Stop> {
        let Some(key) = &self.recipe.share_of_land else { return Ok(()) };
        let rows = &self.tables.land;
        let sum = |value: fn(&LandRow) -> f64| -> f64 {
            rows.iter().filter(|row| (key.from..=key.to).contains(&row.year)).map(value).sum()
        };
        let share = sum(|row| row.net_city) / sum(|row| row.net_land);
        let proxy = |region: &str| {
            self.tables
                .observations
                .iter()
                .find(|row| row.measure == "tfr_proxy" && row.region == region && row.year == key.proxy_year)
                .map(|row| row.value)
                .ok_or_else(|| format!("observations.csv: no tfr_proxy for {region} in {}", key.proxy_year))
        };
        let ratio = proxy("stadt")? / proxy("land")?;
        let net = share * key.net_land;
        let text = format!(
            "share of the Land: {:.2} % of its net migration {}-{}, {net:.0} of {} a year; fertility {ratio:.3} of the Land's",
            100.0 * share,
            key.from,
            key.to,
            key.net_land
        );
        self.say(text);
        self.set("share_of_land", german(100.0 * share, 2));
        self.set("net_of_land", german(net, 0));
        self.set("fertility_ratio", german(ratio, 3));
        Ok(())
    }
}
