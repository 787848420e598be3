//! How far a figure goes with each lever.

use charts::{Cell, Extent, Step, Steps};
use locale::causes as words;
use questions::sensitivity::{Bar, Missing, Moving, Tornado};

use super::{Figure, Told, ask};
use crate::answer::area_name;
use crate::page::controls::{digits, name_of, words_of};
use crate::rooms::Causes;
use crate::rounding;
use crate::state::State;

/// A lever that moves a figure by less than this is left to the table of the command.
const LEAST: f64 = 0.5;

impl Causes<'_> {
    /// What it takes to say what a figure of the state depends on: every lever over what was observed, or as far as calculations were off;
    /// `None` where nobody knows how far that is.
    #[must_use]
    pub fn moving(&self, state: &State, figure: &Figure, as_observed: bool) -> Option<Moving> {
        let (model, scenario, ask) = (&self.city.model, &state.scenario, ask(state, figure));
        if as_observed { Some(Moving::observed(model, scenario, ask)) } else { Moving::of_errors(model, scenario, ask) }
    }

    /// The levers that nobody has published for the city how far they went: how many, and which.
    #[must_use]
    pub fn without_bar(&self, answer: &Tornado) -> Option<(String, String)> {
        let missing = answer.missing.iter().filter(|(_, why)| matches!(why, Missing::Unobserved(_)));
        let names: Vec<&str> = missing.map(|(lever, _)| name_of(self.city.pack(), *lever)).collect();
        (!names.is_empty()).then(|| (words::without_bar(names.len()), words::unobserved(&names.join(", "))))
    }

    /// Says what a figure of the state depends on most.
    #[must_use]
    pub fn dependence(&self, state: &State, figure: &Figure, answer: &Tornado) -> Told {
        let pack = self.city.pack();
        let rounding = rounding::of(state.area);
        let shown = |value: f64| rounding.apply(value);
        let bars: Vec<&Bar> = answer.bars.iter().filter(|bar| bar.width() >= LEAST).collect();
        let rows = bars.iter().map(|bar| {
            let lever = bar.span.knob.lever;
            let (least, largest) = bar.span.values;
            let [low, high] = [bar.results.0, bar.results.1].map(shown);
            let value = |value: f64| locale::numbers::decimal(value, digits(lever));
            Step {
                label: [
                    name_of(pack, lever),
                    ": ",
                    &words::between(&value(least), &value(largest)),
                    " ",
                    words_of(lever).unit,
                ]
                .concat(),
                text: locale::numbers::signed_persons(high - low),
                extent: Extent::Way(low, high),
                range: None,
                cells: vec![
                    Cell::Number(least, digits(lever)),
                    Cell::Number(largest, digits(lever)),
                    Cell::Number(low, 0),
                    Cell::Number(high, 0),
                ],
            }
        });
        let rows: Vec<Step> = rows.collect();
        let finding = bars.first().map_or_else(String::new, |bar| {
            let [one, other] = [bar.results.0, bar.results.1].map(shown);
            let name = name_of(pack, bar.span.knob.lever);
            words::depends_finding(name, one.min(other), one.max(other), shown(answer.now))
        });
        let year = state.scenario.target_year();
        let caption = words::caption(&figure.name, &area_name(pack, state.area), year);
        Told {
            unit: caption.clone(),
            finding,
            chart: Steps {
                caption,
                columns: words::depends_columns().map(str::to_owned).to_vec(),
                shown: rows.len(),
                rows,
                connected: false,
                mark: Some(shown(answer.now)),
            },
            remarks: Vec::new(),
        }
    }
}
