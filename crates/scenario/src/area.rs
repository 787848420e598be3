//! Where: the whole city or a district.

/// The whole city, or the district at this index of the pack's regions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Area {
    /// The whole city.
    #[default]
    City,
    /// A district.
    District(usize),
}

impl Area {
    /// Id of the whole city in links, files and tables.
    pub const CITY_ID: &'static str = "stadt";

    /// The area with this id: `stadt`, or one of `regions`.
    pub fn from_id<'a>(id: &str, regions: impl IntoIterator<Item = &'a str>) -> Option<Self> {
        if id == Self::CITY_ID {
            return Some(Self::City);
        }
        regions.into_iter().position(|region| region == id).map(Self::District)
    }
}
