//! The section on method and sources.

pub mod glossary;

use locale::{method as words, pack as told};
use scenario::link::ENGINE_VERSION;
use scenario::pack::{Licence, Quality};
use scenario::{Area, Model};

use crate::page::{AssumptionText, Method, SourceText, Sources};

pub(crate) fn method(model: &Model) -> Method {
    let meta = &model.pack().meta;
    Method {
        steps: words::STEPS.map(str::to_owned).to_vec(),
        statements: words::STATEMENTS.map(str::to_owned).to_vec(),
        citation: words::citation(&meta.title, &meta.edition, ENGINE_VERSION),
    }
}

pub(crate) fn sources(model: &Model) -> Sources {
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

pub(crate) fn quality(quality: Quality) -> &'static str {
    match quality {
        Quality::Official => words::quality::OFFICIAL,
        Quality::Derived => words::quality::DERIVED,
        Quality::Estimate => words::quality::ESTIMATE,
        Quality::Assumption => words::quality::ASSUMPTION,
    }
}
