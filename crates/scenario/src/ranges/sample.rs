//! Draws put together, and their quantiles.

/// Shares below which a quantile lies: the ends of 95, 80 and 50 per cent, and the middle.
pub const QUANTILES: [f64; 7] = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975];

/// Shares between which eight of ten draws lie.
pub const EIGHT_OF_TEN: [f64; 2] = [0.1, 0.9];

/// Draws of several figures, in any order and from any slices.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sample {
    /// Figure by figure: whoever asks for a quantile reads the draws of one.
    figures: Vec<Vec<f64>>,
}

impl Sample {
    /// No draw yet of so many figures.
    #[must_use]
    pub fn new(figures: usize) -> Self {
        Self { figures: vec![Vec::new(); figures] }
    }

    /// Adds a draw: its figures in their order. What is missing or too much is a mistake of the caller, and the draw is not taken.
    pub fn push(&mut self, draw: &[f64]) {
        if draw.len() == self.figures.len() {
            self.figures.iter_mut().zip(draw).for_each(|(values, value)| values.push(*value));
        }
    }

    /// Adds the draws of another slice; of one with other figures none.
    pub fn append(&mut self, mut other: Self) {
        if other.figures.len() == self.figures.len() {
            self.figures.iter_mut().zip(&mut other.figures).for_each(|(values, more)| values.append(more));
        }
    }

    /// Number of draws.
    #[must_use]
    pub fn draws(&self) -> usize {
        self.figures.first().map_or(0, Vec::len)
    }

    /// The draws of a figure in the order in which they were added; none of a figure that does not exist.
    #[must_use]
    pub fn values(&self, figure: usize) -> &[f64] {
        self.figures.get(figure).map_or(&[], Vec::as_slice)
    }

    /// The draws of a figure in rising order.
    #[must_use]
    pub fn sorted(&self, figure: usize) -> Vec<f64> {
        let mut values = self.values(figure).to_vec();
        values.sort_unstable_by(f64::total_cmp);
        values
    }

    /// [`QUANTILES`] of a figure; the same whatever the order and the slices of the draws. `None` without a draw.
    ///
    /// ```
    /// use scenario::ranges::Sample;
    ///
    /// let (mut one, mut other) = (Sample::new(1), Sample::new(1));
    /// (0..40).for_each(|draw| one.push(&[f64::from(draw)]));
    /// (40..=80).for_each(|draw| other.push(&[f64::from(draw)]));
    /// other.append(one);
    /// assert_eq!(other.quantiles(0), Some([2.0, 8.0, 20.0, 40.0, 60.0, 72.0, 78.0]));
    /// ```
    #[must_use]
    pub fn quantiles(&self, figure: usize) -> Option<[f64; QUANTILES.len()]> {
        let sorted = self.sorted(figure);
        (!sorted.is_empty()).then(|| QUANTILES.map(|share| quantile(&sorted, share)))
    }

    /// The share of draws in which a figure is above a threshold; `None` without a draw.
    #[must_use]
    pub fn share_above(&self, figure: usize, threshold: f64) -> Option<f64> {
        let above = self.values(figure).iter().filter(|value| **value > threshold).count();
        (self.draws() > 0).then(|| above as f64 / self.draws() as f64)
    }
}

/// The value below which a share of `sorted` lies, linear between two draws (Hyndman and Fan 1996, definition 7); 0 where there are none.
#[must_use]
pub fn quantile(sorted: &[f64], share: f64) -> f64 {
    let last = sorted.len().saturating_sub(1);
    let place = share.clamp(0.0, 1.0) * last as f64;
    let below = (place as usize).min(last);
    let (Some(low), Some(high)) = (sorted.get(below), sorted.get((below + 1).min(last))) else { return 0.0 };
    low + (high - low) * (place - below as f64)
}
