//! Why the engine refuses figures that are sound by themselves.

use cohort::InputError;
use cohort::fertility::FertilityError;
use cohort::life_table::LifeTableError;

super::said! {
    /// Why a pack cannot be projected, although each of its tables is sound.
    Engine {
        Input { why: InputError } = "{why}";
        LifeTable { why: LifeTableError } = "{why}";
        Fertility { why: FertilityError } = "{why}";
        Nobody { region: usize, year: i32 } = "more people would leave region {region} in {year} than live there";
        Beyond { parts: usize } = "{parts} parts of the scenario are beyond what can be entered";
    }
}
