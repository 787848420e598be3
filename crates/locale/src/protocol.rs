//! The sheet that is printed for the minutes of a debate.

use crate::numbers;

/// One of several words, counted from 0.
fn nth(place: u32, words: &'static str) -> &'static str {
    words.split(' ').nth(place as usize).unwrap_or_default()
}

texts! {
    protocol;

    heading = de "Protokoll drucken" en "Print the record";
    about =
        de "Ein Blatt für die Akten: Frage, Szenarien mit Begründung, Einigkeit und Uneinigkeit, Kennzahlen, Bilder, Beschluss, Abstand zu \
            den Prognosen, Datenstand und Link. Gedruckt wird nur das Blatt; als PDF sichern Sie es im Druckfenster."
        en "A sheet for the files: question, scenarios with reasons, agreement and disagreement, key figures, charts, decision, distance \
            to the forecasts, data edition and link. Only the sheet is printed; you can save it as a PDF in the print dialog.";
    question = de "Frage des Tages" en "Question of the day";
    /// The question where nobody has asked another one.
    no_question(area: Option<&str>, city: &str, year: i32) =
        de { match area {
            None => format!("Wie viele Menschen leben {year} in {city}?"),
            Some(area) => format!("Wie viele Menschen leben {year} in {city}, Stadtteil {area}?"),
        } }
        en { match area {
            None => format!("How many people will live in {city} in {year}?"),
            Some(area) => format!("How many people will live in {city}, district {area}, in {year}?"),
        } };
    occasion = de "Anlass und Ort" en "Occasion and place";
    date_label = de "Datum" en "Date";
    paper = de "Papier" en "Paper";
    /// Kinds of paper.
    papers() -> [&'static str; 2] = de { ["A4, hoch", "A3, Plakat"] } en { ["A4, portrait", "A3, poster"] };
    with_pictures = de "Mit Bildern" en "With charts";
    print = de "Protokoll drucken" en "Print the record";
    preview = de "So sieht das Blatt aus" en "What the sheet looks like";
    /// Title of the printed document.
    title(question: &str) = de "Protokoll: {question}" en "Record: {question}";
    kind(city: &str) = de "Protokoll · Szenario-Explorer {city}" en "Record · Scenario explorer {city}";
    foot_start = de "Modellrechnung, keine Vorhersage." en "Model calculation, not a prediction.";
    numbers = de "Kennzahlen" en "Key figures";
    scenarios = de "Die Szenarien" en "The scenarios";
    pictures = de "Die Szenarien im Bild" en "The scenarios in charts";
    forecasts = de "Abstand zu den Prognosen" en "Distance to the forecasts";
    origin = de "Woher die Zahlen kommen" en "Where the figures come from";
    link = de "Zum Weiterrechnen" en "To calculate further";
    link_about =
        de "Der Code und der Link öffnen dieselben Szenarien."
        en "The code and the link open the same scenarios.";
    deviations = de "Abweichungen von der Basis" en "Changes from the baseline";
    reasons = de "Begründung" en "Reasons";
    no_deviation(stays: &str) =
        de ("Keine{}.", super::results::explained(stays))
        en ("None{}.", super::results::explained(stays));
    numbers_note =
        de "Personen am 31. Dezember. „Benötigte Wohnungen“ folgt aus der heutigen Belegung, „ohne Wohnung“ zählt den Zuzug, \
            der rechnerisch keine freie Wohnung findet."
        en "Persons on December 31. “Dwellings needed” follows from today’s occupancy, “without a dwelling” counts the arrivals \
            that by calculation find no free dwelling.";
    /// How sure the number of a scenario is.
    sure(name: &str, persons: &str, year: i32, range: &str) =
        de "Wie sicher: {name} hat {year} {persons} Einwohner, in 8 von 10 Rechnungen zwischen {range}."
        en "How sure: {name} has {persons} inhabitants in {year}, in 8 of 10 calculations between {range}.";
    /// How sure its difference to the baseline is.
    sure_apart(difference: &str, range: &str) =
        de "Gegen die Basis: {difference}, in 8 von 10 Rechnungen {range}."
        en "Against the baseline: {difference}, in 8 of 10 calculations {range}.";
    forecasts_note =
        de "Ältere Prognosen zählen auf einer anderen Zensusbasis; ein Teil des Abstands kommt daher. Zwischen den \
            veröffentlichten Jahren ist nichts ergänzt. Wo die Zahlen des Landesamts für die Stadt nicht vorliegen, steht ein nachgerechneter Bereich; das \
            ist keine amtliche Zahl. Gezählt wird dann der Abstand zur näheren Grenze."
        en "Older forecasts count on another census basis; part of the distance comes from that. Nothing is filled in between \
            the published years. Where the state office's figures for the city are not at hand, a recomputed range stands in their place; that is not an \
            official figure. The distance is then that to the nearer side.";
    forecasts_caption =
        de "Szenario minus Prognose: Personen und Prozent"
        en "Scenario minus forecast: persons and percent";
    /// First column heads of the forecasts.
    forecast_columns() -> [&'static str; 2] =
        de { ["Prognose und Jahr", "Prognose"] }
        en { ["Forecast and year", "Forecast"] };
    unknown = de "unbekannt" en "unknown";
    within = de "im Bereich" en "within the range";
    recomputed(label: &str, year: i32) =
        de "{label}, keine amtliche Zahl, {year}"
        en "{label}, not an official figure, {year}";
    /// A distance in persons and, on a line of its own, in percent.
    difference(persons: f64, percent: f64) =
        de ("{}\n{}", numbers::signed_persons(persons), numbers::signed_percent(percent))
        en ("{}\n{}", numbers::signed_persons(persons), numbers::signed_percent(percent));
    author(name: &str) = de "von {name}" en "by {name}";
    reason(lever: &str, area: &str, text: &str) = de "{lever}, {area}: {text}" en "{lever}, {area}: {text}";
    scenario(letter: char, name: &str) = de "{letter} · {name}" en "{letter} · {name}";
    forecast(label: &str, year: i32) = de "{label}, {year}" en "{label}, {year}";
    numbers_caption(area: &str, year: i32) = de "{area}, {year}" en "{area}, {year}";
    /// Column heads of the key numbers; `reference` is the letter of what is compared with.
    number_columns(year: i32, reference: &str) -> Vec<String> =
        de { vec![
            "Szenario".to_owned(),
            format!("Einwohner {year}"),
            format!("gegen {reference}"),
            "6 bis 9 (Grund\u{ad}schule)".to_owned(),
            "20 bis 66".to_owned(),
            "ab 65".to_owned(),
            "ab 80".to_owned(),
            "Benötigte Wohnungen".to_owned(),
            "Zuzug ohne Wohnung".to_owned(),
        ] }
        en { vec![
            "Scenario".to_owned(),
            format!("Population {year}"),
            format!("against {reference}"),
            "6 to 9 (elementary school)".to_owned(),
            "20 to 66".to_owned(),
            "65 and over".to_owned(),
            "80 and over".to_owned(),
            "Dwellings needed".to_owned(),
            "Arrivals without a dwelling".to_owned(),
        ] };
    pictures_of(name: &str) = de "Bilder zu {name}" en "Charts of {name}";
    /// Occasion and date in one line.
    when(occasion: &str, date: &str) =
        de { match (occasion.trim(), date.trim()) {
            ("", date) => date.to_owned(),
            (occasion, "") => occasion.to_owned(),
            (occasion, date) => format!("{occasion}, {date}"),
        } }
        en { match (occasion.trim(), date.trim()) {
            ("", date) => date.to_owned(),
            (occasion, "") => occasion.to_owned(),
            (occasion, date) => format!("{occasion}, {date}"),
        } };
    /// At the foot of every page.
    foot(city: &str, edition: &str, date: &str) =
        de {
            let date = if date.trim().is_empty() { String::new() } else { format!(" · {}", date.trim()) };
            format!("{foot_start} Szenario-Explorer {city} · Datenstand {edition}{date}", foot_start = foot_start())
        }
        en {
            let date = if date.trim().is_empty() { String::new() } else { format!(" · {}", date.trim()) };
            format!("{foot_start} Scenario explorer {city} · data edition {edition}{date}", foot_start = foot_start())
        };
    /// A date in words; `month` counts from 0.
    date(year: u32, month: u32, day: u32) =
        de ("{day}. {} {year}", nth(month, "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"))
        en ("{} {day}, {year}", nth(month, "January February March April May June July August September October November December"));
}
