//! What is wrong with a file, in German: what stands there, and what was expected.

mod parts;

use faults::Problem;

pub(super) use parts::engine;
use parts::{life_table, number, sign};

/// The two halves of each problem: a match, so that one without words does not compile.
macro_rules! halves {
    ($problem:ident; $($pattern:pat => $found:literal $(($what:expr))?, $expected:literal $(($which:expr))?;)+) => {
        match $problem {
            $($pattern => [format!($found $(, $what)?), format!($expected $(, $which)?)],)+
        }
    };
}

/// What stands there, and what was expected.
#[allow(clippy::useless_format, reason = "some texts have no values")]
pub(super) fn halves(problem: &Problem) -> [String; 2] {
    use Problem as P;
    halves! { problem;
        // Files and archives.
        P::NoFile => "keine Datei", "ein Datenpaket oder eine Tabelle";
        P::MissingFile => "die Datei fehlt", "die Tabelle";
        P::MissingTable { table } => "die Datei fehlt", "die Tabelle „{table}“";
        P::MissingDescriptor => "die Datei fehlt", "die Beschreibung des Datenpakets";
        P::EmptyFile => "leere Datei", "eine Tabelle mit Kopfzeile";
        P::EmptyTable { columns } => "leere Datei", "eine Kopfzeile: {columns}";
        P::Spreadsheet => "eine Tabellendatei oder ein Archiv (zip)", "die Tabelle als CSV gespeichert";
        P::DamagedArchive { .. } => "ein beschädigtes Archiv", "ein zip-Archiv mit einem Datenpaket oder Tabellen";
        P::UnknownCompression { name } => "„{name}“ ist auf unbekannte Weise gepackt", "Deflate oder ungepackt";
        P::LargeArchive { most } => "ein Archiv, größer als jedes Datenpaket", "höchstens {most} MiB";

        // Characters.
        P::Utf8Mark => "eine Kennung für UTF-8 am Anfang", "UTF-8 ohne Kennung";
        P::Utf16Mark => "eine Kennung für UTF-16 am Anfang", "UTF-8 ohne Kennung";
        P::NotUtf8 { byte } =>
            "das Byte 0x{byte:02X} ist kein UTF-8 (vielleicht ist die Datei in Windows-1252)", "UTF-8";
        P::NotUtf8AfterMark =>
            "eine Kennung für UTF-8 vor Bytes, die kein UTF-8 sind", "ein Zeichensatz in der ganzen Datei";
        P::NotUtf16AfterMark =>
            "eine Kennung für UTF-16 vor Bytes, die kein UTF-16 sind", "ein Zeichensatz in der ganzen Datei";
        P::ZeroByte => "ein Null-Byte", "Text als UTF-8, als UTF-16 mit Kennung oder als Windows-1252";
        P::UnknownByte { byte } =>
            "das Byte 0x{byte:02X} ist weder UTF-8 noch Windows-1252", "Text als UTF-8 oder Windows-1252";
        P::TextAfterQuote { delimiter } =>
            "Text nach einem schließenden Anführungszeichen", "{} oder das Ende der Zeile" (sign(delimiter));
        P::OpenQuote => "ein Anführungszeichen, das nicht geschlossen wird", "ein schließendes Anführungszeichen";

        // Columns and rows.
        P::NotCommas => "Spalten, die Semikolons oder Tabulatoren trennen", "Kommas";
        P::NoHeader { columns } => "keine bekannte Kopfzeile", "die Spalten {columns}";
        P::NoFlatHeader => "keine Kopfzeile einer flachen Tabelle", "statistics_code;... oder Statistik_Code;...";
        P::ColumnTwice { name } => "die Spalte „{name}“ ein zweites Mal", "jede Spalte einmal";
        P::UnknownColumn { name, known } => "die unbekannte Spalte „{name}“", "eine von {known}";
        P::MissingColumn { name, columns } => "die Spalte „{name}“ fehlt", "{columns}";
        P::MissingField { name } =>
            "die beschriebene Spalte „{name}“ fehlt", "die Spalten, die in datapackage.json stehen";
        P::UnlistedColumn { table, name } =>
            "die Beschreibung von „{table}“ nennt „{name}“ nicht", "jede Spalte der Tabelle";
        P::CellCount { found, wanted } => "{found} Zellen", "{wanted} wie in der Kopfzeile";
        P::SplitNumber { found, wanted } =>
            "{found} Zellen (ein Dezimalkomma teilt eine Zahl)", "{wanted} wie in der Kopfzeile";
        P::PerhapsSplitNumber { found, wanted } =>
            "{found} Zellen (ein Dezimalkomma teilt vielleicht eine Zahl)", "{wanted} wie in der Kopfzeile";
        P::SameRow { first } => "dieselbe Zeile wie in Zeile {first}", "jede Zeile einmal";
        P::NoRow => "keine Zeile", "eine Zeile für jedes Jahr";

        // Values of cells.
        P::Number { column, found, wanted } => "„{column}“ {}" (number(found)), "{}" (parts::wanted(wanted));
        P::Figure { found } => "der Wert {}" (number(found)), "eine Zahl oder eines von - . / x ...";
        P::NoFigure => "keine Zahl", "eine Zahl oder eines von - . / x ...";
        P::TwoForms { first, other } =>
            "Zahlen in zwei Schreibweisen: „{first}“ und „{other}“", "eine Schreibweise in der ganzen Tabelle";
        P::EmptyText { column } => "„{column}“ ist leer", "ein Text";
        P::UnknownWord { column, word, known } => "„{column}“ ist „{word}“", "eines von {known}";
        P::NotOneSex { code } => "das Geschlecht ist „{code}“", "f oder m";
        P::UnknownSex { word } => "das Geschlecht „{word}“", "weiblich, männlich oder Insgesamt";
        P::UnknownTime { text } => "die Zeitangabe „{text}“", "ein Jahr oder sein 31. Dezember";
        P::UnknownAges { words } => "die Altersgruppe „{words}“", "etwa „18 bis unter 25 Jahre“";
        P::DifferentAges { code, words } =>
            "„{code}“ und „{words}“ sind verschiedene Alter", "eine Altersgruppe in Schlüssel und Worten";
        P::NoDay { text } => "„{text}“ ist kein Tag", "ein Tag wie 31.12.2024";
        P::NoPeriod { text } => "der Zeitraum „{text}“", "erstes und letztes Jahr, etwa 2016/18";

        // The descriptor of a pack.
        P::Json { .. } => "eine Beschreibung, die nicht lesbar ist", "eine Beschreibung wie in data/README.md";
        P::PackName { name } => "der Name „{name}“", "Kleinbuchstaben, Ziffern und Bindestriche";
        P::BaseYear { year } => "„base_year“ ist {year}", "ein Jahr von 1900 bis 2100";
        P::Setting { key, value, most } => "„{key}“ ist {value}", "eine Zahl über 0, höchstens {most}";
        P::PackKey { key } => "„ags“ ist „{key}“", "ein amtlicher Schlüssel mit 5 bis 8 Ziffern, etwa 07312";
        P::Threshold { value } => "„disclosure_threshold“ ist {value}", "eine ganze Zahl von 0 bis 100";
        P::MovesLevel { value } => "„moves_level“ ist {value}", "eine Zahl von 0 bis 10";
        P::Persistence { value } => "„district_persistence“ ist {value}", "ein Anteil von 0 bis 1";
        P::MortalityLevel { value } => "„mortality_level“ {value} lässt keine Sterbetafel übrig", "ein Faktor nahe 1";
        P::NoResource { table } => "die Tabelle „{table}“ ist nicht beschrieben", "jede Tabelle eines Datenpakets";
        P::UnknownQuality { table } =>
            "„{table}“ hat eine unbekannte Güte", "official, derived, estimate oder assumption";

        // Outlines of districts.
        P::NotGeoJson { line, column } => "ab Zeile {line}, Zeichen {column} kein lesbares GeoJSON",
            "eine FeatureCollection, wie RFC 7946 sie beschreibt";
        P::NoFeatures { kind } => "„{kind}“ ohne Flächen", "eine FeatureCollection der Stadtteile";
        P::LargeOutlines { most } => "eine Datei über {most} MiB",
            "gröber gezeichnete Umrisse, etwa auf 10 Meter genau";
        P::OutlineUnnamed { feature } => "die Fläche {feature} nennt keinen Stadtteil dieser Daten",
            "eine Eigenschaft mit Kennung oder amtlichem Namen eines Stadtteils";
        P::OutlineTwice { name, feature } => "die Fläche {feature} ist ein zweites Mal {name}",
            "eine Fläche für jeden Stadtteil; mehrere Teile als MultiPolygon";
        P::NoOutline { name } => "kein Umriss von {name}", "eine Fläche für jeden Stadtteil";
        P::NotPolygon { feature, kind } => "{feature} hat die Geometrie „{kind}“", "ein Polygon oder MultiPolygon";
        P::RingOpen { feature } => "{feature}: ein Ring endet nicht, wo er beginnt",
            "der erste Punkt am Ende noch einmal";
        P::RingShort { feature, points } => "{feature}: ein Ring aus {points} Punkten",
            "mindestens drei verschiedene Punkte und der erste noch einmal";
        P::NoPosition { feature } => "{feature}: ein Punkt, der kein Zahlenpaar ist", "Länge und Breite";
        P::Projected { feature, x, y } => "{feature}: der Punkt {x}, {y} steht in Metern, etwa in UTM oder Gauß-Krüger",
            "Grad in WGS 84: bitte neu ausgeben mit EPSG:4326";
        P::Swapped { feature, x, y } => "{feature}: beim Punkt {x}, {y} steht die Breite vor der Länge",
            "zuerst die Länge, wie in GeoJSON üblich";
        P::OffTheGlobe { feature, x, y } => "{feature}: der Punkt {x}, {y} liegt nirgends auf der Erde",
            "Länge von -180 bis 180, Breite von -90 bis 90";
        P::Elsewhere { feature, kilometres } => "{feature} liegt {kilometres} km entfernt von dem Ort, den die Daten nennen",
            "Umrisse dieser Stadt";

        // What the tables of a pack say together.
        P::NoSource => "keine Quelle", "Kennungen aus sources.csv, durch Leerzeichen getrennt";
        P::UnknownSource { id } => "die unbekannte Quelle „{id}“", "eine Kennung aus sources.csv";
        P::SourceTwice { id } => "die Quelle „{id}“ ein zweites Mal", "jede Quelle einmal";
        P::AssumptionTwice { id } => "die Annahme „{id}“ ein zweites Mal", "jede Annahme einmal";
        P::UnknownRegion { id } => "das unbekannte Gebiet „{id}“", "eine Kennung aus regions.csv";
        P::RegionTwice { id } | P::RegionAgain { id } => "das Gebiet „{id}“ ein zweites Mal", "jedes Gebiet einmal";
        P::NoWhole { id } => "keine Zeile für „{id}“", "das Ganze mit seiner Summe";
        P::NoDistrict => "kein Stadtteil", "mindestens einer";
        P::WholeCounted { id } => "Zeilen für „{id}“", "nur Stadtteile: das Ganze ist ihre Summe";
        P::NoRegionAges { id } => "keine Zeilen für das Gebiet {id}", "jedes Alter jedes Gebiets";
        P::NoRegionLevel { id } => "keine Zeile für das Gebiet {id}", "jedes Gebiet oder eine leere Tabelle";
        P::NoRegionHousing { id } => "keine Zeile für das Gebiet {id}", "jedes Gebiet";
        P::AgeTwice { age } => "das Alter {age} ein zweites Mal", "jedes Alter einmal";
        P::AgeOfTwice { column, value, age } =>
            "„{column}“ {value}: das Alter {age} ein zweites Mal", "jedes Alter einmal";
        P::MissingAges { column, value, ages } =>
            "„{column}“ {value}: keine Zeile für das Alter {ages}", "jedes Alter von 0 bis 100";
        P::MissingBirthAges { ages } => "keine Zeile für das Alter {ages}",
            "jedes Alter von 15 bis 49; in anderen Altern ohne Zeile gibt es keine Geburten";
        P::ProfileSum { profile, sum } => "das Profil {profile} hat die Summe {sum}", "die Summe 1";
        P::UnknownProfile { profile } => "das unbekannte Profil „{profile}“", "ein Profil aus migration_in.csv";
        P::NoKind => "keine Art von Zuzug", "mindestens eine";
        P::KindTwice { id } => "die Art „{id}“ ein zweites Mal", "jede Art einmal";
        P::NoFlow { flow } => "keine Zeilen für den Strom „{flow}“", "ein Anteil für jedes Gebiet";
        P::UnknownFlow { flow, all, moves } =>
            "der unbekannte Strom „{flow}“", "{all}, {moves} oder eine Art aus kinds.csv";
        P::FlowRegions { flow, regions } =>
            "der Strom {flow}: keine Zeile für das Gebiet {regions}", "ein Anteil für jedes Gebiet";
        P::FlowRegionTwice { flow, region } =>
            "der Strom {flow}: das Gebiet {region} ein zweites Mal", "jedes Gebiet einmal";
        P::FlowSum { flow, sum } => "der Strom {flow} hat die Summe {sum}", "die Summe 1";
        P::DistrictsSum { sum, whole } => "die Stadtteile haben die Summe {sum}", "{whole}, die Summe des Ganzen";
        P::RegionSum { id, sum, total } => "das Gebiet {id} hat die Summe {sum}", "{total}, seine Summe in regions.csv";
        P::LeavingBound { sex, age, rate, bound } =>
            "„sex“ {sex}, Alter {age}: out_rate + move_rate ist {rate:.6}", "höchstens {bound:.6}";
        P::ProjectYears { first, last } => "„to_year“ {last} liegt vor {first}", "„from_year“ oder später";
        P::ClassTwice { region, class } =>
            "das Gebiet {region}, Klasse {class} ein zweites Mal", "jede Klasse eines Gebiets einmal";
        P::SeriesTwice { measure, year, region } =>
            "{measure} {year} für {region} ein zweites Mal", "eine Zahl je Jahr in einer Reihe, andere mit „use“ note";
        P::TextTwice { key, language } => "{key} in {language} ein zweites Mal", "jeder Text einmal je Sprache";
        P::ErrorTwice { id } => "{id} ein zweites Mal", "jede Größe einmal";
        P::NoError { ids } => "keine Zeile für {ids}", "jede Größe der Abweichungen";
        P::CoverageTwice { id } => "{id} ein zweites Mal", "jede Gruppe und Zeitspanne einmal";
        P::NoCoverage { ids } => "keine Zeile für {ids}", "jede Gruppe und Zeitspanne";
        P::PlanningTwice { field, year } => "{field} {year} ein zweites Mal", "jedes Feld einmal im Jahr";
        P::ForecastTwice { forecast, year } =>
            "{forecast} für {year} ein zweites Mal", "jedes Jahr einer Variante und Gruppe einmal";
        P::NoBound => "weder „low“ noch „high“", "mindestens eines von beiden";
        P::BoundsTurned => "„high“ liegt unter „low“", "„low“ oder mehr";
        P::PeriodGroup { period, from, next } =>
            "der Zeitraum {period}: eine Altersgruppe ab {from}", "die Gruppe ab {next}";
        P::PeriodEnd { period, open } => "der Zeitraum {period} endet vor dem offenen Alter", "Gruppen bis {open}";
        P::InconsistentTable { sex, why } => "„sex“ {sex}: {}" (life_table(why)), "eine Sterbetafel ohne Widersprüche";

        // What may be published.
        P::ConfidentialPack { id } =>
            "das Datenpaket „{id}“ ist als vertraulich bezeichnet", "ein Datenpaket, das veröffentlicht werden darf";
        P::ConfidentialTable { table } =>
            "die Tabelle „{table}“ ist als vertraulich bezeichnet", "Tabellen, die veröffentlicht werden dürfen";
        P::SmallGroups { name, id, count, threshold } =>
            "{name} ({id}): {count} Zahlen eines Alters und Geschlechts unter {threshold}",
            "ein Altersaufbau, der kleine Gruppen zusammenfasst";
        P::SmallCount { value, year, region, threshold } =>
            "die Zahl {value} in {year} für das Gebiet {region}", "keine Zahl eines Stadtteils unter {threshold}";

        // Districts by age.
        P::UnknownDistrict { words } => "unbekannter Stadtteil „{words}“", "Nummer oder Name eines Stadtteils";
        P::DistrictMissing { name, id } => "keine Zeile für {name} ({id})", "alle Stadtteile";
        P::NumberAndName { id, of_id, name, other } =>
            "die Nummer {id} gehört zu {of_id}, der Name ist aber {name}", "die Nummer {other} oder ein anderer Name";
        P::EmptyGroup { from, below } => "eine Altersgruppe von {from} bis unter {below}", "ein Alter über „von“";
        P::NoUpperAge { text } => "„BisKleinerAls“ ist „{text}“", "ein Alter oder nichts";
        P::NotWholePersons { column, text } => "„{column}“ ist nicht ganzzahlig: „{text}“", "eine Anzahl von Personen";
        P::GroupTwice { name, from, to } =>
            "{name}: die Alter {from} bis {to} ein zweites Mal", "jede Altersgruppe einmal";
        P::GroupOverlaps { name, from, to, next } =>
            "{name}: die Alter {from} bis {to} überschneiden die Gruppe davor", "eine Gruppe ab {next}";
        P::GroupGap { name, from, to } => "{name}: die Alter {from} bis {to} fehlen", "eine Gruppe ab {from}";
        P::NoOpenGroup { name, from } => "{name}: die Alter ab {from} fehlen", "eine offene letzte Altersgruppe";
        P::GroupSum { sex, from, to, found, sum } =>
            "{sex} zusammen, Alter {from} bis {to}: {found}", "{sum}, die Summe der Stadtteile";
        P::DistrictSum { called, name, found, sum } =>
            "„{called}“ von {name}: {found}", "{sum}, die Summe der Altersgruppen";
        P::CellTwice { called } =>
            "„{called}“ ein zweites Mal für dasselbe Gebiet und Alter", "jede Altersgruppe einmal";
        P::OneSex { called } => "„{called}“: ein Geschlecht ohne das andere", "Frauen und Männer, oder beide zusammen";
        P::NegativeGroup { called } => "„{called}“ ist negativ", "eine Zahl von mindestens 0";
        P::NoFit => "Altersgruppen der Stadtteile, die nicht zu den Einwohnern der Stadt passen",
            "jemand in jedem Stadtteil und in jedem Alter der Stadt";
        P::TooFewPeople { name } => "zu wenige Menschen in {name} zum Runden", "Menschen in jedem Stadtteil";

        // Observed figures and forecasts.
        P::UnknownPlace { words } =>
            "unbekanntes Gebiet „{words}“", "Nummer oder Name eines Stadtteils, oder nichts für die Stadt";
        P::OtherDistrict { number, name } =>
            "die Nummer {number} ist ein anderer Stadtteil als „{name}“", "Nummer und Name desselben Stadtteils";
        P::FigureTwice { year } => "{year} ein zweites Mal für dasselbe Gebiet und Merkmal", "jede Zahl einmal";
        P::Balance { found, arrivals, departures, balance } =>
            "ein Saldo von {found}", "{arrivals} - {departures} = {balance}";
        P::PointTwice { year, variant, group } =>
            "{year}, {variant} {group} ein zweites Mal", "jedes Jahr einer Variante und Gruppe einmal";
        P::OtherBaseYear { year } => "das Basisjahr {year} neben einem anderen", "eine Vorausberechnung in einer Datei";

        // A new start, and the engine.
        P::NobodyCounted { after } => "die Einwohner eines Jahres nach {after} hat niemand gezählt",
            "die Einwohner der Stadt in einem späteren Jahr, das schon vorbei ist";
        P::BeyondBaseline { year } => "Einwohner aus dem Jahr {year}", "ein Jahr, das die Basis erreicht";
        P::NotProjected { why } => "ein Datenpaket, das sich nicht vorausberechnen lässt: {}" (engine(why)),
            "Zahlen, mit denen sich rechnen lässt";

        // The nation's tables.
        P::NotNextAge { age, next } => "das Alter {age}", "das Alter {next}";
        P::NotNextYear { year } => "das Jahr {year}", "das Jahr nach dem davor";
        P::TableNotWhole { middle } => "die Sterbetafel um {middle} ist nicht vollständig", "die Alter 0 bis 100";
        P::NoLifeTable { why } => "{}" (life_table(why)), "eine Sterbetafel";
        P::NoLifeTables => "keine Zeile", "eine Sterbetafel";
        P::NotMoved { year, why } => "{year}: {}" (life_table(why)), "Lebenserwartungen nahe denen der Tafel";
        P::GroupsWithGap { year } => "Gruppen des Jahres {year} mit einer Lücke", "jede Gruppe nach der davor";
    }
}
