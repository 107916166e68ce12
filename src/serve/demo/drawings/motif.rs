//! One drawing, and how it is written.
//!
//! A drawing is SVG on a 200 by 200 square, with `@x` where a color goes: `@m` main (or its fabric), `@d` darker, `@l`
//! lighter, `@a` accent, `@w` off-white, `@k` ink, `@o` wood, `@g` metal, `@b` the background.

/// No room on the drawing for a second motif.
pub const NO_EMBLEM: (u16, u16, u16) = (0, 0, 0);

/// One drawing and the phrases that ask for it.
#[derive(Debug)]
pub struct Motif {
    /// Phrases of whole lower-case words, separated by `|`.
    pub phrases: &'static str,
    /// The drawing.
    pub art: &'static str,
    /// Centre and half width, on the drawing's square, of the place for an emblem; `NO_EMBLEM` for none.
    pub emblem_at: (u16, u16, u16),
    /// True for motifs that decorate: they yield to any thing the same title names.
    pub decorates: bool,
}

impl Motif {
    /// A thing one can hold, with a place for an emblem.
    pub const fn thing(phrases: &'static str, art: &'static str, emblem_at: (u16, u16, u16)) -> Self {
        Self { phrases, art, emblem_at, decorates: false }
    }

    /// A motif that decorates other things.
    pub const fn emblem(phrases: &'static str, art: &'static str) -> Self {
        Self { phrases, art, emblem_at: NO_EMBLEM, decorates: true }
    }
}
