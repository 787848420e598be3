//! Who would come and who finds a home, and how many dwellings are needed.

use crate::numbers;
use crate::rounded;

texts! {
    homes;

    about =
        de "Wer keine freie Wohnung findet, weicht in andere Stadtteile aus; ist nirgends Platz, kommt er nicht und wird hier gezählt. \
            Eine Rechnung, keine Warteliste."
        en "Whoever finds no free dwelling turns to other districts; where there is no room anywhere, they do not come and are counted here. \
            A calculation, not a waiting list."
        leicht "Menschen suchen zuerst in ihrem Stadt-Teil. Dann suchen sie in anderen Stadt-Teilen. Finden sie keine Wohnung? Dann zählen wir sie hier.";
    ignored =
        de "Sie haben „Ohne Grenze“ gewählt: Alle kommen, ohne Wohnung wird niemand gezählt."
        en "You have chosen “No limit”: everyone comes, and nobody is counted as without a dwelling."
        leicht "Sie haben gewählt: Alle können kommen. Darum zählen wir hier niemanden.";
    by_year = de "Jahr für Jahr" en "Year by year";
    placed = de "findet eine Wohnung" en "finds a dwelling";
    unplaced =
        de "ohne freie Wohnung (rechnerisch)"
        en "without a free dwelling (calculated)"
        leicht "findet keine freie Wohnung";
    as_table = de "Als Tabelle" en "As a table";
    by_district(year: i32) =
        de "Nach Stadtteilen, {year}"
        en "By district, {year}"
        leicht "In den Stadt-Teilen im Jahr {year}";
    everybody(area: &str, years: (i32, i32), wanted: f64) =
        de ("{area}, {}: Alle {} Menschen, die zuziehen wollen, finden eine Wohnung.",
            numbers::years(years.0, years.1), numbers::persons(wanted))
        en ("{area}, {}: all {} people who want to move in find a dwelling.",
            numbers::years(years.0, years.1), numbers::persons(wanted))
        leicht ("{area}, {} bis {}: {} Menschen wollen hierher ziehen. Alle finden eine Wohnung.",
            years.0, years.1, rounded::about(wanted));
    highest(persons: f64) =
        de ("Die höchste Säule steht für {} Personen im Jahr.", numbers::persons(persons))
        en ("The highest column stands for {} persons a year.", numbers::persons(persons))
        leicht ("Die höchste Säule heißt: {} Menschen im Jahr.", rounded::about(persons));
    finding(area: &str, years: (i32, i32), wanted: f64, unplaced: f64) =
        de ("{area}, {}: {} Menschen wollen zuziehen, {} finden keine freie Wohnung.",
            numbers::years(years.0, years.1), numbers::persons(wanted), numbers::persons(unplaced))
        en ("{area}, {}: {} people want to move in, {} find no free dwelling.",
            numbers::years(years.0, years.1), numbers::persons(wanted), numbers::persons(unplaced))
        leicht ("{area}, {} bis {}: {} Menschen wollen hierher ziehen. Davon finden {} keine freie Wohnung.",
            years.0, years.1, rounded::about(wanted), rounded::about(unplaced));
    /// Columns of the years.
    year_columns() -> [&'static str; 4] =
        de { ["Jahr", "Wollen kommen", "Finden eine Wohnung", "Ohne freie Wohnung"] }
        en { ["Year", "Want to come", "Find a dwelling", "Without a free dwelling"] }
        leicht { ["Jahr", "Wollen kommen", "Finden eine Wohnung", "Finden keine Wohnung"] };
    /// Columns of the districts.
    district_columns() -> [&'static str; 4] =
        de { ["Stadtteil", "Wollen kommen", "Finden eine Wohnung", "Ohne freie Wohnung"] }
        en { ["District", "Want to come", "Find a dwelling", "Without a free dwelling"] }
        leicht { ["Stadt-Teil", "Wollen kommen", "Finden eine Wohnung", "Finden keine Wohnung"] };
    year_caption(area: &str) =
        de "Zuzug von außen nach Jahren, {area}; wer in einem anderen Stadtteil unterkommt, zählt als untergebracht"
        en "Arrivals from outside by year, {area}; whoever is housed in another district counts as housed"
        leicht "Wer von außen kommt, Jahr für Jahr, {area}";
    district_caption(year: i32) =
        de "Zuzug von außen {year} nach dem Stadtteil, in den die Menschen zuerst wollten"
        en "Arrivals from outside {year} by the district that people wanted first"
        leicht "Wer von außen kommt, {year}, nach Stadt-Teilen";
    need_heading = de "Benötigte Wohnungen" en "Dwellings needed" leicht "So viele Wohnungen braucht man";
    need_about =
        de "Benötigt werden so viele Wohnungen, wie die Menschen bei der angenommenen Belegung füllen, und dazu die, die frei bleiben. \
            Wohnungen nach Stadtteilen: Schätzung."
        en "What is needed are the dwellings that people fill at the assumed occupancy, and in addition those that stay vacant. \
            Dwellings by district: estimate."
        leicht "Die Menschen brauchen Wohnungen. Manche Wohnungen sind leer. Die Zahlen für die Stadt-Teile haben wir geschätzt.";
    /// Columns of the need by year.
    need_year_columns() -> [&'static str; 4] =
        de { ["Jahr", "Vorhanden", "Benötigt", "Übrig"] }
        en { ["Year", "There", "Needed", "Left over"] }
        leicht { ["Jahr", "Sind da", "Braucht man", "Übrig"] };
    /// Columns of the need by district.
    need_district_columns() -> [&'static str; 4] =
        de { ["Stadtteil", "Vorhanden", "Benötigt", "Übrig"] }
        en { ["District", "There", "Needed", "Left over"] }
        leicht { ["Stadt-Teil", "Sind da", "Braucht man", "Übrig"] };
    need_year_caption(area: &str) =
        de "Wohnungen am 31. Dezember, {area}"
        en "Dwellings on December 31, {area}"
        leicht "Wohnungen am Ende vom Jahr, {area}";
    need_district_caption(year: i32) =
        de "Wohnungen am 31. Dezember {year}"
        en "Dwellings on December 31, {year}"
        leicht "Wohnungen am Ende vom Jahr {year}";
    /// The finding on the need.
    need(area: &str, year: i32, there: f64, needed: f64) =
        de {
            let (there_text, needed_text) = (numbers::persons(there), numbers::persons(needed));
            let left = there.round() - needed.round();
            let rest = if left >= 0.0 { "übrig" } else { "zu wenig" };
            format!("{area} {year}: {there_text} Wohnungen sind da, {needed_text} werden benötigt, {} {rest}.",
                numbers::persons(left.abs()))
        }
        en {
            let (there_text, needed_text) = (numbers::persons(there), numbers::persons(needed));
            let left = there.round() - needed.round();
            let rest = if left >= 0.0 { "left over" } else { "too few" };
            format!("{area} {year}: there are {there_text} dwellings, {needed_text} are needed, {} {rest}.",
                numbers::persons(left.abs()))
        }
        leicht {
            let left = there.round() - needed.round();
            let rest = if left >= 0.0 { "sind übrig" } else { "fehlen" };
            format!("{area}, Jahr {year}: Es gibt {} Wohnungen. Man braucht {} Wohnungen. Das heißt: {} {rest}.",
                rounded::about(there), rounded::about(needed), rounded::about(left))
        };
}
