//! What is wrong with a file: what stands there, and what was expected.

mod german;

use faults::{Engine, Problem};

texts! {
    faults;

    /// Both halves of a problem; English is what the command line says.
    halves(problem: &Problem) -> [String; 2] = de { german::halves(problem) } en { problem.halves() };
    /// Why the engine refuses figures.
    engine(why: &Engine) -> String = de { german::engine(why) } en { why.to_string() };
}
