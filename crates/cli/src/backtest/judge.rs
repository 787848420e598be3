//! `insek backtest --coverage`: ranges of many Kreise and launches beside what was counted since.

use std::path::{Path, PathBuf};

use hindcast::Nation;
use hindcast::errors::{Judged, Launched, calibrate, judge, launches};
use rayon::prelude::*;
use scenario::pack::{ErrorModel, Pack, built_in_files};
use scenario::ranges::Kind;

use super::kreise::{self, Kreis};
use super::summary::CITY_CLASS;
use crate::calibrate::table;
use crate::progress;

/// How ranges are made and judged.
#[derive(Debug, Clone)]
pub(super) struct Ranges {
    pub(super) draws: u32,
    pub(super) seed: u64,
    /// Table of the parameters in place of the built-in pack's.
    pub(super) errors: Option<PathBuf>,
    /// Whether each Kreis and launch is judged by parameters learnt from others.
    pub(super) left_out: bool,
}

/// A Kreis and its ranges.
pub(super) struct Case {
    pub(super) city: bool,
    pub(super) judged: Judged,
}

/// The Kreise of each fold are judged by what was learnt from the others.
const FOLDS: usize = 3;

/// A census basis is left out with all of its launches: those that share years are no others.
const NEW_BASIS: i32 = 2011;

/// Ranges of every Kreis, launch and horizon.
pub(super) fn cases(folder: &Path, ranges: &Ranges) -> Result<Vec<Case>, String> {
    let all = launched(folder)?;
    let bar = progress::bar(all.len(), "Kreise");
    let judged = |errors: &ErrorModel, number: usize, kept: &dyn Fn(&Launched) -> bool| -> Vec<Case> {
        let (kreis, of) = &all[number];
        let of: Vec<Launched> = of.iter().filter(|launch| kept(launch)).cloned().collect();
        let found = judge(&of, errors, u32::try_from(number).unwrap_or(0), (ranges.draws, ranges.seed));
        let is_city = |base: f64| kreis.is_city() && CITY_CLASS.contains(&base);
        found.into_iter().map(|judged| Case { city: is_city(judged.base), judged }).collect()
    };
    let cases: Vec<Case> = if ranges.left_out {
        let mut models = Vec::new();
        for fold in 0..FOLDS {
            for new in [false, true] {
                let learnt: Vec<Vec<Launched>> = (0..)
                    .zip(&all)
                    .filter(|(number, _)| number % FOLDS != fold)
                    .map(|(_, (_, of))| of.iter().filter(|of| (of.launch >= NEW_BASIS) != new).cloned().collect())
                    .collect();
                let learnt: Vec<&[Launched]> = learnt.iter().map(Vec::as_slice).collect();
                models.push((fold, new, calibrate(&learnt).map_err(|why| why.to_string())?));
            }
        }
        (0..all.len())
            .into_par_iter()
            .flat_map(|number| {
                let of = models.iter().filter(|(fold, ..)| number % FOLDS == *fold);
                let found = of
                    .flat_map(|(_, new, model)| judged(model, number, &|of| (of.launch >= NEW_BASIS) == *new))
                    .collect::<Vec<_>>();
                bar.inc(1);
                found
            })
            .collect()
    } else {
        let errors = errors(ranges.errors.as_deref())?;
        let one = |number| {
            let found = judged(&errors, number, &|_| true);
            bar.inc(1);
            found
        };
        (0..all.len()).into_par_iter().flat_map(one).collect()
    };
    bar.finish_and_clear();
    Ok(cases)
}

/// The parameters of a file, or of the built-in pack.
fn errors(file: Option<&Path>) -> Result<ErrorModel, String> {
    if let Some(file) = file {
        return table::read(file);
    }
    let pack = Pack::from_files(&built_in_files()).map_err(|faults| faults.to_string())?;
    scenario::ranges::errors_of(&pack).map_err(|missing| missing.to_string())
}

/// Every Kreis of a folder with its launches, on all cores.
pub(crate) fn launched(folder: &Path) -> Result<Vec<(Kreis, Vec<Launched>)>, String> {
    let kreise = kreise::read(folder)?;
    let nation = Nation::germany().map_err(|faults| faults.to_string())?;
    let bar = progress::bar(kreise.len(), "Kreise");
    let of = |kreis: Kreis| {
        let found = launches(&kreis.record, &nation, if kreis.is_city() { Kind::City } else { Kind::Rural });
        bar.inc(1);
        let found = found.map_err(|why| format!("{} {}: {why}", kreis.ags, kreis.name))?;
        Ok((kreis, found))
    };
    let found = kreise.into_par_iter().map(of).collect::<Result<Vec<_>, String>>();
    bar.finish_and_clear();
    found
}
