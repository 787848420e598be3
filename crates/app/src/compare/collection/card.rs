//! One card of the list, with its buttons and the form that changes it.

use locale::cards as words;
use scenario::Scenario;
use scenario::collection::{Card, Collection, Reason, Reference};
use view::compare::collection::{CardView, Details, Edit, Side};
use yew::prelude::*;

use super::{LIST, Workbench, form};
use crate::causes::{self, Question, Wanted};
use crate::parts::series;
use crate::parts::text::TextField;
use crate::parts::with;
use crate::take::save;

/// A card and what it is shown with.
pub(super) struct CardItem<'a> {
    pub(super) bench: &'a Workbench,
    pub(super) collection: &'a Collection,
    pub(super) index: usize,
    pub(super) card: &'a Card,
    pub(super) view: &'a CardView,
    /// Letters and colours of all that take part in a comparison.
    pub(super) marks: &'a [(Side, char, u8)],
    pub(super) present: &'a Scenario,
}

impl CardItem<'_> {
    /// The card; its form in its place while it is being changed.
    pub(super) fn show(&self, editing: &UseStateHandle<Option<usize>>) -> Html {
        let (index, heading) = (self.index, format!("card-{}", self.index));
        let letter = self.marks.iter().find(|(side, ..)| *side == Side::Card(index)).map(|(_, letter, _)| *letter);
        let inside = if **editing == Some(index) {
            html! { <EditForm bench={self.bench.clone()} {index} editing={editing.clone()} /> }
        } else {
            self.body(editing)
        };
        html! {
            <li class="card" key={self.view.name.clone()} aria-labelledby={heading.clone()}>
                <div class="card-head">
                    { series::mark(&self.bench.palette, letter, self.card.colour) }
                    <h5 id={heading} tabindex="-1">{ &self.view.name }</h5>
                    if !self.card.author.is_empty() {
                        <span class="card-author">{ words::by(&self.card.author) }</span>
                    }
                </div>
                { inside }
            </li>
        }
    }

    fn body(&self, editing: &UseStateHandle<Option<usize>>) -> Html {
        let (index, card, view) = (self.index, self.card, self.view);
        let is_reference = self.collection.reference == Reference::Card(index);
        let badges = [
            (is_reference, words::is_reference()),
            (card.scenario == *self.present, words::is_present()),
            (!card.shown, words::not_shown()),
        ];
        let badges = badges.into_iter().filter(|(holds, _)| *holds).map(|(_, text)| html! { <li>{ text }</li> });
        let pack = self.bench.desk.explorer().pack();
        let lines = view.deviations.iter().map(|deviation| {
            let reason = deviation.lever().map_or("", |(lever, area)| card.reason(lever, area));
            html! {
                <li>
                    { deviation.line(pack) }
                    if !reason.is_empty() {
                        <p class="remark">{ words::reason(reason) }</p>
                    }
                </li>
            }
        });
        let edit = with((editing.setter(), self.bench.focus.clone()), move |(editing, focus), _: MouseEvent| {
            focus.emit(format!("edit-{index}-name"));
            editing.set(Some(index));
        });
        html! {
            <>
                <ul class="badges">{ for badges }</ul>
                <p>{ &view.summary }</p>
                if !card.description.is_empty() {
                    <p class="card-description">{ &card.description }</p>
                }
                if view.deviations.is_empty() {
                    <p class="remark">{ words::settings(0) }</p>
                } else {
                    <details class="fold">
                        <summary>{ words::settings(view.deviations.len()) }</summary>
                        <ul class="card-lines">{ for lines }</ul>
                    </details>
                }
                <div class="actions">
                    { self.open() }
                    { self.button("edit", words::edit(), true, edit) }
                    { self.moved("up", words::up(), index.checked_sub(1)) }
                    { self.moved("down", words::down(), Some(index + 1).filter(|to| *to < self.collection.cards.len())) }
                    { self.shown() }
                </div>
                <details class="fold">
                    <summary aria-label={words::action_on(words::more(), &view.name)}>{ words::more() }</summary>
                    <div class="actions">{ self.further(is_reference) }</div>
                </details>
            </>
        }
    }

    /// A button; one that can do nothing keeps its place and the focus.
    fn button(&self, id: &str, label: &'static str, useful: bool, onclick: Callback<MouseEvent>) -> Html {
        let (id, name) = (format!("card-{}-{id}", self.index), words::action_on(label, &self.view.name));
        html! {
            <button type="button" {id} aria-label={name} aria-disabled={(!useful).then_some("true")} {onclick}>{ label }</button>
        }
    }

    /// What a button does to the collection, and what is said then.
    fn act(&self, edit: Edit, said: String) -> Callback<MouseEvent> {
        let bench = self.bench.clone();
        Callback::from(move |_: MouseEvent| bench.edit(edit.clone(), said.clone()))
    }

    fn open(&self) -> Html {
        let (bench, index, said) = (self.bench.clone(), self.index, words::said::opened(&self.view.name));
        let open = Callback::from(move |_: MouseEvent| {
            bench.go(bench.desk.explorer().compare().open_card(&bench.desk.state(), index), said.clone());
        });
        self.button("open", words::open(), true, open)
    }

    fn moved(&self, id: &'static str, label: &'static str, to: Option<usize>) -> Html {
        let (bench, from, name) = (self.bench.clone(), self.index, self.view.name.clone());
        let count = self.collection.cards.len();
        let go = Callback::from(move |_: MouseEvent| {
            if let Some(to) = to {
                // The button wanders with its card, and the focus with it.
                bench.focus.emit(format!("card-{to}-{id}"));
                bench.edit(Edit::Move(from, to), words::said::moved(&name, to + 1, count));
            }
        });
        self.button(id, label, to.is_some(), go)
    }

    fn shown(&self) -> Html {
        let (bench, index, shown, name) = (self.bench.clone(), self.index, self.card.shown, self.view.name.clone());
        let others = self.collection.cards.iter().filter(|card| card.shown).count();
        let room = shown || others < Collection::MOST_SHOWN;
        let onchange = Callback::from(move |_: Event| {
            if room {
                bench.edit(Edit::Show(index, !shown), words::said::shown(&name, !shown));
            } else {
                bench.say(words::comparison_full(Collection::MOST_SHOWN));
            }
        });
        let label = words::action_on(words::show(), &self.view.name);
        html! {
            <label class="tick">
                <input type="checkbox" checked={shown} aria-label={label} {onchange} />
                { words::show() }
            </label>
        }
    }

    /// What is needed less often.
    fn further(&self, is_reference: bool) -> Html {
        let (index, name) = (self.index, &self.view.name);
        let room = self.collection.cards.len() < Collection::MOST;
        let refer = if is_reference {
            let said = words::said::refers(locale::collection::baseline());
            self.button("refer", words::refer_to_baseline(), true, self.act(Edit::Refer(Reference::Baseline), said))
        } else {
            self.button(
                "refer",
                words::refer(),
                true,
                self.act(Edit::Refer(Reference::Card(index)), words::said::refers(name)),
            )
        };
        let copy = if room {
            self.act(Edit::Duplicate(index), words::said::duplicated(name))
        } else {
            let bench = self.bench.clone();
            Callback::from(move |_: MouseEvent| bench.say(words::full(Collection::MOST)))
        };
        let remove = with((self.bench.clone(), words::said::removed(name)), move |(bench, said), _: MouseEvent| {
            bench.focus.emit(LIST.to_owned());
            bench.edit(Edit::Remove(index), said.clone());
        });
        // The present scenario against this one; where it is this one, against the baseline.
        let other = (self.card.scenario != *self.present).then(|| name.clone());
        let causes = with((self.bench.desk.clone(), other), |(desk, other), _: MouseEvent| {
            causes::ask(desk, Wanted { question: Question::Difference, other: other.clone() });
        });
        html! {
            <>
                { self.button("causes", locale::causes::ask_card(), true, causes) }
                { self.button("overwrite", words::overwrite(), true, self.act(Edit::Overwrite(index), words::said::overwritten(name))) }
                { self.button("duplicate", words::duplicate(), room, copy) }
                { refer }
                { self.button("export", words::export_one(), true, self.export()) }
                { self.button("remove", words::remove(), true, remove) }
            </>
        }
    }

    fn export(&self) -> Callback<MouseEvent> {
        let (bench, card) = (self.bench.clone(), self.card.clone());
        let file = file_name(&self.view.name);
        Callback::from(move |_: MouseEvent| {
            let one = Collection { cards: vec![card.clone()], ..Collection::default() };
            save::text(&file, save::JSON, &bench.desk.explorer().compare().collection_file(&one));
            bench.say(words::said::saved(&file));
        })
    }
}

/// A name for the file of a card, in letters that every file system takes.
fn file_name(name: &str) -> String {
    let mut plain = String::new();
    for letter in name.to_lowercase().chars() {
        match letter {
            'ä' => plain.push_str("ae"),
            'ö' => plain.push_str("oe"),
            'ü' => plain.push_str("ue"),
            'ß' => plain.push_str("ss"),
            'a'..='z' | '0'..='9' => plain.push(letter),
            _ if plain.ends_with('-') || plain.is_empty() => {}
            _ => plain.push('-'),
        }
    }
    let plain: String = plain.chars().take(40).collect();
    match plain.trim_end_matches('-') {
        "" => "szenario.insek.json".to_owned(),
        plain => format!("{plain}.insek.json"),
    }
}

#[derive(Properties, PartialEq)]
struct EditProps {
    bench: Workbench,
    index: usize,
    editing: UseStateHandle<Option<usize>>,
}

/// The form of a card: its words, and a reason for each lever that deviates.
#[component]
fn EditForm(props: &EditProps) -> Html {
    let EditProps { bench, index, editing } = props;
    let index = *index;
    let collection = bench.collection();
    let card = collection.cards.get(index).cloned().unwrap_or_default();
    let moved = bench.desk.explorer().compare().moved(&card);
    let draft = use_state(|| {
        let details = Details {
            name: card.name.clone(),
            author: card.author.clone(),
            description: card.description.clone(),
            colour: card.colour,
        };
        let reasons: Vec<String> = moved.iter().map(|it| card.reason(it.lever, it.area).to_owned()).collect();
        (details, reasons)
    });
    let (details, reasons) = (&draft.0, &draft.1);
    let put = with(draft.clone(), move |draft, details: Details| draft.set((details, draft.1.clone())));
    let close = with((editing.setter(), bench.focus.clone()), move |(editing, focus), ()| {
        focus.emit(format!("card-{index}-edit"));
        editing.set(None);
    });
    let fields = moved.iter().enumerate().map(|(at, it)| {
        let typed = with(draft.clone(), move |draft, text: String| {
            let mut next = (**draft).clone();
            next.1.resize(next.1.len().max(at + 1), String::new());
            next.1[at] = text;
            draft.set(next);
        });
        let (id, text) = (format!("edit-{index}-reason-{at}"), reasons.get(at).map_or("", String::as_str));
        TextField { id: &id, label: &it.text, hint: "", text, most: Card::LONGEST_REASON, long: false }.show(&typed)
    });
    let onsubmit = {
        let (bench, moved, close) = (bench.clone(), moved.clone(), close.clone());
        let (mut details, reasons, before) = (details.clone(), reasons.clone(), card.name.clone());
        if details.name.trim().is_empty() {
            details.name = before;
        }
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let reason = |(it, text): (&view::page::LeverDeviation, &String)| Reason {
                lever: it.lever,
                area: it.area,
                text: text.trim().to_owned(),
            };
            let reasons = moved.iter().zip(&reasons).map(reason).collect();
            let said = words::said::described(details.name.trim());
            bench.edit(Edit::Describe(index, details.clone(), reasons), said);
            close.emit(());
        })
    };
    let cancel = close.reform(|_: MouseEvent| ());
    html! {
        <form class="card-form" {onsubmit} aria-labelledby={format!("card-{index}")}>
            { form::fields(&format!("edit-{index}"), details, &bench.palette, &put) }
            <fieldset class="reasons">
                <legend>{ words::reasons() }</legend>
                <p class="remark">{ if moved.is_empty() { words::no_reasons() } else { words::reasons_hint() } }</p>
                { for fields }
            </fieldset>
            <p class="buttons">
                <button type="submit" class="main">{ words::done() }</button>
                <button type="button" onclick={cancel}>{ words::cancel() }</button>
            </p>
        </form>
    }
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn a_file_is_called_like_its_card() {
        assert_eq!(file_name("Wachsen im Bestand"), "wachsen-im-bestand.insek.json");
        assert_eq!(file_name("Größe: 1/2 <b>"), "groesse-1-2-b.insek.json");
        assert_eq!(file_name("../../etc"), "etc.insek.json");
        assert_eq!(file_name("???"), "szenario.insek.json");
    }
}
