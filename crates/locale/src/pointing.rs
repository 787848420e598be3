//! What stands beside a picture once somebody uses it: the values at a place, the years that are shown, files to keep.

use crate::numbers;

texts! {
    pointing;

    /// Accessible name of what goes through the places of a picture, figure by figure.
    places(figure: &str) =
        de "Werte ablesen: {figure}"
        en "Read values: {figure}"
        leicht "Zahlen ansehen: {figure}";
    /// An age group as a heading: `20–24 Jahre`.
    ages(group: &str) = de "{group} Jahre" en "Ages {group}" leicht "{group} Jahre";
    open_ages(group: &str) = de "{group}" en "Ages {group}";
    of_baseline(name: &str) = de "{name}, Basis" en "{name}, baseline" leicht "{name}, Grund-Rechnung";
    /// Whose figure it is, and from where: `amtlich · Gemeindex`.
    origin(quality: &str, source: &str) = de "{quality} · {source}" en "{quality} · {source}";
    /// Where a calculated figure rests on counted ones: `Modellrechnung · Stand 2025: Schätzung`.
    rests_on(year: i32, quality: &str) =
        de "Modellrechnung · Stand {year}: {quality}"
        en "Calculated · as of {year}: {quality}"
        leicht "gerechnet · Jahr {year}: {quality}";
    /// Everything at a place as one sentence.
    said(heading: &str, lines: &[String], origin: &str) =
        de ("{heading}. {}. {origin}.", lines.join(", "))
        en ("{heading}. {}. {origin}.", lines.join("; "))
        leicht ("{heading}. {}. {origin}.", lines.join(". "));
    line(label: &str, value: &str) = de "{label}: {value}" en "{label}: {value}";
    /// Name of the group of buttons that choose the years of the development.
    years = de "Gezeigte Jahre" en "Years shown" leicht "Diese Jahre sehen";
    since(year: i32) = de ("ab {}", numbers::year(year)) en ("from {}", numbers::year(year));
    calculated = de "nur Zukunft" en "future only" leicht "nur die Zukunft";
    download = de "Herunterladen" en "Download";
    svg = de "Bild als SVG" en "Chart as SVG";
    png = de "Bild als PNG" en "Chart as PNG";
    csv = de "Zahlen als CSV" en "Figures as CSV";
    saved(name: &str) = de "{name} ist gesichert." en "{name} is saved." leicht "Gespeichert: {name}";
    no_png =
        de "Der Browser kann dieses Bild nicht malen. Nehmen Sie das SVG."
        en "The browser cannot paint this image. Please use the SVG."
        leicht "Das geht hier nicht. Nehmen Sie das Bild als SVG.";
}
