//! Time that passes while a page stays open, and clocks that are wrong: what has expired or lapsed is not read, even
//! before the store is loaded again, and memory always ranks as a fresh load would.

use super::common::database::{decided, view as view_of};
use super::common::measured::{agree, change, declared, entropy, later, open, sample, say, track};
use super::common::tabs::{DAY, Disk, PURPOSE, START, Tab, decide, prefer, view};
use super::common::{some_contents, verified};
use super::dispatcher::{EVENT, Shop, state};
use homebody::consent::{Answer, CollectedBy, ConsentState, Decided, Decision};
use homebody::engine::{Reply, Request};
use homebody::history::{Event, Impression, Key, Kind, PreferenceKind, PreferenceRecord, Setting, SettingKind, Stored};
use homebody::ids::ItemNumber;
use homebody::pack::Label;
use homebody::pack_writer::Contents;
use homebody::policy::{Checked, Purpose};
use homebody::rank::Mode;
use homebody::report::{Arm, is_report};
use homebody::session::{Ask, Effect, Input, Records, Session};
use homebody::units::Millis;
use proptest::collection::vec;
use proptest::prelude::*;

const DISTANT: Millis = Millis(i64::MAX);

fn consented(contents: &Contents) -> (Disk, Tab) {
    let mut disk = Disk::default();
    let mut tab = Tab::open(contents, &mut disk, START);
    tab.step(&decide(Decided::Given, true, START)).unwrap();
    tab.settle(&mut disk, START);
    (disk, tab)
}

/// The item numbers of a list, and its mode.
fn list(session: &mut Session) -> (Vec<u32>, Mode) {
    let (best, mode) = session.rank(&Ask { limit: 20, ..Ask::default() });
    (best.iter().map(|scored| scored.item.0).collect(), mode)
}

fn open_item(contents: &Contents) -> u32 {
    let pack = verified(contents);
    let usable = |&item: &u32| {
        !pack.items().flags(ItemNumber(item)).sensitive() && !pack.items().bears(ItemNumber(item), "health")
    };
    (0..contents.items.len() as u32).find(usable).unwrap()
}

/// Loads the disk into a session, as a page does that opens now.
fn load(session: &mut Session, disk: &Disk, now: Millis) -> Vec<Effect> {
    let events = disk.events.iter().map(|(key, bytes)| Stored { key: Key(*key), bytes }).collect();
    let records = Records { ledger: disk.ledger.iter().map(Vec::as_slice).collect(), events };
    session.step(&Input::Loaded { now, records }).unwrap()
}

#[test]
fn an_event_that_expires_while_the_page_is_open_is_not_read_again() {
    let contents = some_contents(12, 30);
    let (mut disk, mut tab) = consented(&contents);
    let item = open_item(&contents);
    for now in [START, later(START, 10)] {
        tab.step(&view(item, now)).unwrap();
    }
    tab.settle(&mut disk, START);
    let expires = later(START, 90).next();
    assert_eq!(tab.session.changes_at(), expires);
    assert_eq!(tab.session.advance(later(START, 90)), []);
    assert_eq!(tab.session.events(), 2);
    assert_eq!(tab.session.advance(expires), [Effect::Reload]);
    assert_eq!(tab.session.events(), 1);
    assert_eq!(tab.session.advance(expires), []);
    // The last one goes the same way, and then nothing of the visitor is left in the list.
    assert_eq!(tab.session.advance(later(START, 101)), [Effect::Reload]);
    assert_eq!((tab.session.kept(), list(&mut tab.session).1), ([0; 3], Mode::Popular));
}

#[test]
fn history_leaves_memory_at_the_moment_consent_lapses() {
    let contents = some_contents(12, 30);
    let (mut disk, mut tab) = consented(&contents);
    let label = Label::parse(&format!("item:{}", contents.items[open_item(&contents) as usize].id)).unwrap();
    tab.step(&prefer(PreferenceKind::Mute, &label, START)).unwrap();
    tab.settle(&mut disk, START);
    assert_eq!(tab.session.kept(), [0, 0, 1]);
    let lapses = later(START, 365).next();
    assert_eq!(tab.session.changes_at(), lapses);
    assert_eq!(tab.session.advance(later(START, 365)), []);
    assert_eq!(tab.session.advance(lapses), [Effect::Reload]);
    assert_eq!((tab.session.kept(), tab.session.consent(&PURPOSE)), ([0; 3], ConsentState::Unset));
    // The load that follows deletes what is stored.
    tab.waiting.push(Effect::Reload);
    tab.settle(&mut disk, lapses);
    assert_eq!(disk.events, []);
}

#[test]
fn items_whose_sensitive_label_is_no_longer_permitted_are_neither_recorded_nor_listed() {
    let contents = sample();
    let (private, mut disk) = (Purpose::Sensitive("private".into()), Disk::default());
    let mut tab = open(&contents, &mut disk, START, declared(0, "month"), false);
    say(&mut tab, &mut disk, &private, Decided::Given, START);
    // Consent to recommendations lasts longer than the permission.
    say(&mut tab, &mut disk, &PURPOSE, Decided::Given, later(START, 10));
    track(&mut tab, &mut disk, Kind::View, 3, later(START, 360));
    assert_eq!(tab.session.events(), 1);
    let hidden = |tab: &Tab| tab.session.pack().items().flags(ItemNumber(3)).sensitive();
    assert!(!hidden(&tab));
    let lapsed = later(START, 365).next();
    assert_eq!(tab.session.advance(lapsed), [Effect::Reload]);
    assert!(hidden(&tab) && !list(&mut tab.session).0.contains(&3) && tab.session.events() == 0);
    assert_eq!(tab.session.step(&view(3, lapsed)).unwrap(), []);
}

#[test]
fn events_with_an_item_that_is_no_longer_permitted_leave_memory_before_the_next_load() {
    let contents = sample();
    let (private, mut disk) = (Purpose::Sensitive("private".into()), Disk::default());
    let mut tab = open(&contents, &mut disk, START, declared(0, "month"), false);
    say(&mut tab, &mut disk, &PURPOSE, Decided::Given, START);
    say(&mut tab, &mut disk, &private, Decided::Given, START);
    track(&mut tab, &mut disk, Kind::View, 3, START);
    track(&mut tab, &mut disk, Kind::View, 0, START);
    let mut restricted = open(&contents, &mut disk, START, declared(0, "month"), false);
    restricted.step(&Input::Restrict { purpose: Some(private.clone()) }).unwrap();
    assert_eq!(restricted.session.events(), 1);
    let (decided, collected_by, language, text, receipt) =
        (Decided::Withdrawn, CollectedBy::Homebody, "en", [0; 32], [8; 16]);
    tab.step(&Input::Decide { now: START, purpose: &private, decided, collected_by, language, text, receipt }).unwrap();
    assert_eq!(tab.session.events(), 1);
}

#[test]
fn a_preference_or_setting_dated_at_the_end_of_time_counts_and_can_be_undone() {
    let contents = some_contents(12, 30);
    let (mut disk, _) = consented(&contents);
    let item = open_item(&contents);
    let label = Label::parse(&format!("item:{}", contents.items[item as usize].id)).unwrap();
    let muted = PreferenceRecord { what: PreferenceKind::Mute, at: DISTANT, label: label.clone() };
    let paused = Setting { kind: SettingKind::Pause, on: true, at: DISTANT };
    disk.events = vec![(1, muted.to_bytes()), (2, paused.to_bytes())];
    disk.next = 3;
    let mut tab = Tab::open(&contents, &mut disk, START);
    assert!(tab.session.is_on(SettingKind::Pause) && !list(&mut tab.session).0.contains(&item));
    change(&mut tab, &mut disk, START, &prefer(PreferenceKind::Clear, &label, START));
    change(&mut tab, &mut disk, START, &Input::Set { now: START, kind: SettingKind::Pause, on: false });
    for session in [&tab.session, &Tab::open(&contents, &mut disk, START).session] {
        assert_eq!((session.kept(), session.is_on(SettingKind::Pause)), ([0; 3], false));
    }
}

#[test]
fn an_event_impression_or_report_dated_in_the_far_future_is_quarantined() {
    let contents = sample();
    let mut disk = Disk::default();
    let mut tab = open(&contents, &mut disk, START, declared(0, "month"), false);
    agree(&mut tab, &mut disk, START);
    let id = contents.items[0].id.clone();
    let tomorrow = Millis(later(START, 1).0);
    let event = |at| Event { kind: Kind::View, at, item: id.clone() }.to_bytes();
    let impression = Impression { at: tomorrow.next(), slot: String::new(), items: vec![id.clone()] };
    disk.events.extend([(90, event(tomorrow)), (91, event(tomorrow.next())), (92, event(DISTANT))]);
    disk.events.push((93, impression.to_bytes()));
    let stored = disk.events.len();
    let mut tab = open(&contents, &mut disk, START, declared(0, "month"), false);
    assert_eq!((tab.session.kept(), tab.session.quarantined()), ([1, 0, 0], 3));
    assert_eq!(disk.events.len(), stored, "nothing is lost");
    // A report from the future may be about any epoch, so none is made until all are erased.
    let arm = disk.events.iter().find(|(_, bytes)| is_report(bytes)).unwrap().1.clone();
    let dated = arm.windows(8).position(|bytes| *bytes == START.0.to_le_bytes()).unwrap();
    let distant = [&arm[..dated], &DISTANT.0.to_le_bytes(), &arm[dated + 8..]].concat();
    disk.events.push((94, distant));
    let mut tab2 = open(&contents, &mut disk, START, declared(0, "month"), false);
    assert_eq!(tab2.session.quarantined(), 4);
    let next = later(START, 40);
    assert!(!tab.session.step(&Input::Measure { now: next, entropy: &entropy(1) }).unwrap().is_empty());
    for _ in 0..2 {
        assert_eq!(change(&mut tab2, &mut disk.clone(), next, &Input::Measure { now: next, entropy: &entropy(1) }), 0);
    }
    // Withdrawing erases it, and consent given afterwards counts as usual.
    say(&mut tab2, &mut disk, &Purpose::Measurement, Decided::Withdrawn, START);
    say(&mut tab2, &mut disk, &Purpose::Measurement, Decided::Given, START);
    assert_eq!(tab2.session.consent(&Purpose::Measurement), ConsentState::Given);
}

#[test]
fn consent_dated_in_the_future_is_suspended_until_a_day_before_its_date() {
    let contents = some_contents(12, 30);
    let (mut disk, mut tab) = consented(&contents);
    tab.step(&view(open_item(&contents), START)).unwrap();
    tab.settle(&mut disk, START);
    let earlier = later(START, -2);
    let mut before = Tab::open(&contents, &mut disk, earlier);
    assert_eq!((before.session.consent(&PURPOSE), before.session.events()), (ConsentState::Unset, 0));
    assert_eq!(before.session.changes_at(), later(START, -1));
    assert_eq!(before.session.advance(later(START, -1)), [Effect::Reload]);
    assert_eq!(before.session.consent(&PURPOSE), ConsentState::Given);
    // Consent from the end of time does not last for ever, and new consent replaces it.
    let mut decision = Decision::from_bytes(&disk.ledger[0]).unwrap();
    let Answer::Given(receipt) = &mut decision.answer else { panic!("{decision:?}") };
    receipt.at = DISTANT;
    let mut disk = Disk { ledger: vec![decision.to_bytes()], ..Disk::default() };
    let mut tab = Tab::open(&contents, &mut disk, START);
    assert_eq!(tab.session.consent(&PURPOSE), ConsentState::Unset);
    change(&mut tab, &mut disk, START, &decide(Decided::Given, true, START));
    assert_eq!(tab.session.consent(&PURPOSE), ConsentState::Given);
    assert_eq!(Tab::open(&contents, &mut disk, later(START, 366)).session.consent(&PURPOSE), ConsentState::Unset);
}

#[test]
fn a_preference_does_not_shape_the_list_of_the_holdout_after_a_load() {
    let contents = sample();
    let mut disk = Disk::default();
    let mut tab = open(&contents, &mut disk, START, declared(50, "month"), false);
    say(&mut tab, &mut disk, &PURPOSE, Decided::Given, START);
    let everyone = list(&mut tab.session);
    say(&mut tab, &mut disk, &Purpose::Measurement, Decided::Given, START);
    for seed in 0.. {
        change(&mut tab, &mut disk, START, &Input::Measure { now: START, entropy: &entropy(seed) });
        if tab.session.arm() == Arm::Holdout {
            break;
        }
        say(&mut tab, &mut disk, &Purpose::Measurement, Decided::Withdrawn, START);
        say(&mut tab, &mut disk, &Purpose::Measurement, Decided::Given, START);
    }
    let last = Label::parse(&format!("item:{}", contents.items[*everyone.0.last().unwrap() as usize].id)).unwrap();
    change(&mut tab, &mut disk, START, &prefer(PreferenceKind::More, &last, START));
    assert_eq!(list(&mut tab.session), everyone);
    let mut fresh = open(&contents, &mut disk, START, declared(50, "month"), false);
    assert_eq!(list(&mut fresh.session), everyone);
    // When measurement is restricted, no arm applies, and the preference does; also without a load.
    fresh.step(&Input::Restrict { purpose: Some(Purpose::Measurement) }).unwrap();
    let shaped = list(&mut fresh.session);
    assert_ne!(shaped, everyone);
    say(&mut tab, &mut disk, &Purpose::Measurement, Decided::Withdrawn, START);
    assert_eq!(list(&mut tab.session), shaped);
}

#[test]
fn an_event_that_expires_in_an_open_tab_is_deleted_at_that_moment_and_the_page_is_told() {
    let shop = Shop::new();
    let mut tab = shop.tab();
    tab.answer(decided(Decided::Given)).unwrap();
    tab.answer(view_of(&shop.ids[0])).unwrap();
    let expires = 90 * 86_400_000;
    tab.now.0 += expires - 3_600_000;
    tab.answer(view_of(&shop.ids[1])).unwrap();
    tab.pass(3_600_000);
    assert_eq!((tab.events(), shop.database.borrow().of_form(EVENT).len()), (2, 2));
    let (expires, told) = (Millis(tab.now.0 + 1), tab.changed);
    assert!(tab.wake.is_some_and(|at| at <= expires), "the engine has asked to be woken then");
    tab.pass(1);
    assert_eq!((tab.events(), shop.database.borrow().of_form(EVENT).len()), (1, 1));
    assert_eq!(tab.changed, told + 1);
}

#[test]
fn consent_that_lapses_in_an_open_tab_is_noticed_by_the_next_request_of_any_kind() {
    let shop = Shop::new();
    let mut tab = shop.tab();
    tab.answer(decided(Decided::Given)).unwrap();
    tab.answer(shop.mute()).unwrap();
    tab.now.0 += 365 * 86_400_000 + 1;
    // No timer has run, because the device was asleep.
    assert_eq!(tab.answer(Request::Preferences), Ok(Reply::Preferences(vec![])));
    assert_eq!((state(&tab), shop.database.borrow().contents.records.len()), (ConsentState::Unset, 0));
}

/// Something that happens in the only tab.
#[derive(Clone, Debug)]
enum Happening {
    Track(Kind, u32),
    Show(Vec<u32>),
    Prefer(PreferenceKind, u32),
    Set(SettingKind, bool),
    Decide(Purpose, Decided),
    Restrict(Option<Purpose>),
    Measure(u64),
    Reset,
    Wait(i64),
}

fn happening() -> impl Strategy<Value = Happening> {
    let purpose = || {
        prop_oneof![
            3 => Just(PURPOSE),
            3 => Just(Purpose::Measurement),
            2 => Just(Purpose::Sensitive("private".into())),
        ]
    };
    let kind = prop_oneof![Just(Kind::View), Just(Kind::Click), Just(Kind::Cart)];
    let what = prop_oneof![
        Just(PreferenceKind::Mute),
        Just(PreferenceKind::More),
        Just(PreferenceKind::Less),
        Just(PreferenceKind::Clear)
    ];
    let setting = prop_oneof![Just(SettingKind::Pause), Just(SettingKind::Unprofiled)];
    let decided = prop_oneof![4 => Just(Decided::Given), 1 => Just(Decided::Withdrawn)];
    let wait = prop_oneof![
        4 => 0..5_000_000i64,
        1 => -20 * DAY..0,
        1 => 0..40 * DAY,
    ];
    prop_oneof![
        12 => (kind, 0..5u32).prop_map(|(kind, item)| Happening::Track(kind, item)),
        3 => vec(0..5u32, 1..5).prop_map(Happening::Show),
        4 => (what, 0..5u32).prop_map(|(what, item)| Happening::Prefer(what, item)),
        1 => (setting, any::<bool>()).prop_map(|(kind, on)| Happening::Set(kind, on)),
        4 => (purpose(), decided).prop_map(|(purpose, decided)| Happening::Decide(purpose, decided)),
        1 => proptest::option::of(purpose()).prop_map(Happening::Restrict),
        2 => any::<u64>().prop_map(Happening::Measure),
        1 => Just(Happening::Reset),
        5 => wait.prop_map(Happening::Wait),
    ]
}

fn policy_with_arms() -> Checked {
    declared(50, "month")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(800))]

    #[test]
    fn memory_always_ranks_and_explains_as_a_fresh_load_would(schedule in vec(happening(), 1..60)) {
        let contents = sample();
        let mut disk = Disk::default();
        let mut now = START;
        let mut restricted = Vec::new();
        let mut tab = open(&contents, &mut disk, now, policy_with_arms(), false);
        for happening in schedule {
            let item = |item: u32| ItemNumber(item);
            let effects = match happening {
                Happening::Track(kind, at) => tab.step(&Input::Track { now, kind, item: item(at) }),
                Happening::Show(items) => {
                    let items: Vec<ItemNumber> = items.into_iter().map(item).collect();
                    tab.step(&Input::Impression { now, slot: "home", items: &items })
                }
                Happening::Prefer(what, at) => {
                    let label = Label::parse(&format!("item:{}", contents.items[at as usize].id)).unwrap();
                    tab.waiting.push(Effect::Reload);
                    tab.settle(&mut disk, now);
                    tab.step(&prefer(what, &label, now))
                }
                Happening::Set(kind, on) => tab.step(&Input::Set { now, kind, on }),
                Happening::Decide(purpose, decided) => {
                    say(&mut tab, &mut disk, &purpose, decided, now);
                    Ok(0)
                }
                Happening::Restrict(purpose) => {
                    match &purpose {
                        Some(purpose) => restricted.push(purpose.clone()),
                        None => restricted.clear(),
                    }
                    tab.waiting.extend([Effect::Reload]);
                    tab.step(&Input::Restrict { purpose })
                }
                Happening::Measure(seed) => tab.step(&Input::Measure { now, entropy: &entropy(seed) }),
                Happening::Reset => {
                    tab.waiting.push(Effect::Reload);
                    tab.settle(&mut disk, now);
                    tab.step(&Input::Reset)
                }
                Happening::Wait(millis) => {
                    now.0 += millis;
                    let effects = tab.session.advance(now);
                    tab.waiting.extend(effects);
                    Ok(0)
                }
            };
            _ = effects;
            tab.settle(&mut disk, now);
            let mut fresh = Session::new(verified(&contents), policy_with_arms(), false);
            for purpose in &restricted {
                fresh.step(&Input::Restrict { purpose: Some(purpose.clone()) }).unwrap();
            }
            load(&mut fresh, &disk, now);
            prop_assert_eq!(tab.session.kept(), fresh.kept());
            prop_assert_eq!(tab.session.learned(), fresh.learned());
            prop_assert_eq!(list(&mut tab.session), list(&mut fresh));
            for at in 0..5 {
                let ask = Ask::default();
                prop_assert_eq!(tab.session.why(item(at), &ask), fresh.why(item(at), &ask));
            }
            prop_assert_eq!(tab.session.outgoing(now), fresh.outgoing(now));
            prop_assert_eq!(tab.session.arm(), fresh.arm());
            // Nothing is read without consent, past its retention, or without permission.
            let given = tab.session.consent(&PURPOSE) == ConsentState::Given;
            prop_assert!(given || tab.session.kept() == [0; 3]);
            prop_assert!(tab.session.history().oldest().is_none_or(|oldest| oldest >= now.days_before(homebody::units::Days(90))));
            let private = tab.session.consent(&Purpose::Sensitive("private".into())) == ConsentState::Given;
            prop_assert!(private || !list(&mut tab.session).0.contains(&3));
        }
    }
}
