//! What stands around the four pictures: titles, units, legends and the finding as a sentence.

pub mod development;

use crate::numbers;

texts! {
    figures;

    rounded =
        de "Summen können durch Rundung abweichen."
        en "Totals may differ because of rounding."
        leicht "Wir haben die Zahlen gerundet.";
}

/// Legend entries.
pub mod legend {
    texts! {
        figures_legend;

        observed = de "beobachtet" en "observed" leicht "so war es";
        scenario = de "Ihr Szenario" en "Your scenario" leicht "Ihre Rechnung";
        baseline = de "Basis" en "Baseline" leicht "Grund-Rechnung";
        official =
            de "amtliche Vorausberechnung (verbunden, nicht veröffentlicht: nur die Punkte sind Zahlen)"
            en "official forecast (joined, not published: only the points are figures)"
            leicht "Rechnung von einem Amt";
        recomputed =
            de "Vorausberechnung des Landesamts, nachgerechnet: keine amtliche Zahl"
            en "state office's projection, recomputed: not an official figure"
            leicht "Rechnung vom Amt, nachgerechnet. Keine Zahl vom Amt.";
        men = de "Männer, Ihr Szenario" en "Men, your scenario" leicht "Männer, Ihre Rechnung";
        women = de "Frauen, Ihr Szenario" en "Women, your scenario" leicht "Frauen, Ihre Rechnung";
        more = de "mehr Einwohner" en "more residents" leicht "mehr Menschen";
        less = de "weniger Einwohner" en "fewer residents" leicht "weniger Menschen";
        base_year(year: i32) = de "Stand {year}" en "As of {year}" leicht "so ist es im Jahr {year}";
    }
}

/// Words at a figure of a district whose ages are estimated.
pub mod estimate {
    texts! {
        figures_estimate;

        /// At the end of a finding, and below a table that is taken along.
        sentence =
            de "Der Altersaufbau der Stadtteile ist eine Schätzung."
            en "The age structure of the districts is an estimate."
            leicht "Das Alter in den Stadt-Teilen haben wir geschätzt.";
        limits =
            de "Schätzung: Was diese Zahl nicht sagen kann"
            en "Estimate: what this figure cannot say"
            leicht "Was sagt diese Zahl nicht?";
        text =
            de "Wie alt die Menschen im Stadtteil sind, ist aus einem früheren Zensus geschätzt: Was dort seither gealtert \
                und umgezogen ist, fehlt. Stadtteile sind klein, wenige Familien ändern viel. Die Einwohnerzahlen haben keinen Stichtag, ihre Lizenz ist \
                ungeklärt. Die Tabelle der Stadt ersetzt die Schätzung, sobald sie eingelesen wird."
            en "How old the people of the district are is estimated from an earlier census: what has aged and moved there since \
                is missing. Districts are small, a few families change much. The residents have no reference date, their license is unclear. \
                The city’s table replaces the estimate as soon as it is read in."
            leicht "Das Alter in den Stadt-Teilen ist eine Schätzung. Wir rechnen mit einer alten Zählung. Seitdem ist viel passiert. \
                Das sehen wir nicht. In kleinen Stadt-Teilen ändern wenige Menschen viel. Die Stadt hat genaue Zahlen. Damit wird die Rechnung besser.";
    }
}

/// Words of "Alter und Geschlecht".
pub mod pyramid {
    use super::numbers;
    use crate::rounded;

    texts! {
        figures_pyramid;

        title(area: &str, year: i32) =
            de "Alter und Geschlecht {year}, {area}"
            en "Age and sex {year}, {area}"
            leicht "Wie alt sind die Menschen? {year}, {area}";
        unit =
            de "Personen in Fünf-Jahres-Gruppen"
            en "Persons in five-year age groups"
            leicht "Unten stehen die Jungen. Oben stehen die Alten. Immer 5 Jahre zusammen.";
        note =
            de "Auf 5 gerundet; Summen können durch Rundung abweichen."
            en "Rounded to 5; totals may differ because of rounding."
            leicht "Wir haben die Zahlen gerundet.";
        /// Persons under 20 and from 65, in the base year and in the target year, and their shares in the target year.
        sentence(base: (i32, f64, f64), target: (i32, f64, f64), shares: (f64, f64)) =
            de ("Unter 20 Jahren sind {} Menschen ({}; {}: {}), 65 Jahre und älter {} ({}; {}: {}).",
                numbers::persons(target.1), numbers::percent(shares.0), base.0, numbers::persons(base.1),
                numbers::persons(target.2), numbers::percent(shares.1), base.0, numbers::persons(base.2))
            en ("{} people are under 20 ({}; {}: {}), {} are 65 and older ({}; {}: {}).",
                numbers::persons(target.1), numbers::percent(shares.0), base.0, numbers::persons(base.1),
                numbers::persons(target.2), numbers::percent(shares.1), base.0, numbers::persons(base.2))
            leicht ("Dann sind {} Menschen unter 20 Jahre alt. Im Jahr {} sind es {}. Dann sind {} Menschen 65 Jahre oder älter. Im Jahr {} sind es {}.",
                rounded::about(target.1), base.0, rounded::about(base.1), rounded::about(target.2), base.0,
                rounded::about(base.2));
        earlier(year: i32, young: f64, old: f64) =
            de ("{year} waren es {} und {}.", numbers::percent(young), numbers::percent(old))
            en ("In {year} it was {} and {}.", numbers::percent(young), numbers::percent(old))
            leicht ("Im Jahr {year}: {} waren jung. {} waren alt.", rounded::of_hundred(young), rounded::of_hundred(old));
    }
}

/// Words of "Stadtteile".
pub mod districts {
    use super::numbers;
    use crate::rounded;

    texts! {
        figures_districts;

        title(from: i32, to: i32) =
            de ("Stadtteile: Veränderung {} in Prozent", numbers::years(from, to))
            en ("Districts: change {} in percent", numbers::years(from, to))
            leicht "Stadt-Teile: Was ändert sich von {from} bis {to}?";
        /// What can be done on the page, but not on a printed picture.
        click =
            de "Ein Klick wählt den Stadtteil."
            en "A click chooses the district."
            leicht "Klicken Sie auf einen Stadt-Teil.";
        unit(base_year: i32) =
            de "Kreisfläche: Einwohner {base_year}."
            en "Area of a circle: residents {base_year}."
            leicht "Großer Kreis heißt: Im Jahr {base_year} leben hier viele Menschen.";
        unit_of_map =
            de "Farbe: Veränderung."
            en "Color: change."
            leicht "Die Farbe heißt: So viel ändert sich.";
        note =
            de "Stadtteile unter 5.000 Einwohnern: wenig belastbar. Summen können durch Rundung abweichen."
            en "Districts with fewer than 5,000 residents: not very reliable. Totals may differ because of rounding."
            leicht "Die Zahlen für die Stadt-Teile sind nicht ganz sicher. Vor allem bei kleinen Stadt-Teilen. Wir haben die Zahlen gerundet.";
        growing(growing: usize, all: usize) =
            de "In {growing} von {all} Stadtteilen leben mehr Menschen als heute."
            en "In {growing} of {all} districts there are more residents than today."
            leicht "In {growing} von {all} Stadt-Teilen leben dann mehr Menschen als heute.";
        /// The district that is furthest up and the one that is furthest down.
        extremes(first: (&str, f64), last: (&str, f64)) =
            de {
                // Where all go the same way, one of them goes least far.
                let (most, least) = match (first.1 <= 0.0, last.1 >= 0.0) {
                    (true, _) => ("wenigsten nach unten", "stärksten"),
                    (_, true) => ("stärksten nach oben", "wenigsten"),
                    _ => ("stärksten nach oben", "stärksten nach unten"),
                };
                format!("Am {most} weicht {} ab ({}), am {least} {} ({}).",
                    first.0, numbers::signed_percent(first.1), last.0, numbers::signed_percent(last.1))
            }
            en {
                let (most, least) = match (first.1 <= 0.0, last.1 >= 0.0) {
                    (true, _) => ("Least far down", "furthest down"),
                    (_, true) => ("Furthest up", "least far up"),
                    _ => ("Furthest up", "furthest down"),
                };
                format!("{most} is {} ({}), {least} is {} ({}).",
                    first.0, numbers::signed_percent(first.1), last.0, numbers::signed_percent(last.1))
            }
            leicht ("Ganz oben steht {}: {}. Ganz unten steht {}: {}.", first.0, change(first.1), last.0, change(last.1));
    }

    /// For every hundred people of today.
    fn change(percent: f64) -> String {
        let direction = if percent < 0.0 { "weniger" } else { "mehr" };
        format!("{} Menschen {direction}", rounded::of_hundred(percent.abs()))
    }
}

/// Words of "Bilanz".
pub mod balance {
    use super::numbers;
    use crate::rounded;

    texts! {
        figures_balance;

        title(area: &str, from: i32, to: i32) =
            de ("Geburten, Sterbefälle und Wanderung {}, {area}", numbers::years(from, to))
            en ("Births, deaths and migration {}, {area}", numbers::years(from, to))
            leicht "Wer kommt und wer geht? {from} bis {to}, {area}";
        unit = de "Personen im Jahr" en "Persons a year" leicht "Menschen im Jahr";
        district_note =
            de "Für die Stadtteile sind Geburten, Sterbefälle und Wanderung nicht veröffentlicht: nur Modellrechnung, \
                Umzüge innerhalb der Stadt eingeschlossen."
            en "For the districts, births, deaths and migration are not published: model calculation only, \
                moves within the city included."
            leicht "Für die Stadt-Teile gibt es keine gezählten Zahlen. Darum haben wir sie gerechnet.";
        /// The finding, on the target year.
        sentence(year: i32, births: f64, deaths: f64, arrivals: f64, departures: f64) =
            de ("{year}: {} Geburten und {} Sterbefälle, {} Zuzüge und {} Fortzüge.",
                numbers::persons(births), numbers::persons(deaths), numbers::persons(arrivals),
                numbers::persons(departures))
            en ("{year}: {} births and {} deaths, {} arrivals and {} departures.",
                numbers::persons(births), numbers::persons(deaths), numbers::persons(arrivals),
                numbers::persons(departures))
            leicht {
                format!("Im Jahr {year}: {} Kinder kommen zur Welt. {} Menschen sterben. {} Menschen ziehen zu. {} Menschen ziehen weg.",
                    rounded::about(births), rounded::about(deaths), rounded::about(arrivals),
                    rounded::about(departures))
                .replace(". etwa", ". Etwa")
            };
    }
}
