//! The last change, from before to after.

texts! {
    change;

    about =
        de "Was der letzte Schritt verändert hat. Mit „Rückgängig“ gehen Sie ihn zurück."
        en "What the last step has changed. “Undo” takes it back.";
    nothing =
        de "Noch nichts verändert. Bewegen Sie einen Regler; dann lässt sich der Schritt hier noch einmal ansehen."
        en "Nothing has been changed yet. Move a slider; then you can watch the step here once more.";
    play = de "Von vorher zu nachher zeigen" en "Show from before to after";
    transition =
        de "Übergang: Die Hebel gehen in zwei Sekunden von vorher zu nachher; jeder Schritt dazwischen ist wirklich gerechnet."
        en "Transition: in two seconds the levers go from before to after; every step in between is really calculated.";
    /// Where some of the change has no steps in between.
    jumps =
        de "Ein Teil der Änderung kennt keine Zwischenschritte und springt auf halbem Weg um."
        en "Part of the change knows no steps in between and switches halfway.";
    /// Instead of the button where the visitor's system asks for little motion.
    still =
        de "Ihr Gerät bittet um wenig Bewegung. Die Tabelle zeigt vorher und nachher."
        en "Your device asks for little motion. The table shows before and after.";
    no_transition =
        de "Der Schritt hat keinen Hebel bewegt; einen Übergang gibt es deshalb nicht."
        en "The step did not move a lever; so there is no transition.";
    before = de "Vorher" en "Before";
    after = de "Nachher" en "After";
    /// Name of the moving line, no longer than the others: the picture keeps its width.
    now = de "Jetzt" en "Transition";
    /// Columns of the table.
    columns() -> [&'static str; 4] =
        de { ["Was", before(), after(), "Unterschied"] }
        en { ["What", before(), after(), "Difference"] };
    caption = de "Vorher und nachher" en "Before and after";
    area = de "Gebiet" en "Area";
    target_year = de "Zieljahr" en "Target year";
    collection = de "Gesammelte Szenarien" en "Collected scenarios";
    /// How many are kept.
    kept(count: usize) =
        de [count: "keine", "1 Szenario", "{count} Szenarien"]
        en [count: "none", "1 scenario", "{count} scenarios"];
    changed = de "geändert" en "changed";
    unit(area: &str) = de "Personen am 31. Dezember, {area}" en "Persons on December 31, {area}";
    persons(year: i32) = de "Einwohner {year}" en "Population {year}";
    unplaced = de "Zuzug ohne freie Wohnung (rechnerisch)" en "Arrivals without a free dwelling (calculated)";
}
