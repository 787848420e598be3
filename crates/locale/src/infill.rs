//! The infill programme: what the screening found, what it looked at, and how far the sites reach.

use crate::numbers;

texts! {
    infill;

    screening =
        de "Geprüft wurden mehr als 100 Flächen in zweiter Reihe: keine ist gut geeignet, etwa ein Drittel bedingt, \
            etwa zwei Drittel nicht. Gezeigt werden nur Summen je Stadtteil, kein einzelnes Grundstück."
        en "More than 100 sites in second rows (behind existing houses) were screened: none is well suited, about a third is suited with reservations, \
            about two thirds are not. Only totals per district are shown, no single property.";
    criteria_heading = de "Woran die Flächen gemessen wurden" en "What the sites were measured by";
    /// The criteria, each with what it asks.
    criteria() -> [(&'static str, &'static str); 8] =
        de { [
            ("Hangneigung", "Wie steil ist das Gelände? Am Hang wird Bauen teuer, und Nachbarn verlieren Licht und Halt."),
            ("Zuschnitt", "Passt ein Haus mit den nötigen Abständen auf die Fläche?"),
            ("Erschließung", "Kommen Feuerwehr, Müllabfuhr, Wasser und Leitungen hin?"),
            ("Lärm", "Wie laut ist es durch Straße, Bahn oder Gewerbe?"),
            ("Bäume", "Müssten wertvolle oder geschützte Bäume fallen?"),
            ("Starkregen", "Läuft bei Starkregen Wasser zusammen, oder versickert es hier für andere?"),
            ("Artenschutz", "Leben hier geschützte Tiere oder Pflanzen?"),
            ("Klima", "Kühlt die Fläche ihre Umgebung, oder strömt hier frische Luft?"),
        ] }
        en { [
            ("Slope", "How steep is the ground? On a slope building is expensive, and neighbors lose light and support."),
            ("Shape", "Does a house with the necessary clearances fit on the site?"),
            ("Access", "Can the fire department, garbage trucks, water and utility lines get there?"),
            ("Noise", "How loud are the road, the railroad or businesses?"),
            ("Trees", "Would valuable or protected trees have to be felled?"),
            ("Heavy rain", "Does water gather here in heavy rain, or does it seep away here for others?"),
            ("Wildlife", "Do protected animals or plants live here?"),
            ("Climate", "Does the site cool its surroundings, or does fresh air flow here?"),
        ] };
    classes = de "Welche Flächen zählen" en "Which sites count";
    suited = de "gut geeignet" en "well suited";
    conditional = de "bedingt geeignet" en "suited with reservations";
    unsuited = de "nicht geeignet" en "not suited";
    gaps = de "Baulücken" en "gaps between buildings (Baulücken)";
    no_gaps =
        de "Baulücken: Die Stadt führt ein Verzeichnis, seine Zahlen liegen nicht vor."
        en "Gaps between buildings: the city keeps a register, its figures are not available.";
    /// A class with its sites in the city, where their number is known.
    class(name: &str, sites: Option<f64>) =
        de {
            let sites =
                sites.map_or_else(|| "Zahl unbekannt".to_owned(), |sites| format!("{} Flächen", numbers::decimal(sites, 0)));
            format!("{name} ({sites})")
        }
        en {
            let sites =
                sites.map_or_else(|| "number unknown".to_owned(), |sites| format!("{} sites", numbers::decimal(sites, 0)));
            format!("{name} ({sites})")
        };
    building_unit =
        de "Bewohner und Wohnfläche je Wohnung: Vorgabewerte von Projekt-Check"
        en "Residents and floor space per dwelling: default values of Projekt-Check";
    /// A type of building with the residents and the square metres of a dwelling.
    building(name: &str, dwelling: Option<(f64, f64)>) =
        de { dwelling.map_or_else(
            || name.to_owned(),
            |(residents, metres)| format!("{name}: {}, {} m²", numbers::decimal(residents, 1), numbers::decimal(metres, 0)),
        ) }
        en { dwelling.map_or_else(
            || name.to_owned(),
            |(residents, metres)| format!("{name}: {}, {} m²", numbers::decimal(residents, 1), numbers::decimal(metres, 0)),
        ) };
    ends =
        de "Gebaut wird nur, bis das bekannte Potenzial verbraucht ist"
        en "Build only until the known potential is used up";
    lever =
        de "Wie viele Wohnungen im Jahr entstehen, stellt der Regler „Neue Wohnungen durch Nachverdichtung“ ein. Hier steht, \
            wie weit die bekannten Flächen dafür reichen."
        en "How many dwellings a year are built is set by the slider “New dwellings through infill”. Here you see \
            how far the known sites go for that.";
    potential_heading = de "Wie weit die Flächen reichen" en "How far the sites go";
    unknown =
        de "Das Potenzial ist unbekannt, solange Beteiligung und Wohnungen je Fläche nicht eingegeben sind: \
            Für beide liegt keine Zahl vor."
        en "The potential is unknown as long as participation and dwellings per site are not entered: \
            there is no figure for either.";
    potential(area: &str, potential: f64, built: f64, year: i32) =
        de ("{area}: {} Wohnungen passen nach Ihren Annahmen auf die Flächen; bis {year} entstehen {}.",
            numbers::decimal(potential, 0), numbers::decimal(built, 0))
        en ("{area}: by your assumptions {} dwellings fit on the sites; by {year}, {} are built.",
            numbers::decimal(potential, 0), numbers::decimal(built, 0));
    beyond(dwellings: f64) =
        de ("Das sind {} über dem bekannten Potenzial.", numbers::decimal(dwellings, 0))
        en ("That is {} above the known potential.", numbers::decimal(dwellings, 0));
    caption(year: i32) =
        de "Flächen und Wohnungen bis {year}. Verteilung auf die Stadtteile wie die Einwohner: Annahme, bis die Tabelle der Stadt eingelesen ist"
        en "Sites and dwellings up to {year}. Distribution over the districts like the residents: assumption, until the city’s table is read in";
    /// Columns of the table.
    columns() -> [&'static str; 4] =
        de { ["Stadtteil", "Flächen", "Potenzial", "gebaut"] }
        en { ["District", "Sites", "Potential", "built"] };
    over = de " (über dem bekannten Potenzial)" en " (above the known potential)";
    not_known = de "unbekannt" en "unknown";
    projects = de "Bekannte Vorhaben" en "Known projects";
    projects_about =
        de "Im laufenden Wohnungsbau enthalten, nicht zusätzlich gerechnet."
        en "Part of ongoing construction, not counted in addition.";
    project(name: &str, district: &str, dwellings: f64, from: i32) =
        de ("{name}, {district}: {} Wohnungen, ab {from}", numbers::decimal(dwellings, 0))
        en ("{name}, {district}: {} dwellings, from {from} on", numbers::decimal(dwellings, 0));
}
