//! The one object that the page asks.

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

use locale::controls::WHOLE_CITY;
use scenario::pack::Pack;
use scenario::{Area, Homes, Lever, Model, ModelError, Outcome, Scenario, TARGET_YEARS, link};

use crate::ages::AgeSpan;
use crate::page::{Control, Method, Page, Sources};
use crate::{controls, figures, fragment, headline, method, refused};

/// The built-in pack, read and checked when the program was built, without what only the section on method shows.
const BUILT_IN: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/pack.bundle"));
/// The same pack with its notes, and the texts that only panels show.
const WHOLE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/pack-whole.bundle"));
const TEXTS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/pack-texts.bundle"));

/// Who is named beside a picture of the built-in city; the texts of its sources are not part of the first load.
const PUBLISHERS: &str = include_str!(concat!(env!("OUT_DIR"), "/publishers.txt"));

/// What the page is about: a scenario, the area whose figures are shown, and the scenarios kept beside it. A link holds just this.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct State {
    /// The scenario.
    pub scenario: Scenario,
    /// The area.
    pub area: Area,
    /// The ages that are asked about; nothing where nobody asked.
    pub ages: Option<AgeSpan>,
    /// The scenarios kept beside it, as a link carries them; empty if there are none. What the page says about the scenario does
    /// not depend on them, so they stay unread until somebody compares: the first load knows nothing of their form.
    pub collection: Rc<str>,
}

impl State {
    /// The same area and collection with another scenario.
    #[must_use]
    pub fn with_scenario(&self, scenario: Scenario) -> Self {
        Self { scenario, area: self.area, ages: self.ages, collection: self.collection.clone() }
    }
}

/// One entry of the list of areas.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AreaOption {
    /// The area.
    pub area: Area,
    /// Its id in links: `stadt`, `1` to `18`.
    pub id: String,
    /// Its name: `Gesamtstadt` or the official name.
    pub name: String,
}

/// A city that is ready to be asked.
#[derive(Debug, Clone)]
pub struct Explorer {
    pub(crate) model: Model,
    /// What the figures are called where they are the visitor's own.
    own: Option<String>,
}

/// What all parts of a page are made from.
pub(crate) struct Answer<'a> {
    pub(crate) model: &'a Model,
    pub(crate) own: Option<&'a str>,
    /// The state that the figures belong to.
    pub(crate) state: Cow<'a, State>,
    pub(crate) outcome: Outcome,
    pub(crate) area_name: String,
}

impl Answer<'_> {
    pub(crate) fn target_year(&self) -> i32 {
        self.state.scenario.target_year()
    }

    pub(crate) fn base_year(&self) -> i32 {
        self.outcome.base_year()
    }

    pub(crate) fn area(&self) -> Area {
        self.state.area
    }

    /// Whether it is about a district whose ages are an estimate.
    pub(crate) fn estimated(&self) -> bool {
        self.state.area != Area::City && self.model.pack().estimates_ages()
    }
}

impl Explorer {
    /// The built-in city, without the texts of its assumptions and sources.
    ///
    /// # Errors
    ///
    /// A German sentence when the built-in figures are faulty, which the project's tests rule out.
    pub fn built_in() -> Result<Self, String> {
        Self::of_bundles(Pack::from_bundle(BUILT_IN))
    }

    /// The built-in city with all of its texts.
    ///
    /// # Errors
    ///
    /// As [`Explorer::built_in`].
    pub fn with_texts() -> Result<Self, String> {
        Self::of_bundles(Pack::from_bundle(WHOLE).and_then(|pack| pack.with_texts(TEXTS)))
    }

    /// A city from a checked pack.
    ///
    /// # Errors
    ///
    /// A figure that the engine refuses, although each table is sound.
    pub fn of_pack(pack: Pack) -> Result<Self, ModelError> {
        Model::new(Arc::new(pack)).map(|model| Self { model, own: None })
    }

    fn of_bundles(pack: Option<Pack>) -> Result<Self, String> {
        Self::of_pack(pack.ok_or_else(locale::method::broken_pack)?).map_err(|_| locale::method::broken_pack())
    }

    /// The same city, marked as asked with a visitor's own figures: results say so, and so does a link, which cannot hold them.
    #[must_use]
    pub fn with_own(self, name: String) -> Self {
        Self { own: Some(name), ..self }
    }

    /// What stands below a picture that is shown alone: what it is, and whose figures it rests on.
    #[must_use]
    pub fn foot(&self) -> String {
        locale::embed::foot(PUBLISHERS, self.own())
    }

    /// What the figures are called where they are the visitor's own.
    #[must_use]
    pub fn own(&self) -> Option<&str> {
        self.own.as_deref()
    }

    /// The figures that are asked.
    #[must_use]
    pub fn pack(&self) -> &Pack {
        self.model.pack()
    }

    /// Every area: the whole city first, then its districts.
    #[must_use]
    pub fn areas(&self) -> Vec<AreaOption> {
        let city = AreaOption { area: Area::City, id: Area::CITY_ID.to_owned(), name: WHOLE_CITY.to_owned() };
        let districts = self.model.pack().regions.iter().enumerate().map(|(index, region)| AreaOption {
            area: Area::District(index),
            id: region.id.clone(),
            name: region.name.clone(),
        });
        std::iter::once(city).chain(districts).collect()
    }

    /// Reads the fragment of a link, with or without its `#`.
    #[must_use]
    pub fn open(&self, text: &str) -> fragment::Opened {
        fragment::open(self, text)
    }

    /// Writes the fragment of a link; empty for the baseline of the whole city.
    #[must_use]
    pub fn fragment(&self, state: &State) -> String {
        fragment::write(self.model.pack(), state)
    }

    /// Reads what [`Explorer::fragment`] wrote.
    #[must_use]
    pub fn reopen(&self, text: &str) -> State {
        fragment::reopen(self, text)
    }

    /// The whole fragment of a link for others, with its checksum; empty for the baseline of the whole city.
    #[must_use]
    pub fn link(&self, state: &State) -> String {
        link::sealed(&self.link_parts(state))
    }

    /// The fragment of a link for others before keys of a view and the checksum follow: it says where it was made with own figures,
    /// which it does not contain.
    #[must_use]
    pub fn link_parts(&self, state: &State) -> String {
        let fragment = fragment::for_others(self.model.pack(), state);
        match (&self.own, fragment.is_empty()) {
            (None, _) => fragment,
            (Some(_), true) => fragment::OWN_FIGURES.to_owned(),
            (Some(_), false) => fragment + "&" + fragment::OWN_FIGURES,
        }
    }

    /// The same state with a control moved, as far as it goes: the value that it then shows is the one that counts.
    #[must_use]
    pub fn set(&self, state: &State, control: Control, value: f64) -> State {
        let scenario = state.scenario.clone();
        let scenario = match control {
            Control::TargetYear => {
                let (first, last) = (f64::from(*TARGET_YEARS.start()), f64::from(*TARGET_YEARS.end()));
                // Between two years of four digits, so the conversion is exact.
                #[expect(clippy::cast_possible_truncation, reason = "a rounded number between 2026 and 2070")]
                let year =
                    if value.is_finite() { value.clamp(first, last).round() as i32 } else { scenario.target_year() };
                scenario.with_target_year(year)
            }
            Control::Lever(lever) => self.with_value(scenario, lever, state.area, value),
        };
        state.with_scenario(scenario)
    }

    /// The same state with another role of dwellings.
    #[must_use]
    pub fn set_homes(&self, state: &State, homes: Homes) -> State {
        state.with_scenario(state.scenario.clone().with_homes(homes))
    }

    /// The same state with another area.
    #[must_use]
    pub fn select(&self, state: &State, area: Area) -> State {
        State { area, ..state.clone() }
    }

    /// Projects the scenario and says everything about it. Where that cannot be, the page is that of the nearest state that can, under
    /// that one's own name.
    #[must_use]
    pub fn page(&self, state: &State) -> Page {
        self.told(&self.answer(state))
    }

    /// The page of exactly this state.
    ///
    /// # Errors
    ///
    /// A sentence on each part that cannot be calculated.
    pub fn page_of(&self, state: &State) -> Result<Page, Vec<String>> {
        let outcome = self.outcome(state).map_err(|error| refused::sentences(self.pack(), &state.scenario, &error))?;
        Ok(self.told(&self.answered(Cow::Borrowed(state), outcome)))
    }

    fn told(&self, answer: &Answer<'_>) -> Page {
        let state = &answer.state;
        let deviations = headline::deviations(self.model.pack(), &state.scenario);
        let (districts, balance) = (figures::districts::chart(answer), figures::balance::chart(answer));
        Page {
            area: answer.area_name.clone(),
            controls: controls::groups(answer),
            homes: controls::homes(state.scenario.homes()),
            headline: headline::headline(answer),
            status: headline::status(answer),
            deviations,
            development: figures::development::chart(answer),
            development_text: figures::development::text(answer),
            pyramid: figures::pyramid::chart(answer),
            pyramid_text: figures::pyramid::text(answer),
            districts_text: figures::districts::text(answer, &districts),
            districts,
            balance_text: figures::balance::text(answer, &balance),
            balance,
        }
    }

    /// The projected scenario, from which every part of a page is made.
    pub(crate) fn answer<'a>(&'a self, state: &'a State) -> Answer<'a> {
        if let Ok(outcome) = self.outcome(state) {
            return self.answered(Cow::Borrowed(state), outcome);
        }
        let (possible, _) = self.possible(state);
        // The plain baseline has been projected when the pack was read.
        let outcome = self.outcome(&possible).unwrap_or_else(|_| self.model.baseline().clone());
        self.answered(Cow::Owned(possible), outcome)
    }

    fn answered<'a>(&'a self, state: Cow<'a, State>, outcome: Outcome) -> Answer<'a> {
        let area_name = area_name(self.model.pack(), state.area);
        Answer { model: &self.model, own: self.own(), state, outcome, area_name }
    }

    /// A state's projection, as far as the page needs it.
    ///
    /// # Errors
    ///
    /// What of the scenario cannot be calculated; [`Explorer::refused`] tells it.
    pub fn outcome(&self, state: &State) -> Result<Outcome, ModelError> {
        self.model.project(&state.scenario, headline::last_year(self.model.pack(), state))
    }

    /// The section on method and sources.
    #[must_use]
    pub fn method(&self) -> Method {
        method::method(&self.model)
    }

    /// What the numbers rest on; the texts are there with [`Explorer::with_texts`] only.
    #[must_use]
    pub fn sources(&self) -> Sources {
        method::sources(&self.model)
    }

    fn with_value(&self, scenario: Scenario, lever: Lever, area: Area, value: f64) -> Scenario {
        if !value.is_finite() {
            return scenario;
        }
        let basis = self.model.basis(lever);
        let (least, most) = basis.reach_of(area);
        let value = value.clamp(least, most);
        let others = self.model.levels(&scenario.clone().with_deviation(lever, area, 0.0)).value(
            lever,
            area,
            scenario.target_year(),
        );
        let mut deviation = value - others;
        // What else is set may end the way before: a district that has nobody left to lose, for example.
        let (low, high) = self.model.room(&scenario, lever, area);
        if low <= high {
            deviation = deviation.clamp(low, high);
        }
        // Back on the baseline's mark means no deviation, also when the shown value is rounded.
        let deviation = if deviation.abs() < basis.step / 2.0 { 0.0 } else { tidy(deviation) };
        let plain = scenario.clone().without(lever, area);
        let set = scenario.with_deviation(lever, area, deviation);
        // A lever that follows others stands at 0 only where that says something.
        if deviation == 0.0 && self.model.levels(&plain) == self.model.levels(&set) { plain } else { set }
    }
}

/// Name of an area: the whole city or a district.
pub(crate) fn area_name(pack: &Pack, area: Area) -> String {
    match area {
        Area::City => WHOLE_CITY.to_owned(),
        Area::District(index) => pack.regions.get(index).map_or_else(String::new, |region| region.name.clone()),
    }
}

/// A deviation with three decimals: enough for every lever, and short in a link.
fn tidy(value: f64) -> f64 {
    (value * 1_000.0).round() / 1_000.0
}
