//! The last plan, kept: looking for room in a narrow picture takes longer than a frame, drawing
//! does not, and while a lever moves nothing changes that the plan depends on.

use std::cell::RefCell;
use std::rc::Rc;

use super::{Districts, Plan, names};
use crate::style::Style;

/// Everything a plan depends on.
#[derive(PartialEq)]
struct Key {
    districts: Vec<(String, [f64; 3])>,
    size: [f64; 3],
}

impl Key {
    fn new(chart: &Districts, style: &Style) -> Self {
        let districts = chart.districts.iter();
        Self {
            districts: districts.map(|d| (d.label.clone(), [d.lon, d.lat, d.base_year])).collect(),
            size: [style.css_width(), style.css_height(), style.font_px],
        }
    }
}

thread_local! {
    static LAST: RefCell<Option<(Key, Rc<Plan>)>> = const { RefCell::new(None) };
}

pub(super) fn plan(chart: &Districts, style: &Style) -> Rc<Plan> {
    let key = Key::new(chart, style);
    LAST.with_borrow_mut(|last| match last {
        Some((known, plan)) if *known == key => Rc::clone(plan),
        _ => {
            let plan = Rc::new(names::plan(chart, style));
            *last = Some((key, Rc::clone(&plan)));
            plan
        }
    })
}
