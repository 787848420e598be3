//! The question above everything: how many people of which ages live when and where.

use locale::figures::estimate;
use locale::{question as words, results};
use scenario::{Outcome, TARGET_YEARS};

use crate::age_span::AgeSpan;
use crate::answer::Answer;
use crate::rounding;

/// The ages that are asked about most, as a link keeps them, in the order of their names; nothing stands for everybody.
pub(crate) const SPANS: [&str; 8] = ["", "0-2", "0-5", "6-9", "0-17", "18-64", "65-", "80-"];

/// A question with its answer.
#[derive(Debug, Clone, PartialEq)]
pub struct QuestionView {
    /// The years to choose from, both ends included.
    pub years: (i32, i32),
    /// The groups to choose from, everybody first: as a link keeps them, and their names.
    pub groups: Vec<(String, String)>,
    /// The chosen one.
    pub group: String,
    /// Its persons on 31 December of the target year, rounded as they may be shown: `95`.
    pub persons: String,
    /// The same, unrounded.
    pub value: f64,
    /// How many more than in the baseline, from the numbers as they are shown.
    pub difference: f64,
    /// How far that lies from the baseline, and what kind of number it is.
    pub remark: String,
}

pub(crate) fn question(answer: &Answer<'_>) -> QuestionView {
    let (area, year, ages) = (answer.area(), answer.target_year(), answer.state.ages);
    let named = SPANS.iter().zip(words::groups()).map(|(link, name)| ((*link).to_owned(), name.to_owned()));
    let mut groups: Vec<(String, String)> = named.collect();
    let group = ages.map_or_else(String::new, AgeSpan::link);
    if let Some(span) = ages.filter(|_| !SPANS.contains(&&*group)) {
        groups.push((group.clone(), span.name()));
    }
    let asked =
        |outcome: &Outcome| ages.map_or_else(|| outcome.persons(area, year), |span| span.persons(outcome, area, year));
    let value = asked(&answer.outcome);
    let persons = rounding::shown(area, value);
    let difference = persons - rounding::shown(area, asked(answer.model.baseline()));
    let quality = if answer.estimated() { estimate::sentence() } else { results::no_prediction() };
    let remark = [&*words::against(difference), " ", quality].concat();
    let years = (answer.model.first_year().max(*TARGET_YEARS.start()), *TARGET_YEARS.end());
    QuestionView { years, groups, group, persons: results::count(persons), value, difference, remark }
}
