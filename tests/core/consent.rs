//! The consent state of a purpose: how time, a wider policy, Global Privacy Control and other consent managers affect a
//! decision, and what happens to the data kept under it.

use super::common::tabs::{DAY, Disk, PURPOSE, START, Tab, view};
use super::common::{policy_of, some_contents, verified};
use homebody::consent::{Answer, CollectedBy, ConsentState, Decided, Decision, Ledger, Receipt, Recommendations};
use homebody::history::PreferenceKind;
use homebody::pack::{ItemFlags, Label};
use homebody::pack_writer::Contents;
use homebody::policy::{Checked, Purpose, Terms};
use homebody::session::{Ask, Effect, Input};
use homebody::units::{Day, Days, Millis};
use proptest::collection::vec;
use proptest::prelude::*;

/// Creates a pack of ordinary items; number 1 has the tag `health` and number 2 the tag `odd`.
fn sample() -> Contents {
    let mut contents = some_contents(5, 12);
    for item in &mut contents.items {
        (item.category, item.tags, item.flags) = ("things".into(), Vec::new(), ItemFlags::default());
    }
    contents.items[1].tags = vec!["health".into()];
    contents.items[2].tags = vec!["odd".into()];
    contents.model.exclude_own = false;
    contents
}

fn policy(days: u16, sensitive: &str) -> Checked {
    policy_of(&format!(
        r#"{{ "version": 1, "revision": 1, "controller": {{ "name": "A Shop", "contact": "privacy@example.org" }},
            "retention_days": {days}, "purposes": ["recommendations", "measurement"], "sensitive": [{sensitive}] }}"#
    ))
}

fn open(contents: &Contents, disk: &mut Disk, now: Millis, policy: Checked, gpc: bool) -> Tab {
    let session = homebody::session::Session::new(verified(contents), policy, gpc);
    let mut tab = Tab { session, waiting: vec![Effect::Reload] };
    tab.settle(disk, now);
    tab
}

fn decide(tab: &mut Tab, disk: &mut Disk, purpose: &Purpose, decided: Decided, now: Millis) {
    tab.waiting.push(Effect::Reload);
    tab.settle(disk, now);
    let (collected_by, language) = (CollectedBy::Homebody, "en");
    let input = Input::Decide { now, purpose, decided, collected_by, language, text: [0; 32], receipt: [7; 16] };
    tab.step(&input).unwrap();
    tab.settle(disk, now);
}

/// Creates the store of a visitor who consented to 90 days of retention and viewed item 0.
fn after_a_yes(contents: &Contents, gpc: bool) -> Disk {
    let mut disk = Disk::default();
    let mut tab = open(contents, &mut disk, START, policy(90, r#""health""#), gpc);
    decide(&mut tab, &mut disk, &PURPOSE, Decided::Given, START);
    tab.step(&view(0, START)).unwrap();
    tab.settle(&mut disk, START);
    assert_eq!((tab.session.events(), disk.events.len()), (1, 1));
    disk
}

fn days(days: i64) -> Millis {
    Millis(START.0 + days * DAY)
}

#[test]
fn after_a_refusal_the_visitor_is_not_asked_again_for_180_days() {
    let contents = sample();
    let mut disk = Disk::default();
    let mut tab = open(&contents, &mut disk, START, policy(90, ""), false);
    decide(&mut tab, &mut disk, &PURPOSE, Decided::Refused, START);
    for (later, state) in [
        (0, ConsentState::Refused),
        (179, ConsentState::Refused),
        (180, ConsentState::Refused),
        (181, ConsentState::Unset),
    ] {
        let tab = open(&contents, &mut disk, days(later), policy(90, ""), false);
        assert_eq!(tab.session.consent(&PURPOSE), state, "after {later} days");
    }
    // After a refusal has expired, the visitor can refuse again.
    let mut tab = open(&contents, &mut disk, days(181), policy(90, ""), false);
    decide(&mut tab, &mut disk, &PURPOSE, Decided::Refused, days(181));
    assert_eq!(disk.ledger.len(), 2);
    let tab = open(&contents, &mut disk, days(361), policy(90, ""), false);
    assert_eq!(tab.session.consent(&PURPOSE), ConsentState::Refused);
}

#[test]
fn two_visitors_who_refuse_on_the_same_day_store_the_same_bytes() {
    let contents = sample();
    let stored = |hours: i64, language, text, receipt, gpc| {
        let mut disk = Disk::default();
        let now = Millis(Day::of(START).start().0 + hours * DAY / 24);
        let mut tab = open(&contents, &mut disk, now, policy(90, r#""health""#), gpc);
        for name in ["recommendations", "measurement", "sensitive:health"] {
            let purpose = &Purpose::named(name).unwrap();
            let collected_by = if gpc { CollectedBy::Site } else { CollectedBy::Homebody };
            let decided = Decided::Refused;
            let input = Input::Decide { now, purpose, decided, collected_by, language, text, receipt };
            tab.step(&input).unwrap();
            tab.settle(&mut disk, now);
        }
        disk.ledger
    };
    let one = stored(0, "en", [1; 32], [1; 16], false);
    assert_eq!(one, stored(23, "de-AT", [2; 32], [2; 16], true));
    assert_ne!(one, stored(24, "en", [1; 32], [1; 16], false));
    let day = Day::of(START).0.to_le_bytes();
    assert_eq!(one[0], [&b"\x03\x02\x0frecommendations\x01\0\0\0"[..], &day].concat());
    assert_eq!(one.len(), 3);
}

/// Refusals are constants, so the newest record alone would not show that another tab has erased everything since.
#[test]
fn an_event_from_before_an_erasure_is_not_stored_after_an_equal_refusal() {
    let contents = sample();
    let mut disk = Disk::default();
    let decide = |tab: &mut Tab, disk: &mut Disk, purpose: &Purpose, decided, receipt| {
        let (now, collected_by, language) = (START, CollectedBy::Homebody, "en");
        tab.step(&Input::Decide { now, purpose, decided, collected_by, language, text: [0; 32], receipt }).unwrap();
        tab.settle(disk, START);
    };
    let mut frozen = open(&contents, &mut disk, START, policy(90, ""), false);
    decide(&mut frozen, &mut disk, &PURPOSE, Decided::Given, [1; 16]);
    decide(&mut frozen, &mut disk, &Purpose::Measurement, Decided::Refused, [2; 16]);
    frozen.step(&view(0, START)).unwrap();
    let mut other = open(&contents, &mut disk, START, policy(90, ""), false);
    other.step(&Input::EraseAll).unwrap();
    other.settle(&mut disk, START);
    decide(&mut other, &mut disk, &PURPOSE, Decided::Given, [3; 16]);
    decide(&mut other, &mut disk, &Purpose::Measurement, Decided::Refused, [4; 16]);
    frozen.settle(&mut disk, START);
    assert!(disk.events.is_empty());
    assert_eq!(frozen.session.events(), 0);
}

#[test]
fn consent_expires_after_a_year_and_its_data_is_erased() {
    let contents = sample();
    let mut disk = after_a_yes(&contents, false);
    let wide = || policy(365, r#""health""#);
    let mut tab = open(&contents, &mut disk, days(1), wide(), false);
    decide(&mut tab, &mut disk, &PURPOSE, Decided::Given, days(1));
    assert_eq!(tab.session.consent(&PURPOSE), ConsentState::Given);
    tab.step(&view(0, days(300))).unwrap();
    tab.settle(&mut disk, days(300));
    let tab = open(&contents, &mut disk, days(366), wide(), false);
    assert_eq!((tab.session.consent(&PURPOSE), tab.session.events()), (ConsentState::Given, 1));
    let tab = open(&contents, &mut disk, days(367), wide(), false);
    assert_eq!((tab.session.consent(&PURPOSE), tab.session.events()), (ConsentState::Unset, 0));
    assert!(disk.events.is_empty());
}

#[test]
fn a_wider_policy_suspends_consent_until_it_is_renewed_and_a_narrower_one_does_not() {
    let contents = sample();
    let narrower = [policy(30, r#""health""#), policy(90, r#""health", "odd""#)];
    for policy in narrower {
        let mut disk = after_a_yes(&contents, false);
        let tab = open(&contents, &mut disk, days(1), policy, false);
        assert_eq!((tab.session.consent(&PURPOSE), tab.session.events()), (ConsentState::Given, 1));
    }
    let wider = || [policy(120, r#""health""#), policy(90, "")];
    for (now, again) in wider().into_iter().zip(wider()) {
        let mut disk = after_a_yes(&contents, false);
        let mut tab = open(&contents, &mut disk, days(1), now, false);
        assert_eq!((tab.session.consent(&PURPOSE), tab.session.events()), (ConsentState::Unset, 0), "not read");
        assert!(tab.session.ledger().is_outgrown(&PURPOSE));
        assert_eq!(tab.step(&view(3, days(1))), Ok(0), "no event is added");
        assert_eq!(disk.events.len(), 1, "no event is erased either");
        decide(&mut tab, &mut disk, &PURPOSE, Decided::Given, days(2));
        assert_eq!((tab.session.consent(&PURPOSE), tab.session.events()), (ConsentState::Given, 1));
        let tab = open(&contents, &mut disk, days(3), again, false);
        assert_eq!((tab.session.consent(&PURPOSE), tab.session.events()), (ConsentState::Given, 1));
    }
}

#[test]
fn suspended_data_is_erased_by_a_refusal_and_kept_no_longer_than_agreed() {
    let contents = sample();
    let mut disk = after_a_yes(&contents, false);
    let mut tab = open(&contents, &mut disk, days(1), policy(120, r#""health""#), false);
    decide(&mut tab, &mut disk, &PURPOSE, Decided::Refused, days(1));
    assert_eq!(tab.session.consent(&PURPOSE), ConsentState::Withdrawn);
    assert!(disk.events.is_empty());

    let mut disk = after_a_yes(&contents, false);
    open(&contents, &mut disk, days(90), policy(120, r#""health""#), false);
    assert_eq!(disk.events.len(), 1);
    open(&contents, &mut disk, days(91), policy(120, r#""health""#), false);
    assert!(disk.events.is_empty(), "the agreed retention was 90 days");
}

#[test]
fn gpc_overrides_earlier_consent_and_later_consent_overrides_gpc() {
    let contents = sample();
    let calm = || policy(90, r#""health""#);
    let mut disk = Disk::default();
    let tab = open(&contents, &mut disk, START, calm(), true);
    assert_eq!(tab.session.consent(&PURPOSE), ConsentState::Refused, "the visitor is not asked");
    assert!(disk.ledger.is_empty());

    let mut disk = after_a_yes(&contents, false);
    let mut tab = open(&contents, &mut disk, days(1), calm(), true);
    assert_eq!((tab.session.consent(&PURPOSE), tab.session.events()), (ConsentState::Refused, 0));
    assert_eq!(tab.step(&view(3, days(1))), Ok(0));
    assert_eq!(disk.events.len(), 1, "consent is suspended, not withdrawn");
    let tab = open(&contents, &mut disk, days(1), calm(), false);
    assert_eq!(tab.session.events(), 1, "GPC is no longer sent");

    let mut tab = open(&contents, &mut disk, days(2), calm(), true);
    decide(&mut tab, &mut disk, &PURPOSE, Decided::Given, days(2));
    assert_eq!((tab.session.consent(&PURPOSE), tab.session.events()), (ConsentState::Given, 1));
    for gpc in [true, false] {
        let tab = open(&contents, &mut disk, days(3), calm(), gpc);
        assert_eq!(tab.session.consent(&PURPOSE), ConsentState::Given);
    }
}

#[test]
fn another_consent_managers_restriction_can_be_lifted_and_leaves_stored_data_unchanged() {
    let contents = sample();
    let mut disk = after_a_yes(&contents, false);
    let before = (disk.ledger.clone(), disk.events.clone());
    let mut tab = open(&contents, &mut disk, days(1), policy(90, r#""health""#), false);
    for (purpose, given) in [(Some(PURPOSE), false), (Some(Purpose::Measurement), false), (None, true)] {
        tab.step(&Input::Restrict { purpose }).unwrap();
        tab.waiting.push(Effect::Reload);
        tab.settle(&mut disk, days(1));
        assert_eq!((tab.session.consent(&PURPOSE) == ConsentState::Given, tab.session.events() == 1), (given, given));
    }
    assert_eq!((disk.ledger, disk.events), before);
}

#[test]
fn sensitive_items_are_kept_only_under_their_own_consent_and_erased_with_it() {
    let contents = sample();
    let health = Purpose::named("sensitive:health").unwrap();
    let calm = || policy(90, r#""health""#);
    let mut disk = after_a_yes(&contents, false);
    let mut tab = open(&contents, &mut disk, START, calm(), false);
    let shown = |tab: &mut Tab| {
        tab.session.rank(&Ask { limit: 50, ..Ask::default() }).0.iter().any(|scored| scored.item.0 == 1)
    };
    assert_eq!(tab.step(&view(1, START)), Ok(0));
    assert!(!shown(&mut tab));

    decide(&mut tab, &mut disk, &health, Decided::Given, START);
    assert!(shown(&mut tab));
    assert_eq!(tab.step(&view(1, START)), Ok(1));
    tab.settle(&mut disk, START);
    assert_eq!(disk.events.len(), 2);
    let reopened = open(&contents, &mut disk, START, calm(), false);
    assert_eq!(reopened.session.events(), 2);

    decide(&mut tab, &mut disk, &health, Decided::Withdrawn, START);
    assert!(!shown(&mut tab));
    assert_eq!((tab.session.events(), disk.events.len()), (1, 1), "item 0 is still there");
    assert_eq!(tab.session.consent(&PURPOSE), ConsentState::Given);
}

#[test]
fn suspending_sensitive_consent_erases_neither_its_records_nor_its_mutes() {
    let contents = sample();
    let health = Purpose::named("sensitive:health").unwrap();
    let mut disk = after_a_yes(&contents, false);
    let mut tab = open(&contents, &mut disk, START, policy(90, r#""health""#), false);
    decide(&mut tab, &mut disk, &health, Decided::Given, START);
    tab.step(&view(1, START)).unwrap();
    let mute = Label::parse("tag:health").unwrap();
    tab.step(&Input::Prefer { now: START, what: PreferenceKind::Mute, label: &mute }).unwrap();
    tab.settle(&mut disk, START);
    assert_eq!(disk.events.len(), 3);

    // Recommendations are accepted on wider terms before the sensitive purpose is.
    let mut tab = open(&contents, &mut disk, days(1), policy(120, r#""health""#), false);
    decide(&mut tab, &mut disk, &PURPOSE, Decided::Given, days(1));
    assert_eq!((tab.session.events(), disk.events.len()), (1, 3), "the records are not read but are still stored");
    decide(&mut tab, &mut disk, &health, Decided::Given, days(1));
    assert_eq!((tab.session.events(), tab.session.preferences().len()), (2, 1));

    // Another consent manager restricts the purpose for a while.
    for (purpose, events) in [(Some(health.clone()), 1), (None, 2)] {
        tab.step(&Input::Restrict { purpose }).unwrap();
        tab.waiting.push(Effect::Reload);
        tab.settle(&mut disk, days(1));
        assert_eq!((tab.session.events(), disk.events.len()), (events, 3));
    }

    // Withdrawal erases the data even while everything is suspended.
    let mut tab = open(&contents, &mut disk, days(2), policy(120, r#""health""#), true);
    decide(&mut tab, &mut disk, &health, Decided::Withdrawn, days(2));
    assert_eq!(disk.events.len(), 1);
}

#[test]
fn sensitive_consent_ends_with_the_consent_to_recommendations() {
    let contents = sample();
    let health = Purpose::named("sensitive:health").unwrap();
    let mut disk = after_a_yes(&contents, false);
    let mut tab = open(&contents, &mut disk, START, policy(90, r#""health""#), false);
    decide(&mut tab, &mut disk, &health, Decided::Given, START);
    decide(&mut tab, &mut disk, &PURPOSE, Decided::Withdrawn, START);
    decide(&mut tab, &mut disk, &PURPOSE, Decided::Given, START);
    assert_eq!(tab.session.consent(&health), ConsentState::Unset);
    assert_eq!(tab.step(&view(1, START)), Ok(0));

    decide(&mut tab, &mut disk, &health, Decided::Refused, START);
    decide(&mut tab, &mut disk, &PURPOSE, Decided::Withdrawn, START);
    assert_eq!(tab.session.consent(&health), ConsentState::Refused, "a refusal does not depend on other consent");
}

#[test]
fn consent_to_a_purpose_that_a_policy_drops_is_inactive_and_can_still_be_withdrawn() {
    let contents = sample();
    let mut disk = after_a_yes(&contents, false);
    let unasked = policy_of(
        r#"{ "version": 1, "revision": 2, "controller": { "name": "A Shop", "contact": "privacy@example.org" },
            "retention_days": 90, "purposes": ["measurement"], "sensitive": ["health"] }"#,
    );
    let mut tab = open(&contents, &mut disk, START, unasked, false);
    assert_eq!((tab.session.consent(&PURPOSE), tab.session.events()), (ConsentState::Refused, 0));
    decide(&mut tab, &mut disk, &PURPOSE, Decided::Withdrawn, START);
    assert!(disk.events.is_empty());
}

#[test]
fn a_mute_set_after_more_wins_even_if_the_clock_was_set_back_in_between() {
    let contents = sample();
    let mut disk = after_a_yes(&contents, false);
    let mut tab = open(&contents, &mut disk, START, policy(90, r#""health""#), false);
    let odd = Label::parse("tag:odd").unwrap();
    for (what, day) in
        [(PreferenceKind::More, 300), (PreferenceKind::Mute, 1), (PreferenceKind::Less, 0), (PreferenceKind::Mute, 0)]
    {
        tab.step(&Input::Prefer { now: days(day), what, label: &odd }).unwrap();
        tab.settle(&mut disk, days(day));
        let again = open(&contents, &mut disk, days(day), policy(90, r#""health""#), false);
        assert_eq!(again.session.preference(&odd), what);
    }
}

fn terms(retention: u16, sensitive: &[&str]) -> Terms {
    let sensitive = sensitive.iter().map(|&label| label.to_owned()).collect();
    Terms { controller: "A Shop".into(), retention: Days(retention), sensitive, ..Terms::default() }
}

proptest! {
    /// Checks the rules in their simplest form, on random ledgers.
    #[test]
    fn a_grant_follows_from_the_newest_decision_unless_something_overrides_it(
        decisions in vec((0..3usize, 0..3usize, 0..400i64, any::<bool>(), 60..120u16), 0..12),
        gpc in any::<bool>(),
        today in 0..400i64,
        denied in any::<bool>(),
    ) {
        let purposes = [PURPOSE, Purpose::Measurement, Purpose::Sensitive("health".into())];
        let kinds = [Decided::Given, Decided::Refused, Decided::Withdrawn];
        let mut ledger = Ledger::new(terms(90, &["health"]), gpc, Vec::new());
        let mut newest = None;
        for (purpose, decided, day, gpc, retention) in decisions {
            let receipt = Receipt {
                at: days(day),
                id: [0; 16],
                collected_by: CollectedBy::Homebody,
                language: "en".into(),
                text: [0; 32],
                gpc,
                terms: terms(retention, &["health"]),
            };
            let answer = match kinds[decided] {
                Decided::Given => Answer::Given(receipt),
                Decided::Refused => Answer::Refused(Day::of(receipt.at)),
                Decided::Withdrawn => Answer::Withdrawn(receipt),
            };
            let decision = Decision { purpose: purposes[purpose].clone(), revision: 1, answer };
            if purpose == 0 {
                newest = Some((decided, day, gpc, retention));
            }
            ledger.append(decision);
        }
        if denied {
            ledger.restrict(Some(PURPOSE));
        }
        ledger.advance(days(today));
        let given = matches!(newest, Some((0, day, had_signal, retention))
            if (-1..=365).contains(&(today - day)) && (had_signal || !gpc) && retention >= 90) && !denied;
        prop_assert_eq!(ledger.grant::<Recommendations>().is_some(), given);
        prop_assert_eq!(ledger.state(&PURPOSE) == ConsentState::Given, given);
        let recent_no = matches!(newest, Some((1 | 2, day, ..)) if today - day <= 180);
        if recent_no || denied || (gpc && !given && newest.is_none()) {
            prop_assert_ne!(ledger.state(&PURPOSE), ConsentState::Unset, "the visitor is not asked");
        }
    }
}
