//! Parts of a problem in German: what a number is, which one is wanted, why the engine refuses it.

use faults::{Delimiter, Engine, FertilityError, LifeTableError, Number, Wanted};

/// What a text is instead of a number, with its verb.
pub(super) fn number(number: &Number) -> String {
    match number {
        Number::Empty => "ist leer".to_owned(),
        Number::Text { text } => format!("ist „{text}“"),
        Number::NotNumber { text } => format!("ist keine Zahl: „{text}“"),
        Number::NotFinite { text } => format!("ist keine endliche Zahl: „{text}“"),
        Number::NotWhole { text } => format!("ist nicht ganzzahlig: „{text}“"),
        Number::NotPublished { text } => format!("ist nicht veröffentlicht: „{text}“"),
        Number::Ambiguous { text, joined, point } => {
            format!("ist mehrdeutig: „{text}“ kann {joined} oder {point} sein")
        }
        Number::NoDecimalComma { text } => {
            format!("ist anders geschrieben als die übrigen Zahlen, die ein Dezimalkomma haben: „{text}“")
        }
        Number::NoDecimalPoint { text } => {
            format!("ist anders geschrieben als die übrigen Zahlen, die einen Dezimalpunkt haben: „{text}“")
        }
        Number::Spaces { text } => format!("steht zwischen Leerzeichen: „{text}“"),
        Number::DecimalComma { text } => format!("hat ein Dezimalkomma: „{text}“"),
        Number::DotAndComma { text } => format!("hat einen Tausenderpunkt und ein Dezimalkomma: „{text}“"),
        Number::ThousandsDot { text } => format!("hat einen Tausenderpunkt: „{text}“"),
        Number::ThousandsDots { text } => format!("hat Tausenderpunkte: „{text}“"),
        Number::ThousandsSign { text } => format!("hat ein Tausendertrennzeichen: „{text}“"),
        Number::TooLarge { text } => format!("ist zu groß: „{text}“"),
        Number::TooSmall { value } => format!("ist zu klein: {value}"),
        Number::Negative { value } => format!("ist negativ: {value}"),
        Number::OutOfRange { value } => format!("liegt außerhalb des Möglichen: {value}"),
    }
}

pub(super) fn wanted(wanted: &Wanted) -> String {
    match wanted {
        Wanted::Any => "eine Zahl".to_owned(),
        Wanted::AtLeast { least } => format!("eine Zahl von mindestens {least}"),
        Wanted::Between { least, most } => format!("eine Zahl von {least} bis {most}"),
        Wanted::Whole { least, most } => format!("eine ganze Zahl von {least} bis {most}"),
        Wanted::OrDash => "eine Zahl, oder „-“ für keine".to_owned(),
    }
}

pub(super) fn life_table(why: &LifeTableError) -> String {
    match why {
        LifeTableError::Column { column, age, value, least, greatest } => {
            format!("in der Sterbetafel ist {column}[{age}] {value} statt einer Zahl von {least} bis {greatest}")
        }
        LifeTableError::Level { factor } => format!("der Faktor {factor} auf die Sterblichkeit ist keiner nahe 1"),
        LifeTableError::LifeExpectancy { asked, least, greatest } => {
            format!("eine Lebenserwartung von {asked} Jahren statt {least} bis {greatest}")
        }
    }
}

/// Why the engine refuses figures.
pub(in crate::faults) fn engine(why: &Engine) -> String {
    match why {
        Engine::Input { why } => format!("eine Zahl in „{}“ außerhalb des Möglichen", why.table),
        Engine::LifeTable { why } => life_table(why),
        Engine::Fertility { why } => match why {
            FertilityError::Rate { age, rate } => format!("im Alter {age} ist die Geburtenrate {rate}"),
            FertilityError::Level { total } => format!("die Geburtenziffer ist {total}"),
            FertilityError::MeanAge { asked } => format!("das mittlere Alter bei der Geburt ist {asked}"),
        },
        Engine::Nobody { region, year } => {
            format!("im Jahr {year} würden mehr Menschen Stadtteil {} verlassen, als dort wohnen", region + 1)
        }
        Engine::Beyond { parts } => format!("{parts} Teile des Szenarios liegen außerhalb des Möglichen"),
    }
}

pub(super) fn sign(delimiter: &Delimiter) -> &'static str {
    match delimiter {
        Delimiter::Comma => "ein Komma",
        Delimiter::Semicolon => "ein Semikolon",
        Delimiter::Tab => "ein Tabulator",
    }
}
