//! What the process has done since it started, as Prometheus reads it (text format 0.0.4).

use std::fmt::Write as _;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use super::counters::{Reason, Refused};

/// Upper bounds of the buckets of commit times, in milliseconds.
const BUCKETS: [u64; 8] = [1, 2, 5, 10, 25, 100, 500, 2_500];

/// Counters of this process. Nothing in them is about one sender.
#[derive(Debug, Default)]
pub(super) struct Tally {
    accepted: AtomicU64,
    refused: [AtomicU64; Reason::ALL.len()],
    /// Refused, and not yet in the database.
    unwritten: [AtomicU64; Reason::ALL.len()],
    /// Connections that were closed unanswered.
    unconnected: AtomicU64,
    commits: AtomicU64,
    failures: AtomicU64,
    /// Whether the newest statement was not answered.
    is_failing: AtomicBool,
    micros: AtomicU64,
    at_most: [AtomicU64; BUCKETS.len()],
}

impl Tally {
    /// So many messages were refused for this reason.
    pub(super) fn refuse(&self, reason: Reason, messages: usize) {
        for counters in [&self.refused, &self.unwritten] {
            if let Some(counter) = counters.get(reason as usize) {
                counter.fetch_add(messages as u64, Ordering::Relaxed);
            }
        }
    }

    /// A connection was closed unanswered; true for the first one, which is worth a line in the log.
    pub(super) fn refuse_connection(&self) -> bool {
        self.unconnected.fetch_add(1, Ordering::Relaxed) == 0
    }

    /// A statement with so many reports is durable.
    pub(super) fn committed(&self, reports: u64, took: Duration) {
        self.accepted.fetch_add(reports, Ordering::Relaxed);
        self.commits.fetch_add(1, Ordering::Relaxed);
        self.micros.fetch_add(took.as_micros() as u64, Ordering::Relaxed);
        for (counter, bound) in self.at_most.iter().zip(BUCKETS) {
            if took <= Duration::from_millis(bound) {
                counter.fetch_add(1, Ordering::Relaxed);
            }
        }
    }

    /// A statement was answered, or not.
    pub(super) fn answered(&self, is_answered: bool) {
        self.failures.fetch_add(u64::from(!is_answered), Ordering::Relaxed);
        self.is_failing.store(!is_answered, Ordering::Relaxed);
    }

    /// True while the newest statement that would have changed something was not answered.
    pub(super) fn is_failing(&self) -> bool {
        self.is_failing.load(Ordering::Relaxed)
    }

    /// What is refused and not yet written, as of this day; from here on it counts as written.
    pub(super) fn take_refused(&self, day: u16) -> Vec<Refused> {
        let taken = Reason::ALL.into_iter().zip(&self.unwritten).map(|(reason, counter)| {
            let count = counter.swap(0, Ordering::Relaxed);
            Refused { reason, day, count }
        });
        taken.filter(|refused| refused.count > 0).collect()
    }

    /// These could not be written after all.
    pub(super) fn put_back(&self, refused: &[Refused]) {
        for Refused { reason, count, .. } in refused {
            if let Some(counter) = self.unwritten.get(*reason as usize) {
                counter.fetch_add(*count, Ordering::Relaxed);
            }
        }
    }

    /// The figures as text; `waiting` requests are with the writer.
    pub(super) fn text(&self, waiting: usize) -> String {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        let mut text = String::new();
        let head = |text: &mut String, name: &str, kind: &str, help: &str| {
            _ = writeln!(text, "# HELP homebody_{name} {help}\n# TYPE homebody_{name} {kind}");
        };
        head(&mut text, "reports_accepted_total", "counter", "Reports counted and durable.");
        _ = writeln!(text, "homebody_reports_accepted_total {}", read(&self.accepted));
        head(&mut text, "reports_refused_total", "counter", "Messages refused, by reason.");
        for (reason, counter) in Reason::ALL.into_iter().zip(&self.refused) {
            _ = writeln!(text, "homebody_reports_refused_total{{reason=\"{}\"}} {}", reason.code(), read(counter));
        }
        head(&mut text, "connections_refused_total", "counter", "Connections closed unanswered: too many at once.");
        _ = writeln!(text, "homebody_connections_refused_total {}", read(&self.unconnected));
        head(&mut text, "commit_failures_total", "counter", "Statements that the database did not answer.");
        _ = writeln!(text, "homebody_commit_failures_total {}", read(&self.failures));
        head(&mut text, "requests_waiting", "gauge", "Requests whose reports are not yet durable.");
        _ = writeln!(text, "homebody_requests_waiting {waiting}");
        head(&mut text, "commit_seconds", "histogram", "Time until a statement was durable.");
        for (counter, bound) in self.at_most.iter().zip(BUCKETS) {
            let bound = bound as f64 / 1e3;
            _ = writeln!(text, "homebody_commit_seconds_bucket{{le=\"{bound}\"}} {}", read(counter));
        }
        let commits = read(&self.commits);
        _ = writeln!(text, "homebody_commit_seconds_bucket{{le=\"+Inf\"}} {commits}");
        _ = writeln!(text, "homebody_commit_seconds_sum {}", read(&self.micros) as f64 / 1e6);
        _ = writeln!(text, "homebody_commit_seconds_count {commits}");
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_has_its_own_counter_at_its_own_place() {
        let tally = Tally::default();
        for (n, reason) in Reason::ALL.into_iter().enumerate() {
            assert_eq!(reason as usize, n);
            tally.refuse(reason, n + 1);
        }
        let taken = tally.take_refused(7);
        let counts = taken.iter().map(|refused| (refused.reason, refused.day, refused.count)).collect::<Vec<_>>();
        assert_eq!(counts.len(), Reason::ALL.len());
        assert!(counts.iter().all(|&(reason, day, n)| day == 7 && n == reason as u64 + 1));
        assert!(tally.take_refused(7).is_empty(), "what was taken is not taken again");
        tally.put_back(&taken);
        assert_eq!(tally.take_refused(8).len(), Reason::ALL.len());
    }

    #[test]
    fn the_text_names_every_reason_and_every_bucket_holds_the_ones_below() {
        let tally = Tally::default();
        tally.committed(3, Duration::from_millis(4));
        tally.committed(2, Duration::from_secs(60));
        let text = tally.text(5);
        assert!(text.contains("homebody_reports_accepted_total 5\n"), "{text}");
        assert!(text.contains("homebody_requests_waiting 5\n"), "{text}");
        assert!(text.contains("_bucket{le=\"0.002\"} 0\n") && text.contains("_bucket{le=\"0.005\"} 1\n"), "{text}");
        assert!(text.contains("_bucket{le=\"2.5\"} 1\n") && text.contains("_bucket{le=\"+Inf\"} 2\n"), "{text}");
        assert!(Reason::ALL.iter().all(|reason| text.contains(&format!("reason=\"{}\"", reason.code()))), "{text}");
    }
}
