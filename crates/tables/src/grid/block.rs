//! Where headings stand, where figures, and where neither.

use scenario::pack::delimited::Cell;

use super::{filled, is_figure};
use crate::remark::is_remark;
use crate::words::times::time;
use crate::words::{Label, Places, Topic, labels, topic};

/// A part of a table under headings of its own.
#[derive(Debug, Default)]
pub(super) struct Block<'s> {
    /// Lines above: titles of the first block, sections of later ones.
    pub(super) above: Vec<&'s Cell>,
    /// Records of headings, the last one nearest to the figures.
    pub(super) headings: Vec<&'s [Cell]>,
    /// Records below, sections and remarks among them.
    pub(super) body: Vec<Line<'s>>,
}

/// A record below headings.
#[derive(Debug)]
pub(super) enum Line<'s> {
    /// Figures with their labels.
    Row(&'s [Cell]),
    /// A text that says something about the rows below.
    Section(&'s Cell),
    /// A source, footnote or remark.
    Remark(&'s Cell),
}

/// Headings with fewer known words are none.
const FEWEST_KNOWN: usize = 2;
/// Ages that stand side by side as plain numbers before they are headings.
const FEWEST_AGES: usize = 5;
/// Longer texts are sentences, not names of a section.
const LONGEST_SECTION: usize = 60;

/// What a record looks like.
struct Looks {
    filled: usize,
    figures: usize,
    /// Marks of figures that are not published; above the figures they may be names, such as `x`.
    signs: usize,
    times: usize,
    known: usize,
    starts_with_time: bool,
    has_time_column: bool,
}

fn looks(record: &[Cell], places: &Places) -> Looks {
    let mut looks =
        Looks { filled: 0, figures: 0, signs: 0, times: 0, known: 0, starts_with_time: false, has_time_column: false };
    let ages = plain_ages(record);
    for (at, cell) in filled(record) {
        looks.filled += 1;
        let text = cell.text.trim();
        let is_time = time(text).is_some();
        looks.starts_with_time |= looks.filled == 1 && is_time && at == 0;
        if is_time {
            looks.times += 1;
            looks.known += 1;
        } else if ages && text.bytes().all(|byte| byte.is_ascii_digit()) {
            looks.known += 1;
        } else if is_figure(text) && !is_sign(text) {
            looks.figures += 1;
        } else {
            looks.signs += usize::from(is_figure(text));
            let topic = topic(text);
            looks.has_time_column |= topic == Some(Topic::Time);
            let known =
                topic.is_some() || labels(text, places, false).iter().any(|label| !matches!(label, Label::Unknown(_)));
            looks.known += usize::from(known);
        }
    }
    looks
}

/// A mark that stands for a figure.
fn is_sign(text: &str) -> bool {
    !text.chars().any(|char| char.is_ascii_digit())
}

/// Single ages as headings: numbers that go up by one from a text on.
fn plain_ages(record: &[Cell]) -> bool {
    let numbers: Vec<i32> = filled(record).filter_map(|(_, cell)| cell.text.trim().parse().ok()).collect();
    numbers.len() >= FEWEST_AGES && numbers.windows(2).all(|pair| pair[1] == pair[0] + 1) && numbers[0] < 100
}

/// Divides records into blocks.
pub(super) fn split<'s>(records: &'s [Vec<Cell>], places: &Places) -> Vec<Block<'s>> {
    let mut blocks: Vec<Block<'s>> = Vec::new();
    let mut block = Block::default();
    for record in records {
        let mut cells = filled(record);
        let Some((_, first)) = cells.next() else { continue };
        let alone = cells.next().is_none();
        let looks = looks(record, places);
        if alone && (looks.figures == 0 || block.body.is_empty() && block.headings.is_empty()) {
            line(&mut block, first, places);
            continue;
        }
        let below = !block.body.is_empty();
        if below && looks.figures == 0 && is_remark(&first.text) {
            block.body.push(Line::Remark(first));
            continue;
        }
        if is_heading(&looks, &block) {
            if below {
                let last = std::mem::take(&mut block);
                blocks.push(last);
                // Sections at the end of a block belong to the headings that follow them.
                while let Some(Line::Section(_)) = blocks.last().and_then(|block| block.body.last()) {
                    if let Some(Line::Section(cell)) = blocks.last_mut().and_then(|block| block.body.pop()) {
                        block.above.insert(0, cell);
                    }
                }
            }
            block.headings.push(record);
        } else if looks.figures + looks.times > 0 || !block.headings.is_empty() {
            block.body.push(Line::Row(record));
        } else {
            // Texts side by side above every heading known: perhaps headings of which no word is known.
            block.headings.push(record);
        }
    }
    blocks.push(block);
    blocks.iter_mut().for_each(remarks_at_the_end);
    blocks.retain(|block| block.body.iter().any(|line| matches!(line, Line::Row(_))));
    blocks
}

/// A line with a single text.
fn line<'s>(block: &mut Block<'s>, cell: &'s Cell, places: &Places) {
    if block.body.is_empty() && block.headings.is_empty() {
        block.above.push(cell);
        return;
    }
    if is_remark(&cell.text) && labels(&cell.text, places, false).iter().all(|label| matches!(label, Label::Unknown(_)))
    {
        block.body.push(Line::Remark(cell));
    } else {
        block.body.push(Line::Section(cell));
    }
}

/// Sections without a row below are remarks.
fn remarks_at_the_end(block: &mut Block<'_>) {
    let mut below = false;
    for line in block.body.iter_mut().rev() {
        match line {
            Line::Row(_) => below = true,
            Line::Section(cell) if !below || cell.text.chars().count() > LONGEST_SECTION => *line = Line::Remark(cell),
            Line::Section(_) | Line::Remark(_) => {}
        }
    }
}

/// Whether a record holds headings, in the block so far.
fn is_heading(looks: &Looks, block: &Block<'_>) -> bool {
    if looks.figures > 0 || looks.filled < 2 {
        return false;
    }
    // Numbers that look like years are figures below a heading of years.
    if looks.starts_with_time || looks.signs > 0 && !block.headings.is_empty() {
        return false;
    }
    if block.body.is_empty() {
        return looks.known >= FEWEST_KNOWN || !block.headings.is_empty() && looks.times == 0;
    }
    looks.known >= FEWEST_KNOWN
        && (looks.times >= FEWEST_KNOWN || looks.has_time_column || looks.known == looks.filled && looks.filled > 2)
}

/// Whether a heading is a number alone that can only be an age.
pub(super) fn is_age_heading(text: &str) -> bool {
    text.len() <= 3 && text.bytes().all(|byte| byte.is_ascii_digit())
}
