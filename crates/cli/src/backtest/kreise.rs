//! The tables of many Kreise: `population.csv.gz`, `moves.csv.gz`, `names.csv`.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use cohort::dims::{OPEN_AGE, SEXES, Sex};
use cohort::disaggregate::AgeGroup;
use flate2::read::GzDecoder;
use hindcast::Record;

use crate::files;

/// A Kreis and what was counted in it.
pub(crate) struct Kreis {
    /// Official key, five digits.
    pub(crate) ags: String,
    pub(crate) name: String,
    pub(crate) record: Record,
}

impl Kreis {
    /// Whether it is a kreisfreie Stadt, by its name: the tables hold no other sign of it.
    pub(crate) fn is_city(&self) -> bool {
        let name = self.name.to_lowercase();
        let says_so = ["kreisfreie stadt", "stadtkreis", "krsfr. stadt", "landeshauptstadt"];
        says_so.iter().any(|word| name.contains(word)) || !(name.contains("kreis") || name.contains("region"))
    }
}

/// The Kreise of one Land, by the first two digits of their keys.
pub(crate) fn of_land(folder: &Path, land: &str) -> Result<Vec<Kreis>, String> {
    let mut kreise = read(folder)?;
    kreise.retain(|kreis| kreis.ags.starts_with(land));
    if kreise.is_empty() { Err(format!("{}: no Kreis of the Land {land}", folder.display())) } else { Ok(kreise) }
}

/// The year without moves: both neighbours stand for it.
const LACKING: i32 = 2001;
/// Years whose shares of the sexes stand for those before, which were published for both together.
const SHARES: std::ops::RangeInclusive<i32> = 2002..=2004;

/// Moves of one Kreis by year, flow and sex (`f`, `m`, `all`), a figure a group.
type Moves = BTreeMap<(i32, String, String), Vec<f64>>;
/// Persons of one Kreis by year, sex and group.
type People = Vec<(i32, Sex, AgeGroup)>;

/// Reads every Kreis of a folder, in the order of the keys.
pub(crate) fn read(folder: &Path) -> Result<Vec<Kreis>, String> {
    let mut people: BTreeMap<String, People> = BTreeMap::new();
    let path = folder.join("population.csv.gz");
    each(&path, &["ags", "year", "sex"], |groups, row, cells| {
        let sex = Sex::ALL.into_iter().find(|sex| sex.code() == cells[2]).ok_or("sex is neither f nor m")?;
        let of = people.entry(cells[0].to_owned()).or_default();
        let year = year(cells[1])?;
        of.extend(groups.iter().zip(row).map(|(group, total)| (year, sex, AgeGroup { total: *total, ..*group })));
        Ok(())
    })?;
    let mut moves: BTreeMap<String, Moves> = BTreeMap::new();
    let mut ages: Vec<AgeGroup> = Vec::new();
    each(&folder.join("moves.csv.gz"), &["ags", "year", "flow", "sex"], |groups, row, cells| {
        if ages.is_empty() {
            ages = groups.to_vec();
        }
        let key = (year(cells[1])?, cells[2].to_owned(), cells[3].to_owned());
        moves.entry(cells[0].to_owned()).or_default().insert(key, row.to_vec());
        Ok(())
    })?;
    let names = names(&folder.join("names.csv"))?;
    let none = BTreeMap::new();
    let mut kreise = Vec::new();
    for (ags, people) in people {
        let moves = moves.remove(&ags).ok_or_else(|| format!("moves.csv.gz: no row for {ags}"))?;
        let name = names.get(&ags).cloned().ok_or_else(|| format!("names.csv: no name for {ags}"))?;
        let flows = flows(&moves, &ages);
        let record = Record::new(&people, &flows, [&none, &none], BTreeMap::new(), BTreeMap::new());
        kreise.push(Kreis { ags, name, record });
    }
    if kreise.is_empty() {
        return Err(format!("{}: no Kreis", path.display()));
    }
    Ok(kreise)
}

fn year(text: &str) -> Result<i32, String> {
    text.parse().map_err(|_| format!("year is `{text}`"))
}

/// Hands every row to `take`: the groups of the header, the figures, the cells before them.
fn each(
    path: &Path,
    keys: &[&str],
    mut take: impl FnMut(&[AgeGroup], &[f64], &[&str]) -> Result<(), String>,
) -> Result<(), String> {
    let file = File::open(path).map_err(|why| format!("{}: {why}", path.display()))?;
    let mut text = String::new();
    GzDecoder::new(file).read_to_string(&mut text).map_err(|why| format!("{}: {why}", path.display()))?;
    let mut rows = csv::Reader::from_reader(text.as_bytes());
    let place = |line: u64, why: &str| format!("{}:{line}: {why}", path.display());
    let header = rows.headers().map_err(|why| place(1, &why.to_string()))?.clone();
    if header.iter().take(keys.len()).ne(keys.iter().copied()) {
        return Err(place(1, &format!("expected the columns {}, then age groups", keys.join(","))));
    }
    let groups: Option<Vec<AgeGroup>> = header.iter().skip(keys.len()).map(group).collect();
    let groups = groups.ok_or_else(|| place(1, "an age group is not written as 0_2 or 75_over"))?;
    for row in rows.records() {
        let row = row.map_err(|why| place(0, &why.to_string()))?;
        let line = row.position().map_or(0, csv::Position::line);
        let cells: Vec<&str> = row.iter().take(keys.len()).collect();
        let figures: Result<Vec<f64>, _> = row.iter().skip(keys.len()).map(str::parse).collect();
        let figures = figures.map_err(|_| place(line, "a cell is not a number"))?;
        if figures.iter().any(|figure| !(0.0..=1e9).contains(figure)) {
            return Err(place(line, "a cell is not a count"));
        }
        take(&groups, &figures, &cells).map_err(|why| place(line, &why))?;
    }
    Ok(())
}

/// An age group as the headings write it: `0_2`, `75_over`.
fn group(text: &str) -> Option<AgeGroup> {
    let (from, to) = text.split_once('_')?;
    let to = if to == "over" { OPEN_AGE } else { to.parse().ok()? };
    Some(AgeGroup { from: from.parse().ok()?, to, total: 0.0 })
}

fn names(path: &Path) -> Result<BTreeMap<String, String>, String> {
    let rows: Vec<(String, String, String)> = files::rows_of(path)?;
    Ok(rows.into_iter().map(|(ags, name, _source)| (ags, name)).collect())
}

/// Moves by sex in every year: the year that lacks them is the mean of its neighbours, years without sexes have the shares of later ones.
fn flows(moves: &Moves, ages: &[AgeGroup]) -> Vec<(i32, Sex, AgeGroup, AgeGroup)> {
    let mut years: Vec<i32> = moves.keys().map(|(year, ..)| *year).collect();
    years.push(LACKING);
    years.sort_unstable();
    years.dedup();
    let mut flows = Vec::new();
    for year in years {
        let by_flow = ["in", "out"].map(|flow| by_sex(moves, year, flow, ages.len()));
        let [Some(arrivals), Some(departures)] = by_flow else { continue };
        for sex in Sex::ALL {
            for (index, group) in ages.iter().enumerate() {
                let of = |cells: &[Vec<f64>; SEXES]| AgeGroup { total: cells[sex.index()][index], ..*group };
                flows.push((year, sex, of(&arrivals), of(&departures)));
            }
        }
    }
    flows
}

fn by_sex(moves: &Moves, year: i32, flow: &str, groups: usize) -> Option<[Vec<f64>; SEXES]> {
    let row = |year: i32, sex: &str| moves.get(&(year, flow.to_owned(), sex.to_owned()));
    if let (Some(women), Some(men)) = (row(year, "f"), row(year, "m")) {
        return Some([women.clone(), men.clone()]);
    }
    let Some(all) = row(year, "all") else {
        // Rows that nobody published stand between two that somebody did.
        let [before, after] =
            [by_sex_of_row(moves, year - 1, flow, groups)?, by_sex_of_row(moves, year + 1, flow, groups)?];
        let mean = |sex: usize| before[sex].iter().zip(&after[sex]).map(|(one, two)| (one + two) / 2.0).collect();
        return Some([mean(0), mean(1)]);
    };
    let share = |index: usize| {
        let sum = |sex: &str| SHARES.filter_map(|year| row(year, sex)).map(|cells| cells[index]).sum::<f64>();
        let (women, men) = (sum("f"), sum("m"));
        if women + men > 0.0 { women / (women + men) } else { 0.5 }
    };
    let women: Vec<f64> = all.iter().enumerate().map(|(index, moves)| moves * share(index)).collect();
    let men = all.iter().zip(&women).map(|(all, women)| all - women).collect();
    Some([women, men])
}

/// A year that was published.
fn by_sex_of_row(moves: &Moves, year: i32, flow: &str, groups: usize) -> Option<[Vec<f64>; SEXES]> {
    let published = |sex: &str| moves.contains_key(&(year, flow.to_owned(), sex.to_owned()));
    (published("all") || published("f")).then(|| by_sex(moves, year, flow, groups)).flatten()
}
