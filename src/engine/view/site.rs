//! What the site says of itself and where consent stands, for the page to draw.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use serde::{Serialize, Serializer};

use crate::consent::{ConsentState, Decided};
use crate::engine::Place;
use crate::history::SettingKind;
use crate::pack::{Pack, Verified};
use crate::policy::{Epoch, Purpose, Widening};
use crate::report::Arm;
use crate::session::Session;

/// Where everything stands; sent along whenever it differs from what was sent last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct State {
    /// Every purpose of the policy.
    #[serde(serialize_with = "as_map")]
    #[cfg_attr(test, ts(type = "Record<string, ConsentState>"))]
    pub consent: Vec<(String, ConsentState)>,
    /// Where history is kept.
    #[cfg_attr(test, ts(type = "Storage"))]
    pub storage: Place,
    /// The browser sends Global Privacy Control.
    pub signal: bool,
    /// Nothing is recorded.
    pub paused: bool,
    /// The list is the same whatever the visitor did.
    pub unprofiled: bool,
    /// This device was assigned the list that everyone gets.
    pub holdout: bool,
    /// Purposes to be asked for again: consent was to less than the policy asks for today.
    pub renewals: Vec<String>,
}

/// A model pack in numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PackInfo {
    /// The version of its form.
    pub version: u32,
    /// Items.
    pub items: u32,
    /// Edges between items, learned and by content.
    pub edges: u32,
    /// Sessions it was learned from.
    pub sessions: u32,
    /// How many distinct sessions an edge rests on at least.
    pub min_sessions: u32,
}

/// What a visitor must be told, from the policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Notice {
    /// Who answers for the data.
    pub controller: String,
    /// How to reach them.
    pub contact: String,
    /// Where they are; empty where the policy does not say.
    pub address: String,
    /// Their country's ISO 3166 code; empty where the policy does not say.
    pub country: String,
    /// The address of the privacy notice; empty where the policy does not say.
    pub notice: String,
    /// How long history is kept, in days.
    pub retention_days: u16,
    /// The policy's revision.
    pub revision: u32,
    /// Everything that consent can be asked for but what is sensitive.
    pub purposes: Vec<String>,
    /// Labels that are left alone unless permitted; each is asked for as "sensitive:LABEL".
    pub sensitive: Vec<String>,
    /// Languages of the site; empty where the policy does not say.
    pub languages: Vec<String>,
    /// How often measurement answers a question, at most.
    #[cfg_attr(test, ts(type = "EpochLength"))]
    pub every: Epoch,
    /// Some who consent to measurement are shown the ordinary list, for comparison.
    pub compares: bool,
    /// The most that all reports of one visitor may tell in a calendar month, as ε.
    #[cfg_attr(test, ts(type = "number"))]
    pub epsilon_per_month: Epsilon,
}

/// ε in millionths, written as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Epsilon(u32);

impl Serialize for Epsilon {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(f64::from(self.0) / 1e6)
    }
}

/// What the page learns when the engine has opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Opened {
    /// The pack.
    pub pack: PackInfo,
    /// The policy, for visitors.
    pub notice: Notice,
    /// Where reports go; null where nothing is measured.
    pub collector: Option<String>,
}

/// A value that a policy had or has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Was {
    /// Days.
    Days(u16),
    /// A name, an address or a label; empty where there is none.
    Text(String),
}

/// One way in which the policy asks for more than a visitor once agreed to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Change {
    /// Days of keeping, who answers, a label that is no longer asked for by itself, where reports go, or more that is
    /// measured.
    #[cfg_attr(test, ts(type = "\"retention\" | \"controller\" | \"sensitive\" | \"collector\" | \"measurement\""))]
    pub what: &'static str,
    /// What was agreed to.
    pub from: Was,
    /// What is asked for; empty for "sensitive" and "measurement".
    pub to: Was,
}

fn as_map<S: Serializer>(states: &[(String, ConsentState)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(states.iter().map(|(purpose, state)| (purpose, state)))
}

/// Where everything stands.
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
        signal: ledger.gpc(),
        paused: session.is_on(SettingKind::Pause),
        unprofiled: session.is_on(SettingKind::Unprofiled),
        holdout: session.arm() == Arm::Holdout,
        renewals,
    }
}

/// The pack in numbers.
pub fn pack_info(pack: &Pack<Verified>) -> PackInfo {
    PackInfo {
        version: crate::pack::VERSION.into(),
        items: pack.items().len() as u32,
        edges: (pack.neighbours().edges() + pack.similar().edges()) as u32,
        sessions: pack.sessions(),
        min_sessions: pack.min_sessions().into(),
    }
}

/// The policy, for visitors.
pub fn notice(session: &Session) -> Notice {
    let policy = session.policy();
    let text = |text: Option<&str>| text.unwrap_or_default().to_string();
    let measurement = policy.measurement();
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
        // What is told is the most there may be: the shortest of them.
        every: policy.metrics().iter().map(|signal| signal.epoch()).min().unwrap_or(Epoch::Month),
        compares: measurement.is_some_and(|measurement| measurement.holdout() > 0),
        epsilon_per_month: Epsilon(measurement.map_or(0, |measurement| measurement.monthly().millionths())),
    }
}

/// How the policy asks for more than the newest decision on `purpose` agreed to; nothing where that one is no consent.
pub fn changes(session: &Session, purpose: &Purpose) -> Vec<Change> {
    let ledger = session.ledger();
    let newest = ledger.decisions().iter().rev().find(|decision| decision.purpose == *purpose);
    let Some(agreed) = newest.filter(|decision| decision.decided == Decided::Given) else { return Vec::new() };
    let text = |text: &str| Was::Text(text.to_string());
    let mut changes: Vec<Change> = Vec::new();
    for widening in agreed.terms.widenings(ledger.terms(), purpose) {
        let (what, from, to) = match widening {
            Widening::Retention(from, to) => ("retention", Was::Days(from.0), Was::Days(to.0)),
            Widening::Controller(from, to) => ("controller", text(from), text(to)),
            Widening::Exposed(label) => ("sensitive", text(label), text("")),
            Widening::Collector(from, to) => ("collector", text(from), text(to)),
            Widening::Metric(_) | Widening::Budget(..) | Widening::Holdout(..) => ("measurement", text(""), text("")),
        };
        let told = what == "measurement" && changes.iter().any(|change| change.what == what);
        if !told {
            changes.push(Change { what, from, to });
        }
    }
    changes
}
