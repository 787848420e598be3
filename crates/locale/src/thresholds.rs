//! The question how often a number of people is passed.

texts! {
    thresholds;

    label = de "Wie oft mehr als …?" en "How often more than …?" leicht "Werden es mehr als …?";
    unit = de "Einwohner" en "residents" leicht "Menschen";
    /// Who is counted, where and when.
    about(who: &str, area: &str, year: i32) =
        de "{who}, {area}, Ende {year}"
        en "{who}, {area}, end of {year}"
        leicht "{who} in {area} am Ende von {year}";
    unknown =
        de "Das zeigen erst die Spannweiten: Sie sind ausgeblendet oder noch nicht gerechnet."
        en "Only the ranges show this: they are hidden or not calculated yet."
        leicht "Das wissen wir noch nicht.";
}
