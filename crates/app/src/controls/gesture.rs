//! What a finger on a slider wants: to move it, or to scroll the page below it.

/// So far, in CSS pixels, a finger goes before it is clear where it wants to go; browsers begin to scroll at about the same.
const CLEAR_PX: u32 = 10;

/// Whether what happens at a slider may move it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Gesture {
    /// No finger is on it: what moves it is the mouse, a key or a program that helps.
    #[default]
    None,
    /// A finger has come down here and may still want either.
    Undecided {
        /// From the left of the window.
        x: i32,
        /// From its top.
        y: i32,
    },
    /// The finger moves along the slider.
    Slides,
    /// The finger scrolls, or has done no more than touch.
    Passes,
}

impl Gesture {
    /// A pointer has come down.
    pub(super) fn down(is_finger: bool, x: i32, y: i32) -> Self {
        if is_finger { Self::Undecided { x, y } } else { Self::None }
    }

    /// The pointer has moved. What is decided stays decided until the finger is lifted.
    pub(super) fn moved(self, x: i32, y: i32) -> Self {
        let Self::Undecided { x: from_x, y: from_y } = self else { return self };
        let (along, across) = (x.abs_diff(from_x), y.abs_diff(from_y));
        match along.max(across) >= CLEAR_PX {
            true if along > across => Self::Slides,
            true => Self::Passes,
            false => self,
        }
    }

    /// The pointer was lifted, or the browser has taken it to scroll.
    pub(super) fn ended(self) -> Self {
        if matches!(self, Self::Undecided { .. }) { Self::Passes } else { self }
    }

    /// Whether the slider may move.
    pub(super) fn may_move(self) -> bool {
        matches!(self, Self::None | Self::Slides)
    }
}

#[cfg(test)]
mod tests {
    use super::Gesture;

    fn path(points: &[(i32, i32)]) -> Gesture {
        points.iter().fold(Gesture::down(true, 100, 100), |gesture, (x, y)| gesture.moved(*x, *y)).ended()
    }

    #[test]
    fn a_finger_moves_the_slider_only_along_it() {
        for (points, moves) in [
            (&[(104, 100), (115, 103)][..], true),
            (&[(85, 98)], true),
            (&[(100, 60)], false),
            (&[(103, 88), (180, 60)], false),
            (&[(110, 110)], false),
            (&[(103, 96)], false),
            (&[], false),
        ] {
            assert_eq!(path(points).may_move(), moves, "{points:?}");
        }
    }

    #[test]
    fn a_finger_that_moves_the_slider_may_go_anywhere() {
        assert_eq!(path(&[(120, 100), (130, 300)]), Gesture::Slides);
    }

    #[test]
    fn mouse_and_keys_move_it_at_once() {
        assert!(Gesture::down(false, 0, 0).may_move());
        assert!(Gesture::default().may_move());
    }
}
