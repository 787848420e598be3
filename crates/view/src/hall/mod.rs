//! What is shown in a hall: one picture at a time, the scenarios one after the other, and what the last change did.

mod against;
mod steps;

use charts::{Development, Drawable, Enlarged, RangedRanking, RangedStaged, Ranking, Staged, Style, svg};
use locale::{collection as names, hall as words};
use scenario::{Area, Scenario};

use crate::answer::area_name;
use crate::compare::collection::card_name;
use crate::page::{Deviation, FigureText, LegendEntry, LegendMark, Page, Picture, RangesOfFigures, deviations};
use crate::ranges::chart;
use crate::rooms::Hall;
use crate::rounding::{self, to_digits};
use crate::state::State;
pub use against::{Against, against, range};
use steps::palette;
pub use steps::steps;

/// A guess is taken from half to twice of the last count: what lies beyond is a slip of the hand, and would flatten the picture.
const GUESSES: [f64; 2] = [0.5, 2.0];
/// As many changes are named; more are counted.
const NAMED: usize = 2;

/// The light in the hall.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Ground {
    /// Light lines on a dark ground.
    #[default]
    Dark,
    /// Strong lines on white.
    Bright,
}

/// How far the audience is with its guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Guessing {
    /// Nobody guesses.
    #[default]
    Off,
    /// The calculated years are hidden.
    Hidden,
    /// Guess and result stand side by side.
    Shown,
}

/// A picture for a hall.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Showing<'a> {
    /// Which picture.
    pub picture: Picture,
    /// What the scenario is called; `None` where it is the baseline.
    pub name: Option<&'a str>,
    /// The page before the last change, where the change is in the spotlight.
    pub before: Option<&'a Page>,
    /// What the audience expects for the target year, in persons.
    pub guesses: &'a [f64],
    /// Whether the result is shown.
    pub guessing: Guessing,
    /// Width and height in CSS pixels.
    pub size: (f64, f64),
    /// Size of ordinary text in CSS pixels.
    pub font_px: f64,
    /// Colours.
    pub ground: Ground,
}

/// A scenario that can be stepped to.
#[derive(Debug, Clone, PartialEq)]
pub struct Station {
    /// `Basis`, `Ihr Szenario`, or the name of a card.
    pub name: String,
    /// Who stands for it; empty if nobody does.
    pub author: String,
    /// The scenario in the area and for the target year that the page is about.
    pub state: State,
    /// Whether it is the baseline.
    pub is_baseline: bool,
}

/// What the last change was, and what it did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastChange {
    /// `Zuzug von außen: von 8.930 auf 9.330 Personen im Jahr.`
    pub what: String,
    /// `2050 sind es 5.988 Menschen mehr als vorher.` Nothing where the two numbers do not stand for the same thing.
    pub effect: Option<String>,
}

impl Hall<'_> {
    /// The scenarios of a hall in their order: the baseline, the scenario `own` where it is another than all others, the cards.
    #[must_use]
    pub fn stations(&self, present: &State, own: &State) -> Vec<Station> {
        let year = present.scenario.target_year();
        let about = |scenario: &Scenario| present.with_scenario(scenario.clone().with_target_year(year));
        let station = |name: String, author: String, state: State, is_baseline: bool| Station {
            name,
            author,
            state,
            is_baseline,
        };
        let collection = &present.collection;
        let baseline = station(names::baseline().to_owned(), String::new(), about(&Scenario::default()), true);
        let cards =
            collection.cards.iter().enumerate().map(|(index, card)| {
                station(card_name(card, index), card.author.clone(), about(&card.scenario), false)
            });
        let mut all: Vec<Station> = std::iter::once(baseline).chain(cards).collect();
        let own = about(&own.scenario);
        if all.iter().all(|other| other.state != own) {
            all.insert(1, station(names::present().to_owned(), String::new(), own, false));
        }
        all
    }

    /// What differs between two states of a visit, with their pages; nothing where nothing that is said differs.
    #[must_use]
    pub fn last_change(&self, before: (&State, &Page), after: (&State, &Page)) -> Option<LastChange> {
        let ((was, old), (is, new)) = (before, after);
        if was.area != is.area {
            return Some(LastChange { what: words::area(&area_name(self.city.pack(), is.area)), effect: None });
        }
        let year = is.scenario.target_year();
        let mut lines = moved(old, new);
        // What a control says of itself is not said again; what has none is said in any case.
        let told_of_levers = !lines.is_empty();
        let (before, after) = (deviations(&was.scenario), deviations(&is.scenario));
        let only = |these: &[Deviation], those: &[Deviation], told: fn(&str) -> String| -> Vec<String> {
            let only = these.iter().filter(|deviation| !those.contains(deviation));
            let only = only.filter(|deviation| !told_of_levers || deviation.lever().is_none());
            only.map(|deviation| told(&deviation.line(self.city.pack()))).collect()
        };
        lines.extend(only(&after, &before, words::fresh));
        lines.extend(only(&before, &after, words::gone));
        let more = lines.len().saturating_sub(NAMED);
        lines.truncate(NAMED);
        if lines.is_empty() {
            return None;
        }
        let same = was.scenario.target_year() == year;
        let (difference, _) = rounding::apart(rounding::of(is.area), new.headline.persons, old.headline.persons);
        Some(LastChange { what: words::changes(&lines, more), effect: same.then(|| words::effect(year, difference)) })
    }

    /// From the smallest to the largest number of persons that is taken as a guess in this area.
    #[must_use]
    pub fn guesses(&self, area: Area) -> (f64, f64) {
        let baseline = self.city.model.baseline();
        let base = baseline.persons(area, baseline.base_year());
        (base * GUESSES[0], base * GUESSES[1])
    }
}

/// The result as it is shown, which guesses are told from.
#[must_use]
pub fn result(area: Area, page: &Page) -> f64 {
    rounding::shown(area, page.headline.persons)
}

/// The controls that stand elsewhere.
fn moved(old: &Page, new: &Page) -> Vec<String> {
    let controls = |page: &'_ Page| page.controls.iter().flat_map(|group| group.controls.clone()).collect::<Vec<_>>();
    let pairs = controls(old).into_iter().zip(controls(new));
    pairs
        // What is printed alike has not moved for anybody who reads it.
        .filter(|(old, new)| to_digits(old.value, old.digits) != to_digits(new.value, new.digits))
        .map(|(old, new)| words::moved(&new.name, &old.text, &new.value_text))
        .collect()
}

/// The picture as SVG. It belongs to no font size but its own: every text in it is nine tenths of `font_px` at least.
#[must_use]
pub fn picture(page: &Page, asked: &Showing<'_>) -> String {
    let (width, height) = asked.size;
    let style = Style::new(width, height, 1.0).with_font(asked.font_px).with_palette(palette(asked.ground));
    let drawn = |chart: &dyn Drawable| svg::render(&Enlarged(chart), &style);
    let bands = page.figures.ranges.as_ref().map(RangesOfFigures::bands);
    match asked.picture {
        Picture::Development => {
            let chart = &staged(page, asked);
            match bands.map(|bands| bands.development.clone()) {
                Some([scenario, baseline]) => drawn(&RangedStaged { chart, scenario, baseline }),
                None => drawn(chart),
            }
        }
        Picture::Pyramid | Picture::Balance => drawn(&*chart(&page.figures, asked.picture)),
        Picture::Districts => {
            let districts = page.figures.districts.chart.clone();
            let chart = &Ranking { districts, baseline: asked.name.is_some() };
            match bands.map(|bands| bands.districts.clone()) {
                Some(bands) => drawn(&RangedRanking { chart, bands }),
                None => drawn(chart),
            }
        }
    }
}

fn staged(page: &Page, asked: &Showing<'_>) -> Staged {
    let guessed = asked.guessing != Guessing::Off;
    let before = asked.before.filter(|before| {
        let (was, is) = (&before.figures.development.chart, &page.figures.development.chart);
        // The two lines stand for the same people and years only then.
        was.place == is.place && was.target_year == is.target_year && was.scenario != is.scenario
    });
    // Official forecasts would be a hint.
    let (forecasts, range) = if guessed {
        (Vec::new(), None)
    } else {
        (page.figures.development.chart.forecasts.clone(), page.figures.development.chart.range.clone())
    };
    Staged {
        chart: Development { forecasts, range, ..page.figures.development.chart.clone() },
        name: asked.name.map(str::to_owned),
        before: before.map(|before| before.figures.development.chart.scenario.clone()).unwrap_or_default(),
        guesses: asked.guesses.to_vec(),
        withheld: asked.guessing == Guessing::Hidden,
        guessed,
    }
}

/// What stands around a picture in a hall.
#[derive(Debug, Clone, PartialEq)]
pub struct Around {
    /// Name, title and sentence.
    pub text: FigureText,
    /// The entries of its legend that the picture does not say by itself.
    pub legend: Vec<LegendEntry>,
    /// How to read marks that have no entry.
    pub remark: Option<String>,
}

/// What stands around the picture.
#[must_use]
pub fn around(page: &Page, asked: &Showing<'_>) -> Around {
    let text = page.figures.get(asked.picture).text.clone();
    let compared = asked.name.is_some();
    let needed = |entry: &&LegendEntry| match asked.picture {
        Picture::Pyramid => match entry.mark {
            LegendMark::BaseYear => true,
            LegendMark::Baseline => compared,
            _ => false,
        },
        Picture::Development | Picture::Balance | Picture::Districts => false,
    };
    let legend = text.legend.iter().filter(needed).cloned().collect();
    let tick = (asked.picture == Picture::Districts && compared).then(words::tick);
    let has_whiskers = matches!(asked.picture, Picture::Districts | Picture::Pyramid) && page.figures.ranges.is_some();
    let remarks: Vec<&str> = tick.into_iter().chain(has_whiskers.then(words::whisker)).collect();
    Around { text, legend, remark: (!remarks.is_empty()).then(|| remarks.join(" · ")) }
}

#[cfg(test)]
mod tests {
    use scenario::Lever;
    use scenario::collection::{Card, Collection};

    use super::*;
    use crate::Explorer;
    use crate::page::Control;

    fn explorer() -> Explorer {
        Explorer::built_in().unwrap()
    }

    fn showing(picture: Picture, guessing: Guessing) -> Showing<'static> {
        let (size, font_px) = ((1_780.0, 640.0), 32.0);
        Showing { picture, name: None, before: None, guesses: &[], guessing, size, font_px, ground: Ground::Dark }
    }

    #[test]
    fn the_own_scenario_stays_within_reach_while_the_baseline_is_shown() {
        let explorer = explorer();
        let base = State::default();
        let own = explorer.set(&base, Control::Lever(Lever::Arrivals), 9_000.0);
        let names = |present: &State, own: &State| -> Vec<String> {
            explorer.hall().stations(present, own).into_iter().map(|station| station.name).collect()
        };
        assert_eq!(names(&base, &base), [names::baseline()]);
        assert_eq!(names(&base, &own), [names::baseline(), names::present()]);
        assert_eq!(explorer.hall().stations(&base, &own)[1].state, own);
        let later = explorer.set(&base, Control::TargetYear, 2040.0);
        assert!(
            explorer.hall().stations(&later, &own).iter().all(|station| station.state.scenario.target_year() == 2040)
        );
    }

    #[test]
    fn the_cards_of_a_collection_follow_for_the_year_that_is_shown() {
        let explorer = explorer();
        let built = explorer.set(&State::default(), Control::Lever(Lever::Infill), 40.0);
        let card = |name: &str, author: &str, scenario: &Scenario| Card {
            name: name.to_owned(),
            author: author.to_owned(),
            scenario: scenario.clone(),
            ..Card::default()
        };
        let cards = vec![card("Bauen", "Fraktion A", &built.scenario), card("Warten", "", &Scenario::default())];
        let state =
            explorer.compare().with_collection(&State::default(), &Collection { cards, ..Collection::default() });
        let later = explorer.set(&state, Control::TargetYear, 2040.0);
        let stations = explorer.hall().stations(&later, &later);
        let told: Vec<(&str, &str)> = stations.iter().map(|it| (it.name.as_str(), it.author.as_str())).collect();
        assert_eq!(told, [(names::baseline(), ""), ("Bauen", "Fraktion A"), ("Warten", "")]);
        assert!(stations.iter().all(|station| station.state.scenario.target_year() == 2040));
        assert!(stations.iter().all(|station| station.state.collection == state.collection), "the cards stay at hand");
    }

    #[test]
    fn the_last_change_is_told_with_both_values_and_its_effect() {
        let explorer = explorer();
        let was = State::default();
        let is = explorer.set(&was, Control::Lever(Lever::Arrivals), 9_000.0);
        let (old, new) = (explorer.page(&was), explorer.page(&is));
        let told = explorer.hall().last_change((&was, &old), (&is, &new)).unwrap();
        assert!(told.what.contains("9.000 Personen im Jahr"), "{}", told.what);
        let difference = locale::numbers::persons(new.headline.persons.round() - old.headline.persons.round());
        assert!(told.effect.unwrap().contains(&difference));
        assert_eq!(explorer.hall().last_change((&is, &new), (&is, &new)), None);

        let there = explorer.select(&is, Area::District(0));
        let told = explorer.hall().last_change((&is, &new), (&there, &explorer.page(&there))).unwrap();
        assert_eq!(told.effect, None, "two areas are no change: {}", told.what);
    }

    #[test]
    fn a_hidden_result_stands_nowhere_in_the_picture() {
        let explorer = explorer();
        let page = explorer.page(&State::default());
        let hidden = picture(&page, &showing(Picture::Development, Guessing::Hidden));
        let shown = picture(&page, &showing(Picture::Development, Guessing::Shown));
        assert!(shown.contains(&page.headline.text), "{shown}");
        assert!(!hidden.contains(&page.headline.text), "{hidden}");
    }

    #[test]
    fn every_picture_can_be_shown_on_both_grounds() {
        let page = explorer().page(&State::default());
        for (_, which) in Picture::ALL {
            let dark = showing(which, Guessing::Off);
            let bright = Showing { ground: Ground::Bright, ..dark };
            assert!(picture(&page, &dark).len() > 2_000, "{which:?}");
            assert_ne!(picture(&page, &dark), picture(&page, &bright), "{which:?}");
        }
    }
}
