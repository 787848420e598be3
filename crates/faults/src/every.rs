//! One of every problem.

use cohort::fertility::FertilityError;
use cohort::life_table::LifeTableError;

use crate::sample::Sample;
use crate::{Delimiter, Engine, Number, Problem, Wanted};

impl Problem {
    /// One for each variant, and one for each variant of its parts.
    #[doc(hidden)]
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
