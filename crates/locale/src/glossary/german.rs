//! The terms in German.

use super::Term;

const LANDESAMT: &str = "Statistisches Landesamt Rheinland-Pfalz, Glossar";

const BIB: &str = "Bundesinstitut für Bevölkerungsforschung, Glossar";

const DEMOWANDA: &str = "Berichterstattung zum demografischen Wandel (Demowanda), Glossar";

terms! {
    "Szenario und Rechnung" {
        "szenario" "Szenario" ["Szenario", "Szenarien"]
            "Ein Satz von Annahmen und was daraus folgt: Was wäre, wenn? Ein Szenario sagt nicht, was kommt, sondern was unter diesen Annahmen käme."
        "basis" "Basis" ["Basis"]
            "Das Szenario, von dem alle anderen abweichen: Geburten, Sterbefälle und Wanderung bleiben auf dem Niveau der letzten \
             Jahre, gebaut wird wie zuletzt. Sie ist ein Bezugspunkt, keine Vorhersage."
        "hebel" "Hebel" ["Hebel", "Hebeln"]
            "Eine Annahme, die Sie verändern können, zum Beispiel der Zuzug von außen."
        "zieljahr" "Zieljahr" ["Zieljahr"]
            "Das Jahr, für das die große Zahl und die Tabellen gelten, immer am 31. Dezember."
        "modellrechnung" "Modellrechnung" ["Modellrechnung", "Wenn-dann-Rechnung"]
            "Rechnet aus Annahmen, was aus ihnen folgt. Ändern sich die Annahmen, ändert sich das Ergebnis."
        "kohorten-komponenten-modell" "Kohorten-Komponenten-Modell" ["Kohorten-Komponenten-Modell"]
            "Das übliche Verfahren der Statistikämter: Jeder Jahrgang (Kohorte) wird Jahr für Jahr fortgeschrieben, getrennt nach Männern und Frauen, mit den \
             Komponenten Geburten, Sterbefälle, Zuzüge und Fortzüge."
        "vorausberechnung" "Vorausberechnung (Prognose)"
            ["Vorausberechnung", "Vorausberechnungen", "Prognose", "Prognosen"]
            "Eine Rechnung in die Zukunft aus Annahmen zu Geburten, Sterblichkeit und Wanderung. Statistikämter sprechen von Vorausberechnung, weil sie zeigt, \
             was unter Annahmen folgt; eine Prognose behauptet, was wahrscheinlich ist."
        "nachrechnung" "Nachrechnung (Rekonstruktion)" ["nachgerechnet", "Nachrechnung", "Rekonstruktion"]
            "Was eine Vorausberechnung des Landesamts für die Stadt etwa ergibt, wenn nur ihre Zahl für das Land vorliegt: Alle Kreise des Landes werden mit diesem Modell \
             so gerechnet, dass ihre Summe diese Zahl trifft. Ein Bereich und keine amtliche Zahl."
        "herkunft" "Amtlich, abgeleitet, Schätzung, Annahme"
            ["amtlich", "abgeleitet", "Schätzung", "Annahme", "Annahmen"]
            "Woher eine Zahl kommt. Amtlich: so veröffentlicht. Abgeleitet: aus veröffentlichten Zahlen berechnet. Schätzung: aus älteren oder gröberen \
             Zahlen, kann deutlich danebenliegen. Annahme: gesetzt, weil es keine Zahl gibt."
        "spannweite-rechnungen" "Spannweite der Rechnungen" ["8 von 10 Rechnungen", "Spannweiten"]
            "Zwischen ihren Enden liegen 8 von 10 Rechnungen. Jede Rechnung hat dieselben Annahmen, aber andere Fehler: so große, wie solche Rechnungen \
             sie in anderen Städten und Kreisen hatten. Andere Annahmen, Kriege oder Gesetze sind nicht darin."
        "sonderereignis" "Sonderereignis" ["Sonderereignis", "Sonderereignisse"]
            "Viele Menschen kommen in einem Jahr auf einmal, etwa nach Krieg oder Gesetzesänderung. Ein Teil derer, die dann noch hier sind, kann später wieder gehen."
        "datenstand" "Datenstand" ["Datenstand"]
            "Die Ausgabe der Zahlen, mit denen gerechnet wird. Sie steht in jedem Link, damit ein älteres Szenario sich erklären lässt."
        "insek" "INSEK" ["INSEK"]
            "Integriertes Stadtentwicklungskonzept: der Plan, in dem eine Stadt festlegt, wie sie sich entwickeln will."
    }
    "Menschen zählen" {
        "einwohner" "Einwohner, Bevölkerung" ["Einwohner", "Bevölkerung"] from LANDESAMT
            "Alle, die in einem Gebiet ihre alleinige Wohnung oder ihre Hauptwohnung haben. Hier immer am 31. Dezember."
        "fortschreibung" "Fortschreibung" ["Fortschreibung", "Bevölkerungsfortschreibung"]
            "Die amtliche Einwohnerzahl zwischen zwei Volkszählungen: letzte Zählung plus Geburten und Zuzüge, minus Sterbefälle und Fortzüge."
        "zensusbasis" "Zensusbasis" ["Zensusbasis", "Zensus 2011", "Zensus 2022"]
            "Die Volkszählung, von der aus fortgeschrieben wird: 1987, 2011 oder 2022. Jede zählt neu; darum passen Reihen auf verschiedener Zensusbasis nicht \
             nahtlos aneinander."
        "melderegister" "Melderegister" ["Melderegister"]
            "Das Verzeichnis der Stadt über alle Angemeldeten. Es zählt anders als die amtliche Fortschreibung und ergibt meist etwas mehr Menschen."
        "spannweite" "Spannweite" ["Spannweite"]
            "Der Abstand zwischen dem kleinsten und dem größten Wert, etwa der beobachteten Jahre oder der verglichenen Szenarien."
    }
    "Kommen, gehen, umziehen" {
        "zuzug" "Zuzug von außen" ["Zuzug von außen", "Zuzüge", "Zuzug"]
            "Menschen, die aus einem anderen Ort hierher ziehen, in Personen im Jahr."
        "fortzug" "Fortzug" ["Fortzug", "Fortzüge"]
            "Menschen, die von hier wegziehen. Der Hebel nennt, wie viele von 1.000 es im Jahr sind."
        "umzug" "Umzug" ["Umzug", "Umzüge"]
            "Wechsel der Wohnung von einem Stadtteil in einen anderen. Die Einwohnerzahl der Stadt ändert sich dadurch nicht."
        "wanderungssaldo" "Wanderungssaldo" ["Wanderungssaldo", "Wanderungssaldos"] from BIB
            "Zuzüge minus Fortzüge eines Jahres. Ein Plus heißt Wanderungsgewinn, ein Minus Wanderungsverlust."
        "natuerlicher-saldo" "Natürlicher Saldo" ["Natürlicher Saldo", "natürlicher Saldo"]
            "Geburten minus Sterbefälle eines Jahres."
        "saldo" "Saldo" ["Saldo"]
            "Was zusammen übrig bleibt: Geburten und Zuzüge minus Sterbefälle und Fortzüge."
        "spaetaussiedler" "Spätaussiedler" ["Spätaussiedler"] from BIB
            "Deutsche Volkszugehörige, die seit 1993 vor allem aus Staaten der früheren Sowjetunion im Aufnahmeverfahren nach Deutschland gekommen sind."
    }
    "Geburten, Leben, Alter" {
        "geburten-je-frau" "Geburten je Frau (zusammengefasste Geburtenziffer, TFR)"
            ["Geburten je Frau", "Geburtenziffer", "TFR"] from DEMOWANDA
            "Wie viele Kinder eine Frau im Leben bekäme, wenn in jedem Alter so viele Kinder geboren würden wie in dem betrachteten Jahr."
        "lebenserwartung" "Lebenserwartung" ["Lebenserwartung"]
            "Wie viele Jahre ein neugeborenes Kind im Durchschnitt lebt, wenn in jedem Alter so viele Menschen sterben wie heute. Hier: wie viele Jahre mehr oder \
             weniger als in der Basis."
        "sterbetafel" "Sterbetafel" ["Sterbetafel"]
            "Eine Tabelle der Statistikämter: welcher Anteil in jedem Alter stirbt, getrennt nach Männern und Frauen. Aus ihr folgt die Lebenserwartung."
        "pyramide" "Bevölkerungspyramide" ["Bevölkerungspyramide", "Pyramide"]
            "Ein Bild des Altersaufbaus: unten die Jüngsten, oben die Ältesten, links Männer, rechts Frauen. Je länger ein Balken, desto mehr Menschen sind in \
             diesem Alter."
        "altenquotient" "Altenquotient" ["Altenquotient"] from LANDESAMT
            "Wie viele Menschen ab 65 Jahren auf 100 Menschen von 20 bis 64 Jahren kommen."
        "jugendquotient" "Jugendquotient" ["Jugendquotient"] from LANDESAMT
            "Wie viele Menschen unter 20 Jahren auf 100 Menschen von 20 bis 64 Jahren kommen."
        "gesamtquotient" "Gesamtquotient" ["Gesamtquotient"]
            "Jugendquotient und Altenquotient zusammen: wie viele Jüngere und Ältere auf 100 Menschen von 20 bis 64 Jahren kommen."
        "medianalter" "Medianalter" ["Medianalter"]
            "Das Alter in der Mitte: Die eine Hälfte der Menschen ist jünger, die andere älter."
        "durchschnittsalter" "Durchschnittsalter" ["Durchschnittsalter"]
            "Alle Alter zusammengezählt und durch die Zahl der Menschen geteilt."
    }
    "Wohnen" {
        "nachverdichtung" "Nachverdichtung" ["Nachverdichtung"]
            "Neue Wohnungen dort, wo schon Häuser stehen: in Baulücken, in zweiter Reihe, durch Anbau oder Aufstockung. Kein neues Bauland am Rand."
        "zweite-reihe" "Zweite Reihe" ["zweiter Reihe", "zweite Reihe", "Zweite Reihe"]
            "Ein Haus hinter dem Haus an der Straße, im Garten oder Hof desselben Grundstücks."
        "bauluecke" "Baulücke" ["Baulücke", "Baulücken"]
            "Ein unbebautes Grundstück zwischen bebauten, auf dem gebaut werden darf."
        "potenzial" "Potenzial" ["Potenzial", "Potenzials"]
            "So viele Wohnungen gäbe die Nachverdichtung im Ganzen her: Flächen mal Beteiligung der Eigentümer mal Wohnungen je Fläche. Was darüber liegt, \
             bezeichnet die Seite als „über dem bekannten Potenzial“."
        "belegung" "Belegung" ["Belegung", "Personen je Wohnung"]
            "Wie viele Menschen im Durchschnitt in einer bewohnten Wohnung leben: alle Einwohner, auch die in Wohnheimen, geteilt durch die bewohnten Wohnungen. \
             Keine Haushaltsgröße. In der Basis sinkt sie mit den Jahren (Annahme)."
        "leerstand" "Leerstand" ["Leerstand", "Leerstands"]
            "Wohnungen, in denen niemand wohnt. Ein kleiner Teil ist immer frei, weil umgebaut oder umgezogen wird; das Modell hält ihn frei."
        "zuzug-ohne-wohnung" "Zuzug ohne freie Wohnung (rechnerisch)"
            ["Zuzug ohne freie Wohnung", "ohne freie Wohnung", "Ohne freie Wohnung"]
            "Menschen, die zuziehen wollen, für die das Modell aber in keinem Stadtteil eine freie Wohnung findet. Eine Rechengröße, keine Warteliste."
        "wohnungsbedarf" "Benötigte Wohnungen" ["Benötigte Wohnungen", "benötigte Wohnungen"]
            "So viele Wohnungen brauchen die Menschen bei der angenommenen Belegung, dazu die, die frei bleiben."
        "ohne-grenze" "Grenze durch Wohnungen" ["Grenze durch Wohnungen", "Ohne Grenze"]
            "Ist die Grenze eingeschaltet, können nur so viele Menschen zuziehen, wie Wohnungen da sind. Niemand, der schon da ist, muss deshalb gehen."
        "haushalt" "Haushalt" ["Haushalt", "Haushalte"]
            "Menschen, die zusammen wohnen und wirtschaften. Wer allein wohnt, ist ein Haushalt für sich. Wie viele \
             Personen ein Haushalt hat, ist etwas anderes als die Belegung der Wohnungen."
    }
}
