//! The question above everything, what the levers can be aimed at, and what is said before anybody has done anything.

use scenario::{Area, Lever};
use view::page::{Control, ControlView, Page};
use view::{AgeSpan, Explorer, State, Teller};

use crate::{BUILT_IN as EXPLORER, ERFENBACH};

const ARRIVALS: Control = Control::Lever(Lever::Arrivals);

fn lever(page: &Page, lever: Lever) -> ControlView {
    let views = page.controls.iter().flat_map(|group| &group.controls);
    views.clone().find(|view| view.control == Control::Lever(lever)).unwrap().clone()
}

fn asked(area: Area, ages: &str, year: i32) -> State {
    let state = State { area, ages: AgeSpan::of_link(ages), ..State::default() };
    EXPLORER.set(&state, Control::TargetYear, f64::from(year))
}

#[test]
fn the_answer_is_the_same_number_as_in_the_table_of_ages_and_says_what_kind_of_number_it_is() {
    for (area, ages) in [(Area::City, "0-5"), (ERFENBACH, "0-5"), (ERFENBACH, "65-"), (ERFENBACH, "7-12")] {
        let state = asked(area, ages, 2035);
        let (question, table) = (EXPLORER.page(&state).question, EXPLORER.consequences().ages(&state).unwrap());
        assert_eq!(question.persons, table.figures.rows[0][2], "{area:?} {ages}");
        assert_eq!(question.group, ages);
        assert!(question.groups.iter().any(|(link, _)| link == ages), "{ages} can be chosen");
        let estimate = question.remark.contains("Schätzung");
        assert_eq!(estimate, area != Area::City, "{}", question.remark);
        if area != Area::City {
            let number: u32 = question.persons.replace('.', "").parse().unwrap();
            assert_eq!(number % 5, 0, "rounded as every number of a district: {}", question.persons);
        }
    }
    let everybody = EXPLORER.page(&asked(Area::City, "", 2035));
    assert_eq!(everybody.question.persons, everybody.headline.text);
}

#[test]
fn the_answer_follows_the_levers() {
    let state = asked(Area::City, "0-5", 2035);
    let before = EXPLORER.page(&state).question;
    assert!(before.remark.starts_with("wie in der Basis"), "{}", before.remark);
    let after = EXPLORER.page(&EXPLORER.set(&state, Control::Lever(Lever::Fertility), 1.6)).question;
    assert_ne!(after.persons, before.persons);
    assert!(after.remark.contains("mehr als in der Basis"), "{}", after.remark);
}

#[test]
fn a_slider_is_aimed_around_what_was_observed_and_meets_the_baseline() {
    for area in [Area::City, ERFENBACH] {
        let page = EXPLORER.page(&State { area, ..State::default() });
        for view in page.controls.iter().flat_map(|group| &group.controls) {
            let (low, high) = view.ends(false);
            assert!(low <= view.baseline && view.baseline <= high, "{}: {low} {high}", view.name);
            let strides = low / view.stride;
            assert!((strides - strides.round()).abs() < 1e-6, "{}: round numbers can be met from {low}", view.name);
            if let Some((least, most)) = view.observed {
                assert!(low < least && most < high, "{}: room beyond {least} to {most}", view.name);
                assert!(high - low < 3.1 * (most - least), "{}: {low} to {high} cannot be aimed", view.name);
            }
        }
    }
    for end in [0, 1] {
        let view = lever(&EXPLORER.page(&State::default()), Lever::Arrivals);
        let at = |view: &ControlView| if end == 0 { view.ends(false).0 } else { view.ends(false).1 };
        let there = lever(&EXPLORER.page(&EXPLORER.set(&State::default(), ARRIVALS, at(&view))), Lever::Arrivals);
        assert_eq!(there.ends(false), view.ends(false), "at its end the slider stays as it is");
    }
    // Less than a tenth of what a pixel of a slider of 240 pixels meant when it went from nobody to half as many more.
    let view = lever(&EXPLORER.page(&State::default()), Lever::Arrivals);
    let (low, high) = view.ends(false);
    assert!((high - low) / 240.0 < 40.0, "{low} to {high}");
}

#[test]
fn a_value_beyond_makes_the_slider_go_further() {
    let page = EXPLORER.page(&EXPLORER.set(&State::default(), ARRIVALS, 1_000.0));
    let view = lever(&page, Lever::Arrivals);
    assert_eq!(view.ends(false), view.ends(true));
    assert!(view.ends(false).0 < 1_000.0);
}

#[test]
fn what_the_state_office_assumes_is_marked_where_it_is_published() {
    let page = EXPLORER.page(&State::default());
    let office = |of: Lever| lever(&page, of).office;
    assert!((office(Lever::Fertility).unwrap() - 1.5 * 0.906).abs() < 1e-9);
    let more = office(Lever::LifeExpectancy).unwrap();
    assert!((3.0..5.0).contains(&more), "{more}");
    assert_eq!(office(Lever::Arrivals), None, "only the balance is published");
    for of in [Lever::Fertility, Lever::LifeExpectancy] {
        let note = lever(&page, of).observed_note;
        assert!(note.contains("2017") && note.contains("keine amtliche Zahl"), "{note}");
    }
}

#[test]
fn before_anything_was_done_numbers_are_the_same_and_words_follow() {
    let first = Explorer::at_first().unwrap();
    let moved = first.set(&State::default(), ARRIVALS, 8_500.0);
    for state in [State::default(), moved.clone()] {
        let (brief, full) = (first.page(&state), EXPLORER.page(&state));
        assert_eq!(brief.headline.persons.to_bits(), full.headline.persons.to_bits());
        assert_eq!(brief.headline.comparisons, full.headline.comparisons);
        assert_eq!(brief.deviations.len(), full.deviations.len(), "nothing is passed over");
    }
    let brief = first.page(&moved);
    let told = first.telling(Teller::FULL).page(&moved);
    assert!(!brief.headline.sentence.contains("Zuzug"), "{}", brief.headline.sentence);
    assert!(told.headline.sentence.starts_with("Zuzug von außen +537"), "{}", told.headline.sentence);
    assert_eq!(told.headline.sentence, EXPLORER.page(&moved).headline.sentence);
}

#[test]
fn the_first_screen_speaks_every_language_before_its_words_have_come() {
    for language in [view::Language::english(), view::Language::leicht(), view::Language::german()] {
        language.speak();
        let first = Explorer::at_first().unwrap();
        for area in [Area::City, ERFENBACH] {
            let state = first.set(&State { area, ..State::default() }, ARRIVALS, 9_000.0);
            assert!(first.page(&state).headline.persons > 0.0);
            assert!(first.page(&State { area, ..State::default() }).headline.persons > 0.0);
        }
        assert!(!first.method().text().steps.is_empty());
    }
}
