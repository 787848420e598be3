//! The tables of each method.

use serde::Deserialize;

use super::{Source, Spanned};

/// `[textbook]`: see [`cohort::textbook`].
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Textbook {
    /// Width of the age groups and length of a step in years.
    pub interval: u16,
    /// 1: women only, 2: women and men.
    pub sexes: usize,
    /// First age of the open group; without it the greatest age in the population table.
    pub open_age: Option<u32>,
    /// When migrants come and go.
    #[serde(default)]
    pub migration_timing: Timing,
    /// With `even`: whether births see the second half of the migrants.
    #[serde(default = "yes")]
    pub births_see_second_half: bool,
    /// Whether births of the first group's women count.
    #[serde(default)]
    pub births_in_first_group: bool,
    /// Whether births of the open group's women count.
    #[serde(default)]
    pub births_in_open_group: bool,
    /// What negative cells become.
    pub floor: Option<f64>,
    /// Persons at the start.
    pub population: Spanned<Source>,
    /// Survival ratios by the group reached.
    pub survival: Option<Spanned<Source>>,
    /// One ratio for the two oldest groups, or one each.
    #[serde(default)]
    pub open_survival: OpenSurvival,
    /// Person-years `L` of a life table, instead of `survival`.
    pub person_years: Option<Spanned<Source>>,
    /// `l[0]` of that life table.
    pub radix: Option<f64>,
    /// Births per woman and year.
    pub fertility: Option<Spanned<Source>>,
    /// Boys per girl at birth.
    pub boys_per_girl: Option<Spanned<Source>>,
    /// Net migrants in persons a step.
    pub net_migration: Option<Spanned<Source>>,
    /// Net migrants as a share of the population at the start of the step.
    pub net_proportion: Option<Spanned<Source>>,
    /// Persons who come in a step.
    pub arrivals: Option<Spanned<Source>>,
    /// Share of the population at the start of the step that goes.
    pub departures: Option<Spanned<Source>>,
}

/// `[official]`: see [`cohort::official`].
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Official {
    /// Codes of the regions or population groups; empty: there is only one.
    #[serde(default)]
    pub states: Vec<String>,
    /// Persons at the start.
    pub population: Spanned<Source>,
    /// Probability of dying by the age reached on 31 December.
    pub death_probability: Spanned<Source>,
    /// Births per woman and year by the age reached on 31 December.
    pub fertility: Option<Spanned<Source>>,
    /// Boys per girl at birth.
    pub boys_per_girl: Option<Spanned<Source>>,
    /// Persons who come in a year.
    pub arrivals: Option<Spanned<Source>>,
    /// Rate of leaving for a place outside.
    pub departures: Option<Spanned<Source>>,
    /// Rate of moving to another state's region.
    pub moves: Option<Spanned<Source>>,
    /// Share of each state among the destinations of those who move.
    pub attraction: Option<Spanned<Source>>,
    /// Changes of state without a change of place.
    #[serde(default)]
    pub transition: Vec<Transition>,
    /// Newborns of another state than their mother's.
    #[serde(default)]
    pub newborn: Vec<Newborn>,
}

/// `[[official.transition]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Transition {
    /// State left.
    pub from: Spanned<String>,
    /// State entered.
    pub to: Spanned<String>,
    /// Share of the people of January who change.
    pub rate: Spanned<Source>,
}

/// `[[official.newborn]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Newborn {
    /// State of the mother.
    pub mother: Spanned<String>,
    /// State of the child.
    pub child: Spanned<String>,
    /// Share of the children of these mothers.
    pub share: Spanned<Source>,
}

/// When migrants come and go within a step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Timing {
    /// All at the end.
    #[default]
    End,
    /// Half at the start, half at the end.
    Even,
}

/// How survival into the open group is given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OpenSurvival {
    /// One ratio for the two oldest groups together.
    #[default]
    Joint,
    /// One for those who enter the open group and one for those already in it.
    Separate,
}

fn yes() -> bool {
    true
}
