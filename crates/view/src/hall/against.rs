//! How far the scenario is from the baseline, in the large type of a hall.

use crate::page::{Page, Tone};

/// The difference to the baseline.
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
    let range = Some(comparison.note.clone()).filter(|note| !note.is_empty());
    Some(Against { label: comparison.label.clone(), text: comparison.text.clone(), range })
}

/// Between which numbers most calculations lie, in the few words that a hall reads; `None` until that is known.
#[must_use]
pub fn range(page: &Page) -> Option<String> {
    let [low, high] = page.figures.ranges.as_ref()?.bands().number;
    Some(locale::ranges::alone(&locale::ranges::between(low, high)))
}
