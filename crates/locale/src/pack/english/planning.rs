//! What the figures are that offices plan with.

pub(super) const TOLD: &[(&str, &str)] = &[
    (
        "durchschnittliche Haushaltsgröße der Stadt am 15. Mai 2022",
        "average household size of the city on May 15, 2022",
    ),
    ("Bedarfsquote, mit der die Stadt plant", "demand quota that the city plans with"),
    (
        "Kinder je erster Klasse der öffentlichen Grundschulen der Stadt im Schuljahr 2024/25",
        "children per first grade of the city’s public elementary schools in the school year 2024/25",
    ),
    (
        "Anteil der Bevölkerung Deutschlands, kein Wert der Stadt; das Alter ist im Artikel nicht eindeutig bezeichnet",
        "share of the population of Germany, not a value of the city; the article does not name the ages unambiguously",
    ),
    (
        "Erwartung des Schulentwicklungsplans je Jahrgang, 2024/25 bis 2033/34",
        "expected by the school development plan for each cohort, 2024/25 to 2033/34",
    ),
];
