//! Words of the ranges of draws, in pictures and heading columns of their tables.

texts! {
    charts_ranges;

    /// What the wide shade holds.
    eight_of_ten = de "8 von 10 Rechnungen" en "8 in 10 calculations";
    /// What the narrow shade holds.
    five_of_ten = de "5 von 10 Rechnungen" en "5 in 10 calculations";
    /// Heads the column of what a tenth of all draws stays below.
    tenth =
        de "1 von 10 Rechnungen liegt darunter"
        en "1 in 10 calculations is below"
        leicht "1 von 10 Rechnungen ist kleiner";
    /// Heads the column of what a quarter of all draws stays below.
    quarter =
        de "1 von 4 Rechnungen liegt darunter"
        en "1 in 4 calculations is below"
        leicht "1 von 4 Rechnungen ist kleiner";
    /// Heads the column of what a quarter of all draws exceeds.
    three_quarters =
        de "1 von 4 Rechnungen liegt darüber"
        en "1 in 4 calculations is above"
        leicht "1 von 4 Rechnungen ist größer";
    /// Heads the column of what a tenth of all draws exceeds.
    nine_tenths =
        de "1 von 10 Rechnungen liegt darüber"
        en "1 in 10 calculations is above"
        leicht "1 von 10 Rechnungen ist größer";
    /// One of these heads, and of what its figures are.
    of(series: &str, head: &str) = de "{series}: {head}" en "{series}: {head}";
    /// Legend of a district that is hatched.
    hatched =
        de "schraffiert, ±: Die Rechnungen sind uneinig, ob es mehr oder weniger werden"
        en "hatched, ±: the calculations disagree on whether it grows or shrinks"
        leicht "Gestreift und mit Frage-Zeichen: Vielleicht werden es mehr. Vielleicht werden es weniger";
    /// Behind a change whose direction is undecided.
    either_way = de "±" en "±" leicht "?";
    /// Heads the column of what the calculation without errors gives.
    central = de "Rechnung ohne Fehler" en "Calculation without errors" leicht "Unsere Rechnung";
    /// Heads the column that says what a row of ranges is about.
    about_what = de "Was" en "What";
}
