//! What should be seen before it counts.

use super::numbers;

texts! {
    reading_warnings;

    thousands =
        de "Die Tabelle ist in Tausend; ihre Zahlen sind mit 1.000 malgenommen."
        en "The table is in thousands; its figures were multiplied by 1,000.";
    people_assumed =
        de "Was gezählt ist, steht nirgends; die Zahlen gelten als Einwohner."
        en "Nothing says what is counted; the figures are taken as residents.";
    sexes_assumed =
        de "Männer und Frauen sind nicht getrennt; sie sind aufgeteilt wie in der ganzen Stadt im selben Alter."
        en "Men and women are not told apart; they are divided as in the whole city at the same age.";
    lost_zero =
        de "Dem amtlichen Schlüssel der Stadt fehlt die führende Null; die Zeile gilt als die der Stadt."
        en "The city’s official key has lost its leading zero; the row is taken as the city’s.";
    /// A figure that is far from today's.
    change(what: &str, old: &str, new: &str, percent: Option<f64>) =
        de {
            let percent =
                percent.map_or_else(String::new, |percent| format!(" ({} Prozent)", numbers::signed_percent(percent)));
            format!("{what}: bisher {old}, neu {new}{percent}. Stimmt das?")
        }
        en {
            let percent =
                percent.map_or_else(String::new, |percent| format!(" ({} percent)", numbers::signed_percent(percent)));
            format!("{what}: {old} before, {new} now{percent}. Is that right?")
        };
    share(place: &str, year: i32, group: &str, percent: f64) =
        de ("{place} {year}: {group} wären {} Prozent aller Einwohner.", numbers::percent(percent))
        en ("{place} {year}: {group} would be {} percent of all residents.", numbers::percent(percent));
    ahead(year: i32) =
        de "{year} ist noch nicht zu Ende; mit einem künftigen Jahr wird nicht neu aufgesetzt."
        en "{year} has not ended yet; the calculation never restarts from a year to come.";
    other_day(day: &str) =
        de "Gezählt ist am {day}, nicht am 31. Dezember."
        en "Counted on {day}, not on December 31.";
    other_sex(persons: f64) =
        de ("{} Personen sind weder als Mann noch als Frau gezählt (divers, ohne Angabe); sie zählen je zur Hälfte mit.",
            numbers::persons(persons))
        en ("{} persons are counted neither as men nor as women (diverse, not stated); half of them is counted with each.",
            numbers::persons(persons));
    /// Marks beside figures: provisional, revised, estimated, uncertain, with a note.
    marked(counts: [usize; 5]) =
        de {
            let words = ["vorläufig", "berichtigt", "geschätzt", "unsicher", "mit Fußnote"];
            let told: Vec<String> = counts
                .iter()
                .zip(words)
                .filter(|(count, _)| **count > 0)
                .map(|(count, word)| format!("{count} {word}"))
                .collect();
            format!("Gekennzeichnet sind: {}.", told.join(", "))
        }
        en {
            let words = ["provisional", "revised", "estimated", "uncertain", "with a footnote"];
            let told: Vec<String> = counts
                .iter()
                .zip(words)
                .filter(|(count, _)| **count > 0)
                .map(|(count, word)| format!("{count} {word}"))
                .collect();
            format!("Marked are: {}.", told.join(", "))
        };
    /// Figures that are not published.
    hidden(count: usize) =
        de {
            if count == 1 {
                "1 Zahl ist nicht veröffentlicht.".to_owned()
            } else {
                format!("{count} Zahlen sind nicht veröffentlicht.")
            }
        }
        en {
            if count == 1 { "1 figure is not published.".to_owned() } else { format!("{count} figures are not published.") }
        };
}
