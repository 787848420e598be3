//! `insek chart` as a command.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is the test's failure")]

use std::process::Command;

fn check(args: &[&str], code: i32) -> (String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_insek")).arg("chart").args(args).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let (out, errors) = (text(output.stdout), text(output.stderr));
    assert_eq!(output.status.code(), Some(code), "{args:?}: {errors}");
    (out, errors)
}

#[test]
fn a_picture_carries_title_scenario_sources_licences_and_link() {
    for picture in ["entwicklung", "alter", "stadtteile", "bilanz"] {
        let (svg, _) = check(&["--picture", picture, "--link", "1~z_300~n.18_20", "--size", "1000x1250"], 0);
        assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>\n"), "{picture}");
        assert!(svg.contains("width=\"1000\" height=\"1250\""));
        let said: String =
            svg.split("</text>").filter_map(|text| text.rsplit('>').next()).collect::<Vec<_>>().join(" ");
        for expected in [
            "Modellrechnung, keine Vorhersage",
            "+300 Personen im Jahr",
            "Statistische Ämter",
            "dl-de/by-2-0",
            "z_300~n.18_20",
        ] {
            assert!(said.contains(expected), "{picture}: {expected} in {said}");
        }
        assert!(!svg.contains("style="), "a policy may refuse inline styles");
        assert!(!said.contains("Klick"), "nobody clicks on paper");
    }
}

#[test]
fn a_wrong_call_is_told_what_to_write() {
    for (args, expected) in [
        (["--picture", "torte"], "entwicklung, alter, stadtteile, bilanz"),
        (["--size", "1200"], "1200x800"),
        (["--size", "0x0"], "each side from 200"),
        (["--colour", "red"], "unexpected argument"),
    ] {
        assert!(check(&args, 2).1.contains(expected), "{args:?}");
    }
    assert!(check(&["--area", "19"], 1).1.contains("expected stadt or one of 1, 2"));
    assert!(check(&["--link", "1~z_viel"], 1).1.contains("viel"));
}
