//! The numbers of the linear score, chosen when the pack is built. All are integers, so the engine never rounds.

use alloc::vec::Vec;

use super::error::PackError;
use super::lists::Edge;
use crate::bytes::{BytesError, Reader};

const TAG: [u8; 4] = *b"CONF";

/// The longest window of events a model may look at.
pub const MAX_WINDOW: usize = 64;
/// Events of earlier visits that are looked at, at most (chosen).
pub const MAX_LONG_TERM: usize = 100;
/// Newest events of distinct items whose neighbours' neighbours count (measured: all of them add nothing to three).
pub const TWO_HOP_EVENTS: usize = 3;
/// Neighbours of such an event whose own neighbours count.
pub const TWO_HOP_FANOUT: usize = 8;

/// The tables of the linear score.
///
/// For a candidate `j`, a window of events `i₀` (newest), `i₁`, … of at most `decay.len()`, and the quantised weights
/// `f`, `b` (behaviour, forward and backward) and `c` (content) of the edges `iₐ → j`:
///
/// ```text
/// score(j) = Σₐ decay[a]·(forward[f] + backward[b] + content[c]) + Σₐ,ₙ decay[a]·⌊w(iₐ → n)·w(n → j)/2¹⁶⌋·hop/256
///            + repeat[a(j)]·rate(j) + popular·(256·lately(j) + ever(j))
/// ```
///
/// with `w = forward[f] + backward[b]`, the second sum over the [`TWO_HOP_FANOUT`] strongest neighbours `n` of each of the
/// [`TWO_HOP_EVENTS`] newest events of distinct items,
/// where `a(j)` is the age of the newest event of `j` itself, if it is in the window, `rate` its repeat rate (0..=255)
/// and `lately`, `ever` its popularity levels (0..=255).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// Weight of the event of age 0, 1, …; its length is the window. 1..=64 entries.
    pub decay: Vec<u16>,
    /// Worth of each 4-bit forward weight; entry 0 is 0.
    pub forward: [u16; 16],
    /// Worth of each 4-bit backward weight; entry 0 is 0.
    pub backward: [u16; 16],
    /// Worth of each 4-bit content weight; entry 0 is 0.
    pub content: [u16; 16],
    /// Worth of a neighbour's neighbour, in 1/256 of the product of both edges; 0 leaves them out.
    pub hop: u16,
    /// Worth of one 1/255 of repeat rate for an own item whose newest event has age 0, 1, …; as long as `decay`.
    pub repeat: Vec<i32>,
    /// Worth of one step of popularity (256 · recent level + all-time level); at least 1, so that it breaks ties.
    pub popular: u32,
    /// True where the log shows that what was just had does not come back (baskets): own items are then not candidates.
    pub exclude_own: bool,
}

impl Model {
    /// Worth of an edge's two weights together.
    #[must_use]
    #[inline(always)]
    pub fn both(&self, edge: Edge) -> u32 {
        let worth = |table: &[u16; 16], level: usize| u32::from(table.get(level).copied().unwrap_or(0));
        worth(&self.forward, edge.forward()) + worth(&self.backward, edge.backward())
    }

    pub(super) fn read(reader: &mut Reader<'_>) -> Result<Self, PackError> {
        let bad = PackError::malformed(TAG);
        let window = usize::from(reader.u8().map_err(&bad)?);
        if window == 0 || window > MAX_WINDOW {
            return Err(PackError::Malformed { section: TAG });
        }
        let mut decay = Vec::with_capacity(window);
        for _ in 0..window {
            decay.push(reader.u16().map_err(&bad)?);
        }
        let forward = table(reader).map_err(&bad)?;
        let backward = table(reader).map_err(&bad)?;
        let content = table(reader).map_err(&bad)?;
        let hop = reader.u16().map_err(&bad)?;
        let mut repeat = Vec::with_capacity(window);
        for _ in 0..window {
            repeat.push(reader.u32().map_err(&bad)?.cast_signed());
        }
        let popular = reader.u32().map_err(&bad)?;
        let exclude_own = match reader.u8().map_err(&bad)? {
            0 => false,
            1 => true,
            _ => return Err(PackError::Malformed { section: TAG }),
        };
        let model = Self { decay, forward, backward, content, hop, repeat, popular, exclude_own };
        if [&model.forward, &model.backward, &model.content].iter().any(|t| t.first() != Some(&0)) || model.popular == 0
        {
            return Err(PackError::Malformed { section: TAG });
        }
        Ok(model)
    }
}

fn table(reader: &mut Reader<'_>) -> Result<[u16; 16], BytesError> {
    let mut table = [0; 16];
    for value in &mut table {
        *value = reader.u16()?;
    }
    Ok(table)
}
