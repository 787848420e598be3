//! What is told of a place in a picture.

use charts::{Probe, Style};
use locale::numbers::{persons, signed_persons};
use scenario::{Area, Lever};
use view::page::{Control, LegendMark, Page};
use view::pointing::Told;
use view::ranges::chart;
use view::{Picture, Span, State};

use crate::{BUILT_IN as EXPLORER, ERFENBACH};

fn more_arrivals() -> State {
    EXPLORER.set(&State::default(), Control::Lever(Lever::Arrivals), 9_000.0)
}

fn probes(page: &Page, picture: Picture) -> Vec<Probe> {
    let style = Style::new(700.0, 400.0, 1.0);
    let chart = chart(&page.figures, picture);
    (0..chart.places()).map(|place| chart.at(&style, place).unwrap()).collect()
}

fn all(state: &State, picture: Picture) -> Vec<Told> {
    let page = EXPLORER.page(state);
    probes(&page, picture).iter().map(|probe| EXPLORER.pointing().told(state, &page, probe)).collect()
}

fn at(state: &State, picture: Picture, heading: &str) -> Told {
    all(state, picture).into_iter().find(|told| told.heading == heading).unwrap()
}

fn values(told: &Told) -> Vec<&str> {
    told.lines.iter().map(|line| line.text.as_str()).collect()
}

#[test]
fn a_calculated_year_tells_scenario_baseline_and_the_difference_of_the_printed_numbers() {
    let state = more_arrivals();
    let page = EXPLORER.page(&state);
    let told = at(&state, Picture::Development, "2050");
    let chart = &page.figures.development.chart;
    let [scenario, baseline] = [&chart.scenario, &chart.baseline].map(|line| line.last().unwrap().persons.round());
    let difference = &page.headline.comparisons[0].text;
    assert_eq!(values(&told), [&persons(scenario), &persons(baseline), difference]);
    assert!(difference.starts_with(&signed_persons(scenario - baseline)), "{difference}");
    assert_eq!(told.origin, "Modellrechnung");
    let sentence = told.sentence();
    assert!(sentence.starts_with("2050. Ihr Szenario: ") && sentence.ends_with("Modellrechnung."), "{sentence}");
}

#[test]
fn a_counted_year_tells_its_quality_and_no_scenario() {
    let whole = State { span: Span::Whole, ..State::default() };
    let told = at(&whole, Picture::Development, "2021");
    assert_eq!((values(&told), told.lines[0].mark), (vec!["99.292"], Some(LegendMark::Observed)));
    assert!(told.origin.starts_with("amtlich"), "{}", told.origin);
    assert!(at(&whole, Picture::Development, "1975").origin.starts_with("abgeleitet"));
    let texts = view::Explorer::with_texts().unwrap();
    let page = texts.page(&whole);
    let told =
        probes(&page, Picture::Development).iter().map(|probe| texts.pointing().told(&whole, &page, probe)).next();
    assert!(told.unwrap().origin.contains("Folien der Lenkungsgruppe"), "where the texts of the sources are here");
}

#[test]
fn what_is_recomputed_is_told_as_a_range() {
    let told = at(&State::default(), Picture::Development, "2040");
    let range = told.lines.iter().find(|line| line.mark == Some(LegendMark::Range)).unwrap();
    assert_eq!(range.text, "etwa 98.000 bis 104.000");
}

#[test]
fn an_age_group_tells_both_sexes_and_what_its_ages_rest_on() {
    let told = at(&more_arrivals(), Picture::Pyramid, "20–24 Jahre");
    let page = EXPLORER.page(&more_arrivals());
    let band = page.figures.pyramid.chart.bands[4];
    assert_eq!(told.lines.len(), 6);
    assert_eq!((&told.lines[0].text, &told.lines[3].text), (&persons(band.scenario[1]), &persons(band.scenario[0])));
    assert!(told.origin.ends_with("2025: beobachtet"), "{}", told.origin);
    let district = State { area: ERFENBACH, ..State::default() };
    assert!(all(&district, Picture::Pyramid)[0].origin.ends_with("Schätzung"));
}

#[test]
fn figures_of_districts_are_told_in_fives() {
    let state = State { area: ERFENBACH, ..more_arrivals() };
    for picture in [Picture::Development, Picture::Pyramid, Picture::Districts] {
        for told in all(&state, picture) {
            for line in told.lines.iter().filter(|line| !line.text.contains('%')) {
                assert!(line.text.ends_with(['0', '5']), "{picture:?}, {}: {} {}", told.heading, line.label, line.text);
            }
        }
    }
}

#[test]
fn the_balance_of_a_calculated_year_stands_beside_that_of_the_baseline() {
    let state = more_arrivals();
    let told = at(&state, Picture::Balance, "2040");
    let [.., total, baseline] = &told.lines[..] else { unreachable!() };
    assert_ne!(total.text, baseline.text);
    let same = at(&State::default(), Picture::Balance, "2040");
    let [.., total, baseline] = &same.lines[..] else { unreachable!() };
    assert_eq!(total.text, baseline.text, "in the baseline they are the same");
    assert_eq!(State::default().area, Area::City);
}

#[test]
fn every_place_of_every_picture_is_told() {
    for (_, picture) in Picture::ALL {
        let told = all(&State { span: Span::Whole, ..more_arrivals() }, picture);
        assert!(told.len() >= 18, "{picture:?}");
        for told in told {
            assert!(
                !told.heading.is_empty() && !told.lines.is_empty() && !told.origin.is_empty(),
                "{picture:?}: {told:?}"
            );
        }
    }
}
