//! Whoever changes a result raises the version: results of the golden suite belong to the engine, those of the baseline to engine and
//! data edition. `data/versions.csv` keeps a hash of both; CONTRIBUTING.md has the rule.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is the test's failure")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use golden::Outcome;
use golden::folder::{cases_below, run_folder};
use scenario::Model;
use scenario::link::ENGINE_VERSION;
use scenario::pack::{Pack, built_in_files};
use sha2::{Digest, Sha256};

/// Set to `1` it adds the row of a new version or edition, set to `replace` it also replaces that of the present ones.
const UPDATE: &str = "UPDATE_VERSIONS";
const HEAD: &str = "engine,edition,golden,baseline";

/// One line of the table.
#[derive(Debug, Clone, PartialEq)]
struct Row {
    engine: String,
    edition: String,
    golden: String,
    baseline: String,
}

impl Row {
    fn read(line: &str) -> Self {
        let cells: Vec<&str> = line.split(',').collect();
        let [engine, edition, golden, baseline] = cells[..] else { panic!("data/versions.csv: {line}") };
        let own = str::to_owned;
        Self { engine: own(engine), edition: own(edition), golden: own(golden), baseline: own(baseline) }
    }

    fn line(&self) -> String {
        [self.engine.as_str(), &self.edition, &self.golden, &self.baseline].join(",")
    }

    fn is_of(&self, other: &Self) -> bool {
        (&self.engine, &self.edition) == (&other.engine, &other.edition)
    }
}

/// Why the table does not go with what is calculated now; nothing where it does.
fn contradiction(rows: &[Row], now: &Row) -> Option<String> {
    let golden = |row: &&Row| row.engine == now.engine && row.golden != now.golden;
    if rows.iter().any(|row| golden(&row)) {
        return Some(format!("the golden suite has other results than version {} had", now.engine));
    }
    match rows.iter().find(|row| row.is_of(now)) {
        None => Some(format!("version {} with edition {} has no row yet", now.engine, now.edition)),
        Some(row) if row.baseline != now.baseline => {
            Some(format!("the baseline is another one than version {} and edition {} had", now.engine, now.edition))
        }
        Some(_) => None,
    }
}

/// The table with the present row; an error where another one of the same version and edition stands in its way.
fn updated(rows: &[Row], now: &Row, replace: bool) -> Result<Vec<Row>, String> {
    // Results of the suite belong to the engine alone: other editions of it go with the row that is replaced.
    let stands_in_the_way =
        |row: &Row| row.engine == now.engine && (row.is_of(now) || row.golden != now.golden) && row != now;
    if !replace && rows.iter().any(stands_in_the_way) {
        return Err(contradiction(rows, now).unwrap_or_default());
    }
    let kept = rows.iter().filter(|row| !row.is_of(now) && !stands_in_the_way(row));
    Ok(kept.cloned().chain([now.clone()]).collect())
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn hexadecimal(hash: Sha256) -> String {
    hash.finalize().iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").unwrap();
        text
    })
}

/// Every case of the suite that needs no large files, by name with the fingerprint of the bits of its results.
fn golden() -> String {
    let mut hash = Sha256::new();
    let mut cases = cases_below(&root().join("tests/golden")).unwrap();
    cases.sort();
    let mut counted = 0;
    for case in cases {
        if let Outcome::Compared(report) = run_folder(&case, None) {
            hash.update(format!("{} {:016x}\n", case.file_name().unwrap().to_string_lossy(), report.fingerprint));
            counted += 1;
        }
    }
    assert!(counted >= 5, "the suite has lost cases");
    hexadecimal(hash)
}

/// The bits of every cell and every component of the baseline.
fn baseline(model: &Model) -> String {
    let mut hash = Sha256::new();
    let projection = model.baseline().projection();
    for value in projection.population().iter().chain(&projection.components()) {
        hash.update(value.to_bits().to_le_bytes());
    }
    hexadecimal(hash)
}

#[test]
fn other_results_have_another_version_or_edition() {
    let model = Model::new(Arc::new(Pack::from_files(&built_in_files()).unwrap())).unwrap();
    let now = Row {
        engine: ENGINE_VERSION.to_owned(),
        edition: model.pack().meta.edition.clone(),
        golden: golden(),
        baseline: baseline(&model),
    };
    let path = root().join("data/versions.csv");
    let text = std::fs::read_to_string(&path).unwrap();
    let mut rows: Vec<Row> = text.lines().skip(1).map(Row::read).collect();
    if let Some(wish) = std::env::var_os(UPDATE) {
        rows = updated(&rows, &now, wish == "replace").unwrap_or_else(|why| {
            panic!("{why}: raise one of them, or replace the row of an unreleased one with {UPDATE}=replace")
        });
        let lines: Vec<String> = std::iter::once(HEAD.to_owned()).chain(rows.iter().map(Row::line)).collect();
        std::fs::write(&path, lines.join("\n") + "\n").unwrap();
    }
    if let Some(why) = contradiction(&rows, &now) {
        panic!(
            "{why}. Raise the version in Cargo.toml or the edition in data/sources (CONTRIBUTING.md, Versions), then {UPDATE}=1 cargo test -p cli --test versions"
        );
    }
}

#[test]
fn a_row_is_added_but_never_overwritten_unasked() {
    let row = |engine: &str, edition: &str, golden: &str, baseline: &str| {
        Row::read(&[engine, edition, golden, baseline].join(","))
    };
    let rows = [row("1", "a", "g", "b"), row("2", "a", "h", "c")];
    assert_eq!(contradiction(&rows, &rows[1]), None);
    for other in [
        row("2", "a", "h", "x"),
        row("2", "a", "x", "c"),
        row("2", "b", "x", "c"),
        row("3", "a", "h", "c"),
        row("2", "b", "h", "c"),
    ] {
        assert!(contradiction(&rows, &other).is_some(), "{other:?}");
    }
    assert!(updated(&rows, &row("2", "a", "h", "x"), false).is_err(), "another baseline");
    assert!(updated(&rows, &row("2", "b", "x", "c"), false).is_err(), "other results of the suite");
    assert_eq!(updated(&rows, &row("2", "b", "h", "x"), false).unwrap().len(), 3, "another edition");
    assert_eq!(updated(&rows, &row("3", "a", "x", "c"), false).unwrap().len(), 3, "another version");
    let replaced = updated(&rows, &row("2", "a", "x", "y"), true).unwrap();
    assert_eq!(replaced, [rows[0].clone(), row("2", "a", "x", "y")]);
}
