//! Sentences about figures that are read in: what becomes of them in a pack, what was understood, and what is wrong.

pub mod districts;

use crate::numbers;

/// Id of the source that stands for this project's own settings and arithmetic.
pub const OWN_SOURCE: &str = "eigen";

texts! {
    data;

    /// Where a table does not say its date or licence.
    not_stated = de "nicht angegeben" en "not stated";
    publisher(city: &str) = de "Stadt {city}" en "City of {city}";
    /// Where a source was read from a file that somebody opened.
    read_from_file = de "aus einer Datei eingelesen" en "read from a file";
    /// What a file is, how many figures it has, of which years and of how many districts.
    understood(file: &str, kind: &str, figures: usize, years: Option<(i32, i32)>, districts: usize) =
        de {
            let (figures, years) = (numbers::persons(figures as f64), spanned(years, "bis"));
            let of = match districts { 0 => String::new(), 1 => ", 1 Stadtteil".to_owned(), more => format!(", {more} Stadtteile") };
            format!("{file}: {kind}, {figures} Zahlen{years}{of}.")
        }
        en {
            let (figures, years) = (numbers::persons(figures as f64), spanned(years, "to"));
            let of = match districts { 0 => String::new(), 1 => ", 1 district".to_owned(), more => format!(", {more} districts") };
            format!("{file}: {kind}, {figures} figures{years}{of}.")
        };
    /// The same of outlines, whose lines are drawn with fewer points.
    outlined(file: &str, kind: &str, points: usize, districts: usize, metres: f64) =
        de ("{file}: {kind}, {} Punkte, {districts} Stadtteile. Linien sind vereinfacht und weichen höchstens {metres:.0} Meter ab.", numbers::persons(points as f64))
        en ("{file}: {kind}, {} points, {districts} districts. Lines are simplified and deviate by at most {metres:.0} metres.", numbers::persons(points as f64));
}

/// What was understood of a file.
pub mod kinds {
    texts! {
        data_kinds;

        pack = de "ein vollständiges Datenpaket" en "a complete data package";
        district_ages =
            de "die Tabelle der Stadt: Einwohner der Stadtteile nach Alter und Geschlecht"
            en "the city’s table: residents of the districts by age and sex";
        forecast = de "eine Vorausberechnung" en "a population forecast";
        observed = de "beobachtete Werte" en "observed figures";
        outlines = de "Umrisse der Stadtteile für die Karte" en "outlines of the districts for the map";
    }
}

/// What a file lacks, and what is done without it.
pub mod missing {
    texts! {
        data_missing;

        day =
            de "Ein Stichtag ist nicht angegeben; die Altersstruktur gilt als die des Ausgangsjahres."
            en "No reference date is stated; the age structure is taken as that of the base year.";
        publisher =
            de "Wer die Vorausberechnung veröffentlicht hat, ist nicht angegeben."
            en "Who published the forecast is not stated.";
        base_year =
            de "Das Basisjahr der Vorausberechnung ist nicht angegeben."
            en "The base year of the forecast is not stated.";
        everybody =
            de "Eine Zahl für alle Einwohner fehlt; verglichen werden kann nur nach Altersgruppen."
            en "There is no figure for all residents; only age groups can be compared.";
        other_day(day: &str) =
            de "Die Tabelle gilt für den {day}, nicht für das Ausgangsjahr; ihre Altersstruktur wird unverändert übernommen."
            en "The table is of {day}, not of the base year; its age structure is used unchanged.";
        some_districts(count: usize) =
            de "Für {count} Stadtteile fehlen Geburten oder Gestorbene; Unterschiede zwischen den Stadtteilen bleiben außer Betracht."
            en "For {count} districts births or deaths are missing; differences between the districts are left aside.";
        /// Figures are replaced.
        corrected(count: usize) =
            de [count:
                "1 Zahl weicht von der bisherigen ab und ersetzt sie.",
                "{count} Zahlen weichen von den bisherigen ab und ersetzen sie."]
            en [count:
                "1 figure differs from the present one and replaces it.",
                "{count} figures differ from the present ones and replace them."];
    }
}

/// Key figures that a file changes.
pub mod figures {
    texts! {
        data_figures;

        persons = de "Einwohner im Ausgangsjahr" en "Residents in the base year";
        under_20 = de "Anteil unter 20 Jahren in Prozent" en "Share under 20 in percent";
        from_65 = de "Anteil ab 65 Jahren in Prozent" en "Share of 65 and over in percent";
        forecast_points = de "Zahlen aus Vorausberechnungen" en "Figures from forecasts";
        observations = de "Beobachtete Zahlen" en "Observed figures";
        projected(year: i32) = de "Einwohner der Basis {year}" en "Residents of the baseline {year}";
    }
}

/// Observed beside projected.
pub mod monitoring {
    use super::numbers;

    texts! {
        data_monitoring;

        heading = de "Beobachtet und gerechnet" en "Observed and calculated";
        /// One deviation: the name of the figure, its year, what was observed and projected, and the deviation in percent.
        deviation(name: &str, year: i32, observed: f64, projected: f64, percent: Option<f64>) =
            de {
                let difference = numbers::signed_persons(observed.round() - projected.round());
                let share =
                    percent.map_or_else(String::new, |percent| format!(" ({} Prozent)", numbers::signed_decimal(percent, 1)));
                format!("{name} {year}: beobachtet {}, gerechnet {}, Abweichung {difference}{share}.",
                    numbers::persons(observed), numbers::persons(projected))
            }
            en {
                let difference = numbers::signed_persons(observed.round() - projected.round());
                let share =
                    percent.map_or_else(String::new, |percent| format!(" ({} percent)", numbers::signed_decimal(percent, 1)));
                format!("{name} {year}: observed {}, calculated {}, difference {difference}{share}.",
                    numbers::persons(observed), numbers::persons(projected))
            };
    }
}

/// A forecast that is read in.
pub mod forecast {
    texts! {
        data_forecast;

        /// Title of the table as a source.
        title(title: &str, file: &str) =
            de { if title == file { format!("Vorausberechnung ({file})") } else { format!("{title} ({file})") } }
            en { if title == file { format!("Forecast ({file})") } else { format!("{title} ({file})") } };
    }
}

/// Observed figures that are read in.
pub mod observed {
    use super::numbers;

    texts! {
        data_observed;

        title(file: &str) = de "Beobachtete Werte ({file})" en "Observed figures ({file})";
        /// The projection starts anew from a year of which only the total is known: what is assumed, and why.
        restart(year: i32, persons: f64, ages: bool) -> (String, String) =
            de {
                let persons = numbers::persons(persons);
                if ages {
                    return (
                        format!("Ausgangsbestand {year}: Altersgruppen aus der Tabelle der Stadt, auf die beobachtete Zahl von {persons} gebracht."),
                        "Innerhalb der Altersgruppen gilt der Verlauf, den die Basis rechnet.".to_owned(),
                    );
                }
                (
                    format!("Ausgangsbestand {year}: Stadtteile, Alter und Geschlecht, wie die Basis sie für {year} rechnet, auf die beobachtete Zahl von {persons} gebracht."),
                    format!("Für {year} ist nur die Gesamtzahl eingelesen, kein Altersaufbau."),
                )
            }
            en {
                let persons = numbers::persons(persons);
                if ages {
                    return (
                        format!("Starting population {year}: age groups from the city’s table, brought to the observed figure of {persons}."),
                        "Within the age groups the course that the baseline calculates holds.".to_owned(),
                    );
                }
                (
                    format!("Starting population {year}: districts, age and sex as the baseline calculates them for {year}, brought to the observed figure of {persons}."),
                    format!("For {year} only the total was read in, no age structure."),
                )
            };
    }
}

/// Births and deaths of the districts that are read in.
pub mod levels {
    texts! {
        data_levels;

        /// Districts differ in births and deaths: what is assumed, and why.
        assumption(first: i32, last: i32) -> (String, String) =
            de {
                let years = if first == last { first.to_string() } else { format!("{first} bis {last}") };
                (
                    format!("Geburten je Frau und Sterblichkeit weichen in den Stadtteilen von der Stadt ab wie die Geburten und Gestorbenen {years}; der Fortzug ist überall gleich."),
                    "Kleine Stadtteile werden mit denen derselben Gebietsart zusammengefasst, weil wenige Fälle im Jahr zufällig schwanken. Zusammen ergeben sie \
                     die Höhe der Stadt."
                        .to_owned(),
                )
            }
            en {
                let years = if first == last { first.to_string() } else { format!("{first} to {last}") };
                (
                    format!("Births per woman and mortality in the districts differ from the city as the births and deaths of {years} do; departures are the same everywhere."),
                    "Small districts are combined with those of the same type of area, because few cases a year vary by chance. Together they give \
                     the level of the city."
                        .to_owned(),
                )
            };
    }
}

/// The years of a table behind a comma; nothing where it names none.
fn spanned(years: Option<(i32, i32)>, to: &str) -> String {
    match years {
        Some((first, last)) if first == last => format!(", {first}"),
        Some((first, last)) => format!(", {first} {to} {last}"),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_understood_is_one_sentence() {
        let read = |years, districts| understood("a.csv", kinds::observed(), 1_234, years, districts);
        assert_eq!(read(Some((2026, 2026)), 0), "a.csv: beobachtete Werte, 1.234 Zahlen, 2026.");
        assert_eq!(
            read(Some((2024, 2026)), 18),
            "a.csv: beobachtete Werte, 1.234 Zahlen, 2024 bis 2026, 18 Stadtteile."
        );
        assert_eq!(read(None, 1), "a.csv: beobachtete Werte, 1.234 Zahlen, 1 Stadtteil.");
    }

    #[test]
    fn a_deviation_is_that_of_the_printed_numbers() {
        assert_eq!(
            monitoring::deviation("Geburten", 2026, 950.0, 943.6, Some(0.678)),
            "Geburten 2026: beobachtet 950, gerechnet 944, Abweichung +6 (+0,7 Prozent)."
        );
        assert_eq!(
            monitoring::deviation("Saldo", 2026, -100.0, 20.0, None),
            "Saldo 2026: beobachtet \u{2212}100, gerechnet 20, Abweichung \u{2212}120."
        );
    }
}
