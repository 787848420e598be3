use super::*;

#[test]
fn the_tables_of_germany_are_sound() {
    let nation = Nation::germany().unwrap();
    assert!((1.04..1.07).contains(&nation.boys_per_girl()));
    // Life gets longer from year to year, but for a winter of influenza.
    let women = |year: i32| nation.life_tables(year)[0].life_expectancy_at_birth();
    assert!((1996..2019).all(|year| women(year) < women(year + 1) + 0.4));
    assert!((women(2017) - 83.27).abs() < 0.05, "{}", women(2017));
    assert!((1.2..1.7).contains(&nation.total_fertility(2005)));
}

#[test]
fn cohorts_of_many_births_stay_visible_in_the_nations_people() {
    let nation = Nation::germany().unwrap();
    let people = nation.people(2018);
    // Born in 1964, the year of most births, and in 1975, one of the fewest.
    assert!(people[[0, 54]] > 1.4 * people[[0, 43]]);
}

#[test]
fn a_table_with_a_fault_is_refused_with_its_place() {
    let mut files: Files = GERMANY.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec())).collect();
    let births = String::from_utf8(files["births.csv"].clone()).unwrap();
    let without: String =
        births.lines().filter(|line| !line.starts_with("1977")).fold(String::new(), |text, line| text + line + "\n");
    files.insert("births.csv".to_owned(), without.into_bytes());
    files.remove("fertility.csv");
    let faults = Nation::read(&files).unwrap_err().to_string();
    assert!(faults.contains("births.csv:29:1: year 1978, expected the year after the one before"), "{faults}");
    assert!(faults.contains("fertility.csv:1:1: file is missing"), "{faults}");
}
