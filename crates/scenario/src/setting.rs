//! Values that a scenario enters: none of them is a lever, because there is no observed level to deviate from.

use cohort::dims::OPEN_AGE;

/// A value that is unknown until somebody enters it, or a choice of the infill programme.
///
/// For the city, and where [`Setting::by_district`] says so for a district in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Setting {
    /// Whether sites rated `geeignet` count: 1 or 0; otherwise they do.
    SuitedSites,
    /// Whether sites rated `bedingt geeignet` count; otherwise they do.
    ConditionalSites,
    /// Whether sites rated `nicht geeignet` count; otherwise they do not.
    UnsuitedSites,
    /// Whether gaps between buildings count; otherwise they do.
    Gaps,
    /// Owners who take part, percent.
    Participation,
    /// Dwellings on a site.
    DwellingsPerSite,
    /// Residents of infill dwellings who come from outside the city and would not have come otherwise, percent; without it as
    /// [`Homes`](crate::Homes) says.
    FromOutside,
    /// First year in which infill is built.
    FirstYear,
    /// Last year in which infill is built.
    LastYear,
    /// Whether building ends with the known potential: 1 or 0; otherwise it goes on and is marked.
    EndsWithPotential,
    /// Persons in a private household.
    HouseholdSize,
    /// Day-care places per 100 children under 3.
    PlacesUnder3,
    /// Day-care places per 100 children from 3 to under 6.
    Places3To6,
    /// Children in a class of a primary school.
    ClassSize,
    /// People in need of care per 100 from 65 to under 80.
    CareFrom65,
    /// People in need of care per 100 of 80 and over.
    CareFrom80,
    /// Day-care places per 100 children under 2.
    PlacesUnder2,
    /// Day-care places per 100 children from 2 to under 3.
    Places2To3,
    /// People in nursing homes per 100 from 70 to 74.
    NursingFrom70,
    /// People in nursing homes per 100 from 75 to 79.
    NursingFrom75,
    /// People in nursing homes per 100 from 80 to 84.
    NursingFrom80,
    /// People in nursing homes per 100 from 85 to 89.
    NursingFrom85,
    /// People in nursing homes per 100 of 90 and over.
    NursingFrom90,
    /// How much of its ages each district keeps while people come and go, percent; without it as the pack says
    /// ([`Pack::persistence`](crate::pack::Pack)).
    DistrictPersistence,
}

/// Key in links, least and largest value.
type Entry = (&'static str, f64, f64);

impl Setting {
    /// Every setting, in the order of links and files.
    pub const ALL: [Self; 24] = [
        Self::SuitedSites,
        Self::ConditionalSites,
        Self::UnsuitedSites,
        Self::Gaps,
        Self::Participation,
        Self::DwellingsPerSite,
        Self::FromOutside,
        Self::FirstYear,
        Self::LastYear,
        Self::EndsWithPotential,
        Self::HouseholdSize,
        Self::PlacesUnder3,
        Self::Places3To6,
        Self::ClassSize,
        Self::CareFrom65,
        Self::CareFrom80,
        Self::PlacesUnder2,
        Self::Places2To3,
        Self::NursingFrom70,
        Self::NursingFrom75,
        Self::NursingFrom80,
        Self::NursingFrom85,
        Self::NursingFrom90,
        Self::DistrictPersistence,
    ];

    /// Shares of people in nursing homes, each with its first and last age.
    pub const NURSING: [(Self, usize, usize); 5] = [
        (Self::NursingFrom70, 70, 74),
        (Self::NursingFrom75, 75, 79),
        (Self::NursingFrom80, 80, 84),
        (Self::NursingFrom85, 85, 89),
        (Self::NursingFrom90, 90, OPEN_AGE),
    ];

    const ENTRIES: [Entry; 24] = [
        ("ng", 0.0, 1.0),
        ("nb", 0.0, 1.0),
        ("nn", 0.0, 1.0),
        ("nl", 0.0, 1.0),
        ("nt", 0.0, 100.0),
        ("nw", 0.0, 1_000.0),
        ("na", 0.0, 100.0),
        ("nv", 2000.0, 2200.0),
        ("nz", 2000.0, 2200.0),
        ("ne", 0.0, 1.0),
        ("ih", 1.0, 10.0),
        ("iu", 0.0, 100.0),
        ("ik", 0.0, 100.0),
        ("is", 1.0, 100.0),
        ("ip", 0.0, 100.0),
        ("iq", 0.0, 100.0),
        ("iu2", 0.0, 100.0),
        ("i2", 0.0, 100.0),
        ("i70", 0.0, 100.0),
        ("i75", 0.0, 100.0),
        ("i80", 0.0, 100.0),
        ("i85", 0.0, 100.0),
        ("i90", 0.0, 100.0),
        ("ib", 0.0, 100.0),
    ];

    /// Names in files; apart from the keys, because the page reads links only.
    const FILE_NAMES: [&'static str; 24] = [
        "infill_suited",
        "infill_conditional",
        "infill_unsuited",
        "infill_gaps",
        "infill_participation",
        "infill_dwellings_per_site",
        "infill_from_outside",
        "infill_first_year",
        "infill_last_year",
        "infill_ends_with_potential",
        "household_size",
        "places_under_3",
        "places_3_to_6",
        "class_size",
        "care_from_65",
        "care_from_80",
        "places_under_2",
        "places_2_to_3",
        "nursing_home_70_to_74",
        "nursing_home_75_to_79",
        "nursing_home_80_to_84",
        "nursing_home_85_to_89",
        "nursing_home_from_90",
        "district_persistence",
    ];

    fn entry(self) -> Entry {
        Self::ENTRIES[self as usize]
    }

    /// Key in links.
    pub fn link_key(self) -> &'static str {
        self.entry().0
    }

    /// Name in scenario files.
    pub fn file_name(self) -> &'static str {
        Self::FILE_NAMES[self as usize]
    }

    /// Whether a value can be entered.
    pub fn allows(self, value: f64) -> bool {
        let (least, most) = self.range();
        (least..=most).contains(&value)
    }

    /// Least and largest value.
    pub fn range(self) -> (f64, f64) {
        let (_, least, most) = self.entry();
        (least, most)
    }

    /// Whether a district can have a value of its own.
    pub fn by_district(self) -> bool {
        !matches!(
            self,
            Self::FromOutside | Self::FirstYear | Self::LastYear | Self::EndsWithPotential | Self::DistrictPersistence
        )
    }
}
