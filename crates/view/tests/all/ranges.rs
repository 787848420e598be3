//! How sure a page is: what draws say at its number, in its question and in its pictures.

use scenario::{Area, Lever, Scenario};
use view::page::Page;
use view::ranges::{Drawing, Ranges, Shared, Subject};
use view::{AgeSpan, Explorer, State};

use crate::EXPLORER;

const DRAWS: u32 = 60;

fn drawn(subject: &Subject) -> Shared {
    let mut drawing = Drawing::new(&EXPLORER, subject).unwrap();
    assert_eq!(drawing.draw(DRAWS, || true), DRAWS);
    drawing.into()
}

/// The city with draws of a state.
fn knowing(state: &State) -> Explorer {
    let subject = Subject::of(&EXPLORER, state);
    let baseline = (subject != subject.baseline()).then(|| drawn(&subject.baseline()));
    EXPLORER.clone().knowing(Some(Ranges::new(subject.clone(), drawn(&subject), baseline).into()))
}

/// Fewer arrivals, so that no limit of dwellings binds.
fn fewer(arrivals: f64) -> State {
    let scenario = Scenario::default().with_target_year(2040).with_deviation(Lever::Arrivals, Area::City, -arrivals);
    State { scenario, ..State::default() }
}

fn development(page: &Page) -> &[(i32, charts::Band)] {
    &page.figures.ranges.as_ref().unwrap().bands().development[0]
}

#[test]
fn the_baseline_has_a_range_and_no_difference() {
    let state = fewer(0.0);
    assert_eq!(EXPLORER.page(&state).headline.range, "", "nobody has drawn");
    let page = knowing(&state).page(&state);
    assert!(page.headline.range.starts_with("in 8 von 10 Rechnungen zwischen "), "{}", page.headline.range);
    assert_eq!(page.headline.comparisons[0].note, "");
    assert!(page.question.remark.contains("Über 100.000: in "), "{}", page.question.remark);
    let state = State { ages: AgeSpan::new(0, Some(5)), ..state };
    let remark = knowing(&state).page(&state).question.remark;
    assert!(remark.contains("In 8 von 10 Rechnungen zwischen"), "{remark}");
    let bands = page.figures.ranges.as_ref().unwrap().bands();
    assert!(bands.development[1].is_empty() && bands.pyramid.len() == 20 && bands.districts.len() == 18);
    let years: Vec<i32> = development(&page).iter().map(|(year, _)| *year).collect();
    assert_eq!(years, (2026..=2040).collect::<Vec<_>>());
    let widths: Vec<f64> = development(&page).iter().map(|(_, band)| band.high - band.low).collect();
    assert!(widths[0] < widths[4] && widths[4] < widths[14], "the further ahead the less is known: {widths:?}");
}

#[test]
fn a_difference_has_a_narrower_range_of_its_own() {
    let state = fewer(400.0);
    let page = knowing(&state).page(&state);
    let told = &page.headline.comparisons[0].note;
    let range = told.strip_prefix("in 8 von 10: ").unwrap();
    let ends: Vec<f64> = range
        .split(" bis ")
        .map(|end| end.replace(['.', '±'], "").replace('−', "-").parse().unwrap_or_else(|_| panic!("{end} in {told}")))
        .collect();
    let (_, band) = development(&page).last().unwrap();
    assert!(ends[0] < ends[1] && ends[1] - ends[0] < (band.high - band.low) / 2.0, "{told} beside {band:?}");
    let all = &page.figures.ranges.as_ref().unwrap().bands().development;
    assert_eq!(all[1].len(), all[0].len(), "the baseline's own range stands beside it");
}

#[test]
fn while_a_lever_moves_the_range_goes_along() {
    let (before, after) = (fewer(100.0), fewer(300.0));
    let explorer = knowing(&before);
    let [one, other] = [&before, &after].map(|state| explorer.page(state));
    let apart = |page: &Page| {
        let (_, band) = development(page).last().unwrap();
        [band.low - page.headline.persons, band.high - page.headline.persons]
    };
    let [one, other] = [apart(&one), apart(&other)];
    assert!(one.iter().zip(other).all(|(one, other)| (one - other).abs() < 1e-6), "{one:?} {other:?}");
}

#[test]
fn nothing_is_told_where_it_is_hidden_or_of_another_year() {
    let state = fewer(100.0);
    let explorer = knowing(&state);
    for other in [
        State { hides_ranges: true, ..state.clone() },
        State { scenario: state.scenario.clone().with_target_year(2041), ..state.clone() },
    ] {
        let (page, plain) = (explorer.page(&other), EXPLORER.page(&other));
        assert_eq!(page, plain);
    }
}

#[test]
fn a_district_has_its_own_range() {
    let state = State { area: Area::District(17), ..fewer(0.0) };
    let page = knowing(&state).page(&state);
    let (_, band) = development(&page).last().unwrap();
    let persons = page.headline.persons;
    assert!(band.low < persons && persons < band.high, "{persons} in {band:?}");
    let city = knowing(&fewer(0.0)).page(&fewer(0.0));
    let (_, whole) = development(&city).last().unwrap();
    let share = |band: &charts::Band, persons: f64| (band.high - band.low) / persons;
    assert!(share(band, persons) > share(whole, city.headline.persons), "the smaller the less sure");
}
