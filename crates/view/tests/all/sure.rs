//! How sure the figures are, in the hall and in what is taken along.

use std::sync::LazyLock;

use export::Cell;
use export::csv::{self, Form};
use scenario::{Area, Lever};
use view::hall::{Ground, Guessing, Showing, against, around, picture};
use view::page::{Control, RangesOfFigures};
use view::ranges::{Drawing, Ranges, Shared, Subject};
use view::take::Taken;
use view::{Explorer, Picture, State};

use crate::EXPLORER;

const DRAWS: u32 = 24;

fn state() -> State {
    EXPLORER.set(&State::default(), Control::Lever(Lever::Arrivals), 9_000.0)
}

/// The city where draws of more arrivals, and of the baseline, are at hand.
static SURE: LazyLock<Explorer> = LazyLock::new(|| {
    let explorer = Explorer::with_texts().unwrap();
    let subject = Subject::of(&explorer, &state());
    let drawn = |subject: &Subject| {
        let mut drawing = Drawing::new(&explorer, subject).unwrap();
        drawing.draw(DRAWS, || true);
        Shared::from(drawing)
    };
    let ranges = Ranges::new(subject.clone(), drawn(&subject), Some(drawn(&subject.baseline())));
    explorer.knowing(Some(ranges.into()))
});

fn hidden() -> State {
    State { hides_ranges: true, ..state() }
}

fn showing(picture: Picture, guessing: Guessing) -> Showing<'static> {
    Showing {
        picture,
        name: Some("Mehr Zuzug"),
        before: None,
        guesses: &[],
        guessing,
        size: (1_780.0, 640.0),
        font_px: 32.0,
        ground: Ground::Dark,
    }
}

#[test]
fn the_hall_tells_a_difference_and_its_range_apart() {
    let (told, plain) = (against(&SURE.page(&state())).unwrap(), against(&EXPLORER.page(&state())).unwrap());
    assert_eq!((&told.label, &told.text), (&plain.label, &plain.text), "the difference is that of the page");
    assert_eq!(plain.range, None);
    let page = SURE.page(&state());
    let bands = page.figures.ranges.as_ref().map(RangesOfFigures::bands).unwrap();
    let [low, high] = bands.apart.unwrap();
    let chart = &page.figures.development.chart;
    let difference = page.headline.persons - chart.baseline.last().unwrap().persons;
    assert!(low < difference && difference < high, "{difference} in {low} to {high}");
    let range = told.range.unwrap();
    for end in [low, high] {
        assert!(range.contains(&locale::numbers::signed_persons(end)), "{end} in {range}");
    }
    assert_eq!(against(&SURE.page(&hidden())), Some(plain), "hidden, nothing of it appears");
}

#[test]
fn a_difference_beyond_its_range_is_said_to_be_smaller_in_most_calculations() {
    let is_smaller = |area: Area| {
        let page = SURE.page(&State { area, ..state() });
        let [low, high] = page.figures.ranges.as_ref().map(RangesOfFigures::bands).unwrap().apart.unwrap();
        let difference = page.headline.persons - page.figures.development.chart.baseline.last().unwrap().persons;
        let told = against(&page).unwrap().range.unwrap();
        assert_eq!(told, page.headline.comparisons[0].note, "hall and page say the same");
        assert_eq!(told.contains("kleiner"), difference > high, "{difference} in {low} to {high}: {told}");
        told.contains("kleiner")
    };
    let districts: Vec<bool> = (0..18).map(|district| is_smaller(Area::District(district))).collect();
    // Where the limit binds in most draws, and where it does not.
    assert!(districts.contains(&true) && districts.contains(&false), "{districts:?}");
}

#[test]
fn pictures_of_the_hall_have_ranges_but_for_the_balance_and_lose_them_when_hidden() {
    let drawn =
        |state: &State, which: Picture, guessing: Guessing| picture(&SURE.page(state), &showing(which, guessing));
    for (_, which) in Picture::ALL {
        let (shown, without) = (drawn(&state(), which, Guessing::Off), drawn(&hidden(), which, Guessing::Off));
        assert_eq!(shown != without, which != Picture::Balance, "{which:?}");
        assert_eq!(without, picture(&EXPLORER.page(&state()), &showing(which, Guessing::Off)), "{which:?}");
    }
    assert!(drawn(&state(), Picture::Development, Guessing::Off).contains(locale::charts::ranges::eight_of_ten()));
    let remark = |state: &State, which: Picture| around(&SURE.page(state), &showing(which, Guessing::Off)).remark;
    for which in [Picture::Pyramid, Picture::Districts] {
        assert!(remark(&state(), which).unwrap().contains(locale::hall::whisker()), "{which:?}");
        assert!(!remark(&hidden(), which).unwrap_or_default().contains(locale::hall::whisker()), "{which:?}");
    }
}

#[test]
fn while_the_hall_guesses_no_range_gives_the_answer_away() {
    let drawn = |explorer: &Explorer, guessing: Guessing| {
        picture(&explorer.page(&state()), &showing(Picture::Development, guessing))
    };
    assert_eq!(drawn(&SURE, Guessing::Hidden), drawn(&EXPLORER, Guessing::Hidden));
    assert_ne!(drawn(&SURE, Guessing::Shown), drawn(&EXPLORER, Guessing::Shown));
}

#[test]
fn tables_of_pictures_carry_the_columns_of_ranges_and_say_what_they_are() {
    let note = locale::output::ranges(DRAWS as usize, scenario::ranges::SEED);
    for (picture, columns) in
        [(Picture::Development, 8), (Picture::Pyramid, 8), (Picture::Districts, 8), (Picture::Balance, 0)]
    {
        let taken = |explorer: &Explorer, state: &State| explorer.take().taken(state, Taken::Picture(picture));
        let (with, without) = (taken(&SURE, &state()), taken(&EXPLORER, &state()));
        assert_eq!(with.columns.len(), without.columns.len() + columns, "{:?}", with.columns);
        assert!(with.rows.iter().all(|row| row.len() == with.columns.len()), "{picture:?}");
        assert_eq!(with.notes.contains(&note), columns > 0, "{:?}", with.notes);
        let german = |sheet| csv::write(&sheet, Form::German);
        assert_eq!(german(taken(&SURE, &hidden())).lines().next(), german(without).lines().next());
        assert!(!taken(&SURE, &hidden()).notes.contains(&note));
        assert_eq!(german(with).contains("24 Rechnungen"), columns > 0);
    }
}

#[test]
fn the_ends_in_a_table_lie_around_the_figure_of_its_year() {
    let sheet = SURE.take().taken(&state(), Taken::Picture(Picture::Development));
    let last = sheet.rows.iter().find(|row| row[0] == Cell::Year(2050)).unwrap();
    let place = |head: &str| sheet.columns.iter().position(|column| column == head).unwrap();
    let own = last[place(locale::charts::column::scenario())].number().unwrap();
    let ends: Vec<f64> = (sheet.columns.iter().zip(last))
        .filter(|(head, _)| head.contains("liegt darunter") || head.contains("liegt darüber"))
        .filter(|(head, _)| head.contains(locale::charts::column::scenario()))
        .map(|(_, cell)| cell.number().unwrap())
        .collect();
    assert!(ends.is_sorted() && ends.len() == 4, "{ends:?}");
    assert!(ends[0] < own && own < ends[3], "{own} in {ends:?}");
}

#[test]
fn the_workbook_and_the_record_tell_number_and_difference_with_what_they_are_made_of() {
    let all = SURE.compare().compared(&state());
    let told = SURE.take().sure(&state(), &all);
    let page = SURE.page(&state());
    let bands = page.figures.ranges.as_ref().map(RangesOfFigures::bands).unwrap();
    let [number, apart, made] = &told[..] else { panic!("{told:?}") };
    let [low, high] = bands.number.map(locale::numbers::persons);
    assert!([&page.headline.text, &low, &high].iter().all(|part| number.contains(*part)), "{number}");
    let ends = bands.apart.unwrap().map(locale::numbers::signed_persons);
    assert!(apart.contains(&against(&page).unwrap().text) && ends.iter().all(|end| apart.contains(end)), "{apart}");
    assert_eq!(*made, locale::sheet::ranges(DRAWS as usize, scenario::ranges::SEED));
    let book = SURE.take().workbook(&state());
    assert!(told.iter().all(|line| book.sheets[0].notes.contains(line)), "{:?}", book.sheets[0].notes);
    let note = locale::output::ranges(DRAWS as usize, scenario::ranges::SEED);
    assert!(book.sheets.iter().any(|sheet| sheet.notes.contains(&note)), "the sheet of the districts says so, too");
    assert_eq!(SURE.take().sure(&hidden(), &all), Vec::<String>::new());
    let plain = SURE.take().workbook(&hidden());
    assert_eq!(plain.sheets[0].notes, EXPLORER.take().workbook(&hidden()).sheets[0].notes);
}

#[test]
fn a_picture_that_is_handed_on_says_what_its_shades_are() {
    let style = charts::Style::new(1_200.0, 675.0, 1.0);
    let line = "24 Rechnungen mit";
    let of = |state: &State, picture: Picture| SURE.take().sheet(state, picture, &style).replace('\u{a0}', " ");
    for (_, picture) in Picture::ALL {
        assert_eq!(of(&state(), picture).contains(line), picture != Picture::Balance, "{picture:?}");
        assert!(!of(&hidden(), picture).contains(line), "{picture:?}");
    }
    let short = SURE.take().short_sheet(&state(), Picture::Development, &style, "https://example.org/");
    assert!(short.contains("24 Rechnungen"), "{short}");
}

#[test]
fn indicators_have_the_ends_of_their_ranges_where_they_are_drawn() {
    let table = SURE.consequences().meaning(&state());
    let plain = EXPLORER.consequences().meaning(&state());
    let [tenth, nine_tenths] = [locale::charts::ranges::tenth(), locale::charts::ranges::nine_tenths()];
    assert_eq!(table.columns[5..], [tenth, nine_tenths]);
    let number = |text: &str| text.replace('.', "").replace(',', ".").parse::<f64>().ok();
    // Nine groups of ages and three ratios; nothing is drawn for the others.
    let (drawn, others) = table.rows.split_at(12);
    for row in drawn {
        let [value, low, high] = [&row[2], &row[5], &row[6]].map(|cell| number(cell).unwrap());
        assert!(low <= value && value <= high && high > low, "{row:?}");
        assert!(high - low < value, "{row:?}");
    }
    assert!(others.iter().all(|row| number(&row[5]).is_none() && number(&row[6]).is_none()));
    let without = |rows: &[Vec<String>]| rows.iter().map(|row| row[..5].to_vec()).collect::<Vec<_>>();
    assert_eq!(without(&table.rows), without(&plain.rows), "the figures are those of the page");
    assert_eq!(plain.columns, table.columns, "columns do not wait for draws");
    assert!(plain.rows.iter().all(|row| number(&row[5]).is_none()));
    let hidden = SURE.consequences().meaning(&hidden());
    assert_eq!((hidden.columns.len(), hidden.rows), (5, without(&plain.rows)), "hidden, nothing of it appears");
    let notes = |explorer: &Explorer| explorer.take().taken(&state(), Taken::Meaning).notes.join("\n");
    assert!(notes(&SURE).contains(&locale::output::ranges(DRAWS as usize, 1)));
    assert!(!notes(&EXPLORER).contains("Rechnungen liegt"));
}
