//! A checked pack in one run of bytes, for programs that must be small.
//!
//! The page cannot carry the reader of tables and descriptors and stay under its budget, so the pack is read and checked when
//! the page is built and goes into it in this form. It is private to one build: nothing is kept in it, nothing is
//! exchanged by it. Numbers are whole ones of their last decimal, in as many bytes as they need, and read back to the same bits.

use ndarray::Array3;

use cohort::dims::{AGES, CELLS, SEXES, Sex};
use cohort::life_table::LifeTable;
use cohort::{Cells, SexAges};

use super::bundled::Bundled;
use super::{
    Area, ArrivalKind, Assumption, Corner, Counted, DistrictLevel, Fertility, FlowCount, ForecastPoint, Group, Housing,
    Infill, Licence, Measure, Meta, Mortality, Observation, Office, Pack, PeopleCount, Period, PeriodGroup,
    PlanningFigure, Precision, Project, Provenance, Quality, Reach, Region, SiteClass, Source, TableNote, Tested, Text,
};
use super::{persons, smooth};

/// The population of a pack: often smooth structures, for which [`persons`] has a shorter form.
struct Population(Cells);

impl Bundled for Population {
    fn put(&self, out: &mut Vec<u8>) {
        let hundredths = persons::hundredths(self.0.figures());
        hundredths.is_some().put(out);
        let Some(hundredths) = hundredths else { return self.0.put(out) };
        let (city, totals, rest) = persons::differences(&hundredths);
        smooth::put_whole(&city, out);
        totals.put(out);
        rest.put(out);
    }
    fn take(input: &mut &[u8]) -> Option<Self> {
        if !bool::take(input)? {
            return Cells::take(input).map(Self);
        }
        let (city, totals, rest) = (smooth::take_whole(CELLS, input)?, Vec::take(input)?, Vec::take(input)?);
        let cells = persons::persons(&city, &totals, &rest);
        let cells = Array3::from_shape_vec((totals.len(), SEXES, AGES), cells).ok()?;
        Cells::try_from(cells).ok().map(Self)
    }
}

macro_rules! parts {
    (shown: $($shown:ident),*; texts: $($text:ident),*; of: $($whole:ident.$part:ident),* $(,)?) => {
        impl Pack {
            /// Writes what every page shows of the pack, for [`Pack::from_bundle`] of the same build.
            pub fn to_bundle(&self) -> Vec<u8> {
                let mut out = Vec::new();
                // The population goes first.
                Population(self.population.clone()).put(&mut out);
                $(self.$shown.put(&mut out);)*
                out
            }

            /// Writes the rest, for [`Pack::with_texts`] of the same build: a page that never asks for it need not carry its reader.
            pub fn texts_to_bundle(&self) -> Vec<u8> {
                let mut out = Vec::new();
                $(self.$text.put(&mut out);)*
                $(self.$whole.$part.put(&mut out);)*
                out
            }

            /// Reads what [`Pack::to_bundle`] wrote, the rest empty; `None` for anything else.
            pub fn from_bundle(bytes: &[u8]) -> Option<Self> {
                let mut input = bytes;
                let Population(population) = Bundled::take(&mut input)?;
                let pack = Self {
                    population,
                    $($shown: Bundled::take(&mut input)?,)*
                    $($text: Default::default(),)*
                };
                input.is_empty().then_some(pack)
            }

            /// The pack with what [`Pack::texts_to_bundle`] wrote; `None` for anything else.
            #[must_use]
            pub fn with_texts(mut self, bytes: &[u8]) -> Option<Self> {
                let mut input = bytes;
                $(self.$text = Bundled::take(&mut input)?;)*
                $(self.$whole.$part = Bundled::take(&mut input)?;)*
                input.is_empty().then_some(self)
            }
        }
    };
}
parts! {
    shown: meta, whole, regions, levels, mortality, fertility, arrivals, out_rate, move_rate, attraction, persistence, housing, projects,
        infill, history, forecasts, office, tables, texts;
    texts: counted, planning, periods, assumptions, sources, outlines, errors, coverage;
    of: office.bounds, office.tested,
}

impl Pack {
    /// Writes the texts and assumptions of the pack and its model of error, for [`Pack::with_said`].
    pub fn said_to_bundle(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.texts.put(&mut out);
        self.assumptions.put(&mut out);
        self.errors.put(&mut out);
        out
    }

    /// The pack with what [`Pack::said_to_bundle`] wrote beside its texts and in place of its assumptions and model of error; `None` for anything else.
    #[must_use]
    pub fn with_said(mut self, bytes: &[u8]) -> Option<Self> {
        let mut input = bytes;
        self.texts.extend(Vec::<Text>::take(&mut input)?);
        self.assumptions = Bundled::take(&mut input)?;
        self.errors = Bundled::take(&mut input)?;
        input.is_empty().then_some(self)
    }

    /// Writes what the pack says in one language, for [`Pack::with_words`].
    pub fn words_to_bundle(&self, language: &str) -> Vec<u8> {
        let words: Vec<Text> = self.texts.iter().filter(|text| text.language == language).cloned().collect();
        let mut out = Vec::new();
        words.put(&mut out);
        out
    }

    /// The pack with what [`Pack::words_to_bundle`] wrote beside the words that it has, and as it is for nothing; `None` for anything else.
    #[must_use]
    pub fn with_words(mut self, bytes: &[u8]) -> Option<Self> {
        if bytes.is_empty() {
            return Some(self);
        }
        let mut input = bytes;
        self.texts.extend(Vec::<Text>::take(&mut input)?);
        input.is_empty().then_some(self)
    }
}

impl Bundled for [f64; AGES] {
    fn put(&self, out: &mut Vec<u8>) {
        smooth::put(self, out);
    }
    fn take(input: &mut &[u8]) -> Option<Self> {
        let mut all = [0.0; AGES];
        smooth::take(&mut all, input)?;
        Some(all)
    }
}

impl Bundled for SexAges {
    fn put(&self, out: &mut Vec<u8>) {
        smooth::put(self.figures(), out);
    }
    fn take(input: &mut &[u8]) -> Option<Self> {
        let mut all = Self::zeros();
        smooth::take(all.figures_mut(), input)?;
        Some(all)
    }
}

/// Rates are often the same in every region: then they are written once.
impl Bundled for Cells {
    fn put(&self, out: &mut Vec<u8>) {
        let cells = self.figures();
        let same = cells.chunks_exact(CELLS).all(|region| region == &cells[..CELLS]);
        self.regions().put(out);
        same.put(out);
        smooth::put(&cells[..if same { CELLS } else { cells.len() }], out);
    }
    fn take(input: &mut &[u8]) -> Option<Self> {
        let (regions, same) = (usize::take(input)?, bool::take(input)?);
        let mut all = Self::zeros(regions);
        let cells = all.figures_mut();
        let written = if same { CELLS.min(cells.len()) } else { cells.len() };
        smooth::take(&mut cells[..written], input)?;
        for index in written..cells.len() {
            cells[index] = cells[index - CELLS];
        }
        Some(all)
    }
}

impl Bundled for LifeTable {
    fn put(&self, out: &mut Vec<u8>) {
        self.survivors().put(out);
        self.person_years().put(out);
        self.life_expectancies()[AGES - 1].put(out);
    }
    fn take(input: &mut &[u8]) -> Option<Self> {
        Self::from_published(&<[f64; AGES]>::take(input)?, &<[f64; AGES]>::take(input)?, f64::take(input)?).ok()
    }
}

/// The city's table follows from the published one, as when the pack is read.
impl Bundled for Mortality {
    fn put(&self, out: &mut Vec<u8>) {
        self.published.iter().for_each(|table| table.put(out));
        self.level.put(out);
    }
    fn take(input: &mut &[u8]) -> Option<Self> {
        let published = [LifeTable::take(input)?, LifeTable::take(input)?];
        let level = f64::take(input)?;
        let city = [published[0].with_level(level).ok()?, published[1].with_level(level).ok()?];
        Some(Self { published, level, city })
    }
}

/// Bounds and tests are texts.
impl Bundled for Office {
    fn put(&self, out: &mut Vec<u8>) {
        self.reconstructions.put(out);
    }
    fn take(input: &mut &[u8]) -> Option<Self> {
        Some(Self { reconstructions: Bundled::take(input)?, ..Self::default() })
    }
}

impl Bundled for Area {
    fn put(&self, out: &mut Vec<u8>) {
        let code: i32 = match self {
            Self::City => -1,
            Self::Land => -2,
            Self::Country => -3,
            Self::Region(index) => i32::try_from(*index).unwrap_or(i32::MAX),
        };
        code.put(out);
    }
    fn take(input: &mut &[u8]) -> Option<Self> {
        Some(match i32::take(input)? {
            -1 => Self::City,
            -2 => Self::Land,
            -3 => Self::Country,
            index => Self::Region(usize::try_from(index).ok()?),
        })
    }
}

macro_rules! words {
    ($($word:ty),*) => {$(
        impl Bundled for $word {
            fn put(&self, out: &mut Vec<u8>) {
                Self::WORDS.iter().position(|(_, value)| value == self).unwrap_or(usize::MAX).put(out);
            }
            fn take(input: &mut &[u8]) -> Option<Self> {
                Self::WORDS.get(usize::take(input)?).map(|(_, value)| *value)
            }
        }
    )*};
}
words!(Quality, SiteClass, Measure);

impl Bundled for Precision {
    fn put(&self, out: &mut Vec<u8>) {
        (*self == Self::Rounded).put(out);
    }
    fn take(input: &mut &[u8]) -> Option<Self> {
        Some(if bool::take(input)? { Self::Rounded } else { Self::Exact })
    }
}

/// As it stands in the table of sources.
impl Bundled for Licence {
    fn put(&self, out: &mut Vec<u8>) {
        self.word().put(out);
    }
    fn take(input: &mut &[u8]) -> Option<Self> {
        String::take(input).map(|word| Self::of_word(&word))
    }
}

impl Bundled for Sex {
    fn put(&self, out: &mut Vec<u8>) {
        self.index().put(out);
    }
    fn take(input: &mut &[u8]) -> Option<Self> {
        Self::ALL.get(usize::take(input)?).copied()
    }
}

macro_rules! records {
    ($($record:ident { $($field:ident),* $(,)? })*) => {$(
        impl Bundled for $record {
            fn put(&self, out: &mut Vec<u8>) {
                $(self.$field.put(out);)*
            }
            fn take(input: &mut &[u8]) -> Option<Self> {
                Some(Self { $($field: Bundled::take(input)?),* })
            }
        }
    )*};
}
records! {
    Meta { id, title, edition, base_year, ags, census_years, licences, disclosure_threshold, confidential, confidential_tables }
    DistrictLevel { mortality, fertility }
    Provenance { quality, sources }
    TableNote { table, provenance }
    Region { id, name, short, kind, persons, area_km2, lon, lat, provenance }
    Fertility { rates, boys_per_girl }
    ArrivalKind { id, name, level, profile, spread, note, provenance }
    Housing { dwellings, kept_free, persons_per_dwelling, ongoing, vacancy, occupancy_trend }
    Project { region, name, dwellings, from_year, to_year, note, provenance }
    Infill { region, class, sites }
    Observation { year, area, measure, value, basis, in_series, precision, note, provenance }
    ForecastPoint { forecast, publisher, title, base_year, variant, area, year, group, persons, precision, note, provenance }
    Reach { forecast, title, base_year, year, low, high, basis, note }
    Tested { forecast, name, together, recomputed, published }
    Assumption { id, text, value, unit, reason, provenance }
    Counted { people, flows }
    Group { year, sex, from, to }
    PeopleCount { group, persons }
    FlowCount { group, arrivals, departures }
    PlanningFigure { field, value, unit, year, note, provenance }
    Period { id, name, note, provenance, groups }
    PeriodGroup { from, to, arrivals, departures, exposed }
    Source { id, title, publisher, date, licence, url, note }
    Text { language, key, text }
    Corner { region, part, ring, lon, lat }
}

#[cfg(test)]
mod tests {
    use super::super::built_in_files;
    use super::*;

    #[test]
    fn a_bundle_is_the_pack_it_was_made_from() {
        let pack = Pack::from_files(&built_in_files()).unwrap();
        let read = Pack::from_bundle(&pack.to_bundle()).and_then(|shown| shown.with_texts(&pack.texts_to_bundle()));
        assert_eq!(read, Some(pack.clone()));
        let mut german = pack.clone();
        german.texts.retain(|text| text.language == "de");
        assert!(!german.texts.is_empty() && german.texts.len() < pack.texts.len());
        for language in ["en", "leicht"] {
            german = german.with_words(&pack.words_to_bundle(language)).unwrap();
        }
        assert_eq!(german, pack);
    }

    #[test]
    fn a_damaged_bundle_is_refused() {
        let bundle = Pack::from_files(&built_in_files()).unwrap().to_bundle();
        assert_eq!(Pack::from_bundle(&bundle[..bundle.len() - 1]), None);
        assert_eq!(Pack::from_bundle(b"nonsense"), None);
        assert_eq!(Pack::from_bundle(&[&bundle[..], &[0]].concat()), None);
        assert_eq!(Pack::from_bundle(&bundle).unwrap().with_texts(b"nonsense"), None);
    }
}
