//! A picture in a panel, drawn as those of the page are.

use std::rc::Rc;

use crate::{Screen, in_sight, paint, use_palette, use_screen};
use charts::{Chart, Palette};
use gloo::render::request_animation_frame;
use gloo::timers::callback::Timeout;
use locale::page as words;
use web_sys::HtmlDetailsElement;
use yew::prelude::*;

use crate::parts::table::table;

/// A picture outside of the window leaves the frame to those inside and follows when it is quiet.
const OUT_OF_SIGHT_MS: u32 = 300;

/// A picture that knows when it has changed.
pub(crate) trait Drawn: Chart + PartialEq + 'static {}

impl<C: Chart + PartialEq + 'static> Drawn for C {}

#[derive(Properties, PartialEq)]
pub(crate) struct PictureProps<C: Drawn> {
    /// What is drawn.
    pub(crate) chart: Rc<C>,
    /// What it shows, as its text alternative.
    pub(crate) sentence: AttrValue,
    /// Class of its frame, which sets its height.
    pub(crate) class: &'static str,
    /// Rows that its height depends on, for pictures that grow with what they show; 0 for others.
    #[prop_or_default]
    pub(crate) rows: usize,
}

/// What one drawing depends on.
struct Job<C> {
    chart: Rc<C>,
    screen: Option<Screen>,
    palette: Palette,
}

impl<C: PartialEq> PartialEq for Job<C> {
    fn eq(&self, other: &Self) -> bool {
        self.screen == other.screen && self.palette == other.palette && self.chart == other.chart
    }
}

/// The picture, and its table while that is open.
#[component]
pub(crate) fn Picture<C: Drawn>(props: &PictureProps<C>) -> Html {
    let node = use_node_ref();
    let screen = use_screen(&node);
    let palette = use_palette();
    let open = use_state(|| false);
    {
        let node = node.clone();
        let job = Rc::new(Job { chart: props.chart.clone(), screen, palette });
        let later = use_mut_ref(|| None::<Timeout>);
        use_effect_with(job, move |job: &Rc<Job<C>>| {
            let (job, waiting) = (job.clone(), later.clone());
            let draw = move |node: &NodeRef| {
                // Without a size there is nothing to draw, and nobody to report it to.
                let _ = job.screen.and_then(|screen| paint(&*job.chart, node, &screen, job.palette));
            };
            let frame = request_animation_frame(move |_| {
                if in_sight(&node) {
                    draw(&node);
                } else {
                    *waiting.borrow_mut() = Some(Timeout::new(OUT_OF_SIGHT_MS, move || draw(&node)));
                }
            });
            move || {
                drop(frame);
                later.take();
            }
        });
    }
    let frame = use_node_ref();
    use_effect_with((frame.clone(), props.rows), |(frame, rows)| {
        if let Some(frame) = frame.cast::<web_sys::HtmlElement>() {
            // Refuses only names that are no properties.
            let _ = frame.style().set_property("--rows", &rows.to_string());
        }
    });
    let ontoggle = {
        let open = open.setter();
        Callback::from(move |event: Event| open.set(event.target_unchecked_into::<HtmlDetailsElement>().open()))
    };
    html! {
        <>
            <div class={classes!("picture", props.class)} ref={frame}>
                <canvas ref={node} role="img" aria-label={props.sentence.clone()}></canvas>
            </div>
            <details class="fold" {ontoggle}>
                <summary>{ words::as_table() }</summary>
                if *open {
                    { table(&props.chart.table()) }
                }
            </details>
        </>
    }
}
