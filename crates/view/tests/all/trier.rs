//! Another city's pack: nothing that the page says of it is a fact of Kaiserslautern.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use charts::{Measure, Style};
use locale::numbers;
use scenario::collection::{Card, Collection};
use scenario::pack::{Files, Pack};
use scenario::{Area, Event, Lever, Scenario, Setting};
use view::Language;
use view::compare::beside::Memo;
use view::levers::questions::Question;
use view::page::Control;
use view::take::Taken;
use view::{Explorer, Picture, State};

/// The shortest text of a pack that counts as a fact: shorter ones are words that any sentence may have.
const SHORTEST: usize = 12;
/// The smallest figure that counts as one: smaller ones may be anybody's.
const SMALLEST: f64 = 10_000.0;

fn files(city: &str) -> Files {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data").join(city);
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    entries.map(|entry| (entry.file_name().to_str().unwrap().to_owned(), fs::read(entry.path()).unwrap())).collect()
}

pub(crate) fn pack(city: &str) -> Pack {
    Pack::from_files(&files(city)).unwrap()
}

/// Every answer of the view, as text: on the baseline and on a scenario of every lever and an event, with a card next to it.
fn answers(pack: Pack) -> String {
    let city = Explorer::of_pack(pack).unwrap();
    let district = Area::District(0);
    let mut busy = State::default();
    for lever in Lever::all(city.pack().arrivals.len()) {
        busy = city.set(&busy, Control::Lever(lever), city.page(&busy).headline.persons / 20.0);
    }
    let event = Event { year: 2030, persons: 200.0, kind: 0, area: district, leaving: 50.0, after: 3 };
    busy = city.levers().put_event(&city.consequences().enter_ages(&busy, "6-9").unwrap(), 0, event);
    let card = Card { name: "A".to_owned(), shown: true, scenario: Scenario::default(), ..Card::default() };
    busy = city.compare().with_collection(&busy, &Collection { cards: vec![card], ..Collection::default() });
    let mut said = vec![
        city.city().to_owned(),
        locale::page::title(city.city()),
        locale::protocol::no_deviation(city.stays()),
        format!("{:?}{:?}", city.method().text(), city.method().sources()),
        format!("{:?}{:?}{:?}", city.areas(), city.levers().presets(), city.levers().kinds()),
        format!("{:?}{:?}", city.levers().event_sizes(), city.levers().event_source()),
        format!("{:?}{:?}", city.levers().office_heading(), city.levers().office()),
        format!("{:?}{:?}", city.consequences().first_graders(), city.levers().names()),
        format!("{:?}", city.open("1~e_2020~m_0.1.0~z_100")),
    ];
    for question in Question::ALL {
        said.push(format!("{:?}", city.levers().walk(question, &State::default())));
    }
    let recomputed = city.forecasts().recomputed();
    for state in [State::default(), city.select(&busy, district), busy] {
        said.push(format!("{:?}", city.page(&state)));
        let levers = city.levers();
        said.push(format!("{:?}{:?}", levers.further_levers(&state), levers.own_values(&state)));
        said.push(format!("{:?}{:?}", levers.events(&state), levers.new_event(&state)));
        said.push(format!("{:?}{:?}", levers.programme(&state), levers.uptake(&state)));
        said.push(format!("{:?}{:?}", levers.one_more(&state), levers.persistence(&state)));
        let consequences = city.consequences();
        said.push(format!("{:?}{:?}", consequences.homes_page(&state), consequences.meaning(&state)));
        said.push(format!("{:?}", consequences.ages(&state)));
        for setting in Setting::ALL {
            said.push(format!("{:?}{:?}", levers.setting(&state, setting), consequences.suggestion(&state, setting)));
        }
        said.push(format!("{:?}", city.forecasts().forecasts(&state, recomputed.as_ref())));
        said.push(format!("{:?}{:?}", city.hall().stations(&state, &state), city.hall().guesses(state.area)));
        let all = city.compare().compared(&state);
        said.push(format!("{:?}{:?}", city.compare().cards(&state), city.take().key_numbers(&state, &all)));
        said.push(format!("{:?}{:?}", city.take().against_forecasts(&state, &all), city.take().workbook(&state)));
        said.push(format!("{:?}", city.compare().beside(&state, Measure::Common, &mut Memo::default())));
        said.extend(Taken::offered(&state).into_iter().map(|taken| format!("{:?}", city.take().taken(&state, taken))));
        let style = Style::new(800.0, 600.0, 1.0);
        said.extend(Picture::ALL.map(|(_, picture)| city.take().sheet(&state, picture, &style)));
    }
    said.join("\n")
}

/// What a pack states that `other` does not: names, texts, and figures as they are printed.
fn facts(pack: &Pack, other: &Pack) -> BTreeSet<String> {
    let texts = |pack: &Pack| -> BTreeSet<String> {
        let mut all: Vec<&str> = vec![&pack.whole, &pack.meta.title];
        all.extend(pack.regions.iter().flat_map(|region| [&region.name, &region.short]).map(String::as_str));
        all.extend(pack.arrivals.iter().flat_map(|kind| [&kind.name, &kind.note]).map(String::as_str));
        all.extend(pack.projects.iter().flat_map(|project| [&project.name, &project.note]).map(String::as_str));
        all.extend(pack.periods.iter().flat_map(|period| [&period.name, &period.note]).map(String::as_str));
        all.extend(pack.planning.iter().map(|figure| figure.note.as_str()));
        all.extend(pack.forecasts.iter().flat_map(|point| [&point.title, &point.note]).map(String::as_str));
        all.extend(pack.assumptions.iter().flat_map(|it| [&it.text, &it.reason]).map(String::as_str));
        all.extend(pack.sources.iter().map(|source| source.title.as_str()));
        // A unit is a word, not a fact.
        let said = pack.texts.iter().filter(|text| !text.key.ends_with(".unit"));
        all.extend(said.map(|text| text.text.as_str()));
        all.into_iter().filter(|text| text.chars().count() >= SHORTEST).map(str::to_owned).collect()
    };
    let figures = |pack: &Pack| -> BTreeSet<String> {
        let observed = pack.history.iter().map(|seen| seen.value);
        let forecast = pack.forecasts.iter().filter_map(|point| point.persons);
        let districts = pack.regions.iter().map(|region| region.persons);
        let all = observed.chain(forecast).chain(districts).filter(|figure| *figure >= SMALLEST);
        all.map(numbers::persons).collect()
    };
    let of = |pack: &Pack| -> BTreeSet<String> { texts(pack).union(&figures(pack)).cloned().collect() };
    let others: Vec<String> = of(other).into_iter().collect();
    let others = others.join("\n");
    let only = of(pack).into_iter().filter(|fact| !others.contains(fact.as_str()));
    // As an answer prints it.
    only.map(|fact| format!("{fact:?}").trim_matches('"').to_owned()).collect()
}

/// Whether a fact is said: a figure stands alone, not within a longer one.
fn says(answers: &str, fact: &str) -> bool {
    let digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit() || letter == '.');
    let is_figure = digit(fact.chars().next()) && digit(fact.chars().last());
    answers.match_indices(fact).any(|(at, _)| {
        let (before, after) = (answers[..at].chars().next_back(), answers[at + fact.len()..].chars().next());
        !is_figure || !(digit(before) || after.is_some_and(|letter| letter.is_ascii_digit()))
    })
}

#[test]
fn the_page_of_trier_states_no_fact_of_kaiserslautern() {
    let (here, there) = (pack("kaiserslautern"), pack("trier"));
    for language in [Language::leicht(), Language::english(), Language::german()] {
        language.speak();
        let (facts, said) = (facts(&here, &there), answers(there.clone()));
        let wrong: Vec<&String> = facts.iter().filter(|fact| says(&said, fact)).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
        assert!(said.contains("Trier"));
    }
    let facts = facts(&here, &there);
    // The list finds what it is for: the page of Kaiserslautern states most of it.
    let said = answers(here);
    let found = facts.iter().filter(|fact| says(&said, fact)).count();
    assert!(found > 150, "{found} of {}", facts.len());
}

#[test]
fn the_built_in_city_speaks_every_language() {
    let kinds = |language: Language| {
        language.speak();
        let city = Explorer::with_texts().unwrap();
        let assumptions = city.method().sources().assumptions;
        (city.levers().kinds(), city.stays().to_owned(), assumptions.into_iter().map(|it| it.reason).collect())
    };
    let (names, stays, reasons): (Vec<String>, String, Vec<String>) = kinds(Language::german());
    let (in_english, said, reasoned): (Vec<String>, String, Vec<String>) = kinds(Language::english());
    let (easy, ..): (Vec<String>, String, Vec<String>) = kinds(Language::leicht());
    Language::german().speak();
    for (number, name) in names.iter().enumerate() {
        assert!(*name != in_english[number] && *name != easy[number], "{name}");
    }
    assert!(stays != said && !said.is_empty(), "{said}");
    for (german, english) in reasons.iter().zip(&reasoned) {
        assert_ne!(german, english);
    }
}

#[test]
fn what_the_pack_of_trier_lacks_is_left_out() {
    let city = Explorer::of_pack(pack("trier")).unwrap();
    let page = city.page(&State::default());
    assert_eq!(page.figures.development.text.note, None);
    assert_eq!(page.figures.balance.text.note, None);
    assert!(city.levers().office().is_empty() && city.levers().event_sizes().is_empty());
    assert!(city.levers().persistence(&State::default()).is_empty());
    for control in page.controls.iter().flat_map(|group| &group.controls) {
        assert!(!control.explanation.is_empty() && !control.source.is_empty(), "{}", control.name);
    }
}
