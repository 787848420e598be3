//! Values that a visitor enters because nobody has published them for the city.

/// Name and unit of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// Unit, and what it is about.
    pub unit: &'static str,
}

texts! {
    settings;

    /// Owners who take part.
    participation() -> Field =
        de { field("Beteiligung der Eigentümer", "Prozent; nicht bekannt") }
        en { field("Participation of owners", "percent; not known") };
    /// Dwellings on a site.
    dwellings_per_site() -> Field =
        de { field("Wohnungen je Fläche", "nicht bekannt") }
        en { field("Dwellings per site", "not known") };
    /// Residents from outside.
    from_outside() -> Field =
        de { field("Bewohner von außerhalb", "Prozent, die sonst nicht gekommen wären") }
        en { field("Residents from outside", "percent who would not have come otherwise") };
    /// First year of building.
    first_year() -> Field =
        de { field("Erstes Baujahr", "leer: von Anfang an") }
        en { field("First year of building", "empty: from the beginning") };
    /// Last year of building.
    last_year() -> Field =
        de { field("Letztes Baujahr", "leer: ohne Ende") }
        en { field("Last year of building", "empty: without an end") };
    /// Persons in a household.
    household_size() -> Field =
        de { field("Personen je Haushalt", "Annahme eingeben") }
        en { field("Persons per household", "enter an assumption") }
        leicht { field("So viele Menschen wohnen zusammen", "Zahl eintragen") };
    /// Places under 3.
    places_under_3() -> Field =
        de { field("Kita-Plätze unter 3 Jahren", "je 100 Kinder; Annahme eingeben") }
        en { field("Daycare places under 3", "per 100 children; enter an assumption") }
        leicht { field("Kita-Plätze unter 3 Jahren", "für 100 Kinder") };
    /// Places under 2.
    places_under_2() -> Field =
        de { field("Kita-Plätze unter 2 Jahren", "je 100 Kinder; Annahme eingeben") }
        en { field("Daycare places under 2", "per 100 children; enter an assumption") }
        leicht { field("Kita-Plätze unter 2 Jahren", "für 100 Kinder") };
    /// Places from 2 to under 3.
    places_2_to_3() -> Field =
        de { field("Kita-Plätze von 2 bis unter 3", "je 100 Kinder; Annahme eingeben") }
        en { field("Daycare places aged 2", "per 100 children; enter an assumption") }
        leicht { field("Kita-Plätze für Kinder mit 2 Jahren", "für 100 Kinder") };
    /// Places from 3 to 6.
    places_3_to_6() -> Field =
        de { field("Kita-Plätze von 3 bis unter 6", "je 100 Kinder; Annahme eingeben") }
        en { field("Daycare places 3 to 5", "per 100 children; enter an assumption") }
        leicht { field("Kita-Plätze von 3 bis 5 Jahren", "für 100 Kinder") };
    /// Class size.
    class_size() -> Field =
        de { field("Kinder je Grundschulklasse", "Annahme eingeben") }
        en { field("Children per elementary school class", "enter an assumption") }
        leicht { field("Kinder in 1 Klasse", "Zahl eintragen") };
    /// Care from 65.
    care_from_65() -> Field =
        de { field("Pflegebedürftige von 65 bis unter 80", "je 100 Menschen; Annahme eingeben") }
        en { field("People in need of care aged 65 to 79", "per 100 people; enter an assumption") }
        leicht { field("So viele von 65 bis 79 Jahren brauchen Pflege", "von 100 Menschen") };
    /// Care from 80.
    care_from_80() -> Field =
        de { field("Pflegebedürftige ab 80", "je 100 Menschen; Annahme eingeben") }
        en { field("People in need of care aged 80 and over", "per 100 people; enter an assumption") }
        leicht { field("So viele ab 80 Jahren brauchen Pflege", "von 100 Menschen") };
    /// How much of their ages districts keep.
    persistence_field() -> Field =
        de { field("Wie sehr die Stadtteile ihre Altersmischung behalten", "Prozent; Annahme") }
        en { field("How much the districts keep their mix of ages", "percent; assumption") }
        leicht { field("So sehr bleiben die Stadt-Teile, wie sie sind", "von 100; geschätzt") };
    /// Districts keep so much of their ages, as a line of the deviations.
    persistence(percent: &str) =
        de "Stadtteile behalten ihre Altersmischung zu {percent}\u{A0}%"
        en "districts keep their mix of ages to {percent}%"
        leicht "die Stadt-Teile bleiben so, wie sie sind: {percent} von 100";
    /// Nursing homes from 70.
    nursing_from_70() -> Field =
        de { field("Im Pflegeheim von 70 bis 74", "je 100 Menschen; Annahme eingeben") }
        en { field("In a nursing home, aged 70 to 74", "per 100 people; enter an assumption") }
        leicht { field("So viele von 70 bis 74 sind im Pflege-Heim", "von 100 Menschen") };
    /// Nursing homes from 75.
    nursing_from_75() -> Field =
        de { field("Im Pflegeheim von 75 bis 79", "je 100 Menschen; Annahme eingeben") }
        en { field("In a nursing home, aged 75 to 79", "per 100 people; enter an assumption") }
        leicht { field("So viele von 75 bis 79 sind im Pflege-Heim", "von 100 Menschen") };
    /// Nursing homes from 80.
    nursing_from_80() -> Field =
        de { field("Im Pflegeheim von 80 bis 84", "je 100 Menschen; Annahme eingeben") }
        en { field("In a nursing home, aged 80 to 84", "per 100 people; enter an assumption") }
        leicht { field("So viele von 80 bis 84 sind im Pflege-Heim", "von 100 Menschen") };
    /// Nursing homes from 85.
    nursing_from_85() -> Field =
        de { field("Im Pflegeheim von 85 bis 89", "je 100 Menschen; Annahme eingeben") }
        en { field("In a nursing home, aged 85 to 89", "per 100 people; enter an assumption") }
        leicht { field("So viele von 85 bis 89 sind im Pflege-Heim", "von 100 Menschen") };
    /// Nursing homes from 90.
    nursing_from_90() -> Field =
        de { field("Im Pflegeheim ab 90", "je 100 Menschen; Annahme eingeben") }
        en { field("In a nursing home, aged 90 and over", "per 100 people; enter an assumption") }
        leicht { field("So viele ab 90 sind im Pflege-Heim", "von 100 Menschen") };
    take_label = de "übernehmen" en "take over" leicht "diese Zahl nehmen";
    /// Accessible name of the button that takes a suggestion over.
    take(name: &str, value: &str) =
        de "{value} übernehmen: {name}"
        en "take over {value}: {name}"
        leicht "{value} nehmen: {name}";
    /// A suggestion: its value, what it is, the year, its quality and its source.
    suggestion(value: &str, note: &str, year: i32, quality: &str, source: &str) =
        de "Vorschlag {value}: {note}, {year}; {quality}. Quelle: {source}."
        en "Suggestion {value}: {note}, {year}; {quality}. Source: {source}."
        leicht "Unser Vor-Schlag: {value}. Die Zahl ist aus dem Jahr {year}.";
    /// The value of the city holds in the district, too.
    of_city(value: &str) =
        de "leer: {value} wie in der Gesamtstadt"
        en "empty: {value} as in the whole city"
        leicht "leer heißt: {value} wie in der ganzen Stadt";
}

const fn field(name: &'static str, unit: &'static str) -> Field {
    Field { name, unit }
}
