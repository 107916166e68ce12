//! The only writer of a process. It merges all waiting counts into one statement and notifies each request once its
//! counts are durable.
//!
//! While a statement runs, further requests queue up; the slower the disk, the more requests share the next statement.
//! The number of statements per second therefore depends on the disk, not on the number of requests.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::{mpsc, oneshot};
use tokio::time::{MissedTickBehavior, interval};

use super::clock::Clock;
use super::counters::CounterKey;
use super::metrics::Metrics;
use super::store::Store;
use crate::policy::Epoch;

/// Once a statement contains this many counters, it is sent without merging more (chosen: a few hundred kilobytes).
const ENOUGH: usize = 20_000;
/// How often refusal counts are written, if there are any.
const REFUSED_EVERY: Duration = Duration::from_secs(1);

/// An order to the writer.
pub(super) enum Order {
    /// Add these counts, then report through the channel whether they are durable.
    Count(Vec<(CounterKey, u64)>, oneshot::Sender<bool>),
    /// Finish earlier orders, then confirm and stop.
    Stop(oneshot::Sender<()>),
}

/// Runs until a stop order arrives or every sender of orders is dropped.
pub(super) async fn run(store: Store, mut orders: mpsc::Receiver<Order>, metrics: Arc<Metrics>, clock: Clock) {
    let mut tick = interval(REFUSED_EVERY);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut writer = Writer { store, metrics, clock, answers: true, probe: false };
    let asked_to_stop = loop {
        tokio::select! {
            order = orders.recv() => match order {
                Some(Order::Count(counts, done)) => {
                    if let Some(stop) = writer.gather(counts, done, &mut orders).await {
                        break Some(stop);
                    }
                }
                Some(Order::Stop(stop)) => break Some(stop),
                None => break None,
            },
            _ = tick.tick() => {
                writer.write_refused().await;
                writer.probe().await;
            }
        }
    };
    writer.write_refused().await;
    if let Some(stop) = asked_to_stop {
        // The receiver may be gone; then there is nothing to report.
        _ = stop.send(());
    }
}

struct Writer {
    store: Store,
    metrics: Arc<Metrics>,
    clock: Clock,
    /// True if the database answered the last statement; only changes are logged, not every statement.
    answers: bool,
    /// The value that the latest probe wrote.
    probe: bool,
}

impl Writer {
    /// Writes these counts together with all others that are waiting. Returns the stop order, if it is among the
    /// waiting orders.
    async fn gather(
        &mut self,
        counts: Vec<(CounterKey, u64)>,
        done: oneshot::Sender<bool>,
        orders: &mut mpsc::Receiver<Order>,
    ) -> Option<oneshot::Sender<()>> {
        let (mut merged, mut waiting, mut stop) = (BTreeMap::new(), vec![done], None);
        add(&mut merged, counts);
        while merged.len() < ENOUGH {
            match orders.try_recv() {
                Ok(Order::Count(counts, done)) => {
                    add(&mut merged, counts);
                    waiting.push(done);
                }
                Ok(Order::Stop(asked)) => {
                    stop = Some(asked);
                    break;
                }
                Err(_) => break,
            }
        }
        let durable = self.write(merged).await;
        for done in waiting {
            // The reports of a sender that has disconnected are still counted.
            _ = done.send(durable);
        }
        stop
    }

    async fn write(&mut self, merged: BTreeMap<CounterKey, u64>) -> bool {
        let reports = merged.values().sum();
        let start = Instant::now();
        let written = self.store.add_counts(&merged.into_iter().collect::<Vec<_>>()).await;
        self.note(written.as_ref().err().map(|cause| cause.0.as_str()));
        if written.is_ok() {
            self.metrics.committed(reports, start.elapsed());
        }
        written.is_ok()
    }

    async fn write_refused(&mut self) {
        let day = Epoch::Day.number(self.clock.now());
        let refused = self.metrics.take_refused(day);
        if refused.is_empty() {
            return;
        }
        let written = self.store.add_refused(&refused).await;
        self.note(written.as_ref().err().map(|cause| cause.0.as_str()));
        if written.is_err() {
            self.metrics.put_back(&refused);
        }
    }

    /// If the last write failed, checks whether the database accepts writes again. Requests alone would not reveal
    /// this, because a load balancer sends none to a collector that is not ready.
    async fn probe(&mut self) {
        if !self.answers {
            self.probe = !self.probe;
            let written = self.store.probe(self.probe).await;
            self.note(written.as_ref().err().map(|cause| cause.0.as_str()));
        }
    }

    /// Logs when the database stops answering, with the cause, and when it answers again.
    fn note(&mut self, failure: Option<&str>) {
        self.metrics.answered(failure.is_none());
        match failure {
            Some(cause) if self.answers => {
                tracing::error!(cause, "the database does not answer; reports are refused until it does");
            }
            None if !self.answers => tracing::info!("the database answers again"),
            Some(_) | None => {}
        }
        self.answers = failure.is_none();
    }
}

fn add(merged: &mut BTreeMap<CounterKey, u64>, counts: Vec<(CounterKey, u64)>) {
    for (key, n) in counts {
        *merged.entry(key).or_default() += n;
    }
}
