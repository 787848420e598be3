//! `insek chart`: a picture of a scenario as an SVG file.

use charts::Style;
use scenario::{Area, Names};
use view::{Explorer, Picture, State};

use crate::choice::Choice;
use crate::files;

/// Width and height in CSS pixels: readable, and small enough for any program.
const SIZES: std::ops::RangeInclusive<u32> = 200..=8_000;

/// Prints a picture of a scenario as an SVG document, with title, legend, finding, sources and licences
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  insek chart --picture alter > alter.svg\n  insek chart --link 1~z_300 --area 18 --size 1000x1250"
)]
pub(crate) struct Chart {
    #[command(flatten)]
    choice: Choice,
    /// The whole city or the id of a district
    #[arg(long, value_name = "stadt|ID", default_value = Area::CITY_ID)]
    area: String,
    /// Which picture
    #[arg(long, default_value = "entwicklung", value_parser = files::one_of(Picture::ALL))]
    picture: Picture,
    /// Width and height in CSS pixels, each side from 200 to 8000
    #[arg(long, value_name = "WIDTHxHEIGHT", default_value = "1200x800", value_parser = size)]
    size: (u32, u32),
}

impl Chart {
    /// The document.
    ///
    /// # Errors
    ///
    /// One line a fault.
    pub(crate) fn svg(&self) -> Result<String, String> {
        let explorer = Explorer::of_pack(self.choice.pack()?).map_err(|error| error.to_string())?;
        let pack = explorer.pack();
        let scenario = self.choice.scenario(pack, |scenario| explorer.refusals(scenario))?;
        let names = Names::of(pack);
        let area = Area::from_id(&self.area, names.regions.iter().copied()).ok_or_else(|| {
            format!("--area {}: expected {} or one of {}", self.area, Area::CITY_ID, names.regions.join(", "))
        })?;
        let (width, height) = (f64::from(self.size.0), f64::from(self.size.1));
        let style = Style::new(width, height, 1.0).with_font((width.min(height * 1.5) / 75.0).max(9.0));
        Ok(explorer.sheet(&State { scenario, area, ..State::default() }, self.picture, &style))
    }
}

fn size(text: &str) -> Result<(u32, u32), String> {
    let side = |text: &str| text.parse().ok().filter(|side| SIZES.contains(side));
    text.split_once('x')
        .and_then(|(width, height)| Some((side(width)?, side(height)?)))
        .ok_or_else(|| format!("expected such as 1200x800, each side from {} to {}", SIZES.start(), SIZES.end()))
}
