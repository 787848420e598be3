//! The name of a picture's file: what it shows, of which area, in which years.

use scenario::Area;

use crate::page::Picture;
use crate::rooms::Take;
use crate::state::State;

impl Take<'_> {
    /// Without its ending: `entwicklung-erfenbach-2025-2050`.
    #[must_use]
    pub fn file_name(&self, state: &State, picture: Picture) -> String {
        let figures = self.city.page(state).figures;
        let target = state.scenario.target_year();
        let years = match picture {
            Picture::Development => {
                let chart = &figures.development.chart;
                [chart.observed.first().map_or(chart.base_year, |seen| seen.year), target].to_vec()
            }
            Picture::Pyramid => vec![target],
            Picture::Districts => vec![figures.districts.chart.base_year, target],
            Picture::Balance => {
                let chart = &figures.balance.chart;
                vec![chart.years.first().map_or(chart.base_year, |entry| entry.year), target]
            }
        };
        // The districts are always those of the whole city.
        let region = match state.area {
            Area::District(index) if picture != Picture::Districts => self.city.pack().regions.get(index),
            _ => None,
        };
        let area = region.map_or(self.city.city(), |region| &region.name);
        let parts = [picture.id().to_owned(), plain(area)].into_iter().chain(years.iter().map(ToString::to_string));
        parts.collect::<Vec<_>>().join("-")
    }
}

/// A name in letters and signs that every system takes.
fn plain(name: &str) -> String {
    let mut plain = String::new();
    for letter in name.chars().flat_map(char::to_lowercase) {
        match letter {
            'ä' => plain.push_str("ae"),
            'ö' => plain.push_str("oe"),
            'ü' => plain.push_str("ue"),
            'ß' => plain.push_str("ss"),
            'a'..='z' | '0'..='9' => plain.push(letter),
            _ if plain.ends_with('-') => {}
            _ => plain.push('-'),
        }
    }
    plain.trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Explorer, Span};

    #[test]
    fn a_file_says_picture_area_and_years() {
        let explorer = Explorer::built_in().unwrap();
        let name = |state: &State, picture| explorer.take().file_name(state, picture);
        let city = State::default();
        assert_eq!(name(&city, Picture::Development), "entwicklung-kaiserslautern-1995-2050");
        assert_eq!(
            name(&State { span: Span::Whole, ..city.clone() }, Picture::Development),
            "entwicklung-kaiserslautern-1975-2050"
        );
        let district = State { area: Area::District(7), ..city };
        assert_eq!(name(&district, Picture::Pyramid), "alter-baennjerrueck-karl-pfaff-siedlung-2050");
        assert_eq!(name(&district, Picture::Districts), "stadtteile-kaiserslautern-2025-2050");
        assert_eq!(plain("Innenstadt-West/Kotten (alt)"), "innenstadt-west-kotten-alt");
    }
}
