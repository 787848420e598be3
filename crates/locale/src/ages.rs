//! Any span of ages, in the table of the pyramid.

use crate::numbers;
use crate::rounded;

texts! {
    ages;

    label = de "Alter von–bis" en "Age from–to";
    how =
        de "zum Beispiel 0-5, 6-9 oder 65+"
        en "for example 0-5, 6-9 or 65+"
        leicht "Zum Beispiel: 0-5 oder 6-9 oder 65+";
    /// Words between two ages.
    to() -> [&'static str; 1] = de { ["bis"] } en { ["to"] };
    /// Words with a single age that mean everybody from it on.
    and_over() -> [&'static str; 4] =
        de { ["ab", "ab jahre", "und älter", "jahre und älter"] }
        en { ["from", "and over", "and older", "years and over"] };
    rounded =
        de "Zahlen von Stadtteilen sind auf 5 gerundet; Summen können durch Rundung abweichen."
        en "Figures of districts are rounded to 5; sums may differ because of rounding."
        leicht "Die Zahlen sind auf 5 gerundet.";
    line = de "Über die Jahre" en "Over the years" leicht "So ändert sich die Zahl";
    /// What a span is called: `0 bis 5 Jahre`.
    name(from: u8, to: Option<u8>) =
        de { match to {
            Some(to) if to == from => format!("{from} Jahre"),
            Some(to) => format!("{from} bis {to} Jahre"),
            None => format!("{from} Jahre und älter"),
        } }
        en { match to {
            Some(to) if to == from => format!("Age {from}"),
            Some(to) => format!("Ages {from} to {to}"),
            None => format!("Ages {from} and over"),
        } }
        leicht { match to {
            Some(to) if to == from => format!("{from} Jahre alt"),
            Some(to) => format!("{from} bis {to} Jahre alt"),
            None => format!("{from} Jahre alt und älter"),
        } };
    /// An area with a span, in the caption of a table.
    place(area: &str, span: &str) = de "{area}, {span}" en "{area}, {span}";
    /// The figures in a sentence: year and persons of the base year and of the scenario, persons of the baseline.
    sentence(span: &str, area: &str, now: (i32, f64), then: (i32, f64), baseline: f64) =
        de ("{span}, {area}: {} im Jahr {}; {} im Jahr {} im Szenario, {} in der Basis.",
            numbers::persons(now.1), now.0, numbers::persons(then.1), then.0, numbers::persons(baseline))
        en ("{span}, {area}: {} in {}; {} in {} in the scenario, {} in the baseline.",
            numbers::persons(now.1), now.0, numbers::persons(then.1), then.0, numbers::persons(baseline))
        leicht ("{area}: {span}. Im Jahr {}: {} Menschen. Im Jahr {}: {} Menschen. In der Grund-Rechnung: {} Menschen.",
            now.0, rounded::about(now.1), then.0, rounded::about(then.1), rounded::about(baseline));
    caption(area: &str) =
        de "{area}: Einwohner dieses Alters am 31. Dezember"
        en "{area}: residents of this age on December 31"
        leicht "{area}: So viele Menschen sind so alt";
    /// Columns of the figures.
    columns(base_year: i32, target_year: i32) -> [String; 5] =
        de { [
            "Alter".to_owned(), format!("Stand {base_year}"), format!("Szenario {target_year}"),
            format!("Basis {target_year}"), "Unterschied".to_owned(),
        ] }
        en { [
            "Age".to_owned(), format!("As of {base_year}"), format!("Scenario {target_year}"),
            format!("Baseline {target_year}"), "Difference".to_owned(),
        ] };
    no_span(text: &str) =
        de "„{text}“ ist keine Altersspanne. Schreiben Sie zum Beispiel 0-5, 6-9 oder 65+."
        en "“{text}” is not a span of ages. Write, for example, 0-5, 6-9 or 65+."
        leicht "Das ist kein Alter: {text}. Schreiben Sie zum Beispiel: 0-5 oder 65+";
    backwards(from: u8, to: u8) =
        de "{from} ist älter als {to}. Schreiben Sie {to}-{from}."
        en "{from} is older than {to}. Write {to}-{from}."
        leicht "{from} ist älter als {to}. Schreiben Sie: {to}-{from}";
    beyond(age: &str, most: u8) =
        de "Das Alter {age} gibt es hier nicht. Möglich sind 0 bis {most}; {most} steht für {most} und älter."
        en "There is no age {age} here. Possible are 0 to {most}; {most} stands for {most} and over."
        leicht "Das Alter {age} gibt es hier nicht. Schreiben Sie eine Zahl von 0 bis {most}.";
}
