//! Words of "Entwicklung".

use super::numbers;
use crate::rounded;

texts! {
    figures_development;

    title(area: &str, from: i32, to: i32) =
        de ("Bevölkerung {}, {area}", numbers::years(from, to))
        en ("Population {}, {area}", numbers::years(from, to))
        leicht "Wie viele Menschen leben hier? {from} bis {to}, {area}";
    unit =
        de "Personen am 31. Dezember, Hauptwohnsitz"
        en "Persons on December 31, main residence"
        leicht "Menschen am Ende vom Jahr";
    no_history =
        de "Für die Stadtteile liegt keine frühere Zahl auf gleicher Grundlage vor."
        en "For the districts there is no earlier figure on the same basis."
        leicht "Für die Stadt-Teile gibt es keine früheren Zahlen.";
    sentence(area: &str, base: (i32, f64), baseline: f64, scenario: f64, target: i32) =
        de ("{area}: {} Einwohner {}, in der Basis {} und in Ihrem Szenario {} im Jahr {target}.",
            numbers::persons(base.1), base.0, numbers::persons(baseline), numbers::persons(scenario))
        en ("{area}: {} residents in {}; in {target}, {} in the baseline and {} in your scenario.",
            numbers::persons(base.1), base.0, numbers::persons(baseline), numbers::persons(scenario))
        leicht ("{area}: Im Jahr {} leben hier {} Menschen. In Ihrer Rechnung sind es im Jahr {target} {}. In der Grund-Rechnung sind es dann {}.",
            base.0, rounded::about(base.1), rounded::about(scenario), rounded::about(baseline));
    /// Short name of a forecast, as it stands in the picture: `Landesamt 2006`, or the beginning of its title: `EUROPOP2019`.
    forecast_label(publisher: &str, title: &str, base_year: Option<i32>) =
        de { match base_year {
            Some(year) if publisher.contains("Landesamt") => format!("Landesamt {year}"),
            _ => title.split(',').next().unwrap_or(title).to_owned(),
        } }
        en { match base_year {
            Some(year) if publisher.contains("Landesamt") => format!("State office {year}"),
            _ => title.split(',').next().unwrap_or(title).to_owned(),
        } }
        leicht { match base_year {
            Some(year) if publisher.contains("Landesamt") => format!("Landes-Amt {year}"),
            _ => title.split(',').next().unwrap_or(title).to_owned(),
        } };
    /// Short name of a forecast of the state office that is recomputed here.
    recomputed_label(base_year: i32) =
        de "Landesamt {base_year}, nachgerechnet"
        en "State office {base_year}, recomputed"
        leicht "Landes-Amt {base_year}, nachgerechnet";
    about_between(low: f64, high: f64) =
        de ("etwa {} bis {}", numbers::persons(low), numbers::persons(high))
        en ("about {} to {}", numbers::persons(low), numbers::persons(high))
        leicht ("{} bis {}", rounded::about(low), rounded::about(high));
    recomputed(base_year: i32, year: i32, low: f64, high: f64) =
        de ("Die Vorausberechnung des Landesamts (Basis {base_year}) ergibt für {year} nachgerechnet {}: keine amtliche Zahl.",
            about_between(low, high))
        en ("The state office's projection (base {base_year}), recomputed for {year}, gives {}: not an official figure.",
            about_between(low, high))
        leicht ("Wir haben eine Rechnung vom Landes-Amt nachgerechnet. Für das Jahr {year} kommt heraus: {}. Das ist keine Zahl vom Amt.",
            about_between(low, high));
    forecast(label: &str, points: &str) =
        de "{label} nannte {points}."
        en "{label} named {points}."
        leicht "{label} sagt: {points}.";
    point(persons: f64, year: i32) =
        de ("{} für {year}", numbers::persons(persons))
        en ("{} for {year}", numbers::persons(persons))
        leicht ("{} im Jahr {year}", rounded::about(persons));
}
