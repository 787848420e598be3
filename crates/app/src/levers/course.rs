//! How a lever runs over the years: a form with points, and the line that it makes.

use crate::{Action, AtDesk};
use locale::course as words;
use scenario::{Course as Path, Lever};
use view::levers::course::{CourseDraft, CourseFaults, CourseForm, CourseScope};
use yew::prelude::*;

use crate::levers::line::picture;
use crate::method::terms;
use crate::parts::choice::Choice;
use crate::parts::entry::Entry;
use crate::parts::with;

/// The keyboard for deviations, which may be negative, and for the years between them.
const SIGNED: &str = "text";

/// What is being typed, and what was set when it began: another course than that answers it.
#[derive(Clone, PartialEq)]
struct Typed {
    lever: Lever,
    area: scenario::Area,
    set: Option<Path>,
    draft: CourseDraft,
}

/// The form for one lever in the chosen area, and its picture.
#[component]
pub(crate) fn Course(props: &AtDesk) -> Html {
    let desk = &props.desk;
    let (explorer, state) = (desk.explorer().clone(), desk.state());
    let chosen = use_state(|| explorer.levers().first_with_course(&state));
    let typed = use_state(|| None::<Typed>);
    let about = explorer.levers().course_scope(&state, *chosen);
    let fresh = |typed: &&Typed| (typed.lever, typed.area) == (about.lever, about.area) && typed.set == about.course;
    let draft = typed.as_ref().filter(fresh).map_or_else(|| CourseDraft::of(&about), |typed| typed.draft.clone());
    let faults = draft.read(&about).err().unwrap_or_default();

    let keep = with((typed.setter(), about.clone()), move |(typed, about), draft: CourseDraft| {
        let (lever, area, set) = (about.lever, about.area, about.course.clone());
        typed.set(Some(Typed { lever, area, set, draft }));
    });
    // Takes the draft over where it can be read; until then it stays in the form.
    let done = with((typed.setter(), about.clone(), desk.clone()), move |(typed, about, desk), draft: CourseDraft| {
        let mut set = about.course.clone();
        if let Ok(course) = draft.read(about) {
            let next = desk.explorer().levers().set_course(&desk.state(), about.lever, course);
            set = next.scenario.course(about.lever, about.area).cloned();
            desk.dispatch.emit(Action::Change(Box::new(next)));
        }
        typed.set(Some(Typed { lever: about.lever, area: about.area, set, draft }));
    });
    let choose = with((chosen.setter(), explorer.levers().names()), move |(chosen, levers), index: usize| {
        if let Some((lever, _)) = levers.get(index) {
            chosen.set(*lever);
        }
    });
    let options = explorer.levers().names().into_iter().map(|(_, name)| name).collect::<Vec<_>>();
    let form = FormOf { about: &about, draft: &draft, faults: &faults, keep, done };
    html! {
        <>
            <p class="remark">{ terms::marked(words::about()) }</p>
            <Choice id="course-lever" label={words::lever()} unit={about.area_name.clone()} {options}
                chosen={chosen.index()} {choose} />
            if let Some(mark) = explorer.compare().lock_mark(&state, *chosen) {
                <p class="lever-mark">{ mark }</p>
                { picture(&explorer.levers().line(&state, *chosen)) }
            } else {
                { form.forms() }
                { form.fields() }
                { picture(&explorer.levers().line(&state, *chosen)) }
                { form.clear() }
            }
        </>
    }
}

/// The parts of the form.
struct FormOf<'a> {
    about: &'a CourseScope,
    draft: &'a CourseDraft,
    faults: &'a CourseFaults,
    /// Keeps a draft in the form.
    keep: Callback<CourseDraft>,
    /// Takes a draft over.
    done: Callback<CourseDraft>,
}

impl FormOf<'_> {
    /// Which form the course has.
    fn forms(&self) -> Html {
        let radios = CourseForm::ALL.map(|(form, label)| {
            let draft = self.draft.in_form(form, self.about);
            let onchange = self.done.reform(move |_: Event| draft.clone());
            let checked = self.draft.form == form;
            html! { <label><input type="radio" name="course-form" {checked} {onchange} /><span>{ label() }</span></label> }
        });
        html! { <fieldset class="homes"><legend>{ words::form() }</legend>{ for radios }</fieldset> }
    }

    fn fields(&self) -> Html {
        if self.draft.form == CourseForm::Points {
            return self.points();
        }
        let (from, span) = (self.draft.form == CourseForm::From, self.draft.form == CourseForm::Span);
        let (draft, faults) = (self.draft, self.faults);
        html! {
            <div class="entries">
                { self.field("course-value", words::deviation(), &self.about.unit, (&draft.value, faults.value.as_deref()),
                    |draft, text| draft.value = text) }
                if from || span {
                    { self.field("course-first", words::first(), "", (&draft.first, faults.first.as_deref()),
                        |draft, text| draft.first = text) }
                }
                if span {
                    { self.field("course-last", words::last(), "", (&draft.last, faults.last.as_deref()),
                        |draft, text| draft.last = text) }
                }
            </div>
        }
    }

    fn field(
        &self,
        id: &str,
        label: &str,
        unit: &str,
        (text, fault): (&str, Option<&str>),
        put: fn(&mut CourseDraft, String),
    ) -> Html {
        let (typed, done) = self.takers(put);
        Entry { id, label, seen: true, unit, inputmode: SIGNED, text, fault }.show(&typed, &done)
    }

    /// What a field does with its text: keep it while it is typed, take it over when the field is left.
    fn takers(&self, put: impl Fn(&mut CourseDraft, String) + Clone + 'static) -> (Callback<String>, Callback<String>) {
        let with = |draft: CourseDraft| {
            let put = put.clone();
            move |text: String| {
                let mut draft = draft.clone();
                put(&mut draft, text);
                draft
            }
        };
        (self.keep.reform(with(self.draft.clone())), self.done.reform(with(self.draft.clone())))
    }

    fn points(&self) -> Html {
        let add = {
            let draft = self.draft.with_point(self.about);
            self.done.reform(move |_: MouseEvent| draft.clone())
        };
        let rows = (0..self.draft.points.len()).map(|index| self.point(index));
        html! {
            <>
                <table class="points">
                    <caption>{ words::points_caption() }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ words::year() }</th>
                            <th scope="col">{ words::deviation() }<br />{ &self.about.unit }</th>
                            <td></td>
                        </tr>
                    </thead>
                    <tbody>{ for rows }</tbody>
                </table>
                <div class="actions"><button type="button" onclick={add}>{ words::add_point() }</button></div>
            </>
        }
    }

    fn point(&self, index: usize) -> Html {
        let cell = |part: usize, what: &str| {
            let (typed, done) = self.takers(move |draft, text| {
                if let Some(point) = draft.points.get_mut(index) {
                    point[part] = text;
                }
            });
            let (id, label) = (format!("course-point-{index}-{part}"), words::of_point(index + 1, what));
            let fault = self.faults.points.get(index).and_then(|faults| faults[part].as_deref());
            let text = &self.draft.points[index][part];
            Entry { id: &id, label: &label, seen: false, unit: "", inputmode: SIGNED, text, fault }.show(&typed, &done)
        };
        let remove = {
            let mut draft = self.draft.clone();
            draft.points.remove(index);
            self.done.reform(move |_: MouseEvent| draft.clone())
        };
        html! {
            <tr>
                <td>{ cell(0, words::year()) }</td>
                <td>{ cell(1, words::deviation()) }</td>
                <td>
                    if self.draft.points.len() > 2 {
                        <button type="button" aria-label={words::remove_point(index + 1)} onclick={remove}>
                            { words::remove() }
                        </button>
                    }
                </td>
            </tr>
        }
    }

    /// What is left to do: nothing is set yet, or it can be taken away.
    fn clear(&self) -> Html {
        if self.about.course.is_none() {
            return html! { <p class="remark">{ words::nothing_set() }</p> };
        }
        let nothing = CourseDraft::of(&CourseScope { course: None, ..self.about.clone() });
        let onclick = self.done.reform(move |_: MouseEvent| nothing.clone());
        html! { <div class="actions"><button type="button" {onclick}>{ words::clear() }</button></div> }
    }
}
