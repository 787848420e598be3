//! What every reader does to a pack: sources, notes and assumptions put in place, and the result checked.

use std::sync::Arc;

use faults::{Faults, Place, Problem};
use scenario::Model;
use scenario::pack::{Assumption, Licence, Pack, Provenance, Quality, Source, TableNote};

/// Puts a source into a pack, in the place of one with the same id.
fn source(pack: &mut Pack, source: Source) {
    match pack.sources.iter_mut().find(|known| known.id == source.id) {
        Some(known) => *known = source,
        None => pack.sources.push(source),
    }
}

/// Makes a table that somebody reads in a source of the pack: nobody has said where it can be found or on what terms.
pub(crate) fn table(pack: &mut Pack, id: &str, title: String, publisher: String, date: String, note: String) {
    let (id, licence, url) = (id.to_owned(), Licence::NotStated, String::new());
    source(pack, Source { id, title, publisher, date, licence, url, note });
}

/// Says where all rows of a table come from.
pub(crate) fn note(pack: &mut Pack, table: &str, provenance: &Provenance) {
    match pack.tables.iter_mut().find(|note| note.table == table) {
        Some(note) => note.provenance = provenance.clone(),
        None => pack.tables.push(TableNote { table: table.to_owned(), provenance: provenance.clone() }),
    }
}

/// Puts an assumption into a pack, in the place of one with the same id.
pub(crate) fn assumption(pack: &mut Pack, assumption: Assumption) {
    match pack.assumptions.iter_mut().find(|known| known.id == assumption.id) {
        Some(known) => *known = assumption,
        None => pack.assumptions.push(assumption),
    }
}

/// Arithmetic on what some sources published.
pub(crate) fn derived<'s>(sources: impl IntoIterator<Item = &'s str>) -> Provenance {
    let mut listed: Vec<String> = Vec::new();
    for source in sources {
        if !listed.iter().any(|known| known == source) {
            listed.push(source.to_owned());
        }
    }
    Provenance { quality: Quality::Derived, sources: listed }
}

/// A changed pack after the same checks as any that is read, and ready to be projected.
///
/// # Errors
/// What the reader of packs or the engine refuses.
pub(crate) fn checked(pack: &Pack, file: &str) -> Result<Pack, Faults> {
    projectable(Pack::from_files(&pack.to_files())?, file)
}

/// A sound pack that the model accepts.
///
/// # Errors
/// What the engine refuses.
pub(crate) fn projectable(pack: Pack, file: &str) -> Result<Pack, Faults> {
    match Model::new(Arc::new(pack.clone())) {
        Ok(_) => Ok(pack),
        Err(why) => Err(Faults::of(&Place::start(file), Problem::NotProjected { why: why.into() })),
    }
}
