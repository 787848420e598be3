//! Outlines to test with. The shapes are invented: squares around known points.

use charts::{Corner, Districts};

const SQUARE: [(f64, f64); 4] = [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)];

/// A square of two `reach` degrees north and a little more east.
fn square(district: usize, ring: usize, (lon, lat): (f64, f64), reach: f64) -> impl Iterator<Item = Corner> {
    let place = move |(east, north): (f64, f64)| (lon + east * reach * 1.5, lat + north * reach);
    SQUARE.into_iter().map(place).map(move |(lon, lat)| Corner { district, part: 0, ring, lon, lat })
}

/// A square around each district; the first has a hole.
pub(crate) fn corners(chart: &Districts) -> Vec<Corner> {
    let known = chart.districts.iter().enumerate();
    let corners = known.flat_map(|(index, it)| {
        let hole = (index == 0).then(|| square(index, 1, (it.lon, it.lat), 0.001));
        square(index, 0, (it.lon, it.lat), 0.004).chain(hole.into_iter().flatten()).collect::<Vec<_>>()
    });
    corners.collect()
}
