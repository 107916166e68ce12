//! A database that is flooded, blocked or unavailable: nothing waits without end, nothing grows without bound, and what
//! the visitor withdraws or erases is erased in the end.

use super::common::database::{Browser, decided, decided_on, view};
use super::dispatcher::{EVENT, Shop, code, state};
use homebody::consent::{ConsentState, Decided};
use homebody::engine::{
    Cause, Message, MessageKind, Operation, Output, Place, Reply, Request, TabEvent, Ticket, Transaction,
};
use homebody::errors::Code;
use homebody::history::{Event, MAX_EVENTS};
use homebody::policy::Purpose;
use homebody::units::Millis;

/// The operations that the tab has asked for since it was last asked.
fn operations(tab: &mut Browser) -> usize {
    let mut count = 0;
    while tab.step() {
        count += 1;
    }
    count
}

#[test]
fn a_flood_of_events_is_stored_in_few_transactions_and_does_not_outgrow_the_limit() {
    let shop = Shop::new();
    let mut tab = shop.tab();
    tab.answer(decided(Decided::Given)).unwrap();
    for at in 0..3000 {
        tab.ask(view(&shop.ids[at % 2]));
        tab.now.0 += 1;
    }
    assert!(operations(&mut tab) < 10);
    assert_eq!(tab.engine.status().dropped, 3000 - 1 - MAX_EVENTS as u32, "the first was already being stored");
    // The newest are the ones that are left, in memory and in the store.
    let newest = Millis(tab.now.0 - 1);
    let events = |shop: &Shop| {
        let database = shop.database.borrow();
        database.of_form(EVENT).into_iter().map(|record| Event::from_bytes(record).unwrap().at).collect::<Vec<_>>()
    };
    assert_eq!((tab.events(), events(&shop).last()), (MAX_EVENTS, Some(&newest)));
    // Without a flood, the store is pruned as well.
    for at in 0..2000 {
        tab.ask(view(&shop.ids[at % 2]));
        tab.settle();
        tab.now.0 += 1;
        assert!(events(&shop).len() <= MAX_EVENTS + 50);
    }
}

#[test]
fn a_withdrawal_or_an_erasure_does_not_wait_for_events_that_it_erases() {
    for last in [decided(Decided::Withdrawn), Request::DeleteAll] {
        let shop = Shop::new();
        let mut tab = shop.tab();
        tab.answer(decided(Decided::Given)).unwrap();
        tab.ask(shop.mute());
        tab.settle();
        for _ in 0..5 {
            tab.ask(view(&shop.ids[0]));
        }
        // The first event is being stored; the others are given up.
        tab.ask(last);
        assert!(tab.step() && tab.step());
        assert!(matches!(tab.waiting[0], Operation::Write(_, Transaction::Decide { .. } | Transaction::Clear)));
        tab.settle();
        assert_eq!((tab.events(), shop.database.borrow().contents.records.len()), (0, 0));
    }
}

#[test]
fn events_that_wait_for_a_blocked_change_are_bounded() {
    let shop = Shop::new();
    let mut tab = shop.tab();
    tab.answer(decided(Decided::Given)).unwrap();
    tab.ask(shop.mute());
    let tickets: Vec<Ticket> = (0..5000).map(|_| tab.ask(view(&shop.ids[0]))).collect();
    assert_eq!(tab.engine.status().dropped, 4000);
    tab.settle();
    let answered = |ticket| tab.replies.iter().filter(|(other, _)| *other == ticket).count();
    assert!(tickets.into_iter().all(|ticket| answered(ticket) == 1), "every request is answered once");
}

#[test]
fn a_database_that_does_not_answer_delays_nothing_for_ever() {
    let shop = Shop::new();
    let mut tab = shop.tab();
    tab.answer(decided(Decided::Given)).unwrap();
    let muted = tab.ask(shop.mute());
    assert_eq!(tab.waiting.len(), 1);
    tab.now.0 += 9999;
    tab.wake_if_due();
    assert!(tab.replies.iter().all(|(ticket, _)| *ticket != muted), "it may still answer");
    // It never does, for this operation and the next.
    for _ in 0..2 {
        tab.now.0 += 10_000;
        tab.wake_if_due();
    }
    let place = |tab: &Browser| (tab.engine.state().storage, tab.engine.status().degraded);
    assert!(tab.replies.contains(&(muted, Ok(Reply::Done))), "the preference applies until the page closes");
    assert_eq!(place(&tab), (Place::Memory, Some(Cause::Blocked)));
    tab.waiting.clear();
    tab.pass(60_000);
    assert_eq!(place(&tab), (Place::Memory, Some(Cause::Blocked)), "the database does not have it");
    // An engine that has nothing of its own in memory returns to the database as soon as that answers again.
    let mut other = shop.tab();
    other.ask(Request::Reload);
    other.now.0 += 10_000;
    other.wake_if_due();
    assert_eq!(place(&other), (Place::Memory, Some(Cause::Blocked)));
    other.pass(60_000);
    assert_eq!(place(&other), (Place::Database, None));
}

#[test]
fn a_withdrawal_that_the_database_blocks_fails_with_a_code_and_succeeds_when_tried_again() {
    let shop = Shop::new();
    let mut tab = shop.tab();
    tab.answer(decided(Decided::Given)).unwrap();
    tab.answer(view(&shop.ids[0])).unwrap();
    for request in [decided(Decided::Withdrawn), Request::DeleteAll] {
        let ticket = tab.ask(request);
        for _ in 0..4 {
            tab.now.0 += 10_000;
            tab.wake_if_due();
        }
        let at = tab.replies.iter().position(|(answered, _)| *answered == ticket).expect("an answer");
        assert_eq!(code(tab.replies.remove(at).1), Code::StoreBlocked);
        assert_eq!(tab.events(), 0, "it applies to memory at once");
        tab.waiting.clear();
    }
    assert_eq!(tab.answer(Request::DeleteAll), Ok(Reply::Done));
    assert!(!shop.database.borrow().exists);
}

#[test]
fn a_failed_withdrawal_is_carried_out_when_it_is_repeated_or_the_database_answers_again() {
    for successor in [false, true] {
        for repeated in [false, true] {
            let shop = Shop::new();
            let mut tab = shop.tab();
            tab.answer(decided(Decided::Given)).unwrap();
            tab.answer(view(&shop.ids[0])).unwrap();
            shop.database.borrow_mut().refuses = true;
            assert_eq!(code(tab.answer(decided(Decided::Withdrawn))), Code::StoreRefused);
            if successor {
                let remembered = tab.remembered.clone();
                tab = shop.successor(&remembered);
            }
            assert_eq!(code(tab.answer(decided(Decided::Withdrawn))), Code::StoreRefused, "it is still not done");
            assert_eq!(shop.database.borrow().contents.records.len(), 1);
            shop.database.borrow_mut().refuses = false;
            if repeated {
                assert_eq!(tab.answer(decided(Decided::Withdrawn)), Ok(Reply::Done));
            } else {
                tab.answer(Request::Records).unwrap();
            }
            assert_eq!(shop.database.borrow().contents.records, []);
            let fresh = shop.tab();
            assert_eq!((state(&tab), state(&fresh)), (ConsentState::Withdrawn, ConsentState::Withdrawn));
            assert_eq!(tab.engine.state().storage, Place::Database);
        }
    }
}

#[test]
fn consent_given_again_after_a_failed_withdrawal_holds_when_both_are_carried_out() {
    let shop = Shop::new();
    let mut tab = shop.tab();
    tab.answer(decided(Decided::Given)).unwrap();
    tab.answer(view(&shop.ids[0])).unwrap();
    shop.database.borrow_mut().refuses = true;
    for _ in 0..3 {
        assert_eq!(code(tab.answer(decided(Decided::Withdrawn))), Code::StoreRefused);
        tab.answer(decided(Decided::Given)).unwrap();
    }
    shop.database.borrow_mut().refuses = false;
    tab.answer(Request::Records).unwrap();
    assert_eq!(shop.database.borrow().contents.ledger.len(), 7, "each decision is stored once");
    assert_eq!(shop.database.borrow().contents.records, [], "the event from before the withdrawals is gone");
    assert_eq!((state(&tab), state(&shop.tab())), (ConsentState::Given, ConsentState::Given));
    assert_eq!(tab.engine.state().storage, Place::Database);
}

#[test]
fn a_database_that_slept_with_the_device_is_not_taken_for_blocked() {
    let shop = Shop::new();
    let mut tab = shop.tab();
    tab.answer(decided(Decided::Given)).unwrap();
    let muted = tab.ask(shop.mute());
    tab.now.0 += 3_600_000;
    tab.wake_if_due();
    tab.settle();
    assert!(tab.replies.contains(&(muted, Ok(Reply::Done))));
    assert_eq!(tab.engine.state().storage, Place::Database);
}

#[test]
fn a_failed_withdrawal_does_not_end_consent_that_was_given_since_in_another_tab() {
    let shop = Shop::new();
    let mut tab = shop.tab();
    tab.answer(decided(Decided::Given)).unwrap();
    shop.database.borrow_mut().refuses = true;
    assert_eq!(code(tab.answer(decided(Decided::Withdrawn))), Code::StoreRefused);
    shop.database.borrow_mut().refuses = false;
    let mut other = shop.tab();
    other.answer(decided(Decided::Withdrawn)).unwrap();
    other.answer(decided(Decided::Given)).unwrap();
    tab.answer(Request::Records).unwrap();
    assert_eq!((state(&tab), state(&shop.tab())), (ConsentState::Given, ConsentState::Given));
}

#[test]
fn records_are_not_called_stored_while_a_decision_is_only_in_memory() {
    let shop = Shop::new();
    let mut tab = shop.tab();
    shop.database.borrow_mut().refuses = true;
    tab.answer(decided(Decided::Given)).unwrap();
    shop.database.borrow_mut().refuses = false;
    // The database stores this refusal, but it does not have the consent.
    tab.answer(decided_on(Purpose::Sensitive("health".into()), Decided::Refused)).unwrap();
    tab.answer(view(&shop.ids[0])).unwrap();
    tab.settle();
    assert_eq!(shop.database.borrow().contents.records, [], "no record is stored without its consent");
    assert!(tab.engine.state().storage == Place::Memory || tab.events() == 0);
}

#[test]
fn a_database_that_was_unavailable_when_the_page_opened_is_tried_again_before_a_change() {
    let shop = Shop::new();
    let mut tab = shop.tab();
    tab.answer(decided(Decided::Given)).unwrap();
    tab.answer(view(&shop.ids[0])).unwrap();
    shop.database.borrow_mut().refuses = true;
    let mut other = shop.tab();
    shop.database.borrow_mut().refuses = false;
    other.answer(decided(Decided::Withdrawn)).unwrap();
    assert_eq!(shop.database.borrow().contents.records, []);
    assert_eq!(state(&shop.tab()), ConsentState::Withdrawn);
}

#[test]
fn a_tab_that_cannot_read_a_change_does_not_confirm_it() {
    let shop = Shop::new();
    let mut tab = shop.tab();
    tab.answer(decided(Decided::Given)).unwrap();
    tab.alone = false;
    tab.tabs.clear();
    let reload = |round| {
        let (from, to) = ("homebody/live/b".to_owned(), String::new());
        TabEvent::Heard(Message { kind: MessageKind::Reload, from, round, to })
    };
    for refuses in [true, false] {
        shop.database.borrow_mut().refuses = refuses;
        tab.tab(reload(u32::from(refuses)));
        tab.settle();
        let done = |output: &Output| matches!(output, Output::Send { kind: MessageKind::Done, .. });
        assert_eq!(tab.tabs.iter().any(done), !refuses);
    }
}

#[test]
fn a_clock_that_is_set_back_does_not_lengthen_the_wait_for_the_database() {
    let shop = Shop::new();
    let mut tab = shop.tab();
    tab.answer(decided(Decided::Given)).unwrap();
    let muted = tab.ask(shop.mute());
    let back = 40 * 86_400_000;
    tab.now.0 -= back;
    tab.wake = tab.wake.map(|at| Millis(at.0 - back));
    for _ in 0..6 {
        tab.now.0 += 10_000;
        tab.wake_if_due();
    }
    assert!(tab.replies.iter().any(|(ticket, _)| *ticket == muted), "the wait ends");
}

#[test]
fn a_failed_withdrawal_is_still_carried_out_if_another_tab_has_decided_on_something_else() {
    for successor in [false, true] {
        let shop = Shop::new();
        let mut tab = shop.tab();
        tab.answer(decided(Decided::Given)).unwrap();
        tab.answer(view(&shop.ids[0])).unwrap();
        shop.database.borrow_mut().refuses = true;
        assert_eq!(code(tab.answer(decided(Decided::Withdrawn))), Code::StoreRefused);
        shop.database.borrow_mut().refuses = false;
        shop.tab().answer(decided_on(Purpose::Sensitive("health".into()), Decided::Refused)).unwrap();
        assert_eq!(shop.database.borrow().contents.records.len(), 1);
        if successor {
            let remembered = tab.remembered.clone();
            tab = shop.successor(&remembered);
        }
        tab.answer(Request::Records).unwrap();
        assert_eq!(shop.database.borrow().contents.records, [], "the withdrawal erases what it should");
        assert_eq!(shop.database.borrow().contents.ledger.len(), 3, "both decisions are stored");
        assert_eq!((state(&tab), state(&shop.tab())), (ConsentState::Withdrawn, ConsentState::Withdrawn));
    }
}
