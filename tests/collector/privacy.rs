//! No trace of a sender is kept: neither in the database, nor in its journal, nor in the log.

use std::fs;
use std::path::Path;

use super::process::{Collector, PATH};
use super::sample::{department, folder};

/// What a sender reveals unintentionally: its address as text and as bytes, its browser, and the site that it comes
/// from.
const TRACES: [&[u8]; 5] =
    [b"203.0.113.77", &[203, 0, 113, 77], b"Probe/7.3", b"probe-cookie-91", b"/p/secret-product"];

const HEADERS: [&str; 5] = [
    "Content-Type: application/octet-stream",
    "X-Forwarded-For: 203.0.113.77",
    "User-Agent: Probe/7.3",
    "Cookie: id=probe-cookie-91",
    "Referer: https://shop.example/p/secret-product",
];

/// Returns every file below a folder.
pub fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push((path.display().to_string(), fs::read(&path).unwrap_or_default()));
        }
    }
    found
}

/// Returns the files that contain a trace of a sender, with the trace.
pub fn traces(folder: &Path) -> Vec<String> {
    let holds = |bytes: &[u8], trace: &[u8]| bytes.windows(trace.len()).any(|window| window == trace);
    let found = files(folder).into_iter().flat_map(|(name, bytes)| {
        let of = TRACES.iter().filter(move |trace| holds(&bytes, trace));
        of.map(move |trace| format!("{name}: {}", String::from_utf8_lossy(trace))).collect::<Vec<_>>()
    });
    found.collect()
}

/// Sends valid, invalid and too many reports, with every identifying header that a browser could send.
pub fn send_with_traces(collector: &Collector) {
    let mut client = collector.client();
    for n in 0..200 {
        let body = department(n % 3).to_bytes();
        let body = if n % 10 == 9 { &body[1..] } else { &body[..] };
        let status = client.ask("POST", PATH, &HEADERS, body).unwrap().status;
        assert!([202, 400, 429].contains(&status), "{status}");
    }
}

#[test]
fn the_database_its_journal_and_the_log_contain_no_trace_of_a_sender() {
    for trusted in ["0", "1"] {
        let folder = folder(&format!("traces-{trusted}"));
        let mut collector = Collector::start(&folder, &["--trust-proxy", trusted, "--burst", "150"]);
        send_with_traces(&collector);
        assert!(collector.refused(40)["report/rate"] > 10);
        assert!(folder.join("counts.sqlite-wal").exists(), "the journal is also searched");
        assert_eq!(traces(&folder), Vec::<String>::new());
        collector.ask_to_end();
        collector.wait();
        assert_eq!(traces(&folder), Vec::<String>::new());
        fs::write(folder.join("planted"), [b"x", TRACES[1]].concat()).unwrap();
        assert_eq!(traces(&folder).len(), 1, "the search finds a planted trace");
    }
}

#[test]
fn ten_thousand_reports_add_no_row_no_line_and_no_byte_beyond_the_first_ten() {
    let folder = folder("rows");
    let run = |reports: usize| {
        let mut collector = Collector::start(&folder, &["--rate", "0"]);
        let mut client = collector.client();
        for n in 0..reports / 10 {
            let body: Vec<u8> = (0..10).flat_map(|symbol| department((symbol + n as u32) % 10).to_bytes()).collect();
            assert_eq!(client.report(PATH, &body).unwrap().status, 202);
        }
        let (rows, lines) = (collector.counts().len(), collector.log().lines().count());
        collector.ask_to_end();
        collector.wait();
        (rows, lines, fs::metadata(folder.join("counts.sqlite")).unwrap().len())
    };
    let few = run(10);
    let lines_of_a_run = collector_lines(&folder);
    let many = run(10_000);
    assert_eq!((few.0, few.2), (many.0, many.2), "the number of rows, and the size of the file");
    assert_eq!(few.0, 10);
    assert_eq!(many.1 - lines_of_a_run, few.1, "the number of log lines");
}

fn collector_lines(folder: &Path) -> usize {
    fs::read_to_string(folder.join("log.jsonl")).unwrap().lines().count()
}

#[test]
fn the_tables_have_columns_for_counts_and_declarations_only() {
    let folder = folder("columns");
    drop(Collector::start(&folder, &[]));
    let bytes = [fs::read(folder.join("counts.sqlite")), fs::read(folder.join("counts.sqlite-wal"))];
    let bytes = bytes.into_iter().flatten().flatten().collect::<Vec<u8>>();
    let text = String::from_utf8_lossy(&bytes);
    let tables: std::collections::BTreeSet<String> = text
        .split("CREATE TABLE ")
        .skip(1)
        .filter_map(|table| table.split_once(" (").or_else(|| table.split_once('(')))
        .map(|(name, columns)| {
            let columns = columns.split("PRIMARY KEY (").next().unwrap();
            let names = columns.split(',').filter_map(|column| column.split_whitespace().next());
            let names = names.filter(|name| name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_'));
            format!("{name}: {}", names.collect::<Vec<_>>().join(" "))
        })
        .collect();
    let expected = [
        "homebody_about: key value",
        "homebody_counts: tag epoch arm symbol n",
        "homebody_refused: day reason n",
        "homebody_signals: tag place name question measure answers epsilon epoch minimum_batch",
    ];
    assert_eq!(tables.into_iter().collect::<Vec<_>>(), expected);
}
