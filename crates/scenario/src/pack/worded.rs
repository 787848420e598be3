//! Values that stand as words in the tables of a pack.

/// An enumeration, each value with its word.
macro_rules! worded {
    ($(#[$of:meta])* pub enum $name:ident { $($(#[$meta:meta])* $value:ident = $word:literal,)* }) => {
        $(#[$of])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$meta])* $value,)*
        }

        impl $name {
            /// The words in the tables and what they stand for.
            pub const WORDS: &'static [(&'static str, Self)] = &[$(($word, Self::$value)),*];

            /// The word in the tables.
            pub const fn word(self) -> &'static str {
                match self {
                    $(Self::$value => $word,)*
                }
            }
        }
    };
}
pub(super) use worded;
