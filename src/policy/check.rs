//! A policy that satisfies every rule.

use alloc::{borrow::ToOwned, string::String, vec::Vec};

use super::fields::POLICY;
use super::measurement::Measurement;
use super::metric::Metric;
use super::node::Node;
use super::options::RankingOptions;
use super::place::{Place, PolicyError};
use super::purpose::Purpose;
use super::reader::Reader;
use super::terms::{Measured, Terms};
use crate::units::Days;

/// The optional texts about the controller.
const DETAILS: [&str; 4] = ["address", "country", "dpo", "representative"];

/// A policy that satisfies every rule; only [`Checked::read`] can create one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    revision: u32,
    controller: Controller,
    // A policy cannot contain an empty text, so an empty string here means that the value is absent.
    details: Vec<String>,
    notice: String,
    retention: Days,
    purposes: Vec<Purpose>,
    sensitive: Vec<String>,
    languages: Vec<String>,
    ranking: RankingOptions,
    measurement: Option<Measurement>,
}

/// The person or company responsible for the data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Controller {
    /// The name by which visitors know the site.
    pub name: String,
    /// An e-mail or web address at which a person answers questions.
    pub contact: String,
}

impl Checked {
    /// Reads a policy.
    ///
    /// # Errors
    /// The first broken rule, with the path of the value that breaks it.
    pub fn read(policy: &Node) -> Result<Self, PolicyError> {
        let (policy, mut reader) = (&Place::root(policy), Reader::default());
        reader.object(policy, &POLICY);
        if let Some(fault) = reader.fault {
            return Err(fault);
        }
        let text = |place: &Place<'_>, key| place.at(key).text().unwrap_or_default().to_owned();
        let number = |key| policy.at(key).whole(1).unwrap_or_default();
        let controller = &policy.at("controller");
        let sensitive = policy.at("sensitive").texts();
        let measurement = Measurement::read(&mut reader, &policy.at("measurement"), &sensitive);
        let read = Self {
            revision: number("revision"),
            controller: Controller { name: text(controller, "name"), contact: text(controller, "contact") },
            details: DETAILS.iter().map(|key| text(controller, key)).collect(),
            notice: text(policy, "notice"),
            retention: Days(number("retention_days") as u16),
            purposes: policy.at("purposes").texts().iter().filter_map(|name| Purpose::named(name)).collect(),
            sensitive,
            languages: policy.at("languages").texts(),
            ranking: RankingOptions::read(&policy.at("ranking")),
            measurement,
        };
        match reader.fault {
            None => Ok(read),
            Some(fault) => Err(fault),
        }
    }
}

impl Checked {
    /// Returns the purposes that the policy names. There is at least one.
    #[must_use]
    pub fn purposes(&self) -> &[Purpose] {
        &self.purposes
    }

    /// Returns true if the site can ask for consent to this purpose: either the policy names it, or it concerns a label
    /// that the policy calls sensitive.
    #[must_use]
    pub fn asks_for(&self, purpose: &Purpose) -> bool {
        match purpose {
            Purpose::Sensitive(label) => self.is_sensitive(label),
            named => self.purposes.contains(named),
        }
    }

    /// Returns true if events, impressions, preferences and settings are kept once a visitor consents. They all need
    /// consent to recommendations; under a policy without this purpose, only decisions are kept, and nothing is sent.
    #[must_use]
    pub fn keeps_events(&self) -> bool {
        self.asks_for(&Purpose::Recommendations)
    }

    /// Returns the measurement section if reports can be sent under it: they are about kept events. Returns `None` if the
    /// site measures nothing, or if no events are [kept](Self::keeps_events).
    #[must_use]
    pub fn reported(&self) -> Option<&Measurement> {
        self.measurement.as_ref().filter(|_| self.keeps_events())
    }

    /// Returns the policy's revision, counted from 1.
    #[must_use]
    pub const fn revision(&self) -> u32 {
        self.revision
    }

    /// Returns how long events are kept.
    #[must_use]
    pub const fn retention(&self) -> Days {
        self.retention
    }

    /// Returns the person or company responsible for the data.
    #[must_use]
    pub const fn controller(&self) -> &Controller {
        &self.controller
    }

    fn detail(&self, at: usize) -> Option<&str> {
        self.details.get(at).and_then(|text| some(text))
    }

    /// Returns the controller's postal address.
    #[must_use]
    pub fn address(&self) -> Option<&str> {
        self.detail(0)
    }

    /// Returns the controller's country as two capital letters.
    #[must_use]
    pub fn country(&self) -> Option<&str> {
        self.detail(1)
    }

    /// Returns the data protection officer and how to reach them (Article 13(1)(b) GDPR).
    #[must_use]
    pub fn dpo(&self) -> Option<&str> {
        self.detail(2)
    }

    /// Returns the representative in the EU of a controller elsewhere (Articles 13(1)(a) and 27 GDPR).
    #[must_use]
    pub fn representative(&self) -> Option<&str> {
        self.detail(3)
    }

    /// Returns the site's privacy notice: an `https` address, or a path on the site that begins with `/`.
    #[must_use]
    pub fn notice(&self) -> Option<&str> {
        some(&self.notice)
    }

    /// Returns the languages of the site's texts, as BCP 47 tags.
    #[must_use]
    pub fn languages(&self) -> &[String] {
        &self.languages
    }

    /// Returns the options for composing lists.
    #[must_use]
    pub const fn ranking(&self) -> &RankingOptions {
        &self.ranking
    }

    /// Returns the sensitive categories and tags, in the order of the policy.
    #[must_use]
    pub fn sensitive(&self) -> &[String] {
        &self.sensitive
    }

    /// Returns true if items of this category or tag are sensitive.
    #[must_use]
    pub fn is_sensitive(&self, label: &str) -> bool {
        self.sensitive.iter().any(|sensitive| sensitive == label)
    }

    /// Returns the measurement section; `None` if the site measures nothing.
    #[must_use]
    pub const fn measurement(&self) -> Option<&Measurement> {
        self.measurement.as_ref()
    }

    /// Returns the declared metrics; browsers can report on nothing else.
    #[must_use]
    pub fn metrics(&self) -> &[Metric] {
        self.measurement.as_ref().map_or(&[], Measurement::metrics)
    }

    /// Returns the terms of consent to this policy. Metrics that cannot be [reported](Self::reported) are no part of them,
    /// so that visitors who agreed while nothing was sent are asked again before something is.
    #[must_use]
    pub fn terms(&self) -> Terms {
        let measured = self.reported().map_or_else(Measured::default, Measured::of);
        let sensitive = self.sensitive.clone();
        Terms { controller: self.controller.name.clone(), retention: self.retention, sensitive, measured }
    }
}

fn some(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}
