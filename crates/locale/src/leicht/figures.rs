//! What stands around the four pictures: titles, units, legends and the finding in short sentences.

/// Legend entries.
pub mod legend {
    pub const OBSERVED: &str = "so war es";
    pub const SCENARIO: &str = "Ihre Rechnung";
    pub const BASELINE: &str = "Grund-Rechnung";
    pub const OFFICIAL: &str = "Rechnung von einem Amt";
    pub const RECOMPUTED: &str = "Rechnung vom Amt, nachgerechnet. Keine Zahl vom Amt.";
    pub const MEN: &str = "Männer, Ihre Rechnung";
    pub const WOMEN: &str = "Frauen, Ihre Rechnung";
    pub const MORE: &str = "mehr Menschen";
    pub const LESS: &str = "weniger Menschen";

    #[must_use]
    pub fn base_year(year: i32) -> String {
        format!("so ist es im Jahr {year}")
    }
}

pub const ROUNDED: &str = "Wir haben die Zahlen gerundet.";

/// Words of the development.
pub mod development {
    use crate::leicht::rounded::about;

    #[must_use]
    pub fn title(area: &str, from: i32, to: i32) -> String {
        format!("Wie viele Menschen leben hier? {from} bis {to}, {area}")
    }

    pub const UNIT: &str = "Menschen am Ende vom Jahr";
    pub const NO_HISTORY: &str = "Für die Stadt-Teile gibt es keine früheren Zahlen.";

    #[must_use]
    pub fn sentence(area: &str, base: (i32, f64), baseline: f64, scenario: f64, target: i32) -> String {
        format!(
            "{area}: Im Jahr {} leben hier {} Menschen. In Ihrer Rechnung sind es im Jahr {target} {}. In der Grund-Rechnung sind es dann {}.",
            base.0,
            about(base.1),
            about(scenario),
            about(baseline)
        )
    }

    #[must_use]
    pub fn forecast_label(publisher: &str, title: &str, base_year: Option<i32>) -> String {
        match base_year {
            Some(year) if publisher.contains("Landesamt") => format!("Landes-Amt {year}"),
            _ => title.split(',').next().unwrap_or(title).to_owned(),
        }
    }

    #[must_use]
    pub fn recomputed_label(base_year: i32) -> String {
        format!("Landes-Amt {base_year}, nachgerechnet")
    }

    #[must_use]
    pub fn about_between(low: f64, high: f64) -> String {
        format!("{} bis {}", about(low), about(high))
    }

    #[must_use]
    pub fn recomputed(_base_year: i32, year: i32, low: f64, high: f64) -> String {
        format!(
            "Wir haben eine Rechnung vom Landes-Amt nachgerechnet. Für das Jahr {year} kommt heraus: {}. Das ist keine Zahl vom Amt.",
            about_between(low, high)
        )
    }

    #[must_use]
    pub fn forecast(label: &str, points: &str) -> String {
        format!("{label} sagt: {points}.")
    }

    #[must_use]
    pub fn point(persons: f64, year: i32) -> String {
        format!("{} im Jahr {year}", about(persons))
    }
}

/// Words at a figure of a district whose ages are estimated.
pub mod estimate {
    pub const SENTENCE: &str = "Das Alter in den Stadt-Teilen haben wir geschätzt.";
    pub const LIMITS: &str = "Was sagt diese Zahl nicht?";
    pub const TEXT: &str = "Das Alter in den Stadt-Teilen ist eine Schätzung. Wir rechnen mit einer alten Zählung. Seitdem ist viel passiert. \
        Das sehen wir nicht. In kleinen Stadt-Teilen ändern wenige Menschen viel. Die Stadt hat genaue Zahlen. Damit wird die Rechnung besser.";
}

/// Words of the population pyramid.
pub mod pyramid {
    use crate::leicht::rounded::of_hundred;

    #[must_use]
    pub fn title(area: &str, year: i32) -> String {
        format!("Wie alt sind die Menschen? {year}, {area}")
    }

    pub const UNIT: &str = "Unten stehen die Jungen. Oben stehen die Alten. Immer 5 Jahre zusammen.";
    pub const NOTE: &str = "Wir haben die Zahlen gerundet.";

    #[must_use]
    pub fn sentence(base: (i32, f64, f64), target: (i32, f64, f64)) -> String {
        format!(
            "{} Menschen sind dann unter 20 Jahre alt. Im Jahr {} sind es {}. {} Menschen sind dann 65 Jahre oder älter. Im Jahr {} sind es {}.",
            of_hundred(target.1),
            base.0,
            of_hundred(base.1),
            of_hundred(target.2),
            base.0,
            of_hundred(base.2)
        )
    }

    #[must_use]
    pub fn earlier(year: i32, young: f64, old: f64) -> String {
        format!("Im Jahr {year}: {} waren jung. {} waren alt.", of_hundred(young), of_hundred(old))
    }
}

/// Words of the districts.
pub mod districts {
    use crate::leicht::rounded::of_hundred;

    #[must_use]
    pub fn title(from: i32, to: i32) -> String {
        format!("Stadt-Teile: Was ändert sich von {from} bis {to}?")
    }

    pub const CLICK: &str = "Klicken Sie auf einen Stadt-Teil.";

    #[must_use]
    pub fn unit(base_year: i32) -> String {
        format!("Großer Kreis heißt: Im Jahr {base_year} leben hier viele Menschen.")
    }

    pub const NOTE: &str = "Die Zahlen für die Stadt-Teile sind nicht ganz sicher. Vor allem bei kleinen Stadt-Teilen. Wir haben die Zahlen gerundet.";

    #[must_use]
    pub fn growing(growing: usize, all: usize) -> String {
        format!("In {growing} von {all} Stadt-Teilen leben dann mehr Menschen als heute.")
    }

    #[must_use]
    pub fn extremes(first: (&str, f64), last: (&str, f64)) -> String {
        format!("Ganz oben steht {}: {}. Ganz unten steht {}: {}.", first.0, change(first.1), last.0, change(last.1))
    }

    /// For every hundred people of today.
    fn change(percent: f64) -> String {
        let direction = if percent < 0.0 { "weniger" } else { "mehr" };
        format!("{} Menschen {direction}", of_hundred(percent.abs()))
    }
}

/// Words of the balance.
pub mod balance {
    use crate::leicht::rounded::about;

    #[must_use]
    pub fn title(area: &str, from: i32, to: i32) -> String {
        format!("Wer kommt und wer geht? {from} bis {to}, {area}")
    }

    pub const UNIT: &str = "Menschen im Jahr";
    pub const DISTRICT_NOTE: &str =
        "Für die Stadt-Teile gibt es keine gezählten Zahlen. Darum haben wir sie gerechnet.";

    #[must_use]
    pub fn sentence(year: i32, births: f64, deaths: f64, arrivals: f64, departures: f64) -> String {
        format!(
            "Im Jahr {year}: {} Kinder kommen zur Welt. {} Menschen sterben. {} Menschen ziehen zu. {} Menschen ziehen weg.",
            about(births),
            about(deaths),
            about(arrivals),
            about(departures)
        )
        .replace(". etwa", ". Etwa")
    }
}
