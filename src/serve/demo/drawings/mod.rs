//! Product tiles. The catalogue has no pictures, so each product gets a drawing that is derived from its title and
//! never changes. No text from the catalogue is drawn, except a single letter or digit that is on the product itself.

mod choose;
mod fabric;
mod home;
mod kitchen;
mod motif;
mod nature;
mod palette;
mod play;
mod words;

use motif::{Motif, NO_EMBLEM};
pub(super) use words::words;

use palette::{CREAM, INK, Palette, Rgb, WHITE};

/// Returns the tile for a product, as a standalone SVG document of 400 by 400 units.
///
/// It uses presentation attributes only, so it looks the same under any content security policy.
pub fn draw(id: &str, title: &str, department: &str) -> String {
    let words = words(title);
    let seed = seed_of(id);
    let palette = Palette::of(&words, seed);
    let (thing, emblem) = choose::choose(&words, department);
    let fabric = fabric::of(&words, palette.main);
    let main_paint = if fabric.is_some() { "url(#f)".to_owned() } else { palette.main.to_string() };
    let mut art = paint(thing.art, &main_paint, palette);
    if thing.emblem_at != NO_EMBLEM {
        art.push_str(&emblem_on(thing, emblem.filter(|_| fabric.is_none()), &words, palette));
    }
    let wall = palette.background;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 400\" width=\"400\" height=\"400\">\
         <defs>{}</defs><rect width=\"400\" height=\"400\" fill=\"{wall}\"/>{}\
         <ellipse cx=\"200\" cy=\"318\" rx=\"118\" ry=\"14\" fill=\"{}\"/>",
        fabric.unwrap_or_default(),
        backdrop(wall, seed),
        wall.towards(INK, 16),
    );
    svg.push_str(&arrange(&art, is_set(&words)));
    svg.push_str("</svg>");
    svg
}

/// Returns the name of the drawing that [`draw`] chooses: two products with the same name differ only in details.
pub fn drawing(title: &str, department: &str) -> &'static str {
    choose::choose(&words(title), department).0.phrases
}

/// Returns a number that spreads ids evenly (FNV-1a, 32 bit).
fn seed_of(id: &str) -> u32 {
    id.bytes().fold(0x811c_9dc5, |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)) >> 4
}

/// Returns true if, according to its title, the product is a set of several objects.
fn is_set(words: &[String]) -> bool {
    words.windows(2).any(|pair| matches!(pair, [a, b] if matches!(a.as_str(), "set" | "pack" | "box") && b == "of"))
}

/// Returns one large drawing or, for a set, three drawings, of which the two behind are smaller.
fn arrange(art: &str, several: bool) -> String {
    if several {
        format!(
            "<g transform=\"translate(24 116) scale(.94)\" opacity=\".5\">{art}</g>\
             <g transform=\"translate(188 116) scale(.94)\" opacity=\".5\">{art}</g>\
             <g transform=\"translate(78 84) scale(1.24)\">{art}</g>"
        )
    } else {
        format!("<g transform=\"translate(64 68) scale(1.36)\">{art}</g>")
    }
}

/// Returns one of four unobtrusive shapes behind the object, so that the tiles of a shelf do not look identical.
fn backdrop(wall: Rgb, seed: u32) -> String {
    let glow = wall.towards(WHITE, 42);
    match seed % 4 {
        0 => format!("<circle cx=\"200\" cy=\"196\" r=\"150\" fill=\"{glow}\"/>"),
        1 => format!("<path d=\"M60 318V200a140 140 0 0 1 280 0v118z\" fill=\"{glow}\"/>"),
        2 => format!("<rect y=\"318\" width=\"400\" height=\"82\" fill=\"{}\"/>", wall.towards(INK, 7)),
        _ => format!("<circle cx=\"296\" cy=\"112\" r=\"168\" fill=\"{glow}\"/>"),
    }
}

/// Replaces the `@` letters of the drawing with colours.
fn paint(art: &str, main: &str, palette: Palette) -> String {
    let flat = palette.main;
    let pale = flat.lightness() > 222;
    let mut painted = String::with_capacity(art.len() + 256);
    let mut parts = art.split('@');
    painted.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let mut letters = part.chars();
        match letters.next() {
            Some('m') => painted.push_str(main),
            Some('d') => painted.push_str(&flat.towards(INK, if pale { 16 } else { 26 }).to_string()),
            Some('l') => painted.push_str(&flat.towards(WHITE, if pale { 70 } else { 46 }).to_string()),
            Some('a') => painted.push_str(&palette.accent.to_string()),
            Some('b') => painted.push_str(&palette.background.to_string()),
            Some('w') => painted.push_str(&WHITE.to_string()),
            Some('k') => painted.push_str(&INK.towards(CREAM, 12).to_string()),
            Some('o') => painted.push_str("#c39a6b"),
            Some('g') => painted.push_str("#aab2b6"),
            other => painted.extend(other),
        }
        painted.push_str(letters.as_str());
    }
    painted
}

/// Returns what is on the face of the object: the letter or digit that it is sold as, or else the title's decoration.
fn emblem_on(thing: &Motif, emblem: Option<&Motif>, words: &[String], palette: Palette) -> String {
    let (x, y, half) = thing.emblem_at;
    if let Some(sign) = shown_sign(words) {
        return format!(
            "<text x=\"{x}\" y=\"{}\" font-family=\"Georgia, serif\" font-size=\"{}\" text-anchor=\"middle\" fill=\"{}\">\
             {sign}</text>",
            y + half * 3 / 5,
            half * 9 / 5,
            INK,
        );
    }
    let Some(emblem) = emblem else { return String::new() };
    let on_pale = palette.main.lightness() > 190 || thing.art.contains("fill=\"@w\"");
    let colour = if on_pale { palette.accent } else { WHITE };
    let second = Palette { main: colour, accent: palette.main, background: palette.background };
    let art = paint(emblem.art, &colour.to_string(), second);
    let scale = f64::from(half) / 100.0;
    let (left, top) = (f64::from(x) - 100.0 * scale, f64::from(y) - 100.0 * scale);
    format!("<g transform=\"translate({left:.1} {top:.1}) scale({scale:.2})\">{art}</g>")
}

/// Returns the single letter or digit of a title such as "Letter E Bling Key Ring" or "Number Tile 7".
fn shown_sign(words: &[String]) -> Option<String> {
    if !words.iter().any(|word| matches!(word.as_str(), "letter" | "number" | "tile")) {
        return None;
    }
    let single = |word: &&String| word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_alphanumeric());
    words.iter().rev().find(single).map(|word| word.to_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_product_always_gets_the_same_tile() {
        assert_eq!(draw("12", "Red Mug", "Mugs & Tea"), draw("12", "Red Mug", "Mugs & Tea"));
        assert_ne!(draw("12", "Red Mug", "Mugs & Tea"), draw("12", "Blue Mug", "Mugs & Tea"));
    }

    #[test]
    fn no_drawing_or_fabric_leaves_a_colour_placeholder() {
        for motif in choose::all() {
            let name = motif.phrases.split('|').next().unwrap_or_default();
            for fabric in ["", "polkadot", "gingham", "paisley", "union jack", "striped", "retrospot", "floral"] {
                let svg = draw("1", &format!("Set of 2 Red {fabric} heart {name}"), "");
                assert!(!svg.contains('@'), "{name}: {svg}");
                assert_eq!(svg.matches("<g").count(), svg.matches("</g>").count(), "{name}");
            }
        }
    }

    #[test]
    fn text_of_the_catalogue_never_becomes_markup() {
        let svg = draw("\"><script>", "Letter <b>\" & 'x' Tile <script>", "<i>");
        assert!(!svg.contains("<script") && !svg.contains("<b") && !svg.contains("<i"), "{svg}");
    }
}
