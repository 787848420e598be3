//! A picture without small print, for those who sit ten metres away.

use crate::scene::{Drawable, Item, Scene};
use crate::style::Style;

/// The same picture, its smallest texts brought to the size of axis labels.
pub struct Enlarged<'a>(pub &'a dyn Drawable);

impl Drawable for Enlarged<'_> {
    fn scene(&self, style: &Style) -> Scene {
        let mut scene = self.0.scene(style);
        for item in &mut scene.items {
            if let Item::Text(label) = item {
                label.px = label.px.max(style.small());
            }
        }
        scene
    }
}
