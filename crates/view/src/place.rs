//! What the pack says in words, as the reader's language has it.

use locale::language::id;
use scenario::pack::Pack;

/// The language that packs are written in.
pub(crate) const GERMAN: &str = "de";

/// A fact of the place in the reader's language; where the pack has none, `otherwise`, which holds for every place, and where that is
/// empty, the fact in German.
pub(crate) fn fact<'a>(pack: &'a Pack, key: &str, otherwise: &'a str) -> &'a str {
    let german = || if otherwise.is_empty() { pack.text(GERMAN, key).unwrap_or_default() } else { otherwise };
    pack.text(id(), key).unwrap_or_else(german)
}

/// A German text of the pack, in the reader's language as far as the pack has it.
pub(crate) fn told<'a>(pack: &'a Pack, german: &'a str) -> &'a str {
    fact(pack, german, german)
}

/// A cell of one of the pack's tables, which is German, in the reader's language as far as the pack has it.
pub(crate) fn cell<'a>(pack: &'a Pack, [table, id, column]: [&str; 3], german: &'a str) -> &'a str {
    fact(pack, &[table, id, column].join("."), german)
}
