//! `insek calibrate`: how far projections of this kind have been off, learnt from many Kreise.

pub(crate) mod table;

use std::path::PathBuf;

use hindcast::errors::{Launched, calibrate};

use crate::backtest::launched;

/// Learns the model of error of ranges from many Kreise and past launches
///
/// Prints `parameter,value,error`: data/sources/germany/errors.csv, which packs are made from. The error is the standard error of the
/// estimate, by leaving out three launch years at a time.
#[derive(clap::Args)]
#[command(after_help = "Examples:\n  insek calibrate\n  insek calibrate data/sources/kreise > errors.csv")]
pub(crate) struct Calibrate {
    /// Folder with population.csv.gz, moves.csv.gz and names.csv
    #[arg(value_name = "DIR", default_value = "data/sources/kreise")]
    folder: PathBuf,
}

impl Calibrate {
    /// The table.
    ///
    /// # Errors
    ///
    /// One line a fault of the tables, or what is too little to learn from.
    pub(crate) fn table(&self) -> Result<String, String> {
        let kreise = launched(&self.folder)?;
        let launches: Vec<&[Launched]> = kreise.iter().map(|(_, launches)| launches.as_slice()).collect();
        let errors = calibrate(&launches).map_err(|why| format!("{}: {why}", self.folder.display()))?;
        Ok(table::text(&errors))
    }
}
