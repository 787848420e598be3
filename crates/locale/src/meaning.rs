//! What a projected population means for schools, care and dwellings.

texts! {
    meaning;

    about =
        de "Alter am 31. Dezember. Plätze, Klassen, Pflege und Haushalte folgen nur aus Werten, die Sie eingeben. Wo eine Quelle \
            einen Wert nennt, steht er als Vorschlag am Feld; übernommen wird er erst, wenn Sie es wollen."
        en "Age on December 31. Places, classes, care and households only follow from values that you enter. Where a source \
            names a value, it stands at the field as a suggestion; it is taken over only when you want it."
        leicht "Hier sehen Sie: So alt sind die Menschen am Ende vom Jahr. Für manche Zeilen brauchen wir eine Zahl von Ihnen.";
    district =
        de "Die Altersverteilung der Stadtteile ist eine Annahme. Alle Anzahlen sind auf 5 gerundet; Summen können durch Rundung abweichen."
        en "The age distribution of the districts is an assumption. All counts are rounded to 5; totals may differ because of rounding."
        leicht "Das Alter in den Stadt-Teilen haben wir geschätzt. Wir haben die Zahlen gerundet.";
    rates = de "Eigene Annahmen" en "Your own assumptions" leicht "Ihre eigenen Zahlen";
    /// In place of a number that nobody has entered the rate for.
    enter = de "Annahme eingeben" en "enter an assumption" leicht "Zahl eintragen";
    unknown = de "unbekannt" en "unknown" leicht "nicht bekannt";
    nursing = de "Pflegeheime: Anteil nach Alter" en "Nursing homes: share by age" leicht "Menschen im Pflege-Heim";
    further = de "Weitere eigene Annahmen" en "Further assumptions of your own" leicht "Noch mehr eigene Zahlen";
    further_about =
        de "Für Kita-Plätze unter 3 Jahren zusammen gilt dieser Wert nur, solange unter 2 und von 2 bis unter 3 nicht beide eingegeben sind. \
            Für Pflegebedürftige insgesamt liegt kein Wert der Stadt vor."
        en "For daycare places under 3 together this value counts only as long as under 2 and 2 to under 3 are not both entered. \
            There is no value of the city for all people in need of care."
        leicht "Diese Zahlen kennen wir für die Stadt nicht.";
    first_graders =
        de "Zum Vergleich: Kinder in ersten Klassen"
        en "For comparison: children in first grades"
        leicht "So viele Kinder kommen in die Schule";
    /// Columns of the school beginners.
    first_graders_columns() -> [&'static str; 3] =
        de { ["Was", "Kinder", "Quelle"] }
        en { ["What", "Children", "Source"] }
        leicht { ["Was?", "Kinder", "Woher?"] };
    first_graders_about =
        de "Nicht eins zu eins vergleichbar mit den Altersgruppen der Tabelle: Gezählt sind nur öffentliche Grundschulen, nur erste Klassen, \
            und in die Schule kommt man nicht nach dem Alter am 31. Dezember."
        en "Not comparable one to one with the age groups of the table: only public elementary schools are counted, only first grades, \
            and children do not start school by their age on December 31."
        leicht "Diese Zahlen passen nicht genau zu den anderen Zahlen.";
    /// A school year by the calendar year in which it begins.
    school_year(from: i32) =
        de ("Schuljahr {from}/{:02}", (from + 1) % 100)
        en ("school year {from}/{:02}", (from + 1) % 100)
        leicht ("Schul-Jahr {from}/{:02}", (from + 1) % 100);
    more_than(number: &str) = de "mehr als {number}" en "more than {number}";
    household =
        de "Nicht dasselbe wie die Belegung: Ein Haushalt sind Menschen, die zusammen wirtschaften; die Belegung teilt alle Einwohner, \
            auch die in Wohnheimen, durch die bewohnten Wohnungen."
        en "Not the same as occupancy: a household are people who share their budget; occupancy divides all residents, \
            those in dormitories too, by the occupied dwellings."
        leicht "Manche Menschen wohnen in einem Wohn-Heim. Die zählen hier nicht mit.";
    caption(area: &str) =
        de "{area}: heute, im Zieljahr und in der Basis"
        en "{area}: today, in the target year and in the baseline"
        leicht "{area}: heute und im Ziel-Jahr";
    /// Columns of the table.
    columns(base: i32, target: i32) -> Vec<String> =
        de { vec![
            "Größe".to_owned(), format!("{base}"), format!("{target}, Ihr Szenario"), "Veränderung".to_owned(),
            format!("{target}, Basis"),
        ] }
        en { vec![
            "Quantity".to_owned(), format!("{base}"), format!("{target}, your scenario"), "Change".to_owned(),
            format!("{target}, baseline"),
        ] }
        leicht { vec![
            "Was?".to_owned(), format!("{base}"), format!("{target}, Ihre Rechnung"), "Änderung".to_owned(),
            format!("{target}, Grund-Rechnung"),
        ] };
    /// The groups of ages, the youngest first.
    groups() -> [&'static str; 9] =
        de { [
            "Kinder unter 3 Jahren",
            "Kinder von 3 bis unter 6",
            "Kinder von 6 bis unter 10 (Grundschule)",
            "Kinder von 10 bis unter 16",
            "Jugendliche von 16 bis unter 19",
            "Menschen von 18 bis unter 25",
            "Menschen von 20 bis unter 67",
            "Menschen ab 65",
            "Menschen ab 80",
        ] }
        en { [
            "Children under 3",
            "Children aged 3 to 5",
            "Children aged 6 to 9 (elementary school)",
            "Children aged 10 to 15",
            "Teenagers aged 16 to 18",
            "People aged 18 to 24",
            "People aged 20 to 66",
            "People aged 65 and over",
            "People aged 80 and over",
        ] }
        leicht { [
            "Kinder unter 3 Jahren",
            "Kinder von 3 bis 5 Jahren",
            "Kinder von 6 bis 9 Jahren (Grund-Schule)",
            "Kinder von 10 bis 15 Jahren",
            "Junge Menschen von 16 bis 18 Jahren",
            "Menschen von 18 bis 24 Jahren",
            "Menschen von 20 bis 66 Jahren",
            "Menschen ab 65 Jahren",
            "Menschen ab 80 Jahren",
        ] };
    youth_ratio =
        de "Jugendquotient (unter 20 je 100 von 20 bis 64)"
        en "Youth dependency ratio (under 20 per 100 aged 20 to 64)"
        leicht "Junge Menschen für 100 Menschen von 20 bis 64 Jahren";
    old_age_ratio =
        de "Altenquotient (ab 65 je 100 von 20 bis 64)"
        en "Old-age dependency ratio (65 and over per 100 aged 20 to 64)"
        leicht "Ältere Menschen für 100 Menschen von 20 bis 64 Jahren";
    total_ratio = de "Gesamtquotient" en "Total dependency ratio" leicht "Junge und ältere Menschen zusammen";
    mean_age = de "Durchschnittsalter in Jahren" en "Mean age in years" leicht "Alter im Durch-Schnitt";
    median_age =
        de "Medianalter in Jahren (die Hälfte ist jünger)"
        en "Median age in years (half are younger)"
        leicht "Die Hälfte ist jünger als so viele Jahre";
    dwellings = de "Wohnungen" en "Dwellings";
    dwellings_needed = de "Benötigte Wohnungen" en "Dwellings needed" leicht "So viele Wohnungen braucht man";
    households = de "Haushalte" en "Households" leicht "Haus-Halte (Menschen, die zusammen wohnen)";
    places_under_3 = de "Kita-Plätze unter 3 Jahren" en "Daycare places under 3 (Kita)";
    places_under_2 = de "Kita-Plätze unter 2 Jahren" en "Daycare places under 2 (Kita)";
    places_2_to_3 =
        de "Kita-Plätze von 2 bis unter 3"
        en "Daycare places aged 2 (Kita)"
        leicht "Kita-Plätze für Kinder mit 2 Jahren";
    places_3_to_6 =
        de "Kita-Plätze von 3 bis unter 6"
        en "Daycare places 3 to 5 (Kita)"
        leicht "Kita-Plätze von 3 bis 5 Jahren";
    classes = de "Grundschulklassen" en "Elementary school classes" leicht "Klassen in der Grund-Schule";
    in_nursing_homes =
        de "Menschen ab 70 in Pflegeheimen"
        en "People aged 70 and over in nursing homes"
        leicht "Menschen ab 70 Jahren im Pflege-Heim";
    in_need_of_care =
        de "Pflegebedürftige ab 65"
        en "People in need of care, 65 and over"
        leicht "Menschen ab 65 Jahren, die Pflege brauchen";
}
