//! One drawing, and its notation.
//!
//! A drawing is SVG on a 200 by 200 square. `@x` marks a colour: `@m` main (or its fabric), `@d` darker, `@l` lighter,
//! `@a` accent, `@w` off-white, `@k` ink, `@o` wood, `@g` metal, `@b` the background.

/// The drawing has no space for a second motif.
pub const NO_EMBLEM: (u16, u16, u16) = (0, 0, 0);

/// One drawing and the phrases that select it.
#[derive(Debug)]
pub struct Motif {
    /// Phrases of whole lower-case words, separated by `|`.
    pub phrases: &'static str,
    /// The drawing.
    pub art: &'static str,
    /// Centre and half width of the place for an emblem, on the drawing's square; `NO_EMBLEM` for none.
    pub emblem_at: (u16, u16, u16),
    /// True for motifs that decorate: they give way to any thing that the same title names.
    pub decorates: bool,
}

impl Motif {
    /// Returns a thing that can be held, with a place for an emblem.
    pub const fn thing(phrases: &'static str, art: &'static str, emblem_at: (u16, u16, u16)) -> Self {
        Self { phrases, art, emblem_at, decorates: false }
    }

    /// Returns a motif that decorates other things.
    pub const fn emblem(phrases: &'static str, art: &'static str) -> Self {
        Self { phrases, art, emblem_at: NO_EMBLEM, decorates: true }
    }
}
