//! `homebody audit --data` and the data audit inside `homebody pack`: findings, refusals and errors.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

const CATALOGUE: &str =
    "id,title,category,tags,provider\n1,Red mug,Mugs,red,Acme\n2,Bible,Books,bible|red,Acme\n3,Lamp,Lamps,,Best\n";
const LOG: &str = "SessionId,ItemId,Time,Region,Device\na,1,86400,north,phone\na,2,86401,north,phone\nb,1,950400,north,phone\nb,2,950401,south,phone\n";

fn site(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("items.csv"), CATALOGUE).unwrap();
    fs::write(folder.join("log.csv"), LOG).unwrap();
    // As many sessions as make the drift more than chance.
    let older: String = (0..40).map(|n| format!("s{n},3,{n}\n")).collect();
    fs::write(folder.join("older.csv"), format!("SessionId,ItemId,Time\n{older}")).unwrap();
    fs::write(folder.join("shares.json"), "{ \"Region\": { \"north\": 0.5, \"south\": 0.5 } }").unwrap();
    folder
}

fn homebody(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_homebody")).current_dir(folder).args(arguments).output().unwrap()
}

fn complaint(output: &Output) -> String {
    let text = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(output.status.code(), Some(2), "{text}");
    assert_eq!(text.trim_end().lines().count(), 1, "{text}");
    text
}

const DATA: [&str; 6] = ["audit", "--data", "--catalogue", "items.csv", "--log", "log.csv"];

#[test]
fn every_kind_of_finding_is_reported() {
    let folder = site("data-findings");
    let more = ["--previous", "older.csv", "--shares", "shares.json", "--json"];
    let output = homebody(&folder, &[&DATA[..], &more].concat());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    let messages: Vec<String> = found["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| format!("{}: {}", finding["kind"].as_str().unwrap(), finding["message"].as_str().unwrap()))
        .collect();
    for expected in [
        "thin: 2 sessions, fewer than 1000",
        "one-provider: \"Acme\" has 100 % of all events",
        "category-absent: no event in 1 categories: \"Lamps\"",
        "unrepresentative: ",
        "period-missing: no event for 10 days after 1970-01-02",
        "times: the first event of the log is on 1970-01-02, before 1995-01-01",
        "times: the first event of the previous log is on 1970-01-01, before 1995-01-01",
        "one-device: \"phone\" is 100 % of the column \"Device\"",
        "drift: a large change in the categories of events",
        "drift: 100 % of the events are on items that the previous log lacks",
        "visitors-missing: \"south\" is 25 % of the column \"Region\", but 50 % of the visitors",
        "sensitive-label: religion: \"bible\"",
    ] {
        assert!(messages.iter().any(|message| message.starts_with(expected)), "{expected}\n{messages:#?}");
    }
    let text = String::from_utf8(homebody(&folder, &DATA).stdout).unwrap();
    assert!(text.contains("data       thin             2 sessions"), "{text}");
}

#[test]
fn a_period_is_missing_only_if_it_has_no_event_and_every_such_period_is_counted() {
    let folder = site("data-periods");
    let found = |rows: String| {
        fs::write(folder.join("log.csv"), format!("SessionId,ItemId,Time\n{rows}")).unwrap();
        let text = String::from_utf8(homebody(&folder, &DATA).stdout).unwrap();
        text.lines().filter(|line| line.contains("period-missing")).map(str::to_owned).collect::<Vec<_>>()
    };
    let daily: String = (0..60).map(|day| format!("visitor,1,{}\n", day * 86_400)).collect();
    assert_eq!(found(format!("{daily}early,2,0\n")), [""; 0]);
    let few: Vec<String> = found((0..30).map(|n| format!("s{n},1,{}\n", n * 8 * 86_400)).collect());
    assert_eq!(few.len(), 9);
    assert!(few[8].ends_with("and 21 more periods of 7 days or more without an event"), "{few:?}");
}

#[test]
fn pack_prints_the_findings_and_refuses_personal_columns_unless_they_are_declared() {
    let folder = site("data-pack");
    let arguments = ["pack", "--catalogue", "items.csv", "--interactions", "log.csv", "-o", "site.pack"];
    let output = homebody(&folder, &arguments);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success() && text.contains("data       sensitive-label  religion: \"bible\""), "{text}");
    fs::remove_file(folder.join("site.pack")).unwrap();
    fs::remove_file(folder.join("site.pack.br")).unwrap();
    let before = fs::read_dir(&folder).unwrap().count();

    fs::write(folder.join("log.csv"), LOG.replace("Device", "Surname")).unwrap();
    let expected = "homebody: log.csv:1:5: expected no personal data, found names in the column \"Surname\" (remove it, or \
        declare it with --not-personal) [read/personal]\n";
    assert_eq!(complaint(&homebody(&folder, &arguments)), expected);
    assert_eq!(complaint(&homebody(&folder, &DATA)), expected);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), before);
    assert!(homebody(&folder, &[&arguments[..], &["--not-personal", "Surname"]].concat()).status.success());

    fs::write(folder.join("log.csv"), LOG.replace("\nb,", "\nb@example.org,")).unwrap();
    assert!(complaint(&homebody(&folder, &arguments)).contains("log.csv:4:1: expected no personal data, found e-mail"));
}

#[test]
fn times_in_the_future_and_a_previous_log_that_is_not_older_are_findings_in_pack_too() {
    let folder = site("data-times");
    fs::write(folder.join("log.csv"), "SessionId,ItemId,Time\na,1,1700000000\na,2,4102444800\n").unwrap();
    fs::write(folder.join("older.csv"), "SessionId,ItemId,Time\na,1,4102531200\n").unwrap();
    let pack = ["pack", "--catalogue", "items.csv", "--interactions", "log.csv", "-o", "site.pack"];
    for arguments in [&DATA[..], &pack] {
        let output = homebody(&folder, &[arguments, &["--previous", "older.csv"]].concat());
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{text}");
        for expected in [
            "times            the last event of the log is on 2100-01-01, after today, ",
            "times            the last event of the previous log is on 2100-01-02, after today, ",
            "times            the previous log ends on 2100-01-02, not before the log, which ends on 2100-01-01",
        ] {
            assert!(text.contains(expected), "{expected}\n{text}");
        }
    }
}

#[test]
fn a_column_with_a_long_name_is_read_in_time() {
    let folder = site("data-long-name");
    for name in ["a.".repeat(100_000), "mail".repeat(50_000)] {
        fs::write(folder.join("log.csv"), format!("SessionId,ItemId,Time,{name}x\na,1,1700000000,x\n")).unwrap();
        let start = std::time::Instant::now();
        let output = homebody(&folder, &DATA);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
    }
}

#[test]
fn an_earlier_log_with_personal_data_is_refused_like_the_log_itself() {
    let folder = site("data-previous");
    fs::write(folder.join("older.csv"), "SessionId,ItemId,Time,UserId\na,3,1,ann@example.org\na,3,2,\n").unwrap();
    let pack = ["pack", "--catalogue", "items.csv", "--interactions", "log.csv", "-o", "site.pack"];
    for arguments in [&DATA[..], &pack] {
        let arguments = [arguments, &["--previous", "older.csv"]].concat();
        let told = complaint(&homebody(&folder, &arguments));
        assert!(told.starts_with("homebody: older.csv:2:4: expected no personal data, found e-mail"), "{told}");
        let declared = homebody(&folder, &[&arguments[..], &["--not-personal", "UserId"]].concat());
        assert!(declared.status.success(), "{}", String::from_utf8_lossy(&declared.stderr));
    }
}

#[test]
fn personal_data_nested_in_json_lines_is_refused_with_its_line_and_byte() {
    let folder = site("data-nested");
    let row =
        |session: &str, more: &str| format!("{{\"SessionId\":\"{session}\",\"ItemId\":1,\"Time\":86400{more}}}\n");
    let refused = |rows: &[&str]| {
        let lines: String = ["a", "a", "b"].iter().zip(rows).map(|(session, more)| row(session, more)).collect();
        fs::write(folder.join("log.jsonl"), format!("\n{lines}")).unwrap();
        complaint(&homebody(&folder, &["audit", "--data", "--catalogue", "items.csv", "--log", "log.jsonl"]))
    };
    let told = refused(&["", ",\"customer\":{\"age\":7,\"contact\":[\"x\",\"ann@example.org\"]}", ""]);
    assert!(told.starts_with("homebody: log.jsonl:3:63: expected no personal data, found e-mail addresses"), "{told}");
    assert!(told.contains("in the column \"customer.contact\""), "{told}");
    let told = refused(&["", ",\"orders\":[{\"customer\":{\"surname\":\"Smith\"}}]", ""]);
    assert!(told.starts_with("homebody: log.jsonl:3:66: expected no personal data, found names"), "{told}");
    assert!(told.contains("in the column \"orders.customer.surname\""), "{told}");
}

#[test]
fn shares_that_break_a_rule_are_refused_with_their_place() {
    let folder = site("data-shares");
    let refused = |shares: &str| {
        fs::write(folder.join("shares.json"), shares).unwrap();
        complaint(&homebody(&folder, &[&DATA[..], &["--shares", "shares.json"]].concat()))
    };
    let told = refused("{ \"Region\":\n { \"north\": 2 } }");
    assert_eq!(
        told,
        "homebody: shares.json:2:13: shares.Region.north: expected a number from 0 to 1, found 2 [audit/shares]\n"
    );
    assert!(refused("{ \"Region\": { \"north\": 0.5 } }").contains("shares.Region: expected shares that add up to 1"));
    let told = refused("{\n \"Age\": { \"old\": 1 } }");
    assert!(told.starts_with("homebody: shares.json:2:9: shares.Age: expected a column of the log"), "{told}");
    let told = refused("{ \"Region\": { \"north\": 1, \"north\": 1 } }");
    assert!(told.contains("shares.Region.north: expected the key once [audit/shares]"), "{told}");
    assert!(refused("{").contains("shares.json:1:1: expected JSON"));
}
