//! Size, type size and colours of a picture.

/// An opaque colour, red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl Rgb {
    /// A colour as style sheets write it: `0xd9480f`.
    pub(crate) const fn hex(hex: u32) -> Self {
        let [_, red, green, blue] = hex.to_be_bytes();
        Self(red, green, blue)
    }

    /// The colour `share` (0 to 1) of the way from `self` to `other`.
    #[must_use]
    pub fn mix(self, other: Self, share: f64) -> Self {
        let share = share.clamp(0.0, 1.0);
        let channel = |from: u8, to: u8| {
            let value = f64::from(from) + (f64::from(to) - f64::from(from)) * share;
            // In 0..=255 by construction.
            value.round() as u8
        };
        Self(channel(self.0, other.0), channel(self.1, other.1), channel(self.2, other.2))
    }

    /// Relative luminance as in WCAG 2, 0 black to 1 white. The linear light of a channel `c` is
    /// taken as c^2 (0.7 + 0.3 c), within 0.003 of the definition and without a power function.
    pub(crate) fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let c = f64::from(channel) / 255.0;
            c * c * (0.7 + 0.3 * c)
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }
}

/// Colours by what they mean: in [`Palette::LIGHT`], [`Palette::HIGH_CONTRAST`] and [`Palette::PROJECTOR`].
macro_rules! palettes {
    ($($(#[$doc:meta])* $name:ident: $light:literal $high_contrast:literal $projector:literal,)*) => {
        /// The colours of a picture by what they mean.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct Palette {
            $($(#[$doc])* pub $name: Rgb,)*
        }

        impl Palette {
            /// The page on paper white.
            pub const LIGHT: Self = Self { $($name: Rgb::hex($light),)* };

            /// Stronger contrasts for those who ask for them: text and lines at 7:1 and more, names inside circles at 4.5:1.
            pub const HIGH_CONTRAST: Self = Self { $($name: Rgb::hex($high_contrast),)* };

            /// The projector: light lines on a dark ground, readable from ten metres.
            pub const PROJECTOR: Self = Self { $($name: Rgb::hex($projector),)* };
        }
    };
}

palettes! {
    /// Background.
    paper: 0xffffff 0xffffff 0x0f1720,
    /// Observed figures, most text.
    ink: 0x1b2733 0x000000 0xffffff,
    /// Axis labels and remarks.
    quiet: 0x556574 0x2b2b2b 0xc3cfda,
    /// Grid lines.
    grid: 0xe4e9ee 0xb4bcc4 0x2b3845,
    /// Background of the years that are calculated.
    future: 0xf3f6f9 0xeef2f6 0x16222e,
    /// The visitor's scenario.
    scenario: 0xd9480f 0x9c2c00 0xff8a50,
    /// The baseline.
    baseline: 0x1c5d99 0x003f7a 0x6ab1f3,
    /// Official forecasts.
    official: 0x6b4fa0 0x4a2a85 0xb998f2,
    /// Men in the pyramid.
    men: 0x6594bb 0x5688b4 0x4c7da8,
    /// Women in the pyramid.
    women: 0xd47a50 0xc9683c 0xb86a48,
    /// Growth, the strong end of the scale.
    more: 0xd9480f 0xb83800 0xff8a50,
    /// Decline, the strong end of the scale.
    less: 0x1c5d99 0x003f7a 0x6ab1f3,
    /// No change, the middle of the scale.
    even: 0xf2f4f6 0xffffff 0x33404d,
}

impl Palette {
    /// A line's colour for text: a little nearer to ink, so that small type has a contrast of 4.5:1.
    #[must_use]
    pub fn written(&self, color: Rgb) -> Rgb {
        color.mix(self.ink, 0.12)
    }
}

/// How large and in which colours a picture is drawn.
///
/// A backend only knows whole drawing units. On a screen with few pixels that makes a gentle
/// curve step visibly, so a drawing unit may be finer than a device pixel: with `units_per_pixel`
/// 8 the caller sets the canvas context's transform to 1/8 and everything is placed to an eighth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// Width in device pixels.
    pub width: u32,
    /// Height in device pixels.
    pub height: u32,
    /// Device pixels for each CSS pixel.
    pub scale: f64,
    /// Drawing units for each device pixel, at least 1.
    pub units_per_pixel: u32,
    /// Size of ordinary text in CSS pixels.
    pub font_px: f64,
    /// Colours.
    pub palette: Palette,
}

impl Style {
    /// A picture of `width` x `height` CSS pixels on a screen with `scale` device pixels for each,
    /// in the light palette, with text of 13 px, placed to a device pixel.
    #[must_use]
    pub fn new(width: f64, height: f64, scale: f64) -> Self {
        Self {
            width: (width * scale).round() as u32,
            height: (height * scale).round() as u32,
            scale,
            units_per_pixel: 1,
            font_px: 13.0,
            palette: Palette::LIGHT,
        }
    }

    /// The same with another palette.
    #[must_use]
    pub fn with_palette(self, palette: Palette) -> Self {
        Self { palette, ..self }
    }

    /// The same with text of `font_px` CSS pixels.
    #[must_use]
    pub fn with_font(self, font_px: f64) -> Self {
        Self { font_px, ..self }
    }

    /// The same with `units` drawing units for each device pixel.
    #[must_use]
    pub fn with_units(self, units: u32) -> Self {
        Self { units_per_pixel: units.max(1), ..self }
    }

    /// Thickness of lines against the ordinary size of text.
    pub(crate) fn weight(&self) -> f64 {
        self.font_px / 13.0
    }

    /// Size of axis labels and remarks in CSS pixels.
    pub(crate) fn small(&self) -> f64 {
        self.font_px * 0.9
    }

    /// Width in CSS pixels.
    #[must_use]
    pub fn css_width(&self) -> f64 {
        f64::from(self.width) / self.scale
    }

    /// Height in CSS pixels.
    #[must_use]
    pub fn css_height(&self) -> f64 {
        f64::from(self.height) / self.scale
    }
}
