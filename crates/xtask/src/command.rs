//! The command line: what may be called, and what a wrong call is told.

use std::path::PathBuf;

use crate::check::Step;

/// Printed for `help`, and after the fault of a wrong call.
pub(crate) const USAGE: &str = "\
usage: cargo xtask COMMAND

  serve [--port N]    build the page and serve it on 127.0.0.1 (8080, or the next free port)
  build [--meta-policy]
                      build the page into target/www and check its size over the wire;
                      with its policy in the page for a server that sends no headers
  offline             build the page as one file that runs by double click: target/offline/szenario-explorer.html
  test [--only STEP]  everything that must pass before a change lands; STEP is one of
                      format, lint, native, docs, parity, build, chromium, firefox
  bench [ARGUMENT..]  measure natively, in Chromium and against numpy; with arguments only
                      natively, they go to `cargo bench`
  verify [DIR..]      recompute the golden cases below DIR; without DIR those in tests/golden
                      and, when it is set, in $INSEK_REFERENCE_CASES
  help                print this text";

/// One call of `cargo xtask`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    Serve { port: Option<u16> },
    Build { meta_policy: bool },
    Offline,
    Test { only: Option<Step> },
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
                let port = option(rest, "--port")?
                    .map(|value| value.parse().map_err(|_| format!("--port takes a number up to 65535, not `{value}`")))
                    .transpose()?;
                Ok(Self::Serve { port })
            }
            "build" => match (rest.next().as_deref(), rest.next()) {
                (None, _) => Ok(Self::Build { meta_policy: false }),
                (Some("--meta-policy"), None) => Ok(Self::Build { meta_policy: true }),
                (Some("--meta-policy"), Some(other)) => Err(format!("unexpected argument `{other}`")),
                (Some(other), _) => Err(format!("unexpected argument `{other}`")),
            },
            "offline" => option(rest, "").map(|_| Self::Offline),
            "test" => {
                let only = option(rest, "--only")?
                    .map(|value| Step::named(&value).ok_or_else(|| format!("there is no step `{value}`")))
                    .transpose()?;
                Ok(Self::Test { only })
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

/// The value of the only option that a command takes: `--name VALUE` or `--name=VALUE`.
fn option(mut arguments: impl Iterator<Item = String>, name: &str) -> Result<Option<String>, String> {
    let mut value = None;
    while let Some(argument) = arguments.next() {
        let given = match argument.split_once('=') {
            Some((left, right)) if left == name => right.to_owned(),
            _ if argument == name => arguments.next().ok_or_else(|| format!("{name} needs a value"))?,
            _ => return Err(format!("unexpected argument `{argument}`")),
        };
        value = Some(given);
    }
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Command, String> {
        Command::parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn a_port_is_optional_and_checked() {
        assert_eq!(parse("serve"), Ok(Command::Serve { port: None }));
        assert_eq!(parse("serve --port 9000"), Ok(Command::Serve { port: Some(9000) }));
        assert_eq!(parse("serve --port=9000"), Ok(Command::Serve { port: Some(9000) }));
        assert!(parse("serve --port 70000").unwrap_err().contains("70000"));
        assert!(parse("serve --port").unwrap_err().contains("needs a value"));
    }

    #[test]
    fn a_wrong_call_names_what_is_wrong() {
        assert!(parse("").unwrap_err().contains("no command"));
        assert!(parse("sreve").unwrap_err().contains("sreve"));
        assert_eq!(parse("build"), Ok(Command::Build { meta_policy: false }));
        assert_eq!(parse("build --meta-policy"), Ok(Command::Build { meta_policy: true }));
        assert!(parse("build --meta-policy now").unwrap_err().contains("now"));
        assert_eq!(parse("offline"), Ok(Command::Offline));
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
