//! Tying a scenario to totals (Eckwerte): the section, and what they imply.

use crate::numbers;

texts! {
    tying;

    heading = de "An Eckwerte binden" en "Tie to totals" leicht "Feste Zahlen benutzen";
    about =
        de "Der Zuzug wird Jahr für Jahr so erhöht oder gesenkt, dass die Eckwerte auf eine halbe Person erreicht werden; reicht das nicht, der Fortzug. Stadtteile, Alter und Geburten folgen daraus. Von heute bis zum ersten Eckwert und dazwischen gilt eine gerade Linie (unsere Annahme), danach wieder das Szenario."
        en "Arrivals are raised or lowered year by year so that the totals are met to half a person; where that is not enough, departures. Districts, ages and births follow. From today to the first total and in between a straight line holds (our assumption), after that the scenario again."
        leicht "Sie geben eine feste Zahl vor. Die Seite rechnet aus: So viele Menschen müssen in die Stadt ziehen.";
    source = de "Eckwerte" en "Totals" leicht "Feste Zahlen";
    /// The middle of what is recomputed of a forecast.
    recomputed(label: &str) =
        de "{label}, Mitte"
        en "{label}, middle";
    /// The figures of a forecast by age.
    by_age(label: &str) =
        de "{label}, nach Alter"
        en "{label}, by age";
    typed = de "eigene" en "own" leicht "eigene Zahlen";
    add = de "Eigene Eckwerte eingeben" en "Enter your own totals" leicht "Eigene Zahlen eingeben";
    who = de "Alter (leer: alle)" en "Ages (empty: everybody)" leicht "Alter";
    districts = de "Stadtteile (keiner: ganze Stadt)" en "Districts (none: the whole city)" leicht "Stadtteile";
    bind = de "Binden" en "Tie" leicht "Übernehmen";
    remove = de "Entfernen" en "Remove" leicht "Weg damit";
    /// A button's whole name, after its word.
    remove_line(line: &str) =
        de "Entfernen: {line}"
        en "Remove: {line}";
    by_year = de "Jahr für Jahr" en "Year by year" leicht "Jedes Jahr";
    points = de "Jahr und Einwohner" en "Year and population" leicht "Jahr und Menschen";
    example = de "zum Beispiel 2030: 101.000; 2040: 102.500" en "for example 2030: 101,000; 2040: 102,500" leicht "zum Beispiel 2030: 101.000";
    no_points(text: &str) =
        de "„{text}“ sind keine Eckwerte. Schreiben Sie Jahr und Einwohner, zum Beispiel 2030: 101.000; 2040: 102.500."
        en "“{text}” are no totals. Write year and population, for example 2030: 101,000; 2040: 102,500."
        leicht "Schreiben Sie zum Beispiel 2030: 101.000";
    past(year: i32, first: i32) =
        de "{year} liegt in der Vergangenheit. Eckwerte gelten frühestens für {first}."
        en "{year} is in the past. Totals begin in {first} at the earliest."
        leicht "Das Jahr {year} ist vorbei. Nehmen Sie {first} oder später.";
    /// What the hardest year takes, against what was ever observed; `place` as in [`within`], [`never_so_many`], [`never_so_few`].
    finding(year: i32, more: f64, coming: f64, place: &str) =
        de { if more >= 0.5 {
            format!("Am meisten verlangt {year}: Der Zuzug müsste um {} auf {} steigen, {place}.", numbers::persons(more), numbers::persons(coming))
        } else if more <= -0.5 {
            format!("Am meisten verlangt {year}: Der Zuzug müsste um {} auf {} sinken, {place}.", numbers::persons(-more), numbers::persons(coming))
        } else {
            "Die Eckwerte verlangen nichts: Das Szenario erfüllt sie.".to_owned()
        } }
        en { if more >= 0.5 {
            format!("{year} takes most: arrivals would have to rise by {} to {}, {place}.", numbers::persons(more), numbers::persons(coming))
        } else if more <= -0.5 {
            format!("{year} takes most: arrivals would have to fall by {} to {}, {place}.", numbers::persons(-more), numbers::persons(coming))
        } else {
            "The totals take nothing: the scenario meets them.".to_owned()
        } }
        leicht ("Im Jahr {year} ist am meisten nötig: {} Menschen ziehen in die Stadt.", numbers::persons(coming));
    within(first: i32, last: i32, low: f64, high: f64) =
        de ("wie es {first} bis {last} vorkam ({} bis {})", numbers::persons(low), numbers::persons(high))
        en ("as was observed from {first} to {last} ({} to {})", numbers::persons(low), numbers::persons(high));
    never_so_many(first: i32, last: i32, high: f64) =
        de ("so viel wie {first} bis {last} noch nie (höchstens {})", numbers::persons(high))
        en ("as many as never from {first} to {last} ({} at most)", numbers::persons(high));
    never_so_few(first: i32, last: i32, low: f64) =
        de ("so wenig wie {first} bis {last} noch nie (mindestens {})", numbers::persons(low))
        en ("as few as never from {first} to {last} ({} at least)", numbers::persons(low));
    unobserved = de "ohne beobachteten Vergleich" en "without an observed comparison";
    /// In how many years totals are out of reach, the farthest of them, and whether dwellings are why.
    missing(years: (usize, usize), year: i32, persons: f64, limited: bool) =
        de { format!(
            "In {} von {} Jahren lassen sich die Eckwerte nicht erreichen, am weitesten {year}: {}.{}",
            years.0,
            years.1,
            if persons > 0.0 { format!("Es fehlen {} Menschen", numbers::persons(persons)) } else { format!("Es sind {} Menschen zu viel", numbers::persons(-persons)) },
            if limited { " Die Wohnungen lassen nicht mehr zu." } else { "" },
        ) }
        en { format!(
            "In {} of {} years the totals are out of reach, farthest in {year}: {}.{}",
            years.0,
            years.1,
            if persons > 0.0 { format!("{} people are missing", numbers::persons(persons)) } else { format!("there are {} people too many", numbers::persons(-persons)) },
            if limited { " Dwellings do not allow for more." } else { "" },
        ) }
        leicht ("In {} Jahren geht die Rechnung nicht auf.", years.0);
    more_departures(year: i32, factor: f64) =
        de ("{year} reicht es nicht, dass niemand zuzieht: Der Fortzug müsste auf das {}-fache steigen.", numbers::decimal(factor, 2))
        en ("In {year} it is not enough that nobody comes: departures would have to rise {}-fold.", numbers::decimal(factor, 2))
        leicht ("Im Jahr {year} ziehen mehr Menschen weg.");
    pictured = de "Zuzug von außen: beobachtet, verlangt und ohne Eckwerte" en "Arrivals from outside: observed, implied and without totals";
    caption = de "Zuzug von außen im Jahr, den die Eckwerte verlangen" en "Arrivals from outside a year that the totals take";
    /// Heads of the table year by year.
    columns() -> [&'static str; 4] =
        de { ["Jahr", "Zuzug im Jahr", "gegen das Szenario ohne Eckwerte", "erreicht"] }
        en { ["Year", "Arrivals in the year", "against the scenario without totals", "met"] };
    observed = de "beobachtet" en "observed" leicht "gezählt";
    implied = de "verlangt" en "implied" leicht "nötig";
    without = de "ohne Eckwerte" en "without totals" leicht "ohne feste Zahlen";
    /// In a cell: how many are missing, or too many.
    missing_cell(persons: f64) =
        de { if persons > 0.0 { format!("es fehlen {}", numbers::persons(persons)) } else { format!("{} zu viel", numbers::persons(-persons)) } }
        en { if persons > 0.0 { format!("{} missing", numbers::persons(persons)) } else { format!("{} too many", numbers::persons(-persons)) } };
    met = de "ja" en "yes" leicht "ja";
}
