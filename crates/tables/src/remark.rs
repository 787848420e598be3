//! What beside the figures stands in a table.

use crate::words::{Words, fold};

/// How such texts begin, folded.
const STARTS: Words = Words(
    "quelle datenquelle source stand copyright ccopyright hinweis anmerkung fussnote erlaeuterung \
     zeichenerklaerung lizenz datenlizenz herausgeber erstellt abruf abgerufen rundung abweichung bearbeitung \
     kontakt http www genesistabelle tabelle",
);

/// Whether a text is a source, footnote or remark.
pub(crate) fn is_remark(text: &str) -> bool {
    let text = text.trim();
    let folded = fold(text);
    let footnote = |open: &str| {
        let rest = text.trim_start_matches(['(', '[']);
        let mark: String = rest.chars().take_while(char::is_ascii_alphanumeric).collect();
        !mark.is_empty() && mark.len() <= 2 && rest[mark.len()..].trim_start().starts_with(open)
    };
    STARTS.iter().any(|start| folded.starts_with(start))
        || text.starts_with(['_', '*', '©', '¹', '²', '³', '•'])
        || text.starts_with("--")
        || footnote(")")
        || footnote("=")
        || footnote("]")
}
