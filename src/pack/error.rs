//! The reasons why packs are refused.

use alloc::string::String;

use crate::bytes::BytesError;
use crate::errors::Code;
use crate::words::{add, add_number};

/// The reason why a pack was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackError {
    /// The file is shorter than a header, or shorter than its header says.
    Truncated,
    /// The file is not a pack.
    Magic,
    /// The pack has a version that this engine does not read.
    Version {
        /// The version in the file.
        found: u16,
    },
    /// The pack is damaged: its checksum does not match.
    Checksum,
    /// The checksum matches, but the contents are invalid.
    Malformed {
        /// The tag of the faulty section.
        section: [u8; 4],
    },
    /// The section exceeds a limit.
    TooLarge {
        /// The tag of the faulty section.
        section: [u8; 4],
    },
}

impl PackError {
    /// Returns the stable code.
    #[must_use]
    pub const fn code(self) -> Code {
        match self {
            Self::Truncated => Code::PackTruncated,
            Self::Magic => Code::PackMagic,
            Self::Version { .. } => Code::PackVersion,
            Self::Checksum => Code::PackChecksum,
            Self::Malformed { .. } => Code::PackMalformed,
            Self::TooLarge { .. } => Code::PackTooLarge,
        }
    }

    pub(crate) const fn malformed(section: [u8; 4]) -> impl Fn(BytesError) -> Self {
        move |_| Self::Malformed { section }
    }
}

impl PackError {
    /// Returns one sentence for a developer, without the code.
    #[must_use]
    pub fn message(&self) -> String {
        let mut text = String::new();
        match self {
            Self::Truncated => add(&mut text, "the pack ends early"),
            Self::Magic => add(&mut text, "this is not a pack"),
            Self::Version { found } => {
                add(&mut text, "the pack has version ");
                add_number(&mut text, usize::from(*found));
                add(&mut text, ", this engine reads ");
                add_number(&mut text, usize::from(super::VERSION));
            }
            Self::Checksum => add(&mut text, "the pack is damaged: its checksum does not match"),
            Self::Malformed { section } | Self::TooLarge { section } => {
                add(&mut text, "the pack contradicts itself or is too large in section ");
                // Every tag is a constant of the pack module, so it is valid UTF-8.
                add(&mut text, core::str::from_utf8(section).unwrap_or_default());
            }
        }
        text
    }
}

impl core::fmt::Display for PackError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(&self.message())?;
        write!(f, " [{}]", self.code())
    }
}
