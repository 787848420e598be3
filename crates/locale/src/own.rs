//! Words of the panel in which visitors open their own figures.

use crate::numbers;

texts! {
    own;

    about =
        de "Öffnen Sie ein Datenpaket (Ordner oder Zip), die Bevölkerung der Stadtteile nach Alter, die Vorausberechnung des Statistischen Landesamts, beobachtete \
            Werte eines neuen Jahres oder Umrisse der Stadtteile für eine Karte (GeoJSON). Zuerst sehen Sie, was verstanden wurde und was sich ändert; erst wenn Sie übernehmen, wird damit gerechnet."
        en "Open a data package (folder or zip), the population of the districts by age, the forecast of the state statistics office (Statistisches Landesamt), observed figures of a \
            new year, or outlines of the districts for a map (GeoJSON). First you see what was understood and what changes; only when you accept is it used.";
    private =
        de "Ihre Daten bleiben auf diesem Gerät: Nichts wird übertragen, nichts gespeichert. Mit dem Schließen der Seite sind sie weg."
        en "Your data stay on this device: nothing is transmitted, nothing is stored. When you close the page, they are gone.";
    drop = de "Dateien, Ordner oder Zip hierher ziehen" en "Drag files, a folder or a zip here";
    choose_files = de "Dateien wählen" en "Choose files";
    choose_folder = de "Ordner wählen" en "Choose a folder";
    paste = de "Oder eine Tabelle einfügen, mit ihrer Kopfzeile" en "Or paste a table with its header line";
    pasted = de "Eingefügte Tabelle" en "Pasted table";
    read = de "Tabelle lesen" en "Read the table";
    reading = de "Wird gelesen …" en "Reading …";
    unreadable =
        de "Das ließ sich nicht lesen. Bitte einzelne Dateien, einen Ordner oder ein Zip wählen, jede Datei kleiner als 64 MB."
        en "This could not be read. Please choose single files, a folder or a zip, each file smaller than 64 MB.";
    nothing =
        de "Es ist nichts eingefügt. Bitte eine Tabelle mit ihrer Kopfzeile einfügen."
        en "Nothing was pasted. Please paste a table with its header line.";
    understood = de "Das wurde verstanden" en "What was understood";
    missing = de "Das fehlt und bleibt, wie es ist" en "What is missing and stays as it is";
    changes = de "Das ändert sich" en "What changes";
    /// Columns of that table.
    change_columns() -> [&'static str; 3] = de { ["Angabe", "bisher", "neu"] } en { ["Item", "before", "new"] };
    take = de "Übernehmen" en "Accept";
    leave = de "Nicht übernehmen" en "Do not accept";
    discard = de "Eigene Daten verwerfen" en "Discard your own data";
    discarded =
        de "Die eigenen Daten sind verworfen. Es gelten wieder die eingebauten Daten."
        en "Your own data are discarded. The built-in data apply again.";
    taken = de "Übernommen. Alles ist neu gerechnet." en "Accepted. Everything has been recalculated.";
    faults =
        de "So geht es nicht; gerechnet wird weiter wie bisher"
        en "This does not work; the calculation goes on as before";
    /// Columns of the table of faults.
    fault_columns() -> [&'static str; 3] =
        de { ["Stelle", "Was da steht", "Was erwartet wird"] }
        en { ["Place", "What it says", "What is expected"] };
    active(name: &str) =
        de "Es gelten Ihre Daten: {name}. Ein Link zu dieser Seite sagt das, enthält sie aber nicht."
        en "Your data are in use: {name}. A link to this page says so but does not contain them.";
    mapped =
        de "Die Stadtteile stehen auf einer Karte mit Ihren Umrissen. Ein Link zu dieser Seite enthält sie nicht."
        en "The districts are shown on a map with your outlines. A link to this page does not contain them.";
    /// Where a fault is: `tabelle.csv, Zeile 3, Spalte 5`; the column counts characters.
    place(file: &str, line: usize, column: usize) =
        de "{file}, Zeile {line}, Zeichen {column}"
        en "{file}, line {line}, character {column}";
    more_faults(count: usize) =
        de ("… und {} weitere", numbers::persons(count as f64))
        en ("… and {} more", numbers::persons(count as f64));
}

/// Words of the comparison with what was observed since.
pub mod monitoring {
    texts! {
        own_monitoring;

        about =
            de "Beobachtete Werte nach dem Ausgangsjahr neben dem, was Ihr Szenario für dasselbe Jahr gerechnet hat."
            en "Figures observed after the base year beside what your scenario calculated for the same year.";
        nothing =
            de "Für die Jahre nach dem Ausgangsjahr liegen noch keine beobachteten Werte vor. Öffnen Sie unter „Eigene Daten öffnen“ eine Tabelle mit den Spalten Jahr, Einwohner, Geburten, Gestorbene, Zuzüge, Fortzüge."
            en "No observed figures are available yet for the years after the base year. Under “Open your own data”, open a table with the columns Jahr, Einwohner, Geburten, Gestorbene, Zuzüge, Fortzüge.";
        caption = de "Beobachtet und gerechnet" en "Observed and calculated";
        /// Its columns.
        columns() -> [&'static str; 6] =
            de { ["Gebiet und Jahr", "Angabe", "beobachtet", "gerechnet", "Abweichung", "in Prozent"] }
            en { ["Area and year", "Item", "observed", "calculated", "Difference", "in percent"] };
        restart_button = de "Neu aufsetzen" en "Restart from here";
        /// Names of what is compared, in the order people, under 20, from 65, births, deaths, arrivals, departures, balance, moves in,
        /// moves out, dwellings.
        measures() -> [&'static str; 11] =
            de { [
                "Einwohner", "unter 20 Jahren", "65 Jahre und älter", "Geburten", "Sterbefälle", "Zuzüge", "Fortzüge",
                "Wanderungssaldo", "Zuzüge aus anderen Stadtteilen", "Fortzüge in andere Stadtteile", "Wohnungen",
            ] }
            en { [
                "Population", "under 20", "65 and over", "Births", "Deaths", "Arrivals", "Departures", "Net migration",
                "Arrivals from other districts", "Departures to other districts", "Dwellings",
            ] };
        restart(year: i32, persons: &str) =
            de "Die Rechnung kann beim 31. Dezember {year} mit {persons} Einwohnern neu beginnen. Altersaufbau und Stadtteile sind dann, wie die Basis sie für {year} rechnet (Annahme)."
            en "The calculation can start anew on December 31, {year} with {persons} residents. Age structure and districts are then as the baseline calculates them for {year} (assumption).";
        restarted(year: i32) = de "neu aufgesetzt am 31. Dezember {year}" en "restarted on December 31, {year}";
    }
}
