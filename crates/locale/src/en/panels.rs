//! Titles of the parts of the page that are closed until somebody opens them, and what each is good for.

pub const LEVERS: (&str, &str) = (
    "More levers",
    "Arrivals by kind, arrivals and departures by age, moves within the city, age at birth, life expectancy, housing.",
);
pub const COURSE: (&str, &str) = ("Change over time", "A lever from a certain year on, for a period, or along points.");
pub const EVENTS: (&str, &str) = ("One-off event", "Many people arrive at once, and some of them leave again.");
pub const INFILL: (&str, &str) =
    ("Infill housing (Nachverdichtung)", "What the screening of sites found and how far they go.");
pub const PRESETS: (&str, &str) = ("Ready-made scenarios", "Complete scenarios with one click.");
pub const AGES: (&str, &str) =
    ("Your own span of ages", "How many people of an age live here, over the years as well.");
pub const CONSEQUENCES_HEADING: &str = "Consequences";
pub const HOMES: (&str, &str) =
    ("Arrivals without a free dwelling", "Who wants to come, who finds a dwelling, and how many dwellings are needed.");
pub const MEANING: (&str, &str) =
    ("What this means for the city", "Children, students, working-age and older people, households, places and care.");
pub const METHOD_HEADING: &str = "Method and sources";
pub const SOURCES: (&str, &str) = (
    "Assumptions and sources",
    "Every assumption with its value and reason, every source with date and license, and how plausible the baseline is.",
);
pub const SHARE_HEADING: &str = "Share and take along";
pub const EMBED: (&str, &str) =
    ("Embed", "Makes the snippet with which another page shows the explorer or one of its charts.");
pub const INSTALLED: (&str, &str) = (
    "Use without a network",
    "Stores the page on your device so that it opens without a network. Only when you ask for it.",
);
pub const RECHECK: (&str, &str) =
    ("Recalculate", "Recalculates examples published by others here in your browser and shows the largest difference.");
pub const HINDCAST: (&str, &str) =
    ("Looking back", "What the model, started in a past year, would have calculated, and how far off it is.");
pub const OWN_HEADING: &str = "Your own data and what really happened";
pub const OWN: (&str, &str) =
    ("Open your own data", "Calculate with tables of the city or the state office. They stay on this device.");
pub const MONITORING: (&str, &str) =
    ("What really happened", "Observed figures of new years beside the scenario; restart from there.");
pub const QUESTIONS: (&str, &str) =
    ("Here for the first time?", "Three questions lead through the page in two minutes.");
pub const COMPARE_HEADING: &str = "Compare";
pub const COLLECTION: (&str, &str) =
    ("Collect scenarios", "Save, name and sort them, and pass them on as a file or link.");
pub const SIDE_BY_SIDE: (&str, &str) = ("Scenarios side by side", "Two to eight in every chart and every table.");
pub const PRIORITIES: (&str, &str) = (
    "Priorities of the council groups",
    "Where they agree, where they do not, and what the difference costs or brings.",
);
pub const FORECASTS: (&str, &str) =
    ("Official forecasts", "Recomputed what is not at hand, and how good yesterday’s forecasts were.");
pub const LAST_CHANGE: (&str, &str) = ("Last change", "Show it once more, from before to after.");
pub const PROTOCOL: (&str, &str) = ("Record and downloads", "To print, as an image, as a table.");
pub const PROJECTOR: (&str, &str) =
    ("To the projector view", "Changes the view: one chart and one number, readable from ten meters. Back with Esc.");
pub const GLOSSARY: (&str, &str) = ("Terms", "What the words on this page mean.");

pub const LEFT_OUT: &[&str] = &[];
pub const LEFT_OUT_HEADING: &str = "";
pub const LEFT_OUT_ABOUT: &str = "";
pub const LEFT_OUT_LINK: &str = "";
