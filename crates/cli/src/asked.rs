//! What several commands are asked about: a pack and a scenario.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use scenario::pack::{Pack, built_in_files};
use scenario::{Model, Names, Scenario, collection, file, link};

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

/// The scenario that was asked for.
///
/// # Errors
///
/// One line a fault of the file or link.
pub(crate) fn scenario(pack: &Pack, choice: &Choice) -> Result<Scenario, String> {
    let names = Names::of(pack);
    match choice {
        Choice::Baseline => Ok(Scenario::default()),
        Choice::File(path) => {
            let bytes = std::fs::read(path).map_err(|why| format!("{}: {why}", path.display()))?;
            // Editors also save JSON as UTF-16.
            let mut faults = tables::Faults::default();
            let read = tables::text::decode(&path.display().to_string(), &bytes, &mut faults);
            let (text, _) = read.ok_or_else(|| faults.to_string())?;
            let path = path.display();
            if collection::file::is_collection(&text) {
                return the_card(&text, &names).map_err(|faults| {
                    faults.iter().map(|fault| format!("{path}:{fault}")).collect::<Vec<_>>().join("\n")
                });
            }
            file::read(&text, &names).map_err(|fault| format!("{path}:{fault}"))
        }
        Choice::Link(fragment) => {
            let text = fragment
                .rsplit('#')
                .next()
                .unwrap_or_default()
                .split('&')
                .find_map(|part| part.strip_prefix("s="))
                .unwrap_or_else(|| fragment.trim_start_matches('#'));
            let (scenario, faults) = link::decode(text, &names);
            // Another edition or engine is no fault of the link: the result is that of today's.
            let broken: Vec<String> = faults
                .iter()
                .filter(|fault| !matches!(fault, link::LinkFault::Edition(_) | link::LinkFault::Engine(_)))
                .map(|fault| format!("--link: {fault}"))
                .collect();
            if broken.is_empty() { Ok(scenario) } else { Err(broken.join("\n")) }
        }
    }
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
