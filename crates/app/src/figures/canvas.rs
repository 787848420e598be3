//! A picture on its canvas: sharp at any density, drawn at most once a frame and only when it must.

use std::rc::Rc;

use charts::{Drawable, Palette, Style};
use gloo::render::request_animation_frame;
use gloo::timers::callback::Timeout;
use js_sys::Array;
use plotters_canvas::CanvasBackend;
use view::page::{Page, Picture};
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};
use yew::prelude::*;

use super::screen::{Screen, use_screen};
use crate::soon::{self, Soon, use_soon};

/// Drawing units for each CSS pixel: curves step by an eighth of one.
const UNITS_PER_CSS_PIXEL: f64 = 8.0;

/// A picture outside of the window leaves the frame to those inside and follows when it is quiet.
const OUT_OF_SIGHT_MS: u32 = 120;

/// What one drawing depends on.
struct Job {
    picture: Picture,
    page: Rc<Page>,
    screen: Option<Screen>,
    palette: Palette,
    soon: Option<Soon>,
}

impl PartialEq for Job {
    fn eq(&self, other: &Self) -> bool {
        self.screen == other.screen
            && self.soon.is_some() == other.soon.is_some()
            && self.palette == other.palette
            && self.picture == other.picture
            && self.page.figures.same(&other.page.figures, self.picture)
    }
}

/// The canvas with its sentence as text alternative; `pick` takes the index of what was clicked.
#[hook]
pub(crate) fn use_canvas(picture: Picture, page: &Rc<Page>, palette: Palette, pick: Option<Callback<usize>>) -> Html {
    let node = use_node_ref();
    let screen = use_screen(&node);
    let soon = use_soon();
    use_effect_with((), {
        let node = node.clone();
        move |()| {
            if picture == Picture::Balance && in_sight(&node) {
                soon::want(false);
            }
        }
    });
    {
        let node = node.clone();
        let job = Job { picture, page: page.clone(), screen, palette, soon };
        let later = use_mut_ref(|| None::<Timeout>);
        use_effect_with(Rc::new(job), move |job| {
            let (job, waiting) = (job.clone(), later.clone());
            let frame = request_animation_frame(move |_| {
                if in_sight(&node) {
                    draw_if_possible(&job, &node);
                } else {
                    *waiting.borrow_mut() = Some(Timeout::new(OUT_OF_SIGHT_MS, move || draw_if_possible(&job, &node)));
                }
            });
            move || {
                drop(frame);
                later.take();
            }
        });
    }
    let onclick = pick.map(|pick| {
        let page = page.clone();
        Callback::from(move |event: MouseEvent| {
            let (x, y) = (f64::from(event.offset_x()), f64::from(event.offset_y()));
            let hit = screen.and_then(|screen| page.figures.districts.chart.hit(&style(&screen, palette), x, y));
            if let Some(index) = hit {
                pick.emit(index);
            }
        })
    });
    let sentence = page.figures.text(picture).sentence();
    html! { <canvas ref={node} role="img" aria-label={sentence} {onclick}></canvas> }
}

/// How a picture is drawn that has this size on the screen.
pub(crate) fn style(screen: &Screen, palette: Palette) -> Style {
    Style {
        width: screen.width,
        height: screen.height,
        scale: screen.scale,
        units_per_pixel: (UNITS_PER_CSS_PIXEL / screen.scale).round().max(1.0) as u32,
        font_px: screen.font_px,
        palette,
    }
}

/// Whether an element is within the window.
#[must_use]
pub(crate) fn in_sight(node: &NodeRef) -> bool {
    let height = web_sys::window().and_then(|window| window.inner_height().ok()).and_then(|height| height.as_f64());
    let area = node.cast::<web_sys::Element>().map(|element| element.get_bounding_client_rect());
    area.zip(height).is_some_and(|(area, height)| area.bottom() > 0.0 && area.top() < height)
}

/// Without a size or a canvas there is nothing to draw, and nobody who could be told.
fn draw_if_possible(job: &Job, node: &NodeRef) {
    let _ = draw(job, node);
}

fn draw(job: &Job, node: &NodeRef) -> Option<()> {
    let figures = &job.page.figures;
    let drawn = job.soon.map(|soon| (soon.drawn)(figures, job.picture));
    let chart: &dyn Drawable = match (&drawn, job.picture) {
        (Some(drawn), _) => &**drawn,
        (None, Picture::Development) => &figures.development.chart,
        (None, Picture::Pyramid) => &figures.pyramid.chart,
        (None, Picture::Districts) => &figures.districts.chart,
        (None, Picture::Balance) => return None,
    };
    paint(chart, node, &job.screen?, job.palette)
}

/// Draws a picture on the canvas at `node`, which has this size on the screen; `None` where it cannot be drawn on.
#[must_use]
pub(crate) fn paint(chart: &dyn Drawable, node: &NodeRef, screen: &Screen, palette: Palette) -> Option<()> {
    let style = style(screen, palette);
    let canvas = node.cast::<HtmlCanvasElement>()?;
    // Setting the size clears the canvas, even to the same size.
    if (canvas.width(), canvas.height()) != (style.width, style.height) {
        canvas.set_width(style.width);
        canvas.set_height(style.height);
    }
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let unit = 1.0 / f64::from(style.units_per_pixel);
    context.set_transform(unit, 0.0, 0.0, unit, 0.0, 0.0).ok()?;
    context.set_line_join("round");
    let dash = |on: f64, off: f64| {
        let lengths = if on > 0.0 { Array::of2(&on.into(), &off.into()) } else { Array::new() };
        // Refuses only what is not a number.
        let _ = context.set_line_dash(&lengths);
    };
    charts::draw(chart, CanvasBackend::with_canvas_object(canvas)?, &style, &dash).ok()
}
