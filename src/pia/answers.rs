//! The site's own part of the assessment: a JSON file beside the policy, which people fill in and the tool keeps.
//!
//! ```json
//! { "version": 1,
//!   "context": { "description": "", "visitors": "", "benefits": "", "recipient": "", "offers": "" },
//!   "alternatives": "",
//!   "consultation": { "visitors": "", "dpo": "" },
//!   "risks": [ { "risk": "access", "severity": 2, "likelihood": 1, "reason": "Devices are personal." } ],
//!   "sign_off": { "name": "", "role": "", "decision": "", "date": "" },
//!   "review": { "every_months": 12 } }
//! ```
//! `decision` is `accepted`, `accepted with conditions` or `rejected`. A risk that the site rates lower than the tool
//! needs a reason. `review.last` is written by `homebody pia --reviewed`.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};

use super::review::Stamp;
use super::risk::{IDS, Level, Rating, Risk};
use crate::document::Date;
use crate::policy::{Checked, Measurement, Purpose};

/// The version of the file's form.
pub const VERSION: u32 = 1;
/// The maximum number of months between two reviews (chosen: Article 35(11) GDPR names no period; supervisory authorities
/// recommend at most three years).
pub(super) const MAX_MONTHS: u16 = 36;

/// The site's answers. Every text may be empty until the assessment is signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answers {
    /// The version of this form.
    #[serde(deserialize_with = "whole")]
    pub version: u32,
    /// The context of the processing.
    #[serde(default)]
    pub context: Context,
    /// The alternatives that were considered, and why they were not chosen.
    #[serde(default)]
    pub alternatives: String,
    /// Whose views were sought.
    #[serde(default)]
    pub consultation: Consultation,
    /// Risks that the site rates differently.
    #[serde(default)]
    pub risks: Vec<OwnRating>,
    /// Who takes responsibility.
    #[serde(default)]
    pub sign_off: SignOff,
    /// When the assessment is reviewed.
    #[serde(default)]
    pub review: Review,
}

/// The context of the processing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Context {
    /// What the site is and what it sells or publishes.
    pub description: String,
    /// Who its visitors are, and whether children or vulnerable people are among them.
    pub visitors: String,
    /// What the visitors and the site gain.
    pub benefits: String,
    /// If another company receives the reports: whether it is a processor or a controller of its own, under which contract,
    /// and in which country.
    pub recipient: String,
    /// If the policy asks for offers: who chooses them, with which data, and for how long that data is kept.
    pub offers: String,
}

/// Whose views were sought (Article 35(2) and (9) GDPR).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Consultation {
    /// What visitors or their representatives said, or why they were not asked.
    pub visitors: String,
    /// The advice of the data protection officer, or why there is none.
    pub dpo: String,
}

/// A risk that the site rates differently.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnRating {
    /// The name of the risk.
    pub risk: String,
    /// The severity with the measures, 1 to 4.
    #[serde(deserialize_with = "whole")]
    pub severity: u8,
    /// The likelihood with the measures, 1 to 4.
    #[serde(deserialize_with = "whole")]
    pub likelihood: u8,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

/// Who takes responsibility for the assessment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SignOff {
    /// The person's name.
    pub name: String,
    /// The person's role.
    pub role: String,
    /// `accepted`, `accepted with conditions` or `rejected`.
    pub decision: String,
    /// The day, as YYYY-MM-DD.
    pub date: String,
}

/// When the assessment is reviewed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Review {
    /// The maximum number of months between two reviews, 1 to 36.
    #[serde(deserialize_with = "whole")]
    pub every_months: u16,
    /// What the last review was about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last: Option<Stamp>,
}

impl Default for Review {
    fn default() -> Self {
        Self { every_months: 12, last: None }
    }
}

impl Default for Answers {
    fn default() -> Self {
        Self {
            version: VERSION,
            context: Context::default(),
            alternatives: String::new(),
            consultation: Consultation::default(),
            risks: Vec::new(),
            sign_off: SignOff::default(),
            review: Review::default(),
        }
    }
}

/// Reads a whole number. In JSON, 12.0 is the same number as 12, so a policy may contain either too.
fn whole<'de, D: Deserializer<'de>, N: TryFrom<u32>>(source: D) -> Result<N, D::Error> {
    let number = f64::deserialize(source)?;
    // The cast saturates, so only a whole number in the range survives it unchanged.
    let whole = number as u32;
    let read = N::try_from(whole).ok().filter(|_| f64::from(whole) == number);
    read.ok_or_else(|| D::Error::custom("expected a whole number"))
}

/// Why the file cannot be used: the path inside it, and what was expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswersError {
    /// The path of the value, such as `answers.risks[0].severity`.
    pub path: String,
    /// What was expected.
    pub message: String,
}

/// The decision that the processing must not go on.
const REJECTED: &str = "rejected";
const DECISIONS: [&str; 3] = ["accepted", "accepted with conditions", REJECTED];

impl Answers {
    /// Checks the values of a file with the right [form](super::check_form).
    ///
    /// # Errors
    /// The first value that breaks a rule.
    pub fn check(&self) -> Result<(), AnswersError> {
        let refuse = |path: &str, message: String| Err(AnswersError { path: format!("answers.{path}"), message });
        for (at, own) in self.risks.iter().enumerate() {
            let path = format!("risks[{at}].risk");
            if !IDS.contains(&own.risk.as_str()) {
                return refuse(&path, format!("expected one of {}, found {:?}", IDS.join(", "), own.risk));
            }
            if self.risks.iter().take(at).any(|other| other.risk == own.risk) {
                return refuse(&path, format!("expected each risk once, found {:?} again", own.risk));
            }
        }
        let SignOff { decision, date, .. } = &self.sign_off;
        if !decision.is_empty() && !DECISIONS.contains(&decision.as_str()) {
            return refuse(
                "sign_off.decision",
                format!("expected one of {}, found {decision:?}", DECISIONS.join(", ")),
            );
        }
        let last = self.review.last.as_ref().map(|last| last.date.as_str());
        let dates =
            [("sign_off.date", Some(date.as_str()).filter(|date| !date.is_empty())), ("review.last.date", last)];
        for (path, date) in dates {
            if let Some(Err(error)) = date.map(Date::past) {
                return refuse(path, error.to_string());
            }
        }
        Ok(())
    }

    /// Checks the site's ratings against the risks of a policy. If the policy has changed since the last review, say so
    /// first: the ratings may be those of the earlier policy.
    ///
    /// # Errors
    /// The first rating that is lower than the tool's and has no reason.
    pub fn check_ratings(&self, risks: &[Risk]) -> Result<(), AnswersError> {
        for (at, own) in self.risks.iter().enumerate() {
            let computed = risks.iter().find(|risk| risk.id == own.risk).map(|risk| risk.after);
            let is_lower = computed.is_some_and(|computed| {
                own.severity < computed.severity as u8 || own.likelihood < computed.likelihood as u8
            });
            if is_lower && own.reason.trim().is_empty() {
                let message = "expected a reason, because the risk is rated lower than by the tool".to_owned();
                return Err(AnswersError { path: format!("answers.risks[{at}].reason"), message });
            }
        }
        Ok(())
    }

    /// Returns true if the site decided that the processing must not go on.
    #[must_use]
    pub fn is_rejected(&self) -> bool {
        self.sign_off.decision == REJECTED
    }

    /// Returns the site's rating of a risk, with its reason.
    #[must_use]
    pub fn rating(&self, risk: &str) -> Option<(Rating, &str)> {
        let own = self.risks.iter().find(|own| own.risk == risk)?;
        let (severity, likelihood) = (Level::numbered(own.severity)?, Level::numbered(own.likelihood)?);
        Some((Rating { severity, likelihood }, own.reason.as_str()))
    }

    /// Returns the paths of the texts that are still missing; a signed assessment has all of them. The recipient of reports
    /// needs a text if it is not the controller, and offers need one if the policy asks for them.
    #[must_use]
    pub fn missing(&self, policy: &Checked) -> Vec<&'static str> {
        let Self { context, alternatives, consultation, sign_off, .. } = self;
        let texts = [
            ("context.description", &context.description),
            ("context.visitors", &context.visitors),
            ("context.benefits", &context.benefits),
            ("alternatives", alternatives),
            ("consultation.visitors", &consultation.visitors),
            ("consultation.dpo", &consultation.dpo),
            ("sign_off.name", &sign_off.name),
            ("sign_off.role", &sign_off.role),
            ("sign_off.decision", &sign_off.decision),
            ("sign_off.date", &sign_off.date),
        ];
        let others = |recipient: &Measurement| recipient.recipient() != policy.controller().name;
        let named = policy.reported().filter(|measurement| others(measurement));
        let recipient = named.map(|_| ("context.recipient", &context.recipient));
        let offers = policy.asks_for(&Purpose::Offers).then_some(("context.offers", &context.offers));
        let texts = texts.into_iter().chain(recipient).chain(offers);
        texts.filter(|(_, text)| text.trim().is_empty()).map(|(path, _)| path).collect()
    }

    /// Returns why a review of `stamp` is not complete: a text is missing, or the signature is about something else. It may
    /// be as old as two reviews may lie apart, and if the policy, the pack or the engine has changed since the last review,
    /// it must not be older than that review. Returns `None` if the review is complete.
    #[must_use]
    pub fn incomplete(&self, policy: &Checked, stamp: &Stamp) -> Option<String> {
        let missing = self.missing(policy);
        if !missing.is_empty() {
            return Some(format!("a review needs all of the site's answers; missing: {}", missing.join(", ")));
        }
        let text = self.sign_off.date.as_str();
        let (Ok(signed), Ok(reviewed)) = (Date::read(text), Date::read(&stamp.date)) else {
            return Some(format!("sign_off.date: expected the day of the signature, found {text:?}"));
        };
        let months = self.review.every_months;
        if signed.months_later(months) < reviewed {
            let when = format!("the {months} months before the review of {reviewed}");
            return Some(format!("sign_off.date: expected a signature from {when}, found {signed}"));
        }
        let before = self.review.last.as_ref().filter(|last| !last.is_about(stamp))?;
        // A day that has begun elsewhere may not have begun in UTC.
        let is_older = Date::read(&before.date).is_ok_and(|before| signed.days_later(1) < before);
        is_older.then(|| {
            let since = &before.date;
            format!(
                "sign_off.date: expected a signature from {since} or later, because the policy, the pack or the engine has \
                 changed since the review of that day, found {signed}"
            )
        })
    }
}
