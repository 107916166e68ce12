//! CRC-32 (IEEE 802.3). It detects every burst of up to 32 flipped bits, and thus any single damaged byte of a pack.
//!
//! This module does not use an existing crate, because the tables of those crates add 16 kB of incompressible data to
//! the Wasm module. Here, the tables are computed when they are needed, which takes microseconds.
//!
//! # Source
//! Kounavis and Berry, "A systematic approach to building high performance software-based CRC generators", 2005
//! (slicing by 8); polynomial 0xEDB88320, reflected.

const POLYNOMIAL: u32 = 0xedb8_8320;

/// Returns the checksum of `bytes`.
#[must_use]
pub fn crc32(bytes: &[u8]) -> u32 {
    let tables = tables();
    let at = |slice: usize, byte: u32| {
        tables.get(slice).and_then(|table| table.get((byte & 0xff) as usize)).copied().unwrap_or(0)
    };
    let (chunks, rest) = bytes.as_chunks::<8>();
    let mut crc = u32::MAX;
    for &[a, b, c, d, e, f, g, h] in chunks {
        let low = crc ^ u32::from_le_bytes([a, b, c, d]);
        let high = u32::from_le_bytes([e, f, g, h]);
        crc = at(7, low)
            ^ at(6, low >> 8)
            ^ at(5, low >> 16)
            ^ at(4, low >> 24)
            ^ at(3, high)
            ^ at(2, high >> 8)
            ^ at(1, high >> 16)
            ^ at(0, high >> 24);
    }
    for &byte in rest {
        crc = (crc >> 8) ^ at(0, crc ^ u32::from(byte));
    }
    !crc
}

/// Returns `tables[k][b]`: the remainder of byte `b` followed by `k` zero bytes.
fn tables() -> [[u32; 256]; 8] {
    let mut tables = [[0u32; 256]; 8];
    for byte in 0..=255u8 {
        let mut crc = u32::from(byte);
        for table in &mut tables {
            crc = byte_on(crc);
            if let Some(entry) = table.get_mut(usize::from(byte)) {
                *entry = crc;
            }
        }
    }
    tables
}

/// Returns the remainder after appending one zero byte.
#[inline(never)] // If inlined, it is unrolled and vectorised into 2 kB of code, although it runs only 2,048 times.
fn byte_on(crc: u32) -> u32 {
    (0..8).fold(crc, |crc, _| (crc >> 1) ^ (if crc & 1 == 1 { POLYNOMIAL } else { 0 }))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Computes the checksum by its definition, bit by bit.
    fn naive(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(u32::MAX, |crc, &byte| {
            (0..8).fold(crc ^ u32::from(byte), |crc, _| (crc >> 1) ^ (if crc & 1 == 1 { POLYNOMIAL } else { 0 }))
        })
    }

    #[test]
    fn the_check_value_matches_the_published_one() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(crc32(b""), 0);
    }

    #[test]
    fn every_length_agrees_with_the_definition() {
        let bytes: Vec<u8> = (0..200u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
        for length in 0..bytes.len() {
            assert_eq!(crc32(&bytes[..length]), naive(&bytes[..length]));
        }
    }
}
