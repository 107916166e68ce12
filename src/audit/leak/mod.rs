//! Leakage: can a secret about a visitor be inferred from the shelf, the reasons or a report?
//!
//! The experiment runs the real engine. A fair coin decides whether a visitor has the secret, that is, whether the
//! visitor also views items of a sensitive label, or mutes a category. A [simple attacker](attacker) then guesses the
//! coin from what the engine shows. Because the coin is independent of everything else, any success is due to the
//! engine, and an honest engine leaves the attacker with a guess, an area under the curve of 0.5. Each secret has its
//! own visitors.
//!
//! For a sensitive label, every visitor also visits without the secret, and `changed` is the share of visitors to whom the
//! engine shows anything different then. It is exactly 0 for an honest engine, whatever the attacker finds by chance.
//!
//! The same attack also runs against a planted leak. If the attacker does not find that leak, its guess is no evidence.
//! For a sensitive label, the leaky engine is the same under a policy that does not protect the label, and with reports
//! without noise. For a muted category, it takes the mute for an interest: the visitor also views items of the category
//! and asks for more of them, and the reports have no noise.
//!
//! A shelf without a muted category shows that something is left out, which is what the visitor asked for, so its area is
//! information and is not judged.
//!
//! The *associated* area is another question: how well the label can be inferred from the ordinary rest of a real
//! visitor's behaviour. It uses the visitors of the log as they are, and no engine that recommends can bring it to 0.5.

mod attacker;
mod auc;
mod experiment;
mod secrets;
mod surface;
mod visitor;

use crate::audit::visitors::Origin;
use crate::history::PreferenceKind;
use crate::read::Progress;
use crate::session::SessionError;

pub use auc::Auc;
pub use surface::Surface;

pub(super) use experiment::Experiment;
pub(super) use secrets::undeclared;

use attacker::attack;
use experiment::Engine;
use secrets::{Secret, muted, sensitive};

/// An attacker that finds the planted leak with less than this is too weak for its guess to be evidence.
pub const POWER: f64 = 0.9;

/// Why a label could not be attacked.
pub(super) const UNATTACKED: &str = "no visit has an item without it, or the engine shows nothing";

/// How well one secret can be inferred from one surface.
#[derive(Clone, Debug, PartialEq)]
pub struct Leak {
    /// The label of the secret, or `sensitive=true` for the items that the catalogue declares sensitive.
    pub label: String,
    /// True if the secret is that the visitor muted the label, and false if it is that the visitor viewed its items.
    pub is_muted: bool,
    /// True if the label is protected only for this experiment, because nothing in the catalogue is protected.
    pub is_trial: bool,
    /// Where the attacker looks.
    pub surface: Surface,
    /// The attacker's success.
    pub auc: Auc,
    /// The same attacker's success against a planted leak.
    pub planted: Option<Auc>,
    /// The share of visitors with the secret to whom something different is shown without it, 0..=1.
    pub changed: Option<f64>,
    /// How well an attacker infers the label from the rest of a real visitor's behaviour.
    pub associated: Option<Auc>,
}

impl Leak {
    /// Returns true if the attacker is strong enough for its guess to be evidence.
    #[must_use]
    pub fn is_conclusive(&self) -> bool {
        self.planted.is_some_and(|planted| planted.value >= POWER)
    }

    /// Returns true if a figure rests on this attack; the shelf of a visitor who muted a category is information.
    #[must_use]
    pub fn is_judged(&self) -> bool {
        !(self.is_muted && self.surface == Surface::Shelf)
    }

    /// Returns the secret in words: `viewed tag:health`.
    #[must_use]
    pub fn secret(&self) -> String {
        format!("{} {}", if self.is_muted { "muted" } else { "viewed" }, self.label)
    }
}

/// The attacks of an audit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Attacks {
    /// Every attack.
    pub leaks: Vec<Leak>,
    /// The sensitive labels that could not be attacked, because no visit has an item without the label, or because the
    /// engine shows nothing.
    pub unattacked: Vec<String>,
    /// The labels that could not be attacked as muted ones, because the engine shows nothing.
    pub unmuted: Vec<String>,
}

/// Attacks everything sensitive and the most frequent categories as muted ones.
///
/// # Errors
/// [`SessionError`] if the engine refuses a visitor, which would be a bug in this program.
pub(super) fn attacks(experiment: &Experiment<'_>, progress: &Progress) -> Result<Attacks, SessionError> {
    let &Experiment { pack, policy, .. } = experiment;
    let (sensitive, muted) = (sensitive(pack, policy), muted(pack, policy));
    let bar = progress.steps("attacking", (sensitive.len() + muted.len()) as u64);
    let mut attacks = Attacks::default();
    for secret in &sensitive {
        let leaks = viewed(experiment, secret)?;
        if leaks.is_empty() {
            attacks.unattacked.push(secret.name.clone());
        }
        attacks.leaks.extend(leaks);
        bar.advance(1);
    }
    for secret in &muted {
        let leaks = as_muted(experiment, secret)?;
        if leaks.is_empty() {
            attacks.unmuted.push(secret.name.clone());
        }
        attacks.leaks.extend(leaks);
        bar.advance(1);
    }
    Ok(attacks)
}

fn viewed(experiment: &Experiment<'_>, secret: &Secret) -> Result<Vec<Leak>, SessionError> {
    let (seed, pack) = (experiment.seed_of(secret), experiment.pack);
    let engine = Engine { pack, policy: &secret.policy, noise: true, seed };
    let leaky = Engine { pack: experiment.open.unwrap_or(pack), policy: &secret.leaky, noise: false, seed };
    let subjects = experiment.subjects(secret);
    let twins: Vec<_> = subjects.iter().map(|subject| subject.ordinary()).collect();
    let (honest, twins, planted) = (engine.run(&subjects)?, engine.run(&twins)?, leaky.run(&subjects)?);
    let real = match experiment.visitors.origin {
        Origin::Log => engine.run(&experiment.as_they_are(secret))?,
        Origin::Simulated(_) => Vec::new(),
    };
    let leak = |surface: Surface| {
        let [auc, planted, associated] = [&honest, &planted, &real].map(|shown| attack(&surface.seen(shown)));
        let (label, is_trial) = (secret.name.clone(), secret.is_trial);
        let changed = Some(surface.changed(&honest, &twins));
        Some(Leak { label, is_muted: false, is_trial, surface, auc: auc?, planted, changed, associated })
    };
    Ok(Surface::ALL.into_iter().filter_map(leak).collect())
}

fn as_muted(experiment: &Experiment<'_>, secret: &Secret) -> Result<Vec<Leak>, SessionError> {
    let Some(label) = &secret.label else { return Ok(Vec::new()) };
    let engine =
        Engine { pack: experiment.pack, policy: &secret.policy, noise: true, seed: experiment.seed_of(secret) };
    let leaky = Engine { noise: false, ..engine };
    let subjects = experiment.subjects(secret);
    let muting: Vec<_> =
        subjects.iter().map(|subject| subject.ordinary().preferring(PreferenceKind::Mute, label)).collect();
    let wanting: Vec<_> = subjects.iter().map(|subject| subject.preferring(PreferenceKind::More, label)).collect();
    let (shown, planted) = (engine.run(&muting)?, leaky.run(&wanting)?);
    let leak = |surface: Surface| {
        let [auc, planted] = [&shown, &planted].map(|shown| attack(&surface.seen(shown)));
        let (label, is_trial) = (secret.name.clone(), false);
        Some(Leak { label, is_muted: true, is_trial, surface, auc: auc?, planted, changed: None, associated: None })
    };
    Ok(Surface::ALL.into_iter().filter_map(leak).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::tests::{log, small};
    use crate::audit::visitors::Visitors;
    use crate::policy::Node;

    fn policy(sensitive: &str) -> Node {
        let text = format!(
            r#"{{ "version": 1, "revision": 1, "controller": {{ "name": "A", "contact": "b" }}, "retention_days": 90,
                "purposes": ["recommendations", "measurement"], "sensitive": {sensitive}, "measurement": {{ "recipient": "A",
                "metrics": [{{ "name": "m", "question": "?", "measures": "top-category", "answers": ["mugs", "lamps"] }}] }} }}"#,
        );
        serde_json::from_str(&text).unwrap()
    }

    fn attacked(policy: &Node, sessions: &[(Option<u32>, &str)]) -> Attacks {
        let pack = small();
        let visitors = Visitors::of_log(&pack, &log(sessions));
        let experiment = Experiment { pack: &pack, open: None, policy: Some(policy), visitors: &visitors, seed: 1 };
        attacks(&experiment, &Progress::quiet()).unwrap()
    }

    #[test]
    fn the_planted_leak_is_found_and_the_real_engine_shows_the_same_with_and_without_the_secret() {
        let leaks = attacked(&policy(r#"["red"]"#), &[(None, "ac"), (None, "a"), (None, "c"), (None, "ba")]).leaks;
        let sensitive: Vec<&Leak> = leaks.iter().filter(|leak| !leak.is_muted).collect();
        assert_eq!(sensitive.len(), 3, "{leaks:?}");
        for leak in sensitive {
            assert_eq!((leak.changed, leak.is_trial), (Some(0.0), false), "{leak:?}");
            assert!(leak.auc.low < 0.5 + 0.02 && leak.auc.high > 0.5 - 0.02, "{leak:?}");
            if leak.surface != Surface::Report {
                assert!(leak.planted.unwrap().value >= POWER, "{leak:?}");
            }
        }
        let muted = |surface| leaks.iter().find(move |leak| leak.is_muted && leak.surface == surface).unwrap();
        assert!(!muted(Surface::Shelf).is_judged() && muted(Surface::Reasons).is_judged());
        assert!(leaks.iter().all(|leak| leak.planted.is_some()), "{leaks:?}");
    }

    #[test]
    fn every_sensitive_label_is_attacked_with_its_own_visitors() {
        let visits = [(None, "bd"), (None, "b"), (None, "d"), (None, "ba")];
        let attacks = attacked(&policy(r#"["blue", "green"]"#), &visits);
        let on_report = attacks.leaks.iter().filter(|leak| !leak.is_muted && leak.surface == Surface::Report);
        let [blue, green] = on_report.map(|leak| (&leak.label[..], leak.auc.value)).collect::<Vec<_>>()[..] else {
            panic!("{attacks:?}")
        };
        assert_eq!((blue.0, green.0), ("tag:blue", "tag:green"));
        assert_ne!(blue.1, green.1, "the labels have the same visitors");
        assert_eq!(attacks.unattacked, [""; 0]);
    }

    #[test]
    fn a_label_that_cannot_be_attacked_is_named() {
        let attacks = attacked(&policy(r#"["red"]"#), &[(None, "bd"), (None, "d")]);
        assert!(attacks.leaks.iter().all(|leak| leak.is_muted), "{attacks:?}");
        assert_eq!(attacks.unattacked, ["tag:red"]);
    }
}
