//! Titles of the parts of the page that are closed until somebody opens them, and what each is good for.

// For experts, and not offered in this language.
pub use crate::de::panels::{
    COLLECTION, COMPARE_HEADING, COURSE, EMBED, EVENTS, FORECASTS, HINDCAST, INFILL, INSTALLED, LAST_CHANGE,
    MONITORING, OWN, OWN_HEADING, PRIORITIES, PROJECTOR, PROTOCOL, RECHECK, SHARE_HEADING, SIDE_BY_SIDE, SOURCES,
};

pub const LEFT_OUT: &[&str] = &[
    "verlauf",
    "ereignis",
    "nachverdichtung",
    "daten",
    "beobachtet",
    "einbetten",
    "ohne-netz",
    "quellen",
    "nachrechnen",
    "rueckschau",
    "sammlung",
    "nebeneinander",
    "prioritaeten",
    "prognosen",
    "aenderung",
    "protokoll",
    "beamer",
];
pub const LEFT_OUT_HEADING: &str = "Noch mehr";
pub const LEFT_OUT_ABOUT: &str = "Manche Teile gibt es nur in Alltags-Sprache.";
pub const LEFT_OUT_LINK: &str = "Zur Seite in Alltags-Sprache";

pub const LEVERS: (&str, &str) = ("Noch mehr Regler", "Hier können Sie noch mehr ändern.");
pub const PRESETS: (&str, &str) = ("Fertige Beispiele", "Ein Klick genügt. Dann sehen Sie ein Beispiel.");
pub const AGES: (&str, &str) = ("Ein Alter auswählen", "Wie viele Menschen sind so alt?");
pub const CONSEQUENCES_HEADING: &str = "Was passiert dann?";
pub const HOMES: (&str, &str) = ("Gibt es genug Wohnungen?", "Manche Menschen finden keine freie Wohnung.");
pub const MEANING: (&str, &str) =
    ("Was heißt das für die Stadt?", "Wie viele Kinder leben hier? Wie viele ältere Menschen leben hier?");
pub const METHOD_HEADING: &str = "So rechnen wir";
pub const QUESTIONS: (&str, &str) = ("Sind Sie zum ersten Mal hier?", "3 Fragen zeigen Ihnen die Seite.");
pub const GLOSSARY: (&str, &str) = ("Wörter-Buch", "Hier erklären wir schwere Wörter.");
