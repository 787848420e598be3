//! How far the scenario is from the baseline, in the large type of a hall.

use locale::results;

use crate::page::{Page, RangesOfFigures, Tone};
use crate::rounding;

/// The difference to the baseline. On the page both of its figures stand in one line, for which a hall has no room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Against {
    /// What is compared with.
    pub label: String,
    /// The difference in persons and in per cent.
    pub text: String,
    /// In eight of ten calculations; `None` where that is not known, or not shown.
    pub range: Option<String>,
}

/// That of a page; `None` where it compares with no baseline.
#[must_use]
pub fn against(page: &Page) -> Option<Against> {
    let comparison = page.headline.comparisons.iter().find(|comparison| comparison.tone == Tone::Scenario)?;
    let label = comparison.label.clone();
    let apart = page.figures.ranges.as_ref().map(RangesOfFigures::bands).and_then(|bands| bands.apart);
    let Some([low, high]) = apart else { return Some(Against { label, text: comparison.text.clone(), range: None }) };
    let chart = &page.figures.development.chart;
    let baseline = chart.baseline.last().map_or(0.0, |value| value.persons);
    let (persons, percent) = rounding::apart(chart.rounding, page.headline.persons, baseline);
    let range = locale::hall::apart(&locale::ranges::apart(low, high));
    Some(Against { label, text: results::difference(persons, percent), range: Some(range) })
}
