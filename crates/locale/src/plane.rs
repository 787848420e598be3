//! A figure over two levers.

use crate::numbers;

texts! {
    plane;

    heading = de "Zwei Hebel zusammen" en "Two levers together" leicht "2 Regler zusammen";
    about =
        de "Auf einer Linie ist das Ergebnis gleich. Punkte zeigen, wo Basis, Szenario und Karten stehen, und beobachtete Jahre, wo beide Hebel gezählt sind."
        en "Along a line the result is the same. Points show where baseline, scenario and cards stand, and observed years where both levers are counted."
        leicht "Auf einer Linie ist das Ergebnis gleich. Die Punkte zeigen: Hier steht Ihre Rechnung.";
    across = de "von links nach rechts" en "from left to right" leicht "von links nach rechts";
    up = de "von unten nach oben" en "from below upwards" leicht "von unten nach oben";
    axis(lever: &str, unit: &str) = de "{lever} ({unit})" en "{lever} ({unit})";
    /// The range of the figure, and where the scenario stands.
    finding(what: &str, low: f64, high: f64, now: f64) =
        de ("{what}: zwischen {} und {}, im Szenario {}.",
            numbers::persons(low), numbers::persons(high), numbers::persons(now))
        en ("{what}: between {} and {}, in the scenario {}.",
            numbers::persons(low), numbers::persons(high), numbers::persons(now))
        leicht ("{what}: zwischen {} und {}. Ihre Rechnung: {}.",
            numbers::persons(low), numbers::persons(high), numbers::persons(now));
    /// A point in words.
    point(name: &str, across: &str, up: &str) = de "{name}: {across} und {up}" en "{name}: {across} and {up}";
    points(list: &str) = de "Punkte: {list}." en "Points: {list}." leicht "Punkte: {list}.";
    same = de "Wählen Sie zwei verschiedene Hebel." en "Choose two different levers." leicht "Bitte wählen Sie 2 verschiedene Regler.";
}
