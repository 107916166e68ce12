//! What a visitor's yes agrees to, so that it can be asked for again when more is wanted.
//!
//! Its bytes in a stored record: `u16` days of retention; text controller; `u8` count of sensitive labels, that many
//! texts, in the order of the policy.

use crate::bytes::{BytesError, Reader, Writer};
use crate::units::Days;

/// The part of a policy that a yes agrees to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    /// The name of who answers for the data.
    pub controller: String,
    /// How long events are kept.
    pub retention: Days,
    /// Categories and tags that a yes to anything else leaves out; at most 255.
    pub sensitive: Vec<String>,
}

impl Terms {
    /// True when `now` goes beyond what `self` agreed to: longer retention, another controller, or a label that is no
    /// longer sensitive.
    #[must_use]
    pub fn widened(&self, now: &Self) -> bool {
        now.retention > self.retention || now.controller != self.controller || self.exposed(now).next().is_some()
    }

    /// The labels that were sensitive and are so no longer.
    pub(super) fn exposed<'a>(&'a self, now: &'a Self) -> impl Iterator<Item = &'a String> {
        self.sensitive.iter().filter(|&label| !now.sensitive.contains(label))
    }

    /// Appends the bytes.
    pub fn write(&self, writer: &mut Writer) {
        writer.u16(self.retention.0).text(&self.controller).u8(self.sensitive.len() as u8);
        for label in &self.sensitive {
            writer.text(label);
        }
    }

    /// Reads the bytes.
    ///
    /// # Errors
    /// [`BytesError`] for what [`Terms::write`] does not write.
    pub fn read(reader: &mut Reader<'_>) -> Result<Self, BytesError> {
        let retention = Days(reader.u16()?);
        let controller = reader.text()?.to_owned();
        let count = reader.u8()?;
        let mut sensitive = Vec::new();
        for _ in 0..count {
            sensitive.push(reader.text()?.to_owned());
        }
        Ok(Self { controller, retention, sensitive })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Terms {
        Terms { controller: "A Shop".into(), retention: Days(90), sensitive: vec!["health".into(), "é".into()] }
    }

    fn bytes(terms: &Terms) -> Vec<u8> {
        let mut writer = Writer::default();
        terms.write(&mut writer);
        writer.into_bytes()
    }

    fn read(bytes: &[u8]) -> Result<Terms, BytesError> {
        let mut reader = Reader::new(bytes);
        let terms = Terms::read(&mut reader)?;
        reader.finish()?;
        Ok(terms)
    }

    /// When this fails, stored decisions can no longer be read: raise their version and keep reading the old form.
    #[test]
    fn the_stored_form_is_the_one_that_browsers_already_hold() {
        let golden = b"\x5a\x00\x06A Shop\x02\x06health\x02\xc3\xa9";
        assert_eq!(bytes(&sample()), golden);
        assert_eq!(read(golden), Ok(sample()));
    }

    #[test]
    fn every_cut_is_refused_and_no_flipped_byte_panics() {
        let whole = bytes(&sample());
        for length in 0..whole.len() {
            assert_eq!(read(&whole[..length]), Err(BytesError::Truncated));
        }
        for at in 0..whole.len() {
            for flip in 1..=255u8 {
                let mut damaged = whole.clone();
                damaged[at] ^= flip;
                if let Ok(terms) = read(&damaged) {
                    assert_eq!(bytes(&terms), damaged, "terms have one spelling");
                }
            }
        }
    }

    #[test]
    fn only_what_goes_beyond_a_yes_widens_it() {
        let now = |change: fn(&mut Terms)| {
            let mut now = sample();
            change(&mut now);
            sample().widened(&now)
        };
        assert!(now(|terms| terms.retention = Days(91)));
        assert!(now(|terms| terms.controller = "Another Shop".into()));
        assert!(now(|terms| drop(terms.sensitive.remove(0))));
        assert!(now(|terms| terms.sensitive[1] = "e".into()));
        assert!(!now(|_| ()));
        assert!(!now(|terms| terms.retention = Days(89)));
        assert!(!now(|terms| terms.sensitive.insert(0, "politics".into())));
        assert!(!now(|terms| terms.sensitive.swap(0, 1)));
    }
}
