//! Random schedules of clicks, decisions, crashes and other tabs against a model store; every guarantee is checked at
//! every step.

use super::common::tabs::{DAY, Disk, PURPOSE, START, Tab, decide, of_form, prefer, view};
use super::common::{contents, policy, verified};
use homebody::consent::{ConsentState, Decided};
use homebody::history::{Event, Impression, PreferenceKind, PreferenceRecord};
use homebody::ids::ItemNumber;
use homebody::pack::{Facet, Label, Pack, Verified};
use homebody::pack_writer::Contents;
use homebody::rank::{LearnedWeights, Mode};
use homebody::session::{Ask, Effect, Input, Records, Session, SessionError};
use homebody::units::Days;
use proptest::collection::vec;
use proptest::prelude::*;

/// An action or an event in one tab.
#[derive(Clone, Debug)]
enum Happening {
    Track(u32),
    Show(Vec<u32>),
    Choose(PreferenceKind, usize),
    Reset,
    Decide(Decided, bool),
    Settle,
    Crash,
    Reload,
    Erase,
    Wait(i64),
}

fn happening() -> impl Strategy<Value = Happening> {
    let decided = prop_oneof![Just(Decided::Given), Just(Decided::Refused), Just(Decided::Withdrawn)];
    prop_oneof![
        6 => (0..50u32).prop_map(Happening::Track),
        3 => vec(0..40u32, 0..25).prop_map(Happening::Show),
        3 => (what(), 0..60usize).prop_map(|(what, label)| Happening::Choose(what, label)),
        1 => Just(Happening::Reset),
        3 => (decided, any::<bool>()).prop_map(|(decided, by_person)| Happening::Decide(decided, by_person)),
        4 => Just(Happening::Settle),
        1 => Just(Happening::Crash),
        1 => Just(Happening::Reload),
        1 => Just(Happening::Erase),
        1 => (-40..120i64).prop_map(Happening::Wait),
    ]
}

fn what() -> impl Strategy<Value = PreferenceKind> {
    prop_oneof![3 => Just(PreferenceKind::Mute), 2 => Just(PreferenceKind::More), 1 => Just(PreferenceKind::Clear)]
}

/// Returns labels for the pack's items, and one that no item has.
fn labels(contents: &Contents) -> Vec<Label> {
    let texts = contents.items.iter().flat_map(|item| {
        let tags = item.tags.iter().map(|tag| format!("tag:{tag}"));
        let one = [("item", &item.id), ("category", &item.category), ("provider", &item.provider)];
        one.map(|(facet, value)| format!("{facet}:{value}")).into_iter().chain(tags).collect::<Vec<_>>()
    });
    texts.chain(["tag:nowhere".into()]).filter_map(|text| Label::parse(&text)).collect()
}

/// Returns whether `label` names `item`, according to its definition.
fn names(label: &Label, pack: &Pack<Verified>, item: ItemNumber) -> bool {
    let items = pack.items();
    match label.facet() {
        Facet::Item => items.id(item) == label.value(),
        Facet::Category => items.category(item) == label.value(),
        Facet::Provider => items.provider(item) == label.value(),
        Facet::Tag => items.tags(item).any(|tag| tag == label.value()),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn no_schedule_of_tabs_crashes_and_decisions_breaks_a_guarantee(
        contents in contents(30),
        schedule in vec((0..3usize, happening()), 0..80),
    ) {
        let n = contents.items.len() as u32;
        let labels = labels(&contents);
        let mut disk = Disk::default();
        let mut now = START;
        let mut tabs: Vec<Tab> = (0..3).map(|_| Tab::open(&contents, &mut disk, now)).collect();
        for (tab, happening) in schedule {
            now.0 += 1000;
            let tab = &mut tabs[tab];
            let passed = tab.session.advance(now);
            tab.waiting.extend(passed);
            match happening {
                Happening::Track(item) if item >= n => {
                    prop_assert_eq!(tab.step(&view(item, now)), Err(SessionError::UnknownItem));
                }
                Happening::Track(item) => {
                    let given = tab.session.consent(&PURPOSE) == ConsentState::Given;
                    let sensitive = tab.session.pack().items().flags(ItemNumber(item)).sensitive();
                    let effects = tab.step(&view(item, now)).unwrap();
                    prop_assert_eq!(effects > 0, given && !sensitive);
                }
                Happening::Show(items) => {
                    let given = tab.session.consent(&PURPOSE) == ConsentState::Given;
                    let flags = |item: u32| tab.session.pack().items().flags(ItemNumber(item));
                    let usable = items.iter().any(|&item| item < n && !flags(item).sensitive());
                    let known = items.iter().all(|&item| item < n);
                    let items: Vec<ItemNumber> = items.into_iter().map(ItemNumber).collect();
                    match tab.step(&Input::Impression { now, slot: "", items: &items }) {
                        Ok(effects) => prop_assert_eq!(effects > 0, known && given && usable),
                        Err(error) => prop_assert!(!known && error == SessionError::UnknownItem),
                    }
                }
                Happening::Choose(what, label) => {
                    let label = &labels[label % labels.len()];
                    let given = tab.session.consent(&PURPOSE) == ConsentState::Given;
                    match tab.step(&prefer(what, label, now)) {
                        Ok(_) => prop_assert!(given && tab.session.preference(label) == what),
                        Err(SessionError::NoConsent) => prop_assert!(!given),
                        Err(error) => prop_assert_eq!(error, SessionError::UnknownLabel),
                    }
                }
                Happening::Reset => {
                    tab.waiting.push(Effect::Reload);
                    tab.settle(&mut disk, now);
                    tab.step(&Input::Reset).unwrap();
                    prop_assert_eq!(tab.session.learned(), &LearnedWeights::default());
                    tab.settle(&mut disk, now);
                    prop_assert!(of_form(&disk.events, Impression::FORM).is_empty());
                }
                Happening::Decide(Decided::Given, false) => {
                    let before = tab.session.ledger().decisions().len();
                    prop_assert_eq!(tab.step(&decide(Decided::Given, false, now)), Err(SessionError::Untrusted));
                    prop_assert_eq!(tab.session.ledger().decisions().len(), before);
                }
                Happening::Decide(decided, by_person) => {
                    tab.step(&decide(decided, by_person, now)).unwrap();
                    let state = tab.session.consent(&PURPOSE);
                    prop_assert_eq!(state == ConsentState::Given, decided == Decided::Given);
                    if state != ConsentState::Given {
                        prop_assert_eq!(tab.session.kept(), [0; 3]);
                    }
                    // The page resolves such a call when the change is stored and every tab has loaded it.
                    tab.settle(&mut disk, now);
                    for tab in &mut tabs {
                        tab.waiting.push(Effect::Reload);
                        tab.settle(&mut disk, now);
                        prop_assert_eq!(tab.session.consent(&PURPOSE), disk.state(now));
                    }
                }
                Happening::Erase => {
                    tab.step(&Input::EraseAll).unwrap();
                    tab.settle(&mut disk, now);
                    prop_assert!(disk.ledger.is_empty() && disk.events.is_empty());
                    for tab in &mut tabs {
                        tab.waiting.push(Effect::Reload);
                        tab.settle(&mut disk, now);
                        prop_assert_eq!((tab.session.kept(), tab.session.consent(&PURPOSE)), ([0; 3], ConsentState::Unset));
                    }
                }
                Happening::Settle => tab.settle(&mut disk, now),
                Happening::Crash => *tab = Tab::open(&contents, &mut disk, now),
                Happening::Reload => tab.step(&Input::Loaded { now, records: Records::default() }).map(|_| ()).unwrap(),
                Happening::Wait(days) => now.0 += days * DAY,
            }
            // At every step: without stored consent, no event is stored, and without consent in memory, no list depends
            // on the visitor.
            if disk.state(now) != ConsentState::Given {
                if disk.newest().is_some_and(|newest| newest.decided() == Decided::Given) {
                    Tab::open(&contents, &mut disk, now); // Consent has expired, which the next load detects.
                }
                // Consent dated in the future, because the clock has been set back, is only suspended.
                let suspended = disk.newest().is_some_and(|newest| newest.decided() == Decided::Given && newest.at() > now);
                prop_assert!(suspended || disk.events.is_empty(), "events are stored without consent");
            }
            for tab in &mut tabs {
                let passed = tab.session.advance(now);
                tab.waiting.extend(passed);
                let given = tab.session.consent(&PURPOSE) == ConsentState::Given;
                let (best, mode) = tab.session.rank(&Ask { limit: 40, ..Ask::default() });
                prop_assert!(given || mode == Mode::Popular);
                let best: Vec<ItemNumber> = best.iter().map(|scored| scored.item).collect();
                prop_assert!(given || tab.session.kept() == [0; 3]);
                prop_assert!(given || tab.session.learned() == &LearnedWeights::default());
                // A muted item stays muted, whatever the learned weights and other preferences.
                for preference in tab.session.preferences().iter().filter(|preference| preference.what == PreferenceKind::Mute) {
                    prop_assert!(!best.iter().any(|&item| names(&preference.label, tab.session.pack(), item)));
                }
            }
            let pack = tabs[0].session.pack();
            let recorded = of_form(&disk.events, 1).into_iter().map(|record| Event::from_bytes(record).unwrap().item);
            let shown = of_form(&disk.events, Impression::FORM).into_iter();
            let shown = shown.flat_map(|record| Impression::from_bytes(record).unwrap().items);
            for id in recorded.chain(shown) {
                let item = pack.find(&id).unwrap();
                prop_assert!(!pack.items().flags(item).sensitive(), "a sensitive item was recorded");
            }
            for record in of_form(&disk.events, PreferenceRecord::FORM) {
                let preference = PreferenceRecord::from_bytes(record).unwrap();
                let named = (0..n).map(ItemNumber).filter(|&item| names(&preference.label, pack, item));
                prop_assert!(named.clone().any(|item| !pack.items().flags(item).sensitive()));
            }
        }
        // A fresh tab keeps nothing past its retention, neither on disk nor in memory.
        let fresh = Tab::open(&contents, &mut disk, now);
        for record in of_form(&disk.events, 1) {
            prop_assert!(Event::from_bytes(record).unwrap().at >= now.days_before(Days(90)));
        }
        for record in of_form(&disk.events, Impression::FORM) {
            prop_assert!(Impression::from_bytes(record).unwrap().at >= now.days_before(Days(90)));
        }
        // Preferences do not expire, and exactly the current ones are left.
        let stored = [1, Impression::FORM, PreferenceRecord::FORM].map(|form| of_form(&disk.events, form).len());
        // If the clock was set back, consent and records from the future are only set aside.
        if fresh.session.consent(&PURPOSE) == ConsentState::Given && fresh.session.quarantined() == 0 {
            prop_assert_eq!(fresh.session.kept(), stored);
        }
        // Learned weights are a function of the stored records: every tab that reads the records computes the same
        // weights.
        let again = Tab::open(&contents, &mut disk, now);
        prop_assert_eq!(fresh.session.learned(), again.session.learned());
    }

    #[test]
    fn the_reasons_of_a_listed_item_add_up_to_its_score(
        contents in contents(30),
        views in vec((0..30u32, vec(0..30u32, 0..8)), 0..20),
        preferred in 0..60usize,
        context in proptest::option::of(0..30u32),
    ) {
        let n = contents.items.len() as u32;
        let mut session = Session::new(verified(&contents), policy(), false);
        session.step(&decide(Decided::Given, true, START)).unwrap();
        for (item, shown) in views {
            let shown: Vec<ItemNumber> = shown.into_iter().map(|item| ItemNumber(item % n)).collect();
            session.step(&Input::Impression { now: START, slot: "", items: &shown }).unwrap();
            session.step(&view(item % n, START)).unwrap();
        }
        let labels = labels(&contents);
        _ = session.step(&prefer(PreferenceKind::More, &labels[preferred % labels.len()], START));
        let context = context.map(|item| ItemNumber(item % n));
        let ask = Ask { context, limit: 10, ..Ask::default() };
        let best = session.rank(&ask).0.to_vec();
        for scored in best {
            let (score, reasons) = session.reasons(scored.item, &ask);
            prop_assert_eq!(session.why(scored.item, &ask).score, scored.score);
            prop_assert_eq!(reasons.iter().map(|reason| reason.amount.0).sum::<i64>(), score.0);
            prop_assert!(reasons.is_sorted_by(|a, b| a.amount >= b.amount));
        }
    }
}
