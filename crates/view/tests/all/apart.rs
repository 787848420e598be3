//! One difference, one number: wherever a difference is told, it is that of the two numbers shown beside it.

use charts::{Chart, Measure};
use export::Cell;
use scenario::collection::{Card, Collection};
use scenario::{Area, Homes, Lever, Scenario};
use view::compare::beside::Memo;
use view::take::Taken;
use view::{Explorer, State};

use crate::{BUILT_IN, EXPLORER};

/// Scenarios whose results fall to both sides of a half person.
fn scenarios() -> Vec<Scenario> {
    let of = |lever, value: f64| Scenario::default().with_deviation(lever, Area::City, value);
    let steps = (1..10).map(f64::from);
    let arrivals = steps.clone().map(|step| of(Lever::Arrivals, step * 37.0 - 150.0));
    let births = steps.clone().map(|step| of(Lever::Fertility, step / 50.0 - 0.09));
    let lives = steps.map(|step| of(Lever::LifeExpectancy, step / 10.0 - 0.45));
    let free = of(Lever::Arrivals, 900.0).with_homes(Homes::Ignore);
    arrivals.chain(births).chain(lives).chain([Scenario::default(), free]).collect()
}

/// A printed number: the digits after the first sign of one.
fn number(text: &str) -> f64 {
    let digits = text.replace(['.', '+', '±'], "").replace('−', "-").replace(',', ".");
    digits.trim().parse().unwrap_or_else(|_| panic!("no number: {text}"))
}

/// By how many people a sentence says that there are more or fewer.
fn said(sentence: &str) -> f64 {
    let words: Vec<&str> = sentence.split(' ').collect();
    let place = words.iter().position(|word| *word == "Menschen").unwrap();
    match words[place + 1] {
        "mehr" => number(words[place - 1]),
        "weniger" => -number(words[place - 1]),
        _ => 0.0,
    }
}

fn of_status(status: &str) -> f64 {
    let rest = status.split("Einwohner, ").nth(1).unwrap();
    if rest.starts_with("wie") {
        return 0.0;
    }
    let size = number(rest.split(' ').next().unwrap());
    if rest.contains("weniger") { -size } else { size }
}

fn check(explorer: &Explorer, area: Area, scenario: &Scenario, year: i32) {
    let state = State { scenario: scenario.clone().with_target_year(year), area, ..State::default() };
    let page = explorer.page(&state);
    let baseline = explorer.page(&state.with_scenario(Scenario::default().with_target_year(year)));
    let shown = number(&page.headline.text) - number(&baseline.headline.text);
    let what = format!("{area:?} {year} {scenario:?}");
    let head = number(page.headline.comparisons[0].text.split(" · ").next().unwrap());
    assert_eq!(head, shown, "the head: {what}");
    assert_eq!(of_status(&page.status), shown, "the status: {what}");
    if !scenario.is_baseline() {
        assert_eq!(said(&page.headline.sentence), shown, "the sentence: {what}");
    }
    let percent =
        if number(&baseline.headline.text) > 0.0 { shown / number(&baseline.headline.text) * 100.0 } else { 0.0 };
    let told = page.headline.comparisons[0].text.split(" · ").nth(1).unwrap();
    assert_eq!(told, locale::numbers::signed_percent(percent), "the percent: {what}");
    // The table of the picture ends in the same numbers.
    let table = page.figures.development.chart.table();
    let row = table.rows.iter().find(|row| row[0] == year.to_string()).unwrap();
    assert_eq!((row[3].as_str(), row[2].as_str()), (page.headline.text.as_str(), baseline.headline.text.as_str()));
    for row in page.figures.balance.chart.table().rows {
        if row[1..5].iter().chain(&row[5..8]).all(|cell| !cell.contains("rund") && cell != "–") && row[8] == "gerechnet"
        {
            let [births, deaths, arrivals, departures, natural, migration, total] =
                [1, 2, 3, 4, 5, 6, 7].map(|column| number(&row[column]));
            assert_eq!((births - deaths, arrivals - departures), (natural, migration), "{row:?}");
            assert_eq!(natural + migration, total, "{row:?}");
        }
    }
}

#[test]
fn head_sentence_status_and_table_tell_one_difference() {
    let trier = Explorer::of_pack(crate::trier::pack("trier")).unwrap();
    for (index, scenario) in scenarios().iter().enumerate() {
        let year = [2030, 2040, 2050, 2061][index % 4];
        check(&EXPLORER, Area::City, scenario, year);
        check(&EXPLORER, Area::District(index % 18), scenario, year);
        check(&trier, Area::City, scenario, year);
    }
}

#[test]
fn all_districts_tell_one_difference() {
    let scenario = Scenario::default().with_deviation(Lever::Arrivals, Area::City, 333.0);
    for district in 0..18 {
        check(&EXPLORER, Area::District(district), &scenario, 2045);
    }
}

/// The scenario of a card beside the baseline, and as the last change, and in the files.
#[test]
fn comparison_change_hall_forecasts_and_files_tell_the_difference_of_the_headline() {
    for (index, scenario) in scenarios().into_iter().enumerate().filter(|(_, scenario)| !scenario.is_baseline()) {
        let area = if index % 2 == 0 { Area::City } else { Area::District(index % 18) };
        let state = State { scenario: scenario.clone(), area, ..State::default() };
        let (page, plain) = (EXPLORER.page(&state), State { area, ..State::default() });
        let before = EXPLORER.page(&plain);
        let told = page.headline.comparisons[0].text.clone();
        let (persons, percent) = told.split_once(" · ").unwrap();

        let beside = EXPLORER.compare().beside(&state, Measure::Common, &mut Memo::default()).unwrap();
        let row = beside.numbers.rows.iter().find(|row| row[0] == "B Ihr Szenario").unwrap();
        assert_eq!((row[2].as_str(), row[3].as_str()), (persons, percent), "side by side: {scenario:?}");

        let change = EXPLORER.compare().change(&plain, &state).table;
        let row = change.rows.iter().find(|row| row[0].contains("Einwohner")).unwrap();
        assert_eq!(row[3], persons, "the last change: {scenario:?}");

        let hall = EXPLORER.hall().last_change((&plain, &before), (&state, &page)).unwrap();
        assert_eq!(said(&hall.effect.unwrap()), number(persons), "the hall: {scenario:?}");

        let all = EXPLORER.compare().compared(&state);
        let row = EXPLORER.take().key_numbers(&state, &all).rows[1].clone();
        assert_eq!(row[2], persons, "the protocol: {scenario:?}");

        let card = Card { name: "Karte".into(), shown: true, scenario, ..Card::default() };
        let collection = Collection { cards: vec![card], ..Collection::default() };
        let kept = EXPLORER.compare().with_collection(&plain, &collection);
        assert!(EXPLORER.compare().cards(&kept)[0].summary.contains(&told), "the card");
        let overview = &EXPLORER.take().workbook(&kept).sheets[0];
        let row =
            overview.rows.iter().find(|row| matches!(&row[0], Cell::Text(name) if name.contains("Karte"))).unwrap();
        assert_eq!(row[4].number(), Some(number(persons)), "the workbook");

        let forecasts = EXPLORER.forecasts().forecasts(&state, None);
        for table in forecasts.published.iter().map(|one| &one.table) {
            for row in table.rows.iter().filter(|row| row[3] != "–") {
                assert_eq!(number(&row[3]) - number(&row[2]), number(&row[4]), "{row:?}");
            }
        }
    }
}

#[test]
fn easy_german_tells_the_same_difference() {
    let leicht = &*BUILT_IN;
    for scenario in scenarios().into_iter().filter(|scenario| !scenario.is_baseline()) {
        let state = State { scenario, ..State::default() };
        let page = leicht.page(&state);
        let difference = number(page.headline.comparisons[0].text.split(" · ").next().unwrap());
        locale::speak(locale::leicht());
        let page = leicht.page(&state);
        locale::speak(locale::german());
        let head = page.headline.comparisons[0].text.clone();
        if difference == 0.0 {
            assert_eq!(head, "gleich viele");
            continue;
        }
        let size = head.rsplit_once(' ').unwrap().0;
        assert!(page.headline.sentence.contains(&format!("{size} Menschen")), "{head}: {}", page.headline.sentence);
        assert!(page.status.contains(&head), "{head}: {}", page.status);
    }
}

fn fives(cells: impl Iterator<Item = f64>, what: &str) {
    for value in cells {
        assert_eq!(value % 5.0, 0.0, "{what}: {value}");
    }
}

#[test]
fn every_number_of_a_district_is_in_fives() {
    let scenario = Scenario::default()
        .with_deviation(Lever::Arrivals, Area::City, 1_377.0)
        .with_setting(scenario::Setting::HouseholdSize, Area::City, Some(1.9))
        .with_setting(scenario::Setting::PlacesUnder3, Area::City, Some(43.0))
        .with_setting(scenario::Setting::CareFrom80, Area::City, Some(31.0));
    let state = State { scenario, area: Area::District(4), ..State::default() };
    let homes = EXPLORER.consequences().homes_page(&state);
    for table in [&homes.years.table, &homes.need_by_year] {
        fives(table.rows.iter().flat_map(|row| row[1..].iter().map(|cell| number(cell))), &table.caption);
    }
    for (table, last) in [(&homes.districts.table, 18), (&homes.need_by_district, 18)] {
        fives(table.rows[..last].iter().flat_map(|row| row[1..].iter().map(|cell| number(cell))), &table.caption);
    }
    for taken in Taken::ALL {
        let sheet = EXPLORER.take().taken(&state, taken);
        if matches!(taken, Taken::Levers | Taken::Forecasts) {
            continue;
        }
        // Whole numbers are persons, or what is counted by them; the last column of the districts is a change in percent.
        let whole = sheet.rows.iter().flatten().filter_map(|cell| match cell {
            Cell::Number { value, digits: 0 } => Some(*value),
            _ => None,
        });
        // Single ages are numbers for the city only.
        fives(whole, &sheet.caption);
    }
    // A change in percent gives no more away than the two numbers beside it.
    for row in EXPLORER.page(&state).figures.districts.chart.table().rows {
        let [base, scenario] = [1, 3].map(|column| number(&row[column]));
        assert_eq!(row[4], locale::numbers::signed_percent((scenario / base - 1.0) * 100.0), "{row:?}");
    }
    let beside = EXPLORER.compare().beside(&state, Measure::Common, &mut Memo::default()).unwrap();
    let cells = beside.numbers.rows.iter().flat_map(|row| [1, 4, 5].map(|column| number(&row[column])));
    fives(cells, "side by side");
    let whole = |text: &&String| !text.contains(',') && text.chars().any(|sign| sign.is_ascii_digit());
    let indicators = beside.indicators.rows.iter().flat_map(|row| row[1..3].iter().filter(whole));
    fives(indicators.map(|text| number(text)), "the indicators");
}

#[test]
fn where_dwellings_do_not_matter_nobody_is_counted_as_none() {
    let free = Scenario::default().with_deviation(Lever::Arrivals, Area::City, 900.0).with_homes(Homes::Ignore);
    let state = State { scenario: free, ..State::default() };
    let beside = EXPLORER.compare().beside(&state, Measure::Common, &mut Memo::default()).unwrap();
    assert_eq!(beside.numbers.rows[1][5], "nicht gerechnet");
    let change = EXPLORER.compare().change(&State::default(), &state).table;
    assert!(change.rows.iter().any(|row| row[2] == "nicht gerechnet"), "{:?}", change.rows);
    let all = EXPLORER.compare().compared(&state);
    assert_eq!(EXPLORER.take().key_numbers(&state, &all).rows[1].last().unwrap(), "nicht gerechnet");
}
