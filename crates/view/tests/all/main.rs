//! What the page says about a state, over many states. One program: to link one for each file takes longer than the tests.

mod ages;
mod beside;
mod collection;
mod forecasts;
mod levers;
mod links;
mod output;
mod page;
mod planning;
mod priorities;
mod trier;
mod uptake;
