//! How numbers look in German: `100.247`, `1,42`, `6,1 %`.

use std::fmt;

/// The minus sign that is printed; a typed hyphen is understood as well.
pub const MINUS: char = '\u{2212}';

/// Why a typed number was not understood. `Display` is the sentence for the visitor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotANumber {
    /// Nothing was typed.
    Empty,
    /// The sign between thousands where it cannot stand: perhaps the decimal sign of another language.
    Group,
    /// More than one decimal sign.
    Decimals,
    /// Something that is neither digit nor one of the signs.
    Sign,
    /// Too many digits to be meant.
    TooLong,
}

impl fmt::Display for NotANumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(refusal(*self))
    }
}

impl std::error::Error for NotANumber {}

texts! {
    signs;

    /// Between thousands.
    group_sign() -> char = de { '.' } en { ',' } leicht { '\u{A0}' };
    /// Before the decimals.
    decimal_sign() -> char = de { ',' } en { '.' };
    /// Behind a number in per cent: a narrow no-break space stands before the sign.
    per_cent = de "\u{202F}%" en "%";
    /// Behind a number of a thousand.
    per_thousand = de "je 1.000" en "per 1,000" leicht "von 1\u{A0}000";
    /// Between thousands as people type them.
    typed_group() -> char = de { '.' } en { ',' };
    /// How the words for per cent begin in units, which `%` stands for.
    per_cent_word = de "Prozent" en "percent";
    /// Words for people, each of which stands for the others behind a number.
    persons() -> &'static [&'static str] =
        de { &["Personen", "Person", "Einwohner", "Menschen", "Leute"] }
        en { &["persons", "person", "people", "inhabitants", "residents"] };
    /// Words between the parts of a unit: `Personen pro Jahr`.
    between() -> &'static [&'static str] =
        de { &["im", "je", "pro", "p", "a", "p.a"] }
        en { &["a", "an", "per", "each", "p", "p.a"] }
        leicht { &["im", "in", "von", "je", "pro"] };
    /// What to write instead.
    refusal(reason: NotANumber) -> &'static str =
        de { match reason {
            NotANumber::Empty => "Bitte eine Zahl eingeben.",
            NotANumber::Group => {
                "Der Punkt trennt Tausender (8.950). Nachkommastellen bitte mit Komma schreiben, zum Beispiel 1,42."
            }
            NotANumber::Decimals => "Eine Zahl hat höchstens ein Komma, zum Beispiel 1,42.",
            NotANumber::Sign => {
                "Bitte nur Ziffern eingeben, dazu Komma oder Vorzeichen, zum Beispiel 8.950 oder −3 oder 1,42."
            }
            NotANumber::TooLong => "Diese Zahl ist zu lang.",
        } }
        en { match reason {
            NotANumber::Empty => "Please enter a number.",
            NotANumber::Group => {
                "The comma groups thousands (8,950). Please write decimals with a point, for example 1.42."
            }
            NotANumber::Decimals => "A number has one decimal point at most, for example 1.42.",
            NotANumber::Sign => "Please enter digits only, with a point or a sign, for example 8,950 or −3 or 1.42.",
            NotANumber::TooLong => "This number is too long.",
        } }
        leicht { match reason {
            NotANumber::Empty => "Bitte schreiben Sie eine Zahl.",
            NotANumber::Group => "Bitte schreiben Sie große Zahlen so: 8\u{A0}950. Mit Komma schreiben Sie so: 1,42.",
            NotANumber::Decimals => "Eine Zahl hat nur 1 Komma. Zum Beispiel: 1,42.",
            NotANumber::Sign => "Bitte schreiben Sie nur Ziffern. Zum Beispiel: 8\u{A0}950.",
            NotANumber::TooLong => "Diese Zahl ist zu lang.",
        } };
}

#[cfg(test)]
mod tests {
    use crate::numbers::*;

    #[test]
    fn thousands_are_grouped_and_signs_are_typographic() {
        for (value, plain, signed) in [
            (100_247.0, "100.247", "+100.247"),
            (-742.0, "−742", "−742"),
            (5_987.5, "5.988", "+5.988"),
            (0.0, "0", "±0"),
            (-0.4, "0", "±0"),
            (999.5, "1.000", "+1.000"),
            (1_234_567.0, "1.234.567", "+1.234.567"),
        ] {
            assert_eq!(persons(value), plain);
            assert_eq!(signed_persons(value), signed);
        }
    }

    #[test]
    fn decimals_round_halves_away_from_zero() {
        for (value, digits, text) in
            [(1.42, 2, "1,42"), (0.125, 2, "0,13"), (-0.125, 2, "−0,13"), (8_950.04, 1, "8.950,0"), (f64::NAN, 1, "–")]
        {
            assert_eq!(decimal(value, digits), text);
        }
        assert_eq!(signed_decimal(0.0, 2), "±0,00");
    }

    #[test]
    fn a_narrow_no_break_space_stands_before_the_per_cent_sign() {
        assert_eq!(signed_percent(6.14), "+6,1\u{202F}%");
        assert_eq!(percent(-4.2), "−4,2\u{202F}%");
        assert_eq!(per_thousand(84.25), "84,3 je 1.000");
    }

    #[test]
    fn districts_are_rounded_to_five() {
        assert_eq!(persons_rounded(1_232.5, Rounding::Fives), "1.235");
        assert_eq!(persons_rounded(2.4, Rounding::Fives), "0");
        assert_eq!(persons_rounded(1_232.5, Rounding::Whole), "1.233");
    }

    #[test]
    fn typed_numbers_are_read_as_meant() {
        for (typed, value) in [
            ("1,42", 1.42),
            ("8.950", 8_950.0),
            (" 8950 ", 8_950.0),
            ("-3", -3.0),
            ("+300", 300.0),
            ("−5", -5.0),
            ("− 5", -5.0),
            ("100.247,5", 100_247.5),
            (",5", 0.5),
            ("5,", 5.0),
            ("-0", 0.0),
        ] {
            assert_eq!(parse(typed), Ok(value), "{typed}");
        }
    }

    #[test]
    fn rubbish_is_refused_with_a_reason() {
        for (typed, reason) in [
            ("", NotANumber::Empty),
            ("  ", NotANumber::Empty),
            ("-", NotANumber::Empty),
            ("1.5", NotANumber::Group),
            ("8.95", NotANumber::Group),
            ("1.2345", NotANumber::Group),
            (".500", NotANumber::Group),
            ("1,2,3", NotANumber::Decimals),
            ("1,500.0", NotANumber::Group),
            ("viel", NotANumber::Sign),
            ("1e5", NotANumber::Sign),
            ("--3", NotANumber::Sign),
            (",", NotANumber::Sign),
            ("NaN", NotANumber::Sign),
            ("1234567890123456789", NotANumber::TooLong),
        ] {
            assert_eq!(parse(typed), Err(reason), "{typed}");
        }
    }

    #[test]
    fn what_english_reads_as_thousands_is_told() {
        for (typed, here, elsewhere) in [
            ("9,000", 9.0, Some(9_000.0)),
            ("-9,150", -9.15, Some(-9_150.0)),
            ("9.000", 9_000.0, None),
            ("9,0", 9.0, None),
            ("9150,500", 9_150.5, None),
            ("0,500", 0.5, None),
            ("9.150,500", 9_150.5, None),
        ] {
            let read = crate::typed::read(typed).unwrap();
            assert_eq!((read.value, read.elsewhere), (here, elsewhere), "{typed}");
        }
    }

    #[test]
    fn a_unit_is_known_by_its_words_and_nothing_else_is_a_unit() {
        let year = "Personen im Jahr";
        for (found, unit, known) in [
            ("Personen", year, true),
            ("Pers. pro Jahr", year, true),
            ("Personen/Jahr", year, true),
            ("Einwohner", year, true),
            ("personen im jahr", year, true),
            ("%", "Prozent im Jahr", true),
            ("%", "Prozentpunkte", true),
            ("je 1.000", "je 1.000 Einwohner im Jahr", true),
            ("Kinder", "Kinder je Frau", true),
            ("%", year, false),
            ("Tsd.", year, false),
            ("Tsd. Personen", year, false),
            ("k", year, false),
            ("Mio", year, false),
            ("e5", year, false),
            ("Kinder", year, false),
            ("€", year, false),
        ] {
            assert_eq!(crate::typed::is_unit(found, unit), known, "{found} for {unit}");
        }
    }
}

#[cfg(test)]
mod english {
    use crate::numbers::*;

    #[test]
    fn numbers_look_english() {
        crate::speak(crate::english());
        assert_eq!(persons(100_247.0), "100,247");
        assert_eq!(signed_persons(-1_742.4), "−1,742");
        assert_eq!(decimal(1.42, 2), "1.42");
        assert_eq!(signed_percent(6.14), "+6.1%");
        assert_eq!(per_thousand(84.25), "84.3 per 1,000");
    }

    #[test]
    fn typed_numbers_are_read_as_meant_in_english() {
        crate::speak(crate::english());
        for (typed, value) in [("1.42", 1.42), ("8,950", 8_950.0), (" 8950 ", 8_950.0), ("-3", -3.0), (".5", 0.5)] {
            assert_eq!(parse(typed), Ok(value), "{typed}");
        }
        for (typed, reason) in [
            ("1,5", NotANumber::Group),
            ("1,500,0", NotANumber::Group),
            ("1.2.3", NotANumber::Decimals),
            ("1.500,0", NotANumber::Group),
            ("many", NotANumber::Sign),
        ] {
            assert_eq!(parse(typed), Err(reason), "{typed}");
        }
    }

    #[test]
    fn what_german_reads_as_thousands_is_told() {
        crate::speak(crate::english());
        for (typed, here, elsewhere) in
            [("9.000", 9.0, Some(9_000.0)), ("9,000", 9_000.0, None), ("9.0", 9.0, None), ("9 000", 9_000.0, None)]
        {
            let read = crate::typed::read(typed).unwrap();
            assert_eq!((read.value, read.elsewhere), (here, elsewhere), "{typed}");
        }
        for (found, known) in [("people", true), ("persons per year", true), ("%", false), ("k", false)] {
            assert_eq!(crate::typed::is_unit(found, "persons a year"), known, "{found}");
        }
    }
}

#[cfg(test)]
mod leicht {
    use crate::numbers::*;

    #[test]
    fn a_space_stands_between_thousands() {
        crate::speak(crate::leicht());
        assert_eq!(persons(100_247.0), "100\u{A0}247");
        assert_eq!(decimal(1.42, 2), "1,42");
    }

    #[test]
    fn typed_numbers_are_read_with_a_space_a_point_or_nothing() {
        crate::speak(crate::leicht());
        for typed in ["8 950", "8.950", "8\u{A0}950", " 8950 "] {
            assert_eq!(parse(typed), Ok(8_950.0), "{typed}");
        }
        assert_eq!(parse("- 5"), Ok(-5.0));
        assert_eq!(parse("1.5"), Err(NotANumber::Group));
        assert_eq!(crate::typed::read("9,000").map(|read| read.elsewhere), Ok(Some(9_000.0)));
    }
}
