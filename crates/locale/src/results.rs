//! The headline, its comparisons, and what deviates from the baseline.

use crate::numbers;
use crate::rounded;

texts! {
    results;

    caption(year: i32, area: &str) =
        de "Einwohner {year}, {area}"
        en "Population {year}, {area}"
        leicht "So viele Menschen leben hier im Jahr {year}: {area}";
    /// A number of people as it stands alone: `100.247`.
    count(persons: f64) =
        de { numbers::persons(persons) }
        en { numbers::persons(persons) }
        leicht { rounded::about(persons) };
    against_baseline = de "gegen die Basis" en "against the baseline" leicht "Vergleich: Grund-Rechnung";
    /// Label of the difference to a forecast: `gegen Landesamt 2006 für das Jahr 2050`.
    against_forecast(label: &str, year: i32) =
        de "gegen {label} für das Jahr {year}"
        en "against {label} for the year {year}"
        leicht "Vergleich: Amt, {year}";
    /// Label of the comparison with a forecast that is recomputed: base year, year compared, census of the base.
    against_recomputed(base_year: i32, year: i32, basis: &str) =
        de "gegen Landesamt {base_year} für das Jahr {year}: nachgerechnet, keine amtliche Zahl ({basis})"
        en "against state office {base_year} for the year {year}: recomputed, not an official figure ({basis})"
        leicht "Vergleich: Amt, {year}. Nachgerechnet, keine Zahl vom Amt";
    /// A recomputed range beside the scenario's persons in the same year; `outside` are those beyond it, with a sign.
    recomputed(low: f64, high: f64, persons: f64, outside: f64) =
        de {
            let place = if outside < 0.0 {
                "darunter"
            } else if outside > 0.0 {
                "darüber"
            } else {
                "im Bereich"
            };
            format!("nachgerechnet etwa {} bis {} · hier {}: {place}",
                numbers::persons(low), numbers::persons(high), numbers::persons(persons))
        }
        en {
            let place = if outside < 0.0 {
                "below"
            } else if outside > 0.0 {
                "above"
            } else {
                "within"
            };
            format!("recomputed about {} to {} · here {}: {place}",
                numbers::persons(low), numbers::persons(high), numbers::persons(persons))
        }
        leicht {
            let place = if outside < 0.0 {
                "Ihre Rechnung liegt darunter."
            } else if outside > 0.0 {
                "Ihre Rechnung liegt darüber."
            } else {
                "Ihre Rechnung liegt dazwischen."
            };
            format!("{} bis {}. {place}", rounded::about(low), rounded::about(high))
        };
    without_dwelling(from: i32, to: i32) =
        de ("Zuzug ohne freie Wohnung (rechnerisch), {}", numbers::years(from, to))
        en ("Arrivals without a free dwelling (calculated), {}", numbers::years(from, to))
        leicht "Ohne freie Wohnung";
    dwellings_ignored = de "nicht gerechnet" en "not calculated";
    /// A difference in persons and percent: `+5.988 · +6,1 %`.
    difference(persons: f64, percent: f64) =
        de ("{} · {}", numbers::signed_persons(persons), numbers::signed_percent(percent))
        en ("{} · {}", numbers::signed_persons(persons), numbers::signed_percent(percent))
        leicht { rounded::more_or_fewer(persons) };
    no_prediction =
        de "Modellrechnung, keine Vorhersage."
        en "Model calculation, not a prediction."
        leicht "Das ist eine Rechnung. Niemand kann die Zukunft genau wissen.";
    hardly_reliable(persons: f64) =
        de ("Wenig belastbar: {} Einwohner im Ausgangsjahr. Unter 5.000 bestimmen Zufälle und die angenommene Altersverteilung das Ergebnis.",
            numbers::persons(persons))
        en ("Not very reliable: {} residents in the base year. Below 5,000, chance and the assumed age distribution decide the result.",
            numbers::persons(persons))
        leicht ("Hier leben nur {} Menschen. Darum ist die Rechnung sehr unsicher.", rounded::about(persons));
    /// The sentence under the headline of the baseline.
    baseline_sentence(stays: &str, area: &str, base: f64, base_year: i32, target: f64, target_year: i32) =
        de {
            let change = target - base;
            let direction = if change < 0.0 { "weniger" } else { "mehr" };
            format!("Das ist die Basis{}. {area}: {target_year} sind es {} Menschen {direction} als {base_year}.",
                explained(stays), numbers::persons(change.abs()))
        }
        en {
            let change = target - base;
            let direction = if change < 0.0 { "fewer" } else { "more" };
            format!("This is the baseline{}. {area}: {} {direction} people in {target_year} than in {base_year}.",
                explained(stays), numbers::persons(change.abs()))
        }
        leicht ("Das ist die Grund-Rechnung. Alles geht so weiter wie heute. Gebiet: {area}. {}",
            compared(target - base, target_year, &base_year.to_string()));
    /// What follows after a colon; nothing where nothing is known.
    explained(text: &str) =
        de { if text.is_empty() { String::new() } else { [": ", text].concat() } }
        en { if text.is_empty() { String::new() } else { [": ", text].concat() } };
    /// The sentence under the headline of a scenario.
    scenario_sentence(changes: &str, area: &str, difference: f64, year: i32) =
        de {
            let rounded = difference.round();
            let result = if rounded == 0.0 {
                format!("{year} leben hier gleich viele Menschen wie in der Basis")
            } else {
                let direction = if rounded > 0.0 { "mehr" } else { "weniger" };
                format!("{year} leben hier {} Menschen {direction} als in der Basis", numbers::persons(rounded.abs()))
            };
            format!("{changes}. {area}: {result}.")
        }
        en {
            let rounded = difference.round();
            let result = if rounded == 0.0 {
                format!("in {year} as many people live here as in the baseline")
            } else {
                let direction = if rounded > 0.0 { "more" } else { "fewer" };
                format!("in {year}, {} {direction} people live here than in the baseline", numbers::persons(rounded.abs()))
            };
            format!("{changes}. {area}: {result}.")
        }
        leicht (
            "Das haben Sie geändert: {changes}. Gebiet: {area}. {}",
            compared(difference, year, "in der Grund-Rechnung")
        );
    /// Added where new dwellings only move people within the city.
    enough_dwellings =
        de "Neue Wohnungen verteilen die Menschen anders auf die Stadtteile; die Stadt als Ganzes wächst durch sie \
            kaum, solange auch ohne sie Wohnungen frei sind."
        en "New dwellings spread people differently over the districts; the city as a whole hardly grows \
            through them as long as dwellings are vacant without them anyway."
        leicht "Neue Wohnungen bringen nicht immer mehr Menschen. Manche Menschen ziehen nur in einen anderen Stadt-Teil.";
    some_without_dwelling(persons: f64) =
        de ("{} Menschen, die kommen wollen, finden rechnerisch keine freie Wohnung.", numbers::persons(persons))
        en ("By calculation, {} people who want to come find no free dwelling.", numbers::persons(persons))
        leicht ("{} Menschen finden keine freie Wohnung.", capital(&rounded::about(persons)));
    deviation(lever: &str, area: &str, amount: &str, unit: &str) =
        de "{lever}, {area}: {amount} {unit}"
        en "{lever}, {area}: {amount} {unit}";
    from_year(first: i32) = de " ab {first}" en " from {first} on";
    in_years(first: i32, last: i32) = de " von {first} bis {last}" en " from {first} to {last}";
    /// The points that a deviation runs along.
    along(points: &mut dyn Iterator<Item = (i32, String)>) =
        de {
            let mut text = " im Verlauf".to_owned();
            for (index, (year, amount)) in points.enumerate() {
                text.push_str(if index == 0 { " (" } else { ", " });
                text.push_str(&format!("{year}: {amount}"));
            }
            text + ")"
        }
        en {
            let mut text = " over time".to_owned();
            for (index, (year, amount)) in points.enumerate() {
                text.push_str(if index == 0 { " (" } else { ", " });
                text.push_str(&format!("{year}: {amount}"));
            }
            text + ")"
        }
        leicht {
            let mut text = String::new();
            for (index, (year, amount)) in points.enumerate() {
                text.push_str(if index == 0 { " (" } else { ", " });
                text.push_str(&format!("{year}: {amount}"));
            }
            text + ")"
        };
    event(year: i32, persons: f64, kind: &str, area: &str) =
        de ("Sonderereignis {year}, {area}: {} Personen ({kind})", numbers::persons(persons))
        en ("One-off event {year}, {area}: {} persons ({kind})", numbers::persons(persons))
        leicht ("Im Jahr {year} kommen auf einmal {} Menschen: {kind}, {area}", rounded::about(persons));
    short_event(year: i32) =
        de "Sonderereignis {year}"
        en "One-off event {year}"
        leicht "Viele Menschen kommen im Jahr {year}";
    /// The role of dwellings as a line of the deviations.
    homes_deviation(group: &str, choice: &str) = de "{group}: {choice}" en "{group}: {choice}";
    /// A deviation in short, as it stands in the sentence: `Zuzug von außen +300`.
    short_deviation(lever: &str, amount: &str, area: Option<&str>) =
        de { match area {
            Some(area) => format!("{lever} {amount} ({area})"),
            None => format!("{lever} {amount}"),
        } }
        en { match area {
            Some(area) => format!("{lever} {amount} ({area})"),
            None => format!("{lever} {amount}"),
        } }
        leicht { match area {
            Some(area) => format!("{lever} ({area}, {amount})"),
            None => format!("{lever} ({amount})"),
        } };
    percent_of(amount: &str) = de "{amount} %" en "{amount}%" leicht "{amount} von 100";
    /// Joins short deviations to the beginning of a sentence: two are named, more are counted.
    changes(short: &[String]) =
        de { match short {
            [] => String::new(),
            [one] => one.clone(),
            [one, two] => format!("{one} und {two}"),
            [one, two, rest @ ..] if rest.len() == 1 => format!("{one}, {two} und eine weitere Änderung"),
            [one, two, rest @ ..] => format!("{one}, {two} und {} weitere Änderungen", rest.len()),
        } }
        en { match short {
            [] => String::new(),
            [one] => one.clone(),
            [one, two] => format!("{one} and {two}"),
            [one, two, rest @ ..] if rest.len() == 1 => format!("{one}, {two} and one more change"),
            [one, two, rest @ ..] => format!("{one}, {two} and {} more changes", rest.len()),
        } }
        leicht { match short {
            [] => String::new(),
            [one] => one.clone(),
            [one, two] => format!("{one}. {two}"),
            [one, two, rest @ ..] => format!("{one}. {two}. Und noch {} mehr", rest.len()),
        } };
    /// A signed amount with as many decimals as its lever shows.
    amount(value: f64, digits: usize) =
        de { if digits == 0 { numbers::signed_persons(value) } else { numbers::signed_decimal(value, digits) } }
        en { if digits == 0 { numbers::signed_persons(value) } else { numbers::signed_decimal(value, digits) } }
        leicht {
            let direction = if value < 0.0 { "weniger" } else { "mehr" };
            format!("{} {direction}", numbers::decimal(value.abs(), digits))
        };
    /// The result for the polite status.
    status(area: &str, year: i32, persons: f64, difference: f64) =
        de {
            let against = if difference.round() == 0.0 {
                "wie in der Basis".to_owned()
            } else if difference > 0.0 {
                format!("{} mehr als in der Basis", numbers::persons(difference))
            } else {
                format!("{} weniger als in der Basis", numbers::persons(-difference))
            };
            format!("{area} {year}: {} Einwohner, {against}.", numbers::persons(persons))
        }
        en {
            let against = if difference.round() == 0.0 {
                "as in the baseline".to_owned()
            } else if difference > 0.0 {
                format!("{} more than in the baseline", numbers::persons(difference))
            } else {
                format!("{} fewer than in the baseline", numbers::persons(-difference))
            };
            format!("{area} {year}: population {}, {against}.", numbers::persons(persons))
        }
        leicht (
            "{area}: Im Jahr {year} leben hier {} Menschen. Das sind {} {} in der Grund-Rechnung.",
            rounded::about(persons),
            rounded::more_or_fewer(difference),
            if difference.round() == 0.0 { "wie" } else { "als" }
        );
    /// The numbers rest on figures that the visitor has opened.
    own_figures(name: &str) =
        de { "Gerechnet mit eigenen Daten: ".to_owned() + name }
        en { "Calculated with your own data: ".to_owned() + name }
        leicht "Diese Rechnung nimmt Ihre eigenen Zahlen: {name}";
}

/// How many people live here compared with something else.
fn compared(difference: f64, year: i32, with: &str) -> String {
    if difference.round() == 0.0 {
        return format!("Im Jahr {year}: Hier leben gleich viele Menschen wie {with}.");
    }
    let direction = if difference > 0.0 { "mehr" } else { "weniger" };
    format!("Im Jahr {year}: Hier leben {} Menschen {direction} als {with}.", rounded::about(difference))
}

/// A sentence begins with a capital.
fn capital(text: &str) -> String {
    text.strip_prefix("etwa").map_or_else(|| text.to_owned(), |rest| format!("Etwa{rest}"))
}

#[cfg(test)]
mod leicht {
    use super::*;

    #[test]
    fn results_are_told_in_short_sentences_with_rounded_numbers() {
        crate::speak(crate::leicht());
        assert_eq!(
            baseline_sentence("", "Ganze Stadt", 100_247.0, 2025, 97_998.0, 2050),
            "Das ist die Grund-Rechnung. Alles geht so weiter wie heute. Gebiet: Ganze Stadt. Im Jahr 2050: Hier leben etwa 2\u{A0}200 \
             Menschen weniger als 2025."
        );
        assert_eq!(
            scenario_sentence(
                &changes(&[short_deviation("Menschen ziehen zu", &amount(300.0, 0), None)]),
                "Ganze Stadt",
                5_988.0,
                2050
            ),
            "Das haben Sie geändert: Menschen ziehen zu (300 mehr). Gebiet: Ganze Stadt. Im Jahr 2050: Hier leben etwa 6\u{A0}000 \
             Menschen mehr als in der Grund-Rechnung."
        );
        assert_eq!(some_without_dwelling(431.0), "Etwa 430 Menschen finden keine freie Wohnung.");
    }
}
