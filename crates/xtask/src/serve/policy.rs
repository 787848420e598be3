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
