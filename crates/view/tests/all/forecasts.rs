//! What the page says about official forecasts.

use charts::Chart;
use scenario::{Area, Lever};
use view::State;
use view::page::{Control, Tone};

use crate::EXPLORER;

fn more_arrivals() -> State {
    EXPLORER.set(&State::default(), Control::Lever(Lever::Arrivals), 9_000.0)
}

#[test]
fn headline_and_panel_name_the_same_range() {
    let state = more_arrivals();
    let headline = EXPLORER.page(&state).headline;
    let official = headline.comparisons.iter().find(|it| it.tone == Tone::Official).unwrap();
    let forecasts = EXPLORER.forecasts().forecasts(&state, None);
    let newest = &forecasts.reconstructions[0].evidence;
    assert!(official.text.contains("etwa 98.000 bis 104.000"), "{}", official.text);
    assert!(newest.sentences[0].contains("etwa 98.000 bis 104.000"), "{:?}", newest.sentences);
    assert_eq!(official.text.ends_with("darüber"), newest.sentences[1].contains("über dem Bereich"));
}

#[test]
fn nine_kreise_and_two_sums_judge_the_sixth_forecast_and_the_newest_stands_first() {
    let forecasts = EXPLORER.forecasts().forecasts(&State::default(), None);
    let labels: Vec<&str> = forecasts.reconstructions.iter().map(|one| one.label.as_str()).collect();
    assert_eq!(labels, ["Landesamt 2020, nachgerechnet", "Landesamt 2017, nachgerechnet"]);
    let sixth = &forecasts.reconstructions[0].evidence;
    assert_eq!(sixth.table.rows.len(), 9 + 2);
    let number =
        |text: &str| text.replace('−', "-").replace(['+', '±', '%', '\u{202f}'], "").replace(',', ".").parse::<f64>();
    for row in &sixth.table.rows {
        let [ours, published, difference] = [1, 2, 3].map(|column: usize| number(&row[column]).unwrap());
        assert!((ours - published - difference).abs() < 0.16, "{row:?}");
    }
    assert!(sixth.sentences[2].starts_with("Für 9 Kreise"), "{:?}", sixth.sentences);
    assert!(sixth.sentences[0].contains("Zensus 2011"), "the basis stands beside the number");
}

#[test]
fn bounds_are_never_a_value_and_may_be_open() {
    let bounds = EXPLORER.forecasts().forecasts(&State::default(), None).bounds.unwrap();
    let said: Vec<&str> = bounds.table.rows.iter().map(|row| row[2].as_str()).collect();
    assert_eq!(said, ["zwischen etwa 97.000 und 105.600", "mehr als etwa 94.300", "zwischen etwa 87.300 und 99.200"]);
    assert!(bounds.table.rows.iter().all(|row| !row[3].is_empty()), "each stands on a census");
}

#[test]
fn every_published_figure_stands_in_the_picture_and_in_a_table() {
    let forecasts = EXPLORER.forecasts().forecasts(&more_arrivals(), EXPLORER.forecasts().recomputed().as_ref());
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
    let told = EXPLORER.forecasts().forecasts(&State::default(), None).yesterday.unwrap();
    assert!(told.sentences[0].contains("etwa 91.160"), "{:?}", told.sentences);
    assert!(told.sentences[0].contains("100.247"), "{:?}", told.sentences);
    let recomputed: Vec<&Vec<String>> = told.table.rows.iter().filter(|row| row[0].contains("nachgerechnet")).collect();
    let [fifth, sixth] = &*recomputed else { panic!("{recomputed:?}") };
    assert!(fifth[0].contains("2017") && fifth[5].starts_with('+'), "more were counted than it would say: {fifth:?}");
    assert!(sixth[0].contains("2020") && sixth[5] == "±0", "what was counted lies inside: {sixth:?}");
    let now = told.table.rows.iter().find(|row| row[1] == "2025").unwrap();
    assert_eq!(now[2..5], ["91.156".to_owned(), "100.247".to_owned(), "Zensus 2022".to_owned()]);
}

#[test]
fn the_land_grows_by_1_7_percent_from_2020_to_2040() {
    let told = EXPLORER.forecasts().forecasts(&State::default(), None).land.unwrap();
    let row = told.table.rows.iter().find(|row| row[1] == "2020–2040").unwrap();
    assert!(row[2].contains("+1,7"), "{row:?}");
    assert!(!told.remarks.is_empty(), "the two census bases are named");
}

#[test]
fn recomputed_assumptions_are_never_called_official() {
    let recomputed = EXPLORER.forecasts().recomputed();
    let forecasts = EXPLORER.forecasts().forecasts(&State::default(), recomputed.as_ref());
    assert!(forecasts.recomputed.unwrap().contains("keine amtliche Zahl"));
    assert!(forecasts.picture.lines[2].series.name.contains("keine amtliche Zahl"));
}

#[test]
fn a_district_is_told_that_forecasts_are_about_the_city() {
    let state = EXPLORER.select(&more_arrivals(), Area::District(3));
    let of_district = EXPLORER.forecasts().forecasts(&state, None);
    assert!(of_district.city_only);
    assert_eq!(of_district.picture, EXPLORER.forecasts().forecasts(&more_arrivals(), None).picture);
}
