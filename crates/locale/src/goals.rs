//! What a lever would have to be, so that something holds.

use crate::numbers;

texts! {
    goals;

    relation = de "soll sein" en "shall be" leicht "soll sein";
    /// How a figure shall stand to the goal.
    relations() -> [&'static str; 3] =
        de { ["mindestens", "höchstens", "genau"] }
        en { ["at least", "at most", "exactly"] }
        leicht { ["so viel oder mehr", "so viel oder weniger", "genau so viel"] };
    value = de "Ziel" en "Goal" leicht "Ziel";
    unit = de "Zahl" en "number" leicht "Zahl";
    today(year: i32, figure: f64) =
        de ("wie Ende {year}: {}", numbers::persons(figure))
        en ("as at the end of {year}: {}", numbers::persons(figure))
        leicht ("so wie {year}: {}", numbers::persons(figure));
    nobody = de "niemand: 0" en "nobody: 0" leicht "niemand: 0";
    lever = de "Hebel" en "Lever" leicht "Regler";
    /// A second lever, with which all combinations are shown.
    with = de "zusammen mit" en "together with" leicht "Zusammen mit";
    alone = de "allein" en "alone" leicht "allein";
    same = de "Das ist zweimal derselbe Hebel. Wählen Sie einen anderen." en "These are the same lever twice. Choose another one." leicht "Das ist 2-mal der gleiche Regler.";
    /// Which figure shall be what, in one line.
    goal(what: &str, relation: &str, value: f64) =
        de ("{what}: {relation} {}", numbers::persons(value))
        en ("{what}: {relation} {}", numbers::persons(value))
        leicht ("{what}: {relation} {}", numbers::persons(value));
    begin =
        de "Geben Sie ein Ziel ein, zum Beispiel 100.000; dann steht hier, wo der Hebel dafür stehen müsste."
        en "Enter a goal, such as 100,000; then this says where the lever would have to stand."
        leicht "Schreiben Sie eine Zahl in das Feld. Dann sehen Sie: So muss der Regler stehen.";
    met(goal: &str, now: f64) =
        de ("Das ist schon so: {goal}. Jetzt sind es {}.", numbers::persons(now))
        en ("It already is so: {goal}. Now it is {}.", numbers::persons(now))
        leicht ("Das ist schon so. Jetzt sind es {}.", numbers::persons(now));
    /// The whole step that meets the goal, where the lever stands now, and what it comes to.
    needed(lever: &str, value: &str, now: &str, result: f64) =
        de ("{lever}: nötig sind {value}, jetzt {now}. Dann sind es {}.", numbers::persons(result))
        en ("{lever}: {value} needed, now {now}. Then it is {}.", numbers::persons(result))
        leicht ("{lever}: Das muss {value} sein. Jetzt ist es {now}. Dann sind es {}.", numbers::persons(result));
    unreachable(lever: &str, value: &str, result: f64) =
        de ("Mit {lever} allein nicht zu erreichen. Am nächsten kommt {value}: dann sind es {}.", numbers::persons(result))
        en ("Out of reach with {lever} alone. {value} comes closest: then it is {}.", numbers::persons(result))
        leicht ("Das geht nicht mit {lever}. Am besten ist {value}. Dann sind es {}.", numbers::persons(result));
    no_step(lever: &str, value: &str, result: f64) =
        de ("{lever}: nötig sind {value}, ein ganzer Schritt trifft es nicht. Dann sind es {}.", numbers::persons(result))
        en ("{lever}: {value} needed, no whole step meets it. Then it is {}.", numbers::persons(result))
        leicht ("{lever}: Das muss {value} sein. Dann sind es {}.", numbers::persons(result));
    observed(low: &str, high: &str) =
        de "In den letzten zehn Jahren lag der Hebel zwischen {low} und {high}."
        en "In the last ten years the lever was between {low} and {high}."
        leicht "In den letzten 10 Jahren war es zwischen {low} und {high}.";
    periods(low: &str, high: &str) =
        de "Im Mittel der Bezugszeiträume lag der Hebel zwischen {low} und {high}; einzelne Jahre schwanken mehr."
        en "As a mean of the reference periods the lever was between {low} and {high}; single years vary more."
        leicht "Früher war es zwischen {low} und {high}.";
    above = de "So hoch war er nie." en "It was never that high." leicht "So viel war es noch nie.";
    below = de "So niedrig war er nie." en "It was never that low." leicht "So wenig war es noch nie.";
    within = de "Das Nötige liegt darin." en "What is needed lies within." leicht "Das gab es also schon.";
    unobserved =
        de "Wie weit dieser Hebel in den letzten zehn Jahren ging, ist hier nicht veröffentlicht."
        en "How far this lever went in the last ten years has not been published here."
        leicht "Wir wissen nicht: Wie war es früher?";
    office(value: &str) =
        de "Das Statistische Landesamt nahm zuletzt {value} an (nachgerechnet)."
        en "The state statistics office last assumed {value} (recomputed)."
        leicht "Das Statistische Landes-Amt rechnet mit {value}.";
    /// In how many of ten calculations the step suffices.
    suffices(tenths: u8) =
        de { match tenths {
            0 => "Das reicht in fast keiner Rechnung mit den Fehlern, die solche Rechnungen hatten.".to_owned(),
            10 => "Das reicht in fast allen Rechnungen mit den Fehlern, die solche Rechnungen hatten.".to_owned(),
            tenths => format!("Das reicht in {tenths} von 10 Rechnungen mit den Fehlern, die solche Rechnungen hatten."),
        } }
        en { match tenths {
            0 => "This suffices in hardly any calculation with the errors that such calculations had.".to_owned(),
            10 => "This suffices in nearly all calculations with the errors that such calculations had.".to_owned(),
            tenths => format!("This suffices in {tenths} of 10 calculations with the errors that such calculations had."),
        } }
        leicht { format!("Das reicht in {tenths} von 10 Rechnungen.") };
    /// Further values that meet the goal.
    also(values: &str) =
        de "Das Ergebnis kehrt im Bereich des Hebels um; das Ziel trifft auch: {values}."
        en "The result turns within the reach of the lever; the goal is met by {values}, too."
        leicht "Das geht auch: {values}.";
    take = de "Ins Szenario übernehmen" en "Take over into the scenario" leicht "Diese Zahl nehmen";
    /// What is said of the line of all combinations.
    combinations(goal: &str, one: &str, other: &str) =
        de "{goal}: auf der Linie liegen alle Verbindungen von {one} und {other}, die das Ziel treffen."
        en "{goal}: on the line lie all combinations of {one} and {other} that meet the goal."
        leicht "{goal}: Die Linie zeigt alle Möglichkeiten.";
    no_combination(goal: &str) =
        de "{goal}: keine Verbindung beider Hebel trifft das Ziel in ihrem Bereich."
        en "{goal}: no combination of both levers meets the goal within their reach."
        leicht "{goal}: Das geht nicht.";
    result = de "Ergebnis" en "Result" leicht "Ergebnis";
}
