//! Who is named next to a picture. The build script uses this file too, for the line that the first load carries.

use scenario::pack::Pack;

/// Who published figures under a licence that asks to be named, each once, in the order of the pack's sources.
pub(crate) fn publishers(pack: &Pack) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for source in &pack.sources {
        let named = !source.publisher.is_empty() && source.licence.is_of_others();
        if named && !all.contains(&source.publisher) {
            all.push(source.publisher.clone());
        }
    }
    all
}
