//! Damaged files of collections.

use super::super::{factions, names};
use super::taken;
use crate::collection::{Collection, CollectionFault, Problem, Reference, file};

/// A file with one part in place of another; the parts are those of [`factions`].
fn changed(from: &str, to: &str) -> String {
    let text = file::write(&factions(), &names());
    assert!(text.contains(from), "{from} in {text}");
    text.replacen(from, to, 1)
}

fn check(what: &str, text: &str, cards: usize, expected: impl Fn(&Problem) -> bool) {
    let read = file::read(text, &names());
    let (left, _) = taken(what, &read);
    assert_eq!(left, cards, "{what}: {:?}", read.1);
    assert!(read.1.iter().any(|fault| expected(&fault.problem)), "{what}: {:?}", read.1);
}

/// A fault at a place of the file.
fn at(place: &'static str) -> impl Fn(&Problem) -> bool {
    move |problem| matches!(problem, Problem::File(fault) if fault.place == place)
}

#[test]
fn a_file_restores_the_collection() {
    let collection = factions();
    assert_eq!(file::read(&file::write(&collection, &names()), &names()), (collection, Vec::new()));
    let other = Collection { reference: Reference::Present, cards: Vec::new(), ..factions() };
    assert_eq!(file::read(&file::write(&other, &names()), &names()), (other, Vec::new()));
}

#[test]
fn a_file_of_one_scenario_is_a_collection_of_one() {
    let scenario = factions().cards[2].scenario.clone();
    let (collection, faults) = file::read(&crate::file::write(&scenario, &names()), &names());
    assert_eq!((collection.cards.len(), &collection.cards[0].scenario), (1, &scenario));
    assert_eq!(faults, [CollectionFault { card: Some(0), problem: Problem::Nameless }]);
}

#[test]
fn a_file_of_something_else_is_told() {
    let whole = file::write(&factions(), &names());
    let foreign = |problem: &Problem| matches!(problem, Problem::Foreign(_));
    let not_json = |problem: &Problem| matches!(problem, Problem::NotJson { .. });
    check("nothing", "", 0, |it| *it == Problem::Empty);
    check("blanks", " \n\t ", 0, |it| *it == Problem::Empty);
    check("a page", "<!doctype html><p>Hallo</p>", 0, not_json);
    check("a table", "year;persons\n2026;1\n", 0, not_json);
    check("a zip archive", "PK\u{3}\u{4}...", 0, not_json);
    check("a list", "[1,2,3]", 0, foreign);
    check("a number", "42", 0, foreign);
    check("null", "null", 0, foreign);
    check("a text", "\"insek\"", 0, foreign);
    check("an empty object", "{}", 0, foreign);
    check("JSON of others", "{\"type\":\"FeatureCollection\",\"features\":[]}", 0, foreign);
    check("a data package", "{\"format\":\"tabular\",\"resources\":[]}", 0, |it| {
        *it == Problem::Foreign("tabular".into())
    });
    check("a format that is no text", "{\"format\":7}", 0, foreign);
    check("a later version", &changed("\"version\": 1", "\"version\": 2"), 0, |it| *it == Problem::Version("2".into()));
    check("a version as text", &changed("\"version\": 1", "\"version\": \"1\""), 0, |it| {
        *it == Problem::Version("1".into())
    });
    check("without a version", "{\"format\":\"insek-collection\",\"cards\":[]}", 0, |it| {
        *it == Problem::Version("null".into())
    });
    check("a scenario of a later version", "{\"format\":\"insek-scenario\",\"version\":9}", 0, |it| {
        *it == Problem::Version("9".into())
    });
    check("cut", &whole[..whole.len() / 2], 0, |it| *it == Problem::EndsEarly);
    check("a comma too many", &changed("\"cards\": [", "\"cards\": [,"), 0, not_json);
    check("NaN", &changed("\"value\": 150.0", "\"value\": NaN"), 0, not_json);
    check("a number beyond any", &changed("\"value\": 150.0", "\"value\": 1e999"), 0, not_json);
    check("deep", &"[".repeat(100_000), 0, not_json);
    check("huge", &format!("\"{}\"", "x".repeat(5 << 20)), 0, |it| *it == Problem::TooLarge);
    check("a zero byte", &changed("\"Maß halten\"", "\"Maß\u{0} halten\""), 0, not_json);
}

#[test]
fn a_fault_in_a_file_names_its_place_and_costs_nothing_else() {
    use crate::collection::Field;
    check("cards that are no list", "{\"format\":\"insek-collection\",\"version\":1,\"cards\":{}}", 0, at("cards"));
    check("no cards", "{\"format\":\"insek-collection\",\"version\":1}", 0, at("cards"));
    let object = |card: &str| {
        format!("{{\"format\":\"insek-collection\",\"version\":1,\"cards\":[{card},{{\"name\":\"gut\"}}]}}")
    };
    check("a card that is a number", &object("7"), 2, at("cards[0]"));
    check("a card that is nothing", &object("null"), 2, at("cards[0]"));
    check("a card without a name", &object("{}"), 2, |it| *it == Problem::Nameless);
    check("a name that is a number", &object("{\"name\":7}"), 2, at("cards[0].name"));
    check("a scenario that is a text", &object("{\"name\":\"x\",\"scenario\":\"z_300\"}"), 2, at("cards[0].scenario"));
    check(
        "a scenario with something unknown",
        &object("{\"name\":\"x\",\"scenario\":{\"neu\":1}}"),
        2,
        at("cards[0].scenario.neu"),
    );
    check("reasons that are a text", &object("{\"name\":\"x\",\"reasons\":\"weil\"}"), 2, at("cards[0].reasons"));
    check(
        "a reason without a text",
        &object("{\"name\":\"x\",\"reasons\":[{\"lever\":\"infill\"}]}"),
        2,
        at("cards[0].reasons[0].text"),
    );
    check(
        "a reason for no lever",
        &object("{\"name\":\"x\",\"reasons\":[{\"lever\":\"x\",\"text\":\"y\"}]}"),
        2,
        at("cards[0].reasons[0].lever"),
    );
    check(
        "a reason for no district",
        &object("{\"name\":\"x\",\"reasons\":[{\"lever\":\"infill\",\"area\":\"99\",\"text\":\"y\"}]}"),
        2,
        at("cards[0].reasons[0].area"),
    );
    check("a card with something unknown", &object("{\"name\":\"x\",\"neu\":true}"), 2, at("cards[0].neu"));
    check("something unknown", &changed("\"question\"", "\"frage\""), 4, at("frage"));
    check(
        "a question that is a list",
        &changed("\"Wie viele Wohnungen braucht die Stadt bis 2040?\"", "[]"),
        4,
        at("question"),
    );
    check("a reference beyond the cards", &changed("\"reference\": 1", "\"reference\": 99"), 4, |it| {
        *it == Problem::Value(Field::Reference, "99".into())
    });
    check("a reference that is a name", &changed("\"reference\": 1", "\"reference\": \"SPD\""), 4, |it| {
        *it == Problem::Value(Field::Reference, "SPD".into())
    });
    check("locks that are a text", &changed("\"locked\": [", "\"locked\": \"infill\", \"x\": ["), 4, at("locked"));
    check("a lock on no lever", &changed("\"fertility\"", "\"fruchtbarkeit\""), 4, |it| {
        *it == Problem::Value(Field::Locked, "fruchtbarkeit".into())
    });
    check("another edition", &changed("2026-11", "2031-01"), 4, |it| *it == Problem::Edition("2031-01".into()));
    check("an edition that is empty", &changed("2026-11", " "), 4, |it| *it == Problem::NoEdition);
    check("no edition", &changed("\"edition\"", "\"stand\""), 4, |it| *it == Problem::NoEdition);
    check("no engine", &changed("\"engine\"", "\"programm\""), 4, |it| *it == Problem::NoEngine);
    check("another engine", &changed(crate::link::ENGINE_VERSION, "99.0"), 4, |it| {
        *it == Problem::Engine("99.0".into())
    });
    check("a colour beyond all", &changed("\"colour\": 2", "\"colour\": 8"), 4, |it| {
        *it == Problem::Value(Field::Colour, "8".into())
    });
    check("a colour as text", &changed("\"colour\": 2", "\"colour\": \"rot\""), 4, |it| {
        *it == Problem::Value(Field::Colour, "rot".into())
    });
    check("shown that is a number", &changed("\"shown\": true", "\"shown\": 1"), 4, at("cards[0].shown"));
    check(
        "a year that is none",
        &changed("\"target_year\": 2040", "\"target_year\": 1999"),
        4,
        at("cards[0].scenario.target_year"),
    );
    check(
        "a year as text",
        &changed("\"target_year\": 2040", "\"target_year\": \"2040\""),
        4,
        at("cards[0].scenario.target_year"),
    );
    check(
        "a year with decimals",
        &changed("\"target_year\": 2040", "\"target_year\": 2040.5"),
        4,
        at("cards[0].scenario.target_year"),
    );
    check(
        "homes that are none",
        &changed("\"homes\": \"limit\"", "\"homes\": \"tent\""),
        4,
        at("cards[0].scenario.homes"),
    );
    check(
        "a lever that is none",
        &changed("\"lever\": \"arrivals\"", "\"lever\": \"x\""),
        4,
        at("cards[0].scenario.deviations[0].lever"),
    );
    check(
        "a value as text",
        &changed("\"value\": 150.0", "\"value\": \"viel\""),
        4,
        at("cards[0].scenario.deviations[0]"),
    );
    check(
        "a value that is nothing",
        &changed("\"value\": 150.0", "\"value\": null"),
        4,
        at("cards[0].scenario.deviations[0]"),
    );
    check(
        "a value out of range",
        &changed("\"value\": 150.0", "\"value\": 1e10"),
        4,
        at("cards[0].scenario.deviations[0].value"),
    );
    check(
        "a district that is none",
        &changed("\"area\": \"18\"", "\"area\": \"77\""),
        4,
        at("cards[0].scenario.deviations[5].area"),
    );
    check(
        "deviations that are an object",
        &changed("\"deviations\": [", "\"deviations\": {}, \"x\": ["),
        4,
        at("cards[0].scenario.deviations"),
    );
    check(
        "an event of no kind",
        &changed(
            "\"homes\": \"limit\"",
            "\"homes\": \"limit\", \"events\": [{\"year\": 2027, \"persons\": 1, \"kind\": \"mars\"}]",
        ),
        4,
        at("cards[0].scenario.events[0].kind"),
    );
    check("two of the same name", &changed("\"Maß halten\"", "\"Wachsen im Bestand\""), 4, |it| {
        matches!(it, Problem::Renamed(..))
    });
    check("control characters", &changed("\"Maß halten\"", "\"Maß\\u0000\\u001b halten\""), 4, |it| {
        *it == Problem::Cleaned(Field::Name)
    });
    check("another direction of writing", &changed("\"Maß halten\"", "\"\\u202eneftlah ßaM\""), 4, |it| {
        *it == Problem::Cleaned(Field::Name)
    });
    check("a huge name", &changed("\"Maß halten\"", &format!("\"{}\"", "x".repeat(100_000))), 4, |it| {
        *it == Problem::Shortened(Field::Name)
    });
    let many = format!(
        "{{\"format\":\"insek-collection\",\"version\":1,\"cards\":[{}]}}",
        vec!["{\"name\":\"x\"}"; 500].join(",")
    );
    check("too many cards", &many, Collection::MOST, |it| *it == Problem::TooMany(500));
    let crowded = format!("[{}]", vec!["{\"lever\":\"x\"}"; 5_000].join(","));
    let (_, faults) =
        file::read(&object(&format!("{{\"name\":\"x\",\"scenario\":{{\"deviations\":{crowded}}}}}")), &names());
    assert!(faults.len() <= 200, "nobody reads {} faults", faults.len());
}

#[test]
fn markup_in_a_file_stays_text_and_a_mark_before_it_is_no_fault() {
    let name = "<img src=x onerror=alert(1)>";
    let (collection, faults) = file::read(&changed("Maß halten", name), &names());
    assert_eq!((collection.cards[1].name.as_str(), faults.len()), (name, 0));
    let marked = format!("\u{feff}{}", file::write(&factions(), &names()));
    assert_eq!(file::read(&marked, &names()), (factions(), Vec::new()));
}
