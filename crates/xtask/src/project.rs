//! Where things are.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::process;

/// The workspace that this program was built in.
#[derive(Clone)]
pub(crate) struct Project {
    root: PathBuf,
    target: PathBuf,
    /// The pack that the page is built for, where it is not that of Kaiserslautern.
    pack: Option<PathBuf>,
}

impl Project {
    /// Asks cargo, which also knows a target folder set by a variable or a configuration file.
    pub(crate) fn find() -> Result<Self> {
        let mut command = Command::new(cargo_program());
        command
            .args(["metadata", "--no-deps", "--format-version", "1", "--manifest-path"])
            .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"));
        let metadata: serde_json::Value =
            serde_json::from_str(&process::output(&mut command)?).context("cargo metadata is not JSON")?;
        let path = |key: &str| -> Result<PathBuf> {
            let text = metadata[key].as_str();
            Ok(PathBuf::from(text.with_context(|| format!("cargo metadata without {key}"))?))
        };
        Ok(Self { root: path("workspace_root")?, target: path("target_directory")?, pack: None })
    }

    /// The same, building the page for the pack in another folder, which is relative to where the developer stands.
    pub(crate) fn with_pack(self, folder: Option<&Path>) -> Result<Self> {
        Ok(Self { pack: folder.map(std::path::absolute).transpose()?, ..self })
    }

    /// The folder of the pack that the page is built for.
    pub(crate) fn pack(&self) -> PathBuf {
        self.pack.clone().unwrap_or_else(|| self.path("data/kaiserslautern"))
    }

    /// The folder of another city's pack, if the page is built for one.
    pub(crate) fn other_pack(&self) -> Option<&Path> {
        self.pack.as_deref()
    }

    /// A path in the folder of build output for a page: that of another city stands in a folder of its own.
    pub(crate) fn page(&self, below: &str) -> PathBuf {
        let city = self.pack.as_ref().and_then(|pack| pack.file_name());
        city.map_or_else(|| self.target(below), |city| self.target("packs").join(city).join(below))
    }

    /// A path from the top of the repository.
    pub(crate) fn path(&self, below: &str) -> PathBuf {
        self.root.join(below)
    }

    /// A path in the folder of build output.
    pub(crate) fn target(&self, below: &str) -> PathBuf {
        self.target.join(below)
    }

    /// A cargo call at the top of the repository.
    ///
    /// The target folder is passed on as an absolute path: a relative one would be read from
    /// another place than the developer's.
    pub(crate) fn cargo<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Command {
        let mut command = Command::new(cargo_program());
        command.args(arguments).current_dir(&self.root).env("CARGO_TARGET_DIR", &self.target);
        command
    }
}

/// The cargo that runs us, so that an inner call uses the same toolchain.
fn cargo_program() -> String {
    std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned())
}
