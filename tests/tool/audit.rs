//! `homebody audit` from the outside: figures, limits, exit codes and errors.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// A catalogue of mugs and lamps from two providers; every lamp is health equipment.
fn catalogue(items: usize) -> String {
    let row = |n: usize| {
        let (category, provider) = (["Mugs", "Lamps", "Pots"][n % 3], ["Acme", "Best"][n % 2]);
        let tag = if category == "Lamps" { "health" } else { "kitchen" };
        format!("i{n},{category} number {n},{category},{tag},{provider},{}\n", n % 7 + 1)
    };
    format!("id,title,category,tags,provider,price\n{}", (0..items).map(row).collect::<String>())
}

/// Sessions whose items are close to each other, of visitors who come back.
fn log(sessions: usize, items: usize) -> String {
    let mut rows = String::from("SessionId,ItemId,Time,UserId\n");
    for s in 0..sessions {
        for n in 0..2 + s % 9 {
            rows += &format!("s{s},i{},{},u{}\n", (s * 7 + n * (1 + s % 2) * 3) % items, s * 100 + n, s % 40);
        }
    }
    rows
}

fn policy(audit: &str) -> String {
    format!(
        "{{ \"version\": 1, \"revision\": 1, \"controller\": {{ \"name\": \"A\", \"contact\": \"b\" }},\n\
         \"retention_days\": 90, \"purposes\": [\"recommendations\"], \"sensitive\": [\"health\"],\n\"audit\": {audit} }}"
    )
}

fn homebody(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_homebody")).current_dir(folder).args(arguments).output().unwrap()
}

/// Returns a folder with a site: items.csv, log.csv, policy.json, site.pack.
fn site(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("items.csv"), catalogue(60)).unwrap();
    fs::write(folder.join("log.csv"), log(400, 60)).unwrap();
    fs::write(folder.join("policy.json"), policy("{}")).unwrap();
    let output =
        homebody(&folder, &["pack", "--catalogue", "items.csv", "--interactions", "log.csv", "-o", "site.pack"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    folder
}

const AUDIT: [&str; 9] =
    ["audit", "--pack", "site.pack", "--catalogue", "items.csv", "--log", "log.csv", "--policy", "policy.json"];

/// Returns the only line of an error, which has this exit code.
fn complaint(output: &Output, code: i32) -> String {
    let text = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(output.status.code(), Some(code), "{text}");
    assert_eq!(text.trim_end().lines().count(), 1, "{text}");
    text
}

#[test]
fn every_figure_of_a_log_is_measured_and_a_planted_leak_is_found() {
    let folder = site("audit-json");
    let output = homebody(&folder, &[&AUDIT[..], &["--json", "--html", "audit.html"]].concat());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let audit: Value = serde_json::from_slice(&output.stdout).unwrap();
    let figures = audit["figures"].as_object().unwrap();
    assert_eq!(figures.len(), 15);
    for (name, figure) in figures {
        assert!(figure.is_number(), "{name}: {audit}");
    }
    assert_eq!((audit["visitors"].as_str(), audit["broken"].as_array().map(Vec::len)), (Some("log"), Some(0)));
    assert_eq!(audit["providers"].as_array().map(Vec::len), Some(2));
    for (part, names) in [("chances", &["head", "tail"][..]), ("segments", &["new", "light", "heavy", "niche"])] {
        let rows = audit[part].as_array().unwrap();
        assert_eq!(rows.iter().map(|row| row["name"].as_str().unwrap()).collect::<Vec<_>>(), names);
        assert!(rows.iter().all(|row| row["hit_rate"].is_number() == (row["predictions"] != 0)), "{rows:?}");
        assert!(
            rows.iter().all(|row| row["compared"] == false || row["predictions"].as_u64() >= Some(100)),
            "{rows:?}"
        );
    }
    assert!(audit["providers"].as_array().unwrap().iter().all(|row| row["compared"] == true && row["pool"] == false));
    assert_eq!((&audit["unattacked"], &audit["unmeasured"]), (&Value::Array(Vec::new()), &Value::Array(Vec::new())));
    let attacks = audit["leakage"].as_array().unwrap();
    for attack in attacks.iter().filter(|attack| attack["secret"] == "viewed") {
        assert_eq!((attack["label"].as_str(), attack["changed"].as_f64()), (Some("tag:health"), Some(0.0)));
        assert!(attack["planted"]["auc"].as_f64().unwrap() >= 0.9, "{attack}");
        assert!((0.4..0.6).contains(&attack["auc"].as_f64().unwrap()), "{attack}");
    }
    assert_eq!(attacks.iter().filter(|attack| attack["secret"] == "viewed").count(), 2, "{attacks:?}");
    let page = fs::read_to_string(folder.join("audit.html")).unwrap();
    assert!(page.contains("Audit of A") && page.contains("viewed tag:health") && page.ends_with("</html>\n"));
    let again = homebody(&folder, &[&AUDIT[..], &["--json"]].concat());
    assert_eq!(output.stdout, again.stdout);
}

#[test]
fn without_a_log_visitors_are_simulated_from_a_printed_seed() {
    let folder = site("audit-simulated");
    let fewest = homebody(&folder, &["audit", "--pack", "site.pack", "--visitors", "2"]);
    assert!(fewest.status.success(), "{}", String::from_utf8_lossy(&fewest.stderr));
    let too_few = homebody(&folder, &["audit", "--pack", "site.pack", "--visitors", "1"]);
    assert!(String::from_utf8_lossy(&too_few.stderr).contains("1 is not in 2..=100000"));
    let arguments = ["audit", "--pack", "site.pack", "--visitors", "200", "--seed", "7"];
    let output = homebody(&folder, &arguments);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success() && text.starts_with("visits      200 simulated from the pack, seed 7\n"), "{text}");
    // Only a log has the real next item.
    for figure in ["Unequal chances by popularity (PopREO)", "Quality gap between visitors"] {
        let line = text.lines().find(|line| line.starts_with(figure)).unwrap();
        assert!(line.ends_with("–  not measured"), "{line}");
        assert!(text.contains(&format!("{line}\n    because simulated visitors have no real next item")), "{text}");
    }
}

#[test]
fn one_provider_has_its_heading_and_lists_of_one_item_have_no_largest_provider() {
    let folder = site("audit-single");
    fs::write(folder.join("items.csv"), catalogue(60).replace("Best", "Acme")).unwrap();
    let pack = ["pack", "--catalogue", "items.csv", "--interactions", "log.csv", "-o", "site.pack"];
    assert!(homebody(&folder, &pack).status.success());
    fs::write(folder.join("policy.json"), policy(r#"{ "thresholds": [{ "figure": "provider_share", "most": 0.5 }] }"#))
        .unwrap();
    let audit = ["audit", "--pack", "site.pack", "--policy", "policy.json", "--visitors", "200", "--limit", "1"];
    let output = homebody(&folder, &audit);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{text}");
    let after = |start: &str| text.lines().skip_while(|line| !line.starts_with(start)).nth(1).unwrap().to_owned();
    assert!(after("provider, lowest ratio first").starts_with("Acme "), "{text}");
    assert_eq!(after("Largest provider of a list"), "    because no list has two items");
    assert_eq!(after("Least exposed provider"), "    because the catalogue has a single provider");
}

#[test]
fn a_broken_limit_is_named_and_the_exit_code_is_1() {
    let folder = site("audit-broken");
    let limits = r#"{ "thresholds": [{ "figure": "coverage", "least": 0.5 }, { "figure": "gini", "most": 0 },
        { "figure": "diversity", "least": 0, "most": 1 }] }"#;
    fs::write(folder.join("policy.json"), policy(limits)).unwrap();
    let output = homebody(&folder, &[&AUDIT[..], &["--limit", "3"]].concat());
    let told = complaint(&output, 1);
    let expected = "homebody: site.pack: expected every figure within its limits, found gini outside [audit/broken]\n";
    assert_eq!(told, expected);
    let text = String::from_utf8(output.stdout).unwrap();
    let line = |title: &str| text.lines().find(|line| line.starts_with(title)).unwrap().to_owned();
    assert!(line("Gini index of exposure").contains("BROKEN        at most 0"), "{text}");
    assert!(line("Diversity within a list").contains("ok            at least 0, at most 1"), "{text}");
}

#[test]
fn bad_input_is_one_error_with_the_path_inside_the_file() {
    let folder = site("audit-bad");
    let refused = |audit: &str| {
        fs::write(folder.join("policy.json"), policy(audit)).unwrap();
        complaint(&homebody(&folder, &AUDIT), 2)
    };
    let contradictory = "{ \"thresholds\": [{ \"figure\": \"gini\", \"least\": 0.5, \"most\": 0.25 }] }";
    let told = refused(contradictory);
    let expected = "homebody: policy.json:3:69: policy.audit.thresholds[0].most: expected at least 0.5, the value of least, \
        found 0.25 [policy/refused]\n";
    assert_eq!(told, expected);
    assert!(
        refused("{ \"limits\": [] }").contains("policy.audit.limits: expected a documented key [policy/malformed]")
    );
    let checked = homebody(&folder, &["policy", "check", "policy.json"]);
    assert!(complaint(&checked, 2).contains("policy.audit.limits"));

    fs::write(folder.join("policy.json"), policy("{}")).unwrap();
    fs::write(folder.join("items.csv"), catalogue(59)).unwrap();
    let told = complaint(&homebody(&folder, &AUDIT), 2);
    assert!(
        told.starts_with("homebody: items.csv: expected the catalogue of the pack, which has the item \"i59\"")
            && told.contains("[audit/catalogue]"),
        "{told}"
    );
    fs::write(folder.join("items.csv"), catalogue(61)).unwrap();
    let told = complaint(&homebody(&folder, &AUDIT), 2);
    assert!(
        told.starts_with("homebody: items.csv: expected the catalogue of the pack, which lacks the item \"i60\"")
            && told.contains("[audit/catalogue]"),
        "{told}"
    );
    fs::write(folder.join("items.csv"), catalogue(60)).unwrap();
    fs::write(folder.join("log.csv"), "SessionId,ItemId,Time\na,x,1\nb,i1,2\n").unwrap();
    let told = complaint(&homebody(&folder, &AUDIT), 2);
    assert!(
        told.starts_with("homebody: log.csv: expected a session with at least two items")
            && told.contains("[audit/nothing]")
    );
    fs::write(folder.join("log.csv"), "SessionId,Time\na,1\n").unwrap();
    let told = complaint(&homebody(&folder, &AUDIT), 2);
    assert!(told.starts_with("homebody: log.csv:1: expected a header with ItemId"), "{told}");
}

#[test]
fn a_summary_says_what_the_audit_and_the_notice_say() {
    let folder = site("audit-summary");
    let output = homebody(&folder, &[&AUDIT[..], &["--summary", "ranking.json", "--json"]].concat());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let audit: Value = serde_json::from_slice(&output.stdout).unwrap();
    let summary: Value = serde_json::from_slice(&fs::read(folder.join("ranking.json")).unwrap()).unwrap();
    let bytes = fs::read(folder.join("site.pack")).unwrap();
    let checksum = u32::from_le_bytes(*bytes.last_chunk().unwrap());
    assert_eq!((&summary["version"], &summary["pack"]), (&1.into(), &checksum.into()));
    let percent = |figure: &str| (audit["figures"][figure].as_f64().unwrap() * 100.0).round() as u64;
    assert_eq!(summary["audit"]["coverage"], percent("coverage"));
    assert_eq!(summary["audit"]["tail"], percent("tail_share"));
    assert_eq!((&summary["audit"]["visits"], &summary["audit"]["visitors"]), (&audit["visits"], &audit["visitors"]));
    assert_eq!(summary["audit"]["limits"]["kept"], summary["audit"]["limits"]["all"]);

    let notice = ["notice", "policy.json", "--format", "markdown", "--pack", "site.pack", "--interactions", "log.csv"];
    let output = homebody(&folder, &notice);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let notice = String::from_utf8(output.stdout).unwrap();
    let weights = summary["weights"]["percent"].as_array().unwrap();
    assert_eq!(weights.iter().map(|weight| weight[1].as_u64().unwrap()).sum::<u64>(), 100);
    // A parameter that counts for nothing is no main one.
    for (name, title) in [("content", "Similarity to the items you viewed"), ("popular", "How popular an item is")] {
        let weight = weights.iter().find(|weight| weight[0] == name).unwrap();
        let row = notice.lines().find(|line| line.contains(title));
        assert_eq!(row.is_some(), weight[1] != 0, "{weight}: {notice}");
        assert!(row.is_none_or(|row| row.contains(&format!(" {}%", weight[1]))), "{row:?}: {weight}");
    }
}

#[test]
fn a_summary_is_written_although_a_limit_is_broken_and_says_so() {
    let folder = site("audit-summary-broken");
    let limits = r#"{ "thresholds": [{ "figure": "coverage", "most": 0.01 }] }"#;
    fs::write(folder.join("policy.json"), policy(limits)).unwrap();
    let output = homebody(&folder, &[&AUDIT[..], &["--summary", "ranking.json"]].concat());
    assert_eq!(output.status.code(), Some(1));
    let summary: Value = serde_json::from_slice(&fs::read(folder.join("ranking.json")).unwrap()).unwrap();
    let limits = &summary["audit"]["limits"];
    assert_eq!(limits["kept"].as_u64().unwrap() + 1, limits["all"].as_u64().unwrap());
}

#[test]
fn a_summary_is_of_a_pack_and_its_file_can_be_written() {
    let folder = site("audit-summary-arguments");
    for option in ["--summary", "--html"] {
        let output = homebody(&folder, &["audit", "--data", "--catalogue", "items.csv", option, "file"]);
        assert_eq!(output.status.code(), Some(2));
        assert!(String::from_utf8_lossy(&output.stderr).contains("cannot be used with"));
    }
    let nowhere = homebody(&folder, &[&AUDIT[..], &["--summary", "nowhere/ranking.json"]].concat());
    assert!(complaint(&nowhere, 2).contains("nowhere/ranking.json"));
}
