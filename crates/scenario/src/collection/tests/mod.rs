//! A collection goes through a link, whole or damaged.

mod damage;

use super::*;
use crate::course::Course;
use crate::link::ENGINE_VERSION;
use crate::names::Names;

pub(super) fn names() -> Names<'static> {
    Names { regions: vec!["1", "7", "18"], kinds: vec!["inland_studium", "flucht"], edition: "2026-11" }
}

fn card(name: &str, author: &str, scenario: Scenario, reasons: &[(Lever, Area, &str)]) -> Card {
    Card {
        name: name.to_owned(),
        author: author.to_owned(),
        shown: true,
        scenario,
        reasons: reasons
            .iter()
            .map(|(lever, area, text)| Reason { lever: *lever, area: *area, text: (*text).to_owned() })
            .collect(),
        ..Card::default()
    }
}

/// Four factions with six levers each, as a workshop would write them.
pub(super) fn factions() -> Collection {
    let levers = [
        Lever::Arrivals,
        Lever::Departures,
        Lever::Fertility,
        Lever::LifeExpectancy,
        Lever::Infill,
        Lever::Construction,
    ];
    // For each faction, lever by lever.
    let reasons = [
        "Die Universität wächst. | Gute Arbeit hält Menschen. | Mehr Kita-Plätze. | \
         Trend hält an. | Flächen im Bestand nutzen. | Baukosten fallen.",
        "Weniger Zuzug aus dem Ausland. | Pendeln wird leichter. | Bleibt wie heute. | \
         Medizin vor Ort. | Nur in Baulücken. | Neue Gebiete am Rand.",
        "Stadt wirbt um Fachkräfte. | Mieten bleiben bezahlbar. | Familien bleiben. | \
         Bessere Luft. | Zweite Reihe und Aufstockung. | Sanieren vor Neubau.",
        "Vorsichtig gerechnet. | Junge ziehen fort. | Sinkt weiter. | \
         Hitze im Sommer. | Eigentümer zögern. | Zinsen bleiben hoch.",
    ];
    let people = ["Fraktion A", "Fraktion B", "Fraktion C", "Fraktion D"];
    let titles = ["Wachsen im Bestand", "Maß halten", "Stadt für Familien", "Auf Sicht fahren"];
    let cards = (0..4_u8).map(|index| {
        let at = usize::from(index);
        let value = |lever: usize| [300.0, -2.5, 0.25, 0.5, 60.0, 120.0][lever] * f64::from(index + 1) / 2.0;
        let scenario = levers
            .iter()
            .enumerate()
            .fold(Scenario::default(), |scenario, (at, lever)| scenario.with_deviation(*lever, Area::City, value(at)));
        let scenario = scenario.with_deviation(Lever::Infill, Area::District(2), 12.0).with_target_year(2040);
        let why: Vec<(Lever, Area, &str)> =
            levers.iter().zip(reasons[at].split(" | ")).map(|(lever, text)| (*lever, Area::City, text)).collect();
        Card {
            colour: index + 2,
            description: "Vorschlag für die Sitzung im März".to_owned(),
            ..card(titles[at], people[at], scenario, &why)
        }
    });
    Collection {
        question: "Wie viele Wohnungen braucht die Stadt bis 2040?".to_owned(),
        cards: cards.collect(),
        locked: vec![Lever::Fertility, Lever::LifeExpectancy],
        reference: Reference::Card(1),
        unknown: Vec::new(),
    }
}

#[test]
fn a_collection_goes_through_a_link() {
    let collection = factions();
    let text = collection.write(&names());
    assert_eq!(Collection::read(&text, &names()), (collection.clone(), Vec::new()));
    assert_eq!(collection.write(&names()), text, "the same every time");
    assert!(
        text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte)),
        "nothing that a link escapes: {text}"
    );
}

#[test]
fn a_typical_set_stays_below_two_thousand_characters() {
    let length = factions().write(&names()).len();
    assert!(length < 1_500, "{length} characters; the address of the page and the scenario on it come on top");
}

#[test]
fn nothing_needs_no_text() {
    assert_eq!(Collection::default().write(&names()), "");
    assert_eq!(Collection::read("", &names()), (Collection::default(), Vec::new()));
}

#[test]
fn everything_that_a_card_holds_goes_through_a_link() {
    let scenario = Scenario::default()
        .with_course(Lever::Kind(1), Area::City, Course::Points(vec![(2026, 0.0), (2030, 200.0)]))
        .with_deviation(Lever::Infill, Area::District(1), 5.5);
    let full = Card {
        description: "Zeichen wie | ; ~ _ \" < & und 😀".to_owned(),
        colour: 7,
        shown: false,
        ..card(
            "Ä\\ö ~ß",
            "Tisch 3",
            scenario,
            &[(Lever::Kind(1), Area::City, "Krieg"), (Lever::Infill, Area::District(1), "Platz")],
        )
    };
    for reference in [Reference::Baseline, Reference::Present, Reference::Card(0)] {
        let collection = Collection {
            cards: vec![full.clone(), Card { name: "leer".into(), ..Card::default() }],
            reference,
            ..Collection::default()
        };
        assert_eq!(Collection::read(&collection.write(&names()), &names()), (collection, Vec::new()));
    }
}

#[test]
fn names_and_colours_are_not_given_twice() {
    let mut collection = factions();
    assert_eq!(collection.free_name("Maß halten", None), "Maß halten (2)");
    assert_eq!(collection.free_name("Maß halten", Some(1)), "Maß halten");
    assert_eq!(collection.free_colour(), 6);
    let long = "x".repeat(Card::LONGEST_NAME);
    collection.cards[0].name.clone_from(&long);
    let other = collection.free_name(&long, None);
    assert!(other.ends_with("x (2)") && other.chars().count() == Card::LONGEST_NAME, "{other}");
}

#[test]
fn what_is_not_known_is_passed_on() {
    let text = "e\t2026-11\tVERSION\nx\tneu\nc\tA\tEins\ny\tauch neu\n".replace("VERSION", ENGINE_VERSION);
    let (collection, faults) = lines::read(&text, &names());
    assert_eq!(
        faults,
        [CollectionFault::whole(Problem::Unknown("x".into())), CollectionFault::of(0, Problem::Unknown("y".into())),]
    );
    assert_eq!(lines::write(&collection, &names()), text);
}

#[test]
fn the_schema_knows_every_part_of_a_file() {
    let schema: serde_json::Value =
        serde_json::from_str(include_str!("../../../../../www/collection.schema.json")).unwrap();
    let single: serde_json::Value =
        serde_json::from_str(include_str!("../../../../../www/scenario.schema.json")).unwrap();
    let text = file::write(&factions(), &names());
    let written: serde_json::Value = serde_json::from_str(&text).unwrap();
    let check = |part: &serde_json::Value, properties: &serde_json::Value| {
        for name in part.as_object().unwrap().keys() {
            assert!(properties.get(name).is_some(), "{name} is in the schema");
        }
    };
    let card = &schema["$defs"]["card"]["properties"];
    check(&written, &schema["properties"]);
    check(&written["cards"][0], card);
    check(&written["cards"][0]["reasons"][0], &card["reasons"]["items"]["properties"]);
    check(&written["cards"][0]["scenario"], &card["scenario"]["properties"]);
    check(&written["cards"][0]["scenario"], &single["properties"]);
    for part in ["totals", "events", "settings"] {
        assert!(
            card["scenario"]["properties"].get(part).is_some() && single["properties"].get(part).is_some(),
            "{part}"
        );
    }
    assert_eq!(schema["properties"]["cards"]["maxItems"], Collection::MOST);
    for (name, most) in
        [("name", Card::LONGEST_NAME), ("author", Card::LONGEST_AUTHOR), ("description", Card::LONGEST_DESCRIPTION)]
    {
        assert_eq!(card[name]["maxLength"], most, "{name}");
    }
    assert_eq!(card["reasons"]["items"]["properties"]["text"]["maxLength"], Card::LONGEST_REASON);
    assert_eq!(card["reasons"]["maxItems"], Card::MOST_REASONS);
}
