//! Which part of a block's text belongs to each of the boxes in it.

use std::ops::Range;

use super::label::limited;

/// A box in a block.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// Its offset in the text of the block.
    pub at: usize,
    pub is_radio: bool,
}

/// Returns the text of each box: what follows it up to the next box, or what is before it if its line ends with a box. A
/// short answer or a radio button takes the question before the first box along.
pub(super) fn parts(text: &str, places: &[Place]) -> Vec<String> {
    let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1));
    let letters = text.char_indices().filter(|(_, c)| c.is_alphanumeric());
    let block = Block { text, places, lines: lines.collect(), letters: letters.map(|(at, _)| at).collect() };
    (0..places.len()).map(|number| block.own(number)).collect()
}

struct Block<'b> {
    text: &'b str,
    places: &'b [Place],
    /// The offsets at which the lines begin.
    lines: Vec<usize>,
    /// The offsets of letters and digits.
    letters: Vec<usize>,
}

impl<'b> Block<'b> {
    fn part(&self, range: Range<usize>) -> &'b str {
        self.text.get(range).unwrap_or_default()
    }

    fn has(&self, range: Range<usize>) -> bool {
        let first = self.letters.partition_point(|at| *at < range.start);
        self.letters.get(first).is_some_and(|at| *at < range.end)
    }

    /// Returns the line with this offset, without its end.
    fn line(&self, at: usize) -> Range<usize> {
        let after = self.lines.partition_point(|start| *start <= at);
        let start = self.lines.get(after.saturating_sub(1)).copied().unwrap_or_default();
        start..self.lines.get(after).map_or(self.text.len(), |next| next - 1)
    }

    fn place(&self, number: usize) -> usize {
        self.places.get(number).map_or(self.text.len(), |place| place.at)
    }

    fn own(&self, number: usize) -> String {
        let here = self.place(number);
        let line = self.line(here);
        let on_line = self.places.partition_point(|place| place.at < line.start)
            ..self.places.partition_point(|place| place.at <= line.end);
        let (first, last) = (self.place(on_line.start), self.place(on_line.end.saturating_sub(1)));
        let previous = number.checked_sub(1).map_or(0, |before| self.place(before));
        // A label may go on in the next lines, but not in one that begins with the label of another box.
        let next = self.place(number + 1);
        let next_line = self.line(next).start;
        let next = if number + 1 < self.places.len() && next_line > here && self.has(next_line..next) {
            next_line
        } else {
            next
        };
        let mut range = if on_line.len() == 1 && self.has(line.start..here) {
            line.start..if self.has(here..line.end) { next } else { line.end }
        } else if self.has(last..line.end) || !self.has(line.start..first) {
            here..next
        } else {
            previous.max(line.start)..here
        };
        if !self.has(range.clone()) {
            range = previous..here;
        }
        let own = limited(self.part(range.clone()).trim());
        let is_radio = self.places.get(number).is_some_and(|place| place.is_radio);
        let is_short = own.split_whitespace().nth(1).is_none() && !own.is_empty();
        let takes_question = range.start == here && (is_radio || is_short);
        let question = if takes_question { limited(self.part(0..self.place(0))) } else { "" };
        format!("{question} {own}").trim().to_owned()
    }
}
