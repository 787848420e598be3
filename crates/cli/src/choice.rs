//! What several commands are given: a pack and a scenario.

use std::path::{Path, PathBuf};

use scenario::link::{self, Fragment, LinkFault, Seal};
use scenario::pack::{Pack, built_in_files};
use scenario::{Area, Names, Refusal, Scenario, collection, file};

use crate::files;

/// A pack and a scenario.
#[derive(clap::Args)]
pub(crate) struct Choice {
    /// Folder of the data pack; without it the built-in one
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// File of a scenario, or of a collection with one card; without it the baseline
    #[arg(long, value_name = "FILE", conflicts_with = "link")]
    scenario: Option<PathBuf>,
    /// Address of a scenario, its fragment, or the value of its key `s` alone
    #[arg(long, value_name = "FRAGMENT", allow_hyphen_values = true)]
    link: Option<String>,
}

impl Choice {
    /// A scenario of the built-in pack, or of one that is at hand already.
    pub(crate) fn of(scenario: Option<PathBuf>, link: Option<String>) -> Self {
        Self { data: None, scenario, link }
    }

    /// The pack.
    ///
    /// # Errors
    ///
    /// One line a fault.
    pub(crate) fn pack(&self) -> Result<Pack, String> {
        match &self.data {
            Some(folder) => files::pack(folder),
            None => Pack::from_files(&built_in_files()).map_err(|faults| faults.to_string()),
        }
    }

    /// The scenario, with all of it within reach.
    ///
    /// # Errors
    ///
    /// One line a fault of the file or link: what cannot be read, and what cannot be projected.
    pub(crate) fn scenario(
        &self,
        pack: &Pack,
        refusals: impl Fn(&Scenario) -> Vec<Refusal>,
    ) -> Result<Scenario, String> {
        let names = Names::of(pack);
        let (place, scenario) = match (&self.scenario, &self.link) {
            (Some(path), _) => (format!("{}:", path.display()), read_file(path, &names)?),
            (None, Some(text)) => ("--link: ".to_owned(), read_link(&names, text)),
            (None, None) => (String::new(), Ok(Scenario::default())),
        };
        let lines =
            |faults: &[String]| faults.iter().map(|fault| format!("{place}{fault}")).collect::<Vec<_>>().join("\n");
        let scenario = scenario.map_err(|faults| lines(&faults))?;
        let refused: Vec<String> = refusals(&scenario).iter().map(|refusal| refusal.line(&names)).collect();
        if refused.is_empty() { Ok(scenario) } else { Err(lines(&refused)) }
    }
}

/// The scenario in a file or the faults of it.
///
/// Errors: a file that is no text.
fn read_file(path: &Path, names: &Names<'_>) -> Result<Result<Scenario, Vec<String>>, String> {
    let bytes = std::fs::read(path).map_err(|why| format!("{}: {why}", path.display()))?;
    // Editors also save JSON as UTF-16.
    let mut faults = tables::Faults::default();
    let (text, _) =
        tables::text::decode(&path.display().to_string(), &bytes, &mut faults).ok_or_else(|| faults.to_string())?;
    Ok(if collection::file::is_collection(&text) {
        the_card(&text, names)
    } else {
        file::read(&text, names).map_err(|faults| faults.iter().map(ToString::to_string).collect())
    })
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
