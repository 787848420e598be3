//! The same bits natively and in WebAssembly.

use anyhow::Result;

use crate::project::Project;

pub(super) fn run(_project: &Project) -> Result<()> {
    Ok(())
}
