//! The pictures of several scenarios.

use charts::{Line, Measure, Multiples, Outline, Outlines, Several, Small};
use locale::beside as words;
use locale::numbers::Rounding;
use scenario::Area;

use super::{Shown, Sides};
use crate::page::figures::development::{breaks, observed};
use crate::page::figures::districts::short;
use crate::rounding;

/// The first counted year in the picture, the first on the census of 2011: what is compared lies ahead.
const FROM: i32 = 2011;

pub(super) fn lines(sides: &Sides<'_>) -> Shown<Several> {
    let of_city = sides.state.area == Area::City;
    let mut observed = if of_city { observed(sides.explorer.pack()) } else { Vec::new() };
    observed.retain(|seen| seen.year >= FROM);
    let lines = sides.series.iter().zip(&sides.figures).enumerate().map(|(index, (series, figures))| Line {
        series: series.clone(),
        strong: index == sides.reference,
        values: figures.line.clone(),
    });
    let persons: Vec<Option<f64>> = sides.figures.iter().map(|figures| Some(sides.shown(figures.persons))).collect();
    let finding = Sides::extremes(&persons).map_or_else(String::new, |(low, high)| {
        let told = |(index, persons): (usize, f64)| (sides.letter(index), persons);
        let ((low, least), (high, most)) = (told(low), told(high));
        words::finding(sides.target(), &sides.area_name, (&low, least), (&high, most))
    });
    Shown {
        chart: Several {
            place: sides.area_name.clone(),
            caption: None,
            base_year: sides.base_year(),
            target_year: sides.target(),
            breaks: breaks(sides.explorer.pack(), &observed),
            observed,
            lines: lines.collect(),
            published: Vec::new(),
            rounding: rounding::of(sides.state.area),
        },
        unit: words::lines_unit().to_owned(),
        finding,
    }
}

pub(super) fn outlines(sides: &Sides<'_>) -> Shown<Outlines> {
    let outlines = sides.series.iter().zip(&sides.figures).enumerate().map(|(index, (series, figures))| Outline {
        series: series.clone(),
        strong: index == sides.reference,
        persons: figures.groups.clone(),
    });
    Shown {
        chart: Outlines {
            place: sides.area_name.clone(),
            base_year: sides.base_year(),
            target_year: sides.target(),
            groups: (0..20).map(|group: u8| (group * 5, (group < 19).then_some(group * 5 + 4))).collect(),
            base: sides.figures.first().map(|figures| figures.base_groups.clone()).unwrap_or_default(),
            outlines: outlines.collect(),
            rounding: rounding::of(sides.state.area),
        },
        unit: words::outlines_unit(sides.target(), sides.base_year()),
        finding: words::outlines_finding(sides.target(), &sides.area_name, sides.entries.len()),
    }
}

pub(super) fn districts(sides: &Sides<'_>, measure: Measure) -> Shown<Multiples> {
    let regions = &sides.explorer.pack().regions;
    let small = regions.iter().enumerate().map(|(region, named)| Small {
        label: short(named),
        name: named.name.clone(),
        lines: sides.figures.iter().map(|figures| figures.districts[region].clone()).collect(),
    });
    // In the unit of the picture: percent since the base year, or persons.
    let apart = |region: usize| {
        let end = |figures: &std::rc::Rc<super::memo::Figures>| {
            let line = &figures.districts[region];
            let (first, last) = (line.first()?.persons, line.last()?.persons);
            Some(match measure {
                Measure::Common => rounding::apart(Rounding::Fives, last, first).1,
                Measure::Own => Rounding::Fives.apply(last),
            })
        };
        let ends = sides.figures.iter().map(end);
        Sides::extremes(&ends.collect::<Vec<_>>()).map_or(0.0, |(low, high)| high.1 - low.1)
    };
    let widest =
        (0..regions.len()).map(|region| (region, apart(region))).max_by(|one, other| one.1.total_cmp(&other.1));
    Shown {
        finding: widest.map_or_else(String::new, |(region, gap)| match measure {
            Measure::Common => words::districts_apart(sides.target(), &regions[region].name, gap),
            Measure::Own => words::districts_finding(sides.target(), &regions[region].name, gap),
        }),
        chart: Multiples {
            base_year: sides.base_year(),
            target_year: sides.target(),
            series: sides.series.clone(),
            strong: sides.reference,
            districts: small.collect(),
            measure,
            rounding: Rounding::Fives,
        },
        unit: match measure {
            Measure::Common => words::common_unit(sides.base_year()),
            Measure::Own => words::own_unit().to_owned(),
        },
    }
}
