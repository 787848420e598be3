//! The command line: what may be called, and how a wrong call is answered.

use std::path::PathBuf;

use crate::check::Step;
use crate::check::journeys::Choice;
use crate::page::{Effort, Options};

/// Printed for `help`, and after the fault of a wrong call.
pub(crate) const USAGE: &str = "\
usage: cargo xtask COMMAND

  serve [--port N] [--quick] [--pack DIR]
                      build the page and serve it on 127.0.0.1 (8080, or the next free port);
                      quickly and large, for looking at what one is writing
  build [--meta-policy] [--quick] [--pack DIR]
                      build the page into target/www and check its size over the wire;
                      with its policy in the page for a server that sends no headers
  offline [--pack DIR]
                      build the page as one file that runs by double click: target/offline/szenario-explorer.html
  test [--only STEP] [--journey NAME] [--built] [--quick]
                      everything that must pass before a change lands, side by side where that can be; STEP is
                      one of format, build, lint, native, docs, parity, chromium, firefox;
                      of the journeys only those whose file name contains NAME,
                      on the page as it was built last, or on one that is built quickly
  bench [ARGUMENT..]  measure natively, in Chromium and against numpy; with arguments only
                      natively, they go to `cargo bench`
  verify [DIR..]      recompute the golden cases below DIR; without DIR those in tests/golden
                      and, when it is set, in $INSEK_REFERENCE_CASES
  --pack DIR          for the city whose data pack is in DIR, into target/packs; else for Kaiserslautern
  help                print this text";

/// One call of `cargo xtask`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    Serve { port: Option<u16>, effort: Effort, pack: Option<PathBuf> },
    Build { options: Options, pack: Option<PathBuf> },
    Offline { pack: Option<PathBuf> },
    Test { only: Option<Step>, journeys: Choice },
    Bench { arguments: Vec<String> },
    Verify { directories: Vec<PathBuf> },
    Help,
}

impl Command {
    /// Reads the arguments after the program's name. The error is one line that names the argument.
    pub(crate) fn parse(arguments: impl IntoIterator<Item = String>) -> Result<Self, String> {
        let mut rest = arguments.into_iter();
        let name = rest.next().ok_or("no command given")?;
        match name.as_str() {
            "serve" => {
                let mut given = Given::read(rest);
                let port = given
                    .value("--port")?
                    .map(|value| value.parse().map_err(|_| format!("--port takes a number up to 65535, not `{value}`")))
                    .transpose()?;
                let (effort, pack) = (given.effort(), given.pack()?);
                given.nothing_else(Self::Serve { port, effort, pack })
            }
            "build" => {
                let mut given = Given::read(rest);
                let options = Options { meta_policy: given.flag("--meta-policy"), effort: given.effort() };
                let pack = given.pack()?;
                given.nothing_else(Self::Build { options, pack })
            }
            "offline" => {
                let mut given = Given::read(rest);
                let pack = given.pack()?;
                given.nothing_else(Self::Offline { pack })
            }
            "test" => {
                let mut given = Given::read(rest);
                let only = given
                    .value("--only")?
                    .map(|value| Step::named(&value).ok_or_else(|| format!("there is no step `{value}`")))
                    .transpose()?;
                let journeys =
                    Choice { name: given.value("--journey")?, effort: given.effort(), built: given.flag("--built") };
                given.nothing_else(Self::Test { only, journeys })
            }
            "bench" => Ok(Self::Bench { arguments: rest.collect() }),
            "verify" => {
                let arguments: Vec<String> = rest.collect();
                match arguments.iter().find(|argument| argument.starts_with('-')) {
                    Some(unknown) => Err(format!("unexpected argument `{unknown}`")),
                    None => Ok(Self::Verify { directories: arguments.into_iter().map(PathBuf::from).collect() }),
                }
            }
            "help" | "--help" | "-h" => Ok(Self::Help),
            _ => Err(format!("there is no command `{name}`")),
        }
    }
}

/// The arguments of a command, taken out one by one until none may be left.
struct Given(Vec<String>);

impl Given {
    /// The arguments, `--name=VALUE` parted into its two.
    fn read(arguments: impl Iterator<Item = String>) -> Self {
        let parted = arguments.flat_map(|argument| match argument.split_once('=') {
            Some((name, value)) if name.starts_with("--") => vec![name.to_owned(), value.to_owned()],
            _ => vec![argument],
        });
        Self(parted.collect())
    }

    /// Whether an argument without a value is there.
    fn flag(&mut self, name: &str) -> bool {
        let place = self.0.iter().position(|argument| argument == name);
        place.map(|place| self.0.remove(place)).is_some()
    }

    /// The value of an argument, if it is there.
    fn value(&mut self, name: &str) -> Result<Option<String>, String> {
        let Some(place) = self.0.iter().position(|argument| argument == name) else { return Ok(None) };
        self.0.remove(place);
        if place < self.0.len() { Ok(Some(self.0.remove(place))) } else { Err(format!("{name} needs a value")) }
    }

    fn pack(&mut self) -> Result<Option<PathBuf>, String> {
        Ok(self.value("--pack")?.map(PathBuf::from))
    }

    fn effort(&mut self) -> Effort {
        if self.flag("--quick") { Effort::Quick } else { Effort::Full }
    }

    /// The command, unless an argument is left that it does not take.
    fn nothing_else(self, command: Command) -> Result<Command, String> {
        self.0.first().map_or(Ok(command), |left| Err(format!("unexpected argument `{left}`")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Command, String> {
        Command::parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn a_port_is_optional_and_checked() {
        let serve =
            |port, pack: Option<&str>| Ok(Command::Serve { port, effort: Effort::Full, pack: pack.map(PathBuf::from) });
        assert_eq!(parse("serve"), serve(None, None));
        assert_eq!(parse("serve --port 9000"), serve(Some(9000), None));
        assert_eq!(parse("serve --port=9000"), serve(Some(9000), None));
        assert_eq!(parse("serve --pack data/trier"), serve(None, Some("data/trier")));
        assert!(parse("serve --pack").unwrap_err().contains("needs a value"));
        assert!(parse("serve --port 70000").unwrap_err().contains("70000"));
        assert!(parse("serve --port").unwrap_err().contains("needs a value"));
    }

    #[test]
    fn a_wrong_call_names_what_is_wrong() {
        assert!(parse("").unwrap_err().contains("no command"));
        assert!(parse("sreve").unwrap_err().contains("sreve"));
        let build = |meta_policy, effort| Ok(Command::Build { options: Options { meta_policy, effort }, pack: None });
        assert_eq!(parse("build"), build(false, Effort::Full));
        assert_eq!(parse("build --meta-policy"), build(true, Effort::Full));
        assert_eq!(parse("build --quick --meta-policy"), build(true, Effort::Quick));
        let journeys = Choice { name: Some("40".to_owned()), effort: Effort::Quick, built: true };
        assert_eq!(
            parse("test --only chromium --journey=40 --quick --built"),
            Ok(Command::Test { only: Some(Step::Chromium), journeys })
        );
        assert!(parse("test --journey").unwrap_err().contains("needs a value"));
        assert!(parse("build --meta-policy now").unwrap_err().contains("now"));
        assert_eq!(parse("offline"), Ok(Command::Offline { pack: None }));
        assert!(parse("build --fast").unwrap_err().contains("--fast"));
        assert!(parse("test --only everything").unwrap_err().contains("everything"));
        assert!(parse("verify --all").unwrap_err().contains("--all"));
    }

    #[test]
    fn every_step_is_named_in_the_usage() {
        for step in Step::ALL {
            assert!(USAGE.contains(step.name()), "{} is missing", step.name());
        }
    }
}
