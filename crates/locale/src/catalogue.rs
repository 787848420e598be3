//! The catalogues of the languages, and which one is spoken.

use std::cell::Cell;

/// A language that the page speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// What everything is written in first.
    German,
    /// American spelling, German names of places and programmes.
    English,
    /// Easy German: the main job in short sentences, with rounded numbers and with hyphens in long words.
    Leicht,
}

/// A text that is wanted later, in whatever language is spoken then.
pub type Text = fn() -> &'static str;

/// Brings the subjects together: a field of [`Catalogue`] for each, and their texts in each language.
macro_rules! catalogue {
    ($($subject:ident: $($module:ident)::+;)*) => {
        /// What a language says. What one lacks is said in German, and German itself stands in the functions that say it.
        pub struct Catalogue {
            pub(crate) speaks: Language,
            $(pub(crate) $subject: crate::$($module)::+::Texts,)*
        }

        static GERMAN: Catalogue =
            Catalogue { speaks: Language::German, $($subject: crate::$($module)::+::Texts::GERMAN,)* };

        /// English. Nothing else leads to its texts: a program that never calls this has none of them.
        #[must_use]
        pub fn english() -> &'static Catalogue {
            static ENGLISH: Catalogue =
                Catalogue { speaks: Language::English, $($subject: crate::$($module)::+::Texts::ENGLISH,)* };
            &ENGLISH
        }

        /// Leichte Sprache. Nothing else leads to its texts: a program that never calls this has none of them.
        #[must_use]
        pub fn leicht() -> &'static Catalogue {
            static LEICHT: Catalogue =
                Catalogue { speaks: Language::Leicht, $($subject: crate::$($module)::+::Texts::LEICHT,)* };
            &LEICHT
        }
    };
}

catalogue! {
    ages: ages;
    beside: beside;
    cards: cards;
    cards_said: cards::said;
    cards_files: cards::files;
    cards_link: cards::link;
    cards_storage: cards::storage;
    cards_locks: cards::locks;
    change: change;
    charts: charts;
    charts_name: charts::name;
    charts_column: charts::column;
    charts_hall: charts::hall;
    charts_caption: charts::caption;
    charts_development: charts::development;
    charts_pyramid: charts::pyramid;
    charts_balance: charts::balance;
    charts_districts: charts::districts;
    charts_compared: charts::compared;
    collection: collection;
    collection_field: collection::field;
    collection_expected: collection::expected;
    collection_fault: collection::fault;
    controls: controls;
    controls_heading: controls::heading;
    controls_homes: controls::homes;
    course: course;
    data: data;
    data_districts: data::districts;
    data_kinds: data::kinds;
    data_missing: data::missing;
    data_figures: data::figures;
    data_monitoring: data::monitoring;
    data_forecast: data::forecast;
    data_observed: data::observed;
    data_levels: data::levels;
    embed: embed;
    entry: entry;
    events: events;
    figures: figures;
    figures_legend: figures::legend;
    figures_development: figures::development;
    figures_estimate: figures::estimate;
    figures_pyramid: figures::pyramid;
    figures_districts: figures::districts;
    figures_balance: figures::balance;
    forecasts: forecasts;
    forecasts_recomputed: forecasts::recomputed;
    forecasts_bounds: forecasts::bounds;
    forecasts_land: forecasts::land;
    forecasts_yesterday: forecasts::yesterday;
    hall: hall;
    hall_guess: hall::guess;
    hall_clock: hall::clock;
    hall_code: hall::code;
    hall_keys: hall::keys;
    hindcast: hindcast;
    homes: homes;
    infill: infill;
    installed: installed;
    language: language;
    levers_explained: levers::explained;
    levers: levers;
    levers_heading: levers::heading;
    links: links;
    links_change: links::change;
    meaning: meaning;
    method: method;
    method_quality: method::quality;
    output: output;
    own: own;
    own_monitoring: own::monitoring;
    pack: pack;
    page: page;
    page_method: page::method;
    panels: panels;
    presets: presets;
    presets_quantity: presets::quantity;
    priorities: priorities;
    priorities_result: priorities::result;
    protocol: protocol;
    qr: qr;
    questions: questions;
    questions_look: questions::look;
    reading: reading;
    reading_reasons: reading::reasons;
    reading_warnings: reading::warnings;
    reading_unused: reading::unused;
    reading_problems: reading::problems;
    reading_foreign: reading::foreign;
    recheck: recheck;
    refused: refused;
    results: results;
    settings: settings;
    sheet: sheet;
    signs: signs;
    uptake: uptake;
    faults: faults;
    glossary: glossary;
}

thread_local! {
    /// A thread speaks one language; so tests can speak several at a time.
    static SPOKEN: Cell<&'static Catalogue> = const { Cell::new(&GERMAN) };
}

/// German.
#[must_use]
pub fn german() -> &'static Catalogue {
    &GERMAN
}

/// From here on this thread speaks the language of `catalogue`.
///
/// ```
/// locale::speak(locale::english());
/// assert_eq!(locale::numbers::persons(100_247.0), "100,247");
/// locale::speak(locale::german());
/// assert_eq!(locale::numbers::persons(100_247.0), "100.247");
/// ```
pub fn speak(catalogue: &'static Catalogue) {
    SPOKEN.set(catalogue);
}

/// The language that this thread speaks: German until somebody says otherwise.
#[must_use]
pub fn spoken() -> Language {
    catalogue().speaks
}

/// The catalogue of the language that is spoken.
pub(crate) fn catalogue() -> &'static Catalogue {
    SPOKEN.get()
}

/// A text in the language that is spoken.
pub(crate) fn said(german: &'static &'static str, own: &'static Option<&'static str>) -> &'static str {
    own.as_ref().unwrap_or(german)
}
