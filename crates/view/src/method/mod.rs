//! The section on method and sources.

pub mod glossary;
pub mod proof;
pub mod standing;

use locale::{method as words, pack as printed};
use scenario::Area;
use scenario::link::ENGINE_VERSION;
use scenario::pack::{self, Licence, Measure, Pack, Quality, Source};

use crate::place;
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
    /// Why figures come from there, where that is not plain.
    pub why: String,
}

impl Method<'_> {
    /// The section on method and sources.
    #[must_use]
    pub fn text(&self) -> MethodText {
        let pack = self.city.pack();
        let meta = &pack.meta;
        let persons = self.city.model.baseline().persons(Area::City, meta.base_year);
        let newest = pack.series(Measure::Population, pack::Area::City).last();
        let basis = newest.filter(|seen| seen.year == meta.base_year).map_or("", |seen| place::told(pack, &seen.basis));
        let statement = |number: i32| place::fact(pack, &format!("statement.{number}"), "");
        MethodText {
            steps: [words::start(meta.base_year, persons, basis)]
                .into_iter()
                .chain(words::steps().map(str::to_owned))
                .collect(),
            statements: (1..).map(statement).take_while(|text| !text.is_empty()).map(str::to_owned).collect(),
            citation: words::citation(place::told(pack, &meta.title), &meta.edition, ENGINE_VERSION),
        }
    }

    /// What the numbers rest on; the texts are there with [`Explorer::with_texts`](crate::Explorer::with_texts) only.
    #[must_use]
    pub fn sources(&self) -> Sources {
        let model = &self.city.model;
        let pack = model.pack();
        let baseline = [2030, 2040, 2050].map(|year| model.baseline().persons(Area::City, year));
        let fact = |key: &str| Some(place::fact(pack, key, "").to_owned()).filter(|text| !text.is_empty());
        Sources {
            plausibility: (fact("plausibility.before").into_iter())
                .chain([words::baseline(baseline)])
                .chain(fact("plausibility.after"))
                .collect(),
            assumptions: pack
                .assumptions
                .iter()
                .map(|assumption| {
                    let told = |column, german| place::cell(pack, ["assumptions", &assumption.id, column], german);
                    AssumptionText {
                        text: told("text", &assumption.text).to_owned(),
                        value: format!("{} {}", printed::value(&assumption.value), told("unit", &assumption.unit))
                            .trim()
                            .to_owned(),
                        reason: told("reason", &assumption.reason).to_owned(),
                        quality: quality(assumption.provenance.quality).to_owned(),
                    }
                })
                .collect(),
            sources: pack
                .sources
                .iter()
                .map(|source| SourceText {
                    title: titled(pack, source),
                    date: dated(pack, &source.date),
                    licence: match &source.licence {
                        Licence::Named(name) => name.clone(),
                        Licence::NotStated => words::no_licence().to_owned(),
                        Licence::Unclear => words::unclear_licence().to_owned(),
                    },
                    address: source.url.clone(),
                    why: place::fact(pack, &["source", &source.id, "why"].join("."), "").to_owned(),
                })
                .collect(),
        }
    }
}

/// Publisher and title of a source. Official ones are German and stay so: they are what one has to look for.
pub(crate) fn titled(pack: &Pack, source: &Source) -> String {
    let told = |column, german| place::cell(pack, ["sources", &source.id, column], german);
    let (publisher, title) = (told("publisher", &source.publisher), told("title", &source.title));
    if publisher.is_empty() { title.to_owned() } else { [publisher, ": ", title].concat() }
}

/// The day or the years that a source is of.
fn dated(pack: &Pack, date: &str) -> String {
    if date.is_empty() {
        return words::no_date().to_owned();
    }
    pack.text(locale::language::id(), date).map_or_else(|| printed::date(date), str::to_owned)
}

pub(crate) fn quality(quality: Quality) -> &'static str {
    match quality {
        Quality::Official => words::quality::official(),
        Quality::Derived => words::quality::derived(),
        Quality::Estimate => words::quality::estimate(),
        Quality::Assumption => words::quality::assumption(),
    }
}
