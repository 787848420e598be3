//! Three guided questions for a first visit. Every figure in them is handed in: they are those of the page.

/// What the panel is for.
pub const ABOUT: &str = "Wählen Sie eine Frage. Die Seite bewegt dann selbst die Regler, Schritt für Schritt, und sagt, worauf Sie achten \
    können. Nichts geht verloren: Am Ende können Sie zu dem zurück, was vorher war.";
/// The questions.
pub const NO_ARRIVALS: &str = "Was passiert ohne Zuzug?";
/// The third one.
pub const SCHOOL: &str = "Wie viele Schulkinder 2035?";
/// The year of the third question.
pub const SCHOOL_YEAR: i32 = 2035;

/// On with the next step.
pub const NEXT: &str = "Weiter";
/// Back to the step before.
pub const PREVIOUS: &str = "Zurück";
/// Ends the walk, and takes back what it has moved.
pub const STOP: &str = "Abbrechen, alles wie vorher";
/// Ends the walk with what it has moved.
pub const KEEP: &str = "So lassen und selbst weiter";
/// Ends the walk, and takes back what it has moved.
pub const BACK: &str = "Zurück zu meinem Stand davor";
/// Before the sentence that says where to look.
pub const LOOK: &str = "Schauen Sie auf:";

/// The second one.
#[must_use]
pub fn infill(district: &str) -> String {
    format!("Was bringt Nachverdichtung in {district}?")
}

/// Which step this is.
#[must_use]
pub fn step(number: usize, all: usize) -> String {
    format!("Schritt {number} von {all}")
}

/// Where to look.
pub mod look {
    /// The headline number.
    pub const NUMBER: &str = "die große Zahl";
    /// A picture, by its name.
    #[must_use]
    pub fn picture(name: &str) -> String {
        format!("das Bild „{name}“")
    }
    /// A lever, by its name.
    #[must_use]
    pub fn lever(name: &str) -> String {
        format!("den Regler „{name}“")
    }
}

/// What every walk begins with.
#[must_use]
pub fn start(persons: &str, year: i32) -> String {
    format!("Die große Zahl sagt, wie viele Menschen hier nach der Rechnung {year} leben: {persons}.")
}

/// A lever that the walk has moved.
#[must_use]
pub fn moved(name: &str, before: &str, after: &str) -> String {
    format!("Der Regler „{name}“ geht von {before} auf {after}.")
}

/// The result of a step: the number, and its difference to the baseline.
#[must_use]
pub fn result(persons: &str, year: i32, difference: &str) -> String {
    format!("Jetzt sind es {year} noch {persons} Einwohner. Gegen die Basis: {difference}.")
}

/// The result of a step that does not take anybody away.
#[must_use]
pub fn now(persons: &str, year: i32, difference: &str) -> String {
    format!("Jetzt sind es {year} {persons} Einwohner. Gegen die Basis: {difference}.")
}

/// How to read the lines.
pub const LINES: &str = "Die dicke Linie „Ihr Szenario“ zeigt, was wäre; die Linie „Basis“, was ohne Änderung gerechnet ist. Links davon steht, was gezählt \
    wurde.";
/// What half of the arrivals is.
pub const HALF: &str = "Wir halbieren den Zuzug von außen.";
/// What no arrivals are.
pub const NONE: &str = "Nun kommt niemand mehr von außen. Fortzüge gibt es weiter.";
/// That it is no proposal.
pub const NO_PROPOSAL: &str = "Das schlägt niemand vor. Es zeigt nur, wie viel an der Wanderung hängt.";
/// Beside a value that was never observed, or beyond what is known.
#[must_use]
pub fn mark(mark: &str) -> String {
    format!("Am Regler steht deshalb: {mark}.")
}

/// How to read a population pyramid.
pub const PYRAMID: &str = "So liest man das Bild: Jeder Balken ist eine Altersgruppe, unten die Kinder, oben die Ältesten. Links stehen die Männer, rechts \
    die Frauen; je länger der Balken, desto mehr Menschen. Die durchgezogene Linie ist die Basis, die gepunktete der Stand heute.";

/// A district was chosen.
#[must_use]
pub fn district(name: &str) -> String {
    format!("Oben links ist jetzt {name} gewählt. Alle Zahlen und Bilder gelten für diesen Stadtteil.")
}
/// What the example builds.
#[must_use]
pub fn build(name: &str, value: &str) -> String {
    format!("Als Beispiel entstehen in {name} jetzt {value} in Baulücken und in zweiter Reihe.")
}
/// Back to the whole city.
pub const WHOLE: &str = "Nun dieselbe Annahme für die ganze Stadt betrachtet:";
/// What the other role of dwellings does.
pub const ATTRACT: &str = "Bisher verteilen neue Wohnungen die Menschen nur anders. Jetzt gilt „Neubau zieht Zuzug an“: In jede neue Wohnung der \
    Nachverdichtung ziehen Menschen, die sonst nicht gekommen wären.";
/// What that is worth.
pub const BETWEEN: &str =
    "Das ist die Obergrenze. Wie viele wirklich kämen, weiß niemand; irgendwo dazwischen liegt es.";

/// The target year of the third question.
#[must_use]
pub fn year(year: i32) -> String {
    format!("Das Zieljahr steht jetzt auf {year}. Zahl und Bilder gelten für den 31. Dezember {year}.")
}
/// Children of two groups of ages, now and then.
#[must_use]
pub fn children(base_year: i32, year: i32, primary: (&str, &str), secondary: (&str, &str)) -> String {
    format!(
        "Schulkinder stehen unten im Bild. 6 bis 9 Jahre alt: {} im Jahr {base_year}, {} im Jahr {year}. 10 bis 15 Jahre alt: {}, dann {}.",
        primary.0, primary.1, secondary.0, secondary.1
    )
}
/// Who these children are.
#[must_use]
pub fn born(year: i32) -> String {
    format!(
        "Wer Ende {year} zwischen 6 und 9 ist, wird von {} bis {} geboren: Deshalb kommt es auf die Geburten an.",
        year - 9,
        year - 6
    )
}
/// A question about births.
pub const MORE_BIRTHS: &str = "Und wenn Frauen mehr Kinder bekämen?";
/// A question about arrivals.
pub const MORE_ARRIVALS: &str = "Und wenn zusätzlich mehr Menschen kämen?";
/// Children of primary school age after a change.
#[must_use]
pub fn pupils(year: i32, now: &str, baseline: &str) -> String {
    format!("6 bis 9 Jahre alt sind {year} dann {now} Kinder, in der Basis {baseline}.")
}
/// Where more of it stands.
pub const MORE: &str =
    "Was das für Kitas, Schulen und Pflege heißt, steht weiter unten unter „Was das für die Stadt heißt“.";

/// Heading of the last step.
pub const NOW_YOU: &str = "Jetzt Sie";
/// What one can do now.
pub const YOUR_TURN: &str = "Bewegen Sie selbst einen Regler: Zahl, Bilder und Sätze rechnen sofort mit. „Rückgängig“ nimmt jeden Schritt zurück. Das „?“ an jedem Regler erklärt, was er \
    bedeutet und woher sein Wert kommt.";
/// That it is a calculation.
pub const NO_PREDICTION: &str = "Alles hier ist eine Modellrechnung: was wäre, wenn. Keine Vorhersage.";
