//! The colours of a tile, taken from the title's words for colours and materials. If it has none, the id selects one of
//! a set of calm colours.

/// A colour, one byte per channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl Rgb {
    /// Returns the colour `percent` of the way to `other`.
    pub const fn towards(self, other: Self, percent: u16) -> Self {
        const fn blend(from: u8, to: u8, percent: u16) -> u8 {
            ((from as u16 * (100 - percent) + to as u16 * percent) / 100) as u8
        }
        Self(blend(self.0, other.0, percent), blend(self.1, other.1, percent), blend(self.2, other.2, percent))
    }

    /// Returns the perceived lightness, 0 to 255 (Rec. 601 weights).
    pub const fn lightness(self) -> u32 {
        (299 * self.0 as u32 + 587 * self.1 as u32 + 114 * self.2 as u32) / 1000
    }
}

impl core::fmt::Display for Rgb {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

/// Paper white, which is mixed into backgrounds.
pub const CREAM: Rgb = Rgb(251, 246, 236);
/// The colour mixed in for shadows.
pub const INK: Rgb = Rgb(62, 52, 46);
/// The colour mixed in for highlights.
pub const WHITE: Rgb = Rgb(255, 252, 246);

/// Words and their colours; the first colour word of a title determines the main colour, the next one the accent.
const COLOURS: &[(&str, Rgb)] = &[
    ("red", Rgb(196, 72, 62)),
    ("retrospot", Rgb(196, 72, 62)),
    ("pink", Rgb(226, 148, 160)),
    ("fuchsia", Rgb(198, 82, 128)),
    ("blue", Rgb(96, 138, 178)),
    ("turquoise", Rgb(88, 166, 164)),
    ("aqua", Rgb(120, 184, 184)),
    ("navy", Rgb(58, 78, 116)),
    ("midnight", Rgb(58, 78, 116)),
    ("green", Rgb(124, 158, 116)),
    ("olive", Rgb(140, 144, 88)),
    ("nil", Rgb(164, 196, 172)),
    ("white", Rgb(252, 248, 240)),
    ("frosted", Rgb(240, 242, 238)),
    ("black", Rgb(66, 60, 56)),
    ("ivory", Rgb(242, 232, 208)),
    ("cream", Rgb(242, 230, 202)),
    ("yellow", Rgb(230, 194, 92)),
    ("orange", Rgb(220, 140, 76)),
    ("amber", Rgb(214, 148, 70)),
    ("purple", Rgb(142, 118, 168)),
    ("lilac", Rgb(176, 158, 200)),
    ("lavender", Rgb(168, 152, 196)),
    ("amethyst", Rgb(150, 122, 178)),
    ("brown", Rgb(134, 98, 72)),
    ("chocolate", Rgb(122, 84, 62)),
    ("grey", Rgb(154, 154, 152)),
    ("gold", Rgb(206, 168, 82)),
    ("copper", Rgb(186, 118, 78)),
    ("silver", Rgb(184, 190, 194)),
];

/// Materials, which are used only if the title names no colour.
const MATERIALS: &[(&str, Rgb)] = &[
    ("zinc", Rgb(164, 174, 178)),
    ("slate", Rgb(92, 100, 106)),
    ("wicker", Rgb(200, 164, 116)),
    ("wood", Rgb(196, 156, 110)),
    ("wooden", Rgb(196, 156, 110)),
    ("glass", Rgb(158, 196, 196)),
    ("crystal", Rgb(170, 190, 214)),
    ("strawberry", Rgb(204, 82, 74)),
    ("rose", Rgb(220, 150, 152)),
    ("christmas", Rgb(178, 68, 60)),
    ("woodland", Rgb(132, 146, 104)),
    ("london", Rgb(70, 92, 134)),
    ("union", Rgb(70, 92, 134)),
    ("french", Rgb(112, 142, 168)),
];

/// Colours for titles that name neither a colour nor a material.
const CALM: &[Rgb] = &[
    Rgb(198, 118, 98),
    Rgb(112, 148, 168),
    Rgb(140, 164, 124),
    Rgb(216, 168, 96),
    Rgb(168, 142, 176),
    Rgb(214, 148, 146),
    Rgb(98, 148, 140),
    Rgb(184, 144, 104),
];

/// Backgrounds for pale objects, which would not be visible against a tint of their own colour.
const BEHIND_PALE: &[Rgb] =
    &[Rgb(196, 210, 204), Rgb(214, 200, 186), Rgb(204, 204, 220), Rgb(222, 200, 194), Rgb(198, 208, 186)];

/// The colours of one tile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// The object's main colour.
    pub main: Rgb,
    /// A second colour for lids, ribbons and emblems.
    pub accent: Rgb,
    /// The background behind the object.
    pub background: Rgb,
}

impl Palette {
    /// Returns the palette for a title's words; `seed` selects the colours that the words do not determine.
    pub fn of(words: &[String], seed: u32) -> Self {
        let named = |table: &[(&str, Rgb)], word: &String| table.iter().find(|row| row.0 == word).map(|row| row.1);
        let mut colours = words.iter().filter_map(|word| named(COLOURS, word));
        let main = colours.next();
        let main = main.or_else(|| words.iter().find_map(|word| named(MATERIALS, word)));
        let main = main.unwrap_or_else(|| pick(CALM, seed));
        let accent = colours.find(|colour| *colour != main).unwrap_or_else(|| contrast(main, seed));
        let background = match main.lightness() {
            222.. => pick(BEHIND_PALE, seed / 7),
            _ => main.towards(CREAM, 74),
        };
        Self { main, accent, background }
    }
}

/// Returns the entry of a non-empty `table` that `seed` selects.
fn pick(table: &[Rgb], seed: u32) -> Rgb {
    let index = seed as usize % table.len().max(1);
    table.get(index).copied().unwrap_or(CREAM)
}

/// Returns a calm colour that differs clearly from `main`.
fn contrast(main: Rgb, seed: u32) -> Rgb {
    let far = |a: u8, b: u8| u32::from(a.abs_diff(b));
    let distance = |c: &Rgb| far(c.0, main.0) + far(c.1, main.1) + far(c.2, main.2);
    let apart: Vec<Rgb> = CALM.iter().copied().filter(|colour| distance(colour) > 110).collect();
    pick(&apart, seed / 11)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::serve::demo::drawings::words;

    #[test]
    fn the_first_colour_word_is_the_main_colour_and_the_second_the_accent() {
        let palette = Palette::of(&words("Red and White Mug"), 3);
        assert_eq!((palette.main, palette.accent), (Rgb(196, 72, 62), Rgb(252, 248, 240)));
    }

    #[test]
    fn a_pale_object_gets_a_darker_background() {
        for seed in 0..50 {
            let palette = Palette::of(&words("White Bowl"), seed);
            assert!(palette.main.lightness() > palette.background.lightness() + 20, "{palette:?}");
        }
    }
}
