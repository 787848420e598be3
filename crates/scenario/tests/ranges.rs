//! Ranges of the built-in city: what draws keep, and what they share.

#![expect(clippy::unwrap_used, reason = "a failed unwrap is the test's failure")]

use std::sync::Arc;

use cohort::dims::Sex;
use scenario::pack::{Pack, built_in_files};
use scenario::ranges::{Course, Draw, GROUPS, Kind, Measure, Place, Prepared, Sample, errors_of};
use scenario::{Area, Homes, Lever, Model, Scenario};

const UNTIL: i32 = 2035;

fn model() -> Model {
    Model::new(Arc::new(Pack::from_files(&built_in_files()).unwrap())).unwrap()
}

fn prepared(model: &Model, scenario: &Scenario) -> Prepared {
    Prepared::new(model, &errors_of(model.pack()).unwrap(), scenario, UNTIL).unwrap()
}

#[test]
fn draws_of_the_districts_add_up_to_the_city_exactly() {
    let model = model();
    let of = prepared(&model, &Scenario::default());
    let question = [Measure::Persons, Measure::Births, Measure::Aged { from: 65, to: 100 }];
    let mut drawer = of.drawer();
    for number in 0..5 {
        let figures = drawer.draw(Draw { seed: 3, number }, &question).to_vec();
        assert_eq!(figures.len(), of.figures(&question));
        for measure in 0..question.len() {
            let at = |area| figures[of.figure(&question, UNTIL, area, measure).unwrap()];
            let sum: f64 = (0..model.pack().regions.len()).map(|region| at(Area::District(region))).sum();
            assert_eq!(sum, at(Area::City));
        }
    }
}

#[test]
fn slices_in_any_order_give_the_same_quantiles_and_the_projection_itself_has_no_error() {
    let model = model();
    let of = prepared(&model, &Scenario::default());
    let question = [Measure::Persons];
    let city = of.figure(&question, 2030, Area::City, 0).unwrap();
    let slice = |numbers: std::ops::Range<u32>| {
        let (mut sample, mut drawer) = (Sample::new(of.figures(&question)), of.drawer());
        numbers.for_each(|number| sample.push(drawer.draw(Draw { seed: 1, number }, &question)));
        sample
    };
    let whole = slice(0..30);
    let mut parts = slice(20..30);
    parts.append(slice(0..20));
    assert_eq!(whole.quantiles(city), parts.quantiles(city));
    // Both are sums of the same cells, in another order.
    let (central, baseline) = (of.central(&question)[city], model.baseline().persons(Area::City, 2030));
    assert!((central / baseline - 1.0).abs() < 1e-12, "{central} {baseline}");
}

#[test]
fn scenarios_share_their_draws() {
    let model = model();
    let question = [Measure::Persons];
    // Without a limit of homes every draw has the three hundred arrivals, and little else differs.
    let free = Scenario::default().with_homes(Homes::Ignore);
    let more = free.clone().with_deviation(Lever::Arrivals, Area::City, 300.0);
    let (base, more) = (prepared(&model, &free), prepared(&model, &more));
    let city = base.figure(&question, UNTIL, Area::City, 0).unwrap();
    let (mut one, mut other) = (base.drawer(), more.drawer());
    let (mut spread, mut difference) = (Vec::new(), Vec::new());
    for number in 0..60 {
        let draw = Draw { seed: 1, number };
        let persons = one.draw(draw, &question)[city];
        spread.push(persons);
        difference.push(other.draw(draw, &question)[city] - persons);
    }
    let range = |values: &[f64]| {
        let least = values.iter().copied().fold(f64::INFINITY, f64::min);
        values.iter().copied().fold(f64::NEG_INFINITY, f64::max) - least
    };
    assert!(difference.iter().all(|more| *more > 500.0));
    assert!(range(&difference) < range(&spread) / 5.0, "{} {}", range(&difference), range(&spread));
}

#[test]
fn smaller_districts_have_larger_errors_and_the_sums_of_the_city_are_kept() {
    let errors = errors_of(model().pack()).unwrap();
    let place = |size: f64| Place {
        kind: Kind::City,
        arrivals: size,
        departures: size,
        births: size / 8.0,
        deaths: size / 8.0,
    };
    let districts = [place(100.0), place(400.0), place(1_500.0)];
    let (mut squares, mut whole) = ([0.0; 3], Vec::new());
    for number in 0..2_000 {
        let draw = Draw { seed: 9, number };
        let course = Course::of_city(&errors, draw, (2026, 3), &districts);
        let city: f64 = course.factors(0).iter().zip(&districts).map(|(of, place)| of.arrivals * place.arrivals).sum();
        let city = city / 2_000.0;
        let alone = Course::of_place(&errors, draw, (2026, 3), u32::MAX, &place(2_000.0)).factors(0)[0].arrivals;
        assert!((city / alone - 1.0).abs() < 1e-12, "{city} {alone}");
        whole.push(city);
        for (square, of) in squares.iter_mut().zip(course.factors(0)) {
            *square += (of.arrivals / city - 1.0) * (of.arrivals / city - 1.0);
        }
    }
    assert!(squares[0] > squares[1] && squares[1] > squares[2], "{squares:?}");
    let mean = whole.iter().sum::<f64>() / whole.len() as f64;
    assert!((mean - 1.0).abs() < 0.02, "draws say nothing about the level held: {mean}");
}

/// The bits of a draw natively and as WebAssembly are those of whole numbers, sums, products, quotients, roots and `libm`.
#[test]
fn a_draw_has_the_bits_that_it_had() {
    let normals = Draw { seed: 42, number: 7 }.normals(scenario::ranges::Stream::OwnMigration, 3, 2030);
    assert_eq!(normals.map(f64::to_bits), BITS, "{normals:?} {:#x?}", normals.map(f64::to_bits));
}

const BITS: [u64; 2] = [0xbff7_26c7_b227_b092, 0xbfe1_9964_37d5_5b5b];

#[test]
fn a_survey_reads_the_same_draws() {
    let model = model();
    let errors = model.pack().errors.unwrap();
    let prepared = Prepared::new(&model, &errors, &Scenario::default(), 2032).unwrap();
    let survey = prepared.survey((0, 5));
    let question = [Measure::Persons, Measure::Aged { from: 0, to: 5 }, Measure::Births, Measure::Deaths];
    let draw = Draw { seed: 3, number: 11 };
    let row = prepared.drawer().survey(draw, &survey).to_vec();
    assert_eq!(row.len(), survey.figures());
    let mut drawer = prepared.drawer();
    let figures = drawer.draw(draw, &question);
    for area in [Area::City, Area::District(0), Area::District(17)] {
        let at = |year, measure| figures[prepared.figure(&question, year, area, measure).unwrap()];
        for year in 2026..=2032 {
            assert_close(row[survey.persons(area, year).unwrap()], at(year, 0));
        }
        let groups = Sex::ALL.iter().flat_map(|sex| (0..GROUPS).map(|group| survey.group(area, *sex, group).unwrap()));
        assert_close(groups.map(|at| row[at]).sum(), at(2032, 0));
        assert_close(row[survey.asked(area).unwrap()], at(2032, 1));
        assert_close(row[survey.births(area).unwrap()], at(2032, 2));
        assert_close(row[survey.deaths(area).unwrap()], at(2032, 3));
    }
    assert_eq!(survey.persons(Area::City, 2033), None);
    assert_eq!(survey.persons(Area::District(18), 2032), None);
    assert_eq!(survey.group(Area::City, Sex::Male, GROUPS), None);
}

/// Sums in another order differ in their last digits.
fn assert_close(one: f64, other: f64) {
    assert!((one - other).abs() < 1e-8 * other.abs().max(1.0), "{one} and {other}");
}
