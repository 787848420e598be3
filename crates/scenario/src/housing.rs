//! Dwellings by district and year, the room they give, and how far the known sites for infill reach.

use crate::area::Area;
use crate::choice::Scenario;
use crate::homes::Building;
use crate::levels::Levels;
use crate::lever::Lever;
use crate::pack::{Pack, SiteClass};
use crate::setting::Setting;

/// A row a year.
pub(crate) type Table = Vec<Vec<f64>>;

/// Dwellings under a scenario; tables are read `[year][district]`, the base year first.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Stock {
    /// Dwellings on 31 December: the stock, ongoing building, conversion and infill. Known projects are part of ongoing
    /// building and are not added to it.
    pub(crate) dwellings: Table,
    /// Infill dwellings finished in the year.
    pub(crate) infill: Table,
    /// Persons for whom one more dwelling as those of the stock has room: some dwellings stay free.
    pub(crate) room: Table,
    /// The same for an infill dwelling.
    infill_room: Table,
    /// Persons in an infill dwelling that is lived in.
    pub(crate) residents_of_infill: Table,
    /// Whether infill dwellings house as many as those of the stock.
    alike: bool,
    /// Sites for infill that count, by district, where the pack says anything of them.
    pub(crate) sites: Vec<Option<f64>>,
    /// Dwellings that can be built on them, where the scenario says how many.
    pub(crate) potential: Vec<Option<f64>>,
}

impl Stock {
    pub(crate) fn of(pack: &Pack, levels: &Levels, scenario: &Scenario, years: usize) -> Self {
        let zeros = || vec![vec![0.0; pack.regions.len()]; years + 1];
        let sites: Vec<Option<f64>> = (0..pack.regions.len()).map(|region| sites(pack, scenario, region)).collect();
        let potential = sites.iter().enumerate().map(|(region, sites)| potential(scenario, region, *sites)).collect();
        let alike = scenario.building() == Building::AsStock;
        let mut stock = Self {
            dwellings: zeros(),
            infill: zeros(),
            room: zeros(),
            infill_room: zeros(),
            residents_of_infill: zeros(),
            alike,
            sites,
            potential,
        };
        for region in 0..pack.regions.len() {
            stock.build(pack, levels, scenario, region, years);
        }
        stock
    }

    fn build(&mut self, pack: &Pack, levels: &Levels, scenario: &Scenario, region: usize, years: usize) {
        let home = &pack.housing[region];
        let when = |setting, otherwise| scenario.setting(setting, Area::City).unwrap_or(otherwise);
        let (first, last) = (when(Setting::FirstYear, f64::MIN), when(Setting::LastYear, f64::MAX));
        let ends = when(Setting::EndsWithPotential, 0.0) > 0.0;
        let mut left = self.potential[region].filter(|_| ends).unwrap_or(f64::INFINITY);
        self.dwellings[0][region] = home.dwellings;
        self.room[0][region] = (1.0 - home.kept_free) * home.persons_per_dwelling;
        let (mut trend, mut built, mut rate, mut since) = (1.0, 0.0, 0.0, 0.0);
        for (year, date) in (1..=years).zip(pack.meta.base_year + 1..) {
            let level = |lever| levels.district(lever, region, date);
            let wanted = if (first..=last).contains(&f64::from(date)) { level(Lever::Infill) } else { 0.0 };
            let infill = wanted.min(left);
            left -= infill;
            let now = level(Lever::Construction) + infill + level(Lever::Conversion);
            if now != rate {
                // A product over years of the same rate, not a sum: constant building does not gather rounding errors.
                built += rate * since;
                (rate, since) = (now, 0.0);
            }
            since += 1.0;
            trend *= 1.0 + level(Lever::OccupancyTrend) / 100.0;
            // From the share as the pack has it, so that a lever that is not moved changes nothing.
            let kept_free = home.kept_free + (level(Lever::KeptFree) - home.kept_free * 100.0) / 100.0;
            let occupied = level(Lever::PersonsPerDwelling) * trend;
            self.dwellings[year][region] = home.dwellings + (built + rate * since);
            self.infill[year][region] = infill;
            self.room[year][region] = (1.0 - kept_free) * occupied;
            let residents = scenario.building().residents().unwrap_or(occupied);
            self.residents_of_infill[year][region] = residents;
            self.infill_room[year][region] = (1.0 - kept_free) * residents;
        }
    }

    /// Persons that the dwellings of each district have room for, `year` years after the base year.
    pub(crate) fn capacity(&self, year: usize) -> Vec<f64> {
        let homes = |region| {
            let dwellings = self.dwellings[year][region];
            if self.alike {
                return dwellings * self.room[year][region];
            }
            let infill = self.infill_until(year, region);
            (dwellings - infill) * self.room[year][region] + infill * self.infill_room[year][region]
        };
        (0..self.sites.len()).map(homes).collect()
    }

    /// Persons who find room in the infill dwellings finished in a year, by district.
    pub(crate) fn new_room(&self, year: usize) -> Vec<f64> {
        (0..self.sites.len()).map(|region| self.infill[year][region] * self.infill_room[year][region]).collect()
    }

    /// Infill dwellings finished up to a year.
    pub(crate) fn infill_until(&self, year: usize, region: usize) -> f64 {
        (0..=year).map(|year| self.infill[year][region]).sum()
    }
}

/// Sites of the classes that the scenario counts; unknown where the pack has no row on the district.
fn sites(pack: &Pack, scenario: &Scenario, region: usize) -> Option<f64> {
    let counts = |class: SiteClass| {
        let (setting, otherwise) = match class {
            SiteClass::Suited => (Setting::SuitedSites, 1.0),
            SiteClass::Conditional => (Setting::ConditionalSites, 1.0),
            SiteClass::Unsuited => (Setting::UnsuitedSites, 0.0),
            SiteClass::Gap => (Setting::Gaps, 1.0),
        };
        scenario.setting_in(setting, Area::District(region)).unwrap_or(otherwise) > 0.0
    };
    let here = || pack.infill.iter().filter(|row| row.region == region);
    here().next()?;
    Some(here().filter(|row| counts(row.class)).map(|row| row.sites).sum())
}

/// Sites times the share of owners who take part times dwellings on a site; unknown where one of the three is.
fn potential(scenario: &Scenario, region: usize, sites: Option<f64>) -> Option<f64> {
    let entered = |setting| scenario.setting_in(setting, Area::District(region));
    Some(sites? * entered(Setting::Participation)? / 100.0 * entered(Setting::DwellingsPerSite)?)
}
