//! Faults of files in German.
//!
//! Readers name a fault in English, the language of the code, the command line and the data package; a page shows it to visitors. What stands there
//! and what was expected are built from a few patterns, so they are told again by pattern; a text that has none is shown as it is rather than
//! not at all.

/// Where a fault is, and its two halves.
pub(super) fn fault(file: &str, line: usize, column: usize, what: &str, expected: &str) -> String {
    format!("{file}, Zeile {line}, Spalte {column}: {}; erwartet: {}", told(what), told(expected))
}

/// A half of a fault in German; unchanged where no pattern fits.
pub(super) fn told(text: &str) -> String {
    let told = PATTERNS.iter().find_map(|(english, german)| Some((matched(text, english)?, german)));
    let Some((values, german)) = told else { return text.to_owned() };
    let mut out = String::new();
    let mut values = values.into_iter();
    for (index, part) in german.split("{}").enumerate() {
        if index > 0 {
            out.push_str(values.next().unwrap_or_default());
        }
        out.push_str(part);
    }
    out
}

/// The texts in the places of `{}`, from left to right; each is as short as the pattern allows.
fn matched<'t>(text: &'t str, pattern: &str) -> Option<Vec<&'t str>> {
    let mut parts = pattern.split("{}");
    let mut rest = text.strip_prefix(parts.next()?)?;
    let mut values = Vec::new();
    let mut parts = parts.peekable();
    while let Some(part) = parts.next() {
        let end = if parts.peek().is_none() { rest.len().checked_sub(part.len())? } else { rest.find(part)? };
        if !rest.is_char_boundary(end) || !rest[end..].starts_with(part) {
            return None;
        }
        values.push(&rest[..end]);
        rest = &rest[end + part.len()..];
    }
    rest.is_empty().then_some(values)
}

/// English and German; the first that fits counts, so what is more exact stands first.
const PATTERNS: &[(&str, &str)] = &[
    // Files and their form.
    ("empty file", "leere Datei"),
    ("file is missing", "die Datei fehlt"),
    ("no file", "keine Datei"),
    ("a spreadsheet", "eine Tabellendatei"),
    ("a spreadsheet or archive (zip)", "eine Tabellendatei oder ein Archiv (zip)"),
    ("the table saved as CSV", "die Tabelle als CSV gespeichert"),
    ("an unknown table", "eine unbekannte Tabelle"),
    ("a flat table of a statistical office", "eine flache Tabelle eines statistischen Amts"),
    (
        "a pack, the city's table of its districts by age, observed figures, or a forecast",
        "ein Datenpaket, die Tabelle der Stadt mit den Stadtteilen nach Alter, beobachtete Werte oder eine Vorausberechnung",
    ),
    ("a pack or a table", "ein Datenpaket oder eine Tabelle"),
    ("a damaged archive: {}", "ein beschädigtes Archiv ({})"),
    ("a zip archive with a pack or tables", "ein zip-Archiv mit einem Datenpaket oder Tabellen"),
    ("an archive larger than any pack", "ein Archiv, größer als jedes Datenpaket"),
    ("a table with a header", "eine Tabelle mit Kopfzeile"),
    ("no header is known", "keine bekannte Kopfzeile"),
    ("the columns {}", "die Spalten {}"),
    ("column `{}` a second time", "die Spalte „{}“ ein zweites Mal"),
    ("each column once", "jede Spalte einmal"),
    ("{} cells (a decimal comma may split a number)", "{} Zellen (ein Dezimalkomma teilt vielleicht eine Zahl)"),
    ("{} cells", "{} Zellen"),
    ("{}, as in the header", "{} wie in der Kopfzeile"),
    ("text after a closing quote", "Text nach einem schließenden Anführungszeichen"),
    ("a quote that is never closed", "ein Anführungszeichen, das nicht geschlossen wird"),
    ("a closing quote", "ein schließendes Anführungszeichen"),
    ("a semicolon or the line's end", "ein Semikolon oder das Ende der Zeile"),
    ("a comma or the line's end", "ein Komma oder das Ende der Zeile"),
    ("a tab or the line's end", "ein Tabulator oder das Ende der Zeile"),
    ("byte {} is neither UTF-8 nor Windows-1252", "das Byte {} ist weder UTF-8 noch Windows-1252"),
    ("text as UTF-8 or Windows-1252", "Text als UTF-8 oder Windows-1252"),
    ("a zero byte", "ein Null-Byte"),
    // Numbers.
    ("numbers of two forms: `{}` and `{}`", "Zahlen in zwei Schreibweisen: „{}“ und „{}“"),
    ("one form in the whole table", "eine Schreibweise in der ganzen Tabelle"),
    ("`{}` is ambiguous: `{}` may be {} or {}", "„{}“ ist mehrdeutig: „{}“ kann {} oder {} sein"),
    ("a figure is ambiguous: `{}` may be {} or {}", "eine Zahl ist mehrdeutig: „{}“ kann {} oder {} sein"),
    ("`{}` is not a number: `{}`", "„{}“ ist keine Zahl: „{}“"),
    ("a figure is not a number: `{}`", "keine Zahl: „{}“"),
    ("`{}` is not whole: `{}`", "„{}“ ist nicht ganzzahlig: „{}“"),
    ("`{}` is negative: {}", "„{}“ ist negativ: {}"),
    ("persons are negative: {}", "eine negative Zahl von Personen: {}"),
    ("`{}` is empty", "„{}“ ist leer"),
    ("`{}` is not published: `{}`", "„{}“ ist nicht veröffentlicht: „{}“"),
    ("`{}` is out of range: {}", "„{}“ liegt außerhalb des Möglichen: {}"),
    ("a number, or `-` for none", "eine Zahl, oder „-“ für keine"),
    ("a number of at least {}", "eine Zahl von mindestens {}"),
    ("a number from {} to {}", "eine Zahl von {} bis {}"),
    ("a whole number from {} to {}", "eine ganze Zahl von {} bis {}"),
    ("a number", "eine Zahl"),
    ("the same row as in line {}", "dieselbe Zeile wie in Zeile {}"),
    ("each row once", "jede Zeile einmal"),
    ("a count of persons", "eine Anzahl von Personen"),
    // Districts by age.
    ("unknown district `{}`", "unbekannter Stadtteil „{}“"),
    ("a number or name of regions.csv", "Nummer oder Name eines Stadtteils"),
    ("no row for {} ({})", "keine Zeile für {} ({})"),
    ("every district of the pack", "alle Stadtteile"),
    ("number {} is {}, but the name is {}", "die Nummer {} gehört zu {}, der Name ist aber {}"),
    ("number {} or another name", "die Nummer {} oder ein anderer Name"),
    ("an age group from {} to below {}", "eine Altersgruppe von {} bis unter {}"),
    ("an age above `von`", "ein Alter über „von“"),
    ("an age, or nothing", "ein Alter oder nichts"),
    ("{}: ages {} to {} a second time", "{}: die Alter {} bis {} ein zweites Mal"),
    ("each age group once", "jede Altersgruppe einmal"),
    ("{}: ages {} to {} overlap the group before", "{}: die Alter {} bis {} überschneiden die Gruppe davor"),
    ("{}: no ages {} to {}", "{}: die Alter {} bis {} fehlen"),
    ("{}: no ages from {} on", "{}: die Alter ab {} fehlen"),
    ("a group from {}", "eine Gruppe ab {}"),
    ("an open last age group", "eine offene letzte Altersgruppe"),
    ("{} of all, ages {} to {}: {}", "{} zusammen, Alter {} bis {}: {}"),
    ("{}, the sum of the districts", "{}, die Summe der Stadtteile"),
    ("`{}` is no day", "„{}“ ist kein Tag"),
    ("a day such as {}", "ein Tag wie {}"),
    // Forecasts and observed figures.
    ("{}, {} {} a second time", "{}, {} {} ein zweites Mal"),
    ("each year of a variant and group once", "jedes Jahr einer Variante und Gruppe einmal"),
    ("base year {} beside another", "das Basisjahr {} neben einem anderen"),
    ("one forecast in a file", "eine Vorausberechnung in einer Datei"),
    ("no figure", "keine Zahl"),
    ("at least one year with {}", "mindestens ein Jahr mit Zahlen"),
    ("unknown measure `{}`", "unbekanntes Merkmal „{}“"),
    ("a measure of data/README.md, such as Einwohner or births", "ein Merkmal wie Einwohner, Geburten oder Zuzüge"),
    ("unknown place `{}`", "unbekanntes Gebiet „{}“"),
    (
        "a number or name of regions.csv, or nothing for the city",
        "Nummer oder Name eines Stadtteils, oder nichts für die Stadt",
    ),
    ("{} a second time for the same place and measure", "{} ein zweites Mal für dasselbe Gebiet und Merkmal"),
    ("each figure once", "jede Zahl einmal"),
    ("a balance of {}", "ein Saldo von {}"),
    ("`{}` is `{}`", "„{}“ ist „{}“"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_told_in_german_with_its_values() {
        for (english, expected) in [
            ("`Einwohner` is negative: -5", "„Einwohner“ ist negativ: -5"),
            (
                "`value` is ambiguous: `1.234` may be 1234 or 1.234",
                "„value“ ist mehrdeutig: „1.234“ kann 1234 oder 1.234 sein",
            ),
            ("no row for Siegelbach (17)", "keine Zeile für Siegelbach (17)"),
            ("Innenstadt-Ost: no ages 0 to 2", "Innenstadt-Ost: die Alter 0 bis 2 fehlen"),
            ("a number", "eine Zahl"),
            ("something that nobody foresaw", "something that nobody foresaw"),
        ] {
            assert_eq!(told(english), expected);
        }
        assert_eq!(
            fault("a.csv", 2, 6, "`Einwohner` is empty", "a number"),
            "a.csv, Zeile 2, Spalte 6: „Einwohner“ ist leer; erwartet: eine Zahl"
        );
    }
}
