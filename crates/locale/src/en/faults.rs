//! What is wrong with a file, in English: as the command line says it.

#[must_use]
pub fn halves(problem: &faults::Problem) -> [String; 2] {
    problem.halves()
}
