//! The subcommands of the `homebody` tool: what each takes, what it prints, how it fails.

#[cfg(feature = "collector")]
mod collector;
mod error;
mod eval;
mod knobs;
mod locate;
mod output;
mod pack;
mod policy;
mod rank;
mod serve;
#[cfg(feature = "collector")]
mod simulate;

use clap::{Parser, Subcommand};

pub use error::CliError;

/// Personalization that stays home: build packs, measure them, try them, serve the demo shop.
#[derive(Debug, Parser)]
#[command(name = "homebody", version, max_term_width = 110)]
pub struct Command {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Build a model pack from a catalogue and, if there is one, a log of interactions.
    Pack(pack::Pack),
    /// Measure ranking quality: next-item prediction on a later log, every item a candidate.
    Eval(eval::Eval),
    /// Show what a pack recommends after each prefix of some sessions.
    Rank(rank::Rank),
    /// Check the site's policy.
    Policy(policy::Policy),
    /// Count what devices report, and show it.
    #[cfg(feature = "collector")]
    Collector(collector::Collector),
    /// Fill a collector with made-up visitors, and hold its estimates against the truth.
    #[cfg(feature = "collector")]
    Simulate(simulate::Simulate),
    /// Serve the demo shop, with the headers a site should send.
    Serve(serve::Serve),
}

/// Does what the arguments ask.
///
/// # Errors
/// [`CliError`], one line with a stable code.
pub fn run(command: &Command) -> Result<(), CliError> {
    match &command.task {
        Task::Pack(task) => task.run(),
        Task::Eval(task) => task.run(),
        Task::Rank(task) => task.run(),
        Task::Policy(task) => task.run(),
        #[cfg(feature = "collector")]
        Task::Collector(task) => task.run(),
        #[cfg(feature = "collector")]
        Task::Simulate(task) => task.run(),
        Task::Serve(task) => task.run(),
    }
}
