//! The questions asked of the built-in city, as a visitor asks them.

use charts::{Cell, Chart, Extent};
use questions::finish;
use scenario::{Area, Lever, Scenario};

use super::{Figure, Knob, Told};
use crate::explorer::Explorer;
use crate::state::State;

struct Asked {
    explorer: Explorer,
    state: State,
}

impl Asked {
    fn of(link: &str) -> Self {
        let explorer = Explorer::built_in().unwrap();
        let opened = explorer.open(link);
        assert!(opened.notes.len() == 1 && opened.notes[0].contains("Prüfsumme"), "{link}: {:?}", opened.notes);
        let state = opened.state;
        Self { explorer, state }
    }

    fn figure(&self) -> Figure {
        let (figures, asked) = self.explorer.causes().figures(&self.state);
        figures[asked].clone()
    }

    fn difference(&self) -> Told {
        let room = self.explorer.causes();
        let pair = room.pair(&self.state, &self.figure(), &room.others(&self.state)[0]);
        let answer = finish(room.explaining(&pair), &self.explorer.model).unwrap().remove(0);
        room.difference(&pair, &answer, None)
    }

    fn sought(&self, relation: usize, value: f64, lever: Lever) -> super::Reached {
        let room = self.explorer.causes();
        let wish = room.wish(&self.state, &self.figure(), relation, value);
        let knob = Knob::new(lever, Area::City);
        let found = finish(room.seeking(&self.state, knob, &wish), &self.explorer.model).unwrap();
        room.sought(&self.state, knob, &wish, &found)
    }
}

/// What the cells of a column hold.
fn numbers(told: &Told, column: usize) -> Vec<f64> {
    let value = |row: &Vec<Cell>| match row[column] {
        Cell::Number(value, _) | Cell::Difference(value, _) => value,
        _ => 0.0,
    };
    told.chart.cells().rows.iter().map(value).collect()
}

#[test]
fn printed_steps_lead_from_the_baseline_to_the_result_of_the_page() {
    for link in ["s=1~z_300~g_0.1~j_2040", "s=1~z_300~g_0.1&gebiet=18&alter=0-17", "s=1~z_-400~f_3~n_40"] {
        let asked = Asked::of(link);
        let told = asked.difference();
        let column = numbers(&told, 1);
        let (begin, end) = (column[0], column[column.len() - 1]);
        let steps: f64 = column[1..column.len() - 1].iter().sum();
        assert!((begin + steps - end).abs() < 1e-9, "{link}: {column:?}");
        let page = asked.explorer.page(&asked.state);
        assert_eq!(locale::numbers::persons(end), page.question.persons, "{link}");
        for pair in told.chart.rows.windows(2) {
            let ends = |extent| match extent {
                Extent::Figure(value) => (value, value),
                Extent::Way(from, to) => (from, to),
            };
            assert_eq!(ends(pair[0].extent).1, ends(pair[1].extent).0, "{link}: each begins where the one before ends");
        }
        assert!(told.finding.contains("Basis"), "{}", told.finding);
    }
}

#[test]
fn the_figure_is_that_of_the_question_above_the_page() {
    assert_eq!(Asked::of("s=1").figure().name, "Menschen");
    assert_eq!(Asked::of("s=1&alter=80-").figure().name, "Menschen ab 80");
    let own = Asked::of("s=1&alter=3-11").figure();
    assert_eq!(own.measure, scenario::Measure::Aged { from: 3, to: 11 }, "{own:?}");
}

#[test]
fn infill_works_only_where_dwellings_are_missing_and_that_is_said() {
    let told = Asked::of("s=1~z_1500~n_60~j_2035").difference();
    assert!(
        told.remarks.iter().any(|it| it.contains("Nachverdichtung") && it.contains("nur zusammen")),
        "{:?}",
        told.remarks
    );
}

#[test]
fn a_goal_is_met_by_the_whole_step_that_is_told_and_taken_over() {
    let asked = Asked::of("s=1~j_2040");
    let reached = asked.sought(0, 101_000.0, Lever::Arrivals);
    let taken = reached.taken.unwrap();
    let result = asked.explorer.page(&taken).headline.persons;
    assert!(result >= 101_000.0, "{result}");
    assert!(reached.finding.contains(&locale::numbers::persons(result)), "{} {result}", reached.finding);
    assert!(reached.remarks.iter().any(|it| it.contains("zehn Jahren")), "{:?}", reached.remarks);
    assert!(reached.remarks.iter().any(|it| it.contains("von 10 Rechnungen")), "{:?}", reached.remarks);

    let met = asked.sought(1, 120_000.0, Lever::Arrivals);
    assert!(met.taken.is_none() && met.finding.contains("schon so"), "{}", met.finding);
    let out = asked.sought(0, 900_000.0, Lever::Fertility);
    assert!(out.taken.is_none() && out.finding.contains("nicht zu erreichen"), "{}", out.finding);
    for (text, is_read) in [("100.000", true), ("100000", true), ("viele", false), ("-3", false), ("60 %", false)] {
        assert_eq!(asked.explorer.causes().read_goal(text).is_ok(), is_read, "{text}");
    }
}

#[test]
fn a_plane_holds_baseline_scenario_and_the_years_that_were_observed() {
    let asked = Asked::of("s=1~z_300~j_2028");
    let room = asked.explorer.causes();
    let knobs = (Knob::new(Lever::Arrivals, Area::City), Knob::new(Lever::Departures, Area::City));
    let field = finish(room.surveying(&asked.state, &asked.figure(), knobs), &asked.explorer.model).unwrap();
    let told = room.field(&asked.state, &asked.figure(), knobs, &field);
    let names: Vec<&str> = told.chart.marks.iter().map(|mark| mark.label.as_str()).collect();
    for name in ["2015", "2022", "2024", "Basis", "Ihr Szenario"] {
        assert!(names.contains(&name), "{name}: {names:?}");
    }
    assert!(told.chart.lines.len() > 2 && told.chart.table().rows.len() > 4);

    let wish = room.wish(&asked.state, &asked.figure(), 2, 100_500.0);
    let line = finish(room.combining(&asked.state, knobs, &wish), &asked.explorer.model).unwrap();
    let told = room.combined(&asked.state, (&asked.figure(), &wish), knobs, &line);
    assert_eq!(told.chart.lines.len(), 1, "the figure only rises with arrivals");
    assert!(told.chart.lines[0].points.len() > 5);
}

#[test]
fn cards_are_parted_from_least_to_most_and_brought_to_one_goal() {
    let asked = Asked::of("s=1~j_2035");
    let room = asked.explorer.causes();
    let card =
        |name: &str, lever, value| (name.to_owned(), Scenario::default().with_deviation(lever, Area::City, value));
    let debated =
        [card("A", Lever::Arrivals, 400.0), card("B", Lever::Fertility, 0.1), card("C", Lever::Arrivals, -200.0)];
    let parting = room.parting(&asked.state, &asked.figure(), &debated).unwrap();
    let found = finish(parting, &asked.explorer.model).unwrap();
    let pair = room.farthest(&asked.figure(), &debated, &found).unwrap();
    assert_eq!((pair.from.0.as_str(), pair.to.0.as_str()), ("C", "A"));
    assert!(room.difference(&pair, &found.explanation, None).finding.contains("„C“"));
    assert!(room.parting(&asked.state, &asked.figure(), &debated[..1]).is_none());

    let wish = room.wish(&asked.state, &asked.figure(), 0, 100_500.0);
    let needs = finish(room.meeting(&debated, &wish), &asked.explorer.model).unwrap();
    let met = room.met(&debated, &wish, &needs);
    assert_eq!((met.table.rows.len(), met.table.columns.len()), (5, 6), "five levers, three scenarios");
    assert!(met.finding.contains("für alle"), "{}", met.finding);
}

#[test]
fn a_table_is_taken_along_with_what_belongs_to_it() {
    let asked = Asked::of("s=1~z_300~j_2040");
    let told = asked.difference();
    let sheet = asked.explorer.causes().sheet(&asked.state, &told);
    assert_eq!(sheet.rows.len(), 3);
    assert!(sheet.notes.iter().any(|note| note.contains("Modellrechnung")), "{:?}", sheet.notes);
    let paper = told.on_paper(120.0);
    assert!(paper.picture.starts_with("<svg") && paper.table.rows.len() == 3);
}
