//! Levers over the years: the form of a course and its picture.

texts! {
    course;

    about =
        de "Ein Verlauf gilt für das oben gewählte Gebiet und ersetzt den festen Wert."
        en "A change over time holds for the area chosen above and replaces the fixed value.";
    lever = de "Hebel mit Verlauf" en "Lever that changes over time";
    form = de "Wann die Abweichung gilt" en "When the change holds";
    always = de "immer" en "always";
    from = de "ab einem Jahr" en "from a year on";
    span = de "von … bis …" en "from … to …";
    points = de "entlang von Punkten" en "along points";
    deviation = de "Abweichung von der Basis" en "Change from the baseline";
    first = de "Erstes Jahr" en "First year";
    last = de "Letztes Jahr" en "Last year";
    year = de "Jahr" en "Year";
    points_caption =
        de "Punkte des Verlaufs; dazwischen gerade Linien, davor und danach wie am Rand"
        en "Points of the change; straight lines between them, before and after as at the ends";
    add_point = de "Punkt hinzufügen" en "Add a point";
    remove = de "Entfernen" en "Remove";
    clear = de "Abweichung entfernen" en "Remove the change";
    last_before_first = de "Das letzte Jahr liegt vor dem ersten." en "The last year is before the first.";
    points_in_order =
        de "Jedes Jahr muss nach dem vorigen Punkt liegen."
        en "Each year must come after the previous point.";
    baseline = de "Basis" en "Baseline";
    /// While there is nothing to be said, because the deviation is 0.
    nothing_set =
        de "Noch keine Abweichung: Tragen Sie einen Wert ein, der nicht 0 ist."
        en "No change yet: enter a value other than 0.";
    /// Name of the field of a point: `Punkt 2, Jahr`.
    of_point(number: usize, what: &str) = de "Punkt {number}, {what}" en "Point {number}, {what}";
    remove_point(number: usize) = de "Punkt {number} entfernen" en "Remove point {number}";
    sentence(lever: &str, area: &str, first: (i32, &str), last: (i32, &str), baseline: &str) =
        de ("{lever}, {area}: {} {}, {} {}; Basis {baseline}.", first.0, first.1, last.0, last.1)
        en ("{lever}, {area}: {} in {}, {} in {}; baseline {baseline}.", first.1, first.0, last.1, last.0);
}
