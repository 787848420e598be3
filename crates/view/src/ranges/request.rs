//! Draws that are made elsewhere: what is asked for in words that a worker reads, and the bytes that come back.

use std::ops::Range;

use scenario::ranges::{Draw, SEED};

use super::drawing::Drawing;

impl Drawing {
    /// Asks for the draws up to `until` that are missing, the first of them given; `None` of a visitor's own figures, which only the page knows.
    ///
    /// The request is `from until check fragment`: the check sees to it that who draws has understood the same scenario.
    #[must_use]
    pub fn request(&self, until: u32) -> Option<(usize, String)> {
        let from = self.draws();
        Some((from, format!("{from} {until} {:x} {}", self.check(), self.fragment.as_deref()?)))
    }

    /// Which draws a request asks for, its check, and the fragment of the scenario.
    #[must_use]
    pub fn requested(request: &str) -> Option<(Range<u32>, u64, &str)> {
        let mut parts = request.splitn(4, ' ');
        let from = parts.next()?.parse().ok()?;
        let until = parts.next()?.parse().ok()?;
        let check = u64::from_str_radix(parts.next()?, 16).ok()?;
        Some((from..until, check, parts.next()?))
    }

    /// Made of the bits of all figures without an error, and of their number: another scenario, other ages or another program have another one.
    fn check(&self) -> u64 {
        let figures = self.survey.figures();
        (0..figures).fold(figures as u64, |sum, at| sum.rotate_left(5) ^ self.central(at).to_bits())
    }

    /// Workers do not understand the subject: from now on the page draws by itself.
    pub fn keep(&mut self) {
        self.fragment = None;
    }

    /// The draws of a request, one after the other: each figure of the [`Survey`](scenario::ranges::Survey) in its order, in persons, as the
    /// eight bytes of a number, the lowest first. `None` where they are asked of another scenario.
    #[must_use]
    pub fn rows(&self, numbers: Range<u32>, check: u64) -> Option<Vec<u8>> {
        if check != self.check() {
            return None;
        }
        let mut drawer = self.prepared.drawer();
        let mut bytes = Vec::new();
        for number in numbers {
            let row = drawer.survey(Draw { seed: SEED, number }, &self.survey);
            bytes.extend(row.iter().flat_map(|figure| figure.to_le_bytes()));
        }
        Some(bytes)
    }

    /// Adds draws from `from` on as [`Drawing::rows`] gives them; `false` where none of them is the next, or they are no whole draws.
    pub fn take(&mut self, from: usize, bytes: &[u8]) -> bool {
        let row_bytes = self.survey.figures() * size_of::<f64>();
        if !bytes.len().is_multiple_of(row_bytes) {
            return false;
        }
        let next = self.draws().checked_sub(from).and_then(|known| bytes.get(known * row_bytes..)).unwrap_or_default();
        let before = self.draws();
        for row in next.chunks_exact(row_bytes) {
            let figures: Vec<f64> = row.as_chunks().0.iter().map(|bytes| f64::from_le_bytes(*bytes)).collect();
            self.sample.push(figures.get(self.kept.clone()).unwrap_or_default());
        }
        self.draws() > before
    }
}

#[cfg(test)]
mod tests {
    use super::super::Subject;
    use super::*;
    use crate::explorer::Explorer;
    use crate::state::State;

    fn drawing(explorer: &Explorer, link: &str) -> Drawing {
        Drawing::new(explorer, &Subject::of(explorer, &explorer.open(link).state)).unwrap()
    }

    #[test]
    fn draws_made_elsewhere_are_those_made_here() {
        let explorer = Explorer::built_in().unwrap();
        let link = "s=1~z_300~j_2032&alter=0-17";
        let (mut here, mut there) = (drawing(&explorer, link), drawing(&explorer, link));
        here.draw(6, || true);
        there.draw(2, || true);

        let (from, request) = there.request(6).unwrap();
        let (numbers, check, fragment) = Drawing::requested(&request).unwrap();
        let worker = Subject::of(&explorer, &explorer.open(fragment).state);
        let bytes = Drawing::new(&explorer, &worker).unwrap().rows(numbers, check).unwrap();

        assert!(there.take(from, &bytes));
        assert_eq!(there.sample, here.sample);
        // Once more, or beyond the next one, nothing is taken.
        assert!(!there.take(from, &bytes) && !there.take(40, &bytes) && !there.take(6, &bytes[1..]));
        assert_eq!(there.sample, here.sample);
    }

    #[test]
    fn another_scenario_gives_no_draws() {
        let explorer = Explorer::built_in().unwrap();
        let (_, request) = drawing(&explorer, "s=1~z_300").request(3).unwrap();
        let (numbers, check, _) = Drawing::requested(&request).unwrap();
        assert_eq!(drawing(&explorer, "s=1~z_301").rows(numbers.clone(), check), None);
        assert_eq!(drawing(&explorer, "s=1~z_300&alter=0-17").rows(numbers, check), None);
        assert_eq!(Drawing::requested("0 20"), None);
    }

    #[test]
    fn own_figures_are_drawn_where_they_are() {
        let explorer = Explorer::built_in().unwrap().with_own("Stadtarchiv".to_owned());
        let subject = Subject::of(&explorer, &State::default());
        assert_eq!(Drawing::new(&explorer, &subject).unwrap().request(20), None);
    }
}
