//! The section "Methode und Quellen".

use crate::numbers;

texts! {
    method;

    /// What the model does, in plain sentences.
    steps() -> [&'static str; 10] {
        de { [
            "Ausgangspunkt ist die Bevölkerung am 31. Dezember 2025 nach Stadtteil, Geschlecht und Alter: 100.247 Menschen auf Grundlage des Zensus 2022.",
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
            "The starting point is the population on December 31, 2025 by district, sex and age: 100,247 people on the basis of the 2022 census.",
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
            "Am Ende vom Jahr 2025 lebten hier etwa 100\u{A0}000 Menschen. Damit fängt die Rechnung an.",
            "Die Rechnung geht Jahr für Jahr weiter.",
            "Alle werden 1 Jahr älter.",
            "Manche Menschen ziehen aus der Stadt weg.",
            "Manche Menschen ziehen in einen anderen Stadt-Teil.",
            "Manche Menschen ziehen von außen zu.",
            "Manche Menschen sterben. Vor allem alte Menschen.",
            "Frauen bekommen Kinder.",
            "Gibt es nicht genug Wohnungen? Dann können nicht alle kommen. Und wir schätzen: Später leben weniger Menschen in 1 Wohnung.",
            "So wissen wir: So viele Menschen leben am Ende vom Jahr hier.",
        ] }
    }
    /// What is missing or not shown, and why.
    statements() -> [&'static str; 5] {
        de { [
            "Nicht enthalten: die vierte, fünfte, sechste und eine siebte Vorausberechnung des Statistischen Landesamts für die Stadt Kaiserslautern. Sie \
             liegen hier nicht vor. Die sechste (Basisjahr 2020) ist als Kreisblatt des Landesamts veröffentlicht; das der Stadt müsste die Nummer 312 tragen \
             (Rheinland-Pfalz 2070, nach dem Schlüssel der Stadt, von uns erschlossen). Was an ihrer Stelle steht, ist nachgerechnet und keine amtliche Zahl; wie, steht \
             unter „Amtliche Prognosen“.",
            "Die Einwohnerzahlen der Stadtteile stammen aus einem öffentlichen Datenbestand ohne Stichtag und ohne Lizenz. Sie sind auf die amtliche Zahl der \
             Stadt gebracht. Ihr Altersaufbau und ihre Wohnungen sind aus dem Zensus 2011 geschätzt: vier Altersklassen, Haushaltsgröße und Leerstand von damals, \
             angepasst an die Stadt von heute. An den mittleren Altern von 2011 geprüft, die nicht eingehen, liegt das Verfahren im Mittel um 1,8 Jahre daneben, in \
             Lämmchesberg/Uniwohnstadt um 3, weil es Studierende nicht sieht. Die Tabelle der Stadt ersetzt die Schätzung.",
            "Der Index der Benachteiligung wird nicht gezeigt: Die Stadt veröffentlicht ihn aus Gründen des Datenschutzes nicht.",
            "2015: Die Folie der Steuerungsgruppe nennt 98.250, die amtliche Reihe 98.520. Zwei Ziffern sind in der Folie vertauscht; hier gilt die amtliche Zahl.",
            "Für einen Tag gibt es mehrere Zahlen: Am 31. Dezember 2023 zählt die Fortschreibung auf Grundlage des Zensus 2022 100.571, auf Grundlage des \
             Zensus 2011 101.486, das Melderegister 101.961 Menschen mit Hauptwohnsitz. Hier gilt die Fortschreibung auf Grundlage des Zensus 2022.",
        ] }
        en { [
            "Not included: the fourth, fifth, sixth and a seventh population forecast of the state statistics office (Statistisches Landesamt) for the city of Kaiserslautern. They \
             are not available here. The sixth (base year 2020) is published as the office’s district sheets; that of the city should have the number 312 \
             (Rheinland-Pfalz 2070, by the code of the city, inferred by us). What stands in their place is recomputed and not an official figure; how is said \
             under “Official forecasts”.",
            "The populations of the districts come from a public data set without a reference date or a license. They are brought to the official figure of the \
             city. Their ages and dwellings are estimated from the 2011 census: four age classes, household size and vacancy of then, fitted to the city of \
             today. Checked on the mean ages of 2011, which do not enter, the method is off by 1.8 years on average, in Lämmchesberg/Uniwohnstadt by 3, because \
             it does not see students. The city’s table replaces the estimate.",
            "The index of disadvantage is not shown: the city does not publish it for reasons of privacy.",
            "2015: the slide of the steering group says 98,250, the official series 98,520. Two digits are swapped on the slide; the official figure is used here.",
            "For one day there are several figures: on December 31, 2023 the official population update on the basis of the 2022 census counts 100,571 people, on the basis of the \
             2011 census 101,486, and the residents’ register 101,961 with their main residence. The update on the basis of the 2022 census is used here.",
        ] }
        leicht { [
            "Die Rechnung zeigt: Das passiert, wenn etwas so kommt. Ob es so kommt, weiß niemand.",
            "Es gibt auch Rechnungen vom Landes-Amt. Manche davon fehlen hier.",
            "Das Alter in den Stadt-Teilen ist eine Schätzung. Die Zahlen sind nicht sicher.",
            "Manche Zahlen haben wir geschätzt. Geschätzt heißt: Wir wissen es nicht genau.",
            "Wir runden große Zahlen. Gerundet heißt: ungefähr. In den Tabellen stehen die genauen Zahlen.",
        ] }
    }
    /// Why and where the baseline differs from a rough calculation, given its persons in 2030, 2040 and 2050, its net migration and births in the
    /// first year and its factor on Germany's mortality.
    plausibility(baseline: [f64; 3], observed: [f64; 2], mortality: f64) -> Vec<String> {
        de {
            let [net, births] = observed;
            let [first, second, third] = baseline.map(numbers::persons);
            vec![
                format!(
                    "Eine unabhängige Überschlagsrechnung ohne Grenze durch Wohnungen (Fortzug wie 2016 bis 2018, gleichbleibender Zuzug mit anfangs +350 im Jahr, \
                     Geburten wie 2024, Sterblichkeit 2022/24 mal 1,09 bis 1,10) kommt auf rund 100.060 (2030), 98.940 (2040) und 97.410 (2050)."
                ),
                format!("Die Basis kommt auf {first} (2030), {second} (2040) und {third} (2050)."),
                format!(
                    "Der Unterschied hat vier Gründe. Am meisten hebt die Basis, dass Menschen in dem Alter zu- und fortziehen wie 2023 und 2024. Etwas mehr \
                     Wanderungsgewinn ({} statt +350 im ersten Jahr) und die niedrigere Sterblichkeit, die auf die Sterbefälle von 2022 bis 2024 gebracht ist (das \
                     {}fache Deutschlands), heben sie auch; weniger Geburten ({} statt 963 im ersten Jahr) senken sie.",
                    numbers::signed_persons(net),
                    numbers::decimal(mortality, 2),
                    numbers::persons(births)
                ),
            ]
        }
        en {
            let [net, births] = observed;
            let [first, second, third] = baseline.map(numbers::persons);
            vec![
                "An independent rough calculation without a limit by dwellings (departures as in 2016 to 2018, constant arrivals with initially +350 a year, \
                 births as in 2024, mortality of 2022/24 times 1.09 to 1.10) arrives at about 100,060 (2030), 98,940 (2040) and 97,410 (2050)."
                    .to_owned(),
                format!("The baseline arrives at {first} (2030), {second} (2040) and {third} (2050)."),
                format!(
                    "The difference has four reasons. What raises the baseline most is that people come and go at the ages of 2023 and 2024. Somewhat more net \
                     migration ({} instead of +350 in the first year) and the lower mortality, which is brought to the deaths of 2022 to 2024 ({} times that of \
                     Germany), raise it as well; fewer births ({} instead of 963 in the first year) lower it.",
                    numbers::signed_persons(net),
                    numbers::decimal(mortality, 2),
                    numbers::persons(births)
                ),
            ]
        }
    }
    /// How to cite the page.
    citation(title: &str, edition: &str, engine: &str) {
        de "{title}, Modellrechnung, Datenstand {edition}, Programmfassung {engine}. Keine amtliche Vorausberechnung."
        en {
            let title = crate::pack::told(title);
            format!("{title}, model calculation, data edition {edition}, program version {engine}. Not an official forecast.")
        }
        leicht "{title}, Stand {edition}, Programm {engine}. Das ist keine Rechnung von einem Amt."
    }
    no_date { de "Stand nicht angegeben" en "date not stated" leicht "Das Jahr fehlt" }
    no_licence { de "Lizenz nicht angegeben" en "license not stated" leicht "Die Lizenz fehlt" }
    /// Where nobody has licensed the figures, or what they rest on.
    unclear_licence { de "Lizenz ungeklärt" en "license unclear" leicht "Die Lizenz ist nicht klar" }
    /// The built-in figures cannot be used; nothing else can be shown.
    broken_pack() {
        de {
            "Die eingebauten Daten sind fehlerhaft, daher kann nichts gerechnet werden. Bitte melden Sie das der Stadt."
            .to_owned()
        }
        en "The built-in data are faulty, so nothing can be calculated. Please report this to the city."
        leicht "Die Zahlen sind kaputt. Darum geht die Rechnung nicht. Bitte sagen Sie der Stadt Bescheid."
    }
}

/// Words for the quality of a figure.
pub mod quality {
    texts! {
        method_quality;

        official { de "amtlich" en "official" leicht "vom Amt" }
        derived { de "abgeleitet" en "derived" leicht "gerechnet" }
        estimate { de "Schätzung" en "estimate" leicht "eine Schätzung" }
        assumption { de "Annahme" en "assumption" leicht "geschätzt" }
    }
}
