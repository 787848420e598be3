//! The look back of the built-in pack: how close it comes, and what it may not use.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is the test's failure")]

use hindcast::{Errors, Kind, LookBack, Nation, Past, Record, Span, Test};
use scenario::pack::{Pack, built_in_files};

const SPAN: Span = Span { launch: 2013, until: 2021 };

fn pack() -> Pack {
    Pack::from_files(&built_in_files()).unwrap()
}

fn look_back(pack: &Pack) -> LookBack {
    LookBack::of(&Record::of_pack(pack), &Nation::germany().unwrap(), SPAN).unwrap()
}

fn of_year(test: &Test, year: i32) -> Errors {
    *test.errors.iter().find(|errors| errors.year == year).unwrap()
}

#[test]
fn with_counted_components_the_structure_is_met_within_2_5_per_cent() {
    let found = look_back(&pack());
    let test = found.test(Kind::Observed);
    // (year, bar for the weighted error): ages of migrants are published without a gap up to 2018.
    for (year, bar) in [(2018, 2.0), (2021, 2.5)] {
        let errors = of_year(test, year);
        assert!(errors.weighted <= bar, "{errors:?}");
    }
    assert!(test.errors.iter().all(|errors| errors.total().abs() <= 0.3));
}

#[test]
fn the_total_misses_exactly_what_the_balance_leaves_unexplained() {
    let found = look_back(&pack());
    let errors = found.test(Kind::Observed).last.errors();
    assert!((found.residual - 161.0).abs() < 1e-6, "{}", found.residual);
    assert!((errors.observed - errors.projected - found.residual).abs() < 1e-6, "{errors:?}");
}

#[test]
fn a_projection_made_in_the_year_of_the_launch_beats_nothing_changes() {
    let found = look_back(&pack());
    let (ahead, unchanged) = (found.test(Kind::Ahead), found.test(Kind::Unchanged));
    for (made, stays) in ahead.errors.iter().zip(&unchanged.errors) {
        assert!(made.weighted < stays.weighted && made.by_band < stays.by_band, "{made:?}, {stays:?}");
    }
    let (made, stays) = (ahead.last.errors(), unchanged.last.errors());
    assert!(made.weighted < stays.weighted / 2.5, "{made:?}, {stays:?}");
}

#[test]
fn every_year_balances_and_shows_the_counted_births_and_deaths() {
    let pack = pack();
    let (found, record) = (look_back(&pack), Record::of_pack(&pack));
    for test in &found.tests {
        let mut before = None;
        for year in &test.balances {
            let end = year.start + year.births - year.deaths + year.arrivals - year.departures;
            assert!((end - year.end).abs() < 1e-6, "{year:?}");
            assert!(before.is_none_or(|start: f64| (start - year.start).abs() < 1e-9), "{year:?}");
            before = Some(year.end);
        }
    }
    for year in &found.test(Kind::Observed).balances {
        assert!((year.births - record.births(year.year).unwrap()).abs() < 1e-6, "{year:?}");
        assert!((year.deaths - record.deaths(year.year).unwrap()).abs() < 1e-6, "{year:?}");
        let flows = record.flows(year.year).unwrap();
        let moves: f64 = flows.arrivals.iter().flatten().map(|group| group.total).sum();
        assert!((year.arrivals - moves).abs() < 1e-6, "{year:?}");
    }
}

#[test]
fn later_counts_of_people_have_no_part_in_a_projection() {
    let mut damaged = pack();
    for row in damaged.counted.people.iter_mut().filter(|row| row.group.year > SPAN.launch) {
        row.persons *= 2.0;
    }
    let (found, with_damage) = (look_back(&pack()), look_back(&damaged));
    for (one, other) in found.tests.iter().zip(&with_damage.tests) {
        assert_eq!(one.balances, other.balances);
    }
}

#[test]
fn what_is_ahead_knows_no_count_after_the_launch() {
    let mut damaged = pack();
    for row in damaged.counted.flows.iter_mut().filter(|row| row.group.year > SPAN.launch) {
        row.arrivals *= 1.5;
    }
    for seen in damaged.history.iter_mut().filter(|seen| seen.year > SPAN.launch) {
        seen.value *= 0.9;
    }
    let (found, with_damage) = (look_back(&pack()), look_back(&damaged));
    assert_eq!(found.test(Kind::Ahead).balances, with_damage.test(Kind::Ahead).balances);
    assert_ne!(found.test(Kind::Observed).balances, with_damage.test(Kind::Observed).balances);
}

#[test]
fn single_ages_meet_every_published_group_and_keep_their_cohorts() {
    let (record, nation) = (Record::of_pack(&pack()), Nation::germany().unwrap());
    let past = Past::of(&record, &nation, 2018).unwrap();
    for (sex, groups) in record.people(2018).unwrap().iter().enumerate() {
        for group in groups {
            let sum: f64 = (group.from..=group.to).map(|age| past.people[[sex, age]]).sum();
            assert!((sum - group.total).abs() < 1e-6, "{group:?}: {sum}");
        }
    }
    // Born in 1945, when few were, and in 1939: both stand in the same published groups of 65-74 and 75 and over.
    let both = |age: usize| past.people[[0, age]] + past.people[[1, age]];
    assert!(both(73) < 0.8 * both(78), "{} and {}", both(73), both(78));
}

#[test]
fn without_an_end_the_longest_span_of_one_census_basis_is_taken() {
    assert_eq!(LookBack::span_of(&Record::of_pack(&pack())), Some(SPAN));
    assert_eq!(LookBack::span_of(&Record::default()), None);
}

#[test]
fn the_city_s_own_years_lie_inside_the_range_of_a_launch_in_2013() {
    use hindcast::errors::{judge, launches};
    let pack = Pack::from_files(&built_in_files()).unwrap();
    let errors = scenario::ranges::errors_of(&pack).unwrap();
    let all = launches(&Record::of_pack(&pack), &Nation::germany().unwrap(), scenario::ranges::Kind::City).unwrap();
    let of: Vec<_> = all.into_iter().filter(|of| of.launch == 2013).collect();
    let judged = judge(&of, &errors, 0, (500, 1));
    assert_eq!(judged.last().map(|of| of.horizon), Some(8), "2014 to 2021, one census basis");
    for of in &judged {
        let inside = of.score().inside;
        assert!(inside[2], "{}: {} outside of {:?}", 2013 + of.horizon, of.observed, of.quantiles);
    }
}
