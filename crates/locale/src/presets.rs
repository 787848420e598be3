//! Scenarios that a debate starts from: names, a sentence each, and the figures they are made of.

use crate::numbers;

texts! {
    presets;

    about =
        de "Eine Vorlage ersetzt alle Annahmen; Gebiet und Zieljahr bleiben. Danach können Sie alles weiter verändern."
        en "A ready-made scenario replaces all assumptions; area and target year stay. After that you can change everything further."
        leicht "Ein Beispiel ändert alle Regler. Stadt-Teil und Jahr bleiben gleich. Danach können Sie alles wieder ändern.";
    whence =
        de "Woraus jede Vorlage gemacht ist, steht unten unter „Annahmen und Quellen“."
        en "What each of them is made of is listed below under “Assumptions and sources”."
        leicht "Mehr dazu steht auf der Seite in Alltags-Sprache.";
    /// Label of what is recomputed from the state office's assumptions.
    not_official =
        de "mit diesem Modell nachgerechnet – keine amtliche Zahl"
        en "recalculated with this model – not an official figure"
        leicht "Das haben wir nachgerechnet. Das ist keine Zahl von einem Amt.";
    derivation = de "Woraus die Vorlagen gemacht sind" en "What the ready-made scenarios are made of";
    /// Columns of the figures.
    columns() -> [&'static str; 4] =
        de { ["Größe", "Wert", "Spanne", "Herkunft"] }
        en { ["Quantity", "Value", "Range", "Origin"] };
    /// Name and sentence of a preset.
    words(id: &str) -> (String, String) =
        de {
            let (name, sentence) = match id {
                "basis" => ("Basis", ""),
                "kein-neubau" => ("Kein Neubau", "Es kommt keine einzige Wohnung dazu."),
                "nachverdichtung" => (
                    "Größtmögliche Nachverdichtung",
                    "Alle bedingt geeigneten Flächen werden in zehn Jahren bebaut, jede mit einer Wohnung (Annahme).",
                ),
                "hohe-zuwanderung" => {
                    ("Hohe Zuwanderung", "So viel Wanderungsgewinn wie im Mittel der fünf stärksten Jahre in Folge seit 2011.")
                }
                "keine-wanderung" => {
                    ("Keine Wanderung", "Niemand zieht zu und niemand fort: Es bleiben Geburten und Sterbefälle.")
                }
                "universitaet-waechst" => (
                    "Universität wächst",
                    "Ein Zehntel mehr Menschen kommt zu Ausbildung und Studium (Annahme); viele ziehen bis 34 wieder fort.",
                ),
                "universitaet-schrumpft" => (
                    "Universität schrumpft",
                    "Ein Zehntel weniger Menschen kommt zu Ausbildung und Studium (Annahme); entsprechend weniger ziehen später fort.",
                ),
                _ => ("Vorlage", ""),
            };
            (name.to_owned(), sentence.to_owned())
        }
        en {
            let (name, sentence) = match id {
                "basis" => ("Baseline", ""),
                "kein-neubau" => ("No new building", "Not a single dwelling is added."),
                "nachverdichtung" => (
                    "As much infill as possible",
                    "All sites suited with reservations are built on within ten years, each with one dwelling (assumption).",
                ),
                "hohe-zuwanderung" => (
                    "High immigration",
                    "Net migration as high as the mean of the five strongest consecutive years since 2011.",
                ),
                "keine-wanderung" => ("No migration", "Nobody moves in and nobody moves out: births and deaths remain."),
                "universitaet-waechst" => (
                    "University grows",
                    "A tenth more people come for training and study (assumption); many move away again by age 34.",
                ),
                "universitaet-schrumpft" => (
                    "University shrinks",
                    "A tenth fewer people come for training and study (assumption); accordingly fewer move away later.",
                ),
                _ => ("Ready-made scenario", ""),
            };
            (name.to_owned(), sentence.to_owned())
        }
        leicht {
            let (name, sentence) = match id {
                "basis" => ("Grund-Rechnung", "Alles geht so weiter wie heute."),
                "kein-neubau" => ("Niemand baut", "Es gibt keine einzige neue Wohnung."),
                "nachverdichtung" => (
                    "So viel wie möglich zwischen alten Häusern",
                    "Man baut überall, wo noch Platz ist. Wie viel das ist, haben wir geschätzt.",
                ),
                "hohe-zuwanderung" => ("Viele Menschen ziehen zu", "So viele wie in 5 besonders starken Jahren."),
                "keine-wanderung" => {
                    ("Niemand zieht um", "Niemand zieht zu. Niemand zieht weg. Es zählen nur Geburten und Todes-Fälle.")
                }
                "universitaet-waechst" => (
                    "Die Universität wächst",
                    "Etwas mehr Menschen kommen zum Lernen. Viele ziehen später wieder weg. Die Zahl haben wir geschätzt.",
                ),
                "universitaet-schrumpft" => {
                    ("Die Universität wird kleiner", "Etwas weniger Menschen kommen zum Lernen. Die Zahl haben wir geschätzt.")
                }
                _ => ("Beispiel", ""),
            };
            (name.to_owned(), sentence.to_owned())
        };
    /// Name and sentence of a preset made from a reference period.
    period(name: &str, note: &str) -> (String, String) =
        de {
            (format!("Wanderung {name}"), format!("Zuzug und Fortzug jeder Altersgruppe wie im Mittel dieser Jahre. {note}"))
        }
        en { (
            format!("Migration {name}"),
            format!("Arrivals and departures of each age group as in the mean of these years. {note}"),
        ) }
        leicht { (format!("Umzüge: {name}"), format!("So viele Menschen zogen damals zu und weg. {note}")) };
    /// Arrivals of an age group, given the name of its lever.
    arrivals_of_age(lever: &str) = de "{lever}: Personen im Jahr" en "{lever}: persons a year";
    /// Departures of an age group, given the name of its lever.
    departures_of_age(lever: &str) =
        de "{lever}: je 1.000 dieses Alters im Jahr"
        en "{lever}: per 1,000 of this age a year";
    /// A mean of the years of the preset, against the baseline.
    of_period(percent: f64) =
        de ("Mittel dieser Jahre; gegenüber der Basis {} %", numbers::signed_decimal(percent, 1))
        en ("mean of these years; {}% against the baseline", numbers::signed_decimal(percent, 1));
    apply(name: &str) =
        de "Vorlage anwenden: {name}"
        en "Apply the ready-made scenario: {name}"
        leicht "Dieses Beispiel nehmen: {name}";
    observed(from: i32, to: i32) =
        de ("beobachtet {}", numbers::years(from, to))
        en ("observed {}", numbers::years(from, to));
    /// A table of the data, by what it holds.
    table(name: &str) =
        de { match name {
            "infill" => "Prüfung von Flächen in zweiter Reihe; ihre Zahl ist eine Annahme".to_owned(),
            _ => format!("Daten der Stadt, Tabelle {name}"),
        } }
        en { match name {
            "infill" => "Screening of second-row sites; their number is an assumption".to_owned(),
            _ => format!("Data of the city, table {name}"),
        } };
    computed = de "gerechnet aus den Zeilen davor" en "calculated from the lines above";
    set = de "Annahme dieser Vorlage" en "assumption of this scenario";
    /// An assumption of the pack with its quality and reason.
    assumption(quality: &str, reason: &str) = de "{quality}: {reason}" en "{quality}: {reason}";
    /// The lowest and highest value that can be argued for.
    range(low: f64, high: f64) =
        de ("{} bis {} (andere Schlüssel)", numbers::signed_persons(low), numbers::signed_persons(high))
        en ("{} to {} (other ways of apportioning)", numbers::signed_persons(low), numbers::signed_persons(high));
}

/// Names of the figures.
pub mod quantity {
    texts! {
        presets_quantity;

        dwellings_a_year = de "Neue Wohnungen im Jahr" en "New dwellings a year";
        occupancy_trend = de "Änderung der Belegung in Prozent im Jahr" en "Change of occupancy in percent a year";
        sites = de "Flächen der Klassen, die zählen" en "Sites of the classes that count";
        participation = de "Beteiligung der Eigentümer in Prozent" en "Participation of owners in percent";
        dwellings_per_site = de "Wohnungen je Fläche" en "Dwellings per site";
        years = de "Jahre, in denen gebaut wird" en "Years in which building goes on";
        fertility_of_land = de "Kinder je Frau im Land" en "Children per woman in Rhineland-Palatinate";
        fertility_ratio =
            de "Kinder je Frau in der Stadt, geteilt durch das Land"
            en "Children per woman in the city, divided by Rhineland-Palatinate";
        fertility = de "Kinder je Frau in der Stadt" en "Children per woman in the city";
        life_expectancy_women = de "Lebenserwartung der Frauen 2040 in Jahren" en "Life expectancy of women 2040 in years";
        life_expectancy_men = de "Lebenserwartung der Männer 2040 in Jahren" en "Life expectancy of men 2040 in years";
        net_migration_of_land = de "Wanderungsgewinn des Landes im Jahr" en "Net migration of Rhineland-Palatinate a year";
        net_migration = de "Wanderungsgewinn der Stadt im Jahr" en "Net migration of the city a year";
        arrivals_of_kind =
            de "Zuzug zu Ausbildung und Studium gegen die Basis in Prozent"
            en "Arrivals for training and study against the baseline in percent";
    }
}
