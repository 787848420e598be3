//! A picture to hand on, with everything that belongs to it.

use charts::sheet::{Mark, Sheet};
use charts::{Palette, Style};
use locale::figures::districts::CLICK;
use locale::sheet as words;
use scenario::link::ENGINE_VERSION;

use crate::page::{Figure, FigureText, LegendMark, Picture};
use crate::rooms::Take;
use crate::state::State;
use crate::take::publishers::publishers;

impl Take<'_> {
    /// The figures of a picture.
    pub(crate) fn picture(&self, state: &State, picture: Picture) -> charts::Table {
        self.city.page(state).figures.get(picture).chart.table()
    }

    /// A picture of a scenario as an SVG file, with title, legend, finding, sources, licences, edition and link in it.
    #[must_use]
    pub fn sheet(&self, state: &State, picture: Picture, style: &Style) -> String {
        let (page, pack) = (self.city.page(state), self.city.pack());
        let Figure { text, chart } = page.figures.get(picture);
        let foot = [
            text.note.clone(),
            Some(words::scenario(&page.deviations)),
            Some(words::sources(&publishers(pack), &pack.meta.licences)),
            Some(words::made(&pack.meta.title, &pack.meta.edition, ENGINE_VERSION, &self.city.link(state))),
        ];
        let finding = text.sentence.clone();
        charts::sheet::render(&around(text, finding, foot.into_iter().flatten().collect(), style), chart, style)
    }

    /// The same for a small picture: the finding in short, `address` as the link, and no remark on methods.
    #[must_use]
    pub fn short_sheet(&self, state: &State, picture: Picture, style: &Style, address: &str) -> String {
        let (page, pack) = (self.city.page(state), self.city.pack());
        let Figure { text, chart } = page.figures.get(picture);
        let rounded = text.note.as_ref().filter(|note| note.contains(locale::figures::ROUNDED));
        let foot = [
            text.estimated.then(|| locale::figures::estimate::SENTENCE.to_owned()),
            rounded.map(|_| locale::figures::ROUNDED.to_owned()),
            Some(words::scenario(&page.deviations)),
            Some(words::short_sources(&publishers(pack), &pack.meta.licences, &pack.meta.edition, ENGINE_VERSION)),
            Some(words::link(address)),
        ];
        let finding = first_sentences(&text.sentence);
        charts::sheet::render(&around(text, finding, foot.into_iter().flatten().collect(), style), chart, style)
    }
}

/// Characters of a finding that a small picture has room for.
const SHORT: usize = 180;

/// As many whole sentences as a small picture has room for, the first one in any case.
fn first_sentences(text: &str) -> String {
    let mut end = text.len();
    for (at, _) in text.match_indices(". ") {
        // A number before the point is an ordinal, such as that of a day.
        if text[..at].ends_with(|before: char| before.is_ascii_digit()) {
            continue;
        }
        if at > SHORT && end < text.len() {
            break;
        }
        end = at + 1;
    }
    if text.len() <= SHORT { text.to_owned() } else { text[..end].to_owned() }
}

fn around(text: &FigureText, finding: String, foot: Vec<String>, style: &Style) -> Sheet {
    Sheet {
        title: text.title.clone(),
        unit: text.unit.trim_end_matches(CLICK).to_owned(),
        legend: text.legend.iter().map(|entry| (mark(entry.mark, style.palette), entry.label.clone())).collect(),
        finding,
        foot,
    }
}

fn mark(mark: LegendMark, palette: Palette) -> Mark {
    match mark {
        LegendMark::Observed => Mark::Line(palette.ink),
        LegendMark::Scenario => Mark::Line(palette.scenario),
        LegendMark::Baseline => Mark::Line(palette.baseline),
        LegendMark::Official | LegendMark::Range => Mark::Dashed(palette.official),
        LegendMark::Men => Mark::Area(palette.men),
        LegendMark::Women => Mark::Area(palette.women),
        LegendMark::BaseYear => Mark::Dashed(palette.ink),
        LegendMark::More => Mark::Area(palette.more),
        LegendMark::Less => Mark::Area(palette.less),
    }
}
