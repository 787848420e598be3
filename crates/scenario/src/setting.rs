//! Values that a scenario enters: they have no baseline, and none of them has a default of ours.

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
}

/// Key in links, name in files, least and largest value.
type Entry = (&'static str, &'static str, f64, f64);

impl Setting {
    /// Every setting, in the order of links and files.
    pub const ALL: [Self; 16] = [
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
    ];

    const ENTRIES: [Entry; 16] = [
        ("ng", "infill_suited", 0.0, 1.0),
        ("nb", "infill_conditional", 0.0, 1.0),
        ("nn", "infill_unsuited", 0.0, 1.0),
        ("nl", "infill_gaps", 0.0, 1.0),
        ("nt", "infill_participation", 0.0, 100.0),
        ("nw", "infill_dwellings_per_site", 0.0, 1_000.0),
        ("na", "infill_from_outside", 0.0, 100.0),
        ("nv", "infill_first_year", 2000.0, 2200.0),
        ("nz", "infill_last_year", 2000.0, 2200.0),
        ("ne", "infill_ends_with_potential", 0.0, 1.0),
        ("ih", "household_size", 1.0, 10.0),
        ("iu", "places_under_3", 0.0, 100.0),
        ("ik", "places_3_to_6", 0.0, 100.0),
        ("is", "class_size", 1.0, 100.0),
        ("ip", "care_from_65", 0.0, 100.0),
        ("iq", "care_from_80", 0.0, 100.0),
    ];

    fn entry(self) -> Entry {
        Self::ENTRIES[self as usize]
    }

    /// Key in links.
    #[must_use]
    pub fn link_key(self) -> &'static str {
        self.entry().0
    }

    /// Name in scenario files.
    #[must_use]
    pub fn file_name(self) -> &'static str {
        self.entry().1
    }

    /// Whether a value can be entered.
    #[must_use]
    pub fn allows(self, value: f64) -> bool {
        let (_, _, least, most) = self.entry();
        (least..=most).contains(&value)
    }

    /// Whether a district can have a value of its own.
    #[must_use]
    pub fn by_district(self) -> bool {
        !matches!(self, Self::FromOutside | Self::FirstYear | Self::LastYear | Self::EndsWithPotential)
    }
}
