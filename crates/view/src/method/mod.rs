//! The section on method and sources.

pub mod glossary;

use locale::{method as words, pack as told};
use scenario::Area;
use scenario::link::ENGINE_VERSION;
use scenario::pack::{Licence, Quality};

use crate::rooms::Method;

/// The section "Methode und Quellen".
#[derive(Debug, Clone, PartialEq)]
pub struct MethodText {
    /// What the model does, in plain sentences.
    pub steps: Vec<String>,
    /// Which official tables are not included, and other plain statements.
    pub statements: Vec<String>,
    /// How to cite the page.
    pub citation: String,
}

/// What the numbers rest on.
#[derive(Debug, Clone, PartialEq)]
pub struct Sources {
    /// Why and where the baseline differs from an independent rough calculation.
    pub plausibility: Vec<String>,
    /// Every assumption with its value and its reason.
    pub assumptions: Vec<AssumptionText>,
    /// Every source with date and licence.
    pub sources: Vec<SourceText>,
}

/// One assumption.
#[derive(Debug, Clone, PartialEq)]
pub struct AssumptionText {
    /// What is assumed.
    pub text: String,
    /// Its value with unit; empty when the text says it.
    pub value: String,
    /// Why.
    pub reason: String,
    /// `amtlich`, `abgeleitet`, `Schätzung` or `Annahme`.
    pub quality: String,
}

/// One source.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceText {
    /// Title and publisher.
    pub title: String,
    /// Date of the figures, or that none is stated.
    pub date: String,
    /// Licence, or that none is stated.
    pub licence: String,
    /// Address as text, if there is one.
    pub address: String,
}

impl Method<'_> {
    /// The section on method and sources.
    #[must_use]
    pub fn text(&self) -> MethodText {
        let meta = &self.city.pack().meta;
        MethodText {
            steps: words::STEPS.map(str::to_owned).to_vec(),
            statements: words::STATEMENTS.map(str::to_owned).to_vec(),
            citation: words::citation(&meta.title, &meta.edition, ENGINE_VERSION),
        }
    }

    /// What the numbers rest on; the texts are there with [`Explorer::with_texts`](crate::Explorer::with_texts) only.
    #[must_use]
    pub fn sources(&self) -> Sources {
        let model = &self.city.model;
        let pack = model.pack();
        let baseline = [2030, 2040, 2050].map(|year| model.baseline().persons(Area::City, year));
        let first = model.baseline().change(Area::City, pack.meta.base_year + 1);
        Sources {
            plausibility: words::plausibility(
                baseline,
                [first.arrivals - first.departures, first.births],
                pack.mortality.level,
            ),
            assumptions: pack
                .assumptions
                .iter()
                .map(|assumption| {
                    let (text, unit, reason) =
                        told::assumption(&assumption.id, &assumption.text, &assumption.unit, &assumption.reason);
                    AssumptionText {
                        text: text.to_owned(),
                        value: format!("{} {unit}", told::value(&assumption.value)).trim().to_owned(),
                        reason: reason.to_owned(),
                        quality: quality(assumption.provenance.quality).to_owned(),
                    }
                })
                .collect(),
            sources: pack
                .sources
                .iter()
                .map(|source| SourceText {
                    title: {
                        let (publisher, title) = told::source(&source.id, &source.publisher, &source.title);
                        if publisher.is_empty() { title.to_owned() } else { format!("{publisher}: {title}") }
                    },
                    date: if source.date.is_empty() { words::NO_DATE.to_owned() } else { told::date(&source.date) },
                    licence: match &source.licence {
                        Licence::Named(name) => name.clone(),
                        Licence::NotStated => words::NO_LICENCE.to_owned(),
                        Licence::Unclear => words::UNCLEAR_LICENCE.to_owned(),
                    },
                    address: source.url.clone(),
                })
                .collect(),
        }
    }
}

pub(crate) fn quality(quality: Quality) -> &'static str {
    match quality {
        Quality::Official => words::quality::OFFICIAL,
        Quality::Derived => words::quality::DERIVED,
        Quality::Estimate => words::quality::ESTIMATE,
        Quality::Assumption => words::quality::ASSUMPTION,
    }
}
