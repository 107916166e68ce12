//! One decision of a visitor, and its stored form.
//!
//! A record of consent that was given or withdrawn contains: `u8` version 3; `u8` decision (1 given, 3 withdrawn); `u8`
//! who collected the decision ([`CollectedBy`]); `u8` 1 if the visitor's browser sent the Global Privacy Control signal,
//! else 0; `i64` milliseconds since 1970; `u32` policy revision; 16 random bytes that identify the receipt; the SHA-256 of
//! the text shown (32 bytes), or zeros if it is unknown; the purpose as text; the language as text (a BCP 47 tag of at
//! most 35 bytes); and the [`Terms`] that the visitor was asked about.
//!
//! A record of a refusal contains nothing that could identify the visitor: `u8` version 3; `u8` decision 2; the purpose
//! as text; `u32` policy revision; `u16` day. All visitors who refuse a purpose on the same day store the same bytes.
//!
//! Version 1 cannot be read; [`updated`](super::updated) reads version 2. Both were used only before the first release.

use alloc::{borrow::ToOwned, string::String, vec::Vec};

use crate::bytes::{BytesError, Reader, Writer};
use crate::errors::Code;
use crate::names::names;
use crate::policy::{Purpose, Terms};
use crate::units::{Day, Millis};

/// The kind of a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decided {
    /// Consent was given.
    Given,
    /// Consent was refused.
    Refused,
    /// Consent that had been given was withdrawn.
    Withdrawn,
}

/// Who collected a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CollectedBy {
    /// The visitor acted in Homebody's question or preference centre while the recorded text was displayed.
    Homebody,
    /// The visitor acted on a control of the site. The site states which text it showed.
    Site,
    /// A script decided without an action of the visitor. It can only withdraw or refuse.
    Script,
}

/// What is known about consent that was given or withdrawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The time of the decision.
    pub at: Millis,
    /// Identifies the receipt. It is random, so it reveals nothing about the visitor.
    pub id: [u8; 16],
    /// Who collected the decision.
    pub collected_by: CollectedBy,
    /// The language of the question, as a BCP 47 tag.
    pub language: String,
    /// The SHA-256 of the text shown; zeros if it is unknown.
    pub text: [u8; 32],
    /// True if the browser sent the Global Privacy Control signal at that time.
    pub gpc: bool,
    /// The terms at that time.
    pub terms: Terms,
}

/// The answer to the question for consent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Consent was given.
    Given(Receipt),
    /// Consent was refused on this day. A refusal has no receipt, so it cannot identify the visitor.
    Refused(Day),
    /// Consent that had been given was withdrawn.
    Withdrawn(Receipt),
}

/// One decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The purpose of the decision.
    pub purpose: Purpose,
    /// The revision of the policy at that time.
    pub revision: u32,
    /// The answer.
    pub answer: Answer,
}

/// The error for a stored record that cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecordError;

impl RecordError {
    /// Returns the stable code.
    #[must_use]
    pub const fn code(self) -> Code {
        Code::RecordMalformed
    }
}

impl From<BytesError> for RecordError {
    fn from(_: BytesError) -> Self {
        Self
    }
}

pub(super) const VERSION: u8 = 3;
/// The longest language tag that implementations of BCP 47 must support (RFC 5646, §4.4.1).
const MAX_LANGUAGE: usize = 35;

const GIVEN: u8 = 1;
pub(super) const REFUSED: u8 = 2;
const WITHDRAWN: u8 = 3;

names!(Decided: Given = "given", Refused = "refused", Withdrawn = "withdrawn");
names!(CollectedBy: Homebody = "homebody", Site = "site", Script = "script");

impl CollectedBy {
    const ALL: [Self; 3] = [Self::Homebody, Self::Site, Self::Script];
}

/// Returns true if a stored decision is a refusal.
#[must_use]
pub fn is_refusal(bytes: &[u8]) -> bool {
    bytes.starts_with(&[VERSION, REFUSED])
}

impl Decision {
    /// Returns the kind of the decision.
    #[must_use]
    pub const fn decided(&self) -> Decided {
        match self.answer {
            Answer::Given(_) => Decided::Given,
            Answer::Refused(_) => Decided::Refused,
            Answer::Withdrawn(_) => Decided::Withdrawn,
        }
    }

    /// Returns the receipt of consent that was given or withdrawn.
    #[must_use]
    pub const fn receipt(&self) -> Option<&Receipt> {
        match &self.answer {
            Answer::Given(receipt) | Answer::Withdrawn(receipt) => Some(receipt),
            Answer::Refused(_) => None,
        }
    }

    /// Returns the time of the decision; for a refusal, the start of its day.
    #[must_use]
    pub const fn at(&self) -> Millis {
        match &self.answer {
            Answer::Given(receipt) | Answer::Withdrawn(receipt) => receipt.at,
            Answer::Refused(day) => day.start(),
        }
    }

    /// Returns the last moment at which the decision counts. A refusal counts whole days.
    #[must_use]
    pub const fn until(&self) -> Millis {
        let lasts = self.decided().lasts();
        match &self.answer {
            Answer::Given(receipt) | Answer::Withdrawn(receipt) => receipt.at.days_after(lasts),
            Answer::Refused(day) => day.days_after(lasts).end(),
        }
    }

    /// Returns the stored form. A language tag that is too long is cut after a complete subtag.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut writer = Writer::default();
        writer.u8(VERSION);
        let (decided, receipt) = match &self.answer {
            Answer::Refused(day) => {
                writer.u8(REFUSED).text(&self.purpose.name()).u32(self.revision).u16(day.0);
                return writer.into_bytes();
            }
            Answer::Given(receipt) => (GIVEN, receipt),
            Answer::Withdrawn(receipt) => (WITHDRAWN, receipt),
        };
        let mut language = receipt.language.as_str();
        while language.len() > MAX_LANGUAGE {
            // `rsplit_once` would add a kilobyte to the Wasm.
            let dash = language.bytes().rposition(|byte| byte == b'-').unwrap_or(0);
            language = language.get(..dash).unwrap_or_default();
        }
        writer
            .u8(decided)
            .u8(receipt.collected_by as u8)
            .u8(u8::from(receipt.gpc))
            .i64(receipt.at.0)
            .u32(self.revision);
        writer.raw(&receipt.id).raw(&receipt.text).text(&self.purpose.name()).text(language);
        receipt.terms.write(&mut writer);
        writer.into_bytes()
    }

    /// Reads a record.
    ///
    /// # Errors
    /// [`RecordError`] for any bytes that [`Decision::to_bytes`] cannot have written.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, RecordError> {
        let mut reader = Reader::new(bytes);
        if reader.u8()? != VERSION {
            return Err(RecordError);
        }
        let decided = reader.u8()?;
        if decided == REFUSED {
            let purpose = Purpose::named(reader.text()?).ok_or(RecordError)?;
            let (revision, day) = (reader.u32()?, Day(reader.u16()?));
            reader.finish()?;
            return Ok(Self { purpose, revision, answer: Answer::Refused(day) });
        }
        let collected_by = *CollectedBy::ALL.get(usize::from(reader.u8()?)).ok_or(RecordError)?;
        let gpc = reader.u8()?;
        let at = Millis(reader.i64()?);
        let revision = reader.u32()?;
        let id = reader.take(16)?.try_into().map_err(|_| RecordError)?;
        let text = reader.take(32)?.try_into().map_err(|_| RecordError)?;
        let purpose = Purpose::named(reader.text()?).ok_or(RecordError)?;
        let language = reader.text()?.to_owned();
        let terms = Terms::read(&mut reader)?;
        if gpc > 1 || language.len() > MAX_LANGUAGE {
            return Err(RecordError);
        }
        reader.finish()?;
        let receipt = Receipt { at, id, collected_by, language, text, gpc: gpc == 1, terms };
        let answer = match decided {
            // Only a person's own action gives consent.
            GIVEN if collected_by != CollectedBy::Script => Answer::Given(receipt),
            WITHDRAWN => Answer::Withdrawn(receipt),
            _ => return Err(RecordError),
        };
        Ok(Self { purpose, revision, answer })
    }
}

/// Adds the record of a decision to the version of a ledger: all its records. The newest alone would not do, because two
/// tabs can decide at the same time, and then each has written below a decision that it does not know.
pub fn advance(version: &mut Vec<u8>, record: &[u8]) {
    version.extend_from_slice(record);
}

/// Returns the version of a ledger with these records, oldest first; empty if there are none.
#[must_use]
pub fn version<'a>(records: impl IntoIterator<Item = &'a [u8]>) -> Vec<u8> {
    let mut version = Vec::new();
    for record in records {
        advance(&mut version, record);
    }
    version
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bytes::survives_damage;
    use crate::policy::{Measured, Tag};
    use crate::units::{Days, MicroEps};

    fn receipt() -> Receipt {
        let mut measured = Measured::new(&[Tag(7)], 10).unwrap();
        (measured.collector, measured.recipient) = ("/r".into(), "Co".into());
        measured.monthly = MicroEps::new(9).unwrap();
        Receipt {
            at: Millis(1_700_000_000_123),
            id: *b"0123456789abcdef",
            collected_by: CollectedBy::Site,
            language: "en-GB".into(),
            text: *b"ABCDEFGHIJKLMNOPQRSTUVWXYZ012345",
            gpc: true,
            terms: Terms {
                controller: "A Shop".into(),
                retention: Days(90),
                sensitive: vec!["health".into()],
                measured,
            },
        }
    }

    fn sample() -> Decision {
        let purpose = Purpose::Sensitive("health".into());
        Decision { purpose, revision: 7, answer: Answer::Withdrawn(receipt()) }
    }

    fn refusal(at: Millis) -> Decision {
        Decision { purpose: Purpose::Recommendations, revision: 7, answer: Answer::Refused(Day::of(at)) }
    }

    /// If this fails, stored ledgers can no longer be read: raise the version and keep reading the old form.
    #[test]
    fn the_stored_form_matches_what_browsers_have_stored() {
        let golden = b"\x03\x03\x01\x01\x7b\x68\xe5\xcf\x8b\x01\x00\x00\x07\x00\x00\x000123456789abcdef\
            ABCDEFGHIJKLMNOPQRSTUVWXYZ012345\x10sensitive:health\x05en-GB\x5a\x00\x06A Shop\x01\x06health\
            \x01\x07\0\0\0\x02/r\x02Co\x09\0\0\0\x0a";
        assert_eq!(sample().to_bytes(), golden);
        assert_eq!(Decision::from_bytes(golden), Ok(sample()));
        let golden = b"\x03\x02\x0frecommendations\x07\0\0\0\xdb\x4c";
        assert_eq!(refusal(Millis(1_700_000_000_123)).to_bytes(), golden);
        assert_eq!(Decision::from_bytes(golden), Ok(refusal(Millis(1_700_000_000_123))));
    }

    #[test]
    fn every_truncation_is_refused_and_no_flipped_byte_panics() {
        for decision in [sample(), refusal(Millis(1_700_000_000_123))] {
            let read = |bytes: &[u8]| Decision::from_bytes(bytes).ok().map(|read| read.to_bytes());
            survives_damage(&decision.to_bytes(), read);
        }
    }

    #[test]
    fn consent_that_no_person_gave_is_not_read() {
        let answer = Answer::Given(Receipt { collected_by: CollectedBy::Script, ..receipt() });
        assert_eq!(Decision::from_bytes(&Decision { answer, ..sample() }.to_bytes()), Err(RecordError));
    }

    #[test]
    fn a_refusal_counts_for_whole_days() {
        let (morning, night) = (Millis(1_699_920_000_000), Millis(1_700_006_399_999));
        assert_eq!(refusal(morning), refusal(night));
        assert_eq!(refusal(night).until(), night.days_after(Days(180)));
        assert_ne!(refusal(night), refusal(night.next()));
    }

    #[test]
    fn ledgers_with_different_decisions_have_different_versions() {
        let (given, refused) = (sample().to_bytes(), refusal(Millis(0)).to_bytes());
        let of = |records: &[&[u8]]| version(records.iter().copied());
        let other = Answer::Given(Receipt { id: [9; 16], ..receipt() });
        let other = Decision { answer: other, ..sample() }.to_bytes();
        assert_ne!(of(&[&given, &refused]), of(&[&given, &refused, &other, &refused]), "the last records are equal");
        assert_ne!(of(&[&given, &other]), of(&[&given, &refused, &other]), "another tab has decided before");
        assert!(of(&[]).is_empty());
    }

    #[test]
    fn an_overlong_language_tag_is_cut_to_whole_subtags() {
        let language = format!("en-x-{}", ["abcdefgh"; 9].join("-"));
        let long = Decision { answer: Answer::Given(Receipt { language, ..receipt() }), ..sample() };
        let read = Decision::from_bytes(&long.to_bytes()).unwrap();
        assert_eq!(read.receipt().unwrap().language, "en-x-abcdefgh-abcdefgh-abcdefgh");
    }
}
