//! The parameters of the linear score, chosen when the pack is built. All of them are integers, so the engine needs no
//! floating-point arithmetic.

use alloc::vec::Vec;

use super::error::PackError;
use super::lists::Edge;
use crate::bytes::{BytesError, Reader};

const TAG: [u8; 4] = *b"CONF";

/// The longest session window of a model.
pub const MAX_WINDOW: usize = 64;
/// The maximum number of events from earlier visits that count (chosen).
pub const MAX_LONG_TERM: usize = 100;
/// The number of events from which two-hop paths start: the newest ones on distinct items (measured: using more than
/// three does not improve the lists).
pub const TWO_HOP_EVENTS: usize = 3;
/// The number of neighbours of each of these items that two-hop paths lead through: the neighbours with the strongest
/// edges.
pub const TWO_HOP_FANOUT: usize = 8;

/// The tables of the linear score.
///
/// For a candidate `j`, a window of at most `decay.len()` events `i₀` (newest), `i₁`, …, and the quantised weights `f`,
/// `b` (behaviour, forward and backward) and `c` (content) of the edges `iₐ → j`:
///
/// ```text
/// score(j) = Σₐ   decay[a] · (forward[f] + backward[b] + content[c])
///          + Σₐ,ₙ decay[a] · ⌊w(iₐ → n) · w(n → j) / 2¹⁶⌋ · two_hop / 256
///          + repeat[a(j)] · rate(j)
///          + popular · (256 · lately(j) + ever(j))
/// ```
///
/// Here `w = forward[f] + backward[b]`; the second sum is over the two-hop paths through the [`TWO_HOP_FANOUT`]
/// strongest neighbours `n` of each of the [`TWO_HOP_EVENTS`] newest events on distinct items; `a(j)` is the age of the
/// newest event on `j` itself, if it is in the window; `rate` is its repeat rate (0..=255), and `lately` and `ever` are
/// its popularity levels (0..=255).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Model {
    /// The weight of the event of age 0, 1, …; its length, 1..=64, is the length of the window.
    pub decay: Vec<u16>,
    /// The weight of each 4-bit forward level; entry 0 is 0.
    pub forward: [u16; 16],
    /// The weight of each 4-bit backward level; entry 0 is 0.
    pub backward: [u16; 16],
    /// The weight of each 4-bit content level; entry 0 is 0.
    pub content: [u16; 16],
    /// The weight of a two-hop path, in 1/256 of the product of its two edge weights; 0 leaves such paths out.
    pub two_hop: u16,
    /// The weight of 1/255 of repeat rate, for an item in the window whose newest event has age 0, 1, …; the table is
    /// as long as `decay`.
    pub repeat: Vec<i32>,
    /// The weight of one step of popularity (256 · recent level + all-time level); at least 1, so that it breaks ties.
    pub popular: u32,
    /// True if the items of a window do not occur again in the log (as in baskets), in which case they are not
    /// candidates.
    pub exclude_own: bool,
}

impl Model {
    /// Returns the sum of the forward and backward weights of an edge.
    #[must_use]
    #[inline(always)]
    pub fn both(&self, edge: Edge) -> u32 {
        let weight = |table: &[u16; 16], level: usize| u32::from(table.get(level).copied().unwrap_or(0));
        weight(&self.forward, edge.forward()) + weight(&self.backward, edge.backward())
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
        let two_hop = reader.u16().map_err(&bad)?;
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
        let model = Self { decay, forward, backward, content, two_hop, repeat, popular, exclude_own };
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
