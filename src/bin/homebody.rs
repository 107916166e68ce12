//! Arguments and exit codes of the `homebody` tool; the work is done in the library.
//!
//! Exit codes: 0 done, 2 bad input or usage, 1 anything else.

use std::process::ExitCode;

use clap::Parser as _;
use homebody::cli::{Command, run};

fn main() -> ExitCode {
    let command = Command::parse();
    match run(&command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("homebody: {error}");
            ExitCode::from(error.exit_code())
        }
    }
}
