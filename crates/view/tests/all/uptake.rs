//! What happens to the homes of the infill programme, as it is described.

use scenario::{Area, Lever, Scenario, Setting};
use view::State;

use crate::EXPLORER;

fn infill(area: Area, a_year: f64, arrivals: f64) -> State {
    let scenario = Scenario::default().with_deviation(Lever::Infill, area, a_year).with_deviation(
        Lever::Arrivals,
        Area::City,
        arrivals,
    );
    State { scenario, ..State::default() }
}

fn number(cell: &str) -> f64 {
    cell.replace('−', "-").replace(['.', '+', '±'], "").parse().unwrap()
}

fn check_rows(state: &State) {
    let page = EXPLORER.levers().uptake(state);
    let table = page.dwellings.unwrap();
    assert_eq!(table.rows.len(), 19);
    for row in &table.rows {
        let [all, newcomers, moved, empty] = [1, 2, 3, 4].map(|column| number(&row[column]));
        assert_eq!(all, newcomers + moved + empty, "{row:?}");
        assert!(newcomers >= 0.0 && moved >= 0.0 && empty >= 0.0, "{row:?}");
        assert!(page.findings[0].contains(&table.rows[18][1]), "{:?}", page.findings);
    }
}

#[test]
fn the_printed_dwellings_add_up_in_every_row() {
    check_rows(&infill(Area::City, 37.0, 0.0));
    check_rows(&infill(Area::City, 100.0, 600.0));
    check_rows(&infill(Area::District(4), 13.3, 1_500.0));
}

#[test]
fn it_is_told_from_when_homes_are_lacking_and_when_they_never_are() {
    let here = |arrivals| EXPLORER.levers().uptake(&infill(Area::City, 10.0, arrivals));
    assert!(here(0.0).findings[1].contains("Bis 2050 finden alle"), "{:?}", here(0.0).findings);
    assert!(here(0.0).dwellings.unwrap().rows.iter().all(|row| row[5] == "im Zeitraum nicht"));
    let crowd = here(2_000.0);
    assert!(crowd.findings[1].contains("finden nicht alle"), "{:?}", crowd.findings);
    let from = &crowd.dwellings.unwrap().rows[18][5];
    assert!((2026..2050).contains(&from.parse().unwrap()), "{from}");
}

#[test]
fn without_infill_there_is_no_table_but_a_sentence() {
    let page = EXPLORER.levers().uptake(&State::default());
    assert!(page.dwellings.is_none() && page.people.is_none());
    assert!(page.findings[0].starts_with("In diesem Szenario wird nicht nachverdichtet"), "{:?}", page.findings);
}

#[test]
fn one_dwelling_more_is_told_for_every_district() {
    let table = EXPLORER.levers().one_more(&infill(Area::City, 10.0, 2_000.0));
    assert_eq!(table.rows.len(), 18);
    // As many as live in a dwelling of the district in 2050, less what is kept free.
    for (row, home) in table.rows.iter().zip(&EXPLORER.pack().housing) {
        let left = (2026..=2050).fold(home.persons_per_dwelling, |persons, _| persons * 0.998);
        let people: f64 = row[2].replace('+', "").replace(',', ".").parse().unwrap();
        assert!((people - left * (1.0 - home.kept_free)).abs() < 0.15, "{row:?}");
    }
}

#[test]
fn what_nobody_counted_is_unknown_and_not_none() {
    let programme = EXPLORER.levers().programme(&State::default());
    let gaps = programme.classes.iter().find(|class| class.setting == Setting::Gaps).unwrap();
    assert_eq!(gaps.name, "Baulücken (Zahl unbekannt)");
    let suited = programme.classes.iter().find(|class| class.setting == Setting::SuitedSites).unwrap();
    assert_eq!(suited.name, "gut geeignet (0 Flächen)");
    assert!(programme.table.rows.iter().all(|row| row[2] == "unbekannt"), "{:?}", programme.table);
}
