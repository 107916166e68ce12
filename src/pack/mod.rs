//! The model pack: everything that the engine needs to know about a catalogue, in one file that browsers can cache
//! forever.
//!
//! This module defines the format. It refuses every file that is damaged, inconsistent or not a pack, and reports a
//! stable code. Only a [`Pack<Verified>`] can be used for ranking.
//!
//! ```
//! use homebody::{pack::{MAGIC, Pack}, read::{Item, Progress}, train::{Corpus, Options, train}};
//! let catalogue = vec![Item::bare("mug"), Item::bare("teapot")];
//! let (contents, _) = train(&Corpus::from_catalogue(catalogue), &Options::default(), &Progress::quiet());
//! let mut bytes = contents.to_bytes();
//! assert!(bytes.starts_with(&MAGIC));
//!
//! let pack = Pack::new(bytes.clone()).verify().unwrap();
//! assert_eq!(pack.find("mug").map(|mug| pack.items().id(mug)), Some("mug"));
//!
//! *bytes.last_mut().unwrap() ^= 1;
//! assert_eq!(Pack::new(bytes).verify().unwrap_err().code().as_str(), "pack/checksum");
//! ```
//!
//! # The format, version 2
//!
//! All numbers are little-endian. `varint` is an unsigned LEB128 number of at most 32 bits in its shortest form; `text`
//! is a varint length in bytes, followed by UTF-8. Items are numbered `0..n`. Items that are bought or viewed together
//! get numbers that are close to each other, so the gaps between neighbours are small and compress well. Sites should
//! serve the file with Brotli compression.
//!
//! | bytes | what |
//! |---|---|
//! | 8 | magic `89 48 42 50 4B 0D 0A 1A` (`\x89HBPK\r\n\x1a`: a transfer in text mode changes these bytes) |
//! | 2 | version, `2` |
//! | 2 | reserved, `0` |
//! | 4 | length of the whole file |
//! | … | the sections below, in this order, each as a 4-byte tag, a `u32` length and that number of bytes |
//! | 4 | CRC-32 (IEEE) of every byte before it |
//!
//! | tag | content |
//! |---|---|
//! | `CONF` | `u32` n; `u32` training sessions; `u8` minimum sessions per edge; the [`Model`] tables |
//! | `IDS ` | n × text, distinct, not empty |
//! | `TITL` | n × text |
//! | `CATS`, `PROV` | dictionary (varint count, texts), then n × varint code, `0` = none, `k` = entry `k-1` |
//! | `TAGS` | dictionary, then n × (varint count, then that number of varint codes from 0, strictly ascending) |
//! | `PRIC` | n × varint: `0` unknown, else hundredths + 1 |
//! | `FLAG` | n × `u8`: bit 0 sensitive, bit 1 out of stock |
//! | `POPA`, `POPR` | n × `u8` popularity level, all time and recent: `min(255, round(12·log2(1 + sessions)))` |
//! | `REPT` | n × `u8`: share of the item's sessions in which it occurs again, in 1/255 |
//! | `NBRS` | behaviour neighbours: n × varint count; per non-empty list the zigzag varint (first − the item's own number), then varint (gap − 1); then one byte per edge, forward weight in the high nibble, backward in the low nibble; at least one is not 0 |
//! | `CONT` | content neighbours in the same form; the high nibble is 0 |
//! | `TREE` | the reranker: `u16` trees; per tree 4 × (`u8` feature, `u8` threshold), then 16 × `i16` leaves ([`Tree`]) |
//!
//! Adding a section or changing the meaning of one requires a higher version.

mod error;
mod forest;
mod items;
mod label;
mod lists;
mod lookup;
mod model;
mod verify;

pub use error::PackError;
pub use forest::{DEPTH, FEATURES, Forest, LEAVES, MAX_TREES, Tree};
pub use items::{ItemFlags, Items};
pub use label::{Facet, Label};
pub use lists::{Edge, Lists};
pub use model::{MAX_LONG_TERM, MAX_WINDOW, Model, TWO_HOP_EVENTS, TWO_HOP_FANOUT};
pub use verify::{Pack, Raw, Verified};

/// The first bytes of every pack.
pub const MAGIC: [u8; 8] = *b"\x89HBPK\r\n\x1a";
/// The version that this engine reads and writes.
pub const VERSION: u16 = 2;
/// The maximum number of neighbours in a list.
pub const MAX_NEIGHBOURS: usize = 255;

/// The section tags in file order.
pub(crate) const TAGS: [[u8; 4]; 14] = [
    *b"CONF", *b"IDS ", *b"TITL", *b"CATS", *b"PROV", *b"TAGS", *b"PRIC", *b"FLAG", *b"POPA", *b"POPR", *b"REPT",
    *b"NBRS", *b"CONT", *b"TREE",
];
