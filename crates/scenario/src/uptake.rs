//! What happens to the homes: who lives in the infill dwellings of a scenario, and what one dwelling more brings.
//!
//! Nobody is followed into a dwelling. Both answers are differences of two projections that are alike but for infill, so they
//! hold everything that follows from it: children born to those who came, people who leave again, room that others find.

use crate::area::Area;
use crate::choice::Scenario;
use crate::course::Course;
use crate::lever::Lever;
use crate::model::{Model, ModelError};
use crate::outcome::Outcome;

/// Fewer people without a home than this are the rounding of a limit that does not bind.
const SOMEBODY: f64 = 0.5;
/// Dwellings a year that one more stands for: few enough to change nothing else, enough to rise above rounding.
const ONE_MORE: f64 = 1.0;

/// What became of the infill dwellings of an area up to 31 December of a year.
///
/// Guaranteed: `dwellings = newcomers + from_districts + empty`, none of them negative; and
/// `more_people = (newcomers + from_districts) * residents + in_stock`, where a city's are the sums of its districts'.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Uptake {
    /// Infill dwellings.
    pub dwellings: f64,
    /// Of them, filled by people who would not live in the city otherwise, children born here among them.
    pub newcomers: f64,
    /// Of them, filled by people who would live in other districts otherwise.
    pub from_districts: f64,
    /// Of them, those without use: they stand empty, or an older dwelling of the same district does in their place.
    pub empty: f64,
    /// People more, or fewer, than without infill.
    pub more_people: f64,
    /// Of them, in the dwellings that are there anyway: more where new dwellings are full, fewer where people moved to another district.
    pub in_stock: f64,
}

/// What one infill dwelling more in a district brings by a year, in people; the mean of one dwelling more a year from the first
/// projected year on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OneMore {
    /// In the district itself.
    pub in_district: f64,
    /// In the whole city.
    pub in_city: f64,
}

impl Outcome {
    /// The first year in which somebody who wants to come to an area finds no home in the whole city; `None` where that never is so up to `last`.
    pub fn binds_from(&self, area: Area, last: i32) -> Option<i32> {
        (self.base_year() + 1..=last).find(|year| self.change(area, *year).unplaced > SOMEBODY)
    }
}

impl Model {
    /// The same scenario without any infill.
    #[must_use]
    pub fn without_infill(&self, scenario: &Scenario) -> Scenario {
        let areas = std::iter::once(Area::City).chain((0..self.pack().regions.len()).map(Area::District));
        areas.fold(scenario.clone(), |scenario, area| scenario.with_deviation(Lever::Infill, area, 0.0))
    }

    /// What became of the infill dwellings up to 31 December of `year`: every district, and the city last; none where the pack knows no
    /// dwellings.
    ///
    /// People are counted as dwellings by how many live in an infill dwelling that is lived in. Of the people that the districts with
    /// more of them gained, as many come from other districts as those lost, everywhere in the same proportion: who moved where
    /// is not followed.
    ///
    /// # Errors
    ///
    /// As [`Model::project`].
    pub fn uptake(&self, scenario: &Scenario, year: i32) -> Result<Vec<Uptake>, ModelError> {
        if !self.pack().knows_housing() {
            return Ok(Vec::new());
        }
        let with = self.project(scenario, year)?;
        let without = self.project(&self.without_infill(scenario), year)?;
        let more = |region| {
            let area = Area::District(region);
            with.persons(area, year) - without.persons(area, year)
        };
        let people: Vec<f64> = (0..self.pack().regions.len()).map(more).collect();
        let gained: f64 = people.iter().filter(|more| **more > 0.0).sum();
        let lost = gained - people.iter().sum::<f64>();
        let moved = if gained > 0.0 { (lost / gained).min(1.0) } else { 0.0 };
        let district = |(region, more): (usize, &f64)| {
            of(with.infill(Area::District(region), year), with.residents_of_infill(region, year), *more, moved)
        };
        let mut rows: Vec<Uptake> = people.iter().enumerate().map(district).collect();
        let mut city = Uptake::default();
        rows.iter().for_each(|row| city.add(row));
        rows.push(city);
        Ok(rows)
    }

    /// What one infill dwelling more in each district brings by 31 December of `year`; `None` where no more can be built.
    ///
    /// # Errors
    ///
    /// As [`Model::project`], of the scenario itself.
    pub fn one_more(&self, scenario: &Scenario, year: i32) -> Result<Vec<Option<OneMore>>, ModelError> {
        let now = self.project(scenario, year)?;
        let one = |region: usize| {
            let area = Area::District(region);
            let more = self.project(&self.raised(scenario, area, year), year).ok()?;
            let built = more.infill(area, year) - now.infill(area, year);
            let people = |area| (more.persons(area, year) - now.persons(area, year)) / built;
            (built > 0.0).then(|| OneMore { in_district: people(area), in_city: people(Area::City) })
        };
        Ok((0..self.pack().regions.len()).map(one).collect())
    }

    /// The same scenario with a dwelling more a year in a district, whatever the course that is there.
    fn raised(&self, scenario: &Scenario, area: Area, last: i32) -> Scenario {
        let course = match scenario.course(Lever::Infill, area) {
            None => Course::Always(ONE_MORE),
            Some(Course::Always(value)) => Course::Always(value + ONE_MORE),
            Some(course) => {
                Course::Points((self.first_year()..=last).map(|year| (year, course.at(year) + ONE_MORE)).collect())
            }
        };
        scenario.clone().with_course(Lever::Infill, area, course)
    }
}

/// The parts of `dwellings` with `residents` in each, where `more` people live of whom the share `moved` comes from other districts.
fn of(dwellings: f64, residents: f64, more: f64, moved: f64) -> Uptake {
    let wanted = if residents > 0.0 { more.max(0.0) / residents } else { 0.0 };
    let filled = wanted.min(dwellings);
    let from_districts = filled * moved;
    Uptake {
        dwellings,
        newcomers: filled - from_districts,
        from_districts,
        empty: dwellings - filled,
        more_people: more,
        in_stock: more - filled * residents,
    }
}

impl Uptake {
    fn add(&mut self, other: &Self) {
        self.dwellings += other.dwellings;
        self.newcomers += other.newcomers;
        self.from_districts += other.from_districts;
        self.empty += other.empty;
        self.more_people += other.more_people;
        self.in_stock += other.in_stock;
    }
}
