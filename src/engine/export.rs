//! The export file. It contains every readable record. Decisions are included only as receipts, because a visitor gives
//! consent separately on each device. `www/schemas/export.schema.json` defines the format.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use super::failure::Failure;
use super::view::StoredRecord;
use crate::checksum::crc32;
use crate::errors::Code;
use crate::history::{Event, Impression, Kind, PreferenceKind, PreferenceRecord, Record, Setting, SettingKind};
use crate::pack::Label;
use crate::policy::Node;
use crate::units::Millis;

/// The version of the format.
pub const VERSION: u32 = 1;
/// The maximum number of records in an import; no engine stores more than this.
const MOST: usize = 1000;
/// A JSON number represents every integer up to this value exactly.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// An export. Its checksum covers `records`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Export {
    /// The version of the format.
    #[cfg_attr(test, ts(type = "1"))]
    pub homebody: u32,
    /// The time of the export, in ISO 8601.
    pub exported: String,
    /// The origin of the site that stored the records.
    pub site: String,
    /// The records that can be imported.
    pub records: Vec<StoredRecord>,
    /// Reports with their deliveries, and the arm; an import ignores them.
    pub reports: Vec<StoredRecord>,
    /// Decisions; an import ignores them.
    pub decisions: Vec<StoredRecord>,
    /// The CRC-32 of the records as JSON without spaces. It detects damage, not forgery.
    pub checksum: u32,
}

impl Export {
    /// Sorts records into an export. The caller adds the checksum.
    #[must_use]
    pub fn new(all: Vec<StoredRecord>, exported: String, site: String) -> Self {
        let (mut records, mut reports, mut decisions) = (Vec::new(), Vec::new(), Vec::new());
        for record in all {
            match record {
                StoredRecord::Decision { .. } | StoredRecord::Refusal { .. } => decisions.push(record),
                StoredRecord::Report { .. } | StoredRecord::Delivery { .. } | StoredRecord::Arm { .. } => {
                    reports.push(record);
                }
                StoredRecord::Unreadable { .. } => {}
                _ => records.push(record),
            }
        }
        Self { homebody: VERSION, exported, site, records, reports, decisions, checksum: 0 }
    }
}

/// Returns the checksum of the records' JSON.
#[must_use]
pub fn checksum(json: &str) -> u32 {
    crc32(json.as_bytes())
}

/// An export file to import: the version, records and checksum that it contains, and the JSON text of the records.
#[derive(Clone, Debug)]
pub struct Brought<'a> {
    /// The value of `homebody`.
    pub version: Option<f64>,
    /// The value of `records`.
    pub records: Option<Node>,
    /// The value of `checksum`.
    pub checksum: Option<f64>,
    /// The JSON text of `records`.
    pub json: &'a str,
}

/// Checks an export and returns its records in stored form.
///
/// # Errors
/// `import/version` and `import/damaged`.
pub fn read(brought: &Brought<'_>) -> Result<Vec<Vec<u8>>, Failure> {
    const DAMAGED: Failure = Failure::new(Code::ImportDamaged, "The export is damaged; nothing was imported");
    match brought.version {
        Some(version) if version == f64::from(VERSION) => {}
        Some(_) => return Err(Failure::new(Code::ImportVersion, "This export has a different version")),
        None => return Err(Failure::new(Code::ImportDamaged, "This is not a Homebody export")),
    }
    let Some(Node::List(records)) = &brought.records else { return Err(DAMAGED) };
    if records.len() > MOST || brought.checksum != Some(f64::from(checksum(brought.json))) {
        return Err(DAMAGED);
    }
    let mut bytes = Vec::with_capacity(records.len());
    for record in records {
        let Some(record) = record_of(record) else {
            return Err(Failure::new(Code::ImportDamaged, "A record in the export is damaged; nothing was imported"));
        };
        bytes.push(record.to_bytes());
    }
    Ok(bytes)
}

/// Reads one record. In exports of earlier versions, an impression is called `showing`, a preference is called
/// `choice`, and the kinds `more` and `less` are called `boost` and `lower`.
fn record_of(node: &Node) -> Option<Record> {
    let at = moment(field(node, "at")?)?;
    Some(match text(node, "type")? {
        "event" => {
            let (kind, item) = (Kind::named(text(node, "kind")?)?, text(node, "item")?.to_owned());
            Record::Event(Event { kind, at, item })
        }
        "impression" | "showing" => {
            let Node::List(items) = field(node, "items")? else { return None };
            let mut named = Vec::with_capacity(items.len());
            for item in items {
                named.push(text(item, "item")?.to_owned());
            }
            Record::Impression(Impression { at, slot: text(node, "slot")?.to_owned(), items: named })
        }
        "preference" | "choice" => {
            // An export contains what the visitor wants and never what they no longer want, which could undo a mute here.
            let what = preference_kind(text(node, "what")?).filter(|what| *what != PreferenceKind::Clear)?;
            let label = Label::parse(text(node, "label")?)?;
            Record::Preference(PreferenceRecord { what, at, label })
        }
        "setting" => {
            let Node::Bool(true) = *field(node, "on")? else { return None };
            Record::Setting(Setting { kind: SettingKind::named(text(node, "setting")?)?, on: true, at })
        }
        _ => return None,
    })
}

fn preference_kind(name: &str) -> Option<PreferenceKind> {
    PreferenceKind::named(match name {
        "boost" => "more",
        "lower" => "less",
        name => name,
    })
}

fn field<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    let Node::Map(fields) = node else { return None };
    fields.iter().find(|(key, _)| key == name).map(|(_, value)| value)
}

fn text<'n>(node: &'n Node, name: &str) -> Option<&'n str> {
    match field(node, name)? {
        Node::Text(text) => Some(text),
        _ => None,
    }
}

/// Reads a time: an integer number of milliseconds that JSON represents exactly.
fn moment(node: &Node) -> Option<Millis> {
    match *node {
        Node::Number(at) if at.abs() < EXACT && at == at as i64 as f64 => Some(Millis(at as i64)),
        _ => None,
    }
}
