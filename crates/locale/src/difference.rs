//! How sure the difference of two scenarios is.

use crate::numbers;

texts! {
    difference;

    title = de "Wie sicher ist der Unterschied?" en "How sure is the difference?" leicht "Wie sicher ist der Unterschied?";
    unit(year: i32) =
        de "Personen am 31. Dezember {year}. Heller Balken: 8 von 10 Rechnungen; dunkler Balken: 5 von 10; Strich: die Rechnung ohne Fehler."
        en "Persons on December 31, {year}. Light bar: 8 of 10 calculations; dark bar: 5 of 10; stroke: the calculation without errors."
        leicht "Menschen am Ende von {year}. Heller Balken: 8 von 10 Rechnungen. Dunkler Balken: 5 von 10 Rechnungen.";
    caption(area: &str, year: i32) =
        de "Zahlen und Unterschiede mit Spannweiten: {area}, {year}"
        en "Figures and differences with their ranges: {area}, {year}"
        leicht "Zahlen und wie sicher sie sind: {area}, {year}";
    /// While the first draws are made.
    waiting = de "Die Spannweiten werden gerechnet." en "The ranges are being calculated." leicht "Wir rechnen noch.";
    /// Names the list of those that the reference can be shown with.
    pair(reference: &str) =
        de "Gezeigt wird der Unterschied zwischen {reference} und"
        en "Shown is the difference between {reference} and"
        leicht "Der Unterschied zwischen {reference} und";
    /// Names a row.
    row(one: &str, reference: &str) =
        de "{one} weniger {reference}"
        en "{one} minus {reference}"
        leicht "Unterschied von {one} zu {reference}";
    /// The range of a number.
    range(low: f64, high: f64) =
        de ("{} bis {}", numbers::persons(low), numbers::persons(high))
        en ("{} to {}", numbers::persons(low), numbers::persons(high));
    /// Heads the column with it.
    range_column = de "in 8 von 10 Rechnungen" en "in 8 of 10 calculations";
    /// Heads the column with the range of the difference.
    difference_column(reference: &str) =
        de "Unterschied zu {reference} in 8 von 10 Rechnungen"
        en "difference from {reference} in 8 of 10 calculations";
    /// What is found of a pair, by their letters.
    found(one: &str, reference: &str, low: f64, high: f64) =
        de ("Der Unterschied von {one} zu {reference} liegt in 8 von 10 Rechnungen zwischen {} und {}.",
            numbers::signed_persons(low), numbers::signed_persons(high))
        en ("The difference of {one} from {reference} lies between {} and {} in 8 of 10 calculations.",
            numbers::signed_persons(low), numbers::signed_persons(high))
        leicht ("Der Unterschied von {one} zu {reference} ist in 8 von 10 Rechnungen: {} bis {}.",
            numbers::signed_persons(low), numbers::signed_persons(high));
    /// Why it is surer than the numbers.
    narrower =
        de "Das ist enger als jede der beiden Zahlen, weil beide dieselben Zufälle treffen."
        en "That is narrower than either figure, because both meet the same chance events."
        leicht "Der Unterschied ist sicherer als die beiden Zahlen. Denn der Zufall trifft beide gleich.";
    /// Both more and less are possible.
    open =
        de "Offen ist, ob es mehr oder weniger werden."
        en "Whether there will be more or fewer is open."
        leicht "Wir wissen nicht: Werden es mehr oder weniger Menschen?";
    /// Either more or fewer in most calculations, and the same in some: as where dwellings are scarce, whoever wants to come.
    hardly =
        de "In manchen Rechnungen gibt es kaum einen Unterschied."
        en "In some calculations there is hardly any difference."
        leicht "In manchen Rechnungen gibt es fast keinen Unterschied.";
    /// Both have the same figure in all draws.
    same(one: &str, reference: &str) =
        de "{one} und {reference} haben in allen Rechnungen dieselbe Zahl."
        en "{one} and {reference} have the same figure in all calculations."
        leicht "{one} und {reference} haben immer die gleiche Zahl.";
}
