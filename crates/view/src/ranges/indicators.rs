//! How sure the ages are that offices plan for, and the ratios of ages.

use scenario::Area;
use scenario::indicators::{AgeGroup, Indicators};
use scenario::ranges::{QUANTILES, quantile};

use super::drawing::Drawing;
use super::step::{eighty, of_persons};

/// The ends of what eight of ten draws hold: every [`AgeGroup`], then the youth, old-age and total ratio. `None` where these are not drawn.
pub(super) fn ends(drawing: &Drawing, area: Area, now: &Indicators) -> Option<Vec<[f64; 2]>> {
    let survey = &drawing.survey;
    let of_group = |group: AgeGroup| {
        let at = survey.planned_for(area, group)?;
        Some(of_persons(drawing.around(at, now.persons(group))))
    };
    let mut ends: Vec<[f64; 2]> = AgeGroup::ALL.into_iter().map(of_group).collect::<Option<_>>()?;

    let [young, working] = survey.of_ratios(area)?;
    let old = survey.planned_for(area, AgeGroup::From65)?;
    for (above, now) in [(&[young][..], now.youth_ratio), (&[old], now.old_age_ratio), (&[young, old], now.total_ratio)]
    {
        ends.push(of_ratio(drawing, above, working, now)?);
    }
    Some(ends)
}

/// The ends of a ratio in whole persons of a hundred, outwards.
fn of_ratio(drawing: &Drawing, above: &[usize], below: usize, now: f64) -> Option<[f64; 2]> {
    let ratio = |of: &dyn Fn(usize) -> f64| {
        let (persons, among): (f64, f64) = (above.iter().map(|figure| of(*figure)).sum(), of(below));
        if among > 0.0 { persons / among * 100.0 } else { 0.0 }
    };
    let mut drawn: Vec<f64> = (0..drawing.draws()).map(|draw| ratio(&|figure| drawing.value(figure, draw))).collect();
    drawn.sort_unstable_by(f64::total_cmp);
    let moved = now - ratio(&|figure| drawing.central(figure));
    let [low, high] = eighty(QUANTILES.map(|share| quantile(&drawn, share) + moved));
    (!drawn.is_empty()).then(|| [low.max(0.0).floor(), high.ceil()])
}
