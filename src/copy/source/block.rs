//! Collects the text of one block of a page, with the places in the file that it comes from.

use super::written::Written;
use crate::copy::excerpt::Run;

/// The text of a block while it is read: runs of white space are one space.
#[derive(Debug, Default)]
pub(super) struct Block {
    pub text: String,
    pub runs: Vec<Run>,
    space: bool,
}

impl Block {
    /// Adds characters.
    pub(super) fn push(&mut self, characters: &[Written]) {
        for written in characters {
            if written.c.is_whitespace() {
                self.space = true;
            } else {
                self.push_char(*written);
            }
        }
    }

    /// Ends the line, as `<br>` does.
    pub(super) fn push_line_end(&mut self, offset: usize) {
        if !self.text.is_empty() {
            self.space = false;
            self.push_char(Written { c: '\n', at: offset, length: 1 });
        }
    }

    /// Returns true if the block has no text yet.
    pub(super) const fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    fn push_char(&mut self, written: Written) {
        if self.space && !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push(' ');
        }
        self.space = false;
        push_run(&mut self.runs, self.text.len(), written);
        self.text.push(written.c);
    }
}

/// Adds the place of the next character, which follows a text of this length, unless it continues the last run.
pub(super) fn push_run(runs: &mut Vec<Run>, text: usize, written: Written) {
    let escape = if written.length == written.c.len_utf8() { 0 } else { written.length };
    let continues = |run: &Run| run.escape == 0 && run.file + (text - run.text) == written.at;
    if escape > 0 || !runs.last().is_some_and(continues) {
        runs.push(Run { text, file: written.at, escape });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::copy::source::written::{Place, html};

    #[test]
    fn white_space_is_collapsed_and_places_are_kept() {
        let mut block = Block::default();
        block.push(&html("  a &amp;\n  b", 10, Place::Content));
        block.push(&html("c", 40, Place::Content));
        assert_eq!(block.text, "a & bc");
        let run = |text, file, escape| Run { text, file, escape };
        assert_eq!(block.runs, [run(0, 12, 0), run(2, 14, 5), run(4, 22, 0), run(5, 40, 0)]);
        block.push_line_end(50);
        block.push(&html(" d", 60, Place::Content));
        assert_eq!(block.text, "a & bc\nd");
    }
}
