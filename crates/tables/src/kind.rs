//! What a table is, by evidence: the words around its figures, the years, and what the rows are about.
//!
//! Nothing is decided by elimination. Where two readings are possible, or too little speaks for either, both are reported ([`Verdict::Open`]) and somebody
//! must choose.

use crate::forecast::Context;
use crate::grid::{Fact, Grid};
use crate::words::measures::is_event;
use crate::words::{Whereabouts, Words, fold};

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A whole data pack, as a folder or archive.
    Pack,
    /// The city's table of its districts by age group and sex.
    DistrictAges,
    /// A forecast.
    Forecast,
    /// Observed figures of years.
    Observed,
    /// Outlines of the districts.
    Outlines,
}

/// What speaks for a reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Variants are named.
    Variants,
    /// A base year is named.
    BaseYear,
    /// The lines above call it a forecast.
    CalledForecast,
    /// The lines above call it a count.
    CalledCount,
    /// Births, deaths or moves are among the figures.
    Events,
    /// The newest year has been, or ends this year.
    Past(i32),
    /// The newest year is still to come.
    Future(i32),
    /// Districts by age.
    DistrictsByAge,
}

/// What a table is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// One reading, and what speaks for it.
    Sure(Kind, Vec<Reason>),
    /// Several readings are possible, with what speaks for each.
    Open(Vec<(Kind, Vec<Reason>)>),
    /// No figure of a year and no district by age: nothing that anybody could use.
    Nothing,
}

/// Words by which the lines above a table call it a forecast, folded.
const FORECAST: Words = Words(
    "vorausberechnung vorausschaetzung vorausberechnet prognose prognostiziert projektion modellrechnung forecast \
     projection zukuenftig kuenftigeentwicklung basisjahr",
);

/// Words by which they call it a count, folded.
const COUNT: Words = Words(
    "fortschreibung bevoelkerungsstand melderegister einwohnerregister beobachtet bestandszahlen zensus \
     einwohnerstatistik natuerlichebevoelkerungsbewegung gezaehlt",
);

/// What a table is, seen in a year; `today` is that year, for which the end cannot have been counted yet, but parts of it may have been.
pub fn verdict(grid: &Grid<'_>, context: &Context, today: i32) -> Verdict {
    let facts: Vec<&Fact<'_>> = grid.facts.iter().filter(|fact| fact.said.unknown.is_empty()).collect();
    let years = || facts.iter().filter_map(|fact| fact.said.time).map(|time| time.year);
    let title = fold(&grid.title());
    let called = |words: Words| words.iter().any(|word| title.contains(word));
    let variants = facts.iter().any(|fact| fact.said.variant.as_ref().is_some_and(|variant| !variant.is_empty()));
    let counted = called(COUNT);
    let called_forecast = called(FORECAST) || fold(&context.title).contains("vorausberechnung");
    let base_year = context.base_year.is_some();
    let events = facts.iter().any(|fact| fact.said.measure.is_some_and(is_event));
    let in_district = |fact: &&Fact<'_>| matches!(fact.said.place, Some(Whereabouts::District(_)));
    let by_age = facts.iter().filter(|fact| in_district(fact)).any(|fact| fact.said.ages.is_some());

    let (Some(first), Some(last)) = (years().min(), years().max()) else {
        return if by_age { Verdict::Sure(Kind::DistrictAges, vec![Reason::DistrictsByAge]) } else { Verdict::Nothing };
    };
    let ahead = last > today + 1;
    let words =
        [(variants, Reason::Variants), (base_year, Reason::BaseYear), (called_forecast, Reason::CalledForecast)];
    let mut forecast: Vec<Reason> = words.into_iter().filter(|(said, _)| *said).map(|(_, reason)| reason).collect();
    let strong = !forecast.is_empty();
    if last > today {
        forecast.push(Reason::Future(last));
    }
    let mut observed = Vec::new();
    if events {
        observed.push(Reason::Events);
    }
    if counted {
        observed.push(Reason::CalledCount);
    }
    if first <= today {
        observed.push(Reason::Past(first));
    }
    if by_age && last <= today && !strong {
        return Verdict::Sure(Kind::DistrictAges, vec![Reason::DistrictsByAge, Reason::Past(last)]);
    }
    if strong {
        // Counts under the title of a forecast: nothing in it is still to come, and events are counted.
        let doubtful = last <= today && (events || counted) && !variants && !base_year;
        return if doubtful { open(forecast, observed) } else { Verdict::Sure(Kind::Forecast, forecast) };
    }
    if last <= today {
        return Verdict::Sure(Kind::Observed, observed);
    }
    // The year after this one stands in tables that are being filled in; what lies further ahead nobody can have counted.
    if !ahead && (events || counted || first <= today) {
        return Verdict::Sure(Kind::Observed, observed);
    }
    if first > today + 1 && !events && !counted {
        return Verdict::Sure(Kind::Forecast, forecast);
    }
    open(forecast, observed)
}

fn open(forecast: Vec<Reason>, observed: Vec<Reason>) -> Verdict {
    Verdict::Open(vec![(Kind::Observed, observed), (Kind::Forecast, forecast)])
}
