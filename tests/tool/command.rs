//! Runs the tool as its users do.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

/// Writes a JSON file.
pub fn write(folder: &Path, name: &str, value: &Value) {
    fs::write(folder.join(name), value.to_string()).unwrap();
}

/// Runs a command in a folder.
pub fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_homebody")).current_dir(folder).args(arguments).output().unwrap()
}

/// Returns what a successful command prints.
pub fn printed(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}
