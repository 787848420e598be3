//! From rows to the age groups of every district.

use cohort::dims::OPEN_AGE;
use cohort::disaggregate::AgeGroup;
use faults::{Faults, Place, Problem};
use scenario::pack::Pack;
use scenario::pack::delimited::Cell;

use super::{COLUMNS, DistrictAges};
use crate::date::Date;
use crate::figure::parse;
use crate::sheet::{HeadedTable, Row, Sheet, plain};
use crate::unused::{Unused, Why};
use crate::words::fold;

/// One age group of a district.
pub(super) struct Group<'t> {
    pub(super) from: usize,
    /// Oldest age; the open age where the group is open.
    pub(super) to: usize,
    /// Women and men.
    pub(super) persons: [f64; 2],
    /// Persons of another sex or none, who are among the women and men by halves.
    pub(super) others: f64,
    pub(super) place: Place<'t>,
}

/// Which place a row is about.
enum Of {
    District(usize),
    /// All districts together: a sum that must agree.
    Whole,
}

/// Reads the table for the districts of a pack.
///
/// # Errors
/// Districts that are unknown, missing or named by two that disagree; age groups twice, with gaps or overlaps; figures that are no counts;
/// sums that disagree.
pub fn read(sheet: &Sheet, base: &Pack) -> Result<DistrictAges, Faults> {
    let mut faults = Faults::default();
    let Some(table) = sheet.table(&COLUMNS, &mut faults) else { return Err(faults.sorted()) };
    let mut districts: Vec<Vec<Group<'_>>> = base.regions.iter().map(|_| Vec::new()).collect();
    let mut whole = Vec::new();
    let (mut date, mut remark, mut rows) = (None, String::new(), 0);
    for row in table.rows() {
        match plain(row.text("MetaSchlüssel")).as_str() {
            "stichtag" => date = read_date(&row, &mut faults),
            "allgemeinerhinweis" => row.text("MetaWert01").clone_into(&mut remark),
            _ => {}
        }
        if ["von", "BisKleinerAls", "Männlich", "Weiblich"].iter().all(|id| row.text(id).is_empty()) {
            continue;
        }
        let (of, group) = (place(&row, base, &mut faults), group(&row, &mut faults));
        match (of, group) {
            (Some(Of::District(region)), Some(group)) => {
                rows += 1;
                districts[region].push(group);
            }
            (Some(Of::Whole), Some(group)) => whole.push(group),
            _ => {}
        }
    }
    let unused = unused(&table);
    let found = Found { districts, whole, end: table.end() };
    let (groups, others) = found.checked(base, faults)?;
    Ok(DistrictAges { file: sheet.file().to_owned(), date, remark, rows, groups, others, sexes_assumed: false, unused })
}

/// Columns that the reader does not know, with what would be left out.
fn unused(table: &HeadedTable<'_>) -> Vec<Unused> {
    let known =
        |cell: &Cell| COLUMNS.iter().any(|column| column.headings.iter().any(|name| fold(name) == fold(&cell.text)));
    let strange = table.header().iter().enumerate().filter(|(_, cell)| !cell.text.trim().is_empty() && !known(cell));
    let column = |(at, heading): (usize, &Cell)| {
        let values: Vec<f64> =
            (table.rows()).filter_map(|row| parse(&row.cells().get(at)?.text, table.form()).ok()?.value()).collect();
        let sum = (!values.is_empty()).then(|| values.iter().sum());
        Unused {
            what: heading.text.trim().to_owned(),
            line: heading.line,
            why: Why::Unknown,
            figures: values.len(),
            sum,
        }
    };
    strange.map(column).collect()
}

/// Age groups as they were found, before they are checked against each other.
pub(super) struct Found<'t> {
    pub(super) districts: Vec<Vec<Group<'t>>>,
    /// Rows of all districts together.
    pub(super) whole: Vec<Group<'t>>,
    pub(super) end: Place<'t>,
}

/// Age groups by district and sex.
pub(super) type Groups = Vec<[Vec<AgeGroup>; 2]>;

impl Found<'_> {
    /// The groups of every district without gaps, and how many persons are neither women nor men.
    ///
    /// # Errors
    /// Districts without a row; groups twice, with gaps or overlaps; sums that disagree.
    pub(super) fn checked(mut self, base: &Pack, mut faults: Faults) -> Result<(Groups, f64), Faults> {
        let complete = faults.is_empty();
        for (region, groups) in base.regions.iter().zip(&mut self.districts) {
            if groups.is_empty() {
                // With rows refused, a district may be missing for that reason alone.
                if complete {
                    let (name, id) = (region.name.clone(), region.id.clone());
                    faults.add(&self.end, Problem::DistrictMissing { name, id });
                }
                continue;
            }
            follow(&region.name, groups, complete, &self.end, &mut faults);
        }
        if faults.is_empty() {
            sums(&self.whole, &self.districts, &mut faults);
        }
        if !faults.is_empty() {
            return Err(faults.sorted());
        }
        let of_sex = |groups: &[Group<'_>], sex: usize| {
            groups.iter().map(|group| AgeGroup { from: group.from, to: group.to, total: group.persons[sex] }).collect()
        };
        let groups = self.districts.iter().map(|groups| [of_sex(groups, 0), of_sex(groups, 1)]).collect();
        Ok((groups, self.districts.iter().flatten().map(|group| group.others).sum()))
    }
}

fn read_date(row: &Row<'_>, faults: &mut Faults) -> Option<Date> {
    let text = row.text("MetaWert01");
    let date = Date::read(text);
    if date.is_none() {
        faults.add(&row.place("MetaWert01"), Problem::NoDay { text: text.to_owned() });
    }
    date
}

/// The district of a row by its number or its name; both must mean the same one.
fn place(row: &Row<'_>, base: &Pack, faults: &mut Faults) -> Option<Of> {
    let (id, name) = (row.text("GebietsID"), row.text("Gebietsname"));
    let number = id.trim_start_matches('0');
    let by_id = base.regions.iter().position(|region| region.id.trim_start_matches('0') == number);
    let by_name = base.regions.iter().position(|region| fold(&region.name) == fold(name));
    match (by_id, by_name) {
        (Some(this), Some(other)) if this != other => {
            let (this, other) = (base.regions[this].name.clone(), base.regions[other].id.clone());
            let differ = Problem::NumberAndName { id: id.to_owned(), of_id: this, name: name.to_owned(), other };
            faults.add(&row.place("GebietsID"), differ);
            None
        }
        (Some(region), _) | (None, Some(region)) => Some(Of::District(region)),
        (None, None) => {
            let whole = plain(name);
            let all = whole.starts_with("gesamt")
                || whole == plain(&base.whole)
                || matches!(
                    whole.as_str(),
                    "stadt" | "insgesamt" | "stadtinsgesamt" | "stadtgesamt" | "summe" | "alle" | "zusammen"
                );
            if all || (number.is_empty() && !id.is_empty() && name.is_empty()) {
                return Some(Of::Whole);
            }
            let column = if id.is_empty() { "Gebietsname" } else { "GebietsID" };
            let words = format!("{id} {name}").trim().to_owned();
            faults.add(&row.place(column), Problem::UnknownDistrict { words });
            None
        }
    }
}

fn group<'t>(row: &Row<'t>, faults: &mut Faults) -> Option<Group<'t>> {
    let from = row.whole("von", 0, 120, faults).and_then(|from| usize::try_from(from).ok());
    let women = row.number("Weiblich", 0.0, faults);
    let men = row.number("Männlich", 0.0, faults);
    let until = row.text("BisKleinerAls");
    // The last group has no upper age, or one that nobody reaches, or words.
    let to = match until.parse::<usize>() {
        Ok(until) if until > OPEN_AGE => OPEN_AGE,
        Ok(until) => {
            if from.is_some_and(|from| until <= from) {
                let empty = Problem::EmptyGroup { from: row.text("von").to_owned(), below: until };
                faults.add(&row.place("BisKleinerAls"), empty);
                return None;
            }
            until - 1
        }
        Err(_) if until.is_empty() || until.chars().any(char::is_alphabetic) => OPEN_AGE,
        Err(_) => {
            faults.add(&row.place("BisKleinerAls"), Problem::NoUpperAge { text: until.to_owned() });
            return None;
        }
    };
    // Without a figure there is nobody: most groups have none.
    let others = match row.figure("Divers", faults) {
        Some(figure) => figure.value(),
        None => Some(0.0),
    };
    for (id, count) in [("Weiblich", women), ("Männlich", men), ("Divers", others)] {
        if count.is_some_and(|count| count.fract() != 0.0) {
            let (column, text) = (id.to_owned(), row.text(id).to_owned());
            faults.add(&row.place(id), Problem::NotWholePersons { column, text });
        }
    }
    let others = others.unwrap_or(0.0);
    // As the offices do it: who is neither is counted with both alike.
    let persons = [women? + others / 2.0, men? + others / 2.0];
    Some(Group { from: from?.min(OPEN_AGE), to, persons, others, place: row.place("von") })
}

/// Sorts the age groups of a district and names what is twice, missing or overlapping.
fn follow(name: &str, groups: &mut [Group<'_>], complete: bool, end: &Place<'_>, faults: &mut Faults) {
    groups.sort_by_key(|group| group.from);
    let mut next = 0;
    for group in groups.iter() {
        let (name, from, to) = (name.to_owned(), group.from, group.to);
        if from < next && to < next {
            faults.add(&group.place, Problem::GroupTwice { name, from, to });
        } else if from < next {
            faults.add(&group.place, Problem::GroupOverlaps { name, from, to, next });
        } else if from > next && complete {
            faults.add(&group.place, Problem::GroupGap { name, from: next, to: from - 1 });
        }
        next = next.max(group.to + 1);
    }
    if next <= OPEN_AGE && complete {
        faults.add(end, Problem::NoOpenGroup { name: name.to_owned(), from: next });
    }
}

/// Rows of the whole must be the sums of the districts.
fn sums(whole: &[Group<'_>], districts: &[Vec<Group<'_>>], faults: &mut Faults) {
    for all in whole {
        let within = |group: &&Group<'_>| group.from >= all.from && group.to <= all.to;
        for (sex, word) in ["Weiblich", "Männlich"].into_iter().enumerate() {
            let sum: f64 = districts.iter().flatten().filter(within).map(|group| group.persons[sex]).sum();
            if sum != all.persons[sex] {
                let (from, to, found) = (all.from, all.to, all.persons[sex]);
                faults.add(&all.place, Problem::GroupSum { sex: word, from, to, found, sum });
            }
        }
    }
}
