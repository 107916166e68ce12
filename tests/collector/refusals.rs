//! Refused messages: their status, their code and their counters. Valid messages in the same request are still counted.

use std::collections::BTreeMap;

use homebody::policy::Tag;
use homebody::report::{Arm, Message};

use super::process::{Collector, PATH};
use super::sample::{NOVEMBER, department, folder, symbols, tag};

const OCTETS: &[&str] = &["Content-Type: application/octet-stream"];

/// The request, its headers, and the expected status and code of the response.
type Case<'a> = (&'a str, Vec<u8>, &'a [&'a str], u16, &'a str);

/// Returns a message with one byte replaced.
fn with(at: usize, byte: u8) -> Vec<u8> {
    let mut bytes = department(0).to_bytes();
    bytes[at] = byte;
    bytes.to_vec()
}

#[test]
fn every_refusal_has_its_status_and_its_code_and_is_counted() {
    let good = department(0);
    let message = |message: Message| message.to_bytes().to_vec();
    let uplift = Message { tag: tag(2), arm: Arm::Holdout, ..good };
    let cases: [Case; 16] = [
        ("nothing", vec![], OCTETS, 400, "report/malformed"),
        ("one byte too few", good.to_bytes()[..11].to_vec(), OCTETS, 400, "report/malformed"),
        ("one byte too many", [&good.to_bytes()[..], &[0]].concat(), OCTETS, 400, "report/malformed"),
        ("another version", with(0, 2), OCTETS, 400, "report/malformed"),
        ("an unknown arm", with(1, 3), OCTETS, 400, "report/malformed"),
        ("an unexpected arm", message(Message { arm: Arm::Holdout, ..good }), OCTETS, 400, "report/malformed"),
        ("a missing arm", message(Message { arm: Arm::None, ..uplift }), OCTETS, 400, "report/malformed"),
        ("the content type of a form", message(good), &["Content-Type: text/plain"], 415, "report/malformed"),
        ("no content type", message(good), &[], 415, "report/malformed"),
        ("too many reports", good.to_bytes().repeat(5_001), OCTETS, 413, "report/too-large"),
        ("an unknown tag", message(Message { tag: Tag(7), ..good }), OCTETS, 422, "report/unknown-metric"),
        ("the current epoch", message(Message { epoch: NOVEMBER + 1, ..good }), OCTETS, 422, "report/epoch"),
        ("an epoch that is closed", message(Message { epoch: NOVEMBER - 1, ..good }), OCTETS, 422, "report/epoch"),
        ("the last epoch number", message(Message { epoch: u16::MAX, ..good }), OCTETS, 422, "report/epoch"),
        ("a symbol too high", message(Message { symbol: symbols(0), ..good }), OCTETS, 422, "report/symbol"),
        ("the highest symbol", message(Message { symbol: u32::MAX, ..uplift }), OCTETS, 422, "report/symbol"),
    ];
    let collector = Collector::start(&folder("refusals"), &["--rate", "0"]);
    let mut expected = BTreeMap::new();
    for (name, body, headers, status, code) in &cases {
        let answer = collector.client().ask("POST", PATH, headers, body).unwrap();
        assert_eq!((answer.status, answer.json()["code"].as_str()), (*status, Some(*code)), "{name}");
        assert_eq!(
            (answer.json()["accepted"].as_u64(), answer.json()["refused"].as_u64()),
            (Some(0), Some(1)),
            "{name}"
        );
        assert!(answer.json()["message"].as_str().is_some_and(|words| words.len() > 10), "{name}");
        *expected.entry((*code).to_owned()).or_insert(0) += 1;
    }
    assert_eq!(collector.refused(cases.len() as u64), expected);
    assert!(collector.counts().is_empty(), "no refused message is counted");
    let metrics = collector.ask_admin("/metrics").text();
    for (code, n) in expected {
        assert!(metrics.contains(&format!("homebody_reports_refused_total{{reason=\"{code}\"}} {n}\n")), "{metrics}");
    }
    for good in [good, uplift, Message { symbol: symbols(0) - 1, ..good }] {
        assert_eq!(collector.report(&good.to_bytes()).status, 202, "{good:?}");
    }
}

#[test]
fn the_good_reports_of_a_batch_are_counted_and_the_others_are_named() {
    let collector = Collector::start(&folder("mixed"), &[]);
    let good = department(5);
    let batch = [good, Message { epoch: 3, ..good }, good, Message { symbol: 9_999, ..good }, department(6)];
    let answer = collector.report(&batch.iter().flat_map(Message::to_bytes).collect::<Vec<_>>());
    assert_eq!((answer.status, answer.header("content-type")), (422, "application/json"));
    let body = answer.json();
    assert_eq!((body["accepted"].as_u64(), body["refused"].as_u64()), (Some(3), Some(2)));
    assert_eq!(body["code"], "report/epoch", "the code is that of the first refused message");
    assert_eq!((&body["reasons"]["report/epoch"], &body["reasons"]["report/symbol"]), (&1.into(), &1.into()));
    let place = |symbol| (u64::from(tag(0).0), u64::from(NOVEMBER), 0, symbol);
    assert_eq!(collector.counts(), BTreeMap::from([(place(5), 2), (place(6), 1)]));
}

#[test]
fn a_flooding_source_is_limited_and_others_are_not() {
    let collector = Collector::start(&folder("flood"), &["--trust-proxy", "--rate", "0.001", "--burst", "20"]);
    let mut client = collector.client();
    let mut from = |address: &str, messages: usize| {
        let forwarded = format!("X-Forwarded-For: 6.6.6.6, {address}");
        client.ask("POST", PATH, &[OCTETS[0], &forwarded], &department(0).to_bytes().repeat(messages)).unwrap()
    };
    let accepted = (0..100).filter(|_| from("192.0.2.1", 1).status == 202).count();
    assert_eq!(accepted, 20, "one burst is accepted");
    let limited = from("192.0.2.1", 1);
    assert_eq!((limited.status, limited.json()["code"].as_str()), (429, Some("report/rate")));
    let wait: u64 = limited.header("retry-after").parse().unwrap();
    assert!((900..=1_001).contains(&wait), "one report per thousand seconds: {wait}");
    let never = from("192.0.2.3", 21);
    assert_eq!(
        (never.status, never.json()["code"].as_str()),
        (413, Some("report/too-large")),
        "a retry would be refused too"
    );
    assert_eq!(never.header("retry-after"), "");
    assert_eq!(from("192.0.2.2", 20).status, 202, "another source has its own limit");
    assert_eq!(from("2001:db8::1", 20).status, 202);
    assert_eq!(from("2001:db8::2", 1).status, 429, "an IPv6 network is one source");
    let refused = [("report/rate".to_owned(), 82), ("report/too-large".to_owned(), 1)];
    assert_eq!(collector.refused(83), BTreeMap::from(refused));
    assert_eq!(collector.counts().values().sum::<u64>(), 60);
}

#[test]
fn a_chunked_body_is_not_accepted_beyond_the_largest_size_either() {
    let collector = Collector::start(&folder("pieces"), &["--rate", "0"]);
    let mut client = collector.client();
    let head =
        format!("POST {PATH} HTTP/1.1\r\nHost: collector\r\n{}\r\nTransfer-Encoding: chunked\r\n\r\n", OCTETS[0]);
    let piece = department(0).to_bytes().repeat(1_000);
    let piece = [format!("{:x}\r\n", piece.len()).as_bytes(), &piece, b"\r\n"].concat();
    client.send(&[head.as_bytes(), &piece.repeat(5), b"0\r\n\r\n"].concat()).unwrap();
    assert_eq!(client.answer().unwrap().status, 202, "5,000 reports are within the limit");
    // The collector responds to the first excess byte, before the end of the body has arrived.
    client.send(&[head.as_bytes(), &piece.repeat(6)].concat()).unwrap();
    let answer = client.answer().unwrap();
    assert_eq!((answer.status, answer.json()["code"].as_str()), (413, Some("report/too-large")));
    assert_eq!(collector.counts().values().sum::<u64>(), 5_000);
}

#[test]
fn a_trusted_proxy_is_not_limited_and_an_untrusted_header_changes_nothing() {
    let batch = department(0).to_bytes().repeat(1_000);
    let exempt = Collector::start(&folder("exempt"), &["--exempt", "127.0.0.1"]);
    assert!((0..5).all(|_| exempt.report(&batch).status == 202));
    let limited = Collector::start(&folder("untrusted"), &["--rate", "0.001", "--burst", "3"]);
    let claim = |n: usize| {
        let forwarded = format!("X-Forwarded-For: 192.0.2.{n}");
        limited.client().ask("POST", PATH, &[OCTETS[0], &forwarded], &department(0).to_bytes()).unwrap().status
    };
    assert_eq!((0..6).map(claim).collect::<Vec<_>>(), [202, 202, 202, 429, 429, 429]);
    assert_eq!(limited.log().matches("--trust-proxy").count(), 1, "the warning is logged once");
}

#[test]
fn a_body_that_never_arrives_times_out() {
    let collector = Collector::start(&folder("slow"), &[]);
    let mut client = collector.client();
    let head = format!("POST {PATH} HTTP/1.1\r\nHost: c\r\n{}\r\nContent-Length: 12\r\n\r\n", OCTETS[0]);
    client.send(head.as_bytes()).unwrap();
    client.send(&[1, 0]).unwrap();
    let answer = client.answer().unwrap();
    assert_eq!((answer.status, answer.json()["code"].as_str()), (408, Some("report/malformed")));
}

#[test]
fn only_the_named_sites_may_send_from_another_origin() {
    let asks = |collector: &Collector, origin: &str| {
        let headers = [
            &*format!("Origin: {origin}"),
            "Access-Control-Request-Method: POST",
            "Access-Control-Request-Headers: content-type",
        ];
        let answer = collector.client().ask("OPTIONS", PATH, &headers, b"").unwrap();
        assert!(answer.status < 300, "{}", answer.status);
        assert_eq!(answer.header("access-control-allow-credentials"), "", "reports carry no credentials");
        answer.header("access-control-allow-origin").to_owned()
    };
    let own = Collector::start(&folder("own-origin"), &[]);
    assert_eq!(asks(&own, "https://elsewhere.example"), "");
    let named = Collector::start(&folder("named-origin"), &["--allow-origin", "https://shop.example"]);
    assert_eq!(asks(&named, "https://shop.example"), "https://shop.example");
    assert_eq!(asks(&named, "https://elsewhere.example"), "");
    let any = Collector::start(&folder("any-origin"), &["--allow-origin", "*"]);
    assert_eq!(asks(&any, "https://elsewhere.example"), "*");
}

#[test]
fn other_methods_and_other_addresses_are_refused() {
    let collector = Collector::start(&folder("elsewhere"), &[]);
    let status = |method: &str, path: &str| collector.client().ask(method, path, &[], b"").unwrap().status;
    assert_eq!(status("GET", PATH), 405);
    assert_eq!(status("GET", "/health"), 200);
    assert_eq!(status("GET", "/ready"), 200);
    for path in ["/", "/metrics", "/snapshot.json", "/homebody/reports/x"] {
        assert_eq!(status("GET", path), 404, "{path} is not public");
    }
}
