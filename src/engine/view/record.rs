//! Stored records in the form that pages and exports show. No record is left out: a record that cannot be read is
//! included as unreadable.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use serde::Serialize;

use super::site::Guesses;
use crate::consent::{Answer, CollectedBy, Decided, Decision};
use crate::history::{Kind, PreferenceKind, Record, SettingKind};
use crate::ids::Key;
use crate::policy::{Epoch, Tag, Terms};
use crate::report::{Arm, DeliveryStatus, Parts, Report, is_report};
use crate::session::Session;
use crate::units::{Day, Days, Millis};

/// An item by id and title; the title is empty if the item is no longer in the catalogue.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NamedItem {
    /// Its id in the catalogue.
    pub item: String,
    /// Its title.
    pub title: String,
}

/// The terms in force when a decision was made.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AgreedTerms {
    /// The name of the controller.
    pub controller: String,
    /// How long events are kept, in days.
    pub retention_days: u16,
    /// Labels that need separate consent.
    pub sensitive: Vec<String>,
    /// The additional terms of consent to measurement.
    pub measured: MeasuredTerms,
}

/// The additional terms of consent to measurement.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MeasuredTerms {
    /// The tags of the declared metrics, as eight hexadecimal digits each.
    pub metrics: Vec<String>,
    /// The collector's address; empty if nothing is measured.
    pub collector: String,
    /// Who runs the collector and receives the reports.
    pub recipient: String,
    /// The maximum cost of one month's reports, in millionths of ε.
    pub epsilon_monthly: u32,
    /// The percentage of visitors in the holdout, who see a list that is not personalised.
    pub holdout_percent: u8,
}

/// One step in the delivery of a report.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Delivery {
    /// The time of the step, in milliseconds since 1970.
    pub at: f64,
    /// The delivery status from then on.
    #[cfg_attr(test, ts(type = "DeliveryStatus"))]
    pub status: DeliveryStatus,
}

/// The bytes of a report in hexadecimal, part by part, in the order in which they are sent.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SentBytes {
    /// The version of the format.
    pub version: String,
    /// The device's arm.
    pub arm: String,
    /// The number of the epoch.
    pub epoch: String,
    /// The metric's tag.
    pub metric: String,
    /// The symbol that is sent instead of the answer.
    pub symbol: String,
}

/// A stored record. Times are in milliseconds since 1970. Only a record that the visitor can erase individually has a
/// `key`, which is null while records are only in memory. Only a record that ends by itself has `expires`; the others
/// are kept until the visitor deletes them or withdraws consent.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
#[expect(missing_docs, reason = "the generated types document the fields")]
pub enum StoredRecord {
    /// An event: something the visitor did with an item.
    Event {
        key: Option<f64>,
        at: f64,
        expires: f64,
        #[cfg_attr(test, ts(type = "EventKind"))]
        kind: Kind,
        item: String,
        title: String,
        category: String,
    },
    /// Items that the visitor saw on a shelf; `slot` is the shelf's name.
    Impression { key: Option<f64>, at: f64, expires: f64, slot: String, items: Vec<NamedItem> },
    /// A preference.
    Preference {
        key: Option<f64>,
        at: f64,
        #[cfg_attr(test, ts(type = "PreferenceKind | \"clear\""))]
        what: PreferenceKind,
        label: String,
    },
    /// A setting.
    Setting {
        key: Option<f64>,
        at: f64,
        #[cfg_attr(test, ts(type = "SettingName"))]
        setting: SettingKind,
        on: bool,
    },
    /// Consent that was given or withdrawn. `receipt` and `text` (the SHA-256 of the text shown) are hexadecimal; `text`
    /// is empty if it is unknown. `gpc` is true if the browser sent the Global Privacy Control signal. The decision counts
    /// until `expires` or, if `replaced`, until the next decision on the same purpose; the record stays. `expired` is true
    /// if that time has passed.
    Decision {
        at: f64,
        expires: f64,
        expired: bool,
        replaced: bool,
        purpose: String,
        #[cfg_attr(test, ts(type = "\"given\" | \"withdrawn\""))]
        decided: Decided,
        revision: u32,
        #[cfg_attr(test, ts(type = "CollectedBy"))]
        collected_by: CollectedBy,
        gpc: bool,
        language: String,
        receipt: String,
        text: String,
        terms: AgreedTerms,
    },
    /// Consent that was refused. Only the day is stored, so `at` and `expires` are noon (UTC) of the day of the refusal
    /// and of the last day on which it counts.
    Refusal {
        at: f64,
        expires: f64,
        expired: bool,
        replaced: bool,
        purpose: String,
        #[cfg_attr(test, ts(type = "\"refused\""))]
        decided: Decided,
        revision: u32,
    },
    /// A report on an epoch, whose number is counted from 1970 and which `ends` when the next one begins. It contains the
    /// true answer, the symbol that the randomizer drew for this answer, what the report alone reveals about it, and all
    /// the bytes sent, part by part. `metric` is the metric's tag. `deliveries` is empty until the report is sent. It cannot
    /// be erased individually, because it is the record of its charge.
    Report {
        at: f64,
        metric: String,
        #[cfg_attr(test, ts(type = "EpochLength"))]
        length: Epoch,
        epoch: u16,
        begins: f64,
        ends: f64,
        question: String,
        answer: String,
        symbol: u32,
        #[cfg_attr(test, ts(type = "ArmName"))]
        arm: Arm,
        epsilon: f64,
        guesses: Guesses,
        bytes: SentBytes,
        deliveries: Vec<Delivery>,
    },
    /// The delivery status of a report that cannot be read.
    Delivery {
        at: f64,
        metric: String,
        epoch: u16,
        #[cfg_attr(test, ts(type = "DeliveryStatus"))]
        status: DeliveryStatus,
    },
    /// The arm assigned to this device.
    Arm {
        at: f64,
        #[cfg_attr(test, ts(type = "ArmName"))]
        arm: Arm,
    },
    /// An unreadable record, with its length in bytes.
    Unreadable { bytes: u32 },
}

/// Returns one stored record in the form that pages use.
pub fn described(session: &Session, bytes: &[u8], key: Option<Key>, is_decision: bool) -> StoredRecord {
    let key_out = key.map(|Key(key)| key as f64);
    let read = if is_decision {
        Decision::from_bytes(bytes).ok().map(|read| decision(session, read))
    } else if is_report(bytes) {
        Report::from_bytes(bytes).ok().map(|report| of_report(&report))
    } else {
        Record::from_bytes(bytes).ok().map(|record| kept(session, record, key_out))
    };
    read.unwrap_or(StoredRecord::Unreadable { bytes: bytes.len() as u32 })
}

fn kept(session: &Session, record: Record, key: Option<f64>) -> StoredRecord {
    let items = session.pack().items();
    let title = |id: &str| session.pack().find(id).map_or_else(String::new, |item| items.title(item).to_string());
    let at = millis(record.at());
    let ages = millis_after(record.at(), session.policy().retention());
    match record {
        Record::Event(event) => {
            let number = session.pack().find(&event.item);
            let category = number.map_or_else(String::new, |item| items.category(item).to_string());
            let (kind, title) = (event.kind, title(&event.item));
            StoredRecord::Event { key, at, expires: ages, kind, item: event.item, title, category }
        }
        Record::Impression(impression) => {
            let named = |item: String| NamedItem { title: title(&item), item };
            let items = impression.items.into_iter().map(named).collect();
            StoredRecord::Impression { key, at, expires: ages, slot: impression.slot, items }
        }
        Record::Preference(preference) => {
            StoredRecord::Preference { key, at, what: preference.what, label: preference.label.text() }
        }
        Record::Setting(setting) => StoredRecord::Setting { key, at, setting: setting.kind, on: setting.on },
    }
}

fn decision(session: &Session, decision: Decision) -> StoredRecord {
    let expired = session.ledger().is_expired(&decision);
    let (decided, until, revision) = (decision.decided(), decision.until(), decision.revision);
    let purpose = decision.purpose.name();
    let receipt = match decision.answer {
        Answer::Refused(day) => {
            let (at, expires) = (millis(day.noon()), millis(Day::of(until).noon()));
            return StoredRecord::Refusal { at, expires, expired, replaced: false, purpose, decided, revision };
        }
        Answer::Given(receipt) | Answer::Withdrawn(receipt) => receipt,
    };
    StoredRecord::Decision {
        at: millis(receipt.at),
        expires: millis(until),
        expired,
        replaced: false,
        purpose,
        decided,
        revision,
        collected_by: receipt.collected_by,
        gpc: receipt.gpc,
        language: receipt.language,
        receipt: hex(&receipt.id),
        text: if receipt.text == [0; 32] { String::new() } else { hex(&receipt.text) },
        terms: agreed(&receipt.terms),
    }
}

fn agreed(terms: &Terms) -> AgreedTerms {
    AgreedTerms {
        controller: terms.controller.clone(),
        retention_days: terms.retention.0,
        sensitive: terms.sensitive.clone(),
        measured: MeasuredTerms {
            metrics: terms.measured.metrics().map(tag).collect(),
            collector: terms.measured.collector.clone(),
            recipient: terms.measured.recipient.clone(),
            epsilon_monthly: terms.measured.monthly.millionths(),
            holdout_percent: terms.measured.holdout(),
        },
    }
}

fn of_report(report: &Report) -> StoredRecord {
    let (at, message) = (millis(report.at()), report.message());
    let (metric, epoch, arm) = (tag(message.tag), message.epoch, message.arm);
    match report.status() {
        DeliveryStatus::Prepared => StoredRecord::Report {
            at,
            metric,
            length: report.epoch_length(),
            epoch,
            begins: millis(report.epoch_length().start(epoch)),
            ends: millis(report.epoch_length().end(epoch)),
            question: report.question().to_string(),
            answer: report.answer().to_string(),
            symbol: message.symbol,
            arm,
            epsilon: report.cost().value(),
            guesses: Guesses::with(report.cost()),
            bytes: sent(&message.parts()),
            deliveries: Vec::new(),
        },
        DeliveryStatus::ArmAssigned => StoredRecord::Arm { at, arm },
        status => StoredRecord::Delivery { at, metric, epoch, status },
    }
}

#[inline(never)] // Saves 0.2 kB gzip of Wasm (measured).
fn sent(parts: &Parts) -> SentBytes {
    SentBytes {
        version: hex(&parts.version),
        arm: hex(&parts.arm),
        epoch: hex(&parts.epoch),
        metric: hex(&parts.metric),
        symbol: hex(&parts.symbol),
    }
}

/// Converts a time to a JavaScript number; actual times are far below 2⁵³.
pub const fn millis(at: Millis) -> f64 {
    at.0 as f64
}

fn millis_after(at: Millis, days: Days) -> f64 {
    millis(at) + f64::from(days.0) * 86_400_000.0
}

fn tag(Tag(tag): Tag) -> String {
    hex(&tag.to_be_bytes())
}

/// Returns the bytes in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::new();
    for byte in bytes {
        for four in [byte >> 4, byte & 15] {
            text.push(DIGITS.get(usize::from(four)).map_or('0', |&digit| char::from(digit)));
        }
    }
    text
}
