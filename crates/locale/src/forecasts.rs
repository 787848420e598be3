//! Official forecasts beside the scenario, and earlier ones beside what was counted.

pub mod recomputed;
pub mod yesterday;

use crate::numbers;

texts! {
    forecasts;

    about_all =
        de "Alle Prognosen, deren Zahlen hier vorliegen, gelten der Stadt als Ganzes. Nur die Punkte sind veröffentlicht; die \
            gestrichelten Linien verbinden sie."
        en "All forecasts whose figures are available here are for the city as a whole. Only the points are published; the \
            dashed lines join them.";
    city_only =
        de "Für Stadtteile gibt es keine amtliche Prognose. Verglichen wird die Gesamtstadt."
        en "There is no official forecast for districts. What is compared is the whole city.";
    picture = de "Alle Prognosen in einem Bild" en "All forecasts in one chart";
    unit = de "Personen am 31. Dezember, Gesamtstadt" en "Persons on December 31, whole city";
    differences = de "Ihr Szenario gegen jede Prognose" en "Your scenario against each forecast";
    land = de "Rheinland-Pfalz zum Vergleich" en "Rhineland-Palatinate for comparison";
    yesterday = de "Prognosen von gestern" en "Yesterday’s forecasts";
    missing_heading = de "Was hier fehlt" en "What is missing here";
    recomputed_heading =
        de "Annahmen des Landesamts, hier nachgerechnet"
        en "Assumptions of the state office, recalculated here";
    recomputed_line =
        de "Annahmen 2017, nachgerechnet, keine amtliche Zahl"
        en "2017 assumptions, recalculated, not an official figure";
    /// Below the name of a forecast in the picture: base year and variant.
    detail(base_year: Option<i32>, variant: &str) =
        de { match (base_year, short_variant(variant)) {
            (Some(year), "") => format!("Basis {year}"),
            (Some(year), variant) => format!("Basis {year}, {variant}"),
            (None, variant) => variant.to_owned(),
        } }
        en { match (base_year, variant) {
            (Some(year), "") => format!("base {year}"),
            (Some(year), variant) => format!("base {year}, {variant}"),
            (None, variant) => variant.to_owned(),
        } };
    /// Everything about a forecast in one line.
    about(publisher: &str, base_year: Option<i32>, variant: &str) =
        de {
            let base = base_year.map_or_else(|| "Basisjahr hier nicht bekannt".to_owned(), |year| format!("Basisjahr {year}"));
            if variant.is_empty() { format!("{publisher}. {base}.") } else { format!("{publisher}. {base}. {variant}.") }
        }
        en {
            let base = base_year.map_or_else(|| "Base year not known here".to_owned(), |year| format!("Base year {year}"));
            if variant.is_empty() { format!("{publisher}. {base}.") } else { format!("{publisher}. {base}, {}.", variant) }
        };
    /// Columns of the differences to a forecast.
    columns() -> [&'static str; 6] =
        de { ["Jahr", "Altersgruppe", "Prognose", "Ihr Szenario", "Unterschied", "in Prozent"] }
        en { ["Year", "Age group", "Forecast", "Your scenario", "Difference", "in percent"] };
    everybody = de "alle" en "all";
    caption(label: &str) =
        de "Ihr Szenario gegen {label}, Personen am 31. Dezember"
        en "Your scenario against {label}, persons on December 31";
    /// The difference in one year, as a sentence.
    sentence(label: &str, year: i32, difference: f64, percent: f64) =
        de {
            let rounded = difference.round();
            if rounded == 0.0 {
                return format!("{year} leben in Ihrem Szenario gleich viele Menschen, wie „{label}“ nennt.");
            }
            let direction = if rounded > 0.0 { "mehr" } else { "weniger" };
            format!("{year} leben in Ihrem Szenario {} Menschen {direction}, als „{label}“ nennt ({}).",
                numbers::persons(rounded.abs()), numbers::signed_percent(percent))
        }
        en {
            let rounded = difference.round();
            if rounded == 0.0 {
                return format!("In {year} your scenario has as many people as “{label}” names.");
            }
            let direction = if rounded > 0.0 { "more" } else { "fewer" };
            format!("In {year} your scenario has {} {direction} people than “{label}” names ({}).",
                numbers::persons(rounded.abs()), numbers::signed_percent(percent))
        };
    before(base_year: i32) =
        de ("Das Szenario beginnt {base_year}. Frühere Jahre stehen unter „{yesterday}“.", yesterday = yesterday())
        en ("The scenario begins in {base_year}. Earlier years are listed under “{yesterday}”.",
            yesterday = yesterday());
    /// Remark on years after the last one that can be projected.
    beyond(last_year: i32) = de "Das Modell rechnet bis {last_year}." en "The model calculates up to {last_year}.";
    /// Remark on a forecast that was made before the census of 2022.
    older_basis =
        de "Die Prognose rechnet auf einer älteren Zählbasis als das Szenario (Zensus 2022). Ein Teil des Unterschieds ist \
            ein Unterschied der Zählung."
        en "The forecast is based on an older count than the scenario (2022 census). Part of the difference is \
            a difference in counting.";
    note(year: &str, note: &str) =
        de ("{year}: {}.", note.trim_end_matches('.'))
        en ("{year}: {}.", note.trim_end_matches('.'));
    missing(title: &str, note: &str) = de "{title}: {note}" en ("{}: {}", title, note);
    finding(year: i32, scenario: f64, baseline: f64) =
        de ("{year}: {} in Ihrem Szenario, {} in der Basis.", numbers::persons(scenario), numbers::persons(baseline))
        en ("{year}: {} in your scenario, {} in the baseline.", numbers::persons(scenario), numbers::persons(baseline));
    recomputed(year: i32, persons: f64, difference: f64, percent: f64) =
        de ("Mit den Annahmen des Landesamts von 2017 ergibt dieses Modell {} Menschen im Jahr {year}. Ihr Szenario weicht davon um {} ab ({}). \
            Das ist keine amtliche Zahl: Was das Landesamt damals für die Stadt vorausberechnet hat, liegt hier nicht vor.",
            numbers::persons(persons), numbers::signed_persons(difference), numbers::signed_percent(percent))
        en ("With the assumptions of the state office of 2017 this model arrives at {} people in {year}. Your scenario differs from that by {} ({}). \
            This is not an official figure: what the state office projected for the city at the time is not available here.",
            numbers::persons(persons), numbers::signed_persons(difference), numbers::signed_percent(percent));
}

/// A variant in few words.
fn short_variant(variant: &str) -> &str {
    if variant.contains("nicht genannt") { "Variante nicht genannt" } else { variant }
}

/// Words on bounds.
pub mod bounds {
    use super::numbers;

    texts! {
        forecasts_bounds;

        heading = de "Grenzen, die aus Veröffentlichtem folgen" en "Bounds that follow from what was published";
        about =
            de "Manche Sätze über andere Kreise lassen nur einen Bereich für die Stadt zu. Das sind Grenzen, keine Werte."
            en "Some sentences on other Kreise leave only a range for the city. These are bounds, not values.";
        caption = de "Grenzen für die Stadt, Personen am 31. Dezember" en "Bounds for the city, persons on December 31";
        /// Columns.
        columns() -> [&'static str; 5] =
            de { ["Prognose", "Jahr", "Menschen in der Stadt", "Zählbasis", "Woraus es folgt"] }
            en { ["Forecast", "Year", "People in the city", "Counting basis", "What it follows from"] };
        /// Between two numbers, either of them open.
        between(low: Option<f64>, high: Option<f64>) =
            de {
                let about = |persons: f64| numbers::persons((persons / 100.0).round() * 100.0);
                match (low, high) {
                    (Some(low), Some(high)) => format!("zwischen etwa {} und {}", about(low), about(high)),
                    (Some(low), None) => format!("mehr als etwa {}", about(low)),
                    (None, Some(high)) => format!("weniger als etwa {}", about(high)),
                    (None, None) => String::new(),
                }
            }
            en {
                let about = |persons: f64| numbers::persons((persons / 100.0).round() * 100.0);
                match (low, high) {
                    (Some(low), Some(high)) => format!("between about {} and {}", about(low), about(high)),
                    (Some(low), None) => format!("more than about {}", about(low)),
                    (None, Some(high)) => format!("fewer than about {}", about(high)),
                    (None, None) => String::new(),
                }
            };
    }
}

/// Words on the Land.
pub mod land {
    use super::numbers;

    texts! {
        forecasts_land;

        about =
            de "Für das Land sind Zahlen veröffentlicht, die für die Stadt fehlen. Vergleichbar ist nur die Richtung: der Stand \
                des ersten Jahres ist jeweils 100."
            en "For Rhineland-Palatinate, figures are published that are missing for the city. Only the direction can be compared: \
                the first year is 100 in each case.";
        /// Remark where the city's first year was counted on another census.
        basis =
            de "Der Stand der Stadt im ersten Jahr ist gezählt, auf der Basis des Zensus 2011; das Szenario rechnet auf der Basis \
                des Zensus 2022. Beide Reihen schließen nicht genau aneinander an."
            en "The city’s first year is counted on the basis of the 2011 census; the scenario calculates on the basis of the \
                2022 census. The two series do not join exactly.";
        /// Remark where a figure of the Land was published rounded.
        rounded =
            de "Die Sechste Vorausberechnung ist für das Land gerundet veröffentlicht; 2020 ist daraus zurückgerechnet."
            en "The sixth forecast for Rhineland-Palatinate is published rounded; 2020 is calculated back from it.";
        caption =
            de "Veränderung im Land und in der Stadt, gleiche Jahre"
            en "Change in Rhineland-Palatinate and in the city, same years";
        /// Columns.
        columns() -> [&'static str; 5] =
            de { ["Prognose für das Land", "Jahre", "Land", "Stadt, Basis", "Stadt, Ihr Szenario"] }
            en {
                ["Forecast for Rhineland-Palatinate", "Years", "Rhineland-Palatinate", "City, baseline", "City, your scenario"]
            };
        index(percent: f64) =
            de ("{} ({})", numbers::decimal(100.0 + percent, 1), numbers::signed_percent(percent))
            en ("{} ({})", numbers::decimal(100.0 + percent, 1), numbers::signed_percent(percent));
        sentence(label: &str, from: i32, to: i32, land: f64, city: f64) =
            de ("„{label}“: Das Land verändert sich von {from} bis {to} um {}, die Stadt in Ihrem Szenario um {}.",
                numbers::signed_percent(land), numbers::signed_percent(city))
            en ("“{}”: from {from} to {to} Rhineland-Palatinate changes by {}, the city in your scenario by {}.",
                label, numbers::signed_percent(land), numbers::signed_percent(city));
    }
}
