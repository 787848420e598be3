//! What `insek read` says about tables: what was understood, what is pointed out before it counts, and why a file is refused.

use std::fmt::Write as _;

use scenario::pack::{Area, Measure, Pack};
use tables::foreign::Foreign;
use tables::{
    Compared, Effect, KeyFigure, Kind, Missing, Problem, Reason, Refusal, Understood, Unused, Warning, What, Why,
};

/// More figures than anybody reads at once are counted, not listed.
const FIGURES_SHOWN: usize = 60;
/// The same for what is not used.
const UNUSED_SHOWN: usize = 20;

/// What a table is called.
pub(super) fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Pack => "a data pack",
        Kind::DistrictAges => "districts by age and sex",
        Kind::Forecast => "a forecast",
        Kind::Observed => "observed figures",
        Kind::Outlines => "outlines of the districts",
    }
}

/// The word of `--as`.
pub(super) fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Pack => "pack",
        Kind::DistrictAges => "districts",
        Kind::Forecast => "forecast",
        Kind::Observed => "observed",
        Kind::Outlines => "outlines",
    }
}

/// Lines for what was read, what is to be seen before it counts, the figures next to those of today, and the key figures that change.
pub(super) fn describe(understood: &Understood, base: &Pack) -> String {
    let mut lines = String::new();
    for reading in &understood.readings {
        let years = match reading.years {
            Some((first, last)) if first == last => format!(", {first}"),
            Some((first, last)) => format!(", {first}-{last}"),
            None => String::new(),
        };
        let (file, rows, districts) = (&reading.file, reading.rows, reading.districts);
        let counted = if reading.kind == Kind::Outlines { "points" } else { "figures" };
        // Writing into a text cannot fail.
        let _ = writeln!(
            lines,
            "{file}: {}, {rows} {counted}{years}, {districts} districts{}",
            kind(reading.kind),
            because(&reading.reasons)
        );
    }
    for (file, warning) in &understood.warnings {
        let _ = writeln!(lines, "{file}: warning: {}", warned(warning, base));
    }
    for (file, missing) in &understood.missing {
        let _ = writeln!(lines, "{file}: {}", lacks(missing));
    }
    lines.push_str(&left_out(&understood.unused));
    lines.push_str(&figures(&understood.figures, base));
    lines.push_str(&effects(&understood.effects, base));
    lines
}

/// A line for each figure next to that of today.
pub(super) fn figures(figures: &[Compared], base: &Pack) -> String {
    let mut lines = String::new();
    for figure in figures.iter().take(FIGURES_SHOWN) {
        let _ = writeln!(lines, "{}", compared(figure, base));
    }
    if figures.len() > FIGURES_SHOWN {
        let _ = writeln!(lines, "and {} more figures", figures.len() - FIGURES_SHOWN);
    }
    lines
}

/// A line for each key figure of the city that changes.
pub(super) fn effects(effects: &[Effect], base: &Pack) -> String {
    let mut lines = String::new();
    for Effect { figure, before, after, .. } in effects.iter().filter(|effect| effect.area == Area::City) {
        let _ = writeln!(lines, "{}: {before:.1} before, {after:.1} now", name(*figure));
    }
    let mut districts: Vec<Area> =
        effects.iter().map(|effect| effect.area).filter(|area| *area != Area::City).collect();
    districts.dedup();
    if !districts.is_empty() {
        let _ = writeln!(lines, "{} of {} districts change", districts.len(), base.regions.len());
    }
    lines
}

fn compared(figure: &Compared, base: &Pack) -> String {
    let what = what(&figure.what);
    let variant = if figure.variant.is_empty() { String::new() } else { format!(" ({})", figure.variant) };
    let old = match figure.old {
        Some((year, old)) => {
            let of = if year == figure.year { String::new() } else { format!(" in {year}") };
            let percent =
                if old > 0.0 { format!(" ({:+.1} %)", (figure.new / old - 1.0) * 100.0) } else { String::new() };
            format!("{old:.0}{of} before, {} now, {:+.0}{percent}", figure.new, figure.new - old)
        }
        None => format!("nothing before, {} now", figure.new),
    };
    format!("{what} {}, {}{variant}: {old}", figure.year, place(figure.area, base))
}

fn what(what: &What) -> String {
    match what {
        What::Group(group) => group.clone(),
        What::Measure(measure) => measure_word(*measure).replace('_', " "),
    }
}

fn measure_word(measure: Measure) -> &'static str {
    Measure::WORDS.iter().find(|(_, known)| *known == measure).map_or("", |(word, _)| word)
}

fn place(area: Area, base: &Pack) -> &str {
    match area {
        Area::Region(region) => base.regions.get(region).map_or("", |region| region.name.as_str()),
        _ => base.whole.as_str(),
    }
}

fn because(reasons: &[Reason]) -> String {
    let told: Vec<String> = reasons.iter().map(|reason| self::reason(*reason)).collect();
    if told.is_empty() { String::new() } else { format!(" ({})", told.join(", ")) }
}

fn reason(reason: Reason) -> String {
    match reason {
        Reason::Variants => "it names variants".to_owned(),
        Reason::BaseYear => "it names a base year".to_owned(),
        Reason::CalledForecast => "it calls itself a forecast".to_owned(),
        Reason::CalledCount => "it calls itself a count".to_owned(),
        Reason::Events => "births, deaths or moves are counted".to_owned(),
        Reason::Past(year) => format!("{year} is no year to come"),
        Reason::Future(year) => format!("{year} is still to come"),
        Reason::DistrictsByAge => "districts by age".to_owned(),
    }
}

fn left_out(unused: &[(String, Unused)]) -> String {
    let mut lines = String::new();
    let elsewhere: Vec<&Unused> =
        unused.iter().map(|(_, unused)| unused).filter(|unused| unused.why == Why::Elsewhere).collect();
    if !elsewhere.is_empty() {
        let rows: usize = elsewhere.iter().map(|unused| unused.figures).sum();
        let names: Vec<&str> =
            elsewhere.iter().map(|unused| unused.what.trim()).filter(|name| !name.is_empty()).take(5).collect();
        let _ = writeln!(lines, "{rows} rows of other places are passed over: {}", names.join(", "));
    }
    let others: Vec<&(String, Unused)> = unused.iter().filter(|(_, unused)| unused.why != Why::Elsewhere).collect();
    for (file, Unused { what, line, why, figures, sum }) in others.iter().take(UNUSED_SHOWN) {
        let sum = sum.map_or_else(String::new, |sum| format!(", {figures} figures with a sum of {sum}"));
        let _ = writeln!(lines, "{file}:{line}: not used: `{what}`{sum}: {}", left(*why));
    }
    if others.len() > UNUSED_SHOWN {
        let _ = writeln!(lines, "and {} more columns or rows are not used", others.len() - UNUSED_SHOWN);
    }
    lines
}

fn left(why: Why) -> &'static str {
    match why {
        Why::Unknown => "nobody knows what it is",
        Why::NoPersons => "a share, rate or index, no persons",
        Why::Change => "a change, no count",
        Why::NoPlace => "a pack has no place for it",
        Why::Elsewhere => "another place",
        Why::NoYear => "no year is stated",
        Why::NoTime => "no year or day",
        Why::Part => "part of a sum that is used",
        Why::OtherYear => "another year than the one that is used",
        Why::Remark => "a source or remark",
    }
}

fn warned(warning: &Warning, base: &Pack) -> String {
    match warning {
        Warning::Change(figure) => format!("far from today: {}", compared(figure, base)),
        Warning::Share { area, year, group, percent } => {
            format!("{group} would be {percent:.1} % of the people of {} in {year}", place(*area, base))
        }
        Warning::Thousands => "the figures are in thousands and were multiplied by 1000".to_owned(),
        Warning::Ahead(year) => format!("{year} has not ended: nobody starts anew from a year to come"),
        Warning::OtherDay(day) => format!("counted on {day}, not on 31 December"),
        Warning::PeopleAssumed => "no word says what is counted: taken for residents".to_owned(),
        Warning::SexesAssumed => "without sexes: divided like the city's people of the same ages".to_owned(),
        Warning::OtherSex(persons) => {
            format!("{persons} persons are neither women nor men: half of them is counted with each")
        }
        Warning::Marked([provisional, revised, estimated, uncertain, noted]) => {
            let kinds = [
                (provisional, "provisional"),
                (revised, "revised"),
                (estimated, "estimated"),
                (uncertain, "uncertain"),
                (noted, "with a footnote"),
            ];
            let told: Vec<String> =
                kinds.iter().filter(|(count, _)| **count > 0).map(|(count, word)| format!("{count} {word}")).collect();
            format!("figures are marked: {}", told.join(", "))
        }
        Warning::Hidden(count) => format!("{count} figures are not published"),
        Warning::LostZero => "the city's official key has lost its leading zero".to_owned(),
    }
}

/// Why nothing was taken over, a line each.
pub(super) fn refused(refusal: &Refusal) -> String {
    let mut lines: Vec<String> = refusal.faults.iter().map(ToString::to_string).collect();
    lines.extend(refusal.problems.iter().map(|(file, problem)| format!("{file}: {}", told(problem))));
    for (file, open) in &refusal.open {
        lines.push(format!("{file}: two readings are possible, choose one with --as"));
        lines.extend(
            open.iter()
                .map(|(kind, reasons)| format!("  --as {}: {}{}", word(*kind), self::kind(*kind), because(reasons))),
        );
    }
    lines.join("\n")
}

fn told(problem: &Problem) -> String {
    match problem {
        Problem::Foreign(what) => format!("{}, no table; {}", foreign(*what), remedy(*what)),
        Problem::Workbook => "a workbook that cannot be opened; save the sheet as CSV".to_owned(),
        Problem::Shares => "its figures are shares or rates, no persons; take the table with numbers of persons".to_owned(),
        Problem::Index => "its figures are an index, no persons; take the table with numbers of persons".to_owned(),
        Problem::Changes => "its figures are changes, no counts; take the table with numbers of persons".to_owned(),
        Problem::NotWhole(value) => format!("its persons are no whole numbers, such as {value}, and no unit is named: shares, or thousands? write the unit into the line above, such as `in Tsd.`"),
        Problem::Genesis(code) => {
            let code = code.as_ref().map_or_else(String::new, |code| format!(" {code}"));
            format!("a printed table{code} of GENESIS that does not say enough; take the flat file: in the download choose `CSV flat` (ffcsv)")
        }
        Problem::OtherKreise(key) if key.is_empty() => "a flat table of a statistical office, and the pack does not name its official key (`ags` in datapackage.json)".to_owned(),
        Problem::OtherKreise(key) => format!("a flat table of a statistical office without a row of {key}"),
        Problem::Nothing(unused) => {
            let names: Vec<&str> = unused.iter().map(|unused| unused.what.as_str()).filter(|what| !what.is_empty()).take(8).collect();
            format!(
                "an unknown table: none of its figures can be used ({}); read are districts by age, observed figures and forecasts, see data/README.md{}",
                names.join(", "),
                if unused.iter().any(|unused| unused.why == Why::NoYear) {
                    "; no year is stated: write it into the line above, such as `Stand: 31.12.2025`"
                } else {
                    ""
                }
            )
        }
        Problem::NotAs(asked, possible) => {
            let possible: Vec<String> = possible.iter().map(|(kind, reasons)| format!("{}{}", self::kind(*kind), because(reasons))).collect();
            format!("cannot be read as {}: it is {}", kind(*asked), possible.join(" or "))
        }
        Problem::Ahead(year) => format!("districts by age of {year}, a year to come: nobody can have counted them"),
    }
}

fn foreign(what: Foreign) -> &'static str {
    match what {
        Foreign::Page => "a page of the web (HTML)",
        Foreign::LoginPage => "a page that asks for a login (HTML)",
        Foreign::Pdf => "a PDF document",
        Foreign::OldOffice => "a file of Office before 2007 (XLS or DOC)",
        Foreign::TextDocument => "a text document",
        Foreign::Presentation => "a presentation",
        Foreign::Picture => "a picture",
        Foreign::RichText => "formatted text (RTF)",
        Foreign::Xml => "an XML file",
        Foreign::Json => "a JSON file",
        Foreign::Archive => "a packed file that is no zip",
        Foreign::Bytes => "bytes without text",
        Foreign::Prose => "text without a table",
    }
}

fn remedy(what: Foreign) -> &'static str {
    match what {
        Foreign::Page | Foreign::LoginPage => "log in, download the file itself and open that",
        Foreign::OldOffice => "save it as XLSX or CSV",
        Foreign::Archive => "unpack it first",
        Foreign::Json => "take the table as CSV; a scenario is given to `insek project --scenario`",
        _ => "take the table as CSV, XLSX or ODS",
    }
}

fn lacks(missing: &Missing) -> String {
    match missing {
        Missing::Day => "the day of reference is not stated".to_owned(),
        Missing::OtherDay(day) => {
            format!("of {day}, not of the base year's 31 December: structures are taken over as they are")
        }
        Missing::Publisher => "the publisher is not stated".to_owned(),
        Missing::BaseYear => "the base year is not stated".to_owned(),
        Missing::Everybody => "no figure for everybody, only for groups".to_owned(),
        Missing::SomeDistricts(count) => {
            format!("births or deaths of {count} districts are missing: differences are not used")
        }
        Missing::Corrected(count) => format!("{count} figures of the pack are replaced by others"),
    }
}

fn name(figure: KeyFigure) -> String {
    match figure {
        KeyFigure::Persons => "persons in the base year".to_owned(),
        KeyFigure::Under20 => "percent under 20".to_owned(),
        KeyFigure::From65 => "percent of 65 and over".to_owned(),
        KeyFigure::Projected(year) => format!("persons of the baseline in {year}"),
        KeyFigure::ForecastPoints => "figures of forecasts".to_owned(),
        KeyFigure::Observations => "observed figures".to_owned(),
    }
}
