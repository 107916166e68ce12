//! Random schedules of clicks, decisions, crashes and other tabs against a model store: what was promised holds at every
//! step.
#![cfg(feature = "cli")]

mod common;

use common::tabs::{DAY, Disk, PURPOSE, START, Tab, decide, view};
use common::{contents, policy, verified};
use homebody::consent::{State, Verdict};
use homebody::history::Event;
use homebody::ids::ItemNumber;
use homebody::rank::Mode;
use homebody::session::{Ask, Effect, Input, Records, Session, SessionError};
use homebody::units::Days;
use proptest::collection::vec;
use proptest::prelude::*;

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
