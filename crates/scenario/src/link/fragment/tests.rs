use super::{Fragment, Seal, checksum, of_address, sealed};

const LINK: &str = "s=1~e_2026.2~m_0.2.0~z_300:2030~f_-5.5~g_0.1&gebiet=18&sprache=en";

fn check(text: &str, expected: &str, seal: Seal) {
    let read = Fragment::read(text);
    assert_eq!((read.text(), read.seal()), (expected, seal), "{text}");
}

#[test]
fn the_checksum_is_that_of_the_standard() {
    // The check value of CRC-24/OPENPGP in the catalogue of parametrised CRC algorithms.
    assert_eq!(checksum("123456789"), "21cf02");
    assert_eq!(sealed(""), "");
}

#[test]
fn what_mail_programs_chats_and_cms_do_is_undone() {
    let whole = sealed(LINK);
    check(&whole, &whole, Seal::Whole);
    let encoded = |text: &str, marks: &str| {
        text.chars()
            .map(|it| if marks.contains(it) { format!("%{:02X}", u32::from(it)) } else { it.to_string() })
            .collect()
    };
    let all: String = encoded(&whole, "~:,=_&.");
    let lower = all.to_lowercase();
    let twice: String = encoded(&all, "%");
    let escaped = whole.replace('&', "&amp;");
    let again = escaped.replace("&amp;", "&amp;amp;");
    for text in [all, lower, twice, escaped, again, whole.replace("=", "=3D"), whole.replace('&', "&#38;")] {
        check(&text, &whole, Seal::Whole);
    }
    for end in ". ) , \" > \">Link</a> &gt; ); * %20weiter \u{200b} … “".split(' ').chain([" und dann", "\r\n"]) {
        check(&(whole.clone() + end), &whole, Seal::Whole);
    }
    check(&whole.replacen("~f", "\r\n~f", 1), &whole, Seal::Whole);
    for added in ["_", "&fbclid=abc", "&utm_source=mail"] {
        assert_eq!(Fragment::read(&(whole.clone() + added)).seal(), Seal::Whole, "{added}");
    }
    assert_eq!(Fragment::read(&(whole.clone() + "&gebiet=17")).seal(), Seal::Broken);
}

#[test]
fn what_cannot_be_known_to_be_whole_is_told() {
    check("s=1~z_30", "s=1~z_30", Seal::Missing);
    check("s=1~e_2026.2~m_0.2.0~z_30", "s=1~e_2026.2~m_0.2.0~z_30", Seal::Missing);
    check("s", "s", Seal::Missing);
    check("p=123456", "p=123456", Seal::Broken);
    check("s=1~e_2026.1~m_0.1.0~z_30&gebiet=1", "s=1~e_2026.1~m_0.1.0~z_30&gebiet=1", Seal::Unneeded);
    for by_hand in ["ansicht=beamer", "gebiet=18", "einbetten=1&bild=alter", "", "controls", "k=1.abc_-"] {
        check(by_hand, by_hand, Seal::Unneeded);
    }
}

#[test]
fn every_cut_and_every_other_character_is_found() {
    let whole = sealed(LINK);
    for end in 1..whole.len() {
        assert!(matches!(Fragment::read(&whole[..end]).seal(), Seal::Missing | Seal::Broken), "{}", &whole[..end]);
    }
    for place in 0..whole.len() {
        for other in (b' '..=b'~').map(char::from).chain(['ä', '\u{200b}']) {
            let text = [&whole[..place], &other.to_string(), &whole[place + 1..]].concat();
            let read = Fragment::read(&text);
            let same = read.text() == whole;
            assert!(same || matches!(read.seal(), Seal::Missing | Seal::Broken), "{text}: {read:?}");
        }
    }
}

#[test]
fn the_fragment_of_an_address_is_found() {
    for text in ["https://example.org/a/#s=1~z_300", "#s=1~z_300", " s=1~z_300 ", "https://example.org/%23s=1~z_300"] {
        assert_eq!(of_address(text), "s=1~z_300", "{text}");
    }
}
