//! `insek explain`: because of what two scenarios differ.

use std::path::PathBuf;

use questions::Measure;
use questions::explain::{Explaining, Explanation, Part, Together};
use scenario::{Area, Model, Names, Scenario};

use crate::choice::Choice;
use crate::project;
use crate::question::{self, Asked};

/// Splits the difference between a scenario and the baseline over everything in which they differ
///
/// A row for each lever, setting or event that differs, with its part in persons or dwellings: the mean over all orders in which they
/// could be changed (the Shapley value), unrounded. The last row, `sum`, is the whole difference. Up to 12 entries are split over all of
/// their subsets, more by groups and within each group. What works only together with others is told on standard error.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  insek explain --link 1~z_300~g_0.1 --until 2040\n  insek explain --link 1~z_900~n_50 --measure dwellings --until 2040 --details\n  \
    insek explain --preset keine-wanderung --measure 65+ --area 18 --until 2035\n  insek explain --link 1~z_300 --against-link 1~z_900~n_50 --until 2040"
)]
pub(crate) struct Explain {
    #[command(flatten)]
    asked: Asked,
    /// File of the scenario to compare with, in place of the baseline
    #[arg(long, value_name = "FILE", conflicts_with_all = ["against_link", "against_preset"])]
    against: Option<PathBuf>,
    /// Address of the scenario to compare with
    #[arg(long, value_name = "FRAGMENT", allow_hyphen_values = true, conflicts_with = "against_preset")]
    against_link: Option<String>,
    /// Id of the preset to compare with
    #[arg(long, value_name = "ID")]
    against_preset: Option<String>,
    /// persons, ages such as 0-5 or 65+, births, deaths, arrivals, departures, unplaced, dwellings (those needed)
    #[arg(long, default_value = "persons", value_parser = question::measure)]
    measure: Measure,
    /// The whole city or the id of a district
    #[arg(long, value_name = "stadt|ID", default_value = Area::CITY_ID)]
    area: String,
    /// The year; without it the target year of the scenario
    #[arg(long, value_name = "YEAR", alias = "year", value_parser = question::year())]
    until: Option<i32>,
    /// Also the group, the effect alone and the effect after all others
    #[arg(long)]
    details: bool,
}

impl Explain {
    /// The table; the sentences go to standard error.
    ///
    /// # Errors
    ///
    /// One line a fault.
    pub(crate) fn print(&self) -> Result<String, String> {
        let (model, to) = self.asked.model()?;
        let against = Choice::of(self.against.clone(), self.against_link.clone());
        let from = project::scenario(&model, &against, self.against_preset.as_deref())?;
        let area = question::area(&model, "--area", &self.area)?;
        let ask = question::ask((&model, &to), (self.measure, area), ("--until", self.until))?;
        let answers = question::answer(Explaining::new(&from, &to, &[ask]), &model)?;
        let answer = answers.first().ok_or("no figure was asked for")?;
        remarks(&model, &from, answer);
        Ok(self.table(&model, answer))
    }

    fn table(&self, model: &Model, answer: &Explanation) -> String {
        let names = Names::of(model.pack());
        let mut lines =
            vec![if self.details { "entry,area,effect,group,alone,last" } else { "entry,area,effect" }.to_owned()];
        for Part { entry, effect, alone, last, .. } in &answer.parts {
            let row = format!("{},{},{effect}", entry.name(&names), question::id(model, entry.area()));
            let details = format!(",{},{alone},{last}", entry.group().name());
            lines.push(if self.details { row + &details } else { row });
        }
        let sum = format!("sum,,{}", answer.difference());
        lines.push(if self.details { sum + ",,," } else { sum });
        lines.join("\n") + "\n"
    }
}

fn remarks(model: &Model, from: &Scenario, answer: &Explanation) {
    let names = Names::of(model.pack());
    let than = if from.is_baseline() { "the baseline" } else { "the other scenario" };
    let difference = question::signed(answer.difference());
    question::remark(&format!(
        "{}: {} against {} of {than}, a difference of {difference}",
        question::about(model, &answer.ask),
        answer.to.round(),
        answer.from.round()
    ));
    let name = |part: &Part| format!("{} ({})", part.entry.name(&names), question::id(model, part.entry.area()));
    for part in answer.by_size().into_iter().map(|index| &answer.parts[index]) {
        let how = match part.together() {
            Together::Nothing => "changes nothing, alone or with the others",
            Together::OnlyWithOthers => "changes nothing alone, only with others",
            Together::OnlyAlone => "changes something alone only, and nothing after the others",
            Together::Strengthened => "changes more with the others than alone",
            Together::Weakened => "changes less with the others than alone",
            Together::Reversed => "changes the figure the other way round with the others",
            Together::Independent => continue,
        };
        let [alone, last, effect] = [part.alone, part.last, part.effect].map(question::signed);
        let partner = part.partner.map(|(other, _)| format!("; most of all with {}", name(&answer.parts[other])));
        let partner = partner.unwrap_or_default();
        question::remark(&format!("{} {how}: alone {alone}, last {last}, on average {effect}{partner}", name(part)));
    }
    if !answer.at_once {
        question::remark("so many entries were split by groups, and each group's part within the group");
    }
}
