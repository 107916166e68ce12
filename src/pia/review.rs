//! The regular review (Article 35(11) GDPR): what the last one was about, and what has moved since.

use serde::{Deserialize, Serialize};

use crate::checksum::crc32;
use crate::document::Date;

/// What an assessment is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stamp {
    /// The day of the review, as YYYY-MM-DD.
    pub date: String,
    /// The CRC-32 of the policy's bytes, in hexadecimal.
    pub policy: String,
    /// The checksum of the pack, in hexadecimal: the CRC-32 of the bytes before it.
    pub pack: String,
    /// The version of the engine.
    pub engine: String,
}

impl Stamp {
    /// Returns the stamp of a policy's bytes and of the pack with this checksum, read today. The CRC-32 of a whole pack says
    /// nothing: it is the same for every file that ends in its own CRC-32.
    #[must_use]
    pub fn of(policy: &[u8], pack: u32, date: Date) -> Self {
        let hash = |checksum: u32| format!("{checksum:08x}");
        let engine = env!("CARGO_PKG_VERSION").to_owned();
        Self { date: date.to_string(), policy: hash(crc32(policy)), pack: hash(pack), engine }
    }

    /// Returns true if both are about the same policy, pack and engine.
    #[must_use]
    pub fn is_about(&self, other: &Self) -> bool {
        (&self.policy, &self.pack, &self.engine) == (&other.policy, &other.pack, &other.engine)
    }

    /// Returns what differs from the last review, as sentence fragments; empty if the review still holds on that day.
    #[must_use]
    pub fn moved(&self, last: Option<&Self>, every_months: u16, today: Date) -> Vec<String> {
        let Some(last) = last else { return vec!["there has been no review".to_owned()] };
        let mut moved = Vec::new();
        for (what, was, is) in [
            ("policy", &last.policy, &self.policy),
            ("pack", &last.pack, &self.pack),
            ("engine", &last.engine, &self.engine),
        ] {
            if was != is {
                moved.push(format!("the {what} is {is}, and the review of {} was about {was}", last.date));
            }
        }
        // An invalid date counts as one that has passed.
        let due = Date::read(&last.date).map(|date| date.months_later(every_months));
        match due {
            Ok(due) if due >= today => {}
            Ok(due) => moved.push(format!("the next review was due on {due}")),
            Err(error) => moved.push(format!("the date of the last review is invalid: {error}")),
        }
        moved
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_review_holds_until_something_moves_or_its_date_has_passed() {
        let day = |text: &str| Date::read(text).unwrap();
        let stamp = |policy: &[u8], pack: u32| Stamp::of(policy, pack, day("2026-01-31"));
        let last = stamp(b"policy", 7);
        let moved = |now: &Stamp, today: &str| now.moved(Some(&last), 1, day(today)).join("; ");
        assert_eq!(moved(&last, "2026-02-28"), "");
        assert_eq!(moved(&last, "2026-03-01"), "the next review was due on 2026-02-28");
        assert!(moved(&stamp(b"policy ", 7), "2026-02-01").starts_with("the policy is "));
        assert!(moved(&stamp(b"policy", 8), "2026-02-01").starts_with("the pack is "));
        let newer = Stamp { engine: "9.0.0".into(), ..last.clone() };
        assert_eq!(
            moved(&newer, "2026-02-01"),
            format!("the engine is 9.0.0, and the review of 2026-01-31 was about {}", last.engine)
        );
        assert_eq!(last.moved(None, 12, day("2026-02-01")), ["there has been no review"]);
    }
}
