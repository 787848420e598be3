//! What the page says about official forecasts.

#![expect(clippy::unwrap_used, reason = "a failed unwrap is the test's failure")]

use std::sync::LazyLock;

use charts::Chart;
use scenario::{Area, Lever};
use view::page::{Control, Tone};
use view::{Explorer, State};

static EXPLORER: LazyLock<Explorer> = LazyLock::new(|| Explorer::with_texts().unwrap());

fn more_arrivals() -> State {
    EXPLORER.set(&State::default(), Control::Lever(Lever::Arrivals), 9_000.0)
}

#[test]
fn the_headline_and_the_table_name_the_same_difference() {
    let state = more_arrivals();
    let headline = EXPLORER.page(&state).headline;
    let official = headline.comparisons.iter().find(|it| it.tone == Tone::Official).unwrap();
    let forecasts = EXPLORER.forecasts(&state, None);
    let row = forecasts.published[0].table.rows.iter().find(|row| row[0] == "2050").unwrap();
    assert_eq!(official.text, format!("{} · {}", row[4], row[5]));
}

#[test]
fn every_published_figure_stands_in_the_picture_and_in_a_table() {
    let forecasts = EXPLORER.forecasts(&more_arrivals(), EXPLORER.recomputed().as_ref());
    let drawn: usize = forecasts.picture.published.iter().map(|one| one.forecast.points.len()).sum();
    let told: usize = forecasts.published.iter().map(|one| one.table.rows.len()).sum();
    assert_eq!((drawn, told), (4, 4));
    let table = forecasts.picture.table();
    let in_2030 = table.rows.iter().find(|row| row[0] == "2030").unwrap();
    assert!(in_2030.contains(&"89.343".to_owned()), "{in_2030:?}");
    assert_eq!(table.columns.len(), 1 + 1 + 3 + 2 + 1, "{:?}", table.columns);
}

#[test]
fn the_second_forecast_is_set_beside_what_was_counted() {
    let told = EXPLORER.forecasts(&State::default(), None).yesterday.unwrap();
    assert!(told.sentences[0].contains("etwa 91.160"), "{:?}", told.sentences);
    assert!(told.sentences[0].contains("100.247"), "{:?}", told.sentences);
    let now = told.table.rows.iter().find(|row| row[1] == "2025").unwrap();
    assert_eq!(now[2..5], ["91.156".to_owned(), "100.247".to_owned(), "Zensus 2022".to_owned()]);
}

#[test]
fn the_land_grows_by_1_7_percent_from_2020_to_2040() {
    let told = EXPLORER.forecasts(&State::default(), None).land.unwrap();
    let row = told.table.rows.iter().find(|row| row[1] == "2020–2040").unwrap();
    assert!(row[2].contains("+1,7"), "{row:?}");
    assert!(!told.remarks.is_empty(), "the two census bases are named");
}

#[test]
fn recomputed_assumptions_are_never_called_official() {
    let recomputed = EXPLORER.recomputed();
    let forecasts = EXPLORER.forecasts(&State::default(), recomputed.as_ref());
    assert!(forecasts.recomputed.unwrap().contains("keine amtliche Zahl"));
    assert!(forecasts.picture.lines[2].series.name.contains("keine amtliche Zahl"));
}

#[test]
fn a_district_is_told_that_forecasts_are_about_the_city() {
    let state = EXPLORER.select(&more_arrivals(), Area::District(3));
    let of_district = EXPLORER.forecasts(&state, None);
    assert!(of_district.city_only);
    assert_eq!(of_district.picture, EXPLORER.forecasts(&more_arrivals(), None).picture);
}
