//! The checklist of the yearly update, in German alone: which tables of the offices to fetch, and a letter that asks the city for what only it has.
//! No page shows it, so no page carries it.

/// Texts, as constants or with what they name.
macro_rules! german {
    ($($name:ident $(($($given:ident: $of:ty),+))? = $text:literal;)+) => {
        $(german!(one $name $(($($given: $of),+))? = $text);)+
    };
    (one $name:ident = $text:literal) => {
        /// A text of the checklist or of the letter.
        #[must_use]
        pub const fn $name() -> &'static str {
            $text
        }
    };
    (one $name:ident ($($given:ident: $of:ty),+) = $text:literal) => {
        /// A text of the checklist or of the letter, with what it names.
        #[must_use]
        pub fn $name($($given: $of),+) -> String {
            format!($text)
        }
    };
}

german! {
    title(place: &str, year: i32) =
        "{place}: Zahlen für den 31. Dezember {year}";
    about(base_year: i32) =
        "Die Projektion beginnt bisher am 31. Dezember {base_year}. Diese Liste nennt, was für das nächste Jahr gebraucht wird: was die Ämter \
            veröffentlichen, und was nur die Stadt hat.";
    tables_heading = "Jedes Jahr abrufen: Tabellen der Ämter";
    tables_about =
        "Am besten mit allen Jahren, sonst nur mit den Jahren, die hier noch fehlen. Tabellen der Regionaldatenbank und von GENESIS als \
            flache CSV-Datei („CSV flat“) abrufen.";
    others_heading = "Nachsehen, ob es Neues gibt: übrige Quellen";
    held(date: &str) = "Stand hier: {date}";
    held_undated = "Stand hier: nicht angegeben";
    used_in(files: &str) = "verwendet in {files}";
    columns_heading = "Dateien und ihre Spalten";
    columns_about =
        "Jede Datei behält ihren Namen. Eine flache Tabelle bleibt, wie sie kommt; wo hier eine andere Kopfzeile steht, werden die Zahlen in diese Spalten \
            übertragen.";
    letter_heading = "Bei der Stadt erbitten";
    letter_about =
        "Entwurf eines Schreibens; was in eckigen Klammern steht, ist auszufüllen.";
    letter_head = "[Absender]\n\n[Empfänger]\n\n[Ort, Datum]";
    letter_subject(place: &str, year: i32) =
        "Daten für die Bevölkerungsprojektion {place}, Stand 31. Dezember {year}";
    salutation = "Sehr geehrte Damen und Herren,";
    request(place: &str) =
        "für die jährliche Aktualisierung der Bevölkerungsprojektion {place} bitten wir um die folgenden Auswertungen, die nur die Stadt hat. Es \
            genügen Summen; Angaben zu einzelnen Personen brauchen wir nicht.";
    people = "Einwohnerinnen und Einwohner mit Hauptwohnung nach Stadtteil, Alter und Geschlecht";
    people_period(year: i32) = "Stichtag 31. Dezember {year}";
    people_form =
        "eine Zeile je Stadtteil und Altersgruppe, am besten je Altersjahr; `BisKleinerAls` ist das erste Alter, das nicht mehr dazugehört, und bleibt in der \
            obersten, offenen Gruppe leer";
    sums = "Umzüge innerhalb der Stadt und Wanderung über die Stadtgrenze nach Stadtteil";
    years(first: i32, last: i32) = "Jahre {first} bis {last}";
    sums_form = "eine Zeile je Jahr und Stadtteil";
    moves = "Umzüge innerhalb der Stadt und Fortzüge in den Landkreis nach Alter und Geschlecht";
    moves_form =
        "eine Zeile je Jahr, Herkunft, Ziel und Altersgruppe; `Ziel` ist die Nummer eines Stadtteils oder `Landkreis`. Die Spalten sind ein \
            Vorschlag, diese Tabelle liest das Programm noch nicht ein";
    homes = "Wohnungsbestand und fertiggestellte Wohnungen nach Stadtteil";
    homes_form =
        "eine Zeile je Jahr und Stadtteil; Wohnungen am 31. Dezember, Fertigstellungen im Jahr";
    period(period: &str) = "Zeitraum: {period}";
    form(form: &str) = "Form: {form}";
    columns(columns: &str) = "Spalten: {columns}";
    notes =
        "Als CSV-Datei (UTF-8, Trennzeichen Semikolon) oder als Excel-Arbeitsmappe. Eine fehlende Angabe bleibt leer und wird keine Null. Werden kleine Zahlen gesperrt, \
            gerundet oder zusammengefasst, nennen Sie uns bitte die Regel. Bitte nennen Sie auch Quelle, Stichtag und die Bedingungen, unter denen wir die Zahlen \
            verwenden und veröffentlichen dürfen.";
    closing = "Mit freundlichen Grüßen\n\n[Name]";
    districts_heading = "Nummern der Stadtteile (`GebietsID`)";
    then_heading = "Danach";
}

/// What to do with the tables of the offices, and with those of the city.
#[must_use]
pub fn then(city: &str) -> [String; 3] {
    [
        format!(
            "Tabellen der Ämter unter ihren Dateinamen in einen Ordner legen, dazu `sources.csv` mit den neuen Ständen und `recipe.json` mit den Jahren, die \
                zählen. `insek update ORDNER --city {city}` sagt, was sich ändert und warum; mit `--to data` wird die neue Ausgabe geschrieben."
        ),
        format!(
            "Tabellen der Stadt: `insek read data/{city} TABELLE --to ORDNER` prüft sie und zeigt die Zahlen neben den bisherigen."
        ),
        format!("`insek check data/{city}` nennt jeden Fehler."),
    ]
}
