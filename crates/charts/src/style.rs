//! Size, type size and colours of a picture.

/// An opaque colour, red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl Rgb {
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

/// The colours of a picture by what they mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Background.
    pub paper: Rgb,
    /// Observed figures, most text.
    pub ink: Rgb,
    /// Axis labels and remarks.
    pub quiet: Rgb,
    /// Grid lines.
    pub grid: Rgb,
    /// Background of the years that are calculated.
    pub future: Rgb,
    /// The visitor's scenario.
    pub scenario: Rgb,
    /// The baseline.
    pub baseline: Rgb,
    /// Official forecasts.
    pub official: Rgb,
    /// Men in the pyramid.
    pub men: Rgb,
    /// Women in the pyramid.
    pub women: Rgb,
    /// Growth, the strong end of the scale.
    pub more: Rgb,
    /// Decline, the strong end of the scale.
    pub less: Rgb,
    /// No change, the middle of the scale.
    pub even: Rgb,
}

impl Palette {
    /// The page on paper white.
    pub const LIGHT: Self = Self {
        paper: Rgb(0xff, 0xff, 0xff),
        ink: Rgb(0x1b, 0x27, 0x33),
        quiet: Rgb(0x55, 0x65, 0x74),
        grid: Rgb(0xe4, 0xe9, 0xee),
        future: Rgb(0xf3, 0xf6, 0xf9),
        scenario: Rgb(0xd9, 0x48, 0x0f),
        baseline: Rgb(0x1c, 0x5d, 0x99),
        official: Rgb(0x6b, 0x4f, 0xa0),
        men: Rgb(0x65, 0x94, 0xbb),
        women: Rgb(0xd4, 0x7a, 0x50),
        more: Rgb(0xd9, 0x48, 0x0f),
        less: Rgb(0x1c, 0x5d, 0x99),
        even: Rgb(0xf2, 0xf4, 0xf6),
    };

    /// Stronger contrasts for those who ask for them: text and lines at 7:1 and more, names
    /// inside circles at 4.5:1.
    pub const HIGH_CONTRAST: Self = Self {
        paper: Rgb(0xff, 0xff, 0xff),
        ink: Rgb(0x00, 0x00, 0x00),
        quiet: Rgb(0x2b, 0x2b, 0x2b),
        grid: Rgb(0xb4, 0xbc, 0xc4),
        future: Rgb(0xee, 0xf2, 0xf6),
        scenario: Rgb(0x9c, 0x2c, 0x00),
        baseline: Rgb(0x00, 0x3f, 0x7a),
        official: Rgb(0x4a, 0x2a, 0x85),
        men: Rgb(0x56, 0x88, 0xb4),
        women: Rgb(0xc9, 0x68, 0x3c),
        more: Rgb(0xb8, 0x38, 0x00),
        less: Rgb(0x00, 0x3f, 0x7a),
        even: Rgb(0xff, 0xff, 0xff),
    };

    /// The projector: light lines on a dark ground, readable from ten metres.
    pub const PROJECTOR: Self = Self {
        paper: Rgb(0x0f, 0x17, 0x20),
        ink: Rgb(0xff, 0xff, 0xff),
        quiet: Rgb(0xc3, 0xcf, 0xda),
        grid: Rgb(0x2b, 0x38, 0x45),
        future: Rgb(0x16, 0x22, 0x2e),
        scenario: Rgb(0xff, 0x8a, 0x50),
        baseline: Rgb(0x6a, 0xb1, 0xf3),
        official: Rgb(0xb9, 0x98, 0xf2),
        men: Rgb(0x4c, 0x7d, 0xa8),
        women: Rgb(0xb8, 0x6a, 0x48),
        more: Rgb(0xff, 0x8a, 0x50),
        less: Rgb(0x6a, 0xb1, 0xf3),
        even: Rgb(0x33, 0x40, 0x4d),
    };
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
