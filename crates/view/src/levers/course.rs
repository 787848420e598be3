//! How a lever's deviation runs over the years: as a form to fill in, and as a line to look at.

use locale::Text;
use locale::course as words;
use locale::numbers;
use scenario::{Area, Course, Lever, TARGET_YEARS};

use crate::answer::area_name;
use crate::levers::entry;
use crate::page::controls::{digits, name_of, words_of};
use crate::rooms::Levers;
use crate::state::State;

/// Years between the points that a new course begins with.
const FIRST_SPAN: i32 = 10;

/// Which form a course has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CourseForm {
    /// The same in every year.
    Always,
    /// From a year on.
    From,
    /// In a span of years.
    Span,
    /// Along points.
    Points,
}

impl CourseForm {
    /// Every form with its label.
    pub const ALL: [(Self, Text); 4] = [
        (Self::Always, words::always),
        (Self::From, words::from),
        (Self::Span, words::span),
        (Self::Points, words::points),
    ];
}

/// A course as it is being typed.
#[derive(Debug, Clone, PartialEq)]
pub struct CourseDraft {
    /// Its form.
    pub form: CourseForm,
    /// Deviation from the baseline; of no use along points.
    pub value: String,
    /// The first year.
    pub first: String,
    /// The last year.
    pub last: String,
    /// Year and deviation of each point.
    pub points: Vec<[String; 2]>,
}

/// What is wrong with a draft, in German sentences, field by field.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CourseFaults {
    /// With the deviation.
    pub value: Option<String>,
    /// With the first year.
    pub first: Option<String>,
    /// With the last year.
    pub last: Option<String>,
    /// With year and deviation of each point.
    pub points: Vec<[Option<String>; 2]>,
}

impl CourseFaults {
    fn any(&self) -> bool {
        self.value.is_some()
            || self.first.is_some()
            || self.last.is_some()
            || self.points.iter().flatten().any(Option::is_some)
    }
}

/// What the form is about.
#[derive(Debug, Clone, PartialEq)]
pub struct CourseScope {
    /// The lever.
    pub lever: Lever,
    /// The chosen area.
    pub area: Area,
    /// Its name.
    pub area_name: String,
    /// The lever's unit.
    pub unit: String,
    /// What is set now; nothing for the baseline.
    pub course: Option<Course>,
    /// First and last year that can be named.
    pub years: (i32, i32),
    /// Smallest and largest deviation that can be entered.
    pub reach: (f64, f64),
    /// Decimals of the lever.
    pub digits: usize,
}

/// The lever's values over the years.
#[derive(Debug, Clone, PartialEq)]
pub struct CourseLine {
    /// Year and value in the chosen area.
    pub values: Vec<(i32, f64)>,
    /// The value of the baseline.
    pub baseline: f64,
    /// Lowest and highest value that is drawn.
    pub range: (f64, f64),
    /// The same two as text.
    pub labels: (String, String),
    /// The points of a course along points, year and value.
    pub points: Vec<(i32, f64)>,
    /// What it shows, in words.
    pub sentence: String,
}

impl CourseDraft {
    /// The form filled with what is set.
    #[must_use]
    pub fn of(about: &CourseScope) -> Self {
        let (first_year, last_year) = about.years;
        let value = |value: f64| entry::typed(value);
        let plain = |form, amount: f64| Self {
            form,
            value: value(amount),
            first: numbers::year(first_year + 4),
            last: numbers::year((first_year + 4 + FIRST_SPAN).min(last_year)),
            points: [(first_year, 0.0), (first_year + FIRST_SPAN, amount)]
                .map(|(year, amount)| [numbers::year(year), value(amount)])
                .to_vec(),
        };
        match &about.course {
            None => plain(CourseForm::Always, 0.0),
            Some(Course::Always(amount)) => plain(CourseForm::Always, *amount),
            Some(Course::From { value, first }) => Self {
                first: numbers::year(*first),
                last: numbers::year((first + FIRST_SPAN).min(last_year)),
                ..plain(CourseForm::From, *value)
            },
            Some(Course::Span { value, first, last }) => {
                Self { first: numbers::year(*first), last: numbers::year(*last), ..plain(CourseForm::Span, *value) }
            }
            Some(Course::Points(points)) => Self {
                points: points.iter().map(|(year, amount)| [numbers::year(*year), value(*amount)]).collect(),
                ..plain(CourseForm::Points, points.last().map_or(0.0, |(_, amount)| *amount))
            },
        }
    }

    /// The same course in another form, as far as that can say it.
    #[must_use]
    pub fn in_form(&self, form: CourseForm, about: &CourseScope) -> Self {
        let course = self.read(about).ok().or_else(|| about.course.clone());
        Self { form, ..Self::of(&CourseScope { course, ..about.clone() }) }
    }

    /// The course that is meant.
    ///
    /// # Errors
    ///
    /// What is wrong, field by field.
    pub fn read(&self, about: &CourseScope) -> Result<Course, CourseFaults> {
        let amount = |text: &str| entry::number(text, about.reach, about.digits, &about.unit);
        let year = |text: &str| entry::year(text, about.years);
        let (value, first, last) = (amount(&self.value), year(&self.first), year(&self.last));
        let mut faults = CourseFaults::default();
        let course = match self.form {
            CourseForm::Always => value.clone().ok().map(Course::Always),
            CourseForm::From => {
                value.clone().ok().zip(first.clone().ok()).map(|(value, first)| Course::From { value, first })
            }
            CourseForm::Span => match (value.clone(), first.clone(), last.clone()) {
                (Ok(_), Ok(first), Ok(last)) if last < first => {
                    faults.last = Some(words::last_before_first().to_owned());
                    None
                }
                (Ok(value), Ok(first), Ok(last)) => Some(Course::Span { value, first, last }),
                _ => None,
            },
            CourseForm::Points => self.read_points(&mut faults, year, amount),
        };
        if self.form != CourseForm::Points {
            faults.value = value.err();
        }
        if matches!(self.form, CourseForm::From | CourseForm::Span) {
            faults.first = first.err();
        }
        if self.form == CourseForm::Span {
            faults.last = faults.last.or(last.err());
        }
        match course {
            Some(course) if !faults.any() => Ok(course),
            _ => Err(faults),
        }
    }

    fn read_points(
        &self,
        faults: &mut CourseFaults,
        year: impl Fn(&str) -> Result<i32, String>,
        amount: impl Fn(&str) -> Result<f64, String>,
    ) -> Option<Course> {
        let mut points: Vec<(i32, f64)> = Vec::new();
        for [at, value] in &self.points {
            let (at, value) = (year(at), amount(value));
            let order = match (&at, points.last()) {
                (Ok(at), Some((before, _))) if at <= before => Some(words::points_in_order().to_owned()),
                _ => None,
            };
            faults.points.push([at.clone().err().or(order), value.clone().err()]);
            if let (Ok(at), Ok(value)) = (at, value) {
                points.push((at, value));
            }
        }
        (points.len() == self.points.len() && points.len() > 1).then_some(Course::Points(points))
    }

    /// The same draft with one more point: five years after the last, with its value.
    #[must_use]
    pub fn with_point(&self, about: &CourseScope) -> Self {
        let mut draft = self.clone();
        let [year, value] = draft.points.last().cloned().unwrap_or_default();
        let next = entry::year(&year, about.years).map_or(about.years.0, |year| (year + 5).min(about.years.1));
        draft.points.push([numbers::year(next), value]);
        draft
    }
}

impl Levers<'_> {
    /// Every lever with its name, in the order of the page.
    #[must_use]
    pub fn names(&self) -> Vec<(Lever, String)> {
        let pack = self.city.pack();
        Lever::all(pack.arrivals.len()).map(|lever| (lever, name_of(pack, lever).to_owned())).collect()
    }

    /// The lever whose course is worth showing first: one that has a course over time, else the arrivals.
    #[must_use]
    pub fn first_with_course(&self, state: &State) -> Lever {
        let mut set = state.scenario.deviations().filter(|(_, _, course)| !matches!(course, Course::Always(_)));
        set.next().map_or(Lever::Arrivals, |(lever, ..)| lever)
    }

    /// What the form for a lever's course in the chosen area is about.
    #[must_use]
    pub fn course_scope(&self, state: &State, lever: Lever) -> CourseScope {
        let basis = self.city.model.basis(lever);
        let ((least, most), base) = (basis.reach_of(state.area), basis.base_of(state.area));
        CourseScope {
            lever,
            reach: (least - base, most - base),
            area: state.area,
            area_name: area_name(self.city.pack(), state.area),
            unit: words_of(lever).unit.to_owned(),
            course: state.scenario.course(lever, state.area).cloned(),
            years: (self.city.model.first_year(), *TARGET_YEARS.end()),
            digits: digits(lever),
        }
    }

    /// The same state with another course in the chosen area; one that is 0 throughout takes it away.
    #[must_use]
    pub fn set_course(&self, state: &State, lever: Lever, course: Course) -> State {
        let scenario = state.scenario.clone().without(lever, state.area);
        state.with_scenario(if course.most() > 0.0 {
            scenario.with_course(lever, state.area, course)
        } else {
            scenario
        })
    }

    /// The lever's values from the first projected year to the target year, or as far as its points reach.
    #[must_use]
    pub fn line(&self, state: &State, lever: Lever) -> CourseLine {
        let levels = self.city.model.levels(&state.scenario);
        let course = state.scenario.course(lever, state.area);
        let points = match course {
            Some(Course::Points(points)) => points.clone(),
            _ => Vec::new(),
        };
        let last = points.last().map_or(0, |(year, _)| *year).max(state.scenario.target_year());
        let at = |year: i32| (year, levels.value(lever, state.area, year));
        let values: Vec<(i32, f64)> = (self.city.model.first_year()..=last).map(at).collect();
        let baseline = self.city.model.basis(lever).base_of(state.area);
        let (low, high) =
            values.iter().fold((baseline, baseline), |(low, high), (_, value)| (low.min(*value), high.max(*value)));
        let digits = digits(lever);
        let text = |value: f64| numbers::decimal(value, digits);
        let end = |end: Option<&(i32, f64)>| end.map_or((0, String::new()), |(year, value)| (*year, text(*value)));
        let ((first, start), (last, finish)) = (end(values.first()), end(values.last()));
        let name = name_of(self.city.pack(), lever);
        let area = area_name(self.city.pack(), state.area);
        let sentence = words::sentence(name, &area, (first, &start), (last, &finish), &text(baseline));
        let points = points.iter().map(|(year, _)| at(*year)).collect();
        CourseLine { values, baseline, range: (low, high), labels: (text(low), text(high)), points, sentence }
    }
}
