//! What flat tables say of Germany: a life table, births per woman by age, live births by sex.

use std::collections::BTreeMap;

use tables::regional::{self, Row, Sexes};
use tables::sheet::Sheet;

use super::{BIRTHS, LIFE_TABLE, Official, Used};
use crate::pack::source::{FertilityRow, LifeTableRow, SexRatioRow, Stop};

/// Key of Germany in tables of all levels.
const GERMANY: &str = "DG";

impl Official {
    /// Takes the rows of Germany of the life table (12621-0001), of births per 1,000 women (12612-0008) and of live births.
    ///
    /// # Errors
    ///
    /// ByAge of those rows that are not understood.
    pub(super) fn national(&mut self, sheet: &Sheet, source: &str) -> Result<(), Stop> {
        let rows = regional::read(sheet, GERMANY).map_err(|faults| faults.to_string())?.rows;
        let known = |statistic: &str| rows.iter().filter(|row| row.statistic == statistic).cloned().collect();
        let (table, births): (Vec<Row>, Vec<Row>) = (known(LIFE_TABLE), known(BIRTHS));
        let before = (self.life_table.len(), self.fertility.len());
        self.life_table.extend(life_table(&table, source));
        self.fertility.extend(births.iter().filter_map(|row| births_per_woman(row, source)));
        self.sex_ratio.extend(sexes_at_birth(&births, source));
        for (added, rows) in [(self.life_table.len() - before.0, &table), (self.fertility.len() - before.1, &births)] {
            if let Some(first) = rows.first().filter(|_| added > 0) {
                self.used.push(Used::of(source, first, rows, added));
            }
        }
        Ok(())
    }
}

/// Survivors l, person-years L and life expectancy e of every age that has all three.
fn life_table(rows: &[Row], source: &str) -> Vec<LifeTableRow> {
    let mut cells: BTreeMap<(String, &str, usize), [Option<f64>; 3]> = BTreeMap::new();
    for row in rows {
        let column = match row.content.as_str() {
            name if name.starts_with("Überlebende") || name.starts_with("Ueberlebende") => 0,
            name if name.contains("durchlebte Jahre") => 1,
            name if name.starts_with("Durchschnittliche Lebenserwartung") => 2,
            _ => continue,
        };
        let sex = match row.sex {
            Sexes::Female => "f",
            Sexes::Male => "m",
            Sexes::Both => continue,
        };
        let Some(age) = row.ages.filter(|ages| ages.to.is_none_or(|to| to == ages.from)) else { continue };
        cells.entry((row.time.clone(), sex, age.from)).or_default()[column] = row.figure.value();
    }
    let row = |((period, sex, age), columns): ((String, &str, usize), [Option<f64>; 3])| {
        let [Some(l), Some(person_years), Some(e)] = columns else { return None };
        Some(LifeTableRow { period, sex: sex.to_owned(), age, l, person_years, e, source: source.to_owned() })
    };
    cells.into_iter().filter_map(row).collect()
}

fn births_per_woman(row: &Row, source: &str) -> Option<FertilityRow> {
    let age = row.ages.filter(|ages| ages.to == Some(ages.from))?.from;
    let per_thousand = row.content.contains("1000 Frauen").then(|| row.figure.value()).flatten()?;
    Some(FertilityRow { year: row.year, age, rate: per_thousand / 1_000.0, source: source.to_owned() })
}

fn sexes_at_birth(rows: &[Row], source: &str) -> Vec<SexRatioRow> {
    let counted = |row: &&Row| row.ages.is_none() && row.content == "Lebendgeborene";
    let of = |year: i32, sex: Sexes| {
        let mut rows = rows.iter().filter(counted).filter(|row| (row.year, row.sex) == (year, sex));
        rows.next().and_then(|row| row.figure.value())
    };
    let mut years: Vec<i32> = rows.iter().map(|row| row.year).collect();
    years.sort_unstable();
    years.dedup();
    let row = |year: i32| {
        let (boys, girls) = (of(year, Sexes::Male)?, of(year, Sexes::Female)?);
        Some(SexRatioRow { year, boys, girls, source: source.to_owned() })
    };
    years.into_iter().filter_map(row).collect()
}
