//! What the page says about a link that it could not read as a whole.

texts! {
    links;

    /// The link begins with a version that this page does not read.
    version(found: &str) =
        de "Der Link hat die Fassung „{found}“, die diese Seite nicht lesen kann. Gezeigt wird die Basis. Bitte um einen neuen Link."
        en "The link has version “{found}”, which this page cannot read. You see the baseline. Please ask for a new link."
        leicht "Diesen Link versteht die Seite nicht. Sie sehen die Grund-Rechnung.";
    unknown(key: &str) =
        de "Der Link enthält die Angabe „{key}“, die diese Seite nicht kennt. Sie bleibt im Link erhalten, wirkt hier aber nicht."
        en "The link contains “{key}”, which this page does not know. It stays in the link but has no effect here."
        leicht "Im Link steht „{key}“. Das kennt die Seite nicht.";
    value(key: &str, found: &str) =
        de "Im Link ist „{found}“ bei „{key}“ kein gültiger Wert. An dieser Stelle gilt die Basis."
        en "In the link, “{found}” is not a valid value for “{key}”. The baseline holds in its place."
        leicht "Im Link steht „{found}“ bei „{key}“. Das ist keine richtige Zahl. Hier gilt die Grund-Rechnung.";
    ages(found: &str) =
        de "Der Link nennt die Altersspanne „{found}“, die es nicht gibt. Möglich ist zum Beispiel 0-5. Gezeigt wird keine."
        en "The link names the span of ages “{found}”, which does not exist. Possible is, for example, 0-5. None is shown."
        leicht "Im Link steht ein falsches Alter: {found}";
    years(found: &str) =
        de "Der Link nennt den Zeitraum „{found}“, den es nicht gibt. Möglich sind „alles“ und „rechnung“. Gezeigt wird der übliche."
        en "The link names the period “{found}”, which does not exist. Possible are “alles” and “rechnung”. The usual one is shown."
        leicht "Im Link stehen falsche Jahre: {found}";
    range(key: &str, found: &str) =
        de "Im Link liegt „{found}“ bei „{key}“ außerhalb des Möglichen. An dieser Stelle gilt die Basis."
        en "In the link, “{found}” for “{key}” is outside of what is possible. The baseline holds in its place."
        leicht "Im Link steht „{found}“ bei „{key}“. Das ist nicht möglich. Hier gilt die Grund-Rechnung.";
    district(id: &str) =
        de "Der Link nennt den Stadtteil „{id}“, den es in diesen Daten nicht gibt. Diese Angabe wirkt nicht."
        en "The link names the district “{id}”, which does not exist in these data. It has no effect."
        leicht "Im Link steht der Stadt-Teil „{id}“. Den gibt es hier nicht.";
    /// Made with other data.
    edition(found: &str, here: &str) =
        de "Der Link entstand mit dem Datenstand {found}, gerechnet wird jetzt mit {here}. Ergebnisse können abweichen."
        en "The link was made with data edition {found}; the page now calculates with {here}. Results may differ."
        leicht {
            "Dieser Link ist schon älter. Die Seite rechnet jetzt mit neuen Zahlen. Vielleicht kommt etwas anderes heraus."
            .to_owned()
        };
    own_figures =
        de "Der Link entstand mit eigenen Daten, die er nicht enthält. Gerechnet wird mit den eingebauten Daten; Ergebnisse können abweichen."
        en "The link was made with somebody’s own data, which it does not contain. The page calculates with the built-in data; results may differ."
        leicht "Dieser Link gehört zu eigenen Zahlen. Die Zahlen fehlen im Link. Vielleicht kommt etwas anderes heraus.";
    unsealed =
        de "Der Link ist vielleicht nicht vollständig: Ihm fehlt die Prüfsumme, mit der Links dieser Seite enden („p=“). Er kann abgeschnitten sein, dann fehlen Angaben oder eine Zahl ist kürzer. Gezeigt wird, was noch da ist; bitte mit dem Original vergleichen."
        en "The link may not be whole: the checksum with which links of this page end (“p=”) is missing. It may have been cut off; then something is missing or a number is shorter. You see what is left; please compare it with the original."
        leicht "Der Link ist vielleicht nicht ganz. Am Ende fehlt etwas. Dann sind Zahlen vielleicht falsch. Bitte fragen Sie nach dem ganzen Link.";
    broken =
        de "Der Link ist nicht mehr so, wie er geschrieben wurde: Unterwegs wurde etwas geändert oder abgeschnitten, seine Prüfsumme stimmt nicht. Gezeigt wird, was zu lesen ist; bitte um einen neuen Link."
        en "The link is not as it was written: something was changed or cut off on its way, its checksum differs. You see what can be read; please ask for a new link."
        leicht "Der Link ist nicht mehr richtig. Etwas ist anders als vorher. Bitte fragen Sie nach einem neuen Link.";
    /// Made with an earlier version, with what is new since then.
    changed(found: &str, here: &str, changes: &[&str]) =
        de ("Der Link entstand mit der Programmfassung {found}, gerechnet wird jetzt mit {here}. Ergebnisse können abweichen. Neu seitdem: {}",
            changes.join(" "))
        en ("The link was made with program version {found}; the page now calculates with {here}. Results may differ. New since then: {}",
            changes.join(" "))
        leicht ("Dieser Link ist schon älter. Vielleicht kommt etwas anderes heraus. Das ist neu: {}",
            changes.join(" "));
    engine(found: &str, here: &str) =
        de "Der Link entstand mit der Programmfassung {found}, gerechnet wird jetzt mit {here}. Ergebnisse können abweichen."
        en "The link was made with program version {found}; the page now calculates with {here}. Results may differ."
        leicht "Dieser Link ist schon älter. Das Programm ist jetzt neu. Vielleicht kommt etwas anderes heraus.";
}

/// What gives the same scenario another result.
pub mod change {
    texts! {
        links_change;

        migrant_ages =
            de "Das Alter der Zu- und Fortziehenden wird aus den veröffentlichten Gruppen nach einem anderen Verfahren geschätzt."
            en "The ages of people who come and go are estimated from the published groups by another method."
            leicht "Das Alter von neuen Menschen wird anders gerechnet.";
        event_people =
            de "Wer mit einem Einzelereignis kommt, wird weiter verfolgt: Nur wer noch da ist, kann wieder gehen."
            en "People who come with a single event are followed: only those still there can leave again."
            leicht "Nur wer noch da ist, kann wieder gehen.";
        reach =
            de "Werte außerhalb des Möglichen werden nicht mehr auf die Grenze gesetzt, sondern genannt."
            en "Values beyond what is possible are no longer set to the limit but named."
            leicht "Zu große Zahlen nennt die Seite jetzt.";
        life_expectancies =
            de "Änderungen der Lebenserwartung für alle und für ein Geschlecht zählen voll zusammen."
            en "Changes of life expectancy for everybody and for one sex add up in full."
            leicht "Die Lebens-Erwartung zählt jetzt voll zusammen.";
        occupancy_trend =
            de "In der Basis leben mit den Jahren weniger Menschen in einer Wohnung."
            en "In the baseline fewer people live in a dwelling as the years go by."
            leicht "In 1 Wohnung leben später weniger Menschen.";
        district_ages =
            de "Zuzug, Fortzug und Umzug eines Stadtteils richten sich nach dem Alter der Menschen dort; er behält seine Altersmischung zum Teil (Annahme)."
            en "Arrivals, departures and moves of a district follow the ages of the people there; it keeps its mix of ages in part (assumption)."
            leicht "Junge Menschen ziehen oft dahin, wo junge Menschen wohnen. Das rechnen wir jetzt mit.";
    }
}
