//! The terms in Leichte Sprache: only those that stand in the parts that are offered in it.

use super::Term;

terms! {
    "Rechnen" {
        "szenario" "Ihre Rechnung" ["Ihre Rechnung", "Ihrer Rechnung"]
            "Sie ändern etwas. Dann zeigt die Rechnung: Das passiert. Das schwere Wort dafür ist: Szenario."
        "basis" "Grund-Rechnung" ["Grund-Rechnung"]
            "Alles geht so weiter wie heute. Damit vergleichen wir. Das schwere Wort dafür ist: Basis."
        "hebel" "Regler" ["Regler", "Reglern"]
            "Damit ändern Sie die Rechnung. Zum Beispiel: Wie viele Menschen ziehen zu?"
        "vorausberechnung" "Rechnung vom Landes-Amt" ["Landes-Amt"]
            "Das Landes-Amt zählt Menschen. Und es rechnet: So viele Menschen leben später hier."
        "nachrechnung" "Nachrechnen" ["nachgerechnet", "Nachgerechnet"]
            "Die Zahl vom Amt liegt uns nicht vor. Darum rechnen wir selbst: So ist sie ungefähr. Das ist keine Zahl vom Amt."
        "schaetzen" "Schätzen" ["geschätzt"]
            "Wir wissen es nicht genau. Darum nehmen wir eine Zahl, die gut passt."
        "runden" "Runden" ["gerundet", "runden"]
            "Wir machen aus einer genauen Zahl eine einfache Zahl. Zum Beispiel: etwa 100."
    }
    "Menschen" {
        "spannweite-rechnungen" "Viele Rechnungen" ["8 von 10 Rechnungen"]
            "Niemand kann die Zukunft genau wissen. Darum machen wir viele Rechnungen. In 8 von 10 Rechnungen liegt die Zahl in diesem Bereich."
        "durchschnitt" "Durch-Schnitt" ["Durch-Schnitt"]
            "Manche haben mehr. Manche haben weniger. Der Durch-Schnitt liegt in der Mitte."
        "lebenserwartung" "Lebens-Dauer" ["Lebens-Dauer"]
            "So alt werden die Menschen im Durch-Schnitt. Das schwere Wort dafür ist: Lebens-Erwartung."
        "umzug" "Umzug" ["Umzug"]
            "Jemand zieht in eine andere Wohnung."
        "pyramide" "Bild vom Alter" ["Bild vom Alter"]
            "Das Bild zeigt: So alt sind die Menschen. Unten stehen die Jungen. Oben stehen die Alten."
        "spaetaussiedler" "Deutsche aus Ost-Europa" ["Deutsche aus Ost-Europa"]
            "Diese Menschen haben früher in Ost-Europa gelebt. Ihre Familien sind deutsch."
        "altenquotient" "Ältere Menschen für 100 andere" ["Ältere Menschen für 100"]
            "Wir nehmen 100 Menschen von 20 bis 64 Jahren. Dann zählen wir: So viele Menschen ab 65 Jahren gibt es dazu."
        "jugendquotient" "Junge Menschen für 100 andere" ["Junge Menschen für 100"]
            "Wir nehmen 100 Menschen von 20 bis 64 Jahren. Dann zählen wir: So viele Menschen unter 20 Jahren gibt es dazu."
        "haushalt" "Haus-Halt" ["Haus-Halte", "Haus-Halt"]
            "Diese Menschen wohnen zusammen. Auch 1 Mensch allein ist ein Haus-Halt."
    }
    "Wohnen" {
        "nachverdichtung" "Nachverdichtung" ["Nachverdichtung"]
            "Man baut neue Wohnungen zwischen alten Häusern. Zum Beispiel in einem großen Garten."
        "belegung" "Menschen in 1 Wohnung" ["Menschen in 1 Wohnung"]
            "So viele Menschen leben in 1 Wohnung. Das ist ein Durch-Schnitt. Wir schätzen: Später sind es weniger."
        "leerstand" "Leere Wohnungen" ["Leere Wohnungen"]
            "Hier wohnt gerade niemand."
        "zuzug-ohne-wohnung" "Ohne freie Wohnung" ["keine freie Wohnung", "ohne freie Wohnung", "Ohne freie Wohnung"]
            "Diese Menschen wollen hierher ziehen. Aber es gibt keine Wohnung für sie. Das ist nur eine Rechnung."
        "stadtteil" "Stadt-Teil" ["Stadt-Teil", "Stadt-Teile", "Stadt-Teilen"]
            "Das ist ein Teil von der Stadt."
    }
}
