//! How districts keep their ages, or lose them.

#![expect(clippy::unwrap_used, reason = "a failed unwrap is the test's failure")]

use std::sync::{Arc, LazyLock};

use cohort::Cells;
use cohort::official::{Projection, project, project_with};
use proptest::prelude::*;
use scenario::pack::{DistrictLevel, Pack, built_in_files};
use scenario::{Area, Homes, Lever, Model, Outcome, Scenario, Setting};

static BUILT_IN: LazyLock<Pack> = LazyLock::new(|| Pack::from_files(&built_in_files()).unwrap());

/// The built-in city with other people in its districts: as many in the city, `shares` by district and cell of any sum.
fn peopled(shares: impl Fn(usize, usize) -> f64) -> Pack {
    let mut pack = BUILT_IN.clone();
    let before = pack.population.clone();
    let regions = pack.regions.len();
    for cell in 0..202 {
        let city: f64 = before.by_region().iter().map(|cells| cells[cell]).sum();
        let sum: f64 = (0..regions).map(|region| shares(region, cell)).sum();
        for region in 0..regions {
            pack.population.by_region_mut()[region][cell] = city * shares(region, cell) / sum;
        }
    }
    spread(&mut pack);
    pack
}

/// Arrivals in proportion to who lives there, and as many movers.
fn spread(pack: &mut Pack) {
    let all: f64 = pack.population.iter().sum();
    let shares: Vec<f64> = pack.population.by_region().iter().map(|cells| cells.iter().sum::<f64>() / all).collect();
    for (region, cells) in pack.regions.iter_mut().zip(pack.population.by_region()) {
        region.persons = cells.iter().sum();
    }
    pack.arrivals.iter_mut().for_each(|kind| kind.spread.clone_from(&shares));
    pack.attraction = shares;
}

/// A share that changes slowly from age to age, another way in each district and sex.
fn tilted(region: usize, cell: usize) -> f64 {
    let (sex, age) = ((cell / 101) as f64, (cell % 101) as f64);
    let from_middle = (age - 50.0) / 50.0;
    let slope = ((region * 7) % 5) as f64 - 2.0;
    let bend = ((region * 3) % 4) as f64 - 1.5;
    let men = 1.0 + 0.002 * sex * age * ((region % 2) as f64 - 0.5);
    (1.0 + (region % 5) as f64) * (1.0 + 0.2 * slope * from_middle + 0.15 * bend * from_middle * from_middle) * men
}

/// A city whose age structure does not change: who leaves is replaced at the same age, and as many are born as it needs. No district has
/// the city's ages.
fn stationary() -> Pack {
    let mut pack = BUILT_IN.clone();
    let q = [0, 1].map(|sex| pack.mortality.city[sex].projection_death_probabilities());
    let births = [500.0, 500.0 * pack.fertility.boys_per_girl];
    let mut city = [0.0; 202];
    let mut arrivals = [0.0; 202];
    for (sex, q) in q.iter().enumerate() {
        for (age, q) in q.iter().enumerate() {
            let cell = sex * 101 + age;
            let mut jan = if age == 0 { births[sex] } else { city[cell - 1] };
            // Those of the open age are as many as die of them and of those who reach it.
            jan += if age == 100 { jan * (1.0 - q) / q } else { 0.0 };
            city[cell] = jan * (1.0 - q);
            arrivals[cell] = jan * pack.out_rate.by_region()[0][cell];
        }
    }
    pack.levels.clear();
    pack.arrivals.truncate(1);
    pack.arrivals[0].level = arrivals.iter().sum();
    pack.arrivals[0]
        .profile
        .figures_mut()
        .copy_from_slice(&arrivals.map(|persons| persons / arrivals.iter().sum::<f64>()));
    let mothers = |age: usize| (city[age] + city[age.max(1) - 1]) / 2.0;
    let born: f64 = pack.fertility.rates.iter().enumerate().map(|(age, rate)| rate * mothers(age)).sum();
    pack.fertility.rates.iter_mut().for_each(|rate| *rate *= births.iter().sum::<f64>() / born);
    let regions = pack.regions.len();
    for (cell, persons) in city.iter().enumerate() {
        let sum: f64 = (0..regions).map(|region| tilted(region, cell)).sum();
        for region in 0..regions {
            pack.population.by_region_mut()[region][cell] = persons * tilted(region, cell) / sum;
        }
    }
    spread(&mut pack);
    // Women of each district have about as many children as its infants need: fewer leave in their first year than could make up for
    // any difference.
    let infants = |region: usize, cells: &[f64; 202]| (1.0 + 0.02 * (region % 3) as f64) * (cells[0] + cells[101]);
    let women = |cells: &[f64; 202]| -> f64 {
        let mothers = |age: usize| (cells[age] + cells[age.max(1) - 1]) / 2.0;
        pack.fertility.rates.iter().enumerate().map(|(age, rate)| rate * mothers(age)).sum()
    };
    let levels: Vec<f64> = pack
        .population
        .by_region()
        .iter()
        .enumerate()
        .map(|(region, cells)| infants(region, cells) / women(cells))
        .collect();
    let all: f64 = births.iter().sum();
    let born: f64 = levels.iter().zip(pack.population.by_region()).map(|(level, cells)| level * women(cells)).sum();
    pack.levels = levels.iter().map(|level| DistrictLevel { mortality: 1.0, fertility: level * all / born }).collect();
    pack
}

/// Without a limit of dwellings, districts keeping so many percent of their ages.
fn holding(percent: f64) -> Scenario {
    Scenario::default().with_homes(Homes::Ignore).with_setting(Setting::DistrictPersistence, Area::City, Some(percent))
}

fn projected(pack: &Pack, percent: f64, year: i32) -> Projection {
    let model = Model::new(Arc::new(pack.clone())).unwrap();
    project(&model.inputs(&holding(percent), year).unwrap())
}

/// Years between the youngest and the oldest district's mean age.
fn span(projection: &Projection, year: i32) -> f64 {
    let mean = |cells: &[f64; 202]| {
        let years: f64 = cells.iter().enumerate().map(|(cell, persons)| persons * (cell % 101) as f64).sum();
        years / cells.iter().sum::<f64>()
    };
    let ages = projection.cells(year).unwrap().iter().map(mean);
    let (young, old) = ages.fold((f64::MAX, f64::MIN), |(young, old), age| (young.min(age), old.max(age)));
    old - young
}

#[test]
fn in_a_city_that_does_not_change_no_district_changes_when_all_is_held() {
    let projection = projected(&stationary(), 100.0, 2070);
    let before = projection.cells(2025).unwrap();
    for year in [2026, 2050, 2070] {
        for (region, (now, then)) in projection.cells(year).unwrap().iter().zip(before).enumerate() {
            for (cell, (now, then)) in now.iter().zip(then).enumerate() {
                // Rounding of sums over 45 years.
                assert!((now - then).abs() < 1e-7, "{year}, region {region}, cell {cell}: {now} after {then}");
            }
        }
    }
}

#[test]
fn districts_run_together_unless_their_ages_are_held() {
    let mut pack = stationary();
    // Births follow the women alone: infants do not keep their share by themselves.
    pack.levels.clear();
    let spans = [100.0, 50.0, 0.0].map(|percent| span(&projected(&pack, percent, 2070), 2070));
    let first = span(&projected(&pack, 0.0, 2026), 2025);
    // Arrivals have the ages of the residents at any share, so that much of the difference remains.
    assert!(first > spans[0] && spans[0] > spans[1] + 0.3 && spans[1] > spans[2] + 0.3, "{spans:?} of {first}");
}

#[test]
fn a_city_of_one_district_holds_nothing() {
    let mut pack = BUILT_IN.clone();
    pack.regions.truncate(1);
    pack.levels.truncate(1);
    pack.housing.truncate(1);
    pack.projects.clear();
    pack.infill.clear();
    let one = |cells: &Cells| Cells::from_fn(1, |(_, sex, age)| cells[[0, sex, age]]);
    pack.population = one(&pack.population);
    (pack.out_rate, pack.move_rate) = (one(&pack.out_rate), Cells::zeros(1));
    pack.attraction = vec![1.0];
    pack.arrivals.iter_mut().for_each(|kind| kind.spread = vec![1.0]);
    assert_eq!(projected(&pack, 100.0, 2070), projected(&pack, 0.0, 2070));
    let model = Model::new(Arc::new(pack.clone())).unwrap();
    let profile = |cell: usize| pack.arrivals.iter().map(move |kind| kind.level * kind.profile.figures()[cell]);
    let inputs = model.inputs(&holding(100.0), 2026).unwrap();
    for (cell, persons) in inputs.years()[0].arrivals().cells().figures().iter().enumerate() {
        assert_eq!(*persons, profile(cell).fold(0.0, |sum, persons| sum + persons));
    }
}

#[test]
fn the_young_come_where_the_young_live() {
    let old = |region: usize, cell: usize| if region == 0 { (cell % 101) as f64 } else { 50.0 };
    let model = Model::new(Arc::new(peopled(old))).unwrap();
    let inputs = model.inputs(&holding(0.0), 2026).unwrap();
    let (arrivals, people) = (inputs.years()[0].arrivals().cells(), inputs.base().cells());
    let share = |cells: &Cells, cell: usize| {
        cells.by_region()[0][cell] / cells.by_region().iter().map(|cells| cells[cell]).sum::<f64>()
    };
    for cell in [3, 20, 70, 101 + 44] {
        assert!((share(arrivals, cell) - share(people, cell)).abs() < 1e-12, "{cell}");
    }
    // More arrivals of the district have its own ages.
    let more = holding(0.0).with_deviation(Lever::Arrivals, Area::District(0), 100.0);
    let with_more = model.inputs(&more, 2026).unwrap();
    let (before, after) = (arrivals.by_region()[0], with_more.years()[0].arrivals().cells().by_region()[0]);
    let all: f64 = before.iter().sum();
    assert!((after[20] / before[20] - (1.0 + 100.0 / all)).abs() < 1e-9);
}

fn total(outcome: &Outcome, year: i32) -> f64 {
    (0..BUILT_IN.regions.len()).map(|region| outcome.persons(Area::District(region), year)).sum()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_population_can_be_held(seed in any::<u32>(), noise in 0.0..1.0_f64, percent in 0.0..=100.0_f64) {
        // Cells of a district from nobody to many times its share.
        let random = |region: usize, cell: usize| {
            let place = ((region * 202 + cell + 1) as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            let mixed = place ^ u64::from(seed).wrapping_mul(0x1234_5678_9abc_def1);
            let hash = (mixed ^ (mixed >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            (hash >> 40) as f64 / (1_u64 << 24) as f64
        };
        let share = |region: usize, cell: usize| {
            let wild = if random(region, cell) < 0.2 { 0.0 } else { random(region, cell) * 3.0 };
            tilted(region, cell) * (1.0 - noise) + noise * wild + f64::from(u8::from(region == 0)) * 1e-6
        };
        let pack = peopled(share);
        let model = Model::new(Arc::new(pack.clone())).unwrap();
        let mut first = Vec::new();
        let inputs = model.inputs(&holding(percent), 2060).unwrap();
        let projection = project_with(&inputs, |year, flows| if year == 0 { first.push(flows.clone()) });
        prop_assert!(projection.population().iter().all(|persons| *persons >= 0.0 && persons.is_finite()));
        // The city's departures and moves of every age are those of the pack.
        for cell in (0..202).filter(|cell| cell % 101 > 0) {
            let sum = |figures: &[f64]| figures.chunks_exact(202).map(|cells| cells[cell]).sum::<f64>();
            let jan = sum(&first[0].start);
            let (out, moving) = (pack.out_rate.by_region()[0][cell], pack.move_rate.by_region()[0][cell]);
            prop_assert!((sum(&first[0].departures) - jan * out).abs() < 1e-7 * (1.0 + jan), "cell {cell}");
            prop_assert!((sum(&first[0].moves_out) - jan * moving).abs() < 1e-7 * (1.0 + jan), "cell {cell}");
        }
        // With dwellings and other levers as well.
        let limited = holding(percent)
            .with_homes(Homes::Limit)
            .with_deviation(Lever::Departures, Area::City, 20.0)
            .with_deviation(Lever::Moves, Area::City, 60.0)
            .with_deviation(Lever::LifeExpectancy, Area::City, -4.0);
        let outcome = model.project(&limited, 2060).unwrap();
        prop_assert!((total(&outcome, 2060) - outcome.persons(Area::City, 2060)).abs() < 1e-6);
    }
}
