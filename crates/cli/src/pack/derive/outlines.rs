//! Outlines of the districts, where the recipe names a file of them: read as the page reads them, and written as a table of the pack.

use ::tables::outlines::{Outlines, TOLERANCE_M};
use ::tables::{Faults, text};
use scenario::pack::{OUTLINES, Pack};

use super::Work;
use crate::pack::recipe;
use crate::pack::source::Stop;

impl Work<'_> {
    /// Writes the outlines next to a pack that has everything else; returns their quality and sources, or nothing where none are named.
    pub(super) fn outlines(&mut self) -> Result<Option<(String, [String; 2])>, Stop> {
        let Some(recipe::Outlines { file, source }) = &self.recipe.outlines else { return Ok(None) };
        let bytes = self.files.get(file).ok_or_else(|| {
            format!("{}: `outlines` names {file}, which is missing: expected in the folder of the recipe", recipe::FILE)
        })?;
        // Which feature is which district is told by the districts' names and points.
        let mut pack = Pack::from_files(&self.out).map_err(|faults| faults.to_string())?;
        let mut faults = Faults::default();
        let decoded = text::decode(file, bytes, &mut faults).ok_or_else(|| faults.to_string())?;
        let Outlines { points, corners, .. } =
            Outlines::read(file, &decoded.0, &pack).map_err(|faults| faults.to_string())?;
        let said = format!(
            "outlines: {file}, {points} points of {} districts, {} corners kept; no line is moved by more than {TOLERANCE_M} m",
            pack.regions.len(),
            corners.len()
        );
        let note = (OUTLINES.to_owned(), ["derived".to_owned(), source.clone()]);
        pack.outlines = corners;
        let name = format!("{OUTLINES}.csv");
        self.out.extend(pack.to_files().remove_entry(&name));
        self.say(said);
        Ok(Some(note))
    }
}
