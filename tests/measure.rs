//! Measuring, from the yes to the bytes that leave: what is told, when, how often, and what it costs.
#![cfg(feature = "cli")]

mod common;

use common::tabs::{DAY, Disk, START, Tab};
use common::{contents, policy_of, verified};
use homebody::consent::Verdict;
use homebody::history::{Kind, Switch};
use homebody::ids::ItemNumber;
use homebody::pack::{Contents, ItemFlags};
use homebody::policy::{Checked, Epoch, Purpose, Tag};
use homebody::rank::Mode;
use homebody::report::{Arm, Design, MAX_ANSWERED, Message, Passage, Report, is_told};
use homebody::session::{Ask, Effect, Input, Session};
use homebody::units::{Millis, Price};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use std::collections::BTreeMap;

const FIRST: [&str; 5] = ["department", "price", "steps", "shelf", "uplift"];

/// Items 0 and 1 are mugs, 2 is a lamp, 3 is private.
fn sample() -> Contents {
    let mut runner = TestRunner::deterministic();
    let mut contents = loop {
        let contents = contents(12).new_tree(&mut runner).unwrap().current();
        if contents.items.len() > 4 {
            break contents;
        }
    };
    for (at, item) in contents.items.iter_mut().enumerate() {
        let category = ["mugs", "mugs", "lamps", "private"].get(at).unwrap_or(&"things");
        (item.category, item.tags, item.flags) = ((*category).to_owned(), Vec::new(), ItemFlags::default());
        item.price = Price([100, 250, 900, 50].get(at).copied().unwrap_or(300));
    }
    contents
}

/// The policy; `holdout` in a hundred, and all signals with this epoch.
fn declared(holdout: u8, epoch: &str) -> Checked {
    policy_of(&format!(
        r#"{{ "version": 1, "revision": 1, "controller": {{ "name": "A Shop", "contact": "privacy@example.org" }},
            "retention_days": 90, "purposes": ["recommendations", "measurement"], "sensitive": ["private"],
            "measurement": {{ "epsilon_per_month": 16, "holdout_percent": {holdout}, "signals": [
              {{ "name": "department", "question": "Which?", "measures": "top-category",
                 "answers": ["mugs", "lamps"], "epsilon": 0.5, "epoch": "{epoch}" }},
              {{ "name": "price", "question": "How much?", "measures": "price-band",
                 "answers": ["low", "middle", "high"], "bounds": [2, 5], "epsilon": 0.5, "epoch": "{epoch}" }},
              {{ "name": "steps", "question": "How far?", "measures": "funnel", "epsilon": 0.5, "epoch": "{epoch}" }},
              {{ "name": "shelf", "question": "Where?", "measures": "slot", "answers": ["home", "product"],
                 "epsilon": 0.5, "epoch": "{epoch}" }},
              {{ "name": "uplift", "question": "Does it pay?", "measures": "outcome", "step": "cart",
                 "epsilon": 0.5, "epoch": "{epoch}" }} ] }} }}"#
    ))
}

fn open(contents: &Contents, disk: &mut Disk, now: Millis, policy: Checked, signal: bool) -> Tab {
    let mut tab = Tab { session: Session::new(verified(contents), policy, signal), waiting: vec![Effect::Reload] };
    tab.settle(disk, now);
    tab
}

/// Loads what is stored, steps, and carries out what that asks for, as the browser's side does.
fn change(tab: &mut Tab, disk: &mut Disk, now: Millis, input: &Input<'_>) -> usize {
    tab.waiting.push(Effect::Reload);
    tab.settle(disk, now);
    let effects = tab.step(input).unwrap();
    tab.settle(disk, now);
    effects
}

fn say(tab: &mut Tab, disk: &mut Disk, purpose: &Purpose, verdict: Verdict, now: Millis) {
    let input =
        Input::Decide { now, purpose, verdict, by_person: true, language: "en", text: [0; 32], receipt: [9; 16] };
    change(tab, disk, now, &input);
}

/// Both yeses, and the lot.
fn agree(tab: &mut Tab, disk: &mut Disk, now: Millis) {
    say(tab, disk, &Purpose::Recommendations, Verdict::Given, now);
    say(tab, disk, &Purpose::Measurement, Verdict::Given, now);
    measure(tab, disk, now, 0);
}

/// Random bytes that differ from seed to seed and from signal to signal.
fn entropy(seed: u64) -> [[u8; 16]; 17] {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(0x1234_5678);
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.wrapping_mul(0x2545_f491_4f6c_dd1d)
    };
    std::array::from_fn(|_| {
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&next().to_le_bytes());
        bytes[8..].copy_from_slice(&next().to_le_bytes());
        bytes
    })
}

fn measure(tab: &mut Tab, disk: &mut Disk, now: Millis, seed: u64) {
    change(tab, disk, now, &Input::Measure { now, entropy: &entropy(seed) });
}

fn track(tab: &mut Tab, disk: &mut Disk, kind: Kind, item: u32, now: Millis) {
    tab.step(&Input::Track { now, kind, item: ItemNumber(item) }).unwrap();
    tab.settle(disk, now);
}

fn told(disk: &Disk) -> Vec<Report> {
    let bytes = disk.events.iter().map(|(_, bytes)| bytes.as_slice()).filter(|bytes| is_told(bytes));
    bytes.map(|bytes| Report::from_bytes(bytes).unwrap()).collect()
}

fn reports(disk: &Disk) -> Vec<Report> {
    told(disk).into_iter().filter(|record| record.passage() == Passage::Prepared).collect()
}

/// Sends all that may leave, as the page does; every one arrives unless the network is down.
fn send(tab: &mut Tab, disk: &mut Disk, now: Millis, outcome: Passage) -> Vec<Message> {
    let mut sent = Vec::new();
    for pair in tab.session.outgoing(now).chunks(2) {
        let (tag, epoch) = (Tag(pair[0]), pair[1] as u16);
        if change(tab, disk, now, &Input::Pass { now, tag, epoch, passage: Passage::Leaving }) > 0 {
            let leaving = told(disk).pop().unwrap();
            assert_eq!(leaving.passage(), Passage::Leaving, "what leaves is kept first");
            sent.push(*leaving.message());
            change(tab, disk, now, &Input::Pass { now, tag, epoch, passage: outcome });
        }
    }
    sent
}

/// The moment so many months after the start's month began.
fn month(after: u16) -> Millis {
    Epoch::Month.start(Epoch::Month.number(START) + after)
}

fn later(from: Millis, days: i64) -> Millis {
    Millis(from.0 + days * DAY)
}

fn answers(tab: &Tab, now: Millis) -> Vec<String> {
    let forecast = tab.session.forecast(now);
    let signals = tab.session.policy().signals();
    forecast.iter().zip(signals).map(|(&at, signal)| signal.answers()[at as usize].clone()).collect()
}

#[test]
fn each_signal_says_what_was_done_in_its_epoch_and_nothing_else() {
    let contents = sample();
    let mut disk = Disk::default();
    let mut tab = open(&contents, &mut disk, month(0), declared(0, "month"), false);
    agree(&mut tab, &mut disk, month(0));
    assert_eq!(answers(&tab, month(0)), ["none", "none", "none", "none", "no"]);
    let now = later(month(0), 2);
    track(&mut tab, &mut disk, Kind::View, 2, now);
    assert_eq!(answers(&tab, now), ["lamps", "high", "view", "none", "no"]);
    // What is private is not recorded, so it is not told either.
    track(&mut tab, &mut disk, Kind::View, 3, now);
    track(&mut tab, &mut disk, Kind::View, 0, now);
    track(&mut tab, &mut disk, Kind::View, 0, now);
    assert_eq!(answers(&tab, now), ["mugs", "low", "view", "none", "no"]);
    let shown = [ItemNumber(1), ItemNumber(2)];
    for slot in ["product", "home"] {
        tab.step(&Input::Shown { now, slot, items: &shown[..1 + usize::from(slot == "product")] }).unwrap();
    }
    tab.settle(&mut disk, now);
    track(&mut tab, &mut disk, Kind::Click, 2, now);
    assert_eq!(answers(&tab, now)[2..], ["click", "product", "no"], "the home page's shelf did not show it");
    track(&mut tab, &mut disk, Kind::Click, 1, now);
    track(&mut tab, &mut disk, Kind::Cart, 1, now);
    assert_eq!(answers(&tab, now)[2..], ["cart", "home", "yes"]);
    // Loaded anew it is the same, and the next month begins with nothing.
    let tab = open(&contents, &mut disk, now, declared(0, "month"), false);
    assert_eq!(answers(&tab, now)[2..], ["cart", "home", "yes"]);
    assert_eq!(answers(&tab, month(1)), ["none", "none", "none", "none", "no"]);
}

#[test]
fn a_report_on_a_month_is_made_in_the_next_leaves_once_and_costs_what_was_declared() {
    let contents = sample();
    let mut disk = Disk::default();
    let mut tab = open(&contents, &mut disk, month(0), declared(0, "month"), false);
    agree(&mut tab, &mut disk, month(0));
    track(&mut tab, &mut disk, Kind::View, 2, later(month(0), 3));
    measure(&mut tab, &mut disk, later(month(0), 4), 1);
    assert!(reports(&disk).is_empty(), "the month has not ended");

    let now = later(month(1), 1);
    measure(&mut tab, &mut disk, now, 2);
    let made = reports(&disk);
    assert_eq!(made.iter().map(Report::answer).collect::<Vec<_>>(), ["lamps", "high", "view", "none", "no"]);
    let tags: Vec<Tag> = tab.session.policy().signals().iter().map(|signal| signal.tag()).collect();
    assert_eq!(made.iter().map(|report| report.message().tag).collect::<Vec<_>>(), tags);
    assert!(made.iter().all(|report| report.message().epoch == Epoch::Month.number(START)));
    let arms: Vec<Arm> = made.iter().map(|report| report.message().arm).collect();
    assert_eq!(arms, [Arm::None, Arm::None, Arm::None, Arm::None, Arm::Personalised]);
    assert_eq!(made.iter().map(|report| report.cost().0).sum::<u32>(), 2_500_000);

    let sent = send(&mut tab, &mut disk, now, Passage::Arrived);
    assert_eq!(sent, made.iter().map(|report| *report.message()).collect::<Vec<_>>());
    for days in 0..40 {
        let now = later(month(1), days);
        measure(&mut tab, &mut disk, now, 3);
        if now < month(2) {
            assert!(send(&mut tab, &mut disk, now, Passage::Arrived).is_empty());
        }
    }
    let months: Vec<u16> =
        reports(&disk).iter().map(|report| report.message().epoch - made[0].message().epoch).collect();
    assert_eq!(months, [0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
}

#[test]
fn an_answer_that_was_given_before_brings_its_symbol_and_after_four_nothing_new_is_told() {
    let contents = sample();
    let mut disk = Disk::default();
    let mut tab = open(&contents, &mut disk, month(0), declared(0, "month"), false);
    agree(&mut tab, &mut disk, month(0));
    let mut said: BTreeMap<(u32, String), u32> = BTreeMap::new();
    // The steps: none, view, click, cart, purchase, and all of them again.
    for at in 0..10_u16 {
        if at == 9 {
            // A yes is asked for again after a year; before that one is not outlived.
            break;
        }
        if let Some(kind) = (at % 5).checked_sub(1).and_then(|kind| Kind::from_number(kind as u8)) {
            track(&mut tab, &mut disk, kind, 0, later(month(at), 1));
        }
        measure(&mut tab, &mut disk, later(month(at + 1), 1), u64::from(at));
        let epoch = Epoch::Month.number(START) + at;
        for report in reports(&disk).iter().filter(|report| report.message().epoch == epoch) {
            let key = (report.message().tag.0, report.answer().to_owned());
            let before = *said.entry(key).or_insert(report.message().symbol);
            assert_eq!(before, report.message().symbol, "month {at}");
        }
    }
    // And that is what the visitor is told beforehand.
    track(&mut tab, &mut disk, Kind::Purchase, 0, later(month(9), 1));
    assert_eq!(answers(&tab, later(month(9), 2))[2], "none", "the first that was ever given");
    let steps = tab.session.policy().signals()[2].tag();
    let of_steps: Vec<Report> = reports(&disk).into_iter().filter(|report| report.message().tag == steps).collect();
    assert_eq!(of_steps.len(), 9);
    assert_eq!(said.keys().filter(|(tag, _)| *tag == steps.0).count(), MAX_ANSWERED);
    assert!(of_steps.iter().all(|report| report.answer() != "purchase"), "the fifth answer is not told");
}

#[test]
fn taking_back_and_giving_again_makes_no_second_report_and_erases_the_first() {
    let contents = sample();
    for purpose in [Purpose::Measurement, Purpose::Recommendations] {
        let mut disk = Disk::default();
        let mut tab = open(&contents, &mut disk, month(0), declared(0, "month"), false);
        agree(&mut tab, &mut disk, month(0));
        track(&mut tab, &mut disk, Kind::View, 0, month(0));
        let now = later(month(1), 1);
        measure(&mut tab, &mut disk, now, 1);
        assert_eq!(send(&mut tab, &mut disk, now, Passage::Arrived).len(), 5);
        say(&mut tab, &mut disk, &purpose, Verdict::Withdrawn, now);
        assert!(told(&disk).is_empty(), "{purpose:?}");
        let views = disk.events.len();
        assert_eq!(views, usize::from(purpose == Purpose::Measurement), "what was done goes with recommendations only");
        say(&mut tab, &mut disk, &purpose, Verdict::Given, later(now, 1));
        measure(&mut tab, &mut disk, later(now, 2), 2);
        assert!(reports(&disk).is_empty() && tab.session.outgoing(later(now, 2)).is_empty());
    }
    // Nor does erasing everything.
    let mut disk = Disk::default();
    let mut tab = open(&contents, &mut disk, month(0), declared(0, "month"), false);
    agree(&mut tab, &mut disk, month(0));
    let now = later(month(1), 1);
    measure(&mut tab, &mut disk, now, 1);
    change(&mut tab, &mut disk, now, &Input::EraseAll);
    agree(&mut tab, &mut disk, now);
    measure(&mut tab, &mut disk, later(now, 1), 2);
    assert!(reports(&disk).is_empty());
}

#[test]
fn a_clock_put_back_between_a_no_and_the_next_yes_makes_no_second_report() {
    let contents = sample();
    for purpose in [Purpose::Measurement, Purpose::Recommendations] {
        let mut disk = Disk::default();
        let mut tab = open(&contents, &mut disk, month(0), declared(0, "month"), false);
        agree(&mut tab, &mut disk, month(0));
        let now = later(month(1), 1);
        measure(&mut tab, &mut disk, now, 1);
        assert_eq!(send(&mut tab, &mut disk, now, Passage::Arrived).len(), 5);
        say(&mut tab, &mut disk, &purpose, Verdict::Withdrawn, now);
        agree(&mut tab, &mut disk, later(month(0), 1));
        measure(&mut tab, &mut disk, later(now, 1), 2);
        assert!(reports(&disk).is_empty(), "{purpose:?}");
        measure(&mut tab, &mut disk, later(month(2), 1), 3);
        assert_eq!(reports(&disk).len(), 5, "on a month that lies wholly within the new yes");
    }
}

/// What cannot be read may be a report on this very epoch, a debit, or the lot.
#[test]
fn where_a_report_cannot_be_read_none_is_made_and_none_leaves_until_all_are_gone() {
    let contents = sample();
    let mut disk = Disk::default();
    let mut tab = open(&contents, &mut disk, month(0), declared(0, "month"), false);
    agree(&mut tab, &mut disk, month(0));
    let now = later(month(1), 1);
    measure(&mut tab, &mut disk, now, 1);
    let (_, newest) = disk.events.last_mut().unwrap();
    newest.push(0);
    let before = disk.events.len();
    let mut tab = open(&contents, &mut disk, now, declared(0, "month"), false);
    assert_eq!(tab.session.quarantined(), 1);
    assert!(tab.session.outgoing(now).is_empty());
    measure(&mut tab, &mut disk, now, 2);
    measure(&mut tab, &mut disk, later(month(2), 1), 3);
    assert_eq!(disk.events.len(), before);
    say(&mut tab, &mut disk, &Purpose::Measurement, Verdict::Withdrawn, later(month(2), 2));
    assert!(disk.events.is_empty());
    agree(&mut tab, &mut disk, later(month(2), 3));
    measure(&mut tab, &mut disk, later(month(4), 1), 4);
    assert_eq!(reports(&disk).len(), 5);
}

/// Leave to keep and rank by what is sensitive is no leave to tell of it.
#[test]
fn what_is_sensitive_is_not_told_even_where_it_may_be_kept() {
    let contents = sample();
    let mut disk = Disk::default();
    let mut tab = open(&contents, &mut disk, month(0), declared(0, "month"), false);
    agree(&mut tab, &mut disk, month(0));
    say(&mut tab, &mut disk, &Purpose::Sensitive("private".into()), Verdict::Given, month(0));
    for kind in [Kind::View, Kind::Click, Kind::Cart] {
        track(&mut tab, &mut disk, kind, 3, later(month(0), 1));
    }
    assert_eq!(tab.session.events(), 3, "it is kept");
    assert_eq!(answers(&tab, later(month(0), 2)), ["none", "none", "none", "none", "no"]);
}

#[test]
fn no_month_costs_more_than_its_cap_whatever_the_weeks() {
    let contents = sample();
    let mut disk = Disk::default();
    let capped = || {
        policy_of(
            r#"{ "version": 1, "revision": 1, "controller": { "name": "A Shop", "contact": "privacy@example.org" },
                "retention_days": 90, "purposes": ["recommendations", "measurement"],
                "measurement": { "epsilon_per_month": 5, "signals": [
                  { "name": "steps", "question": "How far?", "measures": "funnel", "epsilon": 1, "epoch": "week" } ] } }"#,
        )
    };
    // A month that begins on a Sunday: who did not come in the week that then ends has six reports to make in it.
    let sunday = (2..60).find(|&after| {
        let monday = Epoch::Week.start(Epoch::Week.number(month(after)));
        later(monday, 6) == month(after) && later(month(after), 29) < month(after + 1)
    });
    let first = month(sunday.unwrap());
    let mut tab = open(&contents, &mut disk, later(first, -20), capped(), false);
    agree(&mut tab, &mut disk, later(first, -20));
    let mut before = 0;
    for day in (-20..-7).chain(0..30) {
        if day == 0 {
            before = reports(&disk).len();
        }
        measure(&mut tab, &mut disk, later(first, day), day as u64);
    }
    assert_eq!(reports(&disk).len() - before, 5);
    let on = |report: &Report| Epoch::Week.start(report.message().epoch);
    assert!(reports(&disk).iter().all(|report| on(report) < later(first, 20)), "the sixth is not made");
}

#[test]
fn a_single_report_cannot_be_erased_for_it_is_what_was_spent() {
    let contents = sample();
    let mut disk = Disk::default();
    let mut tab = open(&contents, &mut disk, month(0), declared(0, "month"), false);
    agree(&mut tab, &mut disk, month(0));
    track(&mut tab, &mut disk, Kind::View, 0, month(0));
    measure(&mut tab, &mut disk, later(month(1), 1), 1);
    let keys: Vec<_> = disk.events.iter().map(|&(key, _)| homebody::history::Key(key)).collect();
    change(&mut tab, &mut disk, later(month(1), 1), &Input::Erase { keys: &keys });
    assert_eq!(reports(&disk).len(), 5);
    assert!(disk.events.iter().all(|(_, bytes)| is_told(bytes)), "the view is gone");
}

#[test]
fn without_a_yes_under_the_signal_in_a_pause_or_on_somebody_elses_word_nothing_is_made_and_nothing_leaves() {
    let contents = sample();
    let now = later(month(1), 1);
    let ready = || {
        let mut disk = Disk::default();
        let mut tab = open(&contents, &mut disk, month(0), declared(0, "month"), false);
        agree(&mut tab, &mut disk, month(0));
        (disk, tab)
    };
    let mut none = Disk::default();
    let mut tab = open(&contents, &mut none, month(0), declared(0, "month"), false);
    say(&mut tab, &mut none, &Purpose::Recommendations, Verdict::Given, month(0));
    measure(&mut tab, &mut none, now, 1);
    assert!(none.events.is_empty() && tab.session.forecast(now).is_empty());

    let (mut disk, mut tab) = ready();
    measure(&mut tab, &mut disk, now, 1);
    // The signal came later: what was made waits, and so does what is due.
    let mut signalled = open(&contents, &mut disk, now, declared(0, "month"), true);
    assert!(send(&mut signalled, &mut disk, now, Passage::Arrived).is_empty());
    assert_eq!(reports(&disk).len(), 5, "but it has not been taken back");
    change(&mut tab, &mut disk, now, &Input::Limit { denied: Some(Purpose::Measurement) });
    assert!(send(&mut tab, &mut disk, now, Passage::Arrived).is_empty());
    change(&mut tab, &mut disk, now, &Input::Limit { denied: None });
    change(&mut tab, &mut disk, now, &Input::Switch { now, switch: Switch::Pause, on: true });
    assert!(send(&mut tab, &mut disk, now, Passage::Arrived).is_empty());
    measure(&mut tab, &mut disk, later(month(2), 1), 2);
    assert_eq!(reports(&disk).len(), 5);
    change(&mut tab, &mut disk, now, &Input::Switch { now, switch: Switch::Pause, on: false });
    tab.waiting.push(Effect::Reload);
    tab.settle(&mut disk, now);
    assert_eq!(send(&mut tab, &mut disk, now, Passage::Arrived).len(), 5);
}

#[test]
fn a_report_that_fails_is_tried_three_times_with_the_same_bytes_and_one_that_may_have_arrived_never_again() {
    let contents = sample();
    let mut disk = Disk::default();
    let mut tab = open(&contents, &mut disk, month(0), declared(0, "month"), false);
    agree(&mut tab, &mut disk, month(0));
    let now = later(month(1), 1);
    measure(&mut tab, &mut disk, now, 1);
    let first = send(&mut tab, &mut disk, now, Passage::Failed);
    assert_eq!(send(&mut tab, &mut disk, now, Passage::Failed), first);
    // The tab dies while the third is under way.
    for pair in tab.session.outgoing(now).chunks(2) {
        let passage = Passage::Leaving;
        change(&mut tab, &mut disk, now, &Input::Pass { now, tag: Tag(pair[0]), epoch: pair[1] as u16, passage });
    }
    let mut again = open(&contents, &mut disk, now, declared(0, "month"), false);
    assert!(send(&mut again, &mut disk, now, Passage::Failed).is_empty());

    let mut disk = Disk::default();
    let mut tab = open(&contents, &mut disk, month(0), declared(0, "month"), false);
    agree(&mut tab, &mut disk, month(0));
    measure(&mut tab, &mut disk, now, 1);
    for _ in 0..3 {
        assert_eq!(send(&mut tab, &mut disk, now, Passage::Failed).len(), 5);
    }
    assert!(send(&mut tab, &mut disk, now, Passage::Failed).is_empty());
    // What has not left by the end of the next month does not leave at all.
    let mut disk = Disk::default();
    let mut tab = open(&contents, &mut disk, month(0), declared(0, "month"), false);
    agree(&mut tab, &mut disk, month(0));
    measure(&mut tab, &mut disk, now, 1);
    assert!(tab.session.outgoing(month(2)).is_empty());
}

#[test]
fn who_is_held_out_gets_everyones_list_and_says_so_in_the_clear() {
    let contents = sample();
    let mut disk = Disk::default();
    let mut tab = open(&contents, &mut disk, month(0), declared(50, "month"), false);
    let mut seed = 0;
    while tab.session.arm() != Arm::Holdout {
        let mut fresh = Disk::default();
        let mut other = open(&contents, &mut fresh, month(0), declared(50, "month"), false);
        say(&mut other, &mut fresh, &Purpose::Recommendations, Verdict::Given, month(0));
        say(&mut other, &mut fresh, &Purpose::Measurement, Verdict::Given, month(0));
        assert_eq!(other.session.arm(), Arm::None);
        seed += 1;
        measure(&mut other, &mut fresh, month(0), seed);
        (disk, tab) = (fresh, other);
    }
    let ask = Ask { limit: 4, ..Ask::default() };
    let everyones: Vec<_> = tab.session.rank(&ask).0.to_vec();
    for _ in 0..3 {
        track(&mut tab, &mut disk, Kind::View, 2, later(month(0), 1));
    }
    let (list, mode) = tab.session.rank(&ask);
    assert_eq!((list, mode), (&everyones[..], Mode::Popular));
    measure(&mut tab, &mut disk, later(month(1), 1), 77);
    assert_eq!(reports(&disk)[4].message().arm, Arm::Holdout);
    // The lot goes with the yes, and the list is the visitor's own again.
    say(&mut tab, &mut disk, &Purpose::Measurement, Verdict::Withdrawn, later(month(1), 2));
    assert_eq!(tab.session.arm(), Arm::None);
    assert_ne!(tab.session.rank(&ask).1, Mode::Popular);
}

#[test]
fn an_outcome_counts_from_the_lot_and_not_for_who_chose_everyones_list() {
    let contents = sample();
    let mut disk = Disk::default();
    let mut tab = open(&contents, &mut disk, month(0), declared(0, "month"), false);
    say(&mut tab, &mut disk, &Purpose::Recommendations, Verdict::Given, month(0));
    track(&mut tab, &mut disk, Kind::Cart, 0, later(month(0), 1));
    say(&mut tab, &mut disk, &Purpose::Measurement, Verdict::Given, later(month(0), 2));
    measure(&mut tab, &mut disk, later(month(0), 2), 1);
    assert_eq!(answers(&tab, later(month(0), 2))[2..], ["cart", "none", "no"]);
    let now = later(month(0), 3);
    change(&mut tab, &mut disk, now, &Input::Switch { now, switch: Switch::Unprofiled, on: true });
    assert_eq!(tab.session.forecast(now)[4], u32::MAX);
    measure(&mut tab, &mut disk, later(month(1), 1), 2);
    assert_eq!(reports(&disk).len(), 4, "all but the outcome");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Two tabs, crashes between any two effects, clocks that jump, decisions: whatever happens, no epoch of a signal leaves
    /// with two different symbols, none leaves after it may have arrived, and no month costs more than its cap.
    #[test]
    fn whatever_happens_the_budget_is_kept_and_no_report_leaves_twice(
        steps in proptest::collection::vec((0..9_u8, 0..2_usize, 0..20_i64, any::<u64>()), 1..60),
    ) {
        let contents = sample();
        let mut disk = Disk::default();
        let fresh = |disk: &mut Disk, now| open(&contents, disk, now, declared(50, "week"), false);
        let mut now = month(0);
        let mut tabs = [fresh(&mut disk, now), fresh(&mut disk, now)];
        let mut left: BTreeMap<(Tag, u16), (u32, bool)> = BTreeMap::new();
        let mut costs: BTreeMap<(u16, Tag, u16), u32> = BTreeMap::new();
        agree(&mut tabs[0], &mut disk, now);
        for (what, which, days, seed) in steps {
            let tab = &mut tabs[which];
            match what {
                0 => now = later(now, days),
                1 => track(tab, &mut disk, Kind::View, (seed % 3) as u32, now),
                2 | 3 => measure(tab, &mut disk, now, seed),
                4 => say(tab, &mut disk, &Purpose::Measurement, Verdict::Withdrawn, now),
                5 => agree(tab, &mut disk, now),
                6 => *tab = fresh(&mut disk, now),
                7 => now = Millis(now.0 - days * DAY / 8),
                _ => {
                    // One report at a time, under the lock; some of the time the tab dies before it knows.
                    tab.waiting.push(Effect::Reload);
                    tab.settle(&mut disk, now);
                    let Some(&[tag, epoch]) = tab.session.outgoing(now).as_chunks::<2>().0.first() else { continue };
                    let (tag, epoch) = (Tag(tag), epoch as u16);
                    let passage = Passage::Leaving;
                    if change(tab, &mut disk, now, &Input::Pass { now, tag, epoch, passage }) == 0 {
                        continue;
                    }
                    let message = *told(&disk).pop().unwrap().message();
                    let arrived = left.insert((tag, epoch), (message.symbol, seed % 3 != 0));
                    if let Some((symbol, before)) = arrived {
                        prop_assert!(!before, "{tag:?} on {epoch} had arrived");
                        prop_assert_eq!(symbol, message.symbol);
                    }
                    match seed % 3 {
                        0 => _ = change(tab, &mut disk, now, &Input::Pass { now, tag, epoch, passage: Passage::Failed }),
                        1 => _ = change(tab, &mut disk, now, &Input::Pass { now, tag, epoch, passage: Passage::Arrived }),
                        _ => *tab = fresh(&mut disk, now),
                    }
                }
            }
            for report in reports(&disk) {
                let key = (Epoch::Month.number(report.at()), report.message().tag, report.message().epoch);
                costs.insert(key, report.cost().0);
            }
        }
        let mut months: BTreeMap<u16, u32> = BTreeMap::new();
        for ((month, ..), cost) in costs {
            *months.entry(month).or_default() += cost;
        }
        prop_assert!(months.values().all(|&spent| spent <= 16_000_000), "{months:?}");
    }
}

#[test]
fn what_leaves_is_a_symbol_of_the_signals_own_randomizer() {
    let contents = sample();
    let mut disk = Disk::default();
    let mut tab = open(&contents, &mut disk, month(0), declared(10, "month"), false);
    agree(&mut tab, &mut disk, month(0));
    measure(&mut tab, &mut disk, later(month(1), 1), 5);
    for (report, (signal, name)) in reports(&disk).iter().zip(tab.session.policy().signals().iter().zip(FIRST)) {
        assert_eq!(signal.name(), name);
        let design = Design::of(signal.answers().len(), signal.epsilon());
        assert!(report.message().symbol < design.symbols());
        assert_eq!(report.to_bytes()[15..27], report.message().to_bytes(), "where the page finds what it sends");
    }
}
