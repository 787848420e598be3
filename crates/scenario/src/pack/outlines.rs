//! Outlines of the districts, with which their picture is a map. They carry no figure: nothing is projected with them.
//!
//! A ring is a list of corners without the first once more at its end; the ring 0 of a part bounds it, each further one is a hole.

use faults::Problem;

use super::reader::Reader;
use super::write::row;
use super::{Pack, Region};

/// The table.
pub const OUTLINES: &str = "outlines";
/// Its columns; `point` counts the corners of a ring from 0.
pub(super) const COLUMNS: &[&str] = &["region", "part", "ring", "point", "lon", "lat"];
/// More parts, rings or corners than any outline has.
const MOST: i32 = 1_000_000;

/// A corner of an outline, in the order in which the rings run.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Corner {
    /// Index of the district.
    pub region: usize,
    /// Which of the district's separate areas, from 0.
    pub part: usize,
    /// Which ring of the area: 0 bounds it, the others are holes.
    pub ring: usize,
    /// Degrees east (WGS 84).
    pub lon: f64,
    /// Degrees north.
    pub lat: f64,
}

impl Corner {
    /// Whether another corner is part of the same ring.
    pub fn same_ring(&self, other: &Self) -> bool {
        (self.region, self.part, self.ring) == (other.region, other.part, other.ring)
    }
}

/// The rings, each with its corners.
pub fn rings(corners: &[Corner]) -> impl Iterator<Item = &[Corner]> {
    corners.chunk_by(Corner::same_ring)
}

impl Pack {
    pub(super) fn outline_rows(&self) -> Vec<Vec<String>> {
        let numbered = rings(&self.outlines).flat_map(|ring| ring.iter().enumerate());
        numbered
            .map(|(point, corner)| {
                let Corner { region, part, ring, lon, lat } = corner;
                row![self.regions[*region].id, part, ring, point, lon, lat]
            })
            .collect()
    }
}

/// The rows; none where the pack has no such table.
pub(super) fn read(reader: &mut Reader<'_>, regions: &[Region]) -> Vec<Corner> {
    let corners = reader.each(OUTLINES, |reader, row| {
        let region = reader.region(row);
        let [part, ring, _] = ["part", "ring", "point"].map(|column| row.whole(column, 0, MOST, &mut reader.faults));
        let lon = row.number("lon", -180.0, 180.0, &mut reader.faults);
        let lat = row.number("lat", -90.0, 90.0, &mut reader.faults);
        let index = |value: i32| usize::try_from(value).ok();
        Some(Corner { region: region?, part: index(part?)?, ring: index(ring?)?, lon: lon?, lat: lat? })
    });
    for ring in rings(&corners).filter(|ring| ring.len() < 3) {
        let feature = regions.get(ring[0].region).map_or_else(String::new, |region| region.name.clone());
        reader.at_end(OUTLINES, Problem::RingShort { feature, points: ring.len() });
    }
    if !corners.is_empty() {
        for (index, region) in regions.iter().enumerate() {
            if corners.iter().all(|corner| corner.region != index) {
                reader.at_end(OUTLINES, Problem::NoOutline { name: region.name.clone() });
            }
        }
    }
    corners
}

#[cfg(test)]
mod tests {
    use super::super::built_in_files;
    use super::*;

    /// The built-in pack with a square of about a kilometre around each district's known point, which is no outline of anything.
    fn with_squares() -> Pack {
        let mut pack = Pack::from_files(&built_in_files()).unwrap();
        let square = [(-0.006, -0.004), (0.006, -0.004), (0.006, 0.004), (-0.006, 0.004)];
        let regions = pack.regions.iter().enumerate();
        pack.outlines = regions
            .flat_map(|(region, known)| {
                square.map(|(east, north)| Corner {
                    region,
                    part: 0,
                    ring: 0,
                    lon: known.lon + east,
                    lat: known.lat + north,
                })
            })
            .collect();
        pack
    }

    #[test]
    fn outlines_are_written_read_and_bundled_as_they_are() {
        let pack = with_squares();
        let read = Pack::from_files(&pack.to_files()).unwrap();
        assert_eq!(read.outlines, pack.outlines);
        let bundled = Pack::from_bundle(&pack.to_bundle()).unwrap();
        assert!(bundled.outlines.is_empty(), "the first load goes without");
        assert_eq!(bundled.with_texts(&pack.texts_to_bundle()).unwrap().outlines, pack.outlines);
    }

    #[test]
    fn a_district_without_an_outline_and_a_ring_of_two_points_are_faults() {
        let mut pack = with_squares();
        pack.outlines.retain(|corner| corner.region != 3);
        pack.outlines.remove(0);
        pack.outlines.remove(0);
        let faults = Pack::from_files(&pack.to_files()).unwrap_err();
        let found: Vec<&Problem> = faults.iter().map(|fault| &fault.problem).collect();
        let name = pack.regions[3].name.clone();
        assert!(found.contains(&&Problem::NoOutline { name }), "{faults}");
        assert!(found.iter().any(|problem| matches!(problem, Problem::RingShort { points: 2, .. })), "{faults}");
        assert!(faults.iter().all(|fault| fault.file == "outlines.csv"));
    }

    #[test]
    fn places_off_the_globe_are_faults_of_their_line() {
        let mut pack = with_squares();
        pack.outlines[5].lat = 90.5;
        let faults = Pack::from_files(&pack.to_files()).unwrap_err();
        assert_eq!(
            faults.iter().map(|fault| (fault.file.as_str(), fault.line)).collect::<Vec<_>>(),
            [("outlines.csv", 7)]
        );
    }
}
