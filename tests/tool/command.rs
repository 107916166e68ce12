//! Runs the tool as its users do.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// Creates an empty folder for a test.
pub fn empty(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Creates a folder with a small catalogue and log.
pub fn site(name: &str) -> PathBuf {
    let folder = empty(name);
    fs::write(folder.join("items.csv"), "id,title\n1,Red mug\n2,Blue mug\n3,Lantern\n").unwrap();
    fs::write(folder.join("log.csv"), "SessionId,ItemId,Time\na,1,1\na,2,2\nb,1,3\nb,2,4\nc,1,5\nc,3,6\n").unwrap();
    folder
}

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
