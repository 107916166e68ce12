//! Necessity and proportionality: how the processing meets each principle, and the measures that ensure it.
//!
//! # Source
//! CNIL, "Privacy Impact Assessment (PIA): Methodology", February 2018, section 2 "Study of the fundamental principles".

use super::measures::{FILES, REQUESTS};
use super::scope::Scope;
use crate::consent::{CONSENT_LASTS, REFUSAL_LASTS};
use crate::history::{MAX_EVENTS, MAX_IMPRESSIONS, MAX_PREFERENCES};
use crate::policy::Purpose;

/// One principle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Principle {
    /// The principle and its article.
    pub name: &'static str,
    /// How it is met under the policy.
    pub text: String,
    /// The names of the measures.
    pub measures: Vec<&'static str>,
}

/// Returns the principles, as the policy meets them.
#[must_use]
pub fn principles(scope: Scope<'_>) -> Vec<Principle> {
    let policy = scope.policy;
    let names: Vec<String> = policy.purposes().iter().map(Purpose::name).collect();
    let days = policy.retention().0;
    let keeps = policy.keeps_events();
    let requests = if keeps { REQUESTS } else { FILES };
    let measured = policy.reported().map_or_else(
        || "Nothing is reported.".to_owned(),
        |measurement| {
            let questions = measurement.metrics().len();
            let answers =
                if questions == 1 { "one declared question".into() } else { format!("{questions} declared questions") };
            format!("Reports answer {answers}, with noise; nothing else can be reported.")
        },
    );
    let together = if policy.asks_for(&Purpose::Offers) && policy.asks_for(&Purpose::Recommendations) {
        " (one of them for recommendations and offers, which can also be chosen one by one)"
    } else {
        ""
    };
    let principle = |name, text: String, measures: &[&'static str]| {
        let applies = |measure: &&&str| **measure != "sensitive" || scope.sets_apart();
        Principle { name, text, measures: measures.iter().filter(applies).copied().collect() }
    };
    vec![
        principle(
            "Lawfulness: consent (Articles 6(1)(a) and 7 GDPR, Article 5(3) ePrivacy Directive)",
            format!(
                "Consent is asked for each purpose ({}), with equal buttons{together}, and is valid for {} days. A refusal is \
                 respected for {} days. Each purpose is withdrawn with one switch. The proof of consent is on the visitor's \
                 device: the site has no copy of the receipts.",
                names.join(", "),
                CONSENT_LASTS.0,
                REFUSAL_LASTS.0
            ),
            &["before", "grant", "click", "renewal"],
        ),
        principle(
            "Purpose limitation (Article 5(1)(b))",
            "Data is used only for the purposes that the policy names. A new purpose raises the revision and stays off until \
             the visitor turns it on."
                .to_owned(),
            &["grant", "renewal"],
        ),
        principle(
            "Data minimisation (Article 5(1)(c))",
            if keeps {
                format!(
                    "At most {MAX_EVENTS} events with an item, a kind and a time, {MAX_IMPRESSIONS} lists and \
                     {MAX_PREFERENCES} preferences are kept. {measured}"
                )
            } else {
                format!("Only decisions are kept. {measured}")
            },
            if keeps { &["bounded", "sensitive", "device"] } else { &["before", "refusal"] },
        ),
        principle(
            "Accuracy (Article 5(1)(d))",
            if keeps {
                "Visitors see what is kept and what is guessed, and can delete or correct it.".to_owned()
            } else {
                "Visitors see what they decided, and can change it.".to_owned()
            },
            if keeps { &["centre", "single", "reasons"] } else { &["centre"] },
        ),
        principle(
            "Storage limitation (Article 5(1)(e))",
            if keeps {
                format!(
                    "Events are kept for up to {days} days, of at most 365 that the engine allows. What expires while no page of \
                     the site is open is deleted at the next visit."
                )
            } else {
                "Decisions are kept as proof until the visitor deletes all data.".to_owned()
            },
            if keeps { &["expiry", "erasure"] } else { &["erasure"] },
        ),
        principle(
            "Integrity and confidentiality (Articles 5(1)(f) and 32)",
            "Records, except refusals, are encrypted on the device. The code that has them is cut off from the network if the \
             site sends the header for it; `engine.doctor()` and the preference centre show whether it is. Other scripts of \
             the site are not cut off."
                .to_owned(),
            if keeps {
                &["encryption", "seal", "imports", "damage", "pack"]
            } else {
                &["encryption", "seal", "imports", "damage"]
            },
        ),
        principle(
            "Data protection by design and by default (Article 25)",
            format!("Everything is off until the visitor turns it on. Homebody sends no record. {requests}"),
            if keeps { &["before", "device", "gpc"] } else { &["before", "gpc"] },
        ),
        principle(
            "Information (Articles 12 to 14)",
            "`homebody notice` generates the notice from the same policy that the engine enforces.".to_owned(),
            if keeps { &["reasons", "centre"] } else { &["centre"] },
        ),
        principle(
            "Rights of the data subject (Articles 15 to 22)",
            if keeps {
                "Visitors exercise each right themselves in the preference centre: access, export, correction, erasure, pause, \
                 and the list without profiling. No decision has legal effects."
                    .to_owned()
            } else {
                "Visitors exercise each right themselves in the preference centre: access, export and erasure.".to_owned()
            },
            if keeps { &["centre", "single", "erasure", "mute"] } else { &["centre", "erasure"] },
        ),
        principle(
            "Processors (Article 28) and transfers (Chapter V)",
            policy.reported().map_or_else(
                || format!("There are none: Homebody sends nothing. {requests}"),
                |measurement| {
                    format!(
                        "Homebody sends only reports. {} receives them at {}. If that is another company, it acts as a \
                         processor or as a controller of its own: see “The recipient of reports” under Context. {requests}",
                        measurement.recipient(),
                        measurement.collector()
                    )
                },
            ),
            if keeps { &["device"] } else { &["imports"] },
        ),
    ]
}
