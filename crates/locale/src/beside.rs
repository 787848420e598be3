//! Several scenarios side by side.

use crate::numbers;

texts! {
    beside;

    about =
        de "Alle Szenarien gelten für dasselbe Gebiet und dasselbe Zieljahr. Jedes hat in allen Bildern und Tabellen denselben \
            Buchstaben, dieselbe Farbe und dieselbe Strichelung."
        en "All scenarios are for the same area and the same target year. In all charts and tables each has the same \
            letter, the same color and the same dashes.";
    how =
        de "Noch gibt es nichts zu vergleichen. Verändern Sie einen Regler: Dann steht Ihr Szenario neben der Basis. Oder speichern \
            Sie mehrere Szenarien: Bis zu acht stehen dann nebeneinander."
        en "There is nothing to compare yet. Move a slider: then your scenario stands beside the baseline. Or save \
            several scenarios: up to eight then stand side by side.";
    to_collection = de "Szenarien sammeln öffnen" en "Open “Collect scenarios”";
    reference = de "Verglichen wird mit" en "Compared with";
    legend = de "Die Szenarien" en "The scenarios";
    is_reference = de "Bezug" en "Reference";
    lines = de "Entwicklung" en "Development";
    outlines = de "Alter und Geschlecht übereinander" en "Age and sex over each other";
    districts = de "Jeder Stadtteil für sich" en "Each district by itself";
    bars = de "Unterschiede nach Größen" en "Differences by quantity";
    numbers = de "Zahlen" en "Figures";
    levers = de "Wo sich die Hebel unterscheiden" en "Where the levers differ";
    indicators = de "Alle Größen mit Spanne" en "All quantities with their range";
    lines_unit = de "Personen am 31. Dezember" en "Persons on December 31";
    scale = de "Maßstab" en "Scale";
    common = de "gemeinsam: Veränderung in Prozent" en "common: change in percent";
    own = de "jeder Stadtteil eigen: Personen" en "each district its own: persons";
    common_unit(base_year: i32) =
        de "Veränderung seit {base_year} in Prozent; alle Bilder haben denselben Maßstab."
        en "Change since {base_year} in percent; all charts have the same scale.";
    own_unit =
        de "Personen am 31. Dezember; jedes Bild hat einen eigenen Maßstab."
        en "Persons on December 31; each chart has a scale of its own.";
    outlines_unit(target_year: i32, base_year: i32) =
        de "Personen in Fünf-Jahres-Gruppen. Linien: {target_year}. Fläche: Stand {base_year}."
        en "Persons in five-year age groups. Lines: {target_year}. Area: as of {base_year}.";
    bars_unit(reference: &str, target_year: i32) =
        de "{target_year}: Unterschied zu {reference}, Balkenlänge in Prozent, alle mit demselben Maßstab."
        en "{target_year}: difference from {reference}, length of the bars in percent, all on the same scale.";
    /// Columns of the numbers.
    columns(target_year: i32, base_year: i32, reference: &str) -> Vec<String> =
        de { vec![
            "Szenario".to_owned(),
            format!("Einwohner {target_year}"),
            format!("gegen {reference}"),
            "in Prozent".to_owned(),
            format!("seit {base_year}"),
            "Zuzug ohne freie Wohnung (rechnerisch)".to_owned(),
            "Von wem".to_owned(),
        ] }
        en { vec![
            "Scenario".to_owned(),
            format!("Population {target_year}"),
            format!("against {reference}"),
            "in percent".to_owned(),
            format!("since {base_year}"),
            "Arrivals without a free dwelling (calculated)".to_owned(),
            "By whom".to_owned(),
        ] };
    caption(area: &str, target_year: i32) =
        de "{area}: Einwohner am 31. Dezember {target_year}"
        en "{area}: residents on December 31, {target_year}";
    indicators_caption(area: &str, target_year: i32) =
        de "{area}: am 31. Dezember {target_year}"
        en "{area}: on December 31, {target_year}";
    levers_caption =
        de "Abweichungen von der Basis, nur wo sich Szenarien unterscheiden"
        en "Changes from the baseline, only where scenarios differ";
    lever_column = de "Hebel" en "Lever";
    as_baseline = de "wie Basis" en "as baseline";
    /// A lever that follows others where it is not set.
    not_set = de "wie 25 bis 49 Jahre" en "as ages 25 to 49";
    /// A number that follows only from a value that nobody has entered.
    unknown = de "unbekannt" en "unknown";
    unknown_means =
        de "„unbekannt“: Diese Zahl folgt nur aus einer Annahme, die in diesem Szenario nicht eingegeben ist („Was das für die Stadt heißt“)."
        en "“unknown”: this figure only follows from an assumption that is not entered in this scenario (“What this means for the city”).";
    events = de "Sonderereignisse" en "One-off events";
    no_events = de "keine" en "none";
    alike =
        de "Alle Hebel, die hier nicht stehen, sind in allen Szenarien gleich."
        en "All levers that are not listed here are the same in all scenarios.";
    no_difference = de "Alle Hebel stehen in allen Szenarien gleich." en "All levers are the same in all scenarios.";
    range_column = de "Spanne" en "Range";
    persons = de "Einwohner" en "Population";
    lever(name: &str, area: &str, unit: &str) = de "{name}, {area} ({unit})" en "{name}, {area} ({unit})";
    setting(name: &str, area: &str) = de "{name}, {area}" en "{name}, {area}";
    /// The lowest and the highest value with their letters: `C 1.200 bis A 2.300`.
    range(low: (&str, &str), high: (&str, &str)) =
        de {
            if low.1 == high.1 { format!("alle {}", low.1) } else { format!("{} {} bis {} {}", low.0, low.1, high.0, high.1) }
        }
        en {
            if low.1 == high.1 { format!("all {}", low.1) } else { format!("{} {} to {} {}", low.0, low.1, high.0, high.1) }
        };
    /// The finding.
    finding(year: i32, area: &str, low: (&str, f64), high: (&str, f64)) =
        de {
            let gap = high.1.round() - low.1.round();
            if gap == 0.0 {
                return format!("{area}, {year}: In allen Szenarien leben gleich viele Menschen, {}.", numbers::persons(low.1));
            }
            format!("{area}, {year}: von {} ({}) bis {} ({}). Zwischen beiden liegen {} Menschen.",
                numbers::persons(low.1), low.0, numbers::persons(high.1), high.0, numbers::persons(gap))
        }
        en {
            let gap = high.1.round() - low.1.round();
            if gap == 0.0 {
                return format!("{area}, {year}: the population is the same in all scenarios, {}.", numbers::persons(low.1));
            }
            format!("{area}, {year}: from {} ({}) to {} ({}). Between the two lie {} people.",
                numbers::persons(low.1), low.0, numbers::persons(high.1), high.0, numbers::persons(gap))
        };
    outlines_finding(year: i32, area: &str, count: usize) =
        de "{area}, {year}: Alter und Geschlecht von {count} Szenarien als Linien übereinander. Die Zahlen stehen in der Tabelle."
        en "{area}, {year}: age and sex of {count} scenarios as lines over each other. The figures are in the table.";
    districts_finding(year: i32, name: &str, gap: f64) =
        de ("Am weitesten gehen die Szenarien in {name} auseinander: {year} um {} Menschen.", numbers::persons(gap))
        en ("The scenarios are furthest apart in {name}: by {} people in {year}.", numbers::persons(gap));
    /// The same in the unit of pictures that show changes in percent.
    districts_apart(year: i32, name: &str, points: f64) =
        de ("Am weitesten gehen die Szenarien in {name} auseinander: {year} um {} Prozentpunkte.", numbers::decimal(points, 1))
        en ("The scenarios are furthest apart in {name}: by {} percentage points in {year}.", numbers::decimal(points, 1));
    against(letter: &str, difference: &str) = de "{letter}: {difference}" en "{letter}: {difference}";
    bars_finding(name: &str, letters: &str) =
        de "In Prozent am größten ist der Unterschied bei „{name}“ ({letters})."
        en "In percent the difference is largest for “{name}” ({letters}).";
}
