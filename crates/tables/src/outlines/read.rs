//! From text to the corners of every district.

use std::collections::BTreeSet;

use faults::{Faults, Place, Problem};
use scenario::pack::{Corner, Region};
use serde_json::Value;

use super::simple::{Position, kilometres, simplified};
use crate::words::fold;

/// No outline of the city has its middle farther from where the pack has the district.
const NEAR_KM: f64 = 50.0;
/// Coordinates beyond are metres of a projection.
const METRES: f64 = 1_000.0;

/// How many points there are, and the corners that are kept.
pub(super) fn corners(file: &str, text: &str, regions: &[Region]) -> Result<(usize, Vec<Corner>), Faults> {
    let place = Place::start(file);
    let tree: Value = serde_json::from_str(text).map_err(|why| {
        let (line, column) = (why.line(), why.column());
        Faults::of(&Place { file, line, column }, Problem::NotGeoJson { line, column })
    })?;
    let features = tree.get("features").and_then(Value::as_array).filter(|features| !features.is_empty());
    let Some(features) = features else {
        let kind = tree.get("type").and_then(Value::as_str).unwrap_or_default().to_owned();
        return Err(Faults::of(&place, Problem::NoFeatures { kind }));
    };
    let mut faults = Faults::default();
    let mut read = Reader { regions, taken: BTreeSet::new(), points: 0, corners: Vec::new() };
    let key = naming(features, regions);
    for (index, feature) in features.iter().enumerate() {
        if let Err(problem) = read.feature(index + 1, feature, key) {
            faults.add(&place, problem);
        }
    }
    for (index, region) in regions.iter().enumerate().filter(|(index, _)| !read.taken.contains(index)) {
        let _ = index;
        faults.add(&place, Problem::NoOutline { name: region.name.clone() });
    }
    if faults.is_empty() { Ok((read.points, read.corners)) } else { Err(faults.sorted()) }
}

/// The text of a property that may name a district.
fn told(feature: &Value, key: &str) -> Option<String> {
    match feature.get("properties")?.get(key)? {
        Value::String(text) => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The district that a text names, by id or name.
fn named(text: &str, regions: &[Region]) -> Option<usize> {
    let folded = fold(text);
    let plain = text.trim_start_matches('0');
    regions
        .iter()
        .position(|region| fold(&region.name) == folded)
        .or_else(|| regions.iter().position(|region| region.id == text || (!plain.is_empty() && region.id == plain)))
}

/// The property that names districts in these features.
fn naming<'f>(features: &'f [Value], regions: &[Region]) -> &'f str {
    let properties = features.iter().filter_map(|feature| feature.get("properties")?.as_object());
    let keys: BTreeSet<&str> = properties.flat_map(|object| object.keys().map(String::as_str)).collect();
    let judged = keys.into_iter().map(|key| {
        let known = features.iter().filter_map(|feature| Some((feature, named(&told(feature, key)?, regions)?)));
        let away = |(feature, region): (&Value, usize)| {
            let home = (regions[region].lon, regions[region].lat);
            // Without a position the features themselves are at fault.
            (region, middle(&positions(feature)).map_or(0.0, |middle| kilometres(middle, home)))
        };
        let found: Vec<(usize, f64)> = known.map(away).collect();
        let districts: BTreeSet<usize> = found.iter().map(|(region, _)| *region).collect();
        (key, districts.len(), found.iter().map(|(_, away)| away).sum::<f64>())
    });
    let better = |one: &(&str, usize, f64), other: &(&str, usize, f64)| {
        one.1.cmp(&other.1).then_with(|| other.2.total_cmp(&one.2))
    };
    judged.max_by(better).map_or("", |(key, _, _)| key)
}

/// Every pair of numbers of a geometry, whatever its kind.
fn positions(feature: &Value) -> Vec<Position> {
    fn collect(value: &Value, into: &mut Vec<Position>) {
        if let Some(position) = position(value) {
            into.push(position);
        } else if let Some(list) = value.as_array() {
            list.iter().for_each(|value| collect(value, into));
        }
    }
    let mut all = Vec::new();
    if let Some(coordinates) = feature.get("geometry").and_then(|geometry| geometry.get("coordinates")) {
        collect(coordinates, &mut all);
    }
    all
}

fn position(value: &Value) -> Option<Position> {
    let pair = value.as_array()?;
    Some((pair.first()?.as_f64()?, pair.get(1)?.as_f64()?))
}

fn middle(positions: &[Position]) -> Option<Position> {
    let count = positions.len() as f64;
    let sum = positions.iter().fold((0.0, 0.0), |sum, point| (sum.0 + point.0, sum.1 + point.1));
    (count > 0.0).then(|| (sum.0 / count, sum.1 / count))
}

struct Reader<'r> {
    regions: &'r [Region],
    taken: BTreeSet<usize>,
    points: usize,
    corners: Vec<Corner>,
}

impl Reader<'_> {
    /// Takes a feature, counted from 1.
    fn feature(&mut self, number: usize, feature: &Value, key: &str) -> Result<(), Problem> {
        let region = told(feature, key).and_then(|text| named(&text, self.regions));
        let region = region.ok_or(Problem::OutlineUnnamed { feature: number })?;
        let name = || self.regions[region].name.clone();
        if self.taken.contains(&region) {
            return Err(Problem::OutlineTwice { name: name(), feature: number });
        }
        let parts = parts(feature).map_err(|kind| Problem::NotPolygon { feature: name(), kind })?;
        self.on_the_globe(region, &positions(feature))?;
        let mut corners = Vec::new();
        for (part, rings) in parts.iter().enumerate() {
            for (ring, points) in rings.as_array().into_iter().flatten().enumerate() {
                let points = points.as_array().map(|points| points.iter().map(position).collect::<Option<Vec<_>>>());
                let points = points.flatten().ok_or_else(|| Problem::NoPosition { feature: name() })?;
                self.points += points.len();
                let kept = simplified(&closed(&points, &name)?);
                corners.extend(kept.into_iter().map(|(lon, lat)| Corner { region, part, ring, lon, lat }));
            }
        }
        if corners.is_empty() {
            return Err(Problem::RingShort { feature: name(), points: 0 });
        }
        self.taken.insert(region);
        self.corners.extend(corners);
        Ok(())
    }

    /// Whether all points are degrees, and where the pack has the district.
    fn on_the_globe(&mut self, region: usize, points: &[Position]) -> Result<(), Problem> {
        // What is wrong with its place is the only fault of a feature.
        self.taken.insert(region);
        let home = &self.regions[region];
        let feature = home.name.clone();
        for &(x, y) in points {
            if x.abs() > METRES || y.abs() > METRES {
                return Err(Problem::Projected { feature, x, y });
            }
            if x.abs() > 180.0 || y.abs() > 90.0 {
                return Err(Problem::OffTheGlobe { feature, x, y });
            }
        }
        let Some((x, y)) = middle(points) else {
            self.taken.remove(&region);
            return Ok(());
        };
        let away = kilometres((x, y), (home.lon, home.lat));
        if away <= NEAR_KM {
            self.taken.remove(&region);
            return Ok(());
        }
        if y.abs() <= 180.0 && x.abs() <= 90.0 && kilometres((y, x), (home.lon, home.lat)) <= NEAR_KM {
            let (x, y) = points.first().copied().unwrap_or_default();
            return Err(Problem::Swapped { feature, x, y });
        }
        Err(Problem::Elsewhere { feature, kilometres: away.round() as usize })
    }
}

/// The areas of a geometry, each with its rings; the kind of one that has none.
fn parts(feature: &Value) -> Result<Vec<&Value>, String> {
    let geometry = feature.get("geometry");
    let kind = geometry.and_then(|geometry| geometry.get("type")).and_then(Value::as_str).unwrap_or("null");
    let coordinates = geometry.and_then(|geometry| geometry.get("coordinates"));
    match (kind, coordinates) {
        ("Polygon", Some(rings)) => Ok(vec![rings]),
        ("MultiPolygon", Some(parts)) => Ok(parts.as_array().into_iter().flatten().collect()),
        _ => Err(kind.to_owned()),
    }
}

/// The corners of a ring without the first once more at the end.
fn closed(points: &[Position], name: &dyn Fn() -> String) -> Result<Vec<Position>, Problem> {
    let (Some(first), Some(last)) = (points.first(), points.last()) else {
        return Err(Problem::RingShort { feature: name(), points: 0 });
    };
    if points.len() > 1 && first != last {
        return Err(Problem::RingOpen { feature: name() });
    }
    let mut corners = points[..points.len() - 1].to_vec();
    corners.dedup();
    let distinct =
        corners.iter().enumerate().filter(|(at, point)| !corners[..*at].iter().take(3).any(|it| it == *point));
    if distinct.take(3).count() < 3 {
        return Err(Problem::RingShort { feature: name(), points: points.len() });
    }
    Ok(corners)
}
