//! What a council decides: the fields of the minutes, and the text of an order paper.

texts! {
    decision;

    heading = de "Beschluss und Abstimmung" en "Decision and vote";
    about =
        de "Was Sie hier eintragen, steht auf dem Blatt und bleibt nur auf dieser Seite. Was leer bleibt, wird als Linie gedruckt: zum Ausfüllen von Hand."
        en "What you enter here stands on the sheet and stays on this page only. What is left empty is printed as a line, to be filled in by hand.";
    yes = de "Ja" en "Yes";
    no = de "Nein" en "No";
    abstention = de "Enthaltung" en "Abstention";
    decision = de "Beschluss" en "Decision";
    votes = de "Abstimmung" en "Vote";
    agreement = de "Einigkeit und Uneinigkeit" en "Agreement and disagreement";
    /// Area and year of the question.
    asked(area: &str, year: i32) = de "{area} · Zieljahr {year}" en "{area} · target year {year}";

    order = de "Beschlussvorschlag" en "Draft resolution";
    order_about =
        de "Für die Vorlage: Gegenstand, was eingestellt ist, Ergebnis, und ein Satz zum Ausfüllen. Der Text ist der des Szenarios auf dieser Seite."
        en "For the paper: subject, what is set, result, and a sentence to fill in. The text is that of the scenario on this page.";
    order_text = de "Text des Beschlussvorschlags" en "Text of the draft resolution";
    copy = de "Beschlussvorschlag kopieren" en "Copy the draft resolution";
    copied = de "Der Beschlussvorschlag ist kopiert." en "The draft resolution is copied.";
    by_hand =
        de "Der Browser erlaubt das Kopieren hier nicht. Der Text ist markiert: Bitte kopieren Sie ihn von Hand."
        en "The browser does not allow copying here. The text is selected: please copy it by hand.";
    subject(text: &str) = de "Gegenstand: {text}" en "Subject: {text}";
    area_and_year(area: &str, year: i32) = de "Gebiet: {area}. Zieljahr: {year}." en "Area: {area}. Target year: {year}.";
    set = de "Was eingestellt ist" en "What is set";
    nothing_set = de "Nichts, es gilt die Basis." en "Nothing, the baseline holds.";
    result = de "Ergebnis der Modellrechnung" en "Result of the model calculation";
    line(label: &str, text: &str) = de "{label}: {text}" en "{label}: {text}";
    quality = de "Wie sicher das ist" en "How certain this is";
    proposal = de "Beschlussvorschlag" en "Proposed decision";
    /// The sentence to fill in.
    decides =
        de "Das Gremium nimmt die Modellrechnung zur Kenntnis und beschließt: ______________________________"
        en "The body takes note of the model calculation and decides: ______________________________";
    vote = de "Ja: ____   Nein: ____   Enthaltung: ____" en "Yes: ____   No: ____   Abstention: ____";
}
