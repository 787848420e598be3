//! What can be wrong with a file: what stands there, and what was expected.

use cohort::life_table::LifeTableError;

use crate::{Engine, Number, Wanted};

super::said! {
    /// What separates the cells of a line.
    Delimiter {
        Comma = "a comma";
        Semicolon = "a semicolon";
        Tab = "a tab";
    }
}

/// The problems with their two halves in English.
macro_rules! problems {
    ($($name:ident $({ $($field:ident: $type:ty),+ })? = $found:literal, $expected:literal;)+) => {
        /// What is wrong at a place, with the figures and words that it is about.
        #[allow(missing_docs, reason = "a field is what its text says of it")]
        #[derive(Debug, Clone, PartialEq)]
        pub enum Problem {
            $(#[doc = $found] #[doc = ", expected "] #[doc = $expected] $name $({ $($field: $type),+ })?,)+
        }

        impl Problem {
            /// One for each variant.
            pub(crate) fn variants() -> Vec<Self> {
                vec![$(Self::$name $({ $($field: $crate::sample::Sample::sample()),+ })?),+]
            }

            /// What stands there, and what was expected, in English.
            #[allow(clippy::useless_format, reason = "some texts have no values")]
            pub fn halves(&self) -> [String; 2] {
                match self {
                    $(Self::$name $({ $($field),+ })? => [format!($found), format!($expected)],)+
                }
            }
        }
    };
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [found, expected] = self.halves();
        write!(f, "{found}, expected {expected}")
    }
}

problems! {
    // Files and archives.
    NoFile = "no file", "a pack or a table";
    MissingFile = "file is missing", "the table";
    MissingTable { table: String } = "file is missing", "the table `{table}`";
    MissingDescriptor = "file is missing", "the descriptor of the data package";
    EmptyFile = "empty file", "a table with a header";
    EmptyTable { columns: String } = "empty file", "a header: {columns}";
    Spreadsheet = "a spreadsheet or archive (zip)", "the table saved as CSV";
    DamagedArchive { why: String } = "a damaged archive: {why}", "a zip archive with a pack or tables";
    UnknownCompression { name: String } = "`{name}` is compressed in an unknown way", "Deflate or no compression";
    LargeArchive { most: usize } = "an archive larger than any pack", "at most {most} MiB";

    // Characters.
    Utf8Mark = "a UTF-8 byte order mark", "UTF-8 without one";
    Utf16Mark = "a UTF-16 byte order mark", "UTF-8 without one";
    NotUtf8 { byte: u8 } = "byte 0x{byte:02X} is not UTF-8 (perhaps the file is Windows-1252)", "UTF-8";
    NotUtf8AfterMark = "a byte order mark of UTF-8 before bytes that are not UTF-8", "one encoding in the whole file";
    NotUtf16AfterMark = "a byte order mark of UTF-16 before bytes that are not UTF-16", "one encoding in the whole file";
    ZeroByte = "a zero byte", "text as UTF-8, as UTF-16 with a byte order mark, or as Windows-1252";
    UnknownByte { byte: u8 } = "byte 0x{byte:02X} is neither UTF-8 nor Windows-1252", "text as UTF-8 or Windows-1252";
    TextAfterQuote { delimiter: Delimiter } = "text after a closing quote", "{delimiter} or the line's end";
    OpenQuote = "a quote that is never closed", "a closing quote";

    // Columns and rows.
    NotCommas = "columns separated by semicolons or tabs", "commas";
    NoHeader { columns: String } = "no header is known", "the columns {columns}";
    NoFlatHeader = "no header of a flat table", "statistics_code;... or Statistik_Code;...";
    ColumnTwice { name: String } = "column `{name}` a second time", "each column once";
    UnknownColumn { name: String, known: String } = "unknown column `{name}`", "one of {known}";
    MissingColumn { name: String, columns: String } = "column `{name}` is missing", "{columns}";
    MissingField { name: String } =
        "column `{name}` of the schema is missing", "the columns that datapackage.json lists";
    UnlistedColumn { table: String, name: String } =
        "the schema of `{table}` does not list `{name}`", "every column of the table";
    CellCount { found: usize, wanted: usize } = "{found} cells", "{wanted}, as in the header";
    SplitNumber { found: usize, wanted: usize } =
        "{found} cells (a decimal comma splits a number)", "{wanted}, as in the header";
    PerhapsSplitNumber { found: usize, wanted: usize } =
        "{found} cells (a decimal comma may split a number)", "{wanted}, as in the header";
    SameRow { first: usize } = "the same row as in line {first}", "each row once";
    NoRow = "no row", "a row for each year";

    // Values of cells.
    Number { column: String, found: Number, wanted: Wanted } = "`{column}` is {found}", "{wanted}";
    Figure { found: Number } = "{found}", "a number, or one of - . / x ...";
    NoFigure = "no figure", "a number, or one of - . / x ...";
    TwoForms { first: String, other: String } =
        "numbers of two forms: `{first}` and `{other}`", "one form in the whole table";
    EmptyText { column: String } = "`{column}` is empty", "a text";
    UnknownWord { column: String, word: String, known: String } = "unknown {column} `{word}`", "one of {known}";
    NotOneSex { code: String } = "sex is `{code}`", "f or m";
    UnknownSex { word: String } = "sex `{word}`", "weiblich, männlich or Insgesamt";
    UnknownTime { text: String } = "time `{text}`", "a year, or its 31 December";
    UnknownAges { words: String } = "age group `{words}`", "such as `18 bis unter 25 Jahre`";
    DifferentAges { code: String, words: String } =
        "`{code}` and `{words}` are different ages", "one age group in code and words";
    NoDay { text: String } = "`{text}` is no day", "a day such as 31.12.2024";
    NoPeriod { text: String } = "period `{text}`", "first and last year, such as 2016/18";

    // The descriptor of a pack.
    Json { said: String } = "{said}", "a descriptor as in data/README.md";
    PackName { name: String } = "name `{name}`", "lower-case letters, digits and hyphens";
    BaseYear { year: i32 } = "base_year {year}", "a year from 1900 to 2100";
    Setting { key: String, value: f64, most: f64 } = "{key} {value}", "a number above 0, at most {most}";
    PackKey { key: String } = "ags `{key}`", "an official key of 5 to 8 digits, such as 07312";
    Threshold { value: i32 } = "disclosure_threshold {value}", "a whole number from 0 to 100";
    MovesLevel { value: f64 } = "moves_level {value}", "a number from 0 to 10";
    Persistence { value: f64 } = "district_persistence {value}", "a share from 0 to 1";
    MortalityLevel { value: f64 } = "mortality_level {value} leaves no life table", "a factor near 1";
    NoResource { table: String } = "no resource `{table}`", "every table of a pack among the resources";
    UnknownQuality { table: String } =
        "resource `{table}` has an unknown quality", "official, derived, estimate or assumption";

    // Outlines of districts.
    NotGeoJson { line: usize, column: usize } =
        "no sound GeoJSON from line {line}, column {column} on", "a FeatureCollection as RFC 7946 describes it";
    NoFeatures { kind: String } = "a `{kind}` without features", "a FeatureCollection of the districts";
    LargeOutlines { most: usize } =
        "a file larger than {most} MiB", "outlines drawn more coarsely, such as to 10 metres";
    OutlineUnnamed { feature: usize } =
        "feature {feature} names no district of the pack", "a property with the id or official name of a district";
    OutlineTwice { name: String, feature: usize } =
        "feature {feature} is {name} a second time", "one feature for each district; parts as a MultiPolygon";
    NoOutline { name: String } = "no outline of {name}", "a feature for each district";
    NotPolygon { feature: String, kind: String } =
        "{feature} has the geometry `{kind}`", "a Polygon or MultiPolygon";
    RingOpen { feature: String } =
        "{feature}: a ring does not end where it begins", "the first point once more at the end";
    RingShort { feature: String, points: usize } =
        "{feature}: a ring of {points} points", "at least three different points, and the first once more";
    NoPosition { feature: String } = "{feature}: a point that is no pair of numbers", "longitude and latitude";
    Projected { feature: String, x: f64, y: f64 } =
        "{feature}: the point {x}, {y} is in metres, such as UTM or Gauß-Krüger",
        "degrees of WGS 84: export once more with EPSG:4326";
    Swapped { feature: String, x: f64, y: f64 } =
        "{feature}: the point {x}, {y} has latitude before longitude", "longitude first, as in GeoJSON";
    OffTheGlobe { feature: String, x: f64, y: f64 } =
        "{feature}: the point {x}, {y} is nowhere on the globe",
        "longitude from -180 to 180, latitude from -90 to 90";
    Elsewhere { feature: String, kilometres: usize } =
        "{feature} lies {kilometres} km from where the pack has it", "outlines of this city";

    // What the tables of a pack say together.
    NoSource = "no source", "ids from sources.csv, separated by spaces";
    UnknownSource { id: String } = "unknown source `{id}`", "an id from sources.csv";
    SourceTwice { id: String } = "source `{id}` a second time", "each source once";
    AssumptionTwice { id: String } = "assumption `{id}` a second time", "each assumption once";
    UnknownRegion { id: String } = "unknown region `{id}`", "an id from regions.csv";
    RegionTwice { id: String } = "region `{id}` a second time", "each region once";
    RegionAgain { id: String } = "region {id} a second time", "each region once";
    NoWhole { id: String } = "no row for `{id}`", "the whole with its total";
    NoDistrict = "no district", "at least one";
    WholeCounted { id: String } = "rows for `{id}`", "districts only: the whole is their sum";
    NoRegionAges { id: String } = "no rows for region {id}", "every age of every region";
    NoRegionLevel { id: String } = "no row for region {id}", "every region, or an empty table";
    NoRegionHousing { id: String } = "no row for region {id}", "every region";
    AgeTwice { age: usize } = "age {age} a second time", "each age once";
    AgeOfTwice { column: String, value: String, age: usize } =
        "{column} {value}, age {age} a second time", "each age once";
    MissingAges { column: String, value: String, ages: String } =
        "{column} {value}: no row for age {ages}", "every age from 0 to 100";
    MissingBirthAges { ages: String } =
        "no row for age {ages}", "every age from 15 to 49; other ages without a row have no births";
    ProfileSum { profile: String, sum: f64 } = "profile {profile} sums to {sum}", "a sum of 1";
    UnknownProfile { profile: String } = "unknown profile `{profile}`", "a profile of migration_in.csv";
    NoKind = "no kind of arrival", "at least one";
    KindTwice { id: String } = "kind `{id}` a second time", "each kind once";
    NoFlow { flow: String } = "no rows for flow `{flow}`", "a share for every region";
    UnknownFlow { flow: String, all: String, moves: String } =
        "unknown flow `{flow}`", "{all}, {moves} or a kind of kinds.csv";
    FlowRegions { flow: String, regions: String } =
        "flow {flow}: no row for region {regions}", "a share for every region";
    FlowRegionTwice { flow: String, region: String } = "flow {flow}, region {region} a second time", "each region once";
    FlowSum { flow: String, sum: f64 } = "flow {flow} sums to {sum}", "a sum of 1";
    DistrictsSum { sum: f64, whole: f64 } = "the districts sum to {sum}", "{whole}, the total of the whole";
    RegionSum { id: String, sum: f64, total: f64 } = "region {id} sums to {sum}", "{total}, its total in regions.csv";
    LeavingBound { sex: &'static str, age: usize, rate: f64, bound: f64 } =
        "sex {sex}, age {age}: out_rate + move_rate is {rate:.6}", "at most {bound:.6}";
    ProjectYears { first: i32, last: i32 } = "to_year {last} is before {first}", "from_year or later";
    ClassTwice { region: String, class: String } =
        "region {region}, class {class} a second time", "each class of a region once";
    SeriesTwice { measure: String, year: i32, region: String } =
        "{measure} of {year} for {region} a second time", "one figure a year in a series, others with use `note`";
    TextTwice { key: String, language: String } = "{key} in {language} a second time", "each key once a language";
    PlanningTwice { field: String, year: String } = "{field} of {year} a second time", "each field once a year";
    ErrorTwice { id: String } = "{id} a second time", "each parameter once";
    NoError { ids: String } = "no row for {ids}", "every parameter of the model of error";
    CoverageTwice { id: String } = "{id} a second time", "each group and horizon once";
    NoCoverage { ids: String } = "no row for {ids}", "every group and horizon";
    ForecastTwice { forecast: String, year: String } =
        "{forecast} for {year} a second time", "each year of a variant and group once";
    NoBound = "neither `low` nor `high`", "at least one of them";
    BoundsTurned = "`high` is below `low`", "`low` or more";
    PeriodGroup { period: String, from: usize, next: usize } =
        "period {period}: an age group from {from}", "the group from {next}";
    PeriodEnd { period: String, open: usize } = "period {period} ends before the open age", "groups up to {open}";
    InconsistentTable { sex: &'static str, why: LifeTableError } = "sex {sex}: {why}", "a consistent life table";

    // What may be published.
    ConfidentialPack { id: String } = "the pack `{id}` is marked confidential", "a pack that may be published";
    ConfidentialTable { table: String } = "the table `{table}` is marked confidential", "tables that may be published";
    SmallGroups { name: String, id: String, count: usize, threshold: f64 } =
        "{name} ({id}): {count} counts of one age and sex below {threshold}", "a structure that joins small groups";
    SmallCount { value: f64, year: i32, region: String, threshold: f64 } =
        "a count of {value} in {year} for region {region}", "no count of a district below {threshold}";

    // Districts by age.
    UnknownDistrict { words: String } = "unknown district `{words}`", "a number or name of regions.csv";
    DistrictMissing { name: String, id: String } = "no row for {name} ({id})", "every district of the pack";
    NumberAndName { id: String, of_id: String, name: String, other: String } =
        "number {id} is {of_id}, but the name is {name}", "number {other} or another name";
    EmptyGroup { from: String, below: usize } = "an age group from {from} to below {below}", "an age above `von`";
    NoUpperAge { text: String } = "`BisKleinerAls` is `{text}`", "an age, or nothing";
    NotWholePersons { column: String, text: String } = "`{column}` is not whole: `{text}`", "a count of persons";
    GroupTwice { name: String, from: usize, to: usize } =
        "{name}: ages {from} to {to} a second time", "each age group once";
    GroupOverlaps { name: String, from: usize, to: usize, next: usize } =
        "{name}: ages {from} to {to} overlap the group before", "a group from {next}";
    GroupGap { name: String, from: usize, to: usize } = "{name}: no ages {from} to {to}", "a group from {from}";
    NoOpenGroup { name: String, from: usize } = "{name}: no ages from {from} on", "an open last age group";
    GroupSum { sex: &'static str, from: usize, to: usize, found: f64, sum: f64 } =
        "{sex} of all, ages {from} to {to}: {found}", "{sum}, the sum of the districts";
    DistrictSum { called: String, name: String, found: f64, sum: f64 } =
        "`{called}` of {name}: {found}", "{sum}, the sum of its age groups";
    CellTwice { called: String } = "`{called}` a second time for the same place and ages", "each age group once";
    OneSex { called: String } = "`{called}`: one sex without the other", "women and men, or both together";
    NegativeGroup { called: String } = "`{called}` is negative", "a number of at least 0";
    NoFit = "age groups of the districts that do not fit to the people of the city",
        "somebody in each district and in each age of the city";
    TooFewPeople { name: String } = "too few people in {name} to be rounded", "people in every district";

    // Observed figures and forecasts.
    UnknownPlace { words: String } =
        "unknown place `{words}`", "a number or name of regions.csv, or nothing for the city";
    OtherDistrict { number: usize, name: String } =
        "number {number} is another district than `{name}`", "a number and a name of the same district";
    FigureTwice { year: i32 } = "{year} a second time for the same place and measure", "each figure once";
    Balance { found: f64, arrivals: f64, departures: f64, balance: f64 } =
        "a balance of {found}", "{arrivals} - {departures} = {balance}";
    PointTwice { year: i32, variant: String, group: String } =
        "{year}, {variant} {group} a second time", "each year of a variant and group once";
    OtherBaseYear { year: i32 } = "base year {year} beside another", "one forecast in a file";

    // A new start, and the engine.
    NobodyCounted { after: i32 } = "nobody counted the people of a year after {after}",
        "population of the city in a later year, no year to come";
    BeyondBaseline { year: i32 } = "people observed in {year}", "a year that the baseline reaches";
    NotProjected { why: Engine } = "a pack that cannot be projected: {why}", "figures that the model accepts";

    // The nation's tables.
    NotNextAge { age: usize, next: usize } = "age {age}", "age {next}";
    NotNextYear { year: i32 } = "year {year}", "the year after the one before";
    TableNotWhole { middle: i32 } = "a life table around {middle} is not whole", "ages 0 to 100";
    NoLifeTable { why: LifeTableError } = "{why}", "a life table";
    NoLifeTables = "no row", "a life table";
    NotMoved { year: i32, why: LifeTableError } = "{year}: {why}", "life expectancies near those of the table";
    GroupsWithGap { year: i32 } = "groups of {year} with a gap", "each group after the one before";
}
