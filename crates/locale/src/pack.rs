//! Dates and values as the pack prints them.

texts! {
    pack;

    /// The day or the years that a source is of.
    date(text: &str) =
        de { text.to_owned() }
        en {
            let mut parts = text.split('.');
            if let (Some(day), Some(month), Some(year), None) = (parts.next(), parts.next(), parts.next(), parts.next())
                && let (Ok(day), Ok(month), Ok(year)) = (day.parse::<u32>(), month.parse::<u32>(), year.parse::<u32>())
                && (1..=12).contains(&month)
            {
                return crate::protocol::date(year, month - 1, day);
            }
            text.to_owned()
        };
    /// A value of an assumption as the pack prints it.
    value(printed: &str) =
        de { printed.to_owned() }
        en {
            let decimals = printed.split_once(',').map_or(0, |(_, decimals)| decimals.len());
            crate::numbers::of_pack(printed)
                .map_or_else(|_| printed.to_owned(), |value| crate::numbers::decimal(value, decimals))
        };
}

#[cfg(test)]
mod english {
    use super::*;

    #[test]
    fn a_day_is_told_as_english_writes_it() {
        crate::speak(crate::english());
        for (printed, told) in [("31.12.2025", "December 31, 2025"), ("2014-2022", "2014-2022"), ("2022/24", "2022/24")]
        {
            assert_eq!(date(printed), told);
        }
    }

    #[test]
    fn values_keep_their_decimals() {
        crate::speak(crate::english());
        for (printed, told) in [("1,064", "1.064"), ("100.247", "100,247"), ("65", "65"), ("", "")] {
            assert_eq!(value(printed), told);
        }
    }
}
