//! The rules a policy must keep.

use super::{Arrangement, Controller, MAX_RETENTION, Policy, Purpose, Terms, VERSION};
use crate::errors::Code;
use crate::units::Days;

/// Which rule a policy breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PolicyError {
    /// `version` is not the one this engine reads.
    Version,
    /// `revision` is 0.
    Revision,
    /// The controller's name or contact is empty.
    Controller,
    /// `retention_days` is not within 1..=365.
    Retention,
    /// A purpose is unknown, stands twice, or there is none.
    Purposes,
    /// A sensitive category or tag is empty.
    Sensitive,
    /// A knob of `ranking` is out of its range.
    Ranking,
}

impl PolicyError {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> Code {
        match self {
            Self::Version | Self::Revision | Self::Controller | Self::Purposes | Self::Sensitive | Self::Ranking => {
                Code::PolicyMalformed
            }
            Self::Retention => Code::PolicyRefused,
        }
    }
}

impl core::fmt::Display for PolicyError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::Version => "expected \"version\": 1",
            Self::Revision => "expected a \"revision\" of 1 or more",
            Self::Controller => "expected a controller with a name and a contact",
            Self::Retention => "expected \"retention_days\" from 1 to 365",
            Self::Purposes => {
                "expected \"purposes\" to name known purposes, each once: recommendations, offers, measurement"
            }
            Self::Sensitive => "expected no empty text in \"sensitive\"",
            Self::Ranking => {
                "expected in \"ranking\" a diversity and calibration of 0 to 100, a provider_share of 1 to 100, \
                 a reserve_every of 0 to 100"
            }
        })?;
        write!(f, " [{}]", self.code())
    }
}

/// A policy that keeps the rules; only [`Policy::check`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    policy: Policy,
    purposes: Vec<Purpose>,
}

impl Policy {
    /// Checks every rule.
    ///
    /// # Errors
    /// The first rule that is broken.
    pub fn check(self) -> Result<Checked, PolicyError> {
        let Controller { name, contact } = &self.controller;
        if self.version != VERSION {
            return Err(PolicyError::Version);
        }
        if self.revision == 0 {
            return Err(PolicyError::Revision);
        }
        if is_blank(name) || is_blank(contact) {
            return Err(PolicyError::Controller);
        }
        if self.retention_days == 0 || self.retention_days > MAX_RETENTION.0 {
            return Err(PolicyError::Retention);
        }
        let mut purposes = Vec::with_capacity(self.purposes.len());
        for name in &self.purposes {
            // A sensitive label is asked for by standing in `sensitive`, not here.
            let known = |purpose: &Purpose| !matches!(purpose, Purpose::Sensitive(_)) && !purposes.contains(purpose);
            let purpose = Purpose::named(name).filter(known);
            purposes.push(purpose.ok_or(PolicyError::Purposes)?);
        }
        if purposes.is_empty() {
            return Err(PolicyError::Purposes);
        }
        if self.sensitive.iter().any(|label| is_blank(label)) {
            return Err(PolicyError::Sensitive);
        }
        if !self.ranking.is_valid() {
            return Err(PolicyError::Ranking);
        }
        Ok(Checked { policy: self, purposes })
    }
}

/// Not `trim`, which works from both ends and costs the Wasm as much as all the other checks.
fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

impl Checked {
    /// The purposes asked for.
    #[must_use]
    pub fn purposes(&self) -> &[Purpose] {
        &self.purposes
    }

    /// True when consent can be asked for it: a purpose named, or a label declared sensitive.
    #[must_use]
    pub fn asks(&self, purpose: &Purpose) -> bool {
        match purpose {
            Purpose::Sensitive(label) => self.is_sensitive(label),
            ordinary => self.purposes.contains(ordinary),
        }
    }

    /// What a yes agrees to.
    #[must_use]
    pub fn terms(&self) -> Terms {
        let Policy { controller, sensitive, .. } = &self.policy;
        Terms { controller: controller.name.clone(), retention: self.retention(), sensitive: sensitive.clone() }
    }

    /// The categories and tags that are sensitive.
    #[must_use]
    pub fn sensitive(&self) -> &[String] {
        &self.policy.sensitive
    }

    /// The policy's revision, from 1.
    #[must_use]
    pub const fn revision(&self) -> u32 {
        self.policy.revision
    }

    /// How long events are kept.
    #[must_use]
    pub const fn retention(&self) -> Days {
        Days(self.policy.retention_days)
    }

    /// Who answers for the data.
    #[must_use]
    pub const fn controller(&self) -> &Controller {
        &self.policy.controller
    }

    /// How lists are put together.
    #[must_use]
    pub const fn ranking(&self) -> &Arrangement {
        &self.policy.ranking
    }

    /// True when the policy names anything sensitive.
    #[must_use]
    pub const fn has_sensitive(&self) -> bool {
        !self.policy.sensitive.is_empty()
    }

    /// True when items of this category or tag are sensitive.
    #[must_use]
    pub fn is_sensitive(&self, label: &str) -> bool {
        self.policy.sensitive.iter().any(|sensitive| sensitive == label)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Policy {
        Policy {
            version: 1,
            revision: 1,
            controller: Controller { name: "A Shop".into(), contact: "privacy@example.org".into() },
            retention_days: 90,
            purposes: vec!["recommendations".into()],
            sensitive: vec!["health".into()],
            ranking: Arrangement::default(),
        }
    }

    #[test]
    fn a_policy_that_keeps_the_rules_passes() {
        let checked = sample().check().unwrap();
        assert_eq!(checked.purposes(), [Purpose::Recommendations]);
        assert!(checked.is_sensitive("health") && !checked.is_sensitive("mugs"));
    }

    #[cfg(feature = "cli")]
    #[test]
    fn what_ranking_leaves_out_has_its_default_and_what_it_misspells_is_refused() {
        let read = |ranking: &str| {
            let text = r#"{ "version": 1, "revision": 1, "controller": { "name": "A", "contact": "a@example.org" },
                "retention_days": 90, "purposes": ["recommendations"]"#;
            serde_json::from_str::<Policy>(&format!("{text}{ranking} }}")).map(|policy| policy.ranking)
        };
        let default = Arrangement::default();
        assert_eq!(read("").unwrap(), default);
        assert_eq!(read(r#", "ranking": {}"#).unwrap(), default);
        assert_eq!(read(r#", "ranking": { "calibration": 7 }"#).unwrap(), Arrangement { calibration: 7, ..default });
        assert!(read(r#", "ranking": { "diversty": 7 }"#).is_err());
        // Too large for its type is too large, not something else.
        assert_eq!(read(r#", "ranking": { "diversity": 256 }"#).unwrap().diversity, 255);
        assert!(read(r#", "ranking": { "diversity": 70000 }"#).is_err());
    }

    #[test]
    fn every_broken_rule_is_named() {
        let broken = |change: fn(&mut Policy)| {
            let mut policy = sample();
            change(&mut policy);
            policy.check().unwrap_err()
        };
        assert_eq!(broken(|p| p.version = 2), PolicyError::Version);
        assert_eq!(broken(|p| p.revision = 0), PolicyError::Revision);
        assert_eq!(broken(|p| p.controller.contact = " ".into()), PolicyError::Controller);
        assert_eq!(broken(|p| p.retention_days = 0), PolicyError::Retention);
        assert_eq!(broken(|p| p.retention_days = 366), PolicyError::Retention);
        assert_eq!(broken(|p| p.purposes.clear()), PolicyError::Purposes);
        assert_eq!(broken(|p| p.purposes.push("recommendations".into())), PolicyError::Purposes);
        assert_eq!(broken(|p| p.purposes.push("everything".into())), PolicyError::Purposes);
        assert_eq!(broken(|p| p.sensitive.push(String::new())), PolicyError::Sensitive);
        assert_eq!(broken(|p| p.ranking.diversity = 101), PolicyError::Ranking);
        assert_eq!(broken(|p| p.ranking.calibration = 101), PolicyError::Ranking);
        assert_eq!(broken(|p| p.ranking.provider_share = 0), PolicyError::Ranking);
        assert_eq!(broken(|p| p.ranking.provider_share = 101), PolicyError::Ranking);
        assert_eq!(broken(|p| p.ranking.reserve_every = 101), PolicyError::Ranking);
    }
}
