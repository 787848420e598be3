//! The levers beyond the main ones: what each does, where its baseline comes from, and what is known about it.

pub(crate) mod explained;
pub use explained::*;

use crate::numbers;
use crate::rounded;

texts! {
    levers;

    /// What part of the baseline an age group is: `In der Basis sind es 2.345 von 7.963 Personen im Jahr.`
    part_of_baseline(part: &str, whole: &str) =
        de "In der Basis sind es {part} von {whole}."
        en "In the baseline they are {part} of {whole}."
        leicht "In der Grund-Rechnung sind es {part}. Alle zusammen: {whole}.";
    /// Where an age group stood in a reference period, in percent against the baseline.
    in_period(name: &str, percent: f64) =
        de ("{name}: {}", numbers::signed_percent(percent))
        en ("{name}: {}", numbers::signed_percent(percent))
        leicht {
            let direction = if percent < 0.0 { "weniger" } else { "mehr" };
            format!("{name}: {} {direction}", rounded::of_hundred(percent.abs()))
        };
    in_periods(seen: &[String]) =
        de ("Beobachtet gegenüber der Basis: {}.", seen.join("; "))
        en ("Observed against the baseline: {}.", seen.join("; "))
        leicht ("Früher war es anders. {}.", seen.join(". "));
    /// What all age groups come to, at the head of their levers.
    together(whole: &str, value: &str, baseline: &str) =
        de "Zusammen ergibt das beim Regler „{whole}“: {value} (Basis: {baseline})."
        en "Together this makes, at the slider “{whole}”: {value} (baseline: {baseline})."
        leicht "Alle zusammen: {value}. In der Grund-Rechnung: {baseline}.";
    /// A kind of arrivals; the pack says what it covers.
    kind =
        de "Wie viele Menschen dieser Art im Jahr von außen in das gewählte Gebiet ziehen wollen. Was hier dazukommt, erhöht auch den \
            gesamten Zuzug."
        en "How many people of this kind a year want to move into the chosen area from outside. What is added here also raises \
            total arrivals."
        leicht "So viele Menschen aus dieser Gruppe ziehen zu. Sie kommen zu den anderen dazu.";
    /// Unit of the share of dwellings kept free, where its value and not a difference is shown.
    percent_of_dwellings = de "Prozent der Wohnungen" en "percent of dwellings" leicht "von 100 Wohnungen";
    percent_against =
        de "Prozent gegenüber der Basis"
        en "percent against the baseline"
        leicht "von 100 Menschen mehr oder weniger";
    /// Unit of the years that a value stands apart from the baseline.
    years_against = de "Jahre gegenüber der Basis" en "years against the baseline" leicht "Jahre mehr oder weniger";
    kind_not_observed =
        de "Beobachtete Spannweite: für die Stadt nicht veröffentlicht."
        en "Observed range: not published for the city."
        leicht "Gezählte Zahlen gibt es dazu nicht.";
    not_observed =
        de "Beobachtet: für die Stadt nicht veröffentlicht."
        en "Observed: not published for the city."
        leicht "Gezählte Zahlen gibt es dazu nicht.";
    /// Where the level of a kind comes from, with its quality.
    source(quality: &str, sources: &str) =
        de "Basis: {quality}. Quelle: {sources}."
        en "Baseline: {quality}. Source: {sources}."
        leicht "Diese Zahl ist {quality}.";
    /// What opens the picture of a kind, with the quality of its level.
    who_comes(quality: &str) =
        de "Wer kommt · {quality}"
        en "Who comes · {quality}"
        leicht "Wer kommt? Die Zahl ist {quality}.";
    men_left = de "Männer" en "Men";
    women_right = de "Frauen" en "Women";
    profile(men: f64, from: usize, share: f64) =
        de ("Alter und Geschlecht: {} Männer. Am häufigsten sind {from} bis {} Jahre ({}).",
            numbers::percent(men), from + 4, numbers::percent(share))
        en ("Age and sex: {} men. The most frequent ages are {from} to {} ({}).",
            numbers::percent(men), from + 4, numbers::percent(share))
        leicht ("{} Menschen sind Männer. Die meisten sind {from} bis {} Jahre alt. Das sind {}.",
            rounded::of_hundred(men), from + 4, rounded::of_hundred(share));
    spread_as_people =
        de "Stadtteile: verteilt wie die Einwohner gleichen Alters (Annahme)."
        en "Districts: spread like the residents of the same age (assumption)."
        leicht "Diese Menschen ziehen in alle Stadt-Teile. Das haben wir geschätzt.";
    /// A kind that goes elsewhere, with the districts that it goes to most.
    spread(most: &str) =
        de "Stadtteile: am meisten nach {most} (Annahme)."
        en "Districts: mostly to {most} (assumption)."
        leicht "Die meisten ziehen hierher: {most}. Das haben wir geschätzt.";
    district_share(name: &str, percent: f64) =
        de ("{name} ({})", numbers::percent(percent))
        en ("{name} ({})", numbers::percent(percent))
        leicht ("{name} ({})", rounded::of_hundred(percent));
    /// Observed figures in a line: `Beobachtet (Fertigstellungen): 2019 102, 2024 200.`
    seen(what: &str, figures: &[(i32, String)]) =
        de {
            let figures: Vec<String> = figures.iter().map(|(year, text)| format!("{year} {text}")).collect();
            format!("Beobachtet ({what}): {}.", figures.join(", "))
        }
        en {
            let figures: Vec<String> = figures.iter().map(|(year, text)| format!("{year}: {text}")).collect();
            format!("Observed ({what}): {}.", figures.join("; "))
        }
        leicht {
            let figures: Vec<String> = figures.iter().map(|(year, text)| format!("Jahr {year}: {text}")).collect();
            format!("{what}: {}.", figures.join(". "))
        };
    completions =
        de "fertiggestellte Wohnungen der Stadt"
        en "completed dwellings of the city"
        leicht "So viele neue Wohnungen waren es";
    lives_of_land =
        de "Lebenserwartung im Land in Jahren"
        en "life expectancy in Rhineland-Palatinate in years"
        leicht "So alt werden die Menschen in Rheinland-Pfalz";
    growth_of_stock(from: i32, to: i32, a_year: f64) =
        de ("Der Bestand wuchs {} um etwa {} im Jahr.", numbers::years(from, to), numbers::persons(a_year))
        en ("The stock grew by about {} a year in {}.", numbers::persons(a_year), numbers::years(from, to))
        leicht ("Von {from} bis {to} kamen in jedem Jahr {} Wohnungen dazu.", rounded::about(a_year));
    /// The state office's assumption on life expectancy, and what it means for the lever.
    office_life_expectancy(years: f64, here: f64) =
        de ("Landesamt, fünfte Vorausberechnung: {} Jahre im Land 2040. Das wären {} gegenüber der Basis der Stadt ({}).",
            numbers::decimal(years, 1), numbers::signed_decimal(years - here, 1), numbers::decimal(here, 1))
        en ("State office, fifth forecast: {} years in Rhineland-Palatinate in 2040. That would be {} against the baseline of the city ({}).",
            numbers::decimal(years, 1), numbers::signed_decimal(years - here, 1), numbers::decimal(here, 1))
        leicht ("Das Landes-Amt sagt: Im Jahr 2040 werden die Menschen {} Jahre alt.", numbers::persons(years));
    /// The state office's assumption on births, taken to the city.
    office_births(here: f64, land: f64) =
        de ("Geburten je Frau: {} in der Stadt ab 2025 ({} im Land, im Verhältnis der Näherungen von 2018 umgerechnet).",
            numbers::decimal(here, 2), numbers::decimal(land, 2))
        en ("Births per woman: {} in the city from 2025 on ({} in Rhineland-Palatinate, converted by the ratio of the estimates for 2018).",
            numbers::decimal(here, 2), numbers::decimal(land, 2))
        leicht ("Das Landes-Amt rechnet so: 1 Frau bekommt im Durch-Schnitt {} Kinder.", numbers::decimal(here, 1));
    /// The state office's assumption on migration, taken to the city.
    office_migration(net: f64, lowest: f64, highest: f64) =
        de ("Zuzug weniger Fortzug: {} im Jahr ab 2025 (nach anderen Schlüsseln {} bis {}).",
            numbers::signed_persons(net), numbers::signed_persons(lowest), numbers::signed_persons(highest))
        en ("Arrivals minus departures: {} a year from 2025 on (other ways of apportioning give {} to {}).",
            numbers::signed_persons(net), numbers::signed_persons(lowest), numbers::signed_persons(highest))
        leicht {
            let direction = if net < 0.0 { "weniger" } else { "mehr" };
            format!("Das Landes-Amt rechnet so: In jedem Jahr kommen {} Menschen {direction}, als weggehen.", rounded::about(net))
        };
    no_own_values =
        de "Keine. Wählen Sie oben ein Gebiet; was Sie dann einstellen, gilt nur dort und kommt zum Wert der Stadt hinzu."
        en "None. Choose an area above; what you then set holds only there and is added to the value of the city."
        leicht "Noch nichts. Wählen Sie oben einen Stadt-Teil. Dann gilt Ihre Zahl nur dort.";
    own_values_about =
        de "Sie kommen zum Wert der Stadt hinzu."
        en "They are added to the value of the city."
        leicht "Diese Zahlen kommen zu den Zahlen von der ganzen Stadt dazu.";
    clear = de "Entfernen" en "Remove" leicht "Weg damit";
    /// Gives a deviation to every district outside of the core city.
    to_outer =
        de "Für alle Ortsbezirke"
        en "For all outer districts (Ortsbezirke)"
        leicht "Für alle Stadt-Teile am Rand";
    /// Gives a deviation to every district of the core city.
    to_core = de "Für die Kernstadt" en "For the core city (Kernstadt)" leicht "Für alle Stadt-Teile in der Mitte";
    /// Accessible name of a button in the list: what it does, with which deviation.
    action_on(action: &str, deviation: &str) = de "{action}: {deviation}" en "{action}: {deviation}";
    /// What it means that districts keep their ages, and why it is an assumption.
    persistence_means() -> [&'static str; 2] =
        de { [
            "Bei 100\u{A0}% bleiben junge Stadtteile jung und alte alt, weil dort mehr oder weniger Menschen der Altersstufen fortziehen, in denen der Stadtteil \
             abweicht. Bei 0\u{A0}% ziehen überall in jedem Alter gleich viele fort; dann gleichen sich die Stadtteile in einer Generation einander an. Die Zahlen der ganzen Stadt \
             ändern sich kaum.",
            "Annahme: Wie viele Menschen welchen Alters aus welchem Stadtteil fortziehen, ist nicht veröffentlicht. Ein Teil der Angleichung ist echter \
             Generationenwechsel, ein Teil entsteht nur durch gleiche Raten. Wer zuzieht, verteilt sich immer so, wie Menschen seines Alters heute wohnen.",
        ] }
        en { [
            "At 100% young districts stay young and old ones old, because more or fewer people leave at the ages at which the district differs. \
             At 0% as many leave at every age everywhere; then the districts grow alike within a generation. The figures of the whole city hardly change.",
            "Assumption: how many people of which age leave which district is not published. Part of growing alike is a real change of generations, part only comes \
             from equal rates. Arrivals always spread as people of their age live today.",
        ] }
        leicht { [
            "In manchen Stadt-Teilen leben viele junge Menschen. In anderen leben viele alte Menschen. Bei 100 bleibt das so. Bei 0 werden die Stadt-Teile \
             ähnlicher.",
            ASSUMED,
        ] };
    /// A choice of how much districts keep: `50 % (Basis)`.
    persistence(percent: &str, baseline: bool) =
        de ("{percent}\u{A0}%{}", if baseline { " (Basis)" } else { "" })
        en ("{percent}%{}", if baseline { " (baseline)" } else { "" })
        leicht ("{percent} von 100{}", if baseline { ". Das ist die Grund-Rechnung" } else { "" });
}

/// Headings of the groups.
pub mod heading {
    texts! {
        levers_heading;

        kinds = de "Zuzug nach Art" en "Arrivals by kind" leicht "Wer zieht zu?";
        arrivals_of_age = de "Zuzug nach Alter" en "Arrivals by age" leicht "Wie alt sind die Menschen, die zuziehen?";
        departures_of_age =
            de "Fortzug nach Alter"
            en "Departures by age"
            leicht "Wie alt sind die Menschen, die wegziehen?";
        moves = de "Umzug" en "Moves" leicht "Umzug in der Stadt";
        births_and_lives = de "Geburten und Leben" en "Births and lives" leicht "Kinder und Lebens-Dauer";
        housing = de "Wohnen" en "Housing" leicht "Wohnungen";
        persistence =
            de "Altersmischung der Stadtteile"
            en "Mix of ages of the districts"
            leicht "Junge und alte Stadt-Teile";
        office =
            de "Zum Vergleich: Annahmen des Landesamts"
            en "For comparison: state statistics office, assumptions"
            leicht "So hat das Landes-Amt gerechnet";
        own_values = de "Eigene Werte von Stadtteilen" en "Own values of districts" leicht "Das gilt nur für Stadt-Teile";
    }
}
