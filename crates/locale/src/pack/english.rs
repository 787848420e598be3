//! The texts of the built-in data pack, which is written in German, by the ids of its rows.
//!
//! What is not known here, such as a visitor's own pack, stays as it is.

mod planning;

/// Name of a kind of arrivals.
pub(super) fn kind<'a>(id: &str, name: &'a str) -> &'a str {
    match id {
        "inland_studium" => "Training and study, from Germany",
        "uebrige" => "Other arrivals (kind not published)",
        "inland" => "Additional: from Germany, without training and study",
        "eu" => "Additional: from the European Union",
        "drittstaaten" => "Additional: from countries outside the EU, work and training",
        "flucht" => "Additional: refugees",
        "spaetaussiedler" => "Additional: ethnic German resettlers (Spätaussiedler)",
        _ => name,
    }
}

/// Remark on a kind of arrivals.
pub(super) fn kind_note<'a>(id: &str, note: &'a str) -> &'a str {
    match id {
        "inland_studium" => {
            "65% of arrivals aged 18 to 24 come from Germany (Demografiebericht 2024). That all of them come for training or study is an assumption."
        }
        "uebrige" => {
            "All other arrivals. Where they come from and why is not published for the city; therefore they are not divided further."
        }
        "inland" | "eu" | "drittstaaten" | "flucht" | "spaetaussiedler" => {
            "Part of the other arrivals in the baseline; a value here comes on top. Age structure as for all arrivals (assumption)."
        }
        _ => note,
    }
}

/// Remark on a known building project.
pub(super) fn project_note<'a>(name: &str, note: &'a str) -> &'a str {
    match name {
        "Kaisersgarten (Pfaff-Areal)" => {
            "First section announced for the first half of 2027, further years not known: all dwellings stand in the first known year. That it lies in Innenstadt-West/Kotten follows from the outlines of the districts; the southern edge of the site reaches into Bännjerrück/Karl-Pfaff-Siedlung."
        }
        _ => note,
    }
}

/// Name and note of a reference period of migration.
pub(super) fn period<'a>(id: &str, name: &'a str, note: &'a str) -> (&'a str, &'a str) {
    match id {
        "2023-24" => (
            "2023 and 2024 (baseline)",
            "The two newest years whose migration is published by age. 2022 is left aside because of the flight from Ukraine.",
        ),
        "2015-2024" => (
            "2015 to 2024 without 2019",
            "Contains the years with many refugees (2015 and 2016, 2022) and those of the pandemic. Migration of 2019 is not published by age.",
        ),
        "2020-21" => ("2020 and 2021 (pandemic)", "In the pandemic fewer people moved than before and after."),
        "2016-18" => (
            "2016 to 2018 (former baseline)",
            "The years that age pattern and rates of leaving of the editions up to 2026.1.1 were based on.",
        ),
        _ => (name, note),
    }
}

/// An assumption: what is assumed, the unit of its value, and why.
pub(super) fn assumption<'a>(id: &str, text: &'a str, unit: &'a str, reason: &'a str) -> (&'a str, &'a str, &'a str) {
    let known = ASSUMPTIONS.iter().find(|known| known.0 == id);
    known.map_or((text, unit, reason), |(_, text, unit, reason)| (text, unit, reason))
}

/// A short text of a table: a variant, a basis of counting, a title, a remark.
pub(super) fn told(text: &str) -> &str {
    TOLD.iter().chain(planning::TOLD).find(|(german, _)| *german == text).map_or(text, |(_, english)| english)
}

/// The day or the years that a source is of: `31.12.2025` is told as `December 31, 2025`.
pub(super) fn date(text: &str) -> String {
    let mut parts = text.split('.');
    if let (Some(day), Some(month), Some(year), None) = (parts.next(), parts.next(), parts.next(), parts.next())
        && let (Ok(day), Ok(month), Ok(year)) = (day.parse::<u32>(), month.parse::<u32>(), year.parse::<u32>())
        && (1..=12).contains(&month)
    {
        return crate::protocol::date(year, month - 1, day);
    }
    told(text).to_owned()
}

/// A value of an assumption as the pack prints it.
pub(super) fn value(printed: &str) -> String {
    let decimals = printed.split_once(',').map_or(0, |(_, decimals)| decimals.len());
    crate::numbers::of_pack(printed)
        .map_or_else(|_| printed.to_owned(), |value| crate::numbers::decimal(value, decimals))
}

/// Publisher and title of a source. Official ones are German and stay so: they are what one has to look for.
pub(super) fn source<'a>(id: &str, publisher: &'a str, title: &'a str) -> (&'a str, &'a str) {
    match id {
        "eigen" => ("this project", "Own setting or calculation of this project"),
        "tfr-naeherung" => (
            "own calculation on official figures",
            "Estimate of the fertility rate from children under 3 (12411-02-03-4 and 12612-0008)",
        ),
        "stadtteile-alter-2025" => (
            "own calculation on official figures",
            "Three age classes of the 18 districts on December 31, 2025, carried on from the 2011 census",
        ),
        "infill-pruefung" => ("", "Screening of properties in second rows"),
        "folien-2023" => ("INSEK steering group Kaiserslautern", "Slides of March 21, 2023"),
        _ => (publisher, title),
    }
}

const TOLD: &[(&str, &str)] = &[
    ("Kaiserslautern: Bevölkerung, Wanderung und Wohnungen", "Kaiserslautern: population, migration and dwellings"),
    ("Basis 1. Januar 2019", "as of January 1, 2019"),
    ("mittlere Variante", "middle variant"),
    ("Basisvariante", "baseline variant"),
    ("Variante in der Quelle nicht genannt", "variant not named in the source"),
    ("Volkszählung 1987", "1987 census"),
    ("Zensus 2011", "2011 census"),
    ("Zensus 2022", "2022 census"),
    ("Zweite regionalisierte Bevölkerungsvorausberechnung", "Second regional population forecast"),
    ("Dritte regionalisierte Bevölkerungsvorausberechnung", "Third regional population forecast"),
    ("Vierte regionalisierte Bevölkerungsvorausberechnung", "Fourth regional population forecast"),
    ("Fünfte kleinräumige Bevölkerungsvorausberechnung", "Fifth small-area population forecast"),
    ("Sechste regionalisierte Bevölkerungsvorausberechnung", "Sixth regional population forecast"),
    ("Siebte Bevölkerungsvorausberechnung", "Seventh population forecast"),
    ("Basis Volkszählung 1987", "Basis: 1987 census"),
    ("1. Januar 2019; Basis Zensus 2011", "January 1, 2019; basis: 2011 census"),
    (
        "1. Januar 2050; Basis Zensus 2011. Derselbe Datensatz lässt Trier um 71 % wachsen: seine Wanderungsannahmen für einzelne Städte können verzerrt sein.",
        "January 1, 2050; basis: 2011 census. The same data set has Trier grow by 71%: its migration assumptions for single cities may be distorted.",
    ),
    ("Die Zahlen für die Stadt liegen nicht vor.", "The figures for the city are not available."),
    (
        "Die Zahlen für die Stadt liegen nicht vor; veröffentlicht sind hier nur die Annahmen und die Zahlen für das Land.",
        "The figures for the city are not available; only the assumptions and the figures for Rhineland-Palatinate are published here.",
    ),
    (
        "Die Zahlen für die Stadt liegen nicht vor. Das Landesamt veröffentlicht je Kreis ein Kreisblatt unter „Rheinland-Pfalz 2070“; nach dem Schlüssel 07312 müsste das der Stadt die Nummer 312 tragen.",
        "The figures for the city are not available. The state office publishes a sheet for each district under “Rheinland-Pfalz 2070”; by the code 07312 that of the city should have the number 312.",
    ),
    (
        "Aus 4,17 Millionen und +70.000 zurückgerechnet, gerundet",
        "Calculated back from 4.17 million and +70,000, rounded",
    ),
    ("gerundet veröffentlicht, +1,7 % gegen 2020", "published rounded, +1.7% against 2020"),
    ("gerundet veröffentlicht", "published rounded"),
    (
        "Ob eine siebte Vorausberechnung für die Stadt erschienen ist, ist hier nicht bekannt; ihre Zahlen liegen nicht vor.",
        "Whether a seventh forecast for the city has appeared is not known here; its figures are not available.",
    ),
    ("kreisfreie Städte", "Independent cities (kreisfreie Städte)"),
    ("Landkreise", "Rural districts (Landkreise)"),
    (
        "Genannt sind als wachsend nur Mainz, Trier und ihr Umland, Landau und Neustadt; mehr als 12 % verlieren nur Birkenfeld, Kusel, die Südwestpfalz und Pirmasens.",
        "Named as growing are only Mainz, Trier and their surroundings, Landau and Neustadt; more than 12% are lost only by Birkenfeld, Kusel, Südwestpfalz and Pirmasens.",
    ),
    (
        "Die Stadt gehört nicht zu den drei kreisfreien Städten mit dem größten Verlust; den drittgrößten hat Neustadt mit 2,9 %.",
        "The city is not among the three independent cities with the greatest loss; the third greatest is that of Neustadt with 2.9%.",
    ),
    (
        "Mehr verlieren unter den kreisfreien Städten nur Pirmasens (5,6 %) und Zweibrücken (2,7 %); mit einem größeren Zuwachs genannt sind nur Ludwigshafen (etwa 7 %) und Mainz (etwa 6 %).",
        "Among the independent cities only Pirmasens (5.6%) and Zweibrücken (2.7%) lose more; named with a larger gain are only Ludwigshafen (about 7%) and Mainz (about 6%).",
    ),
];

const OFFICE: &str = "Assumption of the state office (middle variant).";
const PER_WOMAN: &str = "children per woman";
const A_YEAR: &str = "persons a year";

const ASSUMPTIONS: &[(&str, &str, &str, &str)] = &[
    (
        "einzelalter",
        "The age groups of past years are carried forward with births, deaths and migration; the cohorts found in this way distribute the published five-year groups over single ages.",
        "",
        "Single ages of the city are not available. Every group keeps its published total; large and small cohorts that have moved through the groups since 2001 stay visible.",
    ),
    (
        "stadtteile_stand",
        "The residents of the districts (101,597 by the register) are converted to 100,247.",
        "persons",
        "The districts are counted by the residents’ register, the city by the official population update. Date and license of the district figures are not stated; presumably they hold for the end of 2024.",
    ),
    (
        "stadtteile_alter",
        "The age structure of each district is estimated from the 2011 census: children under 10, under 18, 18 to 64, 65 and older.",
        "",
        "Figures of today by district are not available. The shares of 2011 are fitted to the residents of the districts of today and to the city’s single years of age; both stay exact. Between the age classes a district’s share changes smoothly, by 10% from one year to the next at most. What has aged and moved in a district since 2011 the estimate does not see; students neither. The city’s table (AltersgruppenstatistikStadtteile) replaces it as soon as it is read in.",
    ),
    (
        "sterblichkeit",
        "The probabilities of dying of the German life table 2022/24 are multiplied by 1.064 and stay so.",
        "factor",
        "Then the first year shows 1,302 deaths, the mean of 2022 to 2024 (1,377, 1,249 and 1,279). 2022 was a year of high mortality in all of Germany; without 2022 the factor would be smaller. This puts life expectancy in the city at 82.6 years (women) and 77.8 years (men).",
    ),
    (
        "geburten",
        "Births per woman: age pattern of Germany 2024 at the level of the city; the level stays the same.",
        PER_WOMAN,
        "Then the first year shows 944 births, the mean of 2022 to 2024 (957, 912 and 963). In Germany it was 1.352 children per woman in 2024. There is no official fertility rate of the city.",
    ),
    (
        "geschlecht_geburt",
        "For every girl born there are 1.0537 boys.",
        "boys per girl",
        "Germany 2018; from 2015 to 2024 the value varies between 1.049 and 1.058.",
    ),
    (
        "fortzug",
        "Departures: rates by age and sex of the years 2023 and 2024, unchanged.",
        "persons in the first year",
        "With these rates each of the six age groups has exactly the departures that were counted on average in 2023 and 2024, together 7,603; in the first year they are others, because other people live here. 2022 is left aside because of the flight from Ukraine. Single years follow the model schedule of Rogers and Castro, and the ratio to it is as even as the totals allow; tried on 307 districts (Kreise). How old the people were who lived here at the beginning of 2023 and of 2024 is not published: it follows from the cohorts of 2021 and 2025; their sum is the official one.",
    ),
    (
        "zuzug",
        "Arrivals: 7,963 persons every year, age pattern of the years 2023 and 2024.",
        A_YEAR,
        "As many arrived on average in 2023 and 2024, in each of the six age groups as well. 2022 is left aside because of the flight from Ukraine. In the first year 379 more people arrive than leave with them; counted were 360 on average (2023: +579, 2024: +141). The difference comes from the people of 2025, who are spread over the ages in another way.",
    ),
    (
        "zuzug_art",
        "65% of the arrivals aged 18 to 24 count as training and study from Germany; all others stay undivided.",
        "percent",
        "The Demografiebericht 2024 only says that 65% of the arrivals aged 18 to 24 come from Germany. That all of them come for training or study is assumed. Other kinds are not published for the city; their sliders stand at 0 and add arrivals.",
    ),
    (
        "zuzug_stadtteile",
        "Arrivals are distributed over the districts like the residents, at every age like the residents of that age.",
        "",
        "Arrivals by district are not available. Where many of an age live today, many of that age have moved to or stayed. Students in particular are likely to be distributed differently.",
    ),
    (
        "stadtteile_bestand",
        "Each district keeps half of what sets its ages apart from the city.",
        "percent",
        "If as many leave everywhere, the districts grow alike within a generation. Part of that is a real change of generations, part only comes from equal rates: a quarter with dormitories stays young because its students leave again. How much is not published; 100 and 0 percent are the limits. Factors on departures and moves by district and age hold the share; the departures of the city stay the same at every age.",
    ),
    (
        "fortzug_stadtteile",
        "Mortality and births per woman are the same in all districts; departures differ only as far as a district keeps its ages.",
        "",
        "Nothing is published by district.",
    ),
    (
        "umzuege",
        "Moves between districts: as frequent as departures from the city; destinations chosen so that the flows nearly balance.",
        "times the departure rate",
        "Moves within the city are not available. At every age the destinations follow the residents of that age, weighted so that with equal age structures as many would move one way as the other between any two districts.",
    ),
    (
        "wohnungen",
        "The dwellings of the city (59,809) are distributed over the districts as residents, household size and vacancy make it.",
        "dwellings",
        "Dwellings by district are not available. Household size and vacancy of each district are those of the 2011 census, scaled to the city of today; residents divided by persons per occupied dwelling make the occupied dwellings.",
    ),
    (
        "belegung",
        "1.756932 persons live in an occupied dwelling, 1.51 to 2.13 depending on the district.",
        "persons per dwelling",
        "100,247 residents divided by the occupied dwellings (59,809 less 4.6% vacant by the 2022 census). This is not a household size: dormitories and second homes are not excluded. The differences between districts are those of the 2011 census.",
    ),
    (
        "belegung_trend",
        "Each year 0.2% fewer persons live in an occupied dwelling.",
        "percent a year",
        "Chosen between −0.1 and −0.5, which both follow from figures of the city and are there as ready-made scenarios. Living space per resident grew by 0.18 to 0.28% a year from 2011 to 2021 (INKAR); that is not the same and named for comparison only.",
    ),
    (
        "belegung_trend_wenig",
        "Occupancy if every dwelling permitted from 2012 to 2021 was built and none was lost.",
        "percent a year",
        "A mean of 2.1 dwellings per 1,000 residents a year was permitted, 2,060 together: the stock grew by 3.6% at most, the population by 2.4%.",
    ),
    (
        "belegung_trend_stark",
        "Occupancy by the dwelling stock from the end of 2022 to the end of 2025.",
        "percent a year",
        "59,000 and 59,809 dwellings, 100,316 and 100,247 residents. Three years are short, and 59,000 is rounded.",
    ),
    (
        "freihaltung",
        "2.3% of the dwellings stay vacant, in every district the same part of its vacancy.",
        "percent",
        "That many dwellings were available at short notice in the 2022 census; the rest of the vacancy of 4.6% counts as usable. In the base year this gives room for about 2,400 persons.",
    ),
    (
        "bautaetigkeit",
        "200 dwellings a year are completed, distributed like the residents.",
        "dwellings a year",
        "Completions in new residential buildings in 2024. The stock grew by 809 dwellings from the end of 2022 to the end of 2025, that is by about 270 a year.",
    ),
    (
        "zweite_reihe",
        "100 screened second-row sites, none of them suited, a third suited with reservations, two thirds not suited; distributed like the residents.",
        "sites",
        "All that is known: more than 100 sites were screened, none is well suited, about a third with reservations, about two thirds not. 100 is the lower limit. Figures by district are not available.",
    ),
    (
        "bauluecken",
        "Gaps between buildings (Baulücken) are not included.",
        "",
        "The city keeps a register; its figures are not available.",
    ),
    ("fuenfte_tfr", "Fifth forecast: children per woman in Rhineland-Palatinate from 2025 on.", PER_WOMAN, OFFICE),
    (
        "fuenfte_tfr_verhaeltnis",
        "Children per woman in the city, divided by the value of Rhineland-Palatinate.",
        "ratio",
        "Ratio of the estimates for 2018.",
    ),
    ("fuenfte_e0_f", "Fifth forecast: life expectancy of women in Rhineland-Palatinate 2040.", "years", OFFICE),
    ("fuenfte_e0_m", "Fifth forecast: life expectancy of men in Rhineland-Palatinate 2040.", "years", OFFICE),
    ("fuenfte_saldo_land", "Fifth forecast: net migration of Rhineland-Palatinate from 2025 on.", A_YEAR, OFFICE),
    (
        "fuenfte_saldo_stadt",
        "The city’s share of it by its share of the net migration of Rhineland-Palatinate in 2012 to 2018 (2.67%).",
        A_YEAR,
        "Other ways of apportioning give 220 to 330.",
    ),
    (
        "fuenfte_saldo_min",
        "Smallest of the other ways of apportioning the city’s share of it.",
        A_YEAR,
        "Lower limit, rounded.",
    ),
    (
        "fuenfte_saldo_max",
        "Largest of the other ways of apportioning the city’s share of it.",
        A_YEAR,
        "Upper limit, rounded.",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    /// First cells of the rows of a table of the built-in pack.
    fn ids(table: &str) -> Vec<String> {
        let rows = table.lines().skip(1);
        rows.filter_map(|row| row.split_once(',').map(|(id, _)| id.to_owned())).collect()
    }

    #[test]
    fn every_assumption_of_the_pack_is_told_in_english() {
        let pack = include_str!("../../../../../data/kaiserslautern/assumptions.csv");
        let ids = ids(pack);
        assert!(ids.len() > 20);
        for id in ids {
            assert_ne!(assumption(&id, "", "?", "").0, "", "{id}");
        }
    }

    #[test]
    fn every_kind_of_the_pack_is_told_in_english() {
        let ids = ids(include_str!("../../../../../data/kaiserslautern/kinds.csv"));
        assert!(ids.len() > 5);
        for id in ids {
            assert_ne!(kind(&id, ""), "", "{id}");
            assert_ne!(kind_note(&id, ""), "", "{id}");
        }
    }

    #[test]
    fn every_period_of_the_pack_is_told_in_english() {
        let ids = ids(include_str!("../../../../../data/kaiserslautern/periods.csv"));
        assert!(ids.len() > 5);
        for id in ids {
            let (name, note) = period(&id, "", "");
            assert!(!name.is_empty() && !note.is_empty(), "{id}");
        }
    }

    #[test]
    fn what_the_forecasts_of_the_pack_say_is_told_in_english() {
        let table = concat!(
            include_str!("../../../../../data/kaiserslautern/forecasts.csv"),
            include_str!("../../../../../data/kaiserslautern/bounds.csv"),
            include_str!("../../../../../data/kaiserslautern/reconstructions_tested.csv"),
            include_str!("../../../../../data/kaiserslautern/sources.csv"),
            include_str!("../../../../../data/kaiserslautern/planning.csv"),
            include_str!("../../../../../data/kaiserslautern/datapackage.json")
        );
        for (german, _) in TOLD.iter().chain(super::planning::TOLD) {
            let known = table.contains(german) || german.starts_with("Zensus") || german.starts_with("Volkszählung");
            assert!(known, "the pack does not say: {german}");
        }
        for variant in ["mittlere Variante", "Basisvariante"] {
            assert!(table.contains(variant) && told(variant) != variant);
        }
    }

    #[test]
    fn what_bounds_follow_from_is_told_in_english() {
        let rows = include_str!("../../../../../data/kaiserslautern/bounds.csv").lines().skip(1);
        let notes = rows.filter_map(|row| row.split('"').nth(1));
        assert!(notes.clone().count() > 0);
        for note in notes {
            assert_ne!(told(note), note);
        }
    }

    #[test]
    fn a_day_is_told_as_english_writes_it() {
        crate::speak(crate::english());
        for (printed, told) in [
            ("31.12.2025", "December 31, 2025"),
            ("2014-2022", "2014-2022"),
            ("2022/24", "2022/24"),
            ("Basis 1. Januar 2019", "as of January 1, 2019"),
        ] {
            assert_eq!(date(printed), told);
        }
    }

    #[test]
    fn values_keep_their_decimals() {
        crate::speak(crate::english());
        for (printed, told) in [("1,064", "1.064"), ("100.247", "100,247"), ("65", "65"), ("", "")] {
            assert_eq!(value(printed), told);
        }
    }
}
