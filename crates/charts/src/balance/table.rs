//! The balance as a table: a row for every year.

use locale::charts::{NO_FIGURE, about, balance, caption, column};
use locale::numbers::{Rounding, persons_rounded, signed_persons, year};

use super::{Balance, Figure};
use crate::table::Table;

pub(super) fn table(chart: &Balance) -> Table {
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
        .map(|entry| {
            let counts = [entry.births, entry.deaths, entry.arrivals, entry.departures];
            let balances = [entry.natural(), entry.migration(), entry.total()];
            let kind = if entry.year > chart.base_year { balance::calculated() } else { balance::observed() };
            std::iter::once(year(entry.year))
                .chain(counts.map(|figure| count(figure, chart.rounding)))
                .chain(balances.map(|figure| signed(figure, chart.rounding)))
                .chain(std::iter::once(kind.to_owned()))
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

fn count(figure: Option<Figure>, rounding: Rounding) -> String {
    match figure {
        None => NO_FIGURE.to_owned(),
        Some(figure) if figure.exact => persons_rounded(figure.persons, rounding),
        Some(figure) => about(figure.persons),
    }
}

fn signed(figure: Option<Figure>, rounding: Rounding) -> String {
    match figure {
        None => NO_FIGURE.to_owned(),
        Some(figure) => {
            let text = signed_persons(rounding.apply(figure.persons));
            if figure.exact { text } else { locale::charts::about_text(&text) }
        }
    }
}
