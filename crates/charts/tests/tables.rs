//! A table says exactly what is drawn.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is the test's failure")]

mod common;

use std::collections::BTreeSet;

use charts::{Chart, Drawable, Figure, Table};
use locale::charts::{NO_FIGURE, about};
use locale::numbers::{persons, signed_percent, signed_persons};

fn row<'a>(table: &'a Table, head: &str) -> &'a [String] {
    table.rows.iter().find(|row| row[0] == head).unwrap_or_else(|| panic!("no row {head}"))
}

#[test]
fn every_row_has_a_cell_for_every_column_and_its_own_head() {
    let charts: [&dyn Chart; 6] = [
        &common::development(2050, 220.0),
        &common::district_development(),
        &common::ranged_development(2050),
        &common::pyramid(),
        &common::districts(None),
        &common::balance(2050),
    ];
    for chart in charts {
        let table = chart.table();
        assert!(!table.caption.is_empty());
        assert!(table.rows.iter().all(|row| row.len() == table.columns.len()));
        let heads: BTreeSet<&String> = table.rows.iter().map(|row| &row[0]).collect();
        assert_eq!(heads.len(), table.rows.len());
    }
}

#[test]
fn the_development_has_each_figure_once_and_none_in_unknown_years() {
    let chart = common::development(2050, 220.0);
    let table = chart.table();
    let figures = table.rows.iter().flat_map(|row| &row[1..6]).filter(|cell| *cell != NO_FIGURE).count();
    let published: usize = chart.forecasts.iter().map(|forecast| forecast.points.len()).sum();
    assert_eq!(figures, chart.observed.len() + chart.baseline.len() + chart.scenario.len() + published);
    for seen in &chart.observed {
        let text = if seen.exact { persons(seen.persons) } else { about(seen.persons) };
        assert_eq!(row(&table, &seen.year.to_string())[1], text);
    }
    assert!(!table.rows.iter().any(|row| row[0] == "1976"));
    assert_eq!(row(&table, "2030")[4], "89.343");
    assert_eq!(row(&table, "2011")[6], "neue Zählbasis: Zensus 2011");
}

#[test]
fn past_ranges_have_a_row_for_every_bar() {
    let chart = common::held();
    let table = chart.table();
    assert_eq!(table.rows.len(), chart.groups.iter().map(|group| group.rows.len()).sum::<usize>());
    assert!(table.rows.iter().all(|row| row.len() == table.columns.len()));
    assert_eq!(table.rows[1], ["Alle Kreise: Spanne für 8 von 10", "nach 5 Jahren", "78", "80", "300", "7"]);
}

#[test]
fn the_pyramid_lists_men_before_women_as_drawn() {
    let chart = common::pyramid();
    let table = chart.table();
    let youngest = row(&table, "0–4");
    assert_eq!(youngest[3], persons(chart.bands[0].base_year[1]));
    assert_eq!(youngest[6], persons(chart.bands[0].base_year[0]));
    assert_eq!(row(&table, "95 und älter").len(), 7);
}

#[test]
fn the_districts_table_prints_the_change_that_is_drawn() {
    let chart = common::districts(None);
    let table = chart.table();
    let drawn: BTreeSet<String> =
        chart.scene(&charts::Style::new(700.0, 520.0, 1.0)).labels().map(|label| label.text.clone()).collect();
    for district in &chart.districts {
        let change = signed_percent(chart.change_percent(district).unwrap());
        assert_eq!(row(&table, &district.name)[4], change);
        assert!(drawn.contains(&change));
    }
}

#[test]
fn the_balance_marks_what_a_source_rounds_and_leaves_gaps_open() {
    let chart = common::balance(2030);
    let table = chart.table();
    let early = row(&table, "1990");
    assert_eq!(early[1..5], ["rund 1.000", "1.214", NO_FIGURE, NO_FIGURE]);
    assert_eq!(early[7], NO_FIGURE);
    let published = row(&table, "2022");
    assert_eq!(published[7], signed_persons(2_328.0 - 420.0));
    assert_eq!(row(&table, "2024")[8], "beobachtet");
    assert_eq!(row(&table, "2026")[8], "Modellrechnung");
}

#[test]
fn a_difference_of_rounded_figures_is_rounded() {
    let year = charts::BalanceYear {
        year: 2000,
        births: Some(Figure::rounded(1_000.0)),
        deaths: Some(Figure::exact(1_214.0)),
        arrivals: None,
        departures: None,
        natural_balance: None,
        net_migration: None,
    };
    assert_eq!(year.natural(), Some(Figure::rounded(-214.0)));
    assert_eq!(year.total(), None);
}
