//! The parts of an update that are exchanged one after the other: a file, with the keys of the recipe that say which of its years count.

use std::collections::BTreeSet;

use scenario::pack::Files;
use serde_json::{Map, Value};

use super::inputs::{INPUTS, turn};
use super::merge::{Change, Merged};
use crate::pack::{self, RECIPE, Sources};

/// A file and keys of the recipe, or one of the two.
#[derive(Debug, Clone)]
pub(super) struct Exchange {
    pub(super) file: Option<String>,
    /// Keys of the recipe that changed.
    pub(super) keys: Vec<String>,
    pub(super) about: &'static str,
}

/// What says which place it is: with another it would be no update.
const OF_THE_PLACE: [&str; 3] = ["id", "ags", "land"];

/// The parts in which the new sources differ from the old ones, in the order of their exchange.
///
/// # Errors
///
/// A recipe of another place.
pub(super) fn exchanges(old: &Sources, new: &Merged) -> Result<Vec<Exchange>, String> {
    let mut files: Vec<([usize; 2], &str)> = Vec::new();
    for (name, change) in &new.changes {
        if !matches!(change, Change::Same) && name != RECIPE {
            let bytes = held(&new.sources, name).unwrap_or_default();
            files.push((turn(name, pack::statistic(name, bytes).as_deref()), name));
        }
    }
    files.sort();
    let mut keys = changed(&recipe(&old.own)?, &recipe(&new.sources.own)?);
    if let Some(key) = keys.iter().find(|key| OF_THE_PLACE.contains(&key.as_str())) {
        return Err(format!("{RECIPE}: `{key}` is that of another place, expected the one that is updated"));
    }
    let mut exchanges = Vec::new();
    for (at, input) in INPUTS.iter().enumerate() {
        let is_last = at + 1 == INPUTS.len();
        let (of_input, others) = keys.into_iter().partition(|key| is_last || input.keys.contains(&key.as_str()));
        keys = others;
        let first = exchanges.len();
        let of_file = |name: &str| Exchange { file: Some(name.to_owned()), keys: Vec::new(), about: input.about };
        exchanges.extend(files.iter().filter(|([turn, _], _)| *turn == at).map(|(_, name)| of_file(name)));
        // Years count with the last table that they need.
        match exchanges[first..].last_mut() {
            Some(exchange) => exchange.keys = of_input,
            None if of_input.is_empty() => {}
            None => exchanges.push(Exchange { file: None, keys: of_input, about: input.about }),
        }
    }
    Ok(exchanges)
}

impl Exchange {
    /// Puts what is new into sources.
    ///
    /// # Errors
    ///
    /// A recipe that is no JSON.
    pub(super) fn apply(&self, sources: &mut Sources, new: &Sources) -> Result<(), String> {
        if let Some(name) = &self.file {
            let folder = if new.own.contains_key(name) { &mut sources.own } else { &mut sources.national };
            folder.insert(name.clone(), held(new, name).unwrap_or_default().to_vec());
        }
        if !self.keys.is_empty() {
            let (mut keys, new) = (recipe(&sources.own)?, recipe(&new.own)?);
            for key in &self.keys {
                match new.get(key) {
                    Some(value) => drop(keys.insert(key.clone(), value.clone())),
                    None => drop(keys.remove(key)),
                }
            }
            sources.own.insert(RECIPE.to_owned(), Value::Object(keys).to_string().into_bytes());
        }
        Ok(())
    }
}

/// The bytes of a file of the place, or of the country.
fn held<'s>(sources: &'s Sources, name: &str) -> Option<&'s [u8]> {
    sources.own.get(name).or_else(|| sources.national.get(name)).map(Vec::as_slice)
}

fn recipe(files: &Files) -> Result<Map<String, Value>, String> {
    let bytes = files.get(RECIPE).map_or(&b"{}"[..], Vec::as_slice);
    serde_json::from_slice(bytes).map_err(|why| format!("{RECIPE}: {why}"))
}

/// Keys whose values differ.
fn changed(old: &Map<String, Value>, new: &Map<String, Value>) -> Vec<String> {
    let all: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    all.into_iter().filter(|key| old.get(*key) != new.get(*key)).cloned().collect()
}
