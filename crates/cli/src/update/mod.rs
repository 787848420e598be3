//! `insek update`: the official tables of a new year, and what they change in the baseline.

mod checklist;
mod exchange;
mod inputs;
mod merge;
mod print;
mod steps;

use std::path::{Path, PathBuf};

use merge::{Change, Merged};
use steps::Edition;

use crate::files;
use crate::pack::Sources;
use crate::question::remark;

/// Derives a new edition from the tables of a new year and says what it changes in the baseline, and why
///
/// Each file of DIR takes the place of the file of its name in data/sources/CITY (tables of Germany: data/sources/germany); a table that has
/// rows of later years only is added behind those that are there. The recipe says which years count: a recipe.json in DIR moves the base year.
/// The answer is a table of the city's persons on 31 December: the old edition, each file's part in the order in which they are exchanged,
/// the new edition. Without --to nothing is written.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  insek update tables-of-2026\n  insek update tables-of-2026 --to new-data > changes.csv\n  \
    insek update --checklist --city trier > checklist.md"
)]
pub(crate) struct Update {
    /// Folder of the new tables
    #[arg(value_name = "DIR", required_unless_present = "checklist")]
    folder: Option<PathBuf>,
    /// Which city's pack
    #[arg(long, value_name = "NAME", default_value = "kaiserslautern")]
    city: String,
    /// Folder of the official tables that are there [default: data/sources/NAME]
    #[arg(long, value_name = "DIR")]
    from: Option<PathBuf>,
    /// Writes tables and pack of the new edition to this folder, laid out as data/; data itself is updated by `--to data`
    #[arg(long, value_name = "DIR", conflicts_with = "checklist")]
    to: Option<PathBuf>,
    /// Prints what to fetch and to ask for each year, in German as Markdown for the city's statistics office
    #[arg(long, conflicts_with = "folder")]
    checklist: bool,
}

impl Update {
    /// The table of what changes, or the checklist; sentences go to standard error.
    ///
    /// # Errors
    ///
    /// One line a fault; then nothing is written.
    pub(crate) fn answer(&self) -> Result<String, String> {
        let from = self.from.clone().unwrap_or_else(|| Path::new("data/sources").join(&self.city));
        let sources = Sources::beside(&from)?;
        let old = Edition::of(&sources).map_err(|why| format!("{}: before the update: {why}", from.display()))?;
        match &self.folder {
            Some(folder) => self.update(folder, (&sources, &old)),
            None => checklist::checklist(&self.city, &sources, &old.pack),
        }
    }

    fn update(&self, folder: &Path, (sources, old): (&Sources, &Edition)) -> Result<String, String> {
        let merged = merge::merged(sources, folder, files::read(folder)?)?;
        let told = |why: String| {
            let lines: Vec<String> = why.lines().map(|line| merge::of_file(line, folder, &merged.changes)).collect();
            lines.join("\n")
        };
        let new = Edition::of(&merged.sources).map_err(told)?;
        let found = steps::compare((sources, old), (&merged, &new)).map_err(told)?;
        let table = print::table(&found, [&old.pack.meta.edition, &new.pack.meta.edition])?;
        if let Some(to) = &self.to {
            self.write(to, &merged.sources, &new)?;
        }
        remark(&print::sentence(&found));
        remarks(&merged, old, &new);
        remark(&match &self.to {
            Some(to) => format!("{}: edition {} is written", to.display(), new.pack.meta.edition),
            None => "nothing is written; --to DIR writes the new edition".to_owned(),
        });
        Ok(table)
    }

    /// Writes tables and pack, laid out as `data`.
    fn write(&self, to: &Path, sources: &Sources, new: &Edition) -> Result<(), String> {
        let tables = to.join("sources");
        let place = |name: Option<&str>| tables.join(name.unwrap_or(&self.city));
        let mut folders: Vec<_> = sources.folders().map(|(name, files)| (place(name), files)).collect();
        folders.push((to.join(&self.city), &new.derived.files));
        files::write_all(&folders)
    }
}

/// What each file did, what the derivation says that it did not say before, and what is left to do.
fn remarks(merged: &Merged, old: &Edition, new: &Edition) {
    for (name, change) in &merged.changes {
        remark(&format!("{name}: {}", change.said()));
    }
    let said = |edition: &Edition| [&edition.derived.report[..], &edition.derived.contradictions].concat();
    let before = said(old);
    said(new).iter().filter(|line| !before.contains(line)).for_each(|line| remark(line));
    let of_germany =
        |(name, change): &&(String, Change)| !matches!(change, Change::Same) && !merged.sources.own.contains_key(name);
    if let Some((name, _)) = merged.changes.iter().find(of_germany) {
        remark(&format!("{name} is a table of Germany: derive the packs of other cities anew with `insek pack`"));
    }
    let edition = &new.pack.meta.edition;
    if *edition == old.pack.meta.edition && new.derived.files != old.derived.files {
        remark(&format!("the edition is still {edition}: raise `edition` in recipe.json"));
    }
}
