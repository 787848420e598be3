//! Draws on all cores.

use rayon::prelude::*;
use scenario::ranges::{Draw, Measure, Prepared, Sample};

use crate::progress;

/// Draws that one worker makes at a time: few enough for a bar that moves.
const SLICE: u32 = 50;

/// Draws of a scenario, less those of another in the same draws where there is one. The slices are put together in their order.
pub(super) fn sample(
    of: &Prepared,
    than: Option<&Prepared>,
    question: &[Measure],
    (draws, seed): (u32, u64),
) -> Sample {
    let slices: Vec<u32> = (0..draws).step_by(SLICE as usize).collect();
    let bar = progress::bar(slices.len(), "slices of 50 draws");
    let slice = |first: u32| {
        let mut sample = Sample::new(of.figures(question));
        let (mut drawer, mut other) = (of.drawer(), than.map(Prepared::drawer));
        let mut difference = Vec::new();
        for number in first..(first + SLICE).min(draws) {
            let draw = Draw { seed, number };
            let figures = drawer.draw(draw, question);
            match &mut other {
                None => sample.push(figures),
                Some(other) => {
                    difference.clear();
                    difference.extend(figures.iter().zip(other.draw(draw, question)).map(|(of, than)| of - than));
                    sample.push(&difference);
                }
            }
        }
        bar.inc(1);
        sample
    };
    let parts: Vec<Sample> = slices.into_par_iter().map(slice).collect();
    bar.finish_and_clear();
    let mut sample = Sample::new(of.figures(question));
    parts.into_iter().for_each(|part| sample.append(part));
    sample
}
