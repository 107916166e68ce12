//! Why a pack was refused.

use crate::bytes::BytesError;
use crate::errors::Code;

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

impl core::fmt::Display for PackError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let section = |tag: &[u8; 4]| tag.map(|b| if b.is_ascii_graphic() { b as char } else { '_' });
        match self {
            Self::Truncated => f.write_str("the pack ends early")?,
            Self::Magic => f.write_str("this is not a pack")?,
            Self::Version { found } => write!(f, "the pack has version {found}, this engine reads {}", super::VERSION)?,
            Self::Checksum => f.write_str("the pack is damaged: its checksum does not match")?,
            Self::Malformed { section: tag } | Self::TooLarge { section: tag } => {
                f.write_str("the pack contradicts itself or is too large in section ")?;
                for c in section(tag) {
                    core::fmt::Write::write_char(f, c)?;
                }
            }
        }
        write!(f, " [{}]", self.code())
    }
}
