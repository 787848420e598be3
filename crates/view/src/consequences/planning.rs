//! What offices plan with, as suggestions for the fields of "Was das für die Stadt heißt": offered, never applied by themselves.

use charts::Table;
use locale::{meaning, numbers, settings as words};
use scenario::pack::PlanningFigure;
use scenario::{Area, Setting};

use crate::levers::entry;
use crate::method::{quality, titled};
use crate::page::entered::words_of;
use crate::place;
use crate::rooms::Consequences;
use crate::state::State;

/// Rows of the table with what was counted and what is expected of school beginners.
const FIRST_GRADERS: &str = "first_graders";
const EXPECTED: &str = "first_graders_expected";

/// A value that a source names for a field.
#[derive(Debug, Clone, PartialEq)]
pub struct Suggestion {
    /// What it is, its year, quality and source.
    pub told: String,
    /// Accessible name of the button that takes it over.
    pub take: String,
    /// Whether it already holds in the chosen area.
    pub holds: bool,
    setting: Setting,
    value: f64,
}

impl Consequences<'_> {
    /// What a source names for a field; the newest where there are several, none where nobody names anything.
    #[must_use]
    pub fn suggestion(&self, state: &State, setting: Setting) -> Option<Suggestion> {
        let figures = self.city.pack().planning.iter().filter(|figure| figure.field == setting.file_name());
        let figure = figures.max_by_key(|figure| figure.year).filter(|figure| setting.allows(figure.value))?;
        let text = entry::typed(figure.value);
        Some(Suggestion {
            told: words::suggestion(
                &text,
                place::told(self.city.pack(), &figure.note),
                figure.year,
                quality(figure.provenance.quality),
                &self.titles(figure),
            ),
            take: words::take(words_of(setting).name, &text),
            holds: state.scenario.setting_in(setting, state.area) == Some(figure.value),
            setting,
            value: figure.value,
        })
    }

    /// The same state with a suggestion taken over. It is a value of the city, so it holds in every district without one of its own, and in
    /// the chosen one.
    #[must_use]
    pub fn take_over(&self, state: &State, suggestion: &Suggestion) -> State {
        let scenario = state.scenario.clone().with_setting(suggestion.setting, state.area, None);
        state.with_scenario(scenario.with_setting(suggestion.setting, Area::City, Some(suggestion.value)))
    }

    /// School beginners as counted and as expected, next to the field for the size of a class; none where the pack has no such rows.
    #[must_use]
    pub fn first_graders(&self) -> Option<Table> {
        let rows_of =
            |field: &'static str| self.city.pack().planning.iter().filter(move |figure| figure.field == field);
        let counted = rows_of(FIRST_GRADERS)
            .map(|figure| vec![meaning::school_year(figure.year), numbers::persons(figure.value), self.titles(figure)]);
        let expected = rows_of(EXPECTED).map(|figure| {
            let more = meaning::more_than(&numbers::persons(figure.value));
            vec![place::told(self.city.pack(), &figure.note).to_owned(), more, self.titles(figure)]
        });
        let rows: Vec<Vec<String>> = counted.chain(expected).collect();
        (!rows.is_empty()).then(|| Table {
            caption: meaning::first_graders().to_owned(),
            columns: meaning::first_graders_columns().map(str::to_owned).to_vec(),
            rows,
        })
    }

    /// Publishers and titles of a figure's sources.
    fn titles(&self, figure: &PlanningFigure) -> String {
        let sources = figure.provenance.sources.iter().filter_map(|id| self.city.pack().source(id));
        let titles = sources.map(|source| titled(self.city.pack(), source));
        titles.collect::<Vec<_>>().join("; ")
    }
}
