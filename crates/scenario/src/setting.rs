//! Values that a scenario enters: none of them is a lever, because there is no observed level to deviate from.

use cohort::dims::OPEN_AGE;

/// Key in links, least and largest value.
type Entry = (&'static str, f64, f64);

/// Every setting with its key in links, least and largest value, and its name in files.
macro_rules! settings {
    ($($(#[$meta:meta])* $setting:ident: $key:literal, $least:literal, $most:literal, $name:literal;)*) => {
        /// A value that is unknown until somebody enters it, or a choice of the infill programme.
        ///
        /// For the city, and where [`Setting::by_district`] says so for a district in its place.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Setting {
            $($(#[$meta])* $setting,)*
        }

        impl Setting {
            /// Every setting, in the order of links and files.
            pub const ALL: [Self; 24] = [$(Self::$setting),*];

            const ENTRIES: [Entry; 24] = [$(($key, $least, $most)),*];

            // Apart from the keys, because the page reads links only.
            const FILE_NAMES: [&'static str; 24] = [$($name),*];
        }
    };
}
settings! {
    /// Whether sites rated `geeignet` count: 1 or 0; otherwise they do.
    SuitedSites: "ng", 0.0, 1.0, "infill_suited";
    /// Whether sites rated `bedingt geeignet` count; otherwise they do.
    ConditionalSites: "nb", 0.0, 1.0, "infill_conditional";
    /// Whether sites rated `nicht geeignet` count; otherwise they do not.
    UnsuitedSites: "nn", 0.0, 1.0, "infill_unsuited";
    /// Whether gaps between buildings count; otherwise they do.
    Gaps: "nl", 0.0, 1.0, "infill_gaps";
    /// Owners who take part, percent.
    Participation: "nt", 0.0, 100.0, "infill_participation";
    /// Dwellings on a site.
    DwellingsPerSite: "nw", 0.0, 1_000.0, "infill_dwellings_per_site";
    /// Residents of infill dwellings who come from outside the city and would not have come otherwise, percent; without it as
    /// [`Homes`](crate::Homes) says.
    FromOutside: "na", 0.0, 100.0, "infill_from_outside";
    /// First year in which infill is built.
    FirstYear: "nv", 2000.0, 2200.0, "infill_first_year";
    /// Last year in which infill is built.
    LastYear: "nz", 2000.0, 2200.0, "infill_last_year";
    /// Whether building ends with the known potential: 1 or 0; otherwise it goes on and is marked.
    EndsWithPotential: "ne", 0.0, 1.0, "infill_ends_with_potential";
    /// Persons in a private household.
    HouseholdSize: "ih", 1.0, 10.0, "household_size";
    /// Day-care places per 100 children under 3.
    PlacesUnder3: "iu", 0.0, 100.0, "places_under_3";
    /// Day-care places per 100 children from 3 to under 6.
    Places3To6: "ik", 0.0, 100.0, "places_3_to_6";
    /// Children in a class of a primary school.
    ClassSize: "is", 1.0, 100.0, "class_size";
    /// People in need of care per 100 from 65 to under 80.
    CareFrom65: "ip", 0.0, 100.0, "care_from_65";
    /// People in need of care per 100 of 80 and over.
    CareFrom80: "iq", 0.0, 100.0, "care_from_80";
    /// Day-care places per 100 children under 2.
    PlacesUnder2: "iu2", 0.0, 100.0, "places_under_2";
    /// Day-care places per 100 children from 2 to under 3.
    Places2To3: "i2", 0.0, 100.0, "places_2_to_3";
    /// People in nursing homes per 100 from 70 to 74.
    NursingFrom70: "i70", 0.0, 100.0, "nursing_home_70_to_74";
    /// People in nursing homes per 100 from 75 to 79.
    NursingFrom75: "i75", 0.0, 100.0, "nursing_home_75_to_79";
    /// People in nursing homes per 100 from 80 to 84.
    NursingFrom80: "i80", 0.0, 100.0, "nursing_home_80_to_84";
    /// People in nursing homes per 100 from 85 to 89.
    NursingFrom85: "i85", 0.0, 100.0, "nursing_home_85_to_89";
    /// People in nursing homes per 100 of 90 and over.
    NursingFrom90: "i90", 0.0, 100.0, "nursing_home_from_90";
    /// How much of its ages each district keeps while people come and go, percent; without it as the pack says
    /// ([`Pack::persistence`](crate::pack::Pack)).
    DistrictPersistence: "ib", 0.0, 100.0, "district_persistence";
}

impl Setting {
    /// Shares of people in nursing homes, each with its first and last age.
    pub const NURSING: [(Self, usize, usize); 5] = [
        (Self::NursingFrom70, 70, 74),
        (Self::NursingFrom75, 75, 79),
        (Self::NursingFrom80, 80, 84),
        (Self::NursingFrom85, 85, 89),
        (Self::NursingFrom90, 90, OPEN_AGE),
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
