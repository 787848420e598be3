//! "Stadtteile": a cartogram of the districts as circles at their real places.

/// What a district's colour and sign compare the scenario with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ChangeAgainst {
    /// The base year: how the district changes.
    #[default]
    BaseYear,
    /// The baseline in the target year: what the scenario does to it.
    Baseline,
}

/// One district.
#[derive(Clone, Debug, PartialEq)]
pub struct District {
    /// The city's number of the district.
    pub id: String,
    /// Official name, for the table.
    pub name: String,
    /// Short name that fits into a circle: "Uniwohnstadt".
    pub label: String,
    /// Degrees east, WGS84.
    pub lon: f64,
    /// Degrees north, WGS84.
    pub lat: f64,
    /// Persons in the base year: the circle's area.
    pub base_year: f64,
    /// Persons in the target year, baseline.
    pub baseline: f64,
    /// Persons in the target year, scenario.
    pub scenario: f64,
}

/// The districts of the city.
#[derive(Clone, Debug, PartialEq)]
pub struct Districts {
    /// Year of the circles' areas.
    pub base_year: i32,
    /// Year of baseline and scenario.
    pub target_year: i32,
    /// The districts, in the order of the table.
    pub districts: Vec<District>,
    /// Index of the chosen district.
    pub selected: Option<usize>,
    /// What the change is measured against.
    pub against: ChangeAgainst,
}

impl District {
    /// Change of the scenario in per cent, or `None` where there is nobody to compare with.
    #[must_use]
    pub fn change_percent(&self, against: ChangeAgainst) -> Option<f64> {
        let reference = match against {
            ChangeAgainst::BaseYear => self.base_year,
            ChangeAgainst::Baseline => self.baseline,
        };
        (reference > 0.0).then(|| (self.scenario / reference - 1.0) * 100.0)
    }
}
