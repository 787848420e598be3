//! What has just been done.

texts! {
    cards_said;

    kept(name: &str) = de "„{name}“ ist gespeichert." en "“{name}” is saved.";
    opened(name: &str) = de "„{name}“ ist oben eingestellt." en "“{name}” is set above.";
    described(name: &str) = de "„{name}“ ist geändert." en "“{name}” is changed.";
    overwritten(name: &str) =
        de "„{name}“ hat jetzt die Einstellungen von oben."
        en "“{name}” now has the settings from above.";
    duplicated(name: &str) = de "„{name}“ ist dupliziert." en "“{name}” is duplicated.";
    moved(name: &str, place: usize, count: usize) =
        de "„{name}“ steht jetzt an Stelle {place} von {count}."
        en "“{name}” is now number {place} of {count}.";
    /// In comparisons.
    shown(name: &str, shown: bool) =
        de {
            if shown {
                format!("„{name}“ steht im Vergleich.")
            } else {
                format!("„{name}“ steht nicht mehr im Vergleich.")
            }
        }
        en {
            if shown {
                format!("“{name}” is in the comparison.")
            } else {
                format!("“{name}” is no longer in the comparison.")
            }
        };
    refers(name: &str) = de "Verglichen wird jetzt mit „{name}“." en "Everything is now compared with “{name}”.";
    removed(name: &str) = de "„{name}“ ist gelöscht." en "“{name}” is deleted.";
    /// Taken over from elsewhere.
    added(count: usize) =
        de [count: "Alle Karten waren schon da.", "1 Karte ist dazugekommen.", "{count} Karten sind dazugekommen."]
        en [count: "All cards were there already.", "1 card was added.", "{count} cards were added."];
    /// In place of the collection.
    replaced(count: usize) =
        de [count: "Die Sammlung hat jetzt 1 Karte.", "Die Sammlung hat jetzt {count} Karten."]
        en [count: "The collection now has 1 card.", "The collection now has {count} cards."];
    saved(file: &str) =
        de "Die Datei „{file}“ liegt jetzt bei Ihren Downloads."
        en "The file “{file}” is now among your downloads.";
}
