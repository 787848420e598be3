//! Between which figures the draws of a page lie, for its pictures.

use std::rc::Rc;

use charts::{Band, DistrictBand};

/// Bands of the pictures; the same only if they are the very same ones.
#[derive(Debug, Clone)]
pub struct RangesOfFigures(Rc<Bands>);

/// The smaller and the larger end of what eight of ten draws hold, in persons.
pub type Ends = [f64; 2];

/// Bands, in the unit of their picture.
#[derive(Debug)]
pub struct Bands {
    /// The number of the page in eight of ten draws, as it is told.
    pub number: Ends,
    /// Its difference to the baseline, as it is told; `None` where the scenario is the baseline, or nobody has drawn that.
    pub apart: Option<Ends>,
    /// Number of draws of the scenario.
    pub draws: usize,
    /// Persons of the scenario and of the baseline by projected year; none of the baseline where it is the scenario.
    pub development: [Vec<(i32, Band)>; 2],
    /// Persons by group of five years, women and men.
    pub pyramid: Vec<[Band; 2]>,
    /// Each district in the target year, and its change since the base year.
    pub districts: Vec<DistrictBand>,
}

impl RangesOfFigures {
    pub(crate) fn new(bands: Bands) -> Self {
        Self(Rc::new(bands))
    }

    /// The bands.
    #[must_use]
    pub fn bands(&self) -> &Bands {
        &self.0
    }
}

impl PartialEq for RangesOfFigures {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
