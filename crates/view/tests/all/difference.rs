//! How sure a comparison is: the range of each scenario, and the narrower ones of their differences.

use charts::{Chart, Measure, Span};
use scenario::collection::{Card, Collection, Reference};
use scenario::{Area, Lever, Scenario};
use view::State;
use view::compare::beside::{Beside, HowSure, Lines, Memo};
use view::ranges::{Drawing, Shared};

use crate::{ERFENBACH, EXPLORER};

const DRAWS: u32 = 60;

fn more(arrivals: f64) -> Scenario {
    Scenario::default().with_deviation(Lever::Arrivals, Area::City, arrivals).with_target_year(2035)
}

/// The baseline, and a card for each of these additional arrivals.
fn state(cards: &[f64]) -> State {
    let card = |arrivals: &f64| Card { shown: true, scenario: more(*arrivals), ..Card::default() };
    let cards = cards.iter().map(card).collect();
    let state = State { scenario: Scenario::default().with_target_year(2035), ..State::default() };
    EXPLORER.compare().with_collection(&state, &Collection { cards, ..Collection::default() })
}

fn beside(state: &State) -> Beside {
    EXPLORER.compare().beside(state, Measure::Common, &mut Memo::default()).unwrap()
}

fn drawn(beside: &Beside) -> Vec<Option<Shared>> {
    let draw = |subject| {
        let mut drawing = Drawing::of_target_year(&EXPLORER, subject).unwrap();
        drawing.draw(DRAWS, || true);
        Some(Shared::from(drawing))
    };
    beside.listed.iter().map(|one| draw(&one.subject)).collect()
}

fn told(state: &State) -> (Beside, HowSure) {
    let beside = beside(state);
    let told = EXPLORER.compare().how_sure(state, &beside, &drawn(&beside), None).unwrap();
    (beside, told)
}

fn width(span: &Span) -> f64 {
    span.band.high - span.band.low
}

#[test]
fn the_difference_is_surer_than_either_number_and_they_add_up() {
    let (beside, told) = told(&state(&[700.0]));
    let spans = told.spans.unwrap();
    let [reference, other, difference] = &spans.rows[..] else { panic!("{:?}", spans.rows) };
    assert!(!reference.difference && !other.difference && difference.difference);
    assert!(width(difference) < width(reference) && width(difference) < width(other), "{:?}", spans.rows);
    assert_eq!(difference.central, other.central.round() - reference.central.round());
    for span in &spans.rows {
        let band = span.band;
        assert!(band.low < band.lower && band.lower < band.upper && band.upper < band.high, "{span:?}");
        assert!(band.low < span.central && span.central < band.high, "{span:?}");
    }
    // Dwellings are scarce in some draws, whoever wants to come: then both scenarios fill them.
    assert!(difference.band.low.round() == 0.0 && difference.text.starts_with("±0 bis +"), "{difference:?}");
    assert!(
        told.finding.ends_with("treffen. In manchen Rechnungen gibt es kaum einen Unterschied."),
        "{}",
        told.finding
    );
    // What the table of numbers says is what the picture says.
    for (row, span) in told.numbers.rows.iter().zip([reference, other]) {
        assert_eq!((row.len(), &row[4]), (told.numbers.columns.len(), &span.text));
    }
    assert_eq!((told.numbers.rows[0][5].as_str(), &told.numbers.rows[1][5]), ("", &difference.text));
    assert_eq!(told.numbers.rows[1][..4], beside.numbers.rows[1][..4]);
    assert_eq!(told.bands, [Some(reference.band), Some(other.band)]);
    let lines = Lines { chart: beside.lines.chart.clone(), bands: told.bands };
    let plain = Lines { bands: Vec::new(), ..lines.clone() };
    assert_eq!(plain.table(), beside.lines.chart.table());
    assert_eq!(lines.table().columns.len(), plain.table().columns.len() + 4);
}

#[test]
fn a_scenario_is_not_apart_from_itself() {
    let state = state(&[0.0]);
    let beside = beside(&state);
    // Drawn each for itself, and the very same draws under two names.
    let each = drawn(&beside);
    let same = vec![each[0].clone(), each[0].clone()];
    for drawn in [each, same] {
        let told = EXPLORER.compare().how_sure(&state, &beside, &drawn, None).unwrap();
        let spans = told.spans.unwrap();
        let difference = spans.rows.last().unwrap();
        let band = difference.band;
        assert_eq!([difference.central, band.low, band.lower, band.upper, band.high], [0.0; 5]);
        assert_eq!(told.finding, "B und A haben in allen Rechnungen dieselbe Zahl.");
    }
}

#[test]
fn ends_follow_the_reference() {
    let there = state(&[700.0]);
    let mut collection = Collection::clone(&there.collection);
    collection.reference = Reference::Card(0);
    let back = EXPLORER.compare().with_collection(&there, &collection);
    let last = |state: &State| told(state).1.spans.unwrap().rows.last().unwrap().clone();
    let (there, back) = (last(&there), last(&back));
    assert_eq!((there.label.as_str(), back.label.as_str()), ("B weniger A", "A weniger B"));
    assert_eq!(back.central, -there.central);
    for (one, other) in [(back.band.low, there.band.high), (back.band.upper, there.band.lower)] {
        assert!((one + other).abs() < 1e-6, "{there:?} {back:?}");
    }
}

#[test]
fn a_difference_on_both_sides_of_zero_is_open() {
    // Fewer come, and there is room for more: which of them counts depends on how many want to come.
    let balanced = more(-300.0).with_deviation(Lever::Construction, Area::City, 120.0);
    let mut state = state(&[0.0]);
    let mut collection = Collection::clone(&state.collection);
    collection.cards[0].scenario = balanced;
    state = EXPLORER.compare().with_collection(&state, &collection);
    let told = told(&state).1;
    let spans = told.spans.unwrap();
    let difference = spans.rows.last().unwrap();
    assert!(difference.band.low < 0.0 && difference.band.high > 0.0, "choose another balance: {difference:?}");
    assert!(told.finding.ends_with("Offen ist, ob es mehr oder weniger werden."), "{}", told.finding);
}

#[test]
fn among_many_a_pair_is_chosen() {
    let three = told(&state(&[300.0, 700.0])).1;
    assert_eq!(three.spans.unwrap().rows.len(), 5, "three numbers, two differences");
    assert!(three.others.is_empty());
    let state = state(&[100.0, 300.0, 700.0]);
    let beside = beside(&state);
    let drawn = drawn(&beside);
    let pair = |pair| EXPLORER.compare().how_sure(&state, &beside, &drawn, pair).unwrap();
    let labels = |told: &HowSure| -> Vec<String> {
        told.spans.as_ref().unwrap().rows.iter().map(|span| span.label.chars().take(1).collect()).collect()
    };
    let first = pair(None);
    assert_eq!(first.others, [0, 1, 2].map(Reference::Card));
    assert_eq!((first.chosen, labels(&first)), (0, vec!["A".into(), "B".into(), "B".into()]));
    let last = pair(Some(Reference::Card(2)));
    assert_eq!((last.chosen, labels(&last)), (2, vec!["A".into(), "D".into(), "D".into()]));
    assert_eq!(pair(Some(Reference::Present)), first, "who is gone is not chosen");
    // Whoever is not drawn yet has no range, and a pair with him no picture.
    let missing = [drawn[0].clone(), None, drawn[2].clone(), drawn[3].clone()];
    let told = EXPLORER.compare().how_sure(&state, &beside, &missing, None).unwrap();
    assert!(told.spans.is_none() && told.finding.is_empty() && told.bands[1].is_none() && told.bands[3].is_some());
}

#[test]
fn nothing_is_told_while_hidden_or_of_other_years() {
    let state = state(&[700.0]);
    let beside = beside(&state);
    let drawn = drawn(&beside);
    let hidden = State { hides_ranges: true, ..state.clone() };
    assert!(EXPLORER.compare().how_sure(&hidden, &beside, &drawn, None).is_none());
    assert!(EXPLORER.compare().how_sure(&state, &beside, &[None, None], None).is_none());
    let later = State { scenario: state.scenario.clone().with_target_year(2040), ..state };
    let beside = self::beside(&later);
    assert!(EXPLORER.compare().how_sure(&later, &beside, &drawn, None).is_none());
}

#[test]
fn the_draws_of_the_target_year_are_those_of_the_page() {
    let state = State { area: ERFENBACH, ..state(&[700.0]) };
    let beside = beside(&state);
    let lean = drawn(&beside);
    let whole = beside.listed.iter().map(|one| {
        let mut drawing = Drawing::new(&EXPLORER, &one.subject).unwrap();
        drawing.draw(DRAWS, || true);
        Some(Shared::from(drawing))
    });
    let whole: Vec<Option<Shared>> = whole.collect();
    let told = |drawn: &[Option<Shared>]| EXPLORER.compare().how_sure(&state, &beside, drawn, None);
    assert!(told(&lean).is_some());
    assert_eq!(told(&lean), told(&whole));
}
