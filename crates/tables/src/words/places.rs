//! Which place a text or a key means: the city, one of its districts, or somewhere else.

use scenario::pack::Pack;

use super::text::{Words, fold, folded_words};

/// A place as a table names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whereabouts {
    /// The whole city.
    City,
    /// A district, by its index in the pack.
    District(usize),
    /// A Kreis, a Land or anything else that is not the city.
    Elsewhere(OtherPlace),
}

/// A place that is not the city's, as it stands in the table.
pub type OtherPlace = String;

/// The places of a pack, by name and key.
#[derive(Debug, Clone)]
pub struct Places {
    /// Name of the city, folded.
    whole: String,
    /// Its official key, without leading zeros; empty where the pack does not say.
    key: String,
    /// Ids without leading zeros and names, folded.
    districts: Vec<(String, String)>,
}

/// What else stands beside the name of a city.
const CITY_WORDS: Words = Words(
    "kreisfreie stadt krfr krfreie kfs st sk gesamt insgesamt gesamte stadtkreis universitaetsstadt kreisfrei \
     kreisfreien hansestadt landeshauptstadt zusammen gesamtstadt",
);

/// Names of the whole city that need no name of the city.
const WHOLE: Words = Words(
    "stadt gesamtstadt stadtinsgesamt stadtgesamt gesamtestadt stadtgebiet stadtgebietinsgesamt \
     kernstadtundortsbezirke ganzestadt",
);

/// Names of the whole in a column or section of places.
const ALL: Words = Words("insgesamt gesamt alle summe total zusammen gesamtsumme allestadtteile");

/// What stands before the name of a district.
const DISTRICT_WORDS: Words = Words("stadtteil ortsteil ortsbezirk bezirk stadtbezirk ot ob statistischerbezirk nr");

/// Words that only places have, and only others than the city and its districts.
const ELSEWHERE: Words = Words(
    "landkreis lkr lk landkreise kreise regierungsbezirk bundesland land deutschland bundesgebiet rheinlandpfalz \
     verbandsgemeinde",
);

const LANDS: Words = Words(
    "badenwuerttemberg bayern berlin brandenburg bremen hamburg hessen mecklenburgvorpommern niedersachsen \
     nordrheinwestfalen rheinlandpfalz saarland sachsen sachsenanhalt schleswigholstein thueringen",
);

impl Places {
    /// The places of a pack.
    pub fn of(pack: &Pack) -> Self {
        let district =
            |region: &scenario::pack::Region| (region.id.trim_start_matches('0').to_owned(), fold(&region.name));
        Self {
            whole: fold(&pack.whole),
            key: pack.meta.ags.trim_start_matches('0').to_owned(),
            districts: pack.regions.iter().map(district).collect(),
        }
    }

    /// The place that a name means. `all` says whether `Insgesamt` means the city here.
    pub fn named(&self, text: &str, all: bool) -> Option<Whereabouts> {
        let folded = fold(text);
        if folded.is_empty() {
            return None;
        }
        if let Some(district) = self.district(text, &folded) {
            return Some(Whereabouts::District(district));
        }
        if self.is_city(text, &folded) || (all && ALL.has(&folded)) {
            return Some(Whereabouts::City);
        }
        self.keyed(text)
            .filter(|_| text.trim().len() > 3)
            .or_else(|| is_elsewhere(text).then(|| Whereabouts::Elsewhere(text.trim().to_owned())))
    }

    fn is_city(&self, text: &str, folded: &str) -> bool {
        if WHOLE.has(folded) || *folded == self.whole {
            return true;
        }
        let words = folded_words(text);
        // The name may consist of several words: what is left of it must be words of a city.
        let rest: Vec<&String> = words.iter().filter(|word| !CITY_WORDS.has(word)).collect();
        !self.whole.is_empty()
            && rest.len() < words.len()
            && rest.into_iter().map(String::as_str).collect::<String>() == self.whole
    }

    fn district(&self, text: &str, folded: &str) -> Option<usize> {
        let position = |name: &str| self.districts.iter().position(|(_, known)| known == name);
        if let Some(found) = position(folded) {
            return Some(found);
        }
        let bare = DISTRICT_WORDS.iter().find_map(|word| position(folded.strip_prefix(word)?));
        // `01 Innenstadt-Ost`, `Innenstadt-Ost (1)`: the number must be that of the name.
        let numbered = || {
            let digits: String = text.chars().filter(char::is_ascii_digit).collect();
            let found = position(&folded.replace(|char: char| char.is_ascii_digit(), ""))?;
            (self.districts[found].0 == digits.trim_start_matches('0')).then_some(found)
        };
        bare.or_else(numbered)
    }

    /// The place that an id or official key means; keys are 5 digits for a Kreis, 8 or 12 for a Gemeinde, and may have lost their zero.
    pub fn keyed(&self, text: &str) -> Option<Whereabouts> {
        let text = text.trim();
        let digits = text.trim_start_matches('0');
        if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        if let Some(district) = self.districts.iter().position(|(id, _)| id == digits) {
            return Some(Whereabouts::District(district));
        }
        if digits.is_empty() || self.is_key(text) {
            return Some(Whereabouts::City);
        }
        (text.len() >= 4).then(|| Whereabouts::Elsewhere(text.to_owned()))
    }

    /// Whether a text is the city's own official key, also without its leading zero or with the zeros of a Gemeinde.
    pub fn is_key(&self, text: &str) -> bool {
        let digits = text.trim().trim_start_matches('0');
        let rest = digits.strip_prefix(self.key.as_str()).filter(|_| !self.key.is_empty());
        rest.is_some_and(|rest| matches!(rest.len(), 0 | 3 | 7) && rest.bytes().all(|byte| byte == b'0'))
    }

    /// Whether a text is the city's key without its leading zero.
    pub fn lost_zero(&self, text: &str) -> bool {
        self.is_key(text) && text.trim() == self.key
    }

    /// How many districts there are.
    pub fn districts(&self) -> usize {
        self.districts.len()
    }

    /// The city's name, folded.
    pub fn whole(&self) -> &str {
        &self.whole
    }
}

/// Whether a text names a Kreis, a Land or the country by its own words.
fn is_elsewhere(text: &str) -> bool {
    let words = folded_words(text);
    let folded = fold(text);
    let kreis = words.iter().any(|word| word.len() > 5 && word.ends_with("kreis"));
    kreis
        || words.iter().any(|word| ELSEWHERE.has(word))
        || LANDS.has(&folded)
        || folded.contains("kreisfreiestadt")
        || words.iter().any(|word| word == "krfr")
}

#[cfg(test)]
mod tests {
    use scenario::pack::built_in_files;

    use super::*;

    #[test]
    fn the_city_its_districts_and_others_are_told_apart() {
        let places = Places::of(&Pack::from_files(&built_in_files()).unwrap());
        for city in [
            "Kaiserslautern",
            "Kaiserslautern, kreisfreie Stadt",
            "Stadt Kaiserslautern",
            "KAISERSLAUTERN, krfr. St.",
            "Gesamtstadt",
            "Stadt insgesamt",
            "Kaiserslautern gesamt",
            "      Kaiserslautern, kreisfreie Stadt",
            "07312",
            "7312",
            "07312000",
        ] {
            assert_eq!(places.named(city, false), Some(Whereabouts::City), "{city}");
        }
        assert_eq!(places.named("Insgesamt", true), Some(Whereabouts::City));
        for (name, index) in [
            ("Erfenbach", 17),
            ("18 Erfenbach", 17),
            ("Stadtteil Erfenbach", 17),
            ("Kaiserslautern-West", 8),
            ("Muehlschbach", 99),
        ] {
            let expected = (index < 18).then_some(Whereabouts::District(index));
            assert_eq!(places.named(name, false), expected, "{name}");
        }
        assert_eq!(places.named("Moelschbach", false), Some(Whereabouts::District(13)));
        for other in [
            "Kaiserslautern, Landkreis",
            "Landkreis Kaiserslautern",
            "Donnersbergkreis",
            "  Rheinland-Pfalz",
            "Koblenz, kreisfreie Stadt",
            "07111",
        ] {
            assert!(matches!(places.named(other, false), Some(Whereabouts::Elsewhere(_))), "{other}");
        }
        assert_eq!(places.named("unter 20", false), None);
        assert!(places.lost_zero("7312") && !places.lost_zero("07312"));
    }
}
