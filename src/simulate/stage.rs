//! A real collector with a database, run at the simulated time. It is opened, receives reports over the loopback
//! interface, and is closed again before its clock differs too much from the reports' times.

use std::net::SocketAddr;

use super::SimulateError;
use super::device::Departure;
use super::send::send;
use crate::collector::{Clock, Collector, Database, Options, Origins, Snapshot, ingest_router};
use crate::errors::Code;
use crate::listener::undelayed;
use crate::policy::Checked;
use crate::report::Message;
use crate::units::Millis;

/// What a simulation needs in order to run a collector.
pub(super) struct Stage<'s> {
    pub policy: &'s Checked,
    pub database: &'s Database,
    pub runtime: &'s tokio::runtime::Runtime,
}

impl Stage<'_> {
    fn open(&self, now: Millis) -> Result<Collector, SimulateError> {
        let options = Options {
            policy: self.policy.clone(),
            database: self.database.clone(),
            clock: Clock::starting_at(now),
            limits: None,
            exempt: Vec::new(),
            hops: 0,
            origins: Origins::from(Vec::new()),
        };
        Ok(self.runtime.block_on(Collector::open(options))?)
    }

    /// Marks the database as simulated and returns its contents.
    ///
    /// # Errors
    /// `simulate/real` if the database contains reports that are not simulated.
    pub(super) fn mark(&self, now: Millis) -> Result<Snapshot, SimulateError> {
        let collector = self.open(now)?;
        let marked = self.runtime.block_on(async {
            let snapshot = collector.snapshot().await?;
            if !snapshot.simulated && !snapshot.cells.is_empty() {
                let message =
                    format!("{} contains reports of real visitors; simulate into another database", self.database);
                return Err(SimulateError::new(Code::SimulateReal, message));
            }
            collector.mark_simulated().await?;
            Ok(snapshot)
        });
        self.runtime.block_on(collector.close());
        marked
    }

    /// Returns the contents of the database.
    pub(super) fn snapshot(&self, now: Millis) -> Result<Snapshot, SimulateError> {
        let collector = self.open(now)?;
        let snapshot = self.runtime.block_on(collector.snapshot());
        self.runtime.block_on(collector.close());
        Ok(snapshot?)
    }

    /// Sends the departures, which are sorted by time, to a collector whose clock shows their time.
    pub(super) fn play(&self, departures: &[Departure], sent: &dyn Fn(usize)) -> Result<(), SimulateError> {
        // The departures are sent in stretches of time within which no epoch of any metric ends, so the collector's
        // clock can show the same time for a whole stretch.
        let stretch = |departure: &Departure| {
            let number = |metric: &crate::policy::Metric| metric.epoch().number(departure.at);
            self.policy.metrics().iter().map(number).collect::<Vec<_>>()
        };
        for act in departures.chunk_by(|one, other| stretch(one) == stretch(other)) {
            let Some(first) = act.first() else { continue };
            let collector = self.open(first.at)?;
            let messages: Vec<Message> = act.iter().map(|departure| departure.message).collect();
            let listening = self.runtime.block_on(listen(&collector));
            let result = listening.and_then(|(address, server)| {
                let result = send(&format!("http://{address}{}", collector.path()), &messages, sent);
                // By now every report is acknowledged and therefore durable.
                server.abort();
                result
            });
            self.runtime.block_on(collector.close());
            result?;
        }
        Ok(())
    }
}

/// Serves the collector's public routes on a free port of the loopback interface.
async fn listen(collector: &Collector) -> Result<(SocketAddr, tokio::task::JoinHandle<()>), SimulateError> {
    let failed = |cause: std::io::Error| {
        SimulateError::new(Code::CollectorAddress, format!("cannot listen on the loopback interface: {cause}"))
    };
    let listener = tokio::net::TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await.map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    let router = ingest_router(collector).into_make_service_with_connect_info::<SocketAddr>();
    let server = tokio::spawn(async move {
        _ = axum::serve(undelayed(listener), router).await;
    });
    Ok((address, server))
}
