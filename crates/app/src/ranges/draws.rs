//! Draws from workers; where there are none, in slices of a few milliseconds.

use std::cell::{Cell, RefCell};
use std::time::Duration;

use gloo::timers::future::sleep;
use js_sys::Date;
use view::Explorer;
use view::ranges::{Drawing, Shared, Subject};

use super::workers;

/// So long a slice may take: half of a frame, so that the other half is left for what the visitor does.
const SLICE_MS: f64 = 7.0;

/// The picture of the change comes first.
const BEFORE: Duration = Duration::from_millis(20);

/// After how many draws the page is told: the first ones at once, and when they are refined.
const FIRST: u32 = 40;
const MORE: u32 = 250;
pub(crate) const ALL: u32 = 1_000;

/// The last scenario and the last baseline: an area that is chosen, or a change that is taken back, need no new draws.
#[derive(Default)]
pub(super) struct Kept {
    scenario: Option<(Subject, Shared)>,
    baseline: Option<(Subject, Shared)>,
}

/// What the page is told from next.
pub(super) struct Stage {
    pub(super) scenario: Shared,
    /// Nothing where the scenario is the baseline.
    pub(super) baseline: Option<Shared>,
    draws: (u32, u32),
}

impl Stage {
    /// Every stage of a subject; `None` where nothing can be drawn.
    pub(super) fn all(kept: &RefCell<Kept>, explorer: &Explorer, subject: &Subject) -> Option<Vec<Self>> {
        let mut kept = kept.borrow_mut();
        let baseline = drawing(&mut kept.baseline, explorer, &subject.baseline())?;
        let (scenario, baseline, stages) = if *subject == subject.baseline() {
            (baseline, None, vec![(FIRST, 0), (MORE, 0), (ALL, 0)])
        } else {
            let scenario = drawing(&mut kept.scenario, explorer, subject)?;
            (scenario, Some(baseline), vec![(FIRST, 0), (FIRST, FIRST), (MORE, FIRST), (ALL, ALL)])
        };
        let stage = |draws| Self { scenario: scenario.clone(), baseline: baseline.clone(), draws };
        Some(stages.into_iter().map(stage).collect())
    }

    /// Draws until there are enough; `false` when the page has moved on meanwhile.
    pub(super) async fn reach(&self, current: &Cell<bool>) -> bool {
        sleep(BEFORE).await;
        fill(&self.scenario, self.draws.0, current).await;
        if let Some(baseline) = &self.baseline {
            fill(baseline, self.draws.1, current).await;
        }
        current.get()
    }
}

/// Adds draws until there are so many, as long as they are wanted.
pub(crate) async fn fill(drawing: &Shared, until: u32, current: &Cell<bool>) {
    while current.get() && drawing.get().draws() < until as usize {
        if workers::add(drawing, until).await {
            continue;
        }
        let begin = Date::now();
        drawing.get().draw(until, || Date::now() - begin < SLICE_MS);
        sleep(Duration::ZERO).await;
    }
}

fn drawing(kept: &mut Option<(Subject, Shared)>, explorer: &Explorer, subject: &Subject) -> Option<Shared> {
    if let Some((of, drawing)) = kept
        && of == subject
    {
        return Some(drawing.clone());
    }
    let drawing = Shared::from(Drawing::new(explorer, subject)?);
    *kept = Some((subject.clone(), drawing.clone()));
    Some(drawing)
}
