//! Structured logs: one JSON object per line, on standard error. The process's own events are logged; incoming requests
//! are not.

use tracing::Level;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

/// Starts logging for this process. Libraries log warnings and errors; this crate also logs informational messages.
pub fn start_logging() {
    let ours = Targets::new().with_target("homebody", Level::INFO).with_default(Level::WARN);
    let lines = tracing_subscriber::fmt::layer().json().flatten_event(true).with_writer(std::io::stderr);
    // A second start within one process has no effect, so the error is ignored.
    _ = tracing_subscriber::registry().with(lines).with(ours).try_init();
}
