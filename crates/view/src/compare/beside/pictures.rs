//! The pictures of several scenarios.

use charts::{Line, Measure, Multiples, Outline, Outlines, Several, Small};
use locale::beside as words;
use locale::numbers::Rounding;
use scenario::Area;

use super::{Asked, Shown};
use crate::page::figures::development::{breaks, observed};
use crate::page::figures::districts::short;
use crate::rounding;

/// The first counted year in the picture, the first on the census of 2011: what is compared lies ahead.
const FROM: i32 = 2011;

pub(super) fn lines(asked: &Asked<'_>) -> Shown<Several> {
    let of_city = asked.state.area == Area::City;
    let mut observed = if of_city { observed(asked.explorer.pack()) } else { Vec::new() };
    observed.retain(|seen| seen.year >= FROM);
    let lines = asked.series.iter().zip(&asked.figures).enumerate().map(|(index, (series, figures))| Line {
        series: series.clone(),
        strong: index == asked.reference,
        values: figures.line.clone(),
    });
    let persons: Vec<Option<f64>> = asked.figures.iter().map(|figures| Some(asked.shown(figures.persons))).collect();
    let finding = Asked::extremes(&persons).map_or_else(String::new, |(low, high)| {
        let told = |(index, persons): (usize, f64)| (asked.letter(index), persons);
        let ((low, least), (high, most)) = (told(low), told(high));
        words::finding(asked.target(), &asked.area_name, (&low, least), (&high, most))
    });
    Shown {
        chart: Several {
            place: asked.area_name.clone(),
            base_year: asked.base_year(),
            target_year: asked.target(),
            breaks: breaks(asked.explorer.pack(), &observed),
            observed,
            lines: lines.collect(),
            published: Vec::new(),
            rounding: rounding::of(asked.state.area),
        },
        unit: words::lines_unit().to_owned(),
        finding,
    }
}

pub(super) fn outlines(asked: &Asked<'_>) -> Shown<Outlines> {
    let outlines = asked.series.iter().zip(&asked.figures).enumerate().map(|(index, (series, figures))| Outline {
        series: series.clone(),
        strong: index == asked.reference,
        persons: figures.groups.clone(),
    });
    Shown {
        chart: Outlines {
            place: asked.area_name.clone(),
            base_year: asked.base_year(),
            target_year: asked.target(),
            groups: (0..20).map(|group: u8| (group * 5, (group < 19).then_some(group * 5 + 4))).collect(),
            base: asked.figures.first().map(|figures| figures.base_groups.clone()).unwrap_or_default(),
            outlines: outlines.collect(),
            rounding: rounding::of(asked.state.area),
        },
        unit: words::outlines_unit(asked.target(), asked.base_year()),
        finding: words::outlines_finding(asked.target(), &asked.area_name, asked.entries.len()),
    }
}

pub(super) fn districts(asked: &Asked<'_>, measure: Measure) -> Shown<Multiples> {
    let regions = &asked.explorer.pack().regions;
    let small = regions.iter().enumerate().map(|(region, named)| Small {
        label: short(named),
        name: named.name.clone(),
        lines: asked.figures.iter().map(|figures| figures.districts[region].clone()).collect(),
    });
    let apart = |region: usize| {
        let ends = asked.figures.iter().map(|figures| figures.districts[region].last().map(|end| end.persons));
        Asked::extremes(&ends.collect::<Vec<_>>())
            .map_or(0.0, |(low, high)| Rounding::Fives.apply(high.1) - Rounding::Fives.apply(low.1))
    };
    let widest =
        (0..regions.len()).map(|region| (region, apart(region))).max_by(|one, other| one.1.total_cmp(&other.1));
    Shown {
        finding: widest.map_or_else(String::new, |(region, gap)| {
            words::districts_finding(asked.target(), &regions[region].name, gap)
        }),
        chart: Multiples {
            base_year: asked.base_year(),
            target_year: asked.target(),
            series: asked.series.clone(),
            strong: asked.reference,
            districts: small.collect(),
            measure,
            rounding: Rounding::Fives,
        },
        unit: match measure {
            Measure::Common => words::common_unit(asked.base_year()),
            Measure::Own => words::own_unit().to_owned(),
        },
    }
}
