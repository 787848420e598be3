//! The pictures of a page as they are drawn: with their ranges where they are known.

use charts::{Probed, RangedDevelopment, RangedDistricts, RangedPyramid};

use crate::page::{Figures, Picture};

/// A picture of a page with its ranges, to be drawn, told as a table, and asked what stands where.
#[must_use]
pub fn chart(figures: &Figures, picture: Picture) -> Box<dyn Probed + '_> {
    let bands = figures.ranges.as_ref().map(|ranges| ranges.bands());
    match (picture, bands) {
        (Picture::Development, Some(bands)) => Box::new(RangedDevelopment {
            chart: &figures.development.chart,
            scenario: bands.development[0].clone(),
            baseline: bands.development[1].clone(),
        }),
        (Picture::Pyramid, Some(bands)) => {
            Box::new(RangedPyramid { chart: &figures.pyramid.chart, scenario: bands.pyramid.clone() })
        }
        (Picture::Development, None) => Box::new(&figures.development.chart),
        (Picture::Pyramid, None) => Box::new(&figures.pyramid.chart),
        (Picture::Districts, Some(bands)) => {
            Box::new(RangedDistricts { chart: &figures.districts.chart, bands: bands.districts.clone() })
        }
        (Picture::Districts, None) => Box::new(&figures.districts.chart),
        (Picture::Balance, _) => Box::new(&figures.balance.chart),
    }
}
