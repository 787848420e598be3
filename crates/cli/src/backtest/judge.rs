//! `insek backtest --coverage`: ranges of many Kreise and launches beside what was counted since.

use std::path::{Path, PathBuf};

use hindcast::Nation;
use hindcast::errors::{Judged, Launched, calibrate, judge, launches};
use rayon::prelude::*;
use scenario::pack::{ErrorModel, Learnt, Pack, built_in_files};
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
    /// Table of the parameters in place of the built-in pack's; only with [`Learnt::All`].
    pub(super) errors: Option<PathBuf>,
    /// What the parameters are learnt from.
    pub(super) learnt: Learnt,
}

/// A Kreis and its ranges.
pub(super) struct Case {
    pub(super) city: bool,
    pub(super) judged: Judged,
}

/// The Kreise of each fold are judged by what was learnt from the others.
const FOLDS: usize = 3;

/// The fold that was kept back while the method was chosen.
const KEPT: usize = 2;

/// A census basis is left out with all of its launches: those that share years are no others.
const NEW_BASIS: i32 = 2011;

/// A model of error, and the Kreise and launches that it judges.
struct Judge {
    errors: ErrorModel,
    /// Kreise of one fold, or all.
    fold: Option<usize>,
    /// Launches on the new basis, on the old one, or both.
    new: Option<bool>,
}

impl Judge {
    /// Judges a fold by what all other Kreise and, where a basis is named, the launches of the other one say.
    fn of_others(all: &[Launches], fold: usize, new: Option<bool>) -> Result<Self, String> {
        let learnt: Vec<Vec<Launched>> = (0..)
            .zip(all)
            .filter(|(number, _)| number % FOLDS != fold)
            .map(|(_, (_, of))| {
                of.iter().filter(|of| new.is_none_or(|new| (of.launch >= NEW_BASIS) != new)).cloned().collect()
            })
            .collect();
        let learnt: Vec<&[Launched]> = learnt.iter().map(Vec::as_slice).collect();
        let errors = calibrate(&learnt).map_err(|why| why.to_string())?;
        Ok(Self { errors, fold: Some(fold), new })
    }

    fn cases(&self, all: &[Launches], number: usize, ranges: &Ranges) -> Vec<Case> {
        if self.fold.is_some_and(|fold| number % FOLDS != fold) {
            return Vec::new();
        }
        let (kreis, of) = &all[number];
        let of: Vec<Launched> =
            of.iter().filter(|of| self.new.is_none_or(|new| (of.launch >= NEW_BASIS) == new)).cloned().collect();
        let found = judge(&of, &self.errors, u32::try_from(number).unwrap_or(0), (ranges.draws, ranges.seed));
        let is_city = |base: f64| kreis.is_city() && CITY_CLASS.contains(&base);
        found.into_iter().map(|judged| Case { city: is_city(judged.base), judged }).collect()
    }
}

/// A Kreis and its launches.
pub(crate) type Launches = (Kreis, Vec<Launched>);

/// Ranges of every Kreis, launch and horizon.
pub(super) fn cases(all: &[Launches], ranges: &Ranges) -> Result<Vec<Case>, String> {
    let judges = match ranges.learnt {
        Learnt::All => {
            vec![Judge { errors: errors(ranges.errors.as_deref())?, fold: None, new: None }]
        }
        Learnt::Kept => vec![Judge::of_others(all, KEPT, None)?],
        Learnt::Others => {
            let folds = (0..FOLDS).flat_map(|fold| [false, true].map(|new| (fold, new)));
            folds.map(|(fold, new)| Judge::of_others(all, fold, Some(new))).collect::<Result<_, _>>()?
        }
    };
    let bar = progress::bar(all.len(), "Kreise");
    let of_kreis = |number: usize| {
        let found: Vec<Case> = judges.iter().flat_map(|judge| judge.cases(all, number, ranges)).collect();
        bar.inc(1);
        found
    };
    let cases = (0..all.len()).into_par_iter().flat_map(of_kreis).collect();
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
pub(crate) fn launched(folder: &Path) -> Result<Vec<Launches>, String> {
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
