//! Where those who move between regions go.

use std::sync::Arc;

use super::ages::Ages;
use super::checks::checked;
use crate::cells::Cells;
use crate::dims::{AGES, CELLS, SEXES, Sex};
use crate::error::{Expected, InputError};

/// A region that draws more than this leaves its own movers no other destination: nearer to 1, a quotient by what remains would be
/// rounding error.
const NEARLY_ALL: f64 = 1.0 - 1e-6;
/// Room for decimal shares.
const WHOLE: f64 = 1e-9;

/// Shares of the regions among the destinations of movers, the same at every age or by sex and age.
///
/// Who leaves region `o` goes to `d` with probability `share[d] / (1 - share[o])`, by the age reached on 31 December. Who would leave a
/// region that draws all but a millionth has nowhere to go and stays.
#[derive(Debug, Clone, PartialEq)]
pub struct Attraction(pub(super) Arc<Draw>);

/// The shares, and one over the chance that a mover has another destination, 0 where there is none; shared by the years that have them.
#[derive(Debug, PartialEq)]
pub(super) struct Draw {
    pub(super) draw: Cells,
    pub(super) way: Cells,
    /// Whether some movers have no other destination.
    pub(super) nowhere: bool,
}

impl Attraction {
    /// The same shares at every age, by region.
    ///
    /// # Errors
    ///
    /// No region, a share outside 0..=1, or shares that do not sum to 1 within 1e-9.
    pub fn new(shares: &[f64]) -> Result<Self, InputError> {
        if let Some(region) = shares.iter().position(|share| !(0.0..=1.0).contains(share)) {
            let value = shares[region];
            return Err(InputError::value("attraction", format!("region {region}"), value, Expected::Share));
        }
        whole(shares.iter().sum(), || "all regions".to_owned())?;
        let mut draw = Cells::zeros(shares.len());
        draw.by_region_mut().iter_mut().zip(shares).for_each(|(cells, share)| cells.fill(*share));
        Ok(Self::of(draw))
    }

    /// Shares by region, sex and age, given as [`Cells`] or as an array `[region, sex, age]`.
    ///
    /// # Errors
    ///
    /// No region, another shape, a share outside 0..=1, or shares of one sex and age that do not sum to 1 within 1e-9.
    pub fn by_age<C: TryInto<Cells>>(shares: C) -> Result<Self, InputError>
    where
        InputError: From<C::Error>,
    {
        let draw = checked("attraction", shares)?;
        let mut sums = [0.0; CELLS];
        for shares in draw.by_region() {
            sums.iter_mut().zip(shares).for_each(|(sum, share)| *sum += share);
        }
        for (cell, sum) in sums.into_iter().enumerate() {
            whole(sum, || format!("all regions, {}, age {}", Sex::ALL[cell / AGES % SEXES].code(), cell % AGES))?;
        }
        Ok(Self::of(draw))
    }

    /// Of shares that sum to 1.
    fn of(draw: Cells) -> Self {
        let mut way = draw.clone();
        way.figures_mut()
            .iter_mut()
            .for_each(|share| *share = if *share < NEARLY_ALL { 1.0 / (1.0 - *share) } else { 0.0 });
        let nowhere = way.figures().contains(&0.0);
        Self(Arc::new(Draw { draw, way, nowhere }))
    }

    /// Number of regions (states).
    pub fn regions(&self) -> usize {
        self.0.draw.regions()
    }

    /// What movers of a lane draw from.
    #[inline(always)]
    pub(super) fn pull(&self, lane: usize) -> Pull<'_> {
        Pull { draw: &self.0.draw.lanes()[lane], way: &self.0.way.lanes()[lane] }
    }
}

/// A lane's share among destinations by age, and one over the chance that its own movers have another one.
#[derive(Clone, Copy)]
pub(super) struct Pull<'a> {
    pub(super) draw: &'a Ages,
    pub(super) way: &'a Ages,
}

impl TryFrom<Vec<f64>> for Attraction {
    type Error = InputError;

    fn try_from(shares: Vec<f64>) -> Result<Self, InputError> {
        Self::new(&shares)
    }
}

fn whole(sum: f64, place: impl Fn() -> String) -> Result<(), InputError> {
    if (sum - 1.0).abs() > WHOLE {
        return Err(InputError::value("attraction", place(), sum, Expected::SumOfOne));
    }
    Ok(())
}
