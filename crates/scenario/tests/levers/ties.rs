//! Totals to be met: a scenario keeps its own result, districts share what the city's total leaves, and draws are made around it.

use scenario::ranges::{Prepared, errors_of};
use scenario::totals::Tie;
use scenario::{Area, Lever, ModelError, Names, Outcome, Scenario, file};

use crate::MODEL;

fn city(points: &[(i32, f64)]) -> Tie {
    Tie::new(vec![Area::City], Tie::EVERYBODY, points.to_vec()).unwrap()
}

fn moved() -> Scenario {
    Scenario::default().with_deviation(Lever::Infill, Area::District(3), 60.0).with_deviation(
        Lever::Fertility,
        Area::City,
        0.1,
    )
}

fn project(scenario: &Scenario) -> Outcome {
    MODEL.project(scenario, 2040).unwrap()
}

#[test]
fn tied_to_its_own_result_a_scenario_does_not_change() {
    let usual = project(&moved());
    let own: Vec<(i32, f64)> = (2026..=2040).map(|year| (year, usual.persons(Area::City, year))).collect();
    let tied = project(&moved().with_ties([city(&own)]));
    let population = |outcome: &Outcome| outcome.projection().population().to_owned();
    assert!((population(&tied) - population(&usual)).iter().all(|apart| apart.abs() < 1e-9));
    assert!(tied.implied().iter().all(|it| it.arrivals == 1.0 && it.missing == 0.0));
    assert_eq!(tied.implied().len(), 15);
    assert_eq!(project(&moved().with_ties([])), usual, "no tie, no change");
}

#[test]
fn a_total_is_met_along_a_straight_line_and_districts_still_react() {
    let tie = city(&[(2030, 101_500.0), (2035, 101_000.0)]);
    let [plain, built] = [Scenario::default(), moved()].map(|scenario| project(&scenario.with_ties([tie.clone()])));
    let begin = plain.persons(Area::City, 2025);
    for (year, wanted) in
        [(2027, begin + (101_500.0 - begin) * 0.4), (2030, 101_500.0), (2032, 101_300.0), (2035, 101_000.0)]
    {
        for outcome in [&plain, &built] {
            assert!((outcome.persons(Area::City, year) - wanted).abs() <= 0.5, "{year}");
            let districts: f64 = (0..18).map(|district| outcome.persons(Area::District(district), year)).sum();
            assert!((districts - outcome.persons(Area::City, year)).abs() < 1e-6);
        }
    }
    assert!(built.persons(Area::District(3), 2035) > plain.persons(Area::District(3), 2035) + 50.0);
    let free = project(&Scenario::default().with_ties([tie]));
    assert!(free.implied().iter().all(|it| it.year <= 2035), "after the last point nothing is asked");
    // What the totals take is what wants to come.
    let told = plain.implied().iter().find(|it| it.year == 2030).unwrap();
    let usual = MODEL.baseline().wanted(Area::City, 2030);
    assert!((plain.wanted(Area::City, 2030) - usual - told.more_arrivals).abs() < 1e-6);
}

#[test]
fn totals_that_contradict_each_other_are_refused_with_their_year() {
    let part = Tie::new(vec![Area::District(3)], Tie::EVERYBODY, vec![(2028, 120_000.0)]).unwrap();
    let refused = MODEL.project(&Scenario::default().with_ties([city(&[(2028, 100_000.0)]), part]), 2030);
    assert!(matches!(refused, Err(ModelError::Ties { year: 2026..=2028, .. })), "{:?}", refused.err());
}

#[test]
fn draws_are_made_around_what_the_totals_imply() {
    let scenario = moved().with_ties([city(&[(2035, 104_000.0)])]);
    let prepared = Prepared::new(&MODEL, &errors_of(MODEL.pack()).unwrap(), &scenario, 2035).unwrap();
    let survey = prepared.survey((0, usize::MAX));
    let place = survey.persons(Area::City, 2035).unwrap();
    assert!((prepared.surveyed(&survey)[place] - 104_000.0).abs() <= 0.5);
}

#[test]
fn a_file_holds_totals_and_names_what_is_none() {
    let names = Names::of(MODEL.pack());
    let some = Tie::new(vec![Area::District(0), Area::District(5)], (65, 100), vec![(2030, 1_000.0)]).unwrap();
    let scenario = moved().with_ties([city(&[(2030, 101_500.0), (2035, 101_000.5)]), some]);
    assert_eq!(file::read(&file::write(&scenario, &names), &names), Ok(scenario));
    let faulty = r#"{"format": "insek-scenario", "version": 1, "totals": [
        {"points": [[2030, 100000]], "areas": ["nirgends"]}, {"points": [[2030, 5]], "ages": "young"}, {"points": []}]}"#;
    let places: Vec<String> = file::read(faulty, &names).unwrap_err().into_iter().map(|fault| fault.place).collect();
    assert_eq!(places, ["totals[0].areas[0]", "totals[1].ages", "totals[2]"]);
}
