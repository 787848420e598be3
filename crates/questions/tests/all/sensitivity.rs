//! What matters most is measured on the engine and over observed ranges only.

use questions::field::{Axis, Surveying, lines, round_levels};
use questions::observed::{Evidence, Unobserved, observed, of_office};
use questions::sensitivity::{Missing, Moving, Span};
use questions::{Knob, Work, finish, slice};
use scenario::{AgeGroup, Lever, ModelError, Scenario};

use crate::{CITY, ERFENBACH, MODEL, crowded, figure, persons, with};

#[test]
fn bars_lie_between_observed_ends_the_widest_first() {
    let scenario = with(Lever::Fertility, ERFENBACH, 0.1).with_deviation(Lever::Arrivals, CITY, 100.0);
    let tornado = finish(Moving::observed(&MODEL, &scenario, persons(2035)), &MODEL).unwrap();
    assert_eq!(tornado.now, figure(&scenario, persons(2035)));
    assert_eq!(tornado.bars.len(), 15, "arrivals, departures, births, and both by age");
    assert!(tornado.bars.windows(2).all(|pair| pair[0].width() >= pair[1].width()));
    for bar in &tornado.bars {
        let Span { knob, values, .. } = bar.span;
        assert_eq!(values, observed(&MODEL, knob.lever, CITY).unwrap().range());
        for (value, result) in [(values.0, bar.results.0), (values.1, bar.results.1)] {
            let moved = knob.set(&scenario, value - knob.offset(&scenario, &MODEL, 2035));
            assert!((MODEL.levels(&moved).value(knob.lever, CITY, 2035) - value).abs() < 1e-9, "{knob:?}");
            assert_eq!(result, figure(&moved, persons(2035)), "{knob:?}");
        }
    }
}

#[test]
fn a_lever_that_nobody_observed_has_no_range() {
    let counted = observed(&MODEL, Lever::Arrivals, CITY).unwrap();
    assert_eq!((counted.range(), counted.seen.len()), ((6_780.0, 9_806.0), 10));
    assert_eq!(counted.evidence, Evidence::Counted);
    assert_eq!(observed(&MODEL, Lever::Fertility, CITY).unwrap().evidence, Evidence::Proxy);
    let young = observed(&MODEL, Lever::ArrivalsOfAge(AgeGroup::From18), CITY).unwrap();
    assert_eq!((young.evidence, young.seen.len()), (Evidence::Periods, 4));
    assert!(young.place(0.0).is_eq() && young.range().1 > 30.0, "{young:?}");
    assert_eq!(observed(&MODEL, Lever::Construction, CITY), Err(Unobserved::TooFew(2)));
    assert_eq!(observed(&MODEL, Lever::Moves, CITY), Err(Unobserved::Unpublished));
    assert_eq!(observed(&MODEL, Lever::Arrivals, ERFENBACH), Err(Unobserved::District));
    let tornado = finish(Moving::observed(&MODEL, &Scenario::default(), persons(2027)), &MODEL).unwrap();
    let levers = Lever::all(MODEL.pack().arrivals.len()).count();
    assert_eq!(tornado.bars.len() + tornado.missing.len(), levers, "every lever has a bar or a reason");
}

#[test]
fn a_range_beyond_reach_is_told_and_moves_nothing() {
    let beyond = Span { knob: Knob::new(Lever::Arrivals, CITY), values: (7_000.0, 1e6), evidence: None };
    let fine = Span { knob: Knob::new(Lever::Departures, CITY), values: (70.0, 80.0), evidence: None };
    let tornado = finish(Moving::over(&crowded(), persons(2028), vec![beyond, fine]), &MODEL).unwrap();
    assert_eq!(tornado.bars.len(), 1);
    assert!(matches!(tornado.missing[..], [(Lever::Arrivals, Missing::Refused(ModelError::Refused(_)))]));
}

#[test]
fn what_the_office_assumed_is_told_for_the_levers_it_spoke_of() {
    let births = of_office(&MODEL, Lever::Fertility, 2040).unwrap().unwrap();
    assert!((births - MODEL.pack().fertility.total()).abs() < 0.2, "{births}");
    assert_eq!(of_office(&MODEL, Lever::Infill, 2040).unwrap(), None);
}

#[test]
fn a_field_is_whole_early_and_gets_finer_until_every_point_is_a_run() {
    let scenario = Scenario::default();
    let ask = persons(2028);
    let axes = [Lever::ArrivalsOfAge(AgeGroup::From25), Lever::Arrivals]
        .map(|lever| Axis::of_slider(&MODEL, &scenario, Knob::new(lever, CITY), (12, ask.year)));
    let mut work = Surveying::new(&scenario, ask, (axes[0], axes[1]));
    assert!(work.so_far().is_none());
    assert_eq!(slice(&mut work, &MODEL, 9).unwrap(), None);
    assert_eq!(work.so_far().unwrap().across.len(), 3, "0, 8 and the last");
    assert_eq!((work.progress().done, work.progress().of), (9, 144));
    let field = finish(work, &MODEL).unwrap();
    assert_eq!((field.across.len(), field.up.len()), (12, 12));
    for (row, column) in [(0, 0), (3, 7), (11, 11)] {
        let Some(found) = field.figures[row][column] else { continue };
        let first =
            axes[0].knob.set(&scenario, field.across[column] - axes[0].knob.offset(&scenario, &MODEL, ask.year));
        let both = axes[1].knob.set(&first, field.up[row] - axes[1].knob.offset(&first, &MODEL, ask.year));
        assert_eq!(figure(&both, ask), found);
        assert!((MODEL.levels(&both).value(Lever::Arrivals, CITY, ask.year) - field.up[row]).abs() < 1e-9);
    }
    let known = field.figures.iter().flatten().flatten().count();
    assert!(known > 100, "{known} of 144 can be projected");
    let level = round_levels(field.range().unwrap(), 4)[1];
    assert!(!lines(&field, level).is_empty());
}

#[test]
fn a_line_of_equal_result_is_one_where_it_is_projected() {
    let scenario = Scenario::default();
    let ask = persons(2028);
    let axis = |lever, values| Axis { knob: Knob::new(lever, CITY), values, count: 9 };
    let axes = (axis(Lever::Departures, (60.0, 80.0)), axis(Lever::Fertility, (1.0, 2.0)));
    let field = finish(Surveying::new(&scenario, ask, axes), &MODEL).unwrap();
    let found = lines(&field, 101_000.0);
    assert_eq!(found.len(), 1, "{found:?}");
    for (departures, fertility) in &found[0].points {
        let moved = [(axes.0.knob, *departures), (axes.1.knob, *fertility)]
            .into_iter()
            .fold(scenario.clone(), |scenario, (knob, value)| {
                knob.set(&scenario, value - knob.offset(&scenario, &MODEL, ask.year))
            });
        let result = figure(&moved, ask);
        assert!((result - 101_000.0).abs() < 2.0, "straight between runs 2.5 of a rate apart: {result}");
    }
}
