//! What a number means that is typed into a control: what stands in the field is what counts, and every change made to it is said.

use locale::typed::{self, Typed};
use locale::{controls::value_with_unit, entry as words, page};

use crate::page::controls::shown;
use crate::page::{Control, ControlView};
use crate::rounding::to_digits;

/// A number that the control takes.
#[derive(Debug, Clone, PartialEq)]
pub struct Meant {
    /// The value of the control.
    pub value: f64,
    /// What is to be said about it: that it was taken as a change, or rounded.
    pub told: Option<String>,
}

/// Reads a number as it stands in the field of a control.
///
/// # Errors
///
/// A sentence on what to write instead, and what still holds.
pub fn meant(view: &ControlView, text: &str) -> Result<Meant, String> {
    let read = match typed::read(text) {
        Ok(number) => unambiguous(view, number),
        Err(reason) => Err(reason.to_string()),
    };
    let meant = read.and_then(|number| match view.control {
        Control::TargetYear => year(number),
        Control::Lever(lever) => Ok(level(view, number, |value| value_with_unit(&shown(lever, value), &view.unit))),
    });
    meant.and_then(|meant| within(view, meant)).map_err(|reason| page::refused(&reason, &view.value_text))
}

/// A number with no unit or that of the control, and with one meaning.
fn unambiguous<'a>(view: &ControlView, number: Typed<'a>) -> Result<Typed<'a>, String> {
    if !typed::is_unit(number.unit, &view.unit) {
        return Err(words::other_unit(number.unit, &view.unit));
    }
    match number.elsewhere {
        // With decimals of its own a control takes three of them for what they are, unless the thousands could be meant.
        Some(elsewhere) if view.digits == 0 || reach(view).contains(&elsewhere) => {
            Err(words::ambiguous(number.value, elsewhere))
        }
        _ => Ok(number),
    }
}

fn year(number: Typed<'_>) -> Result<Meant, String> {
    let whole = !number.signed && number.value.fract() == 0.0;
    if whole { Ok(Meant { value: number.value, told: None }) } else { Err(words::no_year().to_owned()) }
}

/// The value of a lever. A sign counts from the baseline, except for a lever that may itself be negative: its value says how far
/// it is from the baseline already.
fn level(view: &ControlView, number: Typed<'_>, with_unit: impl Fn(f64) -> String) -> Meant {
    let exact = to_digits(number.value, view.digits);
    // A billionth: what is left of a decimal number that a computer cannot hold.
    let was_rounded = (exact - number.value).abs() > 1e-9;
    if number.signed && view.min >= 0.0 {
        let value = view.baseline + exact;
        return Meant { value, told: Some(words::against_baseline(exact, view.digits, &with_unit(value))) };
    }
    let told = match (was_rounded, number.signed) {
        (true, _) => Some(words::rounded(&with_unit(exact))),
        (false, true) => Some(words::taken(&with_unit(exact))),
        (false, false) => None,
    };
    Meant { value: exact, told }
}

fn within(view: &ControlView, meant: Meant) -> Result<Meant, String> {
    if reach(view).contains(&meant.value) {
        return Ok(meant);
    }
    Err(match view.control {
        Control::TargetYear => page::year_out_of_range(view.reach.0, view.reach.1),
        Control::Lever(_) => page::out_of_range(view.reach.0, view.reach.1, view.digits),
    })
}

fn reach(view: &ControlView) -> std::ops::RangeInclusive<f64> {
    view.reach.0..=view.reach.1
}

#[cfg(test)]
mod tests {
    use scenario::{Area, Lever};

    use super::*;
    use crate::{Explorer, State};

    fn view(control: Control) -> ControlView {
        let page = Explorer::built_in().unwrap().page(&State::default());
        page.controls.into_iter().flat_map(|group| group.controls).find(|view| view.control == control).unwrap()
    }

    fn lever(lever: Lever) -> ControlView {
        view(Control::Lever(lever))
    }

    fn value(view: &ControlView, text: &str) -> f64 {
        meant(view, text).unwrap_or_else(|reason| panic!("{text}: {reason}")).value
    }

    fn told(view: &ControlView, text: &str) -> String {
        meant(view, text).unwrap().told.unwrap_or_default()
    }

    #[track_caller]
    fn refused(view: &ControlView, text: &str, with: &[&str]) {
        let reason = meant(view, text).unwrap_err();
        assert!(with.iter().all(|part| reason.contains(part)), "{text}: {reason}");
        assert!(reason.contains(&view.value_text), "{text}: {reason} says what still holds");
    }

    #[test]
    fn thousands_are_read_and_those_of_another_language_asked_back() {
        let arrivals = lever(Lever::Arrivals);
        for text in ["9.000", "9000", "9 000", "9\u{202F}000", "9\u{2009}000", "9'000", "9\u{2019}000"] {
            assert_eq!(meant(&arrivals, text), Ok(Meant { value: 9_000.0, told: None }), "{text}");
        }
        refused(&arrivals, "9,000", &["9000", " 9 "]);
        refused(&arrivals, "900,000", &["900000", " 900 "]);
        refused(&arrivals, "9,000 Personen", &["9000"]);
        refused(&view(Control::TargetYear), "2,050", &["2050"]);
        assert_eq!(value(&lever(Lever::Fertility), "1,420"), 1.42, "1420 children cannot be meant");
    }

    #[test]
    fn a_sign_counts_from_the_baseline_and_that_is_told() {
        let arrivals = lever(Lever::Arrivals);
        let base = arrivals.baseline;
        assert_eq!(value(&arrivals, "+200"), base + 200.0);
        assert_eq!(value(&arrivals, "-200"), base - 200.0);
        assert_eq!(value(&arrivals, "\u{2212}200 Personen"), base - 200.0);
        let sentence = told(&arrivals, "+200");
        let shown = shown(Lever::Arrivals, base + 200.0);
        assert_eq!(sentence, format!("200 mehr als in der Basis: {shown} Personen im Jahr."));
        refused(&arrivals, "-9000", &["Möglich sind Werte von 0"]);
        refused(&lever(Lever::Infill), "-5", &["Möglich sind Werte von 0"]);
    }

    #[test]
    fn a_lever_that_may_be_negative_takes_the_sign_for_its_own() {
        let lives = lever(Lever::LifeExpectancy);
        assert_eq!(value(&lives, "-1,5"), -1.5);
        assert_eq!(value(&lives, "2"), 2.0);
        assert_eq!(told(&lives, "+1,5 Jahre"), "Es gilt +1,5 Jahre gegenüber der Basis.");
        assert_eq!(told(&lives, "2"), "");
    }

    #[test]
    fn what_is_calculated_with_is_what_the_field_shows() {
        let explorer = Explorer::built_in().unwrap();
        for (lever, text, exact, shown) in [
            (Lever::Arrivals, "9150,5", 9_151.0, "9.151"),
            (Lever::Fertility, "1,5049", 1.5, "1,50"),
            (Lever::Departures, "80,04", 80.0, "80,0"),
        ] {
            let before = self::lever(lever);
            let meant = meant(&before, text).unwrap();
            assert_eq!(meant.value, exact);
            assert!(meant.told.unwrap().contains(shown), "{text}");
            let state = explorer.set(&State::default(), before.control, meant.value);
            let levels = explorer.model.levels(&state.scenario);
            // A deviation keeps three decimals.
            assert!((levels.value(lever, Area::City, 2040) - exact).abs() < 0.001, "{text}");
        }
    }

    #[test]
    fn a_year_is_whole_and_has_no_sign() {
        let year = view(Control::TargetYear);
        assert_eq!(value(&year, "2045"), 2_045.0);
        for text in ["2050,5", "+5", "-2050", "+2050"] {
            refused(&year, text, &["ganzes Jahr"]);
        }
        refused(&year, "2100", &["Möglich sind Jahre"]);
    }

    #[test]
    fn the_unit_is_read_and_another_one_refused() {
        let arrivals = lever(Lever::Arrivals);
        assert_eq!(value(&arrivals, "9.150 Personen"), 9_150.0);
        assert_eq!(value(&arrivals, "9.150 Personen im Jahr"), 9_150.0);
        for text in ["1,5 %", "9 Tsd.", "9 Kinder", "9k"] {
            refused(&arrivals, text, &["Personen im Jahr"]);
        }
        assert_eq!(value(&lever(Lever::Departures), "84,5 je 1.000 Einwohner"), 84.5);
    }

    #[test]
    fn what_every_lever_shows_with_its_unit_can_be_typed() {
        for view in Control::ALL.map(view).into_iter().filter(|view| view.control != Control::TargetYear) {
            let typed = format!("{} {}", view.text, view.unit);
            assert!((value(&view, &typed) - view.value).abs() <= view.step / 2.0, "{typed}");
        }
    }
}
