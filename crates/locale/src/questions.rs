//! Three guided questions for a first visit. Every figure in them is handed in: they are those of the page.

/// The year of the third question.
pub const SCHOOL_YEAR: i32 = 2035;

texts! {
    questions;

    about =
        de "Wählen Sie eine Frage. Die Seite bewegt dann selbst die Regler, Schritt für Schritt, und sagt, worauf Sie achten \
            können. Nichts geht verloren: Am Ende können Sie zu dem zurück, was vorher war."
        en "Choose a question. The page then moves the sliders itself, step by step, and says what to look \
            at. Nothing is lost: at the end you can go back to what was there before."
        leicht "Wählen Sie eine Frage. Die Seite bewegt dann die Regler für Sie. Sie erklärt Ihnen jeden Schritt. Am Ende können Sie alles zurücknehmen.";
    no_arrivals =
        de "Was passiert ohne Zuzug?"
        en "What happens without arrivals?"
        leicht "Was passiert, wenn niemand zuzieht?";
    infill(district: &str) =
        de "Was bringt Nachverdichtung in {district}?"
        en "What does infill housing bring in {district}?"
        leicht "Was bringen neue Wohnungen in {district}?";
    school =
        de "Wie viele Schulkinder 2035?"
        en "How many school children in 2035?"
        leicht "Wie viele Schul-Kinder gibt es 2035?";
    next = de "Weiter" en "Next";
    previous = de "Zurück" en "Back";
    /// Ends the walk, and takes back what it has moved.
    stop = de "Abbrechen, alles wie vorher" en "Stop, everything as before" leicht "Aufhören, alles wie vorher";
    keep =
        de "So lassen und selbst weiter"
        en "Leave it like this and go on yourself"
        leicht "So lassen und selbst weitermachen";
    /// Ends the walk, and takes back what it has moved.
    back = de "Zurück zu meinem Stand davor" en "Back to where I was before" leicht "Alles wie vorher";
    look = de "Schauen Sie auf:" en "Look at:" leicht "Schauen Sie hier:";
    step(number: usize, all: usize) = de "Schritt {number} von {all}" en "Step {number} of {all}";
    start(persons: &str, year: i32) =
        de "Die große Zahl sagt, wie viele Menschen hier nach der Rechnung {year} leben: {persons}."
        en "The big number says how many people, by the calculation, live here in {year}: {persons}."
        leicht "Sehen Sie die große Zahl? So viele Menschen leben hier im Jahr {year}: {persons}.";
    moved(name: &str, before: &str, after: &str) =
        de "Der Regler „{name}“ geht von {before} auf {after}."
        en "The slider “{name}” goes from {before} to {after}."
        leicht "Wir bewegen einen Regler: {name}. Vorher: {before}. Jetzt: {after}.";
    /// The result of a step: the number, and its difference to the baseline.
    result(persons: &str, year: i32, difference: &str) =
        de "Jetzt sind es {year} noch {persons} Einwohner. Gegen die Basis: {difference}."
        en "In {year} the population is now only {persons}. Against the baseline: {difference}."
        leicht "Im Jahr {year} leben hier jetzt nur noch {persons} Menschen. Vergleich mit der Grund-Rechnung: {difference}.";
    /// The result of a step that does not take anybody away.
    now(persons: &str, year: i32, difference: &str) =
        de "Jetzt sind es {year} {persons} Einwohner. Gegen die Basis: {difference}."
        en "In {year} the population is now {persons}. Against the baseline: {difference}."
        leicht "Im Jahr {year} leben hier jetzt {persons} Menschen. Vergleich mit der Grund-Rechnung: {difference}.";
    lines =
        de "Die dicke Linie „Ihr Szenario“ zeigt, was wäre; die Linie „Basis“, was ohne Änderung gerechnet ist. Links davon steht, was gezählt \
            wurde."
        en "The thick line “Your scenario” shows what would be; the line “Baseline” what is calculated without a change. To the left of it stands what was \
            counted."
        leicht "Die dicke Linie ist Ihre Rechnung. Die dünne Linie ist die Grund-Rechnung. Links sehen Sie frühere Jahre.";
    half =
        de "Wir halbieren den Zuzug von außen."
        en "We halve arrivals from outside."
        leicht "Jetzt zieht nur noch die Hälfte von den Menschen zu.";
    none =
        de "Nun kommt niemand mehr von außen. Fortzüge gibt es weiter."
        en "Now nobody comes from outside any more. Departures go on."
        leicht "Jetzt zieht niemand mehr zu. Aber es ziehen weiter Menschen weg.";
    no_proposal =
        de "Das schlägt niemand vor. Es zeigt nur, wie viel an der Wanderung hängt."
        en "Nobody proposes this. It only shows how much depends on migration."
        leicht "Das will niemand. Wir zeigen nur: So wichtig ist der Zuzug.";
    /// Beside a value that was never observed, or beyond what is known.
    mark(mark: &str) =
        de "Am Regler steht deshalb: {mark}."
        en "That is why the slider says: {mark}."
        leicht "Am Regler steht darum: {mark}.";
    pyramid =
        de "So liest man das Bild: Jeder Balken ist eine Altersgruppe, unten die Kinder, oben die Ältesten. Links stehen die Männer, rechts \
            die Frauen; je länger der Balken, desto mehr Menschen. Die durchgezogene Linie ist die Basis, die gepunktete der Stand heute."
        en "How to read the chart: each bar is an age group, children at the bottom, the oldest at the top. Men are on the left, \
            women on the right; the longer the bar, the more people. The solid line is the baseline, the dotted one today."
        leicht "So lesen Sie das Bild: Unten sind die Kinder. Oben sind die alten Menschen. Links sind die Männer. Rechts sind die Frauen. Ein langer Balken heißt: viele Menschen.";
    district(name: &str) =
        de "Oben links ist jetzt {name} gewählt. Alle Zahlen und Bilder gelten für diesen Stadtteil."
        en "At the top left {name} is now chosen. All figures and charts are for this district."
        leicht "Wir sehen uns jetzt diesen Stadt-Teil an: {name}. Alle Zahlen und Bilder gelten dafür.";
    build(name: &str, value: &str) =
        de "Als Beispiel entstehen in {name} jetzt {value} in Baulücken und in zweiter Reihe."
        en "As an example, {name} now gets {value} in gaps between buildings and in second rows."
        leicht "Ein Beispiel: In {name} baut man jetzt neue Wohnungen. So viele: {value}.";
    whole =
        de "Nun dieselbe Annahme für die ganze Stadt betrachtet:"
        en "Now the same assumption, seen for the whole city:"
        leicht "Jetzt sehen wir uns die ganze Stadt an:";
    attract =
        de "Bisher verteilen neue Wohnungen die Menschen nur anders. Jetzt gilt „Neubau zieht Zuzug an“: In jede neue Wohnung der \
            Nachverdichtung ziehen Menschen, die sonst nicht gekommen wären."
        en "So far new dwellings only spread people differently. Now “New building attracts arrivals” holds: every new infill dwelling is taken \
            by people who would not have come otherwise."
        leicht "Bisher ziehen Menschen nur innerhalb von der Stadt um. Jetzt ziehen neue Menschen in die neuen Wohnungen.";
    between =
        de "Das ist die Obergrenze. Wie viele wirklich kämen, weiß niemand; irgendwo dazwischen liegt es."
        en "That is the upper limit. How many would really come, nobody knows; it lies somewhere in between."
        leicht "Mehr ist nicht möglich. Wie viele wirklich kommen, weiß niemand.";
    year(year: i32) =
        de "Das Zieljahr steht jetzt auf {year}. Zahl und Bilder gelten für den 31. Dezember {year}."
        en "The target year is now {year}. Number and charts are for December 31, {year}."
        leicht "Das Ziel-Jahr ist jetzt {year}. Alle Zahlen und Bilder gelten für dieses Jahr.";
    children(base_year: i32, year: i32, primary: (&str, &str), secondary: (&str, &str)) =
        de ("Schulkinder stehen unten im Bild. 6 bis 9 Jahre alt: {} im Jahr {base_year}, {} im Jahr {year}. 10 bis 15 Jahre alt: {}, dann {}.",
            primary.0, primary.1, secondary.0, secondary.1)
        en ("School children are at the bottom of the chart. Aged 6 to 9: {} in {base_year}, {} in {year}. Aged 10 to 15: {}, then {}.",
            primary.0, primary.1, secondary.0, secondary.1)
        leicht ("Schul-Kinder stehen unten im Bild. 6 bis 9 Jahre alt sind im Jahr {base_year}: {}. Im Jahr {year} sind es: {}. 10 bis 15 Jahre alt sind im Jahr {base_year}: {}. Im Jahr {year} sind es: {}.",
            primary.0, primary.1, secondary.0, secondary.1);
    born(year: i32) =
        de ("Wer Ende {year} zwischen 6 und 9 ist, wird von {} bis {} geboren: Deshalb kommt es auf die Geburten an.",
            year - 9, year - 6)
        en ("Whoever is between 6 and 9 at the end of {year} is born from {} to {}: that is why births matter.",
            year - 9, year - 6)
        leicht ("Diese Kinder kommen von {} bis {} zur Welt. Darum sind die Geburten wichtig.", year - 9, year - 6);
    more_births =
        de "Und wenn Frauen mehr Kinder bekämen?"
        en "And what if women had more children?"
        leicht "Und wenn Frauen mehr Kinder bekommen?";
    more_arrivals =
        de "Und wenn zusätzlich mehr Menschen kämen?"
        en "And what if more people came in addition?"
        leicht "Und wenn auch noch mehr Menschen kommen?";
    pupils(year: i32, now: &str, baseline: &str) =
        de "6 bis 9 Jahre alt sind {year} dann {now} Kinder, in der Basis {baseline}."
        en "In {year}, {now} children are then aged 6 to 9, in the baseline {baseline}."
        leicht "So viele Kinder sind im Jahr {year} 6 bis 9 Jahre alt: {now}. In der Grund-Rechnung sind es: {baseline}.";
    more =
        de "Was das für Kitas, Schulen und Pflege heißt, steht weiter unten unter „Was das für die Stadt heißt“."
        en "What this means for daycare, schools and care is listed further down under “What this means for the city”."
        leicht "Mehr dazu finden Sie weiter unten. Dort steht: Was heißt das für die Stadt?";
    now_you = de "Jetzt Sie" en "Now it is your turn" leicht "Jetzt sind Sie dran";
    your_turn =
        de "Bewegen Sie selbst einen Regler: Zahl, Bilder und Sätze rechnen sofort mit. „Rückgängig“ nimmt jeden Schritt zurück. Das „?“ an jedem Regler erklärt, was er \
            bedeutet und woher sein Wert kommt."
        en "Move a slider yourself: number, charts and sentences follow at once. “Undo” takes back every step. The “?” at each slider explains what it \
            means and where its value comes from."
        leicht "Bewegen Sie selbst einen Regler. Die Zahl und die Bilder ändern sich sofort. Mit „Zurück“ machen Sie einen Schritt zurück. Das „?“ erklärt Ihnen jeden Regler.";
    no_prediction =
        de "Alles hier ist eine Modellrechnung: was wäre, wenn. Keine Vorhersage."
        en "Everything here is a model calculation: what if. Not a prediction."
        leicht "Das ist alles nur eine Rechnung. Niemand kann die Zukunft genau wissen.";
}

/// Where to look.
pub mod look {
    texts! {
        questions_look;

        number = de "die große Zahl" en "the big number";
        picture(name: &str) = de "das Bild „{name}“" en "the chart “{name}”" leicht "das Bild: {name}";
        lever(name: &str) = de "den Regler „{name}“" en "the slider “{name}”" leicht "der Regler: {name}";
    }
}
