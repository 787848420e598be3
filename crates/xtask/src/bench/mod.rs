//! `cargo xtask bench`: the engine natively, in Chromium and against numpy, in one table.
//!
//! Everything is made with the page's own profile, optimised at link time as the page is. Nothing is asserted: times depend on the machine and on
//! what else it does. Compare ratios of one run.

mod browser;
mod native;
mod numpy;
mod table;

use std::collections::BTreeMap;

use anyhow::Result;

use crate::process;
use crate::project::Project;

/// The profile that is measured: that of the page.
const PROFILE: &str = "web";

/// Medians in milliseconds by the name of the measurement, as `crates/bench/benches/projection.rs` has it.
type Medians = BTreeMap<String, f64>;

/// Runs everything and prints the table; with arguments only `cargo bench`, which gets them.
pub(crate) fn run(project: &Project, arguments: &[String]) -> Result<()> {
    if !arguments.is_empty() {
        return process::run(project.cargo(["bench", "--profile", PROFILE, "--package", "bench"]).args(arguments));
    }
    let native = native::run(project)?;
    let numpy = numpy::run(project)?;
    let browser = browser::run(project)?;
    print!("\n{}", table::write(&native, &browser, &numpy));
    Ok(())
}

/// Reads lines of a name, a tab and milliseconds; other lines are passed on to the terminal.
fn read_lines(text: &str) -> Medians {
    let mut medians = Medians::new();
    for line in text.lines() {
        match line.split_once('\t').and_then(|(name, value)| Some((name, value.parse().ok()?))) {
            Some((name, milliseconds)) => {
                medians.insert(name.to_owned(), milliseconds);
            }
            None => println!("{line}"),
        }
    }
    medians
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_name_and_milliseconds() {
        let medians = read_lines("city/engine\t0.75\nnumpy not present, skipped\ncity/bare\tsoon\n");
        assert_eq!(medians.into_iter().collect::<Vec<_>>(), [("city/engine".to_owned(), 0.75)]);
    }
}
