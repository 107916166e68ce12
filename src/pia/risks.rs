//! The risks to visitors: their level without and with the measures.
//!
//! # Source
//! CNIL, "Privacy Impact Assessment (PIA): Knowledge bases", February 2018: the three feared events, and the scales of
//! severity ("Scale and guidelines for severity estimate") and likelihood. The fourth to sixth risk follow Article 35(1)
//! GDPR ("rights and freedoms") and recital 75.

use super::decisions;
use super::measures::REQUESTS;
use super::pieces::site;
use super::risk::{IDS, Level, Risk, rating};
use super::scope::Scope;
use crate::document::Text;
use crate::policy::Checked;
use crate::report::{Guesses, MAX_MEMOIZED};

/// Returns the risks. Whoever applies the policy may rate them differently.
#[must_use]
pub fn risks(scope: Scope<'_>) -> Vec<Risk> {
    let policy = scope.policy;
    if !policy.keeps_events() {
        return decisions::risks(policy);
    }
    let mut risks = vec![access(policy), change(), loss()];
    risks.extend(reports(policy));
    risks.extend([inference(scope), steering(scope)]);
    risks
}

fn access(policy: &Checked) -> Risk {
    let days = policy.retention().0;
    // Significant for every policy: what someone views in a shop or a magazine can be a secret of theirs. A list of sensitive
    // labels shows that the catalogue has such topics, which a visitor can permit; an empty list does not show that it has
    // none, and then they are kept like all others. A short retention limits how much becomes known, not how sensitive it is.
    // A site that knows its catalogue to be harmless can rate the risk lower in its answers, with a reason.
    let severity = Level::Significant;
    Risk {
        id: IDS[0],
        title: "Someone reads what a visitor did",
        sources: "People who use the same device or account; other scripts of the site; malware; without the measures, also \
                  the site's staff, its service providers and attackers of its servers",
        impact: format!("Interests of up to {days} days become known to someone whom the visitor has not chosen."),
        before: rating(severity, Level::Significant),
        after: rating(severity, Level::Limited),
        reason: format!(
            "There is no store of many visitors to attack. Whoever can use the visitor's own browser profile can still open \
             the site in it, and scripts of the same site can read what the engine can read. {REQUESTS}"
        )
        .into(),
        measures: vec![
            "before",
            "grant",
            "device",
            "seal",
            "imports",
            "encryption",
            "erasure",
            "expiry",
            "bounded",
            "refusal",
        ],
    }
}

fn change() -> Risk {
    Risk {
        id: IDS[1],
        title: "What is kept about a visitor is changed without their will",
        sources: "Other scripts of the site; a defective or forged file; faults of the storage",
        impact: "Lists that do not fit the visitor; consent that they did not give.".to_owned(),
        before: rating(Level::Limited, Level::Limited),
        after: rating(Level::Limited, Level::Limited),
        reason: "Consent needs the visitor's own action; damaged records and packs are refused. A script of the same site can \
                 record events, which only moves the visitor's own lists. One that is made for it can also forge consent and \
                 records: nothing in a page is out of its reach."
            .into(),
        measures: vec!["click", "renewal", "damage", "pack", "centre", "single"],
    }
}

fn loss() -> Risk {
    Risk {
        id: IDS[2],
        title: "What is kept about a visitor is lost",
        sources: "The browser, which may delete a site's data; faults of the storage",
        impact: "The lists start from the beginning. Nothing else depends on the data.".to_owned(),
        before: rating(Level::Negligible, Level::Limited),
        after: rating(Level::Negligible, Level::Limited),
        reason:
            "Nothing prevents a browser from deleting a site's data. The visitor can download a copy and import it."
                .into(),
        measures: vec!["centre", "damage"],
    }
}

fn reports(policy: &Checked) -> Option<Risk> {
    let measurement = policy.reported()?;
    let guesses = Guesses::with(measurement.monthly());
    let share = f64::from(guesses.right()) / f64::from(guesses.of());
    // Chosen: three in four is about what a guess from a person's other behaviour reaches; at nineteen in twenty, an answer
    // is as good as known.
    let likelihood = match share {
        ..=0.75 => Level::Negligible,
        ..=0.95 => Level::Limited,
        ..=0.99 => Level::Significant,
        _ => Level::Maximum,
    };
    Some(Risk {
        id: IDS[3],
        title: "A visitor's true answer is inferred from their reports",
        sources: "The recipient of the reports, or whoever observes the connection and can link the reports of one visitor",
        impact: "One answer to each of the declared questions becomes known with some probability.".to_owned(),
        before: rating(Level::Limited, Level::Maximum),
        after: rating(Level::Limited, likelihood),
        reason: format!(
            "With all reports of a month (ε = {}), {guesses}. Whoever can link the reports of several months can notice \
             answers that change, and learns more: of each question, up to {MAX_MEMOIZED} times its ε.",
            measurement.monthly().value()
        )
        .into(),
        measures: vec!["separate", "noise", "budget", "log", "grant"],
    })
}

fn inference(scope: Scope<'_>) -> Risk {
    let after = if scope.sets_apart() { Level::Limited } else { Level::Significant };
    let reason = set_apart(scope);
    let reason = match scope.audit {
        Some(audit) => reason.then(audit.inference()),
        None => reason,
    };
    let mut measures = vec!["sensitive", "mute", "reasons", "single", "gpc"];
    measures.retain(|measure| *measure != "sensitive" || scope.sets_apart());
    Risk {
        id: IDS[4],
        title: "A list or a reason shows something sensitive about a visitor",
        sources: "People who look at the same screen; the visitor, who did not want to be reminded",
        impact: "A topic such as health, beliefs or a pregnancy becomes visible, or the visitor feels judged."
            .to_owned(),
        before: rating(Level::Significant, Level::Significant),
        after: rating(Level::Significant, after),
        reason,
        measures,
    }
}

/// Returns which items are left out.
fn set_apart(scope: Scope<'_>) -> Text {
    if !scope.sets_apart() {
        return "No category or tag that the policy marks as sensitive occurs in the pack. If the catalogue has such topics, they \
                are recorded like all others."
            .into();
    }
    let mut reasons = Vec::new();
    if !scope.labels().is_empty() {
        let labels = site(scope.policy, &scope.labels().join(", "));
        reasons.push(Text::from("These labels are left out unless the visitor permits them: ").then(labels).then("."));
    }
    match scope.declared {
        0 => {}
        1 => reasons.push("One item that the catalogue marks as sensitive is always left out.".into()),
        count => {
            reasons.push(format!("{count} items that the catalogue marks as sensitive are always left out.").into())
        }
    }
    Text::joined(reasons, " ")
}

fn steering(scope: Scope<'_>) -> Risk {
    let reason = Text::from(
        "Prices and functions do not depend on the profile. The visitor sees the reasons, can correct them, and can choose \
         the list for everyone. `homebody audit` measures the remaining imbalance.",
    );
    let reason = match scope.audit {
        Some(audit) => reason.then(audit.steering()),
        None => reason.then(" No audit was given, so its size is not known here."),
    };
    Risk {
        id: IDS[5],
        title: "Visitors are steered, or groups of people or providers are put at a disadvantage",
        sources: "The ranking itself: popularity reinforces itself, and behaviour may follow group membership",
        impact: "A narrower choice, worse lists for some visitors, less attention for small providers.".to_owned(),
        before: rating(Level::Limited, Level::Significant),
        after: rating(Level::Limited, Level::Limited),
        reason,
        measures: vec!["reasons", "mute", "centre", "click"],
    }
}
