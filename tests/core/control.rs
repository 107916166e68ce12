//! What the visitor controls: pausing, the unprofiled list, hypothetical lists without a cause, erasing single records
//! and importing records.

use super::common::tabs::{DAY, Disk, START, Tab, decide, prefer, view};
use super::common::{contents, policy, some_contents, verified};
use homebody::consent::Decided;
use homebody::history::{
    Event, Impression, Key, Kind, MAX_PREFERENCES, PreferenceKind, PreferenceRecord, Record, Setting, SettingKind,
};
use homebody::ids::ItemNumber;
use homebody::pack::{Facet, Label};
use homebody::pack_writer::Contents;
use homebody::rank::Mode;
use homebody::session::{Ask, Input, Session, SessionError};
use homebody::units::Millis;
use proptest::collection::vec;
use proptest::prelude::*;

fn opened(contents: &Contents) -> (Disk, Tab) {
    let mut disk = Disk::default();
    let mut tab = Tab::open(contents, &mut disk, START);
    tab.step(&decide(Decided::Given, true, START)).unwrap();
    tab.settle(&mut disk, START);
    (disk, tab)
}

fn after(minutes: i64) -> Millis {
    Millis(START.0 + minutes * 60_000)
}

fn list(session: &mut Session) -> (Vec<u32>, Mode) {
    let (best, mode) = session.rank(&Ask { limit: 20, ..Ask::default() });
    (best.iter().map(|scored| scored.item.0).collect(), mode)
}

/// Later than all views.
const LATER: Millis = Millis(START.0 + 40 * DAY);

/// Records views at most two days apart.
fn look(tab: &mut Tab, disk: &mut Disk, views: &[(u32, i64)], items: usize) {
    let mut minutes = 0;
    for &(item, pause) in views {
        minutes += pause;
        tab.step(&view(item % items as u32, after(minutes))).unwrap();
    }
    tab.settle(disk, after(minutes));
}

fn views() -> impl Strategy<Value = Vec<(u32, i64)>> {
    vec((0..30u32, prop_oneof![3 => 0..20i64, 1 => 40..2000i64]), 0..25)
}

fn switch(kind: SettingKind, on: bool) -> Input<'static> {
    Input::Set { now: LATER, kind, on }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn an_unprofiled_list_is_the_same_for_any_history_and_any_preference(
        contents in contents(30), one in views(), other in views(), preferred in 0..30u32,
    ) {
        let items = contents.items.len();
        let mut lists = Vec::new();
        for views in [&one, &other, &Vec::new()] {
            let (mut disk, mut tab) = opened(&contents);
            look(&mut tab, &mut disk, views, items);
            let id = contents.items[preferred as usize % items].id.clone();
            let label = Label::new(Facet::Item, &id).unwrap();
            _ = tab.step(&prefer(PreferenceKind::More, &label, LATER));
            tab.settle(&mut disk, LATER);
            tab.step(&switch(SettingKind::Unprofiled, true)).unwrap();
            tab.settle(&mut disk, LATER);
            lists.push(list(&mut tab.session));
            lists.push(list(&mut Tab::open(&contents, &mut disk, LATER).session));
        }
        // A visitor without history and without an answer gets the same list.
        lists.push(list(&mut Session::new(verified(&contents), policy(), false)));
        prop_assert!(lists.iter().all(|list| *list == lists[0]), "{lists:?}");
    }

    #[test]
    fn muted_items_stay_out_of_an_unprofiled_list_too(contents in contents(30), views in views(), muted in 0..30usize) {
        let items = contents.items.len();
        let (mut disk, mut tab) = opened(&contents);
        look(&mut tab, &mut disk, &views, items);
        let muted = muted % items;
        let label = Label::new(Facet::Item, &contents.items[muted].id).unwrap();
        if tab.step(&prefer(PreferenceKind::Mute, &label, LATER)).is_ok() {
            for on in [true, false, true] {
                tab.step(&switch(SettingKind::Unprofiled, on)).unwrap();
                prop_assert!(!list(&mut tab.session).0.contains(&(muted as u32)));
            }
        }
    }

    #[test]
    fn the_list_without_a_cause_matches_the_list_after_erasing_its_records(
        contents in contents(30), views in views(), items in vec(0..30u32, 1..4),
    ) {
        let n = contents.items.len();
        let (mut disk, mut tab) = opened(&contents);
        look(&mut tab, &mut disk, &views, n);
        let without: Vec<ItemNumber> = items.iter().map(|item| ItemNumber(item % n as u32)).collect();
        let before = list(&mut tab.session);
        tab.session.suppose(&without);
        let supposed = list(&mut tab.session);
        tab.session.suppose(&[]);
        prop_assert_eq!(list(&mut tab.session), before, "a hypothetical list leaves no trace");

        let ids: Vec<&String> = without.iter().map(|item| &contents.items[item.index()].id).collect();
        let of_them = |bytes: &[u8]| Event::from_bytes(bytes).is_ok_and(|event| ids.contains(&&event.item));
        let keys: Vec<Key> = disk.events.iter().filter(|(_, bytes)| of_them(bytes)).map(|&(key, _)| Key(key)).collect();
        tab.step(&Input::Erase { keys: &keys }).unwrap();
        tab.settle(&mut disk, LATER);
        prop_assert!(!disk.events.iter().any(|(_, bytes)| of_them(bytes)));
        prop_assert_eq!(list(&mut tab.session), supposed);
    }

    #[test]
    fn an_import_produces_the_same_list_and_a_second_import_adds_nothing(
        contents in contents(30), one in views(), other in views(),
    ) {
        let n = contents.items.len();
        let (mut disk, mut tab) = opened(&contents);
        look(&mut tab, &mut disk, &one, n);
        let now = after(60 * 24 * 40);
        let brought: Vec<Vec<u8>> = disk.events.iter().map(|(_, bytes)| bytes.clone()).collect();

        let (mut elsewhere, mut there) = opened(&contents);
        for _ in 0..2 {
            let held: Vec<Vec<u8>> = elsewhere.events.iter().map(|(_, bytes)| bytes.clone()).collect();
            there.step(&Input::Import { now, held: &held, brought: &brought }).unwrap();
            there.settle(&mut elsewhere, now);
        }
        let mut stored: Vec<_> = elsewhere.events.iter().map(|(_, bytes)| bytes.clone()).collect();
        let mut expected = brought.clone();
        stored.sort();
        expected.sort();
        expected.dedup();
        prop_assert_eq!(stored, expected);
        if expected_unique(&brought) {
            let here = Tab::open(&contents, &mut disk, now);
            prop_assert_eq!(list(&mut { there.session }), list(&mut { here.session }));
        }

        // Importing into an existing history keeps all records of both, in chronological order.
        let (mut both, mut tab) = opened(&contents);
        look(&mut tab, &mut both, &other, n);
        let held: Vec<Vec<u8>> = both.events.iter().map(|(_, bytes)| bytes.clone()).collect();
        tab.step(&Input::Import { now, held: &held, brought: &brought }).unwrap();
        tab.settle(&mut both, now);
        let times: Vec<Millis> = {
            let session = &tab.session;
            let grant = session.ledger().grant::<homebody::consent::Recommendations>().unwrap();
            session.history().entries(grant).map(|entry| entry.at).collect()
        };
        prop_assert!(times.is_sorted());
    }
}

/// Returns true if no two records are equal: two views of an item in the same millisecond are equal, and an import adds
/// only one of them.
fn expected_unique(records: &[Vec<u8>]) -> bool {
    let mut sorted = records.to_vec();
    sorted.sort();
    sorted.windows(2).all(|pair| pair[0] != pair[1])
}

fn plain() -> Contents {
    let mut contents = some_contents(5, 12);
    for item in &mut contents.items {
        (item.category, item.tags, item.flags) = ("things".into(), Vec::new(), Default::default());
    }
    contents
}

#[test]
fn while_paused_nothing_is_recorded_in_any_tab_and_what_was_kept_still_counts() {
    let contents = plain();
    let (mut disk, mut tab) = opened(&contents);
    tab.step(&view(0, START)).unwrap();
    tab.step(&switch(SettingKind::Pause, true)).unwrap();
    assert_eq!(tab.step(&switch(SettingKind::Pause, true)), Ok(0), "a repeated setting is not stored twice");
    tab.settle(&mut disk, START);
    let stored = disk.events.len();
    for tab in [&mut tab, &mut Tab::open(&contents, &mut disk, START)] {
        assert_eq!(tab.step(&view(1, START)), Ok(0));
        assert_eq!(tab.step(&Input::Impression { now: START, slot: "", items: &[ItemNumber(2)] }), Ok(0));
        assert_eq!((list(&mut tab.session).1, tab.session.events()), (Mode::Personal, 1));
    }
    assert_eq!(disk.events.len(), stored);
    tab.step(&switch(SettingKind::Pause, false)).unwrap();
    assert_eq!(tab.step(&view(1, START)), Ok(1));
    tab.settle(&mut disk, START);
    let mut later = Tab::open(&contents, &mut disk, START);
    assert!(!later.session.is_on(SettingKind::Pause));
    assert_eq!(later.step(&view(2, START)), Ok(1));
    assert!(disk.events.iter().all(|(_, bytes)| bytes[0] != Setting::FORM), "both records of the pause are deleted");
}

#[test]
fn a_setting_needs_consent_and_is_erased_with_it() {
    let contents = plain();
    let mut session = Session::new(verified(&contents), policy(), false);
    assert_eq!(session.step(&switch(SettingKind::Pause, true)), Err(SessionError::NoConsent));
    let (mut disk, mut tab) = opened(&contents);
    tab.step(&switch(SettingKind::Unprofiled, true)).unwrap();
    tab.step(&decide(Decided::Withdrawn, false, START)).unwrap();
    tab.settle(&mut disk, START);
    assert!(disk.events.is_empty() && !tab.session.is_on(SettingKind::Unprofiled));
}

#[test]
fn a_damaged_import_is_refused_as_a_whole_and_consent_is_never_imported() {
    let contents = plain();
    let (mut disk, mut tab) = opened(&contents);
    let event = |at: Millis| Event { kind: Kind::View, at, item: contents.items[0].id.clone() }.to_bytes();
    let preference = |at: usize| {
        let label = Label::new(Facet::Tag, &format!("t{at}")).unwrap();
        Record::Preference(PreferenceRecord { what: PreferenceKind::Mute, at: START, label }).to_bytes()
    };
    let yes = disk.ledger[0].clone();
    let good = event(START);
    let mut import = |brought: &[Vec<u8>]| {
        let result = tab.step(&Input::Import { now: START, held: &[], brought });
        tab.settle(&mut disk, START);
        (result.map(|_| ()), disk.events.len())
    };
    let tomorrow = Millis(START.0 + 2 * DAY);
    let impression =
        Impression { at: START, slot: String::new(), items: vec![contents.items[1].id.clone()] }.to_bytes();
    for bad in [vec![], b"\x07".to_vec(), good[..good.len() - 1].to_vec(), event(tomorrow), yes] {
        assert_eq!(import(&[good.clone(), bad, impression.clone()]), (Err(SessionError::Damaged), 0));
    }
    let many: Vec<_> = (0..=MAX_PREFERENCES).map(preference).collect();
    assert_eq!(import(&many), (Err(SessionError::TooMany), 0));
    assert_eq!(import(&vec![good.clone(); 100_000]), (Err(SessionError::Damaged), 0));
    let old = event(Millis(START.0 - 91 * DAY));
    assert_eq!(import(&[good.clone(), old, impression, good]), (Ok(()), 2), "an expired record is not imported");

    let mut without = Session::new(verified(&contents), policy(), false);
    let brought = [event(START)];
    let refused = without.step(&Input::Import { now: START, held: &[], brought: &brought });
    assert_eq!(refused, Err(SessionError::NoConsent));
}

#[test]
fn a_mute_of_a_label_missing_from_the_catalogue_applies_when_the_label_returns() {
    let contents = plain();
    let (mut disk, mut tab) = opened(&contents);
    let gone = contents.items.len() - 1;
    let label = Label::new(Facet::Item, &contents.items[gone].id).unwrap();
    tab.step(&prefer(PreferenceKind::Mute, &label, START)).unwrap();
    tab.settle(&mut disk, START);
    let mut smaller = contents.clone();
    smaller.items[gone].id = "another".into();
    Tab::open(&smaller, &mut disk, START);
    let mut back = Tab::open(&contents, &mut disk, START);
    assert!(!list(&mut back.session).0.contains(&(gone as u32)));
}
