//! A picture to hand on, with everything that belongs to it.

use charts::sheet::{Mark, Sheet};
use charts::{Palette, Style};
use locale::sheet as words;
use scenario::link::ENGINE_VERSION;

use crate::page::{FigureText, LegendMark, Picture};
use crate::place;
use crate::ranges::chart;
use crate::rooms::Take;
use crate::state::State;
use crate::take::publishers::publishers;
use crate::take::sure;

impl Take<'_> {
    /// A picture of a scenario as an SVG file, with title, legend, finding, sources, licences, edition and link in it.
    #[must_use]
    pub fn sheet(&self, state: &State, picture: Picture, style: &Style) -> String {
        let (page, pack) = (self.city.page(state), self.city.pack());
        let (text, chart) = (page.figures.text(picture), chart(&page.figures, picture));
        let foot = [
            text.note.clone(),
            sure::below(&page, picture),
            Some(words::scenario(&self.deviations(state))),
            Some(words::sources(&publishers(pack), &pack.meta.licences)),
            Some(words::made(
                place::told(pack, &pack.meta.title),
                &pack.meta.edition,
                ENGINE_VERSION,
                &self.city.link(state),
            )),
        ];
        let finding = text.sentence();
        charts::sheet::render(&around(text, finding, foot.into_iter().flatten().collect(), style), &*chart, style)
    }

    /// The same for a small picture: the finding in short, `address` as the link, and no remark on methods.
    #[must_use]
    pub fn short_sheet(&self, state: &State, picture: Picture, style: &Style, address: &str) -> String {
        let (page, pack) = (self.city.page(state), self.city.pack());
        let (text, chart) = (page.figures.text(picture), chart(&page.figures, picture));
        let foot = [
            text.estimated.then(|| locale::figures::estimate::sentence().to_owned()),
            text.rounded.then(|| locale::figures::rounded().to_owned()),
            sure::below(&page, picture),
            Some(words::scenario(&self.deviations(state))),
            Some(words::short_sources(&publishers(pack), &pack.meta.licences, &pack.meta.edition, ENGINE_VERSION)),
            Some(words::link(address)),
        ];
        let finding = short(&text.findings);
        charts::sheet::render(&around(text, finding, foot.into_iter().flatten().collect(), style), &*chart, style)
    }
}

/// Characters of a finding that a small picture has room for.
const SHORT: usize = 180;

/// As many findings as a small picture has room for, the first one in any case.
fn short(findings: &[String]) -> String {
    let mut text = String::new();
    for finding in findings {
        if !text.is_empty() && text.len() + finding.len() >= SHORT {
            break;
        }
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(finding);
    }
    text
}

fn around(text: &FigureText, finding: String, foot: Vec<String>, style: &Style) -> Sheet {
    Sheet {
        title: text.title.clone(),
        unit: text.unit.clone(),
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
