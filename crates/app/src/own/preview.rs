//! What was understood and what would change, or what is wrong.

use std::rc::Rc;

use locale::own as words;
use locale::reading as told;
use yew::prelude::*;

use super::reading::{Reading, Refusal};

/// More faults than anybody corrects at once are counted, not listed.
const FAULTS_SHOWN: usize = 50;
/// The same for figures.
const FIGURES_SHOWN: usize = 60;

/// The preview with its two ways on.
pub(super) fn reading(reading: &Rc<Reading>, take: &Callback<Rc<Reading>>, leave: &Callback<()>) -> Html {
    let leave = leave.reform(|_: MouseEvent| ());
    html! {
        <section class="preview" aria-label={words::understood()}>
            { contents(reading) }
            <p class="buttons">
                { taken(reading, take, words::take().to_owned()) }
                <button type="button" onclick={leave}>{ words::leave() }</button>
            </p>
        </section>
    }
}

/// Two readings of the same files, each with what it would change, and the choice between them.
pub(super) fn question(open: &[(String, Rc<Reading>)], take: &Callback<Rc<Reading>>, leave: &Callback<()>) -> Html {
    let leave = leave.reform(|_: MouseEvent| ());
    let choices = open.iter().map(|(kind, reading)| {
        html! {
            <section class="preview" aria-label={kind.clone()}>
                { contents(reading) }
                <p class="buttons">{ taken(reading, take, told::take_as(kind)) }</p>
            </section>
        }
    });
    html! {
        <>
            <h4>{ told::question() }</h4>
            <p>{ told::question_about() }</p>
            { for choices }
            <p class="buttons"><button type="button" onclick={leave}>{ words::leave() }</button></p>
        </>
    }
}

/// The sheets of a workbook, of which one is meant.
pub(super) fn sheets(file: &str, names: &[&str], choose: &Callback<usize>) -> Html {
    let buttons = names.iter().enumerate().map(|(index, name)| {
        let choose = choose.reform(move |_: MouseEvent| index);
        html! { <button type="button" onclick={choose}>{ *name }</button> }
    });
    html! {
        <>
            <h4>{ told::sheets() }</h4>
            <p>{ file }</p>
            <p class="buttons">{ for buttons }</p>
        </>
    }
}

fn taken(reading: &Rc<Reading>, take: &Callback<Rc<Reading>>, label: String) -> Html {
    let reading = reading.clone();
    let take = take.reform(move |_: MouseEvent| reading.clone());
    html! { <button type="button" class="main" onclick={take}>{ label }</button> }
}

/// What was understood, what should be seen first, the figures, what is missing or not used, and what changes.
fn contents(reading: &Reading) -> Html {
    let hidden = reading.figures.len().saturating_sub(FIGURES_SHOWN);
    let figures: Vec<&[String]> = reading.figures.iter().take(FIGURES_SHOWN).map(<[String; 4]>::as_slice).collect();
    let changes: Vec<&[String]> = reading.changes.iter().map(<[String; 3]>::as_slice).collect();
    html! {
        <>
            <h4>{ words::understood() }</h4>
            { list(&reading.understood) }
            { headed(told::warnings(), &reading.warnings) }
            { table(told::figures(), &told::figure_columns(), &figures) }
            if hidden > 0 {
                <p>{ told::unused::more(hidden) }</p>
            }
            { headed(words::missing(), &reading.missing) }
            { headed(told::unused(), &reading.unused) }
            { table(words::changes(), &words::change_columns(), &changes) }
        </>
    }
}

/// A list under its heading; nothing where there is nothing to say.
fn headed(heading: &str, lines: &[String]) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    html! { <><h4>{ heading }</h4>{ list(lines) }</> }
}

fn table(caption: &'static str, columns: &[&str], rows: &[&[String]]) -> Html {
    if rows.is_empty() {
        return Html::default();
    }
    let row = |cells: &&[String]| {
        let (first, rest) = cells.split_first()?;
        Some(
            html! { <tr><th scope="row">{ first }</th>{ for rest.iter().map(|cell| html! { <td>{ cell }</td> }) }</tr> },
        )
    };
    html! {
        <div class="scroll" role="region" tabindex="0" aria-label={caption}>
            <table class="prose">
                <caption>{ caption }</caption>
                <thead><tr>{ for columns.iter().map(|head| html! { <th scope="col">{ *head }</th> }) }</tr></thead>
                <tbody>{ for rows.iter().filter_map(row) }</tbody>
            </table>
        </div>
    }
}

fn list(lines: &[String]) -> Html {
    html! { <ul>{ for lines.iter().map(|line| html! { <li>{ line }</li> }) }</ul> }
}

/// Every fault with its place.
pub(super) fn refusal(refusal: &Refusal) -> Html {
    let (problems, faults) = match refusal {
        Refusal::Unreadable => return html! { <p class="fault">{ words::unreadable() }</p> },
        Refusal::Unusable(reason) => return html! { <><h4>{ words::faults() }</h4><p class="fault">{ reason }</p></> },
        Refusal::Faults(problems, faults) => (problems, faults),
    };
    let rows = faults.iter().take(FAULTS_SHOWN).map(|[place, what, expected]| {
        html! { <tr><th scope="row">{ place }</th><td>{ what }</td><td>{ expected }</td></tr> }
    });
    let hidden = faults.len().saturating_sub(FAULTS_SHOWN);
    html! {
        <>
            <h4>{ words::faults() }</h4>
            if !problems.is_empty() {
                <ul>{ for problems.iter().map(|problem| html! { <li class="fault">{ problem }</li> }) }</ul>
            }
            if !faults.is_empty() {
                <div class="scroll" role="region" tabindex="0" aria-label={words::faults()}>
                    <table class="prose">
                        <thead><tr>{ for words::fault_columns().map(|head| html! { <th scope="col">{ head }</th> }) }</tr></thead>
                        <tbody>{ for rows }</tbody>
                    </table>
                </div>
            }
            if hidden > 0 {
                <p>{ words::more_faults(hidden) }</p>
            }
        </>
    }
}

#[cfg(test)]
#[expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a failed unwrap or a text that is missing is the test's failure"
)]
mod tests {
    use futures::executor::block_on;
    use scenario::pack::Files;
    use view::Explorer;
    use yew::LocalServerRenderer;

    use super::*;
    use crate::own::reading::{Found, read};

    #[derive(Properties, PartialEq)]
    struct OfFile {
        name: String,
        contents: Vec<u8>,
    }

    #[component]
    fn Shown(of: &OfFile) -> Html {
        let files = Files::from([(of.name.clone(), of.contents.clone())]);
        let explorer = Explorer::with_texts().unwrap();
        match read(&files, &explorer, 2026) {
            Ok(Found::Sure(found)) => reading(&Rc::new(found), &Callback::noop(), &Callback::noop()),
            Ok(Found::Open(open)) => question(&open, &Callback::noop(), &Callback::noop()),
            Err(why) => refusal(&why),
        }
    }

    fn of(name: &str, contents: &[u8]) -> String {
        let of = OfFile { name: name.to_owned(), contents: contents.to_vec() };
        block_on(LocalServerRenderer::<Shown>::with_props(of).hydratable(false).render())
    }

    const TABLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/cases/tables/");

    fn of_case(name: &str) -> String {
        of(name, &std::fs::read(format!("{TABLES}{name}")).unwrap())
    }

    #[test]
    fn every_table_as_it_is_found_is_shown_as_what_it_is_asked_about_or_refused() {
        let cases = std::fs::read_to_string(format!("{TABLES}expected.toml")).unwrap();
        // Those that somebody has said what they are have been asked about before.
        let cases: Vec<&str> = cases.split("[[case]]").skip(1).filter(|case| !case.contains("\nas = ")).collect();
        for case in &cases {
            let value = |key: &str| case.split(&format!("\n{key} = \"")).nth(1).unwrap().split('"').next().unwrap();
            let seen = match value("kind") {
                "observed" => "beobachtete Werte",
                "forecast" => "eine Vorausberechnung",
                "districts" => "Einwohner der Stadtteile nach Alter",
                "open" => "Was ist diese Tabelle?",
                "refused" => "So geht es nicht",
                other => panic!("a kind {other}"),
            };
            let (file, is_open) = (value("file"), value("kind") == "open");
            let html = of_case(file);
            assert!(html.contains(seen), "{file}: {html}");
            assert_eq!(html.contains("Was ist diese Tabelle?"), is_open, "{file}: {html}");
        }
        assert!(cases.len() > 40, "{} cases", cases.len());
    }

    #[test]
    fn figures_stand_beside_those_of_today_and_what_is_far_off_comes_first() {
        let html = of_case("ten-times-the-city.csv");
        let at = |text: &str| html.find(text).unwrap_or_else(|| panic!("{text} in {html}"));
        assert!(at("Bitte zuerst ansehen") < at("<table"));
        at("bisher 100.247 (2025), neu 1.005.000");
        at("<th scope=\"row\">Gesamtstadt: Einwohner 2026</th><td>100.247 (2025)</td><td>1.005.000</td>");
    }

    #[test]
    fn a_fault_is_told_with_its_place_and_leaves_nothing_to_take() {
        let html = of("falsch.csv", b"Jahr;Einwohner\n2026;viele\n");
        for expected in ["<th scope=\"row\">falsch.csv, Zeile 2", "viele"] {
            assert!(html.contains(expected), "{expected} in {html}");
        }
        assert!(!html.contains("<button"), "{html}");
    }

    #[test]
    fn what_was_understood_is_shown_before_anything_changes() {
        let html = of_case("districts-wide.csv");
        for expected in ["class=\"preview\"", words::take(), words::leave(), words::changes(), "<th scope=\"row\">"] {
            assert!(html.contains(expected), "{expected} in {html}");
        }
    }

    #[test]
    fn what_is_no_table_is_refused_by_name() {
        let html = of("seite.html", &std::fs::read(format!("{TABLES}login-page.csv")).unwrap());
        assert!(html.contains("seite.html") && html.contains("fault"), "{html}");
        assert!(!html.contains(words::take()), "there is nothing to take: {html}");
    }
}
