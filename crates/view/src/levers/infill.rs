//! The infill programme: which sites count, and how far they reach.

use charts::Table;
use locale::infill as words;
use locale::numbers;
use scenario::pack::SiteClass;
use scenario::{Area, Building, Setting};

use crate::answer::{Answer, area_name};
use crate::page::entered::building_name;
use crate::place;
use crate::rooms::Levers;
use crate::state::State;

/// The programme as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Programme {
    /// Which classes of sites count.
    pub classes: Vec<SiteChoice>,
    /// Names of the types of buildings, in the order of [`Building::ALL`].
    pub buildings: Vec<String>,
    /// Index of the chosen type.
    pub building: usize,
    /// Whether building ends with the potential.
    pub ends: bool,
    /// What the sites yield, in sentences.
    pub findings: Vec<String>,
    /// Whether more is built than the sites give.
    pub beyond: bool,
    /// The same by district.
    pub table: Table,
    /// Known projects, each with a remark.
    pub projects: Vec<(String, String)>,
}

/// Whether a class of sites counts.
#[derive(Debug, Clone, PartialEq)]
pub struct SiteChoice {
    /// What a visitor switches.
    pub setting: Setting,
    /// The class with its sites in the city.
    pub name: String,
    /// Whether it counts in the chosen area.
    pub counts: bool,
}

impl Levers<'_> {
    /// The infill programme of a scenario.
    #[must_use]
    pub fn programme(&self, state: &State) -> Programme {
        let answer = self.city.answer(state);
        let scenario = &state.scenario;
        let (area, year) = (state.area, scenario.target_year());
        let beyond = answer.outcome.infill_beyond_potential(area, year).unwrap_or(0.0);
        let mut findings = Vec::new();
        match answer.outcome.infill_potential(area) {
            None => findings.push(words::unknown().to_owned()),
            Some(potential) => {
                let built = answer.outcome.infill(area, year);
                findings.push(words::potential(&answer.area_name, potential, built, year));
            }
        }
        if beyond > 0.0 {
            findings.push(words::beyond(beyond));
        }
        Programme {
            classes: self.classes(state),
            buildings: Building::ALL
                .map(|(_, building)| {
                    words::building(building_name(building), building.residents().zip(building.floor_space()))
                })
                .to_vec(),
            building: Building::ALL.iter().position(|(_, one)| *one == scenario.building()).unwrap_or_default(),
            ends: scenario.setting(Setting::EndsWithPotential, Area::City).unwrap_or(0.0) > 0.0,
            findings,
            beyond: beyond > 0.0,
            table: table(&answer),
            projects: self.projects(),
        }
    }

    /// The same state with another type of buildings.
    #[must_use]
    pub fn build(&self, state: &State, building: usize) -> State {
        let (_, building) = Building::ALL[building.min(Building::ALL.len() - 1)];
        state.with_scenario(state.scenario.clone().with_building(building))
    }

    fn classes(&self, state: &State) -> Vec<SiteChoice> {
        let of = |class: SiteClass, setting: Setting, otherwise: bool, name: &str| {
            let rows = || self.city.pack().infill.iter().filter(|row| row.class == class);
            let sites = rows().next().map(|_| rows().map(|row| row.sites).sum());
            let counts = state.scenario.setting_in(setting, state.area).map_or(otherwise, |value| value > 0.0);
            SiteChoice { setting, name: words::class(name, sites), counts }
        };
        vec![
            of(SiteClass::Suited, Setting::SuitedSites, true, words::suited()),
            of(SiteClass::Conditional, Setting::ConditionalSites, true, words::conditional()),
            of(SiteClass::Unsuited, Setting::UnsuitedSites, false, words::unsuited()),
            of(SiteClass::Gap, Setting::Gaps, true, words::gaps()),
        ]
    }

    fn projects(&self) -> Vec<(String, String)> {
        let pack = self.city.pack();
        let line = |project: &scenario::pack::Project| {
            let district = area_name(pack, Area::District(project.region));
            (
                words::project(&project.name, &district, project.dwellings, project.from_year),
                place::told(pack, &project.note).to_owned(),
            )
        };
        pack.projects.iter().map(line).collect()
    }
}

/// Sites, potential and what is built until the target year, by district and for the city.
fn table(answer: &Answer<'_>) -> Table {
    let (pack, outcome, year) = (answer.model.pack(), &answer.outcome, answer.target_year());
    let districts = (0..pack.regions.len()).map(Area::District);
    let known = |figure: Option<f64>| {
        figure.map_or_else(|| words::not_known().to_owned(), |figure| numbers::decimal(figure, 1))
    };
    let row = |area: Area| {
        let over = outcome.infill_beyond_potential(area, year).unwrap_or(0.0) > 0.0;
        let built = numbers::decimal(outcome.infill(area, year), 0);
        vec![
            // A double name may break in the narrow column: an invisible space says where.
            area_name(pack, area).replace('/', "/\u{200b}"),
            known(outcome.infill_sites(area)),
            known(outcome.infill_potential(area)),
            if over { built + words::over() } else { built },
        ]
    };
    Table {
        caption: words::caption(year),
        columns: words::columns().map(str::to_owned).to_vec(),
        rows: districts.chain([Area::City]).map(row).collect(),
    }
}
