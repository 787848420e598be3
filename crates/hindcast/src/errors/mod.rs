//! How far projections of this kind have been off, learnt from many places and many launches, and judged on others.

mod calibrate;
mod coverage;
mod fit;
mod launched;
mod score;

pub use calibrate::{CalibrationError, calibrate};
pub use coverage::{Judged, SHARES, Score, judge};
pub use launched::{Deviation, LONGEST, Launched, launches};
