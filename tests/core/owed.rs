//! Withdrawals that fail at first, or come late: what they owe is carried out, at no greater cost than it must have.

use super::common::database::{Browser, decided, decided_on, view};
use super::common::{policy, verified};
use super::dispatcher::{Shop, code, state};
use homebody::consent::{ConsentState, Decided};
use homebody::engine::{Reply, Request};
use homebody::errors::Code;
use homebody::policy::Purpose;

const DAY: i64 = 86_400_000;

/// A visitor's only tab, whose visitor has consented and viewed an item.
fn visited(shop: &Shop) -> Browser {
    let mut tab = shop.tab();
    tab.answer(decided(Decided::Given)).unwrap();
    tab.answer(view(&shop.ids[0])).unwrap();
    tab
}

#[test]
fn a_withdrawal_of_consent_that_has_expired_erases_what_is_still_stored() {
    let shop = Shop::new();
    let mut tab = visited(&shop);
    shop.database.borrow_mut().refuses = true;
    tab.answer(view(&shop.ids[1])).unwrap();
    tab.settle();
    shop.database.borrow_mut().refuses = false;
    // Records are only in memory now, so nothing deletes the first event when consent expires.
    tab.now.0 += 400 * DAY;
    assert_eq!(tab.answer(decided(Decided::Withdrawn)), Ok(Reply::Done));
    assert_eq!(shop.database.borrow().contents.records, []);
    assert_eq!((state(&tab), state(&shop.tab())), (ConsentState::Withdrawn, ConsentState::Withdrawn));
}

#[test]
fn a_database_that_refuses_is_read_once_for_a_request_however_much_is_owed() {
    let shop = Shop::new();
    let mut tab = visited(&shop);
    shop.database.borrow_mut().refuses = true;
    let labels = ["a", "b", "c"].map(|label| Purpose::Sensitive(label.into()));
    for purpose in labels.iter().chain([&Purpose::Measurement, &Purpose::Recommendations]) {
        assert_eq!(code(tab.answer(decided_on(purpose.clone(), Decided::Refused))), Code::StoreRefused);
    }
    tab.ask(Request::Records);
    let mut operations = 0;
    while tab.step() {
        operations += 1;
    }
    assert_eq!(operations, 1);
    shop.database.borrow_mut().refuses = false;
    tab.answer(Request::Records).unwrap();
    assert_eq!(shop.database.borrow().contents.ledger.len(), 6, "everything that was owed is stored");
}

#[test]
fn a_deletion_planned_for_one_database_deletes_nothing_in_the_next() {
    let shop = Shop::new();
    let mut tab = visited(&shop);
    let Ok(Reply::Records(_)) = tab.answer(Request::Records) else { panic!("no records") };
    let key = shop.database.borrow().contents.records[0].0;
    tab.ask(Request::Erase(vec![key]));
    tab.step(); // The store is read; the deletion is planned.
    let mut other = Browser::named("homebody/live/b", verified(&shop.contents), policy(), &shop.database, &[]);
    other.answer(Request::DeleteAll).unwrap();
    shop.database.borrow_mut().next = 0;
    other.answer(decided(Decided::Given)).unwrap();
    other.answer(view(&shop.ids[1])).unwrap();
    other.settle();
    assert_eq!(shop.database.borrow().contents.records[0].0, key, "its keys are the same");
    tab.settle();
    assert_eq!(shop.database.borrow().contents.records.len(), 1);
}
