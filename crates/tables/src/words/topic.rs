//! What the rows of a column are about, by its heading.

use super::text::{Words, fold};

/// What the rows of a column are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic {
    /// A year or day in each row.
    Time,
    /// A number or key of a place.
    Key,
    /// A name of a place.
    Name,
    /// A measure.
    Measure,
    /// The figure of a row, whatever it counts.
    Value,
    /// A sex.
    Sex,
    /// An age group.
    Ages,
    /// The youngest age.
    From,
    /// The age above the oldest.
    Below,
    /// The oldest age.
    To,
    /// A variant.
    Variant,
    /// The year that a forecast starts from.
    BaseYear,
    /// Who published it.
    Publisher,
    /// Its title.
    Title,
    /// A remark.
    Note,
    /// The unit.
    Unit,
}

const TOPICS: [(Topic, &str); 16] = [
    (
        Topic::Time,
        "jahr jahre year zeit datum stichtag stand berichtsjahr kalenderjahr date time bezugsjahr auswertungsjahr \
         jahrdesstichtags zeitpunkt stichtagjahr jahrmonat prognosejahr",
    ),
    (
        Topic::Key,
        "gebietsid gebietsnummer gebietsnr gebietnr stadtteilnummer stadtteilnr stadtteilid nr nummer id region ags \
         schluessel gebietsschluessel kreisschluessel amtlichergemeindeschluessel gemeindeschluessel bezirksnummer \
         bezirksnr ortsbezirksnummer ortsbezirknr raumid ars regionalschluessel kreisnummer kreisnr schluesselnummer \
         stadtteilschluessel bezirkid lfdnr",
    ),
    (
        Topic::Name,
        "gebiet gebietsname stadtteil stadtteile stadtteilname name bezeichnung ortsbezirk ortsbezirke ortsteil \
         bezirk bezirksname stadtbezirk raum raumbezug raumeinheit kreis kreise kreisname gemeinde place ort \
         district kreisfreiestadt kreisfreiestadtlandkreis kreisekreisfreiestaedte regionalebezeichnung \
         gebietseinheit stadtteilbezeichnung gebietsbezeichnung regionname verwaltungsbezirk",
    ),
    (
        Topic::Measure,
        "merkmal measure indikator kennzahl variable groesse angabe ereignis bewegung bewegungsart bestandbewegung",
    ),
    (Topic::Value, "wert value anzahl zahl werte count haeufigkeit anzahlpersonen fallzahl"),
    (Topic::Sex, "geschlecht sex geschl gender"),
    (
        Topic::Ages,
        "alter altersgruppe altersgruppen altersklasse altersklassen group gruppe age agegroup alterinjahren \
         altersjahr altersjahre altersgruppeinjahren altervonbisunter altervonbis bevoelkerungsgruppe",
    ),
    (Topic::From, "von altervon agefrom"),
    (Topic::Below, "biskleinerals bisunter alterbisunter"),
    (Topic::To, "bis alterbis ageto"),
    (Topic::Variant, "variante variant varianten szenario scenario prognosevariante"),
    (Topic::BaseYear, "basisjahr baseyear ausgangsjahr startjahr"),
    (Topic::Publisher, "herausgeber publisher quelle datenquelle source"),
    (Topic::Title, "titel title"),
    (Topic::Note, "hinweis note bemerkung bemerkungen anmerkung anmerkungen fussnote fussnoten kommentar"),
    (Topic::Unit, "einheit unit masseinheit"),
];

/// What the rows of a column with this heading are about.
pub fn topic(heading: &str) -> Option<Topic> {
    let folded = fold(heading);
    let found = TOPICS.iter().find(|(_, names)| Words(names).has(&folded));
    found.map(|(topic, _)| *topic)
}
