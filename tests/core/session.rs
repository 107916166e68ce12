//! The session, case by case: the effects of decisions and damage, and how long records are kept.

use super::common::tabs::{DAY, Disk, PURPOSE, START, Tab, decide, view};
use super::common::{contents, policy, policy_of, verified};
use homebody::consent::{CollectedBy, ConsentState, Decided};
use homebody::history::{Event, MAX_EVENTS};
use homebody::ids::ItemNumber;
use homebody::pack::ItemFlags;
use homebody::pack_writer::Contents;
use homebody::policy::RankingOptions;
use homebody::rank::{Mode, is_tail};
use homebody::session::{Ask, Effect, Erase, Input, Session};
use homebody::units::Millis;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;

/// Creates a pack of a dozen ordinary items.
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

/// Creates a pack, a store and a tab in which the visitor has just consented; no effect has been carried out yet.
fn after_a_yes() -> (Contents, Disk, Tab) {
    let contents = sample();
    let mut disk = Disk::default();
    let mut tab = Tab::open(&contents, &mut disk, START);
    tab.step(&decide(Decided::Given, true, START)).unwrap();
    (contents, disk, tab)
}

#[test]
fn withdrawn_consent_permits_no_read() {
    let mut session = Session::new(verified(&sample()), policy(), false);
    session.step(&decide(Decided::Given, true, START)).unwrap();
    session.step(&view(0, START)).unwrap();
    assert_eq!(session.rank(&Ask { limit: 3, ..Ask::default() }).1, Mode::Personal);
    let effects = session.step(&decide(Decided::Withdrawn, false, START)).unwrap();
    assert!(matches!(&effects[..], [Effect::Decide { erase: Erase::All, .. }]));
    assert_eq!(session.events(), 0);
    assert_eq!(session.rank(&Ask { limit: 3, ..Ask::default() }).1, Mode::Popular);
}

#[test]
fn an_event_is_recorded_exactly_if_the_policy_says_that_it_keeps_events() {
    for purposes in [
        r#""recommendations""#,
        r#""recommendations", "offers", "measurement""#,
        r#""offers""#,
        r#""measurement""#,
        r#""offers", "measurement""#,
    ] {
        let policy = policy_of(&format!(
            r#"{{ "version": 1, "revision": 1, "controller": {{ "name": "A Shop", "contact": "privacy@example.org" }},
                "retention_days": 90, "purposes": [{purposes}] }}"#
        ));
        let mut session = Session::new(verified(&sample()), policy.clone(), false);
        for purpose in policy.purposes() {
            let (decided, collected_by, language) = (Decided::Given, CollectedBy::Homebody, "en");
            let (text, receipt) = ([0; 32], [1; 16]);
            let decide = Input::Decide { now: START, purpose, decided, collected_by, language, text, receipt };
            session.step(&decide).unwrap();
            assert_eq!(session.consent(purpose), ConsentState::Given);
        }
        let is_stored = !session.step(&view(0, START)).unwrap().is_empty();
        let keeps = policy.keeps_events();
        assert_eq!((is_stored, session.events()), (keeps, usize::from(keeps)), "{purposes}");
    }
}

#[test]
fn repeating_an_answer_is_not_recorded_and_refusing_after_consent_withdraws_it() {
    let mut session = Session::new(verified(&sample()), policy(), false);
    assert!(session.step(&decide(Decided::Withdrawn, true, START)).unwrap().is_empty());
    assert_eq!(session.step(&decide(Decided::Refused, true, START)).unwrap().len(), 1);
    assert!(session.step(&decide(Decided::Refused, true, START)).unwrap().is_empty());
    assert_eq!(session.step(&decide(Decided::Given, true, START)).unwrap().len(), 1);
    assert!(session.step(&decide(Decided::Given, true, START)).unwrap().is_empty());
    session.step(&decide(Decided::Refused, true, START)).unwrap();
    assert_eq!(session.consent(&PURPOSE), ConsentState::Withdrawn);
}

#[test]
fn a_refusal_in_a_tab_that_has_not_seen_the_consent_erases_what_it_allowed() {
    let contents = sample();
    let mut disk = Disk::default();
    let mut stale = Tab::open(&contents, &mut disk, START);
    let mut other = Tab::open(&contents, &mut disk, START);
    other.step(&decide(Decided::Given, true, START)).unwrap();
    other.step(&view(0, START)).unwrap();
    other.settle(&mut disk, START);
    stale.step(&decide(Decided::Refused, true, START)).unwrap();
    stale.settle(&mut disk, START);
    assert_eq!((disk.state(START), disk.events.len()), (ConsentState::Refused, 0));
}

#[test]
fn a_damaged_decision_never_becomes_consent() {
    let (contents, mut disk, mut tab) = after_a_yes();
    tab.step(&decide(Decided::Withdrawn, true, START)).unwrap();
    tab.settle(&mut disk, START);
    disk.ledger[1] = b"damaged".to_vec();
    let mut reopened = Tab::open(&contents, &mut disk, START);
    assert_eq!(reopened.session.consent(&PURPOSE), ConsentState::Unset);
    assert_eq!(reopened.session.quarantined(), 1);

    // The new consent takes effect, and events are stored under it.
    reopened.step(&decide(Decided::Given, true, START)).unwrap();
    reopened.step(&view(0, START)).unwrap();
    reopened.settle(&mut disk, START);
    assert_eq!((reopened.session.events(), disk.events.len(), disk.ledger.len()), (1, 1, 3));
}

#[test]
fn events_no_longer_covered_by_consent_are_deleted_at_the_next_load() {
    let (contents, mut disk, mut tab) = after_a_yes();
    tab.step(&view(0, START)).unwrap();
    tab.settle(&mut disk, START);
    disk.ledger[0].truncate(3);
    Tab::open(&contents, &mut disk, START);
    assert!(disk.events.is_empty());
}

#[test]
fn an_event_from_before_an_erasure_is_not_stored_under_the_consent_that_followed() {
    let contents = sample();
    let mut disk = Disk::default();
    let mut frozen = Tab::open(&contents, &mut disk, START);
    let yes = |receipt| Input::Decide {
        now: START,
        purpose: &PURPOSE,
        text: [0; 32],
        decided: Decided::Given,
        collected_by: CollectedBy::Homebody,
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
fn a_sensitive_item_does_not_influence_ranking_even_on_its_own_page() {
    let mut contents = sample();
    contents.items[0].category = "health".into();
    let mut session = Session::new(verified(&contents), policy(), false);
    let context = Some(ItemNumber(0));
    assert_eq!(session.rank(&Ask { context, limit: 3, ..Ask::default() }).1, Mode::Popular);
    assert_eq!(
        session.why(ItemNumber(1), &Ask { context, ..Ask::default() }),
        session.why(ItemNumber(1), &Ask::default())
    );
}

/// Creates a session with these ranking options in its policy.
fn arranged(contents: &Contents, ranking: RankingOptions) -> Session {
    let (diversity, calibration) = (ranking.diversity(), ranking.calibration());
    let (provider_share, exploration_every) = (ranking.provider_share(), ranking.exploration_every());
    let policy = policy_of(&format!(
        r#"{{ "version": 1, "revision": 1, "controller": {{ "name": "A Shop", "contact": "privacy@example.org" }},
            "retention_days": 90, "purposes": ["recommendations"],
            "ranking": {{ "diversity": {diversity}, "calibration": {calibration},
                "provider_share": {provider_share}, "exploration_every": {exploration_every} }} }}"#
    ));
    Session::new(verified(contents), policy, false)
}

#[test]
fn an_exploration_item_has_that_reason_besides_its_own_terms_only_while_it_has_the_slot() {
    let mut contents = sample();
    for item in &mut contents.items {
        (item.popular_ever, item.popular_lately, item.flags) = (200, 200, ItemFlags::default());
    }
    let rare = ItemNumber(contents.items.len() as u32 - 1);
    (contents.items[rare.index()].popular_ever, contents.items[rare.index()].popular_lately) = (0, 0);
    let mut session = arranged(&contents, RankingOptions::new(0, 0, 100, 2).unwrap());
    let ask = Ask { limit: 2, ..Ask::default() };
    let list = session.rank(&ask).0.to_vec();
    assert!(list[1].item == rare && is_tail(session.pack(), rare) && !is_tail(session.pack(), list[0].item));
    let (score, reasons) = session.reasons(rare, &ask);
    let last = reasons.last().unwrap();
    assert_eq!((last.code, last.item, last.amount.0), ("exploration", None, 0));
    assert_eq!((score, reasons.iter().map(|reason| reason.amount.0).sum::<i64>()), (list[1].score, list[1].score.0));
    assert!(session.reasons(list[0].item, &ask).1.iter().all(|reason| reason.code != "exploration"));

    // No other item is left, so its own score is enough to list it.
    let others: Vec<ItemNumber> = (0..contents.items.len() as u32).map(ItemNumber).filter(|&i| i != rare).collect();
    assert_eq!(session.rank(&Ask { exclude: &others, ..ask }).0.len(), 1);
    assert!(session.reasons(rare, &ask).1.iter().all(|reason| reason.code != "exploration"));
}

#[test]
fn without_ranking_options_a_list_is_in_score_order_and_with_them_it_keeps_its_length_and_first_item() {
    let contents = sample();
    let (mut plain, mut varied) =
        (arranged(&contents, RankingOptions::OFF), arranged(&contents, RankingOptions::new(100, 0, 100, 0).unwrap()));
    for limit in 0..15 {
        let ask = Ask { limit, ..Ask::default() };
        let by_score = plain.rank(&ask).0.to_vec();
        assert!(by_score.is_sorted_by(|a, b| a.precedes(*b)));
        assert_eq!(varied.rank(&ask).0.len(), by_score.len());
        assert_eq!(varied.rank(&ask).0.first(), by_score.first());
    }
}

#[test]
fn a_damaged_event_is_set_aside_and_the_others_are_used() {
    let (contents, mut disk, mut tab) = after_a_yes();
    (0..3).for_each(|item| _ = tab.step(&view(item, START)).unwrap());
    tab.settle(&mut disk, START);
    disk.events[1].1.truncate(4);
    let reopened = Tab::open(&contents, &mut disk, START);
    assert_eq!((reopened.session.events(), reopened.session.quarantined()), (2, 1));
    assert_eq!(disk.events.len(), 3, "the damaged record stays in place");
}

#[test]
fn expired_records_are_deleted_even_while_a_page_stays_open() {
    let (_, mut disk, mut tab) = after_a_yes();
    tab.step(&view(0, START)).unwrap();
    tab.settle(&mut disk, START);
    let later = Millis(START.0 + 91 * DAY);
    tab.step(&view(1, later)).unwrap();
    tab.settle(&mut disk, later);
    assert_eq!((disk.events.len(), tab.session.events()), (1, 1));
}

#[test]
fn no_more_events_are_kept_than_the_limit_and_the_oldest_are_deleted_first() {
    let (contents, mut disk, mut tab) = after_a_yes();
    (0..MAX_EVENTS + 5).for_each(|at| _ = tab.step(&view(0, Millis(START.0 + at as i64))).unwrap());
    tab.settle(&mut disk, START);
    assert_eq!(tab.session.events(), MAX_EVENTS);
    Tab::open(&contents, &mut disk, START);
    assert_eq!(disk.events.len(), MAX_EVENTS);
    assert_eq!(Event::from_bytes(&disk.events[0].1).unwrap().at, Millis(START.0 + 5));
}
