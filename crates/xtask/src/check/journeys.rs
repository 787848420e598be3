//! Journeys of a visitor through the built page, in real browsers.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::install;
use crate::page;
use crate::process;
use crate::project::Project;
use crate::serve;

/// A browser, and which journeys it makes.
pub(super) struct Browser {
    /// The name that the driver knows.
    name: &'static str,
    program: &'static str,
    /// The Debian package.
    package: &'static str,
    /// Only the journeys that end so.
    suffix: &'static str,
}

/// Makes every journey.
pub(super) const CHROMIUM: Browser =
    Browser { name: "chrome", program: "chromium", package: "chromium", suffix: ".test.mjs" };

/// Makes the main ones: another engine, so that the page relies on no single one.
pub(super) const FIREFOX: Browser =
    Browser { name: "firefox", program: "firefox-esr", package: "firefox-esr", suffix: ".main.test.mjs" };

/// Which journeys are made, and on which page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Choice {
    /// Only those whose file name contains this.
    pub(crate) name: Option<String>,
    /// How the page is built for them.
    pub(crate) effort: page::Effort,
    /// The page is taken as it was built last.
    pub(crate) built: bool,
}

impl Choice {
    /// The choice as on the command line.
    pub(super) fn arguments(&self) -> Vec<&str> {
        let flags = [("--quick", self.effort != page::Effort::Full), ("--built", self.built)];
        let mut arguments: Vec<&str> = flags.iter().filter(|(_, given)| *given).map(|(flag, _)| *flag).collect();
        if let Some(name) = &self.name {
            arguments.extend(["--journey", name]);
        }
        arguments
    }
}

/// Installs what the journeys in these browsers need: once, before two of them begin at the same time.
pub(super) fn prepare(project: &Project, browsers: &[&Browser]) -> Result<()> {
    let programs = browsers.iter().map(|browser| (browser.program, browser.package));
    let programs: Vec<_> = [("node", "nodejs"), ("npm", "npm")].into_iter().chain(programs).collect();
    install::programs(project, &programs)?;
    install::journey_tools(project)
}

/// Builds the page, serves it and lets node run the journeys.
pub(super) fn run(project: &Project, browser: &Browser, choice: &Choice) -> Result<()> {
    prepare(project, &[browser])?;
    let other = other_city(project)?;
    if !choice.built {
        page::build(project, choice.effort)?;
        page::offline(project, choice.effort)?;
        page::build_unweighed(&other, choice.effort)?;
    }
    let (www, file) = page::built(project, choice.effort);
    let (server, other) = (serve::on_free_port(&www)?, serve::on_free_port(&page::built(&other, choice.effort).0)?);
    process::run(
        Command::new("node")
            .args(["--test", "--test-reporter=spec", "--test-concurrency=1"])
            .args(journeys(project, browser.suffix, choice.name.as_deref().unwrap_or_default())?)
            .current_dir(project.path("tests/journeys"))
            .env("BASE_URL", server.url())
            .env("OTHER_URL", other.url())
            .env("OFFLINE_FILE", file)
            .env("BROWSER", browser.name)
            .env("BROWSER_PROGRAM", browser.program)
            .env("SCREENSHOTS", project.target("screenshots")),
    )
}

/// The project with the page of another city, which a journey visits, too: it is the same program with another pack.
pub(super) fn other_city(project: &Project) -> Result<Project> {
    project.clone().with_pack(Some(&project.path("data/trier")))
}

/// The files of the journeys in the order of their names.
fn journeys(project: &Project, suffix: &str, name: &str) -> Result<Vec<PathBuf>> {
    let folder = project.path("tests/journeys");
    let mut files = Vec::new();
    for entry in fs::read_dir(&folder).context("tests/journeys")? {
        let path = entry?.path();
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        if file.ends_with(suffix) && file.contains(name) {
            files.push(path);
        }
    }
    if files.is_empty() {
        bail!("no journey contains `{name}` and ends with {suffix}");
    }
    files.sort();
    Ok(files)
}
