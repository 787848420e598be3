//! How much of the page is shown: the keys of the fragment that choose a view in a frame of another page.

use gloo::events::EventListener;
use view::Picture;
use wasm_bindgen_futures::spawn_local;
use yew::{hook, use_effect_with, use_state};

use crate::address::{fragment, is_framed};
use crate::link::readable;

/// The one thing that stands alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Alone {
    /// The headline number with its sentence.
    Number,
    /// One picture with its finding.
    Picture(Picture),
}

/// What of the page is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Look {
    /// `einbetten=1`: inside a page that has a head and a foot of its own.
    pub(crate) embedded: bool,
    /// `bild=`: nothing but this one.
    alone: Option<Alone>,
    /// `hebel=1`: with the levers beside it.
    levers: bool,
    /// `ansicht=beamer`: for a hall, one picture at a time.
    pub(crate) projector: bool,
}

impl Look {
    /// What a fragment asks for; keys of something else and unknown values are passed over.
    pub(crate) fn of(fragment: &str) -> Self {
        let mut look = Self { embedded: is_framed(fragment), ..Self::default() };
        for part in fragment.split('&') {
            match part {
                "hebel=1" => look.levers = true,
                "ansicht=beamer" => look.projector = true,
                "bild=zahl" => look.alone = Some(Alone::Number),
                _ => {
                    let asked = Picture::ALL.into_iter().find(|(id, _)| part.strip_prefix("bild=") == Some(id));
                    look.alone = asked.map(|(_, picture)| Alone::Picture(picture)).or(look.alone);
                }
            }
        }
        // The view for a projector chooses its picture by the same key.
        if look.embedded { look } else { Self { projector: look.projector, ..Self::default() } }
    }

    /// Class of the whole page.
    pub(crate) fn class(self) -> &'static str {
        match (self.embedded, self.alone, self.levers) {
            (false, ..) => "page",
            (true, None, _) => "embedded",
            (true, Some(_), false) => "embedded alone",
            (true, Some(_), true) => "embedded alone with-levers",
        }
    }

    /// Whether everything is shown.
    pub(crate) fn whole(self) -> bool {
        self.alone.is_none()
    }

    /// Whether the levers are shown.
    pub(crate) fn levers(self) -> bool {
        self.levers || self.whole()
    }

    /// Whether the headline number is shown.
    pub(crate) fn number(self) -> bool {
        !matches!(self.alone, Some(Alone::Picture(_)))
    }

    /// Whether this picture is shown.
    pub(crate) fn shows(self, picture: Picture) -> bool {
        self.whole() || self.alone == Some(Alone::Picture(picture))
    }
}

/// The view that the address asks for, kept up to date.
#[hook]
pub(crate) fn use_look() -> Look {
    let look = use_state(|| Look::of(&fragment()));
    let setter = look.setter();
    use_effect_with((), move |()| {
        let listener = web_sys::window().map(|window| {
            EventListener::new(&window, "hashchange", move |_| {
                let setter = setter.clone();
                spawn_local(async move {
                    readable().await;
                    setter.set(Look::of(&fragment()));
                });
            })
        });
        move || drop(listener)
    });
    *look
}
