//! Outlines of districts in a pack: named in the recipe of `insek pack`, or opened with `insek read`. Districts and shapes here are made up:
//! two halves of Trier that nobody drew, each with a square around a point, which is no outline of anything.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::pack::{Files, derive, files, trier};
use crate::{folder, insek};

const FILE: &str = "umrisse.geojson";
/// The two halves with their points.
const HALVES: [(&str, f64, f64); 2] = [("Nord", 6.64, 49.77), ("Süd", 6.64, 49.74)];

/// A square of about a kilometre for each half, closed.
fn squares() -> Value {
    let features = HALVES.map(|(name, lon, lat)| {
        let ring = [(-0.006, -0.004), (0.006, -0.004), (0.006, 0.004), (-0.006, 0.004), (-0.006, -0.004)]
            .map(|(east, north)| [lon + east, lat + north]);
        json!({
            "type": "Feature",
            "properties": {"name": name},
            "geometry": {"type": "Polygon", "coordinates": [ring]},
        })
    });
    json!({"type": "FeatureCollection", "features": features})
}

/// Trier in two halves; nothing is said of outlines.
fn in_halves() -> Files {
    let mut sources = trier();
    let districts = "region,name,ortsbezirk,persons,area_km2,lon,lat\n\
        1,Nord,nein,30000,60,6.64,49.77\n2,Süd,ja,70000,57.06,6.64,49.74\n";
    sources.insert("districts.csv".to_owned(), districts.as_bytes().to_vec());
    sources
}

/// The same with a recipe that names outlines, and a source for them.
fn with_outlines(outlines: &Value, text: &str) -> Files {
    let mut sources = in_halves();
    let mut recipe: Value = serde_json::from_slice(&sources["recipe.json"]).unwrap();
    recipe["outlines"] = outlines.clone();
    sources.insert("recipe.json".to_owned(), recipe.to_string().into_bytes());
    let table = sources.get_mut("sources.csv").unwrap();
    table.extend_from_slice("quadrate,Erfundene Quadrate,Test,2026-01-01,EUPL-1.2,,\n".as_bytes());
    sources.insert(FILE.to_owned(), text.as_bytes().to_vec());
    sources
}

fn named() -> Value {
    json!({"file": FILE, "source": "quadrate"})
}

fn check(pack: &Path) {
    let (summary, _) = insek(&["check", pack.to_str().unwrap()], 0);
    assert!(summary.contains("fine; ") && summary.contains("105054 persons in 2 districts"), "{summary}");
}

/// The tables of a pack that the outlines are no part of.
fn others(pack: &Path) -> Files {
    let mut files = files(pack);
    files.retain(|name, _| !["outlines.csv", "sources.csv", "datapackage.json"].contains(&name.as_str()));
    files
}

#[test]
fn outlines_that_the_recipe_names_become_a_table_of_the_pack() {
    let (without, quiet, _) = derive("outlines-without", &in_halves(), 0);
    let (pack, report, _) = derive("outlines", &with_outlines(&named(), &squares().to_string()), 0);
    assert!(report.contains("outlines: umrisse.geojson, 10 points of 2 districts, 8 corners kept"), "{report}");
    let table = fs::read_to_string(pack.join("outlines.csv")).unwrap();
    let rows: Vec<&str> = table.lines().collect();
    assert_eq!(rows[0], "region,part,ring,point,lon,lat");
    assert_eq!(rows.len(), 1 + 8);
    for (row, (_, lon, lat)) in
        rows[1..].chunks(4).zip(HALVES).flat_map(|(ring, half)| ring.iter().map(move |row| (row, half)))
    {
        let cells: Vec<f64> = row.split(',').map(|cell| cell.parse().unwrap()).collect();
        assert!((cells[4] - lon).abs() < 0.0061 && (cells[5] - lat).abs() < 0.0041, "{row}");
    }
    let package: Value = serde_json::from_slice(&fs::read(pack.join("datapackage.json")).unwrap()).unwrap();
    let resource = package["resources"].as_array().unwrap().iter().find(|it| it["name"] == "outlines").unwrap();
    assert_eq!([&resource["path"], &resource["quality"], &resource["source"]], ["outlines.csv", "derived", "quadrate"]);
    assert!(fs::read_to_string(pack.join("sources.csv")).unwrap().contains("\nquadrate,Erfundene Quadrate,"));
    check(&pack);
    // Without the key there is no such table, and nothing else differs.
    assert!(!quiet.contains("outlines") && !files(&without).contains_key("outlines.csv"), "{quiet}");
    assert!(!fs::read_to_string(without.join("datapackage.json")).unwrap().contains("outlines"));
    assert!(others(&without) == others(&pack));
}

#[test]
fn outlines_that_cannot_be_used_stop_the_derivation_with_place_value_and_remedy() {
    let changed = |change: &dyn Fn(&mut Value)| {
        let mut value = squares();
        change(&mut value);
        value.to_string()
    };
    let sound = squares().to_string();
    let cases = [
        (
            json!({"file": "karte.geojson", "source": "quadrate"}),
            sound.clone(),
            "recipe.json: `outlines` names karte.geojson, which is missing: expected in the folder of the recipe",
        ),
        (json!({"file": FILE}), sound.clone(), "recipe.json: missing field `source`"),
        (
            json!({"file": FILE, "source": "quadrate", "licence": ""}),
            sound.clone(),
            "recipe.json: unknown field `licence`",
        ),
        (
            json!({"file": FILE, "source": "niemand"}),
            sound,
            "unknown source `niemand`, expected an id from sources.csv",
        ),
        (
            named(),
            "{\"type\": \"FeatureCollection\"".to_owned(),
            "umrisse.geojson:1:28: no sound GeoJSON from line 1, column 28 on, expected",
        ),
        (
            named(),
            changed(&|value| value["features"][1]["properties"]["name"] = json!("Atlantis")),
            "umrisse.geojson:1:1: feature 2 names no district of the pack, expected a property with the id or official name",
        ),
        (
            named(),
            changed(&|value| drop(value["features"].as_array_mut().unwrap().remove(1))),
            "umrisse.geojson:1:1: no outline of Süd, expected a feature for each district",
        ),
        (
            named(),
            changed(&|value| value["features"][0]["geometry"]["coordinates"][0][1] = json!([330_123.0, 5_514_321.0])),
            "Nord: the point 330123, 5514321 is in metres, such as UTM or Gauß-Krüger, expected degrees of WGS 84",
        ),
    ];
    for (outlines, text, expected) in cases {
        let (pack, _, errors) = derive("outlines-refused", &with_outlines(&outlines, &text), 1);
        assert!(errors.contains(expected), "{expected}: {errors}");
        assert_eq!(fs::read_dir(pack).unwrap().count(), 0, "{expected}");
    }
}

#[test]
fn outlines_are_read_into_a_pack_without_being_asked_what_they_are() {
    let (pack, _, _) = derive("outlines-to-read", &in_halves(), 0);
    let place = folder("outlines");
    let map = place.join(FILE);
    fs::write(&map, squares().to_string()).unwrap();
    let to = place.join("new");
    let call = ["read", pack.to_str().unwrap(), map.to_str().unwrap(), "--to", to.to_str().unwrap()];
    let (report, _) = insek(&call, 0);
    assert!(report.contains("umrisse.geojson: outlines of the districts, 10 points, 2 districts"), "{report}");
    check(&to);
    // The same table as that of the recipe.
    let (derived, _, _) = derive("outlines-beside", &with_outlines(&named(), &squares().to_string()), 0);
    assert!(files(&to)["outlines.csv"] == files(&derived)["outlines.csv"]);
    // `--as` settles what figures are; what else there is to choose is named, and nothing is written.
    let refused = place.join("refused");
    let call = [&call[..4], &[refused.to_str().unwrap(), "--as", "outlines"]].concat();
    let (_, errors) = insek(&call, 2);
    assert!(
        errors.contains("invalid value 'outlines' for '--as") && errors.contains("observed, forecast, districts"),
        "{errors}"
    );
    assert!(!refused.exists());
}
