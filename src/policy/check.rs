//! Reads a policy by its rules; what comes out keeps them all.

use alloc::{borrow::ToOwned, string::String, vec::Vec};

use super::place::{Place, PolicyError, Range, Reader};
use super::text::{ADDRESS, COUNTRY, LABEL, LANGUAGE, LINK, NAME, PURPOSE, SCHEMA};
use super::{
    Arrangement, MAX_LANGUAGES, MAX_RETENTION, MAX_SENSITIVE, Measured, Measurement, Node, Purpose, Signal, Terms,
    VERSION,
};
use crate::errors::Code;
use crate::units::Days;

/// A policy that keeps the rules; only [`Checked::read`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    revision: u32,
    controller: Controller,
    // No text can be empty; where one of these three is, it is absent.
    address: String,
    country: String,
    notice: String,
    retention: Days,
    purposes: Vec<Purpose>,
    sensitive: Vec<String>,
    languages: Vec<String>,
    ranking: Arrangement,
    measurement: Option<Measurement>,
}

/// Who answers for the data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Controller {
    /// The name a visitor knows the site by.
    pub name: String,
    /// An address, e-mail or web, at which a person answers.
    pub contact: String,
}

/// The required ones first.
const KEYS: [&str; 11] = [
    "version",
    "revision",
    "controller",
    "retention_days",
    "purposes",
    "$schema",
    "notice",
    "sensitive",
    "languages",
    "ranking",
    "measurement",
];
const THIS_VERSION: Range =
    Range { least: VERSION, most: VERSION, otherwise: 0, expected: "1", beyond: Code::PolicyMalformed };
const REVISION: Range =
    Range { least: 1, most: u32::MAX, expected: "a whole number from 1 to 4294967295", ..THIS_VERSION };
const RETENTION: Range = Range {
    least: 1,
    most: MAX_RETENTION.0 as u32,
    expected: "a whole number of days from 1 to 365",
    // A number like any other, but not one that the rules allow.
    beyond: Code::PolicyRefused,
    ..THIS_VERSION
};

impl Checked {
    /// Reads a policy.
    ///
    /// # Errors
    /// The first rule that is broken, with the path of what breaks it.
    pub fn read(policy: &Node) -> Result<Self, PolicyError> {
        let (policy, mut reader) = (&Place::root(policy), Reader::default());
        let controller = &policy.at("controller");
        reader.object(policy, &KEYS, 5);
        reader.object(controller, &["name", "contact", "address", "country"], 2);
        reader.text(policy, "$schema", &SCHEMA);
        reader.whole(policy, "version", &THIS_VERSION);
        let mut purposes = Vec::new();
        for name in reader.texts(policy, "purposes", (usize::MAX, "a list of purposes"), &PURPOSE) {
            purposes.extend(Purpose::named(&name));
        }
        if purposes.is_empty() {
            reader.refuse(&policy.at("purposes"), "at least one purpose", Code::PolicyMalformed);
        }
        let sensitive = reader.texts(policy, "sensitive", (MAX_SENSITIVE, "a list of at most 32"), &LABEL);
        let place = &policy.at("measurement");
        let measurement = Measurement::read(&mut reader, place, &sensitive);
        if measurement.is_some() && !purposes.contains(&Purpose::Measurement) {
            reader.refuse(place, "\"measurement\" among the purposes", Code::PolicyRefused);
        }
        let read = Self {
            revision: reader.whole(policy, "revision", &REVISION),
            controller: Controller {
                name: reader.text(controller, "name", &NAME),
                contact: reader.text(controller, "contact", &NAME),
            },
            address: reader.text(controller, "address", &ADDRESS),
            country: reader.text(controller, "country", &COUNTRY),
            notice: reader.text(policy, "notice", &LINK),
            retention: Days(reader.whole(policy, "retention_days", &RETENTION) as u16),
            purposes,
            sensitive,
            languages: reader.texts(policy, "languages", (MAX_LANGUAGES, "a list of at most 64"), &LANGUAGE),
            ranking: Arrangement::read(&mut reader, &policy.at("ranking")),
            measurement,
        };
        match reader.fault {
            None => Ok(read),
            Some(fault) => Err(fault),
        }
    }
}

impl Checked {
    /// The purposes that the policy names, at least one.
    #[must_use]
    pub fn purposes(&self) -> &[Purpose] {
        &self.purposes
    }

    /// True when consent to this purpose can be asked for: it is named, or its label is sensitive.
    #[must_use]
    pub fn asks_for(&self, purpose: &Purpose) -> bool {
        match purpose {
            Purpose::Sensitive(label) => self.is_sensitive(label),
            named => self.purposes.contains(named),
        }
    }

    /// The policy's revision, from 1.
    #[must_use]
    pub const fn revision(&self) -> u32 {
        self.revision
    }

    /// How long events are kept.
    #[must_use]
    pub const fn retention(&self) -> Days {
        self.retention
    }

    /// Who answers for the data.
    #[must_use]
    pub const fn controller(&self) -> &Controller {
        &self.controller
    }

    /// Where a letter to the controller arrives.
    #[must_use]
    pub fn address(&self) -> Option<&str> {
        some(&self.address)
    }

    /// The controller's country by two capital letters.
    #[must_use]
    pub fn country(&self) -> Option<&str> {
        some(&self.country)
    }

    /// Where the site's privacy notice stands: an `https` address, or a path on the site that begins with `/`.
    #[must_use]
    pub fn notice(&self) -> Option<&str> {
        some(&self.notice)
    }

    /// BCP 47 tags of the languages that the site answers for.
    #[must_use]
    pub fn languages(&self) -> &[String] {
        &self.languages
    }

    /// How lists are put together.
    #[must_use]
    pub const fn ranking(&self) -> &Arrangement {
        &self.ranking
    }

    /// Categories and tags that are sensitive, in the order of the policy.
    #[must_use]
    pub fn sensitive(&self) -> &[String] {
        &self.sensitive
    }

    /// True when the policy names anything sensitive.
    #[must_use]
    pub const fn has_sensitive(&self) -> bool {
        !self.sensitive.is_empty()
    }

    /// True when items of this category or tag are sensitive.
    #[must_use]
    pub fn is_sensitive(&self, label: &str) -> bool {
        self.sensitive.iter().any(|sensitive| sensitive == label)
    }

    /// What is measured; `None` where nothing is.
    #[must_use]
    pub const fn measurement(&self) -> Option<&Measurement> {
        self.measurement.as_ref()
    }

    /// The declared signals; nothing else can be reported.
    #[must_use]
    pub fn signals(&self) -> &[Signal] {
        self.measurement.as_ref().map_or(&[], Measurement::signals)
    }

    /// What a yes to this policy agrees to.
    #[must_use]
    pub fn terms(&self) -> Terms {
        let measured = self.measurement.as_ref().map_or_else(Measured::default, |measurement| Measured {
            signals: measurement.signals().iter().flat_map(|signal| signal.tag().0.to_le_bytes()).collect(),
            collector: measurement.collector().to_owned(),
            monthly: measurement.monthly(),
            holdout: measurement.holdout(),
        });
        let sensitive = self.sensitive.clone();
        Terms { controller: self.controller.name.clone(), retention: self.retention, sensitive, measured }
    }
}

fn some(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}
