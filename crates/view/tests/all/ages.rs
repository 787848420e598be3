//! Any span of ages, and how exactly figures of a district are shown.

use charts::Chart;
use locale::numbers;
use scenario::{Area, Lever, Scenario};
use view::AgeSpan;
use view::page::Control;
use view::take::Taken;
use view::{Picture, State};

use crate::EXPLORER;

fn asked(text: &str, area: Area) -> State {
    let scenario = Scenario::default().with_deviation(Lever::Arrivals, Area::City, 400.0);
    EXPLORER.consequences().enter_ages(&State { scenario, area, ..State::default() }, text).unwrap()
}

/// Numbers of a text, without what groups them.
fn figures(cells: &[String]) -> Vec<f64> {
    cells.iter().filter_map(|cell| numbers::parse(cell).ok()).collect()
}

#[test]
fn a_span_is_the_sum_of_its_ages_in_scenario_baseline_and_base_year() {
    let state = asked("6-9", Area::City);
    let view = EXPLORER.consequences().ages(&state).unwrap();
    let outcome = EXPLORER.outcome(&state).unwrap();
    let row = &view.figures.rows[0];
    assert_eq!(row[0], "6 bis 9 Jahre");
    let all = figures(&row[1..]);
    let (now, then, baseline, apart) = (all[0], all[1], all[2], all[3]);
    assert_eq!(now, outcome.persons_aged(Area::City, 2025, 6, 9).round());
    assert_eq!(then, outcome.persons_aged(Area::City, 2050, 6, 9).round());
    assert_eq!(apart, then - baseline);
    assert!(then > baseline);
    assert!(row[1..4].iter().all(|figure| view.sentence.contains(figure)), "{}", view.sentence);
    // The line has every year, and its table the same figures.
    assert_eq!((view.line.scenario.len(), view.line.baseline.len()), (26, 26));
    let last = view.line.table().rows.pop().unwrap();
    assert_eq!((&last[2], &last[3]), (&row[3], &row[2]));
}

#[test]
fn everybody_is_the_headline_and_open_spans_have_no_end() {
    for area in [Area::City, Area::District(3)] {
        let state = asked("0+", area);
        let page = EXPLORER.page(&state);
        assert_eq!(EXPLORER.consequences().ages(&state).unwrap().figures.rows[0][2], page.headline.text);
    }
    let of = |text: &str| EXPLORER.consequences().ages(&asked(text, Area::City)).unwrap().line.scenario;
    for (year, all) in of("80+").iter().enumerate() {
        let parts = of("80-89")[year].persons + of("90+")[year].persons;
        assert!((all.persons - parts).abs() < 1e-6);
    }
}

#[test]
fn a_span_travels_in_links_and_lives_beside_the_scenario() {
    let state = asked("65+", Area::District(2));
    let link = EXPLORER.link(&state);
    assert!(link.contains("&alter=65-&"), "{link}");
    let opened = EXPLORER.open(&link);
    assert_eq!((opened.state.clone(), opened.notes.len()), (state.clone(), 0), "{:?}", opened.notes);
    let moved = EXPLORER.set(&state, Control::Lever(Lever::Departures), 70.0);
    assert_eq!(EXPLORER.select(&moved, Area::City).ages, state.ages);
    assert_eq!(EXPLORER.consequences().enter_ages(&state, "  ").unwrap().ages, None);
    let wrong = EXPLORER.open("alter=9-6");
    assert_eq!((wrong.state.ages, wrong.notes.len()), (None, 1), "{:?}", wrong.notes);
    assert!(wrong.notes.iter().any(|note| note.contains("9-6")));
}

#[test]
fn what_is_typed_wrongly_leaves_the_last_good_span() {
    let state = asked("0-5", Area::City);
    let told = EXPLORER.consequences().enter_ages(&state, "0-5-9").unwrap_err();
    assert!(told.contains("0-5-9") && told.contains("65+"), "{told}");
    assert_eq!(state.ages, AgeSpan::new(0, Some(5)));
}

#[test]
fn a_span_is_taken_along_as_table_and_in_the_workbook() {
    let state = asked("0-5", Area::City);
    assert!(!Taken::offered(&State::default()).contains(&Taken::Ages));
    assert!(Taken::offered(&state).contains(&Taken::Ages));
    let sheet = EXPLORER.take().taken(&state, Taken::Ages);
    assert_eq!(sheet.rows.len(), 26);
    assert!(sheet.caption.contains("0 bis 5 Jahre"), "{}", sheet.caption);
    let has =
        |state: &State| EXPLORER.take().workbook(state).sheets.iter().any(|sheet| sheet.name == "Eigene Altersspanne");
    assert!(has(&state) && !has(&State::default()));
}

/// Whether a printed number of persons could be one of a district.
fn is_five(text: &str) -> bool {
    numbers::parse(text).is_ok_and(|value| value % 5.0 == 0.0)
}

#[test]
fn totals_and_groups_of_a_district_are_fives_everywhere() {
    for area in [Area::District(0), Area::District(9), Area::District(17)] {
        let mut groups = Vec::new();
        for text in ["0+", "0-5", "0-6", "6", "65+"] {
            let state = asked(text, area);
            let view = EXPLORER.consequences().ages(&state).unwrap();
            assert!(view.figures.rows[0][1..4].iter().all(|cell| is_five(cell)), "{:?}", view.figures.rows);
            assert!(
                view.note.is_some() && view.estimated && view.sentence.ends_with("Schätzung."),
                "{}",
                view.sentence
            );
            assert!(view.figures.caption.contains("Schätzung"), "{}", view.figures.caption);
            let sheet = EXPLORER.take().taken(&state, Taken::Ages);
            let cells = sheet.rows.iter().flat_map(|row| &row[1..]);
            assert!(cells.filter_map(export::Cell::number).all(|value| value % 5.0 == 0.0));
            groups.push(numbers::parse(&view.figures.rows[0][1]).unwrap());
        }
        // The difference of two groups is no single year.
        assert_eq!((groups[2] - groups[1]) % 5.0, 0.0);
        let state = asked("0-5", area);
        let page = EXPLORER.page(&state);
        assert!(is_five(&page.headline.text), "{}", page.headline.text);
        let difference = page.headline.comparisons[0].text.split(' ').next().unwrap().to_owned();
        assert!(is_five(difference.trim_start_matches(['+', '±'])), "{difference}");
        for picture in [Picture::Development, Picture::Pyramid, Picture::Balance] {
            for row in EXPLORER.take().taken(&state, Taken::Picture(picture)).rows {
                let mut known = row[1..].iter().filter_map(export::Cell::number);
                assert!(known.all(|value| value % 5.0 == 0.0), "{picture:?}: {row:?}");
            }
        }
    }
    // The picture of the districts shows their totals next to the city's page.
    for row in EXPLORER.page(&State::default()).figures.districts.chart.table().rows {
        assert!(row[1..4].iter().all(|cell| is_five(cell)), "{row:?}");
    }
    assert!(!is_five(&EXPLORER.page(&State::default()).headline.text), "the city is shown in whole persons");
}
