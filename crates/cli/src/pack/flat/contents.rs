//! The figures of a flat table by year, content, sex and age group, with the sums that they must keep.

use std::collections::{BTreeMap, BTreeSet};

use tables::regional::{Ages, Row, Sexes};

use crate::pack::source::Stop;

/// What a figure counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Content {
    People,
    Births,
    Deaths,
    Arrivals,
    Departures,
}

/// First letters of what a content is called, in the two ways of writing an umlaut.
const NAMES: [(&str, Content); 6] = [
    ("Bevölkerung", Content::People),
    ("Bevoelkerung", Content::People),
    ("Lebendgeboren", Content::Births),
    ("Gestorben", Content::Deaths),
    ("Zuz", Content::Arrivals),
    ("Fortz", Content::Departures),
];

type Key = (i32, Content, Sexes, Option<Ages>);

/// The figures of a table.
pub(super) struct Contents {
    figures: BTreeMap<Key, f64>,
    /// Where a figure of a year is hidden: nothing of that year and content is used.
    hidden: BTreeMap<(i32, Content), String>,
}

/// Counts of persons that differ by less are equal.
const HALF_A_PERSON: f64 = 0.5;

impl Contents {
    /// Collects the figures; contents of no use here, such as balances, are passed over.
    pub(super) fn of(file: &str, rows: &[&Row]) -> Result<Self, Stop> {
        let mut contents = Self { figures: BTreeMap::new(), hidden: BTreeMap::new() };
        for row in rows {
            // Rates, such as births per 1,000 women, are no counts.
            let counts = !row.content.contains(" je ");
            let named = NAMES.iter().find(|(start, _)| counts && row.content.starts_with(start));
            let Some((_, content)) = named else { continue };
            let place = format!("{file}:{}:{}", row.place.0, row.place.1);
            let Some(figure) = row.figure.value() else {
                let hidden =
                    format!("{} of {} is not published at {place}: the year is left out", row.content, row.year);
                contents.hidden.entry((row.year, *content)).or_insert(hidden);
                continue;
            };
            let known = contents.figures.insert((row.year, *content, row.sex, row.ages), figure);
            if let Some(known) = known.filter(|known| *known != figure) {
                let label = &row.content;
                return Err(format!("{place}: {figure} for {label} of {}, expected {known} as before", row.year));
            }
        }
        let hidden = &contents.hidden;
        contents.figures.retain(|(year, content, ..), _| !hidden.contains_key(&(*year, *content)));
        Ok(contents)
    }

    pub(super) fn hidden(&self) -> Vec<String> {
        self.hidden.values().cloned().collect()
    }

    pub(super) fn years(&self) -> BTreeSet<i32> {
        self.figures.keys().map(|(year, ..)| *year).collect()
    }

    /// All sexes and ages together: published, or the sum of what is.
    pub(super) fn total(&self, year: i32, content: Content) -> Option<f64> {
        self.of_sex(year, content, Sexes::Both)
            .or_else(|| Some(self.of_sex(year, content, Sexes::Female)? + self.of_sex(year, content, Sexes::Male)?))
    }

    fn of_sex(&self, year: i32, content: Content, sex: Sexes) -> Option<f64> {
        let published = self.figures.get(&(year, content, sex, None)).copied();
        let groups = self.groups(year, content, sex);
        published.or_else(|| (!groups.is_empty()).then(|| groups.iter().map(|(_, figure)| figure).sum()))
    }

    /// Age groups from 0 to an open one without gap or overlap, the finest that the table has; empty where there are none.
    pub(super) fn groups(&self, year: i32, content: Content, sex: Sexes) -> Vec<(Ages, f64)> {
        let all = self.figures.iter().filter_map(|((y, c, s, ages), figure)| {
            ages.filter(|_| (*y, *c, *s) == (year, content, sex)).map(|ages| (ages, *figure))
        });
        let all: Vec<(Ages, f64)> = all.collect();
        let mut chosen = Vec::new();
        let mut next = Some(0);
        while let Some(from) = next {
            let starting = all.iter().filter(|(ages, _)| ages.from == from);
            let Some((ages, figure)) = starting.min_by_key(|(ages, _)| ages.to.unwrap_or(usize::MAX)) else {
                return Vec::new();
            };
            chosen.push((*ages, *figure));
            next = ages.to.map(|to| to + 1);
        }
        chosen
    }

    /// Compares published totals with the sums of their parts, over ages and over sexes; returns how many were compared.
    ///
    /// # Errors
    ///
    /// The first total that its parts do not add up to.
    pub(super) fn checked_sums(&self, file: &str) -> Result<usize, Stop> {
        let mut compared = 0;
        for ((year, content, sex, ages), published) in &self.figures {
            let mut parts = Vec::new();
            if ages.is_none() {
                let groups = self.groups(*year, *content, *sex);
                parts.extend((!groups.is_empty()).then(|| groups.iter().map(|(_, figure)| figure).sum::<f64>()));
            }
            if *sex == Sexes::Both {
                let of = |sex| self.figures.get(&(*year, *content, sex, *ages));
                parts.extend(of(Sexes::Female).zip(of(Sexes::Male)).map(|(women, men)| women + men));
            }
            for sum in parts {
                if (sum - published).abs() > HALF_A_PERSON {
                    let of = ages.map_or_else(|| "all ages".to_owned(), |ages| format!("ages from {}", ages.from));
                    let what = format!("{content:?} of {year}, {sex:?}, {of}");
                    return Err(format!("{file}: {what}: parts sum to {sum}, expected {published} as published"));
                }
                compared += 1;
            }
        }
        Ok(compared)
    }
}
