//! Several collectors on one PostgreSQL server: together they count exactly, and they survive an outage.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use homebody::report::{Arm, Message};

use super::client::Client;
use super::cluster::Cluster;
use super::durability::{Ledger, send_until_gone};
use super::privacy::{send_with_traces, traces};
use super::process::{Collector, PATH, Place};
use super::sample::{NOVEMBER, department, folder, symbols, tag};

/// Returns a random message of any metric, and its counter.
fn any_message(random: &mut u64, symbols: &[u32; 3], tags: &[homebody::policy::Tag; 3]) -> (Message, Place) {
    *random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    let drawn = (*random >> 33) as u32;
    let metric = drawn as usize % 3;
    let arm = if metric == 2 { [Arm::Personalised, Arm::Holdout][drawn as usize / 3 % 2] } else { Arm::None };
    let message = Message { arm, epoch: NOVEMBER, tag: tags[metric], symbol: drawn / 6 % symbols[metric] };
    let place = (u64::from(message.tag.0), u64::from(NOVEMBER), u64::from(arm.number()), u64::from(message.symbol));
    (message, place)
}

#[test]
fn four_processes_on_one_server_count_exactly_what_they_acknowledged() {
    let cluster = Cluster::start();
    let database = cluster.address();
    let collectors: Vec<Collector> = std::thread::scope(|scope| {
        // All start at once, so that they create the tables concurrently.
        let starts: Vec<_> = (0..4)
            .map(|n| {
                let database = &database;
                scope.spawn(move || {
                    Collector::start(&folder(&format!("four-{n}")), &["--database", database, "--rate", "0"])
                })
            })
            .collect();
        starts.into_iter().map(|start| start.join().unwrap()).collect()
    });
    let truth: Mutex<BTreeMap<Place, u64>> = Mutex::default();
    let (symbols, tags) = ([0, 1, 2].map(symbols), [0, 1, 2].map(tag));
    std::thread::scope(|scope| {
        for sender in 0..8_usize {
            let (to, truth, tags) = (collectors[sender % 4].public, &truth, &tags);
            scope.spawn(move || {
                let mut client = Client::connect(to).unwrap();
                let (mut random, mut own) = (sender as u64 + 1, BTreeMap::<Place, u64>::new());
                for request in 0..250 {
                    let messages: Vec<_> =
                        (0..1 + request % 40).map(|_| any_message(&mut random, &symbols, tags)).collect();
                    let body: Vec<u8> = messages.iter().flat_map(|(message, _)| message.to_bytes()).collect();
                    let answer = client.report(PATH, &body).unwrap();
                    assert_eq!(answer.status, 202, "{}", answer.text());
                    messages.iter().for_each(|(_, place)| *own.entry(*place).or_default() += 1);
                }
                let mut truth = truth.lock().unwrap();
                own.into_iter().for_each(|(place, n)| *truth.entry(place).or_default() += n);
            });
        }
    });
    let truth = truth.into_inner().unwrap();
    assert_eq!(truth.values().sum::<u64>(), 8 * (6 * (1..=40).sum::<u64>() + (1..=10).sum::<u64>()));
    assert!(truth.len() > 140, "every symbol of every metric must occur: {}", truth.len());
    for collector in &collectors {
        assert_eq!(collector.counts(), truth, "every collector shows the same counts");
    }
}

#[test]
fn kills_of_one_of_two_processes_on_the_same_server_lose_no_acknowledged_report() {
    let cluster = Cluster::start();
    let database = cluster.address();
    let ledger = Mutex::new(Ledger::default());
    let (steady, shaken) = (folder("steady"), folder("shaken"));
    let arguments = ["--database", &*database, "--rate", "0"];
    let mut stays = Collector::start(&steady, &arguments);
    std::thread::scope(|scope| {
        for n in 0..2 {
            let (to, ledger) = (stays.public, &ledger);
            scope.spawn(move || send_until_gone(to, ledger, 1_000 + n, None));
        }
        let mut unanswered = [None; 4];
        for round in 0..8 {
            let mut goes = Collector::start(&shaken, &arguments);
            std::thread::scope(|inner| {
                let senders: Vec<_> = unanswered
                    .iter()
                    .enumerate()
                    .map(|(n, symbol)| {
                        let (to, ledger, symbol) = (goes.public, &ledger, *symbol);
                        inner.spawn(move || send_until_gone(to, ledger, round * 4 + n as u32, symbol))
                    })
                    .collect();
                Ledger::wait_for(&ledger, 60);
                std::thread::sleep(Duration::from_micros(391 * u64::from(round)));
                goes.kill();
                for (sender, symbol) in senders.into_iter().zip(&mut unanswered) {
                    *symbol = sender.join().unwrap();
                }
            });
        }
        stays.ask_to_end();
        stays.wait();
    });
    let collector = Collector::start(&steady, &arguments);
    let ledger = ledger.into_inner().unwrap();
    ledger.hold_against(&collector.counts());
    let (sent, acknowledged) = (Ledger::total(&ledger.sent), Ledger::total(&ledger.acknowledged));
    println!("{sent} sent, {acknowledged} acknowledged, {} counted", collector.counts().values().sum::<u64>());
    assert!(acknowledged >= 8 * 60 && (8..=34).contains(&(sent - acknowledged)), "{acknowledged} of {sent}");
}

#[test]
fn without_its_server_a_collector_refuses_reports_and_counts_again_when_the_server_is_back() {
    let mut cluster = Cluster::start();
    let folder = folder("gone");
    let collector = Collector::start(&folder, &["--database", &cluster.address(), "--rate", "0"]);
    assert_eq!(collector.report(&department(1).to_bytes()).status, 202);
    cluster.stop_server();
    let answer = collector.report(&department(1).to_bytes().repeat(3));
    assert_eq!((answer.status, answer.json()["code"].as_str()), (503, Some("report/unavailable")));
    assert_eq!((answer.json()["accepted"].as_u64(), answer.json()["refused"].as_u64()), (Some(0), Some(3)));
    assert!(answer.header("retry-after").parse::<u64>().is_ok());
    let status = |path: &str| collector.client().ask("GET", path, &[], b"").unwrap().status;
    assert_eq!((status("/health"), status("/ready")), (200, 503), "it is alive, and reports that it cannot count");
    assert_eq!(collector.ask_admin("/snapshot.json").status, 503);
    cluster.start_server();
    let deadline = Instant::now() + Duration::from_secs(20);
    while collector.report(&department(2).to_bytes()).status != 202 {
        assert!(Instant::now() < deadline, "{}", collector.log());
    }
    let place = |symbol| (u64::from(tag(0).0), u64::from(NOVEMBER), 0, symbol);
    let counts = collector.counts();
    assert_eq!((counts.get(&place(1)), counts.get(&place(2))), (Some(&1), Some(&1)));
    assert!(collector.refused(3)["report/unavailable"] >= 3, "refusals during the outage are written afterwards");
    assert_eq!(
        collector.log().matches("does not answer").count(),
        1,
        "the outage is logged once, not for each request"
    );
    assert_eq!(collector.log().matches("answers again").count(), 1);
}

/// As after a failover to a standby, or with a full disk: the server answers queries but accepts no writes.
#[test]
fn a_read_only_server_makes_a_collector_not_ready_until_it_accepts_writes() {
    let cluster = Cluster::start();
    let collector = Collector::start(&folder("read-only"), &["--database", &cluster.address(), "--rate", "0"]);
    let status = |path: &str| collector.client().ask("GET", path, &[], b"").unwrap().status;
    let take_changes = |on: bool| {
        cluster.tell(&format!("ALTER SYSTEM SET default_transaction_read_only = {}", if on { "off" } else { "on" }));
        cluster.tell("SELECT pg_reload_conf()");
    };
    let until = |path: &str, expected: u16| {
        let deadline = Instant::now() + Duration::from_secs(20);
        while status(path) != expected {
            assert!(Instant::now() < deadline, "{path} is not {expected}: {}", collector.log());
            std::thread::sleep(Duration::from_millis(20));
        }
    };
    assert_eq!(status("/ready"), 200);
    take_changes(false);
    let deadline = Instant::now() + Duration::from_secs(20);
    // The server's processes reload their settings at different times.
    while collector.report(&department(1).to_bytes()).status == 202 {
        assert!(Instant::now() < deadline, "{}", collector.log());
    }
    until("/ready", 503);
    assert_eq!((status("/health"), collector.ask_admin("/snapshot.json").status), (200, 200));
    take_changes(true);
    // A collector that is not ready receives no reports, so only its probe can show that it is ready again.
    until("/ready", 200);
    assert_eq!(collector.report(&department(1).to_bytes()).status, 202);
}

/// A commit that waits for a missing standby is on the disk but not acknowledged.
#[test]
fn a_report_answered_with_503_may_be_counted_but_at_most_once_per_send() {
    let cluster = Cluster::start();
    let collector = Collector::start(&folder("slow-commit"), &["--database", &cluster.address(), "--rate", "0"]);
    cluster.tell("ALTER SYSTEM SET synchronous_standby_names = 'nobody'");
    cluster.tell("SELECT pg_reload_conf()");
    let deadline = Instant::now() + Duration::from_secs(60);
    let send = || {
        assert!(Instant::now() < deadline, "{}", collector.log());
        collector.report(&department(3).to_bytes())
    };
    // The server's processes reload their settings at different times; until then, commits are acknowledged.
    let (mut acknowledged, mut answer) = (0, send());
    while answer.status == 202 {
        acknowledged += 1;
        std::thread::sleep(Duration::from_millis(20));
        answer = send();
    }
    assert_eq!((answer.status, answer.json()["code"].as_str()), (503, Some("report/unavailable")));
    cluster.tell("ALTER SYSTEM RESET synchronous_standby_names");
    cluster.tell("SELECT pg_reload_conf()");
    let mut refused = 1;
    while send().status != 202 {
        refused += 1;
    }
    acknowledged += 1;
    let place = (u64::from(tag(0).0), u64::from(NOVEMBER), 0, 3);
    // The first refused report is on the disk, so it is counted once its commit no longer waits.
    let counted = || collector.counts().get(&place).copied().unwrap_or_default();
    while counted() <= acknowledged {
        assert!(Instant::now() < deadline, "{:?}", collector.counts());
        std::thread::sleep(Duration::from_millis(50));
    }
    assert!(counted() <= acknowledged + refused, "{:?}", collector.counts());
}

#[test]
fn the_server_and_its_log_contain_no_trace_of_a_sender() {
    let mut cluster = Cluster::start();
    let folder = folder("traces-postgres");
    let collector = Collector::start(&folder, &["--database", &cluster.address(), "--trust-proxy", "--burst", "150"]);
    send_with_traces(&collector);
    assert!(collector.refused(40)["report/rate"] > 10);
    cluster.stop_server();
    assert_eq!(traces(&folder), Vec::<String>::new());
    // Any four bytes occur by chance in a server's megabytes of data, so this test searches only for the texts.
    let found = traces(cluster.folder()).into_iter().filter(|trace| trace.is_ascii()).collect::<Vec<_>>();
    assert_eq!(found, Vec::<String>::new());
}
