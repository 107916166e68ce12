//! The bytes on the wire. Every message has twelve, so that its length reveals nothing.
//!
//! `u8` version 1; `u8` arm (0 none, 1 personalised, 2 holdout); `u16` epoch; `u32` tag of the metric's declaration; `u32`
//! symbol; all little-endian. No id, no address, no time but the epoch's number.

use crate::bytes::{BytesError, Reader};
use crate::names::names;
use crate::policy::Tag;

/// Which list a device shows. It is assigned at random before any event, and sent in the clear, because it reveals nothing about
/// a visitor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Arm {
    /// The metric does not compare.
    None,
    /// The visitor's own list.
    Personalised,
    /// The list that everyone gets.
    Holdout,
}

names!(Arm: None = "", Personalised = "personalised", Holdout = "holdout");

impl Arm {
    /// Every arm, in the order of their numbers.
    pub const ALL: [Self; 3] = [Self::None, Self::Personalised, Self::Holdout];

    /// The arm of that number.
    #[must_use]
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number)).copied()
    }

    /// The number of the arm.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8
    }
}

/// One report on its way to the collector.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message {
    /// Which list the device is shown.
    pub arm: Arm,
    /// The number of the epoch that it is about.
    pub epoch: u16,
    /// Which metric.
    pub tag: Tag,
    /// The symbol from the randomizer.
    pub symbol: u32,
}

/// The bytes are not a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MessageError;

impl From<BytesError> for MessageError {
    fn from(_: BytesError) -> Self {
        Self
    }
}

const VERSION: u8 = 1;

impl Message {
    /// How many bytes every message has.
    pub const LENGTH: usize = 12;

    /// The bytes.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; Self::LENGTH] {
        let [e0, e1] = self.epoch.to_le_bytes();
        let [t0, t1, t2, t3] = self.tag.0.to_le_bytes();
        let [s0, s1, s2, s3] = self.symbol.to_le_bytes();
        [VERSION, self.arm.number(), e0, e1, t0, t1, t2, t3, s0, s1, s2, s3]
    }

    /// Reads the bytes.
    ///
    /// # Errors
    /// [`MessageError`] for anything that [`Message::to_bytes`] does not write.
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

    /// When this fails, browsers that hold the old engine can no longer report: take a new version and keep reading this one.
    #[test]
    fn the_bytes_are_those_that_browsers_already_send() {
        let golden = b"\x01\x02\xaa\x02\x04\x03\x02\x01\x84\x00\x00\x00";
        assert_eq!(&SAMPLE.to_bytes(), golden);
        assert_eq!(Message::from_bytes(golden), Ok(SAMPLE));
    }

    #[test]
    fn every_cut_is_refused_and_every_flipped_byte_is_another_message_or_none() {
        survives_damage(&SAMPLE.to_bytes(), |bytes| {
            Message::from_bytes(bytes).ok().map(|read| read.to_bytes().to_vec())
        });
    }
}
