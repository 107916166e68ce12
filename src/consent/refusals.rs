//! What the page reads of a visitor who has only refused, so that it loads no engine.

use alloc::string::String;
use alloc::vec::Vec;

use super::decision::{Answer, Decision};
use crate::units::Millis;

/// The refused purposes, each with the last moment at which its refusal counts.
pub type Refusals = Vec<(String, Millis)>;

/// Returns the refusals of a ledger with these records, oldest first; `None` if it contains anything else.
#[must_use]
pub fn refusals<'a>(records: impl IntoIterator<Item = &'a [u8]>) -> Option<Refusals> {
    let mut refusals = Refusals::new();
    for record in records {
        let decision =
            Decision::from_bytes(record).ok().filter(|decision| matches!(decision.answer, Answer::Refused(_)))?;
        let name = decision.purpose.name();
        refusals.retain(|(refused, _)| *refused != name); // The newest decision on a purpose counts.
        refusals.push((name, decision.until()));
    }
    Some(refusals)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::consent::REFUSAL_LASTS;
    use crate::policy::Purpose;
    use crate::units::Day;

    fn refusal(purpose: Purpose, day: u16) -> Vec<u8> {
        Decision { purpose, revision: 1, answer: Answer::Refused(Day(day)) }.to_bytes()
    }

    #[test]
    fn the_newest_refusal_of_each_purpose_counts_for_180_days() {
        let sensitive = || Purpose::Sensitive("health".into());
        let records =
            [refusal(Purpose::Recommendations, 1), refusal(sensitive(), 5), refusal(Purpose::Recommendations, 9)];
        let until = |day| Day(day).days_after(REFUSAL_LASTS).end();
        assert_eq!(
            refusals(records.iter().map(Vec::as_slice)),
            Some(vec![("sensitive:health".into(), until(5)), ("recommendations".into(), until(9))])
        );
    }

    #[test]
    fn a_record_that_cannot_be_read_is_not_taken_for_a_refusal() {
        let readable = refusal(Purpose::Recommendations, 1);
        assert_eq!(refusals([readable.as_slice(), readable.get(..9).unwrap()]), None);
    }
}
