//! The page's part of measuring, as in www/page/reports.js: one tab at a time, under a lock, asks for reports, sends
//! them and tells the engine what became of them. The page and the collector also know everything that was ever made
//! and sent, which the engine may have erased.

use std::collections::BTreeMap;

use homebody::consent::{Decision, Measurement};
use homebody::engine::{Contents, Failure, Reply, Request};
use homebody::policy::{Epoch, Tag};
use homebody::report::{DeliveryStatus, Message, Report, is_report};
use homebody::units::Millis;

use super::random::Random;
use super::site::ABSENT;
use super::tab::Asked;
use super::tally::Happening;
use super::world::World;

/// A report, from the moment that it is stored.
struct Made {
    bytes: [u8; 12],
    /// The end of its epoch.
    end: Millis,
    times: usize,
    in_flight: bool,
    done: bool,
    /// The device has lost its records of this. If the clock is then set back before the end of the epoch, nothing can
    /// know that it was reported.
    forgotten: bool,
    excused: bool,
}

#[derive(Default)]
pub struct Page {
    /// The tab that holds the lock.
    holder: Option<String>,
    due: Vec<(Tag, u16)>,
    flight: Vec<(Tag, u16)>,
    /// Requests about reports that are not answered.
    waiting: usize,
    /// Reports whose status "sending" has been stored, and whose bytes have not been released.
    sending: Vec<(Tag, u16)>,
    made: BTreeMap<(u32, u16), Made>,
    /// What was charged in each month, in millionths of ε.
    charged: BTreeMap<u16, u64>,
    /// A stored record was damaged, so stored reports prove nothing.
    pub tampered: bool,
}

impl Page {
    /// The tab is gone, and with it its lock. Returns whether an answer of the network is lost.
    pub fn leave(&mut self, tab: &str) -> bool {
        if self.holder.as_deref() != Some(tab) {
            return false;
        }
        let lost = !self.flight.is_empty();
        self.release();
        lost
    }

    fn release(&mut self) {
        self.holder = None;
        self.due.clear();
        self.flight.clear();
        self.sending.clear();
        self.waiting = 0;
    }

    /// All records are gone.
    pub fn forget(&mut self) {
        for made in self.made.values_mut() {
            made.forgotten = true;
        }
    }

    pub fn time(&mut self, now: Millis) {
        for made in self.made.values_mut() {
            made.excused |= made.forgotten && now < made.end;
        }
    }
}

impl World<'_> {
    fn holder(&self) -> Option<usize> {
        let holder = self.page.holder.as_ref()?;
        self.tabs.iter().position(|tab| tab.name == *holder)
    }

    pub fn measure(&mut self, at: usize, seed: u16) {
        if self.page.holder.is_some() {
            return;
        }
        let mut random = Random::new(u64::from(seed));
        let entropy = (0..6).map(|_| random.bytes()).collect();
        self.page.holder = Some(self.tabs[at].name.clone());
        self.page.waiting = 1;
        self.ask(at, Request::Measure(entropy));
    }

    pub fn send(&mut self) {
        if let Some(at) = self.holder()
            && let Some((tag, epoch)) = self.page.due.pop()
        {
            self.page.waiting += 1;
            self.ask(at, Request::Send(tag, epoch));
        }
    }

    pub fn answer(&mut self, answer: u8) {
        if let Some(at) = self.holder()
            && let Some((tag, epoch)) = self.page.flight.pop()
        {
            let status =
                [DeliveryStatus::Failed, DeliveryStatus::Failed, DeliveryStatus::Accepted, DeliveryStatus::Rejected]
                    [usize::from(answer) % 4];
            self.page.waiting += 1;
            self.ask(at, Request::Sent(tag, epoch, status));
        }
    }

    pub fn reported(&mut self, at: usize, asked: &Asked, reply: Result<Reply, Failure>) {
        let holds = self.page.holder.as_ref() == Some(&self.tabs[at].name);
        if !holds {
            return;
        }
        self.page.waiting = self.page.waiting.saturating_sub(1);
        match (&asked.request, reply) {
            (Request::Measure(_), Ok(Reply::Due(due))) => {
                self.count_capped(at);
                self.page.due = due.into_iter().map(|due| (Tag(due.tag), due.epoch)).collect();
            }
            (&Request::Send(tag, epoch), Ok(Reply::Message(bytes))) if !bytes.is_empty() => {
                self.released(tag, epoch, &bytes);
                self.page.flight.push((tag, epoch));
            }
            (&Request::Sent(tag, epoch, status), Ok(_)) => {
                if let Some(made) = self.page.made.get_mut(&(tag.0, epoch)) {
                    made.in_flight = false;
                    made.done |= status != DeliveryStatus::Failed;
                }
                // As a later visit would, and the engine decides whether it may be sent again.
                if status == DeliveryStatus::Failed {
                    self.page.due.push((tag, epoch));
                }
            }
            (_, Ok(_)) => {}
            (_, Err(_)) => self.page.release(),
        }
        let page = &mut self.page;
        if page.waiting == 0 && page.due.is_empty() && page.flight.is_empty() {
            page.release();
        }
    }

    /// A report leaves the device.
    fn released(&mut self, tag: Tag, epoch: u16, bytes: &[u8]) {
        let stored = self.page.sending.iter().position(|sending| *sending == (tag, epoch));
        let stored = stored.expect("a report is sent whose status was not stored before");
        self.page.sending.swap_remove(stored);
        if self.page.tampered {
            return;
        }
        let made = self.page.made.get_mut(&(tag.0, epoch)).expect("a report is sent that was not stored and charged");
        assert_eq!(bytes, made.bytes, "the bytes that are sent are those that were stored");
        assert!(!made.in_flight, "a report is sent that may have arrived");
        assert!(!made.done, "a report is sent that was accepted or rejected");
        assert!(made.times < 3, "a report is sent more than three times");
        made.times += 1;
        made.in_flight = true;
        self.tally.count(if made.times > 1 { Happening::SentAgain } else { Happening::Sent });
    }

    /// Counts a question on which nothing was reported because the budget of the month does not suffice.
    fn count_capped(&mut self, at: usize) {
        let (now, tab) = (self.now, &mut self.tabs[at]);
        let measures = tab.engine.session().ledger().grant::<Measurement>().is_some();
        let Some(measurement) = tab.policy(self.site).measurement().filter(|_| measures) else { return };
        let spent = charges(&self.database.contents, Epoch::Month.number(now));
        let capped = measurement.metrics().iter().any(|metric| {
            let before = metric.epoch().number(now).wrapping_sub(1);
            let unreported = !self.page.made.contains_key(&(metric.tag().0, before));
            unreported && spent > 0 && spent + metric.epsilon().millionths() > measurement.monthly().millionths()
        });
        if capped {
            self.tally.count(Happening::Capped);
        }
    }

    /// A record of measurement was stored.
    pub fn recorded(&mut self, at: usize, bytes: &[u8], decisions: &[Decision]) {
        let report = Report::from_bytes(bytes).expect("a stored report can be read");
        let Message { tag, epoch, .. } = *report.message();
        if report.status() == DeliveryStatus::Sending {
            self.page.sending.push((tag, epoch));
        }
        let tab = &self.tabs[at];
        let view = tab.view(self.site, decisions, report.at());
        let purposes = &self.site.purposes[..2];
        let kept = purposes.iter().all(|purpose| view.kept(purpose).is_some());
        assert!(kept || self.damaged, "a report was stored without consent");
        if report.status() != DeliveryStatus::Prepared || self.page.tampered {
            return;
        }
        assert_ne!(tab.pack, ABSENT, "without a pack, no answer is known");
        self.tally.count(Happening::Prepared);
        let metric = tab.policy(self.site).metrics().iter().find(|metric| metric.tag() == tag);
        let metric = metric.expect("only declared metrics are reported");
        let end = metric.epoch().start(epoch + 1);
        let late =
            decisions.iter().filter(|decision| purposes.contains(&decision.purpose)).any(|said| said.at() >= end);
        assert!(!late, "a report covers an epoch in which consent was not given");
        assert_eq!(report.cost(), metric.epsilon(), "a report is charged");
        let month = Epoch::Month.number(report.at());
        let monthly = tab.policy(self.site).measurement().map_or(0, |measurement| measurement.monthly().millionths());
        assert!(charges(&self.database.contents, month) <= monthly, "the month's budget is exceeded");
        let key = (tag.0, epoch);
        let again = self.page.made.contains_key(&key);
        assert!(!again || self.page.made[&key].excused, "a second report on one question and epoch");
        if !again {
            // Erasing a report does not refund it.
            let charged = self.page.charged.entry(month).or_default();
            *charged += u64::from(report.cost().millionths());
            let most = self.site.policies.iter().filter_map(|policy| policy.measurement());
            let most = most.map(|measurement| u64::from(measurement.monthly().millionths())).max();
            assert!(Some(*charged) <= most, "charges were refunded");
        }
        let bytes = report.message().to_bytes();
        let (forgotten, excused) = (false, false);
        self.page.made.insert(key, Made { bytes, end, times: 0, in_flight: false, done: false, forgotten, excused });
    }
}

/// What the stored reports of a month cost, in millionths of ε.
fn charges(stored: &Contents, month: u16) -> u32 {
    let reports = stored.records.iter().filter(|(_, bytes)| is_report(bytes));
    let reports = reports.filter_map(|(_, bytes)| Report::from_bytes(bytes).ok());
    reports.filter(|other| Epoch::Month.number(other.at()) == month).map(|other| other.cost().millionths()).sum()
}
