//! The poisoning bound: how far fake reports can move an answer.

use super::PureProtocol;

/// How far fake reports can move the share of one answer, as fractions.
///
/// A fake report cannot be distinguished from a real one, which is the price of reports that reveal nothing about a
/// person. The collector therefore limits how many reports a source may send, and the dashboard shows how far the
/// remaining fake reports could move an answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PoisoningBound {
    /// Fake reports as a share of all reports.
    pub fakes: f64,
    /// The most by which they can raise the share.
    pub up: f64,
    /// The most by which they can lower the share.
    pub down: f64,
}

impl PoisoningBound {
    /// Returns the bound for an answer with this true share (limited to 0..=1), if `fakes` is the share of fake reports
    /// among all reports.
    ///
    /// A fake report can be made to support the answer always or never, instead of with probability p or q. It
    /// therefore counts as at most `(1 − q)/(p − q)` visitors and at least `−q/(p − q)`, instead of f. One fake report
    /// can raise every answer whose block contains its symbol at the same time.
    ///
    /// # Source
    /// Cao, Jia and Gong, "Data Poisoning Attacks to Local Differential Privacy Protocols", USENIX Security 2021, §4
    /// (maximal gain attack).
    #[must_use]
    pub fn of(protocol: &PureProtocol, share: f64, fakes: f64) -> Self {
        let (q, f) = (protocol.q, share.clamp(0.0, 1.0));
        let up = fakes * ((1.0 - q) / protocol.slope() - f);
        Self { fakes, up, down: fakes * (q / protocol.slope() + f) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fakes_move_the_share_by_exactly_the_bound() {
        let protocol = PureProtocol { p: 0.6, q: 0.1 };
        let (reports, hits, fakes) = (9_900, 2_000, 100);
        let honest = protocol.share(hits, reports);
        let bound = PoisoningBound::of(&protocol, honest, 0.01);
        assert!((protocol.share(hits + fakes, reports + fakes) - honest - bound.up).abs() < 1e-12);
        assert!((honest - protocol.share(hits, reports + fakes) - bound.down).abs() < 1e-12);
    }
}
