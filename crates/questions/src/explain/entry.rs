//! Entries of an explanation: differences, and those that can only be taken over together.

use scenario::{Area, Lever, ModelError, Names, Refusal, Scenario};

use super::difference::{Difference, differences};
use super::group::Group;

/// One or more differences that get one part.
///
/// Several stand together where taking over one without the other gives a scenario that cannot be projected: a district from which so
/// many leave only because others come. There is no result to attribute to either of them then.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The differences, at least one.
    pub differences: Vec<Difference>,
}

impl Entry {
    /// An entry for each difference of two scenarios.
    #[must_use]
    pub fn of(from: &Scenario, to: &Scenario) -> Vec<Self> {
        differences(from, to).into_iter().map(|difference| Self { differences: vec![difference] }).collect()
    }

    /// Where; the whole city where its differences lie in several areas.
    #[must_use]
    pub fn area(&self) -> Area {
        let first = self.differences.first().map_or(Area::City, Difference::area);
        if self.differences.iter().all(|difference| difference.area() == first) { first } else { Area::City }
    }

    /// The group of the page that it stands in, of several differences that of the first.
    #[must_use]
    pub fn group(&self) -> Group {
        self.differences.first().map_or(Group::Events, Difference::group)
    }

    /// Its name in tables: names of differences, joined by `+`.
    #[must_use]
    pub fn name(&self, names: &Names<'_>) -> String {
        let mut all: Vec<String> = Vec::new();
        for name in self.differences.iter().map(|difference| difference.name(names)) {
            if !all.contains(&name) {
                all.push(name);
            }
        }
        all.join("+")
    }

    /// The scenario with all of it as in `to`.
    pub(super) fn taken_over(&self, scenario: Scenario, to: &Scenario) -> Scenario {
        self.differences.iter().fold(scenario, |scenario, difference| difference.taken_over(scenario, to))
    }

    fn has(&self, is_meant: impl Fn(&Difference) -> bool) -> bool {
        self.differences.iter().any(is_meant)
    }
}

/// Joins the entries that could not be taken over apart; `None` where all of them are one already.
pub(super) fn joined(entries: &[Entry], why: &ModelError) -> Option<Vec<Entry>> {
    let any_lever = |entry: &Entry| entry.has(|difference| matches!(difference, Difference::Lever(..)));
    let named = join(entries, |entry| entry.has(|difference| is_named(difference, why)));
    named.or_else(|| join(entries, any_lever)).or_else(|| join(entries, |_| true))
}

/// Joins those that are meant into the first of them; `None` where they are fewer than two.
fn join(entries: &[Entry], is_meant: impl Fn(&Entry) -> bool) -> Option<Vec<Entry>> {
    let (mut all, mut place, mut met) = (Vec::with_capacity(entries.len()), None, 0);
    for entry in entries {
        if !is_meant(entry) {
            all.push(entry.clone());
            continue;
        }
        met += 1;
        match place {
            None => {
                place = Some(all.len());
                all.push(entry.clone());
            }
            Some(place) => all[place].differences.extend(entry.differences.iter().cloned()),
        }
    }
    (met > 1).then_some(all)
}

/// Whether what keeps a scenario from being projected is about a difference.
fn is_named(difference: &Difference, why: &ModelError) -> bool {
    let leaves = |lever: Lever| matches!(whole(lever), Lever::Departures | Lever::Moves);
    match (difference, why) {
        (Difference::Lever(lever, _), ModelError::Refused(refusals)) => {
            refusals.iter().any(|refusal| refused(refusal).is_some_and(|other| whole(other) == whole(*lever)))
        }
        (Difference::Lever(lever, _), ModelError::Nobody { .. }) => leaves(*lever),
        (Difference::Persistence, ModelError::Nobody { .. }) => true,
        (Difference::Lever(lever, _), ModelError::LifeTable(_)) => {
            matches!(lever, Lever::LifeExpectancy | Lever::LifeExpectancyWomen | Lever::LifeExpectancyMen)
        }
        (Difference::Lever(lever, _), ModelError::Fertility(_)) => {
            matches!(lever, Lever::Fertility | Lever::MeanAgeAtBirth)
        }
        _ => false,
    }
}

fn whole(lever: Lever) -> Lever {
    lever.whole().unwrap_or(lever)
}

fn refused(refusal: &Refusal) -> Option<Lever> {
    match refusal {
        Refusal::Beyond { lever, .. } | Refusal::Together { lever, .. } | Refusal::Past { lever, .. } => Some(*lever),
        Refusal::PastEvent { .. } | Refusal::LargeEvent { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use scenario::AgeGroup;

    use super::*;

    #[test]
    fn what_is_refused_together_becomes_one_entry_and_the_rest_stays() {
        let entry = |lever, area| Entry { differences: vec![Difference::Lever(lever, area)] };
        let entries = [
            entry(Lever::Arrivals, Area::City),
            entry(Lever::Fertility, Area::City),
            entry(Lever::ArrivalsOfAge(AgeGroup::From18), Area::District(3)),
        ];
        let beyond = Refusal::Beyond {
            lever: Lever::Arrivals,
            area: Area::District(3),
            year: 2030,
            value: -1.0,
            reach: (0.0, 1.0),
        };
        let joined_once = joined(&entries, &ModelError::Refused(vec![beyond])).unwrap();
        assert_eq!(joined_once.iter().map(|entry| entry.differences.len()).collect::<Vec<_>>(), [2, 1]);
        let all = joined(&joined_once, &ModelError::Refused(vec![beyond])).unwrap();
        assert_eq!(all.len(), 1, "the same again: all levers are one");
        assert_eq!(joined(&all, &ModelError::Refused(vec![beyond])), None);
    }
}
