//! The site's notice and the state of consent, which the page shows.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use serde::{Serialize, Serializer};

use crate::consent::ConsentState;
use crate::engine::Place;
use crate::history::SettingKind;
use crate::pack::{Pack, Verified};
use crate::policy::{Epoch, Measurement, Purpose, Widening};
use crate::report::{self, Arm};
use crate::session::Session;
use crate::units::MicroEps;

/// The current state. The engine returns it whenever it differs from the last state returned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct State {
    /// All purposes of the policy, with their consent states.
    #[serde(serialize_with = "as_map")]
    #[cfg_attr(test, ts(type = "Record<string, ConsentState>"))]
    pub consent: Vec<(String, ConsentState)>,
    /// Where records are kept.
    #[cfg_attr(test, ts(type = "Storage"))]
    pub storage: Place,
    /// True if the browser sends the Global Privacy Control signal.
    pub gpc: bool,
    /// True while nothing is recorded.
    pub paused: bool,
    /// True while the visitor has chosen the non-personalised list.
    pub unprofiled: bool,
    /// True if this device is in the holdout.
    pub holdout: bool,
    /// Purposes that need new consent, because the policy now asks for more than the visitor agreed to.
    pub renewals: Vec<String>,
}

/// Figures that describe a model pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PackInfo {
    /// The version of the format.
    pub version: u32,
    /// The checksum of the file (CRC-32), which identifies this build of the pack.
    pub checksum: u32,
    /// The number of items.
    pub items: u32,
    /// The number of edges between items, both from behaviour and from content.
    pub edges: u32,
    /// The number of log sessions that the pack was trained on.
    pub sessions: u32,
    /// The minimum number of distinct log sessions behind an edge.
    pub min_sessions: u32,
}

/// The part of the policy that the site must disclose to visitors.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Notice {
    /// The name of the controller.
    pub controller: String,
    /// The controller's contact.
    pub contact: String,
    /// The controller's address; empty if the policy does not name one.
    pub address: String,
    /// The controller's ISO 3166 country code; empty if the policy does not name one.
    pub country: String,
    /// The URL of the privacy notice; empty if the policy does not name one.
    pub notice: String,
    /// How long records are kept, in days.
    pub retention_days: u16,
    /// The policy's revision.
    pub revision: u32,
    /// All purposes that consent can be asked for, except sensitive labels.
    pub purposes: Vec<String>,
    /// Labels whose items are ignored unless the visitor permits them; the purpose of each is "sensitive:LABEL".
    pub sensitive: Vec<String>,
    /// The languages of the site; empty if the policy does not name any.
    pub languages: Vec<String>,
    /// The shortest epoch of any metric.
    #[cfg_attr(test, ts(type = "EpochLength"))]
    pub every: Epoch,
    /// True if some visitors who consent to measurement see a non-personalised list, for comparison.
    pub compares: bool,
    /// Who runs the collector and receives the reports; empty if nothing is measured.
    pub recipient: String,
    /// The address of the collector, to which reports are sent; empty if nothing is measured.
    pub collector: String,
    /// What all reports of one visitor in a calendar month reveal.
    pub guesses: Guesses,
}

/// How many guesses about a visitor can be right: half of `of` without the reports, and at most `right` with them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Guesses {
    /// The maximum number of right guesses, always below `of`.
    pub right: u32,
    /// The number of guesses: 100, 1,000, 10,000 and so on.
    pub of: u32,
}

impl Guesses {
    /// Returns the figures for reports with this total ε.
    pub fn with(epsilon: MicroEps) -> Self {
        let guesses = report::Guesses::with(epsilon);
        Self { right: guesses.right(), of: guesses.of() }
    }
}

/// The data that the page receives when the engine has opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Opened {
    /// The part of the policy that visitors are shown.
    pub notice: Notice,
}

/// An old or new value in a change of the policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Was {
    /// A number of days.
    Days(u16),
    /// A name, an address or a label; empty if there is none.
    Text(String),
}

/// One way in which the policy asks for more than the visitor agreed to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Change {
    /// What the change concerns: the retention in days, the controller, a label that no longer needs separate consent,
    /// the collector's address, the recipient of reports, or measurement in general.
    #[cfg_attr(
        test,
        ts(type = "\"retention\" | \"controller\" | \"sensitive\" | \"collector\" | \"recipient\" | \"measurement\"")
    )]
    pub what: &'static str,
    /// What the visitor agreed to.
    pub from: Was,
    /// What the policy now asks for; empty for "sensitive" and "measurement".
    pub to: Was,
}

fn as_map<S: Serializer>(states: &[(String, ConsentState)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(states.iter().map(|(purpose, state)| (purpose, state)))
}

/// Returns the current state.
pub fn state(session: &Session, storage: Place) -> State {
    let (policy, ledger) = (session.policy(), session.ledger());
    let mut renewals = Vec::new();
    let mut consent = Vec::new();
    let sensitive = policy.sensitive().iter().cloned().map(Purpose::Sensitive);
    for purpose in policy.purposes().iter().cloned().chain(sensitive) {
        let state = session.consent(&purpose);
        if state == ConsentState::Unset && ledger.is_outgrown(&purpose) {
            renewals.push(purpose.name());
        }
        consent.push((purpose.name(), state));
    }
    State {
        consent,
        storage,
        gpc: ledger.gpc(),
        paused: session.is_on(SettingKind::Pause),
        unprofiled: session.is_on(SettingKind::Unprofiled),
        holdout: session.arm() == Arm::Holdout,
        renewals,
    }
}

/// Returns the figures of the pack.
pub fn pack_info(pack: &Pack<Verified>) -> PackInfo {
    PackInfo {
        version: crate::pack::VERSION.into(),
        checksum: pack.checksum(),
        items: pack.items().len() as u32,
        edges: (pack.neighbours().edges() + pack.similar().edges()) as u32,
        sessions: pack.sessions(),
        min_sessions: pack.min_sessions().into(),
    }
}

/// Returns the part of the policy that visitors are shown.
pub fn notice(session: &Session) -> Notice {
    let policy = session.policy();
    let text = |text: Option<&str>| text.unwrap_or_default().to_string();
    let measurement = policy.measurement();
    let monthly = measurement.map_or(MicroEps::ZERO, Measurement::monthly);
    Notice {
        controller: policy.controller().name.clone(),
        contact: policy.controller().contact.clone(),
        address: text(policy.address()),
        country: text(policy.country()),
        notice: text(policy.notice()),
        retention_days: policy.retention().0,
        revision: policy.revision(),
        purposes: policy.purposes().iter().map(Purpose::name).collect(),
        sensitive: policy.sensitive().to_vec(),
        languages: policy.languages().to_vec(),
        // The notice states how often reports are sent at most, which is given by the shortest epoch.
        every: policy.metrics().iter().map(|metric| metric.epoch()).min().unwrap_or(Epoch::Month),
        compares: measurement.is_some_and(|measurement| measurement.holdout() > 0),
        recipient: text(measurement.map(Measurement::recipient)),
        collector: text(measurement.map(Measurement::collector)),
        guesses: Guesses::with(monthly),
    }
}

/// Returns what the policy asks for beyond the newest decision on `purpose`; empty unless that decision gave consent.
pub fn changes(session: &Session, purpose: &Purpose) -> Vec<Change> {
    let ledger = session.ledger();
    let Some(agreed) = ledger.agreed(purpose) else { return Vec::new() };
    let text = |text: &str| Was::Text(text.to_string());
    let mut changes: Vec<Change> = Vec::new();
    for widening in agreed.terms.widenings(ledger.terms(), purpose) {
        let (what, from, to) = match widening {
            Widening::Retention(from, to) => ("retention", Was::Days(from.0), Was::Days(to.0)),
            Widening::Controller(from, to) => ("controller", text(from), text(to)),
            Widening::Exposed(label) => ("sensitive", text(label), text("")),
            Widening::Collector(from, to) => ("collector", text(from), text(to)),
            Widening::Recipient(from, to) => ("recipient", text(from), text(to)),
            Widening::Metric(_) | Widening::Budget(..) | Widening::Holdout(..) => ("measurement", text(""), text("")),
        };
        let listed = what == "measurement" && changes.iter().any(|change| change.what == what);
        if !listed {
            changes.push(Change { what, from, to });
        }
    }
    changes
}
