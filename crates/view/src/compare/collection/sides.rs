//! Which scenarios take part in a comparison, with their letters and colours.

use scenario::Scenario;
use scenario::collection::{Card, Collection, Reference};

/// What an entry of a comparison is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The baseline.
    Baseline,
    /// The scenario on the page.
    Present,
    /// The card at this index.
    Card(usize),
}

/// The entries of a comparison in their order, each with its letter and its colour: the baseline, what is shown of the cards, the
/// present scenario. That comes and goes, so it stands last and the others keep their letters.
#[must_use]
pub fn sides(collection: &Collection, present: &Scenario) -> Vec<(Side, char, u8)> {
    let shown: Vec<usize> = collection.cards.iter().enumerate().filter(|(_, card)| card.shown).map(|it| it.0).collect();
    let bare = |scenario: &Scenario| scenario.clone().with_target_year(present.target_year());
    let own = bare(present) != bare(&Scenario::default())
        && shown.iter().all(|index| bare(&collection.cards[*index].scenario) != *present);
    // A reference that is a card takes part also if it is not shown otherwise.
    let referred = match collection.reference {
        Reference::Card(index) if !shown.contains(&index) && index < collection.cards.len() => Some(index),
        _ => None,
    };
    let cards = shown.iter().copied().chain(referred);
    let is_reference = |side: Side| match collection.reference {
        Reference::Baseline => side == Side::Baseline,
        Reference::Present => side == Side::Present,
        Reference::Card(index) => side == Side::Card(index),
    };
    let mut sides: Vec<Side> = std::iter::once(Side::Baseline)
        .chain(cards.map(Side::Card))
        .chain((own || collection.reference == Reference::Present).then_some(Side::Present))
        .collect();
    // The present scenario is the first to go where there are too many, then the baseline, then the last cards.
    while sides.len() > Collection::MOST_SHOWN {
        let leaving =
            [Side::Present, Side::Baseline].into_iter().find(|side| sides.contains(side) && !is_reference(*side));
        match leaving.or_else(|| sides.iter().rev().find(|side| !is_reference(**side)).copied()) {
            Some(leaving) => sides.retain(|side| *side != leaving),
            None => break,
        }
    }
    let colour_of = |side: &Side| match side {
        Side::Card(index) => Some(collection.cards[*index].colour),
        _ => None,
    };
    let taken: Vec<u8> = sides.iter().filter_map(colour_of).collect();
    let free = |wished: u8, but: Option<u8>| {
        let mut colours = std::iter::once(wished).chain(0..Card::COLOURS);
        colours.find(|colour| !taken.contains(colour) && Some(*colour) != but).unwrap_or(wished)
    };
    let baseline = free(0, None);
    let present = free(1, sides.contains(&Side::Baseline).then_some(baseline));
    let colour = |side: Side| match side {
        Side::Baseline => baseline,
        Side::Present => present,
        Side::Card(index) => collection.cards[index].colour,
    };
    sides.into_iter().zip('A'..).map(|(side, letter)| (side, letter, colour(side))).collect()
}
