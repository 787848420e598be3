//! The choice of what dwellings do to arrivals.

texts! {
    controls_homes;

    name { de "Wirkung der Wohnungen" en "Effect of dwellings" leicht "Wohnungen und Menschen" }
    limit { de "Wohnungen begrenzen den Zuzug" en "Dwellings limit arrivals" leicht "Ohne Wohnung kommt niemand" }
    limit_explanation {
        de "Wer in der ganzen Stadt keine freie Wohnung findet, kommt nicht. \
            Neue Wohnungen ziehen Menschen im Stadtgebiet um; mehr Menschen bringen sie nur, wenn Wohnungen fehlen."
        en "Whoever finds no free dwelling anywhere in the city does not come. \
            New dwellings shift people within the city; they bring more people only when dwellings are lacking."
        leicht "Wer keine freie Wohnung findet, kommt nicht."
    }
    attract {
        de "Neubau zieht Zuzug an"
        en "New building attracts arrivals"
        leicht "Neue Wohnungen bringen neue Menschen"
    }
    attract_explanation {
        de "Wie oben, und jede neue Wohnung der Nachverdichtung wird von Menschen bezogen, \
            die sonst nicht gekommen wären. Das ist die Obergrenze dessen, was Neubau bringen kann."
        en "As above, and every new infill dwelling is taken by people who would not have come \
            otherwise. This is the upper limit of what new building can bring."
        leicht "In die neuen Wohnungen ziehen neue Menschen. Mehr ist nicht möglich."
    }
    ignore { de "Ohne Grenze" en "No limit" leicht "Alle können kommen" }
    ignore_explanation {
        de "Alle können kommen, als gäbe es immer genug Wohnungen."
        en "Everyone can come, as if there were always enough dwellings."
        leicht "Die Rechnung tut so: Es gibt immer genug Wohnungen."
    }
}
