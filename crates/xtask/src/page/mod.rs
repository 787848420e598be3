//! `build`: the page as files that any web server can hand out, in `target/www`.

mod compress;
mod files;
mod first_load;
mod module;
mod operator;
mod policy;
mod reference;
mod short_names;
mod single;
mod styles;
mod texts;
mod worker;

use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::install;
use crate::project::Project;
use files::Files;
use first_load::FirstLoad;
pub(crate) use single::offline;

/// The languages beside German: features of the second module, and folders below `later/`.
pub(crate) const LANGUAGES: [&str; 2] = ["en", "leicht"];

/// For those who run a web server: no part of the page.
const HOSTING: &str = "hosting/";

/// How the page is to be built.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Options {
    /// With the policy in the page itself, for a web server that cannot send headers.
    pub(crate) meta_policy: bool,
    /// For looking at what one is writing.
    pub(crate) effort: Effort,
}

/// How much is done to make the page small and fast.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Effort {
    /// Everything: this is what visitors get.
    #[default]
    Full,
    /// Next to nothing: the same page, several times larger, after seconds; in German only.
    Quick,
    /// The same in every language.
    QuickInEveryLanguage,
}

impl Effort {
    /// The folder below that of build output.
    fn www(self) -> &'static str {
        match self {
            Self::Full => "www",
            Self::Quick | Self::QuickInEveryLanguage => "quick/www",
        }
    }

    /// Whether the page can be had in other languages than German.
    pub(crate) fn every_language(self) -> bool {
        self != Self::Quick
    }

    /// The profile in Cargo.toml.
    fn profile(self) -> &'static str {
        match self {
            Self::Full => "web",
            Self::Quick | Self::QuickInEveryLanguage => "quick",
        }
    }
}

/// Builds the page, prints what the first load weighs and returns the folder.
pub(crate) fn build(project: &Project, effort: Effort) -> Result<PathBuf> {
    assemble(project, Options { effort, ..Options::default() }).map(|(www, _)| www)
}

/// The folder of the page and the file, as they were built last.
pub(crate) fn built(project: &Project, effort: Effort) -> (PathBuf, PathBuf) {
    (project.target(effort.www()), project.target(single::FILE))
}

/// Builds the page; fails when the first load is over its budget.
///
/// Kept apart from [`build`]: a page that is too heavy can still be looked at and tested.
pub(crate) fn build_within_budget(project: &Project, options: Options) -> Result<()> {
    let (_, load) = assemble(project, options)?;
    if load.over_budget() && options.effort == Effort::Full {
        bail!("the first load is over its budget of {} bytes", FirstLoad::BUDGET);
    }
    Ok(())
}

fn assemble(project: &Project, options: Options) -> Result<(PathBuf, FirstLoad)> {
    install::wasm_target(project)?;
    let mut files = sources(project)?;
    let unset = operator::fill(&mut files)?;
    files.extend(module::build(project, options.effort)?);
    files.extend(reference::files()?);
    if !files.contains("index.html") {
        bail!("www/index.html is missing");
    }
    styles::join(&mut files);
    if options.meta_policy {
        policy::into_pages(&mut files)?;
    }
    worker::complete(&mut files);
    let www = project.target(options.effort.www());
    let sizes = files.write(&www, options.effort)?;
    let load = FirstLoad::of(&files, &sizes);
    println!("{load}");
    if !unset.is_empty() {
        println!("not set in www/operator.toml, as the pages say: {}", unset.join(", "));
    }
    Ok((www, load))
}

/// The hand-written parts of the page.
fn sources(project: &Project) -> Result<Files> {
    Ok(Files::read(&project.path("www"))?.without(HOSTING))
}
