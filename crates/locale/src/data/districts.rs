//! The city's table of its districts by age and sex.

use super::numbers;

texts! {
    data_districts;

    title(file: &str) =
        de "Einwohner der Stadtteile nach Altersgruppen und Geschlecht ({file})"
        en "Residents of the districts by age group and sex ({file})";
    /// The districts' totals are brought to that of the city: what is assumed, and why.
    total(register: f64, city: f64, date: &str) -> (String, String) =
        de {
            let (register, city) = (numbers::persons(register), numbers::persons(city));
            let day = if date.is_empty() { "ohne Stichtag".to_owned() } else { format!("am {date}") };
            (
                format!("Die Einwohner der Stadtteile ({register} nach dem Register, {day}) werden auf {city} umgerechnet."),
                "Die Stadtteile zählt das Melderegister, die Stadt die amtliche Fortschreibung. Wie weit beide in einem einzelnen Stadtteil \
                 auseinanderliegen, ist nicht veröffentlicht; deshalb werden alle mit demselben Faktor umgerechnet."
                    .to_owned(),
            )
        }
        en {
            let (register, city) = (numbers::persons(register), numbers::persons(city));
            let day = if date.is_empty() { "without a reference date".to_owned() } else { format!("on {date}") };
            (
                format!("The residents of the districts ({register} by the register, {day}) are converted to {city}."),
                "The districts are counted by the residents’ register, the city by the official population update. How far the two differ in a single district \
                 is not published; therefore all are converted by the same factor."
                    .to_owned(),
            )
        };
    /// Value and unit of the city's total.
    persons(city: f64) -> (String, String) =
        de { (numbers::persons(city), "Personen".to_owned()) }
        en { (numbers::persons(city), "persons".to_owned()) };
    /// The districts have structures of their own: what is assumed, and why.
    ages(threshold: i32) -> (String, String) =
        de { (
            "Jeder Stadtteil beginnt mit seinem eigenen Altersaufbau aus der Tabelle der Stadt.".to_owned(),
            format!("Innerhalb der Altersgruppen gilt der Verlauf der Einzelalter der Stadt; zusammen ergeben die Stadtteile die amtlichen Einzelalter der \
                 Stadt. Gruppen mit weniger als {threshold} Personen sind aus Gründen des Datenschutzes mit benachbarten zusammengefasst und \
                 folgen dort dem Altersaufbau der Stadt."),
        ) }
        en { (
            "Every district starts with its own age structure from the city’s table.".to_owned(),
            format!("Within age groups the single ages follow those of the city; together the districts give the official single ages of the \
                 city. Groups of fewer than {threshold} persons are combined with their neighbors for reasons of privacy and follow \
                 the age structure of the city there."),
        ) };
}
