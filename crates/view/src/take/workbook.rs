//! The whole comparison as one workbook.

use export::{Cell, Sheet, Workbook};
use locale::output as words;
use scenario::Area;
use scenario::link::ENGINE_VERSION;

use super::{Taken, comparison};
use crate::answer::area_name;
use crate::compare::collection::Compared;
use crate::explorer::Explorer;
use crate::page::Picture;
use crate::place;
use crate::rooms::Take;
use crate::rounding;
use crate::state::State;

impl Take<'_> {
    /// Overview, levers, indicators, years, forecasts, ages, districts, sources: every scenario that is compared, in one file.
    #[must_use]
    pub fn workbook(&self, state: &State) -> Workbook {
        let all = self.city.compare().compared(state);
        let mut sheets = vec![overview(self.city, state, &all)];
        sheets.extend(
            [Taken::Levers, Taken::Indicators, Taken::Years, Taken::Forecasts].map(|taken| self.taken(state, taken)),
        );
        sheets.push(ages(self.city, state, &all));
        if state.ages.is_some() {
            sheets.push(self.taken(state, Taken::Ages));
        }
        sheets.push(self.taken(state, Taken::Picture(Picture::Districts)));
        sheets.push(sources(self.city));
        Workbook { title: words::workbook(&self.city.pack().whole), sheets }
    }
}

/// Who compares what: a line for each scenario.
fn overview(explorer: &Explorer, state: &State, all: &[Compared]) -> Sheet {
    let (area, year) = (state.area, state.scenario.target_year());
    let rounding = comparison::rounding(area);
    let persons = |one: &Compared| rounding.apply(one.outcome.persons(area, year));
    let reference = all.iter().find(|one| one.is_reference).map_or(0.0, |one| one.outcome.persons(area, year));
    let row = |one: &Compared| {
        let about = explorer.take().about(state, one);
        let (difference, percent) = rounding::apart(rounding, one.outcome.persons(area, year), reference);
        let percent = if reference > 0.0 { Cell::Percent(percent) } else { Cell::Empty };
        vec![
            Cell::text(comparison::name(one)),
            Cell::text(&*one.author),
            Cell::text(about.description),
            Cell::whole(persons(one)),
            Cell::whole(difference),
            percent,
            Cell::text(about.deviations.join("\n")),
            Cell::text(about.reasons.join("\n")),
        ]
    };
    let pack = explorer.pack();
    let reference = all.iter().find(|one| one.is_reference).map(|one| words::reference(&comparison::name(one)));
    let question = &state.collection.question;
    Sheet {
        name: words::overview().to_owned(),
        caption: if question.is_empty() {
            words::overview_caption(&area_name(pack, area), year)
        } else {
            question.clone()
        },
        columns: words::overview_columns(year),
        rows: all.iter().map(row).collect(),
        notes: (reference.into_iter())
            .chain(explorer.take().sure(state, all))
            .chain(explorer.take().provenance(state, true))
            .collect(),
    }
}

/// Each scenario by groups of five ages in the target year, women and men.
fn ages(explorer: &Explorer, state: &State, all: &[Compared]) -> Sheet {
    let (area, year) = (state.area, state.scenario.target_year());
    let rounding = comparison::rounding(area);
    let lanes: Vec<_> = all.iter().map(|one| one.outcome.by_age(area, year)).collect();
    let first = lanes.first().map(|it| it.ncols()).unwrap_or_default();
    let mut rows = Vec::new();
    for (sex, name) in [words::female(), words::male()].into_iter().enumerate() {
        for from in (0..first).step_by(5) {
            let to = if from + 5 >= first { first - 1 } else { from + 4 };
            let label = if from == to { words::and_over(from) } else { words::ages(from, to) };
            let persons = lanes.iter().map(|lane| (from..=to).map(|age| lane[[sex, age]]).sum::<f64>());
            let figures = persons.map(|persons| Cell::whole(rounding.apply(persons)));
            rows.push([Cell::text(name), Cell::text(label)].into_iter().chain(figures).collect());
        }
    }
    Sheet {
        name: words::age_sheet().to_owned(),
        caption: words::ages_caption(&area_name(explorer.pack(), area), year),
        columns: comparison::columns(&[words::sex(), words::age()], all),
        rows,
        notes: std::iter::once(words::rounded().to_owned())
            .chain(if area == Area::City { Vec::new() } else { explorer.take().estimate() })
            .chain(explorer.take().provenance(state, true))
            .collect(),
    }
}

/// Every source and every assumption.
fn sources(explorer: &Explorer) -> Sheet {
    let all = explorer.method().sources();
    let sources = all.sources.into_iter().map(|it| {
        [
            words::source().to_owned(),
            it.title,
            it.date,
            it.licence,
            [it.address, it.why].join(" ").trim_end().to_owned(),
        ]
    });
    let assumptions = all
        .assumptions
        .into_iter()
        .map(|it| [words::assumption().to_owned(), it.text, it.value, it.quality, it.reason]);
    let meta = &explorer.pack().meta;
    Sheet {
        name: words::sources().to_owned(),
        caption: words::edition(place::told(explorer.pack(), &meta.title), &meta.edition, ENGINE_VERSION),
        columns: words::source_columns().map(str::to_owned).to_vec(),
        rows: sources.chain(assumptions).map(|row| row.map(Cell::Text).to_vec()).collect(),
        notes: Vec::new(),
    }
}
