//! An update as a sentence and as a table.

use super::exchange::Exchange;
use super::steps::{Comparison, Step};
use crate::pack::RECIPE;

/// The year that the sentence is about.
const TOLD: i32 = 2040;

/// `Basis 2040: 100079 before, 100312 now (+233), most of it from components_of_change.csv (+180).`
pub(super) fn sentence(found: &Comparison) -> String {
    let at = found.years.iter().position(|year| *year == TOLD).unwrap_or(found.years.len() - 1);
    let (year, before, after) = (found.years[at], found.before[at], found.after[at]);
    let largest = found.steps.iter().filter(|step| step.change[at] != 0).max_by_key(|step| step.change[at].abs());
    let Some(largest) = largest else {
        let why = if found.steps.is_empty() { "the files are those that are there" } else { "no file changes it" };
        return format!("Basis {year}: {before} before and now; {why}.");
    };
    let (total, part) = (after - before, largest.change[at]);
    let (name, others) = (name(largest), found.steps.iter().filter(|step| step.change[at] != 0).count() - 1);
    let because = if others == 0 {
        format!("all of it from {name}")
    } else if part.signum() == total.signum() && part.abs() <= total.abs() && 2 * part.abs() > total.abs() {
        format!("most of it from {name} ({part:+})")
    } else {
        format!("the largest part from {name} ({part:+}), {:+} from the others", total - part)
    };
    format!("Basis {year}: {before} before, {after} now ({}), {because}.", signed(total))
}

/// A row for the old edition, one for each step, their sum and the new edition.
pub(super) fn table(found: &Comparison, editions: [&str; 2]) -> Result<String, String> {
    let mut table = csv::Writer::from_writer(Vec::new());
    let mut row = |row: &str, files: &str, keys: &str, about: &str, figures: Vec<String>| {
        let cells = [row, files, keys, about].map(str::to_owned);
        table.write_record(cells.into_iter().chain(figures)).map_err(|why| why.to_string())
    };
    let texts = |figures: &[i64]| figures.iter().map(i64::to_string).collect::<Vec<_>>();
    let [old, new] = editions.map(|edition| format!("persons, edition {edition}"));
    row("row", "files", "recipe", "about", found.years.iter().map(i32::to_string).collect())?;
    row("before", "", "", &old, texts(&found.before))?;
    for step in &found.steps {
        let [files, keys, about] = [files(step).join(" "), keys(step).join(" "), about(step).join("; ")];
        row("step", &files, &keys, &about, texts(&step.change))?;
    }
    let sum: Vec<i64> = found.after.iter().zip(&found.before).map(|(after, before)| after - before).collect();
    row("sum", "", "", "sum of the steps", texts(&sum))?;
    row("after", "", "", &new, texts(&found.after))?;
    let bytes = table.into_inner().map_err(|why| why.to_string())?;
    String::from_utf8(bytes).map_err(|why| why.to_string())
}

/// What a step is called: its files, or the recipe.
fn name(step: &Step) -> String {
    let (files, keys) = (files(step), keys(step));
    match keys.is_empty() {
        true => files.join(" and "),
        false if files == [RECIPE] => format!("{RECIPE} ({})", keys.join(", ")),
        false => format!("{} with {} of {RECIPE}", files.join(" and "), keys.join(", ")),
    }
}

/// Its files; without any the recipe, whose keys alone changed.
fn files(step: &Step) -> Vec<&str> {
    let files: Vec<&str> = step.exchanged.iter().filter_map(|part| part.file.as_deref()).collect();
    if files.is_empty() { vec![RECIPE] } else { files }
}

fn keys(step: &Step) -> Vec<&str> {
    step.exchanged.iter().flat_map(|part: &Exchange| part.keys.iter().map(String::as_str)).collect()
}

fn about(step: &Step) -> Vec<&str> {
    let mut about: Vec<&str> = step.exchanged.iter().map(|part| part.about).collect();
    about.dedup();
    about
}

fn signed(change: i64) -> String {
    if change == 0 { "0".to_owned() } else { format!("{change:+}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(before: i64, changes: &[(&str, i64)]) -> Comparison {
        let step = |(file, change): &(&str, i64)| {
            let exchanged = Exchange { file: Some((*file).to_owned()), keys: Vec::new(), about: "people" };
            Step { exchanged: vec![exchanged], change: vec![*change] }
        };
        let after = before + changes.iter().map(|(_, change)| change).sum::<i64>();
        let steps = changes.iter().map(step).collect();
        Comparison { years: vec![2040], before: vec![before], after: vec![after], steps }
    }

    #[test]
    fn the_sentence_says_what_most_of_the_difference_comes_from() {
        for (changes, expected) in [
            (&[][..], "Basis 2040: 100 before and now; the files are those that are there."),
            (&[("a", 0)], "Basis 2040: 100 before and now; no file changes it."),
            (&[("a", 0), ("b", -3)], "Basis 2040: 100 before, 97 now (-3), all of it from b."),
            (&[("a", 18), ("b", 5)], "Basis 2040: 100 before, 123 now (+23), most of it from a (+18)."),
            (
                &[("a", 30), ("b", -7)],
                "Basis 2040: 100 before, 123 now (+23), the largest part from a (+30), -7 from the others.",
            ),
            (
                &[("a", 7), ("b", -7)],
                "Basis 2040: 100 before, 100 now (0), the largest part from b (-7), +7 from the others.",
            ),
        ] {
            assert_eq!(sentence(&found(100, changes)), expected);
        }
    }

    #[test]
    fn the_table_is_a_sum() {
        let table = table(&found(100, &[("a", 18), ("b", 5)]), ["2026.1", "2027.1"]).unwrap();
        let expected = "row,files,recipe,about,2040\nbefore,,,\"persons, edition 2026.1\",100\nstep,a,,people,18\nstep,b,,people,5\n\
                        sum,,,sum of the steps,23\nafter,,,\"persons, edition 2027.1\",123\n";
        assert_eq!(table, expected);
    }
}
