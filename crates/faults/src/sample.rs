//! One of everything, so that a test finds a problem without words in a language.

use cohort::InputError;
use cohort::fertility::FertilityError;
use cohort::life_table::LifeTableError;

use crate::{Delimiter, Engine, Number, Problem, Wanted};

/// A value whose own text holds no word of a language.
pub(crate) trait Sample {
    fn sample() -> Self;
}

macro_rules! samples {
    ($($type:ty = $value:expr;)+) => {
        $(impl $crate::sample::Sample for $type {
            fn sample() -> Self {
                $value
            }
        })+
    };
}
pub(crate) use samples;

samples! {
    String = "7".to_owned();
    &'static str = "7";
    usize = 7;
    i32 = 7;
    f64 = 7.5;
    u8 = 7;
    LifeTableError = LifeTableError::Level { factor: 7.5 };
    FertilityError = FertilityError::Level { total: 7.5 };
    InputError = InputError { table: "7", place: Sample::sample(), value: Some(7.5), expected: cohort::Expected::Probability };
}

impl Problem {
    /// One for each variant, and one for each variant of its parts.
    #[doc(hidden)]
    #[must_use]
    pub fn every() -> Vec<Self> {
        let number = |found, wanted| Self::Number { column: Sample::sample(), found, wanted };
        let tables = [
            LifeTableError::Column { column: "l", age: 7, value: 7.5, least: 0.0, greatest: 1.0 },
            LifeTableError::LifeExpectancy { asked: 7.5, least: 20.0, greatest: 90.0 },
        ];
        let births = [FertilityError::Rate { age: 7, rate: 7.5 }, FertilityError::MeanAge { asked: 7.5 }];
        let engine = Engine::variants().into_iter().chain(births.map(|why| Engine::Fertility { why }));
        Self::variants()
            .into_iter()
            .chain(Number::variants().into_iter().map(|found| number(found, Wanted::Any)))
            .chain(Wanted::variants().into_iter().map(|wanted| number(Number::Empty, wanted)))
            .chain(Delimiter::variants().into_iter().map(|delimiter| Self::TextAfterQuote { delimiter }))
            .chain(tables.map(|why| Self::NoLifeTable { why }))
            .chain(engine.map(|why| Self::NotProjected { why }))
            .collect()
    }
}
