//! How sure the figures are that a visitor takes along: what stands below them where the page shows ranges.

use locale::{output, protocol, ranges, sheet};
use scenario::ranges::SEED;

use crate::compare::collection::Compared;
use crate::page::{Bands, Page, Picture, RangesOfFigures};
use crate::rooms::Take;
use crate::state::State;

impl Take<'_> {
    /// How sure the number of the page is, and its difference to the baseline, with what both are made of; empty where the page shows no
    /// ranges. Other scenarios of a comparison have none there.
    #[must_use]
    pub fn sure(&self, state: &State, all: &[Compared]) -> Vec<String> {
        let page = self.city.page(state);
        let Some(bands) = bands(&page) else { return Vec::new() };
        let present = all.iter().find(|one| one.state.scenario == state.scenario);
        let name = present.map_or_else(String::new, |one| protocol::scenario(one.letter, &one.name));
        let ([low, high], year) = (bands.number, state.scenario.target_year());
        let number = protocol::sure(&name, &page.headline.text, year, &ranges::between(low, high));
        let apart = bands
            .apart
            .zip(crate::hall::against(&page))
            .map(|([low, high], against)| protocol::sure_apart(&against.text, &ranges::apart(low, high)));
        [Some(number), apart, Some(of_picture(bands))].into_iter().flatten().collect()
    }
}

/// What stands below the table of a picture whose columns hold ranges.
pub(super) fn of_table(page: &Page, picture: Picture) -> Option<String> {
    has_ranges(picture).then(|| bands(page)).flatten().map(|bands| output::ranges(bands.draws, SEED))
}

/// What stands below the table of indicators where it holds ranges.
pub(super) fn of_indicators(page: &Page) -> Option<String> {
    bands(page).map(|bands| output::ranges(bands.draws, SEED))
}

/// What stands below a picture that is handed on with ranges in it.
pub(super) fn below(page: &Page, picture: Picture) -> Option<String> {
    has_ranges(picture).then(|| bands(page)).flatten().map(of_picture)
}

fn of_picture(bands: &Bands) -> String {
    sheet::ranges(bands.draws, SEED)
}

/// The components of change have none.
fn has_ranges(picture: Picture) -> bool {
    picture != Picture::Balance
}

fn bands(page: &Page) -> Option<&Bands> {
    page.figures.ranges.as_ref().map(RangesOfFigures::bands)
}
