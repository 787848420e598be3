//! What must hold for the whole repository. One program: to link one for each file takes longer than the tests.

mod boundaries;
mod classes;
mod easy;
mod hosting;
mod lock;
mod sizes;
mod tokens;
