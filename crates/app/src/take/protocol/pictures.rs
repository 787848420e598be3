//! A picture as a file, with everything that belongs to it, in the sizes that others ask for.

use locale::output as words;
use view::take::Taken;
use view::take::together::Together;
use view::{Explorer, Picture, State};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::choice;
use crate::AtDesk;
use crate::parts::with;
use crate::take::qr;
use crate::take::save;

/// What a picture is for: its part of a file name, its size in pixels, its type size, and whether its foot is the short one.
///
/// A picture in a report is seen at its size or larger; one in a social network on a telephone, where 1,080 pixels are about
/// 400 points wide: a type of 30 pixels is read there as 11 points.
struct Format {
    id: &'static str,
    size: (u32, u32),
    type_size: f64,
    short: bool,
}

const FORMATS: [Format; 5] = [
    Format { id: "bericht", size: (1_200, 800), type_size: 16.0, short: false },
    Format { id: "presse", size: (1_200, 675), type_size: 18.0, short: true },
    Format { id: "quadrat", size: (1_080, 1_080), type_size: 28.0, short: true },
    Format { id: "hoch", size: (1_080, 1_350), type_size: 30.0, short: true },
    Format { id: "story", size: (1_080, 1_920), type_size: 34.0, short: true },
];

/// Pixels of a PNG file for each of its format: sharp on dense screens and in print.
const DENSITY: f64 = 2.0;

/// Characters of a link that a small picture has room for.
const LONGEST: usize = 160;

/// A picture of one scenario, or of all that are compared.
#[derive(Clone, Copy)]
enum Wanted {
    One(Picture),
    All(Together),
}

impl Wanted {
    fn title(self) -> String {
        match self {
            Self::One(picture) => Taken::Picture(picture).title().to_owned(),
            Self::All(together) => words::compared(together.title()),
        }
    }

    /// Against the type size of the format: pictures that are made of many small ones need a smaller one.
    fn type_factor(self) -> f64 {
        match self {
            Self::All(Together::Bars | Together::Districts) | Self::One(Picture::Districts) => 0.7,
            _ => 1.0,
        }
    }
}

impl Format {
    fn sheet(&self, explorer: &Explorer, state: &State, wanted: Wanted, address: &str) -> Option<String> {
        let (width, height) = self.size;
        let type_size = self.type_size * if self.short { wanted.type_factor() } else { 1.0 };
        let style = charts::Style::new(f64::from(width), f64::from(height), 1.0).with_font(type_size);
        // Nobody types a long link from a picture, and it would take the place of the picture.
        let page = || address.split('#').next().unwrap_or_default();
        let address = if self.short && address.len() > LONGEST { page() } else { address };
        let picture = match wanted {
            Wanted::One(picture) => picture,
            Wanted::All(together) => return explorer.take().sheet_together(state, together, &style, address),
        };
        Some(if self.short {
            explorer.take().short_sheet(state, picture, &style, address)
        } else {
            explorer.take().sheet(state, picture, &style)
        })
    }
}

/// Choice, preview and buttons.
#[component]
pub(super) fn Pictures(props: &AtDesk) -> Html {
    let (picture, format) = (use_state(|| 0_usize), use_state(|| 0_usize));
    let said = use_state(String::new);
    let desk = &props.desk;
    let (explorer, state) = (desk.explorer(), desk.state());
    let mut all: Vec<(&'static str, Wanted)> =
        Picture::ALL.into_iter().map(|(name, picture)| (name, Wanted::One(picture))).collect();
    let compares = explorer.take().compares(&state);
    if compares {
        all.extend(Together::ALL.into_iter().map(|(name, together)| (name, Wanted::All(together))));
    }
    let (name, which) = all[(*picture).min(all.len() - 1)];
    let wanted = &FORMATS[(*format).min(FORMATS.len() - 1)];
    let svg =
        wanted.sheet(explorer, &state, which, &qr::address(desk, matches!(which, Wanted::All(_)))).unwrap_or_default();
    let file = format!("{name}-{}", wanted.id);
    let save_svg =
        with((svg.clone(), format!("{file}.svg"), said.setter()), move |(svg, file, said), _: MouseEvent| {
            save::text(file, save::SVG, svg);
            said.set(words::saved(file));
        });
    let save_png =
        with((svg.clone(), format!("{file}.png"), said.setter()), move |(svg, file, said), _: MouseEvent| {
            let (svg, file, said) = (svg.clone(), file.clone(), said.clone());
            spawn_local(async move {
                match save::png(&svg, DENSITY).await {
                    Some(png) => {
                        save::bytes(&file, save::PNG, &png);
                        said.set(words::saved(&file));
                    }
                    None => said.set(words::no_png().to_owned()),
                }
            });
        });
    let names: Vec<String> = all.iter().map(|(_, wanted)| wanted.title()).collect();
    let preview = format!("data:image/svg+xml;charset=utf-8,{}", js_sys::encode_uri_component(&svg));
    html! {
        <>
            <p>{ words::pictures_about() }</p>
            <div class="fields">
                { choice(words::picture(), names.into_iter(), &picture) }
                { choice(words::format(), words::formats().into_iter(), &format) }
            </div>
            <img class="taken" src={preview} alt={words::preview(&which.title())}
                width={wanted.size.0.to_string()} height={wanted.size.1.to_string()} />
            <div class="acts">
                <button type="button" onclick={save_svg}>{ words::save_svg() }</button>
                <button type="button" onclick={save_png}>{ words::save_png() }</button>
                <span role="status">{ &*said }</span>
            </div>
        </>
    }
}
