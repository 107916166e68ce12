//! Progress bars for long work, drawn on standard error and only on a terminal.
//!
//! A bar disappears when its work ends, so that only the result or the one-line error remains on the screen.

use std::io::IsTerminal as _;

use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressStyle};

/// The templates of a bar that counts bytes and of one that counts steps, each with a known and with an unknown total.
const BYTES: [&str; 2] = ["{msg:24} {wide_bar} {bytes}/{total_bytes} {eta}", "{msg:24} {spinner} {bytes}"];
const STEPS: [&str; 2] = ["{msg:24} {wide_bar} {human_pos}/{human_len} {eta}", "{msg:24} {spinner} {human_pos}"];

/// Draws the bars of one run, several at once when threads work in parallel.
#[derive(Clone, Debug)]
pub struct Progress {
    bars: MultiProgress,
}

impl Progress {
    /// Draws on standard error if that is a terminal, and draws nothing otherwise.
    #[must_use]
    pub fn shown() -> Self {
        if !std::io::stderr().is_terminal() {
            return Self::quiet();
        }
        Self { bars: MultiProgress::with_draw_target(ProgressDrawTarget::stderr()) }
    }

    /// Draws nothing.
    #[must_use]
    pub fn quiet() -> Self {
        Self { bars: MultiProgress::with_draw_target(ProgressDrawTarget::hidden()) }
    }

    /// Returns a bar over `total` bytes; 0 means that the total is unknown.
    #[must_use]
    pub fn bytes(&self, label: &str, total: u64) -> Bar {
        self.bar(label, total, BYTES)
    }

    /// Returns a bar over `total` steps of any kind; 0 means that the total is unknown.
    #[must_use]
    pub fn steps(&self, label: &str, total: u64) -> Bar {
        self.bar(label, total, STEPS)
    }

    fn bar(&self, label: &str, total: u64, [known, unknown]: [&str; 2]) -> Bar {
        let (bar, template) =
            if total == 0 { (ProgressBar::no_length(), unknown) } else { (ProgressBar::new(total), known) };
        let bar = self.bars.add(bar);
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        bar.set_message(label.to_owned());
        Bar { bar }
    }
}

/// One task in progress. Several threads may advance it; dropping it ends it.
#[derive(Debug)]
pub struct Bar {
    bar: ProgressBar,
}

impl Bar {
    /// Marks `n` more bytes or steps as done.
    pub fn advance(&self, n: u64) {
        self.bar.inc(n);
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_is_valid() {
        for template in [BYTES, STEPS].concat() {
            assert!(ProgressStyle::with_template(template).is_ok(), "{template}");
        }
    }

    #[test]
    fn steps_from_several_threads_add_up_and_dropping_ends_the_bar() {
        let bar = Progress::quiet().steps("test", 4_000);
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| (0..1_000).for_each(|_| bar.advance(1)));
            }
        });
        assert_eq!(bar.bar.position(), 4_000);
        let inner = bar.bar.clone();
        assert!(!inner.is_finished());
        drop(bar);
        assert!(inner.is_finished());
    }
}
