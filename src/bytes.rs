//! Reads and writes little-endian bytes, the format of packs and stored records.
//!
//! The reader checks every access: it never indexes into the bytes, and compares every length with the number of
//! remaining bytes before it allocates memory. `finish` rejects leftover bytes, so a record has exactly one encoding.

use alloc::vec::Vec;

/// The reason why bytes could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BytesError {
    /// The bytes end before the value is complete.
    Truncated,
    /// Bytes remain after the last value.
    Leftover,
    /// A variable-length number does not fit its type or is not in its shortest form.
    Varint,
    /// The text is not UTF-8.
    Utf8,
    /// The number is outside the range of its type.
    Range,
}

/// Reads values from the front of a slice.
#[derive(Clone, Debug)]
pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// Creates a reader that starts at the first byte of `bytes`.
    #[must_use]
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    /// Returns the number of bytes left.
    #[must_use]
    pub const fn remaining(&self) -> usize {
        self.rest.len()
    }

    /// Returns the next `n` bytes.
    ///
    /// # Errors
    /// `Truncated` if fewer are left.
    pub const fn take(&mut self, n: usize) -> Result<&'a [u8], BytesError> {
        match self.rest.split_at_checked(n) {
            Some((head, tail)) => {
                self.rest = tail;
                Ok(head)
            }
            None => Err(BytesError::Truncated),
        }
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], BytesError> {
        let (head, tail) = self.rest.split_first_chunk::<N>().ok_or(BytesError::Truncated)?;
        self.rest = tail;
        Ok(*head)
    }

    /// Reads one byte.
    ///
    /// # Errors
    /// `Truncated` if too few bytes are left.
    pub fn u8(&mut self) -> Result<u8, BytesError> {
        self.array::<1>().map(|[b]| b)
    }

    /// Reads a little-endian `u16`.
    ///
    /// # Errors
    /// `Truncated` if too few bytes are left.
    #[inline(never)] // This method and the next two are called in many places but rarely run.
    pub fn u16(&mut self) -> Result<u16, BytesError> {
        self.array().map(u16::from_le_bytes)
    }

    /// Reads a little-endian `u32`.
    ///
    /// # Errors
    /// `Truncated` if too few bytes are left.
    #[inline(never)]
    pub fn u32(&mut self) -> Result<u32, BytesError> {
        self.array().map(u32::from_le_bytes)
    }

    /// Reads a little-endian `i64`.
    ///
    /// # Errors
    /// `Truncated` if too few bytes are left.
    #[inline(never)]
    pub fn i64(&mut self) -> Result<i64, BytesError> {
        self.array().map(i64::from_le_bytes)
    }

    /// Reads an unsigned LEB128 number of at most 32 bits, in its shortest form.
    ///
    /// # Errors
    /// `Truncated` if the number is incomplete; `Varint` if it has more than 32 bits or ends in an unnecessary group of
    /// zeros.
    #[inline(always)] // The first byte is almost always the last, and loading a pack reads millions of numbers.
    pub fn varint(&mut self) -> Result<u32, BytesError> {
        let first = self.u8()?;
        if first < 0x80 { Ok(u32::from(first)) } else { self.longer_varint(first) }
    }

    fn longer_varint(&mut self, first: u8) -> Result<u32, BytesError> {
        let mut value = u32::from(first & 0x7f);
        for shift in [7, 14, 21, 28] {
            let byte = self.u8()?;
            let group = u32::from(byte & 0x7f);
            if shift == 28 && group > 0x0f {
                return Err(BytesError::Varint);
            }
            value |= group << shift;
            if byte < 0x80 {
                return if byte == 0 { Err(BytesError::Varint) } else { Ok(value) };
            }
        }
        Err(BytesError::Varint)
    }

    /// Reads text: its length in bytes as a varint, then UTF-8.
    ///
    /// # Errors
    /// `Truncated`, `Varint` or `Utf8`.
    pub fn text(&mut self) -> Result<&'a str, BytesError> {
        let length = self.varint()? as usize;
        core::str::from_utf8(self.take(length)?).map_err(|_| BytesError::Utf8)
    }

    /// Checks that no bytes are left.
    ///
    /// # Errors
    /// `Leftover` if bytes remain.
    pub const fn finish(self) -> Result<(), BytesError> {
        if self.rest.is_empty() { Ok(()) } else { Err(BytesError::Leftover) }
    }
}

/// Appends the values that [`Reader`] reads.
#[derive(Clone, Debug, Default)]
pub struct Writer {
    bytes: Vec<u8>,
}

impl Writer {
    /// Returns the bytes written.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// Appends bytes unchanged.
    pub fn raw(&mut self, bytes: &[u8]) -> &mut Self {
        self.bytes.extend_from_slice(bytes);
        self
    }

    /// Appends one byte.
    pub fn u8(&mut self, value: u8) -> &mut Self {
        self.raw(&[value])
    }

    /// Appends a little-endian `u16`.
    pub fn u16(&mut self, value: u16) -> &mut Self {
        self.raw(&value.to_le_bytes())
    }

    /// Appends a little-endian `u32`.
    pub fn u32(&mut self, value: u32) -> &mut Self {
        self.raw(&value.to_le_bytes())
    }

    /// Appends a little-endian `i64`.
    pub fn i64(&mut self, value: i64) -> &mut Self {
        self.raw(&value.to_le_bytes())
    }

    /// Appends an unsigned LEB128 number in its shortest form.
    pub fn varint(&mut self, mut value: u32) -> &mut Self {
        while value >= 0x80 {
            self.u8((value & 0x7f) as u8 | 0x80);
            value >>= 7;
        }
        self.u8(value as u8)
    }

    /// Appends text: its length in bytes as a varint, then UTF-8. The caller ensures that the text is shorter than 4
    /// GiB.
    pub fn text(&mut self, text: &str) -> &mut Self {
        self.varint(text.len() as u32);
        self.raw(text.as_bytes())
    }
}

/// Truncates a record at every length and changes each of its bytes to every other value. A truncated record must be
/// refused. A changed record that can still be read must be written back as the same bytes, because a record has only
/// one encoding. `rewritten` reads a record and writes it again.
#[cfg(test)]
pub(crate) fn survives_damage(bytes: &[u8], rewritten: impl Fn(&[u8]) -> Option<Vec<u8>>) {
    assert_eq!(rewritten(bytes).as_deref(), Some(bytes));
    for length in 0..bytes.len() {
        assert_eq!(rewritten(&bytes[..length]), None, "truncated to {length}");
    }
    assert_eq!(rewritten(&[bytes, &[0]].concat()), None, "one byte too many");
    for at in 0..bytes.len() {
        for flip in 1..=255 {
            let mut damaged = bytes.to_vec();
            damaged[at] ^= flip;
            if let Some(read) = rewritten(&damaged) {
                assert_eq!(read, damaged, "byte {at}");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_varint_boundary_round_trips_in_its_shortest_form() {
        for shift in 0..32 {
            for value in [(1u32 << shift) - 1, 1 << shift, u32::MAX] {
                let mut writer = Writer::default();
                writer.varint(value);
                let bytes = writer.into_bytes();
                let mut reader = Reader::new(&bytes);
                assert_eq!(reader.varint(), Ok(value));
                assert_eq!(reader.finish(), Ok(()));
            }
        }
    }

    #[test]
    fn an_overlong_number_is_refused() {
        assert_eq!(Reader::new(&[0x80, 0x00]).varint(), Err(BytesError::Varint));
        assert_eq!(Reader::new(&[0xff, 0xff, 0xff, 0xff, 0x10]).varint(), Err(BytesError::Varint));
        assert_eq!(Reader::new(&[0xff]).varint(), Err(BytesError::Truncated));
    }

    #[test]
    fn a_length_past_the_end_is_refused_before_anything_is_allocated() {
        assert_eq!(Reader::new(&[0xff, 0xff, 0xff, 0xff, 0x0f, b'a']).text(), Err(BytesError::Truncated));
    }

    #[test]
    fn leftover_bytes_are_refused() {
        assert_eq!(Reader::new(&[0]).finish(), Err(BytesError::Leftover));
    }
}
