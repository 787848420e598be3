//! What a projected population means: schools, care, dwellings, any span of ages.

pub mod ages;
pub mod homes;
pub mod meaning;
pub mod planning;
pub mod threshold;
