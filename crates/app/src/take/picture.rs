//! One picture of the page as a file: image or figures. What makes it comes with the room of the protocol.

use std::cell::Cell;
use std::hint::black_box;

use export::csv::{self, Form};
use locale::Language;
use view::Picture;
use view::take::Taken;
use yew::Callback;
use yew::platform::spawn_local;

use crate::desk::Desk;
use crate::take::save as browser;

/// Size of an image in CSS pixels, its type size, and pixels of a PNG for each of them: as for a report.
const SIZE: (f64, f64) = (1_200.0, 800.0);
const TYPE_SIZE: f64 = 16.0;
const DENSITY: f64 = 2.0;

/// What is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Svg,
    Png,
    Csv,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Saved {
    /// A file of this name.
    As(String),
    /// The browser cannot make one.
    Not,
}

type Save = fn(&Desk, Picture, Kind, Callback<Saved>);

thread_local! {
    static SAVE: Cell<Option<Save>> = const { Cell::new(None) };
}

/// From now on files can be made: called by the room that brings what makes them.
pub(crate) fn come() {
    // The compiler must not see that nothing else can ever be set: it would call it directly, and take it along to where it is only wanted.
    SAVE.set(Some(black_box(saved as Save)));
}

/// Hands the picture of the present state to the browser, and tells what became of it; nothing where the room is not here.
pub(crate) fn save(desk: &Desk, picture: Picture, kind: Kind, tell: Callback<Saved>) {
    if let Some(save) = SAVE.get() {
        save(desk, picture, kind, tell);
    }
}

fn saved(desk: &Desk, picture: Picture, kind: Kind, tell: Callback<Saved>) {
    let (explorer, state) = (desk.explorer(), desk.state());
    let name = explorer.take().file_name(&state, picture);
    let style = charts::Style::new(SIZE.0, SIZE.1, 1.0).with_font(TYPE_SIZE);
    match kind {
        Kind::Csv => {
            let name = name + ".csv";
            let form = match locale::spoken() {
                Language::English => Form::Plain,
                Language::German | Language::Leicht => Form::German,
            };
            browser::text(
                &name,
                browser::CSV,
                &csv::write(&explorer.take().taken(&state, Taken::Picture(picture)), form),
            );
            tell.emit(Saved::As(name));
        }
        Kind::Svg => {
            let name = name + ".svg";
            browser::text(&name, browser::SVG, &explorer.take().sheet(&state, picture, &style));
            tell.emit(Saved::As(name));
        }
        Kind::Png => {
            let (name, svg) = (name + ".png", explorer.take().sheet(&state, picture, &style));
            spawn_local(async move {
                let made = browser::png(&svg, DENSITY).await;
                tell.emit(match made {
                    Some(png) => {
                        browser::bytes(&name, browser::PNG, &png);
                        Saved::As(name)
                    }
                    None => Saved::Not,
                });
            });
        }
    }
}
