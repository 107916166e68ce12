//! Structured logs: one JSON object a line, on the error output. What happens to the process is logged; what comes in is not.

use tracing::Level;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

/// Starts logging for this process. Libraries may warn; only this crate may say more.
pub fn start_logging() {
    let ours = Targets::new().with_target("homebody", Level::INFO).with_default(Level::WARN);
    let lines = tracing_subscriber::fmt::layer().json().flatten_event(true).with_writer(std::io::stderr);
    // A second start within one process changes nothing, and need not.
    _ = tracing_subscriber::registry().with(lines).with(ours).try_init();
}
