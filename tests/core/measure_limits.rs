//! No report is made or sent without consent, twice or over budget, in any schedule of clocks, tabs and crashes.

use super::common::measured::*;
use super::common::policy_of;
use super::common::tabs::{DAY, Disk};
use homebody::consent::Decided;
use homebody::history::{Kind, SettingKind};
use homebody::policy::{Epoch, Purpose, Tag};
use homebody::report::{DeliveryStatus, Report, is_report};
use homebody::session::{Effect, Input};
use homebody::units::Millis;
use proptest::prelude::*;
use std::collections::BTreeMap;

#[test]
fn withdrawing_and_consenting_again_makes_no_second_report_and_erases_the_first() {
    let contents = sample();
    for purpose in [Purpose::Measurement, Purpose::Recommendations] {
        let (mut disk, mut tab) = agreed(&contents);
        track(&mut tab, &mut disk, Kind::View, 0, month(0));
        let now = later(month(1), 1);
        measure(&mut tab, &mut disk, now, 1);
        assert_eq!(send(&mut tab, &mut disk, now, DeliveryStatus::Accepted).len(), 5);
        say(&mut tab, &mut disk, &purpose, Decided::Withdrawn, now);
        assert!(measurement_records(&disk).is_empty(), "{purpose:?}");
        let views = disk.events.len();
        assert_eq!(views, usize::from(purpose == Purpose::Measurement), "events are kept under recommendations");
        say(&mut tab, &mut disk, &purpose, Decided::Given, later(now, 1));
        measure(&mut tab, &mut disk, later(now, 2), 2);
        assert!(reports(&disk).is_empty() && tab.session.outgoing(later(now, 2)).is_empty());
    }
    // Erasing everything and consenting again makes no second report either.
    let (mut disk, mut tab) = agreed(&contents);
    let now = later(month(1), 1);
    measure(&mut tab, &mut disk, now, 1);
    change(&mut tab, &mut disk, now, &Input::EraseAll);
    agree(&mut tab, &mut disk, now);
    measure(&mut tab, &mut disk, later(now, 1), 2);
    assert!(reports(&disk).is_empty());
}

#[test]
fn a_clock_set_back_between_a_withdrawal_and_the_next_consent_causes_no_second_report() {
    let contents = sample();
    for purpose in [Purpose::Measurement, Purpose::Recommendations] {
        let (mut disk, mut tab) = agreed(&contents);
        let now = later(month(1), 1);
        measure(&mut tab, &mut disk, now, 1);
        assert_eq!(send(&mut tab, &mut disk, now, DeliveryStatus::Accepted).len(), 5);
        say(&mut tab, &mut disk, &purpose, Decided::Withdrawn, now);
        agree(&mut tab, &mut disk, later(month(0), 1));
        measure(&mut tab, &mut disk, later(now, 1), 2);
        assert!(reports(&disk).is_empty(), "{purpose:?}");
        measure(&mut tab, &mut disk, later(month(2), 1), 3);
        assert_eq!(reports(&disk).len(), 5, "the next month is entirely within the new consent");
    }
}

/// An unreadable record may be a report on this epoch, a charge, or the arm.
#[test]
fn while_a_report_is_unreadable_no_report_is_made_or_sent_until_all_are_erased() {
    let contents = sample();
    let (mut disk, mut tab) = agreed(&contents);
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
    say(&mut tab, &mut disk, &Purpose::Measurement, Decided::Withdrawn, later(month(2), 2));
    assert!(disk.events.is_empty());
    agree(&mut tab, &mut disk, later(month(2), 3));
    measure(&mut tab, &mut disk, later(month(4), 1), 4);
    assert_eq!(reports(&disk).len(), 5);
}

#[test]
fn no_month_exceeds_its_cap_however_the_weeks_fall() {
    let contents = sample();
    let mut disk = Disk::default();
    let capped = || {
        policy_of(
            r#"{ "version": 1, "revision": 1, "controller": { "name": "A Shop", "contact": "privacy@example.org" },
                "retention_days": 90, "purposes": ["recommendations", "measurement"],
                "measurement": { "recipient": "A Shop", "epsilon_per_month": 5, "metrics": [
                  { "name": "steps", "question": "How far?", "measures": "funnel", "epsilon": 1, "epoch": "week" } ] } }"#,
        )
    };
    // In a month that begins on a Sunday, six reports become due for a visitor who did not return in the week before
    // it.
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
    assert!(reports(&disk).iter().all(|report| on(report) < later(first, 20)), "the sixth report is not made");
}

#[test]
fn a_single_report_cannot_be_erased_because_it_records_the_charge() {
    let contents = sample();
    let (mut disk, mut tab) = agreed(&contents);
    track(&mut tab, &mut disk, Kind::View, 0, month(0));
    measure(&mut tab, &mut disk, later(month(1), 1), 1);
    let keys: Vec<_> = disk.events.iter().map(|&(key, _)| homebody::history::Key(key)).collect();
    change(&mut tab, &mut disk, later(month(1), 1), &Input::Erase { keys: &keys });
    assert_eq!(reports(&disk).len(), 5);
    assert!(disk.events.iter().all(|(_, bytes)| is_report(bytes)), "the view is deleted");
}

#[test]
fn without_consent_under_gpc_while_paused_or_under_a_restriction_no_report_is_made_or_sent() {
    let contents = sample();
    let now = later(month(1), 1);
    let ready = || agreed(&contents);
    let mut none = Disk::default();
    let mut tab = open(&contents, &mut none, month(0), declared(0, "month"), false);
    say(&mut tab, &mut none, &Purpose::Recommendations, Decided::Given, month(0));
    measure(&mut tab, &mut none, now, 1);
    assert!(none.events.is_empty() && tab.session.forecast(now).is_empty());

    let (mut disk, mut tab) = ready();
    measure(&mut tab, &mut disk, now, 1);
    // GPC is turned on later: the prepared report waits, and so do the reports that are due.
    let mut with_gpc = open(&contents, &mut disk, now, declared(0, "month"), true);
    assert!(send(&mut with_gpc, &mut disk, now, DeliveryStatus::Accepted).is_empty());
    assert_eq!(reports(&disk).len(), 5, "but consent has not been withdrawn");
    change(&mut tab, &mut disk, now, &Input::Restrict { purpose: Some(Purpose::Measurement) });
    assert!(send(&mut tab, &mut disk, now, DeliveryStatus::Accepted).is_empty());
    change(&mut tab, &mut disk, now, &Input::Restrict { purpose: None });
    for kind in [SettingKind::Pause, SettingKind::Unprofiled] {
        change(&mut tab, &mut disk, now, &Input::Set { now, kind, on: true });
        assert!(send(&mut tab, &mut disk, now, DeliveryStatus::Accepted).is_empty());
        measure(&mut tab, &mut disk, later(month(2), 1), 2);
        assert_eq!(reports(&disk).len(), 5, "{kind:?}");
        change(&mut tab, &mut disk, now, &Input::Set { now, kind, on: false });
    }
    tab.waiting.push(Effect::Reload);
    tab.settle(&mut disk, now);
    assert_eq!(send(&mut tab, &mut disk, now, DeliveryStatus::Accepted).len(), 5);
}

#[test]
fn a_failed_report_is_retried_three_times_with_the_same_bytes_and_never_if_it_may_have_arrived() {
    let contents = sample();
    let (mut disk, mut tab) = agreed(&contents);
    let now = later(month(1), 1);
    measure(&mut tab, &mut disk, now, 1);
    let first = send(&mut tab, &mut disk, now, DeliveryStatus::Failed);
    assert_eq!(send(&mut tab, &mut disk, now, DeliveryStatus::Failed), first);
    // The tab dies during the third attempt.
    for (tag, epoch) in tab.session.outgoing(now) {
        let status = DeliveryStatus::Sending;
        change(&mut tab, &mut disk, now, &Input::Delivery { now, tag, epoch, status });
    }
    let mut again = open(&contents, &mut disk, now, declared(0, "month"), false);
    assert!(send(&mut again, &mut disk, now, DeliveryStatus::Failed).is_empty());

    let (mut disk, mut tab) = agreed(&contents);
    measure(&mut tab, &mut disk, now, 1);
    for _ in 0..3 {
        assert_eq!(send(&mut tab, &mut disk, now, DeliveryStatus::Failed).len(), 5);
    }
    assert!(send(&mut tab, &mut disk, now, DeliveryStatus::Failed).is_empty());
    // A report that is not sent by the end of the next month is never sent.
    let (mut disk, mut tab) = agreed(&contents);
    measure(&mut tab, &mut disk, now, 1);
    assert!(tab.session.outgoing(month(2)).is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Covers two tabs, crashes between any two effects, clocks that jump, and decisions: no epoch of a metric is ever
    /// sent with two different symbols, no report is sent after it may have arrived, and no month costs more than its
    /// cap.
    #[test]
    fn in_any_schedule_the_budget_is_kept_and_no_report_is_sent_twice(
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
                4 => say(tab, &mut disk, &Purpose::Measurement, Decided::Withdrawn, now),
                5 => agree(tab, &mut disk, now),
                6 => *tab = fresh(&mut disk, now),
                7 => now = Millis(now.0 - days * DAY / 8),
                _ => {
                    // Sends one report at a time, under the lock; sometimes the tab dies before it learns the result.
                    tab.waiting.push(Effect::Reload);
                    tab.settle(&mut disk, now);
                    let Some(&(tag, epoch)) = tab.session.outgoing(now).first() else { continue };
                    let status = DeliveryStatus::Sending;
                    if change(tab, &mut disk, now, &Input::Delivery { now, tag, epoch, status }) == 0 {
                        continue;
                    }
                    let message = *measurement_records(&disk).pop().unwrap().message();
                    let arrived = left.insert((tag, epoch), (message.symbol, seed % 3 != 0));
                    if let Some((symbol, before)) = arrived {
                        prop_assert!(!before, "{tag:?} on {epoch} had already arrived");
                        prop_assert_eq!(symbol, message.symbol);
                    }
                    match seed % 3 {
                        0 => _ = change(tab, &mut disk, now, &Input::Delivery { now, tag, epoch, status: DeliveryStatus::Failed }),
                        1 => _ = change(tab, &mut disk, now, &Input::Delivery { now, tag, epoch, status: DeliveryStatus::Accepted }),
                        _ => *tab = fresh(&mut disk, now),
                    }
                }
            }
            for report in reports(&disk) {
                let key = (Epoch::Month.number(report.at()), report.message().tag, report.message().epoch);
                costs.insert(key, report.cost().millionths());
            }
        }
        let mut months: BTreeMap<u16, u32> = BTreeMap::new();
        for ((month, ..), cost) in costs {
            *months.entry(month).or_default() += cost;
        }
        prop_assert!(months.values().all(|&spent| spent <= 16_000_000), "{months:?}");
    }
}
