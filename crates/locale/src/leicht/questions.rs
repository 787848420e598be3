//! Three guided questions for a first visit. Every figure in them is handed in: they are those of the page.

pub const ABOUT: &str = "Wählen Sie eine Frage. Die Seite bewegt dann die Regler für Sie. Sie erklärt Ihnen jeden Schritt. Am Ende können Sie alles zurücknehmen.";
pub const NO_ARRIVALS: &str = "Was passiert, wenn niemand zuzieht?";
pub const SCHOOL: &str = "Wie viele Schul-Kinder gibt es 2035?";
pub const SCHOOL_YEAR: i32 = 2035;

pub const NEXT: &str = "Weiter";
pub const PREVIOUS: &str = "Zurück";
pub const STOP: &str = "Aufhören, alles wie vorher";
pub const KEEP: &str = "So lassen und selbst weitermachen";
pub const BACK: &str = "Alles wie vorher";
pub const LOOK: &str = "Schauen Sie hier:";

#[must_use]
pub fn infill(district: &str) -> String {
    format!("Was bringen neue Wohnungen in {district}?")
}

#[must_use]
pub fn step(number: usize, all: usize) -> String {
    format!("Schritt {number} von {all}")
}

/// Where to look.
pub mod look {
    pub const NUMBER: &str = "die große Zahl";

    #[must_use]
    pub fn picture(name: &str) -> String {
        format!("das Bild: {name}")
    }

    #[must_use]
    pub fn lever(name: &str) -> String {
        format!("der Regler: {name}")
    }
}

#[must_use]
pub fn start(persons: &str, year: i32) -> String {
    format!("Sehen Sie die große Zahl? So viele Menschen leben hier im Jahr {year}: {persons}.")
}

#[must_use]
pub fn moved(name: &str, before: &str, after: &str) -> String {
    format!("Wir bewegen einen Regler: {name}. Vorher: {before}. Jetzt: {after}.")
}

#[must_use]
pub fn result(persons: &str, year: i32, difference: &str) -> String {
    format!(
        "Im Jahr {year} leben hier jetzt nur noch {persons} Menschen. Vergleich mit der Grund-Rechnung: {difference}."
    )
}

#[must_use]
pub fn now(persons: &str, year: i32, difference: &str) -> String {
    format!("Im Jahr {year} leben hier jetzt {persons} Menschen. Vergleich mit der Grund-Rechnung: {difference}.")
}

pub const LINES: &str =
    "Die dicke Linie ist Ihre Rechnung. Die dünne Linie ist die Grund-Rechnung. Links sehen Sie frühere Jahre.";
pub const HALF: &str = "Jetzt zieht nur noch die Hälfte von den Menschen zu.";
pub const NONE: &str = "Jetzt zieht niemand mehr zu. Aber es ziehen weiter Menschen weg.";
pub const NO_PROPOSAL: &str = "Das will niemand. Wir zeigen nur: So wichtig ist der Zuzug.";

#[must_use]
pub fn mark(mark: &str) -> String {
    format!("Am Regler steht darum: {mark}.")
}

pub const PYRAMID: &str = "So lesen Sie das Bild: Unten sind die Kinder. Oben sind die alten Menschen. Links sind die Männer. Rechts sind die Frauen. Ein langer Balken heißt: viele Menschen.";

#[must_use]
pub fn district(name: &str) -> String {
    format!("Wir sehen uns jetzt diesen Stadt-Teil an: {name}. Alle Zahlen und Bilder gelten dafür.")
}

#[must_use]
pub fn build(name: &str, value: &str) -> String {
    format!("Ein Beispiel: In {name} baut man jetzt neue Wohnungen. So viele: {value}.")
}

pub const WHOLE: &str = "Jetzt sehen wir uns die ganze Stadt an:";
pub const ATTRACT: &str =
    "Bisher ziehen Menschen nur innerhalb von der Stadt um. Jetzt ziehen neue Menschen in die neuen Wohnungen.";
pub const BETWEEN: &str = "Mehr ist nicht möglich. Wie viele wirklich kommen, weiß niemand.";

#[must_use]
pub fn year(year: i32) -> String {
    format!("Das Ziel-Jahr ist jetzt {year}. Alle Zahlen und Bilder gelten für dieses Jahr.")
}

#[must_use]
pub fn children(base_year: i32, year: i32, primary: (&str, &str), secondary: (&str, &str)) -> String {
    format!(
        "Schul-Kinder stehen unten im Bild. 6 bis 9 Jahre alt sind im Jahr {base_year}: {}. Im Jahr {year} sind es: {}. 10 bis 15 Jahre alt sind im Jahr {base_year}: {}. Im Jahr {year} sind es: {}.",
        primary.0, primary.1, secondary.0, secondary.1
    )
}

#[must_use]
pub fn born(year: i32) -> String {
    format!("Diese Kinder kommen von {} bis {} zur Welt. Darum sind die Geburten wichtig.", year - 9, year - 6)
}

pub const MORE_BIRTHS: &str = "Und wenn Frauen mehr Kinder bekommen?";
pub const MORE_ARRIVALS: &str = "Und wenn auch noch mehr Menschen kommen?";

#[must_use]
pub fn pupils(year: i32, now: &str, baseline: &str) -> String {
    format!("So viele Kinder sind im Jahr {year} 6 bis 9 Jahre alt: {now}. In der Grund-Rechnung sind es: {baseline}.")
}

pub const MORE: &str = "Mehr dazu finden Sie weiter unten. Dort steht: Was heißt das für die Stadt?";

pub const NOW_YOU: &str = "Jetzt sind Sie dran";
pub const YOUR_TURN: &str = "Bewegen Sie selbst einen Regler. Die Zahl und die Bilder ändern sich sofort. Mit „Zurück“ machen Sie einen Schritt zurück. Das „?“ erklärt Ihnen jeden Regler.";
pub const NO_PREDICTION: &str = "Das ist alles nur eine Rechnung. Niemand kann die Zukunft genau wissen.";
