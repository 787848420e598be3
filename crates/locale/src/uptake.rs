//! What happens to the homes: who lives in new dwellings, what one more brings, and from when homes are lacking.

use crate::numbers;

texts! {
    uptake;

    heading = de "Was aus den Wohnungen wird" en "What becomes of the dwellings";
    about =
        de "Verglichen wird mit demselben Szenario ohne Nachverdichtung. Niemand wird beim Einzug verfolgt: Gezählt wird, wie viele Menschen \
            dann mehr oder weniger in jedem Stadtteil leben, umgerechnet in Wohnungen nach der Belegung. „Leer“ heißt: Die neue Wohnung steht leer oder eine ältere \
            im selben Stadtteil; was freigehalten wird, zählt dazu."
        en "The comparison is with the same scenario without infill. Nobody is followed moving in: what is counted is how many people more or \
            fewer then live in each district, turned into dwellings by occupancy. “Empty” means: the new dwelling is empty, or an older one in the same district; \
            what is kept free is included.";
    none =
        de "In diesem Szenario wird nicht nachverdichtet. Stellen Sie den Regler „Neue Wohnungen durch Nachverdichtung“ ein."
        en "This scenario has no infill. Set the slider “New dwellings through infill”.";
    unknown = de "Wohnungen dieses Ortes sind nicht bekannt." en "The dwellings of this place are not known.";
    /// What became of the dwellings, in whole ones: all, newcomers, of other districts, empty.
    finding(area: &str, year: i32, homes: [f64; 4]) =
        de {
            let [all, newcomers, moved, empty] = homes;
            let [all, newcomers, moved, empty] = [all, newcomers, moved, empty].map(numbers::persons);
            format!("{area}: Von {all} neuen Wohnungen bis {year} füllen {newcomers} Menschen, die sonst nicht hier lebten, {moved} Menschen aus anderen \
                 Stadtteilen; {empty} stehen leer.")
        }
        en {
            let [all, newcomers, moved, empty] = homes;
            let [all, newcomers, moved, empty] = [all, newcomers, moved, empty].map(numbers::persons);
            format!("{area}: of {all} new dwellings by {year}, {newcomers} are filled by people who would not live here otherwise, {moved} by people from \
                 other districts; {empty} are empty.")
        };
    /// From when homes are lacking.
    binds(area: &str, from: Option<i32>, last: i32) =
        de { match from {
            Some(year) => format!("{area}: Ab {year} finden nicht alle, die kommen wollen, eine Wohnung."),
            None => format!("{area}: Bis {last} finden alle, die kommen wollen, eine Wohnung."),
        } }
        en { match from {
            Some(year) => format!("{area}: from {year} on, not everybody who wants to come finds a dwelling."),
            None => format!("{area}: until {last}, everybody who wants to come finds a dwelling."),
        } };
    never = de "im Zeitraum nicht" en "not in this period";
    /// Columns of the dwellings.
    columns() -> [&'static str; 6] =
        de { [
            "Stadtteil", "Neue Wohnungen", "gefüllt: sonst nicht hier", "gefüllt: aus anderen Stadtteilen", "leer",
            "Wohnungen fehlen ab",
        ] }
        en { [
            "District", "New dwellings", "filled: otherwise not here", "filled: from other districts", "empty",
            "Dwellings lacking from",
        ] };
    caption(year: i32) =
        de "Neue Wohnungen durch Nachverdichtung bis {year} und was aus ihnen wird, gerundet"
        en "New dwellings through infill up to {year} and what becomes of them, rounded";
    one_more = de "Was eine Wohnung mehr bringt" en "What one dwelling more brings";
    one_more_about =
        de "Gerechnet wird mit einer Wohnung mehr im Jahr in einem Stadtteil, geteilt durch die Zahl der Wohnungen. \
            Bringt sie der Stadt fast niemanden, fehlt es dort nicht an Wohnungen."
        en "Calculated with one dwelling more a year in one district, divided by the number of dwellings. \
            If it brings the city hardly anybody, dwellings are not lacking there.";
    /// Columns of what one dwelling more brings.
    one_more_columns() -> [&'static str; 3] =
        de { ["Stadtteil", "Menschen im Stadtteil", "Menschen in der Stadt"] }
        en { ["District", "People in the district", "People in the city"] };
    no_more = de "keine weitere möglich" en "no more possible";
    one_more_caption(year: i32) =
        de "Menschen mehr im Jahr {year} je zusätzlicher Wohnung"
        en "People more in {year} per additional dwelling";
    /// Columns of the people.
    people_columns() -> [&'static str; 3] =
        de { ["Stadtteil", "Menschen mehr", "davon in älteren Wohnungen"] }
        en { ["District", "People more", "of them in older dwellings"] };
    people_caption(year: i32) =
        de "Menschen {year} gegenüber demselben Szenario ohne Nachverdichtung"
        en "People in {year} against the same scenario without infill";
}
