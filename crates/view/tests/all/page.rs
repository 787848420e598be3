//! What the page says about the built-in city.

use charts::Chart;
use scenario::pack::{Pack, built_in_files};
use scenario::{Area, Homes, Lever, Scenario};
use view::page::{Comparison, Control, ControlView, LegendMark, Page, Tone};
use view::{Explorer, Span, State};

use crate::{BUILT_IN as EXPLORER, ERFENBACH};

const ARRIVALS: Control = Control::Lever(Lever::Arrivals);
const INFILL: Control = Control::Lever(Lever::Infill);
fn control(page: &Page, control: Control) -> ControlView {
    page.controls.iter().flat_map(|group| &group.controls).find(|view| view.control == control).unwrap().clone()
}

fn moved(control: Control, value: f64) -> State {
    EXPLORER.set(&State::default(), control, value)
}

#[test]
fn known_numbers_are_on_the_page() {
    let page = EXPLORER.page(&State { span: Span::Whole, ..State::default() });
    let observed =
        |year: i32| page.figures.development.chart.observed.iter().find(|seen| seen.year == year).unwrap().persons;
    assert_eq!(observed(1975), 100_886.0);
    assert_eq!(observed(2015), 98_520.0);
    assert_eq!(observed(2021), 99_292.0);
    assert_eq!(observed(2025), 100_247.0);
    assert!(page.figures.development.chart.observed.iter().all(|seen| seen.year != 1980 || !seen.exact));
    let sentence = page.figures.development.text.sentence();
    assert!(sentence.contains("etwa 98.000 bis 104.000: keine amtliche Zahl"), "{sentence}");
    assert!(
        page.figures.pyramid.text.sentence().contains("2021 waren es 17,2\u{202f}% und 20,8\u{202f}%"),
        "{}",
        page.figures.pyramid.text.sentence()
    );
    assert!(EXPLORER.method().text().statements.iter().any(|said| said.contains("98.250") && said.contains("98.520")));
}

#[test]
fn the_development_shows_the_years_that_are_asked_for_and_everything_around_it_says_so() {
    let shown = |span: Span, target: f64| {
        let state = State { span, ..moved(Control::TargetYear, target) };
        EXPLORER.page(&state).figures.development
    };
    for (span, first) in [(Span::Whole, 1975), (Span::Recent, 1995), (Span::Calculated, 2025)] {
        let figure = shown(span, 2050.0);
        assert_eq!(figure.chart.observed[0].year, first);
        assert!(figure.text.title.contains(&format!("{first}–2050")), "{}", figure.text.title);
        assert_eq!(figure.chart.table().rows[0][0], first.to_string());
        assert!(figure.chart.forecasts.iter().all(|forecast| forecast.points.iter().all(|point| point.year >= first)));
    }
    let (whole, calculated) = (shown(Span::Whole, 2050.0), shown(Span::Calculated, 2050.0));
    assert_eq!(whole.chart.scenario, calculated.chart.scenario, "what is calculated stays the same");
    assert!(calculated.chart.breaks.is_empty(), "a census belongs to years that are not shown");
    assert_eq!(
        EXPLORER.page(&State::default()).figures,
        EXPLORER.page(&State { span: Span::Recent, ..State::default() }).figures
    );
}

#[test]
fn the_pictures_show_what_the_headline_says() {
    let page = EXPLORER.page(&moved(ARRIVALS, 9_000.0));
    let last = page.figures.development.chart.scenario.last().unwrap();
    assert_eq!((last.year, last.persons), (2050, page.headline.persons));
    let pyramid: f64 = page.figures.pyramid.chart.bands.iter().map(|band| band.scenario[0] + band.scenario[1]).sum();
    assert!((pyramid - page.headline.persons).abs() < 1e-6);
    let persons = |from: u8, to: u8| -> f64 {
        let bands = &page.figures.pyramid.chart.bands;
        let within = bands.iter().filter(|band| (from..=to).contains(&band.from));
        within.map(|band| band.scenario[0] + band.scenario[1]).sum()
    };
    let sentence = page.figures.pyramid.text.sentence();
    for (from, to) in [(0, 19), (65, 100)] {
        let told = locale::numbers::persons(persons(from, to));
        assert!(sentence.contains(&told), "in the unit of the picture: {told}: {sentence}");
    }
    let districts: f64 = page.figures.districts.chart.districts.iter().map(|district| district.scenario).sum();
    assert!((districts - page.headline.persons).abs() < 1e-6);
}

/// The comparison with the state office.
fn office(explorer: &Explorer, state: &State) -> Option<Comparison> {
    explorer.page(state).headline.comparisons.into_iter().find(|one| one.tone == Tone::Official)
}

#[test]
fn without_an_official_figure_the_headline_compares_with_the_recomputed_range() {
    for year in [2030.0, 2040.0, 2060.0] {
        let found = office(&EXPLORER, &moved(Control::TargetYear, year)).unwrap();
        let label = "gegen Landesamt 2020 für das Jahr 2040: nachgerechnet, keine amtliche Zahl (Zensus 2011)";
        assert_eq!(found.label, label);
        assert!(found.text.starts_with("nachgerechnet etwa 98.000 bis 104.000 · hier "), "{}", found.text);
    }
    let place = |arrivals: f64| {
        let text = office(&EXPLORER, &moved(Control::Lever(Lever::Arrivals), arrivals)).unwrap().text;
        text.rsplit(": ").next().unwrap().to_owned()
    };
    assert_eq!([6_000.0, 10_500.0].map(place), ["darunter", "darüber"]);
    let within = (70..100).map(|hundreds| place(f64::from(hundreds) * 100.0)).filter(|place| place == "im Bereich");
    assert!(within.count() > 0, "some number of arrivals leads into the range");
    assert_eq!(office(&EXPLORER, &EXPLORER.select(&State::default(), ERFENBACH)), None);
}

#[test]
fn picture_and_table_show_the_range_that_the_headline_compares_with_and_no_history() {
    let page = EXPLORER.page(&moved(Control::TargetYear, 2035.0));
    let range = page.figures.development.chart.range.clone().unwrap();
    assert_eq!((range.year, range.low, range.high), (2040, 98_000.0, 104_000.0));
    assert!(page.figures.development.chart.forecasts.is_empty());
    let of_2040 = page.figures.development.chart.table().rows.into_iter().find(|row| row[0] == "2040").unwrap();
    assert!(of_2040.contains(&range.text), "{of_2040:?}");
    let text = &page.figures.development.text;
    assert!(text.sentence().contains("keine amtliche Zahl"), "{}", text.sentence());
    assert!(text.legend.iter().any(|entry| entry.mark == LegendMark::Range));
}

#[test]
fn an_official_figure_takes_the_place_of_the_range() {
    let mut pack = Pack::from_files(&built_in_files()).unwrap();
    let notice = pack.forecasts.iter_mut().find(|point| point.forecast == "landesamt-6").unwrap();
    (notice.year, notice.persons, notice.group) = (Some(2040), Some(101_000.0), "alle".to_owned());
    let explorer = Explorer::of_pack(pack).unwrap();
    let found = office(&explorer, &State::default()).unwrap();
    assert_eq!(found.label, "gegen Landesamt 2020 für das Jahr 2040");
    let page = explorer.page(&State::default());
    assert_eq!(page.figures.development.chart.range, None);
    assert_eq!(page.figures.development.chart.forecasts.len(), 1, "the history stays in the panel");
    // A table read in is compared with, however old it is.
    let mut pack = Pack::from_files(&built_in_files()).unwrap();
    let mut read_in = pack.forecasts[0].clone();
    (read_in.forecast, read_in.base_year) = ("eingelesen-2013".to_owned(), Some(2013));
    read_in.provenance.quality = scenario::pack::Quality::Derived;
    pack.forecasts.push(read_in);
    let found = office(&Explorer::of_pack(pack).unwrap(), &State::default()).unwrap();
    assert_eq!(found.label, "gegen Landesamt 2013 für das Jahr 2030");
}

#[test]
fn the_baseline_deviates_in_nothing() {
    let page = EXPLORER.page(&State::default());
    assert!(page.deviations.is_empty());
    assert_eq!(page.headline.comparisons[0].text, "±0 · ±0,0\u{202f}%");
    assert!(page.headline.sentence.starts_with("Das ist die Basis"), "{}", page.headline.sentence);
}

#[test]
fn a_moved_lever_stands_where_it_was_put() {
    for (lever, value) in [
        (Lever::Arrivals, 9_000.0_f64),
        (Lever::Departures, 70.5),
        (Lever::Fertility, 1.6),
        (Lever::LifeExpectancy, 2.5),
        (Lever::Infill, 40.0),
    ] {
        for area in [Area::City, ERFENBACH] {
            let start = EXPLORER.select(&State::default(), area);
            let reach = control(&EXPLORER.page(&start), Control::Lever(lever));
            let value = value.min(reach.max);
            let page = EXPLORER.page(&EXPLORER.set(&start, Control::Lever(lever), value));
            let shown = control(&page, Control::Lever(lever));
            assert!((shown.value - value).abs() < 2e-3, "{lever:?} {area:?}: {} for {value}", shown.value);
            assert_eq!(page.deviations.len(), 1, "{lever:?}: {:?}", page.deviations);
        }
    }
}

#[test]
fn what_is_published_of_migration_shows_at_levers_and_in_the_balance() {
    let page = EXPLORER.page(&State::default());
    for lever in [ARRIVALS, Control::Lever(Lever::Departures)] {
        let view = control(&page, lever);
        assert!(view.observed_note.contains("2015–2024"), "{}", view.observed_note);
        assert_eq!(view.observed_note.matches(": ").count(), 11, "{}", view.observed_note);
        // What the baseline takes lies within what was counted.
        let (least, most) = view.observed.unwrap();
        assert!((least..=most).contains(&view.baseline), "{}: {}", view.name, view.baseline);
    }
    for (year, arrivals, departures) in [(2022, 9_806.0, 7_478.0), (2024, 7_841.0, 7_700.0)] {
        let of = page.figures.balance.chart.years.iter().find(|it| it.year == year).unwrap();
        assert_eq!(
            (of.arrivals.unwrap().persons, of.departures.unwrap().persons.abs()),
            (arrivals, departures),
            "{year}"
        );
    }
}

#[test]
fn back_on_the_baseline_mark_nothing_deviates() {
    let page = EXPLORER.page(&State::default());
    for view in page.controls.iter().flat_map(|group| &group.controls) {
        let away = EXPLORER.set(&State::default(), view.control, view.max);
        let back = EXPLORER.set(&away, view.control, view.baseline);
        assert_eq!(EXPLORER.page(&back).deviations, Vec::<String>::new(), "{}", view.name);
    }
}

#[test]
fn values_out_of_reach_are_brought_into_it() {
    assert_eq!(moved(Control::TargetYear, 1e9).scenario.target_year(), 2070);
    assert_eq!(moved(Control::TargetYear, f64::NAN), State::default());
    let (_, most) = control(&EXPLORER.page(&State::default()), ARRIVALS).reach;
    assert_eq!(moved(ARRIVALS, 1e9), moved(ARRIVALS, most));
    assert_eq!(moved(ARRIVALS, f64::NAN), State::default());
}

#[test]
fn a_link_restores_the_state() {
    let state = EXPLORER
        .set_homes(&EXPLORER.set(&EXPLORER.select(&moved(ARRIVALS, 8_500.0), ERFENBACH), INFILL, 12.0), Homes::Attract);
    let opened = EXPLORER.open(&format!("#{}", EXPLORER.link(&state)));
    assert_eq!(opened.notes, Vec::<String>::new());
    assert_eq!(opened.state, state);
    assert_eq!(EXPLORER.fragment(&State::default()), "");
}

#[test]
fn a_damaged_link_shows_the_baseline_and_says_so() {
    for broken in ["s=9~z_1", "s=1~z_viel", "s=1~n.99_5", "gebiet=99", "s=1~z_1e99"] {
        let opened = EXPLORER.open(&scenario::link::sealed(broken));
        assert_eq!(opened.notes.len(), 1, "{broken}: {:?}", opened.notes);
        assert_eq!(EXPLORER.page(&opened.state).headline.text, EXPLORER.page(&State::default()).headline.text);
    }
    assert_eq!(EXPLORER.open("ansicht=beamer&x&=&s=&&").state, State::default());
}

#[test]
fn a_small_district_is_marked() {
    let cautions = |district: usize| {
        EXPLORER.page(&EXPLORER.select(&State::default(), Area::District(district))).headline.cautions
    };
    assert!(cautions(17).iter().any(|said| said.sentence().starts_with("Wenig belastbar")));
    assert!(cautions(0).iter().all(|said| !said.sentence().starts_with("Wenig belastbar")));
}

#[test]
fn infill_without_scarcity_says_that_the_city_does_not_grow() {
    let page = EXPLORER.page(&moved(INFILL, 40.0));
    assert!(page.headline.sentence.ends_with(locale::results::enough_dwellings()), "{}", page.headline.sentence);
}

#[test]
fn a_value_that_was_never_seen_is_marked() {
    assert_eq!(
        control(&EXPLORER.page(&moved(ARRIVALS, 15_000.0)), ARRIVALS).mark().as_deref(),
        Some("noch nie beobachtet")
    );
    assert_eq!(control(&EXPLORER.page(&State::default()), ARRIVALS).mark(), None);
}

#[test]
fn figures_of_districts_say_that_their_ages_are_an_estimate_until_the_citys_table_is_read() {
    let of = |explorer: &Explorer, area: Area| explorer.page(&explorer.select(&State::default(), area));
    let estimate = locale::figures::estimate::sentence();
    let (city, district) = (of(&EXPLORER, Area::City), of(&EXPLORER, ERFENBACH));
    assert!(
        !city.headline.estimated
            && !city.figures.pyramid.text.estimated
            && !city.figures.pyramid.text.sentence().contains(estimate)
    );
    for page in [&city, &district] {
        assert!(page.figures.districts.text.estimated && page.figures.districts.text.sentence().ends_with(estimate));
    }
    assert!(district.headline.estimated && district.figures.pyramid.text.sentence().ends_with(estimate));
    let mut pack = Pack::from_files(&built_in_files()).unwrap();
    let note = pack.tables.iter_mut().find(|note| note.table == "population").unwrap();
    note.provenance.quality = scenario::pack::Quality::Derived;
    let own = of(&Explorer::of_pack(pack).unwrap(), ERFENBACH);
    assert!(
        !own.headline.estimated
            && !own.figures.pyramid.text.estimated
            && !own.figures.districts.text.sentence().contains(estimate)
    );
}

#[test]
fn no_district_is_said_to_go_up_while_it_goes_down() {
    let told = |scenario: Scenario| {
        let page = EXPLORER.page(&State { scenario, ..State::default() });
        let chart = &page.figures.districts.chart;
        let changes: Vec<f64> = chart.districts.iter().filter_map(|it| chart.change_percent(it)).collect();
        let least = changes.iter().copied().fold(f64::INFINITY, f64::min);
        let most = changes.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        (least, most, page.figures.districts.text.findings[1].clone())
    };
    let of = |arrivals: f64| Scenario::default().with_deviation(Lever::Arrivals, Area::City, arrivals);
    let (_, most, down) = told(of(-4_000.0));
    assert!(most < 0.0 && down.starts_with("Am wenigsten nach unten weicht "), "{most}: {down}");
    assert!(!down.contains("nach oben") && down.contains("am stärksten "), "{down}");
    let (least, _, up) = told(of(4_000.0).with_homes(Homes::Ignore));
    assert!(least > 0.0 && up.starts_with("Am stärksten nach oben weicht "), "{least}: {up}");
    assert!(!up.contains("nach unten") && up.contains("am wenigsten "), "{up}");
    let (least, most, both) = told(Scenario::default());
    assert!(least < 0.0 && most > 0.0 && both.contains("nach oben") && both.contains("nach unten"), "{both}");
}
