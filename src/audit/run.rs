//! Runs one audit.

use super::applied::Applied;
use super::difference::{Difference, difference};
use super::flips::{Flip, flips, frequent};
use super::leak::{Attacks, Experiment, attacks, undeclared};
use super::lists::Lists;
use super::measure::{Measured, measure};
use super::reason::Basis;
use super::terms::Terms;
use super::unused::{Unused, unused_in_pack};
use super::verdict::{Outcome, Verdict, verdicts};
use super::visitors::{Origin, Visitors};
use crate::errors::Code;
use crate::eval::Weights;
use crate::ids::ItemNumber;
use crate::pack::{Pack, PackError, Verified};
use crate::policy::{Checked, Node, Quoted};
use crate::read::{Interactions, Item, Progress};
use crate::session::SessionError;

/// What to audit.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The pack.
    pub pack: &'a Pack<Verified>,
    /// The catalogue that the pack should have been built from, if it is given.
    pub catalogue: Option<&'a [Item]>,
    /// The visitors' log; without one, visitors are simulated.
    pub log: Option<&'a Interactions>,
    /// The policy in force, checked and as it was read; without one, nothing is sensitive and the ranking has its
    /// default settings.
    pub policy: Option<(&'a Checked, &'a Node)>,
    /// The limits.
    pub terms: &'a Terms,
    /// The number of simulated visitors; ignored with a log.
    pub visitors: usize,
    /// The seed of everything that is random.
    pub seed: u64,
    /// The number of items in a list.
    pub limit: usize,
}

/// The result of an audit.
#[derive(Clone, Debug, PartialEq)]
pub struct Audit {
    /// Where the visitors come from.
    pub origin: Origin,
    /// The seed.
    pub seed: u64,
    /// The number of visits.
    pub visits: usize,
    /// Events of the log whose item is not in the pack.
    pub unknown_events: usize,
    /// The number of items in the pack.
    pub items: usize,
    /// The number of items in a list.
    pub limit: usize,
    /// What of the policy was applied.
    pub applied: Applied,
    /// The weights of the ranking's parameters; absent if no visit leads to a list.
    pub weights: Option<Weights>,
    /// The figures of the lists.
    pub measured: Measured,
    /// The effect of each proxy.
    pub flips: Vec<Flip>,
    /// The attacks.
    pub attacks: Attacks,
    /// Every figure with its limits.
    pub verdicts: Vec<Verdict>,
    /// The labels of the policy that no item of the pack has.
    pub unused: Vec<Unused>,
}

impl Audit {
    /// Returns the figures that are outside their limits.
    pub fn broken(&self) -> impl Iterator<Item = &Verdict> {
        self.verdicts.iter().filter(|verdict| verdict.outcome == Outcome::Broken)
    }
}

/// Why an audit is not possible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AuditError {
    /// The catalogue lacks an item of the pack: its id.
    Missing(String),
    /// The catalogue has an item that the pack lacks: its id.
    Unknown(String),
    /// An item of the catalogue has other labels than in the pack.
    Differs(Difference),
    /// No visit of the log has two items of the pack that are not sensitive, of which the second could be predicted.
    Nothing,
    /// Every item of the pack is sensitive, so no list has an item.
    AllSensitive,
    /// No item of the pack can be listed: each is sensitive or out of stock.
    NoneListed,
    /// All of this many lists are empty, because the visitors have seen everything that can be listed.
    Empty(usize),
    /// A variant of the pack was refused, which is a bug in this program.
    Pack(PackError),
    /// The engine refused a visitor, which is a bug in this program.
    Session(SessionError),
}

impl AuditError {
    /// Returns the stable code.
    #[must_use]
    pub const fn code(&self) -> Code {
        match self {
            Self::Missing(_) | Self::Unknown(_) | Self::Differs(_) => Code::AuditCatalogue,
            Self::Nothing | Self::AllSensitive | Self::NoneListed | Self::Empty(_) => Code::AuditNothing,
            Self::Pack(error) => error.code(),
            Self::Session(error) => error.code(),
        }
    }
}

impl std::fmt::Display for AuditError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Missing(id) => {
                write!(f, "expected the catalogue of the pack, which has the item {}", Quoted(id))
            }
            Self::Unknown(id) => {
                write!(f, "expected the catalogue of the pack, which lacks the item {}", Quoted(id))
            }
            Self::Differs(difference) => write!(f, "expected the catalogue of the pack, {difference}"),
            Self::Nothing => {
                f.write_str("expected a session with at least two items of the pack that are not sensitive, found none")
            }
            Self::AllSensitive => f.write_str("expected an item that is not sensitive, found that every item is"),
            Self::NoneListed => {
                f.write_str("expected an item that can be listed, found that each is sensitive or out of stock")
            }
            Self::Empty(lists) => write!(
                f,
                "expected a list with an item, found {lists} without: visitors have seen every item that can be listed"
            ),
            Self::Pack(error) => f.write_str(&error.message()),
            Self::Session(error) => f.write_str(error.message()),
        }
    }
}

/// Audits a pack.
///
/// # Errors
/// [`AuditError`].
pub fn audit(subject: &Subject<'_>, progress: &Progress) -> Result<Audit, AuditError> {
    if let Some(catalogue) = subject.catalogue {
        of_catalogue(subject.pack, catalogue)?;
    }
    let policy = subject.policy.map(|(policy, _)| policy);
    let applied = Applied::of(policy, subject.terms);
    let ranking = applied.ranking;
    let lists = Lists { policy, ranking, limit: subject.limit };
    let mut pack = subject.pack.clone();
    lists.mark(&mut pack);
    let visitors = match subject.log {
        Some(log) => Visitors::of_log(&pack, log),
        None => Visitors::simulated(&pack, subject.visitors, subject.seed),
    };
    can_be_listed(&pack)?;
    let measured = measure(&pack, &visitors, lists, progress);
    match measured {
        Measured { lists: 0, .. } => return Err(AuditError::Nothing),
        Measured { lists, coverage: None, .. } => return Err(AuditError::Empty(lists)),
        _ => {}
    }
    let proxies = if subject.terms.proxies.is_empty() { frequent(&pack) } else { subject.terms.proxies.clone() };
    let flips = flips(&pack, &proxies, &visitors, lists, progress).map_err(AuditError::Pack)?;
    let (open, policy) = (undeclared(subject.pack).map_err(AuditError::Pack)?, subject.policy.map(|(_, node)| node));
    let (open, visited, seed) = (open.as_ref(), &visitors, subject.seed);
    let experiment = Experiment { pack: subject.pack, open, policy, visitors: visited, seed };
    let attacks = attacks(&experiment, progress).map_err(AuditError::Session)?;
    let is_log = visitors.origin == Origin::Log;
    let basis = Basis { is_log, items: pack.items().len(), measured: &measured, flips: &flips, attacks: &attacks };
    let verdicts = verdicts(subject.terms, basis);
    Ok(Audit {
        origin: visitors.origin,
        seed: subject.seed,
        visits: visitors.visits.len(),
        unknown_events: visitors.unknown_events,
        items: pack.items().len(),
        limit: subject.limit,
        applied,
        weights: Weights::measure(&pack, &visitors.kept(&pack), ranking),
        measured,
        flips,
        attacks,
        verdicts,
        unused: unused_in_pack(subject.pack, lists.policy, subject.terms),
    })
}

/// Refuses a pack of which no list can have an item.
fn can_be_listed(pack: &Pack<Verified>) -> Result<(), AuditError> {
    let flags = || (0..pack.items().len() as u32).map(|item| pack.items().flags(ItemNumber(item)));
    if flags().all(|flags| flags.sensitive()) {
        return Err(AuditError::AllSensitive);
    }
    let is_listed = flags().any(|flags| !flags.sensitive() && !flags.out_of_stock());
    if is_listed { Ok(()) } else { Err(AuditError::NoneListed) }
}

/// Refuses a catalogue that does not have the same items as the pack, with the labels that the figures rest on.
fn of_catalogue(pack: &Pack<Verified>, catalogue: &[Item]) -> Result<(), AuditError> {
    let known: std::collections::HashSet<&str> = catalogue.iter().map(|item| item.id.as_str()).collect();
    let mut ids = (0..pack.items().len() as u32).map(|item| pack.items().id(ItemNumber(item)));
    if let Some(id) = ids.find(|id| !known.contains(id)) {
        return Err(AuditError::Missing(id.to_owned()));
    }
    match catalogue.iter().find(|item| pack.find(&item.id).is_none()) {
        Some(item) => Err(AuditError::Unknown(item.id.clone())),
        None => difference(pack, catalogue).map_or(Ok(()), |difference| Err(AuditError::Differs(difference))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::tests::{log, small};
    use crate::pack::ItemFlags;
    use crate::pack_writer::Contents;

    fn refused(flags: Option<[ItemFlags; 5]>, sessions: &[(Option<u32>, &str)]) -> String {
        let mut contents = Contents::of(&small());
        if let Some(flags) = flags {
            contents.items.iter_mut().zip(flags).for_each(|(row, flags)| row.flags = flags);
        }
        let (pack, log) = (Pack::new(contents.to_bytes()).verify().unwrap(), log(sessions));
        let (pack, log, terms) = (&pack, Some(&log), &Terms::default());
        let subject = Subject { pack, catalogue: None, log, policy: None, terms, visitors: 1, seed: 1, limit: 3 };
        let error = audit(&subject, &Progress::quiet()).unwrap_err();
        assert_eq!(error.code(), Code::AuditNothing);
        error.to_string()
    }

    #[test]
    fn an_audit_without_a_listed_item_says_what_is_missing() {
        let [sensitive, out] = [ItemFlags::new(true, false), ItemFlags::new(false, true)];
        let of = |flags| refused(Some(flags), &[(None, "abc")]);
        assert!(of([sensitive; 5]).contains("every item is"));
        assert!(of([out; 5]).contains("each is sensitive or out of stock"));
        assert!(of([sensitive, sensitive, out, sensitive, out]).contains("each is sensitive or out of stock"));
        assert!(refused(None, &[(None, "a"), (None, "z")]).contains("at least two items of the pack"));
    }
}
