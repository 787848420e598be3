//! How often ranges held, as the table that packs carry.

use std::collections::BTreeSet;

use scenario::pack::write::TableText;
use scenario::pack::{Coverage, HORIZONS, Places, Tried};

use super::judge::Case;
use super::verdict::{self, KINDS, Scores};

/// The table of cases by what the model of error was learnt from, in the order of [`Learnt`](scenario::pack::Learnt).
pub(super) fn table(cases: &[Vec<Case>]) -> String {
    let scores: Vec<Vec<Scores>> = cases.iter().map(|cases| verdict::scores(cases)).collect();
    let coverage = Coverage::of(|learnt, places, horizon| {
        let after = usize::try_from(HORIZONS[horizon]).unwrap_or(0);
        tried(scores.get(learnt as usize).map_or(&[], Vec::as_slice), places, after)
    });
    let columns = scenario::pack::OPTIONAL_TABLES.iter().find(|(name, _)| *name == scenario::pack::COVERAGE);
    let mut table = TableText::new(columns.map_or(&[][..], |(_, columns)| columns));
    coverage.rows().iter().for_each(|row| table.push(row.iter().map(String::as_str)));
    String::from_utf8_lossy(&table.bytes()).into_owned()
}

/// What was found for one group after so many years.
fn tried(scores: &[Scores], places: Places, horizon: usize) -> Tried {
    let of: Vec<&Scores> = verdict::at(scores, horizon).filter(|score| places == Places::All || score.city).collect();
    let launches: BTreeSet<i32> = of.iter().map(|score| score.launch).collect();
    let [own, _, unchanged, walk] = KINDS.map(|kind| round(verdict::interval(&of, kind)));
    Tried {
        launches: launches.len() as f64,
        cases: of.len() as f64,
        inside: [0, 1, 2].map(|share| round(verdict::inside(&of, share))),
        score: [own, unchanged, walk],
    }
}

/// Four decimals: finer than the number of cases tells; 0 where there is no case.
fn round(value: f64) -> f64 {
    if value.is_nan() { 0.0 } else { (value * 1e4).round() / 1e4 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hindcast::errors::Judged;

    /// A place of 100,000 for which the ranges say 98,000 to 102,000 (80 %), and `observed` was counted.
    fn case(launch: i32, city: bool, observed: f64) -> Case {
        let quantiles = [97_000.0, 98_000.0, 99_000.0, 100_000.0, 101_000.0, 102_000.0, 103_000.0];
        let judged = Judged {
            launch,
            horizon: 5,
            base: 100_000.0,
            observed,
            central: 100_000.0,
            quantiles,
            crps: 1.0,
            walk: [100_000.0, 2_000.0],
        };
        Case { city, judged }
    }

    #[test]
    fn shares_launches_and_cases_are_counted_by_group() {
        let cases = [case(2000, true, 100_500.0), case(2000, false, 101_500.0), case(2001, false, 105_000.0)];
        let scores = verdict::scores(&cases);
        let all = tried(&scores, Places::All, 5);
        assert_eq!((all.launches, all.cases, all.inside), (2.0, 3.0, [0.3333, 0.6667, 0.6667]));
        let cities = tried(&scores, Places::Cities, 5);
        assert_eq!((cities.launches, cities.cases, cities.inside), (1.0, 1.0, [1.0; 3]));
        // The width of 4,000 of 100,000; the count of 105,000 lies 3,000 beyond, which costs ten times as much.
        assert_eq!((cities.score[0], all.score[0]), (4.0, 14.0));
        assert_eq!(tried(&scores, Places::All, 7), Tried::default());
    }

    #[test]
    fn the_table_has_a_row_for_each_way_group_and_horizon() {
        let table = table(&[vec![case(2000, true, 100_500.0)], vec![case(2000, true, 105_000.0)], Vec::new()]);
        let rows: Vec<&str> = table.lines().collect();
        assert_eq!(rows.len(), 1 + 3 * 2 * HORIZONS.len());
        assert!(rows[2].starts_with("all,all,5,1,1,1,1,1,4,"), "{}", rows[2]);
        assert!(rows[12].starts_with("others,all,5,1,1,0,0,0,34,"), "{}", rows[12]);
        assert!(rows[22].starts_with("kept,all,5,0,0,"), "{}", rows[22]);
    }
}
