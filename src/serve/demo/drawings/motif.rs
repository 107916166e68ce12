//! One drawing, and its notation.
//!
//! A drawing is SVG on a square of 200 by 200 units. `@x` marks a colour: `@m` main (or its fabric), `@d` darker, `@l`
//! lighter, `@a` accent, `@w` off-white, `@k` ink, `@o` wood, `@g` metal, `@b` the background.

/// The drawing has no space for a second motif.
pub const NO_EMBLEM: (u16, u16, u16) = (0, 0, 0);

/// One drawing and the phrases that select it.
#[derive(Debug)]
pub struct Motif {
    /// Phrases of whole lower-case words, separated by `|`.
    pub phrases: &'static str,
    /// The drawing.
    pub art: &'static str,
    /// The centre and half the width of the place for an emblem, in units of the square; `NO_EMBLEM` if there is none.
    pub emblem_at: (u16, u16, u16),
    /// True for motifs that decorate objects: if a title also names an object, the object is drawn instead.
    pub decorates: bool,
}

impl Motif {
    /// Returns a drawing of an object, with a place for an emblem.
    pub const fn thing(phrases: &'static str, art: &'static str, emblem_at: (u16, u16, u16)) -> Self {
        Self { phrases, art, emblem_at, decorates: false }
    }

    /// Returns a motif that decorates other objects.
    pub const fn emblem(phrases: &'static str, art: &'static str) -> Self {
        Self { phrases, art, emblem_at: NO_EMBLEM, decorates: true }
    }
}
