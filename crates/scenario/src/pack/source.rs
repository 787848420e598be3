//! Where figures come from, and on what terms they may be handed on.

use faults::{Faults, Problem};

use super::table::Table;

/// A source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Short name that rows refer to.
    pub id: String,
    /// Title.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Date of the figures or of publication, as stated; empty where none is.
    pub date: String,
    /// On what terms it is published.
    pub licence: Licence,
    /// Where it can be found.
    pub url: String,
    /// Remark: copies, rounding, doubts.
    pub note: String,
}

/// On what terms a source is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Licence {
    /// Under a licence that has a name.
    Named(String),
    /// No licence is stated: the figures are quoted as facts.
    NotStated,
    /// Nobody has licensed the figures, or what they rest on.
    Unclear,
}

impl Licence {
    /// The words in the table of sources; everything else there is the name of a licence.
    const WORDS: [(&'static str, Self); 2] = [("nicht angegeben", Self::NotStated), ("ungeklärt", Self::Unclear)];
    /// The one of this project: its own calculations are part of it.
    const OWN: &'static str = "EUPL-1.2";

    pub(super) fn of_word(word: &str) -> Self {
        let known = Self::WORDS.into_iter().find(|(known, _)| *known == word);
        known.map_or_else(|| Self::Named(word.to_owned()), |(_, licence)| licence)
    }

    /// As it stands in the table.
    pub(super) fn word(&self) -> String {
        match self {
            Self::Named(name) => name.clone(),
            other => Self::WORDS.iter().find(|(_, known)| known == other).map_or("", |(word, _)| word).to_owned(),
        }
    }

    /// Whether somebody else has licensed the figures and wants to be named beside them.
    pub fn is_of_others(&self) -> bool {
        matches!(self, Self::Named(name) if name != Self::OWN)
    }
}

/// Every row of the table, each source once.
pub(super) fn sources(table: &Table, faults: &mut Faults) -> Vec<Source> {
    let mut sources: Vec<Source> = Vec::new();
    for row in table.rows() {
        let Some(id) = row.filled("id", faults) else { continue };
        if sources.iter().any(|source| source.id == id) {
            faults.add(&row.place("id"), Problem::SourceTwice { id: id.clone() });
        }
        row.filled("title", faults);
        row.filled("licence", faults);
        let text = |column| row.text(column).to_owned();
        sources.push(Source {
            id,
            title: text("title"),
            publisher: text("publisher"),
            date: text("date"),
            licence: Licence::of_word(row.text("licence")),
            url: text("url"),
            note: text("note"),
        });
    }
    sources
}
