//! Leakage: can a secret about a visitor be inferred from the shelf, the reasons or a report?
//!
//! The experiment runs the real engine. A fair coin decides whether a visitor has the secret, that is, whether the
//! visitor also views items of a sensitive label, or mutes a category. A [simple attacker](attacker) then guesses the
//! coin from what the engine shows. Because the coin is independent of everything else, any success is due to the
//! engine, and an honest engine leaves the attacker with a guess, an area under the curve of 0.5.
//!
//! For a sensitive label, every visitor also visits without the secret, and `changed` is the share of visitors to whom the
//! engine shows anything different then. It is exactly 0 for an honest engine, whatever the attacker finds by chance.
//!
//! For a sensitive label, the same attack also runs against a planted leak: the same engine under a policy that does not
//! protect the label, and with reports without noise. If the attacker does not find that leak, its guess is no evidence.
//!
//! The *associated* area is another question: how well the label can be inferred from the ordinary rest of a real
//! visitor's behaviour. It uses the visitors of the log as they are, and no engine that recommends can bring it to 0.5.

mod attacker;
mod auc;
mod secrets;
mod visitor;

use rayon::prelude::*;

use super::visitors::{Origin, Visitors};
use crate::chance::Chance;
use crate::ids::ItemNumber;
use crate::pack::{Label, Pack, Verified};
use crate::policy::{Checked, Node};
use crate::read::Progress;
use crate::session::SessionError;
use crate::train::Visit;

pub use auc::Auc;

use attacker::{Seen, Trace, attack};
use secrets::{Secret, muted, sensitive};
use visitor::{Acts, Browser, Shown};

/// The number of visitors in each experiment (chosen: the interval of an honest engine is then ±0.046, and misses 0.5
/// in about one of 25 attacks).
const VISITORS: usize = 1200;
/// The maximum number of ordinary and of secret items that a visitor views (chosen: a short visit, in which the secret
/// items are at least half of what the engine could use).
const VIEWS: usize = 6;
/// An attacker that finds the planted leak with less than this is too weak for its guess to be evidence.
pub const POWER: f64 = 0.9;

/// Where the attacker looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Surface {
    /// The items of the shelf, in order.
    Shelf,
    /// The reasons of these items.
    Reasons,
    /// The reports that the collector receives.
    Report,
}

impl Surface {
    const ALL: [Self; 3] = [Self::Shelf, Self::Reasons, Self::Report];

    /// Returns the name used in reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Shelf => "shelf",
            Self::Reasons => "reasons",
            Self::Report => "report",
        }
    }
}

/// How well one secret can be inferred from one surface.
#[derive(Clone, Debug, PartialEq)]
pub struct Leak {
    /// The label of the secret.
    pub label: String,
    /// True if the secret is that the visitor muted the label, and false if it is that the visitor viewed its items.
    pub is_muted: bool,
    /// True if the label is protected only for this experiment, because the policy protects none that items have.
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
        self.is_muted || self.planted.is_some_and(|planted| planted.value >= POWER)
    }
}

/// Attacks every sensitive label of the policy and the most frequent categories as muted ones. `pack` has no marks.
///
/// # Errors
/// [`SessionError`] if the engine refuses a visitor, which would be a bug in this program.
pub(super) fn leaks(
    pack: &Pack<Verified>,
    policy: Option<&Node>,
    visitors: &Visitors,
    seed: u64,
    progress: &Progress,
) -> Result<Vec<Leak>, SessionError> {
    let (sensitive, muted) = (sensitive(pack, policy), muted(pack, policy));
    let bar = progress.steps("attacking", (3 * sensitive.len() + muted.len()) as u64);
    let mut leaks = Vec::new();
    for secret in &sensitive {
        let coins = coins(pack, secret, visitors, seed, false);
        let honest = run(pack, &secret.policy, &coins, true, seed)?;
        bar.advance(1);
        let twins: Vec<Subject<'_>> = coins.iter().map(Subject::without_secret).collect();
        let twins = run(pack, &secret.policy, &twins, true, seed)?;
        bar.advance(1);
        let planted = match &secret.leaky {
            Some(leaky) => run(pack, leaky, &coins, false, seed)?,
            None => Vec::new(),
        };
        bar.advance(1);
        let real = match visitors.origin {
            Origin::Log => run(pack, &secret.policy, &as_they_are(secret, visitors), true, seed)?,
            Origin::Simulated(_) => Vec::new(),
        };
        leaks.extend(Surface::ALL.into_iter().filter_map(|surface| {
            let [auc, planted, associated] = [&honest, &planted, &real].map(|shown| attack(&seen(shown, surface)));
            let (label, is_trial) = (secret.label.text(), secret.is_trial);
            let changed = Some(changed(&honest, &twins, surface));
            Some(Leak { label, is_muted: false, is_trial, surface, auc: auc?, planted, changed, associated })
        }));
    }
    for secret in &muted {
        let shown = run(pack, &secret.policy, &coins(pack, secret, visitors, seed, true), true, seed)?;
        bar.advance(1);
        leaks.extend(Surface::ALL.into_iter().filter_map(|surface| {
            let auc = attack(&seen(&shown, surface))?;
            let label = secret.label.text();
            let (planted, changed, associated) = (None, None, None);
            Some(Leak { label, is_muted: true, is_trial: false, surface, auc, planted, changed, associated })
        }));
    }
    Ok(leaks)
}

/// A visitor of an experiment.
#[derive(Clone, Debug)]
struct Subject<'s> {
    views: Vec<ItemNumber>,
    /// The number of views that are ordinary; they come first.
    ordinary: usize,
    mutes: Option<&'s Label>,
    secret: bool,
}

impl Subject<'_> {
    fn without_secret(&self) -> Self {
        Self { views: self.views.iter().take(self.ordinary).copied().collect(), ..self.clone() }
    }
}

/// Draws visitors and flips a coin for each. The ordinary items come from the visits, without items of the label if it
/// is sensitive.
fn coins<'s>(
    pack: &Pack<Verified>,
    secret: &'s Secret,
    visitors: &Visitors,
    seed: u64,
    is_muted: bool,
) -> Vec<Subject<'s>> {
    let is_open = |item: &&ItemNumber| {
        !pack.items().flags(**item).declared() && (is_muted || secret.items.binary_search(item).is_err())
    };
    let ordinary = |visit: &Visit| visit.events.iter().filter(is_open).take(VIEWS).copied().collect::<Vec<_>>();
    let all: Vec<Vec<ItemNumber>> =
        visitors.visits.iter().map(ordinary).filter(|views: &Vec<ItemNumber>| !views.is_empty()).collect();
    if all.is_empty() {
        return Vec::new();
    }
    let subject = |number: usize| {
        let mut chance = Chance::of(seed ^ 0x5ec2e7, number as u64);
        let mut views = all[chance.below(all.len())].clone();
        let (ordinary, has) = (views.len(), chance.happens(0.5));
        if has && !is_muted {
            let count = (views.len() + 1).min(VIEWS);
            views.extend((0..count).map(|_| secret.items[chance.below(secret.items.len())]));
        }
        Subject { views, ordinary, mutes: (has && is_muted).then_some(&secret.label), secret: has }
    };
    (0..VISITORS).map(subject).collect()
}

/// Returns the visitors of a log as they are: as many with the label as without it, at most [`VISITORS`] in all.
fn as_they_are<'s>(secret: &Secret, visitors: &Visitors) -> Vec<Subject<'s>> {
    let bears = |visit: &&Visit| visit.events.iter().any(|item| secret.items.binary_search(item).is_ok());
    let (with, without): (Vec<&Visit>, Vec<&Visit>) = visitors.visits.iter().partition(bears);
    let most = with.len().min(without.len()).min(VISITORS / 2);
    let spread = |visits: &[&Visit], secret: bool| -> Vec<Subject<'s>> {
        let step = (visits.len() / most.max(1)).max(1);
        let of =
            |visit: &&Visit| Subject { views: visit.events.clone(), ordinary: visit.events.len(), mutes: None, secret };
        visits.iter().step_by(step).take(most).map(of).collect()
    };
    // Alternating pairs, so that each half of the visitors has as many with the label as without it.
    let pairs = spread(&with, true).into_iter().zip(spread(&without, false)).enumerate();
    pairs.flat_map(|(n, (a, b))| if n % 2 == 0 { [a, b] } else { [b, a] }).collect()
}

/// Runs the engine for every subject, in their order.
fn run(
    pack: &Pack<Verified>,
    policy: &Checked,
    subjects: &[Subject<'_>],
    noise: bool,
    seed: u64,
) -> Result<Vec<(Shown, bool)>, SessionError> {
    let batch = |(at, batch): (usize, &[Subject<'_>])| {
        let mut browser = Browser::new(pack.clone(), policy.clone(), noise);
        let visit = |(n, subject): (usize, &Subject<'_>)| {
            let acts = Acts { number: (at * BATCH + n) as u64, views: &subject.views, mutes: subject.mutes };
            browser.visit(&acts, seed).map(|shown| (shown, subject.secret))
        };
        batch.iter().enumerate().map(visit).collect::<Result<Vec<_>, _>>()
    };
    let batches: Vec<_> = subjects.par_chunks(BATCH).enumerate().map(batch).collect::<Result<_, _>>()?;
    Ok(batches.into_iter().flatten().collect())
}

/// The number of visitors that use one browser.
const BATCH: usize = 100;

/// Returns what is seen on a surface; empty if nothing is.
fn seen(shown: &[(Shown, bool)], surface: Surface) -> Vec<Seen> {
    if shown.iter().all(|(shown, _)| shown.on(surface).is_empty()) {
        return Vec::new();
    }
    shown.iter().map(|(shown, secret)| Seen { traces: shown.on(surface).to_vec(), secret: *secret }).collect()
}

/// Returns the share of visitors with the secret to whom a surface shows something different without it.
fn changed(shown: &[(Shown, bool)], without: &[(Shown, bool)], surface: Surface) -> f64 {
    let with = || shown.iter().zip(without).filter(|((_, secret), _)| *secret);
    let different = with().filter(|((shown, _), (twin, _))| shown.on(surface) != twin.on(surface)).count();
    different as f64 / with().count().max(1) as f64
}

impl Shown {
    fn on(&self, surface: Surface) -> &[Trace] {
        match surface {
            Surface::Shelf => &self.shelf,
            Surface::Reasons => &self.reasons,
            Surface::Report => &self.report,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::tests::{log, small};

    #[test]
    fn the_planted_leak_is_found_and_the_real_engine_shows_the_same_with_and_without_the_secret() {
        let pack = small();
        let policy: Node = serde_json::from_str(
            r#"{ "version": 1, "revision": 1, "controller": { "name": "A", "contact": "b" }, "retention_days": 90,
                "purposes": ["recommendations", "measurement"], "sensitive": ["red"], "measurement": { "recipient": "A",
                "metrics": [{ "name": "m", "question": "?", "measures": "top-category", "answers": ["mugs", "lamps"] }] } }"#,
        )
        .unwrap();
        let visitors = Visitors::of_log(&pack, &log(&[(None, "ac"), (None, "a"), (None, "c"), (None, "ba")]));
        let leaks = leaks(&pack, Some(&policy), &visitors, 1, &Progress::quiet()).unwrap();
        let sensitive: Vec<&Leak> = leaks.iter().filter(|leak| !leak.is_muted).collect();
        assert_eq!(sensitive.len(), 3, "{leaks:?}");
        for leak in sensitive {
            assert_eq!((leak.changed, leak.is_trial), (Some(0.0), false), "{leak:?}");
            assert!(leak.auc.low < 0.5 + 0.02 && leak.auc.high > 0.5 - 0.02, "{leak:?}");
            if leak.surface != Surface::Report {
                assert!(leak.planted.unwrap().value >= POWER, "{leak:?}");
            }
        }
        assert!(leaks.iter().any(|leak| leak.is_muted && leak.surface == Surface::Shelf));
    }
}
