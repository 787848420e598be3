//! How often a number of people is passed.

use crate::numbers;

texts! {
    thresholds;

    label = de "Wie oft mehr als …?" en "How often more than …?" leicht "Werden es mehr als …?";
    unit = de "Einwohner" en "residents" leicht "Menschen";
    /// Who is counted, where and when.
    about(who: &str, area: &str, year: i32) =
        de "{who}, {area}, Ende {year}"
        en "{who}, {area}, end of {year}"
        leicht "{who} in {area} am Ende von {year}";
    /// In how many of ten calculations there are more; hardly any and nearly all are no round numbers.
    above(threshold: f64, more: u8) =
        de { format!("Mehr als {}: {}.", numbers::persons(threshold), match more {
            0 => "in weniger als 1 von 10 Rechnungen".to_owned(),
            1..=9 => format!("in {more} von 10 Rechnungen"),
            _ => "in mehr als 9 von 10 Rechnungen".to_owned(),
        }) }
        en { format!("More than {}: {}.", numbers::persons(threshold), match more {
            0 => "in fewer than 1 of 10 calculations".to_owned(),
            1..=9 => format!("in {more} of 10 calculations"),
            _ => "in more than 9 of 10 calculations".to_owned(),
        }) }
        leicht { format!("Mehr als {} Menschen: {}.", numbers::persons(threshold), match more {
            0 => "in fast keiner Rechnung".to_owned(),
            1..=9 => format!("in {more} von 10 Rechnungen"),
            _ => "in fast jeder Rechnung".to_owned(),
        }) };
    unknown =
        de "Das zeigen erst die Spannweiten: Sie sind ausgeblendet oder noch nicht gerechnet."
        en "Only the ranges show this: they are hidden or not calculated yet."
        leicht "Das wissen wir noch nicht.";
}
