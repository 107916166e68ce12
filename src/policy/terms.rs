//! What a yes agrees to, kept with it, so that a policy which asks for more is noticed whatever its author says.
//!
//! As bytes: `u16` days of retention; text controller's name; `u8` count; that many texts, the sensitive labels.

use crate::bytes::{BytesError, Reader, Writer};
use crate::units::Days;

/// The part of a policy that a visitor agrees to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    /// The name of who answers for the data.
    pub controller: String,
    /// How long events are kept.
    pub retention: Days,
    /// Categories and tags that are left alone unless permitted one by one.
    pub sensitive: Vec<String>,
}

impl Terms {
    /// True when `now` asks for more than these terms, to which the visitor agreed: longer retention, another
    /// controller, or a label that is no longer sensitive.
    #[must_use]
    pub fn widened(&self, now: &Self) -> bool {
        now.retention > self.retention
            || now.controller != self.controller
            || self.sensitive.iter().any(|label| !now.sensitive.contains(label))
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
    /// [`BytesError`] where they end too early or are no text.
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
