//! The last change, from before to after.

/// What the panel shows.
pub const ABOUT: &str = "Was der letzte Schritt verändert hat. Mit „Rückgängig“ gehen Sie ihn zurück.";
/// Nothing has been changed yet.
pub const NOTHING: &str =
    "Noch nichts verändert. Bewegen Sie einen Regler; dann lässt sich der Schritt hier noch einmal ansehen.";
/// The button that shows it.
pub const PLAY: &str = "Von vorher zu nachher zeigen";
/// What the moving line is.
pub const TRANSITION: &str = "Übergang: Die Hebel gehen in zwei Sekunden von vorher zu nachher; jeder Schritt dazwischen ist wirklich gerechnet.";
/// Where some of the change has no steps in between.
pub const JUMPS: &str = "Ein Teil der Änderung kennt keine Zwischenschritte und springt auf halbem Weg um.";
/// Instead of the button where the visitor's system asks for little motion.
pub const STILL: &str = "Ihr Gerät bittet um wenig Bewegung. Die Tabelle zeigt vorher und nachher.";
/// Where the area or only the collection has changed.
pub const NO_TRANSITION: &str = "Der Schritt hat keinen Hebel bewegt; einen Übergang gibt es deshalb nicht.";
/// Name of the state before.
pub const BEFORE: &str = "Vorher";
/// Name of the state after.
pub const AFTER: &str = "Nachher";
/// Name of the moving line, no longer than the others: the picture keeps its width.
pub const NOW: &str = "Jetzt";
/// Columns of the table.
pub const COLUMNS: [&str; 4] = ["Was", BEFORE, AFTER, "Unterschied"];
/// Caption of the table.
pub const CAPTION: &str = "Vorher und nachher";
/// The area as a row.
pub const AREA: &str = "Gebiet";
/// The year as a row.
pub const TARGET_YEAR: &str = "Zieljahr";
/// The kept scenarios as a row.
pub const COLLECTION: &str = "Gesammelte Szenarien";
/// How many are kept.
#[must_use]
pub fn kept(count: usize) -> String {
    match count {
        0 => "keine".to_owned(),
        1 => "1 Szenario".to_owned(),
        _ => format!("{count} Szenarien"),
    }
}
/// Changed without another number of them.
pub const CHANGED: &str = "geändert";
/// Unit of the picture.
#[must_use]
pub fn unit(area: &str) -> String {
    format!("Personen am 31. Dezember, {area}")
}

/// Inhabitants of a year as a row.
#[must_use]
pub fn persons(year: i32) -> String {
    format!("Einwohner {year}")
}

/// Arrivals without a dwelling as a row.
pub const UNPLACED: &str = "Zuzug ohne freie Wohnung (rechnerisch)";
