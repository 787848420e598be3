//! The one object that the page asks.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::sync::Arc;

use charts::{Corner, Map};
use locale::controls::whole_city;
use locale::refused as words;
use scenario::link::{self, Fragment};
use scenario::pack::{self, Pack};
use scenario::{Area, Homes, Model, ModelError, Outcome, Refusal, Scenario};

use crate::answer::{Answer, area_name};
use crate::fragment::{self, Opened};
use crate::kept::{Kept, Read};
use crate::page::{Control, Page, controls, figures, headline, question};
use crate::state::State;
use crate::sure::Sure;
use crate::teller::Teller;
use crate::{built_in, language, moved, place};

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
    /// Shared by all who ask the same city in another way.
    pub(crate) model: Arc<Model>,
    /// What the figures are called where they are the visitor's own.
    own: Option<String>,
    pub(crate) teller: Teller,
    /// Outlines of the districts, where the pack has them and somebody has asked for more than the first screen.
    map: Option<Map>,
    /// Who says how sure its figures are, once that is known.
    pub(crate) sure: Option<Sure>,
}

impl Explorer {
    /// The built-in city with what its first screen says before anybody has done anything.
    ///
    /// # Errors
    ///
    /// As [`Explorer::built_in`].
    pub fn at_first() -> Result<Self, String> {
        Self::of_bundles(Pack::from_bundle(built_in::pack()), Teller::BRIEF)
    }

    /// The built-in city, without the texts of its assumptions and sources.
    ///
    /// # Errors
    ///
    /// A German sentence when the built-in figures are faulty, which the project's tests rule out.
    pub fn built_in() -> Result<Self, String> {
        let pack = Pack::from_bundle(built_in::pack()).and_then(|pack| pack.with_said(built_in::said()));
        Self::of_bundles(pack, Teller::FULL)
    }

    /// The built-in city with all of its texts.
    ///
    /// # Errors
    ///
    /// As [`Explorer::built_in`].
    pub fn with_texts() -> Result<Self, String> {
        let whole = Pack::from_bundle(built_in::whole()).and_then(|pack| pack.with_texts(built_in::texts()));
        Self::of_bundles(whole, Teller::FULL).map(Self::mapped)
    }

    /// A city from a checked pack.
    ///
    /// # Errors
    ///
    /// A figure that the engine refuses, although each table is sound.
    pub fn of_pack(pack: Pack) -> Result<Self, ModelError> {
        Self::told_by(pack, Teller::FULL)
    }

    fn told_by(pack: Pack, teller: Teller) -> Result<Self, ModelError> {
        Model::new(Arc::new(pack)).map(|model| Self {
            model: Arc::new(model),
            own: None,
            teller,
            map: None,
            sure: None,
        })
    }

    fn of_bundles(pack: Option<Pack>, teller: Teller) -> Result<Self, String> {
        let pack = match language::of_pack() {
            Some(words) => pack.and_then(|pack| pack.with_words(words)),
            None => pack,
        };
        Self::told_by(pack.ok_or_else(locale::method::broken_pack)?, teller).map_err(|_| locale::method::broken_pack())
    }

    /// The same city, marked as asked with a visitor's own figures: results say so, and so does a link, which cannot hold them.
    #[must_use]
    pub fn with_own(self, name: String) -> Self {
        Self { own: Some(name), ..self }
    }

    /// The same city with its districts on a map, where its pack has outlines.
    #[must_use]
    pub fn mapped(self) -> Self {
        let corner =
            |it: &pack::Corner| Corner { district: it.region, part: it.part, ring: it.ring, lon: it.lon, lat: it.lat };
        let corners = self.pack().outlines.iter().map(corner).collect();
        Self { map: Map::new(corners), ..self }
    }

    /// What stands below a picture that is shown alone: what it is, and whose figures it rests on.
    #[must_use]
    pub fn foot(&self) -> String {
        locale::embed::foot(built_in::publishers(), self.own())
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

    /// Name of the whole city.
    #[must_use]
    pub fn city(&self) -> &str {
        &self.pack().whole
    }

    /// What stays as it was in the baseline, half a sentence; empty where the pack does not say.
    #[must_use]
    pub fn stays(&self) -> &str {
        place::fact(self.pack(), "baseline", "")
    }

    /// Every area: the whole city first, then its districts.
    #[must_use]
    pub fn areas(&self) -> Vec<AreaOption> {
        let city = AreaOption { area: Area::City, id: Area::CITY_ID.to_owned(), name: whole_city().to_owned() };
        let districts = self.model.pack().regions.iter().enumerate().map(|(index, region)| AreaOption {
            area: Area::District(index),
            id: region.id.clone(),
            name: region.name.clone(),
        });
        std::iter::once(city).chain(districts).collect()
    }

    /// Reads the fragment of a link, with or without its `#`. What cannot be calculated stands at its value of the baseline, and is
    /// told.
    #[must_use]
    pub fn open(&self, text: &str) -> Opened {
        self.open_with(text, Kept::read)
    }

    /// As [`Explorer::open`], with another way to read the collection.
    #[must_use]
    pub fn open_with(&self, text: &str, kept: Read) -> Opened {
        let fragment = Fragment::read(text);
        let read = fragment::read(self.pack(), self.own.is_some(), &fragment, kept);
        let (state, refused) = self.possible(&read.state);
        let damage = fragment::damage(&fragment, self.pack());
        Opened { state, notes: damage.into_iter().chain(read.notes).chain(refused).collect() }
    }

    /// Writes the fragment of a link; empty for the baseline of the whole city.
    #[must_use]
    pub fn fragment(&self, state: &State) -> String {
        fragment::write(self.model.pack(), state)
    }

    /// Reads what [`Explorer::fragment`] wrote and nobody has sent: it has no checksum.
    #[must_use]
    pub fn reopen(&self, text: &str, kept: Read) -> State {
        fragment::read(self.pack(), self.own.is_some(), &Fragment::read(text), kept).state
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
        state.with_scenario(match control {
            Control::TargetYear => moved::to_year(scenario, value),
            Control::Lever(lever) => moved::to_value(&self.model, scenario, lever, state.area, value),
        })
    }

    /// The same state with a control moved by so much from where it stands, as [`Explorer::set`] moves it.
    #[must_use]
    pub fn step(&self, state: &State, control: Control, by: f64) -> State {
        let (scenario, area) = (&state.scenario, state.area);
        let value = match control {
            Control::TargetYear => f64::from(scenario.target_year()),
            Control::Lever(lever) => self.model.levels(scenario).value(lever, area, scenario.target_year()),
        };
        self.set(state, control, value + by)
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
        let outcome = self.outcome(state).map_err(|error| self.sentences(&state.scenario, &error))?;
        Ok(self.told(&self.answered(Cow::Borrowed(state), outcome)))
    }

    fn told(&self, answer: &Answer<'_>) -> Page {
        let state = &answer.state;
        let mut page = Page {
            area: answer.area_name.clone(),
            controls: controls::groups(answer),
            homes: controls::homes(self.teller, state.scenario.homes()),
            question: question::question(answer),
            headline: headline::headline(answer),
            status: headline::status(answer),
            deviations: (self.teller.deviations)(self.model.pack(), &state.scenario),
            figures: figures::figures(answer),
        };
        if let Some(sure) = &self.sure {
            sure.0.tell(&self.model, self.own(), state, &mut page);
        }
        page
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
        let (model, own, teller, map) = (&self.model, self.own(), self.teller, self.map.as_ref());
        Answer { model, own, teller, map, state, outcome, levels: OnceCell::new(), area_name }
    }

    /// A state's projection, as far as the page needs it.
    ///
    /// # Errors
    ///
    /// What of the scenario cannot be calculated; [`Explorer::refused`] tells it.
    pub fn outcome(&self, state: &State) -> Result<Outcome, ModelError> {
        self.model.project(&state.scenario, headline::last_year(self.model.pack(), state))
    }

    /// Why the scenario of a state cannot be calculated, a sentence for each part; empty where it can.
    #[must_use]
    pub fn refused(&self, state: &State) -> Vec<String> {
        self.outcome(state).err().map_or_else(Vec::new, |error| self.sentences(&state.scenario, &error))
    }

    fn sentences(&self, scenario: &Scenario, error: &ModelError) -> Vec<String> {
        (self.teller.refused)(self.pack(), scenario, error)
    }

    /// What of a scenario is beyond reach or before the first projected year.
    #[must_use]
    pub fn refusals(&self, scenario: &Scenario) -> Vec<Refusal> {
        self.model.refusals(scenario)
    }

    /// The state with every part that cannot be calculated at its value of the baseline, and a sentence on each of them.
    #[must_use]
    pub fn possible(&self, state: &State) -> (State, Vec<String>) {
        let (scenario, taken) = self.model.within_reach(&state.scenario);
        let refused = ModelError::Refused(taken);
        let reasons = self.sentences(&state.scenario, &refused);
        let mut notes: Vec<String> = reasons.iter().map(|reason| words::at_baseline(reason)).collect();
        let within = state.with_scenario(scenario);
        let refused = self.refused(&within);
        if refused.is_empty() {
            return (within, notes);
        }
        // Each lever is within its reach, and together they still ask for what cannot be.
        notes.extend(refused.iter().map(|reason| words::all_at_baseline(reason)));
        let plain = Scenario::default().with_target_year(within.scenario.target_year());
        (within.with_scenario(plain), notes)
    }

    /// The state itself where it can be calculated, otherwise the nearest one that can: what stands next to its figures is its own.
    pub(crate) fn calculable<'a>(&self, state: &'a State) -> Cow<'a, State> {
        match self.outcome(state) {
            Ok(_) => Cow::Borrowed(state),
            Err(_) => Cow::Owned(self.possible(state).0),
        }
    }
}
