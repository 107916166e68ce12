//! The arguments and exit codes of the `homebody` tool; the library does the work.
//!
//! Exit codes: 0 for success, 2 for bad input or usage, 1 for any other failure.

use std::io::Write as _;
use std::process::ExitCode;

use clap::Parser as _;
use homebody::cli::{Command, run};

fn main() -> ExitCode {
    let command = Command::parse();
    match run(&command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Without standard error, the exit code has to be enough.
            _ = writeln!(std::io::stderr(), "homebody: {error}");
            ExitCode::from(error.exit_code())
        }
    }
}
