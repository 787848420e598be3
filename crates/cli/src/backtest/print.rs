//! A backtest as text and as rows.

use std::fmt::Write as _;

use hindcast::backtest::{Components, Question};

use super::Found;
use super::summary::{groups, is_like_the_city, mean, mean_absolute, median, of_totals, share, weighted};

/// A row for each Kreis, launch, horizon and age group; the launch is in the question, the same for all.
pub(super) fn rows(found: &[Found]) -> String {
    let mut out = String::from("ags,horizon,age_from,age_to,base,predicted,naive,observed\n");
    for Found { kreis, rows } in found {
        for row in rows {
            let to = row.to.map(|to| to.to_string()).unwrap_or_default();
            let (ags, horizon, from) = (&kreis.ags, row.horizon, row.from);
            let (base, predicted, naive, observed) = (row.base, row.predicted, row.naive, row.observed);
            let _ = writeln!(out, "{ags},{horizon},{from},{to},{base},{predicted},{naive},{observed}");
        }
    }
    out
}

/// Errors by horizon and by group, then the main ones as `KEY: VALUE`.
pub(super) fn summary(question: &Question, found: &[Found]) -> String {
    let all: Vec<&Found> = found.iter().collect();
    let cities: Vec<&Found> = found.iter().filter(|found| is_like_the_city(found)).collect();
    let last = question.until - question.launch;
    let mut out = format!(
        "{} Kreise, {} of them kreisfreie Städte of 75,000 to 150,000; from {} to {}, {}\n\n",
        all.len(),
        cities.len(),
        question.launch,
        question.until,
        match question.components {
            Components::Counted => "components as counted".to_owned(),
            Components::Held => question.levels.as_ref().map_or_else(
                || "components held at the mean of the newest years".to_owned(),
                |levels| format!("components held at the mean of {}-{}", levels.start(), levels.end()),
            ),
        }
    );
    out += "Sum of the errors of 16 age groups without sign over all persons from 3 years on, per cent, median over Kreise\n";
    let _ = writeln!(
        out,
        "{:>7} {:>9} {:>15} {:>11} {:>9}",
        "horizon", "projected", "nothing changes", "net rates", "cities"
    );
    for horizon in 1..=last {
        let of = |all: &[&Found], value: fn(super::summary::Weighted) -> f64| {
            median(all.iter().map(|found| value(weighted(found, horizon))))
        };
        let _ = writeln!(
            out,
            "{horizon:>7} {:>9.2} {:>15.2} {:>11.2} {:>9.2}",
            of(&all, |of| of.predicted),
            of(&all, |of| of.unchanged),
            of(&all, |of| of.naive),
            of(&cities, |of| of.predicted)
        );
    }
    let _ = writeln!(out, "\nMean over Kreise of the error of a group without sign in {}, per cent", question.until);
    let _ =
        writeln!(out, "{:>9} {:>9} {:>15} {:>11} {:>9}", "ages", "projected", "nothing changes", "net rates", "cities");
    for (from, to) in groups(found) {
        let ages = to.map_or_else(|| format!("{from}+"), |to| format!("{from}-{to}"));
        let _ = writeln!(
            out,
            "{ages:>9} {:>9.2} {:>15.2} {:>11.2} {:>9.2}",
            mean_absolute(&all, last, from, |row| row.predicted),
            mean_absolute(&all, last, from, |row| row.base),
            mean_absolute(&all, last, from, |row| row.naive),
            mean_absolute(&cities, last, from, |row| row.predicted)
        );
    }
    out.push('\n');
    for (suffix, of) in [("", &all), ("_city", &cities)] {
        if of.is_empty() {
            continue;
        }
        let _ = writeln!(out, "kreise{suffix}: {}", of.len());
        let errors = || of.iter().map(|found| weighted(found, last));
        let mut line = |key: &str, value: f64| writeln!(out, "{key}{suffix}: {value:.4}");
        let _ = line("weighted_error_mean", mean(errors().map(|error| error.predicted)));
        let _ = line("weighted_error_median", median(errors().map(|error| error.predicted)));
        let _ = line("unchanged_error_median", median(errors().map(|error| error.unchanged)));
        let _ = line("naive_error_median", median(errors().map(|error| error.naive)));
        let [plain, met] = of_totals(of, last);
        let _ = line("total_error_rms", plain);
        let _ = line("total_error_rms_land_met", met);
        for (from, to) in groups(found) {
            let key = to.map_or_else(|| format!("ages_{from}_over"), |to| format!("ages_{from}_{to}"));
            let _ = line(&format!("{key}_mean_absolute"), mean_absolute(of, last, from, |row| row.predicted));
        }
        let better = |than: fn(super::summary::Weighted) -> f64| {
            share(of, |found| weighted(found, last).predicted < than(weighted(found, last)))
        };
        let _ = line("better_than_unchanged", better(|error| error.unchanged));
        let _ = line("better_than_naive", better(|error| error.naive));
    }
    out
}
