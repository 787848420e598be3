//! What to fetch of the offices and to ask of the city each year, as Markdown in German.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use locale::update as words;
use scenario::pack::Pack;
use serde::Deserialize;

use crate::files;
use crate::pack::{self, Sources};

/// How the names of publishers begin whose tables have a code and appear every year.
const OFFICES: [&str; 3] = ["Statistische Ämter", "Statistisches Bundesamt", "Statistisches Landesamt"];

/// Columns that are asked of the city: those that the readers of own data know, but for the moves by age.
const PEOPLE: &str = "GebietsID;Gebietsname;von;BisKleinerAls;Männlich;Weiblich";
const SUMS: &str = "Jahr;GebietsID;Zuzüge;Fortzüge;Innerstädtische Zuzüge;Innerstädtische Fortzüge";
const MOVES: &str = "Jahr;GebietsID;Ziel;von;BisKleinerAls;Männlich;Weiblich";
const HOMES: &str = "Jahr;GebietsID;Wohnungen;Baufertigstellungen";

/// Years of events that are asked for: as many as the levels of a baseline are taken from at most.
const YEARS: i32 = 3;

/// Tables of texts, which name sources without holding their figures.
const OF_TEXTS: [&str; 2] = ["assumptions.csv", "kinds.csv"];

/// A row of `sources.csv`.
#[derive(Deserialize)]
struct Source {
    id: String,
    title: String,
    publisher: String,
    date: String,
}

impl Source {
    /// Whether it is a table of an office that appears every year: it has a code such as 12411-09-01-4.
    fn is_official_table(&self) -> bool {
        OFFICES.iter().any(|office| self.publisher.starts_with(office))
            && self.title.split(|sign: char| " (),".contains(sign)).any(is_code)
    }
}

/// `12411-09-01-4`, `12612-0008`.
fn is_code(word: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    word.split_once('-')
        .is_some_and(|(statistic, rest)| statistic.len() == 5 && digits(statistic) && rest.split('-').all(digits))
}

/// The checklist for the year after the base year.
///
/// # Errors
///
/// A table of sources that is missing or cannot be read.
pub(super) fn checklist(city: &str, sources: &Sources, pack: &Pack) -> Result<String, String> {
    let (place, base_year) = (pack.whole.as_str(), pack.meta.base_year);
    let year = base_year + 1;
    let used = used(sources);
    let all = all(sources)?;
    let (tables, others): (Vec<&Source>, Vec<&Source>) = all.iter().partition(|source| source.is_official_table());
    let mut out = format!("# {}\n\n{}\n", words::title(place, year), words::about(base_year));
    let _ = write!(out, "\n## {}\n\n{}\n\n", words::tables_heading(), words::tables_about());
    tables.iter().for_each(|source| out.push_str(&line(source, &used)));
    let _ = write!(out, "\n### {}\n\n{}\n\n", words::columns_heading(), words::columns_about());
    out.push_str(&columns(&tables, &used, sources));
    let _ = write!(out, "\n## {}\n\n", words::others_heading());
    others.iter().for_each(|source| out.push_str(&line(source, &used)));
    out.push_str(&letter(place, year, pack));
    let _ = write!(out, "\n## {}\n\n", words::then_heading());
    for (at, step) in words::then(city).iter().enumerate() {
        let _ = writeln!(out, "{}. {step}", at + 1);
    }
    Ok(out)
}

/// The sources of the place, then those of the country that it does not name itself.
fn all(sources: &Sources) -> Result<Vec<Source>, String> {
    let mut all: Vec<Source> = Vec::new();
    for files in [&sources.own, &sources.national] {
        let Some(table) = files.get("sources.csv") else { continue };
        for row in files::rows::<Source>("sources.csv", table)? {
            if !all.iter().any(|known| known.id == row.id) {
                all.push(row);
            }
        }
    }
    Ok(all)
}

/// The tables in which a source is named, by its id. A flat table is its own source.
fn used(sources: &Sources) -> BTreeMap<String, BTreeSet<String>> {
    let mut used: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, bytes) in tables(sources).filter(|(name, _)| !OF_TEXTS.contains(name)) {
        if pack::statistic(name, bytes).is_some() {
            used.entry(name.trim_end_matches(".csv").to_owned()).or_default().insert(name.to_owned());
            continue;
        }
        let mut reader = csv::Reader::from_reader(bytes);
        let column = reader.headers().ok().and_then(|header| header.iter().position(|name| name == "source"));
        let Some(column) = column else { continue };
        for row in reader.records().flatten() {
            for id in row.get(column).unwrap_or_default().split_whitespace() {
                used.entry(id.to_owned()).or_default().insert(name.to_owned());
            }
        }
    }
    used
}

/// Tables of the place, and those of the country that it does not replace.
fn tables(sources: &Sources) -> impl Iterator<Item = (&str, &[u8])> {
    let national = sources.national.iter().filter(|(name, _)| !sources.own.contains_key(*name));
    let tables = sources.own.iter().chain(national).filter(|(name, _)| name.ends_with(".csv"));
    tables.map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
}

fn line(source: &Source, used: &BTreeMap<String, BTreeSet<String>>) -> String {
    let date = if source.date.is_empty() { words::held_undated().to_owned() } else { words::held(&source.date) };
    let files = used.get(&source.id).map(|files| format!("; {}", words::used_in(&quoted(files)))).unwrap_or_default();
    let publisher = if source.publisher.is_empty() { String::new() } else { format!(" {}.", source.publisher) };
    format!("- [ ] `{}`: {}.{publisher} {date}{files}\n", source.id, source.title)
}

fn quoted<'n>(names: impl IntoIterator<Item = &'n String>) -> String {
    names.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// The header of every table that is made of those to fetch.
fn columns(fetched: &[&Source], used: &BTreeMap<String, BTreeSet<String>>, sources: &Sources) -> String {
    let wanted: BTreeSet<&String> = fetched.iter().filter_map(|source| used.get(&source.id)).flatten().collect();
    let header = |bytes: &[u8]| String::from_utf8_lossy(bytes).lines().next().unwrap_or_default().to_owned();
    let rows = tables(sources).filter(|(name, _)| wanted.iter().any(|wanted| wanted == name));
    rows.map(|(name, bytes)| format!("- `{name}`: `{}`\n", header(bytes))).collect()
}

/// What only the city has, as a letter to be filled in.
fn letter(place: &str, year: i32, pack: &Pack) -> String {
    let mut out = format!("\n## {}\n\n{}\n\n", words::letter_heading(), words::letter_about());
    let _ = write!(out, "{}\n\n**{}**\n\n", words::letter_head(), words::letter_subject(place, year));
    let _ = write!(out, "{}\n\n{}\n\n", words::salutation(), words::request(place));
    let years = words::years(year - YEARS + 1, year);
    let asked = [
        (words::people(), words::people_period(year), words::people_form(), PEOPLE),
        (words::sums(), years.clone(), words::sums_form(), SUMS),
        (words::moves(), years.clone(), words::moves_form(), MOVES),
        (words::homes(), years, words::homes_form(), HOMES),
    ];
    for (at, (what, period, form, columns)) in asked.iter().enumerate() {
        let _ = writeln!(out, "{}. **{what}**", at + 1);
        for part in [words::period(period), words::form(form), words::columns(&format!("`{columns}`"))] {
            let _ = writeln!(out, "   - {part}");
        }
    }
    let _ = write!(out, "\n{}\n\n{}\n", words::notes(), words::closing());
    if pack.regions.len() > 1 {
        let _ = write!(out, "\n### {}\n\n", words::districts_heading());
        for region in &pack.regions {
            let _ = writeln!(out, "- {}: {}", region.id, region.name);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::is_code;

    #[test]
    fn codes_of_official_tables_are_known_from_other_words() {
        for (word, expected) in [
            ("12411-09-01-4", true),
            ("12612-0008", true),
            ("31231", false),
            ("RR-81-30", false),
            ("2022-2024", false),
            ("31.12.2025", false),
        ] {
            assert_eq!(is_code(word), expected, "{word}");
        }
    }
}
