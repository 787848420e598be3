//! Cells that cannot be read.

use super::{cell, check, replaced, text};
use crate::pack::built_in_files;

#[test]
fn a_wrong_number_is_named_by_what_it_looks_like() {
    for (number, what) in [
        ("-47.67", "negative: -47.67"),
        ("NaN", "not a finite number: `NaN`"),
        ("inf", "not a finite number: `inf`"),
        ("1e999", "too large: `1e999`"),
        ("\"47,67\"", "written with a decimal comma: `47,67`"),
        ("\"1.047,67\"", "written with a thousands dot and a decimal comma: `1.047,67`"),
        ("1.047.670", "written with thousands dots: `1.047.670`"),
        ("1 047", "written with a thousands separator: `1 047`"),
        (" 47.67", "surrounded by spaces: ` 47.67`"),
        ("viele", "not a number: `viele`"),
        ("", "empty"),
    ] {
        let expected = format!("population.csv:2:5: `female` is {what}, expected a number of at least 0");
        cell("population.csv", "1,0,", 2, number, &[&expected]);
    }
}

#[test]
fn a_wrong_whole_number_is_named() {
    let name = "Kaisersgarten (Pfaff-Areal)";
    for (year, what) in [
        ("2.027", "written with a thousands dot: `2.027`"),
        ("2027.5", "not whole: `2027.5`"),
        ("20270", "out of range: 20270"),
        ("bald", "not a number: `bald`"),
    ] {
        let expected = format!("projects.csv:2:35: `from_year` is {what}, expected a whole number from 1900 to 2200");
        replaced("projects.csv", &format!("{name},183,2027"), &format!("{name},183,{year}"), &expected);
    }
}

#[test]
fn a_wrong_encoding_is_named() {
    check(
        |files| {
            let marked = [b"\xEF\xBB\xBF".as_slice(), &files["housing.csv"]].concat();
            files.insert("housing.csv".to_owned(), marked);
        },
        &["housing.csv:1:1: a UTF-8 byte order mark, expected UTF-8 without one"],
    );
    check(
        |files| {
            let text = text(files, "projects.csv").replace("Pfaff-Areal)", "Pfaff-Areal süd)");
            let latin: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect();
            files.insert("projects.csv".to_owned(), latin);
        },
        &["projects.csv:2:31: byte 0xFC is not UTF-8 (perhaps the file is Windows-1252), expected UTF-8"],
    );
}

#[test]
fn a_trend_that_would_empty_or_double_the_dwellings_is_named() {
    let first = text(&built_in_files(), "housing.csv").lines().nth(1).map_or(0, str::len);
    replaced(
        "housing.csv",
        ",-0.2\n",
        ",-20\n",
        &format!("housing.csv:2:{}: `occupancy_trend` is out of range: -20, expected a number from -3 to 3", first - 3),
    );
}

#[test]
fn text_of_two_bytes_is_named() {
    check(
        |files| {
            let text = text(files, "housing.csv");
            let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            files.insert("housing.csv".to_owned(), [b"\xFF\xFE".as_slice(), &wide].concat());
        },
        &["housing.csv:1:1: a UTF-16 byte order mark, expected UTF-8 without one"],
    );
}
