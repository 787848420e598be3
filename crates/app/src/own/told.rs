//! Warnings, reasons, problems and what is not used, in the words of the page.

use locale::{data, numbers, reading as words};
use scenario::pack::{Area, Measure, Pack};
use tables::foreign::Foreign;
use tables::{Compared, Kind, Problem, Reason, Unused, Warning, What, Why};

/// More of what is not used than anybody reads is counted, not listed.
const UNUSED_SHOWN: usize = 20;

pub(super) fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Pack => data::kinds::pack(),
        Kind::DistrictAges => data::kinds::district_ages(),
        Kind::Forecast => data::kinds::forecast(),
        Kind::Observed => data::kinds::observed(),
        Kind::Outlines => data::kinds::outlines(),
    }
}

pub(super) fn because(reasons: &[Reason]) -> String {
    let told: Vec<String> = reasons.iter().map(|reason| self::reason(*reason)).collect();
    words::because(&told)
}

fn reason(reason: Reason) -> String {
    match reason {
        Reason::Variants => words::reasons::variants().to_owned(),
        Reason::BaseYear => words::reasons::base_year().to_owned(),
        Reason::CalledForecast => words::reasons::called_forecast().to_owned(),
        Reason::CalledCount => words::reasons::called_count().to_owned(),
        Reason::Events => words::reasons::events().to_owned(),
        Reason::Past(year) => words::reasons::past(year),
        Reason::Future(year) => words::reasons::future(year),
        Reason::DistrictsByAge => words::reasons::districts().to_owned(),
    }
}

pub(super) fn place(area: Area, pack: &Pack) -> &str {
    match area {
        Area::Region(index) => pack.regions.get(index).map_or("", |region| region.name.as_str()),
        _ => locale::controls::whole_city(),
    }
}

/// A figure: what it is, that of today, the new one, the change.
pub(super) fn figure(figure: &Compared, pack: &Pack) -> [String; 4] {
    let old = match figure.old {
        Some((year, old)) if year == figure.year => numbers::persons(old),
        Some((year, old)) => words::of_year(&numbers::persons(old), year),
        None => words::nothing_before().to_owned(),
    };
    let change = figure.old.map_or_else(String::new, |(_, old)| numbers::signed_persons(figure.new - old));
    [name(figure, pack), old, numbers::persons(figure.new), change]
}

fn name(figure: &Compared, pack: &Pack) -> String {
    let what = match &figure.what {
        What::Group(group) => group.clone(),
        What::Measure(measure) => {
            let word = Measure::WORDS.iter().find(|(_, known)| known == measure).map_or("", |(word, _)| word);
            words::measure(word).to_owned()
        }
    };
    words::figure(place(figure.area, pack), &what, figure.year, &figure.variant)
}

pub(super) fn warning(warning: &Warning, pack: &Pack) -> String {
    use words::warnings as told;
    match warning {
        Warning::Change(figure) => {
            let [what, old, new, _] = self::figure(figure, pack);
            let percent = figure.old.filter(|(_, old)| *old > 0.0).map(|(_, old)| (figure.new / old - 1.0) * 100.0);
            told::change(&what, &old, &new, percent)
        }
        Warning::Share { area, year, group, percent } => told::share(place(*area, pack), *year, group, *percent),
        Warning::Thousands => told::thousands().to_owned(),
        Warning::Ahead(year) => told::ahead(*year),
        Warning::OtherDay(day) => told::other_day(&day.to_string()),
        Warning::PeopleAssumed => told::people_assumed().to_owned(),
        Warning::SexesAssumed => told::sexes_assumed().to_owned(),
        Warning::OtherSex(persons) => told::other_sex(*persons),
        Warning::Marked(counts) => told::marked(*counts),
        Warning::Hidden(count) => told::hidden(*count),
        Warning::LostZero => told::lost_zero().to_owned(),
    }
}

/// What is not used, places that are none of the city's in one line.
pub(super) fn unused(unused: &[(String, Unused)]) -> Vec<String> {
    let (elsewhere, others): (Vec<&Unused>, Vec<&Unused>) =
        unused.iter().map(|(_, unused)| unused).partition(|unused| unused.why == Why::Elsewhere);
    let mut lines: Vec<String> = others.iter().take(UNUSED_SHOWN).map(|unused| left(unused)).collect();
    if others.len() > UNUSED_SHOWN {
        lines.push(words::unused::more(others.len() - UNUSED_SHOWN));
    }
    if !elsewhere.is_empty() {
        let names: Vec<&str> =
            elsewhere.iter().map(|unused| unused.what.trim()).filter(|name| !name.is_empty()).take(5).collect();
        lines.push(words::unused::elsewhere(elsewhere.iter().map(|unused| unused.figures).sum(), &names.join(", ")));
    }
    lines
}

fn left(unused: &Unused) -> String {
    use words::unused as told;
    let why = match unused.why {
        Why::Unknown | Why::Elsewhere => told::unknown(),
        Why::NoPersons => told::no_persons(),
        Why::Change => told::change(),
        Why::NoPlace => told::no_place(),
        Why::NoYear => told::no_year(),
        Why::NoTime => told::no_time(),
        Why::Part => told::part(),
        Why::OtherYear => told::other_year(),
        Why::Remark => told::remark(),
    };
    told::line(&unused.what, unused.line, why, unused.sum)
}

/// Why a file as a whole is not used.
pub(super) fn problem(file: &str, problem: &Problem) -> String {
    use words::problems as told;
    let what = match problem {
        Problem::Foreign(foreign) => {
            let (what, remedy) = self::foreign(*foreign);
            told::foreign(what, remedy)
        }
        Problem::Workbook => told::workbook().to_owned(),
        Problem::Shares => told::shares().to_owned(),
        Problem::Index => told::index().to_owned(),
        Problem::Changes => told::changes().to_owned(),
        Problem::NotWhole(value) => told::not_whole(&numbers::plain(*value)),
        Problem::Genesis(code) => told::genesis(&code.as_ref().map_or_else(String::new, |code| format!(" {code}"))),
        Problem::OtherKreise(key) => told::other_kreise(key),
        Problem::Nothing(unused) => {
            let names: Vec<&str> =
                unused.iter().map(|unused| unused.what.as_str()).filter(|what| !what.is_empty()).take(8).collect();
            let year = if unused.iter().any(|unused| unused.why == Why::NoYear) { told::no_year() } else { "" };
            format!("{} {year}", told::nothing(&names.join(", ")))
        }
        Problem::NotAs(asked, possible) => {
            let is: Vec<&str> = possible.iter().map(|(possible, _)| kind(*possible)).collect();
            told::not_as(kind(*asked), &is.join(" / "))
        }
        Problem::Ahead(year) => told::ahead(*year),
    };
    told::of(file, &what)
}

fn foreign(what: Foreign) -> (&'static str, &'static str) {
    use words::foreign as told;
    match what {
        Foreign::Page => (told::page(), told::download()),
        Foreign::LoginPage => (told::login(), told::download()),
        Foreign::Pdf => (told::pdf(), told::as_table()),
        Foreign::OldOffice => (told::old_office(), told::save_again()),
        Foreign::TextDocument => (told::text(), told::as_table()),
        Foreign::Presentation => (told::presentation(), told::as_table()),
        Foreign::Picture => (told::picture(), told::as_table()),
        Foreign::RichText => (told::rich_text(), told::as_table()),
        Foreign::Xml => (told::xml(), told::as_table()),
        Foreign::Json => (told::json(), told::scenario()),
        Foreign::Archive => (told::archive(), told::unpack()),
        Foreign::Bytes => (told::bytes(), told::as_table()),
        Foreign::Prose => (told::prose(), told::as_table()),
    }
}
