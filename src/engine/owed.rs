//! What the database still owes: withdrawals and erasures that failed in it, and decisions that came after them. Memory
//! has carried them out. A newer decision on the same purpose replaces one that is owed.

use alloc::vec::Vec;

use super::operation::Transaction;
use crate::consent::Decision;

/// Removes what the decisions of another tab replace. Such a decision came after an owed erasure of everything, which
/// would now erase the decision too, so it also replaces that.
pub(super) fn yield_to(owed: &mut Vec<Transaction>, decisions: &[Vec<u8>]) {
    owed.retain(|owed| match owed {
        Transaction::Decide { record, .. } => decisions.iter().all(|decision| !is_same_purpose(decision, record)),
        _ => decisions.is_empty(),
    });
}

/// Removes what a decision replaces that was stored before them.
pub(super) fn replace(owed: &mut Vec<Transaction>, stored: &Transaction) {
    let Transaction::Decide { record: newer, .. } = stored else { return };
    owed.retain(|owed| !matches!(owed, Transaction::Decide { record, .. } if is_same_purpose(newer, record)));
}

fn is_same_purpose(record: &[u8], other: &[u8]) -> bool {
    let purpose = |record| Decision::from_bytes(record).map(|decision| decision.purpose);
    purpose(record).is_ok_and(|of| purpose(other) == Ok(of))
}
