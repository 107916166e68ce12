//! Idle connections never use up the share of the administrator, the database or the other sources.

use std::net::{IpAddr, SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use super::client::Client;
use super::process::{Collector, PATH, command};
use super::sample::{department, folder};

/// Opens a connection from this address of the loopback network.
fn from(source: [u8; 4], to: SocketAddr) -> TcpStream {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let socket = tokio::net::TcpSocket::new_v4().unwrap();
        socket.bind(SocketAddr::from((IpAddr::from(source), 0))).unwrap();
        let stream = socket.connect(to).await.unwrap().into_std().unwrap();
        stream.set_nonblocking(false).unwrap();
        stream
    })
}

/// Returns the status of a report sent over the connection; `None` if the connection is closed instead.
fn report(stream: TcpStream) -> Option<u16> {
    let mut client = Client::over(stream);
    client.report(PATH, &department(1).to_bytes()).ok().map(|answer| answer.status)
}

/// Waits until a report from this address is counted.
fn report_in_time(source: [u8; 4], to: SocketAddr) {
    let deadline = Instant::now() + Duration::from_secs(20);
    while report(from(source, to)) != Some(202) {
        assert!(Instant::now() < deadline, "the slots have not become free again");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn one_source_of_idle_connections_takes_an_eighth_of_the_slots_and_none_of_the_administrators() {
    let collector = Collector::start(&folder("held"), &["--max-connections", "64"]);
    let silent = |source: [u8; 4], n: usize| (0..n).map(|_| from(source, collector.public)).collect::<Vec<_>>();
    let one = silent([127, 0, 0, 1], 100);
    assert_eq!(report(from([127, 0, 0, 1], collector.public)), None, "this source has used its share");
    assert_eq!(report(from([127, 0, 0, 2], collector.public)), Some(202), "another source has its own share");
    let many: Vec<_> = (2..20).flat_map(|n| silent([127, 0, 1, n], 10)).collect();
    assert_eq!(report(from([127, 0, 0, 2], collector.public)), None, "every slot is taken");
    assert_eq!(collector.ask_admin("/health").status, 200);
    let metrics = collector.ask_admin("/metrics").text();
    assert!(
        metrics.contains("homebody_connections_refused_total ")
            && !metrics.contains("_refused_total 0\n# HELP homebody_commit"),
        "{metrics}"
    );
    assert_eq!(
        collector.log().matches("closed a connection without an answer").count(),
        1,
        "logged once, without naming a source"
    );
    drop((one, many));
    report_in_time([127, 0, 0, 2], collector.public);
    assert!(!collector.log().contains("127.0.1."));
}

#[test]
fn a_limit_on_open_files_leaves_enough_for_the_database_and_the_administrator() {
    let folder = folder("files");
    let usual = command(&folder, &["--trust-proxy"]);
    let mut limited = std::process::Command::new("sh");
    limited.args(["-c", "ulimit -n 128 && exec \"$0\" \"$@\""]).arg(usual.get_program()).args(usual.get_args());
    limited.current_dir(&folder).stderr(super::process::log_file(&folder));
    let collector = Collector::started(&folder, limited);
    let held: Vec<_> = (0..300).map(|_| from([127, 0, 0, 1], collector.public)).collect();
    assert_eq!(report(from([127, 0, 0, 1], collector.public)), None);
    for _ in 0..20 {
        assert_eq!(collector.ask_admin("/ready").status, 200);
        assert_eq!(collector.ask_admin("/").status, 200);
    }
    drop(held);
    report_in_time([127, 0, 0, 1], collector.public);
}
