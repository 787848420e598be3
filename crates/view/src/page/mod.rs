//! Everything that the page says about one scenario and one area, as plain values.

pub(crate) mod controls;
pub(crate) mod deviation;
pub(crate) mod entered;
pub(crate) mod figures;
pub(crate) mod headline;
mod mark;
pub(crate) mod office;
mod picture;
pub(crate) mod question;
mod ranged;

pub use deviation::{Deviation, LeverDeviation, deviations};
pub use mark::{Caution, Mark};
pub use picture::{Figure, FigureText, Figures, LegendEntry, LegendMark, Picture};
pub use question::QuestionView;
pub use ranged::{Bands, Ends, RangesOfFigures};

/// What a slider moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Control {
    /// One of the levers of the scenario.
    Lever(scenario::Lever),
    /// The year that the headline is about.
    TargetYear,
}

impl Control {
    /// Every control in the order in which the page shows them.
    pub const ALL: [Self; 6] = [
        Self::Lever(scenario::Lever::Arrivals),
        Self::Lever(scenario::Lever::Departures),
        Self::Lever(scenario::Lever::Fertility),
        Self::Lever(scenario::Lever::LifeExpectancy),
        Self::Lever(scenario::Lever::Infill),
        Self::TargetYear,
    ];
}

/// A group of controls under one heading, in page order.
#[derive(Debug, Clone, PartialEq)]
pub struct ControlGroup {
    /// Heading, such as `Wanderung`.
    pub heading: String,
    /// Its controls.
    pub controls: Vec<ControlView>,
}

/// One control as it stands now; numbers in the unit that is shown.
#[derive(Debug, Clone, PartialEq)]
pub struct ControlView {
    /// What it moves.
    pub control: Control,
    /// Accessible name, as the contract of the page fixes it: `Zuzug von außen`.
    pub name: String,
    /// Unit in words: `Personen im Jahr`.
    pub unit: String,
    /// Present value.
    pub value: f64,
    /// Value of the baseline in the chosen area.
    pub baseline: f64,
    /// Smallest value.
    pub min: f64,
    /// Largest value.
    pub max: f64,
    /// Between which values the slider can be aimed: those that were observed, with room on both sides.
    pub aim: (f64, f64),
    /// Smallest and largest value that can be typed: wider than the slider.
    pub reach: (f64, f64),
    /// Smallest step that is kept.
    pub step: f64,
    /// What a button and a step of the slider add.
    pub stride: f64,
    /// Decimals shown.
    pub digits: usize,
    /// Present value as text for the number field: `8.950`.
    pub text: String,
    /// Present value with unit, for `aria-valuetext`: `8.950 Personen im Jahr`.
    pub value_text: String,
    /// Between which values the observed ones lie; `None` where nothing was observed.
    pub observed: Option<(f64, f64)>,
    /// What the state office assumes; `None` where it has published nothing of the kind.
    pub office: Option<f64>,
    /// What was observed, by year: `Graues Band: beobachtet 2015–2024 …` or `keine Beobachtung`.
    pub observed_note: String,
    /// What the lever does, in two sentences.
    pub explanation: String,
    /// Where the baseline comes from, with its quality.
    pub source: String,
    /// What is to be known about the present value.
    pub marks: Vec<Mark>,
    /// Whether nobody may move it; a mark says why.
    pub locked: bool,
}

/// The choice of what dwellings do to arrivals: a group of radio buttons.
#[derive(Debug, Clone, PartialEq)]
pub struct HomesView {
    /// Name of the group.
    pub name: String,
    /// The choices in order.
    pub options: Vec<HomesOption>,
    /// The chosen one.
    pub selected: scenario::Homes,
}

/// One choice.
#[derive(Debug, Clone, PartialEq)]
pub struct HomesOption {
    /// The choice.
    pub homes: scenario::Homes,
    /// Label.
    pub name: String,
    /// What it means, in one or two sentences.
    pub explanation: String,
}

/// The number people came for.
#[derive(Debug, Clone, PartialEq)]
pub struct Headline {
    /// `Einwohner 2050, Gesamtstadt`.
    pub caption: String,
    /// Persons on 31 December of the target year, unrounded.
    pub persons: f64,
    /// `100.247`.
    pub text: String,
    /// Between which numbers most calculations lie; empty until that is known.
    pub range: String,
    /// Differences, most important first: to the baseline, to the official forecast, homes.
    pub comparisons: Vec<Comparison>,
    /// One sentence: what changed against the baseline and what that does.
    pub sentence: String,
    /// What to keep in mind with the number.
    pub cautions: Vec<Caution>,
    /// Whether it is about a district whose ages are an estimate: then its limits are stated.
    pub estimated: bool,
}

/// One difference next to the headline.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// `gegen die Basis`.
    pub label: String,
    /// `+5.988 · +6,1 %`.
    pub text: String,
    /// How sure it is; empty until that is known.
    pub note: String,
    /// Which colour it carries.
    pub tone: Tone,
}

/// Whose colour a text carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// The visitor's scenario.
    Scenario,
    /// The baseline.
    Baseline,
    /// An official forecast.
    Official,
    /// Plain text.
    Plain,
}

/// Everything the page shows for one state.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// Name of the chosen area: `Gesamtstadt`.
    pub area: String,
    /// Controls in groups.
    pub controls: Vec<ControlGroup>,
    /// What dwellings do to arrivals; belongs under the heading `Wohnen`.
    pub homes: HomesView,
    /// What is asked, with its answer.
    pub question: QuestionView,
    /// The number people came for.
    pub headline: Headline,
    /// "Abweichungen von der Basis", one line each; empty for the baseline itself.
    pub deviations: Vec<String>,
    /// What just changed, short, for the polite status.
    pub status: String,
    /// The four pictures.
    pub figures: Figures,
}
