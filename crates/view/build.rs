//! Reads and checks the pack that is built in: a faulty one cannot be built.

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use scenario::pack::disclosure::publishable;
use scenario::pack::{Area, Files, Measure, Office, Pack, built_in_files};

#[path = "src/take/publishers.rs"]
mod publishers;

fn main() -> Result<(), Box<dyn Error>> {
    // The files are part of `scenario`, so a change of theirs rebuilds it and this script.
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/take/publishers.rs");
    println!("cargo::rerun-if-env-changed={PACK}");
    let mut pack = Pack::from_files(&files()?).map_err(|faults| faults.to_string())?;
    // What is in the bundle is public: confidential tables and small counts must not get there.
    publishable(&pack).map_err(|faults| faults.to_string())?;
    // The levers of the pack must be projectable as well: after this the page cannot fail.
    scenario::Model::new(std::sync::Arc::new(pack.clone()))?;
    put("publishers.txt", publishers::publishers(&pack).join(", ").as_bytes())?;
    for language in ["en", "leicht"] {
        put(&format!("words-{language}.bundle"), &pack.words_to_bundle(language))?;
    }
    pack.texts.retain(|text| text.language == "de");
    put("pack-whole.bundle", &pack.to_bundle())?;
    put("pack-texts.bundle", &pack.texts_to_bundle())?;
    put("pack-said.bundle", &said(&pack).said_to_bundle())?;
    put("pack.bundle", &without_texts(pack).to_bundle())
}

/// How many bytes the program has for each file: `cargo xtask build --pack` writes those of another city into a module that is
/// compiled. Kaiserslautern fills half of it, and what is empty costs nothing on the wire.
const ROOMS: [(&str, usize); 7] = [
    ("publishers.txt", 1 << 10),
    ("words-en.bundle", 48 << 10),
    ("words-leicht.bundle", 16 << 10),
    ("pack-whole.bundle", 80 << 10),
    ("pack-texts.bundle", 80 << 10),
    ("pack.bundle", 40 << 10),
    ("pack-said.bundle", 8 << 10),
];

/// Writes a file as it stands in the program: its length, what it holds, and zeros.
fn put(name: &str, bytes: &[u8]) -> Result<(), Box<dyn Error>> {
    let room = ROOMS.iter().find(|(known, _)| *known == name).map_or(0, |(_, room)| *room);
    if bytes.len() > room {
        return Err(
            format!("{name} of the pack has {} bytes, for {room}: raise its room in {}", bytes.len(), file!()).into()
        );
    }
    let mut filled = u32::try_from(bytes.len())?.to_le_bytes().to_vec();
    filled.extend(bytes);
    filled.resize(size_of::<u32>() + room, 0);
    Ok(fs::write(PathBuf::from(env::var("OUT_DIR")?).join(name), filled)?)
}

/// The folder of the pack that the page is built for; where it is not set, that of Kaiserslautern.
const PACK: &str = "INSEK_PACK";

/// The files of that pack; those of Kaiserslautern are part of `scenario`.
fn files() -> Result<Files, Box<dyn Error>> {
    let Ok(folder) = env::var(PACK) else { return Ok(built_in_files()) };
    println!("cargo::rerun-if-changed={folder}");
    let mut files = Files::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        files.insert(entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path())?);
    }
    Ok(files)
}

/// What the first screen says of the place; every other text comes with the panel that shows it, or with the visitor's first act.
const SAID_FIRST: &str = "baseline balance.note changes.migration_years development.note";

/// What is said about its levers, once somebody has done something.
const SAID_SOON: &str = "arrivals.explanation arrivals.source departures.explanation departures.source fertility.explanation \
     fertility.source life_expectancy.source infill.explanation";

/// What the state office assumes of a lever, without the words on it.
const ASSUMED: &str = "fuenfte_tfr fuenfte_tfr_verhaeltnis fuenfte_e0_f fuenfte_e0_m";

fn is_among(names: &str, name: &str) -> bool {
    names.split_whitespace().any(|one| one == name)
}

/// What is said soon alone.
fn said(pack: &Pack) -> Pack {
    let mut pack = pack.clone();
    pack.texts.retain(|text| text.key.starts_with(STATEMENT) || is_among(SAID_SOON, &text.key));
    pack.assumptions.retain(|assumption| is_among(ASSUMED, &assumption.id));
    for assumption in &mut pack.assumptions {
        (assumption.text, assumption.reason) = Default::default();
        assumption.provenance.sources.clear();
    }
    pack
}

/// What is missing and has to be known stands below the pictures, folded until it is here.
const STATEMENT: &str = "statement.";

/// Measures that the pictures and the main levers show.
const SHOWN: [Measure; 9] = [
    Measure::Population,
    Measure::Under20,
    Measure::From65,
    Measure::Births,
    Measure::Deaths,
    Measure::Arrivals,
    Measure::Departures,
    Measure::NetMigration,
    Measure::FertilityProxy,
];

/// The first load shows neither assumptions nor sources nor notes: they come with the panels that do.
fn without_texts(mut pack: Pack) -> Pack {
    // Whether the ages of the districts are an estimate stands next to every figure of a district.
    pack.tables.retain(|note| note.table == "population");
    pack.texts.retain(|text| is_among(SAID_FIRST, &text.key));
    pack.housing.iter_mut().for_each(|home| home.vacancy = None);
    // Forecasts that are history stand in a panel alone.
    let history: Vec<bool> = pack.forecasts.iter().map(|point| pack.is_history(point)).collect();
    let mut of_history = history.into_iter();
    pack.forecasts.retain(|_| !of_history.next().unwrap_or_default());
    // Of what the office says the headline and the picture show the newest range alone.
    let newest = pack.office.newest().cloned();
    pack.office = Office { reconstructions: newest.into_iter().collect(), ..Office::default() };
    let provenances = (pack.history.iter_mut().map(|row| &mut row.provenance))
        .chain(pack.forecasts.iter_mut().map(|row| &mut row.provenance))
        .chain(pack.regions.iter_mut().map(|row| &mut row.provenance))
        .chain(pack.arrivals.iter_mut().map(|row| &mut row.provenance))
        .chain(pack.projects.iter_mut().map(|row| &mut row.provenance))
        .chain(pack.tables.iter_mut().map(|note| &mut note.provenance));
    for provenance in provenances {
        provenance.sources.clear();
    }
    let notes = (pack.forecasts.iter_mut().map(|row| &mut row.note))
        .chain(pack.arrivals.iter_mut().map(|row| &mut row.note))
        .chain(pack.projects.iter_mut().map(|row| &mut row.note))
        .chain(pack.history.iter_mut().map(|row| &mut row.note));
    notes.for_each(String::clear);
    // Figures outside the series, of other places and of other measures stand in the panels only.
    pack.history.retain(|row| row.in_series && row.area == Area::City && SHOWN.contains(&row.measure));
    pack.forecasts.retain(|row| row.area == Area::City && row.persons.is_some());
    pack
}
