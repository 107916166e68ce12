//! The subcommands of the `homebody` tool: their arguments, output and errors.

mod audit;
mod bytes;
#[cfg(feature = "collector")]
mod collector;
mod data;
mod error;
mod eval;
mod format;
mod gpc;
mod inputs;
mod lint_copy;
mod locate;
mod notice;
mod output;
mod pack;
mod pia;
mod policy;
mod policy_diff;
mod rank;
mod ranking;
mod replace;
mod serve;
#[cfg(feature = "collector")]
mod simulate;

use clap::{Parser, Subcommand};

pub use error::CliError;

/// Personalization that stays on the visitor's device: build and evaluate packs, serve the demo shop
#[derive(Debug, Parser)]
#[command(name = "homebody", version, max_term_width = 110)]
pub struct Command {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Build a model pack from a catalogue and an optional interaction log
    Pack(pack::Pack),
    /// Evaluate ranking quality by next-item prediction on a later log
    Eval(eval::Eval),
    /// Audit a pack: exposure, bias, calibration, quality by visitor, proxies, leaks; exit with 1 if a limit is broken
    Audit(audit::Audit),
    /// Print a pack's recommendations after prefixes of sessions
    Rank(rank::Rank),
    /// Check the site's policy, or compare two
    Policy(policy::Policy),
    /// Write the privacy notice of a policy, in any language of the user interface
    Notice(notice::Notice),
    /// Write the data protection impact assessment, or check that its last review still holds
    Pia(pia::Pia),
    /// Write /.well-known/gpc.json, which states that the site honours Global Privacy Control
    Gpc(gpc::Gpc),
    /// Find wording that hurries, shames or misleads readers; exit with 1 if there is any
    LintCopy(lint_copy::LintCopy),
    /// Collect reports from devices and serve the dashboard
    #[cfg(feature = "collector")]
    Collector(collector::Collector),
    /// Send reports of simulated visitors to a collector and compare its estimates with the truth
    #[cfg(feature = "collector")]
    Simulate(simulate::Simulate),
    /// Serve the demo shop with the headers a site should send
    Serve(serve::Serve),
}

/// Runs the command.
///
/// # Errors
/// [`CliError`], one line with a stable code.
pub fn run(command: &Command) -> Result<(), CliError> {
    let result = task(&command.task);
    // What a command prints is its result; without it, its other failures mean little.
    output::flush().and(result)
}

fn task(task: &Task) -> Result<(), CliError> {
    match task {
        Task::Pack(task) => task.run(),
        Task::Eval(task) => task.run(),
        Task::Audit(task) => task.run(),
        Task::Rank(task) => task.run(),
        Task::Policy(task) => task.run(),
        Task::Notice(task) => task.run(),
        Task::Pia(task) => task.run(),
        Task::Gpc(task) => task.run(),
        Task::LintCopy(task) => task.run(),
        #[cfg(feature = "collector")]
        Task::Collector(task) => task.run(),
        #[cfg(feature = "collector")]
        Task::Simulate(task) => task.run(),
        Task::Serve(task) => task.run(),
    }
}
