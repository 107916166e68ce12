//! Measures how many reports per second a collector accepts over HTTP: with one report per request, as devices send
//! them, and with a thousand per request, like a batching proxy; with an SQLite file and with PostgreSQL.
//!
//! `cargo bench --bench collector` prints a table. Senders, collector and database share this machine's cores. After
//! each row, the counters must match the acknowledged reports exactly.

#[path = "../collector/client.rs"]
mod client;
#[path = "../collector/cluster.rs"]
mod cluster;
#[path = "../collector/process.rs"]
mod process;
#[path = "../collector/sample.rs"]
mod sample;

use std::sync::Mutex;
use std::time::{Duration, Instant};

use client::Client;
use cluster::Cluster;
use process::{Collector, PATH};
use sample::{department, folder, symbols};

/// How long reports are sent for each row of the table.
const SPAN: Duration = Duration::from_secs(8);

/// One way of sending reports.
#[derive(Clone, Copy)]
struct Load {
    /// Reports per request.
    batch: usize,
    /// The number of connections, each with one request at a time.
    connections: usize,
}

fn main() {
    println!(
        "| database | collectors | reports per request | connections | reports/s | requests/s | p50 ms | p99 ms |"
    );
    println!("|---|---|---|---|---|---|---|---|");
    let loads =
        [Load { batch: 1, connections: 1 }, Load { batch: 1, connections: 64 }, Load { batch: 1_000, connections: 8 }];
    for load in loads {
        run("SQLite", 1, None, load);
    }
    for (collectors, load) in [(1, loads[0]), (1, loads[1]), (1, loads[2]), (4, loads[1]), (4, loads[2])] {
        let cluster = Cluster::start();
        run("PostgreSQL", collectors, Some(&cluster.address()), load);
    }
}

/// Sends reports for the whole time and prints a row.
fn run(name: &str, collectors: usize, database: Option<&str>, load: Load) {
    let collectors: Vec<Collector> = (0..collectors)
        .map(|n| {
            let database = database.map_or_else(Vec::new, |address| vec!["--database", address]);
            Collector::start(&folder(&format!("bench-{n}")), &[&["--rate", "0"], database.as_slice()].concat())
        })
        .collect();
    let symbols = symbols(0);
    let body: Vec<u8> = (0..load.batch as u32).flat_map(|n| department(n % symbols).to_bytes()).collect();
    let times = Mutex::new(Vec::new());
    let start = Instant::now();
    std::thread::scope(|scope| {
        for n in 0..load.connections {
            let (to, body, times) = (collectors[n % collectors.len()].public, &body, &times);
            scope.spawn(move || {
                let (mut client, mut own) = (Client::connect(to).unwrap(), Vec::new());
                while start.elapsed() < SPAN {
                    let asked = Instant::now();
                    assert_eq!(client.report(PATH, body).unwrap().status, 202);
                    own.push(asked.elapsed());
                }
                times.lock().unwrap().extend(own);
            });
        }
    });
    let took = start.elapsed().as_secs_f64();
    let mut times = times.into_inner().unwrap();
    times.sort_unstable();
    let requests = times.len();
    assert_eq!(collectors[0].counts().values().sum::<u64>(), (requests * load.batch) as u64, "the counts are exact");
    let at = |share: f64| times[(requests as f64 * share) as usize].as_secs_f64() * 1e3;
    println!(
        "| {name} | {} | {} | {} | {:.0} | {:.0} | {:.1} | {:.1} |",
        collectors.len(),
        load.batch,
        load.connections,
        (requests * load.batch) as f64 / took,
        requests as f64 / took,
        at(0.5),
        at(0.99),
    );
}
