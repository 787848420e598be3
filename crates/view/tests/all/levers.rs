//! The levers beyond the main ones, asked of the built-in city.

use scenario::{AgeGroup, Area, Course, Lever, Scenario, Setting};
use view::levers::course::{CourseDraft, CourseForm};
use view::levers::events::EventDraft;
use view::levers::{DistrictType, FurtherLever};
use view::page::Control;
use view::{Kept, State};

use crate::EXPLORER;

fn state(scenario: Scenario, area: Area) -> State {
    State { scenario, area, ..State::default() }
}

fn lever(state: &State, lever: Lever) -> FurtherLever {
    let groups = EXPLORER.levers().further_levers(state);
    let mut all = groups.into_iter().flat_map(|group| group.levers);
    all.find(|further| further.control.control == Control::Lever(lever)).unwrap()
}

#[test]
fn every_lever_beyond_the_main_ones_explains_itself() {
    let groups = EXPLORER.levers().further_levers(&State::default());
    let all: Vec<&FurtherLever> = groups.iter().flat_map(|group| &group.levers).collect();
    let main = EXPLORER.page(&State::default()).controls.iter().map(|group| group.controls.len()).sum::<usize>() - 1;
    assert_eq!(all.len() + main, Lever::all(EXPLORER.pack().arrivals.len()).count());
    for further in all {
        let FurtherLever { control, .. } = further;
        assert!(!control.name.is_empty());
        assert!(control.explanation.matches('.').count() >= 2, "{}: {}", control.name, control.explanation);
        assert!(control.source.starts_with("Basis: "), "{}: {}", control.name, control.source);
        assert!(!further.remarks.is_empty(), "{}", control.name);
    }
}

#[test]
fn age_groups_say_what_they_come_to_and_children_follow_until_they_are_set() {
    let [parents, children] = [AgeGroup::From30, AgeGroup::Children].map(Lever::DeparturesOfAge);
    let set = |state: &State, lever: Lever, value: f64| EXPLORER.set(state, Control::Lever(lever), value);
    let moved = set(&State::default(), parents, -20.0);
    assert_eq!(lever(&moved, parents).control.text, "\u{2212}20,0");
    let follows = lever(&moved, children).control;
    assert!((-20.0..0.0).contains(&follows.value), "{}", follows.value);
    assert_eq!(follows.mark().as_deref(), Some("wie die 25- bis 49-Jährigen"));
    let page = EXPLORER.page(&moved);
    let whole = page.controls.iter().flat_map(|group| &group.controls).find(|it| it.name == "Fortzug").unwrap();
    let mark = whole.mark().unwrap();
    assert!(mark.contains("Altersgruppen: \u{2212}"), "{mark}");
    let group = EXPLORER
        .levers()
        .further_levers(&moved)
        .into_iter()
        .find(|group| group.heading == "Fortzug nach Alter")
        .unwrap();
    assert!(group.together.contains(&whole.value_text), "{}", group.together);
    assert_eq!(page.deviations, ["Fortzug 30 bis 49 Jahre, Gesamtstadt: \u{2212}20,0 Prozent"]);
    // What was observed in other years stands next to it, as the presets made of them have it.
    let seen = lever(&State::default(), parents).remarks.concat();
    assert!(seen.contains("2016 bis 2018 (frühere Basis): \u{2212}4,2"), "{seen}");
    // At 0 children stay although their parents do not; moved back there without parents, nothing is left of it.
    let stay = set(&moved, children, 0.0);
    assert_eq!((lever(&stay, children).control.value, stay.scenario.deviations().count()), (0.0, 2));
    assert_eq!(EXPLORER.reopen(&EXPLORER.fragment(&stay), Kept::read), stay);
    assert_eq!(EXPLORER.levers().clear(&stay, children, Area::City), moved);
    let alone = set(&set(&State::default(), children, 5.0), children, 0.0);
    assert_eq!(alone, State::default());
}

#[test]
fn the_picture_of_a_kind_shows_all_who_come() {
    for kind in 0..EXPLORER.pack().arrivals.len() {
        let profile = lever(&State::default(), Lever::Kind(kind)).profile.unwrap();
        assert_eq!((profile.men.len(), profile.women.len()), (20, 20));
        let all: f64 = profile.men.iter().chain(&profile.women).sum();
        assert!((all - 100.0).abs() < 1e-6, "{all}");
    }
}

#[test]
fn a_lever_with_a_course_shows_the_target_year_and_says_so() {
    let later = Course::From { value: 100.0, first: 2040 };
    let scenario = Scenario::default().with_course(Lever::Construction, Area::City, later);
    let control =
        |year| lever(&state(scenario.clone().with_target_year(year), Area::City), Lever::Construction).control;
    assert_eq!(control(2039).text, "200");
    assert_eq!(control(2040).text, "300");
    assert_eq!(control(2040).mark().as_deref(), Some("mit Verlauf, hier der Stand 2040"));
}

#[test]
fn a_district_with_a_deviation_says_so_and_gives_it_to_others_of_its_type() {
    let here = Area::District(15);
    let own = state(Scenario::default().with_deviation(Lever::Moves, here, 5.0), here);
    assert_eq!(lever(&own, Lever::Moves).control.mark().as_deref(), Some("eigener Wert von Hohenecken"));
    assert_eq!(lever(&State { area: Area::City, ..own.clone() }, Lever::Moves).control.mark(), None);
    for (to, _) in DistrictType::ALL {
        let given = EXPLORER.levers().give_to(&own, Lever::Moves, here, to);
        assert!(EXPLORER.levers().own_values(&given).len() >= 9, "{to:?}");
        assert!(given.scenario.deviations().all(|(_, _, course)| *course == Course::Always(5.0)));
    }
    assert!(EXPLORER.levers().clear(&own, Lever::Moves, here).scenario.is_baseline());
}

#[test]
fn the_form_of_a_course_reads_back_what_is_set() {
    let courses = [
        Course::Always(-0.25),
        Course::From { value: 1.0, first: 2031 },
        Course::Span { value: 0.5, first: 2030, last: 2040 },
        Course::Points(vec![(2026, 0.0), (2030, 1.5), (2040, -1.0)]),
    ];
    for course in courses {
        let set = EXPLORER.levers().set_course(&State::default(), Lever::MeanAgeAtBirth, course.clone());
        let about = EXPLORER.levers().course_scope(&set, Lever::MeanAgeAtBirth);
        assert_eq!(CourseDraft::of(&about).read(&about), Ok(course.clone()), "{course:?}");
        assert_eq!(
            EXPLORER.levers().first_with_course(&set) == Lever::MeanAgeAtBirth,
            !matches!(course, Course::Always(_))
        );
        let line = EXPLORER.levers().line(&set, Lever::MeanAgeAtBirth);
        assert!(line.values.iter().all(|(year, value)| (value - course.at(*year)).abs() < 1e-9), "{line:?}");
    }
}

#[test]
fn a_course_that_cannot_be_is_refused_at_its_field() {
    let about = EXPLORER.levers().course_scope(&State::default(), Lever::Arrivals);
    let plain = CourseDraft { value: "300".into(), ..CourseDraft::of(&about) };
    let span = CourseDraft { form: CourseForm::Span, first: "2040".into(), last: "2030".into(), ..plain.clone() };
    assert!(span.read(&about).unwrap_err().last.is_some());
    let early = CourseDraft { form: CourseForm::From, first: "1999".into(), ..plain.clone() };
    let faults = early.read(&about).unwrap_err();
    assert!(faults.first.is_some() && faults.value.is_none());
    let back = vec![["2030".into(), "1".into()], ["2029".into(), "viel".into()]];
    let faults = CourseDraft { form: CourseForm::Points, points: back, ..plain }.read(&about).unwrap_err();
    assert!(faults.points[1].iter().all(Option::is_some) && faults.points[0].iter().all(Option::is_none));
}

#[test]
fn an_event_is_added_changed_and_taken_away() {
    let state = State::default();
    let empty = EXPLORER.levers().new_event(&state);
    let first_year = EXPLORER.levers().first_year();
    assert!(empty.read(first_year).unwrap_err().persons.is_some());
    let event = EventDraft { persons: "200".into(), leaving: "50".into(), ..empty }.read(first_year).unwrap();
    let one = EXPLORER.levers().put_event(&state, usize::MAX, event);
    assert_eq!(EXPLORER.levers().events(&one)[0].text, "2027: 200 Personen, Flucht, Gesamtstadt");
    assert_eq!(
        EXPLORER.levers().events(&one)[0].remarks,
        ["50 Prozent derer, die dann noch hier sind, gehen 2030 wieder."]
    );
    let other = EXPLORER.levers().put_event(&one, 0, scenario::Event { persons: 300.0, ..event });
    assert_eq!(other.scenario.events().len(), 1);
    assert!(EXPLORER.levers().remove_event(&other, 0).scenario.is_baseline());
    let faulty = EventDraft { year: "2020".into(), after: "0,5".into(), ..EventDraft::of(&event) };
    let faults = faulty.read(first_year).unwrap_err();
    assert!(faults.year.is_some() && faults.after.is_some() && faults.persons.is_none());
}

#[test]
fn a_preset_keeps_area_and_target_year_and_knows_when_it_is_set() {
    let presets = EXPLORER.levers().presets();
    assert_eq!(presets.len(), 14);
    let here = state(Scenario::default().with_target_year(2040), Area::District(3));
    for preset in &presets {
        let set = preset.apply(&here);
        assert_eq!((set.area, set.scenario.target_year()), (here.area, 2040));
        let known: Vec<&str> = presets.iter().filter(|it| it.is_applied(&set)).map(|it| it.name.as_str()).collect();
        assert_eq!(known, [preset.name.as_str()]);
        assert!(preset.sentence.ends_with('.') && !preset.sentence.is_empty(), "{}", preset.name);
    }
    let recomputed: Vec<_> = presets.iter().filter(|preset| preset.label.is_some()).collect();
    let derivation = recomputed[0].derivation.as_ref().unwrap();
    assert!(derivation.rows.iter().flatten().any(|cell| cell.contains("+220 bis +330")), "{derivation:?}");
}

#[test]
fn placed_and_unplaced_are_all_who_want_to_come() {
    let many = state(Scenario::default().with_deviation(Lever::Arrivals, Area::City, 3_000.0), Area::City);
    let page = EXPLORER.consequences().homes_page(&many);
    let sum = |bars: &[(String, f64, f64)]| bars.iter().map(|bar| bar.1 + bar.2).sum::<f64>();
    let last = page.years.bars.last().unwrap();
    assert!((sum(&page.districts.bars) - (last.1 + last.2)).abs() < 1e-6);
    assert!(page.years.bars.iter().any(|bar| bar.2 > 100.0), "some find no home");
    assert_eq!((page.years.table.rows.len(), page.districts.table.rows.len()), (25, 19));
    assert!(EXPLORER.consequences().homes_page(&State::default()).findings[0].contains("Alle"));
}

#[test]
fn what_needs_a_rate_stays_open_until_it_is_entered() {
    let row = |state: &State, name: &str| {
        EXPLORER.consequences().meaning(state).rows.into_iter().find(|row| row[0] == name).unwrap()[1].clone()
    };
    let field = EXPLORER.levers().setting(&State::default(), Setting::ClassSize);
    assert_eq!(row(&State::default(), "Grundschulklassen"), "Annahme eingeben");
    let entered = EXPLORER.levers().enter(&State::default(), &field, "20").unwrap();
    assert_eq!(row(&entered, "Grundschulklassen"), "165,1");
    assert!(EXPLORER.levers().enter(&entered, &field, "0").is_err());
    assert_eq!(EXPLORER.levers().enter(&entered, &field, " "), Ok(State::default()));
}

#[test]
fn a_difference_carries_its_sign_and_the_state_office_stands_beside() {
    for (of, text, unit) in [
        (Lever::MeanAgeAtBirth, "±0,0", "Jahre gegenüber der Basis"),
        (Lever::OccupancyTrend, "−0,2", "Prozent im Jahr"),
        (Lever::KeptFree, "2,3", "Prozent der Wohnungen"),
    ] {
        let control = lever(&State::default(), of).control;
        assert_eq!((control.text.as_str(), control.unit.as_str()), (text, unit), "{of:?}");
    }
    let office = EXPLORER.levers().office();
    assert!(office[0].starts_with("Geburten je Frau: 1,36 in der Stadt"), "{office:?}");
    assert!(office[1].contains("+240 im Jahr") && office[1].contains("+220 bis +330"), "{office:?}");
}

#[test]
fn how_much_of_their_ages_districts_keep_is_a_choice_with_the_baseline_s_among_it() {
    let labels = |state: &State| -> Vec<(String, bool)> {
        EXPLORER.levers().persistence(state).into_iter().map(|share| (share.label, share.chosen)).collect()
    };
    let offered = |chosen: usize| {
        let label = ["100\u{A0}%", "50\u{A0}% (Basis)", "0\u{A0}%"];
        label.into_iter().enumerate().map(|(index, label)| (label.to_owned(), index == chosen)).collect::<Vec<_>>()
    };
    let start = State::default();
    assert_eq!(labels(&start), offered(1));
    let all = EXPLORER.levers().with_persistence(&start, &EXPLORER.levers().persistence(&start)[0]);
    assert_eq!(labels(&all), offered(0));
    assert!(!all.scenario.is_baseline());
    assert_eq!(EXPLORER.page(&all).deviations, ["Stadtteile behalten ihre Altersmischung zu 100\u{A0}%"]);
    let back = EXPLORER.levers().with_persistence(&all, &EXPLORER.levers().persistence(&all)[1]);
    assert!(back.scenario.is_baseline());
    // A link may say something between.
    let between = state(start.scenario.with_setting(Setting::DistrictPersistence, Area::City, Some(75.0)), Area::City);
    assert_eq!(labels(&between)[1], ("75\u{A0}%".to_owned(), true));
}
