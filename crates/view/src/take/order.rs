//! An order paper as text: subject, what is set, what results with its quality, and a decision to fill in.

use locale::decision as words;

use crate::answer::area_name;
use crate::compare::collection::opened;
use crate::rooms::Take;
use crate::state::State;

impl Take<'_> {
    /// The text of an order paper on the scenario of a state; `subject` is the question of the day. Every figure is one of the headline.
    #[must_use]
    pub fn order_paper(&self, state: &State, subject: &str) -> String {
        let headline = self.city.page(state).headline;
        let listed =
            |lines: Vec<String>| lines.into_iter().map(|line| format!("– {line}")).collect::<Vec<_>>().join("\n");
        let mut set = self.deviations(state);
        if set.is_empty() {
            set.push(words::nothing_set().to_owned());
        }
        let results = std::iter::once(words::line(&headline.caption, &headline.text))
            .chain(headline.comparisons.iter().map(|one| words::line(&one.label, &one.text)));
        let estimate = headline.estimated.then(|| locale::figures::estimate::text().to_owned());
        let quality = headline.cautions.iter().map(|caution| caution.sentence().to_string());
        let quality = quality.chain(estimate).chain(self.provenance(state, false).into_iter().skip(1));
        let area = area_name(self.city.pack(), state.area);
        let part = |heading: &str, lines: Vec<String>| format!("{heading}\n{}", listed(lines));
        let head = [
            Some(words::order().to_owned()),
            (!subject.trim().is_empty()).then(|| words::subject(subject.trim())),
            Some(words::area_and_year(&area, state.scenario.target_year())),
            opened(&state.collection, &state.scenario),
        ];
        let head: Vec<String> = head.into_iter().flatten().collect();
        let proposal = [words::proposal(), words::decides(), words::vote()].join("\n");
        [
            head.join("\n"),
            part(words::set(), set),
            part(words::result(), results.collect()),
            part(words::quality(), quality.collect()),
            proposal,
        ]
        .join("\n\n")
    }
}
