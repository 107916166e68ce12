//! The administrator's routes: access, the tables, and the errors that keep a collector from starting.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt as _;
use std::sync::Arc;

use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

use super::client::{Answer, Client};
use super::process::{Collector, PATH, command};
use super::sample::{department, folder};

fn ask(collector: &Collector, target: &str, header: &str) -> Answer {
    Client::connect(collector.admin).unwrap().ask("GET", target, &[header], b"").unwrap()
}

#[test]
fn without_the_token_no_figures_are_visible() {
    let collector = Collector::start(&folder("token"), &[]);
    let token = collector.token();
    let nearly = format!("{}0", &token[..token.len() - 1]).replace(&token, "another");
    for target in ["/", "/metrics", "/snapshot.json", "/anything", "/metrics?token=", &format!("/?token={nearly}x")] {
        let answer = ask(&collector, target, "Accept: */*");
        assert_eq!((answer.status, answer.header("www-authenticate")), (401, "Bearer"), "{target}");
        assert!(!answer.text().contains(&token));
    }
    for header in ["Authorization: Bearer", "Authorization: Bearer x", &format!("Authorization: Basic {token}")] {
        assert_eq!(ask(&collector, "/metrics", header).status, 401, "{header}");
    }
    assert_eq!(ask(&collector, "/metrics", &format!("Cookie: homebody-dashboard={token}")).status, 401);
    assert_eq!(ask(&collector, "/metrics", &format!("Authorization: Bearer {token}")).status, 200);
    assert_eq!(ask(&collector, "/health", "Accept: */*").status, 200, "liveness is no secret");
}

#[test]
fn an_address_with_the_token_sets_a_cookie_that_only_this_site_can_use() {
    let collector = Collector::start(&folder("cookie"), &[]);
    let token = collector.token();
    let welcome = ask(&collector, &format!("/metrics?token={token}"), "Accept: */*");
    assert_eq!(welcome.status, 200);
    assert!(welcome.text().contains("http-equiv=\"refresh\"") && !welcome.text().contains(&token));
    let cookie = welcome.header("set-cookie");
    assert!(cookie.contains("; HttpOnly; SameSite=Strict") && !cookie.contains("Secure"), "{cookie}");
    assert!(!cookie.contains(&token), "the cookie must not reveal the token");
    let pair = cookie.split(';').next().unwrap();
    let page = ask(&collector, "/metrics", &format!("Cookie: other=1; {pair}"));
    assert_eq!(page.status, 200);
    // The printed address is opened again, now with the cookie: the token is still removed from the address.
    let again = ask(&collector, &format!("/?token={token}"), &format!("Cookie: {pair}"));
    assert!(again.status == 200 && again.text().contains("http-equiv=\"refresh\""), "{}", again.text());
    assert_eq!(page.header("cache-control"), "no-store");
    assert!(page.header("content-security-policy").starts_with("default-src 'none'"));
}

#[test]
fn only_the_owner_can_read_the_token_and_a_service_prints_only_its_file() {
    let folder = folder("token-file");
    let first = Collector::start(&folder, &[]);
    let token = first.token();
    assert_eq!(fs::metadata(folder.join("token")).unwrap().permissions().mode() & 0o777, 0o600);
    let is_silent = |one: &Collector| {
        !one.said.contains(&token) && one.said.contains("token in token") && !one.log().contains(&token)
    };
    assert!(is_silent(&first), "this output may end up in a log: {}", first.said);
    drop(first);
    let second = Collector::start(&folder, &[]);
    assert_eq!(second.token(), token);
    assert!(is_silent(&second), "{}", second.said);
    drop(second);
    fs::set_permissions(folder.join("token"), fs::Permissions::from_mode(0o644)).unwrap();
    assert!(Collector::start(&folder, &[]).log().contains("other users of this machine can read the token"));
}

#[test]
fn a_token_that_cannot_be_written_leaves_no_file_behind() {
    let folder = folder("token-full");
    let usual = command(&folder, &[]);
    let mut full = std::process::Command::new("sh");
    // No file may grow, as on a full disk; the signal is ignored, so that the write fails instead.
    full.args(["-c", "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\""]).arg(usual.get_program()).args(usual.get_args());
    let ended = full.current_dir(&folder).output().unwrap();
    let complaint = String::from_utf8_lossy(&ended.stderr).into_owned();
    assert!(ended.status.code() == Some(2) && complaint.contains("[collector/token]"), "{complaint}");
    let left: Vec<_> = fs::read_dir(&folder).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().starts_with("token")), "{left:?}");
    assert_eq!(Collector::start(&folder, &[]).token().len(), 64, "the next start creates one");
}

#[test]
fn a_hangup_without_a_certificate_changes_nothing() {
    let collector = Collector::start(&folder("hangup"), &[]);
    collector.tell("-HUP");
    std::thread::sleep(std::time::Duration::from_millis(200));
    assert_eq!(collector.report(&department(0).to_bytes()).status, 202);
}

#[test]
fn a_dashboard_reachable_from_other_machines_without_tls_logs_a_warning() {
    let warned = |name: &str, at: &str| {
        let collector = Collector::start(&folder(name), &["--admin-listen", at]);
        collector.log().contains("cross the network unencrypted")
    };
    assert!(warned("admin-open", "0.0.0.0:0") && !warned("admin-loopback", "127.0.0.1:0"));
}

/// Returns the exit code and the last line of a collector that cannot start.
fn refused(name: &str, more: &[&str], prepare: impl FnOnce(&std::path::Path)) -> (i32, String) {
    let folder = folder(name);
    prepare(&folder);
    let ended = command(&folder, more).output().unwrap();
    let log = fs::read_to_string(folder.join("log.jsonl")).unwrap();
    let complaints: Vec<&str> = log.lines().filter(|line| line.starts_with("homebody: ")).collect();
    assert_eq!(complaints.len(), 1, "{log}");
    assert!(ended.stdout.is_empty());
    (ended.status.code().unwrap(), complaints[0].to_owned())
}

#[test]
fn every_startup_error_is_one_line_with_a_code() {
    let nothing = |_: &std::path::Path| {};
    let cases = [
        refused("no-measurement", &[], |folder| {
            let text = r#"{ "version": 1, "revision": 1, "controller": { "name": "A", "contact": "a@example.org" },
                "retention_days": 90, "purposes": ["recommendations"] }"#;
            fs::write(folder.join("policy.json"), text).unwrap();
        }),
        refused("short-token", &[], |folder| fs::write(folder.join("token"), "secret\n").unwrap()),
        refused("no-folder", &["--database", "sqlite:missing/counts.sqlite"], nothing),
        refused("no-database", &[], |folder| fs::write(folder.join("counts.sqlite"), [7; 8192]).unwrap()),
        refused("no-certificate", &["--tls-cert", "none.pem", "--tls-key", "none.pem"], nothing),
        refused("foreign-address", &["--listen", "192.0.2.1:9"], nothing),
    ];
    let codes = ["undeclared", "token", "database", "database", "tls", "address"];
    for ((status, line), code) in cases.into_iter().zip(codes) {
        assert!(line.ends_with(&format!("[collector/{code}]")), "{line}");
        assert_eq!(status, if ["database", "address"].contains(&code) { 1 } else { 2 }, "{line}");
    }
    let folder = folder("no-scheme");
    assert_eq!(command(&folder, &["--database", "mysql://x"]).status().unwrap().code(), Some(2));
    assert!(!folder.join("token").exists() && !folder.join("counts.sqlite").exists(), "no file is left behind");
}

/// Changes a database that no collector has open.
fn on_sqlite(path: &std::path::Path, sql: &'static str) {
    use sqlx::{ConnectOptions as _, Connection as _};
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut connection = sqlx::sqlite::SqliteConnectOptions::new().filename(path).connect().await.unwrap();
        sqlx::raw_sql(sql).execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    });
}

#[test]
fn a_database_of_a_newer_version_is_left_alone() {
    let folder = folder("newer");
    let mut first = Collector::start(&folder, &[]);
    first.ask_to_end();
    first.wait();
    let path = folder.join("counts.sqlite");
    // A newer version may have dropped one of the tables.
    on_sqlite(&path, "DROP TABLE homebody_refused");
    let mut bytes = fs::read(&path).unwrap();
    let at = bytes.windows(8).position(|window| window == b"version1").expect("the row of the version");
    bytes[at + 7] = b'2';
    fs::write(&path, &bytes).unwrap();
    let ended = command(&folder, &[]).output().unwrap();
    assert_eq!(ended.status.code(), Some(1));
    assert!(fs::read_to_string(folder.join("log.jsonl")).unwrap().contains("[collector/newer]"));
    assert_eq!(fs::read(&path).unwrap(), bytes);
}

#[test]
fn a_metric_no_longer_declared_keeps_its_counts_and_accepts_no_reports() {
    let folder = folder("retired");
    let body = department(4).to_bytes();
    let mut first = Collector::start(&folder, &[]);
    assert_eq!(first.report(&body).status, 202);
    let counts = first.counts();
    first.kill();
    let text = fs::read_to_string(folder.join("policy.json")).unwrap();
    fs::write(
        folder.join("policy.json"),
        text.replace("\"Category 7\"", "\"Another\"").replace("How far?", "Where to?"),
    )
    .unwrap();
    let second = Collector::start(&folder, &[]);
    assert_eq!(second.report(&body).json()["code"], "report/unknown-metric");
    assert_eq!(second.counts(), counts);
    let snapshot = second.ask_admin("/snapshot.json").json();
    let declared = snapshot["declared"].as_array().unwrap();
    let told: Vec<_> =
        declared.iter().map(|one| (one["name"].as_str().unwrap(), one["in_force"].as_bool().unwrap())).collect();
    assert_eq!(
        told,
        [("department", false), ("funnel", true), ("uplift", true), ("department", true)],
        "the newest declaration is last"
    );
    assert_eq!(declared[1]["question"], "Where to?", "a question may be reworded");
    assert_eq!(declared[0]["randomizer"]["symbols"], 133);
}

#[test]
fn with_a_certificate_reports_arrive_over_tls() {
    let folder = folder("tls");
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    fs::write(folder.join("cert.pem"), made.cert.pem()).unwrap();
    fs::write(folder.join("key.pem"), made.signing_key.serialize_pem()).unwrap();
    let collector = Collector::start(&folder, &["--tls-cert", "cert.pem", "--tls-key", "key.pem"]);
    assert!(collector.said.contains("https://127.0.0.1"), "{}", collector.said);
    let mut roots = RootCertStore::empty();
    roots.add(made.cert.der().clone()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let config = Arc::new(config.with_root_certificates(roots).with_no_client_auth());
    let connection = ClientConnection::new(config, ServerName::try_from("localhost").unwrap()).unwrap();
    let mut stream = StreamOwned::new(connection, TcpStream::connect(collector.public).unwrap());
    let head = format!(
        "POST {PATH} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/octet-stream\r\n\
         Content-Length: 12\r\n\r\n"
    );
    stream.write_all(&[head.as_bytes(), &department(0).to_bytes()].concat()).unwrap();
    let mut answer = String::new();
    _ = stream.read_to_string(&mut answer);
    assert!(answer.starts_with("HTTP/1.1 202 "), "{answer}");
    assert_eq!(collector.ask_admin("/metrics").status, 200, "the administrator's listener, on loopback, has no TLS");
    assert_eq!(collector.counts().len(), 1);
}
