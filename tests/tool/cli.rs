//! The tool from the outside: exit codes, one-line errors, and output files that are complete or absent.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Creates a new empty folder for this test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn homebody(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_homebody")).current_dir(folder).args(arguments).output().unwrap()
}

/// Returns the only line of an error.
fn complaint(output: &Output) -> String {
    let text = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(output.status.code(), Some(2), "{text}");
    assert_eq!(text.trim_end().lines().count(), 1, "{text}");
    text
}

const CATALOGUE: &str = "id,title,price\n1,Red mug,2.95\n2,Blue mug,2.95\n3,Lantern,10\n";
const LOG: &str = "SessionId,ItemId,Time\na,1,1\na,2,2\nb,1,3\nb,2,4\nc,9,5\n";

fn sample(name: &str) -> PathBuf {
    let folder = folder(name);
    fs::write(folder.join("items.csv"), CATALOGUE).unwrap();
    fs::write(folder.join("log.csv"), LOG).unwrap();
    folder
}

#[test]
fn pack_reports_what_it_built_and_what_it_skipped() {
    let folder = sample("pack");
    let output =
        homebody(&folder, &["pack", "--catalogue", "items.csv", "--interactions", "log.csv", "-o", "site.pack"]);
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(said.contains("items      3") && said.contains("skipped    1 events") && said.contains("\"9\""), "{said}");
    let pack = homebody::pack::Pack::new(fs::read(folder.join("site.pack")).unwrap()).verify().unwrap();
    let (one, two) = (pack.find("1").unwrap(), pack.find("2").unwrap());
    assert!(pack.neighbours().edge(one, two).is_some());
    let beside: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(beside.len(), 4, "{beside:?}");
}

#[test]
fn a_bad_file_is_reported_in_one_line_with_its_place_and_leaves_no_output() {
    let folder = sample("bad");
    fs::write(folder.join("bad.csv"), "id,title,price\n1,A,2\n2,B,cheap\n").unwrap();
    let output = homebody(&folder, &["pack", "--catalogue", "bad.csv", "-o", "site.pack"]);
    let complaint = complaint(&output);
    assert!(
        complaint.starts_with("homebody: bad.csv:3:3: expected") && complaint.contains("[read/number]"),
        "{complaint}"
    );
    assert!(!folder.join("site.pack").exists());
}

#[test]
fn an_output_that_cannot_be_written_leaves_the_old_file() {
    let folder = sample("unwritable");
    let arguments = ["pack", "--catalogue", "items.csv", "-o", "nowhere/site.pack"];
    assert!(complaint(&homebody(&folder, &arguments)).contains("nowhere/site.pack: cannot be written"));
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 2);
}

#[test]
fn a_policy_that_breaks_a_rule_is_refused_and_a_label_that_no_item_has_is_reported() {
    let folder = sample("policy");
    fs::write(folder.join("items.csv"), "id,title,tags\n1,Red mug,kitchen\n2,Pills,health|red\n").unwrap();
    let policy = |days: u32| {
        format!(
            "{{\"version\":1,\"revision\":1,\"controller\":{{\"name\":\"A\",\"contact\":\"b\"}},\"retention_days\":{days},\
             \"purposes\":[\"recommendations\"],\"sensitive\":[\"health\",\"helth\"]}}"
        )
    };
    let arguments = ["pack", "--catalogue", "items.csv", "--policy", "policy.json", "-o", "site.pack"];
    fs::write(folder.join("policy.json"), policy(4000)).unwrap();
    assert!(complaint(&homebody(&folder, &arguments)).contains("[policy/refused]"));
    fs::write(folder.join("policy.json"), "{ \"version\": 1, \"retention\": 4 }").unwrap();
    assert!(complaint(&homebody(&folder, &arguments)).contains("[policy/malformed]"));
    fs::write(folder.join("policy.json"), policy(90)).unwrap();
    let done = homebody(&folder, &arguments);
    assert!(done.status.success());
    let said = String::from_utf8(done.stdout).unwrap();
    assert!(said.contains("no item has the category or tag \"helth\"") && !said.contains("\"health\""), "{said}");
    // A visitor may consent to a sensitive label, so the pack itself must not exclude the item.
    let pack = homebody::pack::Pack::new(fs::read(folder.join("site.pack")).unwrap()).verify().unwrap();
    assert!(!pack.items().flags(pack.find("2").unwrap()).sensitive());
}

/// Returns a policy with a retention of `days` and this `revision`.
fn policy(revision: u32, days: u32) -> String {
    format!(
        "{{ \"version\": 1, \"revision\": {revision}, \"retention_days\": {days},\n  \"controller\": \
         {{ \"name\": \"A Shop\", \"contact\": \"a@example.org\" }},\n  \"purposes\": [\"recommendations\"], \
         \"sensitive\": [\"health\", \"politics\"] }}\n"
    )
}

#[test]
fn policy_check_shows_what_a_valid_policy_asks_for() {
    let folder = folder("policy-good");
    fs::write(folder.join("policy.json"), policy(3, 90)).unwrap();
    let output = homebody(&folder, &["policy", "check", "policy.json"]);
    assert!(output.status.success() && output.stderr.is_empty());
    let said = String::from_utf8(output.stdout).unwrap();
    let lines = [
        "controller  A Shop",
        "purposes    recommendations",
        "sensitive   health, politics",
        "retention   90 days",
        "revision    3",
    ];
    assert_eq!(said.lines().collect::<Vec<_>>(), lines);
}

#[test]
fn policy_check_shows_where_a_file_stops_being_json_or_a_policy() {
    let folder = folder("policy-bad");
    let refused = |text: &str| {
        fs::write(folder.join("policy.json"), text).unwrap();
        complaint(&homebody(&folder, &["policy", "check", "policy.json"]))
    };
    let told = refused(&policy(3, 90).replace("\"politics\"]", "\"politics\",]"));
    assert!(told.starts_with("homebody: policy.json:3:71: expected JSON ("), "{told}");
    assert!(told.ends_with(" [policy/malformed]\n"), "{told}");
    let told = refused(&policy(3, 90).replace("politics", ""));
    let place = "homebody: policy.json:3:60: policy.sensitive[1]: expected a category or tag of";
    assert!(told.starts_with(place), "{told}");
    let told = refused(&policy(3, 400));
    assert!(told.contains("policy.retention_days: expected") && told.contains("[policy/refused]"), "{told}");
    // A key is quoted as written but cannot break the line.
    let told = refused(&policy(3, 90).replace("sensitive", "a\\nb\\u001b[2J"));
    assert!(told.contains(r"policy.a\nb\u{1b}[2J: expected a documented key"), "{told}");
    assert!(refused("").contains("policy.json:1:1: expected JSON"));
    assert!(refused(&"[".repeat(100_000)).contains("[policy/malformed]"));
    assert!(complaint(&homebody(&folder, &["policy", "check", "none.json"])).contains("none.json: cannot be read"));
}

#[test]
fn a_policy_that_asks_for_more_than_the_older_one_must_raise_its_revision() {
    let folder = folder("policy-against");
    fs::write(folder.join("older.json"), policy(3, 30)).unwrap();
    let against = |text: String| {
        fs::write(folder.join("policy.json"), text).unwrap();
        let output = homebody(&folder, &["policy", "check", "policy.json", "--against", "older.json"]);
        let said = String::from_utf8(output.stdout).unwrap();
        (output.status.code(), said.lines().skip(5).collect::<Vec<_>>().join("\n"), output.stderr)
    };
    let (code, said, told) = against(policy(3, 90).replace("health", "religion"));
    assert_eq!(code, Some(1));
    let lines = [
        "wider       keeps what visitors do for 90 days, was 30 days (retention_days)",
        "wider       \"health\" is no longer sensitive: its items are recorded and used like all others (sensitive)",
        "narrower    \"religion\" is sensitive now: its items are left out unless a visitor allows them (sensitive)",
        "asks again  recommendations, sensitive:politics",
        "stays off   sensitive:religion (until turned on; visitors who are asked again see these too)",
    ];
    assert_eq!(said, lines.join("\n"));
    let told = String::from_utf8(told).unwrap();
    let expected = "homebody: policy.json: policy.revision: expected more than 3, because the policy asks for more, found 3 \
        [policy/revision]\n";
    assert_eq!(told, expected);
    assert_eq!(against(policy(2, 90)).0, Some(1));
    assert_eq!(against(policy(4, 90)).0, Some(0));
    let narrower = "narrower    keeps what visitors do for 7 days, was 30 days (retention_days)";
    assert_eq!(against(policy(3, 7)), (Some(0), narrower.to_owned(), Vec::new()));
    assert_eq!(against(policy(3, 30)), (Some(0), "unchanged   nothing differs".to_owned(), Vec::new()));
}

#[test]
fn eval_prints_one_json_object_with_the_documented_fields() {
    let folder = sample("eval");
    let arguments = ["eval", "--train", "log.csv", "--test", "log.csv", "--json"];
    let output = homebody(&folder, &arguments);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    for field in [
        "items",
        "predictions",
        "hr@20",
        "mrr@20",
        "hr@10",
        "ndcg@20",
        "coverage@20",
        "gini@20",
        "popularity_bias",
        "pack_bytes",
        "pack_bytes_brotli",
        "train_seconds",
    ] {
        assert!(report[field].is_number(), "{field}: {report}");
    }
    assert!(report["micros_per_prediction"]["p50"].is_number() && report["micros_per_prediction"]["p90"].is_number());
    assert!(report["discovery"]["hr@20"].is_number());
    assert!(report["intra_list_diversity@20"].is_number() && report["tail_share@20"].is_number());
    // The log alone names no categories or providers.
    assert!(report["calibration_error@20"].is_null() && report["provider_share@20"].is_null());
    assert_eq!(report["ranking"]["provider_share"], 100);
    assert_eq!((report["items"].as_u64(), report["predictions"].as_u64()), (Some(3), Some(2)));
    assert_eq!((report["min_sessions"].as_u64(), report["published"]["min_sessions"].as_u64()), (Some(1), Some(2)));
}

#[test]
fn eval_applies_the_ranking_options_to_its_lists_and_refuses_invalid_ones() {
    let folder = sample("options");
    let eval = |more: &[&str]| {
        homebody(&folder, &[&["eval", "--train", "log.csv", "--test", "log.csv", "--json"][..], more].concat())
    };
    let output =
        eval(&["--diversity", "30", "--calibration", "5", "--provider-share", "50", "--exploration-every", "4"]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let options =
        serde_json::json!({ "diversity": 30, "calibration": 5, "provider_share": 50, "exploration_every": 4 });
    assert_eq!(report["ranking"], options);
    for wrong in [["--diversity", "101"], ["--provider-share", "0"], ["--exploration-every", "101"]] {
        assert_eq!(eval(&wrong).status.code(), Some(2), "{wrong:?}");
    }
}

#[test]
fn eval_refuses_a_model_too_large_for_the_engine() {
    let folder = sample("levels");
    let eval = |more: &[&str]| {
        homebody(&folder, &[&["eval", "--train", "log.csv", "--test", "log.csv"][..], more].concat()).status.code()
    };
    assert_eq!(eval(&["--levels", "1", "--trees", "600"]), Some(0));
    for wrong in [["--levels", "0"], ["--levels", "5"], ["--trees", "0"], ["--trees", "601"]] {
        assert_eq!(eval(&wrong), Some(2), "{wrong:?}");
    }
}

#[test]
fn eval_of_logs_that_share_nothing_says_so() {
    let folder = sample("apart");
    fs::write(folder.join("other.csv"), "SessionId,ItemId,Time\nz,x,9\nz,y,9\n").unwrap();
    let arguments = ["eval", "--train", "log.csv", "--test", "other.csv"];
    assert!(complaint(&homebody(&folder, &arguments)).contains("[eval/nothing]"));
}

#[test]
fn skip_first_leaves_the_first_predictions_of_a_session_uncounted() {
    let folder = sample("skip");
    fs::write(folder.join("test.csv"), "SessionId,ItemId,Time\nz,1,9\nz,2,9\nz,1,9\nz,2,9\n").unwrap();
    let count = |skip: &str| {
        let arguments = ["eval", "--train", "log.csv", "--test", "test.csv", "--json", "--skip-first", skip];
        let report: serde_json::Value = serde_json::from_slice(&homebody(&folder, &arguments).stdout).unwrap();
        report["predictions"].as_u64()
    };
    assert_eq!((count("0"), count("1"), count("2")), (Some(3), Some(2), Some(1)));
}

#[test]
fn a_damaged_pack_is_refused_with_its_code() {
    let folder = sample("damaged");
    assert!(homebody(&folder, &["pack", "--catalogue", "items.csv", "-o", "site.pack"]).status.success());
    let mut bytes = fs::read(folder.join("site.pack")).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(folder.join("site.pack"), bytes).unwrap();
    let output = homebody(&folder, &["rank", "--pack", "site.pack", "--interactions", "log.csv"]);
    assert!(complaint(&output).starts_with("homebody: site.pack: the pack is damaged"));
}
