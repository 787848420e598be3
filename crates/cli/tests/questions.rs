//! `insek explain`, `solve` and `sensitivity` as commands.

use crate::{insek, keys};

/// The rows of a table without its head, and what was said beside it.
fn table(words: &[&str], head: &str) -> (Vec<Vec<String>>, String) {
    let (out, said) = insek(words, 0);
    let mut lines = out.lines();
    assert_eq!(lines.next(), Some(head), "{words:?}");
    (lines.map(|line| line.split(',').map(str::to_owned).collect()).collect(), said)
}

/// People of the city in a year, as `insek project` prints them.
fn persons(link: &str, year: &str) -> f64 {
    let (out, _) = insek(&["project", "--by", "city", "--until", year, "--link", link], 0);
    let of_year = out.lines().filter(|line| line.starts_with(year));
    of_year.map(|line| line.rsplit(',').next().unwrap().parse::<f64>().unwrap()).sum()
}

fn number(cell: &str) -> f64 {
    cell.parse().unwrap()
}

#[test]
fn explained_parts_sum_to_the_difference_that_is_projected() {
    let link = "1~z_900~g_0.2~n.18_20";
    let (rows, said) = table(&["explain", "--link", link, "--until", "2035"], "entry,area,effect");
    let names: Vec<(&str, &str)> = rows.iter().map(|row| (row[0].as_str(), row[1].as_str())).collect();
    assert_eq!(names, [("arrivals", "stadt"), ("fertility", "stadt"), ("infill", "18"), ("sum", "")]);
    let parts: f64 = rows[..3].iter().map(|row| number(&row[2])).sum();
    let projected = persons(link, "2035") - persons("1", "2035");
    assert!((parts - number(&rows[3][2])).abs() < 1e-6 && (parts - projected).abs() < 1e-6, "{parts} {projected}");
    assert!(said.starts_with("persons, stadt, 2035: "), "{said}");
    assert!(said.contains("infill (18) changes nothing alone, only with others"), "{said}");
}

#[test]
fn two_scenarios_are_explained_against_each_other() {
    let words = ["explain", "--link", "1~z_300", "--against-link", "1~z_900", "--until", "2030", "--details"];
    let (rows, said) = table(&words, "entry,area,effect,group,alone,last");
    assert_eq!((rows.len(), &*rows[0][3], &*rows[1][0]), (2, "arrivals", "sum"));
    assert!(number(&rows[0][2]) < -500.0 && rows[0][4] == rows[0][5], "{rows:?}");
    assert!(said.contains("of the other scenario"), "{said}");
    let (none, _) = table(&["explain", "--until", "2030"], "entry,area,effect");
    assert_eq!(none, [["sum", "", "0"]]);
}

#[test]
fn what_is_solved_for_is_projected() {
    let (out, said) = insek(&["solve", "--lever", "arrivals", "--goal", "persons=100000", "--year", "2040"], 0);
    let found = keys(&out);
    assert!(out.starts_with("value: "), "{out}");
    assert!((persons(&format!("1~z_{:.6}", found["deviation"]), "2040") - 100_000.0).abs() < 1.0, "{out}");
    assert!(
        (found["value"] - found["deviation"] - 7_963.0).abs() < 0.01,
        "the lever's value, not its deviation: {out}"
    );
    assert!(said.contains("within what was observed in ten years, 6780 to 9806"), "{said}");
    assert!(said.contains("the state office assumed"), "{said}");
}

#[test]
fn a_goal_of_one_side_and_one_of_today_are_met() {
    let words =
        ["solve", "--lever", "fertility", "--goal", "0-19=today", "--at-least", "--year", "2035", "--area", "18"];
    let (out, _) = insek(&words, 0);
    let quoted = ["solve", "--lever", "fertility", "--goal", "0-19>=today", "--year", "2035", "--area", "18"];
    assert_eq!(insek(&quoted, 0).0, out);
    let link = format!("1~g_{:.9}", keys(&out)["deviation"]);
    let words = ["project", "--by", "region", "--until", "2035", "--link", &link];
    let (rows, _) = insek(&words, 0);
    let young = |year: &str| -> f64 {
        let cells = rows.lines().map(|line| line.split(',').collect::<Vec<_>>());
        let meant = cells.filter(|cells| cells[0] == year && cells[1] == "18" && number_or(cells[3]) < 20.0);
        meant.map(|cells| number(cells[4])).sum()
    };
    assert!((young("2035") - young("2025")).abs() < 0.01, "{} {}", young("2035"), young("2025"));
}

fn number_or(cell: &str) -> f64 {
    cell.parse().unwrap_or(f64::INFINITY)
}

#[test]
fn a_goal_out_of_reach_says_how_close_one_comes() {
    let (out, said) = insek(&["solve", "--lever", "fertility", "--goal", "persons=200000", "--year", "2040"], 0);
    assert!(out.starts_with("unreachable: nearest "), "{out}");
    let nearest = keys(&out)["result"];
    assert!(nearest > 100_500.0 && nearest < 200_000.0 && said.contains("out of reach of fertility"), "{out}{said}");
    let turning = ["solve", "--lever", "mean_age_at_birth", "--goal", "6-9=3480", "--year", "2035"];
    let (out, said) = insek(&turning, 0);
    assert!(out.contains("\nalso: -3.9") && said.contains("turns within the reach"), "{out}{said}");
}

#[test]
fn two_levers_give_a_line_and_a_field() {
    let words = ["solve", "--lever", "arrivals", "--with", "fertility", "--goal", "persons=100000", "--year", "2028"];
    let (line, _) = table(&words, "arrivals,fertility,result");
    assert!(line.len() > 10 && line.iter().all(|row| (number(&row[2]) - 100_000.0).abs() < 1e-3), "{line:?}");
    let field = ["sensitivity", "--field", "departures,fertility", "--points", "5", "--until", "2028"];
    let (points, _) = table(&field, "departures,fertility,result");
    assert_eq!(points.len(), 25);
    let (lines, _) = table(&[&field[..], &["--lines", "98000,100000"]].concat(), "result,line,departures,fertility");
    assert!(lines.iter().any(|row| row[0] == "98000") && lines.iter().any(|row| row[0] == "100000"), "{lines:?}");
    let (round, _) = table(&[&field[..], &["--lines"]].concat(), "result,line,departures,fertility");
    assert!(round.iter().all(|row| number(&row[0]) % 1_000.0 == 0.0), "{round:?}");
}

#[test]
fn levers_are_sorted_by_what_their_observed_range_does() {
    let head = "lever,area,least,largest,at_least,at_largest,width,evidence";
    let (rows, said) = table(&["sensitivity", "--until", "2030"], head);
    let widths: Vec<f64> = rows.iter().map(|row| number(&row[6])).collect();
    assert!(rows.len() == 15 && widths.windows(2).all(|pair| pair[0] >= pair[1]), "{rows:?}");
    let arrivals = rows.iter().find(|row| row[0] == "arrivals").unwrap();
    assert_eq!([&*arrivals[2], &*arrivals[3], &*arrivals[7]], ["6780", "9806", "counted"]);
    assert!(said.contains("too few years are known: construction"), "{said}");
    assert!(said.contains("nobody has published it for the city: life_expectancy, infill"), "{said}");
}

#[test]
fn a_wrong_question_is_refused_by_name() {
    for (words, code, part) in [
        (&["explain", "--measure", "people"][..], 2, "expected persons, births"),
        (&["explain", "--until", "2025"], 1, "--until 2025: expected a year after the base year 2025"),
        (&["explain", "--area", "99"], 1, "--area 99: expected stadt or one of 1, 2"),
        (&["explain", "--against-link", "1~z_1e9"], 1, "--link: "),
        (&["solve", "--lever", "rain", "--goal", "persons=1"], 1, "--lever rain: expected one of arrivals, departures"),
        (
            &["solve", "--lever", "infill", "--lever-area", "99", "--goal", "persons=1"],
            1,
            "--lever-area 99: expected stadt",
        ),
        (&["solve", "--lever", "infill", "--goal", "persons"], 1, "--goal persons: expected such as persons=100000"),
        (&["solve", "--lever", "infill", "--goal", "births=today"], 1, "--goal births=today: expected"),
        (
            &["solve", "--lever", "infill", "--with", "infill", "--goal", "persons=1"],
            1,
            "--with infill: expected another",
        ),
        (&["sensitivity", "--field", "arrivals"], 2, "expected two levers"),
        (&["sensitivity", "--lines"], 2, "--field"),
    ] {
        let (out, said) = insek(words, code);
        assert!(out.is_empty() && said.contains(part), "{words:?}: {said}");
    }
}
