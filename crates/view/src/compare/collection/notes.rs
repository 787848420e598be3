//! What could not be taken from a collection, in sentences with a place and a remedy.

use locale::collection as words;
use scenario::collection::{Collection, CollectionFault, Field, Problem};
use scenario::file::Expected;
use scenario::link::ENGINE_VERSION;
use scenario::pack::Pack;

use crate::fragment;

/// A sentence on each fault.
pub(super) fn notes(pack: &Pack, faults: &[CollectionFault]) -> Vec<String> {
    faults.iter().map(|fault| note(pack, fault)).collect()
}

fn note(pack: &Pack, fault: &CollectionFault) -> String {
    let edition = &pack.meta.edition;
    let what = match &fault.problem {
        Problem::Version(found) => words::fault::version(found),
        Problem::Character(found, place) => words::fault::character(*found, *place),
        Problem::Cut => words::fault::cut().to_owned(),
        Problem::Damaged => words::fault::damaged().to_owned(),
        Problem::Surplus => words::fault::surplus().to_owned(),
        Problem::TooLarge => words::fault::too_large().to_owned(),
        Problem::Empty => words::fault::empty().to_owned(),
        Problem::EndsEarly => words::fault::ends_early().to_owned(),
        Problem::NotJson { line, column } => words::fault::not_json(*line, *column),
        Problem::Foreign(format) => words::fault::foreign(format),
        Problem::File(fault) => words::fault::of_file(&fault.place, &fault.found, &expected(&fault.expected)),
        Problem::TooMany(found) => words::fault::too_many(*found, Collection::MOST),
        Problem::Unknown(key) => words::fault::unknown(key),
        Problem::Value(field, found) => words::fault::value(field_name(*field), found),
        Problem::Shortened(field) => words::fault::shortened(field_name(*field)),
        Problem::Cleaned(field) => words::fault::cleaned(field_name(*field)),
        Problem::Nameless => words::fault::nameless().to_owned(),
        Problem::Renamed(name, free) => words::fault::renamed(name, free),
        Problem::Scenario(fault) => fragment::note(fault, pack),
        Problem::Edition(found) => words::fault::edition(found, edition),
        Problem::NoEdition => words::fault::no_edition(edition),
        Problem::NoEngine => words::fault::no_engine(ENGINE_VERSION),
        Problem::Engine(found) => words::fault::engine(found, ENGINE_VERSION),
    };
    match fault.card {
        Some(card) => words::fault::of_card(card + 1, &what),
        None => what,
    }
}

fn expected(expected: &Expected) -> String {
    use words::expected as say;
    match expected {
        Expected::Form(_) | Expected::Object | Expected::List | Expected::Text | Expected::Known => {
            say::form().to_owned()
        }
        Expected::Only(text) => say::only(text),
        Expected::OneOf(known) => say::one_of(known),
        Expected::Course => say::course().to_owned(),
        Expected::AtMost(most) => say::at_most(*most),
        Expected::Years(first, last) => say::years(*first, *last),
        Expected::InRange => say::in_range().to_owned(),
        Expected::Figures => say::figures().to_owned(),
        Expected::Area => say::area().to_owned(),
        Expected::Ages => locale::totals::ages().to_owned(),
        Expected::Points => locale::totals::places().to_owned(),
    }
}

fn field_name(field: Field) -> &'static str {
    use words::field;
    match field {
        Field::Question => field::question(),
        Field::Reference => field::reference(),
        Field::Locked => field::locked(),
        Field::Name => field::name(),
        Field::Author => field::author(),
        Field::Description => field::description(),
        Field::Colour => field::colour(),
        Field::Reason => field::reason(),
    }
}
