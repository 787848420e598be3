//! Figures and pictures that a visitor takes along.

use crate::numbers;

texts! {
    output;

    pictures = de "Bilder" en "Charts";
    pictures_about =
        de "Jedes Bild trägt Titel, Befund, Quelle, Lizenz, Datenstand und Link in sich. SVG bleibt in jeder Größe scharf."
        en "Every chart carries its title, finding, source, license, data edition and link. SVG stays sharp at any size.";
    picture = de "Bild" en "Chart";
    format = de "Format" en "Format";
    /// Formats: what each is for.
    formats() -> [&'static str; 5] =
        de { [
            "Bericht, quer", "Pressemitteilung, quer", "Soziale Medien, quadratisch", "Soziale Medien, hoch",
            "Soziale Medien, Story",
        ] }
        en { [
            "Report, landscape", "Press release, landscape", "Social media, square", "Social media, portrait",
            "Social media, story",
        ] };
    save_svg = de "Als SVG sichern" en "Save as SVG";
    save_png = de "Als PNG sichern" en "Save as PNG";
    no_png =
        de "Der Browser kann kein Bild dieser Größe malen. Nehmen Sie das SVG."
        en "The browser cannot paint an image of this size. Please use the SVG.";
    tables = de "Tabellen" en "Tables";
    tables_about =
        de "Personen stehen für die Stadt ganz, für Stadtteile auf 5 gerundet. Summen können durch Rundung abweichen."
        en "Persons are whole for the city and rounded to 5 for districts. Totals may differ because of rounding.";
    table = de "Tabelle" en "Table";
    save_german = de "CSV für deutsche Tabellenprogramme" en "CSV for German spreadsheets";
    save_plain = de "CSV schlicht (Komma, Punkt)" en "Plain CSV (comma, point)";
    forms_about =
        de "Für deutsche Tabellenprogramme: Semikolon, Dezimalkomma, UTF-8 mit Kennung, darunter Quelle und Datenstand. \
            Schlicht: Komma, Dezimalpunkt, nur die Tabelle."
        en "For German spreadsheets: semicolon, decimal comma, UTF-8 with a mark, source and data edition below. \
            Plain: comma, decimal point, only the table.";
    workbook_heading = de "Der ganze Vergleich in einer Datei" en "The whole comparison in one file";
    workbook_about =
        de "Eine Arbeitsmappe (XLSX) mit Übersicht, Hebeln, Kennzahlen, Entwicklung, Alter, Stadtteilen und Quellen für \
            die Basis, Ihr Szenario und alle Szenarien, die im Vergleich gezeigt werden."
        en "A workbook (XLSX) with overview, levers, key figures, development, age, districts and sources for \
            the baseline, your scenario and all scenarios shown in the comparison.";
    save_xlsx = de "Als XLSX sichern" en "Save as XLSX";
    making = de "Die Arbeitsmappe wird gemacht." en "The workbook is being made.";
    no_xlsx =
        de "Die Arbeitsmappe ließ sich nicht machen. Prüfen Sie die Verbindung und versuchen Sie es noch einmal, oder nehmen Sie CSV."
        en "The workbook could not be made. Please check the connection and try again, or use CSV.";
    preview(picture: &str) = de "Vorschau: {picture}" en "Preview: {picture}";
    compared(picture: &str) = de "Vergleich: {picture}" en "Comparison: {picture}";
    saved(name: &str) = de "{name} ist gesichert." en "{name} is saved.";
    /// Below a table with the columns of ranges: what they are. In their order these stay below a tenth, a quarter, three quarters and
    /// nine tenths of all draws.
    ranges(draws: usize, seed: u64) =
        de (
            "Spannweiten: Unter den Werten der vier Spalten liegen 10 %, 25 %, 75 % und 90 % von {} Rechnungen. Jede davon nimmt Fehler \
             an, wie frühere Vorausberechnungen sie hatten (Startzahl der Ziehung: {seed}). Sie zeigen, wie weit solche Rechnungen \
             danebenlagen, und sind keine Vorhersage.",
            numbers::persons(draws as f64),
        )
        en (
            "Ranges: 10%, 25%, 75% and 90% of {} calculations lie below the values of the four columns. Each of them assumes errors \
             as earlier projections had them (seed of the draws: {seed}). They show how far such calculations have been off, and are \
             not a prediction.",
            numbers::persons(draws as f64),
        );
    development = de "Entwicklung" en "Development";
    pyramid = de "Alter und Geschlecht" en "Age and sex";
    districts = de "Stadtteile" en "Districts";
    balance = de "Bilanz" en "Balance";
    meaning = de "Folgen für die Stadt" en "Consequences for the city";
    span = de "Eigene Altersspanne" en "Your own span of ages";
    projection = de "Jahr, Geschlecht, Alter" en "Year, sex, age";
    years = de "Vergleich nach Jahren" en "Comparison by year";
    levers = de "Vergleich der Hebel" en "Comparison of levers";
    indicators = de "Vergleich der Kennzahlen" en "Comparison of key figures";
    forecasts = de "Abstand zu den Prognosen" en "Distance to forecasts";
    forecast = de "Prognose" en "Forecast";
    published = de "Prognose, Personen" en "Forecast, persons";
    forecasts_caption =
        de "Gesamtstadt: Szenario minus Prognose, Personen"
        en "Whole city: scenario minus forecast, persons";
    overview = de "Übersicht" en "Overview";
    age_sheet = de "Alter" en "Age";
    sources = de "Quellen und Annahmen" en "Sources and assumptions";
    workbook(city: &str) = de "Szenarien für {city}" en "Scenarios for {city}";
    rounded =
        de "Personen in Stadtteilen sind auf 5 gerundet. Summen können durch Rundung abweichen."
        en "Persons in districts are rounded to 5. Totals may differ because of rounding.";
    compared_foot =
        de "Modellrechnung, keine Vorhersage. Verglichen sind mehrere Szenarien."
        en "Model calculation, not a prediction. Several scenarios are compared.";
    age_means = de "Alter am 31. Dezember in vollendeten Jahren." en "Age on December 31 in completed years.";
    female = de "weiblich" en "female";
    male = de "männlich" en "male";
    /// Column heads of the projection.
    projection_columns() -> [&'static str; 4] =
        de { ["Jahr", sex(), age(), "Personen"] }
        en { ["Year", sex(), age(), "Persons"] };
    sex = de "Geschlecht" en "Sex";
    age = de "Alter" en "Age";
    year = de "Jahr" en "Year";
    lever = de "Hebel" en "Lever";
    area = de "Gebiet" en "Area";
    unit = de "Einheit" en "Unit";
    figure = de "Größe" en "Quantity";
    events = de "Sonderereignisse" en "One-off events";
    population = de "Einwohner" en "Population";
    source = de "Quelle" en "Source";
    assumption = de "Annahme" en "Assumption";
    /// Column heads of sources and assumptions.
    source_columns() -> [&'static str; 5] =
        de { ["Art", "Was", "Stand oder Wert", "Lizenz oder Qualität", "Adresse oder Grund"] }
        en { ["Kind", "What", "Date or value", "License or quality", "Address or reason"] };
    and_over(age: usize) = de "{age} und älter" en "{age} and over";
    ages(from: usize, to: usize) = de "{from}–{to}" en "{from}–{to}";
    projection_caption(area: &str, from: i32, to: i32) =
        de ("{area}: Personen am 31. Dezember nach Geschlecht und Alter, {}", numbers::years(from, to))
        en ("{area}: persons on December 31 by sex and age, {}", numbers::years(from, to));
    years_caption(area: &str) = de "{area}: Einwohner am 31. Dezember" en "{area}: residents on December 31";
    levers_caption =
        de "Abweichungen von der Basis. Ein leeres Feld heißt: wie in der Basis."
        en "Changes from the baseline. An empty field means: as in the baseline.";
    indicators_caption(area: &str, year: i32) =
        de "{area}: Kennzahlen am 31. Dezember {year}"
        en "{area}: key figures on December 31, {year}";
    ages_caption(area: &str, year: i32) =
        de "{area}: Personen am 31. Dezember {year} nach Geschlecht und Alter"
        en "{area}: persons on December 31, {year} by sex and age";
    overview_caption(area: &str, year: i32) = de "{area}: Szenarien für {year}" en "{area}: scenarios for {year}";
    /// Column heads of the overview.
    overview_columns(year: i32) -> Vec<String> =
        de {
            [
                "Szenario",
                "Von wem",
                "Beschreibung",
                &format!("Einwohner {year}"),
                "Unterschied zum Bezug",
                "Unterschied in %",
                "Abweichungen von der Basis",
                "Begründungen",
            ]
            .map(str::to_owned)
            .to_vec()
        }
        en {
            [
                "Scenario",
                "By whom",
                "Description",
                &format!("Population {year}"),
                "Difference from the reference",
                "Difference in %",
                "Changes from the baseline",
                "Reasons",
            ]
            .map(str::to_owned)
            .to_vec()
        };
    lettered(letter: char, name: &str) = de "{letter} · {name}" en "{letter} · {name}";
    reference(name: &str) = de "Bezug: {name}" en "Reference: {name}";
    edition(title: &str, edition: &str, engine: &str) =
        de "{title}, Datenstand {edition}, Programmfassung {engine}"
        en "{title}, data edition {edition}, program version {engine}";
    /// Which sources of the districts' residents and outlines nobody has licensed.
    unlicensed(titles: &str) = de "Lizenz ungeklärt: {titles}." en "License unclear: {titles}.";
}
