//! What stands in the place of a number.

super::said! {
    /// What a text is instead of the number that is wanted; to stand after "is".
    Number {
        Empty = "empty";
        Text { text: String } = "`{text}`";
        NotNumber { text: String } = "not a number: `{text}`";
        NotFinite { text: String } = "not a finite number: `{text}`";
        NotWhole { text: String } = "not whole: `{text}`";
        NotPublished { text: String } = "not published: `{text}`";
        Ambiguous { text: String, joined: String, point: String } = "ambiguous: `{text}` may be {joined} or {point}";
        NoDecimalComma { text: String } =
            "written differently from the other numbers, which have a decimal comma: `{text}`";
        NoDecimalPoint { text: String } =
            "written differently from the other numbers, which have a decimal point: `{text}`";
        Spaces { text: String } = "surrounded by spaces: `{text}`";
        DecimalComma { text: String } = "written with a decimal comma: `{text}`";
        DotAndComma { text: String } = "written with a thousands dot and a decimal comma: `{text}`";
        ThousandsDot { text: String } = "written with a thousands dot: `{text}`";
        ThousandsDots { text: String } = "written with thousands dots: `{text}`";
        ThousandsSign { text: String } = "written with a thousands separator: `{text}`";
        TooLarge { text: String } = "too large: `{text}`";
        TooSmall { value: f64 } = "too small: {value}";
        Negative { value: f64 } = "negative: {value}";
        OutOfRange { value: f64 } = "out of range: {value}";
    }
}

super::said! {
    /// The number that is wanted.
    Wanted {
        Any = "a number";
        AtLeast { least: f64 } = "a number of at least {least}";
        Between { least: f64, most: f64 } = "a number from {least} to {most}";
        Whole { least: i32, most: i32 } = "a whole number from {least} to {most}";
        OrDash = "a number, or `-` for none";
    }
}
