//! The table of all measurements.

use std::fmt::Write;

use super::Medians;

/// Label, name of the measurement, and for growth how many units of work it is of what the row named by its last part measures.
pub(super) const ROWS: &[(&str, &str, Option<f64>)] = &[
    ("18 districts x 30 years, all features", "city/engine", None),
    ("the bare loop over the same memory", "city/bare", None),
    ("tied to a total in every year, a trial each", "city/tied", None),
    ("Kaiserslautern to 2050", "built-in/projection", None),
    ("20 draws of it, as a worker makes them", "built-in/draws", None),
    ("8 differences explained, on one core", "questions/explain", None),
    ("every lever over its observed range", "questions/tornado", None),
    ("1 district", "growth/districts/1", Some(1.0 / 18.0)),
    ("4 districts", "growth/districts/4", Some(4.0 / 18.0)),
    ("18 districts", "growth/districts/18", Some(1.0)),
    ("72 districts", "growth/districts/72", Some(4.0)),
    ("10 years", "growth/years/10", Some(1.0 / 3.0)),
    ("30 years", "growth/years/30", Some(1.0)),
    ("90 years", "growth/years/90", Some(3.0)),
    ("1 projection", "growth/draws/1", Some(1.0)),
    ("10 projections", "growth/draws/10", Some(10.0)),
    ("100 projections", "growth/draws/100", Some(100.0)),
];

/// Two measurements compared.
struct Ratio {
    /// The row that it stands after.
    after: &'static str,
    label: &'static str,
    above: &'static str,
    below: &'static str,
    /// How many units of work the one above is.
    work: f64,
    /// At most so much is wanted, where anybody has said so.
    goal: Option<f64>,
}

const RATIOS: [Ratio; 3] = [
    Ratio {
        after: "city/bare",
        label: "engine / bare loop",
        above: "city/engine",
        below: "city/bare",
        work: 1.0,
        goal: Some(3.0),
    },
    Ratio {
        after: "city/tied",
        label: "trial / year of engine",
        above: "city/tied",
        below: "city/engine",
        work: 1.0,
        goal: Some(1.5),
    },
    Ratio {
        after: "built-in/draws",
        label: "draw / projection",
        above: "built-in/draws",
        below: "built-in/projection",
        work: 20.0,
        goal: None,
    },
];

/// What a whole city costs in each series of growth, by the beginning of its name.
const WHOLE: [(&str, &str); 3] = [
    ("growth/districts/", "growth/districts/18"),
    ("growth/years/", "growth/years/30"),
    ("growth/draws/", "growth/draws/1"),
];

/// Milliseconds natively and in Chromium; a ratio of growth is 1 where time grows with the work and no faster.
pub(super) fn write(native: &Medians, browser: &Medians, numpy: &Medians) -> String {
    let mut text = format!("{:<44}{:>12}{:>10}{:>12}{:>10}\n", "median in ms", "native", "", "Chromium", "");
    for (label, name, work) in ROWS {
        line(&mut text, label, [(native, name, *work), (browser, name, *work)]);
        if let Some(of) = RATIOS.iter().find(|of| of.after == *name) {
            let goal = of.goal.map_or_else(String::new, |goal| format!(", at most {goal}"));
            let label = [of.label, &*goal].concat();
            let ratios = [native, browser].map(|medians| Some(quotient(medians, of.above, of.below)? / of.work));
            let _ = write!(text, "{label:<44}");
            for ratio in ratios {
                let held = ratio.zip(of.goal).map(|(ratio, goal)| ratio <= goal);
                let said = held.map_or("", |held| if held { "held" } else { "missed" });
                let _ = write!(text, "{:>12}{said:>10}", show(ratio, 2));
            }
            text.push('\n');
        }
    }
    if let Some((name, milliseconds)) = numpy.first_key_value() {
        let label = name.trim_start_matches("city/");
        let _ = writeln!(text, "{label:<44}{:>12}", show(Some(*milliseconds), 3));
    }
    text
}

fn line(text: &mut String, label: &str, columns: [(&Medians, &str, Option<f64>); 2]) {
    let _ = write!(text, "{label:<44}");
    for (medians, name, work) in columns {
        let growth =
            work.and_then(|work| growth(medians, name, work)).map_or(String::new(), |ratio| format!("x{ratio:.2}"));
        let _ = write!(text, "{:>12}{growth:>10}", show(medians.get(name).copied(), 3));
    }
    text.push('\n');
}

/// Time for a unit of work, compared with the whole city of the same series.
fn growth(medians: &Medians, name: &str, work: f64) -> Option<f64> {
    let (_, whole) = WHOLE.iter().find(|(series, _)| name.starts_with(series))?;
    Some(quotient(medians, name, whole)? / work)
}

fn quotient(medians: &Medians, above: &str, below: &str) -> Option<f64> {
    Some(medians.get(above)? / medians.get(below)?)
}

fn show(figure: Option<f64>, places: usize) -> String {
    figure.map_or_else(|| "-".to_owned(), |figure| format!("{figure:.places$}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn linear_growth_is_one() {
        let all = ROWS.iter().map(|(_, name, work)| ((*name).to_owned(), 2.0 * work.unwrap_or(3.0)));
        let text = write(&all.collect(), &Medians::new(), &Medians::new());
        let growth = text.lines().filter(|line| line.contains("x1.00")).count();
        assert_eq!(growth, ROWS.len() - 7, "{text}");
        let told = |label: &str| text.lines().find(|line| line.starts_with(label)).unwrap_or_default().to_owned();
        assert!(told("engine / bare loop, at most 3").contains("1.00      held"), "{text}");
        let slow = [("city/engine", 7.0), ("city/bare", 2.0)].map(|(name, value)| (name.to_owned(), value));
        assert!(write(&slow.into(), &Medians::new(), &Medians::new()).contains("3.50    missed"));
    }

    #[test]
    fn what_was_not_measured_is_a_dash() {
        let text = write(&Medians::new(), &Medians::new(), &Medians::new());
        assert!(text.lines().skip(1).all(|line| line.matches('-').count() == 2), "{text}");
    }
}
