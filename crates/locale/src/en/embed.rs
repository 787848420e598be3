//! The page in a frame of another page.

pub const OPEN: &str = "Open in the explorer";
pub const ABOUT: &str = "The explorer or one of its charts can be shown in another page. Copy the snippet into the source of that page. It holds your scenario as it is set now.";
pub const WHAT: &str = "What is shown";
pub const VIEWS: [(&str, &str); 6] = [
    ("", "The whole explorer"),
    ("entwicklung", "Chart: Development"),
    ("alter", "Chart: Age and sex"),
    ("stadtteile", "Chart: Districts"),
    ("bilanz", "Chart: Balance"),
    ("zahl", "Only the number with its sentence"),
];
pub const LEVERS: &str = "With sliders beside it";
pub const AREA: &str = "Area in the frame";
pub const HEIGHT: &str = "Height in pixels";
pub const HEIGHT_NOTE: &str = "With the script the frame grows with its content. Where a content management system removes scripts, this fixed height applies.";
pub const SNIPPET: &str = "Snippet for the source";
pub const COPY: &str = "Copy the snippet";
pub const COPIED: &str = "Snippet copied.";
pub const COPY_BY_HAND: &str = "The browser does not allow copying here. The text is selected: please copy it by hand.";
pub const PREVIEW: &str = "Show a preview";
pub const PREVIEW_TITLE: &str = "Preview";
pub const NEEDS_A_SERVER: &str =
    "This copy is a file on your device. Only a copy that a web server hands out can be embedded.";

#[must_use]
pub fn frame_title(city: &str, view: &str, area: &str) -> String {
    let name = VIEWS.iter().find(|(id, _)| *id == view).map_or("", |(_, name)| *name);
    let name = name.strip_prefix("Chart: ").unwrap_or(name);
    format!("Scenario explorer {city}, {area}: {name}")
}

#[must_use]
pub fn foot(publishers: &str, own: Option<&str>) -> String {
    let mut text = String::from("Model calculation, not a prediction. Data: ");
    text.push_str(publishers);
    if let Some(own) = own {
        text.push_str("; own data: ");
        text.push_str(own);
    }
    text.push_str("; own assumptions.");
    text
}
