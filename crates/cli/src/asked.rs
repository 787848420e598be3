//! What several commands are asked about: a pack and a scenario.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use scenario::link::{self, Fragment, LinkFault, Seal};
use scenario::pack::{Pack, built_in_files};
use scenario::{Area, Model, Names, Refusal, Scenario, collection, file};

use crate::files;

/// Where the scenario comes from.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Choice {
    Baseline,
    File(PathBuf),
    Link(String),
}

/// The pack in a folder, or the built-in one, ready to be projected.
///
/// # Errors
///
/// One line a fault.
pub(crate) fn model(data: Option<&Path>) -> Result<Model, String> {
    Model::new(Arc::new(pack(data)?)).map_err(|error| error.to_string())
}

/// The pack in a folder, or the built-in one.
///
/// # Errors
///
/// One line a fault.
pub(crate) fn pack(data: Option<&Path>) -> Result<Pack, String> {
    let read = match data {
        Some(folder) => files::read(folder)?,
        None => built_in_files(),
    };
    Pack::from_files(&read).map_err(|faults| {
        let lines: Vec<String> = faults
            .iter()
            .map(|fault| data.map_or_else(|| fault.to_string(), |folder| format!("{}/{fault}", folder.display())))
            .collect();
        lines.join("\n")
    })
}

/// The scenario that was asked for, with all of it within reach.
///
/// # Errors
///
/// One line a fault of the file or link: what cannot be read, and what cannot be projected.
pub(crate) fn scenario(
    pack: &Pack,
    refusals: impl Fn(&Scenario) -> Vec<Refusal>,
    choice: &Choice,
) -> Result<Scenario, String> {
    let names = Names::of(pack);
    let scenario = read(&names, choice)?;
    let lines: Vec<String> =
        refusals(&scenario).iter().map(|refusal| format!("{}{}", choice.place(), refusal.line(&names))).collect();
    if lines.is_empty() { Ok(scenario) } else { Err(lines.join("\n")) }
}

impl Choice {
    /// What stands before a fault.
    fn place(&self) -> String {
        match self {
            Self::Baseline => String::new(),
            Self::File(path) => format!("{}:", path.display()),
            Self::Link(_) => "--link: ".to_owned(),
        }
    }
}

fn read(names: &Names<'_>, choice: &Choice) -> Result<Scenario, String> {
    match choice {
        Choice::Baseline => Ok(Scenario::default()),
        Choice::File(path) => {
            let bytes = std::fs::read(path).map_err(|why| format!("{}: {why}", path.display()))?;
            // Editors also save JSON as UTF-16.
            let mut faults = tables::Faults::default();
            let (text, _) = tables::text::decode(&path.display().to_string(), &bytes, &mut faults)
                .ok_or_else(|| faults.to_string())?;
            let read = if collection::file::is_collection(&text) {
                the_card(&text, names)
            } else {
                file::read(&text, names).map_err(|faults| faults.iter().map(ToString::to_string).collect())
            };
            read.map_err(|faults| lines(&choice.place(), &faults))
        }
        Choice::Link(text) => read_link(names, text).map_err(|faults| lines(&choice.place(), &faults)),
    }
}

fn lines(place: &str, faults: &[String]) -> String {
    faults.iter().map(|fault| format!("{place}{fault}")).collect::<Vec<_>>().join("\n")
}

/// Reads an address, its fragment, or the value of its key `s` alone, which nobody can have cut off on its way.
///
/// Errors: whatever is not as it was written. What only *may* be missing, because nobody has written a checksum, is said on standard
/// error.
fn read_link(names: &Names<'_>, text: &str) -> Result<Scenario, Vec<String>> {
    let fragment = Fragment::read(link::of_address(text));
    let value = if fragment.text().contains('=') { fragment.get("s").unwrap_or_default() } else { fragment.text() };
    let (scenario, mut faults) = link::decode(value, names);
    // Another edition or engine is no fault of the link: the result is that of today's.
    faults.retain(|fault| !matches!(fault, LinkFault::Edition(_) | LinkFault::Engine(_)));
    let mut broken: Vec<String> = faults.iter().map(ToString::to_string).collect();
    if let Some(id) = fragment.get("gebiet").filter(|id| Area::from_id(id, names.regions.iter().copied()).is_none()) {
        broken.push(LinkFault::District("gebiet".to_owned(), id.to_owned()).to_string());
    }
    if value.is_empty() && fragment.get("k").is_some() {
        broken.push(
            "it holds kept scenarios and none that is shown; save one of them as a file for --scenario".to_owned(),
        );
    }
    match fragment.seal() {
        Seal::Broken => broken.push(LinkFault::Broken.to_string()),
        // Whoever names a version got the link from this program, which writes a checksum.
        Seal::Missing if value.contains("~m_") => broken.push(LinkFault::Unsealed.to_string()),
        Seal::Missing => drop(files::say_error(&format!("--link: {}\n", LinkFault::Unsealed), 0)),
        Seal::Whole | Seal::Unneeded => {}
    }
    if broken.is_empty() { Ok(scenario) } else { Err(broken) }
}

/// The scenario of a collection with one card.
///
/// Errors: what could not be taken; which cards there are where there is more than one.
fn the_card(text: &str, names: &Names<'_>) -> Result<Scenario, Vec<String>> {
    let (collection, faults) = collection::file::read(text, names);
    // Another edition or engine is no fault of the file: the result is that of today's.
    let broken: Vec<String> = faults.iter().filter(|fault| !fault.is_remark()).map(ToString::to_string).collect();
    if !broken.is_empty() {
        return Err(broken);
    }
    match collection.cards.as_slice() {
        [card] => Ok(card.scenario.clone()),
        cards => {
            let named: Vec<String> = cards.iter().map(|card| format!("\"{}\"", card.name)).collect();
            Err(vec![format!("cards: {}, expected one; there are {}", cards.len(), named.join(", "))])
        }
    }
}
