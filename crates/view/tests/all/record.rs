//! Everything that a scenario assumes is on record wherever it is told what deviates: one of each kind is set, and each place names it.

use export::Cell;
use scenario::collection::{Card, Collection};
use scenario::totals::Tie;
use scenario::{Area, Building, Course, Event, Homes, Lever, Scenario, Setting};
use view::compare::beside::Memo;
use view::page::{Deviation, deviations};
use view::take::Taken;
use view::{Picture, State};

use crate::{ERFENBACH, EXPLORER};

/// A value that a setting allows, and no other setting has.
fn value(index: usize, setting: Setting) -> f64 {
    let (least, most) = setting.range();
    match setting {
        _ if most == 1.0 => 1.0 - f64::from(u8::from(setting == Setting::UnsuitedSites)),
        Setting::FirstYear => 2031.0,
        Setting::LastYear => 2044.0,
        _ => least + 2.0 + index as f64 / 4.0,
    }
}

fn settings() -> impl Iterator<Item = (usize, Setting)> {
    Setting::ALL.into_iter().enumerate()
}

/// One of each kind.
fn everything() -> Scenario {
    let late = Course::From { value: 12.0, first: 2029 };
    let event = Event { year: 2030, persons: 777.0, kind: 0, area: ERFENBACH, leaving: 40.0, after: 6 };
    let plain = Scenario::default()
        .with_deviation(Lever::Arrivals, Area::City, 300.0)
        .with_course(Lever::Infill, ERFENBACH, late)
        .with_events([event])
        .with_homes(Homes::Attract)
        .with_ties(Tie::new(vec![Area::City], (0, 17), vec![(2033, 18_765.0)]))
        .with_building(Building::Terraced);
    let set = |scenario: Scenario, (index, setting): (usize, Setting)| {
        scenario.with_setting(setting, Area::City, Some(value(index, setting)))
    };
    settings().fold(plain, set).with_setting(Setting::Participation, ERFENBACH, Some(77.0))
}

/// What has to be named of it: words and figures that no other part of a scenario has.
fn named() -> Vec<String> {
    let figures = [
        "Zuzug von außen",
        "300",
        "Neue Wohnungen durch Nachverdichtung",
        "ab 2029",
        "777",
        "2036 gehen 40",
        "Neubau zieht Zuzug an",
        "Reihenhaus",
        "77",
        "2031",
        "2044",
        "gut geeignet",
        "bedingt geeignet",
        "nicht geeignet",
        "Baulücken",
        "endet mit dem Potenzial",
        "Beteiligung der Eigentümer",
        "Wohnungen je Fläche",
        "Bewohner von außerhalb",
        "erstes Baujahr",
        "letztes Baujahr",
        "Personen je Haushalt",
        "Kita-Plätze unter 3 Jahren",
        "Kita-Plätze unter 2 Jahren",
        "Kita-Plätze von 2 bis unter 3",
        "Kita-Plätze von 3 bis unter 6",
        "Kinder je Grundschulklasse",
        "Pflegebedürftige von 65 bis unter 80",
        "Pflegebedürftige ab 80",
        "Im Pflegeheim von 70 bis 74",
        "Im Pflegeheim von 75 bis 79",
        "Im Pflegeheim von 80 bis 84",
        "Im Pflegeheim von 85 bis 89",
        "Im Pflegeheim ab 90",
        "Altersmischung",
        "Eckwerte, Gesamtstadt, 0 bis 17 Jahre: 2033: 18.765",
    ];
    let values = settings().filter(|(_, setting)| setting.range().1 != 1.0);
    let values = values.map(|(index, setting)| locale::numbers::typed(value(index, setting)));
    figures.map(str::to_owned).into_iter().chain(values).collect()
}

#[track_caller]
fn names_everything(place: &str, text: &str) {
    let plain = text.replace('\u{ad}', "");
    let missing: Vec<String> = named().into_iter().filter(|wanted| !plain.contains(wanted.as_str())).collect();
    assert!(missing.is_empty(), "{place} leaves out {missing:?} of:\n{text}");
}

fn kept() -> State {
    let card = Card { name: "Alles".to_owned(), shown: true, scenario: everything(), ..Card::default() };
    EXPLORER.compare().with_collection(&State::default(), &Collection { cards: vec![card], ..Collection::default() })
}

fn alone() -> State {
    State { scenario: everything(), ..State::default() }
}

fn rows(rows: &[Vec<Cell>]) -> String {
    let cell = |cell: &Cell| match cell {
        Cell::Text(text) => text.clone(),
        Cell::Year(year) => year.to_string(),
        Cell::Number { value, .. } | Cell::Percent(value) => locale::numbers::typed(*value),
        Cell::Empty => String::new(),
    };
    rows.iter().flatten().map(cell).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_kind_of_assumption_is_a_deviation_once() {
    let all = deviations(&everything());
    // Two levers, an event, totals, dwellings, houses, every setting and one of them for a district.
    assert_eq!(all.len(), 6 + Setting::ALL.len() + 1);
    let twice = |one: &&Deviation| all.iter().filter(|other| other == one).count() > 1;
    assert!(!all.iter().any(|one| twice(&one)));
    let lines = EXPLORER.take().deviations(&alone());
    assert_eq!(lines.len(), all.len());
    assert!(lines.iter().all(|line| !line.is_empty() && lines.iter().filter(|other| *other == line).count() == 1));
}

#[test]
fn the_list_on_the_page_names_everything() {
    names_everything("the list", &EXPLORER.page(&alone()).deviations.join("\n"));
}

#[test]
fn a_card_names_everything() {
    let cards = EXPLORER.compare().cards(&kept());
    let lines: Vec<String> = cards[0].deviations.iter().map(|deviation| deviation.line(EXPLORER.pack())).collect();
    names_everything("the card", &lines.join("\n"));
}

#[test]
fn a_link_names_everything_before_its_cards_are_taken() {
    let link = EXPLORER.link(&alone());
    let found = EXPLORER.compare().import(&format!("https://example.org/#{link}"));
    names_everything("the preview", &EXPLORER.compare().told(&found.collection.cards[0].scenario).join("\n"));
}

#[test]
fn a_scenario_of_settings_alone_is_not_called_the_baseline() {
    let scenario = Scenario::default().with_setting(Setting::FirstYear, Area::City, Some(2031.0));
    let name = EXPLORER.compare().suggested_name(&State { scenario, ..State::default() });
    assert!(name.contains("2031"), "{name}");
}

#[test]
fn the_protocol_names_everything() {
    let state = kept();
    let all = EXPLORER.compare().compared(&state);
    let one = all.iter().find(|one| one.name == "Alles").unwrap();
    names_everything("the protocol", &EXPLORER.take().about(&state, one).deviations.join("\n"));
}

#[test]
fn scenarios_side_by_side_name_everything() {
    let beside = EXPLORER.compare().beside(&kept(), charts::Measure::Common, &mut Memo::default()).unwrap();
    let rows = beside.levers.unwrap().rows;
    assert_eq!(rows.len(), 6 + Setting::ALL.len() + 1);
    names_everything("side by side", &rows.concat().join("\n"));
}

#[test]
fn the_last_change_names_everything() {
    let change = EXPLORER.compare().change(&State::default(), &alone());
    names_everything("the last change", &change.table.rows.concat().join("\n"));
}

#[test]
fn the_hall_names_each_kind_that_is_changed() {
    let plain = State::default();
    let tell = |scenario: Scenario| {
        let now = State { scenario, ..State::default() };
        let (before, after) = (EXPLORER.page(&plain), EXPLORER.page(&now));
        EXPLORER.hall().last_change((&plain, &before), (&now, &after)).map(|change| change.what)
    };
    for deviation in deviations(&everything()) {
        let start = Scenario::default();
        let scenario = match &deviation {
            Deviation::Lever(lever, area, course) => start.with_course(*lever, *area, course.clone()),
            Deviation::Event(event) => start.with_events([*event]),
            Deviation::Tie(tie) => start.with_ties([tie.clone()]),
            Deviation::Homes(homes) => start.with_homes(*homes),
            Deviation::Building(building) => start.with_building(*building),
            Deviation::Setting(setting, area, value) => start.with_setting(*setting, *area, Some(*value)),
        };
        let told = tell(scenario.clone()).unwrap_or_default();
        let line = deviation.line(EXPLORER.pack());
        assert!(deviation.lever().is_some() || told.contains(&line), "{line}: {told}");
        assert!(!told.is_empty(), "{line}");
        if deviation.lever().is_none() {
            // A lever that moves in the same step hides nothing of it.
            let with_lever = tell(scenario.with_deviation(Lever::Fertility, Area::City, 0.1)).unwrap();
            assert!(with_lever.contains(&line) && with_lever.contains("Geburten je Frau"), "{line}: {with_lever}");
        }
    }
}

#[test]
fn files_name_everything() {
    let state = kept();
    let take = EXPLORER.take();
    names_everything("the table of levers", &rows(&take.taken(&state, Taken::Levers).rows));
    let workbook = take.workbook(&state);
    names_everything("the overview of the workbook", &rows(&workbook.sheets[0].rows));
    names_everything("the levers of the workbook", &rows(&workbook.sheets[1].rows));
    let alone = alone();
    let notes = take.taken(&alone, Taken::Picture(Picture::Development)).notes;
    names_everything("the foot of a table", &notes.join("\n"));
}

#[test]
fn a_picture_that_is_handed_on_names_everything() {
    let style = charts::Style::new(1_600.0, 1_000.0, 1.0);
    let drawn = EXPLORER.take().sheet(&alone(), Picture::Development, &style);
    // Lines are broken where they end.
    let words: String =
        drawn.split("</text>").map(|part| part.rsplit('>').next().unwrap_or_default()).collect::<Vec<_>>().join(" ");
    names_everything("the picture", &words);
}

#[test]
fn what_nobody_has_entered_is_unknown_and_neither_none_nor_empty() {
    let rates = Scenario::default().with_setting(Setting::PlacesUnder3, Area::City, Some(40.0));
    let state = State { scenario: rates, ..State::default() };
    let beside = EXPLORER.compare().beside(&state, charts::Measure::Common, &mut Memo::default()).unwrap();
    let row = |name: &str| beside.indicators.rows.iter().find(|row| row[0].contains(name)).unwrap().clone();
    assert_eq!(row("unter 3 Jahren")[1..].iter().filter(|cell| *cell == "unbekannt").count(), 0);
    assert!(beside.indicators.rows.iter().any(|row| row[1] == "unbekannt"), "the baseline has no rate");
    let levers = EXPLORER.take().taken(&state, Taken::Levers);
    let told = levers.rows.iter().find(|row| rows(&[row[..1].to_vec()]).contains("Kita-Plätze")).unwrap();
    assert_eq!(rows(std::slice::from_ref(told)).lines().nth(3), Some("unbekannt"), "{told:?}");
}
