//! Values that a scenario enters, as fields of a form.

use locale::settings::{self as words, Field};
use scenario::{Area, Setting};

use crate::levers::entry;
use crate::page::entered::words_of;
use crate::rooms::Levers;
use crate::state::State;

/// A field for a value.
#[derive(Debug, Clone, PartialEq)]
pub struct SettingView {
    /// What is entered.
    pub setting: Setting,
    /// Its name.
    pub name: &'static str,
    /// Unit or remark.
    pub unit: String,
    /// What is entered for the area itself, as it is typed; empty where nothing is.
    pub text: String,
    /// The area that it is entered for: the chosen one, or the city where districts have no values of their own.
    pub area: Area,
}

impl Levers<'_> {
    /// The field for a value.
    #[must_use]
    pub fn setting(&self, state: &State, setting: Setting) -> SettingView {
        let area = if setting.by_district() { state.area } else { Area::City };
        let entered = |area| state.scenario.setting(setting, area);
        let Field { name, unit } = words_of(setting);
        let unit = match (area, entered(Area::City)) {
            (Area::District(_), Some(value)) => words::of_city(&entry::typed(value)),
            _ => unit.to_owned(),
        };
        SettingView { setting, name, unit, text: entered(area).map_or_else(String::new, entry::typed), area }
    }

    /// The same state with what was typed into a field; an empty one takes the value away.
    ///
    /// # Errors
    ///
    /// A German sentence on what to write instead.
    pub fn enter(&self, state: &State, view: &SettingView, text: &str) -> Result<State, String> {
        if text.trim().is_empty() {
            return Ok(self.with_setting(state, view.setting, view.area, None));
        }
        let range = view.setting.range();
        let value = match view.setting {
            Setting::FirstYear | Setting::LastYear => {
                f64::from(entry::year(text, (self.first_year(), *scenario::TARGET_YEARS.end()))?)
            }
            _ => entry::number(text, range, 0, &view.unit)?,
        };
        Ok(self.with_setting(state, view.setting, view.area, Some(value)))
    }

    /// The same state with another value.
    #[must_use]
    pub fn with_setting(&self, state: &State, setting: Setting, area: Area, value: Option<f64>) -> State {
        state.with_scenario(state.scenario.clone().with_setting(setting, area, value))
    }
}
