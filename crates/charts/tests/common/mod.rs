//! Pictures to test with: real observed figures of Kaiserslautern, and for the years to come straight
//! lines that stand for nothing.
#![allow(dead_code, reason = "each test binary uses a part of it")]

pub(crate) mod map;
pub(crate) mod ranges;
pub(crate) mod room;
pub(crate) mod several;
pub(crate) mod snapshot;

use charts::{
    AgeBand, Balance, BalanceYear, ChangeAgainst, Development, District, Districts, Figure, Forecast, Held, HeldGroup,
    HeldRow, Observed, Pyramid, Range, SeriesBreak, Threshold, YearValue,
};
use locale::numbers::Rounding;

/// Year, persons on 31 December, exact.
const EARLY: [(i32, f64, bool); 5] = [
    (1975, 100_886.0, true),
    (1980, 98_800.0, false),
    (1987, 96_939.0, true),
    (1989, 97_625.0, true),
    (1990, 99_000.0, false),
];

/// Persons on 31 December, every year from 1995 on.
const SINCE_1995: [f64; 31] = [
    102_002.0, 101_549.0, 101_315.0, 100_689.0, 100_025.0, 99_825.0, 99_794.0, 99_469.0, 99_095.0, 99_182.0, 98_372.0,
    98_044.0, 97_770.0, 97_436.0, 99_275.0, 99_184.0, 96_963.0, 97_112.0, 97_162.0, 97_382.0, 98_520.0, 99_302.0,
    99_684.0, 99_845.0, 100_030.0, 99_662.0, 99_292.0, 100_316.0, 100_571.0, 100_426.0, 100_247.0,
];

/// Number, name, short name, degrees east and north, persons.
const DISTRICTS: [(&str, &str, &str, f64, f64, f64); 18] = [
    ("1", "Innenstadt-Ost", "Ost", 7.77891, 49.44403, 11_290.0),
    ("2", "Innenstadt-Südwest", "Südwest", 7.76476, 49.43968, 8_652.5),
    ("3", "Innenstadt-West/Kotten", "West", 7.75208, 49.44074, 11_117.3),
    ("4", "Innenstadt-Nord/Kaiserberg", "Nord", 7.76331, 49.4571, 8_791.6),
    ("5", "Grübentälchen/Volkspark", "Grübentälchen", 7.82108, 49.45011, 9_860.2),
    ("6", "Betzenberg", "Betzenberg", 7.81914, 49.41481, 5_028.3),
    ("7", "Lämmchesberg/Uniwohnstadt", "Uniwohnstadt", 7.75818, 49.41446, 10_418.7),
    ("8", "Bännjerrück/Karl-Pfaff-Siedlung", "Bännjerrück", 7.72568, 49.43178, 4_982.9),
    ("9", "Kaiserslautern-West", "KL-West", 7.72696, 49.44565, 8_451.2),
    ("10", "Erzhütten/Wiesenthalerhof", "Erzhütten", 7.72149, 49.46164, 2_524.0),
    ("11", "Einsiedlerhof", "Einsiedlerhof", 7.6713, 49.4346, 1_297.5),
    ("12", "Morlautern", "Morlautern", 7.76116, 49.46749, 2_847.7),
    ("13", "Erlenbach", "Erlenbach", 7.77861, 49.48005, 2_184.6),
    ("14", "Mölschbach", "Mölschbach", 7.81052, 49.37729, 1_154.5),
    ("15", "Dansenberg", "Dansenberg", 7.73123, 49.40587, 2_395.7),
    ("16", "Hohenecken", "Hohenecken", 7.69677, 49.40889, 3_514.7),
    ("17", "Siegelbach", "Siegelbach", 7.69148, 49.46647, 3_026.2),
    ("18", "Erfenbach", "Erfenbach", 7.71536, 49.4805, 2_709.5),
];

/// Women and men by five-year groups, 31 December 2025.
const WOMEN: [f64; 20] = [
    2_171.0, 2_117.0, 2_048.0, 2_169.0, 3_012.0, 3_803.0, 3_344.0, 3_055.0, 2_918.0, 2_744.0, 2_733.0, 3_406.0,
    3_663.0, 3_304.0, 2_860.0, 2_167.0, 1_814.0, 1_589.0, 576.0, 152.0,
];
const MEN: [f64; 20] = [
    2_193.0, 2_069.0, 2_135.0, 2_312.0, 3_693.0, 5_396.0, 4_498.0, 3_601.0, 2_999.0, 2_631.0, 2_564.0, 3_358.0,
    3_642.0, 2_987.0, 2_402.0, 1_611.0, 1_241.0, 916.0, 289.0, 65.0,
];

fn ages() -> impl Iterator<Item = [f64; 2]> {
    WOMEN.into_iter().zip(MEN).map(<[f64; 2]>::from)
}

const GAP: Option<Figure> = None;

fn exact(persons: f64) -> Option<Figure> {
    Some(Figure::exact(persons))
}

fn about(persons: f64) -> Option<Figure> {
    Some(Figure::rounded(persons))
}

fn years(target: i32, per_year: f64, bend: f64) -> Vec<YearValue> {
    (2025..=target)
        .map(|year| {
            let passed = f64::from(year - 2025);
            YearValue { year, persons: 100_247.0 + per_year * passed + bend * passed * passed }
        })
        .collect()
}

/// The city with everything a picture can hold.
pub(crate) fn development(target: i32, per_year: f64) -> Development {
    let at = |year, persons| YearValue { year, persons };
    let observed = EARLY.into_iter().chain((1995..).zip(SINCE_1995).map(|(year, persons)| (year, persons, true)));
    Development {
        place: "Gesamtstadt".to_owned(),
        base_year: 2025,
        target_year: target,
        observed: observed.map(|(year, persons, exact)| Observed { year, persons, exact }).collect(),
        breaks: vec![SeriesBreak { first_year: 2011, census: 2011 }, SeriesBreak { first_year: 2022, census: 2022 }],
        baseline: years(target, -20.0, -3.7),
        scenario: years(target, per_year, -3.7),
        forecasts: vec![
            Forecast {
                label: "Landesamt 2006".to_owned(),
                start: Some(at(2006, 98_044.0)),
                points: vec![at(2030, 89_343.0), at(2050, 82_928.0)],
            },
            Forecast {
                label: "EUROPOP2019".to_owned(),
                start: Some(at(2018, 99_845.0)),
                points: vec![at(2049, 94_669.0)],
            },
        ],
        range: None,
        threshold: Some(Threshold { persons: 100_000.0, label: locale::charts::development::large_city().to_owned() }),
        rounding: Rounding::Whole,
    }
}

/// The city as the page shows it: no forecast of its own, but one recomputed.
pub(crate) fn ranged_development(target: i32) -> Development {
    Development {
        forecasts: Vec::new(),
        range: Some(Range {
            label: "Landesamt 2020, nachgerechnet".to_owned(),
            year: 2040,
            low: 98_000.0,
            high: 104_000.0,
            text: "etwa 98.000 bis 104.000".to_owned(),
        }),
        ..development(target, 120.0)
    }
}

/// A district: nothing observed but the base year.
pub(crate) fn district_development() -> Development {
    let shrink = |values: Vec<YearValue>| -> Vec<YearValue> {
        values.into_iter().map(|value| YearValue { persons: value.persons * 0.027, ..value }).collect()
    };
    let city = development(2050, 220.0);
    Development {
        place: "Erfenbach".to_owned(),
        observed: vec![Observed { year: 2025, persons: 100_247.0 * 0.027, exact: true }],
        breaks: Vec::new(),
        baseline: shrink(city.baseline),
        scenario: shrink(city.scenario),
        forecasts: Vec::new(),
        range: None,
        threshold: None,
        ..city
    }
}

pub(crate) fn pyramid() -> Pyramid {
    let bands = (0_u8..).zip(ages()).map(|(group, base_year)| AgeBand {
        from: group * 5,
        to: (group < 19).then_some(group * 5 + 4),
        scenario: base_year.map(|persons| persons * 0.95),
        baseline: base_year.map(|persons| persons * 0.9),
        base_year,
    });
    Pyramid {
        place: "Gesamtstadt".to_owned(),
        base_year: 2025,
        target_year: 2050,
        bands: bands.collect(),
        rounding: Rounding::Whole,
        estimated: false,
    }
}

/// Changes from -8 to +9 per cent, one by one.
pub(crate) fn districts(selected: Option<usize>) -> Districts {
    let entries = DISTRICTS.iter().zip(-8_i32..);
    let districts = entries.map(|((id, name, label, lon, lat, persons), change)| District {
        id: (*id).to_owned(),
        name: (*name).to_owned(),
        label: (*label).to_owned(),
        lon: *lon,
        lat: *lat,
        base_year: *persons,
        baseline: *persons * 0.97,
        scenario: *persons * (1.0 + f64::from(change) / 100.0),
    });
    Districts {
        base_year: 2025,
        target_year: 2050,
        districts: districts.collect(),
        selected,
        against: ChangeAgainst::BaseYear,
        rounding: Rounding::Whole,
        estimated: false,
        map: None,
    }
}

pub(crate) fn balance(target: i32) -> Balance {
    // Births, deaths, arrivals, departures, births less deaths, arrivals less departures.
    let observed: [(i32, [Option<Figure>; 6]); 35] = [
        (1990, [about(1_000.0), exact(1_214.0), GAP, GAP, GAP, GAP]),
        (1991, [about(1_100.0), exact(1_160.0), GAP, GAP, GAP, GAP]),
        (1992, [about(1_100.0), exact(1_198.0), GAP, GAP, GAP, GAP]),
        (1993, [about(1_000.0), exact(1_238.0), GAP, GAP, GAP, GAP]),
        (1994, [about(1_100.0), about(1_200.0), GAP, GAP, GAP, GAP]),
        (1995, [exact(1_016.0), exact(1_125.0), exact(6_501.0), exact(6_300.0), exact(-109.0), exact(201.0)]),
        (1996, [exact(984.0), exact(1_228.0), exact(5_840.0), exact(6_049.0), exact(-244.0), exact(-209.0)]),
        (1997, [exact(1_006.0), exact(1_172.0), exact(5_899.0), exact(5_967.0), exact(-166.0), exact(-68.0)]),
        (1998, [about(900.0), about(1_100.0), exact(5_869.0), exact(6_295.0), exact(-200.0), exact(-426.0)]),
        (1999, [exact(927.0), exact(1_088.0), exact(5_835.0), exact(6_338.0), exact(-161.0), exact(-503.0)]),
        (2000, [exact(863.0), exact(1_082.0), exact(6_145.0), exact(6_126.0), exact(-219.0), exact(19.0)]),
        (2001, [exact(899.0), exact(1_123.0), exact(6_309.0), exact(6_179.0), exact(-224.0), exact(193.0)]),
        (2002, [exact(788.0), exact(1_154.0), exact(6_133.0), exact(6_092.0), exact(-366.0), exact(41.0)]),
        (2003, [about(800.0), about(1_200.0), exact(5_727.0), exact(5_776.0), exact(-325.0), exact(-49.0)]),
        (2004, [about(800.0), about(1_100.0), exact(6_052.0), exact(5_630.0), exact(-336.0), exact(422.0)]),
        (2005, [about(770.0), about(1_030.0), exact(5_794.0), exact(6_350.0), exact(-262.0), exact(-556.0)]),
        (2006, [exact(763.0), exact(1_045.0), exact(5_712.0), exact(5_760.0), exact(-282.0), exact(-48.0)]),
        (2007, [exact(832.0), exact(1_165.0), exact(5_609.0), exact(5_549.0), exact(-333.0), exact(60.0)]),
        (2008, [exact(810.0), exact(1_131.0), exact(5_832.0), exact(5_844.0), exact(-321.0), exact(-12.0)]),
        (2009, [exact(785.0), exact(1_142.0), exact(7_964.0), exact(5_771.0), exact(-357.0), exact(2_193.0)]),
        (2010, [exact(784.0), exact(1_137.0), exact(6_596.0), exact(6_336.0), exact(-353.0), exact(260.0)]),
        (2011, [exact(845.0), exact(1_189.0), exact(7_305.0), exact(6_366.0), exact(-344.0), exact(939.0)]),
        (2012, [exact(821.0), exact(1_125.0), exact(7_032.0), exact(6_614.0), exact(-304.0), exact(418.0)]),
        (2013, [exact(764.0), exact(1_132.0), exact(7_340.0), exact(6_934.0), exact(-368.0), exact(406.0)]),
        (2014, [exact(852.0), exact(1_124.0), exact(7_720.0), exact(7_248.0), exact(-272.0), exact(472.0)]),
        (2015, [exact(878.0), exact(1_135.0), exact(8_491.0), exact(7_162.0), exact(-257.0), exact(1_329.0)]),
        (2016, [exact(972.0), exact(1_137.0), exact(9_183.0), exact(7_855.0), exact(-165.0), exact(966.0)]),
        (2017, [exact(920.0), exact(1_181.0), exact(8_375.0), exact(7_742.0), exact(-261.0), exact(633.0)]),
        (2018, [exact(1_005.0), exact(1_211.0), exact(8_044.0), exact(7_680.0), exact(-206.0), exact(364.0)]),
        (2019, [exact(1_008.0), exact(1_255.0), exact(8_261.0), exact(7_859.0), exact(-247.0), exact(402.0)]),
        (2020, [exact(1_084.0), exact(1_198.0), exact(6_780.0), exact(7_046.0), exact(-114.0), exact(-266.0)]),
        (2021, [exact(1_005.0), exact(1_272.0), GAP, GAP, exact(-267.0), exact(-142.0)]),
        (2022, [exact(957.0), exact(1_377.0), GAP, GAP, exact(-420.0), exact(2_328.0)]),
        (2023, [exact(912.0), exact(1_249.0), GAP, GAP, exact(-337.0), exact(579.0)]),
        (2024, [exact(963.0), exact(1_279.0), GAP, GAP, exact(-316.0), exact(141.0)]),
    ];
    let observed = observed.into_iter().map(|(year, [births, deaths, arrivals, departures, natural, migration])| {
        BalanceYear { year, births, deaths, arrivals, departures, natural_balance: natural, net_migration: migration }
    });
    let calculated = (2026..=target).map(|year| {
        let passed = f64::from(year - 2025);
        BalanceYear {
            year,
            births: exact(944.0 - passed),
            deaths: exact(1_279.0 + 2.0 * passed),
            arrivals: exact(8_650.0),
            departures: exact(8_300.0 + 6.0 * passed),
            natural_balance: None,
            net_migration: None,
        }
    });
    Balance {
        place: "Gesamtstadt".to_owned(),
        base_year: 2025,
        target_year: target,
        years: observed.chain(calculated).collect(),
        rounding: Rounding::Whole,
    }
}

/// Past ranges of two kinds of places: shares that stand for nothing, among them none and all.
pub(crate) fn held() -> Held {
    let row = |(years, share): (i32, f64)| HeldRow {
        name: locale::coverage::after(years),
        share,
        text: locale::coverage::share(share),
        cases: 300.0,
        launches: 7.0,
    };
    let group = |places: &str, promised: f64, shares: [f64; 3]| HeldGroup {
        title: locale::coverage::group(places, promised),
        promised,
        rows: [1, 5, 7].into_iter().zip(shares).map(row).collect(),
    };
    let (all, cities) = (locale::coverage::all_places(), locale::coverage::cities());
    Held {
        caption: locale::coverage::caption().to_owned(),
        groups: vec![
            group(all, 0.8, [0.8, 0.776, 1.0]),
            group(all, 0.5, [0.521, 0.384, 0.0]),
            group(cities, 0.8, [0.75, 0.85, 0.944]),
            group(cities, 0.5, [0.49, 0.5, 0.625]),
        ],
    }
}
