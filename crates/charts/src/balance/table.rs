//! The balance as a table: a row for every year.

use locale::charts::{about, about_text, balance, caption, column};
use locale::numbers::{Rounding, signed_persons};

use super::{Balance, Figure};
use crate::table::{Cell, Table};

pub(super) fn table(chart: &Balance) -> Table<Cell> {
    let columns = [
        column::year(),
        column::births(),
        column::deaths(),
        column::arrivals(),
        column::departures(),
        column::natural_balance(),
        column::net_migration(),
        column::total_balance(),
        column::kind(),
    ];
    let rows = chart
        .years
        .iter()
        .map(|entry| entry.shown(chart.rounding))
        .map(|entry| {
            let counts = [entry.births, entry.deaths, entry.arrivals, entry.departures];
            let balances = [entry.natural(), entry.migration(), entry.total()];
            let kind = if entry.year > chart.base_year { balance::calculated() } else { balance::observed() };
            std::iter::once(Cell::Year(entry.year))
                .chain(counts.map(|figure| count(figure, chart.rounding)))
                .chain(balances.map(|figure| signed(figure, chart.rounding)))
                .chain(std::iter::once(Cell::Words(kind.to_owned())))
                .collect()
        })
        .collect();
    let reach = |entry: Option<&super::BalanceYear>| entry.map_or(chart.base_year, |e| e.year);
    Table {
        caption: caption::balance(&chart.place, reach(chart.years.first()), reach(chart.years.last())),
        columns: columns.map(str::to_owned).to_vec(),
        rows,
    }
}

fn count(figure: Option<Figure>, rounding: Rounding) -> Cell {
    match figure {
        None => Cell::Missing,
        Some(figure) if figure.exact => Cell::persons(figure.persons, rounding),
        Some(figure) => Cell::Words(about(figure.persons)),
    }
}

fn signed(figure: Option<Figure>, rounding: Rounding) -> Cell {
    let persons = |figure: Figure| rounding.apply(figure.persons);
    match figure {
        None => Cell::Missing,
        Some(figure) if figure.exact => Cell::Difference(persons(figure), 0),
        Some(figure) => Cell::Words(about_text(&signed_persons(persons(figure)))),
    }
}
