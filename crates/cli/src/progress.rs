//! How far a long piece of work is: a bar on standard error where that is a terminal.

use indicatif::{ProgressBar, ProgressStyle};

/// A bar over so many pieces of a kind.
pub(crate) fn bar(pieces: usize, kind: &str) -> ProgressBar {
    let bar = ProgressBar::new(pieces as u64);
    if let Ok(style) = ProgressStyle::with_template(&format!("{{bar:40}} {{pos}}/{{len}} {kind}, {{eta}} to go")) {
        bar.set_style(style);
    }
    bar
}
