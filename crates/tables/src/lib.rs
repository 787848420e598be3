//! Readers for the tables that a city and the statistical offices hand out, and what they change in a data pack.
//!
//! The base layer reads any delimited table from bytes, without files, clock or browser, so the same code serves the command
//! line and a page that reads a visitor's file:
//!
//! * [`text`]: bytes to text, whatever the encoding.
//! * [`sheet`]: text to cells with their places, whatever the delimiter, and to rows under a header.
//! * [`figure`]: German and plain numbers, and the marks of official tables.
//!
//! On it stand readers of the tables:
//!
//! * [`regional`]: flat tables of the Regionaldatenbank Deutschland and of GENESIS.
//!
//! Above it are the tables that change a pack, and [`understand`], which takes whatever somebody opens:
//!
//! * [`districts`]: the city's own table of its districts by age and sex.
//! * [`observed`]: figures of new years, of the city or its districts; [`monitoring`] compares them with a projection, [`restart`] starts
//!   from them, [`levels`] turns births and deaths of districts into factors.
//! * [`forecast`]: what others forecast.
//! * [`outlines`]: the districts on a map.
//! * [`regional`]: flat tables of the statistical offices; they are for deriving a pack.
//!
//! Every fault names file, line and column, what stands there and what was expected; all of them are collected, as in
//! [`scenario::pack`], whose [`Fault`] they are.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a failed unwrap is the test's failure")
)]

pub mod archive;
pub mod date;
pub mod districts;
mod edit;
pub mod figure;
pub mod fit;
pub mod forecast;
pub mod foreign;
pub mod grid;
pub mod keys;
pub mod kind;
pub mod levels;
pub mod monitoring;
pub mod observed;
pub mod outlines;
pub mod regional;
mod remark;
pub mod restart;
pub mod round;
pub mod sheet;
pub mod text;
mod understand;
pub mod unused;
pub mod words;

pub use kind::{Kind, Reason};
pub use understand::{
    Compared, Effect, KeyFigure, Missing, Opening, Problem, Reading, Readings, Refusal, Understood, Warning, What,
    kinds, start_anew, understand,
};
pub use unused::{Unused, Why};

pub use scenario::pack::{Fault, Faults, Files, Place};
