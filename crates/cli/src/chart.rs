//! `insek chart`: a picture of a scenario as an SVG file.

use std::path::PathBuf;
use std::process::ExitCode;

use charts::Style;
use scenario::{Area, Names};
use view::{Explorer, Picture, State};

use crate::asked::{self, Choice};
use crate::files;

const USAGE: &str = "usage: insek chart [--data DIR] [--scenario FILE | --link FRAGMENT] [--area stadt|ID] \
    [--picture entwicklung|alter|stadtteile|bilanz] [--size WIDTHxHEIGHT]\n\
    prints an SVG document with title, legend, finding, sources and licences\n";

/// Width and height in CSS pixels: readable, and small enough for any program.
const SIZES: std::ops::RangeInclusive<u32> = 200..=8_000;
/// A picture in a report, with the type size that suits it.
const SIZE: (u32, u32) = (1_200, 800);

struct Options {
    data: Option<PathBuf>,
    choice: Choice,
    area: String,
    picture: Picture,
    size: (u32, u32),
}

/// Runs the command with the arguments after its name.
pub(crate) fn run(args: &[String]) -> ExitCode {
    let options = match Options::read(args) {
        Ok(options) => options,
        Err(fault) => return files::say_error(&format!("insek chart: {fault}\n{USAGE}"), 2),
    };
    match chart(&options) {
        Ok(svg) => files::say(&svg),
        Err(faults) => files::say_error(&format!("{faults}\n"), 1),
    }
}

/// Errors: one line a fault.
fn chart(options: &Options) -> Result<String, String> {
    let pack = asked::pack(options.data.as_deref())?;
    let explorer = Explorer::of_pack(pack).map_err(|error| error.to_string())?;
    let pack = explorer.pack();
    let scenario = asked::scenario(pack, |scenario| explorer.refusals(scenario), &options.choice)?;
    let names = Names::of(pack);
    let area = Area::from_id(&options.area, names.regions.iter().copied()).ok_or_else(|| {
        format!("--area {}: expected {} or one of {}", options.area, Area::CITY_ID, names.regions.join(", "))
    })?;
    let (width, height) = (f64::from(options.size.0), f64::from(options.size.1));
    let style = Style::new(width, height, 1.0).with_font((width.min(height * 1.5) / 75.0).max(9.0));
    Ok(explorer.take().sheet(&State { scenario, area, ..State::default() }, options.picture, &style))
}

impl Options {
    fn read(args: &[String]) -> Result<Self, String> {
        let mut options = Self {
            data: None,
            choice: Choice::Baseline,
            area: Area::CITY_ID.to_owned(),
            picture: Picture::Development,
            size: SIZE,
        };
        let mut args = args.iter();
        while let Some(name) = args.next() {
            let value = args.next().ok_or_else(|| format!("{name} needs a value"))?;
            match name.as_str() {
                "--data" => options.data = Some(PathBuf::from(value)),
                "--scenario" | "--link" if options.choice != Choice::Baseline => {
                    return Err("--scenario and --link exclude each other".to_owned());
                }
                "--scenario" => options.choice = Choice::File(PathBuf::from(value)),
                "--link" => options.choice = Choice::Link(value.clone()),
                "--area" => options.area.clone_from(value),
                "--picture" => options.picture = picture(value)?,
                "--size" => options.size = size(value)?,
                other => return Err(format!("{other}: not an option")),
            }
        }
        Ok(options)
    }
}

fn picture(text: &str) -> Result<Picture, String> {
    let found = Picture::ALL.into_iter().find(|(name, _)| *name == text);
    let names: Vec<&str> = Picture::ALL.iter().map(|(name, _)| *name).collect();
    found.map(|(_, picture)| picture).ok_or_else(|| format!("--picture {text}: expected {}", names.join(", ")))
}

fn size(text: &str) -> Result<(u32, u32), String> {
    let side = |text: &str| text.parse().ok().filter(|side| SIZES.contains(side));
    text.split_once('x').and_then(|(width, height)| Some((side(width)?, side(height)?))).ok_or_else(|| {
        format!("--size {text}: expected such as 1200x800, each side from {} to {}", SIZES.start(), SIZES.end())
    })
}
