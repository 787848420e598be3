//! What happens to the homes, next to the infill programme. Each of these takes projections of its own: they are asked for when their
//! panel is open, never with the page.

use charts::Table;
use locale::numbers::{self, Rounding};
use locale::uptake as words;
use scenario::{Area, Uptake};

use crate::answer::{Answer, area_name};
use crate::rooms::Levers;
use crate::state::State;

/// What became of the dwellings of the programme.
#[derive(Debug, Clone, PartialEq)]
pub struct UptakePage {
    /// What became of them in the chosen area, and from when homes are lacking.
    pub findings: Vec<String>,
    /// The dwellings by district and for the city; none without infill.
    pub dwellings: Option<Table>,
    /// The people by district and for the city.
    pub people: Option<Table>,
}

impl Levers<'_> {
    /// What became of the infill dwellings up to the target year.
    #[must_use]
    pub fn uptake(&self, state: &State) -> UptakePage {
        let answer = self.city.answer(state);
        let (pack, year) = (self.city.pack(), answer.target_year());
        let limit = words::binds(&answer.area_name, answer.outcome.binds_from(answer.area(), year), year);
        // The state of an answer can be projected, so that nothing is refused here.
        let rows = self.city.model.uptake(&answer.state.scenario, year).unwrap_or_default();
        let Some(city) = rows.last() else {
            return UptakePage { findings: vec![words::unknown().to_owned()], dwellings: None, people: None };
        };
        if city.dwellings <= 0.0 {
            return UptakePage { findings: vec![words::none().to_owned(), limit], dwellings: None, people: None };
        }
        let areas = (0..pack.regions.len()).map(Area::District).chain([Area::City]);
        let listed: Vec<(Area, &Uptake)> = areas.zip(&rows).collect();
        let chosen = listed.iter().find(|(area, _)| *area == answer.area()).map_or(city, |(_, row)| row);
        let name = |area: Area| area_name(pack, area);
        UptakePage {
            findings: vec![words::finding(&answer.area_name, year, printed(chosen)), limit],
            dwellings: Some(Table {
                caption: words::caption(year),
                columns: words::columns().map(str::to_owned).to_vec(),
                rows: listed.iter().map(|(area, row)| dwellings(&answer, name(*area), *area, row)).collect(),
            }),
            people: Some(Table {
                caption: words::people_caption(year),
                columns: words::people_columns().map(str::to_owned).to_vec(),
                rows: listed.iter().map(|(area, row)| people(name(*area), *area, row)).collect(),
            }),
        }
    }

    /// What one dwelling more in each district brings by the target year. Takes a projection for every district.
    #[must_use]
    pub fn one_more(&self, state: &State) -> Table {
        let answer = self.city.answer(state);
        let year = answer.target_year();
        let all = self.city.model.one_more(&answer.state.scenario, year).unwrap_or_default();
        let rows = all.iter().enumerate().map(|(region, one)| {
            let figures = one.map_or_else(
                || [words::no_more().to_owned(), words::no_more().to_owned()],
                |one| [one.in_district, one.in_city].map(|people| numbers::signed_decimal(people, 1)),
            );
            [area_name(self.city.pack(), Area::District(region))].into_iter().chain(figures).collect()
        });
        Table {
            caption: words::one_more_caption(year),
            columns: words::one_more_columns().map(str::to_owned).to_vec(),
            rows: rows.collect(),
        }
    }
}

/// All dwellings, those of newcomers, of people of other districts, and the empty ones, in whole dwellings that add up: each sum of
/// parts is rounded, and a part is what lies between two of them.
fn printed(row: &Uptake) -> [f64; 4] {
    let newcomers = row.newcomers.round();
    let filled = (row.newcomers + row.from_districts).round();
    let all = row.dwellings.round();
    [all, newcomers, filled - newcomers, all - filled]
}

fn dwellings(answer: &Answer<'_>, name: String, area: Area, row: &Uptake) -> Vec<String> {
    let from = answer.outcome.binds_from(area, answer.target_year());
    let from = from.map_or_else(|| words::never().to_owned(), numbers::year);
    std::iter::once(name).chain(printed(row).map(numbers::persons)).chain([from]).collect()
}

fn people(name: String, area: Area, row: &Uptake) -> Vec<String> {
    let rounding = if area == Area::City { Rounding::Whole } else { Rounding::Fives };
    let figures = [row.more_people, row.in_stock].map(|people| numbers::signed_persons(rounding.apply(people)));
    std::iter::once(name).chain(figures).collect()
}
