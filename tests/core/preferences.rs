//! Impressions and preferences in the session, case by case: what is kept, for how long, and what erases it.

use super::common::tabs::{DAY, Disk, PURPOSE, START, Tab, decide, of_form, prefer, view};
use super::common::{policy, some_contents, verified};
use homebody::consent::{ConsentState, Decided};
use homebody::history::{Event, Impression, Kind, MAX_IMPRESSIONS, MAX_PREFERENCES, PreferenceKind, PreferenceRecord};
use homebody::ids::ItemNumber;
use homebody::pack::{ItemFlags, Label};
use homebody::pack_writer::Contents;
use homebody::rank::LearnedWeights;
use homebody::session::{Ask, Effect, Input, Session, SessionError};
use homebody::units::{Days, Millis};

/// Creates a pack of ordinary items, all in the category `things`; one of them has the tag `odd`.
fn sample() -> Contents {
    let mut contents = some_contents(6, 12);
    for (at, item) in contents.items.iter_mut().enumerate() {
        (item.category, item.tags, item.flags) = ("things".into(), Vec::new(), ItemFlags::default());
        item.provider = format!("p{at}");
    }
    contents.items[3].tags = vec!["odd".into()];
    contents.model.exclude_own = false;
    contents
}

fn after_a_yes(contents: &Contents) -> (Disk, Tab) {
    let mut disk = Disk::default();
    let mut tab = Tab::open(contents, &mut disk, START);
    tab.step(&decide(Decided::Given, true, START)).unwrap();
    tab.settle(&mut disk, START);
    (disk, tab)
}

fn label(text: &str) -> Label {
    Label::parse(text).unwrap()
}

fn listed(session: &mut Session, ask: &Ask<'_>) -> Vec<u32> {
    session.rank(ask).0.iter().map(|scored| scored.item.0).collect()
}

const ALL: Ask<'static> = Ask { context: None, category: None, exclude: &[], limit: 50 };

#[test]
fn a_mute_works_at_once_after_a_reload_and_after_the_retention_period() {
    let contents = sample();
    let (mut disk, mut tab) = after_a_yes(&contents);
    tab.step(&view(3, START)).unwrap();
    tab.step(&prefer(PreferenceKind::Mute, &label("tag:odd"), START)).unwrap();
    assert!(!listed(&mut tab.session, &ALL).contains(&3));
    assert!(!listed(&mut tab.session, &Ask { context: Some(ItemNumber(0)), ..ALL }).contains(&3));
    tab.settle(&mut disk, START);
    for days in [0, 89, 91, 364] {
        let mut later = Tab::open(&contents, &mut disk, Millis(START.0 + days * DAY));
        assert!(!listed(&mut later.session, &ALL).contains(&3), "after {days} days");
        assert_eq!(later.session.kept(), [usize::from(days < 91), 0, 1]);
    }
}

#[test]
fn muting_everything_leaves_an_empty_list_and_clearing_brings_it_back() {
    let contents = sample();
    let (mut disk, mut tab) = after_a_yes(&contents);
    let full = listed(&mut tab.session, &ALL);
    tab.step(&prefer(PreferenceKind::Mute, &label("category:things"), START)).unwrap();
    assert!(listed(&mut tab.session, &ALL).is_empty());
    tab.step(&prefer(PreferenceKind::Clear, &label("category:things"), START)).unwrap();
    assert_eq!(listed(&mut tab.session, &ALL), full);
    tab.settle(&mut disk, START);
    assert_eq!(of_form(&disk.events, PreferenceRecord::FORM).len(), 2);
    // A cleared preference and the record that clears it are deleted together at the next load.
    let mut later = Tab::open(&contents, &mut disk, START);
    assert_eq!(listed(&mut later.session, &ALL), full);
    assert!(disk.events.is_empty());
}

#[test]
fn the_newest_preference_for_a_label_replaces_the_older_ones_in_the_store() {
    let contents = sample();
    let (mut disk, mut tab) = after_a_yes(&contents);
    for what in
        [PreferenceKind::Mute, PreferenceKind::More, PreferenceKind::More, PreferenceKind::Mute, PreferenceKind::More]
    {
        tab.step(&prefer(what, &label("tag:odd"), START)).unwrap();
    }
    tab.settle(&mut disk, START);
    assert_eq!(of_form(&disk.events, PreferenceRecord::FORM).len(), 4, "a repeated preference is not stored twice");
    let later = Tab::open(&contents, &mut disk, START);
    assert_eq!(
        later.session.preferences().iter().map(|preference| preference.what).collect::<Vec<_>>(),
        [PreferenceKind::More]
    );
    assert_eq!(disk.events.len(), 1);
}

#[test]
fn the_reasons_of_a_preferred_item_include_the_preference() {
    let contents = sample();
    let (_, mut tab) = after_a_yes(&contents);
    tab.step(&prefer(PreferenceKind::More, &label("tag:odd"), START)).unwrap();
    let (score, reasons) = tab.session.reasons(ItemNumber(3), &ALL);
    assert!(reasons.iter().any(|reason| reason.code == "preference" && reason.amount.0 > 0));
    assert_eq!(reasons.iter().map(|reason| reason.amount.0).sum::<i64>(), score.0);
    let (_, others) = tab.session.reasons(ItemNumber(2), &ALL);
    assert!(others.iter().all(|reason| reason.code != "preference"));
}

#[test]
fn a_preference_without_consent_without_a_label_or_over_the_limit_is_refused_and_not_stored() {
    let mut contents = sample();
    contents.items[2].category = "health".into();
    contents.items[2].provider = "clinic".into();
    let extra = (0..MAX_PREFERENCES + 1).map(|n| format!("t{n:03}"));
    contents.items[4].tags = extra.collect();
    let mut session = Session::new(verified(&contents), policy(), false);
    assert_eq!(session.step(&prefer(PreferenceKind::Mute, &label("tag:odd"), START)), Err(SessionError::NoConsent));
    session.step(&decide(Decided::Given, true, START)).unwrap();
    // A sensitive label is never stored, not even in a preference against it.
    for text in ["tag:none", "item:none", "category:health", "provider:clinic"] {
        assert_eq!(
            session.step(&prefer(PreferenceKind::Mute, &label(text), START)),
            Err(SessionError::UnknownLabel),
            "{text}"
        );
    }
    assert_eq!(session.step(&prefer(PreferenceKind::Clear, &label("tag:none"), START)), Ok(Vec::new()));
    for n in 0..MAX_PREFERENCES {
        session.step(&prefer(PreferenceKind::More, &label(&format!("tag:t{n:03}")), START)).unwrap();
    }
    let one_more = label("tag:t200");
    assert_eq!(session.step(&prefer(PreferenceKind::Mute, &one_more, START)), Err(SessionError::TooMany));
    assert_eq!(session.kept(), [0, 0, MAX_PREFERENCES]);
    session.step(&prefer(PreferenceKind::Mute, &label("tag:t000"), START)).unwrap();
    session.step(&prefer(PreferenceKind::Clear, &label("tag:t001"), START)).unwrap();
    session.step(&prefer(PreferenceKind::Mute, &one_more, START)).unwrap();
    let codes = [SessionError::NoConsent, SessionError::UnknownLabel, SessionError::TooMany].map(|e| e.code().as_str());
    assert_eq!(codes, ["consent/missing", "preference/unknown-label", "preference/too-many"]);
}

#[test]
fn withdrawing_erases_impressions_preferences_and_learned_weights() {
    let contents = sample();
    let (mut disk, mut tab) = after_a_yes(&contents);
    let items = [1, 2, 3].map(ItemNumber);
    tab.step(&Input::Impression { now: START, slot: "", items: &items }).unwrap();
    tab.step(&view(1, START)).unwrap();
    tab.step(&prefer(PreferenceKind::Mute, &label("tag:odd"), START)).unwrap();
    tab.settle(&mut disk, START);
    assert_ne!(tab.session.learned(), &LearnedWeights::default());
    assert_eq!((tab.session.kept(), disk.events.len()), ([1, 1, 1], 3));
    tab.step(&decide(Decided::Withdrawn, false, START)).unwrap();
    assert_eq!((tab.session.kept(), tab.session.learned()), ([0; 3], &LearnedWeights::default()));
    assert!(listed(&mut tab.session, &ALL).contains(&3));
    tab.settle(&mut disk, START);
    assert!(disk.events.is_empty() && tab.session.consent(&PURPOSE) == ConsentState::Withdrawn);
    // New consent starts without any records.
    tab.step(&decide(Decided::Given, true, START)).unwrap();
    assert!(listed(&mut tab.session, &ALL).contains(&3) && tab.session.preferences().is_empty());
}

#[test]
fn a_reset_erases_learned_weights_and_keeps_events_and_preferences() {
    let contents = sample();
    let (mut disk, mut tab) = after_a_yes(&contents);
    let items = [1, 2, 3].map(ItemNumber);
    tab.step(&Input::Impression { now: START, slot: "", items: &items }).unwrap();
    tab.step(&view(1, START)).unwrap();
    tab.step(&prefer(PreferenceKind::More, &label("tag:odd"), START)).unwrap();
    tab.waiting.push(Effect::Reload);
    tab.settle(&mut disk, START);
    tab.step(&Input::Reset).unwrap();
    assert_eq!((tab.session.kept(), tab.session.learned()), ([1, 0, 1], &LearnedWeights::default()));
    tab.settle(&mut disk, START);
    let later = Tab::open(&contents, &mut disk, START);
    assert_eq!((later.session.kept(), later.session.learned()), ([1, 0, 1], &LearnedWeights::default()));
    assert!(tab.session.step(&Input::Reset).unwrap().is_empty(), "there is nothing left to forget");
}

#[test]
fn a_reset_also_erases_impressions_that_are_set_aside_because_the_clock_was_set_back() {
    let contents = sample();
    let (mut disk, mut tab) = after_a_yes(&contents);
    let ahead = START.days_after(Days(3));
    tab.step(&Input::Impression { now: ahead, slot: "", items: &[1, 2, 3].map(ItemNumber) }).unwrap();
    tab.settle(&mut disk, ahead);
    let mut earlier = Tab::open(&contents, &mut disk, START);
    assert_eq!((earlier.session.kept(), earlier.session.quarantined(), disk.events.len()), ([0; 3], 1, 1));
    earlier.step(&Input::Reset).unwrap();
    earlier.settle(&mut disk, START);
    assert!(disk.events.is_empty());
    assert_eq!(earlier.session.quarantined(), 0);
}

#[test]
fn learned_weights_are_the_same_after_a_reload() {
    let contents = sample();
    let (mut disk, mut tab) = after_a_yes(&contents);
    for round in 0..MAX_IMPRESSIONS as i64 + 7 {
        let now = Millis(START.0 + round * 1000);
        let items = [0, 1, 2].map(|n| ItemNumber(((round + n) % 5) as u32));
        tab.step(&Input::Impression { now, slot: "", items: &items }).unwrap();
        tab.step(&view((round % 4) as u32, now)).unwrap();
        if round % 3 == 0 {
            let click = Input::Track { now, kind: Kind::Click, item: ItemNumber((round % 5) as u32) };
            tab.step(&click).unwrap();
        }
    }
    tab.settle(&mut disk, START);
    let later = Tab::open(&contents, &mut disk, START);
    assert_eq!(later.session.learned(), tab.session.learned());
    assert_ne!(later.session.learned(), &LearnedWeights::default());
    assert_eq!(of_form(&disk.events, Impression::FORM).len(), MAX_IMPRESSIONS, "the oldest are deleted");
}

#[test]
fn an_impression_is_stored_without_sensitive_or_repeated_items_and_at_most_twenty() {
    let mut contents = sample();
    contents.items[1].category = "health".into();
    let (mut disk, mut tab) = after_a_yes(&contents);
    let items: Vec<ItemNumber> = [1, 0, 0, 2].into_iter().chain([2; 30]).map(ItemNumber).collect();
    tab.step(&Input::Impression { now: START, slot: "", items: &items }).unwrap();
    assert!(tab.step(&Input::Impression { now: START, slot: "", items: &[ItemNumber(1)] }) == Ok(0));
    assert!(
        tab.step(&Input::Impression { now: START, slot: "", items: &[ItemNumber(999)] })
            == Err(SessionError::UnknownItem)
    );
    tab.settle(&mut disk, START);
    let ids = [0, 2].map(|at| tab.session.pack().items().id(ItemNumber(at)).to_owned());
    assert_eq!(Impression::from_bytes(&disk.events[0].1).unwrap().items, ids);
    assert_eq!(disk.events.len(), 1);
}

#[test]
fn a_click_and_the_view_that_it_leads_to_count_once() {
    let contents = sample();
    let click = Input::Track { now: START, kind: Kind::Click, item: ItemNumber(1) };
    let scores = |inputs: &[Input<'_>]| {
        let (mut disk, mut tab) = after_a_yes(&contents);
        inputs.iter().for_each(|input| _ = tab.step(input).unwrap());
        let now = tab.session.rank(&ALL).0.to_vec();
        tab.settle(&mut disk, START);
        let mut later = Tab::open(&contents, &mut disk, START);
        assert_eq!(later.session.rank(&ALL).0, now);
        now
    };
    let one = scores(&[view(0, START), view(1, START)]);
    assert_eq!(scores(&[view(0, START), click.clone(), view(1, START)]), one);
    assert_eq!(scores(&[view(0, START), click.clone()]), one, "for a site that tracks no views, the click counts");
    let twice = scores(&[view(0, START), view(1, START), view(1, START)]);
    assert_eq!(scores(&[view(0, START), click, view(1, START), view(1, START)]), twice);
}

#[test]
fn events_of_an_older_engine_are_read_along_with_the_new_records() {
    let contents = sample();
    let (mut disk, _) = after_a_yes(&contents);
    let old = Event { kind: Kind::View, at: START, item: contents.items[0].id.clone() };
    disk.events.push((7, old.to_bytes()));
    disk.events
        .push((8, PreferenceRecord { what: PreferenceKind::Mute, at: START, label: label("tag:odd") }.to_bytes()));
    disk.events.push((9, vec![4, 0, 0]));
    let tab = Tab::open(&contents, &mut disk, START);
    assert_eq!((tab.session.kept(), tab.session.quarantined()), ([1, 0, 1], 1));
    assert_eq!(disk.events.len(), 3, "a newer engine's record stays in place");
}
