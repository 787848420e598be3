//! `insek sensitivity`: what a figure depends on most.

use clap::builder::TypedValueParser as _;
use questions::field::{Axis, Surveying, lines, round_levels};
use questions::observed::{Evidence, Unobserved};
use questions::sensitivity::{Missing, Moving, Tornado};
use questions::{Ask, Measure};
use scenario::{Area, Model, Scenario};

use crate::question::{self, Asked};

/// Moves each lever of the city over its observed range of ten years, all others as the scenario has them
///
/// A row for each lever with an observed range: its least and largest value, the figure at both and how far it goes between them, the
/// widest first, unrounded; `evidence` says whether years were counted, approximated, or are means of reference periods. Levers without such a range are named on standard error; none is made up. With --field, the figure over two
/// levers as far as their sliders go, as points or as lines of equal result.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  insek sensitivity --until 2040\n  insek sensitivity --link 1~z_300 --measure 0-5 --area 18 --until 2035\n  \
    insek sensitivity --field arrivals,departures --points 9 --until 2030\n  \
    insek sensitivity --field arrivals,fertility --points 9 --lines 95000,100000 --until 2030 > lines.csv"
)]
pub(crate) struct Sensitivity {
    #[command(flatten)]
    asked: Asked,
    /// persons, ages such as 0-5 or 65+, births, deaths, arrivals, departures, unplaced, dwellings (those needed)
    #[arg(long, default_value = "persons", value_parser = question::measure)]
    measure: Measure,
    /// The whole city or the id of a district
    #[arg(long, value_name = "stadt|ID", default_value = Area::CITY_ID)]
    area: String,
    /// The year; without it the target year of the scenario
    #[arg(long, value_name = "YEAR", alias = "year", value_parser = question::year())]
    until: Option<i32>,
    /// Two levers of the city, named as in scenario files: the figure over both
    #[arg(long, value_name = "LEVER,LEVER", value_parser = pair)]
    field: Option<(String, String)>,
    /// Values of each lever of the field
    #[arg(long, value_name = "N", default_value_t = 21, requires = "field",
        value_parser = clap::value_parser!(u16).range(2..=201).map(usize::from))]
    points: usize,
    /// Lines of equal result in place of the points, at these figures; without figures at round ones
    #[arg(long, value_name = "FIGURES", requires = "field", num_args = 0..=1, default_missing_value = "", value_parser = figures)]
    lines: Option<Figures>,
}

/// Figures of an option.
#[derive(Clone)]
struct Figures(Vec<f64>);

/// As many round figures, about, as lines can be told apart.
const ROUND: usize = 6;

fn pair(text: &str) -> Result<(String, String), String> {
    let parts: Option<(&str, &str)> = text.split_once(',').filter(|(one, other)| one != other);
    parts
        .map(|(one, other)| (one.to_owned(), other.to_owned()))
        .ok_or_else(|| "expected two levers and a comma".to_owned())
}

fn figures(text: &str) -> Result<Figures, String> {
    let parts = text.split(',').filter(|part| !part.is_empty());
    let read = |part: &str| part.parse::<f64>().ok().filter(|figure| figure.is_finite());
    parts.map(read).collect::<Option<_>>().map(Figures).ok_or_else(|| "expected figures and commas".to_owned())
}

impl Sensitivity {
    /// The table; the sentences go to standard error.
    ///
    /// # Errors
    ///
    /// One line a fault.
    pub(crate) fn print(&self) -> Result<String, String> {
        let (model, scenario) = self.asked.model()?;
        let area = question::area(&model, "--area", &self.area)?;
        let ask = question::ask((&model, &scenario), (self.measure, area), ("--until", self.until))?;
        match &self.field {
            Some(levers) => self.field(&model, &scenario, ask, levers),
            None => {
                let tornado = question::answer(Moving::observed(&model, &scenario, ask), &model)?;
                remarks(&model, &ask, &tornado);
                Ok(table(&model, &tornado))
            }
        }
    }

    fn field(
        &self,
        model: &Model,
        scenario: &Scenario,
        ask: Ask,
        (across, up): &(String, String),
    ) -> Result<String, String> {
        let axis = |name: &str| {
            let knob = question::knob(model, ("--field", name), Area::CITY_ID)?;
            Ok::<Axis, String>(Axis::of_slider(model, scenario, knob, (self.points, ask.year)))
        };
        let field = question::answer(Surveying::new(scenario, ask, (axis(across)?, axis(up)?)), model)?;
        let range = field.range().ok_or("nothing of the field can be projected beside the scenario")?;
        question::remark(&format!("{}: {} to {}", question::about(model, &ask), range.0.round(), range.1.round()));
        let mut rows = Vec::new();
        let Some(Figures(levels)) = &self.lines else {
            rows.push(format!("{across},{up},result"));
            for (up, figures) in field.up.iter().zip(&field.figures) {
                // What cannot be projected stays empty.
                let text = |figure: &Option<f64>| figure.map_or_else(String::new, |figure| figure.to_string());
                rows.extend(field.across.iter().zip(figures).map(|(across, it)| format!("{across},{up},{}", text(it))));
            }
            return Ok(rows.join("\n") + "\n");
        };
        let levels = if levels.is_empty() { round_levels(range, ROUND) } else { levels.clone() };
        rows.push(format!("result,line,{across},{up}"));
        for level in levels {
            for (line, number) in lines(&field, level).iter().zip(1..) {
                rows.extend(line.points.iter().map(|(across, up)| format!("{level},{number},{across},{up}")));
            }
        }
        Ok(rows.join("\n") + "\n")
    }
}

fn table(model: &Model, tornado: &Tornado) -> String {
    let row = |bar: &questions::sensitivity::Bar| {
        let (knob, (low, high), (at_low, at_high)) = (bar.span.knob, bar.span.values, bar.results);
        let (lever, area) = (question::name(model, knob.lever), question::id(model, knob.area));
        let evidence = match bar.span.evidence {
            Some(Evidence::Counted) => "counted",
            Some(Evidence::Proxy) => "approximation",
            Some(Evidence::Periods) => "periods",
            None => "",
        };
        format!("{lever},{area},{low},{high},{at_low},{at_high},{},{evidence}", bar.width())
    };
    let head = "lever,area,least,largest,at_least,at_largest,width,evidence".to_owned();
    std::iter::once(head).chain(tornado.bars.iter().map(row)).collect::<Vec<_>>().join("\n") + "\n"
}

fn remarks(model: &Model, ask: &Ask, tornado: &Tornado) {
    question::remark(&format!("{}: {} as it is set", question::about(model, ask), tornado.now.round()));
    if let Some(bar) = tornado.bars.first() {
        let lever = question::name(model, bar.span.knob.lever);
        question::remark(&format!("most depends on {lever}: {} over its observed range", bar.width().round()));
    }
    let reason = |why: &Missing| match why {
        Missing::Unobserved(Unobserved::TooFew(_)) => "too few years are known",
        Missing::Unobserved(_) => "nobody has published it for the city",
        Missing::Refused(_) => "an end of its range cannot be projected beside the scenario",
    };
    let mut reasons: Vec<(&str, Vec<String>)> = Vec::new();
    for (lever, why) in &tornado.missing {
        let name = question::name(model, *lever);
        match reasons.iter_mut().find(|(known, _)| *known == reason(why)) {
            Some((_, names)) => names.push(name),
            None => reasons.push((reason(why), vec![name])),
        }
    }
    for (reason, names) in reasons {
        question::remark(&format!("without a bar, because {reason}: {}", names.join(", ")));
    }
}
