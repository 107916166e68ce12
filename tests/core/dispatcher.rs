//! The engine behind the worker's port, over a model of the browser's database. Its storage guarantees survive other
//! tabs, failures, and engines that die at any moment.

use std::cell::RefCell;
use std::rc::Rc;

use super::common::database::{Browser, Database, decided, decided_on, view};
use super::common::{policy, policy_of, some_contents, verified};
use homebody::consent::{ConsentState, Decided};
use homebody::engine::{Failure, Place, Reply, Request, Ticket};
use homebody::errors::Code;
use homebody::history::{Event, Kind, PreferenceKind, PreferenceRecord};
use homebody::ids::ItemNumber;
use homebody::pack::Label;
use homebody::pack_writer::Contents;
use homebody::policy::Purpose;
use homebody::report::is_report;
use proptest::collection::vec;
use proptest::prelude::*;

pub(super) const EVENT: u8 = 1;

/// A shop, the ids of two items that are not sensitive, and an empty database.
pub(super) struct Shop {
    pub contents: Contents,
    pub ids: [String; 2],
    pub database: Rc<RefCell<Database>>,
}

impl Shop {
    pub fn new() -> Self {
        let contents = some_contents(12, 30);
        let pack = verified(&contents);
        let open = (0..contents.items.len() as u32).map(ItemNumber);
        let health = |item| pack.items().bears(item, "health");
        let open: Vec<String> = open
            .filter(|&item| !pack.items().flags(item).sensitive() && !health(item))
            .map(|item| pack.items().id(item).to_owned())
            .collect();
        Self { ids: [open[0].clone(), open[1].clone()], contents, database: Rc::default() }
    }

    /// Opens a tab.
    pub fn tab(&self) -> Browser {
        self.successor(&[])
    }

    pub fn successor(&self, remembered: &[u8]) -> Browser {
        let mut tab = Browser::new(verified(&self.contents), policy(), &self.database, remembered);
        tab.settle();
        tab
    }

    pub fn label(&self) -> Label {
        Label::parse(&format!("item:{}", self.ids[0])).unwrap()
    }

    pub fn mute(&self) -> Request {
        Request::Prefer(PreferenceKind::Mute, self.label())
    }
}

pub(super) fn state(tab: &Browser) -> ConsentState {
    let consent = tab.engine.state().consent;
    consent.into_iter().find(|(purpose, _)| purpose == "recommendations").unwrap().1
}

pub(super) fn code(answer: Result<Reply, Failure>) -> Code {
    answer.unwrap_err().code
}

#[test]
fn reading_tracking_and_erasing_create_no_database() {
    let shop = Shop::new();
    let mut tab = shop.tab();
    assert_eq!(tab.answer(view(&shop.ids[0])), Ok(Reply::Kept(false)));
    assert_eq!(tab.answer(Request::Erase(vec![])), Ok(Reply::Done));
    assert_eq!(tab.answer(Request::Reset), Ok(Reply::Done));
    assert_eq!(tab.answer(Request::DeleteAll), Ok(Reply::Done));
    assert_eq!(tab.answer(Request::Records), Ok(Reply::Records(vec![])));
    assert_eq!((shop.database.borrow().exists, tab.engine.state().storage), (false, Place::None));
}

#[test]
fn events_are_stored_in_order_whatever_calls_come_between_them() {
    let shop = Shop::new();
    let mut tab = shop.tab();
    tab.answer(decided(Decided::Given)).unwrap();
    let mut kinds = Vec::new();
    for at in 0..60 {
        let kind = Kind::ALL[at % 4];
        kinds.push(kind);
        tab.ask(Request::Track(kind, shop.ids[usize::from(at % 3 == 0)].clone()));
        if at % 10 == 0 {
            tab.ask(Request::Prefer(
                if at % 20 == 0 { PreferenceKind::More } else { PreferenceKind::Mute },
                shop.label(),
            ));
        }
        if at % 7 == 0 {
            tab.step();
        }
        if at % 25 == 0 {
            tab.ask(Request::Reload);
        }
        tab.now.0 += 1;
    }
    tab.settle();
    let database = shop.database.borrow();
    let stored: Vec<Kind> =
        database.of_form(EVENT).into_iter().map(|record| Event::from_bytes(record).unwrap().kind).collect();
    assert_eq!(stored, kinds);
    assert!(!database.of_form(PreferenceRecord::FORM).is_empty());
    assert_eq!((tab.events(), tab.engine.state().storage), (60, Place::Database));
}

#[test]
fn other_tabs_are_notified_once_when_a_burst_of_events_is_stored() {
    let shop = Shop::new();
    let mut tab = shop.tab();
    tab.answer(decided(Decided::Given)).unwrap();
    for _ in 0..5 {
        tab.ask(view(&shop.ids[0]));
        tab.now.0 += 20;
    }
    tab.settle();
    assert_eq!(tab.told(), 0);
    tab.pass(10);
    tab.pass(60);
    assert_eq!(tab.told(), 1);
    tab.pass(1000);
    assert_eq!(tab.told(), 1);
}

#[test]
fn a_tab_reads_what_other_tabs_have_stored_before_storing_a_decision_or_preference() {
    let shop = Shop::new();
    let (mut one, mut other) = (shop.tab(), shop.tab());
    assert_eq!(code(other.answer(shop.mute())), Code::ConsentMissing);
    one.answer(decided(Decided::Given)).unwrap();
    assert_eq!(other.answer(shop.mute()), Ok(Reply::Done));
    one.answer(decided(Decided::Withdrawn)).unwrap();
    assert_eq!(code(other.answer(shop.mute())), Code::ConsentMissing);
}

#[test]
fn a_withdrawal_in_a_tab_that_has_not_seen_the_consent_still_erases() {
    let shop = Shop::new();
    let (mut stale, mut other) = (shop.tab(), shop.tab());
    other.answer(decided(Decided::Given)).unwrap();
    other.answer(view(&shop.ids[0])).unwrap();
    assert_eq!(state(&stale), ConsentState::Unset);
    stale.answer(decided(Decided::Withdrawn)).unwrap();
    assert_eq!(shop.database.borrow().contents.records, []);
    assert_eq!(state(&stale), ConsentState::Withdrawn);
}

#[test]
fn an_event_after_another_tabs_withdrawal_is_not_stored_and_the_engine_learns_of_it() {
    let shop = Shop::new();
    let (mut stale, mut other) = (shop.tab(), shop.tab());
    stale.answer(decided(Decided::Given)).unwrap();
    other.answer(decided(Decided::Withdrawn)).unwrap();
    for _ in 0..3 {
        stale.ask(view(&shop.ids[0]));
    }
    stale.settle();
    assert_eq!((stale.events(), state(&stale)), (0, ConsentState::Withdrawn));
    assert_eq!(shop.database.borrow().contents.records, []);
}

#[test]
fn a_preference_is_retried_when_another_tab_decides_between_its_read_and_its_write() {
    let shop = Shop::new();
    let (mut one, mut other) = (shop.tab(), shop.tab());
    one.answer(decided(Decided::Given)).unwrap();
    let asked = one.ask(shop.mute());
    assert!(one.step(), "it has read the store");
    other.answer(decided(Decided::Withdrawn)).unwrap();
    other.answer(decided(Decided::Given)).unwrap();
    one.settle();
    assert_eq!(one.replies.pop(), Some((asked, Ok(Reply::Done))));
    assert_eq!(shop.database.borrow().of_form(PreferenceRecord::FORM).len(), 1);
}

#[test]
fn a_failed_erasure_is_an_error_and_completes_when_the_database_recovers() {
    for request in [decided(Decided::Withdrawn), Request::DeleteAll] {
        let shop = Shop::new();
        let mut tab = shop.tab();
        tab.answer(decided(Decided::Given)).unwrap();
        tab.answer(view(&shop.ids[0])).unwrap();
        shop.database.borrow_mut().refuses = true;
        assert_eq!(code(tab.answer(request.clone())), Code::StoreRefused);
        assert_eq!(tab.events(), 0, "it is always cleared from memory");
        assert_eq!(tab.engine.state().storage, Place::Memory);
        shop.database.borrow_mut().refuses = false;
        tab.answer(Request::DeleteAll).unwrap();
        let database = shop.database.borrow();
        assert!(!database.exists && database.contents.records.is_empty());
        assert_eq!(tab.engine.state().storage, Place::None);
    }
}

#[test]
fn a_newer_engines_database_is_left_alone_until_the_visitor_erases_everything() {
    let shop = Shop::new();
    *shop.database.borrow_mut() = Database { exists: true, newer: true, ..Database::default() };
    let mut tab = shop.tab();
    assert_eq!(tab.engine.status().degraded.unwrap().code(), Code::StoreNewer);
    tab.answer(decided(Decided::Given)).unwrap();
    tab.answer(view(&shop.ids[0])).unwrap();
    assert_eq!((tab.events(), tab.engine.state().storage), (1, Place::Memory));
    assert_eq!(
        code(tab.answer(decided(Decided::Withdrawn))),
        Code::StoreNewer,
        "the newer database may contain such data"
    );
    assert!(shop.database.borrow().newer);
    tab.answer(Request::DeleteAll).unwrap();
    assert_eq!((shop.database.borrow().newer, tab.engine.state().storage), (false, Place::None));
}

#[test]
fn a_database_that_fails_halfway_continues_in_memory_and_loses_nothing_already_read() {
    let shop = Shop::new();
    let mut tab = shop.tab();
    tab.answer(decided(Decided::Given)).unwrap();
    tab.answer(view(&shop.ids[0])).unwrap();
    shop.database.borrow_mut().refuses = true;
    tab.answer(view(&shop.ids[1])).unwrap();
    tab.answer(Request::Reload).unwrap();
    assert_eq!((tab.events(), tab.engine.state().storage), (2, Place::Memory));
    // The database still contains the same consent, so the session continues in memory.
    shop.database.borrow_mut().refuses = false;
    tab.answer(Request::Reload).unwrap();
    assert_eq!((tab.events(), tab.engine.state().storage), (2, Place::Memory));
    // A decision in another tab ends the session in memory.
    shop.tab().answer(decided(Decided::Withdrawn)).unwrap();
    tab.answer(Request::Reload).unwrap();
    assert_eq!((tab.events(), state(&tab)), (0, ConsentState::Withdrawn));
    assert_eq!(tab.engine.state().storage, Place::Database);
}

#[test]
fn if_storage_is_blocked_from_the_start_records_stay_in_memory_and_erasing_them_succeeds() {
    let shop = Shop::new();
    shop.database.borrow_mut().refuses = true;
    let mut tab = shop.tab();
    tab.answer(decided(Decided::Given)).unwrap();
    tab.answer(view(&shop.ids[0])).unwrap();
    assert_eq!((tab.events(), tab.engine.state().storage), (1, Place::Memory));
    let Ok(Reply::Records(records)) = tab.answer(Request::Records) else { panic!("records") };
    assert_eq!(records.len(), 2);
    tab.answer(decided(Decided::Withdrawn)).unwrap();
    tab.answer(Request::DeleteAll).unwrap();
    assert_eq!(tab.events(), 0);
}

#[test]
fn a_connection_that_another_tab_closed_is_reopened() {
    let shop = Shop::new();
    let mut tab = shop.tab();
    tab.answer(decided(Decided::Given)).unwrap();
    tab.connection = None;
    tab.answer(view(&shop.ids[0])).unwrap();
    assert_eq!(shop.database.borrow().of_form(EVENT).len(), 1);
    // The database was deleted: without a decision, the event is not stored, and no database is created for it.
    shop.tab().answer(Request::DeleteAll).unwrap();
    tab.answer(view(&shop.ids[0])).unwrap();
    assert_eq!((shop.database.borrow().exists, tab.events(), state(&tab)), (false, 0, ConsentState::Unset));
}

#[test]
fn records_in_memory_and_restrictions_survive_a_trap() {
    let shop = Shop::new();
    shop.database.borrow_mut().refuses = true;
    let mut tab = shop.tab();
    tab.answer(decided(Decided::Given)).unwrap();
    tab.answer(view(&shop.ids[0])).unwrap();
    assert_eq!(shop.successor(&tab.remembered).events(), 1);
    tab.answer(decided(Decided::Withdrawn)).unwrap();
    assert_eq!(state(&shop.successor(&tab.remembered)), ConsentState::Withdrawn);
    let restricted = tab.answer(Request::Restrict(vec!["recommendations".into(), "no such".into()]));
    assert_eq!(code(restricted), Code::ConsentPurpose);
    assert_eq!(state(&shop.successor(&tab.remembered)), ConsentState::Refused);
    let mut fresh = shop.successor(&shop.tab().remembered);
    fresh.answer(Request::Restrict(vec!["recommendations".into()])).unwrap();
    assert_eq!(state(&fresh), ConsentState::Refused);
    assert_eq!(state(&shop.successor(&fresh.remembered)), ConsentState::Refused);
    fresh.answer(Request::Restrict(vec![])).unwrap();
    assert_eq!(state(&shop.successor(&fresh.remembered)), ConsentState::Unset);
}

#[test]
fn an_open_page_deletes_expired_records_once_a_day() {
    let shop = Shop::new();
    let mut tab = shop.tab();
    tab.answer(decided(Decided::Given)).unwrap();
    tab.answer(view(&shop.ids[0])).unwrap();
    for _ in 0..92 {
        tab.pass(86_400_000);
    }
    assert_eq!((tab.events(), shop.database.borrow().of_form(EVENT).len()), (0, 0));
}

#[test]
fn a_renewal_names_everything_that_the_policy_asks_for_in_addition() {
    let json = |collector: &str, recipient: &str, name: &str| {
        format!(
            r#"{{ "version": 1, "revision": 3, "controller": {{ "name": "A Shop", "contact": "us@example.org" }},
                "retention_days": 90, "purposes": ["recommendations", "measurement"],
                "measurement": {{ "collector": "{collector}", "recipient": "{recipient}",
                    "metrics": [{{ "name": "{name}", "question": "How far?", "measures": "funnel" }}] }} }}"#
        )
    };
    let shop = Shop::new();
    let pack = || verified(&shop.contents);
    let mut before = Browser::new(pack(), policy_of(&json("/r", "A Shop", "steps")), &shop.database, &[]);
    before.answer(decided(Decided::Given)).unwrap();
    before.answer(decided_on(Purpose::Measurement, Decided::Given)).unwrap();
    let mut after =
        Browser::new(pack(), policy_of(&json("https://other.example/r", "Counters Ltd", "far")), &shop.database, &[]);
    after.settle();
    assert_eq!(after.engine.state().renewals, ["measurement"]);
    let Ok(Reply::Changes(changes)) = after.answer(Request::Changes(Purpose::Measurement)) else { panic!("changes") };
    assert_eq!(changes.iter().map(|change| change.what).collect::<Vec<_>>(), ["collector", "recipient", "measurement"]);
    assert_eq!(after.answer(Request::Changes(Purpose::Recommendations)), Ok(Reply::Changes(vec![])));
}

/// An action or a fault in one tab.
#[derive(Clone, Debug)]
enum Happening {
    Track(usize),
    Prefer(PreferenceKind),
    Decide(Decided),
    Reload,
    Reset,
    DeleteAll,
    Step(usize),
    Crash,
    Refuse(bool),
    Lose,
    Pass(i64),
}

fn happening() -> impl Strategy<Value = Happening> {
    let answers = prop_oneof![2 => Just(Decided::Given), 1 => Just(Decided::Refused), 1 => Just(Decided::Withdrawn)];
    let kinds = prop_oneof![Just(PreferenceKind::Mute), Just(PreferenceKind::More), Just(PreferenceKind::Clear)];
    prop_oneof![
        6 => (0..2usize).prop_map(Happening::Track),
        2 => kinds.prop_map(Happening::Prefer),
        4 => answers.prop_map(Happening::Decide),
        1 => Just(Happening::Reload),
        1 => Just(Happening::Reset),
        1 => Just(Happening::DeleteAll),
        8 => (1..6usize).prop_map(Happening::Step),
        1 => Just(Happening::Crash),
        1 => any::<bool>().prop_map(Happening::Refuse),
        1 => Just(Happening::Lose),
        1 => (1..120_000i64).prop_map(Happening::Pass),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_schedule_of_tabs_faults_and_crashes_stores_a_record_without_consent_or_loses_an_answer(
        schedule in vec((0..3usize, happening()), 0..60),
    ) {
        let shop = Shop::new();
        let mut tabs = [shop.tab(), shop.tab(), shop.tab()];
        let mut asked = [1_usize; 3];
        // A decision is answered only once it applies in every tab, which may be after the answers to later requests.
        let mut decided_in: [Vec<u32>; 3] = Default::default();
        for (at, happening) in schedule {
            let tab = &mut tabs[at];
            let mut ask = |request| {
                let decides = !matches!(request, Request::Track(..) | Request::Reload);
                let Ticket(ticket) = tab.ask(request);
                decided_in[at].extend(decides.then_some(ticket));
                asked[at] += 1;
            };
            match happening {
                Happening::Track(item) => ask(view(&shop.ids[item])),
                Happening::Prefer(kind) => ask(Request::Prefer(kind, shop.label())),
                Happening::Decide(answer) => ask(decided(answer)),
                Happening::Reload => ask(Request::Reload),
                Happening::Reset => ask(Request::Reset),
                Happening::DeleteAll => ask(Request::DeleteAll),
                Happening::Step(count) => (0..count).for_each(|_| _ = tab.step()),
                Happening::Crash => {
                    *tab = shop.successor(&tab.remembered);
                    asked[at] = 1;
                    decided_in[at].clear();
                }
                Happening::Refuse(refuses) => shop.database.borrow_mut().refuses = refuses,
                Happening::Lose => tab.connection = None,
                Happening::Pass(millis) => tab.pass(millis),
            }
            // Every stored record is covered by stored consent.
            let database = shop.database.borrow();
            let newest = database.contents.ledger.last().map(|record| homebody::consent::Decision::from_bytes(record).unwrap());
            let given = newest.is_some_and(|newest| newest.decided() == Decided::Given);
            prop_assert!(
                given || database.contents.records.iter().all(|(_, record)| is_report(record)),
                "records are stored without consent"
            );
            prop_assert!(database.exists || database.contents.ledger.is_empty());
        }
        shop.database.borrow_mut().refuses = false;
        for (tab, (asked, decided)) in tabs.iter_mut().zip(asked.into_iter().zip(decided_in)) {
            tab.settle();
            prop_assert_eq!(tab.replies.len(), asked, "every request is answered once");
            let mut tickets: Vec<u32> = tab.replies.iter().map(|(ticket, _)| ticket.0).collect();
            tickets.retain(|ticket| !decided.contains(ticket));
            prop_assert!(tickets.is_sorted(), "answers come in the order of the requests: {:?}", tickets);
        }
    }
}
