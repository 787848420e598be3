//! The shared clock for the group work. It runs in the browser, not in the engine: nothing that is computed depends on it.

use gloo::timers::callback::Interval;
use locale::hall::clock as words;
use yew::prelude::*;

use crate::parts::with;

/// How often it is looked at; the digits change with each second.
const LOOK_MS: u32 = 200;
const MINUTE_MS: f64 = 60_000.0;
/// When the time that is left is told to those who do not see it, in seconds.
const TOLD: [u32; 3] = [300, 60, 0];
/// No more minutes than this.
const MOST: f64 = 180.0;

/// The clock as it stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Clock {
    /// The whole time in milliseconds.
    pub(super) whole: f64,
    /// What is left while it stands, in milliseconds.
    pub(super) left: f64,
    /// When it ends, in milliseconds of the browser's clock; `None` while it stands.
    pub(super) end: Option<f64>,
}

impl Clock {
    fn of(minutes: f64) -> Self {
        let whole = minutes.clamp(1.0, MOST) * MINUTE_MS;
        Self { whole, left: whole, end: None }
    }

    fn left(self, now: f64) -> f64 {
        self.end.map_or(self.left, |end| (end - now).max(0.0))
    }

    /// Whole seconds that are left, the one that runs counted as whole.
    fn seconds(self, now: f64) -> u32 {
        // At most three hours, never negative.
        (self.left(now) / 1_000.0).ceil() as u32
    }

    fn toggled(self, now: f64) -> Self {
        match self.end {
            Some(_) => Self { left: self.left(now), end: None, ..self },
            None if self.left > 0.0 => Self { end: Some(now + self.left), ..self },
            None => self,
        }
    }

    /// A minute more or less, while it runs as well.
    fn longer(self, minutes: f64, now: f64) -> Self {
        let by = minutes * MINUTE_MS;
        let most = MOST * MINUTE_MS;
        let left = (self.left(now) + by).clamp(0.0, most);
        Self { whole: (self.whole + by).clamp(MINUTE_MS, most), left, end: self.end.map(|_| now + left) }
    }
}

#[derive(Properties, PartialEq)]
pub(super) struct FaceProps {
    /// `None` before a time is chosen.
    pub(super) clock: UseStateHandle<Option<Clock>>,
    /// Whether it fills the screen.
    pub(super) large: bool,
    /// Between filling the screen and standing beside the picture.
    pub(super) resize: Callback<()>,
}

/// The clock: over the picture with its buttons, or small beside it.
#[component]
pub(super) fn Face(props: &FaceProps) -> Html {
    let now = use_state(js_sys::Date::now);
    let running = props.clock.and_then(|clock| clock.end).is_some();
    {
        let now = now.setter();
        use_effect_with(running, move |running| {
            let ticking = running.then(|| Interval::new(LOOK_MS, move || now.set(js_sys::Date::now())));
            move || drop(ticking)
        });
    }
    let now = now.max(props.clock.map_or(0.0, |clock| clock.end.map_or(0.0, |end| end - clock.left)));
    let seconds = props.clock.map_or(0, |clock| clock.seconds(now));
    let over = running && seconds == 0;
    let told = use_mut_ref(String::new);
    if over {
        *told.borrow_mut() = words::over().to_owned();
    } else if running && (TOLD.contains(&seconds) || told.borrow().is_empty()) {
        *told.borrow_mut() = words::left(seconds);
    }
    let set = |next: fn(Clock, f64) -> Clock| {
        let clock = props.clock.clone();
        Callback::from(move |_: MouseEvent| clock.set(clock.map(|clock| next(clock, js_sys::Date::now()))))
    };
    let choose = |minutes: u32| {
        let clock = props.clock.clone();
        let onclick = Callback::from(move |_: MouseEvent| clock.set(Some(Clock::of(f64::from(minutes)))));
        let pressed = props.clock.is_some_and(|clock| clock.whole == f64::from(minutes) * MINUTE_MS);
        html! { <button type="button" aria-pressed={if pressed { "true" } else { "false" }} {onclick}>{ words::minutes(minutes) }</button> }
    };
    let digits = html! {
        <p class={classes!("hall-digits", over.then_some("over"))} role="timer" aria-label={words::name()} aria-live="off">
            { if over { words::over().to_owned() } else { words::time(seconds) } }
        </p>
    };
    let status = html! { <p class="unseen" role="status">{ told.borrow().clone() }</p> };
    if !props.large {
        return html! {
            if props.clock.is_some() {
                <div class="hall-clock small">{ digits }{ status }</div>
            }
        };
    }
    let remove = with((props.clock.clone(), props.resize.clone()), move |(clock, resize), _: MouseEvent| {
        clock.set(None);
        resize.emit(());
    });
    let start = match props.clock.as_ref() {
        Some(Clock { end: Some(_), .. }) => words::pause(),
        Some(Clock { left, whole, .. }) if left < whole => words::on(),
        _ => words::start(),
    };
    html! {
        <section class="hall-over hall-clock" aria-labelledby="hall-over-heading">
            <h2 id="hall-over-heading" tabindex="-1">{ words::title() }</h2>
            if props.clock.is_some() {
                { digits }
                { status }
                <div class="hall-acts">
                    if !over {
                        <button type="button" class="main" onclick={set(Clock::toggled)}>{ start }</button>
                    }
                    <button type="button" onclick={set(|clock, now| clock.longer(-1.0, now))}>{ words::less() }</button>
                    <button type="button" onclick={set(|clock, now| clock.longer(1.0, now))}>{ words::more() }</button>
                    <button type="button" onclick={set(|clock, _| Clock::of(clock.whole / MINUTE_MS))}>{ words::reset() }</button>
                    <button type="button" onclick={props.resize.reform(|_: MouseEvent| ())}>{ words::small() }</button>
                </div>
            }
            <div class="hall-acts">
                { for words::MINUTES.into_iter().map(choose) }
                <button type="button" onclick={remove}>{ words::remove() }</button>
            </div>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_stands_keeps_its_time() {
        let clock = Clock::of(10.0).toggled(1_000.0);
        assert_eq!(clock.seconds(1_000.0), 600);
        assert_eq!(clock.seconds(61_500.0), 540, "the second that runs counts");
        let standing = clock.toggled(61_000.0);
        assert_eq!(standing.seconds(999_999.0), 540);
        assert_eq!(standing.toggled(2_000_000.0).seconds(2_000_000.0), 540);
    }

    #[test]
    fn it_ends_at_nothing_and_can_be_made_longer() {
        let clock = Clock::of(3.0).toggled(0.0);
        assert_eq!(clock.seconds(500_000.0), 0);
        assert_eq!(clock.longer(1.0, 500_000.0).seconds(500_000.0), 60);
        assert_eq!(clock.longer(-5.0, 0.0).seconds(0.0), 0);
        assert_eq!(Clock::of(500.0).seconds(0.0), 180 * 60);
    }
}
