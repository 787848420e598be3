//! The section "Methode und Quellen".

use crate::numbers;

texts! {
    method;

    /// What the model does, in plain sentences.
    steps() -> [&'static str; 9] =
        de { [
            "Das Modell rechnet Jahr für Jahr, immer von einem 31. Dezember zum nächsten.",
            "Zuerst werden alle ein Jahr älter.",
            "Ein Teil zieht aus der Stadt fort, je nach Alter und Geschlecht unterschiedlich viele; je Stadtteil so, dass er seine Altersmischung zum Teil behält (Annahme, unter „Weitere Hebel“ zu ändern).",
            "Ein Teil zieht in einen anderen Stadtteil; was einer verliert, gewinnt ein anderer.",
            "Eine feste Zahl von Menschen zieht von außen zu; sie verteilt sich in jedem Alter so auf die Stadtteile, wie Menschen dieses Alters dort wohnen (Annahme). Umzüge ebenso.",
            "Je nach Alter und Geschlecht stirbt ein Teil; wer im Jahr kommt oder geht, zählt dabei zur Hälfte.",
            "Frauen von 15 bis 49 Jahren bekommen Kinder, so viele wie heute in ihrem Alter; die Kinder leben, wo die Mutter lebt.",
            "Reichen die Wohnungen eines Stadtteils nicht, weicht der Zuzug in andere aus; ist nirgends Platz, kommt er nicht und wird getrennt gezählt. \
             In der Basis leben mit den Jahren weniger Menschen in einer Wohnung (Annahme).",
            "In jedem Feld gilt: Anfang plus Geburten und Zuzüge minus Sterbefälle und Fortzüge ergibt das Ende.",
        ] }
        en { [
            "The model calculates year by year, always from one December 31 to the next.",
            "First, everyone gets one year older.",
            "Some people move away from the city; how many depends on age and sex, and in each district on how much of its mix of ages it keeps (assumption, to be changed under “More levers”).",
            "Some people move to another district; what one district loses, another gains.",
            "A fixed number of people move in from outside; at every age they spread over the districts as people of that age live there (assumption). So do moves.",
            "Depending on age and sex, some people die; those who come or go during the year count for half of it.",
            "Women aged 15 to 49 have children, as many as women of their age today; the children live where their mother lives.",
            "Where the dwellings of a district are not enough, arrivals turn to others; where there is no room anywhere, they do not come and are counted separately. \
             In the baseline fewer people live in a dwelling as the years go by (assumption).",
            "In every cell: start plus births and arrivals minus deaths and departures equals the end.",
        ] }
        leicht { [
            "Die Rechnung geht Jahr für Jahr weiter.",
            "Alle werden 1 Jahr älter.",
            "Manche Menschen ziehen aus der Stadt weg.",
            "Manche Menschen ziehen in einen anderen Stadt-Teil.",
            "Manche Menschen ziehen von außen zu.",
            "Manche Menschen sterben. Vor allem alte Menschen.",
            "Frauen bekommen Kinder.",
            "Gibt es nicht genug Wohnungen? Dann können nicht alle kommen. Und wir schätzen: Später leben weniger Menschen in 1 Wohnung.",
            "So wissen wir: So viele Menschen leben am Ende vom Jahr hier.",
        ] };
    /// The first step: from whom the model starts; `basis` is the census that they are counted from, where the pack names it.
    start(base_year: i32, persons: f64, basis: &str) =
        de {
            let basis = if basis.is_empty() { String::new() } else { format!(" auf Grundlage des {basis}") };
            format!("Ausgangspunkt ist die Bevölkerung am 31. Dezember {base_year} nach Stadtteil, Geschlecht und Alter: {} Menschen{}.",
                numbers::persons(persons), basis)
        }
        en {
            let basis = if basis.is_empty() { String::new() } else { format!(" on the basis of the {basis}") };
            format!("The starting point is the population on December 31, {base_year} by district, sex and age: {} people{}.",
                numbers::persons(persons), basis)
        }
        leicht ("Am Ende vom Jahr {base_year} lebten hier {} Menschen. Damit fängt die Rechnung an.",
            super::rounded::about(persons));
    /// What the baseline comes to.
    baseline(kinds: [f64; 3]) =
        de {
            let [first, second, third] = kinds;
            let [first, second, third] = [first, second, third].map(numbers::persons);
            format!("Die Basis kommt auf {first} (2030), {second} (2040) und {third} (2050).")
        }
        en {
            let [first, second, third] = kinds;
            let [first, second, third] = [first, second, third].map(numbers::persons);
            format!("The baseline arrives at {first} (2030), {second} (2040) and {third} (2050).")
        };
    citation(title: &str, edition: &str, engine: &str) =
        de "{title}, Modellrechnung, Datenstand {edition}, Programmfassung {engine}. Keine amtliche Vorausberechnung."
        en "{title}, model calculation, data edition {edition}, program version {engine}. Not an official forecast."
        leicht "{title}, Stand {edition}, Programm {engine}. Das ist keine Rechnung von einem Amt.";
    no_date = de "Stand nicht angegeben" en "date not stated" leicht "Das Jahr fehlt";
    no_licence = de "Lizenz nicht angegeben" en "license not stated" leicht "Die Lizenz fehlt";
    /// Where nobody has licensed the figures, or what they rest on.
    unclear_licence = de "Lizenz ungeklärt" en "license unclear" leicht "Die Lizenz ist nicht klar";
    /// The built-in figures cannot be used; nothing else can be shown.
    broken_pack() =
        de {
            "Die eingebauten Daten sind fehlerhaft, daher kann nichts gerechnet werden. Bitte melden Sie das der Stadt."
            .to_owned()
        }
        en "The built-in data are faulty, so nothing can be calculated. Please report this to the city."
        leicht "Die Zahlen sind kaputt. Darum geht die Rechnung nicht. Bitte sagen Sie der Stadt Bescheid.";
}

/// Words for the quality of a figure.
pub mod quality {
    texts! {
        method_quality;

        official = de "amtlich" en "official" leicht "vom Amt";
        derived = de "abgeleitet" en "derived" leicht "gerechnet";
        estimate = de "Schätzung" en "estimate" leicht "eine Schätzung";
        assumption = de "Annahme" en "assumption" leicht "geschätzt";
    }
}
