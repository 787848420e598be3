//! What can be wrong with the files of a city, and where.
//!
//! A fault is a value: a place and a [`Problem`] with the figures and words that it is about. Whoever must decide something asks
//! for the variant. Its text is made last: English here, for the command line; the other languages in `locale`, by a match that
//! does not compile as long as a problem has no words.
//!
//! ```
//! use faults::{Faults, Number, Place, Problem, Wanted};
//!
//! let mut faults = Faults::default();
//! let found = Number::Negative { value: -5.0 };
//! let place = Place { file: "a.csv", line: 2, column: 6 };
//! faults.add(&place, Problem::Number { column: "Einwohner".into(), found, wanted: Wanted::AtLeast { least: 0.0 } });
//! assert_eq!(faults.to_string(), "a.csv:2:6: `Einwohner` is negative: -5, expected a number of at least 0");
//! ```

mod engine;
mod every;
mod list;
mod number;
mod problem;
mod sample;

pub use engine::Engine;
pub use list::{Fault, Faults, Place};
pub use number::{Number, Wanted};
pub use problem::{Delimiter, Problem};

pub use cohort::fertility::FertilityError;
pub use cohort::life_table::LifeTableError;

/// An enum whose variants say themselves in English, and of which a test has one each.
macro_rules! said {
    ($(#[$about:meta])* $name:ident { $($variant:ident $({ $($field:ident: $type:ty),+ })? = $text:literal;)+ }) => {
        cohort::said! {
            $(#[$about])*
            $name { $($variant $({ $($field: $type),+ })? = $text;)+ }
        }

        impl $name {
            /// One for each variant.
            pub(crate) fn variants() -> Vec<Self> {
                vec![$(Self::$variant $({ $($field: $crate::sample::Sample::sample()),+ })?),+]
            }
        }

        $crate::sample::samples! {
            $name = Self::variants().swap_remove(0);
        }
    };
}
use said;
