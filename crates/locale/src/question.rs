//! The question above everything, and its answer.

use crate::numbers::off;

texts! {
    question;

    /// The question is a sentence around three choices: a group, a year and an area.
    how_many = de "Wie viele" en "How many";
    live = de "leben" en "live in" leicht "leben im Jahr";
    place = de "in" en "in";
    /// Accessible names of the choices.
    group = de "Frage: Gruppe" en "Question: group" leicht "Frage: Wer?";
    year = de "Frage: Jahr" en "Question: year" leicht "Frage: Wann?";
    area = de "Frage: Gebiet" en "Question: area" leicht "Frage: Wo?";
    ages = de "Frage: Alter von–bis" en "Question: age from–to" leicht "Frage: Wie alt?";
    /// Everybody, and the groups of ages that are asked about most.
    groups() -> [&'static str; 8] =
        de { [
            "Menschen", "Kinder unter 3", "Kinder unter 6", "Kinder von 6 bis 9", "Kinder und Jugendliche unter 18",
            "Menschen von 18 bis 64", "Menschen ab 65", "Menschen ab 80",
        ] }
        en { [
            "people", "children under 3", "children under 6", "children aged 6 to 9", "people under 18",
            "people aged 18 to 64", "people aged 65 and over", "people aged 80 and over",
        ] };
    /// The choice of other ages.
    others = de "Alter von … bis …" en "ages from … to …";
    /// How far the answer lies from the baseline, as it is shown.
    against(difference: f64) =
        de { [off(difference, 0, ["weniger als in der Basis", "wie in der Basis", "mehr als in der Basis"]), ".".to_owned()].concat() }
        en { [off(difference, 0, ["fewer than in the baseline", "as in the baseline", "more than in the baseline"]), ".".to_owned()].concat() }
        leicht { ["In der Grund-Rechnung: ", &off(-difference, 0, ["weniger", "genauso", "mehr"]), "."].concat() };
}
