//! The program as it is called. One program: to link one for each file takes longer than the tests.

mod backtest;
mod chart;
mod check;
mod help;
mod hindcast;
mod occupancy;
mod pack;
mod project;
mod read;
mod reconstruct;
mod versions;
