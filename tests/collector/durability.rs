//! Every acknowledged report is counted, and counted only once: through kills under load, and through an orderly
//! shutdown.
//!
//! A kill ends only the process: the operating system still writes the data that the process has passed to it. Only
//! `synchronous = FULL` ensures that the data also survives a failure of the machine, which a test that kills a process
//! cannot show.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use super::client::Client;
use super::process::{Collector, PATH, Place};
use super::sample::{NOVEMBER, department, folder, symbols, tag};

/// What the senders know: how often they sent each symbol, and how often it was acknowledged.
#[derive(Default)]
pub struct Ledger {
    pub sent: BTreeMap<u32, u64>,
    pub acknowledged: BTreeMap<u32, u64>,
}

impl Ledger {
    pub fn total(of: &BTreeMap<u32, u64>) -> u64 {
        of.values().sum()
    }

    /// Waits until this many more reports are acknowledged, however long the machine takes.
    pub fn wait_for(ledger: &Mutex<Self>, more: u64) {
        let (deadline, acknowledged) =
            (Instant::now() + Duration::from_secs(60), || Self::total(&ledger.lock().unwrap().acknowledged));
        let enough = acknowledged() + more;
        while acknowledged() < enough {
            assert!(Instant::now() < deadline, "the collector acknowledges no reports");
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    /// Compares the counters with the ledger: no symbol may be below the acknowledged count or above the sent count.
    pub fn hold_against(&self, counts: &BTreeMap<Place, u64>) {
        for (symbol, sent) in &self.sent {
            let place = (u64::from(tag(0).0), u64::from(NOVEMBER), 0, u64::from(*symbol));
            let (count, acknowledged) = (counts.get(&place), self.acknowledged.get(symbol));
            let (count, acknowledged) = (count.copied().unwrap_or(0), acknowledged.copied().unwrap_or(0));
            assert!(acknowledged <= count, "symbol {symbol}: {acknowledged} acknowledged, {count} counted");
            assert!(count <= *sent, "symbol {symbol}: {sent} sent, {count} counted");
        }
        assert!(
            counts.keys().all(|(.., symbol)| self.sent.contains_key(&(*symbol as u32))),
            "only sent symbols are counted"
        );
    }
}

/// Sends reports one by one until the collector is gone; an unacknowledged report is sent again first. Returns the
/// report that is still unacknowledged.
pub fn send_until_gone(to: SocketAddr, ledger: &Mutex<Ledger>, mut next: u32, unanswered: Option<u32>) -> Option<u32> {
    let mut again = unanswered;
    let Ok(mut client) = Client::connect(to) else { return again };
    loop {
        let symbol = again.take().unwrap_or_else(|| {
            next = next.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (next >> 8) % symbols_of_department()
        });
        *ledger.lock().unwrap().sent.entry(symbol).or_default() += 1;
        match client.report(PATH, &department_bytes(symbol)) {
            Ok(answer) => {
                assert_eq!(answer.status, 202, "{}", answer.text());
                *ledger.lock().unwrap().acknowledged.entry(symbol).or_default() += 1;
            }
            Err(_) => return Some(symbol),
        }
    }
}

/// Like [`symbols`] and [`department`] of the sample, without reading the policy for every message.
fn symbols_of_department() -> u32 {
    static SYMBOLS: std::sync::OnceLock<u32> = std::sync::OnceLock::new();
    *SYMBOLS.get_or_init(|| symbols(0))
}

fn department_bytes(symbol: u32) -> [u8; 12] {
    static FIRST: std::sync::OnceLock<[u8; 12]> = std::sync::OnceLock::new();
    let mut bytes = *FIRST.get_or_init(|| department(0).to_bytes());
    bytes[8..].copy_from_slice(&symbol.to_le_bytes());
    bytes
}

#[test]
fn fifty_kills_under_load_lose_no_acknowledged_report_and_overcount_none() {
    const SENDERS: usize = 8;
    let folder = folder("kills");
    let ledger = Mutex::new(Ledger::default());
    let mut unanswered = [None; SENDERS];
    for round in 0..50 {
        let mut collector = Collector::start(&folder, &["--rate", "0"]);
        std::thread::scope(|scope| {
            let senders: Vec<_> = unanswered
                .iter()
                .enumerate()
                .map(|(n, symbol)| {
                    let (to, ledger, symbol) = (collector.public, &ledger, *symbol);
                    scope.spawn(move || send_until_gone(to, ledger, (round * SENDERS + n) as u32, symbol))
                })
                .collect();
            // The kill comes in the middle of the load, each time at a different point of the writer's cycle.
            Ledger::wait_for(&ledger, 40);
            std::thread::sleep(Duration::from_micros(137 * round as u64));
            collector.kill();
            for (sender, symbol) in senders.into_iter().zip(&mut unanswered) {
                *symbol = sender.join().unwrap();
            }
        });
    }
    let collector = Collector::start(&folder, &[]);
    let ledger = ledger.into_inner().unwrap();
    ledger.hold_against(&collector.counts());
    let (sent, acknowledged) = (Ledger::total(&ledger.sent), Ledger::total(&ledger.acknowledged));
    let counted: u64 = collector.counts().values().sum();
    println!("{sent} sent, {acknowledged} acknowledged, {counted} counted in 50 rounds");
    assert!(acknowledged > 1_000, "only {acknowledged} reports were acknowledged, too few for the kills to matter");
    assert!((100..=400).contains(&(sent - acknowledged)), "{} of 400 possible sends were cut off", sent - acknowledged);
}

#[test]
fn an_orderly_shutdown_answers_every_received_report_and_counts_exactly_those() {
    let folder = folder("end");
    let ledger = Mutex::new(Ledger::default());
    for round in 0..3 {
        let mut collector = Collector::start(&folder, &["--rate", "0"]);
        std::thread::scope(|scope| {
            for n in 0..4 {
                let (to, ledger) = (collector.public, &ledger);
                scope.spawn(move || send_until_gone(to, ledger, round * 4 + n, None));
            }
            Ledger::wait_for(&ledger, 150);
            assert_eq!(collector.client().ask("POST", PATH, &[], b"x").unwrap().status, 415);
            collector.ask_to_end();
            assert!(collector.wait().success());
        });
        assert!(!folder.join("counts.sqlite-wal").exists(), "the file is complete without a journal");
    }
    let collector = Collector::start(&folder, &[]);
    let ledger = ledger.into_inner().unwrap();
    ledger.hold_against(&collector.counts());
    let acknowledged = Ledger::total(&ledger.acknowledged);
    assert_eq!(collector.counts().values().sum::<u64>(), acknowledged, "exactly the acknowledged reports are counted");
    assert!(acknowledged >= 3 * 150, "{acknowledged}");
    assert_eq!(collector.refused(3)["report/malformed"], 3, "refusal counts are written at shutdown");
    assert_eq!(collector.log().matches("the collector is closed").count(), 3);
}
