//! Where the scenarios of a set agree, where they part, and what the parting costs or brings.

use crate::numbers;

/// What lies between the extremes.
#[derive(Debug, Clone, PartialEq)]
pub struct Between {
    /// Letters of those with most.
    pub most: String,
    /// Letters of those with least.
    pub least: String,
    /// The difference of the printed numbers.
    pub difference: f64,
}

fn list(names: &[&str], and: &str) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [rest @ .., last] => format!("{} {and} {last}", rest.join("; ")),
    }
}

texts! {
    priorities;

    about =
        de "Alle Karten, die im Vergleich stehen: wo ihre Hebel beieinander liegen, wo nicht, und was daraus folgt. \
            Modellrechnung, keine Vorhersage."
        en "All cards in the comparison: where their levers are close together, where they are not, and what follows from it. \
            Model calculation, not a prediction.";
    tolerance =
        de "Einig heißt: Alle äußern sich und stehen in jedem Jahr bis zum Zieljahr höchstens einen Schritt der Plus-Minus-Tasten \
            auseinander. Wer einen Hebel nicht bewegt und keinen Grund dazu nennt, äußert sich nicht: Das ist weder Zustimmung noch Ablehnung."
        en "Agreeing means: all say something, and in every year up to the target year they are at most one step of the plus and minus buttons \
            apart. Who does not move a lever and gives no reason for it says nothing: that is neither yes nor no.";
    too_few =
        de "Dafür braucht es mindestens zwei Karten im Vergleich, eine je Fraktion oder Tisch. Speichern Sie sie unter „Szenarien sammeln“."
        en "This takes at least two cards in the comparison, one per council group or table. Save them under “Collect scenarios”.";
    to_cards = de "Zu „Szenarien sammeln“" en "To “Collect scenarios”";
    levers_heading = de "Die Hebel" en "The levers";
    results_heading = de "Die Ergebnisse" en "The results";
    costs = de "Was der Unterschied kostet oder bringt" en "What the difference costs or brings";
    as_table = de "Als Tabelle" en "As a table";
    no_levers = de "Keine der Karten bewegt einen Hebel." en "None of the cards moves a lever.";
    rounded =
        de "Personen und Wohnungen der Stadtteile sind auf 5 gerundet; Summen können durch Rundung abweichen."
        en "Persons and dwellings of districts are rounded to 5; totals may differ because of rounding.";
    /// Name of a scenario and who stands for it.
    title(name: &str, author: &str) =
        de { if author.is_empty() { name.to_owned() } else { format!("{name} ({author})") } }
        en { if author.is_empty() { name.to_owned() } else { format!("{name} ({author})") } };
    lever(name: &str, area: &str) = de "{name}, {area}" en "{name}, {area}";
    with_unit(name: &str, unit: &str) = de "{name} ({unit})" en "{name} ({unit})";
    agreed(value: &str, unit: &str) = de "einig: {value} {unit}" en "agreed: {value} {unit}";
    between(low: &str, high: &str) = de "{low} bis {high}" en "{low} to {high}";
    /// Of one who says nothing about it.
    silent = de "äußert sich nicht" en "says nothing";
    /// Not everybody speaks, and those who do agree: `A: 30 Wohnungen im Jahr`.
    only(letters: &str, value: &str, unit: &str) =
        de { format!("{letters}: {value} {unit}").trim_end().to_owned() }
        en { format!("{letters}: {value} {unit}").trim_end().to_owned() };
    /// Behind a verdict: who says nothing.
    with_silent(verdict: &str, letters: &str, count: usize) =
        de ("{verdict}; {letters} {} sich nicht", if count == 1 { "äußert" } else { "äußern" })
        en ("{verdict}; {letters} {} nothing", if count == 1 { "says" } else { "say" });
    parted(low: &str, high: &str, unit: &str) =
        de "uneinig: {low} bis {high} {unit}"
        en "not agreed: {low} to {high} {unit}";
    /// They stand apart in years before the target year only.
    parted_on_the_way =
        de "uneinig: am Ende gleich, auf dem Weg dahin nicht"
        en "not agreed: the same in the end, but not on the way there";
    agreed_cell = de "einig" en "agreed";
    parted_cell = de "uneinig" en "not agreed";
    baseline_at(value: &str) = de "Basis {value}" en "Baseline {value}";
    picture(name: &str, values: &str, baseline: &str) =
        de "{name}: {values}; Basis {baseline}"
        en "{name}: {values}; baseline {baseline}";
    at(letter: char, value: &str) = de "{letter} {value}" en "{letter} {value}";
    reason(letter: char, text: &str) = de "{letter}: {text}" en "{letter}: {text}";
    /// On what they part, on what they agree, on what not all speak, and whether all come to the same result.
    finding(parted: &[&str], agreed: &[&str], open: &[&str], alike: bool) =
        de {
            let mut said = Vec::new();
            if !parted.is_empty() {
                said.push(format!("Uneinig bei {}.", list(parted, "und")));
            }
            match (agreed.is_empty(), parted.is_empty() && open.is_empty()) {
                (true, true) => said.push(no_levers().to_owned()),
                (true, false) if open.is_empty() => said.push("Einig ist man sich bei nichts von dem, was bewegt wird.".to_owned()),
                (true, false) => {}
                (false, true) if alike => said.push(format!("Einig bei allem, was bewegt wird: {}.", list(agreed, "und"))),
                (false, _) => said.push(format!("Einig bei {}.", list(agreed, "und"))),
            }
            if !open.is_empty() {
                said.push(format!("Nicht alle äußern sich zu {}.", list(open, "und")));
            }
            if parted.is_empty() && !alike {
                said.push("Die Ergebnisse unterscheiden sich.".to_owned());
            }
            said.join(" ")
        }
        en {
            let mut said = Vec::new();
            if !parted.is_empty() {
                said.push(format!("Not agreed on {}.", list(parted, "and")));
            }
            match (agreed.is_empty(), parted.is_empty() && open.is_empty()) {
                (true, true) => said.push(no_levers().to_owned()),
                (true, false) if open.is_empty() => said.push("There is no agreement on anything that is moved.".to_owned()),
                (true, false) => {}
                (false, true) if alike => said.push(format!("Agreed on everything that is moved: {}.", list(agreed, "and"))),
                (false, _) => said.push(format!("Agreed on {}.", list(agreed, "and"))),
            }
            if !open.is_empty() {
                said.push(format!("Not all say something about {}.", list(open, "and")));
            }
            if parted.is_empty() && !alike {
                said.push("The results differ.".to_owned());
            }
            said.join(" ")
        };
    levers(year: i32) = de "Stand der Hebel im Jahr {year}" en "Levers in the year {year}";
    results(area: &str, year: i32) =
        de "{area}: Ergebnisse am 31. Dezember {year}"
        en "{area}: results on December 31, {year}";
    lever_column = de "Hebel" en "Lever";
    baseline = de "Basis" en "Baseline";
    verdict = de "Einigkeit" en "Agreement";
    result = de "Größe" en "Quantity";
    least = de "am wenigsten" en "least";
    most = de "am meisten" en "most";
    difference = de "Unterschied" en "Difference";
    all = de "alle gleich" en "all the same";
    events = de "Sonderereignisse" en "One-off events";
    none = de "keine" en "none";
    /// How many people.
    people(area: &str, year: i32, between: Option<&Between>) =
        de { match between {
            None => format!("{area} {year}: Alle Szenarien führen zur gleichen Einwohnerzahl."),
            Some(it) => format!("{area} {year}: Zwischen {} (am meisten) und {} (am wenigsten) liegen {} Menschen.",
                it.most, it.least, numbers::persons(it.difference)),
        } }
        en { match between {
            None => format!("{area} {year}: all scenarios lead to the same population."),
            Some(it) => format!("{area} {year}: between {} (most) and {} (least) lie {} people.",
                it.most, it.least, numbers::persons(it.difference)),
        } };
    /// How many places in primary schools: one for each child.
    school_places(it: &Between) =
        de ("Schulplätze: {} braucht {} Grundschulplätze mehr als {}, einen je Kind von 6 bis unter 10.",
            it.most, numbers::persons(it.difference), it.least)
        en ("School places: {} needs {} more elementary school places than {}, one per child aged 6 to 9.",
            it.most, numbers::persons(it.difference), it.least);
    dwellings(it: &Between) =
        de ("Wohnungen: Bei {} gibt es {} mehr als bei {}.", it.most, numbers::persons(it.difference), it.least)
        en ("Dwellings: {} has {} more than {}.", it.most, numbers::persons(it.difference), it.least);
    dwellings_needed(it: &Between) =
        de ("Benötigte Wohnungen: Die Menschen bei {} brauchen {} mehr als bei {}.",
            it.most, numbers::persons(it.difference), it.least)
        en ("Dwellings needed: the people of {} need {} more than those of {}.",
            it.most, numbers::persons(it.difference), it.least);
    entered(name: &str, it: &Between, rate: f64) =
        de ("{name}: bei {} {} mehr als bei {} (mit Ihrer Annahme {}).",
            it.most, numbers::persons(it.difference), it.least, numbers::decimal(rate, 1))
        en ("{name}: {} has {} more than {} (with your assumption {}).",
            it.most, numbers::persons(it.difference), it.least, numbers::decimal(rate, 1));
    missing(names: &str) =
        de "Nicht gerechnet, weil die Annahme fehlt: {names}. Eingeben können Sie sie unter „Was das für die Stadt heißt“."
        en "Not calculated because the assumption is missing: {names}. You can enter it under “What this means for the city”.";
}

/// The results whose range is shown.
pub mod result {
    texts! {
        priorities_result;

        persons = de "Einwohner" en "Population";
        under_6 = de "Kinder unter 6" en "Children under 6";
        school = de "Schulkinder von 6 bis unter 16" en "School children aged 6 to 15";
        working = de "Menschen von 20 bis unter 67" en "People aged 20 to 66";
        from_65 = de "Menschen ab 65" en "People aged 65 and over";
        from_80 = de "Menschen ab 80" en "People aged 80 and over";
        dwellings = de "Wohnungen" en "Dwellings";
        dwellings_needed = de "Benötigte Wohnungen" en "Dwellings needed";
    }
}
