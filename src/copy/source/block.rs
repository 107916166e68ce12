//! Collects the text of one block of a page, with the places in the file that it comes from.

/// The text of a block while it is read: runs of white space are one space.
#[derive(Debug, Default)]
pub(super) struct Block {
    pub text: String,
    pub runs: Vec<(usize, usize)>,
    space: bool,
}

impl Block {
    /// Adds text: `raw` is its spelling in the file, `offset` the place there, `value` what it means.
    pub(super) fn push(&mut self, raw: &str, offset: usize, value: &str) {
        for (c, at) in aligned(raw, value) {
            if c.is_whitespace() {
                self.space = true;
            } else {
                self.push_char(c, offset + at);
            }
        }
    }

    /// Ends the line, as `<br>` does.
    pub(super) fn push_line_end(&mut self, offset: usize) {
        if !self.text.is_empty() {
            self.space = false;
            self.push_char('\n', offset);
        }
    }

    /// Returns true if the block has no text yet.
    pub(super) const fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    fn push_char(&mut self, c: char, offset: usize) {
        if self.space && !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push(' ');
        }
        self.space = false;
        let follows = self.runs.last().is_some_and(|(text, file)| file + (self.text.len() - text) == offset);
        if !follows {
            self.runs.push((self.text.len(), offset));
        }
        self.text.push(c);
    }
}

/// Returns each character of `value` with its offset in `raw`, where it may be written as a reference such as `&amp;`.
fn aligned(raw: &str, value: &str) -> impl Iterator<Item = (char, usize)> {
    let mut at = 0;
    value.chars().map(move |c| {
        let rest = raw.get(at..).unwrap_or_default();
        let start = at;
        if let Some(reference) = rest.strip_prefix('&').filter(|_| c != '&' || is_reference(rest)) {
            let end = reference.find(|c: char| !(c.is_ascii_alphanumeric() || c == '#')).unwrap_or(reference.len());
            at += 1 + end + usize::from(reference.get(end..).is_some_and(|rest| rest.starts_with(';')));
        } else {
            at += rest.chars().next().map_or(0, char::len_utf8);
        }
        (c, start)
    })
}

fn is_reference(text: &str) -> bool {
    text.get(1..).and_then(|rest| rest.chars().next()).is_some_and(|c| c == '#' || c.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_is_collapsed_and_places_are_kept() {
        let mut block = Block::default();
        block.push("  a &amp;\n  b", 10, "  a &\n  b");
        block.push("c", 40, "c");
        assert_eq!(block.text, "a & bc");
        assert_eq!(block.runs, [(0, 12), (4, 22), (5, 40)]);
        block.push_line_end(50);
        block.push(" d", 60, " d");
        assert_eq!(block.text, "a & bc\nd");
    }
}
