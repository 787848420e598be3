//! The components of change.

/// Components of change of one region in one year, in persons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Component {
    /// Live births, in the region where the child belongs.
    Births,
    /// Deaths.
    Deaths,
    /// Arrivals from outside that found room.
    Arrivals,
    /// Departures to places outside.
    Departures,
    /// Arrivals from other regions of the area, including those redirected there.
    MovesIn,
    /// Departures to other regions of the area.
    MovesOut,
    /// Changes of state into this one, such as naturalisation.
    TransitionsIn,
    /// Changes of state out of this one.
    TransitionsOut,
    /// Arrivals that wanted to come here and found no room anywhere; not contained in `Arrivals`.
    Unplaced,
    /// Arrivals contained in `Arrivals` of this region that had wanted to go to another one without room.
    Redirected,
}

impl Component {
    /// Every component in the order of the components' axis.
    pub const ALL: [Self; 10] = [
        Self::Births,
        Self::Deaths,
        Self::Arrivals,
        Self::Departures,
        Self::MovesIn,
        Self::MovesOut,
        Self::TransitionsIn,
        Self::TransitionsOut,
        Self::Unplaced,
        Self::Redirected,
    ];

    /// Position on the components' axis.
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// What changed in one region in one year, in persons, in the order of [`Component::ALL`].
pub type Components = [f64; Component::ALL.len()];
