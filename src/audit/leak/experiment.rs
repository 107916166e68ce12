//! The visitors of an experiment, and what the engine shows them.

use rayon::prelude::*;

use super::secrets::Secret;
use super::visitor::{Acts, Browser, Shown};
use crate::audit::visitors::Visitors;
use crate::chance::Chance;
use crate::checksum::crc32;
use crate::history::PreferenceKind;
use crate::ids::ItemNumber;
use crate::pack::{Label, Pack, Verified};
use crate::policy::{Checked, Node};
use crate::session::SessionError;
use crate::train::{Visit, kept};

/// The number of visitors in each experiment (chosen: the interval of an honest engine is then ±0.046, and misses 0.5
/// in about one of 25 attacks).
const VISITORS: usize = 1200;
/// The maximum number of ordinary and of secret items that a visitor views (chosen: a short visit, in which the secret
/// items are at least half of what the engine could use).
const VIEWS: usize = 6;
/// The number of visitors that use one browser.
const BATCH: usize = 100;

/// What is attacked.
#[derive(Clone, Copy, Debug)]
pub struct Experiment<'a> {
    /// The pack, without marks.
    pub pack: &'a Pack<Verified>,
    /// The same pack without declarations of the catalogue, if it has any: [`super::undeclared`].
    pub open: Option<&'a Pack<Verified>>,
    /// The policy in force.
    pub policy: Option<&'a Node>,
    /// The visitors whose ordinary items are used.
    pub visitors: &'a Visitors,
    /// The seed of everything that is random.
    pub seed: u64,
}

/// A visitor of an experiment.
#[derive(Clone, Debug)]
pub(super) struct Subject<'s> {
    views: Vec<ItemNumber>,
    /// The number of views that are ordinary; they come first.
    ordinary: usize,
    preference: Option<(PreferenceKind, &'s Label)>,
    secret: bool,
}

impl<'s> Subject<'s> {
    /// Returns the visitor without the views of secret items.
    pub fn ordinary(&self) -> Self {
        Self { views: self.views.iter().take(self.ordinary).copied().collect(), ..self.clone() }
    }

    /// Returns the visitor with a preference if the visitor has the secret.
    pub fn preferring(&self, what: PreferenceKind, label: &'s Label) -> Self {
        Self { preference: self.secret.then_some((what, label)), ..self.clone() }
    }
}

/// An engine in an experiment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Engine<'a> {
    pub pack: &'a Pack<Verified>,
    pub policy: &'a Checked,
    /// False for an engine that reports true answers.
    pub noise: bool,
    pub seed: u64,
}

impl Experiment<'_> {
    /// Returns the seed of one secret, so that each has its own visitors and noise.
    pub(super) fn seed_of(&self, secret: &Secret) -> u64 {
        self.seed ^ (u64::from(crc32(secret.name.as_bytes())) << 32 | u64::from(secret.is_muted))
    }

    /// Draws visitors and flips a coin for each; those with the secret also view items of the label. The ordinary items
    /// come from the visits, without items of the label if it is sensitive. Empty if no visit has any.
    pub(super) fn subjects<'s>(&self, secret: &Secret) -> Vec<Subject<'s>> {
        let flags = self.pack.items();
        let is_open = |item: &&ItemNumber| {
            !flags.flags(**item).declared() && (secret.is_muted || secret.items.binary_search(item).is_err())
        };
        let ordinary = |visit: &Visit| visit.events.iter().filter(is_open).take(VIEWS).copied().collect::<Vec<_>>();
        let all: Vec<Vec<ItemNumber>> =
            self.visitors.visits.iter().map(ordinary).filter(|views: &Vec<ItemNumber>| !views.is_empty()).collect();
        if all.is_empty() {
            return Vec::new();
        }
        let seed = self.seed_of(secret) ^ 0x5ec2e7;
        let subject = |number: usize| {
            let mut chance = Chance::of(seed, number as u64);
            let mut views = all[chance.below(all.len())].clone();
            let (ordinary, has) = (views.len(), chance.happens(0.5));
            if has {
                let count = (views.len() + 1).min(VIEWS);
                views.extend((0..count).map(|_| secret.items[chance.below(secret.items.len())]));
            }
            Subject { views, ordinary, preference: None, secret: has }
        };
        (0..VISITORS).map(subject).collect()
    }

    /// Returns the visitors of a log as they are: as many with the label as without it, at most [`VISITORS`] in all.
    pub(super) fn as_they_are<'s>(&self, secret: &Secret) -> Vec<Subject<'s>> {
        let bears = |visit: &&Visit| kept(&visit.events).iter().any(|item| secret.items.binary_search(item).is_ok());
        let (with, without): (Vec<&Visit>, Vec<&Visit>) = self.visitors.visits.iter().partition(bears);
        let most = with.len().min(without.len()).min(VISITORS / 2);
        let spread = |visits: &[&Visit], secret: bool| -> Vec<Subject<'s>> {
            let step = (visits.len() / most.max(1)).max(1);
            let of = |visit: &&Visit| {
                let views = kept(&visit.events).to_vec();
                Subject { ordinary: views.len(), views, preference: None, secret }
            };
            visits.iter().step_by(step).take(most).map(of).collect()
        };
        // Alternating pairs, so that each half of the visitors has as many with the label as without it.
        let pairs = spread(&with, true).into_iter().zip(spread(&without, false)).enumerate();
        pairs.flat_map(|(n, (a, b))| if n % 2 == 0 { [a, b] } else { [b, a] }).collect()
    }
}

impl Engine<'_> {
    /// Runs the engine for every subject, in their order.
    pub fn run(&self, subjects: &[Subject<'_>]) -> Result<Vec<(Shown, bool)>, SessionError> {
        let batch = |(at, batch): (usize, &[Subject<'_>])| {
            let mut browser = Browser::new(self.pack.clone(), self.policy.clone(), self.noise);
            let visit = |(n, subject): (usize, &Subject<'_>)| {
                let number = (at * BATCH + n) as u64;
                let acts = Acts { number, views: &subject.views, preference: subject.preference };
                browser.visit(&acts, self.seed).map(|shown| (shown, subject.secret))
            };
            batch.iter().enumerate().map(visit).collect::<Result<Vec<_>, _>>()
        };
        let batches: Vec<_> = subjects.par_chunks(BATCH).enumerate().map(batch).collect::<Result<_, _>>()?;
        Ok(batches.into_iter().flatten().collect())
    }
}
