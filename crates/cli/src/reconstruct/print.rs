//! A reconstruction as rows, as a report and as the table that packs are made from.

use std::fmt::Write as _;

use scenario::Area;

use super::answer::{Reconstruction, said};

/// A row a Kreis, then the error and the change of the city.
pub(super) fn rows(found: &Reconstruction, city: &str) -> String {
    let mut out = String::from("ags,name,change_percent,published_percent\n");
    for line in &found.fixed.lines {
        let published = line.published.map(|value| value.to_string()).unwrap_or_default();
        let _ = writeln!(out, "{},{},{},{published}", line.ags, line.name, line.change);
    }
    let mut key = |key: &str, value: Option<f64>| {
        let _ = writeln!(out, "{key}: {}", value.map_or_else(|| "unknown".to_owned(), |value| format!("{value:.4}")));
    };
    key("rms", found.fixed.rms());
    let [low, value, high] = found.range(city).map_or([None; 3], |range| range.map(Some));
    key("city_percent", value);
    key("city_percent_low", low);
    key("city_percent_high", high);
    out
}

/// Every level period, for readers.
pub(super) fn report(found: &Reconstruction, city: &str) -> String {
    let row = &found.row;
    let name = |ags: &str| {
        let line = found.fixed.lines.iter().find(|line| line.ags == ags);
        line.map_or_else(|| ags.to_owned(), |line| line.name.clone())
    };
    let mut out = format!(
        "{}, {} to {}, projected from 31 December {}\n{}\n\
         One factor on the arrivals of all Kreise meets the Land's total; what was published for Kreise is not used.\n\
         The first period was fixed in advance by `insek backtest`; per cent and points, recomputed less published.\n\n",
        row.title, row.base_year, row.year, row.launch, row.note
    );
    let _ = writeln!(
        out,
        "{:<24} {:>7} {:>10} {:>10} {:>6} {:>6} {:>6} {:>7} {:>10}",
        "level of arrivals",
        "factor",
        format!("Land {}", row.base_year),
        format!("Land {}", row.year),
        "rms",
        "bias",
        "city",
        "Städte",
        "Landkreise"
    );
    let figure = |value: Option<f64>| value.map_or_else(|| "-".to_owned(), |value| format!("{value:.2}"));
    for period in found.periods() {
        let [base, end, _] = period.land;
        let [cities, districts] = &period.sums;
        let _ = writeln!(
            out,
            "{:<24} {:>7.4} {base:>10.0} {end:>10.0} {:>6} {:>6} {:>6} {:>7.2} {:>10.2}",
            said(&period.years),
            period.factor,
            figure(period.rms()),
            figure(period.bias()),
            figure(period.of(city)),
            cities.change,
            districts.change,
        );
    }
    let fixed = &found.fixed;
    let _ = writeln!(out, "\n{} Kreise were published; {}:", fixed.published(), said(&fixed.years));
    let mut line = |name: &str, change: f64, published: Option<f64>| {
        if let Some(published) = published {
            let _ = writeln!(out, "{name:<44} {change:>6.1} {published:>6.1} {:>6.1}", change - published);
        }
    };
    fixed.lines.iter().for_each(|kreis| line(&kreis.name, kreis.change, kreis.published));
    fixed.sums.iter().for_each(|sum| line(sum.name, sum.change, sum.published));
    for (year, ours, published) in &fixed.checks {
        let _ = writeln!(out, "Land in {year}, not used: {ours:.0}, published {published:.0}");
    }
    if let Some([low, value, high]) = found.range(city) {
        let _ = writeln!(
            out,
            "\n{}: {value:.1} per cent, {low:.1} to {high:.1}; the error is sqrt(s^2 + rms^2), s the greatest distance of another period",
            name(city)
        );
    }
    out
}

/// Totals for `insek project --totals`: a Kreis as one city, all ages, the years after `after`.
pub(super) fn totals(found: &Reconstruction, city: &str, after: i32) -> String {
    let mut out = String::from("year,area,group,persons\n");
    let place = found.fixed.lines.iter().position(|line| line.ags == city);
    let persons = place.and_then(|place| found.fixed.persons.get(place)).into_iter().flatten();
    for (year, persons) in persons.filter(|(year, _)| *year > after) {
        let _ = writeln!(out, "{year},{},all,{persons:.1}", Area::CITY_ID);
    }
    out
}

/// The header of [`table`].
pub(super) const HEADER: &str = "forecast,base_year,year,ags,name,percent,low_percent,high_percent,published_percent\n";

/// Rows for `reconstructed.csv`, to a hundredth of a per cent; for several Kreise together there is no range.
pub(super) fn table(found: &Reconstruction) -> String {
    let row = &found.row;
    let mut out = String::new();
    for line in &found.fixed.lines {
        let Some([low, value, high]) = found.range(&line.ags) else { continue };
        let published = line.published.map(|value| format!("{value:.2}")).unwrap_or_default();
        let (forecast, base, year) = (row.forecast, row.base_year, row.year);
        let _ = writeln!(
            out,
            "{forecast},{base},{year},{},{},{value:.2},{low:.2},{high:.2},{published}",
            line.ags, line.name
        );
    }
    for sum in &found.fixed.sums {
        let Some(published) = sum.published else { continue };
        let (forecast, base, year) = (row.forecast, row.base_year, row.year);
        let (key, name, change) = (sum.key, sum.name, sum.change);
        let _ = writeln!(out, "{forecast},{base},{year},{key},{name},{change:.2},,,{published:.2}");
    }
    out
}
