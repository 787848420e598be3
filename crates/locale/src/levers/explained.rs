//! The levers that explain themselves: what each does, and where its baseline comes from.

/// What a lever does, in two sentences, and where its baseline comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Explained {
    /// Two sentences.
    pub explanation: &'static str,
    /// Source and quality of the baseline.
    pub source: &'static str,
}

const SOURCE: &str = "Die Grund-Rechnung nimmt Zahlen vom Amt. Wir haben sie an die Stadt angepasst.";

pub(super) const ASSUMED: &str = "Dazu gibt es keine Zahlen für die Stadt. Darum haben wir geschätzt.";

/// What is explained with its source.
const fn explained(explanation: &'static str, source: &'static str) -> Explained {
    Explained { explanation, source }
}

/// What the pack's own rows say the source of.
const fn unsourced(explanation: &'static str) -> Explained {
    explained(explanation, "")
}

texts! {
    levers_explained;

    /// Life expectancy of women.
    women() -> Explained =
        de { unsourced("Um wie viele Jahre Frauen länger oder kürzer leben als heute, zusätzlich zum Regler für beide Geschlechter. \
            Männer bleiben davon unberührt.") }
        en { unsourced("By how many years women live longer or shorter than today, on top of the slider for both sexes. \
            Men are not affected.") }
        leicht { explained("Werden Frauen älter als heute? Oder sterben sie früher? Hier stellen Sie die Jahre ein.",
            SOURCE) };
    /// Life expectancy of men.
    men() -> Explained =
        de { unsourced("Um wie viele Jahre Männer länger oder kürzer leben als heute, zusätzlich zum Regler für beide Geschlechter. \
            Frauen bleiben davon unberührt.") }
        en { unsourced("By how many years men live longer or shorter than today, on top of the slider for both sexes. \
            Women are not affected.") }
        leicht { explained("Werden Männer älter als heute? Oder sterben sie früher? Hier stellen Sie die Jahre ein.",
            SOURCE) };
    /// Mean age at birth.
    mean_age() -> Explained =
        de { unsourced("Um wie viele Jahre Mütter bei der Geburt älter oder jünger sind als heute. Wie viele Kinder eine Frau im Leben bekommt, \
            bleibt gleich.") }
        en { unsourced("By how many years mothers are older or younger at birth than today. How many children a woman has in her lifetime \
            stays the same.") }
        leicht { explained("Sind Mütter bei der Geburt älter als heute? Oder jünger? Hier stellen Sie die Jahre ein.",
            ASSUMED) };
    /// Moves between districts.
    moves() -> Explained =
        de { explained("Wie viele von 1.000 Menschen im Jahr in einen anderen Stadtteil ziehen. Die Einwohnerzahl der Stadt ändert sich dadurch kaum, \
            wohl aber, wer wo wohnt.",
            "Basis: ebenso häufig wie Fortzüge aus der Stadt. Umzüge innerhalb der Stadt liegen nicht vor: Annahme.") }
        en { explained("How many of 1,000 people move to another district each year. This hardly changes the population of the city, \
            but it does change who lives where.",
            "Baseline: as frequent as departures from the city. Moves within the city are not available: assumption.") }
        leicht { explained("So viele von 1\u{A0}000 Menschen ziehen in einen anderen Stadt-Teil.", ASSUMED) };
    /// Ongoing building.
    construction() -> Explained =
        de { unsourced("Wie viele Wohnungen im Jahr laufend fertig werden; bekannte Vorhaben sind darin enthalten. Mehr Menschen bringen sie nur, \
            wenn sonst Wohnungen fehlen.") }
        en { unsourced("How many dwellings a year are completed by ongoing construction; known projects are included. They bring more people \
            only when dwellings are lacking otherwise.") }
        leicht { explained("So viele Wohnungen baut man in 1 Jahr. Fehlen Wohnungen? Dann bringen neue Wohnungen mehr Menschen.",
            SOURCE) };
    /// Conversion of disused sites.
    conversion() -> Explained =
        de { explained("Wie viele Wohnungen im Jahr auf aufgegebenen Flächen und in umgenutzten Gebäuden entstehen. Sie kommen zum laufenden Bau und zur \
            Nachverdichtung hinzu.",
            "Basis: keine. Zahlen zur Nachnutzung liegen nicht vor; Verteilung wie der Bestand: Annahme.") }
        en { explained("How many dwellings a year are created on disused sites and in converted buildings. They come on top of ongoing construction and \
            infill.",
            "Baseline: none. There are no figures on conversion; distribution like the stock: assumption.") }
        leicht { explained("So viele Wohnungen entstehen in alten Gebäuden. Zum Beispiel in einer alten Fabrik.",
            ASSUMED) };
    /// Dwellings kept free.
    kept_free() -> Explained =
        de { unsourced("Welcher Anteil der Wohnungen frei bleibt, weil umgebaut oder umgezogen wird. Je mehr frei bleibt, desto eher fehlen Wohnungen."
        ) }
        en { unsourced("What share of the dwellings stays vacant because of renovation or moving. The more stay vacant, the sooner dwellings are lacking."
        ) }
        leicht { explained("Manche Wohnungen sind leer. Zum Beispiel, weil man sie umbaut.", SOURCE) };
    /// Persons per dwelling.
    persons_per_dwelling() -> Explained =
        de { unsourced("Wie viele Menschen in einer bewohnten Wohnung leben. Sinkt die Zahl, brauchen gleich viele Menschen mehr Wohnungen."
        ) }
        en { unsourced("How many people live in an occupied dwelling. When the number falls, the same number of people needs more dwellings."
        ) }
        leicht { explained("So viele Menschen leben in 1 Wohnung. Das ist ein Durch-Schnitt.", SOURCE) };
    /// Trend of the persons per dwelling.
    occupancy_trend() -> Explained =
        de { explained("Um wie viel Prozent sich die Belegung von Jahr zu Jahr ändert. Ein Minus heißt: Jede Wohnung nimmt mit der Zeit weniger \
            Menschen auf.",
            "Basis: Annahme des Datenpakets, ohne eine solche keine Änderung; der Grund steht unter „Annahmen und Quellen“.") }
        en { explained("By how many percent occupancy changes from year to year. A minus means: over time each dwelling takes in fewer \
            people.",
            "Baseline: an assumption of the data package, without one no change; the reason stands under “Assumptions and sources”.") }
        leicht { explained("Leben später mehr Menschen in 1 Wohnung? Oder weniger? Hier stellen Sie das ein.",
            ASSUMED) };
    /// Arrivals of an age group.
    arrivals_of_age() -> Explained =
        de { explained("Um wie viel Prozent mehr oder weniger Menschen dieses Alters zuziehen als in der Basis. Andere Alter bleiben, wie sie sind; \
            der gesamte Zuzug ist die Summe.", of_age()) }
        en { explained("By how many percent more or fewer people of this age arrive than in the baseline. Other ages stay as they are; \
            total arrivals are the sum.", of_age()) }
        leicht { explained("Ziehen mehr Menschen in diesem Alter zu? Oder weniger? Die anderen Menschen bleiben gleich.",
            SOURCE) };
    /// Departures of an age group.
    departures_of_age() -> Explained =
        de { explained("Um wie viel Prozent Menschen dieses Alters häufiger oder seltener fortziehen als in der Basis. Andere Alter bleiben, wie sie \
            sind; der gesamte Fortzug ist die Summe.", of_age()) }
        en { explained("By how many percent people of this age leave more or less often than in the baseline. Other ages stay as they are; \
            total departures are the sum.", of_age()) }
        leicht { explained("Ziehen mehr Menschen in diesem Alter weg? Oder weniger? Die anderen Menschen bleiben gleich.",
            SOURCE) };
    /// Arrivals of those under 18.
    arriving_children() -> Explained =
        de { Explained { explanation: children(), source: of_age() } }
        en { Explained { explanation: children(), source: of_age() } }
        leicht { Explained { explanation: children(), source: ASSUMED } };
    /// Departures of those under 18.
    leaving_children() -> Explained =
        de { Explained { explanation: children(), source: of_age() } }
        en { Explained { explanation: children(), source: of_age() } }
        leicht { Explained { explanation: children(), source: ASSUMED } };
    children =
        de "Wer unter 18 ist, kommt und geht meist mit den Eltern. Darum folgt dieser Wert den 25- bis 49-Jährigen (gewichtet nach den \
            Personen beider Gruppen), bis Sie ihn selbst einstellen; wie viele Kinder mit ihren Eltern ziehen, ist nicht veröffentlicht: Annahme."
        en "People under 18 mostly come and go with their parents. So this value follows ages 25 to 49 (weighted by the persons in both \
            groups) until you set it yourself; how many children move with their parents is not published: assumption."
        leicht "Kinder ziehen mit ihren Eltern um. Darum ist die Zahl wie bei den Eltern. Sie können hier eine andere Zahl einstellen.";
    of_age =
        de "Basis: Wanderung nach Geschlecht und sechs Altersgruppen (Regionaldatenbank), auf einzelne Alter verteilt; abgeleitet."
        en "Baseline: migration by sex and six age groups (Regionaldatenbank), spread over single ages; derived.";
}
