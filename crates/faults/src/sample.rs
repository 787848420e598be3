//! One of everything, so that a test finds a problem without words in a language.

use cohort::InputError;
use cohort::fertility::FertilityError;
use cohort::life_table::LifeTableError;

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
