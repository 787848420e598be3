//! Three guided questions for a first visit: what each step sets, what it says, and where to look.

use locale::{numbers, questions as words};
use scenario::indicators::{AgeGroup, Indicators};
use scenario::{Area, Homes, Lever, Scenario};

use crate::answer::area_name;
use crate::page::{Caution, Control, ControlView, Mark, Page, Picture};
use crate::place;
use crate::rooms::Levers;
use crate::rounding;
use crate::state::State;

/// Dwellings a year that the example builds in one district.
const EXAMPLE_DWELLINGS: f64 = 10.0;
/// Children per woman that the example adds.
const EXAMPLE_BIRTHS: f64 = 0.2;
/// Persons a year that the example adds.
const EXAMPLE_ARRIVALS: f64 = 500.0;

/// One of the questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// What happens without arrivals?
    NoArrivals,
    /// What does infill bring to one district?
    Infill,
    /// How many pupils in ten years?
    School,
}

/// Where a step looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// At the headline number.
    Number,
    /// At a lever.
    Lever(Control),
    /// At a picture.
    Picture(Picture),
}

/// One step of a walk.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The state that the page shows meanwhile.
    pub state: State,
    /// What there is to know, in sentences.
    pub say: Vec<String>,
    /// Where to look.
    pub look: Look,
    /// The same in words.
    pub look_at: String,
}

impl Question {
    /// All of them, in their order.
    pub const ALL: [Self; 3] = [Self::NoArrivals, Self::Infill, Self::School];
}

impl Levers<'_> {
    /// The questions that can be asked of this city: one is about a district that other figures may not have.
    #[must_use]
    pub fn questions(&self) -> Vec<Question> {
        let known = |question: &Question| *question != Question::Infill || self.district_asked().is_some();
        Question::ALL.into_iter().filter(known).collect()
    }

    /// How a question is asked.
    #[must_use]
    pub fn title(&self, question: Question) -> String {
        match question {
            Question::NoArrivals => words::no_arrivals().to_owned(),
            Question::Infill => {
                let district = self.district_asked().map(|area| area_name(self.city.pack(), area));
                words::infill(&district.unwrap_or_default())
            }
            Question::School => words::school().to_owned(),
        }
    }

    /// The steps of a question. They begin with the baseline of the city; what is kept next to the scenario stays.
    #[must_use]
    pub fn walk(&self, question: Question, from: &State) -> Vec<Step> {
        let baseline = State { scenario: Scenario::default(), area: Area::City, ..from.clone() };
        let mut steps = match question {
            Question::NoArrivals => self.without_arrivals(&baseline),
            Question::Infill => self.infill_in_a_district(&baseline),
            Question::School => self.pupils(&baseline),
        };
        if let Some(last) = steps.last().map(|step| step.state.clone()) {
            let say = vec![words::your_turn().to_owned(), words::no_prediction().to_owned()];
            steps.push(self.step(last, say, Look::Lever(Control::Lever(Lever::Arrivals))));
        }
        steps
    }

    fn district_asked(&self) -> Option<Area> {
        let id = self.city.pack().text(place::GERMAN, "questions.district")?;
        self.city.pack().regions.iter().position(|region| region.id == id).map(Area::District)
    }

    fn without_arrivals(&self, baseline: &State) -> Vec<Step> {
        let arrivals = Control::Lever(Lever::Arrivals);
        let start = self.city.page(baseline);
        let whole = lever(&start, arrivals).map_or(0.0, |lever| lever.value);
        let half = self.city.set(baseline, arrivals, (whole / 2.0).round());
        let none = self.city.set(baseline, arrivals, 0.0);
        let (halved, nobody) = (self.city.page(&half), self.city.page(&none));
        let mut without = vec![words::none().to_owned(), moved(&halved, &nobody, arrivals), fewer(&nobody)];
        without.extend(lever(&nobody, arrivals).and_then(ControlView::mark).map(|mark| words::mark(&mark)));
        without.push(words::no_proposal().to_owned());
        vec![
            self.step(baseline.clone(), self.beginning(&start, baseline), Look::Number),
            self.step(
                half,
                vec![
                    words::half().to_owned(),
                    moved(&start, &halved, arrivals),
                    fewer(&halved),
                    words::lines().to_owned(),
                ],
                Look::Picture(Picture::Development),
            ),
            self.step(none.clone(), without, Look::Number),
            self.step(
                none,
                vec![words::pyramid().to_owned(), nobody.figures.pyramid.text.sentence()],
                Look::Picture(Picture::Pyramid),
            ),
        ]
    }

    fn infill_in_a_district(&self, baseline: &State) -> Vec<Step> {
        let Some(area) = self.district_asked() else { return Vec::new() };
        let infill = Control::Lever(Lever::Infill);
        let here = self.city.select(baseline, area);
        let built = self.city.set(&here, infill, EXAMPLE_DWELLINGS);
        let whole = self.city.select(&built, Area::City);
        let attracted = self.city.set_homes(&whole, Homes::Attract);
        let (start, more) = (self.city.page(&here), self.city.page(&built));
        let (city, grown) = (self.city.page(&whole), self.city.page(&attracted));
        let value = lever(&more, infill).map(|lever| lever.value_text.clone()).unwrap_or_default();
        let mut first = vec![words::district(&start.area)];
        first.extend(self.beginning(&start, &here));
        // That nothing is predicted is said at the end of every walk.
        let cautions = start.headline.cautions.iter().filter(|caution| **caution != Caution::NoPrediction);
        first.extend(cautions.map(Caution::sentence));
        let mut building = vec![words::build(&start.area, &value), plain(&more)];
        let beyond = lever(&more, infill).filter(|lever| lever.marks.contains(&Mark::BeyondPotential));
        building.extend(beyond.and_then(ControlView::mark).map(|mark| words::mark(&mark)));
        vec![
            self.step(here, first, Look::Number),
            self.step(built, building, Look::Lever(infill)),
            self.step(
                whole,
                vec![words::whole().to_owned(), city.headline.sentence.clone(), city.figures.districts.text.sentence()],
                Look::Picture(Picture::Districts),
            ),
            self.step(
                attracted,
                vec![words::attract().to_owned(), plain(&grown), words::between().to_owned()],
                Look::Number,
            ),
        ]
    }

    fn pupils(&self, baseline: &State) -> Vec<Step> {
        let year = words::SCHOOL_YEAR;
        let (births, arrivals) = (Control::Lever(Lever::Fertility), Control::Lever(Lever::Arrivals));
        let then = self.city.set(baseline, Control::TargetYear, f64::from(year));
        let start = self.city.page(&then);
        let up = |state: &State, page: &Page, control: Control, by: f64| {
            let value = lever(page, control).map_or(0.0, |lever| lever.value);
            let next = self.city.set(state, control, value + by);
            let told = self.city.page(&next);
            (next, told)
        };
        let (born, more) = up(&then, &start, births, EXAMPLE_BIRTHS);
        let (both, most) = up(&born, &more, arrivals, EXAMPLE_ARRIVALS);
        let base_year = start.figures.development.chart.base_year;
        let of = |state: &State, year: i32, group: AgeGroup| -> String {
            let outcome = self.city.answer(state).outcome;
            let persons = Indicators::of(&outcome, &state.scenario, state.area, year).persons(group);
            numbers::persons_rounded(persons, rounding::of(state.area))
        };
        let (primary, secondary) = (AgeGroup::From6To9, AgeGroup::From10To15);
        let (now, later) = (of(&then, base_year, primary), of(&then, year, primary));
        let children = words::children(
            base_year,
            year,
            (&now, &later),
            (&of(&then, base_year, secondary), &of(&then, year, secondary)),
        );
        let asked = |question: &str, before: &Page, after: &Page, state: &State, control: Control| {
            let pupils = words::pupils(year, &of(state, year, primary), &later);
            vec![question.to_owned(), moved(before, after, control), pupils]
        };
        let by_births = asked(words::more_births(), &start, &more, &born, births);
        let mut by_both = asked(words::more_arrivals(), &more, &most, &both, arrivals);
        by_both.push(words::more().to_owned());
        vec![
            self.step(
                then.clone(),
                vec![words::year(year), words::start(&start.headline.text, year)],
                Look::Lever(Control::TargetYear),
            ),
            self.step(
                then,
                vec![words::pyramid().to_owned(), children, words::born(year)],
                Look::Picture(Picture::Pyramid),
            ),
            self.step(born, by_births, Look::Lever(births)),
            self.step(both, by_both, Look::Lever(arrivals)),
        ]
    }

    fn beginning(&self, page: &Page, state: &State) -> Vec<String> {
        vec![words::start(&page.headline.text, state.scenario.target_year()), page.headline.sentence.clone()]
    }

    fn step(&self, state: State, say: Vec<String>, look: Look) -> Step {
        let page = self.city.page(&state);
        let look_at = match look {
            Look::Number => words::look::number().to_owned(),
            Look::Picture(picture) => words::look::picture(&page.figures.get(picture).text.name),
            Look::Lever(control) => {
                lever(&page, control).map(|lever| words::look::lever(&lever.name)).unwrap_or_default()
            }
        };
        Step { state, say, look, look_at }
    }
}

fn lever(page: &Page, control: Control) -> Option<&ControlView> {
    page.controls.iter().flat_map(|group| &group.controls).find(|lever| lever.control == control)
}

fn moved(before: &Page, after: &Page, control: Control) -> String {
    let both = lever(before, control).zip(lever(after, control));
    both.map(|(was, is)| words::moved(&is.name, &was.text, &is.value_text)).unwrap_or_default()
}

fn fewer(page: &Page) -> String {
    words::result(&page.headline.text, page.figures.development.chart.target_year, &difference(page))
}

fn plain(page: &Page) -> String {
    words::now(&page.headline.text, page.figures.development.chart.target_year, &difference(page))
}

/// The first comparison of a headline is that with the baseline.
fn difference(page: &Page) -> String {
    page.headline.comparisons.first().map(|comparison| comparison.text.clone()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::rc::Rc;

    use scenario::Names;

    use crate::{Explorer, Kept};

    fn explorer() -> Explorer {
        Explorer::with_texts().unwrap()
    }

    #[test]
    fn every_question_moves_real_levers_and_ends_with_the_visitor() {
        let explorer = explorer();
        assert_eq!(explorer.levers().questions(), Question::ALL);
        for question in Question::ALL {
            let steps = explorer.levers().walk(question, &State::default());
            assert_eq!(steps.len(), 5, "{question:?}");
            assert!(steps.iter().all(|step| !step.say.is_empty() && !step.look_at.is_empty()), "{question:?}");
            assert!(steps.iter().flat_map(|step| &step.say).all(|line| !line.is_empty()), "{steps:?}");
            assert!(!steps[4].state.scenario.is_baseline());
            assert!(steps[4].say[0].contains("selbst"));
        }
    }

    #[test]
    fn the_figures_of_a_step_are_those_of_its_page() {
        let explorer = explorer();
        for question in Question::ALL {
            for step in &explorer.levers().walk(question, &State::default())[..4] {
                let page = explorer.page(&step.state);
                let told = step.say.join(" ");
                let figures = [&page.headline.text, &page.figures.pyramid.text.sentence(), &page.headline.sentence];
                let pupils = numbers::persons(explorer.outcome(&step.state).unwrap().persons_aged(
                    Area::City,
                    words::SCHOOL_YEAR,
                    6,
                    9,
                ));
                assert!(
                    figures.into_iter().chain([&pupils]).any(|figure| told.contains(figure.as_str())),
                    "{question:?}: {told}"
                );
            }
        }
    }

    #[test]
    fn a_walk_keeps_the_collection_and_says_nothing_about_the_own_scenario() {
        let explorer = explorer();
        let own = State {
            collection: Rc::new(Kept::unread("x", &Names::of(explorer.pack()))),
            ..explorer.set(&State::default(), Control::TargetYear, 2040.0)
        };
        let steps = explorer.levers().walk(Question::NoArrivals, &own);
        assert!(steps.iter().all(|step| step.state.collection.link() == "x"));
        assert!(steps[0].state.scenario.is_baseline());
    }

    #[test]
    fn without_arrivals_fewer_live_here_and_more_of_them_are_old() {
        let explorer = explorer();
        let steps = explorer.levers().walk(Question::NoArrivals, &State::default());
        let persons = |step: &Step| explorer.page(&step.state).headline.persons;
        assert!(persons(&steps[2]) < persons(&steps[1]) && persons(&steps[1]) < persons(&steps[0]));
    }
}
