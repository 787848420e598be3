//! What offices plan with, offered at the fields.

use scenario::{Area, Setting};
use view::State;

use crate::EXPLORER;

fn row(state: &State, name: &str) -> String {
    EXPLORER.consequences().meaning(state).rows.into_iter().find(|row| row[0] == name).unwrap()[1].clone()
}

fn taken(state: &State, setting: Setting) -> State {
    EXPLORER.consequences().take_over(state, &EXPLORER.consequences().suggestion(state, setting).unwrap())
}

fn check(setting: Setting, value: f64, told: &[&str]) {
    let suggestion = EXPLORER.consequences().suggestion(&State::default(), setting).unwrap();
    assert!(told.iter().all(|part| suggestion.told.contains(part)), "{}", suggestion.told);
    assert!(!suggestion.holds && suggestion.take.contains("übernehmen"), "{suggestion:?}");
    let state = taken(&State::default(), setting);
    assert_eq!(state.scenario.setting(setting, Area::City), Some(value));
    assert!(EXPLORER.consequences().suggestion(&state, setting).unwrap().holds);
}

#[test]
fn each_suggestion_says_value_year_quality_and_source() {
    check(Setting::HouseholdSize, 1.83, &["1,83", "2022", "amtlich", "Zensus 2022"]);
    check(Setting::PlacesUnder2, 26.5, &["26,5", "2023", "abgeleitet", "Die Rheinpfalz"]);
    check(Setting::Places2To3, 75.0, &["75:", "2023"]);
    check(Setting::Places3To6, 99.0, &["99:", "2023"]);
    check(Setting::ClassSize, 19.0, &["19:", "2024/25"]);
    for ((setting, ..), value) in Setting::NURSING.into_iter().zip([1.2, 2.4, 4.8, 10.9, 25.1]) {
        check(setting, value, &["kein Wert der Stadt", "2021"]);
    }
    for setting in [Setting::PlacesUnder3, Setting::CareFrom65, Setting::CareFrom80, Setting::Participation] {
        assert_eq!(
            EXPLORER.consequences().suggestion(&State::default(), setting),
            None,
            "nobody names one: {setting:?}"
        );
    }
}

#[test]
fn nothing_is_applied_until_it_is_taken_over() {
    let none = State::default();
    assert_eq!(row(&none, "Kita-Plätze unter 2 Jahren"), "Annahme eingeben");
    assert_eq!(row(&none, "Menschen ab 70 in Pflegeheimen"), "Annahme eingeben");
    assert_eq!(row(&none, "Wohnungen"), "59.809");
    let one = taken(&none, Setting::PlacesUnder2);
    assert_eq!(row(&one, "Kita-Plätze unter 3 Jahren"), "Annahme eingeben", "half of it says nothing of the whole");
    let both = taken(&one, Setting::Places2To3);
    let [younger, older, all] =
        ["Kita-Plätze unter 2 Jahren", "Kita-Plätze von 2 bis unter 3", "Kita-Plätze unter 3 Jahren"]
            .map(|name| row(&both, name).replace('.', "").parse::<f64>().unwrap());
    assert!((younger + older - all).abs() <= 1.0, "{younger} {older} {all}");
}

#[test]
fn a_value_of_the_city_taken_over_in_a_district_holds_there_and_in_the_city() {
    let here = Area::District(3);
    let own = State { area: here, ..State::default() };
    let own = EXPLORER.levers().with_setting(&own, Setting::ClassSize, here, Some(25.0));
    let taken = taken(&own, Setting::ClassSize);
    assert_eq!(taken.scenario.setting_in(Setting::ClassSize, here), Some(19.0));
    assert_eq!(taken.scenario.setting(Setting::ClassSize, here), None);
}

#[test]
fn school_beginners_stand_in_a_table_of_their_own_with_the_plan_last() {
    let table = EXPLORER.consequences().first_graders().unwrap();
    assert_eq!(table.rows.len(), 10);
    assert_eq!(table.rows[0][..2], ["Schuljahr 2011/12".to_owned(), "681".to_owned()]);
    assert_eq!(table.rows[8][..2], ["Schuljahr 2024/25".to_owned(), "816".to_owned()]);
    assert_eq!(table.rows[9][1], "mehr als 1.000");
    assert!(table.rows[9][0].starts_with("Erwartung des Schulentwicklungsplans"), "{:?}", table.rows[9]);
    assert!(table.rows.iter().all(|row| !row[2].is_empty()), "each with its source");
}
