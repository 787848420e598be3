//! Writes the figures of a city for programs in other languages: `figures DISTRICTS YEARS FILE`.
//!
//! 64-bit numbers, little-endian, in this order: the base population `[district, sex, age]`; then for each year the probabilities of dying, the
//! arrivals and the extra departures, each `[district, sex, age]`, and the fertility `[district, age]`.

use std::path::PathBuf;
use std::{env, fs, io};

use bench::City;

fn main() -> io::Result<()> {
    let usage = || io::Error::other("usage: figures DISTRICTS YEARS FILE");
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [districts, years, file] = arguments.as_slice() else { return Err(usage()) };
    let number = |text: &str| text.parse::<usize>().map_err(|_| usage());
    let city = City::new(number(districts)?, number(years)?);
    let mut bytes = Vec::new();
    let mut add =
        |figures: &mut dyn Iterator<Item = &f64>| bytes.extend(figures.flat_map(|figure| figure.to_le_bytes()));
    add(&mut city.base.iter());
    for tables in &city.years {
        for cells in [&tables.q, &tables.arrivals, &tables.extra] {
            add(&mut cells.iter());
        }
        add(&mut tables.fertility.iter());
    }
    fs::write(PathBuf::from(file), bytes)
}
