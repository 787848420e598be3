//! What is told about tables before they count: what they were taken for and why, what is far off, what is not used, and why a file is none.

pub mod warnings;

use crate::numbers;

texts! {
    reading;

    warnings = de "Bitte zuerst ansehen" en "Please look at this first";
    unused = de "Das steht in der Datei und wird nicht verwendet" en "This is in the file and is not used";
    figures = de "Die Zahlen selbst" en "The figures themselves";
    /// Columns of that table.
    figure_columns() -> [&'static str; 4] =
        de { ["Angabe", "bisher", "neu", "Änderung"] }
        en { ["Item", "before", "new", "Change"] };
    /// Heading where a table can be read in two ways.
    question = de "Was ist diese Tabelle?" en "What is this table?";
    question_about =
        de "Sie lässt sich auf zwei Arten lesen. Unten steht, was sich jeweils ändert; erst mit Ihrer Wahl wird damit gerechnet."
        en "It can be read in two ways. Below you see what each would change; it is used only once you have chosen.";
    sheets = de "Welches Blatt ist gemeint?" en "Which sheet is meant?";
    nothing_before = de "keine" en "none";
    take_as(kind: &str) = de "Übernehmen als {kind}" en "Accept as {kind}";
    /// The sheet of a workbook, as the name of its table.
    sheet_of(file: &str, sheet: &str) = de "{file}, Blatt {sheet}" en "{file}, sheet {sheet}";
    damaged_workbook(file: &str) =
        de "{file}: Die Arbeitsmappe lässt sich nicht öffnen. Sie ist beschädigt oder mit einem Kennwort geschützt."
        en "{file}: The workbook cannot be opened. It is damaged or protected by a password.";
    no_module =
        de "Was Arbeitsmappen öffnet, ließ sich nicht laden. Bitte die Verbindung prüfen und noch einmal versuchen, oder das Blatt als CSV speichern."
        en "What opens workbooks could not be loaded. Please check the connection and try again, or save the sheet as CSV.";
    no_sheet = de "In der Arbeitsmappe ist kein Blatt mit einer Tabelle." en "No sheet of the workbook has a table.";
    /// Why a table was taken for what it is, after its name.
    because(reasons: &[String]) =
        de { if reasons.is_empty() { String::new() } else { format!(" (Dafür spricht: {}.)", reasons.join("; ")) } }
        en {
            if reasons.is_empty() { String::new() } else { format!(" (What speaks for it: {}.)", reasons.join("; ")) }
        };
    /// Names of measures, in the order of a pack's words.
    measure(word: &str) -> &str =
        de { match word {
            "population" => "Einwohner",
            "under_20" => "unter 20 Jahren",
            "from_65" => "65 Jahre und älter",
            "births" => "Geburten",
            "deaths" => "Sterbefälle",
            "arrivals" => "Zuzüge",
            "departures" => "Fortzüge",
            "net_migration" => "Wanderungssaldo",
            "dwellings" => "Wohnungen",
            "completions" => "fertiggestellte Wohnungen",
            "moves_in" => "Zuzüge aus anderen Stadtteilen",
            "moves_out" => "Fortzüge in andere Stadtteile",
            "foreigners" => "Ausländer",
            other => other,
        } }
        en { match word {
            "population" => "Population",
            "under_20" => "under 20",
            "from_65" => "65 and over",
            "births" => "Births",
            "deaths" => "Deaths",
            "arrivals" => "Arrivals",
            "departures" => "Departures",
            "net_migration" => "Net migration",
            "dwellings" => "Dwellings",
            "completions" => "Completed dwellings",
            "moves_in" => "Arrivals from other districts",
            "moves_out" => "Departures to other districts",
            "foreigners" => "Foreigners",
            other => other,
        } };
    /// One figure: what, where, when, and the variant of a forecast.
    figure(place: &str, what: &str, year: i32, variant: &str) =
        de {
            let variant = if variant.is_empty() { String::new() } else { format!(" ({variant})") };
            format!("{place}: {what} {year}{variant}")
        }
        en {
            let variant = if variant.is_empty() { String::new() } else { format!(" ({variant})") };
            format!("{place}: {what} {year}{variant}")
        };
    of_year(figure: &str, year: i32) = de "{figure} ({year})" en "{figure} ({year})";
}

/// What speaks for a reading.
pub mod reasons {
    texts! {
        reading_reasons;

        variants = de "Varianten sind genannt" en "variants are named";
        base_year = de "ein Basisjahr ist genannt" en "a base year is named";
        called_forecast = de "der Titel nennt eine Vorausberechnung" en "the title calls it a forecast";
        called_count = de "der Titel nennt einen Bestand" en "the title calls it a count";
        events = de "Geburten, Sterbefälle oder Wanderungen sind gezählt" en "births, deaths or moves are counted";
        districts = de "Stadtteile nach Alter" en "districts by age";
        past(year: i32) = de "{year} liegt nicht in der Zukunft" en "{year} is not in the future";
        future(year: i32) = de "{year} liegt in der Zukunft" en "{year} is in the future";
    }
}

/// What is not used, and why.
pub mod unused {
    use super::numbers;

    texts! {
        reading_unused;

        unknown = de "unbekannt" en "unknown";
        no_persons = de "Anteil, Rate oder Index, keine Personen" en "share, rate or index, no persons";
        change = de "eine Veränderung, kein Bestand" en "a change, no count";
        no_place = de "dafür ist im Datenpaket kein Platz" en "the data package has no place for it";
        no_year = de "ohne Jahr" en "without a year";
        no_time = de "kein einzelnes Jahr" en "no single year";
        part = de "Teil einer Summe, die verwendet wird" en "part of a sum that is used";
        other_year = de "ein anderes Jahr" en "another year";
        remark = de "Quelle oder Anmerkung" en "source or remark";
        /// One thing, why, and what is left out with it.
        line(what: &str, line: usize, why: &str, persons: Option<f64>) =
            de {
                let persons = persons.map_or_else(String::new, |sum| format!(", zusammen {}", numbers::decimal(sum, 0)));
                format!("„{what}“ (Zeile {line}): {why}{persons}")
            }
            en {
                let persons = persons.map_or_else(String::new, |sum| format!(", together {}", numbers::decimal(sum, 0)));
                format!("“{what}” (line {line}): {why}{persons}")
            };
        /// Rows of other places.
        elsewhere(rows: usize, names: &str) =
            de {
                let names = if names.is_empty() { String::new() } else { format!(": {names}") };
                format!("{} Zeilen anderer Gebiete{names}", numbers::persons(rows as f64))
            }
            en {
                let names = if names.is_empty() { String::new() } else { format!(": {names}") };
                format!("{} rows of other places{names}", numbers::persons(rows as f64))
            };
        more(count: usize) =
            de ("… und {} weitere", numbers::persons(count as f64))
            en ("… and {} more", numbers::persons(count as f64));
    }
}

/// Why a file as a whole is not used, and what to do.
pub mod problems {
    texts! {
        reading_problems;

        shares =
            de "Die Zahlen sind Anteile oder Raten, keine Personen. Bitte die Tabelle mit absoluten Zahlen nehmen."
            en "The figures are shares or rates, no persons. Please take the table with absolute numbers.";
        index =
            de "Die Zahlen sind ein Index, keine Personen. Bitte die Tabelle mit absoluten Zahlen nehmen."
            en "The figures are an index, no persons. Please take the table with absolute numbers.";
        changes =
            de "Die Zahlen sind Veränderungen, keine Bestände. Bitte die Tabelle mit absoluten Zahlen nehmen."
            en "The figures are changes, no counts. Please take the table with absolute numbers.";
        workbook =
            de "eine Arbeitsmappe in einem Archiv. Bitte die Mappe selbst öffnen."
            en "a workbook inside an archive. Please open the workbook itself.";
        not_whole(value: &str) =
            de "Personen sind keine ganzen Zahlen, etwa {value}, und eine Einheit fehlt. Sind es Anteile oder Tausend? Bitte die Einheit in die Zeile über der Tabelle schreiben, etwa „in Tsd.“."
            en "Persons are no whole numbers, such as {value}, and no unit is stated. Are they shares or thousands? Please write the unit into the line above the table, such as “in Tsd.”.";
        /// What is missing in a table of which nothing can be used.
        no_year =
            de "Ein Jahr steht nirgends; bitte in die Zeile über der Tabelle schreiben, etwa „Stand: 31.12.2025“."
            en "No year is stated; please write it into the line above the table, such as “Stand: 31.12.2025”.";
        genesis(code: &str) =
            de "eine gedruckte Tabelle von GENESIS{code}, die zu wenig sagt. Bitte beim Herunterladen die flache Datei wählen („CSV flach“, ffcsv)."
            en "a printed table of GENESIS{code} that does not say enough. Please choose the flat file when downloading (“CSV flat”, ffcsv).";
        /// A flat table without the city.
        other_kreise(key: &str) =
            de {
                if key.is_empty() {
                    "eine flache Tabelle eines statistischen Amts; das Datenpaket nennt den amtlichen Schlüssel der Stadt nicht.".to_owned()
                } else {
                    format!("eine flache Tabelle eines statistischen Amts ohne Zeile mit dem Schlüssel {key}.")
                }
            }
            en {
                if key.is_empty() {
                    "a flat table of a statistical office; the data package does not name the city’s official key.".to_owned()
                } else {
                    format!("a flat table of a statistical office without a row for the key {key}.")
                }
            };
        /// Nothing can be used.
        nothing(names: &str) =
            de {
                let names = if names.is_empty() { String::new() } else { format!(" ({names})") };
                format!("eine unbekannte Tabelle: Keine ihrer Zahlen lässt sich verwenden{names}. Gelesen werden Stadtteile nach Alter, beobachtete Werte und Vorausberechnungen.")
            }
            en {
                let names = if names.is_empty() { String::new() } else { format!(" ({names})") };
                format!("an unknown table: none of its figures can be used{names}. Districts by age, observed figures and forecasts are read.")
            };
        not_as(asked: &str, is: &str) =
            de "Das lässt sich nicht als {asked} lesen, es ist {is}."
            en "This cannot be read as {asked}; it is {is}.";
        ahead(year: i32) =
            de "Stadtteile nach Alter für {year}: Ein künftiges Jahr kann niemand gezählt haben."
            en "Districts by age for {year}: nobody can have counted a year to come.";
        of(file: &str, problem: &str) = de "{file}: {problem}" en "{file}: {problem}";
        foreign(what: &str, remedy: &str) = de "{what}, keine Tabelle. {remedy}" en "{what}, no table. {remedy}";
    }
}

/// What files are that are no tables, and what to do then.
pub mod foreign {
    texts! {
        reading_foreign;

        page = de "eine Internetseite (HTML)" en "a web page (HTML)";
        login = de "eine Anmeldeseite (HTML)" en "a login page (HTML)";
        pdf = de "ein PDF-Dokument" en "a PDF document";
        old_office = de "eine Datei von Office vor 2007 (XLS oder DOC)" en "a file of Office before 2007 (XLS or DOC)";
        text = de "ein Textdokument" en "a text document";
        presentation = de "eine Präsentation" en "a presentation";
        picture = de "ein Bild" en "a picture";
        rich_text = de "formatierter Text (RTF)" en "formatted text (RTF)";
        xml = de "eine XML-Datei" en "an XML file";
        json = de "eine JSON-Datei" en "a JSON file";
        archive = de "eine gepackte Datei, kein Zip" en "a packed file, no zip";
        bytes = de "Bytes ohne Text" en "bytes without text";
        prose = de "Text ohne Tabelle" en "text without a table";
        download =
            de "Bitte anmelden, die Datei selbst herunterladen und diese öffnen."
            en "Please log in, download the file itself and open that.";
        save_again = de "Bitte als XLSX oder CSV speichern." en "Please save it as XLSX or CSV.";
        unpack = de "Bitte zuerst entpacken." en "Please unpack it first.";
        scenario =
            de "Ein Szenario wird unter „Szenarien nebeneinander“ geöffnet; Tabellen bitte als CSV."
            en "A scenario is opened under “Scenarios side by side”; tables please as CSV.";
        as_table = de "Bitte die Tabelle als CSV, XLSX oder ODS nehmen." en "Please take the table as CSV, XLSX or ODS.";
    }
}
