//! One decision of a visitor, and its stored form.
//!
//! A record contains: `u8` version 2; `u8` decision (1 given, 2 refused, 3 withdrawn); `u8` 1 if the visitor's browser
//! sent the Global Privacy Control signal, else 0; `i64` milliseconds since 1970; `u32` policy revision; 16 random
//! bytes that identify the receipt; the SHA-256 of the text shown (32 bytes), or zeros if it is unknown; the purpose as
//! text; the language as text (a BCP 47 tag of at most 35 bytes); and the [`Terms`] that the visitor was asked about.
//!
//! Version 1 was used only before the first release and cannot be read.

use alloc::{borrow::ToOwned, string::String, vec::Vec};

use crate::bytes::{BytesError, Reader, Writer};
use crate::errors::Code;
use crate::names::names;
use crate::policy::{Purpose, Terms};
use crate::units::Millis;

/// The visitor's decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decided {
    /// Consent was given.
    Given,
    /// Consent was refused.
    Refused,
    /// Consent that had been given was withdrawn.
    Withdrawn,
}

/// One decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The purpose of the decision.
    pub purpose: Purpose,
    /// The decision.
    pub decided: Decided,
    /// The time of the decision.
    pub at: Millis,
    /// The revision of the policy at that time.
    pub revision: u32,
    /// Identifies the receipt. It is random, so it reveals nothing about the visitor.
    pub receipt: [u8; 16],
    /// The language of the question, as a BCP 47 tag.
    pub language: String,
    /// The SHA-256 of the text shown; zeros if it is unknown.
    pub text: [u8; 32],
    /// True if the browser sent the Global Privacy Control signal at that time.
    pub gpc: bool,
    /// The terms at that time.
    pub terms: Terms,
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

const VERSION: u8 = 2;
/// The longest language tag that implementations of BCP 47 must support (RFC 5646, §4.4.1).
const MAX_LANGUAGE: usize = 35;

names!(Decided: Given = "given", Refused = "refused", Withdrawn = "withdrawn");

impl Decided {
    const ALL: [(Self, u8); 3] = [(Self::Given, 1), (Self::Refused, 2), (Self::Withdrawn, 3)];

    fn byte(self) -> u8 {
        Self::ALL.iter().find(|&&(decided, _)| decided == self).map_or(0, |&(_, byte)| byte)
    }

    fn from_byte(byte: u8) -> Option<Self> {
        Self::ALL.iter().find(|&&(_, known)| known == byte).map(|&(decided, _)| decided)
    }
}

/// Returns true if a stored decision is a refusal.
#[must_use]
pub fn is_refusal(bytes: &[u8]) -> bool {
    matches!(bytes, [3, 2, ..])
}

impl Decision {
    /// Returns the stored form. A language tag that is too long is cut after a complete subtag.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut language = self.language.as_str();
        while language.len() > MAX_LANGUAGE {
            // `rsplit_once` would add a kilobyte to the Wasm.
            let dash = language.bytes().rposition(|byte| byte == b'-').unwrap_or(0);
            language = language.get(..dash).unwrap_or_default();
        }
        let mut writer = Writer::default();
        writer.u8(VERSION).u8(self.decided.byte()).u8(u8::from(self.gpc)).i64(self.at.0).u32(self.revision);
        writer.raw(&self.receipt).raw(&self.text).text(&self.purpose.name()).text(language);
        self.terms.write(&mut writer);
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
        let decided = Decided::from_byte(reader.u8()?).ok_or(RecordError)?;
        let gpc = reader.u8()?;
        let at = Millis(reader.i64()?);
        let revision = reader.u32()?;
        let receipt = reader.take(16)?.try_into().map_err(|_| RecordError)?;
        let text = reader.take(32)?.try_into().map_err(|_| RecordError)?;
        let purpose = Purpose::named(reader.text()?).ok_or(RecordError)?;
        let language = reader.text()?.to_owned();
        let terms = Terms::read(&mut reader)?;
        if gpc > 1 || language.len() > MAX_LANGUAGE {
            return Err(RecordError);
        }
        reader.finish()?;
        Ok(Self { purpose, decided, at, revision, receipt, language, text, gpc: gpc == 1, terms })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bytes::survives_damage;
    use crate::policy::Measured;
    use crate::units::{Days, MicroEps};

    fn sample() -> Decision {
        Decision {
            purpose: Purpose::Sensitive("health".into()),
            decided: Decided::Withdrawn,
            at: Millis(1_700_000_000_123),
            revision: 7,
            receipt: *b"0123456789abcdef",
            language: "en-GB".into(),
            text: *b"ABCDEFGHIJKLMNOPQRSTUVWXYZ012345",
            gpc: true,
            terms: Terms {
                controller: "A Shop".into(),
                retention: Days(90),
                sensitive: vec!["health".into()],
                measured: Measured {
                    metrics: vec![7, 0, 0, 0],
                    collector: "/r".into(),
                    monthly: MicroEps::new(9).unwrap(),
                    holdout: 10,
                },
            },
        }
    }

    /// If this fails, stored ledgers can no longer be read: raise the version and keep reading the old form.
    #[test]
    fn the_stored_form_matches_what_browsers_have_stored() {
        let golden = b"\x02\x03\x01\x7b\x68\xe5\xcf\x8b\x01\x00\x00\x07\x00\x00\x000123456789abcdef\
            ABCDEFGHIJKLMNOPQRSTUVWXYZ012345\x10sensitive:health\x05en-GB\x5a\x00\x06A Shop\x01\x06health\
            \x01\x07\0\0\0\x02/r\x09\0\0\0\x0a";
        assert_eq!(sample().to_bytes(), golden);
        assert_eq!(Decision::from_bytes(golden), Ok(sample()));
    }

    #[test]
    fn every_truncation_is_refused_and_no_flipped_byte_panics() {
        survives_damage(&sample().to_bytes(), |bytes| Decision::from_bytes(bytes).ok().map(|read| read.to_bytes()));
    }

    #[test]
    fn an_overlong_language_tag_is_cut_to_whole_subtags() {
        let long = Decision { language: format!("en-x-{}", ["abcdefgh"; 9].join("-")), ..sample() };
        let read = Decision::from_bytes(&long.to_bytes()).unwrap();
        assert_eq!(read.language, "en-x-abcdefgh-abcdefgh-abcdefgh");
    }
}
