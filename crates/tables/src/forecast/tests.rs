//! Forecasts in every form; the figures are made up, those for the city are not at hand.

use scenario::pack::{Area, Pack, built_in_files};

use super::{Context, Forecast, forecast as of_facts};
use crate::Faults;
use crate::grid::Grid;
use crate::sheet::Sheet;
use crate::words::Places;

fn sheet(text: &str) -> Sheet {
    Sheet::read("vorausberechnung.csv", text.as_bytes(), &mut Faults::default()).unwrap()
}

fn read(sheet: &Sheet) -> Result<Forecast, Faults> {
    let mut faults = Faults::default();
    let mut grid = Grid::read(sheet, &Places::of(&Pack::from_files(&built_in_files()).unwrap()), &mut faults);
    let mut context = Context::of(&grid.titles);
    context.base_year = context.base_year.or(grid.base_years.first().map(|(year, _)| *year));
    if context.publisher.is_empty() {
        context.publisher.clone_from(&grid.stated[0]);
    }
    if faults.is_empty() { of_facts(sheet.file(), &mut grid, context) } else { Err(faults) }
}

fn check(text: &str, expected: &[(i32, &str, &str, f64)]) -> Forecast {
    let sheet = sheet(text);
    let forecast = read(&sheet).unwrap_or_else(|faults| panic!("{faults}"));
    let found: Vec<_> = forecast
        .points
        .iter()
        .map(|point| (point.year, point.variant.as_str(), point.group.as_str(), point.persons))
        .collect();
    assert_eq!(found, expected);
    forecast
}

const TITLE: &str = "Sechste regionalisierte Bevölkerungsvorausberechnung (Basisjahr 2020);;;\n\
    Statistisches Landesamt Rheinland-Pfalz;;;\nKaiserslautern, kreisfreie Stadt;;;\n";

#[test]
fn a_row_for_each_figure_is_read() {
    let expected = [(2030, "mittlere", "alle", 100_500.0), (2040, "mittlere", "unter 20", 17_000.0)];
    check("year,variant,group,persons\n2030,mittlere,alle,100500\n2040,mittlere,unter 20,17000\n", &expected);
    let german = "Jahr;Variante;Altersgruppe;Einwohner;Basisjahr;Herausgeber\n2030;mittlere;Insgesamt;100500;2020;Landesamt\n\
        2035;mittlere;Insgesamt;.;2020;Landesamt\n2040;mittlere;unter 20;17000;2020;Landesamt\n";
    let forecast = check(german, &expected);
    assert_eq!((forecast.context.base_year, forecast.context.publisher.as_str()), (Some(2020), "Landesamt"));
}

#[test]
fn years_beside_or_below_each_other_are_read() {
    let lines = format!(
        "{TITLE}Untere Variante;;;\nAltersgruppe;2020;2030;2040\nunter 20;17 000;16 500;16 000\nInsgesamt;99 000;98 000;96 000\n\
         Mittlere Variante;;;\nInsgesamt;99 000;100 000;99 500\n"
    );
    let (low, middle) = ("Untere Variante", "Mittlere Variante");
    let forecast = check(
        &lines,
        &[
            (2020, low, "unter 20", 17_000.0),
            (2030, low, "unter 20", 16_500.0),
            (2040, low, "unter 20", 16_000.0),
            (2020, low, "alle", 99_000.0),
            (2030, low, "alle", 98_000.0),
            (2040, low, "alle", 96_000.0),
            (2020, middle, "alle", 99_000.0),
            (2030, middle, "alle", 100_000.0),
            (2040, middle, "alle", 99_500.0),
        ],
    );
    assert_eq!(forecast.context.title, "Sechste regionalisierte Bevölkerungsvorausberechnung");
    assert_eq!(forecast.context.publisher, "Statistisches Landesamt Rheinland-Pfalz");
    assert_eq!(forecast.context.base_year, Some(2020));
    check(
        ";Untere Variante;;Mittlere Variante;\n;2030;2040;2030;2040\nInsgesamt;1;2;3;4\n",
        &[(2030, low, "alle", 1.0), (2040, low, "alle", 2.0), (2030, middle, "alle", 3.0), (2040, middle, "alle", 4.0)],
    );
    check(
        "in 1 000;;\nJahr;Untere Variante;Mittlere Variante\n2030;98,5;100,1\n31.12.2040;/;99,5\n",
        &[(2030, low, "alle", 98_500.0), (2030, middle, "alle", 100_100.0), (2040, middle, "alle", 99_500.0)],
    );
    check(
        "Mittlere Variante;;\nJahr;insgesamt;65 und älter\n2030;100;20\n2040;99;23\n",
        &[
            (2030, middle, "alle", 100.0),
            (2030, middle, "65 und älter", 20.0),
            (2040, middle, "alle", 99.0),
            (2040, middle, "65 und älter", 23.0),
        ],
    );
}

#[test]
fn points_take_the_place_of_the_notice_that_they_are_missing() {
    let base = Pack::from_files(&built_in_files()).unwrap();
    let sixth = |pack: &Pack| {
        pack.forecasts.iter().filter(|point| point.forecast == "landesamt-6" && point.area == Area::City).count()
    };
    assert_eq!(sixth(&base), 1);
    let text = format!("{TITLE}Mittlere Variante;;;\n;2030;2040;2050\nInsgesamt;100000;99000;98000\n");
    let pack = read(&sheet(&text)).unwrap().apply(&base).unwrap_or_else(|faults| panic!("{faults}"));
    assert_eq!(sixth(&pack), 3);
    let again = read(&sheet(&text)).unwrap().apply(&pack).unwrap();
    assert_eq!(again.forecasts, pack.forecasts, "reading a table twice changes nothing");
    let unknown = read(&sheet("year,variant,group,persons\n2030,a,alle,5\n")).unwrap().apply(&base).unwrap();
    assert!(unknown.forecasts.iter().any(|point| point.forecast == "eingelesen-ohne-basisjahr"));
}

#[test]
fn damage_is_named() {
    for (text, expected) in [
        ("year,variant,group,persons\n2030,a,alle,-5\n", "2:13: `persons` is negative: -5"),
        (
            "year,variant,group,persons\n2030,a,alle,1.234\n",
            "2:13: `persons` is ambiguous: `1.234` may be 1234 or 1.234",
        ),
        ("year,variant,group,persons\n30,a,alle,5\n", "2:1: `year` is `30`"),
        ("year,variant,group,persons\n2030,a,alle,5\n2030,a,alle,6\n", "3:13: 2030, a alle a second time"),
        (";2030;2040\nInsgesamt;1;-2\n", "2:13: `Insgesamt` is negative: -2"),
        (";2030;2040\nInsgesamt;1;2\nGesamt;1;2\n", "3:8: 2030,  alle a second time"),
        (";2030;2040\nInsgesamt;1,5;2.5\n", "2:15: numbers of two forms"),
    ] {
        let faults = read(&sheet(text)).expect_err(text).to_string();
        assert!(faults.contains(expected), "{text}: {faults}");
    }
}
