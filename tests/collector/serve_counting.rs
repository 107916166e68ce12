//! The demo shop counts and shows its own reports over real HTTP: it receives reports on its port and shows the
//! dashboard on another.

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use super::client::{Answer, Client};
use homebody::serve::{Counting, Open, ServeOptions, serve};

/// Opens a shop in a folder for this test, with an invalid pack, so that a simulation fails at once with a clear error.
fn open(name: &str, policy: &str) -> Open {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("serve-counting").join(name);
    _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("engine")).unwrap();
    fs::write(folder.join("engine/homebody.js"), "").unwrap();
    fs::write(folder.join("catalogue.csv"), "id,title,category,price\n1,Red Mug,Mugs & Tea,2.95\n").unwrap();
    fs::write(folder.join("site.pack"), "not a pack").unwrap();
    fs::write(folder.join("policy.json"), policy).unwrap();
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/demo");
    let counting = Counting { database: folder.join("reports.sqlite"), interactions: demo.join("data/test.tsv.gz") };
    let options = ServeOptions {
        address: SocketAddr::from(([127, 0, 0, 1], 0)),
        catalogue: folder.join("catalogue.csv"),
        pack: folder.join("site.pack"),
        engine: folder.join("engine"),
        demo,
        policy: folder.join("policy.json"),
        documents: folder.join("documents"),
        counting: Some(counting),
    };
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || serve(&options, |open| tell.send(open.clone()).unwrap()).unwrap());
    told.recv().unwrap()
}

fn demo_policy() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("www/demo/policy.json")).unwrap()
}

/// Returns the dashboard's host and token.
fn dashboard(open: &Open) -> (SocketAddr, String) {
    let address = open.dashboard.as_deref().unwrap();
    let (host, token) = address.strip_prefix("http://").unwrap().split_once("/?token=").unwrap();
    (host.parse().unwrap(), token.to_owned())
}

fn ask(host: SocketAddr, token: &str, method: &str, target: &str, more: &[&str]) -> Answer {
    let bearer = format!("Authorization: Bearer {token}");
    let headers = [&[bearer.as_str()], more].concat();
    Client::connect(host).unwrap().ask(method, target, &headers, b"").unwrap()
}

#[test]
fn reports_arrive_on_the_shops_own_port_and_the_shop_still_answers() {
    let open = open("reports", &demo_policy());
    let mut client = Client::connect(open.shop).unwrap();
    let answer = client.report("/homebody/reports", b"not a report").unwrap();
    assert!((400..500).contains(&answer.status) && answer.json()["code"] == "report/malformed", "{}", answer.text());
    assert_eq!(client.ask("GET", "/", &[], b"").unwrap().status, 200);
    let (host, token) = dashboard(&open);
    assert!(host.ip().is_loopback() && host.port() != open.shop.port());
    assert_eq!(ask(host, &token, "GET", "/", &[]).status, 200);
    assert_eq!(Client::connect(host).unwrap().ask("GET", "/", &[], b"").unwrap().status, 401);
    assert_eq!(
        client.ask("GET", "/snapshot.json", &[], b"").unwrap().status,
        404,
        "the snapshot is not on the public port"
    );
}

#[test]
fn a_shop_whose_policy_measures_nothing_counts_nothing() {
    let policy = r#"{ "version": 1, "revision": 1, "controller": { "name": "A", "contact": "b" }, "retention_days": 90,
        "purposes": ["recommendations"] }"#;
    let open = open("nothing", policy);
    assert!(open.dashboard.is_none());
    let answer = Client::connect(open.shop).unwrap().report("/homebody/reports", b"").unwrap();
    assert_eq!(answer.status, 405);
}

#[test]
fn the_button_works_only_on_the_dashboard_and_a_failed_simulation_says_why() {
    let (host, token) = dashboard(&open("button", &demo_policy()));
    let page = ask(host, &token, "GET", "/", &[]);
    assert!(page.text().contains("20,000 simulated visitors</button>"), "{}", page.text());
    assert!(page.header("content-security-policy").contains("form-action 'self'"));
    assert_eq!(page.header("referrer-policy"), "same-origin");
    // The button cannot be pressed without the token, from a page of another origin, or without an origin.
    let here = "Origin: http://collector"; // The host that the client of these tests names.
    assert_eq!(Client::connect(host).unwrap().ask("POST", "/simulate", &[here], b"").unwrap().status, 401);
    for more in [vec![], vec!["Origin: http://evil.example"], vec!["Origin: null"], vec!["Sec-Fetch-Site: cross-site"]]
    {
        assert_eq!(ask(host, &token, "POST", "/simulate", &more).status, 403, "{more:?}");
    }
    let begun = ask(host, &token, "POST", "/simulate", &[here]);
    assert_eq!((begun.status, begun.header("location")), (303, "./"));
    let deadline = Instant::now() + Duration::from_secs(60);
    loop {
        let page = ask(host, &token, "GET", "/", &[]).text();
        if page.contains("The simulation failed") {
            // The template escapes the slash of pack/….
            assert!(page.matches("[pack&#x2f;").count() == 1 && !page.contains("http-equiv"), "{page}");
            break;
        }
        assert!(Instant::now() < deadline, "{page}");
        std::thread::sleep(Duration::from_millis(20));
    }
}
