//! Moves by published age group in the periods that the Basis could have been taken from.

use scenario::pack::PERIODS;

use super::Work;
use crate::pack::migration::Moves;
use crate::pack::source::Stop;
use crate::pack::tables::Tables;
use crate::pack::write::Table;
use ::tables::round;

/// Decimals of persons a year: means of two to nine years.
const DECIMALS: usize = 2;

impl Work<'_> {
    /// Writes the table of the recipe's periods, where it names some: women and men together, means of the years.
    ///
    /// People exposed are those of the rates of leaving, so that departures over people exposed are rates on the same footing.
    pub(super) fn reference_periods(&mut self) -> Result<(), Stop> {
        let list = std::mem::take(&mut self.recipe.periods);
        let Some(basis) = list.first() else { return Ok(()) };
        let [first, last] = self.periods.rates;
        if !basis.years.iter().copied().eq(first..=last) {
            return Err(format!(
                "recipe.json: the first of `periods` must have the years of the rates, {first} to {last}"
            ));
        }
        let header = ["period", "name", "age_from", "age_to", "arrivals", "departures", "exposed", "note"];
        let mut table = Table::new(&[&header[..], &["quality", "source"]].concat());
        for period in &list {
            let named = |why: Stop| format!("recipe.json: period {}: {why}", period.id);
            let moves = Moves::of(&self.record, &period.years).map_err(named)?;
            let exposed = self.exposed(&period.years).map_err(named)?;
            let sources = self.sources_of_moves(&period.years);
            let [women, men] = &moves.arrivals;
            let mut sums = [0.0; 3];
            for (index, (group, other)) in women.iter().zip(men).enumerate() {
                if (group.from, group.to) != (other.from, other.to) {
                    return Err(named("women and men have other age groups".to_owned()));
                }
                let leaving: f64 = moves.departures.iter().map(|groups| groups[index].total).sum();
                let people: f64 = (group.from..=group.to).map(|age| exposed.column(age).sum()).sum();
                let figures = [group.total + other.total, leaving, people];
                sums.iter_mut().zip(figures).for_each(|(sum, figure)| *sum += figure);
                let text = figures.map(|figure| round::text(round::units(figure, 2), DECIMALS));
                let ages = [group.from, group.to].map(|age| age.to_string());
                let cells = [period.id.as_str(), &period.name, &ages[0], &ages[1], &text[0], &text[1], &text[2]];
                table.push(cells.into_iter().chain([period.note.as_str(), "derived", &sources]));
            }
            let [arrivals, departures, people] = sums;
            self.say(format!(
                "period {}: {arrivals:.1} arrivals and {departures:.1} departures a year, {people:.0} people exposed",
                period.id
            ));
        }
        self.keep(&format!("{PERIODS}.csv"), table);
        Ok(())
    }

    /// Sources of the moves of some years and of the people who could move.
    fn sources_of_moves(&self, years: &[i32]) -> String {
        let moves = self.tables.moves.iter().filter(|row| years.contains(&row.year));
        let bands = self.tables.bands.iter();
        let before = bands.filter(|band| years.contains(&(band.year + 1)) || band.year == self.recipe.base_year);
        Tables::sources(moves.map(|row| row.source.as_str()).chain(before.map(|band| band.source.as_str())))
    }
}
