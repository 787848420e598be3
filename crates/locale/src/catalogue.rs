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

/// Brings the subjects together: those of the first screen, and those of which only rooms speak. A field for each, and its texts in each
/// language.
macro_rules! catalogue {
    ($($part:ident $held:ident { $($subject:ident: $($module:ident)::+;)* })*) => {
        $(
            /// What a language says in this part. What it lacks is said in German, which stands in the functions that say it.
            pub(crate) struct $part {
                $($subject: crate::$($module)::+::Texts,)*
            }

            impl $part {
                const fn german() -> &'static Self {
                    &Self { $($subject: crate::$($module)::+::Texts::GERMAN,)* }
                }

                fn english() -> &'static Self {
                    static ENGLISH: $part = $part { $($subject: crate::$($module)::+::Texts::ENGLISH,)* };
                    &ENGLISH
                }

                fn leicht() -> &'static Self {
                    static LEICHT: $part = $part { $($subject: crate::$($module)::+::Texts::LEICHT,)* };
                    &LEICHT
                }
            }
        )*

        /// What the language that is spoken says of a subject.
        pub(crate) mod said_of {
            $($(
                pub(crate) fn $subject() -> &'static crate::$($module)::+::Texts {
                    &super::SPOKEN.get().$held.$subject
                }
            )*)*
        }
    };
}

catalogue! {
    Screen screen {
        ages: ages;
        cards: cards;
        charts: charts;
        charts_name: charts::name;
        charts_column: charts::column;
        charts_caption: charts::caption;
        charts_development: charts::development;
        charts_pyramid: charts::pyramid;
        charts_balance: charts::balance;
        charts_districts: charts::districts;
        charts_compared: charts::compared;
        charts_ranges: charts::ranges;
        controls: controls;
        controls_heading: controls::heading;
        controls_homes: controls::homes;
        embed: embed;
        entered: entered;
        entry: entry;
        figures: figures;
        figures_legend: figures::legend;
        figures_development: figures::development;
        figures_estimate: figures::estimate;
        figures_pyramid: figures::pyramid;
        figures_districts: figures::districts;
        figures_balance: figures::balance;
        forecasts: forecasts;
        forecasts_recomputed: forecasts::recomputed;
        language: language;
        levers_explained: levers::explained;
        levers: levers;
        levers_heading: levers::heading;
        links: links;
        links_change: links::change;
        method: method;
        method_quality: method::quality;
        pack: pack;
        page: page;
        page_method: page::method;
        page_skips: page::skips;
        panels: panels;
        question: question;
        ranges: ranges;
        pointing: pointing;
        refused: refused;
        results: results;
        settings: settings;
        share: share;
        signs: signs;
    }
    Rooms rooms {
        beside: beside;
        cards_above: cards::above;
        cards_said: cards::said;
        cards_files: cards::files;
        cards_link: cards::link;
        cards_storage: cards::storage;
        cards_locks: cards::locks;
        change: change;
        charts_hall: charts::hall;
        collection: collection;
        collection_field: collection::field;
        collection_expected: collection::expected;
        collection_fault: collection::fault;
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
        coverage: coverage;
        decision: decision;
        difference: difference;
        events: events;
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
        meaning: meaning;
        output: output;
        own: own;
        own_monitoring: own::monitoring;
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
        sheet: sheet;
        thresholds: thresholds;
        causes: causes;
        goals: goals;
        plane: plane;
        totals: totals;
        tying: tying;
        uptake: uptake;
        faults: faults;
        glossary: glossary;
    }
}

/// What a language says.
#[derive(Clone, Copy)]
pub struct Catalogue {
    speaks: Language,
    screen: &'static Screen,
    rooms: &'static Rooms,
}

/// What a language says where a room is open.
#[derive(Clone, Copy)]
pub struct InRooms(&'static Rooms);

thread_local! {
    /// A thread speaks one language; so tests can speak several at a time.
    static SPOKEN: Cell<Catalogue> = const { Cell::new(GERMAN) };
}

const GERMAN: Catalogue = Catalogue { speaks: Language::German, screen: Screen::german(), rooms: Rooms::german() };

/// German.
#[must_use]
pub const fn german() -> Catalogue {
    GERMAN
}

/// English. Nothing else leads to its texts but the two functions below: a program that calls none of them has none of these texts.
#[must_use]
pub fn english() -> Catalogue {
    Catalogue { rooms: english_in_rooms().0, ..english_on_screen() }
}

/// English as far as the first screen speaks; rooms speak German until [`speak_in_rooms`].
#[must_use]
pub fn english_on_screen() -> Catalogue {
    Catalogue { speaks: Language::English, screen: Screen::english(), ..GERMAN }
}

/// The rest of English.
#[must_use]
pub fn english_in_rooms() -> InRooms {
    InRooms(Rooms::english())
}

/// Leichte Sprache. Nothing else leads to its texts: a program that never calls this has none of them.
#[must_use]
pub fn leicht() -> Catalogue {
    Catalogue { speaks: Language::Leicht, screen: Screen::leicht(), rooms: Rooms::leicht() }
}

/// From here on this thread speaks the language of `catalogue`.
///
/// ```
/// locale::speak(locale::english());
/// assert_eq!(locale::numbers::persons(100_247.0), "100,247");
/// locale::speak(locale::german());
/// assert_eq!(locale::numbers::persons(100_247.0), "100.247");
/// ```
pub fn speak(catalogue: Catalogue) {
    SPOKEN.set(catalogue);
}

/// From here on rooms speak the language that the screen speaks, whose words these are.
///
/// ```
/// locale::speak(locale::english_on_screen());
/// assert_eq!((locale::results::against_baseline(), locale::own::take()), ("against the baseline", "Übernehmen"));
/// locale::speak_in_rooms(locale::english_in_rooms());
/// assert_ne!(locale::own::take(), "Übernehmen");
/// ```
pub fn speak_in_rooms(InRooms(rooms): InRooms) {
    SPOKEN.set(Catalogue { rooms, ..SPOKEN.get() });
}

/// The language that this thread speaks: German until somebody says otherwise.
#[must_use]
pub fn spoken() -> Language {
    SPOKEN.get().speaks
}

/// A text in the language that is spoken.
pub(crate) fn said(german: &'static &'static str, own: &'static Option<&'static str>) -> &'static str {
    own.as_ref().unwrap_or(german)
}
