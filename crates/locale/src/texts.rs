//! How a text is written down: once, its languages below each other.
//!
//! `name = de "…" en "…" leicht "…";` is a text; with parameters behind its name it is a sentence, whose literals are those of
//! `format!`, in parentheses with further arguments. Brackets hold what is said of a count: of none, where that differs, of one, of
//! more. Where a language needs other grammar, braces hold Rust. German and English are said always; what Leichte Sprache lacks is
//! said in German.
//!
//! A German text stands in the function that says it, so that a program which never speaks another language has none of its
//! texts: those are reached through their [`Catalogue`](crate::Catalogue) only.

/// The texts of a subject: a function for each, and what the catalogues of all languages hold of it.
macro_rules! texts {
    ($subject:ident; $(
        $(#[$doc:meta])*
        $name:ident $(<$life:lifetime>)? $(($($arg:ident: $type:ty),*))? $(-> $result:ty)? =
            de $de:tt en $en:tt $(leicht $leicht:tt)?;
    )*) => {
        $(text! { $subject $name [$(#[$doc])*] [$($life)?] [$(($($arg: $type),*))?] [$($result)?] $de })*

        /// What a language has of this subject; German itself is said by the functions.
        pub(crate) struct Texts {
            $(pub(crate) $name: Option<entry!(type [$($life)?] [$(($($type),*))?] [$($result)?])>,)*
        }

        impl Texts {
            pub(crate) const GERMAN: Self = Self { $($name: None,)* };
            pub(crate) const ENGLISH: Self = Self {
                $($name: entry!(value [$($life)?] [$(($($arg: $type),*))?] [$($result)?] $en),)*
            };
            pub(crate) const LEICHT: Self = Self {
                $($name: entry!(value [$($life)?] [$(($($arg: $type),*))?] [$($result)?] $($leicht)?),)*
            };
        }
    };
}

/// The function that says a text.
macro_rules! text {
    ($subject:ident $name:ident [$(#[$doc:meta])*] [] [] [] $german:literal) => {
        $(#[$doc])*
        #[doc = concat!("`", $german, "`")]
        #[must_use]
        pub fn $name() -> &'static str {
            crate::catalogue::said(&$german, &crate::catalogue::catalogue().$subject.$name)
        }
    };
    ($subject:ident $name:ident [$(#[$doc:meta])*] [$($life:lifetime)?] [($($arg:ident: $type:ty),*)] [$($result:ty)?] $german:tt) => {
        $(#[$doc])*
        #[doc = shown!($german)]
        #[must_use]
        pub fn $name $(<$life>)? ($($arg: $type),*) -> result!($($result)?) {
            match crate::catalogue::catalogue().$subject.$name {
                Some(text) => text($($arg),*),
                None => sentence!($german),
            }
        }
    };
}

/// What a catalogue holds of a text: its type and its value.
macro_rules! entry {
    (type [] [] []) => { &'static str };
    (type [$($life:lifetime)?] [($($type:ty),*)] [$($result:ty)?]) => {
        $(for<$life>)? fn($($type),*) -> result!($($result)?)
    };
    (value [] [] [] $text:literal) => { Some($text) };
    (value [$($life:lifetime)?] [($($arg:ident: $type:ty),*)] [$($result:ty)?] $text:tt) => {{
        #[allow(unused_variables, reason = "a language need not say everything that it is told")]
        fn text $(<$life>)? ($($arg: $type),*) -> result!($($result)?) {
            sentence!($text)
        }
        Some(text)
    }};
    (value [$($life:lifetime)?] [$($parameters:tt)?] [$($result:ty)?]) => { None };
}

/// What a sentence comes as: text, unless it says otherwise.
macro_rules! result {
    () => {
        String
    };
    ($result:ty) => {
        $result
    };
}

/// A sentence in one language.
macro_rules! sentence {
    ($text:literal) => { format!($text) };
    ([$count:ident: $one:literal, $more:literal]) => {
        match $count { 1 => format!($one), _ => format!($more) }
    };
    ([$count:ident: $none:literal, $one:literal, $more:literal]) => {
        match $count { 0 => format!($none), 1 => format!($one), _ => format!($more) }
    };
    (($($format:tt)*)) => { format!($($format)*) };
    ({ $($code:tt)* }) => {{ $($code)* }};
}

/// The German sentence as its function's documentation shows it.
macro_rules! shown {
    ($text:literal) => {
        concat!("`", $text, "`")
    };
    (($text:literal $($rest:tt)*)) => {
        concat!("`", $text, "`")
    };
    ($else:tt) => {
        ""
    };
}
