//! What the hand-written pages say of the city: the pack that the page is built for knows its name and how many live there.

use std::path::Path;

use anyhow::{Context, Result};

use super::files::Files;

/// The districts, and in the row of this id the whole.
const REGIONS: &str = "regions.csv";
const WHOLE: &str = "stadt";
/// In the pages: the name, and the people in thousands.
const CITY: &str = "{city}";
const THOUSANDS: &str = "{thousands}";
/// Files with such places.
const PAGES: [&str; 2] = [".html", ".webmanifest"];

/// Fills the places of every page from the pack in a folder.
///
/// # Errors
///
/// A folder that is no pack.
pub(super) fn fill(files: &mut Files, pack: &Path) -> Result<()> {
    let path = pack.join(REGIONS);
    let [city, thousands] = whole(&path).with_context(|| format!("{} is no pack", path.display()))?;
    let names = files.iter().map(|(name, _)| name.to_owned());
    let pages: Vec<String> = names.filter(|name| PAGES.iter().any(|end| name.ends_with(end))).collect();
    for name in pages {
        let page = files.text(&name).with_context(|| format!("{name} is no text"))?;
        let filled = page.replace(CITY, &city).replace(THOUSANDS, &thousands);
        files.insert(&name, filled);
    }
    Ok(())
}

/// The name of the whole and its people in thousands.
fn whole(regions: &Path) -> Result<[String; 2]> {
    let mut table = csv::Reader::from_path(regions)?;
    let headers = table.headers()?.clone();
    let rows = table.records().collect::<Result<Vec<_>, _>>()?;
    let row = rows.iter().find(|row| row.get(0) == Some(WHOLE)).context("it has no row of the whole")?;
    let cell = |column: &str| {
        let place = headers.iter().position(|header| header == column);
        place.and_then(|place| row.get(place)).with_context(|| format!("it has no column {column}"))
    };
    let persons: f64 = cell("persons")?.parse()?;
    Ok([cell("name")?.to_owned(), format!("{:.0}", persons / 1000.0)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pages_name_the_city_of_the_pack() {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
        for (pack, said) in [("kaiserslautern", "Kaiserslautern: 100"), ("trier", "Trier: 105")] {
            let mut files = Files::from([("a.html", "{city}: {thousands}"), ("a.js", "{city}")]);
            fill(&mut files, &data.join(pack)).unwrap();
            assert_eq!((files.text("a.html"), files.text("a.js")), (Some(said), Some("{city}")));
        }
        assert!(fill(&mut Files::from([("a.html", "")]), &data.join("sources")).is_err());
    }
}
