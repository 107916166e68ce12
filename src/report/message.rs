//! The bytes on the wire. Every message has twelve bytes, so its length reveals nothing.
//!
//! A message contains, all little-endian: `u8` version 1; `u8` arm (0 none, 1 personalised, 2 holdout); `u16` epoch;
//! `u32` tag of the metric's declaration; `u32` symbol. It contains no id and no address, and the epoch is the only
//! time in it.

use crate::bytes::{BytesError, Reader};
use crate::names::names;
use crate::policy::Tag;

/// The arm determines which of the two lists a device shows. It is assigned at random, independently of the visitor's
/// events, and sent without noise, because it reveals nothing about the visitor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Arm {
    /// The metric does not compare arms.
    None,
    /// The personalised list.
    Personalised,
    /// The list that everyone gets.
    Holdout,
}

names!(Arm: None = "", Personalised = "personalised", Holdout = "holdout");

impl Arm {
    /// All arms, in the order of their numbers.
    pub const ALL: [Self; 3] = [Self::None, Self::Personalised, Self::Holdout];

    /// Returns the arm with that number.
    #[must_use]
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number)).copied()
    }

    /// Returns the number of the arm.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8
    }
}

/// The message that carries one report to the collector.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message {
    /// The device's arm.
    pub arm: Arm,
    /// The number of the epoch that the report covers.
    pub epoch: u16,
    /// The metric's tag.
    pub tag: Tag,
    /// The symbol from the randomizer.
    pub symbol: u32,
}

/// The bytes of a message, part by part, in the order in which they are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts {
    /// The version of the format.
    pub version: [u8; 1],
    /// The device's arm.
    pub arm: [u8; 1],
    /// The number of the epoch.
    pub epoch: [u8; 2],
    /// The metric's tag.
    pub metric: [u8; 4],
    /// The symbol from the randomizer.
    pub symbol: [u8; 4],
}

/// The error for bytes that are not a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MessageError;

impl From<BytesError> for MessageError {
    fn from(_: BytesError) -> Self {
        Self
    }
}

const VERSION: u8 = 1;

impl Message {
    /// The length of every message, in bytes.
    pub const LENGTH: usize = 12;

    /// Returns the bytes, part by part.
    #[must_use]
    pub const fn parts(&self) -> Parts {
        Parts {
            version: [VERSION],
            arm: [self.arm.number()],
            epoch: self.epoch.to_le_bytes(),
            metric: self.tag.0.to_le_bytes(),
            symbol: self.symbol.to_le_bytes(),
        }
    }

    /// Returns the bytes.
    #[must_use]
    pub const fn to_bytes(&self) -> [u8; Self::LENGTH] {
        let Parts { version: [v], arm: [a], epoch: [e0, e1], metric: [t0, t1, t2, t3], symbol: [s0, s1, s2, s3] } =
            self.parts();
        [v, a, e0, e1, t0, t1, t2, t3, s0, s1, s2, s3]
    }

    /// Reads the bytes.
    ///
    /// # Errors
    /// [`MessageError`] for any bytes that [`Message::to_bytes`] cannot have written.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, MessageError> {
        let mut reader = Reader::new(bytes);
        if reader.u8()? != VERSION {
            return Err(MessageError);
        }
        let arm = Arm::from_number(reader.u8()?).ok_or(MessageError)?;
        let read = Self { arm, epoch: reader.u16()?, tag: Tag(reader.u32()?), symbol: reader.u32()? };
        reader.finish()?;
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bytes::survives_damage;

    const SAMPLE: Message = Message { arm: Arm::Holdout, epoch: 682, tag: Tag(0x0102_0304), symbol: 132 };

    /// If this fails, browsers with the old engine can no longer report: raise the version and keep reading the old
    /// one.
    #[test]
    fn the_bytes_match_what_browsers_already_send() {
        let golden = b"\x01\x02\xaa\x02\x04\x03\x02\x01\x84\x00\x00\x00";
        assert_eq!(&SAMPLE.to_bytes(), golden);
        assert_eq!(Message::from_bytes(golden), Ok(SAMPLE));
    }

    #[test]
    fn every_truncation_is_refused_and_every_flipped_byte_gives_another_message_or_none() {
        survives_damage(&SAMPLE.to_bytes(), |bytes| {
            Message::from_bytes(bytes).ok().map(|read| read.to_bytes().to_vec())
        });
    }
}
