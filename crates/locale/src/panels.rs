//! Titles of the parts of the page that are closed until somebody opens them, and what each is good for.

/// Title of a part and what it is good for.
pub type Title = (&'static str, &'static str);

texts! {
    panels;

    /// Levers beyond the main ones.
    levers() -> Title =
        de { ("Weitere Hebel",
            "Zuzug nach Art, Zuzug und Fortzug nach Alter, Umzug, Leben, Wohnen.") }
        en { ("More levers",
            "Arrivals by kind, arrivals and departures by age, moves within the city, age at birth, life expectancy, housing.") }
        leicht { ("Noch mehr Regler", "Hier können Sie noch mehr ändern.") };
    /// Levers over the years.
    course() -> Title =
        de { ("Verlauf", "Ein Hebel ab einem Jahr, für eine Zeit oder entlang von Punkten.") }
        en { ("Change over time", "A lever from a certain year on, for a period, or along points.") };
    /// Single events.
    events() -> Title =
        de { ("Sonderereignis", "Viele Menschen kommen auf einmal, ein Teil geht wieder.") }
        en { ("One-off event", "Many people arrive at once, and some of them leave again.") };
    /// The infill programme.
    infill() -> Title =
        de { ("Nachverdichtung", "Was die Prüfung der Flächen ergab und wie weit sie reichen.") }
        en { ("Infill housing (Nachverdichtung)", "What the screening of sites found and how far they go.") };
    /// Scenarios to begin with.
    presets() -> Title =
        de { ("Vorlagen", "Fertige Szenarien mit einem Klick.") }
        en { ("Ready-made scenarios", "Complete scenarios with one click.") }
        leicht { ("Fertige Beispiele", "Ein Klick genügt. Dann sehen Sie ein Beispiel.") };
    /// Because of what, what would it take, what it depends on.
    causes() -> Title =
        de { ("Ursachen und Bedingungen", "Was jeder Hebel beiträgt, was ein Ziel bräuchte.") }
        en { ("Causes and conditions", "What each lever adds, what a goal would take.") }
        leicht { ("Warum ist das so?", "So viel macht jeder Regler aus.") };
    /// Any span of ages.
    ages() -> Title =
        de { ("Eigene Altersspanne", "Wie viele Menschen eines Alters hier leben, auch über die Jahre.") }
        en { ("Your own span of ages", "How many people of an age live here, over the years as well.") }
        leicht { ("Ein Alter auswählen", "Wie viele Menschen sind so alt?") };
    /// Name of the doors below the result: what each group is good for.
    doors = de "Wozu?" en "What for?";
    consequences_heading = de "Folgen" en "Consequences" leicht "Was passiert dann?";
    forecasts_heading = de "Prognosen" en "Forecasts" leicht "Was sagt das Amt?";
    why_heading = de "Warum?" en "Why?";
    /// Who finds a home, and how many dwellings are needed.
    homes() -> Title =
        de { ("Zuzug ohne freie Wohnung",
            "Wer kommen will, wer eine Wohnung findet, wie viele nötig sind.") }
        en { ("Arrivals without a free dwelling",
            "Who wants to come, who finds a dwelling, and how many dwellings are needed.") }
        leicht { ("Gibt es genug Wohnungen?", "Manche Menschen finden keine freie Wohnung.") };
    /// What follows for the city.
    meaning() -> Title =
        de { ("Was das für die Stadt heißt",
            "Kinder, Schüler, Erwerbsalter und Ältere, Haushalte, Plätze und Pflege.") }
        en { ("What this means for the city",
            "Children, students, working-age and older people, households, places and care.") }
        leicht { ("Was heißt das für die Stadt?",
            "Wie viele Kinder leben hier? Wie viele ältere Menschen leben hier?") };
    method_heading = de "Methode und Quellen" en "Method and sources" leicht "So rechnen wir";
    /// Assumptions and sources.
    sources() -> Title =
        de { ("Annahmen und Quellen",
            "Jede Annahme mit Wert und Grund, jede Quelle mit Stand und Lizenz.") }
        en { ("Assumptions and sources",
            "Every assumption with its value and reason, every source with date and license, and how plausible the baseline is.") };
    /// Heading of the group with what hands the page on.
    share_heading = de "Mitnehmen" en "Take along";
    /// The page in a frame of another page.
    embed() -> Title =
        de { ("Einbetten", "Damit eine andere Seite den Explorer oder ein Bild daraus zeigt.") }
        en { ("Embed", "Makes the snippet with which another page shows the explorer or one of its charts.") };
    /// The page kept in the browser.
    installed() -> Title =
        de { ("Ohne Netz nutzen",
            "Legt die Seite auf Wunsch auf Ihrem Gerät ab.") }
        en { ("Use without a network",
            "Stores the page on your device so that it opens without a network. Only when you ask for it.") };
    /// Worked examples of others, recomputed.
    recheck() -> Title =
        de { ("Nachrechnen",
            "Rechnet veröffentlichte Beispiele hier in Ihrem Browser nach.") }
        en { ("Recalculate",
            "Recalculates examples published by others here in your browser and shows the largest difference.") };
    /// A projection of the past.
    hindcast() -> Title =
        de { ("Rückschau",
            "Was das Modell früher gerechnet hätte, und wie weit es danebenliegt.") }
        en { ("Looking back", "What the model, started in a past year, would have calculated, and how far off it is.") };
    own_heading = de "Eigene Daten und was wirklich kam" en "Your own data and what really happened";
    /// Figures of the visitor's own.
    own() -> Title =
        de { ("Eigene Daten öffnen",
            "Mit den Tabellen der Stadt oder des Landesamts rechnen. Sie bleiben auf diesem Gerät.") }
        en { ("Open your own data",
            "Calculate with tables of the city or the state office. They stay on this device.") };
    /// What was observed since.
    monitoring() -> Title =
        de { ("Was wirklich kam", "Beobachtete Werte neuer Jahre neben dem Szenario; von dort neu aufsetzen.") }
        en { ("What really happened", "Observed figures of new years beside the scenario; restart from there.") };
    /// Three guided questions for a first visit.
    questions() -> Title =
        de { ("Zum ersten Mal hier?", "Drei Fragen führen in zwei Minuten durch die Seite.") }
        en { ("Here for the first time?", "Three questions lead through the page in two minutes.") }
        leicht { ("Sind Sie zum ersten Mal hier?", "3 Fragen zeigen Ihnen die Seite.") };
    compare_heading = de "Vergleichen" en "Compare";
    /// Scenarios kept along with the present one.
    collection() -> Title =
        de { ("Szenarien sammeln", "Speichern, benennen, ordnen, als Datei oder Link weitergeben.") }
        en { ("Collect scenarios", "Save, name and sort them, and pass them on as a file or link.") };
    /// Several scenarios in pictures and tables.
    side_by_side() -> Title =
        de { ("Szenarien nebeneinander", "Zwei bis acht in jedem Bild und jeder Tabelle.") }
        en { ("Scenarios side by side", "Two to eight in every chart and every table.") };
    /// Where a set of scenarios agrees, and where it parts.
    priorities() -> Title =
        de { ("Prioritäten der Fraktionen",
            "Wo man sich einig ist, wo nicht, und was der Unterschied kostet oder bringt.") }
        en { ("Priorities of the council groups",
            "Where they agree, where they do not, and what the difference costs or brings.") };
    /// Official forecasts.
    forecasts() -> Title =
        de { ("Amtliche Prognosen", "Nachgerechnet, was hier fehlt, und wie gut Prognosen von gestern waren.") }
        en { ("Official forecasts", "Recomputed what is not at hand, and how good yesterday’s forecasts were.") };
    /// The last change once more.
    last_change() -> Title =
        de { ("Letzte Änderung", "Noch einmal zeigen, von vorher zu nachher.") }
        en { ("Last change", "Show it once more, from before to after.") };
    /// A sheet to print, and downloads.
    protocol() -> Title =
        de { ("Protokoll und Downloads", "Zum Drucken, als Bild, als Tabelle.") }
        en { ("Record and downloads", "To print, as an image, as a table.") };
    /// The view for a hall.
    projector() -> Title =
        de { ("Zur Beamer-Ansicht",
            "Ein Bild und eine Zahl, lesbar aus zehn Metern. Zurück mit Esc.") }
        en { ("To the projector view",
            "Changes the view: one chart and one number, readable from ten meters. Back with Esc.") };
    /// What the terms mean.
    glossary() -> Title =
        de { ("Begriffe", "Was die Wörter auf dieser Seite bedeuten.") }
        en { ("Terms", "What the words on this page mean.") }
        leicht { ("Wörter-Buch", "Hier erklären wir schwere Wörter.") };
    /// Ids of the panels that are not offered in this language; none in German.
    left_out() -> &'static [&'static str] =
        de { &[] }
        en { &[] }
        leicht { &[
            "verlauf", "ereignis", "nachverdichtung", "daten", "beobachtet", "einbetten", "ohne-netz", "quellen",
            "nachrechnen", "rueckschau", "sammlung", "nebeneinander", "prioritaeten", "prognosen", "aenderung",
            "protokoll", "beamer",
        ] };
    left_out_heading = de "" en "" leicht "Noch mehr";
    left_out_about = de "" en "" leicht "Manche Teile gibt es nur in Alltags-Sprache.";
    left_out_link = de "" en "" leicht "Zur Seite in Alltags-Sprache";
}
