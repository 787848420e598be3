//! What `Teilen` opens.

texts! {
    share;

    /// Name of what opens.
    menu = de "Link weitergeben" en "Hand on a link" leicht "Link weiter-geben";
    about =
        de "Der Link öffnet dieses Szenario."
        en "The link opens this scenario."
        leicht "Der Link öffnet Ihre Rechnung.";
    choice =
        de "Was öffnet der Link?"
        en "What does the link open?"
        leicht "Was soll der Link zeigen?";
    alone =
        de "Nur dieses Szenario"
        en "This scenario alone"
        leicht "Nur diese Rechnung";
    /// The cards go with it, none of them counted yet in the moment before they are read.
    all(cards: usize) =
        de [cards:
            "Dieses Szenario und alle Karten, mit Namen und Begründungen",
            "Dieses Szenario und die Karte, mit Namen und Begründungen",
            "Dieses Szenario und alle {cards} Karten, mit Namen und Begründungen"]
        en [cards:
            "This scenario and all cards, with names and reasons",
            "This scenario and the card, with names and reasons",
            "This scenario and all {cards} cards, with names and reasons"]
        leicht [cards:
            "Diese Rechnung und alle Karten, mit Namen und Gründen",
            "Diese Rechnung und die Karte, mit Namen und Gründen",
            "Diese Rechnung und alle {cards} Karten, mit Namen und Gründen"];
    copy_link = de "Link kopieren" en "Copy link";
    copied =
        de "Link kopiert. Er öffnet Ihr Szenario."
        en "Link copied. It opens your scenario."
        leicht "Der Link ist kopiert. Ihre Rechnung ist im Link gespeichert.";
    copied_alone =
        de "Link kopiert. Er öffnet nur dieses Szenario, ohne die Karten."
        en "Link copied. It opens this scenario alone, without the cards."
        leicht "Der Link ist kopiert. Ihre Rechnung ist im Link gespeichert. Die Karten sind nicht im Link.";
    /// With the cards; none of them counted in the moment before they are read.
    copied_all(cards: usize) =
        de [cards:
            "Link kopiert. Er öffnet dieses Szenario und alle Karten.",
            "Link kopiert. Er öffnet dieses Szenario und die Karte.",
            "Link kopiert. Er öffnet dieses Szenario und alle {cards} Karten."]
        en [cards:
            "Link copied. It opens this scenario and all cards.",
            "Link copied. It opens this scenario and the card.",
            "Link copied. It opens this scenario and all {cards} cards."]
        leicht [cards:
            "Der Link ist kopiert. Ihre Rechnung und alle Karten sind im Link gespeichert.",
            "Der Link ist kopiert. Ihre Rechnung und die Karte sind im Link gespeichert.",
            "Der Link ist kopiert. Ihre Rechnung und alle {cards} Karten sind im Link gespeichert."];
    /// Where the browser refuses to copy: label of the field that shows the address.
    by_hand =
        de "Der Browser erlaubt das Kopieren hier nicht. Bitte den Link von Hand kopieren:"
        en "The browser does not allow copying here. Please copy the link by hand:"
        leicht "Das geht hier nicht von allein. Bitte kopieren Sie den Link selbst:";
}
