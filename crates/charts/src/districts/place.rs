//! Where the circles lie: at their real places, moved apart just enough not to overlap.

use super::{Circle, Districts};
use crate::geometry::{Point, at};
use crate::style::Style;

/// How much further apart east-west may be drawn than north-south to use a wide picture.
const STRETCH: f64 = 1.45;
/// Rounds of moving circles apart; a dozen are enough for a city, more do no harm.
const ROUNDS: usize = 160;

/// Circles that together cover `cover` (a share) of the picture.
pub(super) fn circles(chart: &Districts, style: &Style, cover: f64) -> Vec<Circle> {
    let (width, height) = (style.css_width(), style.css_height());
    let people: f64 = chart.districts.iter().map(|d| d.base_year.max(0.0)).sum();
    if people <= 0.0 {
        return Vec::new();
    }
    let per_person = width * height * cover / people;
    let radii: Vec<f64> =
        chart.districts.iter().map(|d| (d.base_year.max(0.0) * per_person / std::f64::consts::PI).sqrt()).collect();
    let gap = style.font_px * 0.3;
    let wished = projected(chart, &radii, style);
    let mut centers = wished.clone();
    for round in 0..ROUNDS {
        // Pulled home at first, only pushed apart at the end.
        let home = if round * 2 < ROUNDS { 0.08 } else { 0.0 };
        for (center, wish) in centers.iter_mut().zip(&wished) {
            center.x += (wish.x - center.x) * home;
            center.y += (wish.y - center.y) * home;
        }
        separate(&mut centers, &radii, gap);
        for (center, radius) in centers.iter_mut().zip(&radii) {
            let rim = radius + 3.0;
            center.x = center.x.min(width - rim).max(rim);
            center.y = center.y.min(height - rim).max(rim);
        }
    }
    centers.into_iter().zip(radii).map(|(center, radius)| Circle { center, radius }).collect()
}

/// Pushes every overlapping pair apart, the smaller circle further.
fn separate(centers: &mut [Point], radii: &[f64], gap: f64) {
    for second in 1..centers.len() {
        for first in 0..second {
            let (a, b) = (centers[first], centers[second]);
            let distance = a.distance(b);
            let missing = radii[first] + radii[second] + gap - distance;
            if missing <= 0.0 {
                continue;
            }
            // Two districts at one place part eastwards and westwards.
            let (dx, dy) = if distance > 0.0 { ((b.x - a.x) / distance, (b.y - a.y) / distance) } else { (1.0, 0.0) };
            let weight = radii[second] * radii[second];
            let share = weight / (weight + radii[first] * radii[first]);
            let (back, forth) = (missing * share, missing * (1.0 - share));
            centers[first] = at(a.x - dx * back, a.y - dy * back);
            centers[second] = at(b.x + dx * forth, b.y + dy * forth);
        }
    }
}

/// Equirectangular projection into the picture, with room for the circles and for names.
fn projected(chart: &Districts, radii: &[f64], style: &Style) -> Vec<Point> {
    let count = chart.districts.len() as f64;
    let latitude = chart.districts.iter().map(|d| d.lat).sum::<f64>() / count;
    let narrower = cosine(latitude * std::f64::consts::PI / 180.0);
    let raw: Vec<Point> = (chart.districts.iter()).map(|d| at(d.lon * narrower, -d.lat)).collect();
    let reach = |value: fn(&Point) -> f64| {
        let low = raw.iter().map(value).fold(f64::INFINITY, f64::min);
        let high = raw.iter().map(value).fold(f64::NEG_INFINITY, f64::max);
        (low, (high - low).max(1e-9))
    };
    let ((west, wide), (north, tall)) = (reach(|p| p.x), reach(|p| p.y));
    let largest = radii.iter().copied().fold(0.0, f64::max);
    let (rim_x, rim_y) = (largest * 0.75 + style.font_px * 2.2, largest * 0.6 + style.font_px * 1.4);
    let (room_x, room_y) = ((style.css_width() - 2.0 * rim_x).max(1.0), (style.css_height() - 2.0 * rim_y).max(1.0));
    let (fit_x, fit_y) = (room_x / wide, room_y / tall);
    let least = fit_x.min(fit_y);
    let (per_x, per_y) = (fit_x.min(least * STRETCH), fit_y.min(least * STRETCH));
    let left = (style.css_width() - wide * per_x) / 2.0;
    let top = (style.css_height() - tall * per_y) / 2.0;
    raw.into_iter().map(|p| at(left + (p.x - west) * per_x, top + (p.y - north) * per_y)).collect()
}

/// Cosine by its series, exact to 1e-9 between 0 and 90 degrees. The standard library's differs in
/// the last bit between targets, and pictures should not.
pub(super) fn cosine(angle: f64) -> f64 {
    let square = angle * angle;
    let mut term = 1.0;
    let mut sum = 1.0;
    for step in 1..=10 {
        let even = f64::from(2 * step);
        term *= -square / (even * (even - 1.0));
        sum += term;
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "the platform's cosine is what the series is compared with")]
    fn the_series_agrees_with_the_cosine() {
        for tenths in 0..=15 {
            let angle = f64::from(tenths) / 10.0;
            assert!((cosine(angle) - angle.cos()).abs() < 1e-9);
        }
    }
}
