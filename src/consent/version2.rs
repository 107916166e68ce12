//! Decisions of version 2, which were stored before refusals became constants, in the present form.
//!
//! Version 2 was: `u8` 2; `u8` decision (1 given, 2 refused, 3 withdrawn); `u8` 1 if GPC was on, else 0; `i64`
//! milliseconds since 1970; `u32` policy revision; 16 random bytes; 32 bytes SHA-256; text purpose; text language; and the
//! terms without the recipient of reports, whose name was not part of what visitors agreed to.

use alloc::vec::Vec;

use super::decision::{Answer, CollectedBy, Decision, REFUSED, VERSION};
use crate::bytes::Reader;
use crate::policy::Purpose;
use crate::units::{Day, Millis};

/// The bytes after the collector's address: ε per month and the holdout.
const AFTER_COLLECTOR: usize = 5;
/// A text of length 0.
const NO_RECIPIENT: &[u8] = &[0];

/// Returns the present form of a decision of version 2; `None` for any other bytes. A refusal loses everything that could
/// identify the visitor.
#[must_use]
pub fn updated(old: &[u8]) -> Option<Vec<u8>> {
    let mut reader = Reader::new(old);
    let (2, decided) = (reader.u8().ok()?, reader.u8().ok()?) else { return None };
    if decided != REFUSED {
        let (head, tail) = old.get(2..)?.split_at_checked(old.len().checked_sub(2 + AFTER_COLLECTOR)?)?;
        let now = [&[VERSION, decided, CollectedBy::Homebody as u8], head, NO_RECIPIENT, tail].concat();
        return Decision::from_bytes(&now).is_ok().then_some(now);
    }
    _ = reader.u8().ok()?;
    let day = Day::of(Millis(reader.i64().ok()?));
    let revision = reader.u32().ok()?;
    _ = reader.take(16 + 32).ok()?;
    let purpose = Purpose::named(reader.text().ok()?)?;
    Some(Decision { purpose, revision, answer: Answer::Refused(day) }.to_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::consent::Decided;

    /// As browsers have stored it.
    const WITHDRAWN: &[u8] = b"\x02\x03\x01\x7b\x68\xe5\xcf\x8b\x01\x00\x00\x07\x00\x00\x000123456789abcdef\
        ABCDEFGHIJKLMNOPQRSTUVWXYZ012345\x10sensitive:health\x05en-GB\x5a\x00\x06A Shop\x01\x06health\
        \x01\x07\0\0\0\x02/r\x09\0\0\0\x0a";

    #[test]
    fn a_receipt_of_version_2_keeps_everything_and_names_no_recipient() {
        let read = Decision::from_bytes(&updated(WITHDRAWN).unwrap()).unwrap();
        let receipt = read.receipt().unwrap();
        assert_eq!((read.decided(), read.revision, read.at()), (Decided::Withdrawn, 7, Millis(1_700_000_000_123)));
        assert_eq!((&receipt.id, receipt.language.as_str(), receipt.gpc), (b"0123456789abcdef", "en-GB", true));
        let measured = &receipt.terms.measured;
        assert_eq!((measured.collector.as_str(), measured.recipient.as_str(), measured.holdout()), ("/r", "", 10));
    }

    #[test]
    fn a_refusal_of_version_2_loses_its_id_and_its_time_of_day() {
        let mut refused = WITHDRAWN.to_vec();
        refused[1] = 2;
        let now = updated(&refused).unwrap();
        assert!(!now.windows(16).any(|bytes| bytes == b"0123456789abcdef"));
        let read = Decision::from_bytes(&now).unwrap();
        assert_eq!((read.revision, read.answer), (7, Answer::Refused(Day::of(Millis(1_700_000_000_123)))));
    }

    #[test]
    fn no_truncation_panics_and_other_versions_are_left_alone() {
        for length in 0..WITHDRAWN.len() {
            _ = updated(&WITHDRAWN[..length]);
        }
        assert_eq!(updated(b""), None);
        assert_eq!(updated(&updated(WITHDRAWN).unwrap()), None);
    }
}
