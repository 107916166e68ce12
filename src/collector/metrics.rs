//! Counters of what this process has done since it started, in the text format that Prometheus reads (OpenMetrics 1.0).

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;

use super::counters::{Reason, Refused};

/// Upper bounds of the buckets for commit times, in seconds.
const BUCKETS: [f64; 8] = [0.001, 0.002, 0.005, 0.01, 0.025, 0.1, 0.5, 2.5];

/// The content type of [`Metrics::text`].
pub(super) const CONTENT_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// Counters of this process. None of them identifies a sender.
#[derive(Debug)]
pub(super) struct Metrics {
    registry: Registry,
    accepted: Counter,
    refused: Family<[(&'static str, &'static str); 1], Counter>,
    /// Refusals that have not been written to the database yet, by [`Reason`].
    unwritten: [AtomicU64; Reason::ALL.len()],
    connections_refused: Counter,
    commits: Histogram,
    failures: Counter,
    waiting: Gauge,
    /// True if the latest write statement failed.
    is_failing: AtomicBool,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut metrics = Self {
            registry: Registry::with_prefix("homebody"),
            accepted: Counter::default(),
            refused: Family::default(),
            unwritten: Default::default(),
            connections_refused: Counter::default(),
            commits: Histogram::new(BUCKETS),
            failures: Counter::default(),
            waiting: Gauge::default(),
            is_failing: AtomicBool::new(false),
        };
        // Counters that are still 0 are shown too, so that rates can be computed from the start.
        for reason in Reason::ALL {
            metrics.refused.get_or_create_owned(&label(reason));
        }
        let registry = &mut metrics.registry;
        registry.register("reports_accepted", "Reports counted and durable", metrics.accepted.clone());
        registry.register("reports_refused", "Messages refused, by reason", metrics.refused.clone());
        let help = "Connections above the limit that were closed without an answer";
        registry.register("connections_refused", help, metrics.connections_refused.clone());
        registry.register("commit_failures", "Statements that failed or timed out", metrics.failures.clone());
        registry.register("requests_waiting", "Requests whose reports are not yet durable", metrics.waiting.clone());
        registry.register("commit_seconds", "Time until a statement was durable", metrics.commits.clone());
        metrics
    }
}

impl Metrics {
    /// Counts messages refused for this reason.
    pub(super) fn refuse(&self, reason: Reason, messages: usize) {
        self.refused.get_or_create_owned(&label(reason)).inc_by(messages as u64);
        if let Some(counter) = self.unwritten.get(reason as usize) {
            counter.fetch_add(messages as u64, Ordering::Relaxed);
        }
    }

    /// Counts a connection that was closed without an answer; returns true for the first one, which is worth logging.
    pub(super) fn refuse_connection(&self) -> bool {
        self.connections_refused.inc() == 0
    }

    /// Counts a durable statement and the reports in it.
    pub(super) fn committed(&self, reports: u64, took: Duration) {
        self.accepted.inc_by(reports);
        self.commits.observe(took.as_secs_f64());
    }

    /// Records whether a statement succeeded.
    pub(super) fn answered(&self, is_answered: bool) {
        self.failures.inc_by(u64::from(!is_answered));
        self.is_failing.store(!is_answered, Ordering::Relaxed);
    }

    /// Returns true if the latest write statement failed.
    pub(super) fn is_failing(&self) -> bool {
        self.is_failing.load(Ordering::Relaxed)
    }

    /// Returns the refusals up to this day that have not been written yet, and marks them as written.
    pub(super) fn take_refused(&self, day: u16) -> Vec<Refused> {
        let taken = Reason::ALL.into_iter().zip(&self.unwritten).map(|(reason, counter)| {
            let count = counter.swap(0, Ordering::Relaxed);
            Refused { reason, day, count }
        });
        taken.filter(|refused| refused.count > 0).collect()
    }

    /// Counts these refusals as unwritten again, because the database did not store them.
    pub(super) fn put_back(&self, refused: &[Refused]) {
        for Refused { reason, count, .. } in refused {
            if let Some(counter) = self.unwritten.get(*reason as usize) {
                counter.fetch_add(*count, Ordering::Relaxed);
            }
        }
    }

    /// Returns the metrics as text; `waiting` is the number of requests that wait for the writer.
    pub(super) fn text(&self, waiting: usize) -> String {
        self.waiting.set(i64::try_from(waiting).unwrap_or(i64::MAX));
        let mut text = String::new();
        // Writing to a string cannot fail.
        _ = encode(&mut text, &self.registry);
        text
    }
}

const fn label(reason: Reason) -> [(&'static str, &'static str); 1] {
    [("reason", reason.code().as_str())]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_has_its_own_counter_at_its_own_index() {
        let metrics = Metrics::default();
        for (n, reason) in Reason::ALL.into_iter().enumerate() {
            assert_eq!(reason as usize, n);
            metrics.refuse(reason, n + 1);
        }
        let taken = metrics.take_refused(7);
        let counts = taken.iter().map(|refused| (refused.reason, refused.day, refused.count)).collect::<Vec<_>>();
        assert_eq!(counts.len(), Reason::ALL.len());
        assert!(counts.iter().all(|&(reason, day, n)| day == 7 && n == reason as u64 + 1));
        assert!(metrics.take_refused(7).is_empty(), "taken refusals are not returned again");
        metrics.put_back(&taken);
        assert_eq!(metrics.take_refused(8).len(), Reason::ALL.len());
    }

    #[test]
    fn the_text_names_every_reason_and_every_bucket_includes_the_ones_below() {
        let metrics = Metrics::default();
        metrics.committed(3, Duration::from_millis(4));
        metrics.committed(2, Duration::from_secs(60));
        let text = metrics.text(5);
        assert!(text.contains("homebody_reports_accepted_total 5\n"), "{text}");
        assert!(text.contains("homebody_requests_waiting 5\n"), "{text}");
        assert!(text.contains("_bucket{le=\"0.002\"} 0\n") && text.contains("_bucket{le=\"0.005\"} 1\n"), "{text}");
        assert!(text.contains("_bucket{le=\"2.5\"} 1\n") && text.contains("_bucket{le=\"+Inf\"} 2\n"), "{text}");
        assert!(Reason::ALL.iter().all(|reason| text.contains(&format!("reason=\"{}\"", reason.code()))), "{text}");
    }
}
