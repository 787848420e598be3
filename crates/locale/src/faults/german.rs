//! What is wrong with a file, in German: what stands there, and what was expected.

mod parts;

use faults::{Delimiter, Problem};

pub(super) use parts::engine;
use parts::{life_table, number};

/// Both halves of a problem.
macro_rules! both {
    ($found:literal, $expected:literal) => {
        [format!($found), format!($expected)]
    };
}

/// What stands there, and what was expected.
#[allow(clippy::useless_format, reason = "some texts have no values")]
pub(super) fn halves(problem: &Problem) -> [String; 2] {
    use Problem as P;
    match problem {
        // Files and archives.
        P::NoFile => both!("keine Datei", "ein Datenpaket oder eine Tabelle"),
        P::MissingFile => both!("die Datei fehlt", "die Tabelle"),
        P::MissingTable { table } => both!("die Datei fehlt", "die Tabelle „{table}“"),
        P::MissingDescriptor => both!("die Datei fehlt", "die Beschreibung des Datenpakets"),
        P::EmptyFile => both!("leere Datei", "eine Tabelle mit Kopfzeile"),
        P::EmptyTable { columns } => both!("leere Datei", "eine Kopfzeile: {columns}"),
        P::Spreadsheet => {
            both!("eine Tabellendatei oder ein Archiv (zip)", "die Tabelle als CSV gespeichert")
        }
        P::DamagedArchive { .. } => {
            both!("ein beschädigtes Archiv", "ein zip-Archiv mit einem Datenpaket oder Tabellen")
        }
        P::UnknownCompression { name } => {
            both!("„{name}“ ist auf unbekannte Weise gepackt", "Deflate oder ungepackt")
        }
        P::LargeArchive { most } => both!("ein Archiv, größer als jedes Datenpaket", "höchstens {most} MiB"),

        // Characters.
        P::Utf8Mark => both!("eine Kennung für UTF-8 am Anfang", "UTF-8 ohne Kennung"),
        P::Utf16Mark => both!("eine Kennung für UTF-16 am Anfang", "UTF-8 ohne Kennung"),
        P::NotUtf8 { byte } => {
            both!("das Byte 0x{byte:02X} ist kein UTF-8 (vielleicht ist die Datei in Windows-1252)", "UTF-8")
        }
        P::NotUtf8AfterMark => {
            both!("eine Kennung für UTF-8 vor Bytes, die kein UTF-8 sind", "ein Zeichensatz in der ganzen Datei")
        }
        P::NotUtf16AfterMark => {
            both!("eine Kennung für UTF-16 vor Bytes, die kein UTF-16 sind", "ein Zeichensatz in der ganzen Datei")
        }
        P::ZeroByte => both!("ein Null-Byte", "Text als UTF-8, als UTF-16 mit Kennung oder als Windows-1252"),
        P::UnknownByte { byte } => {
            both!("das Byte 0x{byte:02X} ist weder UTF-8 noch Windows-1252", "Text als UTF-8 oder Windows-1252")
        }
        P::TextAfterQuote { delimiter } => {
            let delimiter = match delimiter {
                Delimiter::Comma => "ein Komma",
                Delimiter::Semicolon => "ein Semikolon",
                Delimiter::Tab => "ein Tabulator",
            };
            both!("Text nach einem schließenden Anführungszeichen", "{delimiter} oder das Ende der Zeile")
        }
        P::OpenQuote => {
            both!("ein Anführungszeichen, das nicht geschlossen wird", "ein schließendes Anführungszeichen")
        }

        // Columns and rows.
        P::NotCommas => both!("Spalten, die Semikolons oder Tabulatoren trennen", "Kommas"),
        P::NoHeader { columns } => both!("keine bekannte Kopfzeile", "die Spalten {columns}"),
        P::NoFlatHeader => {
            both!("keine Kopfzeile einer flachen Tabelle", "statistics_code;... oder Statistik_Code;...")
        }
        P::ColumnTwice { name } => both!("die Spalte „{name}“ ein zweites Mal", "jede Spalte einmal"),
        P::UnknownColumn { name, known } => both!("die unbekannte Spalte „{name}“", "eine von {known}"),
        P::MissingColumn { name, columns } => both!("die Spalte „{name}“ fehlt", "{columns}"),
        P::MissingField { name } => {
            both!("die beschriebene Spalte „{name}“ fehlt", "die Spalten, die in datapackage.json stehen")
        }
        P::UnlistedColumn { table, name } => {
            both!("die Beschreibung von „{table}“ nennt „{name}“ nicht", "jede Spalte der Tabelle")
        }
        P::CellCount { found, wanted } => both!("{found} Zellen", "{wanted} wie in der Kopfzeile"),
        P::SplitNumber { found, wanted } => {
            both!("{found} Zellen (ein Dezimalkomma teilt eine Zahl)", "{wanted} wie in der Kopfzeile")
        }
        P::PerhapsSplitNumber { found, wanted } => {
            both!("{found} Zellen (ein Dezimalkomma teilt vielleicht eine Zahl)", "{wanted} wie in der Kopfzeile")
        }
        P::SameRow { first } => both!("dieselbe Zeile wie in Zeile {first}", "jede Zeile einmal"),
        P::NoRow => both!("keine Zeile", "eine Zeile für jedes Jahr"),

        // Values of cells.
        P::Number { column, found, wanted } => [format!("„{column}“ {}", number(found)), parts::wanted(wanted)],
        P::Figure { found } => {
            let found = number(found);
            both!("der Wert {found}", "eine Zahl oder eines von - . / x ...")
        }
        P::NoFigure => both!("keine Zahl", "eine Zahl oder eines von - . / x ..."),
        P::TwoForms { first, other } => {
            both!("Zahlen in zwei Schreibweisen: „{first}“ und „{other}“", "eine Schreibweise in der ganzen Tabelle")
        }
        P::EmptyText { column } => both!("„{column}“ ist leer", "ein Text"),
        P::UnknownWord { column, word, known } => both!("„{column}“ ist „{word}“", "eines von {known}"),
        P::NotOneSex { code } => both!("das Geschlecht ist „{code}“", "f oder m"),
        P::UnknownSex { word } => both!("das Geschlecht „{word}“", "weiblich, männlich oder Insgesamt"),
        P::UnknownTime { text } => both!("die Zeitangabe „{text}“", "ein Jahr oder sein 31. Dezember"),
        P::UnknownAges { words } => both!("die Altersgruppe „{words}“", "etwa „18 bis unter 25 Jahre“"),
        P::DifferentAges { code, words } => {
            both!("„{code}“ und „{words}“ sind verschiedene Alter", "eine Altersgruppe in Schlüssel und Worten")
        }
        P::NoDay { text } => both!("„{text}“ ist kein Tag", "ein Tag wie 31.12.2024"),
        P::NoPeriod { text } => both!("der Zeitraum „{text}“", "erstes und letztes Jahr, etwa 2016/18"),

        // The descriptor of a pack.
        P::Json { .. } => both!("eine Beschreibung, die nicht lesbar ist", "eine Beschreibung wie in data/README.md"),
        P::PackName { name } => both!("der Name „{name}“", "Kleinbuchstaben, Ziffern und Bindestriche"),
        P::BaseYear { year } => both!("„base_year“ ist {year}", "ein Jahr von 1900 bis 2100"),
        P::Setting { key, value, most } => both!("„{key}“ ist {value}", "eine Zahl über 0, höchstens {most}"),
        P::PackKey { key } => both!("„ags“ ist „{key}“", "ein amtlicher Schlüssel mit 5 bis 8 Ziffern, etwa 07312"),
        P::Threshold { value } => both!("„disclosure_threshold“ ist {value}", "eine ganze Zahl von 0 bis 100"),
        P::MovesLevel { value } => both!("„moves_level“ ist {value}", "eine Zahl von 0 bis 10"),
        P::Persistence { value } => both!("„district_persistence“ ist {value}", "ein Anteil von 0 bis 1"),
        P::MortalityLevel { value } => {
            both!("„mortality_level“ {value} lässt keine Sterbetafel übrig", "ein Faktor nahe 1")
        }
        P::NoResource { table } => {
            both!("die Tabelle „{table}“ ist nicht beschrieben", "jede Tabelle eines Datenpakets")
        }
        P::UnknownQuality { table } => {
            both!("„{table}“ hat eine unbekannte Güte", "official, derived, estimate oder assumption")
        }

        // What the tables of a pack say together.
        P::NoSource => both!("keine Quelle", "Kennungen aus sources.csv, durch Leerzeichen getrennt"),
        P::UnknownSource { id } => both!("die unbekannte Quelle „{id}“", "eine Kennung aus sources.csv"),
        P::SourceTwice { id } => both!("die Quelle „{id}“ ein zweites Mal", "jede Quelle einmal"),
        P::AssumptionTwice { id } => both!("die Annahme „{id}“ ein zweites Mal", "jede Annahme einmal"),
        P::UnknownRegion { id } => both!("das unbekannte Gebiet „{id}“", "eine Kennung aus regions.csv"),
        P::RegionTwice { id } | P::RegionAgain { id } => {
            both!("das Gebiet „{id}“ ein zweites Mal", "jedes Gebiet einmal")
        }
        P::NoWhole { id } => both!("keine Zeile für „{id}“", "das Ganze mit seiner Summe"),
        P::NoDistrict => both!("kein Stadtteil", "mindestens einer"),
        P::WholeCounted { id } => both!("Zeilen für „{id}“", "nur Stadtteile: das Ganze ist ihre Summe"),
        P::NoRegionAges { id } => both!("keine Zeilen für das Gebiet {id}", "jedes Alter jedes Gebiets"),
        P::NoRegionLevel { id } => both!("keine Zeile für das Gebiet {id}", "jedes Gebiet oder eine leere Tabelle"),
        P::NoRegionHousing { id } => both!("keine Zeile für das Gebiet {id}", "jedes Gebiet"),
        P::AgeTwice { age } => both!("das Alter {age} ein zweites Mal", "jedes Alter einmal"),
        P::AgeOfTwice { column, value, age } => {
            both!("„{column}“ {value}: das Alter {age} ein zweites Mal", "jedes Alter einmal")
        }
        P::MissingAges { column, value, ages } => {
            both!("„{column}“ {value}: keine Zeile für das Alter {ages}", "jedes Alter von 0 bis 100")
        }
        P::MissingBirthAges { ages } => both!(
            "keine Zeile für das Alter {ages}",
            "jedes Alter von 15 bis 49; in anderen Altern ohne Zeile gibt es keine Geburten"
        ),
        P::ProfileSum { profile, sum } => both!("das Profil {profile} hat die Summe {sum}", "die Summe 1"),
        P::UnknownProfile { profile } => both!("das unbekannte Profil „{profile}“", "ein Profil aus migration_in.csv"),
        P::NoKind => both!("keine Art von Zuzug", "mindestens eine"),
        P::KindTwice { id } => both!("die Art „{id}“ ein zweites Mal", "jede Art einmal"),
        P::NoFlow { flow } => both!("keine Zeilen für den Strom „{flow}“", "ein Anteil für jedes Gebiet"),
        P::UnknownFlow { flow, all, moves } => {
            both!("der unbekannte Strom „{flow}“", "{all}, {moves} oder eine Art aus kinds.csv")
        }
        P::FlowRegions { flow, regions } => {
            both!("der Strom {flow}: keine Zeile für das Gebiet {regions}", "ein Anteil für jedes Gebiet")
        }
        P::FlowRegionTwice { flow, region } => {
            both!("der Strom {flow}: das Gebiet {region} ein zweites Mal", "jedes Gebiet einmal")
        }
        P::FlowSum { flow, sum } => both!("der Strom {flow} hat die Summe {sum}", "die Summe 1"),
        P::DistrictsSum { sum, whole } => {
            both!("die Stadtteile haben die Summe {sum}", "{whole}, die Summe des Ganzen")
        }
        P::RegionSum { id, sum, total } => {
            both!("das Gebiet {id} hat die Summe {sum}", "{total}, seine Summe in regions.csv")
        }
        P::LeavingBound { sex, age, rate, bound } => {
            both!("„sex“ {sex}, Alter {age}: out_rate + move_rate ist {rate:.6}", "höchstens {bound:.6}")
        }
        P::ProjectYears { first, last } => both!("„to_year“ {last} liegt vor {first}", "„from_year“ oder später"),
        P::ClassTwice { region, class } => {
            both!("das Gebiet {region}, Klasse {class} ein zweites Mal", "jede Klasse eines Gebiets einmal")
        }
        P::SeriesTwice { measure, year, region } => both!(
            "{measure} {year} für {region} ein zweites Mal",
            "eine Zahl je Jahr in einer Reihe, andere mit „use“ note"
        ),
        P::TextTwice { key, language } => both!("{key} in {language} ein zweites Mal", "jeder Text einmal je Sprache"),
        P::PlanningTwice { field, year } => both!("{field} {year} ein zweites Mal", "jedes Feld einmal im Jahr"),
        P::ForecastTwice { forecast, year } => {
            both!("{forecast} für {year} ein zweites Mal", "jedes Jahr einer Variante und Gruppe einmal")
        }
        P::NoBound => both!("weder „low“ noch „high“", "mindestens eines von beiden"),
        P::BoundsTurned => both!("„high“ liegt unter „low“", "„low“ oder mehr"),
        P::PeriodGroup { period, from, next } => {
            both!("der Zeitraum {period}: eine Altersgruppe ab {from}", "die Gruppe ab {next}")
        }
        P::PeriodEnd { period, open } => {
            both!("der Zeitraum {period} endet vor dem offenen Alter", "Gruppen bis {open}")
        }
        P::InconsistentTable { sex, why } => {
            let why = life_table(why);
            both!("„sex“ {sex}: {why}", "eine Sterbetafel ohne Widersprüche")
        }

        // What may be published.
        P::ConfidentialPack { id } => {
            both!(
                "das Datenpaket „{id}“ ist als vertraulich bezeichnet",
                "ein Datenpaket, das veröffentlicht werden darf"
            )
        }
        P::ConfidentialTable { table } => {
            both!("die Tabelle „{table}“ ist als vertraulich bezeichnet", "Tabellen, die veröffentlicht werden dürfen")
        }
        P::SmallGroups { name, id, count, threshold } => both!(
            "{name} ({id}): {count} Zahlen eines Alters und Geschlechts unter {threshold}",
            "ein Altersaufbau, der kleine Gruppen zusammenfasst"
        ),
        P::SmallCount { value, year, region, threshold } => {
            both!("die Zahl {value} in {year} für das Gebiet {region}", "keine Zahl eines Stadtteils unter {threshold}")
        }

        // Districts by age.
        P::UnknownDistrict { words } => both!("unbekannter Stadtteil „{words}“", "Nummer oder Name eines Stadtteils"),
        P::DistrictMissing { name, id } => both!("keine Zeile für {name} ({id})", "alle Stadtteile"),
        P::NumberAndName { id, of_id, name, other } => both!(
            "die Nummer {id} gehört zu {of_id}, der Name ist aber {name}",
            "die Nummer {other} oder ein anderer Name"
        ),
        P::EmptyGroup { from, below } => {
            both!("eine Altersgruppe von {from} bis unter {below}", "ein Alter über „von“")
        }
        P::NoUpperAge { text } => both!("„BisKleinerAls“ ist „{text}“", "ein Alter oder nichts"),
        P::NotWholePersons { column, text } => {
            both!("„{column}“ ist nicht ganzzahlig: „{text}“", "eine Anzahl von Personen")
        }
        P::GroupTwice { name, from, to } => {
            both!("{name}: die Alter {from} bis {to} ein zweites Mal", "jede Altersgruppe einmal")
        }
        P::GroupOverlaps { name, from, to, next } => {
            both!("{name}: die Alter {from} bis {to} überschneiden die Gruppe davor", "eine Gruppe ab {next}")
        }
        P::GroupGap { name, from, to } => both!("{name}: die Alter {from} bis {to} fehlen", "eine Gruppe ab {from}"),
        P::NoOpenGroup { name, from } => both!("{name}: die Alter ab {from} fehlen", "eine offene letzte Altersgruppe"),
        P::GroupSum { sex, from, to, found, sum } => {
            both!("{sex} zusammen, Alter {from} bis {to}: {found}", "{sum}, die Summe der Stadtteile")
        }
        P::DistrictSum { called, name, found, sum } => {
            both!("„{called}“ von {name}: {found}", "{sum}, die Summe der Altersgruppen")
        }
        P::CellTwice { called } => {
            both!("„{called}“ ein zweites Mal für dasselbe Gebiet und Alter", "jede Altersgruppe einmal")
        }
        P::OneSex { called } => {
            both!("„{called}“: ein Geschlecht ohne das andere", "Frauen und Männer, oder beide zusammen")
        }
        P::NegativeGroup { called } => both!("„{called}“ ist negativ", "eine Zahl von mindestens 0"),
        P::NoFit => both!(
            "Altersgruppen der Stadtteile, die nicht zu den Einwohnern der Stadt passen",
            "jemand in jedem Stadtteil und in jedem Alter der Stadt"
        ),
        P::TooFewPeople { name } => both!("zu wenige Menschen in {name} zum Runden", "Menschen in jedem Stadtteil"),

        // Observed figures and forecasts.
        P::UnknownPlace { words } => {
            both!("unbekanntes Gebiet „{words}“", "Nummer oder Name eines Stadtteils, oder nichts für die Stadt")
        }
        P::OtherDistrict { number, name } => {
            both!("die Nummer {number} ist ein anderer Stadtteil als „{name}“", "Nummer und Name desselben Stadtteils")
        }
        P::FigureTwice { year } => {
            both!("{year} ein zweites Mal für dasselbe Gebiet und Merkmal", "jede Zahl einmal")
        }
        P::Balance { found, arrivals, departures, balance } => {
            both!("ein Saldo von {found}", "{arrivals} - {departures} = {balance}")
        }
        P::PointTwice { year, variant, group } => {
            both!("{year}, {variant} {group} ein zweites Mal", "jedes Jahr einer Variante und Gruppe einmal")
        }
        P::OtherBaseYear { year } => {
            both!("das Basisjahr {year} neben einem anderen", "eine Vorausberechnung in einer Datei")
        }

        // A new start, and the engine.
        P::NobodyCounted { after } => both!(
            "die Einwohner eines Jahres nach {after} hat niemand gezählt",
            "die Einwohner der Stadt in einem späteren Jahr, das schon vorbei ist"
        ),
        P::BeyondBaseline { year } => both!("Einwohner aus dem Jahr {year}", "ein Jahr, das die Basis erreicht"),
        P::NotProjected { why } => {
            let why = engine(why);
            both!("ein Datenpaket, das sich nicht vorausberechnen lässt: {why}", "Zahlen, mit denen sich rechnen lässt")
        }

        // The nation's tables.
        P::NotNextAge { age, next } => both!("das Alter {age}", "das Alter {next}"),
        P::NotNextYear { year } => both!("das Jahr {year}", "das Jahr nach dem davor"),
        P::TableNotWhole { middle } => {
            both!("die Sterbetafel um {middle} ist nicht vollständig", "die Alter 0 bis 100")
        }
        P::NoLifeTable { why } => [life_table(why), "eine Sterbetafel".to_owned()],
        P::NoLifeTables => both!("keine Zeile", "eine Sterbetafel"),
        P::NotMoved { year, why } => {
            let why = life_table(why);
            both!("{year}: {why}", "Lebenserwartungen nahe denen der Tafel")
        }
        P::GroupsWithGap { year } => both!("Gruppen des Jahres {year} mit einer Lücke", "jede Gruppe nach der davor"),
    }
}
