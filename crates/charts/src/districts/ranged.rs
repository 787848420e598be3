//! The districts with what their draws say: hatched where their direction is undecided, with whiskers where they are bars.

use locale::charts::{column, districts, ranges};

use super::drawn::DistrictBand;
use super::hatch::Region;
use super::layout::color;
use super::map::known;
use super::{Districts, Ranking, table};
use crate::band::Band;
use crate::geometry::Rect;
use crate::probe::{Probe, Probed};
use crate::scene::{Chart, Drawable, Item, Scene};
use crate::style::Style;
use crate::table::{Cell, Table};

/// From one stroke of a hatch to the next along the foot of the picture, against the size of text.
const GAP: f64 = 0.75;
/// How far the strokes go from the colour of their district to ink.
const STROKE: f64 = 0.42;

/// Districts with the ranges of their draws. One in which eight of ten draws of the change lie on both sides of zero is hatched, and its
/// change has a sign where there is room.
#[derive(Clone, Debug, PartialEq)]
pub struct RangedDistricts<'a> {
    /// What is calculated without errors.
    pub chart: &'a Districts,
    /// A band for each district, in their order; districts beyond the last have none.
    pub bands: Vec<DistrictBand>,
}

/// The ranking with whiskers at its bars.
#[derive(Clone, Debug, PartialEq)]
pub struct RangedRanking<'a> {
    /// What is calculated without errors.
    pub chart: &'a Ranking,
    /// A band for each district, in the order of [`Ranking::districts`]; districts beyond the last have none.
    pub bands: Vec<DistrictBand>,
}

impl Drawable for RangedRanking<'_> {
    fn scene(&self, style: &Style) -> Scene {
        self.chart.ranged(&self.bands, style)
    }
}

impl Chart for RangedRanking<'_> {
    fn cells(&self) -> Table<Cell> {
        told(&self.chart.districts, &self.bands)
    }
}

impl Drawable for RangedDistricts<'_> {
    fn scene(&self, style: &Style) -> Scene {
        let mut scene = self.chart.scene(style);
        let regions = self.regions(style);
        self.sign(&mut scene, &regions);
        let px = style.font_px;
        let texts: Vec<Rect> = scene.labels().map(|label| label.area().grown(px * 0.1)).collect();
        let strongest = self.chart.strongest_change();
        let mut hatch = Scene { items: Vec::new(), ..scene };
        for (index, region) in self.undecided(&regions) {
            let Some(district) = self.chart.districts.get(index) else { continue };
            let fill = color(self.chart.change_percent(district), strongest, &style.palette);
            for ends in region.strokes(px * GAP, &texts) {
                hatch.line(ends.to_vec(), fill.mix(style.palette.ink, STROKE), style.weight());
            }
        }
        // On top of the areas, below the names.
        let areas = |item: &Item| matches!(item, Item::Area(..) | Item::Disc { .. } | Item::Ring { .. });
        let above = scene.items.iter().rposition(areas).map_or(0, |last| last + 1);
        scene.items.splice(above..above, hatch.items);
        scene
    }
}

impl Chart for RangedDistricts<'_> {
    fn cells(&self) -> Table<Cell> {
        told(self.chart, &self.bands)
    }
}

/// Districts lie where they lie without ranges.
impl Probed for RangedDistricts<'_> {
    fn places(&self) -> usize {
        self.chart.places()
    }

    fn at(&self, style: &Style, place: usize) -> Option<Probe> {
        self.chart.at(style, place)
    }

    fn nearest(&self, style: &Style, x: f64, y: f64) -> Option<usize> {
        self.chart.nearest(style, x, y)
    }
}

impl RangedDistricts<'_> {
    /// Where the districts lie, in their order.
    fn regions(&self, style: &Style) -> Vec<Region> {
        match &self.chart.map {
            Some(map) => known(self.chart, &map.corners, style).districts.iter().map(|it| Region::new(it)).collect(),
            None => {
                let plan = self.chart.plan(style);
                plan.circles().iter().map(|circle| Region::round(*circle, style.weight())).collect()
            }
        }
    }

    /// The districts whose direction is undecided, with where they lie.
    fn undecided<'b>(&self, regions: &'b [Region]) -> impl Iterator<Item = (usize, &'b Region)> {
        let bands = regions.iter().zip(&self.bands).enumerate();
        bands.filter(|(_, (_, band))| band.change.either_way()).map(|(index, (region, _))| (index, region))
    }

    /// The sign behind their changes, where it meets nothing and leaves neither the picture nor the district.
    fn sign(&self, scene: &mut Scene, regions: &[Region]) {
        let picture = Rect::new(0.0, 0.0, scene.width, scene.height);
        // The change is the bold line of each name, and names come in the order of the districts.
        let changes: Vec<usize> = (scene.items.iter().enumerate())
            .filter_map(|(index, item)| matches!(item, Item::Text(label) if label.bold).then_some(index))
            .collect();
        for (index, region) in self.undecided(regions) {
            let change = self.chart.districts.get(index).and_then(|it| self.chart.change_percent(it));
            // A change that is printed as none has the sign already.
            if change.is_none_or(|it| it.abs() < 0.05) {
                continue;
            }
            let Some(at) = changes.get(index).copied() else { continue };
            let Some(Item::Text(label)) = scene.items.get(at) else { continue };
            let mut signed = label.clone();
            signed.text = format!("{}\u{202f}{}", label.text, ranges::either_way());
            let area = signed.area();
            let others = scene.items.iter().enumerate().filter(|(other, _)| *other != at);
            let free =
                others.filter_map(|(_, item)| if let Item::Text(other) = item { Some(other.area()) } else { None });
            // Lines of one name stand close above each other.
            let air = label.px * 0.2;
            let tight = Rect::new(area.left, area.top + air, area.right, area.bottom - air);
            let stays = !region.holds(&label.area()) || region.holds(&area);
            if stays && picture.contains(&area) && free.into_iter().all(|other| !other.overlaps(&tight)) {
                scene.items[at] = Item::Text(signed);
            }
        }
    }
}

/// The table of the districts with the figures of their bands.
fn told(chart: &Districts, bands: &[DistrictBand]) -> Table<Cell> {
    let Table { caption, mut columns, mut rows } = table::table(chart);
    if bands.is_empty() {
        return Table { caption, columns, rows };
    }
    let change = columns.last().cloned().unwrap_or_default();
    columns.extend(Band::heads_of(&districts::people(column::scenario(), chart.target_year)));
    columns.extend(Band::heads_of(&change));
    for (index, row) in rows.iter_mut().enumerate() {
        let band = bands.get(index);
        row.extend(Band::persons(band.map(|band| band.persons), chart.rounding));
        row.extend(band.map_or([const { Cell::Missing }; 4], |band| band.change.figures().map(Cell::Percent)));
    }
    Table { caption, columns, rows }
}
