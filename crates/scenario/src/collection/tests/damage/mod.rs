//! Links and files damaged in many ways: never a panic, always a note, and whatever can be taken is.

mod file;

use super::{factions, names};
use crate::collection::{Card, Collection, CollectionFault, Problem, Reference, letters, lines};

/// What became of a damaged text: cards, notes.
type Left = (usize, usize);

fn taken(what: &str, (collection, faults): &(Collection, Vec<CollectionFault>)) -> Left {
    assert!(collection.cards.len() <= Collection::MOST, "{what}");
    assert!(collection.cards.iter().filter(|card| card.shown).count() <= Collection::MOST_SHOWN, "{what}");
    for card in &collection.cards {
        for (text, most) in [
            (&card.name, Card::LONGEST_NAME),
            (&card.author, Card::LONGEST_AUTHOR),
            (&card.description, Card::LONGEST_DESCRIPTION),
        ] {
            assert!(text.chars().count() <= most && !text.chars().any(char::is_control), "{what}: {text:?}");
        }
        assert!(card.colour < Card::COLOURS, "{what}");
    }
    assert!(!matches!(collection.reference, Reference::Card(index) if index >= collection.cards.len()), "{what}");
    // What was taken is sound: it is written and read without a word.
    let again = Collection::read(&collection.write(&names()), &names());
    let about_names = |fault: &&CollectionFault| {
        matches!(fault.problem, Problem::Nameless | Problem::Unknown(_) | Problem::Scenario(_))
    };
    assert_eq!(again.1.iter().filter(|fault| !about_names(fault)).count(), 0, "{what}: {:?}", again.1);
    (collection.cards.len(), faults.len())
}

/// A damaged link gives so many cards and at least one note; `true` for one that is not damaged.
fn link(what: &str, text: &str, cards: usize, first: Option<&Problem>) {
    let read = Collection::read(text, &names());
    let (left, notes) = taken(what, &read);
    assert_eq!(left, cards, "{what}: {:?}", read.1);
    assert!(notes > 0, "{what} is told");
    if let Some(first) = first {
        assert_eq!(&read.1[0].problem, first, "{what}");
    }
}

#[test]
fn a_damaged_link_is_told_and_keeps_what_can_be_kept() {
    let whole = factions().write(&names());
    let with = |place: usize, letter: &str| [&whole[..place], letter, &whole[place + 1..]].concat();
    let middle = whole.len() / 2;
    link("another version", &whole.replacen("1.", "2.", 1), 0, Some(&Problem::Version("2".into())));
    link("no version", &whole[2..], 0, None);
    link("a version and nothing", "1.", 0, Some(&Problem::Cut));
    link("only the version", "1", 0, Some(&Problem::Cut));
    link("a letter of another alphabet", &with(middle, "+"), 0, Some(&Problem::Character('+', middle + 1)));
    link("padding", &format!("{whole}="), 0, Some(&Problem::Character('=', whole.len() + 1)));
    link("escaped", &with(middle, "%20"), 0, Some(&Problem::Character('%', middle + 1)));
    link("a gap by a mail program", &with(middle, " "), 0, Some(&Problem::Character(' ', middle + 1)));
    link("an umlaut", &with(middle, "ü"), 0, Some(&Problem::Character('ü', middle + 1)));
    link("markup", "1.<script>alert(1)</script>", 0, Some(&Problem::Character('<', 3)));
    link("some text", "Hallo", 0, None);
    link("a scenario in place of a collection", "1~e_2026-11~z_300", 0, None);
    link("doubled", &format!("{whole}{}", &whole[2..]), 4, Some(&Problem::Surplus));
    link("the last letter is missing", &whole[..whole.len() - 1], 4, Some(&Problem::Cut));
    link("the checksum is missing", &whole[..whole.len() - 6], 4, Some(&Problem::Cut));
    link("zeros", &format!("1.{}", "A".repeat(64)), 0, Some(&Problem::Damaged));
    for share in [2, 5, 10, 25, 50, 75, 90, 99] {
        let text = &whole[..whole.len() * share / 100];
        let (collection, faults) = Collection::read(text, &names());
        taken(&format!("{share} % of it"), &(collection.clone(), faults.clone()));
        assert!(!faults.is_empty(), "{share} %");
        let written = factions();
        let same = collection
            .cards
            .iter()
            .zip(&written.cards)
            .filter(|(cut, card)| cut.scenario == card.scenario && cut.name == card.name);
        assert_eq!(same.count(), collection.cards.len(), "{share} %: what is there is as it was written");
    }
}

#[test]
fn no_flipped_letter_and_no_cut_passes_for_the_whole() {
    let whole = factions().write(&names());
    for place in (2..whole.len()).step_by(3) {
        // Another letter in the same place: `A` and `B` differ in the lowest bit, `A` and `g` in the highest.
        for other in ['A', 'B', 'g'] {
            let old = whole.as_bytes()[place] as char;
            if other != old {
                let text: String = [&whole[..place], &other.to_string(), &whole[place + 1..]].concat();
                let read = Collection::read(&text, &names());
                taken(&format!("{other} at {place}"), &read);
                // The last letter may hold bits that belong to no byte.
                assert!(!read.1.is_empty() || read.0 == factions(), "{other} for {old} at {place}");
            }
        }
        let read = Collection::read(&whole[..place], &names());
        taken(&format!("cut at {place}"), &read);
        assert!(!read.1.is_empty(), "cut at {place}");
    }
}

#[test]
fn a_bomb_is_put_aside() {
    use std::io::Write;
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    for _ in 0..64 {
        packed.write_all(&[b'x'; 1 << 20]).unwrap();
    }
    let text = format!("1.{}", letters::write(&packed.finish().unwrap()));
    link("a bomb", &text, 0, Some(&Problem::TooLarge));
}

fn line(what: &str, text: &str, cards: usize, expected: &Problem) {
    let read = lines::read(text, &names());
    let (left, _) = taken(what, &read);
    assert_eq!(left, cards, "{what}");
    assert!(read.1.iter().any(|fault| fault.problem == *expected), "{what}: {:?}", read.1);
}

#[test]
fn lines_that_say_nothing_usable_are_told() {
    use crate::collection::Field;
    use crate::link::LinkFault;
    let of = |problem: LinkFault| Problem::Scenario(problem);
    line("another edition", "e\t2031-01\t0.1.0\nc\tA\tEins\n", 1, &Problem::Edition("2031-01".into()));
    line("no edition", "e\t\t0.1.0\nc\tA\tEins\n", 1, &Problem::NoEdition);
    line("no engine", "e\t2026-11\nc\tA\tEins\n", 1, &Problem::NoEngine);
    line("another engine", "e\t2026-11\t99.0\nc\tA\tEins\n", 1, &Problem::Engine("99.0".into()));
    line("a reference that is not there", "r\t7\nc\tA\tEins\n", 1, &Problem::Value(Field::Reference, "7".into()));
    line("a reference that is none", "r\t-1\nc\tA\tEins\n", 1, &Problem::Value(Field::Reference, "-1".into()));
    line("a lever that is none", "l\tz\tquatsch\nc\tA\tEins\n", 1, &Problem::Value(Field::Locked, "quatsch".into()));
    line("a colour that is none", "c\tZ\tEins\n", 1, &Problem::Value(Field::Colour, "Z".into()));
    line("no colour", "c\t\tEins\n", 1, &Problem::Value(Field::Colour, String::new()));
    line("no name", "c\tA\n", 1, &Problem::Nameless);
    line("two of the same name", "c\tA\tEins\nc\tB\tEins\n", 2, &Problem::Renamed("Eins".into(), "Eins (2)".into()));
    line("a reason before any card", "w\tz\tweil\nc\tA\tEins\n", 1, &Problem::Value(Field::Reason, "z".into()));
    line(
        "a reason for no lever",
        "c\tA\tEins\nw\tquatsch\tweil\n",
        1,
        &Problem::Value(Field::Reason, "quatsch".into()),
    );
    line("a reason for no district", "c\tA\tEins\nw\tz.77\tweil\n", 1, &Problem::Value(Field::Reason, "z.77".into()));
    line(
        "a scenario with a wrong district",
        "c\tA\tEins\t\tz.77_5~f_2\n",
        1,
        &of(LinkFault::District("z".into(), "77".into())),
    );
    line("a scenario with no number", "c\tA\tEins\t\tz_NaN\n", 1, &of(LinkFault::Value("z".into(), "NaN".into())));
    line("a scenario out of range", "c\tA\tEins\t\tg_1e10\n", 1, &of(LinkFault::Range("g".into(), "1e10".into())));
    line("a scenario with something new", "c\tA\tEins\t\tneu_1\n", 1, &of(LinkFault::UnknownKey("neu".into())));
    line("a name that is too long", &format!("c\tA\t{}\n", "x".repeat(5_000)), 1, &Problem::Shortened(Field::Name));
    line("control characters", "c\tA\tE\u{1b}[31mins\n", 1, &Problem::Cleaned(Field::Name));
    line("another direction of writing", "c\tA\t\u{202e}snie\n", 1, &Problem::Cleaned(Field::Name));
    line("too many cards", &"c\tA\tx\n".repeat(1_000), Collection::MOST, &Problem::TooMany(1_000));
    line("something unknown", "zz\tneu\nc\tA\tEins\n", 1, &Problem::Unknown("zz".into()));
}
