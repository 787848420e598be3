//! How often ranges of past launches held what was counted since: one picture, and what it does not hold.

use charts::{Held, HeldGroup, HeldRow, Table};
use locale::{coverage as words, numbers};
use scenario::pack::{Coverage, HORIZONS, JUDGED, Learnt, PROMISED, Places, Tried};

use crate::rooms::Method;

/// The picture of how often ranges held, and everything that has to be said about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Proof {
    /// Ranges learnt from other Kreise and years, by places and by what they promise.
    pub picture: Held,
    /// Everything that the picture shows, in words: its text alternative.
    pub told: String,
    /// What it comes to.
    pub finding: String,
    /// What of it misses what was set before; where nothing does, that.
    pub misses: Vec<String>,
    /// How much stands behind it, and how good the ranges are beside simple ones.
    pub remarks: Vec<String>,
    /// Everything that the pack says, with what is not judged.
    pub table: Table,
}

/// Index in [`PROMISED`] of the two ranges that are drawn, the wide one first.
const DRAWN: [usize; 2] = [1, 0];

/// Shares that were set before anything was judged, by [`PROMISED`]: the least and the greatest that are good.
const WANTED: [[f64; 2]; 2] = [[0.38, 0.62], [0.70, 0.90]];

/// Years after the launch that a single sentence is about: the middle one of those that are judged.
const SPOKEN_OF: usize = 1;

impl Method<'_> {
    /// How often ranges held; `None` where the pack does not say, and without the texts
    /// ([`Explorer::with_texts`](crate::Explorer::with_texts)).
    #[must_use]
    pub fn proof(&self) -> Option<Proof> {
        self.city.pack().coverage.as_ref().map(proof)
    }
}

fn proof(coverage: &Coverage) -> Proof {
    let judged = |places: Places| (0..JUDGED).map(move |at| (HORIZONS[at], coverage.tried(Learnt::Others, places, at)));
    let group = |places: Places, share: usize| HeldGroup {
        title: words::group(name(places), PROMISED[share]),
        promised: PROMISED[share],
        rows: judged(places).map(|(years, tried)| row(years, &tried, share)).collect(),
    };
    let places = Places::WORDS.iter().map(|(_, places)| *places);
    let finding = |places: Places| {
        let shares: Vec<_> = judged(places).map(|(years, tried)| (years, tried.inside[1], tried.inside[0])).collect();
        words::finding(name(places), &shares)
    };
    let reach = |share: usize| {
        let shares = places.clone().flat_map(judged).map(|(_, tried)| tried.inside[share]);
        shares.fold([1.0, 0.0], |[least, most], share| [share.min(least), share.max(most)])
    };
    let cases: Vec<_> = judged(Places::All).map(|(years, tried)| (years, tried.cases, tried.launches)).collect();
    let [own, unchanged, walk] = coverage.tried(Learnt::Others, Places::All, SPOKEN_OF).score;
    let of_all =
        [Learnt::Others, Learnt::Kept].into_iter().flat_map(|learnt| places.clone().map(move |it| (learnt, it)));
    let mut misses: Vec<String> = of_all.flat_map(|(learnt, places)| missed(coverage, learnt, places)).collect();
    if misses.is_empty() {
        misses.push(words::none_missed().to_owned());
    }
    Proof {
        picture: Held {
            caption: words::caption().to_owned(),
            groups: places.clone().flat_map(|places| DRAWN.map(|share| group(places, share))).collect(),
        },
        told: places.clone().map(finding).collect::<Vec<_>>().join(" "),
        finding: words::summary(reach(1), reach(0)),
        misses,
        remarks: [words::behind(&cases), words::scores(HORIZONS[SPOKEN_OF], own, unchanged, walk)]
            .into_iter()
            .chain(places.flat_map(|places| worse(coverage, places)))
            .chain([words::not_judged(&HORIZONS[JUDGED..])])
            .collect(),
        table: table(coverage),
    }
}

fn name(places: Places) -> &'static str {
    match places {
        Places::All => words::all_places(),
        Places::Cities => words::cities(),
    }
}

fn row(years: i32, tried: &Tried, share: usize) -> HeldRow {
    let inside = tried.inside[share];
    let (cases, launches) = (tried.cases, tried.launches);
    HeldRow { name: words::after(years), share: inside, text: words::share(inside), cases, launches }
}

/// Each range that held too seldom or too often.
fn missed(coverage: &Coverage, learnt: Learnt, places: Places) -> Vec<String> {
    let kept = if learnt == Learnt::Kept { words::kept(name(places)) } else { name(places).to_owned() };
    let mut misses = Vec::new();
    for (at, years) in HORIZONS.iter().enumerate().take(JUDGED) {
        let tried = coverage.tried(learnt, places, at);
        for share in DRAWN {
            let (inside, [least, most]) = (tried.inside[share], WANTED[share]);
            if !(least..=most).contains(&inside) {
                misses.push(words::missed(&kept, PROMISED[share], *years, inside, [least, most]));
            }
        }
    }
    misses
}

/// After how many years the better one of the simple ranges is better, judged or not.
fn worse(coverage: &Coverage, places: Places) -> Vec<String> {
    let mut all = Vec::new();
    for (at, years) in HORIZONS.iter().enumerate() {
        let [own, unchanged, walk] = coverage.tried(Learnt::Others, places, at).score;
        if own > unchanged.min(walk) {
            all.push(words::worse(name(places), *years, own, unchanged.min(walk)));
        }
    }
    all
}

fn table(coverage: &Coverage) -> Table {
    let mut rows = Vec::new();
    for (_, learnt) in Learnt::WORDS {
        let from = match learnt {
            Learnt::All => words::learnt_all(),
            Learnt::Others => words::learnt_others(),
            Learnt::Kept => words::learnt_kept(),
        };
        for (_, places) in Places::WORDS {
            for (at, years) in HORIZONS.iter().enumerate() {
                let tried = coverage.tried(*learnt, *places, at);
                let mut cells = vec![from.to_owned(), name(*places).to_owned(), years.to_string()];
                cells.extend([tried.launches, tried.cases].map(numbers::persons));
                cells.extend(tried.inside.map(|share| numbers::percent(share * 100.0)));
                cells.extend(tried.score.map(|score| numbers::decimal(score, 2)));
                rows.push(cells);
            }
        }
    }
    Table { caption: words::all_caption().to_owned(), columns: words::all_columns().map(str::to_owned).to_vec(), rows }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Ranges that hold what they promise, but for the wide one of the cities after seven years.
    fn coverage(cities_after_seven: f64) -> Coverage {
        Coverage::of(|learnt, places, at| {
            let which = learnt == Learnt::Others && places == Places::Cities && HORIZONS[at] == 7;
            let wide = if which { cities_after_seven } else { 0.8 };
            Tried { launches: 10.0, cases: 100.0, inside: [0.5, wide, 0.95], score: [1.0, 2.0, 3.0] }
        })
    }

    #[test]
    fn only_what_lies_outside_of_what_was_set_is_a_miss() {
        let good = proof(&coverage(0.9));
        assert_eq!(good.misses, [words::none_missed()]);
        let wide = proof(&coverage(0.91));
        assert_eq!(wide.misses, [words::missed(words::cities(), 0.8, 7, 0.91, [0.7, 0.9])]);
        let kept = Coverage::of(|learnt, _, at| Tried {
            inside: [if learnt == Learnt::Kept && at == 1 { 0.37 } else { 0.5 }, 0.8, 0.95],
            ..Tried::default()
        });
        let places = [words::all_places(), words::cities()];
        assert_eq!(proof(&kept).misses, places.map(|it| words::missed(&words::kept(it), 0.5, 5, 0.37, [0.38, 0.62])));
        // What is not judged is no miss.
        let late = Coverage::of(|_, _, at| {
            let inside = if at < JUDGED { [0.5, 0.8, 0.95] } else { [0.0; 3] };
            Tried { inside, ..Tried::default() }
        });
        assert_eq!(proof(&late).misses, [words::none_missed()]);
    }

    #[test]
    fn the_picture_shows_the_wide_and_the_narrow_range_of_all_and_of_cities() {
        let picture = proof(&coverage(0.85)).picture;
        let drawn: Vec<(f64, Vec<f64>)> =
            picture.groups.iter().map(|it| (it.promised, it.rows.iter().map(|row| row.share).collect())).collect();
        let (wide, narrow) = ((0.8, vec![0.8; 3]), (0.5, vec![0.5; 3]));
        assert_eq!(proof(&coverage(0.85)).finding, words::summary([0.8, 0.85], [0.5, 0.5]));
        assert_eq!(drawn, [wide, narrow.clone(), (0.8, vec![0.8, 0.8, 0.85]), narrow]);
    }

    #[test]
    fn where_a_simple_range_is_better_is_said() {
        let good = proof(&coverage(0.8)).remarks.len();
        let late = Coverage::of(|learnt, places, at| {
            let own = if learnt == Learnt::Others && places == Places::All && HORIZONS[at] == 12 { 2.5 } else { 1.0 };
            Tried { score: [own, 2.0, 3.0], inside: [0.5, 0.8, 0.95], ..Tried::default() }
        });
        let remarks = proof(&late).remarks;
        assert_eq!(remarks.len(), good + 1);
        assert!(remarks.contains(&words::worse(words::all_places(), 12, 2.5, 2.0)), "{remarks:?}");
    }
}
