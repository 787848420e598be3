//! What a scenario enters apart from its levers, as it stands in every list of what deviates: fields with their value and unit, choices,
//! kinds of houses, and what becomes of the people of an event.

use crate::numbers;

texts! {
    entered;

    /// A value that was entered, and where: `Beteiligung der Eigentümer, Gesamtstadt: 30 %`.
    line(name: &str, area: &str, value: &str) = de "{name}, {area}: {value}" en "{name}, {area}: {value}";
    /// A choice that holds for the whole city: `Gebäudetyp: Reihenhaus`.
    whole(name: &str, value: &str) = de "{name}: {value}" en "{name}: {value}";
    percent(value: &str) = de "{value}\u{A0}%" en "{value}%" leicht "{value} von 100";
    with_unit(value: &str, unit: &str) = de "{value} {unit}" en "{value} {unit}";
    /// Units, where a table has a column for them.
    in_percent = de "Prozent" en "percent" leicht "von 100";
    of_children = de "je 100 Kinder" en "per 100 children" leicht "für 100 Kinder";
    of_people = de "je 100 Menschen" en "per 100 people" leicht "von 100 Menschen";
    yes = de "ja" en "yes";
    no = de "nein" en "no";
    unknown = de "unbekannt" en "unknown" leicht "nicht bekannt";
    as_city = de "wie Gesamtstadt" en "as whole city";
    as_baseline = de "wie Basis" en "as baseline" leicht "wie in der Grund-Rechnung";
    from_the_beginning = de "von Anfang an" en "from the beginning";
    without_an_end = de "ohne Ende" en "without an end";
    first_year = de "Nachverdichtung: erstes Baujahr" en "Infill: first year of building";
    last_year = de "Nachverdichtung: letztes Baujahr" en "Infill: last year of building";
    suited = de "Flächen zählen: gut geeignet" en "Sites count: well suited";
    conditional = de "Flächen zählen: bedingt geeignet" en "Sites count: suited with reservations";
    unsuited = de "Flächen zählen: nicht geeignet" en "Sites count: not suited";
    gaps = de "Flächen zählen: Baulücken" en "Sites count: gaps between buildings";
    ends_with_potential =
        de "Nachverdichtung endet mit dem Potenzial"
        en "Infill ends with the potential";
    building = de "Gebäudetyp" en "Type of building";
    as_stock = de "wie im Bestand" en "as in the stock";
    detached = de "Einfamilienhaus" en "Single-family house" leicht "Haus für 1 Familie";
    double = de "Zweifamilien- oder Doppelhaus" en "Two-family or semi-detached house" leicht "Haus für 2 Familien";
    terraced = de "Reihenhaus" en "Row house" leicht "Reihen-Haus";
    flats = de "Mehrfamilienhaus" en "Apartment building" leicht "Haus mit vielen Wohnungen";
    /// An event with what becomes of its people: `…; davon gehen 2030 50 % wieder`.
    leaving(event: &str, percent: f64, year: i32) =
        de ("{event}; {year} gehen {}\u{A0}% wieder", numbers::typed(percent))
        en ("{event}; {}% leave again in {year}", numbers::typed(percent))
        leicht ("{event}. Im Jahr {year} gehen {} von 100 wieder weg", numbers::typed(percent));
}
