//! Single events: many people arrive in one year.

use crate::numbers;

texts! {
    events;

    about =
        de "Wer hier kommt, kommt zu allen anderen hinzu und braucht eine Wohnung wie alle. Danach gilt \
            für sie, was für alle gilt: Manche ziehen fort oder sterben. Wieder gehen kann nur, wer dann noch hier ist; Kinder, die \
            inzwischen geboren sind, bleiben."
        en "Whoever comes here comes on top of everyone else and needs a dwelling like everyone else. From then on \
            what holds for everyone holds for them: some move away or die. Only those still here can leave again; children born in the meantime stay.";
    list = de "Ereignisse in Ihrem Szenario" en "Events in your scenario";
    none = de "Noch keines." en "None so far.";
    new = de "Neues Ereignis" en "New event";
    /// Heading of the form for an event that is being changed.
    change = de "Ereignis ändern" en "Change the event";
    year = de "Jahr" en "Year";
    persons = de "Personen" en "Persons";
    kind_label = de "Wer kommt" en "Who comes";
    kind_unit = de "bestimmt Alter, Geschlecht und Stadtteile" en "decides age, sex and districts";
    area = de "Wohin" en "Where to";
    leaving_label = de "Davon gehen wieder" en "Of these, leave again";
    percent = de "Prozent derer, die dann noch hier sind" en "percent of those still here";
    after = de "Nach wie vielen Jahren" en "After how many years";
    years = de "Jahre" en "years";
    add = de "Ereignis hinzufügen" en "Add the event";
    save = de "Änderung übernehmen" en "Apply the change";
    cancel = de "Abbrechen" en "Cancel";
    edit = de "Ändern" en "Change";
    remove = de "Entfernen" en "Remove";
    full = de "Mehr Ereignisse nimmt ein Szenario nicht auf." en "A scenario takes no more events.";
    examples = de "So viele waren es" en "How many it has been";
    /// What they are good for, and what they are not.
    examples_about =
        de "Als Maß für ein kommendes Jahr. Diese Menschen sind in der Basis schon enthalten."
        en "As a measure for a year to come. These people are already part of the baseline.";
    /// Name of the button that fills the form with a size.
    use_size(size: &str) = de "{size}: ins Formular" en "{size}: into the form";
    line(year: i32, persons: f64, kind: &str, area: &str) =
        de ("{year}: {} Personen, {kind}, {area}", numbers::persons(persons))
        en ("{year}: {} persons, {kind}, {area}", numbers::persons(persons));
    /// A kind without the remark that the baseline has it elsewhere, as the pack puts it first.
    kind(name: &str) -> &str =
        de { name.strip_prefix("Zusätzlich: ").unwrap_or(name) }
        en { name.strip_prefix("Additional: ").unwrap_or(name) };
    /// What becomes of the people: who leaves again and when.
    leaving(percent: f64, year: i32) =
        de ("{} Prozent derer, die dann noch hier sind, gehen {year} wieder.", numbers::decimal(percent, 0))
        en ("{} percent of those still here leave again in {year}.", numbers::decimal(percent, 0));
    all_stay =
        de "Wer kommt, bleibt; danach gelten die Raten aller."
        en "Whoever comes stays; from then on the rates of everyone apply.";
    action_on(action: &str, event: &str) = de "{action}: {event}" en "{action}: {event}";
    /// The event happens after the year that the page is about.
    after_target(target: i32) =
        de "Liegt nach dem Zieljahr {target}: in der großen Zahl noch nicht enthalten."
        en "Comes after the target year {target}: not yet part of the big number.";
}
