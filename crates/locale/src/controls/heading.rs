//! Headings of the groups of controls.

texts! {
    controls_heading;

    migration { de "Wanderung" en "Migration" leicht "Menschen ziehen um" }
    births_and_lives {
        de "Geburten und Lebenserwartung"
        en "Births and life expectancy"
        leicht "Kinder und Lebens-Dauer"
    }
    housing { de "Wohnen" en "Housing" leicht "Wohnungen" }
    target { de "Ziel" en "Target" leicht "Welches Jahr?" }
}
