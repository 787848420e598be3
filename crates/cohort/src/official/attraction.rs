//! Where those who move between regions go.

use std::sync::Arc;

use super::movement::Ages;
use super::shares::checked;
use crate::cells::Cells;
use crate::dims::{AGES, CELLS, SEXES, Sex};
use crate::error::InputError;

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
pub struct Attraction(pub(super) Draw);

/// The shares, and one over the chance that a mover has another destination, 0 where there is none.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Draw {
    /// By region.
    Alike { draw: Vec<f64>, way: Vec<f64> },
    /// By sex and age; shared by the years that have them.
    ByAge(Arc<DrawByAge>),
}

/// Shares and ways `[region, sex, age]`.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct DrawByAge {
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
    pub fn new(shares: Vec<f64>) -> Result<Self, InputError> {
        if let Some(region) = shares.iter().position(|share| !(0.0..=1.0).contains(share)) {
            let value = shares[region];
            return Err(InputError::value("attraction", format!("region {region}"), value, "a share between 0 and 1"));
        }
        whole(shares.iter().sum(), || "all regions".to_owned())?;
        let way = shares.iter().map(|draw| way(*draw)).collect();
        Ok(Self(Draw::Alike { draw: shares, way }))
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
        let mut ways = Cells::zeros(draw.regions());
        for (shares, ways) in draw.by_region().iter().zip(ways.by_region_mut()) {
            for ((share, sum), to) in shares.iter().zip(&mut sums).zip(ways) {
                *sum += share;
                *to = way(*share);
            }
        }
        for (cell, sum) in sums.into_iter().enumerate() {
            whole(sum, || format!("all regions, {}, age {}", Sex::ALL[cell / AGES % SEXES].code(), cell % AGES))?;
        }
        let nowhere = ways.figures().contains(&0.0);
        Ok(Self(Draw::ByAge(Arc::new(DrawByAge { draw, way: ways, nowhere }))))
    }

    /// Number of regions (states).
    #[must_use]
    pub fn regions(&self) -> usize {
        match &self.0 {
            Draw::Alike { draw, .. } => draw.len(),
            Draw::ByAge(shares) => shares.draw.regions(),
        }
    }

    /// Whether the shares differ by age.
    pub(super) fn differs_by_age(&self) -> bool {
        matches!(self.0, Draw::ByAge(_))
    }

    /// What movers of a lane draw from: their region's shares.
    #[inline(always)]
    pub(super) fn pull(&self, lane: usize) -> Pull<'_> {
        match &self.0 {
            Draw::Alike { draw, way } => Pull::Alike { draw: draw[lane / SEXES], way: way[lane / SEXES] },
            Draw::ByAge(shares) => Pull::ByAge { draw: &shares.draw.lanes()[lane], way: &shares.way.lanes()[lane] },
        }
    }
}

/// A lane's share among destinations, and one over the chance that its own movers have another one.
#[derive(Clone, Copy)]
pub(super) enum Pull<'a> {
    Alike { draw: f64, way: f64 },
    ByAge { draw: &'a Ages, way: &'a Ages },
}

impl TryFrom<Vec<f64>> for Attraction {
    type Error = InputError;

    fn try_from(shares: Vec<f64>) -> Result<Self, InputError> {
        Self::new(shares)
    }
}

fn way(draw: f64) -> f64 {
    if draw < NEARLY_ALL { 1.0 / (1.0 - draw) } else { 0.0 }
}

fn whole(sum: f64, place: impl Fn() -> String) -> Result<(), InputError> {
    if (sum - 1.0).abs() > WHOLE {
        return Err(InputError::value("attraction", place(), sum, "shares that sum to 1"));
    }
    Ok(())
}
