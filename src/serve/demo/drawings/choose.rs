//! Chooses the drawing for a title. A title names one object ("mug") and often a decoration ("heart"): the object is
//! drawn large, and the decoration small on its face.

use super::motif::{Motif, NO_EMBLEM};
use super::words::words;
use super::{home, kitchen, nature, play};

/// Returns how well the title matches this drawing: the number of words in the longest matching phrase, and the
/// position in the title where it ends; `None` without a match.
fn asked_for(motif: &Motif, words: &[String]) -> Option<(usize, usize)> {
    motif.phrases.split('|').filter_map(|phrase| last_match(words, phrase)).max()
}

/// Returns the number of words in `phrase`, and where its last match in `words` ends; a plural in -s or -es matches
/// too.
fn last_match(words: &[String], phrase: &str) -> Option<(usize, usize)> {
    let wanted: Vec<&str> = phrase.split(' ').collect();
    let fits = |(word, want): (&String, &&str)| match word.strip_prefix(*want) {
        Some(rest) => rest.is_empty() || rest == "s" || rest == "es",
        None => false,
    };
    let start = words.windows(wanted.len()).rposition(|window| window.iter().zip(&wanted).all(fits))?;
    Some((wanted.len(), start + wanted.len()))
}

/// Returns the object to draw and the emblem on it. The object is first looked for in the words before "with", "in",
/// "for" and "design", then in the whole title. If the title names no object that we can draw, the drawing is that of
/// the department, or else a gift.
pub fn choose(title: &[String], department: &str) -> (&'static Motif, Option<&'static Motif>) {
    let head = title.iter().position(|word| matches!(word.as_str(), "with" | "in" | "for" | "design"));
    let head = head.and_then(|end| title.get(..end)).unwrap_or(title);
    let thing = best(head, false).or_else(|| best(title, false)).or_else(|| best(title, true));
    let thing = thing.or_else(|| best(&words(department), false)).unwrap_or_else(gift);
    let emblem = if thing.emblem_at == NO_EMBLEM { None } else { best(title, true) };
    (thing, emblem)
}

/// Returns the drawing of an object or, with `decorates`, of an emblem that best matches the words; in a tie, the
/// earlier one in the lists.
fn best(words: &[String], decorates: bool) -> Option<&'static Motif> {
    let mut found: Option<((usize, usize), &'static Motif)> = None;
    for motif in all().filter(|motif| motif.decorates == decorates) {
        if let Some(rank) = asked_for(motif, words)
            && found.is_none_or(|(best, _)| rank > best)
        {
            found = Some((rank, motif));
        }
    }
    found.map(|(_, motif)| motif)
}

/// Returns every drawing, in a fixed order.
pub fn all() -> impl Iterator<Item = &'static Motif> {
    [kitchen::DRAWINGS, home::DRAWINGS, play::DRAWINGS, nature::DRAWINGS].into_iter().flatten()
}

/// Returns the drawing for titles without a known word.
fn gift() -> &'static Motif {
    const GIFT: &Motif = &Motif::thing(
        "gift",
        r##"<rect x="34" y="80" width="132" height="94" rx="4" fill="@m"/><rect x="26" y="62" width="148" height="28"
fill="@d"/>
<rect x="88" y="62" width="24" height="112" fill="@a"/>
<path d="M100 60C76 20 46 34 60 54c8 10 26 8 40 6zM100 60c24-40 54-26 40-6-8 10-26 8-40 6z" fill="@a"/>"##,
        NO_EMBLEM,
    );
    GIFT
}

#[cfg(test)]
mod tests {
    use super::*;

    fn thing_of(title: &str) -> &'static str {
        choose(&words(title), "").0.phrases.split('|').next().unwrap_or_default()
    }

    #[test]
    fn the_object_that_a_title_names_is_drawn_instead_of_its_decoration() {
        for (title, thing) in [
            ("White Hanging Heart T-Light Holder", "t light"),
            ("Set of 2 Red Retrospot Tea Towels", "tea towel"),
            ("Doormat Fairy Cake", "doormat"),
            ("Coffee Mug Blue Paisley Randomizer", "mug"),
            ("Six Wooden Skittles in Cotton Bag", "jigsaw"),
            ("Lunch Bag Spaceboy Randomizer", "bag"),
            ("Hot Water Bottle Babushka", "hot water bottle"),
        ] {
            assert_eq!(thing_of(title), thing, "{title}");
        }
    }

    #[test]
    fn a_decoration_becomes_the_emblem() {
        let (_, emblem) = choose(&words("Heart Randomizer Mug"), "");
        assert!(emblem.is_some_and(|motif| motif.phrases.starts_with("heart")));
    }
}
