use scenario::pack::{Pack, built_in_files};

use super::{Course, Forecast, Goal, common_factor, life_tables, paths, periods, persons};
use crate::nation::Nation;
use crate::past::Past;
use crate::projection::Held;
use crate::record::Record;

fn forecast(goal: Goal) -> Forecast {
    let course = |from: f64, to: f64| Course::new(vec![(2040, to), (2016, from)]);
    Forecast {
        launch: 2018,
        base: 2020,
        until: 2040,
        goal,
        expectancy: [course(83.0, 85.9), course(78.6, 82.1)],
        fertility: course(1.6, 1.5),
    }
}

#[test]
fn a_course_is_linear_between_its_points_and_constant_outside() {
    let course = Course::new(vec![(2025, 1.5), (2017, 1.6)]).unwrap();
    for (year, value) in [(2010, 1.6), (2017, 1.6), (2021, 1.55), (2025, 1.5), (2040, 1.5)] {
        assert!((course.at(year) - value).abs() < 1e-12, "{year}: {}", course.at(year));
    }
    assert!(Course::new(Vec::new()).is_none());
}

#[test]
fn the_periods_are_those_fixed_in_advance_and_each_stands_once() {
    let of_2018 = periods(2018);
    assert_eq!(of_2018[0], [2016, 2017, 2018]);
    assert_eq!(of_2018[3], [2013, 2014, 2017, 2018]);
    assert_eq!(of_2018[4], [2012, 2013, 2014, 2017, 2018]);
    assert_eq!(of_2018.len(), 6);
    assert_eq!(periods(2010).len(), 5, "without the peak two of them are the same");
}

#[test]
fn the_factor_meets_the_goal_in_the_engine_itself() {
    let (nation, record) = (Nation::germany().unwrap(), Record::of_pack(&Pack::from_files(&built_in_files()).unwrap()));
    let years = vec![2016, 2017, 2018];
    for goal in [Goal::Percent(1.7), Goal::Persons(98_000.0)] {
        let forecast = forecast(goal);
        let path = paths(&record, &nation, &forecast, std::slice::from_ref(&years)).unwrap().remove(0);
        let factor = common_factor(&forecast, std::iter::once(&path)).unwrap();
        let past = Past::of(&record, &nation, 2018).unwrap();
        let held = Held::of(&record, &past, 2018, years.clone()).unwrap();
        let life = life_tables(&nation, &forecast).unwrap();
        let run = persons(&nation, &forecast, &life, &past.people, &held, factor).unwrap();
        for (year, persons) in (2018..).zip(&run) {
            let of_path = path.persons(year, factor).unwrap();
            assert!((of_path - persons).abs() < 1e-6, "{year}: {of_path} for {persons}");
        }
        let met = match goal {
            Goal::Percent(percent) => run[2] * (1.0 + percent / 100.0),
            Goal::Persons(persons) => persons,
        };
        assert!((run[22] - met).abs() < 1e-6, "{} for {met}", run[22]);
    }
}

#[test]
fn a_goal_that_no_arrivals_meet_has_no_factor() {
    let (nation, record) = (Nation::germany().unwrap(), Record::of_pack(&Pack::from_files(&built_in_files()).unwrap()));
    let forecast = forecast(Goal::Persons(1.0));
    let path = paths(&record, &nation, &forecast, &[vec![2018]]).unwrap().remove(0);
    assert_eq!(common_factor(&forecast, std::iter::once(&path)), None);
}
