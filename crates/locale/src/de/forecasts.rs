//! Official forecasts beside the scenario, and earlier ones beside what was counted.

use crate::numbers;

/// What the panel shows.
pub const ABOUT: &str = "Alle Prognosen, deren Zahlen hier vorliegen, gelten der Stadt als Ganzes. Nur die Punkte sind veröffentlicht; die \
    gestrichelten Linien verbinden sie.";
/// Where a district is chosen.
pub const CITY_ONLY: &str = "Für Stadtteile gibt es keine amtliche Prognose. Verglichen wird die Gesamtstadt.";
/// Heading of the picture.
pub const PICTURE: &str = "Alle Prognosen in einem Bild";
/// Unit of the picture.
pub const UNIT: &str = "Personen am 31. Dezember, Gesamtstadt";
/// Heading of the differences.
pub const DIFFERENCES: &str = "Ihr Szenario gegen jede Prognose";
/// Heading of the Land.
pub const LAND: &str = "Rheinland-Pfalz zum Vergleich";
/// Heading of what earlier forecasts came to.
pub const YESTERDAY: &str = "Prognosen von gestern";
/// Heading of the forecasts without figures.
pub const MISSING: &str = "Was hier fehlt";
/// Heading of the recomputed assumptions.
pub const RECOMPUTED: &str = "Annahmen des Landesamts, hier nachgerechnet";
/// Short name of the recomputed assumptions in the picture.
pub const RECOMPUTED_LINE: &str = "Annahmen 2017, nachgerechnet, keine amtliche Zahl";

/// Below the name of a forecast in the picture: base year and variant.
#[must_use]
pub fn detail(base_year: Option<i32>, variant: &str) -> String {
    match (base_year, short_variant(variant)) {
        (Some(year), "") => format!("Basis {year}"),
        (Some(year), variant) => format!("Basis {year}, {variant}"),
        (None, variant) => variant.to_owned(),
    }
}

/// A variant in few words.
fn short_variant(variant: &str) -> &str {
    if variant.contains("nicht genannt") { "Variante nicht genannt" } else { variant }
}

/// Everything about a forecast in one line.
#[must_use]
pub fn about(publisher: &str, base_year: Option<i32>, variant: &str) -> String {
    let base = base_year.map_or_else(|| "Basisjahr hier nicht bekannt".to_owned(), |year| format!("Basisjahr {year}"));
    if variant.is_empty() { format!("{publisher}. {base}.") } else { format!("{publisher}. {base}. {variant}.") }
}

/// Columns of the differences to a forecast.
pub const COLUMNS: [&str; 6] = ["Jahr", "Altersgruppe", "Prognose", "Ihr Szenario", "Unterschied", "in Prozent"];
/// Everybody, as an age group.
pub const EVERYBODY: &str = "alle";

/// Caption of the differences to a forecast.
#[must_use]
pub fn caption(label: &str) -> String {
    format!("Ihr Szenario gegen {label}, Personen am 31. Dezember")
}

/// The difference in one year, as a sentence.
#[must_use]
pub fn sentence(label: &str, year: i32, difference: f64, percent: f64) -> String {
    let rounded = difference.round();
    if rounded == 0.0 {
        return format!("{year} leben in Ihrem Szenario gleich viele Menschen, wie „{label}“ nennt.");
    }
    let direction = if rounded > 0.0 { "mehr" } else { "weniger" };
    format!(
        "{year} leben in Ihrem Szenario {} Menschen {direction}, als „{label}“ nennt ({}).",
        numbers::persons(rounded.abs()),
        numbers::signed_percent(percent)
    )
}

/// Remark on years before the base year.
#[must_use]
pub fn before(base_year: i32) -> String {
    format!("Das Szenario beginnt {base_year}. Frühere Jahre stehen unter „{YESTERDAY}“.")
}

/// Remark on years after the last one that can be projected.
#[must_use]
pub fn beyond(last_year: i32) -> String {
    format!("Das Modell rechnet bis {last_year}.")
}

/// Remark on a forecast that was made before the census of 2022.
pub const OLDER_BASIS: &str = "Die Prognose rechnet auf einer älteren Zählbasis als das Szenario (Zensus 2022). Ein Teil des Unterschieds ist \
    ein Unterschied der Zählung.";

/// A publisher's remark on the figure of a year.
#[must_use]
pub fn note(year: &str, note: &str) -> String {
    format!("{year}: {}.", note.trim_end_matches('.'))
}

/// A forecast without figures.
#[must_use]
pub fn missing(title: &str, note: &str) -> String {
    format!("{title}: {note}")
}

/// The finding under the picture.
#[must_use]
pub fn finding(year: i32, scenario: f64, baseline: f64) -> String {
    format!("{year}: {} in Ihrem Szenario, {} in der Basis.", numbers::persons(scenario), numbers::persons(baseline))
}

/// Words on what is recomputed of the state office's forecasts.
pub mod recomputed {
    use super::numbers;

    /// Heading.
    pub const HEADING: &str = "Was das Landesamt über die Stadt sagt: nachgerechnet, keine amtliche Zahl";
    /// What it is.
    pub const ABOUT: &str = "Das Landesamt hat Zahlen für die Stadt veröffentlicht, sie liegen hier aber nicht vor. Bekannt ist, was es für das Land \
        vorausberechnet. Dieses Modell rechnet alle Kreise des Landes so, dass sie zusammen diese Zahl ergeben. Was für einzelne Kreise veröffentlicht ist, \
        geht nicht ein: Daran zeigt sich, wie gut die Rechnung ist.";
    /// How it is made.
    pub const METHOD: &str = "Start ist der letzte vorliegende Jahresendstand der Kreise nach Alter (31.12.2018, für die fünfte Vorausberechnung 2017). Zuzug (Personen) \
        sowie Fortzug und Geburten (Raten) bleiben auf dem Mittel der letzten drei Jahre; diese Wahl stand fest, bevor verglichen wurde (Probe an 307 Kreisen). Ein \
        gemeinsamer Faktor auf den Zuzug trifft die Zahl des Landes. Die Lebenserwartung steigt, wie das Landesamt für die fünfte Vorausberechnung annahm; für die sechste liegt die \
        Annahme nicht vor. Der Bereich ist die Wurzel aus der Summe zweier Quadrate um den gerechneten Wert: des größten Abstands, den fünf andere Zeiträume des Zuzugs \
        ergeben, und des quadratischen Mittels der Abweichungen in den veröffentlichten Kreisen.";
    /// Columns of the places that judge it.
    pub const COLUMNS: [&str; 4] = ["Kreis", "nachgerechnet", "veröffentlicht", "Unterschied, Punkte"];

    /// Caption of the places that judge it.
    #[must_use]
    pub fn caption(base_year: i32, year: i32) -> String {
        format!("Veränderung von {base_year} bis {year}, wo das Landesamt sie veröffentlicht hat")
    }

    /// The range.
    #[must_use]
    pub fn range(title: &str, base_year: i32, basis: &str, year: i32, low: f64, high: f64) -> String {
        format!(
            "{title} (Basis {base_year}, {basis}): für {year} nachgerechnet etwa {} bis {} Menschen in der Stadt.",
            numbers::persons(low),
            numbers::persons(high)
        )
    }

    /// Where the scenario lies; `outside` are the persons beyond the range, with a sign.
    #[must_use]
    pub fn scenario(year: i32, persons: f64, outside: f64) -> String {
        let place = if outside < 0.0 {
            "unter dem Bereich"
        } else if outside > 0.0 {
            "über dem Bereich"
        } else {
            "im Bereich"
        };
        format!(
            "Ihr Szenario liegt {year} mit {} {place}; es rechnet auf der Basis des Zensus 2022.",
            numbers::persons(persons)
        )
    }

    /// How far the calculation is off where the office did publish, points.
    #[must_use]
    pub fn quality(count: usize, rms: f64, mean: f64, worst: &str, error: f64) -> String {
        format!(
            "Für {count} Kreise ist die Veränderung veröffentlicht. Dort weicht die Rechnung um {} Prozentpunkte ab (quadratisches Mittel), im Mittel um {}; am \
             weitesten in {worst} ({}).",
            numbers::decimal(rms, 1),
            numbers::signed_decimal(mean, 1),
            numbers::signed_decimal(error, 1)
        )
    }
}

/// Words on bounds.
pub mod bounds {
    use super::numbers;

    /// Heading.
    pub const HEADING: &str = "Grenzen, die aus Veröffentlichtem folgen";
    /// What they are.
    pub const ABOUT: &str =
        "Manche Sätze über andere Kreise lassen nur einen Bereich für die Stadt zu. Das sind Grenzen, keine Werte.";
    /// Caption.
    pub const CAPTION: &str = "Grenzen für die Stadt, Personen am 31. Dezember";
    /// Columns.
    pub const COLUMNS: [&str; 5] = ["Prognose", "Jahr", "Menschen in der Stadt", "Zählbasis", "Woraus es folgt"];

    /// Between two numbers, either of them open.
    #[must_use]
    pub fn between(low: Option<f64>, high: Option<f64>) -> String {
        let about = |persons: f64| numbers::persons((persons / 100.0).round() * 100.0);
        match (low, high) {
            (Some(low), Some(high)) => format!("zwischen etwa {} und {}", about(low), about(high)),
            (Some(low), None) => format!("mehr als etwa {}", about(low)),
            (None, Some(high)) => format!("weniger als etwa {}", about(high)),
            (None, None) => String::new(),
        }
    }
}

/// The recomputed assumptions, as a sentence.
#[must_use]
pub fn recomputed(year: i32, persons: f64, difference: f64, percent: f64) -> String {
    format!(
        "Mit den Annahmen des Landesamts von 2017 ergibt dieses Modell {} Menschen im Jahr {year}. Ihr Szenario weicht davon um {} ab ({}). \
         Das ist keine amtliche Zahl: Was das Landesamt damals für die Stadt vorausberechnet hat, liegt hier nicht vor.",
        numbers::persons(persons),
        numbers::signed_persons(difference),
        numbers::signed_percent(percent)
    )
}

/// Words on the Land.
pub mod land {
    use super::numbers;

    /// What the comparison is.
    pub const ABOUT: &str = "Für das Land sind Zahlen veröffentlicht, die für die Stadt fehlen. Vergleichbar ist nur die Richtung: der Stand \
        des ersten Jahres ist jeweils 100.";
    /// Remark where the city's first year was counted on another census.
    pub const BASIS: &str = "Der Stand der Stadt im ersten Jahr ist gezählt, auf der Basis des Zensus 2011; das Szenario rechnet auf der Basis \
        des Zensus 2022. Beide Reihen schließen nicht genau aneinander an.";
    /// Remark where a figure of the Land was published rounded.
    pub const ROUNDED: &str =
        "Die Sechste Vorausberechnung ist für das Land gerundet veröffentlicht; 2020 ist daraus zurückgerechnet.";
    /// Caption.
    pub const CAPTION: &str = "Veränderung im Land und in der Stadt, gleiche Jahre";
    /// Columns.
    pub const COLUMNS: [&str; 5] = ["Prognose für das Land", "Jahre", "Land", "Stadt, Basis", "Stadt, Ihr Szenario"];

    /// An index and the change: `101,7 (+1,7 %)`.
    #[must_use]
    pub fn index(percent: f64) -> String {
        format!("{} ({})", numbers::decimal(100.0 + percent, 1), numbers::signed_percent(percent))
    }

    /// The finding.
    #[must_use]
    pub fn sentence(label: &str, from: i32, to: i32, land: f64, city: f64) -> String {
        format!(
            "„{label}“: Das Land verändert sich von {from} bis {to} um {}, die Stadt in Ihrem Szenario um {}.",
            numbers::signed_percent(land),
            numbers::signed_percent(city)
        )
    }
}

/// Words on what earlier forecasts came to.
pub mod yesterday {
    use super::numbers;

    /// What the table shows.
    pub const ABOUT: &str = "Wo die Prognosen heute stünden, wenn sich die Stadt zwischen den veröffentlichten Jahren gleichmäßig entwickelt \
        hätte. Diese Werte sind abgeleitet (geradlinig verbunden), nicht veröffentlicht.";
    /// Remark on the bases.
    pub const BASIS: &str = "Gezählt wurde auf wechselnder Basis: Volkszählung 1987, Zensus 2011, Zensus 2022. Ein Teil des Abstands ist ein \
        Unterschied der Zählung.";
    /// Caption.
    pub const CAPTION: &str = "Frühere Prognosen und was gezählt wurde, Personen am 31. Dezember";
    /// Columns.
    pub const COLUMNS: [&str; 7] =
        ["Prognose", "Jahr", "Prognose, abgeleitet", "Gezählt", "Zählbasis", "Abstand", "in Prozent"];
    /// In place of the basis of a count where none is stated.
    pub const NO_BASIS: &str = "nicht angegeben";

    /// The finding on one forecast.
    #[must_use]
    pub fn sentence(
        label: &str,
        year: i32,
        (from_year, from): (i32, f64),
        (to_year, to): (i32, f64),
        joined: f64,
        counted: f64,
    ) -> String {
        let gap = counted.round() - joined.round();
        let direction = if gap < 0.0 { "weniger" } else { "mehr" };
        format!(
            "„{label}“, geradlinig verbunden von {} im Jahr {from_year} zu {} im Jahr {to_year}, stünde {year} bei etwa {}. Gezählt wurden {}: \
             {} {direction}.",
            numbers::persons(from),
            numbers::persons(to),
            numbers::persons((joined / 10.0).round() * 10.0),
            numbers::persons(counted),
            numbers::persons(gap.abs())
        )
    }
}
