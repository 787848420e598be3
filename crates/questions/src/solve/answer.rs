//! What a question after the value of a lever comes to.

/// A lever at a value, and what it comes to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// Deviation from the baseline, in the lever's unit.
    pub deviation: f64,
    /// The lever's value.
    pub value: f64,
    /// The figure of the goal.
    pub result: f64,
}

/// Where a goal is met, and where it is not.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// The lever as the scenario has it; its deviation in the year of the goal, where it runs over time.
    pub now: Point,
    /// Whether the goal is met as it is.
    pub met: bool,
    /// Every value at which the goal begins or ceases to be met, the smallest first. More than one where the figure turns.
    pub crossings: Vec<Point>,
    /// Where the figure comes nearest to the goal; nearer than at any crossing only where there is none.
    pub nearest: Point,
    /// Whether the figure only rises or only falls over the lever's reach, as far as its grid shows.
    pub monotone: bool,
    /// The lever at both ends of what was looked at: all of its reach that can be projected beside everything else of the scenario.
    pub reach: [Point; 2],
}

impl Answer {
    /// The change that does it: the crossing nearest to where the lever stands; `None` where the goal is met as it is, and where it is out
    /// of reach.
    #[must_use]
    pub fn solution(&self) -> Option<Point> {
        self.closest().filter(|_| !self.met)
    }

    /// The crossing nearest to where the lever stands, whether the goal is met there already or not.
    #[must_use]
    pub fn closest(&self) -> Option<Point> {
        let way = |point: &Point| (point.deviation - self.now.deviation).abs();
        self.crossings.iter().copied().min_by(|one, other| way(one).total_cmp(&way(other)))
    }

    /// Whether the goal is met nowhere within reach.
    #[must_use]
    pub fn is_unreachable(&self) -> bool {
        !self.met && self.crossings.is_empty()
    }
}
