//! Because of what two scenarios differ, and what a result depends on most.

use crate::numbers;

texts! {
    causes;

    /// The questions to choose from.
    questions() -> [&'static str; 4] =
        de { ["Woher kommt der Unterschied?", "Was muss gelten, damit …?", "Woran hängt es?", "Was trennt die Karten?"] }
        en { ["Where does the difference come from?", "What would it take?", "What does it depend on most?", "What parts the cards?"] }
        leicht { ["Woher kommt der Unterschied?", "Was muss passieren?", "Was ist am wichtigsten?", "Was ist bei den Karten anders?"] };
    question = de "Frage" en "Question" leicht "Frage";
    /// What is asked.
    measure = de "Was" en "What" leicht "Was?";
    against = de "verglichen mit" en "compared with" leicht "Verglichen mit";
    baseline = de "Basis" en "Baseline" leicht "Grund-Rechnung";
    births = de "Geburten im Jahr" en "Births in the year" leicht "Kinder, die im Jahr geboren werden";
    unplaced =
        de "Zuzug ohne freie Wohnung im Jahr (rechnerisch)"
        en "Arrivals without a free dwelling in the year (calculated)"
        leicht "Menschen, die im Jahr keine Wohnung finden";
    dwellings = de "Benötigte Wohnungen" en "Dwellings needed" leicht "So viele Wohnungen braucht man";
    /// Before there is an answer.
    waiting(done: usize, of: usize) =
        de "Wird gerechnet: {done} von {of}."
        en "Being calculated: {done} of {of}."
        leicht "Wir rechnen noch: {done} von {of}.";
    nothing =
        de "Beide Szenarien sind gleich. Bewegen Sie einen Regler; dann steht hier, was er ausmacht."
        en "Both scenarios are the same. Move a slider; then this shows what it does."
        leicht "Bewegen Sie einen Regler. Dann sehen Sie hier: Das macht der Regler.";
    refused =
        de "Das lässt sich mit diesen Einstellungen nicht rechnen."
        en "This cannot be calculated with these settings."
        leicht "Das können wir nicht rechnen.";
    /// What the steps are.
    method =
        de "Was sich unterscheidet, wird in jeder möglichen Reihenfolge geändert; gezeigt ist der mittlere Beitrag. Die Beiträge ergeben zusammen genau den Unterschied."
        en "What differs is changed in every possible order; shown is the mean contribution. Together the contributions are exactly the difference."
        leicht "Jeder Balken zeigt: So viel macht eine Änderung aus. Alle Balken zusammen sind der ganze Unterschied.";
    by_groups =
        de "So viele Änderungen sind erst auf Gruppen von Hebeln aufgeteilt, dann innerhalb jeder Gruppe; die Summe bleibt genau."
        en "So many changes are first split over groups of levers, then within each group; the sum stays exact."
        leicht "Sie haben sehr viel geändert. Darum haben wir die Änderungen zuerst in Gruppen geteilt.";
    /// Caption of the picture: which figure, where, when.
    caption(what: &str, area: &str, year: i32) =
        de "{what}, {area}, {year}"
        en "{what}, {area}, {year}"
        leicht "{what}. Gebiet: {area}. Jahr: {year}";
    scenario = de "Ihr Szenario" en "Your scenario" leicht "Ihre Rechnung";
    /// Columns of the table of contributions; the last two where it is known how sure they are.
    columns() -> [&'static str; 6] =
        de { ["Was", "Beitrag", "allein geändert", "zuletzt geändert", "1 von 10 Rechnungen liegt darunter", "1 von 10 Rechnungen liegt darüber"] }
        en { ["What", "Contribution", "changed alone", "changed last", "1 of 10 calculations is below", "1 of 10 calculations is above"] }
        leicht { ["Was?", "So viel macht es aus", "allein", "zuletzt", "1 von 10 Rechnungen ist kleiner", "1 von 10 Rechnungen ist größer"] };
    ranged =
        de "Striche mit Enden: Der Beitrag liegt in 8 von 10 Rechnungen dazwischen (100 gemeinsame Rechnungen mit den Fehlern, die solche Rechnungen hatten)."
        en "Lines with ends: the contribution lies between them in 8 of 10 calculations (100 common calculations with the errors that such calculations had)."
        leicht "Die Striche zeigen: So genau wissen wir das.";
    ranged_lower =
        de "Ein Beitrag liegt über seiner Spanne, wo freie Wohnungen in vielen Rechnungen begrenzen, was er bewirken kann."
        en "A contribution lies above its range where free dwellings limit in many calculations what it can do."
        leicht "Oft fehlen Wohnungen. Dann macht der Regler weniger aus.";
    save = de "Als CSV speichern" en "Save as CSV" leicht "Als Tabelle speichern";
    /// Name of the file of an answer, without its ending.
    file = de "ursachen" en "causes" leicht "ursachen";
    /// The difference, and the largest part of it.
    finding(difference: f64, other: &str, cause: &str, effect: f64) =
        de ("{} gegenüber „{other}“. Am meisten macht aus: {cause} ({}).",
            numbers::signed_persons(difference), numbers::signed_persons(effect))
        en ("{} against “{other}”. The most comes from: {cause} ({}).",
            numbers::signed_persons(difference), numbers::signed_persons(effect))
        leicht ("Unterschied: {}. Am wichtigsten ist: {cause} ({}).",
            numbers::signed_persons(difference), numbers::signed_persons(effect));
    none_counts(other: &str) =
        de "Was sich unterscheidet, ändert diese Zahl gegenüber „{other}“ nicht."
        en "What differs does not change this figure against “{other}”."
        leicht "Ihre Änderungen machen hier keinen Unterschied.";
    /// A cause whose effect depends on the others.
    only_with(cause: &str, partner: &str, last: f64) =
        de ("{cause}: wirkt hier nur zusammen mit anderem{}. Allein nichts, nach allem anderen {}.",
            with(partner), numbers::signed_persons(last))
        en ("{cause}: has an effect only together with others{}. Alone nothing, after everything else {}.",
            with(partner), numbers::signed_persons(last))
        leicht ("{cause}: Das wirkt nur zusammen mit etwas anderem{}.", with(partner));
    only_alone(cause: &str, partner: &str, alone: f64) =
        de ("{cause}: allein {}, nach allem anderen nichts mehr{}.", numbers::signed_persons(alone), besides(partner))
        en ("{cause}: alone {}, after everything else nothing more{}.", numbers::signed_persons(alone), besides(partner))
        leicht ("{cause}: Das wirkt nur allein{}.", besides(partner));
    differs(cause: &str, partner: &str, alone: f64, last: f64) =
        de ("{cause}: allein {}, nach allem anderen {}{}.",
            numbers::signed_persons(alone), numbers::signed_persons(last), besides(partner))
        en ("{cause}: alone {}, after everything else {}{}.",
            numbers::signed_persons(alone), numbers::signed_persons(last), besides(partner))
        leicht ("{cause}: allein {}, zuletzt {}{}.",
            numbers::signed_persons(alone), numbers::signed_persons(last), besides(partner));
    /// With whom a cause works together.
    with(partner: &str) =
        de { if partner.is_empty() { String::new() } else { format!(", vor allem mit „{partner}“") } }
        en { if partner.is_empty() { String::new() } else { format!(", above all with “{partner}”") } };
    /// Because of whom a cause works otherwise last than alone.
    besides(partner: &str) =
        de { if partner.is_empty() { String::new() } else { format!(", vor allem wegen „{partner}“") } }
        en { if partner.is_empty() { String::new() } else { format!(", above all because of “{partner}”") } };
    /// What differs where it is no lever.
    potential =
        de "Nachverdichtung: was die Flächen hergeben"
        en "Infill: what the sites offer"
        leicht "So viel Platz gibt es zum Bauen";
    years = de "Nachverdichtung: Baujahre" en "Infill: years of building" leicht "In diesen Jahren wird gebaut";
    /// A lever, an event or a value that the other scenario has and this one has not.
    gone(what: &str) = de "{what}: entfällt" en "{what}: is dropped" leicht "{what}: gibt es nicht mehr";

    /// How far each lever goes.
    reach = de "Jeder Hebel geht so weit, wie …" en "Each lever goes as far as …" leicht "So weit geht jeder Regler";
    /// The two ways in which a lever goes far.
    reaches() -> [&'static str; 2] =
        de { ["… er in den letzten zehn Jahren beobachtet ist", "… Rechnungen bisher danebenlagen (8 von 10)"] }
        en { ["… it was observed in the last ten years", "… calculations were off so far (8 of 10)"] }
        leicht { ["wie in den letzten 10 Jahren", "wie Rechnungen bisher falsch waren"] };
    depends_about =
        de "Ein Hebel der Stadt bewegt sich, alles andere bleibt. Blau: bei seinem kleinsten Wert, orange: bei seinem größten."
        en "One lever of the city moves, everything else stays. Blue: at its smallest value, orange: at its largest."
        leicht "Immer nur 1 Regler bewegt sich. Der Balken zeigt: So viel macht das aus.";
    without_bar(count: usize) =
        de "{count} Hebel ohne Balken"
        en "{count} levers without a bar"
        leicht "{count} Regler ohne Balken";
    depends_finding(lever: &str, low: f64, high: f64, now: f64) =
        de ("Am meisten hängt es an: {lever}. Damit zwischen {} und {}, jetzt {}.",
            numbers::persons(low), numbers::persons(high), numbers::persons(now))
        en ("It depends most on: {lever}. With it between {} and {}, now {}.",
            numbers::persons(low), numbers::persons(high), numbers::persons(now))
        leicht ("Am wichtigsten ist: {lever}.");
    /// Heads of the table of levers.
    depends_columns() -> [&'static str; 5] =
        de { ["Hebel", "kleinster Wert", "größter Wert", "dann", "dann"] }
        en { ["Lever", "smallest value", "largest value", "then", "then"] }
        leicht { ["Regler", "kleinster Wert", "größter Wert", "dann", "dann"] };
    /// Values of a lever.
    between(least: &str, largest: &str) = de "{least} bis {largest}" en "{least} to {largest}";
    unobserved(levers: &str) =
        de "Ohne Balken, weil niemand für die Stadt veröffentlicht, wie weit sie gingen: {levers}."
        en "Without a bar, because nobody has published for the city how far they went: {levers}."
        leicht "Das wissen wir nicht für: {levers}.";

    /// Of a set of scenarios: who has least and who has most.
    cards_about =
        de "Zwischen der Karte mit der kleinsten und der mit der größten Zahl; das jetzige Szenario zählt mit."
        en "Between the card with the smallest and the one with the largest figure; the present scenario counts, too."
        leicht "Zwischen der kleinsten und der größten Zahl.";
    too_few_cards =
        de "Dafür braucht es mindestens zwei Szenarien: Speichern Sie eines unter „Szenarien sammeln“."
        en "This takes at least two scenarios: save one under “Collect scenarios”."
        leicht "Dafür brauchen Sie 2 Rechnungen.";
    meet_heading = de "Was brächte alle zum selben Ziel?" en "What would bring all to the same goal?" leicht "Wie erreichen alle das gleiche Ziel?";
    meet_about =
        de "Jeder Hebel der Stadt für sich, in allen Szenarien um gleich viel verändert: die kleinste Änderung, mit der alle das Ziel erreichen."
        en "Each lever of the city by itself, changed by the same amount in all scenarios: the smallest change with which all meet the goal."
        leicht "Bei allen wird der gleiche Regler gleich viel bewegt.";
    meet(lever: &str, change: &str, unit: &str) =
        de "Am wenigsten ändert sich mit {lever}: {change} {unit} für alle."
        en "The least changes with {lever}: {change} {unit} for all."
        leicht "Am besten geht es mit {lever}: {change} {unit} für alle.";
    meet_sized(lever: &str, change: &str, unit: &str, percent: &str) =
        de "Am wenigsten ändert sich mit {lever}: {change} {unit} für alle, {percent} dessen, was er in zehn Jahren schwankte."
        en "The least changes with {lever}: {change} {unit} for all, {percent} of what it varied in ten years."
        leicht "Am besten geht es mit {lever}: {change} {unit} für alle.";
    meet_already = de "Alle erreichen das Ziel schon jetzt." en "All meet the goal already." leicht "Alle erreichen das Ziel schon.";
    meet_none =
        de "Mit keinem einzelnen Hebel erreichen alle dieses Ziel."
        en "With no single lever do all meet this goal."
        leicht "Mit 1 Regler geht das nicht.";
    /// Heads of the table of common changes; before the last one stand the scenarios.
    meet_columns() -> [&'static str; 3] =
        de { ["Hebel", "für alle gleich", "Anteil der Schwankung in zehn Jahren"] }
        en { ["Lever", "the same for all", "Share of the variation in ten years"] }
        leicht { ["Regler", "für alle gleich", "Anteil"] };
    meet_caption(goal: &str) = de "Nötige Änderung, damit gilt: {goal}" en "Change needed so that: {goal}" leicht "So viel muss sich ändern: {goal}";
    /// In place of a change that does not exist within reach.
    no_change = de "nicht zu erreichen" en "out of reach" leicht "geht nicht";
    /// From a card or from the priorities.
    ask_card = de "Woher der Unterschied kommt" en "Where the difference comes from" leicht "Woher kommt der Unterschied?";
    part_cards =
        de "Was die Karten trennt, und was alle zum selben Ziel brächte"
        en "What parts the cards, and what would bring all to the same goal"
        leicht "Was ist bei den Karten anders?";
    step_on = de "Nächster Schritt" en "Next step" leicht "Weiter";
    step_back = de "Schritt zurück" en "Step back" leicht "Zurück";
    /// On the sheet.
    on_sheet = de "Ursachen und Bedingungen" en "Causes and conditions" leicht "Warum ist das so?";
}
