//! Who would come and who finds a home; dwellings needed against those there.

use charts::Table;
use locale::homes as words;
use locale::numbers;
use scenario::{Area, Homes};

use crate::answer::{Answer, area_name};
use crate::rooms::Consequences;
use crate::rounding;
use crate::state::State;

/// Fewer people than this are the rounding of a limit that does not bind.
const SOMEBODY: f64 = 0.5;

/// What the panel shows.
#[derive(Debug, Clone, PartialEq)]
pub struct HomesPage {
    /// The finding on those who come, in a sentence or two.
    pub findings: Vec<String>,
    /// By year, in the chosen area.
    pub years: Demand,
    /// By district, in the target year.
    pub districts: Demand,
    /// The target year.
    pub target_year: i32,
    /// The finding on the need for dwellings.
    pub need: String,
    /// The need by year, in the chosen area.
    pub need_by_year: Table,
    /// The need by district, in the target year.
    pub need_by_district: Table,
}

/// Who wants to come, and how many of them find a home.
#[derive(Debug, Clone, PartialEq)]
pub struct Demand {
    /// A year or a district, those who find a home, and those who do not.
    pub bars: Vec<(String, f64, f64)>,
    /// The same as a table.
    pub table: Table,
}

impl Consequences<'_> {
    /// Who would come, who finds a home, and how many dwellings are needed.
    #[must_use]
    pub fn homes_page(&self, state: &State) -> HomesPage {
        let answer = self.city.answer(state);
        let (area, target) = (state.area, state.scenario.target_year());
        let first = self.city.levers().first_year();
        let pack = self.city.pack();
        let years: Vec<(String, Area, i32)> = (first..=target).map(|year| (numbers::year(year), area, year)).collect();
        let districts: Vec<(String, Area, i32)> = (0..pack.regions.len())
            .map(Area::District)
            .chain([Area::City])
            .map(|area| (area_name(pack, area), area, target))
            .collect();
        let demand = |places: &[(String, Area, i32)], columns, caption| {
            let all: Vec<_> = places.iter().map(|(name, area, year)| wanted(&answer, name, *area, *year)).collect();
            // Who finds a home is told from the two numbers beside it.
            let rows = all.iter().zip(places).map(|((name, placed, unplaced), (_, area, _))| {
                let (wanted, rounding) = (placed + unplaced, rounding::of(*area));
                let found = rounding::apart(rounding, wanted, *unplaced).0;
                let figures = [rounding.apply(wanted), found, rounding.apply(*unplaced)].map(numbers::persons);
                std::iter::once(name.clone()).chain(figures).collect()
            });
            Demand { table: table(caption, columns, rows.collect()), bars: all }
        };
        let need = |places: &[(String, Area, i32)], columns, caption| {
            table(
                caption,
                columns,
                places.iter().map(|(name, area, year)| needed(&answer, name, *area, *year)).collect(),
            )
        };
        let by_year = demand(&years, words::year_columns(), words::year_caption(&answer.area_name));
        let mut by_district = demand(&districts, words::district_columns(), words::district_caption(target));
        // The city is the last row of the table, not one bar among those of its districts.
        by_district.bars.pop();
        HomesPage {
            findings: findings(&answer),
            years: by_year,
            districts: by_district,
            target_year: target,
            need: words::need(
                &answer.area_name,
                target,
                rounding::shown(area, answer.outcome.dwellings(area, target)),
                rounding::shown(area, answer.outcome.dwellings_needed(area, target)),
            ),
            need_by_year: need(&years, words::need_year_columns(), words::need_year_caption(&answer.area_name)),
            need_by_district: need(&districts, words::need_district_columns(), words::need_district_caption(target)),
        }
    }
}

/// Those who find a home and those who do not.
fn wanted(answer: &Answer<'_>, name: &str, area: Area, year: i32) -> (String, f64, f64) {
    let unplaced = answer.outcome.change(area, year).unplaced;
    (name.to_owned(), answer.outcome.wanted(area, year) - unplaced, unplaced)
}

/// A row of the need; what is left is that of the printed numbers.
fn needed(answer: &Answer<'_>, name: &str, area: Area, year: i32) -> Vec<String> {
    let (there, needed) = (answer.outcome.dwellings(area, year), answer.outcome.dwellings_needed(area, year));
    let (left, _) = rounding::apart(rounding::of(area), there, needed);
    let [there, needed] = [there, needed].map(|dwellings| numbers::persons_rounded(dwellings, rounding::of(area)));
    vec![name.to_owned(), there, needed, numbers::signed_persons(left)]
}

fn findings(answer: &Answer<'_>) -> Vec<String> {
    if answer.state.scenario.homes() == Homes::Ignore {
        return vec![words::ignored().to_owned()];
    }
    let (area, span) = (answer.area(), (answer.base_year() + 1, answer.target_year()));
    // The sum over the years, rounded once: so it is the number of the headline.
    let sum = |of: &dyn Fn(i32) -> f64| rounding::shown(area, (span.0..=span.1).map(of).sum());
    let wanted = sum(&|year| answer.outcome.wanted(area, year));
    let unplaced = sum(&|year| answer.outcome.change(area, year).unplaced);
    vec![if unplaced < SOMEBODY {
        words::everybody(&answer.area_name, span, wanted)
    } else {
        words::finding(&answer.area_name, span, wanted, unplaced)
    }]
}

fn table(caption: String, columns: [&str; 4], rows: Vec<Vec<String>>) -> Table {
    Table { caption, columns: columns.map(str::to_owned).to_vec(), rows }
}
