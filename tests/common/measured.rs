//! A site with measurement, and a device that may report to it.

use super::tabs::{DAY, Disk, START, Tab};
use super::{policy_of, some_contents, verified};
use homebody::consent::{CollectedBy, Decided};
use homebody::history::Kind;
use homebody::ids::ItemNumber;
use homebody::pack::ItemFlags;
use homebody::pack_writer::Contents;
use homebody::policy::{Checked, Epoch, Purpose};
use homebody::report::{DeliveryStatus, Message, Report, is_report};
use homebody::session::{Effect, Input, Session};
use homebody::units::{Millis, Price};

/// Returns sample contents: items 0 and 1 are mugs, 2 is a lamp, 3 is private.
pub fn sample() -> Contents {
    let mut contents = some_contents(5, 12);
    for (at, item) in contents.items.iter_mut().enumerate() {
        let category = ["mugs", "mugs", "lamps", "private"].get(at).unwrap_or(&"things");
        (item.category, item.tags, item.flags) = ((*category).to_owned(), Vec::new(), ItemFlags::default());
        item.price = Price::new([100, 250, 900, 50].get(at).copied().unwrap_or(300)).unwrap();
    }
    contents
}

/// Returns a policy that assigns `holdout` percent of visitors to the holdout and uses this epoch for all metrics.
pub fn declared(holdout: u8, epoch: &str) -> Checked {
    policy_of(&format!(
        r#"{{ "version": 1, "revision": 1, "controller": {{ "name": "A Shop", "contact": "privacy@example.org" }},
            "retention_days": 90, "purposes": ["recommendations", "measurement"], "sensitive": ["private"],
            "measurement": {{ "recipient": "A Shop", "epsilon_per_month": 16, "holdout_percent": {holdout}, "metrics": [
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

pub fn open(contents: &Contents, disk: &mut Disk, now: Millis, policy: Checked, gpc: bool) -> Tab {
    let mut tab = Tab { session: Session::new(verified(contents), policy, gpc), waiting: vec![Effect::Reload] };
    tab.settle(disk, now);
    tab
}

/// Loads the stored records, takes a step, and executes the effects, as the browser does.
pub fn change(tab: &mut Tab, disk: &mut Disk, now: Millis, input: &Input<'_>) -> usize {
    tab.waiting.push(Effect::Reload);
    tab.settle(disk, now);
    let effects = tab.step(input).unwrap();
    tab.settle(disk, now);
    effects
}

pub fn say(tab: &mut Tab, disk: &mut Disk, purpose: &Purpose, decided: Decided, now: Millis) {
    let (collected_by, language) = (CollectedBy::Homebody, "en");
    let input = Input::Decide { now, purpose, decided, collected_by, language, text: [0; 32], receipt: [9; 16] };
    change(tab, disk, now, &input);
}

/// Gives consent to both purposes and assigns the arm.
pub fn agree(tab: &mut Tab, disk: &mut Disk, now: Millis) {
    say(tab, disk, &Purpose::Recommendations, Decided::Given, now);
    say(tab, disk, &Purpose::Measurement, Decided::Given, now);
    measure(tab, disk, now, 0);
}

/// Returns a device that consented at the start of the first month, without a holdout; every metric is monthly.
pub fn agreed(contents: &Contents) -> (Disk, Tab) {
    let mut disk = Disk::default();
    let mut tab = open(contents, &mut disk, month(0), declared(0, "month"), false);
    agree(&mut tab, &mut disk, month(0));
    (disk, tab)
}

/// Returns random bytes that differ between seeds and between metrics.
pub fn entropy(seed: u64) -> [[u8; 16]; 17] {
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

pub fn measure(tab: &mut Tab, disk: &mut Disk, now: Millis, seed: u64) {
    change(tab, disk, now, &Input::Measure { now, entropy: &entropy(seed) });
}

pub fn track(tab: &mut Tab, disk: &mut Disk, kind: Kind, item: u32, now: Millis) {
    tab.step(&Input::Track { now, kind, item: ItemNumber(item) }).unwrap();
    tab.settle(disk, now);
}

pub fn measurement_records(disk: &Disk) -> Vec<Report> {
    let bytes = disk.events.iter().map(|(_, bytes)| bytes.as_slice()).filter(|bytes| is_report(bytes));
    bytes.map(|bytes| Report::from_bytes(bytes).unwrap()).collect()
}

pub fn reports(disk: &Disk) -> Vec<Report> {
    measurement_records(disk).into_iter().filter(|record| record.status() == DeliveryStatus::Prepared).collect()
}

/// Sends every report that may be sent, as the page does; all reports arrive unless the network is down.
pub fn send(tab: &mut Tab, disk: &mut Disk, now: Millis, outcome: DeliveryStatus) -> Vec<Message> {
    let mut sent = Vec::new();
    for (tag, epoch) in tab.session.outgoing(now) {
        if change(tab, disk, now, &Input::Delivery { now, tag, epoch, status: DeliveryStatus::Sending }) > 0 {
            let sending = measurement_records(disk).pop().unwrap();
            assert_eq!(sending.status(), DeliveryStatus::Sending, "a report is stored before it leaves the device");
            sent.push(*sending.message());
            change(tab, disk, now, &Input::Delivery { now, tag, epoch, status: outcome });
        }
    }
    sent
}

/// Returns the time this many months after the start of the first month.
pub fn month(after: u16) -> Millis {
    Epoch::Month.start(Epoch::Month.number(START) + after)
}

pub fn later(from: Millis, days: i64) -> Millis {
    Millis(from.0 + days * DAY)
}

pub fn answers(tab: &Tab, now: Millis) -> Vec<String> {
    let forecast = tab.session.forecast(now);
    let metrics = tab.session.policy().metrics();
    forecast.iter().zip(metrics).map(|(&at, metric)| metric.answers()[at as usize].clone()).collect()
}
