//! The ranges of a backtest as text: how often they held what was counted, and how good they were beside naive ones.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use hindcast::errors::{Judged, LONGEST, Score};

use super::judge::Case;
use super::summary::mean;

/// Horizons that are judged; later ones have too few launches behind them.
const JUDGED: [usize; 3] = [1, 5, 7];

/// Spreads of a normal distribution between its tenth and ninetieth per cent.
const WIDTH_OF_80: f64 = 2.563_103;

/// Most persons of a size class.
const SIZES: [f64; 3] = [100_000.0, 200_000.0, f64::INFINITY];

/// Four ranges of one case.
pub(super) struct Scores {
    horizon: usize,
    pub(super) launch: i32,
    base: f64,
    pub(super) city: bool,
    own: Score,
    walk: Score,
    /// Nothing changes, with the errors that this has had at this horizon.
    naive: Score,
    /// The projection, with the errors that it has had at this horizon in other launches' Kreise.
    empirical: Score,
}

/// How often ranges held, by horizon, launch and size; then `KEY: VALUE`.
pub(super) fn text(cases: &[Case]) -> String {
    let scores = scores(cases);
    let launches: BTreeSet<i32> = scores.iter().map(|score| score.launch).collect();
    let horizons: Vec<usize> =
        (1..=usize::try_from(LONGEST).unwrap_or(0)).filter(|horizon| at(&scores, *horizon).next().is_some()).collect();
    let mut out = String::from(
        "Share of counts inside of the ranges of 50, 80 and 95 per cent, launches pooled; judged are 1, 5 and 7 years\n",
    );
    let _ = writeln!(
        out,
        "{:>7} {:>8} {:>6} {:>6} {:>6} {:>6} | {:>6} {:>6} {:>6} {:>6}",
        "horizon", "launches", "cases", "50", "80", "95", "cities", "50", "80", "95"
    );
    for horizon in &horizons {
        let of: Vec<&Scores> = at(&scores, *horizon).collect();
        let cities: Vec<&Scores> = of.iter().copied().filter(|score| score.city).collect();
        let behind: BTreeSet<i32> = of.iter().map(|score| score.launch).collect();
        let [all, city] = [&of, &cities].map(|of| [0, 1, 2].map(|share| inside(of, share)));
        let _ = writeln!(
            out,
            "{horizon:>7} {:>8} {:>6} {:>6.3} {:>6.3} {:>6.3} | {:>6} {:>6.3} {:>6.3} {:>6.3}",
            behind.len(),
            of.len(),
            all[0],
            all[1],
            all[2],
            cities.len(),
            city[0],
            city[1],
            city[2]
        );
    }
    out += "\nInside of the range of 80 per cent by launch\n";
    let _ = writeln!(out, "{:>7} {:>6} {:>6} {:>6} {:>6} {:>6}", "launch", "h1", "h5", "h7", "h8", "h12");
    for launch in &launches {
        let _ = write!(out, "{launch:>7}");
        for horizon in [1, 5, 7, 8, 12] {
            let of: Vec<&Scores> = at(&scores, horizon).filter(|score| score.launch == *launch).collect();
            let _ = if of.is_empty() { write!(out, " {:>6}", "") } else { write!(out, " {:>6.3}", inside(&of, 1)) };
        }
        out.push('\n');
    }
    out += "\nInside of the range of 80 per cent by persons at the launch\n";
    let _ = writeln!(out, "{:>9} {:>6} {:>6} {:>6}", "below", "h1", "h5", "h7");
    let mut least = 0.0;
    for most in SIZES {
        let _ = write!(out, "{most:>9}");
        for horizon in JUDGED {
            let of: Vec<&Scores> =
                at(&scores, horizon).filter(|score| score.base >= least && score.base < most).collect();
            let _ = write!(out, " {:>6.3}", inside(&of, 1));
        }
        out.push('\n');
        least = most;
    }
    out += "\nScores in per cent of the persons at the launch: interval score of 80 per cent and CRPS; the less the better\n";
    let _ = writeln!(
        out,
        "{:>7} {:>17} {:>17} {:>17} {:>17}",
        "horizon", "this model", "errors counted", "nothing changes", "random walk"
    );
    for horizon in &horizons {
        let of: Vec<&Scores> = at(&scores, *horizon).collect();
        let _ = write!(out, "{horizon:>7}");
        for kind in KINDS {
            let _ = write!(out, " {:>8.2} {:>8.3}", interval(&of, kind), crps(&of, kind));
        }
        out.push('\n');
    }
    out += "\nSpread in per cent of the persons at the launch: told by the range of 80 per cent, root mean square of the errors, mean error (counted less projected)\n";
    let _ = writeln!(
        out,
        "{:>7} {:>8} {:>8} {:>8} | cities {:>8} {:>8} {:>8}",
        "horizon", "told", "errors", "mean", "told", "errors", "mean"
    );
    for horizon in &horizons {
        let _ = write!(out, "{horizon:>7}");
        for cities in [false, true] {
            let of = || {
                cases
                    .iter()
                    .filter(move |case| case.judged.horizon == *horizon && (!cities || case.city))
                    .map(|case| &case.judged)
            };
            let told = mean(of().map(|of| 100.0 * (of.quantiles[5] - of.quantiles[1]) / WIDTH_OF_80 / of.base));
            let error = |of: &Judged| 100.0 * (of.observed - of.central) / of.base;
            let _ = write!(
                out,
                " {told:>8.2} {:>8.2} {:>8.2}{}",
                mean(of().map(|of| error(of) * error(of))).sqrt(),
                mean(of().map(error)),
                if cities { "" } else { " |       " }
            );
        }
        out.push('\n');
    }
    out.push('\n');
    keys(&mut out, &scores, &horizons);
    out
}

fn keys(out: &mut String, scores: &[Scores], horizons: &[usize]) {
    for (suffix, cities) in [("", false), ("_city", true)] {
        let of = |horizon: usize| at(scores, horizon).filter(|score| !cities || score.city).collect::<Vec<_>>();
        for horizon in horizons.iter().filter(|horizon| !of(**horizon).is_empty()) {
            for (share, per_cent) in [(0, 50), (1, 80), (2, 95)] {
                let _ = writeln!(out, "coverage_{per_cent}_h{horizon}{suffix}: {:.4}", inside(&of(*horizon), share));
            }
        }
        let judged: Vec<&Scores> = JUDGED.into_iter().flat_map(of).collect();
        if judged.is_empty() {
            continue;
        }
        let [own, empirical, naive, walk] = KINDS.map(|kind| [interval(&judged, kind), crps(&judged, kind)]);
        for (index, name) in ["interval_score", "crps"].into_iter().enumerate() {
            let mut ratio = |key: &str, than: f64| writeln!(out, "{name}_ratio{key}{suffix}: {:.4}", own[index] / than);
            let _ = ratio("_naive", naive[index]);
            let _ = ratio("_random_walk", walk[index]);
            let _ = ratio("_errors_counted", empirical[index]);
            // Against the better of the two naive ones.
            let _ = ratio("", naive[index].min(walk[index]));
        }
    }
}

/// The kinds of ranges, in the order of the table.
pub(super) const KINDS: [fn(&Scores) -> &Score; 4] = [|of| &of.own, |of| &of.empirical, |of| &of.naive, |of| &of.walk];

pub(super) fn at(scores: &[Scores], horizon: usize) -> impl Iterator<Item = &Scores> {
    scores.iter().filter(move |score| score.horizon == horizon)
}

pub(super) fn inside(of: &[&Scores], share: usize) -> f64 {
    mean(of.iter().map(|score| f64::from(u8::from(score.own.inside[share]))))
}

pub(super) fn interval(of: &[&Scores], kind: fn(&Scores) -> &Score) -> f64 {
    mean(of.iter().map(|score| kind(score).interval[1]))
}

fn crps(of: &[&Scores], kind: fn(&Scores) -> &Score) -> f64 {
    mean(of.iter().map(|score| kind(score).crps))
}

/// Scores of all cases; the errors of a naive forecast, and of the projection itself, are those counted in all cases at the same horizon, which favours them.
pub(super) fn scores(cases: &[Case]) -> Vec<Scores> {
    let longest = usize::try_from(LONGEST).unwrap_or(0);
    let errors = |forecast: &dyn Fn(&Case) -> f64| -> Vec<Vec<f64>> {
        let of = |horizon: usize| {
            let at = cases.iter().filter(|case| case.judged.horizon == horizon);
            let mut errors: Vec<f64> = at.map(|case| case.judged.observed / forecast(case) - 1.0).collect();
            errors.sort_unstable_by(f64::total_cmp);
            thinned(errors)
        };
        (0..=longest).map(of).collect()
    };
    let (unchanged, projected) = (errors(&|case| case.judged.base), errors(&|case| case.judged.central));
    let score = |case: &Case| {
        let judged = &case.judged;
        Scores {
            horizon: judged.horizon,
            launch: judged.launch,
            base: judged.base,
            city: case.city,
            own: judged.score(),
            walk: judged.score_of_walk(),
            naive: judged.score_of_errors(judged.base, &unchanged[judged.horizon]),
            empirical: judged.score_of_errors(judged.central, &projected[judged.horizon]),
        }
    };
    cases.iter().map(score).collect()
}

/// As many errors as tell a distribution, evenly by rank.
const ENOUGH: usize = 500;

fn thinned(errors: Vec<f64>) -> Vec<f64> {
    if errors.len() <= ENOUGH {
        return errors;
    }
    (0..ENOUGH).map(|index| scenario::ranges::quantile(&errors, (index as f64 + 0.5) / ENOUGH as f64)).collect()
}
