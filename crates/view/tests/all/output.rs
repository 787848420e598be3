//! What is taken along says what the page says.

use export::{Cell, Sheet};
use scenario::collection::{Card, Collection, Reason};
use scenario::{Area, Lever, Scenario};
use view::compare::collection::Compared;
use view::page::Control;
use view::take::Taken;
use view::{Picture, State};

use crate::{ERFENBACH, EXPLORER};

/// More arrivals, along with two kept scenarios of which one has been given hostile texts.
fn state() -> State {
    let present = EXPLORER.set(&State::default(), Control::Lever(Lever::Arrivals), 9_000.0);
    let scenario = Scenario::default().with_deviation(Lever::Infill, ERFENBACH, 12.0);
    let card = |name: &str, author: &str, scenario: Scenario| Card {
        name: name.to_owned(),
        author: author.to_owned(),
        shown: true,
        scenario,
        ..Card::default()
    };
    let reasons = vec![Reason { lever: Lever::Infill, area: ERFENBACH, text: "=SUM(A1)".to_owned() }];
    let births = Scenario::default().with_deviation(Lever::Fertility, Area::City, 0.1);
    let cards = vec![
        Card { reasons, ..card("=cmd|' /C calc'!A0", "Grüne; \"Mitte\"", scenario) },
        card("Mehr Kinder", "", births),
    ];
    EXPLORER.compare().with_collection(&present, &Collection { cards, ..Collection::default() })
}

/// Place of the present scenario, and of the card with a reason, among those that are compared.
fn places(all: &[Compared]) -> (usize, usize) {
    let place = |name: &str| all.iter().position(|one| one.name == name).unwrap();
    (place("Ihr Szenario"), place("=cmd|' /C calc'!A0"))
}

fn numbers(sheet: &Sheet, column: usize) -> Vec<f64> {
    sheet.rows.iter().filter_map(|row| row[column].number()).collect()
}

#[test]
fn the_table_of_a_picture_holds_the_numbers_that_are_drawn() {
    let state = state();
    let page = EXPLORER.page(&state);
    let development = EXPLORER.take().taken(&state, Taken::Picture(Picture::Development));
    let drawn: f64 = page.figures.development.chart.scenario.iter().map(|it| it.persons.round()).sum();
    assert_eq!(numbers(&development, 3).iter().sum::<f64>(), drawn);
    let pyramid = EXPLORER.take().taken(&state, Taken::Picture(Picture::Pyramid));
    let drawn: f64 =
        page.figures.pyramid.chart.bands.iter().map(|band| band.scenario[1].round() + band.scenario[0].round()).sum();
    assert_eq!(numbers(&pyramid, 1).iter().chain(&numbers(&pyramid, 4)).sum::<f64>(), drawn);
    let districts = EXPLORER.take().taken(&state, Taken::Picture(Picture::Districts));
    assert_eq!(numbers(&districts, 3).len(), page.figures.districts.chart.districts.len());
    assert!((numbers(&districts, 3).iter().sum::<f64>() - page.headline.persons).abs() < 18.0 * 2.5);
    assert!(districts.notes.iter().any(|note| note.contains("Summen können durch Rundung abweichen")));
    let balance = EXPLORER.take().taken(&state, Taken::Picture(Picture::Balance));
    let births: f64 = page
        .figures
        .balance
        .chart
        .years
        .iter()
        .filter(|it| it.year > 2025)
        .map(|it| it.births.unwrap().persons.round())
        .sum();
    let projected = balance.rows.iter().filter(|row| row[0].number().unwrap() > 2025.0);
    assert_eq!(projected.map(|row| row[1].number().unwrap()).sum::<f64>(), births);
}

#[test]
fn the_projection_adds_up_to_the_headline() {
    let state = state();
    let sheet = EXPLORER.take().taken(&state, Taken::Projection);
    assert_eq!(sheet.rows.len(), 26 * 2 * 101, "years from 2025 to 2050, sexes, ages");
    let of_target = sheet.rows.iter().filter(|row| row[0] == Cell::Year(2050));
    let sum: f64 = of_target.map(|row| row[3].number().unwrap()).sum();
    assert!((sum - EXPLORER.page(&state).headline.persons).abs() < 202.0 * 0.5, "{sum}");
    assert!(sheet.rows.iter().all(|row| row[3].number().unwrap().fract() == 0.0));
}

#[test]
fn a_district_is_handed_out_in_groups_and_fives() {
    let state = EXPLORER.select(&state(), ERFENBACH);
    let sheet = EXPLORER.take().taken(&state, Taken::Projection);
    assert_eq!(sheet.rows.len(), 26 * 2 * 21, "twenty groups of five ages and the open one");
    assert!(sheet.rows.iter().all(|row| row[3].number().unwrap() % 5.0 == 0.0));
    assert!(sheet.notes.iter().any(|note| note.contains("auf 5 gerundet")));
    for taken in [Taken::Years, Taken::Picture(Picture::Pyramid)] {
        let figures: Vec<f64> =
            EXPLORER.take().taken(&state, taken).rows.iter().filter_map(|row| row[1].number()).collect();
        assert!(!figures.is_empty() && figures.iter().all(|it| it % 5.0 == 0.0), "{taken:?}");
    }
}

#[test]
fn a_comparison_has_a_column_for_each_scenario_and_its_own_figures() {
    let state = state();
    let all = EXPLORER.compare().compared(&state);
    assert_eq!(all.len(), 4, "baseline, two cards, present");
    let (present, _) = places(&all);
    let years = EXPLORER.take().taken(&state, Taken::Years);
    assert_eq!(years.columns.len(), 5);
    for (column, one) in (1..).zip(&all) {
        let last = years.rows.last().unwrap();
        assert_eq!(last[column].number().unwrap(), one.outcome.persons(Area::City, 2050).round(), "{}", one.name);
    }
    let levers = EXPLORER.take().taken(&state, Taken::Levers);
    assert_eq!(levers.rows.len(), 3, "arrivals, infill, births: what nobody moves is not there");
    let infill = levers.rows.iter().find(|row| row[1] == Cell::text("Erfenbach")).unwrap();
    let set: Vec<f64> = infill[3..].iter().filter_map(Cell::number).collect();
    assert_eq!(set, [12.0]);
    let indicators = EXPLORER.take().taken(&state, Taken::Indicators);
    assert_eq!(indicators.rows[0][4].number().unwrap(), EXPLORER.page(&state).headline.persons.round());
    let forecasts = EXPLORER.take().taken(&state, Taken::Forecasts);
    // Without a figure of the office the recomputed range stands alone: no forecast of yesterday is compared with.
    let [of_2040] = &*forecasts.rows else { panic!("{:?}", forecasts.rows) };
    assert_eq!(of_2040[1..3], [Cell::Year(2040), Cell::text("etwa 98.000 bis 104.000")]);
    let persons = all[present].outcome.persons(Area::City, 2040).round();
    let outside = (persons - 104_000.0).max(0.0) + (persons - 98_000.0).min(0.0);
    assert_eq!(of_2040[3 + present].number().unwrap(), outside);
    assert!(indicators.rows.iter().any(|row| row[1] == Cell::text("Annahme eingeben")), "no rate is made up");
}

#[test]
fn no_text_of_a_visitor_becomes_a_formula() {
    let state = state();
    for taken in Taken::ALL {
        for form in [export::csv::Form::German, export::csv::Form::Plain] {
            let text = export::csv::write(&EXPLORER.take().taken(&state, taken), form);
            for cell in text.trim_start_matches('\u{feff}').split([';', ',', '\n']) {
                let cell = cell.trim_start_matches('"');
                assert!(!cell.starts_with(['=', '@', '+', '\t']), "{taken:?}: {cell}");
                let negative =
                    cell.strip_prefix('-').is_none_or(|rest| rest.starts_with(|it: char| it.is_ascii_digit()));
                assert!(negative, "{taken:?}: {cell}");
            }
        }
    }
}

#[test]
fn every_row_has_a_cell_for_every_column() {
    let state = state();
    let book = EXPLORER.take().workbook(&state);
    let names: Vec<&str> = book.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "Übersicht",
            "Vergleich der Hebel",
            "Vergleich der Kennzahlen",
            "Vergleich nach Jahren",
            "Abstand zu den Prognosen",
            "Alter",
            "Stadtteile",
            "Quellen und Annahmen"
        ]
    );
    for sheet in book.sheets.iter().cloned().chain(Taken::ALL.map(|taken| EXPLORER.take().taken(&state, taken))) {
        assert!(!sheet.rows.is_empty(), "{}", sheet.name);
        assert!(sheet.rows.iter().all(|row| row.len() == sheet.columns.len()), "{}", sheet.name);
    }
}

#[test]
fn a_protocol_names_authors_reasons_and_the_distance_to_forecasts() {
    let state = state();
    let all = EXPLORER.compare().compared(&state);
    let about = EXPLORER.take().about(&state, &all[1]);
    assert_eq!(about.deviations.len(), 1);
    assert_eq!(about.reasons, ["Neue Wohnungen durch Nachverdichtung, Erfenbach: =SUM(A1)"]);
    let numbers = EXPLORER.take().key_numbers(&state, &all);
    assert_eq!(numbers.rows.len(), 4);
    assert_eq!(numbers.rows[3][1], EXPLORER.page(&state).headline.text);
    let differences = EXPLORER.take().against_forecasts(&state, &all).unwrap();
    assert_eq!(differences.rows.len(), 1);
    assert_eq!(
        differences.rows[0][..2],
        ["Landesamt 2020, nachgerechnet, keine amtliche Zahl, 2040", "etwa 98.000 bis 104.000"]
    );
    assert_eq!(EXPLORER.take().against_forecasts(&EXPLORER.select(&state, ERFENBACH), &all), None);
}

#[test]
fn a_small_picture_carries_address_sources_and_licences() {
    let style = charts::Style::new(1_080.0, 1_080.0, 1.0).with_font(28.0);
    let svg = EXPLORER.take().short_sheet(&state(), Picture::Development, &style, "https://example.org/#s=1~z_5");
    for part in
        ["https://example.org/#s=1~z_5", "Modellrechnung, keine Vorhersage", "Eurostat", "CC-BY-4.0", "Bevölkerung"]
    {
        assert!(svg.contains(part), "{part}");
    }
    assert!(!svg.contains("style="), "a strict policy refuses it");
}

#[test]
fn what_is_taken_along_of_a_district_names_the_estimate_and_the_unclear_licence() {
    let estimate = locale::figures::estimate::sentence();
    let notes =
        |area: Area, taken: Taken| EXPLORER.take().taken(&EXPLORER.select(&state(), area), taken).notes.join("\n");
    for (area, taken) in [
        (Area::City, Taken::Picture(Picture::Districts)),
        (ERFENBACH, Taken::Picture(Picture::Pyramid)),
        (ERFENBACH, Taken::Projection),
        (ERFENBACH, Taken::Years),
    ] {
        let notes = notes(area, taken);
        assert!(
            notes.contains(estimate) && notes.contains("Lizenz ungeklärt: Kennzahlen der 18 Stadtteile"),
            "{notes}"
        );
    }
    assert!(!notes(Area::City, Taken::Projection).contains(estimate));
    let table = EXPLORER.take().taken(&state(), Taken::Picture(Picture::Districts));
    assert!(table.caption.ends_with(locale::charts::caption::estimated()), "{}", table.caption);
    let sources = EXPLORER.method().sources();
    let licence =
        |title: &str| sources.sources.iter().find(|source| source.title.contains(title)).unwrap().licence.clone();
    assert_eq!(licence("Umrisse der 18 Stadtteile"), "Lizenz ungeklärt");
    assert!(sources.assumptions.iter().any(|assumption| assumption.quality == "Schätzung"));
}

#[test]
fn a_source_that_is_no_office_says_why_figures_come_from_there() {
    let sources = EXPLORER.method().sources().sources;
    let unofficial: Vec<_> = sources.iter().filter(|source| source.title.starts_with("Wikipedia")).collect();
    assert_eq!(unofficial.len(), 2);
    let workbook = EXPLORER.take().workbook(&state());
    let told = |why: &str| {
        let cells = workbook.sheets.last().unwrap().rows.iter().flatten();
        cells.filter(|cell| matches!(cell, Cell::Text(text) if text.contains(why))).count()
    };
    for source in unofficial {
        assert!(source.why.contains("keine Rechnung"), "{}", source.title);
        assert!(told(&source.why) == 1 && source.address.starts_with("https://"), "{}", source.title);
    }
}
