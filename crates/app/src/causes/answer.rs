//! Answers of many projections, made while somebody looks: by workers where they can, otherwise in slices.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use gloo::timers::future::sleep;
use js_sys::Date;
use view::Explorer;
use view::causes::Work;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::ranges;

/// So long a slice may take, with the projection that it begins last: most of a frame, because between two slices a timer leaves the page some
/// milliseconds.
const SLICE_MS: f64 = 10.0;
/// So long the last answer stays before it is said how far the next one is, and then every time; a coarse answer gets finer as often.
const PATIENCE_MS: f64 = 300.0;

/// What there is by now.
pub(crate) enum Answer<Q, A> {
    /// Nothing is asked.
    Nothing,
    /// So many projections of so many.
    Waiting { done: usize, of: usize },
    /// It cannot be calculated.
    Refused,
    /// It is there, with the question that it answers: the present one may be another by now.
    Made(Rc<(Q, A)>),
}

impl<Q, A> Clone for Answer<Q, A> {
    fn clone(&self) -> Self {
        match self {
            Self::Nothing => Self::Nothing,
            Self::Waiting { done, of } => Self::Waiting { done: *done, of: *of },
            Self::Refused => Self::Refused,
            Self::Made(made) => Self::Made(made.clone()),
        }
    }
}

impl<Q, A> Answer<Q, A> {
    /// The last answer with its question.
    pub(crate) fn made(&self) -> Option<&Rc<(Q, A)>> {
        if let Self::Made(made) = self { Some(made) } else { None }
    }
}

/// The answer to what `begin` makes of a question; the one before stays until there is another.
#[hook]
pub(crate) fn use_answer<Q, W>(explorer: &Rc<Explorer>, question: Q, begin: fn(&Q) -> Option<W>) -> Answer<Q, W::Answer>
where
    Q: Clone + PartialEq + 'static,
    W: Work + 'static,
    W::Answer: 'static,
{
    let answer = use_state(|| Answer::Nothing);
    use_effect_with(question, {
        let (explorer, answer) = (explorer.clone(), answer.setter());
        move |question| {
            let current = Rc::new(Cell::new(true));
            match begin(question) {
                Some(work) => spawn_local(make(explorer, (question.clone(), work), answer, current.clone())),
                None => answer.set(Answer::Nothing),
            }
            move || current.set(false)
        }
    });
    (*answer).clone()
}

async fn make<Q: Clone, W: Work>(
    explorer: Rc<Explorer>,
    (question, mut work): (Q, W),
    answer: UseStateSetter<Answer<Q, W::Answer>>,
    current: Rc<Cell<bool>>,
) {
    let mut said = Date::now();
    loop {
        // The picture of the change comes first.
        sleep(Duration::ZERO).await;
        while current.get() && Date::now() - said < PATIENCE_MS && ranges::advance(&explorer, &mut work).await {}
        if !current.get() {
            return;
        }
        let begin = Date::now();
        match explorer.causes().advance(&mut work, || Date::now() - begin < SLICE_MS) {
            Ok(Some(made)) => return answer.set(Answer::Made(Rc::new((question, made)))),
            Err(_) => return answer.set(Answer::Refused),
            Ok(None) if begin - said > PATIENCE_MS => {
                said = begin;
                let progress = work.progress();
                answer.set(match work.so_far() {
                    Some(coarse) => Answer::Made(Rc::new((question.clone(), coarse))),
                    None => Answer::Waiting { done: progress.done, of: progress.of },
                });
            }
            Ok(None) => {}
        }
    }
}
