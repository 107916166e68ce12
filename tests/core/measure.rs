//! Measurement from consent to the bytes sent: what a report contains, when it is sent, and what it costs.

use super::common::measured::*;
use super::common::policy_of;
use super::common::tabs::{Disk, START};
use homebody::consent::Decided;
use homebody::history::Kind;
use homebody::ids::ItemNumber;
use homebody::policy::{Epoch, Purpose, Tag};
use homebody::rank::Mode;
use homebody::report::{Arm, DeliveryStatus, MAX_MEMOIZED, Randomizer, Report};
use homebody::session::{Ask, Input};
use std::collections::BTreeMap;

const FIRST: [&str; 5] = ["department", "price", "steps", "shelf", "uplift"];

#[test]
fn each_metric_reports_the_events_of_its_epoch_and_nothing_else() {
    let contents = sample();
    let (mut disk, mut tab) = agreed(&contents);
    assert_eq!(answers(&tab, month(0)), ["none", "none", "none", "none", "no"]);
    let now = later(month(0), 2);
    track(&mut tab, &mut disk, Kind::View, 2, now);
    assert_eq!(answers(&tab, now), ["lamps", "high", "view", "none", "no"]);
    // Sensitive events are not recorded, so they are not reported.
    track(&mut tab, &mut disk, Kind::View, 3, now);
    track(&mut tab, &mut disk, Kind::View, 0, now);
    track(&mut tab, &mut disk, Kind::View, 0, now);
    assert_eq!(answers(&tab, now), ["mugs", "low", "view", "none", "no"]);
    let shown = [ItemNumber(1), ItemNumber(2)];
    for slot in ["product", "home"] {
        tab.step(&Input::Impression { now, slot, items: &shown[..1 + usize::from(slot == "product")] }).unwrap();
    }
    tab.settle(&mut disk, now);
    track(&mut tab, &mut disk, Kind::Click, 2, now);
    assert_eq!(answers(&tab, now)[2..], ["click", "product", "no"], "the home page's shelf did not show it");
    track(&mut tab, &mut disk, Kind::Click, 1, now);
    track(&mut tab, &mut disk, Kind::Cart, 1, now);
    assert_eq!(answers(&tab, now)[2..], ["cart", "home", "yes"]);
    // The answers are the same after a reload, and the next month starts empty.
    let tab = open(&contents, &mut disk, now, declared(0, "month"), false);
    assert_eq!(answers(&tab, now)[2..], ["cart", "home", "yes"]);
    assert_eq!(answers(&tab, month(1)), ["none", "none", "none", "none", "no"]);
}

#[test]
fn a_months_report_is_made_in_the_next_month_sent_once_and_charged_as_declared() {
    let contents = sample();
    let (mut disk, mut tab) = agreed(&contents);
    track(&mut tab, &mut disk, Kind::View, 2, later(month(0), 3));
    measure(&mut tab, &mut disk, later(month(0), 4), 1);
    assert!(reports(&disk).is_empty(), "the month has not ended");

    let now = later(month(1), 1);
    measure(&mut tab, &mut disk, now, 2);
    let made = reports(&disk);
    assert_eq!(made.iter().map(Report::answer).collect::<Vec<_>>(), ["lamps", "high", "view", "none", "no"]);
    let tags: Vec<Tag> = tab.session.policy().metrics().iter().map(|metric| metric.tag()).collect();
    assert_eq!(made.iter().map(|report| report.message().tag).collect::<Vec<_>>(), tags);
    assert!(made.iter().all(|report| report.message().epoch == Epoch::Month.number(START)));
    let arms: Vec<Arm> = made.iter().map(|report| report.message().arm).collect();
    assert_eq!(arms, [Arm::None, Arm::None, Arm::None, Arm::None, Arm::Personalised]);
    assert_eq!(made.iter().map(|report| report.cost().millionths()).sum::<u32>(), 2_500_000);

    let sent = send(&mut tab, &mut disk, now, DeliveryStatus::Accepted);
    assert_eq!(sent, made.iter().map(|report| *report.message()).collect::<Vec<_>>());
    for days in 0..40 {
        let now = later(month(1), days);
        measure(&mut tab, &mut disk, now, 3);
        if now < month(2) {
            assert!(send(&mut tab, &mut disk, now, DeliveryStatus::Accepted).is_empty());
        }
    }
    let months: Vec<u16> =
        reports(&disk).iter().map(|report| report.message().epoch - made[0].message().epoch).collect();
    assert_eq!(months, [0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
}

#[test]
fn a_question_that_takes_turns_is_answered_only_in_its_months() {
    let contents = sample();
    let start = Epoch::Month.number(START);
    let turn = |number: u16| (start + number) % 12 + 1;
    let policy = policy_of(&format!(
        r#"{{ "version": 1, "revision": 1, "controller": {{ "name": "A Shop", "contact": "privacy@example.org" }},
            "retention_days": 90, "purposes": ["recommendations", "measurement"],
            "measurement": {{ "recipient": "A Shop", "epsilon_per_month": 2, "metrics": [
              {{ "name": "steps", "question": "How far?", "measures": "funnel", "epsilon": 1 }},
              {{ "name": "cart", "question": "Cart?", "measures": "outcome", "step": "cart", "epsilon": 1, "months": [{}] }},
              {{ "name": "shelf", "question": "Where?", "measures": "slot", "answers": ["home"], "epsilon": 1,
                 "months": [{}, {}] }} ] }} }}"#,
        turn(1),
        turn(0),
        turn(2)
    ));
    let tags: Vec<Tag> = policy.metrics().iter().map(|metric| metric.tag()).collect();
    let mut disk = Disk::default();
    let mut tab = open(&contents, &mut disk, month(0), policy, false);
    agree(&mut tab, &mut disk, month(0));
    for at in 0..4_u16 {
        let forecast = tab.session.forecast(later(month(at), 3));
        let asked: Vec<bool> = forecast.iter().map(|answer| *answer != u32::MAX).collect();
        assert_eq!(asked, [true, at == 1, at % 2 == 0 && at < 3], "month {at}");
        measure(&mut tab, &mut disk, later(month(at + 1), 1), u64::from(at));
        let about = reports(&disk).into_iter().filter(|report| report.message().epoch == start + at);
        let made: Vec<Tag> = about.map(|report| report.message().tag).collect();
        let expected: Vec<Tag> = tags.iter().zip(asked).filter(|(_, asked)| *asked).map(|(tag, _)| *tag).collect();
        assert_eq!(made, expected, "what was forecast is what is reported, in month {at}");
        let cost: u32 =
            reports(&disk).iter().filter(|r| r.message().epoch == start + at).map(|r| r.cost().millionths()).sum();
        assert!(cost <= 2_000_000, "month {at}");
    }
}

#[test]
fn a_repeated_answer_repeats_its_symbol_and_after_four_answers_nothing_new_is_reported() {
    let contents = sample();
    let (mut disk, mut tab) = agreed(&contents);
    let mut said: BTreeMap<(u32, String), u32> = BTreeMap::new();
    // The answers are none, view, click, cart and purchase, and then all of them again.
    for at in 0..10_u16 {
        if at == 9 {
            // Consent expires after a year, so the test stays within one.
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
    // The forecast shows the visitor the same answer in advance.
    track(&mut tab, &mut disk, Kind::Purchase, 0, later(month(9), 1));
    assert_eq!(answers(&tab, later(month(9), 2))[2], "none", "the first answer ever given");
    let steps = tab.session.policy().metrics()[2].tag();
    let of_steps: Vec<Report> = reports(&disk).into_iter().filter(|report| report.message().tag == steps).collect();
    assert_eq!(of_steps.len(), 9);
    assert_eq!(said.keys().filter(|(tag, _)| *tag == steps.0).count(), MAX_MEMOIZED);
    assert!(of_steps.iter().all(|report| report.answer() != "purchase"), "the fifth answer is not reported");
}

/// Consent to keep sensitive items and rank by them is not consent to report them.
#[test]
fn sensitive_items_are_not_reported_even_if_they_may_be_kept() {
    let contents = sample();
    let (mut disk, mut tab) = agreed(&contents);
    say(&mut tab, &mut disk, &Purpose::Sensitive("private".into()), Decided::Given, month(0));
    for kind in [Kind::View, Kind::Click, Kind::Cart] {
        track(&mut tab, &mut disk, kind, 3, later(month(0), 1));
    }
    assert_eq!(tab.session.events(), 3, "the event is kept");
    assert_eq!(answers(&tab, later(month(0), 2)), ["none", "none", "none", "none", "no"]);
}

#[test]
fn a_visitor_in_the_holdout_gets_the_unprofiled_list_and_the_report_names_the_arm() {
    let contents = sample();
    let mut disk = Disk::default();
    let mut tab = open(&contents, &mut disk, month(0), declared(50, "month"), false);
    let mut seed = 0;
    while tab.session.arm() != Arm::Holdout {
        let mut fresh = Disk::default();
        let mut other = open(&contents, &mut fresh, month(0), declared(50, "month"), false);
        say(&mut other, &mut fresh, &Purpose::Recommendations, Decided::Given, month(0));
        say(&mut other, &mut fresh, &Purpose::Measurement, Decided::Given, month(0));
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
    // Withdrawing erases the arm, and the list is personalised again.
    say(&mut tab, &mut disk, &Purpose::Measurement, Decided::Withdrawn, later(month(1), 2));
    assert_eq!(tab.session.arm(), Arm::None);
    assert_ne!(tab.session.rank(&ask).1, Mode::Popular);
}

#[test]
fn an_outcome_covers_the_time_since_the_arm_assignment() {
    let contents = sample();
    let mut disk = Disk::default();
    let mut tab = open(&contents, &mut disk, month(0), declared(0, "month"), false);
    say(&mut tab, &mut disk, &Purpose::Recommendations, Decided::Given, month(0));
    track(&mut tab, &mut disk, Kind::Cart, 0, later(month(0), 1));
    say(&mut tab, &mut disk, &Purpose::Measurement, Decided::Given, later(month(0), 2));
    measure(&mut tab, &mut disk, later(month(0), 2), 1);
    assert_eq!(answers(&tab, later(month(0), 2))[2..], ["cart", "none", "no"]);
}

#[test]
fn a_report_carries_a_symbol_of_its_metrics_own_randomizer() {
    let contents = sample();
    let mut disk = Disk::default();
    let mut tab = open(&contents, &mut disk, month(0), declared(10, "month"), false);
    agree(&mut tab, &mut disk, month(0));
    measure(&mut tab, &mut disk, later(month(1), 1), 5);
    for (report, (metric, name)) in reports(&disk).iter().zip(tab.session.policy().metrics().iter().zip(FIRST)) {
        assert_eq!(metric.name(), name);
        let randomizer = Randomizer::of(metric.answers().len(), metric.epsilon());
        assert!(report.message().symbol < randomizer.symbols());
        assert_eq!(report.to_bytes()[15..27], report.message().to_bytes(), "the page finds the message here");
    }
}
