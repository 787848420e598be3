//! How far the sources on the districts contradict each other, and how far apart the districts are. Nothing here changes a figure.

use ndarray::Array3;
use std::ops::Range;

use super::Work;
use crate::pack::source::{Census, District, Electorate};
use scenario::pack::RELIABLE_FROM;

impl Work<'_> {
    /// Compares the people of the districts, `[district, sex, age]`, with every other source on them.
    pub(super) fn compare_sources(&mut self, list: &[District], cells: &Array3<f64>) {
        if list.len() < 2 {
            return;
        }
        let people = People { list, cells };
        let mut lines = vec![people.mean_ages()];
        lines.extend(people.against_census(&self.tables.census));
        lines.extend(people.against_electorate(&self.tables.electorate));
        lines.extend(people.against_register());
        self.contradictions = lines.iter().map(|line| format!("compared: {line}")).collect();
    }
}

/// An age group: its name, its ages, and its share in the census in per cent.
type Compared = (&'static str, Range<usize>, fn(&Census) -> f64);

struct People<'p> {
    list: &'p [District],
    cells: &'p Array3<f64>,
}

impl People<'_> {
    fn persons(&self, district: usize, ages: Range<usize>) -> f64 {
        ages.map(|age| self.cells[[district, 0, age]] + self.cells[[district, 1, age]]).sum()
    }

    fn all(&self, district: usize) -> f64 {
        self.persons(district, 0..self.cells.len_of(ndarray::Axis(2)))
    }

    fn named(&self, (district, value): (usize, f64)) -> String {
        format!("{value:.1} ({})", self.list[district].name)
    }

    fn mean_age(&self, district: usize) -> f64 {
        // Somebody of completed age a is half a year older on average.
        let years = (0..self.cells.len_of(ndarray::Axis(2)))
            .map(|age| (age as f64 + 0.5) * self.persons(district, age..age + 1));
        years.sum::<f64>() / self.all(district)
    }

    /// The districts' mean ages lie so far apart; one small district alone may make the span.
    fn mean_ages(&self) -> String {
        let means: Vec<(usize, f64)> =
            (0..self.list.len()).map(|district| (district, self.mean_age(district))).collect();
        let span =
            |without: Option<usize>| ends(means.iter().copied().filter(|(district, _)| Some(*district) != without));
        let width = |(low, high): ((usize, f64), (usize, f64))| high.1 - low.1;
        let (youngest, oldest) = span(None);
        let whole = format!(
            "mean ages of the districts from {} to {}: {:.1} years apart",
            self.named(youngest),
            self.named(oldest),
            width(span(None))
        );
        let small = [youngest.0, oldest.0].into_iter().filter(|district| self.all(*district) < RELIABLE_FROM);
        let widest = small.min_by(|a, b| width(span(Some(*a))).total_cmp(&width(span(Some(*b)))));
        widest.map_or(whole.clone(), |district| {
            let apart = width(span(Some(district)));
            format!("{whole}; {apart:.1} without {} ({:.0} persons)", self.list[district].name, self.all(district))
        })
    }

    /// What changed since the census in the city, and by how much more or less in a district.
    fn against_census(&self, census: &[Census]) -> Vec<String> {
        let rows: Vec<(usize, &Census)> = self
            .list
            .iter()
            .enumerate()
            .filter_map(|(district, row)| Some((district, census.iter().find(|found| found.region == row.region)?)))
            .collect();
        if rows.is_empty() {
            return Vec::new();
        }
        let then: f64 = rows.iter().map(|(_, row)| row.persons).sum();
        let groups: [Compared; 3] = [
            ("under 10", 0..10, |row| 100.0 * row.under_10 / row.persons),
            ("under 18", 0..18, |row| row.under_18_percent),
            ("65 and over", 65..101, |row| row.from_65_percent),
        ];
        let told = groups.map(|(name, ages, percent)| {
            let now = |district| 100.0 * self.persons(district, ages.clone()) / self.all(district);
            let changes = rows.iter().map(|(district, row)| (*district, now(*district) - percent(row)));
            let (low, high) = ends(changes);
            let before = rows.iter().map(|(_, row)| percent(row) * row.persons).sum::<f64>() / then;
            let persons: f64 = rows.iter().map(|(district, _)| self.persons(*district, ages.clone())).sum();
            let today = 100.0 * persons / rows.iter().map(|(district, _)| self.all(*district)).sum::<f64>();
            format!(
                "census against today, share {name}: {before:.1} then, {today:.1} % now; change in points from {} to {}",
                self.named(low),
                self.named(high)
            )
        });
        let (low, high) = ends(rows.iter().map(|(district, row)| (*district, self.mean_age(*district) - row.mean_age)));
        let means = format!(
            "census against today, mean age, which the estimate does not use: change in years from {} to {}",
            self.named(low),
            self.named(high)
        );
        told.into_iter().chain([means]).collect()
    }

    /// Voters are a lower bound of the adults: more voters than adults cannot be.
    fn against_electorate(&self, electorate: &[Electorate]) -> Vec<String> {
        let voters = |district: usize| {
            electorate.iter().find(|row| row.region == self.list[district].region).map(|row| row.voters)
        };
        let partner = |district: usize| {
            let row = electorate.iter().find(|row| row.region == self.list[district].region)?;
            self.list.iter().position(|other| Some(&other.region) == row.taken_with.as_ref())
        };
        let known: Vec<(usize, f64)> =
            (0..self.list.len()).filter_map(|district| Some((district, voters(district)?))).collect();
        if known.is_empty() {
            return Vec::new();
        }
        let mut lines = Vec::new();
        // A district by itself, and with the one that it is taken together with.
        let ratio = |districts: &[usize]| {
            let adults: f64 = districts.iter().map(|district| self.persons(*district, 18..101)).sum();
            100.0 * districts.iter().filter_map(|district| voters(*district)).sum::<f64>() / adults
        };
        let every: Vec<usize> = known.iter().map(|(district, _)| *district).collect();
        let apart = every.iter().filter(|district| partner(**district).is_none());
        let (low, high) = ends(apart.map(|district| (*district, ratio(&[*district]))));
        lines.push(format!(
            "voters per 100 adults: {:.1} in all, from {} to {} in districts by themselves",
            ratio(&every),
            self.named(low),
            self.named(high)
        ));
        for district in &every {
            let per_resident = |district: usize| 100.0 * voters(district).unwrap_or(0.0) / self.list[district].persons;
            let name = &self.list[*district].name;
            match partner(*district) {
                Some(other) if other > *district => lines.push(format!(
                    "voters of {name} and {} taken together: {:.1} per 100 adults; by themselves {:.1} and {:.1} (per 100 residents {:.1} and {:.1})",
                    self.list[other].name,
                    ratio(&[*district, other]),
                    ratio(&[*district]),
                    ratio(&[other]),
                    per_resident(*district),
                    per_resident(other)
                )),
                None if ratio(&[*district]) > 100.0 => {
                    lines.push(format!("more voters than adults in {name}: {:.1} per 100, which cannot be", ratio(&[*district])));
                }
                _ => {}
            }
        }
        lines
    }

    /// The register's children, whose level is too low: whether the districts stand in the same order.
    fn against_register(&self) -> Option<String> {
        let children: Option<Vec<f64>> =
            self.list.iter().map(|row| Some(row.children_0_6? + row.children_6_10?)).collect();
        let children = children?;
        let districts = 0..self.list.len();
        let register: Vec<f64> =
            districts.clone().map(|district| children[district] / self.list[district].persons).collect();
        let here: Vec<f64> =
            districts.clone().map(|district| self.persons(district, 0..10) / self.all(district)).collect();
        let under_10: f64 = districts.map(|district| self.persons(district, 0..10)).sum();
        Some(format!(
            "children under 10 in the register {:.0}, here {under_10:.0}; rank correlation of the districts' shares {:.2}",
            children.iter().sum::<f64>(),
            rank_correlation(&register, &here)
        ))
    }
}

/// The least and the largest.
fn ends(values: impl Iterator<Item = (usize, f64)>) -> ((usize, f64), (usize, f64)) {
    values.fold(((0, f64::INFINITY), (0, f64::NEG_INFINITY)), |(low, high), one| {
        (if one.1 < low.1 { one } else { low }, if one.1 > high.1 { one } else { high })
    })
}

/// Correlation of ranks (Spearman 1904); equal values share their mean rank.
fn rank_correlation(a: &[f64], b: &[f64]) -> f64 {
    let ranks = |values: &[f64]| -> Vec<f64> {
        let rank = |value: &f64| {
            let below = values.iter().filter(|other| *other < value).count() as f64;
            let same = values.iter().filter(|other| *other == value).count() as f64;
            below + (same + 1.0) / 2.0
        };
        values.iter().map(rank).collect()
    };
    let (a, b) = (ranks(a), ranks(b));
    let middle = (a.len() as f64 + 1.0) / 2.0;
    let product = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| (a - middle) * (b - middle)).sum::<f64>();
    let spread = product(&a, &a) * product(&b, &b);
    if spread > 0.0 { product(&a, &b) / spread.sqrt() } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::rank_correlation;

    #[test]
    fn ranks_that_agree_correlate_fully_and_reversed_ones_the_other_way() {
        let rising = [1.0, 2.0, 2.0, 5.0];
        assert!((rank_correlation(&rising, &[2.0, 3.0, 3.0, 9.0]) - 1.0).abs() < 1e-12);
        assert!((rank_correlation(&rising, &[9.0, 3.0, 3.0, 2.0]) + 1.0).abs() < 1e-12);
        assert!(rank_correlation(&rising, &[4.0; 4]).abs() < 1e-12);
    }
}
