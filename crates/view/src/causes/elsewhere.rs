//! Projections of an answer that are made elsewhere: what is asked for in words that a worker reads, and the bytes that come back.
//!
//! A worker knows the built-in figures and what a link says. Where a scenario's link does not hold it to the last digit, the page projects
//! it itself: an answer is the same wherever its projections were made.

use questions::{Ask, Measure, Work, figures};
use scenario::{Area, Names, Scenario, link};

use crate::rooms::Causes;

/// What such a request says behind the two numbers that tell which of its scenarios are meant.
const WORD: &str = "project";
/// Fewer are sooner projected than asked for.
const FEW: usize = 4;

impl Causes<'_> {
    /// Asks for the figures of the next projections of a work, at most so many: `0 count project check asks scenario …`. `None` where the
    /// page has to make them: of a visitor's own figures, and of what no link holds.
    #[must_use]
    pub fn request<W: Work>(&self, work: &W, most: usize) -> Option<String> {
        if self.city.own().is_some() {
            return None;
        }
        let names = Names::of(self.city.pack());
        let said = |scenario: Scenario| link::holds(&scenario).then(|| link::encode(&scenario, &names));
        let scenarios: Vec<String> = work.ahead(most).into_iter().map_while(said).collect();
        if scenarios.len() < FEW {
            return None;
        }
        let asks: Vec<String> = work.asks().iter().map(|ask| self.ask_text(ask)).collect();
        let count = scenarios.len();
        Some(format!("0 {count} {WORD} {:x} {} {}", self.check(), asks.join(";"), scenarios.join(" ")))
    }

    /// In a worker: which figures a request asks for, and of which scenarios, each the value of a link. `None` for another request, or of
    /// other figures than these.
    #[must_use]
    pub fn requested<'a>(&self, request: &'a str) -> Option<(Vec<Ask>, Vec<&'a str>)> {
        let mut parts = request.split(' ');
        let (from, until): (usize, usize) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        let is_meant = parts.next()? == WORD && parts.next()? == format!("{:x}", self.check());
        if !is_meant {
            return None;
        }
        let asks: Vec<Ask> = parts.next()?.split(';').map(|text| self.ask(text)).collect::<Option<_>>()?;
        Some((asks, parts.skip(from).take(until.saturating_sub(from)).collect()))
    }

    /// In a worker: figures of a scenario, each as the eight bytes of a number, the lowest first; no numbers where it cannot be projected.
    #[must_use]
    pub fn answered(&self, asks: &[Ask], scenario: &Scenario) -> Vec<u8> {
        let found = figures(&self.city.model, scenario, asks).unwrap_or_else(|_| vec![f64::NAN; asks.len()]);
        found.iter().flat_map(|figure| figure.to_le_bytes()).collect()
    }

    /// Adds the figures of a request to the work that asked for them, up to the first scenario that cannot be projected; whether there were any.
    pub fn take<W: Work>(&self, work: &mut W, bytes: &[u8]) -> bool {
        let figures: Vec<f64> = bytes.as_chunks().0.iter().map(|bytes| f64::from_le_bytes(*bytes)).collect();
        let rows = figures.chunks_exact(work.asks().len().max(1));
        let rows: Vec<Vec<f64>> =
            rows.take_while(|row| row.iter().all(|figure| figure.is_finite())).map(<[f64]>::to_vec).collect();
        work.take(&rows);
        !rows.is_empty()
    }

    /// Of other figures it is another one.
    fn check(&self) -> u64 {
        let baseline = self.city.model.baseline();
        baseline.persons(Area::City, baseline.last_year()).to_bits()
    }

    fn ask_text(&self, ask: &Ask) -> String {
        let area = Names::of(self.city.pack()).area(ask.area).unwrap_or_default().to_owned();
        [ask.measure.name(), area, ask.year.to_string()].join(",")
    }

    fn ask(&self, text: &str) -> Option<Ask> {
        let mut parts = text.split(',');
        let measure = Measure::named(parts.next()?)?;
        let area = Names::of(self.city.pack()).find(parts.next()?)?;
        Some(Ask { measure, area, year: parts.next()?.parse().ok()? })
    }
}

#[cfg(test)]
mod tests {
    use questions::explain::Explaining;
    use scenario::{AgeGroup, Lever};

    use super::*;
    use crate::explorer::Explorer;

    const ASKS: [Ask; 2] = [
        Ask { measure: Measure::Persons, area: Area::City, year: 2031 },
        Ask { measure: Measure::Aged { from: 65, to: 100 }, area: Area::District(17), year: 2029 },
    ];

    fn scenario(arrivals: f64) -> Scenario {
        Scenario::default()
            .with_deviation(Lever::Arrivals, Area::City, arrivals)
            .with_deviation(Lever::Fertility, Area::City, 0.1)
            .with_deviation(Lever::Infill, Area::District(3), 20.0)
            .with_deviation(Lever::ArrivalsOfAge(AgeGroup::From25), Area::City, 5.0)
    }

    fn worked(explorer: &Explorer, request: &str) -> Vec<u8> {
        let room = explorer.causes();
        let (asks, scenarios) = room.requested(request).unwrap();
        let scenario = |text: &str| link::decode(text, &Names::of(explorer.pack())).0;
        scenarios.into_iter().flat_map(|text| room.answered(&asks, &scenario(text))).collect()
    }

    #[test]
    fn an_answer_is_the_same_wherever_it_is_made() {
        let explorer = Explorer::built_in().unwrap();
        let room = explorer.causes();
        let begin = || Explaining::new(&Scenario::default(), &scenario(300.0), &ASKS);
        let here = room.advance(&mut begin(), || true).unwrap().unwrap();

        let mut work = begin();
        let mut asked = 0;
        while let Some(request) = room.request(&work, 6) {
            asked += 1;
            let bytes = worked(&explorer, &request);
            // Two workers, and what they have not come to is asked for again.
            assert!(room.take(&mut work, &bytes[..bytes.len() / 2]));
        }
        assert!(asked >= 3, "{asked}");
        assert_eq!(room.advance(&mut work, || true).unwrap().unwrap(), here);
    }

    #[test]
    fn who_does_not_know_the_same_says_nothing() {
        let explorer = Explorer::built_in().unwrap();
        let room = explorer.causes();
        let work = Explaining::new(&Scenario::default(), &scenario(300.0), &ASKS);
        let request = room.request(&work, 6).unwrap();
        assert_eq!(room.requested(&request.replacen("project ", "project 1", 1)), None);
        assert_eq!(room.requested("0 20 7f s=1~z_300"), None);
        let own = explorer.clone().with_own("Stadtarchiv".to_owned());
        assert_eq!(own.causes().request(&work, 6), None);
        // A third of a person is not held by nine decimals.
        let unsaid = Explaining::new(&Scenario::default(), &scenario(100.0 / 3.0), &ASKS);
        assert!(room.request(&unsaid, 16).is_none());
    }

    #[test]
    fn what_cannot_be_projected_is_left_to_the_page() {
        let explorer = Explorer::built_in().unwrap();
        let room = explorer.causes();
        let mut work = Explaining::new(&Scenario::default(), &scenario(1e6), &ASKS);
        let request = room.request(&work, 6).unwrap();
        let bytes = worked(&explorer, &request);
        assert_eq!(bytes.len(), 6 * ASKS.len() * 8);
        assert!(room.take(&mut work, &bytes), "the baseline can be projected");
        assert!(room.advance(&mut work, || true).is_err());
    }
}
