//! A picture compared with the file that is checked in.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is the test's failure")]

use std::path::Path;

use charts::{Chart, Style, svg};

pub(crate) fn check(name: &str, chart: &dyn Chart, style: &Style) {
    let drawn = svg::render(chart, style);
    assert!(!drawn.contains("style="), "{name}: a strict policy refuses inline styles");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots").join(format!("{name}.svg"));
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(&path, drawn).unwrap();
        return;
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    let different = kept.lines().zip(drawn.lines()).position(|(old, new)| old != new);
    if let Some(line) = different.or((kept != drawn).then(|| kept.lines().count().min(drawn.lines().count()))) {
        panic!(
            "{name}.svg differs from line {} on:\n  kept  {}\n  drawn {}",
            line + 1,
            kept.lines().nth(line).unwrap_or("(ends)"),
            drawn.lines().nth(line).unwrap_or("(ends)"),
        );
    }
}
