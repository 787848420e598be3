//! The least that any program needs: a loop that reads every array of a projection once and writes its result once.

use cohort::Cells;
use cohort::dims::{AGES, CELLS, SEXES};
use cohort::official::Component;

use crate::city::City;

/// The memory of a projection without its equations.
pub struct Bare {
    base: Vec<f64>,
    years: Vec<Streams>,
    population: Vec<f64>,
    components: Vec<f64>,
}

/// The arrays of a year, each one run of memory.
struct Streams {
    q: Vec<f64>,
    out: Vec<f64>,
    moves: Vec<f64>,
    arrivals: Vec<f64>,
    extra: Vec<f64>,
    fertility: Vec<f64>,
}

impl Bare {
    /// Copies the arrays of a city.
    pub fn new(city: &City) -> Self {
        let run = |cells: &Cells| cells.figures().to_vec();
        let base = run(&city.base);
        let years: Vec<Streams> = city
            .years
            .iter()
            .map(|tables| Streams {
                q: run(&tables.q),
                out: run(&tables.out),
                moves: run(&tables.moves),
                arrivals: run(&tables.arrivals),
                extra: run(&tables.extra),
                fertility: tables.fertility.iter().copied().collect(),
            })
            .collect();
        let districts = base.len() / CELLS;
        Self {
            population: vec![0.0; base.len() * (years.len() + 1)],
            components: vec![0.0; districts * Component::ALL.len() * years.len()],
            base,
            years,
        }
    }

    /// Reads state, rates, arrivals, extra departures and fertility of each year once, writes the next state and the components of
    /// change. It computes nothing that means anything, and the result's memory is there already.
    ///
    /// Returns the last figure, so that nothing can be left out.
    pub fn run(&mut self) -> f64 {
        let cells = self.base.len();
        let width = self.components.len() / self.years.len();
        self.population[..cells].copy_from_slice(&self.base);
        for (year, streams) in self.years.iter().enumerate() {
            let (before, after) = self.population.split_at_mut((year + 1) * cells);
            let (before, _) = before[year * cells..].as_chunks::<AGES>();
            let (after, _) = after[..cells].as_chunks_mut::<AGES>();
            let rows = self.components[year * width..(year + 1) * width].chunks_exact_mut(Component::ALL.len());
            for (district, row) in rows.enumerate() {
                let births: f64 = streams.fertility[district * AGES..(district + 1) * AGES].iter().sum();
                row.fill(births);
                for lane in district * SEXES..(district + 1) * SEXES {
                    stream(&before[lane], &mut after[lane], streams, lane);
                }
            }
        }
        self.population.last().copied().unwrap_or_default()
    }
}

/// One lane of 101 ages.
fn stream(before: &[f64; AGES], after: &mut [f64; AGES], streams: &Streams, lane: usize) {
    let (q, _) = streams.q.as_chunks::<AGES>();
    let (out, _) = streams.out.as_chunks::<AGES>();
    let (moves, _) = streams.moves.as_chunks::<AGES>();
    let (arrivals, _) = streams.arrivals.as_chunks::<AGES>();
    let (extra, _) = streams.extra.as_chunks::<AGES>();
    let (q, out, moves, arrivals, extra) = (&q[lane], &out[lane], &moves[lane], &arrivals[lane], &extra[lane]);
    for age in 0..AGES {
        after[age] = before[age] - before[age] * (q[age] + out[age] + moves[age]) + arrivals[age] - extra[age];
    }
}
