//! Words on how often ranges of past calculations held what was counted since.

use crate::numbers::{self, persons, year};
use crate::rounded::of_hundred;

texts! {
    coverage;

    heading = de "Wie oft lagen wir darin?" en "How often were we inside?" leicht "Wie oft war die Rechnung richtig?";
    about =
        de "Für viele Kreise in Deutschland und viele vergangene Jahre haben wir so getan, als wäre es damals: Dieses Modell hat mit den Zahlen von damals gerechnet und \
            eine Spanne genannt. Eine Spanne für 8 von 10 soll 8 von 10 Mal enthalten, was seitdem gezählt worden ist. Die Balken zeigen, wie oft das Gezählte in der Spanne lag, der Strich, wie oft es \
            dort liegen sollte. Wie breit die Spannen sind, ist dabei jedes Mal aus anderen Kreisen und anderen Jahren gelernt. Mittlere Städte gehören zu keinem Landkreis \
            und haben 75.000 bis 150.000 Einwohner."
        en "For many districts (Kreise) of Germany and many past years we acted as if it were then: this model calculated with the figures of that time and \
            named a range. A range for 8 of 10 should hold 8 of 10 times what has been counted since. The bars show how often the count lay in the range, the mark how often it \
            should. How wide the ranges are was learnt each time from other Kreise and other years. Medium-sized cities are independent cities of \
            75,000 to 150,000 people."
        leicht "Wir haben unsere Rechnung geprüft. Wir haben für frühere Jahre gerechnet. Jede Rechnung sagt: Von so vielen bis so vielen Menschen. Das nennen wir: Spanne. \
            Dann haben wir nachgesehen: Wie viele Menschen waren es wirklich? Der Balken zeigt: So oft war die Zahl in der Spanne. Der Strich zeigt: So oft soll es sein.";
    caption =
        de "Wie oft das Gezählte in der Spanne lag"
        en "How often the count lay in the range"
        leicht "So oft war die Zahl in der Spanne";
    /// Columns of the picture's table.
    columns() -> [&'static str; 6] =
        de { ["Wo und welche Spanne", "Wann", "darin, von 100", "versprochen, von 100", "Spannen", "Startjahre"] }
        en { ["Where and which range", "When", "inside, of 100", "promised, of 100", "ranges", "launch years"] }
        leicht { ["Wo?", "Wann?", "richtig, von 100", "So soll es sein", "Rechnungen", "Start-Jahre"] };
    all_places = de "Alle Kreise" en "All Kreise" leicht "Alle Kreise";
    cities = de "Mittlere Städte" en "Medium-sized cities" leicht "Mittlere Städte";
    /// Title of some bars: the places, and of ten how many the range promises to hold.
    group(places: &str, promised: f64) =
        de ("{places}: Spanne für {} von 10", numbers::decimal(promised * 10.0, 0))
        en ("{places}: range for {} of 10", numbers::decimal(promised * 10.0, 0))
        leicht ("{places}: {} von 10 sollen richtig sein", numbers::decimal(promised * 10.0, 0));
    /// So many years after a launch.
    after(years: i32) =
        de { if years == 1 { "nach 1 Jahr".to_owned() } else { format!("nach {years} Jahren") } }
        en { if years == 1 { "after 1 year".to_owned() } else { format!("after {years} years") } };
    /// A share, 0 to 1, as people count.
    share(inside: f64) =
        de ("{} von 100", numbers::decimal(inside * 100.0, 0))
        en ("{} of 100", numbers::decimal(inside * 100.0, 0))
        leicht { of_hundred(inside * 100.0) };
    /// What the picture shows of some places: after how many years, and the shares inside of the wide and of the narrow range.
    finding(places: &str, shares: &[(i32, f64, f64)]) =
        de {
            let one = |(years, wide, narrow): &(i32, f64, f64)| format!("{} {} und {}", after(*years), share(*wide), share(*narrow));
            format!("{places}, Spanne für 8 und für 5 von 10: {}.", shares.iter().map(one).collect::<Vec<_>>().join("; "))
        }
        en {
            let one = |(years, wide, narrow): &(i32, f64, f64)| format!("{} {} and {}", after(*years), share(*wide), share(*narrow));
            format!("{places}, ranges for 8 and for 5 of 10: {}.", shares.iter().map(one).collect::<Vec<_>>().join("; "))
        }
        leicht {
            let one = |(years, wide, _): &(i32, f64, f64)| format!("{}: {} waren richtig.", after(*years), share(*wide));
            format!("{places}. 80 von 100 sollen richtig sein. {}", shares.iter().map(one).collect::<Vec<_>>().join(" "))
        };
    /// Between which shares the wide range held, and the narrow one, over everything that is drawn.
    summary(wide: [f64; 2], narrow: [f64; 2]) =
        de ("Die Spanne für 8 von 10 hat {} bis {} von 100 Mal gehalten, die für 5 von 10 {} bis {} von 100 Mal.", hundredths(wide[0]), hundredths(wide[1]),
            hundredths(narrow[0]), hundredths(narrow[1]))
        en ("The range for 8 of 10 has held {} to {} of 100 times, that for 5 of 10 {} to {} of 100 times.", hundredths(wide[0]), hundredths(wide[1]),
            hundredths(narrow[0]), hundredths(narrow[1]))
        leicht ("80 von 100 sollen richtig sein. Richtig waren {} bis {} von 100.", hundredths(wide[0]), hundredths(wide[1]));
    /// Where a simple range is better: interval scores of this model and of the better one of the simple ones.
    worse(places: &str, years: i32, own: f64, simple: f64) =
        de ("{places}, {}: Eine der einfachen Spannen ist besser ({} gegen {}).", after(years), numbers::decimal(simple, 1), numbers::decimal(own, 1))
        en ("{places}, {}: one of the simple ranges is better ({} against {}).", after(years), numbers::decimal(simple, 1), numbers::decimal(own, 1))
        leicht ("{places}, {}: Eine einfache Rechnung war besser.", after(years));
    /// How much stands behind it: after how many years, ranges and launch years.
    behind(cases: &[(i32, f64, f64)]) =
        de {
            let one = |(years, cases, launches): &(i32, f64, f64)| format!("{} {} Spannen aus {} Startjahren", after(*years), persons(*cases), persons(*launches));
            format!("Dahinter stehen {}. Was in einem Jahr geschieht, bewegt fast alle Kreise in dieselbe Richtung: Es zählen die Startjahre mehr als die Spannen.",
                cases.iter().map(one).collect::<Vec<_>>().join(", "))
        }
        en {
            let one = |(years, cases, launches): &(i32, f64, f64)| format!("{} {} ranges of {} launch years", after(*years), persons(*cases), persons(*launches));
            format!("Behind it are {}. What happens in a year moves nearly all Kreise the same way: the launch years count for more than the ranges.",
                cases.iter().map(one).collect::<Vec<_>>().join(", "))
        }
        leicht {
            let one = |(years, cases, _): &(i32, f64, f64)| format!("{}: {} Rechnungen.", after(*years), persons(*cases));
            format!("So viele Rechnungen haben wir geprüft. {}", cases.iter().map(one).collect::<Vec<_>>().join(" "))
        };
    /// A range that held too seldom or too often by what was set before: `wanted` are the least and the greatest share.
    missed(places: &str, promised: f64, years: i32, inside: f64, wanted: [f64; 2]) =
        de ("Nicht erreicht: {places}, {}, Spanne für {} von 10: {} statt {} bis {}. Die Spanne ist dort {}.", after(years), numbers::decimal(promised * 10.0, 0),
            share(inside), numbers::decimal(wanted[0] * 100.0, 0), numbers::decimal(wanted[1] * 100.0, 0), if inside < wanted[0] { "zu schmal" } else { "zu breit" })
        en ("Missed: {places}, {}, range for {} of 10: {} instead of {} to {}. The range is too {} there.", after(years), numbers::decimal(promised * 10.0, 0),
            share(inside), numbers::decimal(wanted[0] * 100.0, 0), numbers::decimal(wanted[1] * 100.0, 0), if inside < wanted[0] { "narrow" } else { "wide" })
        leicht ("Das ist nicht gut. {places}: {} waren {} richtig. {} von 10 sollen richtig sein.", after(years), share(inside), numbers::decimal(promised * 10.0, 0));
    none_missed =
        de "Vorher gesetzt war: In der Spanne für 8 von 10 sollen 70 bis 90 von 100 liegen, in der für 5 von 10 38 bis 62. Das ist überall erreicht."
        en "Set before: the range for 8 of 10 should hold 70 to 90 of 100, that for 5 of 10 should hold 38 to 62. This is met everywhere."
        leicht "Das ist gut. So haben wir es vorher gewollt.";
    /// How good the range of 80 per cent is beside simple ones: interval scores, per cent of the persons at the launch.
    scores(years: i32, own: f64, unchanged: f64, walk: f64) =
        de ("Eine Spanne soll halten und trotzdem schmal sein. Das Intervallmaß misst beides, je kleiner, desto besser: {} {} für dieses Modell, {} für „es bleibt, wie es ist“, {} für den fortgesetzten Trend der Vorjahre.",
            after(years), numbers::decimal(own, 1), numbers::decimal(unchanged, 1), numbers::decimal(walk, 1))
        en ("A range should hold and still be narrow. The interval score measures both, the smaller the better: {} {} for this model, {} for “nothing changes”, {} for the trend of the years before.",
            after(years), numbers::decimal(own, 1), numbers::decimal(unchanged, 1), numbers::decimal(walk, 1))
        leicht "Eine Spanne soll nicht zu groß sein. Wir haben 2 einfache Rechnungen verglichen. Das Ergebnis steht in der Tabelle.";
    /// Caption and columns of the table of everything.
    all_caption =
        de "Alles Gezählte: wie oft in der Spanne, und das Intervallmaß der Spanne für 8 von 10 in Prozent der Menschen am Start"
        en "Everything counted: how often inside, and the interval score of the range for 8 of 10 in percent of the people at the launch"
        leicht "Alle Ergebnisse";
    /// Columns of the table of everything: shares inside of the three ranges, then three interval scores.
    all_columns() -> [&'static str; 11] =
        de { ["Gelernt aus", "Wo", "Jahre", "Startjahre", "Spannen", "5 von 10", "8 von 10", "95 von 100", "Dieses Modell", "Nichts ändert sich", "Trend der Vorjahre"] }
        en { ["Learnt from", "Where", "Years", "Launch years", "Ranges", "5 of 10", "8 of 10", "95 of 100", "This model", "Nothing changes", "Trend of years before"] };
    learnt_all = de "allen Kreisen und Jahren" en "all Kreise and years" leicht "allen Kreisen";
    learnt_others = de "anderen Kreisen und Jahren" en "other Kreise and years" leicht "anderen Kreisen";
    learnt_kept =
        de "zwei von drei Kreisen; der dritte war zurückgelegt"
        en "two of three Kreise; the third was kept back"
        leicht "einem Teil der Kreise";
    /// Places that were kept back while the method was chosen.
    kept(places: &str) =
        de "{places}, die beim Entwickeln zurückgelegt waren"
        en "{places} that were kept back during development"
        leicht "{places} zur Probe";
    /// Horizons that are shown and not judged.
    not_judged(years: &[i32]) =
        de {
            let years: Vec<String> = years.iter().map(ToString::to_string).collect();
            format!("Die Zeilen nach {} Jahren werden nicht beurteilt: Zu wenige Startjahre stehen dahinter.", years.join(" und "))
        }
        en {
            let years: Vec<String> = years.iter().map(ToString::to_string).collect();
            format!("The rows after {} years are not judged: too few launch years are behind them.", years.join(" and "))
        }
        leicht "Für lange Zeiten gibt es zu wenige Rechnungen.";
    table = de "Alle Ergebnisse als Tabelle" en "All results as a table" leicht "Alle Ergebnisse als Tabelle";
    office_heading =
        de "Wo liegt das Landesamt in unserer Spanne?"
        en "Where is the state office in our range?"
        leicht "Was sagt das Amt? Was sagen wir?";
    office_waits =
        de "Die Spanne wird gerechnet …" en "The range is being calculated …" leicht "Wir rechnen noch …";
    /// Where a forecast that is recomputed lies in the range of the baseline that holds 8 of 10 calculations; all in persons, to full thousands.
    office(title: &str, at: i32, reach: [f64; 2], range: [f64; 2], place: Place) =
        de ("{title}, nachgerechnet: {} etwa {} bis {} Menschen, keine amtliche Zahl. Die Basis liegt in 8 von 10 Rechnungen zwischen {} und {}. {}",
            year(at), persons(reach[0]), persons(reach[1]), persons(range[0]), persons(range[1]),
            match place {
                Place::Inside => "Das Nachgerechnete liegt ganz in dieser Spanne: Beide Rechnungen vertragen sich.",
                Place::Around => "Das Nachgerechnete reicht auf beiden Seiten über diese Spanne hinaus: Beide Rechnungen vertragen sich.",
                Place::Higher => "Das Nachgerechnete liegt zum Teil über dieser Spanne, der Rest darin.",
                Place::Lower => "Das Nachgerechnete liegt zum Teil unter dieser Spanne, der Rest darin.",
                Place::Above => "Das Nachgerechnete liegt ganz über dieser Spanne: Beide Rechnungen sind sich uneinig.",
                Place::Below => "Das Nachgerechnete liegt ganz unter dieser Spanne: Beide Rechnungen sind sich uneinig.",
            })
        en ("{title}, recomputed: in {} about {} to {} people, not an official figure. In 8 of 10 calculations the baseline lies between {} and {}. {}",
            year(at), persons(reach[0]), persons(reach[1]), persons(range[0]), persons(range[1]),
            match place {
                Place::Inside => "What is recomputed lies wholly in this range: the two calculations are compatible.",
                Place::Around => "What is recomputed reaches beyond this range on both sides: the two calculations are compatible.",
                Place::Higher => "What is recomputed lies partly above this range, the rest in it.",
                Place::Lower => "What is recomputed lies partly below this range, the rest in it.",
                Place::Above => "What is recomputed lies wholly above this range: the two calculations disagree.",
                Place::Below => "What is recomputed lies wholly below this range: the two calculations disagree.",
            })
        leicht ("Es geht um das Jahr {}. Das Amt hat für das Land gerechnet. Daraus haben wir für die Stadt gerechnet. Das Ergebnis: {} bis {} Menschen. \
             Unsere Spanne: {} bis {} Menschen. {}",
            year(at), persons(reach[0]), persons(reach[1]), persons(range[0]), persons(range[1]),
            match place {
                Place::Inside | Place::Around => "Das passt zusammen.",
                Place::Higher => "Die Zahl vom Amt ist etwas höher.",
                Place::Lower => "Die Zahl vom Amt ist etwas kleiner.",
                Place::Above => "Die Zahl vom Amt ist viel höher.",
                Place::Below => "Die Zahl vom Amt ist viel kleiner.",
            });
}

/// A share as so many of a hundred.
fn hundredths(share: f64) -> String {
    numbers::decimal(share * 100.0, 0)
}

/// Where a range of persons lies in another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Wholly inside.
    Inside,
    /// Beyond it on both sides.
    Around,
    /// Partly above, the rest inside.
    Higher,
    /// Partly below, the rest inside.
    Lower,
    /// Wholly above.
    Above,
    /// Wholly below.
    Below,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_read_as_people_count() {
        assert_eq!(group(cities(), 0.8), "Mittlere Städte: Spanne für 8 von 10");
        assert_eq!(
            (share(0.776), after(1), after(7)),
            ("78 von 100".to_owned(), "nach 1 Jahr".to_owned(), "nach 7 Jahren".to_owned())
        );
        assert_eq!(
            finding(all_places(), &[(1, 0.81, 0.51), (5, 0.776, 0.384)]),
            "Alle Kreise, Spanne für 8 und für 5 von 10: nach 1 Jahr 81 von 100 und 51 von 100; nach 5 Jahren 78 von 100 und 38 von 100."
        );
    }

    #[test]
    fn a_miss_says_to_which_side() {
        let narrow = missed(all_places(), 0.5, 5, 0.37, [0.38, 0.62]);
        assert_eq!(
            narrow,
            "Nicht erreicht: Alle Kreise, nach 5 Jahren, Spanne für 5 von 10: 37 von 100 statt 38 bis 62. Die Spanne ist dort zu schmal."
        );
        assert!(missed(cities(), 0.8, 7, 0.94, [0.7, 0.9]).ends_with("zu breit."));
    }
}
