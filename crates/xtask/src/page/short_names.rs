//! Short names between a module of WebAssembly and its script.
//!
//! wasm-bindgen names each import by what it is and by a hash that keeps the modules of several programs apart. The page has one
//! script for each module, and hashes cannot be compressed: they weigh two bytes in a hundred of the first load.

use anyhow::{Result, bail, ensure};

use super::binary::{Bytes, ELEMENTS, EXPORTS, IMPORTS, module_of, put, put_sized, sections};
use super::segments::without_nothing;

/// The kind of an import or export that is a function.
const FUNCTION: u8 = 0;
/// What the names of exports begin with that only the script uses and that end with a hash.
const HASHED: [&str; 2] = ["wasm_bindgen__", "_ZN"];
/// What the script is called in the module.
const SCRIPT: &str = "i";

/// Gives the imports of a module and the script that provides them, `./<name>_bg.js`, short names.
///
/// # Errors
///
/// A module or script that is not as wasm-bindgen writes them.
pub(super) fn shorten(module: &[u8], script: &str, name: &str) -> Result<(Vec<u8>, String)> {
    let (mut shorter, mut script) = (Vec::new(), script.to_owned());
    let long = format!("./{name}_bg.js");
    for section in sections(module)? {
        let (id, contents) = section?;
        let contents = match id {
            IMPORTS => imports(contents, &long, &mut script)?,
            EXPORTS => exports(contents, &mut script)?,
            ELEMENTS => without_nothing(contents)?,
            _ => contents.to_vec(),
        };
        shorter.push((id, contents));
    }
    script = replaced(&script, &format!("\"{long}\""), &format!("\"{SCRIPT}\""))?;
    Ok((module_of(shorter), script))
}

/// The section with short names, which the script takes over; what comes from other scripts than `from` keeps its names.
fn imports(section: &[u8], from: &str, script: &mut String) -> Result<Vec<u8>> {
    let mut rest = Bytes(section);
    let count = rest.number()?;
    let mut shorter = Vec::new();
    put(count, &mut shorter);
    for index in 0..count {
        let (mut provider, mut name) = (rest.sized()?, std::str::from_utf8(rest.sized()?)?);
        ensure!(rest.byte()? == FUNCTION, "{name}: not a function");
        let short = letters(index);
        if provider == from.as_bytes() {
            *script = replaced(script, &format!("\n{name}:"), &format!("\n{short}:"))?;
            (provider, name) = (SCRIPT.as_bytes(), &short);
        }
        put_sized(provider, &mut shorter);
        put_sized(name.as_bytes(), &mut shorter);
        shorter.push(FUNCTION);
        put(rest.number()?, &mut shorter);
    }
    Ok(shorter)
}

/// The section with short names for what is hashed.
fn exports(section: &[u8], script: &mut String) -> Result<Vec<u8>> {
    let mut rest = Bytes(section);
    let count = rest.number()?;
    let mut shorter = Vec::new();
    put(count, &mut shorter);
    for index in 0..count {
        let (name, kind) = (std::str::from_utf8(rest.sized()?)?, rest.byte()?);
        let mut short = name.to_owned();
        if HASHED.iter().any(|begin| name.starts_with(begin)) {
            // No name of a script of wasm-bindgen begins so.
            short = format!("$${}", letters(index));
            *script = renamed(script, name, &short);
        }
        put_sized(short.as_bytes(), &mut shorter);
        shorter.push(kind);
        put(rest.number()?, &mut shorter);
    }
    Ok(shorter)
}

/// The script with another name; a longer one that begins so stays.
fn renamed(script: &str, long: &str, short: &str) -> String {
    let mut parts = script.split(long);
    let mut new = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let goes_on = part.starts_with(|next: char| next.is_ascii_alphanumeric() || next == '_' || next == '$');
        new.push_str(if goes_on { long } else { short });
        new.push_str(part);
    }
    new
}

fn replaced(script: &str, long: &str, short: &str) -> Result<String> {
    match script.matches(long).count() {
        1 => Ok(script.replacen(long, short, 1)),
        times => bail!("{long}: {times} times in the script"),
    }
}

/// `a`, `b`, ..., `z`, `ba`, ...
fn letters(index: usize) -> String {
    let first = if index < 26 { String::new() } else { letters(index / 26) };
    first + &char::from(b'a' + u8::try_from(index % 26).unwrap_or_default()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module with a type `() -> ()` and two imports of it from its script, and one from another.
    fn module(names: [&str; 2]) -> Vec<u8> {
        let mut module = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0".to_vec();
        let mut section = vec![3];
        for (name, from) in names.into_iter().chain(["chosen"]).zip(["./page_bg.js", "./page_bg.js", "./start.js"]) {
            put_sized(from.as_bytes(), &mut section);
            put_sized(name.as_bytes(), &mut section);
            section.extend([FUNCTION, 0]);
        }
        module.push(IMPORTS);
        put_sized(&section, &mut module);
        module
    }

    const SCRIPT: &str = "const import0 = {\n__wbg_now_0123: function() {},\n__wbg_then_4567: function() {},\n};\nreturn {\n\"./page_bg.js\": import0,\n};";

    #[test]
    fn imports_and_script_share_short_names() {
        let (shorter, script) = shorten(&module(["__wbg_now_0123", "__wbg_then_4567"]), SCRIPT, "page").unwrap();
        let expected =
            b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02\x21\x03\x01i\x01a\0\0\x01i\x01b\0\0\x0a./start.js\x06chosen\0\0";
        assert_eq!(shorter, expected);
        assert_eq!(
            script,
            "const import0 = {\na: function() {},\nb: function() {},\n};\nreturn {\n\"i\": import0,\n};"
        );
    }

    #[test]
    fn a_script_that_lacks_an_import_is_refused() {
        let why = shorten(&module(["__wbg_now_0123", "__wbg_other"]), SCRIPT, "page").unwrap_err();
        assert_eq!(why.to_string(), "\n__wbg_other:: 0 times in the script");
        assert!(shorten(&module(["__wbg_now_0123", "__wbg_then_4567"])[..30], SCRIPT, "page").is_err());
    }

    #[test]
    fn exports_lose_their_hashes_and_no_more() {
        let mut section = vec![3];
        for name in ["memory", "_ZN12wasm_bindgen6invoke17h01E", "wasm_bindgen__invoke__h01_4"] {
            put_sized(name.as_bytes(), &mut section);
            section.extend([FUNCTION, 5]);
        }
        let mut script =
            "wasm.memory; wasm._ZN12wasm_bindgen6invoke17h01E(a, wasm.wasm_bindgen__invoke__h01_4)".to_owned();
        let shorter = exports(&section, &mut script).unwrap();
        assert_eq!(shorter, b"\x03\x06memory\0\x05\x03$$b\0\x05\x03$$c\0\x05");
        assert_eq!(script, "wasm.memory; wasm.$$b(a, wasm.$$c)");
    }

    #[test]
    fn letters_do_not_repeat() {
        let names: std::collections::BTreeSet<String> = (0..2_000).map(letters).collect();
        assert_eq!(names.len(), 2_000);
    }
}
