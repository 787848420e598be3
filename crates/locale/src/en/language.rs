//! Which language this is, and what the page says in it before and outside of the explorer itself.

pub const ID: &str = "en";
pub const TAG: &str = "en";
pub const GERMAN: Option<&str> = Some("de");
#[must_use]
pub fn document_title(city: &str) -> String {
    format!("{city}: What if? – Scenario explorer for the INSEK")
}
pub const CHOICE: &str = "Language";
pub const PAGES: [(&str, &str); 5] = [
    ("leichte-sprache.html", "Explanation in easy German"),
    ("gebaerdensprache.html", "German sign language"),
    ("barrierefreiheit.html", "Accessibility (in German)"),
    ("datenschutz.html", "Privacy (in German)"),
    ("impressum.html", "Legal notice (in German)"),
];
pub const ABOUT: &str = "About this page";
pub const FAILURES: [(&str, &str); 3] = [
    (
        "failure-start",
        "The model calculation cannot start. The page needs a browser with WebAssembly; every current browser has it. If your browser is up to date, reloading the page often helps.",
    ),
    (
        "failure-later",
        "This part of the page could not be loaded. Your scenario stays as it is. Please check the connection and click again.",
    ),
    (
        "failure-panic",
        "An error occurred in the calculation. Please reload the page: your scenario is in the address and will be kept. If the error comes back, please report it, with this address, to whoever runs this page.",
    ),
];
