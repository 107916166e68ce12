//! The encrypted form of stored records. Every record is encrypted, except refusals, which are the same bytes for every
//! visitor who refuses the same purpose on the same day.
//!
//! An encrypted row contains: `u8` 0xE1; the nonce (12 bytes); the ciphertext of AES-256-GCM and its tag (16 bytes). The
//! associated data binds the row to its place: `homebody`, the form (`u8` 0xE1), the table (`u8`) and the key (`u64`).
//! The browser encrypts and decrypts ([`Job`]); this module determines every byte.
//!
//! # Nonces
//! AES-GCM loses all protection if a nonce repeats under one key. A nonce is 8 random bytes, which an engine chooses
//! when it starts, and a `u32` that counts what this engine encrypts, so that one engine never repeats a nonce: it
//! chooses new random bytes before the count starts again. Two engines share a nonce only if they have chosen the same 8
//! bytes under the same key. With a million engines per key, the probability of this is below 2⁻²⁴; a key is replaced
//! with every deletion, so few keys see more than some thousand.

use alloc::vec::Vec;

use crate::consent::is_refusal;
use crate::ids::Key;

/// The first byte of an encrypted row. No record begins with it.
const FORM: u8 = 0xE1;
const NONCE: usize = 12;

/// A nonce; see the module documentation.
pub type Nonce = [u8; NONCE];
/// What the ciphertext of a row is bound to.
pub type Associated = [u8; 18];

/// A table of the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// Decisions.
    Ledger,
    /// All other records.
    Events,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The table.
    pub table: Table,
    /// The key in this table.
    pub key: Key,
    /// The record, or the stored bytes.
    pub bytes: Vec<u8>,
}

/// Bytes that the browser must encrypt or decrypt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// The nonce.
    pub nonce: Nonce,
    /// The associated data.
    pub associated: Associated,
    /// The record, or the ciphertext and its tag.
    pub data: Vec<u8>,
}

/// A source of nonces.
#[derive(Debug)]
pub struct Nonces {
    random: [u8; 8],
    next: Option<u32>,
}

impl Nonces {
    /// Creates a source from 8 random bytes.
    #[must_use]
    pub const fn new(random: [u8; 8]) -> Self {
        Self { random, next: Some(0) }
    }

    /// Returns the next nonce; `None` if this source is exhausted.
    fn draw(&mut self) -> Option<Nonce> {
        let count = self.next?;
        self.next = count.checked_add(1);
        let mut nonce = [0; NONCE];
        let (random, counter) = nonce.split_at_mut(self.random.len());
        random.copy_from_slice(&self.random);
        counter.copy_from_slice(&count.to_le_bytes());
        Some(nonce)
    }
}

impl Row {
    fn associated(&self) -> Associated {
        let mut associated = *b"homebody\0\0\0\0\0\0\0\0\0\0";
        let table = match self.table {
            Table::Ledger => 1,
            Table::Events => 2,
        };
        let (_, place) = associated.split_at_mut(8);
        for (to, from) in place.iter_mut().zip([FORM, table].into_iter().chain(self.key.0.to_le_bytes())) {
            *to = from;
        }
        associated
    }

    /// Returns true if the record is stored as it is.
    #[must_use]
    pub fn stays_plain(&self) -> bool {
        self.table == Table::Ledger && is_refusal(&self.bytes)
    }

    /// Returns what to encrypt; `None` if there are no nonces left.
    #[must_use]
    pub fn seal(&self, nonces: &mut Nonces) -> Option<Job> {
        Some(Job { nonce: nonces.draw()?, associated: self.associated(), data: self.bytes.clone() })
    }

    /// Returns the stored bytes of a row that has been encrypted.
    #[must_use]
    pub fn sealed(nonce: &Nonce, ciphertext: &[u8]) -> Vec<u8> {
        [&[FORM], nonce.as_slice(), ciphertext].concat()
    }

    /// Returns what to decrypt; `None` if the row is not encrypted.
    #[must_use]
    pub fn unseal(&self) -> Option<Job> {
        let (nonce, ciphertext) = self.bytes.strip_prefix(&[FORM])?.split_first_chunk::<NONCE>()?;
        Some(Job { nonce: *nonce, associated: self.associated(), data: ciphertext.to_vec() })
    }
}

// The collector's cryptography is the other implementation.
#[cfg(all(test, feature = "collector"))]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use ring::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce as RingNonce, UnboundKey};

    fn row(key: u64) -> Row {
        Row { table: Table::Events, key: Key(key), bytes: b"record".to_vec() }
    }

    #[test]
    fn a_source_of_nonces_never_repeats_one_and_ends_before_its_count_starts_again() {
        let mut nonces = Nonces::new([7; 8]);
        let drawn: HashSet<Nonce> = (0..100_000).map(|_| nonces.draw().unwrap()).collect();
        assert_eq!(drawn.len(), 100_000);
        let mut nonces = Nonces { random: [7; 8], next: Some(u32::MAX) };
        assert_eq!(nonces.draw(), Some(*b"\x07\x07\x07\x07\x07\x07\x07\x07\xff\xff\xff\xff"));
        assert_eq!(nonces.draw(), None);
        assert_eq!(nonces.draw(), None);
    }

    /// If this fails, stored records can no longer be read: choose another form and keep reading this one.
    #[test]
    fn the_encrypted_form_is_what_browsers_have_stored() {
        let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &[9; 32]).unwrap());
        let row = row(0x0102_0304);
        let Job { nonce, associated, mut data } = row.seal(&mut Nonces::new(*b"abcdefgh")).unwrap();
        assert_eq!(&associated, b"homebody\xe1\x02\x04\x03\x02\x01\0\0\0\0");
        key.seal_in_place_append_tag(RingNonce::assume_unique_for_key(nonce), Aad::from(associated), &mut data)
            .unwrap();
        let stored = Row::sealed(&nonce, &data);
        let golden = b"\xe1abcdefgh\0\0\0\0\x00";
        assert_eq!(stored.get(..13), golden.get(..13));
        assert_eq!(stored.len(), 1 + 12 + 6 + 16);

        let read = Row { bytes: stored, ..row.clone() }.unseal().unwrap();
        assert_eq!((read.nonce, read.associated, &read.data), (nonce, associated, &data));
    }

    #[test]
    fn a_row_moved_to_another_place_cannot_be_decrypted() {
        let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &[9; 32]).unwrap());
        let open = |row: &Row| {
            let Job { nonce, associated, mut data } = row.unseal().unwrap();
            let nonce = RingNonce::assume_unique_for_key(nonce);
            key.open_in_place(nonce, Aad::from(associated), &mut data).map(|plain| plain.to_vec()).ok()
        };
        let Job { nonce, associated, mut data } = row(5).seal(&mut Nonces::new([1; 8])).unwrap();
        key.seal_in_place_append_tag(RingNonce::assume_unique_for_key(nonce), Aad::from(associated), &mut data)
            .unwrap();
        let stored = Row { bytes: Row::sealed(&nonce, &data), ..row(5) };
        assert_eq!(open(&stored).as_deref(), Some(&b"record"[..]));
        assert_eq!(open(&Row { key: Key(6), ..stored.clone() }), None);
        assert_eq!(open(&Row { table: Table::Ledger, ..stored.clone() }), None);
        for at in 1..stored.bytes.len() {
            let mut damaged = stored.clone();
            damaged.bytes[at] ^= 1;
            assert_eq!(open(&damaged), None, "byte {at}");
        }
    }

    #[test]
    fn only_refusals_in_the_ledger_stay_plain() {
        let refusal = b"\x03\x02\x0frecommendations\x01\0\0\0\x10\x50".to_vec();
        let row = |table, bytes: &[u8]| Row { table, key: Key(1), bytes: bytes.to_vec() };
        assert!(row(Table::Ledger, &refusal).stays_plain());
        assert!(!row(Table::Events, &refusal).stays_plain());
        assert!(!row(Table::Ledger, b"\x03\x01").stays_plain());
        assert!(!row(Table::Ledger, b"").stays_plain());
    }
}
