//! Reads what several commands work on: a policy, a pack, and the visits of a log in the pack's numbers.

use std::path::Path;

use super::CliError;
use super::bytes::{read, read_pack_bytes};
use crate::audit::{Published, Terms, foreign, weights};
use crate::errors::Code;
use crate::eval::Weights;
use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};
use crate::policy::{Checked, Node, Quoted};
use crate::read::{Progress, read_interactions};
use crate::train::Visit;

/// Returns the JSON in a file, without the byte order mark that some editors write.
pub(super) fn json(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes)
}

/// Reads and verifies a pack.
pub(super) fn read_pack(path: &Path) -> Result<Pack<Verified>, CliError> {
    verify_pack(path, read_pack_bytes(path)?)
}

/// Verifies a pack that was read from `path`.
pub(super) fn verify_pack(path: &Path, bytes: Vec<u8>) -> Result<Pack<Verified>, CliError> {
    Pack::new(bytes).verify().map_err(|error| CliError::pack(path, error))
}

/// Reads the sessions of a log, without the items that the pack does not have.
pub(super) fn read_visits(path: &Path, pack: &Pack<Verified>) -> Result<Vec<Visit>, CliError> {
    let log = read_interactions(path, &Progress::shown())?;
    let numbers: Vec<Option<ItemNumber>> = log.items.iter().map(|id| pack.find(id)).collect();
    let visit = |events: &[u32]| {
        let known = events.iter().filter_map(|&item| numbers.get(item as usize).copied().flatten());
        Visit { events: known.collect(), past: Vec::new() }
    };
    let events = |range: &std::ops::Range<usize>| log.events.get(range.clone()).unwrap_or_default();
    Ok(log.sessions.iter().map(|session| visit(events(&session.events))).collect())
}

/// Measures the weights of the ranking with a log, which must have a visit with an item of the pack.
pub(super) fn measure_weights(pack: &Pack<Verified>, log: &Path, policy: &Checked) -> Result<Weights, CliError> {
    let message = "expected a visit with an item of the pack, found none";
    weights(pack, &read_interactions(log, &Progress::shown())?, policy)
        .ok_or_else(|| CliError::file(log, Code::EvalNothing, message))
}

/// Refuses a pack of another catalogue than the policy's, which was read from `path`.
pub(super) fn check_catalogue(path: &Path, policy: &Checked, pack: &Pack<Verified>) -> Result<(), CliError> {
    foreign(pack, policy).map_or(Ok(()), |example| {
        let message = format!(
            "expected the policy of the pack's catalogue, but no item of the pack has any of the labels and categories that \
             the policy names, such as {}",
            Quoted(&example)
        );
        Err(CliError::file(path, Code::DocumentPack, message))
    })
}

/// Reads the summary of an audit of this pack, under this policy with these limits. Under a policy without recommendations,
/// there are no lists that it could be about.
pub(super) fn read_published(
    path: &Path,
    pack: &Pack<Verified>,
    policy: &Checked,
    terms: &Terms,
) -> Result<Published, CliError> {
    if !policy.keeps_events() {
        let message =
            "expected no audit, because the assessed policy does not ask for recommendations, so there are no lists";
        return Err(CliError::file(path, Code::AuditSummary, message));
    }
    let bytes = read(path)?;
    let text = String::from_utf8_lossy(json(&bytes)).into_owned();
    let node: Node = serde_json::from_str(&text).map_err(|cause| CliError::json(path, &cause, Code::AuditSummary))?;
    Published::read(&node, pack, policy, terms)
        .map_err(|error| CliError::within(path, &text, (&error.path, &error.expected), Code::AuditSummary))
}

/// A policy that satisfies every rule, including those of the sections that only the tool reads.
pub(super) struct Read {
    pub checked: Checked,
    pub audit: Terms,
    /// The policy as it was read.
    pub node: Node,
}

/// Reads a policy and checks every rule.
pub(super) fn read_policy(path: &Path) -> Result<Checked, CliError> {
    read_all(path).map(|read| read.checked)
}

/// Reads a policy, checks every rule, and returns the tool's own sections too.
pub(super) fn read_all(path: &Path) -> Result<Read, CliError> {
    check_policy(path, &read(path)?)
}

/// Checks every rule of a policy that was read from `path`.
pub(super) fn check_policy(path: &Path, bytes: &[u8]) -> Result<Read, CliError> {
    let text = json(bytes);
    let node: Node =
        serde_json::from_slice(text).map_err(|cause| CliError::json(path, &cause, Code::PolicyMalformed))?;
    let refused = |error| CliError::policy(path, &String::from_utf8_lossy(text), &error);
    let (checked, audit) = (Checked::read(&node).map_err(refused)?, Terms::read(&node).map_err(refused)?);
    Ok(Read { checked, audit, node })
}
