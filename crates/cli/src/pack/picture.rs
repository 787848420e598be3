//! Single ages and net migration by age as one picture, to look at after a derivation: what no demographer would draw shows at once.

use std::fmt::Write as _;
use std::sync::Arc;

use cohort::dims::{AGES, CELLS};
use cohort::official::Component;
use scenario::Model;
use scenario::pack::Pack;

/// Years after the base year whose people are drawn.
const AFTER: [usize; 3] = [0, 5, 15];
const COLOURS: [&str; 3] = ["#1b2733", "#1c5d99", "#d9480f"];
const DASHES: [&str; 3] = ["", " stroke-dasharray=\"7 3\"", " stroke-dasharray=\"2 3\""];

/// Size of one of the two parts, and its borders.
const WIDTH: f64 = 860.0;
const HEIGHT: f64 = 300.0;
const LEFT: f64 = 60.0;
const TOP: f64 = 40.0;
const BOTTOM: f64 = 40.0;

/// Draws the baseline of a pack.
///
/// # Errors
///
/// A pack that cannot be projected.
pub(super) fn picture(pack: Pack) -> Result<String, String> {
    let base_year = pack.meta.base_year;
    let model = Model::new(Arc::new(pack)).map_err(|why| why.to_string())?;
    let people = model.baseline().projection().population();
    let of = |year: usize| -> Vec<f64> {
        let regions = people.index_axis(ndarray::Axis(0), year);
        (0..AGES).map(|age| regions.slice(ndarray::s![.., .., age]).sum()).collect()
    };
    let ages: Vec<(String, Vec<f64>)> =
        AFTER.iter().map(|after| ((base_year + *after as i32).to_string(), of(*after))).collect();
    let births: f64 =
        model.baseline().projection().components().slice(ndarray::s![0, .., Component::Births.index()]).sum();
    let (arrivals, departures) = flows(model.pack(), births);
    let net = arrivals.iter().zip(&departures).map(|(coming, going)| coming - going).collect();
    let year = base_year + 1;
    let flows =
        [(format!("arrivals {year}"), arrivals), (format!("departures {year}"), departures), ("net".to_owned(), net)];
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {}\" font-family=\"sans-serif\" font-size=\"13\" fill=\"#1b2733\">\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n",
        2.0 * HEIGHT
    );
    part(&mut out, 0.0, &format!("{}: persons by single age on 31 December, baseline", model.pack().whole), &ages);
    part(&mut out, HEIGHT, "Arrivals, departures and net by the age reached in the year, persons", &flows);
    out.push_str("</svg>\n");
    Ok(out)
}

/// Arrivals and departures of the first year by age, both sexes; at age 0 those of the children born in it.
fn flows(pack: &Pack, births: f64) -> (Vec<f64>, Vec<f64>) {
    let (mut arrivals, mut departures) = (vec![0.0; AGES], vec![0.0; AGES]);
    for kind in &pack.arrivals {
        for ((_, age), share) in kind.profile.indexed_iter() {
            arrivals[age] += share * kind.level;
        }
    }
    for (people, rates) in pack.population.by_region().iter().zip(pack.out_rate.by_region()) {
        for cell in (0..CELLS).filter(|cell| cell % AGES > 0) {
            let last = if cell % AGES == AGES - 1 { people[cell] } else { 0.0 };
            departures[cell % AGES] += (people[cell - 1] + last) * rates[cell];
        }
    }
    let boys = births * pack.fertility.boys_per_girl / (1.0 + pack.fertility.boys_per_girl);
    let infants = pack.out_rate.by_region().first().map_or((0.0, 0.0), |rates| (rates[0], rates[AGES]));
    departures[0] = (births - boys) * infants.0 + boys * infants.1;
    (arrivals, departures)
}

/// One part: title, grid, a line for each series with its name at the highest point.
fn part(out: &mut String, top: f64, title: &str, series: &[(String, Vec<f64>)]) {
    let values = || series.iter().flat_map(|(_, values)| values);
    let (least, most) = values().fold((0.0_f64, 1.0_f64), |(least, most), value| (least.min(*value), most.max(*value)));
    let step = [50.0, 100.0, 250.0, 500.0, 1_000.0, 2_500.0].into_iter().find(|step| (most - least) / step < 8.0);
    let step = step.unwrap_or(5_000.0);
    let (least, most) = ((least / step).floor() * step, (most / step).ceil() * step);
    let x = |age: usize| LEFT + (WIDTH - LEFT - 20.0) * age as f64 / 100.0;
    let y = |value: f64| top + HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (value - least) / (most - least);
    let _ = writeln!(out, "<text x=\"{LEFT}\" y=\"{}\" font-size=\"15\">{title}</text>", top + 22.0);
    let mut line = least;
    while line <= most {
        let at = y(line);
        let _ = writeln!(out, "<path d=\"M{LEFT} {at:.1}H{}\" stroke=\"#e4e9ee\"/>", WIDTH - 20.0);
        let _ = writeln!(out, "<text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{line}</text>", LEFT - 6.0, at + 4.0);
        line += step;
    }
    for age in (0..AGES).step_by(10) {
        let _ = writeln!(
            out,
            "<text x=\"{:.1}\" y=\"{}\" text-anchor=\"middle\">{age}</text>",
            x(age),
            top + HEIGHT - 18.0
        );
    }
    for (index, (name, values)) in series.iter().enumerate() {
        let mut path = String::new();
        for (age, value) in values.iter().enumerate() {
            let _ = write!(path, "{}{:.1} {:.1}", if age == 0 { "M" } else { "L" }, x(age), y(*value));
        }
        let (colour, dash) = (COLOURS[index % 3], DASHES[index % 3]);
        let _ = writeln!(out, "<path d=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"{dash}/>");
        let (from, at) = (WIDTH - 190.0, top + TOP + 14.0 + 18.0 * index as f64);
        let _ = writeln!(out, "<path d=\"M{from} {}h28\" stroke=\"{colour}\" stroke-width=\"2\"{dash}/>", at - 4.0);
        let _ = writeln!(out, "<text x=\"{}\" y=\"{at}\">{name}</text>", from + 36.0);
    }
}
