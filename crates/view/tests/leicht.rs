//! What the page makes by rule in Leichte Sprache keeps the rules of that language, in many scenarios.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is the test's failure")]

#[path = "../../locale/tests/rules/mod.rs"]
mod rules;

use scenario::{AgeGroup, Area, Event, Homes, Lever};
use view::page::Caution;
use view::{Explorer, Language, Picture, State};

/// Names of places are not ours to make simpler, and some have signs and lengths of their own.
fn without_names(explorer: &Explorer, text: &str) -> String {
    let areas = explorer.areas();
    areas.iter().skip(1).fold(text.to_owned(), |text, area| text.replace(&area.name, "Ort"))
}

fn scenarios(explorer: &Explorer) -> Vec<State> {
    let mut all = Vec::new();
    let base = State::default();
    for area in [Area::City, Area::District(0), Area::District(9), Area::District(17)] {
        let here = explorer.select(&base, area);
        all.push(here.clone());
        for (lever, value) in [
            (Lever::Arrivals, 300.0),
            (Lever::Arrivals, -2_000.0),
            (Lever::Departures, 4.5),
            (Lever::Fertility, -0.15),
            (Lever::LifeExpectancy, 2.0),
            (Lever::Infill, 40.0),
            (Lever::PersonsPerDwelling, -0.2),
            (Lever::Kind(0), 500.0),
            (Lever::ArrivalsOfAge(AgeGroup::From18), -12.5),
            (Lever::DeparturesOfAge(AgeGroup::Children), 10.0),
        ] {
            all.push(here.with_scenario(here.scenario.clone().with_deviation(lever, area, value)));
        }
        for homes in [Homes::Attract, Homes::Ignore] {
            all.push(explorer.set_homes(&here, homes));
        }
        for year in [2026, 2070] {
            all.push(here.with_scenario(here.scenario.clone().with_target_year(year)));
        }
    }
    let many = [Lever::Arrivals, Lever::Departures, Lever::Fertility, Lever::Infill];
    let scenario = many
        .into_iter()
        .enumerate()
        .fold(base.scenario.clone(), |scenario, (at, lever)| scenario.with_deviation(lever, Area::District(at), 1.0));
    all.push(base.with_scenario(scenario));
    let event = Event { year: 2030, persons: 1_600.0, kind: 0, area: Area::City, leaving: 0.0, after: 1 };
    all.push(base.with_scenario(base.scenario.clone().with_events(vec![event])));
    all
}

/// Everything that a visitor may read of a state beyond tables and fields.
fn said(explorer: &Explorer, state: &State) -> Vec<String> {
    let page = explorer.page(state);
    let headline = page.headline;
    let mut said = vec![headline.caption, headline.sentence, page.status];
    said.extend(headline.cautions.iter().map(Caution::sentence));
    said.extend(headline.comparisons.into_iter().flat_map(|one| [one.label, one.text]));
    said.extend(page.deviations);
    for (_, picture) in Picture::ALL {
        let text = page.figures.get(picture).text.clone();
        said.extend([text.name, text.title, text.unit, text.findings.join(" ")]);
        said.extend(text.note);
        said.extend(text.legend.into_iter().map(|entry| entry.label));
    }
    for control in page.controls.into_iter().flat_map(|group| group.controls) {
        said.extend(control.mark());
        said.extend([control.name, control.unit, control.explanation, control.source, control.observed_note]);
    }
    for lever in explorer.levers().further_levers(state).into_iter().flat_map(|group| group.levers) {
        let control = lever.control;
        said.extend([control.name, control.unit, control.explanation, control.source]);
        said.extend(lever.remarks);
        said.extend(lever.profile.map(|profile| profile.sentence));
    }
    said.extend(explorer.levers().office());
    let homes = explorer.consequences().homes_page(state);
    said.extend(homes.findings);
    said.push(homes.need);
    said.extend(explorer.method().text().steps);
    said.extend(explorer.method().text().statements);
    said
}

#[test]
fn what_is_said_of_many_scenarios_keeps_the_rules() {
    Language::leicht().speak();
    let explorer = Explorer::with_texts().unwrap();
    let states = scenarios(&explorer);
    assert!(states.len() > 50, "{}", states.len());
    let mut faults: Vec<String> = Vec::new();
    for state in &states {
        for text in said(&explorer, state) {
            let text = without_names(&explorer, &text);
            faults.extend(rules::faults(&text));
            faults.extend(rules::hard_signs(&text));
        }
    }
    faults.sort();
    faults.dedup();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn sentences_say_rounded_numbers() {
    Language::leicht().speak();
    let explorer = Explorer::built_in().unwrap();
    let page = explorer.page(&State::default());
    assert!(page.headline.text.starts_with("etwa "), "{}", page.headline.text);
    assert!(page.headline.text.ends_with("\u{A0}000"), "{}", page.headline.text);
}
