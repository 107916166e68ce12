//! What a visitor's yes agrees to, so that it can be asked for again when more is wanted.
//!
//! Its bytes in a stored record: `u16` days of retention; text controller; `u8` count of sensitive labels, that many
//! texts, in the order of the policy; `u8` count of metrics, that many `u32` tags; text collector; `u32` ε a month in
//! millionths; `u8` percent in the holdout.

use alloc::{borrow::ToOwned, string::String, vec::Vec};

use super::Purpose;
use crate::bytes::{BytesError, Reader, Writer};
use crate::units::{Days, MicroEps};

/// The part of a policy that a yes agrees to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    /// The name of who answers for the data.
    pub controller: String,
    /// How long events are kept.
    pub retention: Days,
    /// Categories and tags that a yes to anything else leaves out; at most 255.
    pub sensitive: Vec<String>,
    /// What is measured.
    pub measured: Measured,
}

/// The part of a policy that a yes to measurement agrees to besides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Measured {
    /// The tags of the declared metrics as they are kept: four bytes each, at most 255 of them.
    pub metrics: Vec<u8>,
    /// Where reports go; empty where nothing is measured.
    pub collector: String,
    /// What all reports of a month may cost.
    pub monthly: MicroEps,
    /// Percent of visitors who are shown the list that everyone gets.
    pub holdout: u8,
}

impl Terms {
    /// True when `now` asks for more than a yes to `purpose` agreed to in `self`: longer retention, another controller, or a
    /// label that is no longer sensitive; of measurement also another metric, more ε, a larger holdout or another collector.
    #[must_use]
    pub fn widened(&self, now: &Self, purpose: &Purpose) -> bool {
        now.retention > self.retention
            || now.controller != self.controller
            || self.exposed(now).next().is_some()
            || (*purpose == Purpose::Measurement && self.measured.widened(&now.measured))
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
        self.measured.write(writer);
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
        Ok(Self { controller, retention, sensitive, measured: Measured::read(reader)? })
    }
}

impl Measured {
    fn widened(&self, now: &Self) -> bool {
        now.monthly > self.monthly
            || now.holdout > self.holdout
            || (now.collector != self.collector && !now.metrics.is_empty())
            || now.metrics.chunks(4).any(|metric| !self.metrics.chunks(4).any(|agreed| agreed == metric))
    }

    fn write(&self, writer: &mut Writer) {
        writer.u8((self.metrics.len() / 4) as u8).raw(&self.metrics);
        writer.text(&self.collector).u32(self.monthly.millionths()).u8(self.holdout);
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, BytesError> {
        let count = usize::from(reader.u8()?);
        let (metrics, collector) = (reader.take(4 * count)?, reader.text()?);
        let (monthly, holdout) = (MicroEps::new(reader.u32()?).ok_or(BytesError::Range)?, reader.u8()?);
        Ok(Self { metrics: metrics.to_vec(), collector: collector.to_owned(), monthly, holdout })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Terms {
        let measured = Measured {
            metrics: vec![7, 0, 0, 0, 8, 0, 0, 0],
            collector: "/r".into(),
            monthly: MicroEps::new(9).unwrap(),
            holdout: 10,
        };
        Terms {
            controller: "A Shop".into(),
            retention: Days(90),
            sensitive: vec!["health".into(), "é".into()],
            measured,
        }
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
        let golden = b"\x5a\x00\x06A Shop\x02\x06health\x02\xc3\xa9\x02\x07\0\0\0\x08\0\0\0\x02/r\x09\0\0\0\x0a";
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
            sample().widened(&now, &Purpose::Offers)
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

    #[test]
    fn only_a_yes_to_measurement_is_asked_for_again_when_more_is_measured() {
        let now = |change: fn(&mut Measured)| {
            let mut now = sample();
            change(&mut now.measured);
            [Purpose::Measurement, Purpose::Recommendations].map(|purpose| sample().widened(&now, &purpose))
        };
        assert_eq!(now(|measured| measured.metrics.extend([9, 0, 0, 0])), [true, false]);
        assert_eq!(now(|measured| measured.collector = "https://other.example".into()), [true, false]);
        assert_eq!(now(|measured| measured.monthly = MicroEps::new(10).unwrap()), [true, false]);
        assert_eq!(now(|measured| measured.holdout = 11), [true, false]);
        assert_eq!(now(|measured| measured.metrics.rotate_left(4)), [false; 2]);
        assert_eq!(now(|measured| *measured = Measured::default()), [false; 2]);
        let nothing = Measured { monthly: MicroEps::new(1).unwrap(), holdout: 1, ..Measured::default() };
        assert!(!nothing.widened(&Measured::default()), "nowhere is no other place");
    }
}
