//! The terms that a visitor consents to. They are stored so that the site can ask again if its policy later asks for
//! more.
//!
//! A stored record contains these bytes: `u16` days of retention; the controller as text; `u8` count of sensitive
//! labels and that number of texts, in the order of the policy; `u8` count of metrics and that number of `u32` tags;
//! the collector and the recipient as texts; `u32` ε per month in millionths; `u8` percentage in the holdout.

use alloc::{borrow::ToOwned, string::String, vec::Vec};

use super::{Measurement, Metric, Purpose, Tag};
use crate::bytes::{BytesError, Reader, Writer};
use crate::units::{Days, MicroEps};

/// A percentage cannot be higher.
const MAX_HOLDOUT: u8 = 100;

/// The part of a policy that is covered by consent to any purpose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    /// The name of the controller.
    pub controller: String,
    /// How long events are kept.
    pub retention: Days,
    /// Categories and tags that need separate consent; at most 255.
    pub sensitive: Vec<String>,
    /// What is measured.
    pub measured: Measured,
}

/// The part of a policy that is covered only by consent to measurement.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Measured {
    /// At most 255 tags in stored form, four bytes each; a list of tags would add 0.2 kB gzip to the Wasm (measured).
    metrics: Vec<u8>,
    /// The collector's address; empty if nothing is measured.
    pub collector: String,
    /// Who runs the collector and receives the reports; empty if nothing is measured.
    pub recipient: String,
    /// The maximum cost of one month's reports.
    pub monthly: MicroEps,
    /// 0..=100.
    holdout: u8,
}

/// One way in which a policy asks for more than an earlier policy. If there are any, the site asks the visitor again
/// and shows what has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Widening<'a> {
    /// Events are kept longer.
    Retention(Days, Days),
    /// The controller changes.
    Controller(&'a str, &'a str),
    /// A label is no longer sensitive, so it no longer needs separate consent.
    Exposed(&'a str),
    /// Reports go to a different collector.
    Collector(&'a str, &'a str),
    /// Someone else receives the reports.
    Recipient(&'a str, &'a str),
    /// A metric, given by its tag, is new or is measured differently.
    Metric(Tag),
    /// One month's reports may cost more.
    Budget(MicroEps, MicroEps),
    /// More visitors are in the holdout.
    Holdout(u8, u8),
}

impl Terms {
    /// Returns what the terms `now` ask for beyond the consent to `purpose` that was given under `self`. The terms for
    /// measurement count only if `purpose` is measurement.
    #[must_use]
    pub fn widenings<'a>(&'a self, now: &'a Self, purpose: &Purpose) -> Vec<Widening<'a>> {
        let mut found = Vec::new();
        if now.retention > self.retention {
            found.push(Widening::Retention(self.retention, now.retention));
        }
        if now.controller != self.controller {
            found.push(Widening::Controller(&self.controller, &now.controller));
        }
        let exposed = self.sensitive.iter().filter(|&label| !now.sensitive.contains(label));
        found.extend(exposed.map(|label| Widening::Exposed(label)));
        if *purpose == Purpose::Measurement {
            self.measured.widenings(&now.measured, &mut found);
        }
        found
    }

    /// Returns true if [`Terms::widenings`] finds any widening.
    #[must_use]
    pub fn widened(&self, now: &Self, purpose: &Purpose) -> bool {
        !self.widenings(now, purpose).is_empty()
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
    /// [`BytesError`] for any bytes that [`Terms::write`] cannot have written.
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
    /// Returns the terms of metrics with these tags and of a holdout of this percentage, with nobody to receive reports
    /// yet. Returns `None` for more than 255 metrics, which no record can hold, and for a percentage above 100.
    #[must_use]
    pub fn new(metrics: &[Tag], holdout: u8) -> Option<Self> {
        let is_valid = metrics.len() <= usize::from(u8::MAX) && holdout <= MAX_HOLDOUT;
        is_valid.then(|| Self { metrics: stored(metrics.iter().copied()), holdout, ..Self::default() })
    }

    /// Returns the terms of a policy's measurements.
    pub(super) fn of(measurement: &Measurement) -> Self {
        Self {
            metrics: stored(measurement.metrics().iter().map(Metric::tag)),
            collector: measurement.collector().to_owned(),
            recipient: measurement.recipient().to_owned(),
            monthly: measurement.monthly(),
            holdout: measurement.holdout(),
        }
    }

    /// Returns the tags of the declared metrics; at most 255.
    pub fn metrics(&self) -> impl Iterator<Item = Tag> {
        self.metrics.chunks(4).filter_map(|tag| tag.try_into().ok()).map(|tag| Tag(u32::from_le_bytes(tag)))
    }

    /// Returns the percentage of visitors in the holdout, who see a list that is not personalised; 0..=100.
    #[must_use]
    pub const fn holdout(&self) -> u8 {
        self.holdout
    }

    fn widenings<'a>(&'a self, now: &'a Self, found: &mut Vec<Widening<'a>>) {
        if now.collector != self.collector && !now.metrics.is_empty() {
            found.push(Widening::Collector(&self.collector, &now.collector));
        }
        if now.recipient != self.recipient && !now.metrics.is_empty() {
            found.push(Widening::Recipient(&self.recipient, &now.recipient));
        }
        let is_new = |tag: &Tag| self.metrics().all(|agreed| agreed != *tag);
        found.extend(now.metrics().filter(is_new).map(Widening::Metric));
        if now.monthly > self.monthly {
            found.push(Widening::Budget(self.monthly, now.monthly));
        }
        if now.holdout > self.holdout {
            found.push(Widening::Holdout(self.holdout, now.holdout));
        }
    }

    fn write(&self, writer: &mut Writer) {
        writer.u8((self.metrics.len() / 4) as u8).raw(&self.metrics);
        writer.text(&self.collector).text(&self.recipient).u32(self.monthly.millionths()).u8(self.holdout);
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, BytesError> {
        let count = usize::from(reader.u8()?);
        let (metrics, collector, recipient) = (reader.take(4 * count)?, reader.text()?, reader.text()?);
        let (monthly, holdout) = (MicroEps::new(reader.u32()?).ok_or(BytesError::Range)?, reader.u8()?);
        if holdout > MAX_HOLDOUT {
            return Err(BytesError::Range);
        }
        let (collector, recipient) = (collector.to_owned(), recipient.to_owned());
        Ok(Self { metrics: metrics.to_vec(), collector, recipient, monthly, holdout })
    }
}

/// Returns tags in stored form.
fn stored(tags: impl Iterator<Item = Tag>) -> Vec<u8> {
    tags.flat_map(|tag| tag.0.to_le_bytes()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Terms {
        let measured = Measured {
            metrics: stored([Tag(7), Tag(8)].into_iter()),
            collector: "/r".into(),
            recipient: "Co".into(),
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

    /// If this fails, stored decisions can no longer be read: raise their version and keep reading the old form.
    #[test]
    fn the_stored_form_matches_what_browsers_have_stored() {
        let golden = b"\x5a\x00\x06A Shop\x02\x06health\x02\xc3\xa9\x02\x07\0\0\0\x08\0\0\0\x02/r\x02Co\x09\0\0\0\x0a";
        assert_eq!(bytes(&sample()), golden);
        assert_eq!(read(golden), Ok(sample()));
    }

    #[test]
    fn every_truncation_is_refused_and_no_flipped_byte_panics() {
        let whole = bytes(&sample());
        for length in 0..whole.len() {
            assert_eq!(read(&whole[..length]), Err(BytesError::Truncated));
        }
        for at in 0..whole.len() {
            for flip in 1..=255u8 {
                let mut damaged = whole.clone();
                damaged[at] ^= flip;
                if let Ok(terms) = read(&damaged) {
                    assert_eq!(bytes(&terms), damaged, "each set of terms has only one encoding");
                }
            }
        }
    }

    #[test]
    fn terms_that_no_record_can_hold_cannot_be_built_or_read() {
        assert!(Measured::new(&[Tag(1); 255], 100).is_some());
        assert_eq!(Measured::new(&[Tag(1); 256], 0), None);
        assert_eq!(Measured::new(&[], 101), None);
        let mut whole = bytes(&sample());
        *whole.last_mut().unwrap() = 101;
        assert_eq!(read(&whole), Err(BytesError::Range));
    }

    #[test]
    fn only_terms_beyond_the_given_consent_are_widenings() {
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
    fn only_consent_to_measurement_is_requested_again_when_more_is_measured() {
        let now = |change: fn(&mut Measured)| {
            let mut now = sample();
            change(&mut now.measured);
            [Purpose::Measurement, Purpose::Recommendations].map(|purpose| sample().widened(&now, &purpose))
        };
        assert_eq!(now(|measured| measured.metrics.extend(Tag(9).0.to_le_bytes())), [true, false]);
        assert_eq!(now(|measured| measured.collector = "https://other.example".into()), [true, false]);
        assert_eq!(now(|measured| measured.recipient = "Another".into()), [true, false]);
        assert_eq!(now(|measured| measured.monthly = MicroEps::new(10).unwrap()), [true, false]);
        assert_eq!(now(|measured| measured.holdout = 11), [true, false]);
        assert_eq!(now(|measured| measured.metrics.rotate_left(4)), [false; 2]);
        assert_eq!(now(|measured| *measured = Measured::default()), [false; 2]);
        let nothing = Measured { monthly: MicroEps::new(1).unwrap(), holdout: 1, ..Measured::default() };
        let measured = |measured: Measured| Terms { measured, ..Terms::default() };
        let widened = measured(nothing).widened(&measured(Measured::default()), &Purpose::Measurement);
        assert!(!widened, "a policy that measures nothing asks for nothing more");
    }

    #[test]
    fn a_replaced_metric_another_collector_and_another_recipient_are_three_changes() {
        let mut now = sample();
        now.measured.metrics = stored([Tag(9), Tag(8)].into_iter());
        now.measured.collector = "https://other.example".into();
        now.measured.recipient = "Another".into();
        let agreed = sample();
        let expected = vec![
            Widening::Collector("/r", "https://other.example"),
            Widening::Recipient("Co", "Another"),
            Widening::Metric(Tag(9)),
        ];
        assert_eq!(agreed.widenings(&now, &Purpose::Measurement), expected);
        assert_eq!(agreed.widenings(&now, &Purpose::Recommendations), []);
    }
}
