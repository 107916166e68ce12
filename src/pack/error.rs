//! Why a pack was refused.

use alloc::string::String;

use crate::bytes::BytesError;
use crate::errors::Code;
use crate::words::{add, add_number};

/// Why a pack was refused; `section` is the tag of the section at fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackError {
    /// Shorter than its header says, or than a header is.
    Truncated,
    /// Not a pack at all.
    Magic,
    /// A pack of another version.
    Version {
        /// The version the file names.
        found: u16,
    },
    /// Damaged: the checksum does not match.
    Checksum,
    /// The checksum matches, the contents do not make sense.
    Malformed {
        /// Tag of the section at fault.
        section: [u8; 4],
    },
    /// More than a pack may hold.
    TooLarge {
        /// Tag of the section at fault.
        section: [u8; 4],
    },
}

impl PackError {
    /// The stable code.
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
    /// One sentence for a developer, without the code.
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
                // Tags are the engine's own.
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
