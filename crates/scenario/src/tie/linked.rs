//! Ties in a link: `ew0-17.1.18_101000:2030,102500:2040`.

use super::Tie;
use crate::area::Area;
use crate::choice::Scenario;
use crate::decimal;
use crate::link::Fragment;
use crate::names::Names;

/// Key of a tie, before its ages.
pub(crate) const KEY: &str = "ew";

/// Whether a fragment may hold a scenario that is tied to totals: whoever reads it then brings along what meets them ([`crate::totals::fetched`]).
#[must_use]
pub fn may_be_named(fragment: &str) -> bool {
    Fragment::read(fragment).text().contains(&["~", KEY].concat())
}

/// What writes a tie into a link. It comes along with whoever makes one, so that a page that has none does not load it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Writer(fn(&Tie, &Names<'_>, &mut String));

impl Writer {
    /// There is only one.
    pub(super) const ONE: Self = Self(Tie::write);
}

impl PartialEq for Writer {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Tie {
    /// Appends its field; nothing where one of its districts is not there.
    pub(crate) fn write_field(&self, names: &Names<'_>, to: &mut String) {
        (self.writer.0)(self, names, to);
    }

    fn write(&self, names: &Names<'_>, to: &mut String) {
        let before = to.len();
        to.extend(["~", KEY]);
        if self.ages != Self::EVERYBODY {
            to.extend([&*self.ages.0.to_string(), "-", &self.ages.1.to_string()]);
        }
        for area in &self.areas {
            match names.area(*area) {
                Some(_) if *area == Area::City => {}
                Some(id) => to.extend([".", id]),
                None => return to.truncate(before),
            }
        }
        let mut mark = "_";
        for (year, persons) in &self.points {
            to.extend([mark, &decimal::write(*persons), ":", &year.to_string()]);
            mark = ",";
        }
    }

    /// Reads what stands between the key and a district: nothing for everybody, ages such as `0-17`.
    pub(crate) fn read_link_ages(text: &str) -> Option<(usize, usize)> {
        if text.is_empty() {
            return Some(Self::EVERYBODY);
        }
        let (from, to) = text.split_once('-')?;
        Some((from.parse().ok()?, to.parse().ok()?))
    }

    /// Reads points: `101000:2030,102500:2040`.
    pub(crate) fn read_link_points(text: &str) -> Option<Vec<(i32, f64)>> {
        let point = |text: &str| {
            let (persons, year) = text.split_once(':')?;
            Some((year.parse().ok()?, decimal::parse(persons)?))
        };
        text.split(',').map(point).collect()
    }

    /// Whether a link holds it to the last digit.
    pub(crate) fn is_held(&self) -> bool {
        self.points.iter().all(|(_, persons)| decimal::holds(*persons))
    }
}

impl Scenario {
    /// The same scenario tied to one more; `None` where it has as many as there may be.
    pub(crate) fn with_one_more(self, tie: Tie) -> Option<Self> {
        let ties = self.ties().to_vec();
        (ties.len() < Tie::MOST).then(|| self.with_ties(ties.into_iter().chain([tie])))
    }
}
