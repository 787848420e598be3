//! How sure a figure is: what most of many calculations under the errors of past ones say.

use crate::numbers;

/// What most calculations say of a direction: where eight of ten agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Fewer people.
    Fewer,
    /// They do not agree.
    Open,
    /// More people.
    More,
}

texts! {
    ranges;

    /// The range below the number of the hall, which is read from ten metres.
    alone(range: &str) =
        de "in 8 von 10 Rechnungen zwischen {range}"
        en "in 8 of 10 calculations between {range}"
        leicht "In 8 von 10 Rechnungen: {range}";
    /// The range below the number that people came for, and whether the calculations agree about its direction since
    /// the base year.
    headline(range: &str, direction: Direction, base_year: i32) =
        de { match direction {
            Direction::Fewer => format!("in 8 von 10 Rechnungen zwischen {range} · einig: weniger als {base_year}"),
            Direction::More => format!("in 8 von 10 Rechnungen zwischen {range} · einig: mehr als {base_year}"),
            Direction::Open => format!("in 8 von 10 Rechnungen zwischen {range} · uneinig, ob mehr oder weniger als {base_year}"),
        } }
        en { match direction {
            Direction::Fewer => format!("in 8 of 10 calculations between {range} · agreed: fewer than in {base_year}"),
            Direction::More => format!("in 8 of 10 calculations between {range} · agreed: more than in {base_year}"),
            Direction::Open => format!("in 8 of 10 calculations between {range} · not agreed whether more or fewer than in {base_year}"),
        } }
        leicht { match direction {
            Direction::Fewer => format!("In 8 von 10 Rechnungen: {range}. Es werden weniger Menschen."),
            Direction::More => format!("In 8 von 10 Rechnungen: {range}. Es werden mehr Menschen."),
            Direction::Open => format!("In 8 von 10 Rechnungen: {range}. Mehr oder weniger? Das wissen wir nicht."),
        } };
    /// A range alone.
    between(low: f64, high: f64) =
        de ("{} und {}", numbers::persons(low), numbers::persons(high))
        en ("{} and {}", numbers::persons(low), numbers::persons(high))
        leicht ("{} bis {}", numbers::persons(low), numbers::persons(high));
    /// A range of a difference alone, with signs.
    apart(low: f64, high: f64) =
        de ("{} bis {}", numbers::signed_persons(low), numbers::signed_persons(high))
        en ("{} to {}", numbers::signed_persons(low), numbers::signed_persons(high));
    /// Below a difference: its own range, and whether that is smaller than the difference itself.
    difference(range: &str, smaller: bool) =
        de { if smaller { format!("in 8 von 10 kleiner: {range}") } else { format!("in 8 von 10: {range}") } }
        en { if smaller { format!("smaller in 8 of 10: {range}") } else { format!("in 8 of 10: {range}") } }
        leicht { if smaller {
            format!("In 8 von 10 Rechnungen kleiner: {range}")
        } else {
            format!("In 8 von 10 Rechnungen: {range}")
        } };
    /// After a number, or a difference that is told with its own range.
    within(range: &str) =
        de "In 8 von 10 Rechnungen zwischen {range}."
        en "In 8 of 10 calculations between {range}."
        leicht "In 8 von 10 Rechnungen: {range}.";
    /// Whether there will be more people than in the base year; where that is open, `more` of ten calculations say so.
    more_than(direction: Direction, more: u8, base_year: i32) =
        de { match direction {
            Direction::Fewer => format!("Hier sind sich die Rechnungen einig: Es werden weniger als {base_year}."),
            Direction::More => format!("Hier sind sich die Rechnungen einig: Es werden mehr als {base_year}."),
            Direction::Open => format!("Ob es mehr oder weniger werden als {base_year}, ist offen: In {more} von 10 Rechnungen sind es mehr."),
        } }
        en { match direction {
            Direction::Fewer => format!("The calculations agree: there will be fewer than in {base_year}."),
            Direction::More => format!("The calculations agree: there will be more than in {base_year}."),
            Direction::Open => format!("Whether there will be more or fewer than in {base_year} is open: there are more in {more} of 10 calculations."),
        } }
        leicht { match direction {
            Direction::Fewer => format!("Fast alle Rechnungen sagen: Es werden weniger Menschen als im Jahr {base_year}."),
            Direction::More => format!("Fast alle Rechnungen sagen: Es werden mehr Menschen als im Jahr {base_year}."),
            Direction::Open => format!("Wir wissen nicht: Werden es mehr Menschen als im Jahr {base_year}? Oder weniger?"),
        } };
    /// The text alternative of the picture of the development.
    development(draws: usize, range: &str, year: i32) =
        de ("Aus {} Rechnungen: In 8 von 10 liegt {year} zwischen {range} (heller Bereich), in 5 von 10 im dunkleren.",
            numbers::persons(draws as f64))
        en ("From {} calculations: in 8 of 10, {year} lies between {range} (light area), in 5 of 10 in the darker one.",
            numbers::persons(draws as f64))
        leicht ("Wir haben {} Rechnungen gemacht. In 8 von 10 Rechnungen sind es im Jahr {year} so viele: {range}.",
            numbers::persons(draws as f64));
    /// Why a range is shorter above than below.
    limited =
        de "Nach oben ist der Bereich kürzer, weil Wohnungen den Zuzug begrenzen."
        en "The area is shorter above because dwellings limit arrivals."
        leicht "Mehr Menschen können es kaum werden: Es gibt nicht genug Wohnungen.";
    /// Why a difference is larger than in most calculations.
    limited_difference =
        de "In den meisten Rechnungen ist der Unterschied zur Basis kleiner, weil in ihnen die Wohnungen den Zuzug begrenzen."
        en "In most calculations the difference to the baseline is smaller because dwellings limit arrivals in them."
        leicht "In den meisten Rechnungen ist der Unterschied kleiner. Denn es gibt nicht genug Wohnungen.";
    /// The text alternative of pictures with whiskers.
    whiskers =
        de "Striche: Zwischen ihren Enden liegen 8 von 10 Rechnungen."
        en "Strokes: 8 of 10 calculations lie between their ends.";
    /// In the picture of the districts.
    open(districts: usize) =
        de { match districts {
            0 => "In jedem Stadtteil sind sich die Rechnungen einig, ob es mehr oder weniger werden.".to_owned(),
            1 => "In einem Stadtteil ist offen, ob es mehr oder weniger werden.".to_owned(),
            _ => format!("In {districts} Stadtteilen ist offen, ob es mehr oder weniger werden."),
        } }
        en { match districts {
            0 => "In every district the calculations agree whether there will be more or fewer.".to_owned(),
            1 => "In one district it is open whether there will be more or fewer.".to_owned(),
            _ => format!("In {districts} districts it is open whether there will be more or fewer."),
        } }
        leicht { match districts {
            0 => "In jedem Stadtteil sagen fast alle Rechnungen das Gleiche.".to_owned(),
            1 => "In einem Stadtteil wissen wir nicht: Werden es mehr oder weniger?".to_owned(),
            _ => format!("In {districts} Stadtteilen wissen wir nicht: Werden es mehr oder weniger?"),
        } };
    /// The switch beside the pictures.
    switch = de "Spannweiten" en "Ranges" leicht "Wie sicher?";
    /// A threshold, and how many of ten calculations pass it; hardly any and nearly all are no round numbers.
    above(threshold: f64, more: u8) =
        de ("Über {}: {} von 10 Rechnungen.", numbers::persons(threshold), match more {
            0 => "in weniger als 1".to_owned(),
            1..=9 => format!("in {more}"),
            _ => "in mehr als 9".to_owned(),
        })
        en ("Above {}: {} of 10 calculations.", numbers::persons(threshold), match more {
            0 => "in fewer than 1".to_owned(),
            1..=9 => format!("in {more}"),
            _ => "in more than 9".to_owned(),
        })
        leicht ("Mehr als {} Menschen: {}.", numbers::persons(threshold), match more {
            0 => "in fast keiner Rechnung".to_owned(),
            1..=9 => format!("in {more} von 10 Rechnungen"),
            _ => "in fast jeder Rechnung".to_owned(),
        });
}
