//! `build`: the page as files that any web server can hand out, in `target/www`.

mod binary;
mod budgets;
mod city;
mod compress;
mod files;
mod first_load;
mod module;
mod operator;
mod pack;
mod parts;
mod policy;
mod reference;
mod segments;
mod short_names;
mod single;
mod split;
mod styles;
mod texts;
mod weight;
mod worker;

use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::install;
use crate::project::Project;
use files::Files;
use first_load::FirstLoad;
use module::Glue;
pub(crate) use single::offline;
use split::Needs;
use weight::Weight;

/// The languages beside German, as the splits with their texts are called.
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
    /// Next to nothing: the same page, several times larger, after seconds.
    Quick,
}

impl Effort {
    /// The folder below that of build output.
    fn www(self) -> &'static str {
        match self {
            Self::Full => "www",
            Self::Quick => "quick/www",
        }
    }

    /// The profile in Cargo.toml.
    fn profile(self) -> &'static str {
        match self {
            Self::Full => "web",
            Self::Quick => "quick",
        }
    }
}

/// Builds the page, prints what it weighs and returns the folder.
pub(crate) fn build(project: &Project, effort: Effort) -> Result<PathBuf> {
    assemble(project, Options { effort, ..Options::default() }).map(|(www, _)| www)
}

/// The folder of the page and the file, as they were built last.
pub(crate) fn built(project: &Project, effort: Effort) -> (PathBuf, PathBuf) {
    (project.page(effort.www()), project.page(single::FILE))
}

/// Builds the page; fails when anything is over its budget.
///
/// Kept apart from [`build`]: a page that is too heavy can still be looked at and tested.
pub(crate) fn build_within_budget(project: &Project, options: Options) -> Result<()> {
    let (_, over) = assemble(project, options)?;
    if !over.is_empty() && options.effort == Effort::Full {
        bail!("over budget: {}", over.join("; "));
    }
    Ok(())
}

/// Builds the page without caring what it weighs: next to nothing is compressed, so that it is there after seconds where the program
/// is compiled already.
pub(crate) fn build_unweighed(project: &Project, effort: Effort) -> Result<()> {
    let (files, ..) = collected(project, Options { effort, ..Options::default() })?;
    files.write(&project.page(effort.www()), Effort::Quick).map(|_| ())
}

/// The folder of the page, and what in it weighs more than it may.
fn assemble(project: &Project, options: Options) -> Result<(PathBuf, Vec<String>)> {
    let (files, needs, unset) = collected(project, options)?;
    let www = project.page(options.effort.www());
    let sizes = files.write(&www, options.effort)?;
    let (first, later) = (FirstLoad::of(&files, &sizes), Weight::of(&sizes, &needs));
    println!("{first}\n\n{later}");
    if !unset.is_empty() {
        println!("not set in www/operator.toml, as the pages say: {}", unset.join(", "));
    }
    Ok((www, first.over().into_iter().chain(later.over()).collect()))
}

/// Every file of the page, what each of its splits needs, and which settings of the operator are missing.
fn collected(project: &Project, options: Options) -> Result<(Files, Needs, Vec<String>)> {
    install::wasm_target(project)?;
    let mut files = sources(project)?;
    city::fill(&mut files, &project.pack())?;
    let unset = operator::fill(&mut files)?;
    let (modules, needs) = module::build(project, Glue::Module, options.effort)?;
    files.extend(modules);
    files.extend(reference::files()?);
    if !files.contains("index.html") {
        bail!("www/index.html is missing");
    }
    styles::join(&mut files);
    styles::dress(&mut files)?;
    if options.meta_policy {
        policy::into_pages(&mut files)?;
    }
    worker::complete(&mut files);
    Ok((files, needs, unset))
}

/// The hand-written parts of the page.
fn sources(project: &Project) -> Result<Files> {
    Ok(Files::read(&project.path("www"))?.without(HOSTING))
}
