//! The rooms of the page: what a city can be asked, grouped as a visitor finds it.
//!
//! Each is a view of the same [`Explorer`] and holds nothing of its own; what it answers stands in the folder of its name.

use crate::explorer::Explorer;

macro_rules! rooms {
    ($($(#[$about:meta])* $ask:ident: $Room:ident,)*) => {
        $(
            $(#[$about])*
            #[derive(Debug, Clone, Copy)]
            pub struct $Room<'a> {
                pub(crate) city: &'a Explorer,
            }
        )*

        impl Explorer {
            $(
                $(#[$about])*
                #[must_use]
                pub const fn $ask(&self) -> $Room<'_> {
                    $Room { city: self }
                }
            )*
        }
    };
}

rooms! {
    /// What can be set beyond the main levers: courses over time, events, the infill programme, settings, presets, questions.
    levers: Levers,
    /// Scenarios that are kept, side by side, and where they agree.
    compare: Compare,
    /// Because of what a figure is another one than in another scenario, and what it depends on most.
    causes: Causes,
    /// What a projected population means: schools, care, dwellings, any span of ages.
    consequences: Consequences,
    /// What others have forecast, next to the scenario and next to what was counted since.
    forecasts: Forecasts,
    /// What a visitor takes along: pictures, tables, workbooks, the protocol.
    take: Take,
    /// What is told of the place in a picture that somebody points at.
    pointing: Pointing,
    /// What is shown in a hall.
    hall: Hall,
    /// How it is calculated, and from what.
    method: Method,
}
