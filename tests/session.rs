//! Random schedules of clicks, decisions, crashes and other tabs against a model store: what was promised holds at every
//! step. The store here carries out effects as the browser's does: whole transactions, in order.

#![cfg(feature = "cli")]

mod common;

use common::{contents, policy, verified};
use homebody::consent::{Decision, State, Verdict};
use homebody::history::{Event, Key, Kind, MAX_EVENTS, Stored};
use homebody::ids::ItemNumber;
use homebody::pack::Contents;
use homebody::policy::Purpose;
use homebody::rank::Mode;
use homebody::session::{Ask, Effect, Input, Records, Session, SessionError};
use homebody::units::{Days, Millis};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;

const PURPOSE: Purpose = Purpose::Recommendations;
const START: Millis = Millis(1_700_000_000_000);
const DAY: i64 = 86_400_000;

/// What IndexedDB would hold.
#[derive(Clone, Debug, Default)]
struct Disk {
    ledger: Vec<Vec<u8>>,
    events: Vec<(u64, Vec<u8>)>,
    next: u64,
}

impl Disk {
    /// Carries one effect out; returns whether the session must load.
    fn carry_out(&mut self, effect: Effect) -> bool {
        match effect {
            Effect::Decide { record, erase_events } => {
                self.ledger.push(record);
                if erase_events {
                    self.events.clear();
                }
                false
            }
            Effect::Append { record, under } if self.ledger.last() == Some(&under) => {
                self.events.push((self.next, record));
                self.next += 1;
                false
            }
            Effect::Append { .. } | Effect::Reload => true,
            Effect::Delete(keys) => {
                self.events.retain(|&(key, _)| !keys.contains(&Key(key)));
                false
            }
            Effect::EraseAll => {
                *self = Self { next: self.next, ..Self::default() };
                false
            }
        }
    }

    fn state(&self) -> State {
        match self.ledger.last().map(|record| Decision::from_bytes(record).unwrap().verdict) {
            None => State::Unset,
            Some(Verdict::Given) => State::Given,
            Some(Verdict::Refused) => State::Refused,
            Some(Verdict::Withdrawn) => State::Withdrawn,
        }
    }
}

/// One tab: a session and the effects it has not yet carried out.
struct Tab {
    session: Session,
    waiting: Vec<Effect>,
}

impl Tab {
    fn open(contents: &Contents, disk: &mut Disk, now: Millis) -> Self {
        let mut tab = Self { session: Session::new(verified(contents), policy()), waiting: vec![Effect::Reload] };
        tab.settle(disk, now);
        tab
    }

    fn step(&mut self, input: &Input<'_>) -> Result<usize, SessionError> {
        let effects = self.session.step(input)?;
        let count = effects.len();
        self.waiting.extend(effects);
        Ok(count)
    }

    fn settle(&mut self, disk: &mut Disk, now: Millis) {
        while !self.waiting.is_empty() {
            if disk.carry_out(self.waiting.remove(0)) {
                let copy = disk.clone();
                let events = copy.events.iter().map(|(key, bytes)| Stored { key: Key(*key), bytes }).collect();
                let records = Records { ledger: copy.ledger.iter().map(Vec::as_slice).collect(), events };
                let effects = self.session.step(&Input::Loaded { now, records }).unwrap();
                self.waiting.extend(effects);
            }
        }
    }
}

fn decide<'a>(verdict: Verdict, by_person: bool, now: Millis) -> Input<'a> {
    Input::Decide { now, purpose: PURPOSE, verdict, by_person, language: "en", receipt: [7; 16] }
}

fn view(item: u32, now: Millis) -> Input<'static> {
    Input::Track { now, kind: Kind::View, item: ItemNumber(item) }
}

/// One thing that happens in one tab.
#[derive(Clone, Debug)]
enum Happening {
    Track(u32),
    Decide(Verdict, bool),
    Settle,
    Crash,
    Reload,
    Erase,
    Wait(i64),
}

fn happening() -> impl Strategy<Value = Happening> {
    let verdict = prop_oneof![Just(Verdict::Given), Just(Verdict::Refused), Just(Verdict::Withdrawn)];
    prop_oneof![
        6 => (0..50u32).prop_map(Happening::Track),
        3 => (verdict, any::<bool>()).prop_map(|(verdict, by_person)| Happening::Decide(verdict, by_person)),
        4 => Just(Happening::Settle),
        1 => Just(Happening::Crash),
        1 => Just(Happening::Reload),
        1 => Just(Happening::Erase),
        1 => (-40..120i64).prop_map(Happening::Wait),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn no_schedule_of_tabs_crashes_and_decisions_breaks_a_promise(
        contents in contents(30),
        schedule in vec((0..3usize, happening()), 0..80),
    ) {
        let n = contents.items.len() as u32;
        let mut disk = Disk::default();
        let mut now = START;
        let mut tabs: Vec<Tab> = (0..3).map(|_| Tab::open(&contents, &mut disk, now)).collect();
        for (tab, happening) in schedule {
            now.0 += 1000;
            let tab = &mut tabs[tab];
            match happening {
                Happening::Track(item) if item >= n => {
                    prop_assert_eq!(tab.step(&view(item, now)), Err(SessionError::UnknownItem));
                }
                Happening::Track(item) => {
                    let given = tab.session.consent(PURPOSE) == State::Given;
                    let sensitive = tab.session.pack().items().flags(ItemNumber(item)).sensitive();
                    let effects = tab.step(&view(item, now)).unwrap();
                    prop_assert_eq!(effects > 0, given && !sensitive);
                }
                Happening::Decide(Verdict::Given, false) => {
                    let before = tab.session.decisions();
                    prop_assert_eq!(tab.step(&decide(Verdict::Given, false, now)), Err(SessionError::Untrusted));
                    prop_assert_eq!(tab.session.decisions(), before);
                }
                Happening::Decide(verdict, by_person) => {
                    tab.step(&decide(verdict, by_person, now)).unwrap();
                    let state = tab.session.consent(PURPOSE);
                    prop_assert_eq!(state == State::Given, verdict == Verdict::Given);
                    if state != State::Given {
                        prop_assert_eq!(tab.session.events(), 0);
                    }
                    // The page resolves such a call when it is stored and every tab has loaded it.
                    tab.settle(&mut disk, now);
                    for tab in &mut tabs {
                        tab.waiting.push(Effect::Reload);
                        tab.settle(&mut disk, now);
                        prop_assert_eq!(tab.session.consent(PURPOSE), disk.state());
                    }
                }
                Happening::Erase => {
                    tab.step(&Input::EraseAll).unwrap();
                    tab.settle(&mut disk, now);
                    prop_assert!(disk.ledger.is_empty() && disk.events.is_empty());
                    for tab in &mut tabs {
                        tab.waiting.push(Effect::Reload);
                        tab.settle(&mut disk, now);
                        prop_assert_eq!((tab.session.events(), tab.session.consent(PURPOSE)), (0, State::Unset));
                    }
                }
                Happening::Settle => tab.settle(&mut disk, now),
                Happening::Crash => *tab = Tab::open(&contents, &mut disk, now),
                Happening::Reload => tab.step(&Input::Loaded { now, records: Records::default() }).map(|_| ()).unwrap(),
                Happening::Wait(days) => now.0 += days * DAY,
            }
            // Whatever happened: without a yes on disk there is no event on disk, and without a yes in memory no list
            // rests on the visitor.
            if disk.state() != State::Given {
                prop_assert!(disk.events.is_empty(), "events are stored without consent");
            }
            for tab in &mut tabs {
                let given = tab.session.consent(PURPOSE) == State::Given;
                let (_, mode) = tab.session.rank(&Ask { limit: 3, ..Ask::default() });
                prop_assert!(given || mode == Mode::Popular);
                prop_assert!(given || tab.session.events() == 0);
            }
            for (_, record) in &disk.events {
                let event = Event::from_bytes(record).unwrap();
                let pack = tabs[0].session.pack();
                let item = pack.find(&event.item).unwrap();
                prop_assert!(!pack.items().flags(item).sensitive(), "a sensitive item was recorded");
            }
        }
        // A fresh tab keeps nothing past its retention, on disk or in memory.
        let fresh = Tab::open(&contents, &mut disk, now);
        for (_, record) in &disk.events {
            prop_assert!(Event::from_bytes(record).unwrap().at >= now.days_before(Days(90)));
        }
        prop_assert!(fresh.session.events() == disk.events.len());
    }

    #[test]
    fn the_reasons_of_a_listed_item_add_up_to_its_score(
        contents in contents(30), views in vec(0..30u32, 0..20), context in proptest::option::of(0..30u32)
    ) {
        let n = contents.items.len() as u32;
        let mut session = Session::new(verified(&contents), policy());
        session.step(&decide(Verdict::Given, true, START)).unwrap();
        for item in views {
            session.step(&view(item % n, START)).unwrap();
        }
        let context = context.map(|item| ItemNumber(item % n));
        let best = session.rank(&Ask { context, exclude: &[], limit: 10 }).0.to_vec();
        for scored in best {
            let (score, reasons) = session.reasons(scored.item, context);
            prop_assert_eq!(score, scored.score);
            prop_assert_eq!(reasons.iter().map(|reason| reason.amount.0).sum::<i64>(), score.0);
            prop_assert!(reasons.is_sorted_by(|a, b| a.amount >= b.amount));
        }
    }
}

/// A pack of a dozen ordinary items.
fn sample() -> Contents {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    loop {
        let contents = contents(12).new_tree(&mut runner).unwrap().current();
        let ordinary = contents.items.iter().all(|item| {
            !item.flags.sensitive() && item.category != "health" && !item.tags.contains(&"health".to_owned())
        });
        if ordinary && contents.items.len() > 2 {
            return contents;
        }
    }
}

#[test]
fn a_withdrawn_grant_reads_nothing() {
    let mut session = Session::new(verified(&sample()), policy());
    session.step(&decide(Verdict::Given, true, START)).unwrap();
    session.step(&view(0, START)).unwrap();
    assert_eq!(session.rank(&Ask { limit: 3, ..Ask::default() }).1, Mode::Personal);
    let effects = session.step(&decide(Verdict::Withdrawn, false, START)).unwrap();
    assert!(matches!(&effects[..], [Effect::Decide { erase_events: true, .. }]));
    assert_eq!(session.events(), 0);
    assert_eq!(session.rank(&Ask { limit: 3, ..Ask::default() }).1, Mode::Popular);
}

#[test]
fn saying_the_same_again_is_not_recorded_twice_and_refusing_after_a_yes_withdraws() {
    let mut session = Session::new(verified(&sample()), policy());
    assert!(session.step(&decide(Verdict::Withdrawn, true, START)).unwrap().is_empty());
    assert_eq!(session.step(&decide(Verdict::Refused, true, START)).unwrap().len(), 1);
    assert!(session.step(&decide(Verdict::Refused, true, START)).unwrap().is_empty());
    assert_eq!(session.step(&decide(Verdict::Given, true, START)).unwrap().len(), 1);
    assert!(session.step(&decide(Verdict::Given, true, START)).unwrap().is_empty());
    session.step(&decide(Verdict::Refused, true, START)).unwrap();
    assert_eq!(session.consent(PURPOSE), State::Withdrawn);
}

#[test]
fn a_refusal_in_a_tab_that_has_not_heard_of_a_yes_erases_what_the_yes_allowed() {
    let contents = sample();
    let mut disk = Disk::default();
    let mut stale = Tab::open(&contents, &mut disk, START);
    let mut other = Tab::open(&contents, &mut disk, START);
    other.step(&decide(Verdict::Given, true, START)).unwrap();
    other.step(&view(0, START)).unwrap();
    other.settle(&mut disk, START);
    stale.step(&decide(Verdict::Refused, true, START)).unwrap();
    stale.settle(&mut disk, START);
    assert_eq!((disk.state(), disk.events.len()), (State::Refused, 0));
}

#[test]
fn a_damaged_decision_never_turns_into_a_yes() {
    let contents = sample();
    let mut disk = Disk::default();
    let mut tab = Tab::open(&contents, &mut disk, START);
    tab.step(&decide(Verdict::Given, true, START)).unwrap();
    tab.step(&decide(Verdict::Withdrawn, true, START)).unwrap();
    tab.settle(&mut disk, START);
    disk.ledger[1] = b"damaged".to_vec();
    let mut reopened = Tab::open(&contents, &mut disk, START);
    assert_eq!(reopened.session.consent(PURPOSE), State::Unset);
    assert_eq!(reopened.session.quarantined(), 1);

    // A new yes counts, and events are kept under it.
    reopened.step(&decide(Verdict::Given, true, START)).unwrap();
    reopened.step(&view(0, START)).unwrap();
    reopened.settle(&mut disk, START);
    assert_eq!((reopened.session.events(), disk.events.len(), disk.ledger.len()), (1, 1, 3));
}

#[test]
fn events_that_no_yes_covers_any_more_are_deleted_at_the_next_load() {
    let contents = sample();
    let mut disk = Disk::default();
    let mut tab = Tab::open(&contents, &mut disk, START);
    tab.step(&decide(Verdict::Given, true, START)).unwrap();
    tab.step(&view(0, START)).unwrap();
    tab.settle(&mut disk, START);
    disk.ledger[0].truncate(3);
    Tab::open(&contents, &mut disk, START);
    assert!(disk.events.is_empty());
}

#[test]
fn an_event_from_before_an_erasure_is_not_stored_under_the_yes_that_followed() {
    let contents = sample();
    let mut disk = Disk::default();
    let mut frozen = Tab::open(&contents, &mut disk, START);
    let yes = |receipt| Input::Decide {
        now: START,
        purpose: PURPOSE,
        verdict: Verdict::Given,
        by_person: true,
        language: "en",
        receipt,
    };
    frozen.step(&yes([1; 16])).unwrap();
    frozen.settle(&mut disk, START);
    frozen.step(&view(0, START)).unwrap();
    let mut other = Tab::open(&contents, &mut disk, START);
    other.step(&Input::EraseAll).unwrap();
    other.step(&yes([2; 16])).unwrap();
    other.settle(&mut disk, START);
    frozen.settle(&mut disk, START);
    assert!(disk.events.is_empty() && frozen.session.events() == 0);
}

#[test]
fn a_sensitive_item_is_not_ranked_by_even_on_its_own_page() {
    let mut contents = sample();
    contents.items[0].category = "health".into();
    let mut session = Session::new(verified(&contents), policy());
    let context = Some(ItemNumber(0));
    assert_eq!(session.rank(&Ask { context, limit: 3, ..Ask::default() }).1, Mode::Popular);
    assert_eq!(session.why(ItemNumber(1), context), session.why(ItemNumber(1), None));
}

#[test]
fn a_damaged_event_is_set_aside_and_the_others_are_used() {
    let contents = sample();
    let mut disk = Disk::default();
    let mut tab = Tab::open(&contents, &mut disk, START);
    tab.step(&decide(Verdict::Given, true, START)).unwrap();
    (0..3).for_each(|item| _ = tab.step(&view(item, START)).unwrap());
    tab.settle(&mut disk, START);
    disk.events[1].1.truncate(4);
    let reopened = Tab::open(&contents, &mut disk, START);
    assert_eq!((reopened.session.events(), reopened.session.quarantined()), (2, 1));
    assert_eq!(disk.events.len(), 3, "the damaged record stays where it is");
}

#[test]
fn what_is_past_its_retention_is_deleted_even_in_a_page_left_open() {
    let contents = sample();
    let mut disk = Disk::default();
    let mut tab = Tab::open(&contents, &mut disk, START);
    tab.step(&decide(Verdict::Given, true, START)).unwrap();
    tab.step(&view(0, START)).unwrap();
    tab.settle(&mut disk, START);
    let later = Millis(START.0 + 91 * DAY);
    tab.step(&view(1, later)).unwrap();
    tab.settle(&mut disk, later);
    assert_eq!((disk.events.len(), tab.session.events()), (1, 1));
}

#[test]
fn no_more_events_are_kept_than_the_limit_and_the_oldest_go_first() {
    let contents = sample();
    let mut disk = Disk::default();
    let mut tab = Tab::open(&contents, &mut disk, START);
    tab.step(&decide(Verdict::Given, true, START)).unwrap();
    (0..MAX_EVENTS + 5).for_each(|at| _ = tab.step(&view(0, Millis(START.0 + at as i64))).unwrap());
    tab.settle(&mut disk, START);
    assert_eq!(tab.session.events(), MAX_EVENTS);
    Tab::open(&contents, &mut disk, START);
    assert_eq!(disk.events.len(), MAX_EVENTS);
    assert_eq!(Event::from_bytes(&disk.events[0].1).unwrap().at, Millis(START.0 + 5));
}
