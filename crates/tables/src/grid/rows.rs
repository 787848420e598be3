//! From rows to facts.

use faults::{Faults, Number, Place, Problem, Wanted};
use scenario::pack::delimited::Cell;

use super::around::{form, has_official_keys, knows, said_by};
use super::block::{Block, Line};
use super::columns::{Column, Holds, columns};
use super::{Fact, Grid, Said, filled, is_figure};
use crate::figure::{Figure, marked, parse};
use crate::regional::Ages;
use crate::sheet::Sheet;
use crate::unused::Why;
use crate::words::times::time;
use crate::words::units::unit;
use crate::words::{Label, Places, Topic, Whereabouts, labels};

/// Reads every block into the grid.
pub(super) fn read<'s>(
    sheet: &'s Sheet,
    blocks: &[Block<'s>],
    places: &Places,
    grid: &mut Grid<'s>,
    faults: &mut Faults,
) {
    let laid: Vec<Vec<Column>> = blocks.iter().map(|block| columns(block, places)).collect();
    let Some(form) = form(sheet, blocks, &laid, faults) else { return };
    grid.form = form;
    let knows_city = blocks
        .iter()
        .zip(&laid)
        .any(|(block, columns)| knows(block, columns, places, &|place| *place == Whereabouts::City));
    let knows_districts = blocks
        .iter()
        .zip(&laid)
        .any(|(block, columns)| knows(block, columns, places, &|place| matches!(place, Whereabouts::District(_))));
    let mut titles = Said::default();
    for (index, (block, columns)) in blocks.iter().zip(&laid).enumerate() {
        if index == 0 {
            grid.titles.clone_from(&block.above);
            titles = said_by(&block.above, places);
        }
        let sections = if index == 0 { Said::default() } else { said_by(&block.above, places) };
        let others = knows_city && !knows_districts;
        let official = has_official_keys(block, columns);
        let mut reader = Rows {
            file: sheet.file(),
            places,
            columns,
            grid,
            faults,
            others,
            official,
            lost: None,
            before: Vec::new(),
        };
        reader.block(block, sections, &titles);
    }
}

/// Reads the rows of one block.
struct Rows<'g, 's> {
    file: &'s str,
    places: &'g Places,
    columns: &'g [Column],
    grid: &'g mut Grid<'s>,
    faults: &'g mut Faults,
    /// Unknown names are other places: the table lists the city among them.
    others: bool,
    /// Places have official keys.
    official: bool,
    /// A number in the row that is no place's.
    lost: Option<&'s Cell>,
    /// Labels of the row before, by column: a blank first cell repeats it.
    before: Vec<(usize, &'s Cell)>,
}

impl<'s> Rows<'_, 's> {
    fn block(&mut self, block: &Block<'s>, mut section: Said, titles: &Said) {
        for line in &block.body {
            match line {
                Line::Row(row) => self.row(row, &section, titles),
                Line::Section(cell) => self.section(cell, &mut section),
                Line::Remark(cell) => self.grid.leave(cell.text.trim(), cell.line, Why::Remark, None),
            }
        }
    }

    /// A section takes the place of the one before it that was about the same; a variant begins anew.
    fn section(&mut self, cell: &Cell, section: &mut Said) {
        let said = labels(&cell.text, self.places, false);
        let mut next = Said::default();
        said.iter().for_each(|label| next.take(label));
        if let Some(unit) = unit(&cell.text) {
            next.unit = Some(unit);
            next.unknown.clear();
        }
        if next.variant.is_some() || next.place.is_some() {
            *section = next;
            return;
        }
        if !next.unknown.is_empty() {
            section.unknown = next.unknown;
        }
        section.time = next.time.or(section.time);
        section.measure = next.measure.or(section.measure);
        section.sex = next.sex.or(section.sex);
        section.unit = next.unit.or(section.unit);
        if next.ages.is_some() {
            section.ages = next.ages;
        }
        if said.contains(&Label::Total) {
            section.sex = None;
        }
    }

    fn row(&mut self, row: &'s [Cell], section: &Said, titles: &Said) {
        let Some(start) = row.first() else { return };
        let mut said = Said::default();
        let mut used = true;
        let mut span: [Option<usize>; 2] = [None, None];
        let cells: Vec<(usize, &'s Cell)> =
            self.columns.iter().enumerate().filter_map(|(at, _)| Some((at, row.get(at)?))).collect();
        self.surplus(row);
        let mut labelled = Vec::new();
        for (at, cell) in cells {
            let blank = cell.text.trim().is_empty();
            let cell = if blank { self.repeated(at, cell) } else { cell };
            match &self.columns[at].holds {
                Holds::Topic(topic) => {
                    used &= self.topic(*topic, cell, &mut said, &mut span);
                    labelled.push((at, cell));
                }
                Holds::Labels => {
                    for label in labels(&cell.text, self.places, false) {
                        said.take(&label);
                    }
                    if let Some(unit) = unit(&cell.text) {
                        said.unit.get_or_insert(unit);
                    }
                    labelled.push((at, cell));
                }
                Holds::Figures(_) | Holds::Nothing => {}
            }
        }
        if let [Some(from), to] = span {
            let words = to.map_or_else(|| format!("{from}+"), |to| format!("{from}-{to}"));
            said.ages.get_or_insert((Ages { from, to }, words));
        }
        self.before = labelled;
        if let Some(lost) = self.lost.take().filter(|_| said.place.is_none() && used) {
            let words = lost.text.trim().to_owned();
            self.faults.add(&lost.place(self.file), Problem::UnknownPlace { words });
            return;
        }
        if !used {
            return;
        }
        let label =
            filled(row).map(|(_, cell)| cell.text.trim()).find(|text| !is_figure(text)).unwrap_or(start.text.trim());
        self.figures(row, label, &said, section, titles);
    }

    /// More cells than columns have headings.
    fn surplus(&mut self, row: &[Cell]) {
        let wanted = self.columns.iter().rposition(|column| !column.heading.is_empty()).map_or(0, |at| at + 1);
        let surplus = row.iter().skip(wanted.max(1)).any(|cell| !cell.text.trim().is_empty());
        if wanted > 1
            && surplus
            && let Some(first) = row.first()
        {
            self.faults.add(&first.place(self.file), Problem::PerhapsSplitNumber { found: row.len(), wanted });
        }
    }

    /// The cell above a blank one, where a column of names or times is written once for several rows: the first column, next to another of labels.
    fn repeated(&self, at: usize, cell: &'s Cell) -> &'s Cell {
        let labels = |column: &&Column| {
            matches!(
                column.holds,
                Holds::Topic(Topic::Ages | Topic::Measure | Topic::Sex | Topic::From) | Holds::Labels
            )
        };
        let several = self.columns.iter().skip(at + 1).any(|column| labels(&column));
        let name =
            matches!(self.columns[at].holds, Holds::Topic(Topic::Name | Topic::Key | Topic::Time) | Holds::Labels);
        let above = self.before.iter().find(|(before, _)| *before == at).map(|(_, cell)| *cell);
        above.filter(|_| several && name).unwrap_or(cell)
    }

    /// Takes a label of a known topic; `false` where the row is of another place or no year.
    fn topic(&mut self, topic: Topic, cell: &'s Cell, said: &mut Said, span: &mut [Option<usize>; 2]) -> bool {
        let text = cell.text.trim();
        if text.is_empty() {
            return true;
        }
        let place = cell.place(self.file);
        match topic {
            Topic::Time => return self.time(cell, &place, said),
            Topic::Key | Topic::Name => return self.place(topic, cell, &place, said),
            Topic::Measure | Topic::Sex | Topic::Ages => {
                for label in labels(text, self.places, topic == Topic::Ages) {
                    // Below `Geschlecht` an unknown word is not an unknown measure.
                    said.take(&label);
                }
                if let (Topic::Measure, Some(unit)) = (topic, unit(text)) {
                    said.unit.get_or_insert(unit);
                }
            }
            Topic::From => span[0] = text.parse().ok(),
            Topic::Below => span[1] = text.parse::<usize>().ok().and_then(|age| age.checked_sub(1)),
            Topic::To => span[1] = text.parse().ok(),
            Topic::Variant => said.variant = Some(text.to_owned()),
            Topic::Unit => said.unit = unit(text).or_else(|| unit(&format!("in {text}"))),
            Topic::BaseYear => match time(text) {
                Some(time) => self.grid.base_years.push((time.year, cell)),
                None => self.faults.add(&place, no_year("base_year", text, 1900)),
            },
            Topic::Publisher | Topic::Title | Topic::Note => {
                let at = match topic {
                    Topic::Publisher => 0,
                    Topic::Title => 1,
                    _ => 2,
                };
                if self.grid.stated[at].is_empty() {
                    text.clone_into(&mut self.grid.stated[at]);
                }
            }
            Topic::Value => {}
        }
        true
    }

    fn time(&mut self, cell: &'s Cell, place: &Place<'_>, said: &mut Said) -> bool {
        let text = cell.text.trim();
        if let Some(time) = time(text) {
            said.time = Some(time);
            let marks = marked(text).1.into_iter().map(|mark| (time.year, mark));
            self.grid.marks.extend(marks);
            return true;
        }
        if text.bytes().all(|byte| byte.is_ascii_digit()) {
            self.faults.add(place, no_year("year", text, 1800));
        } else {
            self.grid.leave(text, cell.line, Why::NoTime, None);
        }
        false
    }

    fn place(&mut self, topic: Topic, cell: &'s Cell, at: &Place<'_>, said: &mut Said) -> bool {
        let text = cell.text.trim();
        let found = match topic {
            // Beside official keys a short number is a Land, not the district with that number.
            Topic::Key
                if self.official
                    && text.trim_start_matches('0').len() < 4
                    && !text.trim_start_matches('0').is_empty() =>
            {
                Some(Whereabouts::Elsewhere(text.to_owned()))
            }
            Topic::Key => self.places.keyed(text).or_else(|| self.places.named(text, true)),
            _ => self.places.named(text, true),
        };
        self.grid.lost_zeros += usize::from(self.places.lost_zero(text));
        match (found, &said.place) {
            // The key has said it already; a name with more words does not undo it.
            (Some(Whereabouts::Elsewhere(_)), Some(Whereabouts::City)) => true,
            (Some(Whereabouts::District(named)), Some(Whereabouts::District(keyed))) if named != *keyed => {
                let (number, name) = (keyed + 1, text.to_owned());
                self.faults.add(at, Problem::OtherDistrict { number, name });
                false
            }
            (Some(Whereabouts::Elsewhere(other)), _) => {
                self.grid.leave(&other, cell.line, Why::Elsewhere, None);
                false
            }
            (Some(Whereabouts::City), Some(Whereabouts::District(_))) => true,
            (Some(place), _) => {
                said.place = Some(place);
                true
            }
            (None, Some(_)) => true,
            (None, None) if self.others => {
                self.grid.leave(text, cell.line, Why::Elsewhere, None);
                false
            }
            // The name next to it may say more; without one the row is of nowhere.
            (None, None) if topic == Topic::Key => {
                self.lost = Some(cell);
                true
            }
            (None, None) => {
                self.faults.add(at, Problem::UnknownPlace { words: text.to_owned() });
                false
            }
        }
    }

    fn figures(&mut self, row: &'s [Cell], label: &str, said: &Said, section: &Said, titles: &Said) {
        for (at, cell) in filled(row) {
            let Some(Column { heading, line, holds: Holds::Figures(headings) }) = self.columns.get(at) else {
                continue;
            };
            let mut of = said.clone();
            headings.iter().for_each(|label| of.take(label));
            of.inherit(section);
            of.inherit(titles);
            let called = if heading.is_empty() || time(heading).is_some() { label } else { heading.as_str() };
            let known = headings.is_empty() || headings.iter().any(|label| !matches!(label, Label::Unknown(_)));
            if let Some(Whereabouts::Elsewhere(other)) = &of.place {
                self.grid.leave(other, *line, Why::Elsewhere, None);
                continue;
            }
            let value = match parse(&cell.text, self.grid.form) {
                Ok(Figure::Empty) => continue,
                Ok(figure) => figure.value(),
                // A text in a column that nobody knows is one more thing that is not used.
                Err(_) if !known => {
                    self.grid.leave(heading, *line, Why::Unknown, None);
                    continue;
                }
                Err(found) => {
                    let column = called.to_owned();
                    self.faults.add(&cell.place(self.file), Problem::Number { column, found, wanted: Wanted::Any });
                    continue;
                }
            };
            self.grid.facts.push(Fact {
                cell,
                called: called.to_owned(),
                value,
                marks: marked(&cell.text).1,
                said: of,
            });
        }
    }
}

/// A text in the place of a year.
fn no_year(column: &str, text: &str, least: i32) -> Problem {
    let (column, found) = (column.to_owned(), Number::Text { text: text.to_owned() });
    Problem::Number { column, found, wanted: Wanted::Whole { least, most: 2200 } }
}
