//! The state that must survive a trap but is not in the database: the purposes that other consent managers restrict,
//! and the records that are only in memory. The worker keeps these bytes without interpreting them and passes them to
//! the next engine.

use alloc::borrow::ToOwned;
use alloc::vec::Vec;

use super::operation::{Contents, Transaction};
use super::place::Cause;
use super::store::Store;
use crate::bytes::{BytesError, Reader, Writer};
use crate::ids::Key;
use crate::policy::Purpose;
use crate::session::Erase;

const VERSION: u8 = 3;
/// Stands for the erasure of everything, where another number is that of an [`Erase`].
const EVERYTHING: u8 = 255;

/// Serializes the state.
pub(super) fn write(restricted: &[Purpose], store: &Store) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.u8(VERSION).u32(restricted.len() as u32);
    for purpose in restricted {
        writer.text(&purpose.name());
    }
    let cause = match store.cause {
        None => 0,
        Some(Cause::Refused) => 1,
        Some(Cause::Newer) => 2,
        Some(Cause::Blocked) => 3,
        Some(Cause::NoKey) => 4,
        Some(Cause::Session) => 5,
    };
    writer.u8(cause);
    if cause != 0 {
        writer.u8(u8::from(store.was_open)).u8(u8::from(store.unsaved));
        bytes(&mut writer, &store.stored);
        writer.u32(store.contents.ledger.len() as u32);
        for record in &store.contents.ledger {
            bytes(&mut writer, record);
        }
        writer.u32(store.contents.records.len() as u32);
        for (Key(key), record) in &store.contents.records {
            writer.i64(*key as i64);
            bytes(&mut writer, record);
        }
        writer.u32(store.owed.len() as u32);
        for owed in &store.owed {
            match owed {
                Transaction::Decide { record, erase } => {
                    writer.u8(erase.number());
                    bytes(&mut writer, record);
                }
                _ => _ = writer.u8(EVERYTHING),
            }
        }
    }
    writer.into_bytes()
}

/// Reads the serialized state.
///
/// # Errors
/// [`BytesError`] for any bytes that [`write`] cannot have written.
pub(super) fn read(memory: &[u8]) -> Result<(Vec<Purpose>, Store), BytesError> {
    let mut reader = Reader::new(memory);
    if reader.u8()? != VERSION {
        return Err(BytesError::Truncated);
    }
    let mut restricted = Vec::new();
    for _ in 0..reader.u32()? {
        restricted.extend(Purpose::named(reader.text()?));
    }
    let mut store = Store::default();
    store.cause = match reader.u8()? {
        1 => Some(Cause::Refused),
        2 => Some(Cause::Newer),
        3 => Some(Cause::Blocked),
        4 => Some(Cause::NoKey),
        5 => Some(Cause::Session),
        _ => None,
    };
    if store.cause.is_some() {
        store.was_open = reader.u8()? == 1;
        store.unsaved = reader.u8()? == 1;
        store.stored = taken(&mut reader)?;
        let mut contents = Contents::default();
        for _ in 0..reader.u32()? {
            contents.ledger.push(taken(&mut reader)?);
        }
        for _ in 0..reader.u32()? {
            contents.records.push((Key(reader.i64()? as u64), taken(&mut reader)?));
        }
        store.contents = contents;
        for _ in 0..reader.u32()? {
            store.owed.push(match reader.u8()? {
                EVERYTHING => Transaction::Clear,
                number => {
                    let erase = Erase::from_number(number).ok_or(BytesError::Truncated)?;
                    Transaction::Decide { record: taken(&mut reader)?, erase }
                }
            });
        }
    }
    reader.finish()?;
    Ok((restricted, store))
}

fn bytes(writer: &mut Writer, bytes: &[u8]) {
    writer.u32(bytes.len() as u32).raw(bytes);
}

fn taken(reader: &mut Reader<'_>) -> Result<Vec<u8>, BytesError> {
    let length = reader.u32()? as usize;
    Ok(reader.take(length)?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remembered_state_is_read_as_it_was_written_and_every_truncation_is_refused() {
        let restricted = [Purpose::Measurement, Purpose::Sensitive("health".into())];
        let mut store = Store::default();
        let short = write(&restricted, &store);
        assert_eq!(read(&short).unwrap().0, restricted);
        store.cause = Some(Cause::Newer);
        store.was_open = true;
        store.unsaved = true;
        store.stored = vec![1, 2];
        store.contents = Contents {
            ledger: vec![vec![1], vec![1, 2]],
            records: vec![(Key(7), vec![3]), (Key(9), vec![])],
            ..Contents::default()
        };
        store.owed = vec![Transaction::Clear, Transaction::Decide { record: vec![4], erase: Erase::Reports }];
        let whole = write(&restricted, &store);
        let (again, read_back) = read(&whole).unwrap();
        assert_eq!(write(&again, &read_back), whole);
        assert_eq!((read_back.contents(), &read_back.owed), (store.contents(), &store.owed));
        assert!((0..whole.len()).all(|cut| read(&whole[..cut]).is_err()));
    }
}
