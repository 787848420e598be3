//! Titles of the parts of the page that are closed until somebody opens them, and what each is good for.

/// Levers beyond the main ones.
pub const LEVERS: (&str, &str) = (
    "Weitere Hebel",
    "Zuzug nach Art, Zuzug und Fortzug nach Alter, Umzug, Alter bei der Geburt, Lebenserwartung, Wohnen.",
);
/// Levers over the years.
pub const COURSE: (&str, &str) = ("Verlauf", "Ein Hebel ab einem Jahr, für eine Zeit oder entlang von Punkten.");
/// Single events.
pub const EVENTS: (&str, &str) = ("Sonderereignis", "Viele Menschen kommen auf einmal, ein Teil geht wieder.");
/// The infill programme.
pub const INFILL: (&str, &str) = ("Nachverdichtung", "Was die Prüfung der Flächen ergab und wie weit sie reichen.");
/// Scenarios to begin with.
pub const PRESETS: (&str, &str) = ("Vorlagen", "Fertige Szenarien mit einem Klick.");
/// Any span of ages.
pub const AGES: (&str, &str) =
    ("Eigene Altersspanne", "Wie viele Menschen eines Alters hier leben, auch über die Jahre.");
/// Heading of the consequences.
pub const CONSEQUENCES_HEADING: &str = "Folgen";
/// Who finds a home, and how many dwellings are needed.
pub const HOMES: (&str, &str) =
    ("Zuzug ohne freie Wohnung", "Wer kommen will, wer eine Wohnung findet, und wie viele Wohnungen gebraucht werden.");
/// What follows for the city.
pub const MEANING: (&str, &str) =
    ("Was das für die Stadt heißt", "Kinder, Schüler, Erwerbsalter und Ältere, Haushalte, Plätze und Pflege.");
/// Heading of the group with method and sources.
pub const METHOD_HEADING: &str = "Methode und Quellen";
/// Assumptions and sources.
pub const SOURCES: (&str, &str) = (
    "Annahmen und Quellen",
    "Jede Annahme mit Wert und Grund, jede Quelle mit Stand und Lizenz, und wie plausibel die Basis ist.",
);
/// Heading of the group with what hands the page on.
pub const SHARE_HEADING: &str = "Weitergeben und mitnehmen";
/// The page in a frame of another page.
pub const EMBED: (&str, &str) =
    ("Einbetten", "Macht den Ausschnitt, mit dem eine andere Seite den Explorer oder ein Bild daraus zeigt.");
/// The page kept in the browser.
pub const INSTALLED: (&str, &str) = (
    "Ohne Netz nutzen",
    "Legt die Seite auf Ihrem Gerät ab, damit sie sich auch ohne Netz öffnet. Erst wenn Sie es wünschen.",
);
/// Worked examples of others, recomputed.
pub const RECHECK: (&str, &str) = (
    "Nachrechnen",
    "Rechnet veröffentlichte Beispiele anderer hier in Ihrem Browser nach und zeigt die größte Abweichung.",
);
/// A projection of the past.
pub const HINDCAST: (&str, &str) =
    ("Rückschau", "Was das Modell, in einem vergangenen Jahr begonnen, gerechnet hätte, und wie weit es danebenliegt.");
/// Heading of the group with the visitor's own figures.
pub const OWN_HEADING: &str = "Eigene Daten und was wirklich kam";
/// Figures of the visitor's own.
pub const OWN: (&str, &str) =
    ("Eigene Daten öffnen", "Mit den Tabellen der Stadt oder des Landesamts rechnen. Sie bleiben auf diesem Gerät.");
/// What was observed since.
pub const MONITORING: (&str, &str) =
    ("Was wirklich kam", "Beobachtete Werte neuer Jahre neben dem Szenario; von dort neu aufsetzen.");
/// Three guided questions for a first visit.
pub const QUESTIONS: (&str, &str) = ("Zum ersten Mal hier?", "Drei Fragen führen in zwei Minuten durch die Seite.");
/// Heading of the group that compares.
pub const COMPARE_HEADING: &str = "Vergleichen";
/// Scenarios kept beside the present one.
pub const COLLECTION: (&str, &str) =
    ("Szenarien sammeln", "Speichern, benennen, ordnen, als Datei oder Link weitergeben.");
/// Several scenarios in pictures and tables.
pub const SIDE_BY_SIDE: (&str, &str) = ("Szenarien nebeneinander", "Zwei bis acht in jedem Bild und jeder Tabelle.");
/// Where a set of scenarios agrees, and where it parts.
pub const PRIORITIES: (&str, &str) =
    ("Prioritäten der Fraktionen", "Wo man sich einig ist, wo nicht, und was der Unterschied kostet oder bringt.");
/// Official forecasts.
pub const FORECASTS: (&str, &str) =
    ("Amtliche Prognosen", "Nachgerechnet, was hier fehlt, und wie gut Prognosen von gestern waren.");
/// The last change once more.
pub const LAST_CHANGE: (&str, &str) = ("Letzte Änderung", "Noch einmal zeigen, von vorher zu nachher.");
/// A sheet to print, and downloads.
pub const PROTOCOL: (&str, &str) = ("Protokoll und Downloads", "Zum Drucken, als Bild, als Tabelle.");
/// The view for a hall.
pub const PROJECTOR: (&str, &str) =
    ("Zur Beamer-Ansicht", "Wechselt die Ansicht: ein Bild und eine Zahl, lesbar aus zehn Metern. Zurück mit Esc.");
/// What the terms mean.
pub const GLOSSARY: (&str, &str) = ("Begriffe", "Was die Wörter auf dieser Seite bedeuten.");

/// Ids of the panels that are not offered in this language; none in German.
pub const LEFT_OUT: &[&str] = &[];
/// Heading over the remark on them.
pub const LEFT_OUT_HEADING: &str = "";
/// The remark.
pub const LEFT_OUT_ABOUT: &str = "";
/// Link to the page that has them.
pub const LEFT_OUT_LINK: &str = "";
