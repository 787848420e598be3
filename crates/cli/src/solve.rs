//! `insek solve`: what a lever, or two, would have to be.

use std::cmp::Ordering;

use questions::observed::{observed, of_office};
use questions::solve::{Answer, Combination, Combining, Goal, Relation, Solving};
use questions::{Ask, Knob, Measure};
use scenario::{Area, Model, Scenario};

use crate::question::{self, Asked};

/// Finds the value of a lever under which a goal is met, unrounded
///
/// Prints `value: X`, the lever's value and not its deviation, then deviation and result; where the figure turns, `also: X` for each
/// further value that meets the goal. `unreachable: nearest X` is the value that comes closest where nothing within reach meets it. With
/// --with, rows of all combinations of both levers that meet the goal.
#[derive(clap::Args)]
#[command(after_help = "Examples:\n  insek solve --lever arrivals --goal persons=100000 --year 2040\n  \
    insek solve --link 1~z_900 --lever infill --goal unplaced=0 --year 2030\n  \
    insek solve --lever fertility --goal 0-19=today --at-least --year 2035 --area 18\n  \
    insek solve --lever arrivals --with departures --goal persons=100000 --year 2030 > line.csv")]
pub(crate) struct Solve {
    #[command(flatten)]
    asked: Asked,
    /// The lever, named as in scenario files: arrivals, departures, fertility, infill, ...
    #[arg(long)]
    lever: String,
    /// Where it is moved: the whole city or the id of a district
    #[arg(long, value_name = "stadt|ID", default_value = Area::CITY_ID)]
    lever_area: String,
    /// The first year in which it is moved; without it all of them
    #[arg(long, value_name = "YEAR", value_parser = question::year())]
    from: Option<i32>,
    /// A second lever: a line of all combinations
    #[arg(long, value_name = "LEVER")]
    with: Option<String>,
    /// Where the second lever is moved
    #[arg(long, value_name = "stadt|ID", default_value = Area::CITY_ID, requires = "with")]
    with_area: String,
    /// A figure and what it shall be; `today` stands for the figure of the base year. In quotes also MEASURE<=VALUE and MEASURE>=VALUE
    #[arg(long, value_name = "MEASURE=VALUE")]
    goal: String,
    /// As much as the value or less: places that suffice
    #[arg(long, conflicts_with = "at_least")]
    at_most: bool,
    /// As much as the value or more
    #[arg(long)]
    at_least: bool,
    /// Where the goal is to be met: the whole city or the id of a district
    #[arg(long, value_name = "stadt|ID", default_value = Area::CITY_ID)]
    area: String,
    /// The year of the goal; without it the target year of the scenario
    #[arg(long, value_name = "YEAR", alias = "until", value_parser = question::year())]
    year: Option<i32>,
}

impl Solve {
    /// The answer; the sentences go to standard error.
    ///
    /// # Errors
    ///
    /// One line a fault.
    pub(crate) fn print(&self) -> Result<String, String> {
        let (model, scenario) = self.asked.model()?;
        let knob = question::knob(&model, ("--lever", &self.lever), &self.lever_area)?;
        let knob = Knob { first: self.from, ..knob };
        let goal = self.goal(&model, &scenario)?;
        if let Some(with) = &self.with {
            let other = question::knob(&model, ("--with", with), &self.with_area)?;
            if (other.lever, other.area) == (knob.lever, knob.area) {
                return Err(format!("--with {with}: expected another lever, or the same in another area"));
            }
            let line = question::answer(Combining::new(&scenario, (knob, other), goal), &model)?;
            return Ok(table(&model, (knob, other), &goal, &line));
        }
        let answer = question::answer(Solving::new(&scenario, knob, goal), &model)?;
        remarks(&model, knob, &goal, &answer)?;
        Ok(lines(&goal, &answer))
    }

    fn goal(&self, model: &Model, scenario: &Scenario) -> Result<Goal, String> {
        let area = question::area(model, "--area", &self.area)?;
        let base_year = model.pack().meta.base_year;
        let today = |measure: Measure| Ask { measure, area, year: base_year }.of(model.baseline());
        let (measure, relation, value) = Goal::read(&self.goal, today).ok_or_else(|| {
            format!(
                "--goal {}: expected such as persons=100000, 6-9<=3500, unplaced=0 or 0-19=today; measures are {}, and ages",
                self.goal,
                Measure::PLAIN.map(Measure::name).join(", ")
            )
        })?;
        let relation = match (self.at_most, self.at_least) {
            (true, _) => Relation::AtMost,
            (_, true) => Relation::AtLeast,
            _ => relation,
        };
        let ask = question::ask((model, scenario), (measure, area), ("--year", self.year))?;
        Ok(Goal::new(ask, relation, value))
    }
}

fn lines(goal: &Goal, answer: &Answer) -> String {
    let as_it_is = Some(answer.now).filter(|_| answer.met);
    let point = match goal.relation {
        // Met within half a person as it is: the value that meets it unrounded is meant.
        Relation::Exactly => answer.closest().or(as_it_is),
        Relation::AtMost | Relation::AtLeast => as_it_is.or_else(|| answer.closest()),
    };
    let (head, shown) = match point {
        Some(point) => (format!("value: {}", point.value), point),
        None => (format!("unreachable: nearest {}", answer.nearest.value), answer.nearest),
    };
    let mut lines = vec![head, format!("deviation: {}", shown.deviation), format!("result: {}", shown.result)];
    let others = answer.crossings.iter().filter(|other| Some(**other) != point);
    lines.extend(others.map(|other| format!("also: {}", other.value)));
    lines.join("\n") + "\n"
}

fn remarks(model: &Model, knob: Knob, goal: &Goal, answer: &Answer) -> Result<(), String> {
    let lever = question::name(model, knob.lever);
    let sign = match goal.relation {
        Relation::Exactly => "=",
        Relation::AtMost => "<=",
        Relation::AtLeast => ">=",
    };
    let about = format!("{} {sign} {}", question::about(model, &goal.ask), goal.value);
    let now = format!("{lever} stands at {}, which gives {}", answer.now.value, answer.now.result);
    if answer.met {
        question::remark(&format!("{about}: met as it is; {now}"));
        return Ok(());
    }
    let Some(solution) = answer.solution() else {
        let [low, high] = answer.reach;
        question::remark(&format!(
            "{about}: out of reach of {lever}, which goes from {} to {}; at {} it comes closest, with {}",
            low.value, high.value, answer.nearest.value, answer.nearest.result
        ));
        return Ok(());
    };
    question::remark(&format!("{about}: {lever} at {} gives {}; {now}", solution.value, solution.result));
    if !answer.monotone {
        question::remark(&format!("the figure turns within the reach of {lever}: {} values", answer.crossings.len()));
    }
    match observed(model, knob.lever, knob.area) {
        Ok(seen) => {
            let (low, high) = seen.range();
            let place = match seen.place(solution.value) {
                Ordering::Less => "below",
                Ordering::Equal => "within",
                Ordering::Greater => "above",
            };
            question::remark(&format!("that is {place} what was observed in ten years, {low} to {high}"));
        }
        Err(_) => question::remark(&format!(
            "{lever} has no observed range of ten years in {}",
            question::id(model, knob.area)
        )),
    }
    if knob.area == Area::City
        && let Some(office) = of_office(model, knob.lever, goal.ask.year).map_err(|error| error.to_string())?
    {
        question::remark(&format!("the state office assumed {office} for {}, recomputed", goal.ask.year));
    }
    Ok(())
}

/// A lever in the head of a table: with its area where that is a district.
fn column(model: &Model, knob: Knob) -> String {
    let name = question::name(model, knob.lever);
    if knob.area == Area::City { name } else { name + "@" + &question::id(model, knob.area) }
}

fn table(model: &Model, (knob, other): (Knob, Knob), goal: &Goal, line: &[Combination]) -> String {
    question::remark(&format!("{}: {} combinations", question::about(model, &goal.ask), line.len()));
    let head = format!("{},{},result", column(model, knob), column(model, other));
    let rows = line.iter().map(|it| format!("{},{},{}", it.first.1, it.second.1, it.result));
    std::iter::once(head).chain(rows).collect::<Vec<_>>().join("\n") + "\n"
}
