//! With squares around the districts' known points, which are no outlines of anything.

use std::collections::BTreeSet;

use proptest::prelude::*;
use scenario::pack::outlines::rings;
use scenario::pack::{Pack, built_in_files};
use serde_json::{Value, json};

use super::simple::{metres_off, simplified};
use super::*;

fn pack() -> Pack {
    Pack::from_files(&built_in_files()).unwrap()
}

type Point = (f64, f64);

/// A square of about a kilometre around a point, closed.
fn square((lon, lat): Point) -> Vec<[f64; 2]> {
    [(-0.006, -0.004), (0.006, -0.004), (0.006, 0.004), (-0.006, 0.004), (-0.006, -0.004)]
        .map(|(east, north)| [lon + east, lat + north])
        .to_vec()
}

/// A square for each district of a pack, with its official name.
fn collection(pack: &Pack) -> Value {
    let features = pack.regions.iter().enumerate().map(|(index, region)| {
        // A running number that is another district's id.
        let number = (index + 7) % pack.regions.len() + 1;
        json!({
            "type": "Feature",
            "properties": {"fid": number, "name": region.name, "nr": region.id},
            "geometry": {"type": "Polygon", "coordinates": [square((region.lon, region.lat))]},
        })
    });
    json!({"type": "FeatureCollection", "features": features.collect::<Vec<_>>()})
}

fn read(value: &Value) -> Result<Outlines, Faults> {
    Outlines::read("umrisse.geojson", &value.to_string(), &pack())
}

/// What is wrong after a change of the whole collection.
fn faults(change: impl FnOnce(&mut Value)) -> Vec<Problem> {
    let mut value = collection(&pack());
    change(&mut value);
    read(&value).unwrap_err().iter().map(|fault| fault.problem.clone()).collect()
}

/// The same of one feature.
fn faults_of(change: impl FnOnce(&mut Value)) -> Vec<Problem> {
    faults(|value| change(&mut value["features"][2]))
}

fn third() -> String {
    pack().regions[2].name.clone()
}

#[test]
fn every_district_gets_its_own_outline_whatever_else_is_numbered() {
    let pack = pack();
    let read = read(&collection(&pack)).unwrap();
    assert_eq!(read.points, 5 * pack.regions.len());
    for corner in &read.corners {
        let home = &pack.regions[corner.region];
        assert!((corner.lon - home.lon).abs() < 0.007 && (corner.lat - home.lat).abs() < 0.005, "{}", home.name);
    }
    assert_eq!(rings(&read.corners).count(), pack.regions.len());
    assert!(rings(&read.corners).all(|ring| ring.len() == 4), "the first corner stands once");
}

#[test]
fn an_id_alone_names_a_district_with_zeros_before_it_or_without() {
    let mut value = collection(&pack());
    for (index, region) in pack().regions.iter().enumerate() {
        value["features"][index]["properties"] =
            json!({"objectid": (index * 5) % 18 + 1, "bezirk": format!("{:0>2}", region.id)});
    }
    let read = read(&value).unwrap();
    assert_eq!(read.corners, self::read(&collection(&pack())).unwrap().corners);
}

#[test]
fn parts_and_holes_are_kept_apart() {
    let mut value = collection(&pack());
    let home = &pack().regions[2];
    let (east, north) = (home.lon + 0.02, home.lat);
    let hole: Vec<[f64; 2]> = square((home.lon, home.lat))
        .iter()
        .map(|[lon, lat]| [(lon + home.lon) / 2.0, (lat + home.lat) / 2.0])
        .collect();
    value["features"][2]["geometry"] = json!({
        "type": "MultiPolygon",
        "coordinates": [[square((home.lon, home.lat)), hole], [square((east, north))]],
    });
    let read = read(&value).unwrap();
    let found: BTreeSet<_> = read.corners.iter().filter(|it| it.region == 2).map(|it| (it.part, it.ring)).collect();
    assert_eq!(found, BTreeSet::from([(0, 0), (0, 1), (1, 0)]));
}

#[test]
fn a_pack_with_them_is_the_same_pack_with_a_source_more() {
    let base = pack();
    let with = read(&collection(&base)).unwrap().apply(&base).unwrap();
    assert_eq!(with.source(SOURCE).unwrap().title, "umrisse.geojson");
    let mut without = with.clone();
    without.outlines.clear();
    without.sources = base.sources.clone();
    without.tables.retain(|note| note.table != OUTLINES);
    assert_eq!(without.population, base.population);
    assert_eq!(with.outlines.len(), 4 * base.regions.len());
    // Read once more they take the place of the first.
    assert_eq!(read(&collection(&base)).unwrap().apply(&with).unwrap(), with);
}

#[test]
fn what_names_no_district_twice_or_not_at_all_is_a_fault() {
    let first = pack().regions[0].name.clone();
    let found = faults_of(|feature| feature["properties"] = json!({"name": "Atlantis"}));
    assert_eq!(found, [Problem::OutlineUnnamed { feature: 3 }, Problem::NoOutline { name: third() }]);
    let id = pack().regions[0].id.clone();
    let found = faults_of(|feature| feature["properties"] = json!({"name": first, "nr": id}));
    assert!(found.contains(&Problem::OutlineTwice { name: first.clone(), feature: 3 }), "{found:?}");
    let found = faults(|value| drop(value["features"].as_array_mut().unwrap().remove(2)));
    assert_eq!(found, [Problem::NoOutline { name: third() }]);
}

#[test]
fn what_is_no_area_is_a_fault() {
    let feature = third;
    let ring = |feature: &mut Value| feature["geometry"]["coordinates"][0].as_array_mut().unwrap().clone();
    let kind = |kind: &str| Problem::NotPolygon { feature: feature(), kind: kind.to_owned() };
    assert!(
        faults_of(|it| it["geometry"] = json!({"type": "Point", "coordinates": [7.7, 49.4]})).contains(&kind("Point"))
    );
    assert!(faults_of(|it| it["geometry"] = Value::Null).contains(&kind("null")));
    let open = faults_of(|it| it["geometry"]["coordinates"][0] = json!(ring(it)[..4]));
    assert!(open.contains(&Problem::RingOpen { feature: feature() }), "{open:?}");
    let short = faults_of(|it| {
        let ring = ring(it);
        it["geometry"]["coordinates"][0] = json!([ring[0], ring[1], ring[0]]);
    });
    assert!(short.contains(&Problem::RingShort { feature: feature(), points: 3 }), "{short:?}");
    let words = faults_of(|it| it["geometry"]["coordinates"][0][1] = json!(["7", "49"]));
    assert!(words.contains(&Problem::NoPosition { feature: feature() }), "{words:?}");
}

/// Every coordinate changed.
fn moved(change: impl Fn(f64, f64) -> [f64; 2]) -> Vec<Problem> {
    faults_of(|feature| {
        for point in feature["geometry"]["coordinates"][0].as_array_mut().unwrap() {
            *point = json!(change(point[0].as_f64().unwrap(), point[1].as_f64().unwrap()));
        }
    })
}

#[test]
fn metres_swapped_degrees_and_other_places_are_called_by_name() {
    let utm = moved(|x, y| [x * 1e4 + 330_000.0, y * 1e5]);
    assert!(matches!(&utm[..], [Problem::Projected { feature, .. }] if *feature == third()), "{utm:?}");
    let swapped = moved(|x, y| [y, x]);
    assert!(matches!(&swapped[..], [Problem::Swapped { .. }]), "{swapped:?}");
    let lost = moved(|x, y| [x, y + 50.0]);
    assert!(matches!(&lost[..], [Problem::OffTheGlobe { .. }]), "{lost:?}");
    let elsewhere = moved(|x, y| [x - 1.1, y + 0.35]);
    assert!(matches!(&elsewhere[..], [Problem::Elsewhere { kilometres: 80..=100, .. }]), "{elsewhere:?}");
}

#[test]
fn damaged_text_empty_collections_and_large_files_are_refused() {
    let of = |text: &str| Outlines::read("a.geojson", text, &pack()).unwrap_err();
    let damaged = of("{\"type\": \"FeatureCollection\",\n \"features\": [}");
    assert!(
        damaged.iter().any(|it| it.line == 2 && matches!(it.problem, Problem::NotGeoJson { line: 2, .. })),
        "{damaged}"
    );
    let empty = of("{\"type\": \"FeatureCollection\", \"features\": []}");
    assert!(empty.iter().any(|it| it.problem == Problem::NoFeatures { kind: "FeatureCollection".to_owned() }));
    let large = of(&" ".repeat((MOST_MIB << 20) + 1));
    assert!(large.iter().any(|it| it.problem == Problem::LargeOutlines { most: MOST_MIB }));
}

#[test]
fn geojson_is_told_from_other_json_and_from_tables() {
    assert!(is_geojson(&collection(&pack()).to_string()));
    assert!(!is_geojson("{\"format\": \"insek\", \"levers\": []}"));
    assert!(!is_geojson("Stadtteil;\"coordinates\"\n1;2\n"));
}

proptest! {
    /// Whatever is left out lies within the tolerance of what is kept, and nothing is made up.
    #[test]
    fn simplified_rings_stay_where_they_were(steps in prop::collection::vec((0.2_f64..1.0, 0.0_f64..1.0), 3..80)) {
        let count = steps.len() as f64;
        let ring: Vec<Point> = steps.iter().enumerate().map(|(index, (radius, shift))| {
            let angle = (index as f64 + shift * 0.9) / count * std::f64::consts::TAU;
            (7.7 + 0.03 * radius * libm::cos(angle), 49.44 + 0.02 * radius * libm::sin(angle))
        }).collect();
        let kept = simplified(&ring);
        prop_assert!(kept.len() >= 3);
        prop_assert!(kept.iter().all(|point| ring.contains(point)));
        for point in &ring {
            let off = (0..kept.len()).map(|at| metres_off(*point, kept[at], kept[(at + 1) % kept.len()]));
            prop_assert!(off.fold(f64::INFINITY, f64::min) <= TOLERANCE_M * 1.001);
        }
        // Points on straight lines go.
        let doubled: Vec<Point> = (0..ring.len()).flat_map(|at| {
            let (one, next) = (ring[at], ring[(at + 1) % ring.len()]);
            [one, ((one.0 + next.0) / 2.0, (one.1 + next.1) / 2.0)]
        }).collect();
        prop_assert!(simplified(&doubled).len() <= ring.len() + 1);
    }
}
