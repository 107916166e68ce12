//! Runs a collector as a process: starts, queries, kills and stops it.
#![allow(dead_code, reason = "the benchmark uses a part of this")]

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::client::{Answer, Client};
use super::sample::NOW;

/// The path that reports are sent to.
pub const PATH: &str = "/homebody/reports";

/// A running collector; dropping it kills it.
pub struct Collector {
    child: Child,
    folder: PathBuf,
    pub public: SocketAddr,
    pub admin: SocketAddr,
    /// The lines that the process printed.
    pub said: String,
}

/// The key of a counter: tag, epoch, arm and symbol.
pub type Place = (u64, u64, u64, u64);

impl Collector {
    /// Starts a collector in this folder, on free ports, at the time of the sample, with additional arguments; its log
    /// is appended to `log.jsonl`.
    pub fn start(folder: &Path, more: &[&str]) -> Self {
        Self::started(folder, command(folder, more))
    }

    /// Returns the collector that this command starts.
    pub fn started(folder: &Path, mut command: Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut said = String::new();
        let mut address = |name: &str| {
            let line = lines.next().unwrap_or_else(|| panic!("no {name}: {}", log(folder))).unwrap();
            said.push_str(&line);
            said.push('\n');
            let rest = line.strip_prefix(name).unwrap().trim();
            let host = rest.split("://").nth(1).unwrap().split('/').next().unwrap();
            host.parse().unwrap()
        };
        let (public, admin) = (address("reports"), address("dashboard"));
        Self { child, folder: folder.to_owned(), public, admin, said }
    }

    pub fn client(&self) -> Client {
        Client::connect(self.public).unwrap()
    }

    /// Sends reports and returns the response.
    pub fn report(&self, body: &[u8]) -> Answer {
        self.client().report(PATH, body).unwrap()
    }

    /// Requests this address from the administrator's side and returns the response.
    pub fn ask_admin(&self, target: &str) -> Answer {
        let bearer = format!("Authorization: Bearer {}", self.token());
        Client::connect(self.admin).unwrap().ask("GET", target, &[&bearer], b"").unwrap()
    }

    pub fn token(&self) -> String {
        fs::read_to_string(self.folder.join("token")).unwrap().trim().to_owned()
    }

    /// Returns every counter.
    pub fn counts(&self) -> BTreeMap<Place, u64> {
        let snapshot = self.ask_admin("/snapshot.json").json();
        let number = |cell: &Value, name: &str| cell[name].as_u64().unwrap();
        let cells = snapshot["counts"].as_array().unwrap().iter().map(|cell| {
            let place = (number(cell, "tag"), number(cell, "epoch"), number(cell, "arm"), number(cell, "symbol"));
            (place, number(cell, "count"))
        });
        cells.collect()
    }

    /// Returns how many messages were refused for each reason, once `expected` of them have been written.
    pub fn refused(&self, expected: u64) -> BTreeMap<String, u64> {
        let deadline = Instant::now() + Duration::from_secs(10);
        loop {
            let snapshot = self.ask_admin("/snapshot.json").json();
            let refused: BTreeMap<String, u64> =
                snapshot["refused"].as_array().unwrap().iter().fold(BTreeMap::new(), |mut sums, row| {
                    *sums.entry(row["reason"].as_str().unwrap().to_owned()).or_default() +=
                        row["count"].as_u64().unwrap();
                    sums
                });
            if refused.values().sum::<u64>() >= expected || Instant::now() > deadline {
                return refused;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Returns everything logged since the first start in this folder.
    pub fn log(&self) -> String {
        log(&self.folder)
    }

    /// Kills the process at once with SIGKILL.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Stops the process with SIGTERM.
    pub fn ask_to_end(&self) {
        self.tell("-TERM");
    }

    /// Sends a signal to the process, such as `-HUP`.
    pub fn tell(&self, signal: &str) {
        let told = Command::new("kill").args([signal, &self.child.id().to_string()]).status().unwrap();
        assert!(told.success());
    }

    /// Waits until the process has ended.
    pub fn wait(&mut self) -> ExitStatus {
        self.child.wait().unwrap()
    }
}

impl Drop for Collector {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

/// Returns the command for a collector in this folder, on free ports and with a database file there, unless `more` sets
/// these options.
pub fn command(folder: &Path, more: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_homebody"));
    command.current_dir(folder).stderr(log_file(folder));
    command.args(["collector", "--policy", "policy.json", "--token-file", "token", "--now", NOW]);
    let usual =
        [("--listen", "127.0.0.1:0"), ("--admin-listen", "127.0.0.1:0"), ("--database", "sqlite:counts.sqlite")];
    for (name, value) in usual.into_iter().filter(|(name, _)| !more.contains(name)) {
        command.args([name, value]);
    }
    command.args(more);
    command
}

/// Returns the file of the process's log.
pub fn log_file(folder: &Path) -> File {
    File::options().create(true).append(true).open(folder.join("log.jsonl")).unwrap()
}

fn log(folder: &Path) -> String {
    fs::read_to_string(folder.join("log.jsonl")).unwrap_or_default()
}
