//! The headers of every answer. An operator's web server must send the same policy.

/// What the page may do: run its own scripts and module, load from where it comes, and no more.
macro_rules! page_policy {
    () => {
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
         style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; \
         worker-src 'self'; manifest-src 'self'; frame-src 'self'; media-src 'self'; \
         base-uri 'none'; form-action 'none'"
    };
}

/// The policy of the page, without who may embed it.
pub(crate) const PAGE_POLICY: &str = page_policy!();

/// `frame-ancestors` is the operator's choice; here every page of this machine may embed ours.
const CONTENT_SECURITY_POLICY: &str =
    concat!(page_policy!(), "; frame-ancestors 'self' http://127.0.0.1:* http://localhost:*");

/// Types to which a policy means nothing: it binds documents, and workers by their scripts. It is longer than all other headers.
const UNBOUND: [&str; 2] = ["text/css", "application/wasm"];

/// The headers that an answer of this type carries.
pub(super) fn headers(content_type: Option<&str>) -> impl Iterator<Item = (&str, &str)> {
    let unbound = content_type.is_some_and(|found| UNBOUND.iter().any(|name| found.starts_with(name)));
    HEADERS.into_iter().filter(move |(name, _)| !(unbound && *name == "Content-Security-Policy"))
}

/// Name and value of the headers that never change.
pub(super) const HEADERS: [(&str, &str); 5] = [
    ("Content-Security-Policy", CONTENT_SECURITY_POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    // A sandboxed frame has an opaque origin: it may load the module only if everyone may.
    ("Access-Control-Allow-Origin", "*"),
    // A developer must see the last build.
    ("Cache-Control", "no-store"),
];

#[cfg(test)]
mod tests {
    use super::*;

    /// Here every page of this machine may embed ours, and a developer always sees the last build.
    const UNLIKE_AN_OPERATOR: [&str; 2] = ["Content-Security-Policy", "Cache-Control"];

    #[test]
    fn the_ready_configurations_send_the_same() {
        let hosting = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../www/hosting");
        for name in ["nginx.conf", "apache.htaccess"] {
            let text = std::fs::read_to_string(hosting.join(name)).unwrap();
            assert!(text.contains(&format!("{PAGE_POLICY}; frame-ancestors 'self' ")), "{name}");
            for (header, value) in HEADERS.into_iter().filter(|(header, _)| !UNLIKE_AN_OPERATOR.contains(header)) {
                assert!(text.contains(&format!("{header} \"{value}\"")), "{name}: {header}");
            }
            for coding in ["gzip", "br"] {
                assert!(text.contains(coding), "{name}: {coding}");
            }
        }
    }

    #[test]
    fn whatever_a_policy_can_bind_carries_it() {
        let bound = |content_type| headers(content_type).any(|(name, _)| name == "Content-Security-Policy");
        for content_type in
            [None, Some("text/html; charset=utf-8"), Some("text/javascript; charset=utf-8"), Some("image/svg+xml")]
        {
            assert!(bound(content_type), "{content_type:?}");
        }
        assert!(!bound(Some("application/wasm")) && !bound(Some("text/css; charset=utf-8")));
        assert_eq!(headers(Some("text/css")).count(), HEADERS.len() - 1, "nothing else is left out");
    }

    #[test]
    fn the_policy_lets_nothing_in_from_outside() {
        for directive in CONTENT_SECURITY_POLICY.split("; ") {
            let mut words = directive.split_whitespace();
            let name = words.next().unwrap();
            let allowed: &[&str] = match name {
                "script-src" => &["'self'", "'wasm-unsafe-eval'"],
                "img-src" => &["'self'", "data:"],
                "frame-ancestors" => &["'self'", "http://127.0.0.1:*", "http://localhost:*"],
                "default-src" | "base-uri" | "form-action" => &["'none'"],
                _ => &["'self'"],
            };
            assert_eq!(words.collect::<Vec<_>>(), allowed, "{name}");
        }
    }
}
