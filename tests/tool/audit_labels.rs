//! Names that an audit looks for and does not find: labels of the policy that no item has, columns that no file has, and
//! items that the catalogue lacks.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::command::{empty, printed, run, write};

const ITEMS: &str = "id,title,category,tags,provider\n1,Red mug,Mugs,women|red,Acme\n2,Blue mug,Mugs,women,Best\n\
    3,Lantern,Lamps,red,Acme\n4,Lamp,Lamps,,Best\n5,Pot,Pots,,Case\n";
const AUDIT: [&str; 7] = ["audit", "--pack", "site.pack", "--log", "log.csv", "--policy", "policy.json"];
const DATA: [&str; 6] = ["audit", "--data", "--catalogue", "items.csv", "--log", "log.csv"];
const PACK: [&str; 7] = ["pack", "--catalogue", "items.csv", "--interactions", "log.csv", "-o", "site.pack"];

fn site(name: &str) -> PathBuf {
    let folder = empty(&format!("audit-labels-{name}"));
    fs::write(folder.join("items.csv"), ITEMS).unwrap();
    let rows = |n: usize| format!("s{n},{},{n}\ns{n},{},{n}\n", n % 5 + 1, (n + 1) % 5 + 1);
    let rows: String = (0..20).map(rows).collect();
    fs::write(folder.join("log.csv"), format!("SessionId,ItemId,Time\n{rows}")).unwrap();
    policy(&folder, &["eastr"], &["tag:woman", "tag:women"]);
    folder
}

fn policy(folder: &Path, sensitive: &[&str], proxies: &[&str]) {
    let policy = json!({
        "version": 1, "revision": 1, "retention_days": 45, "purposes": ["recommendations"], "sensitive": sensitive,
        "controller": { "name": "A Shop", "contact": "privacy@example.org" },
        "audit": { "proxies": proxies, "thresholds": [{ "figure": "flip_rate", "most": 0.1 }] },
    });
    write(folder, "policy.json", &policy);
}

/// Returns the lines of a command's output that begin with a word.
fn lines(folder: &Path, arguments: &[&str], word: &str) -> Vec<String> {
    printed(folder, arguments).lines().filter(|line| line.starts_with(word)).map(str::to_owned).collect()
}

#[test]
fn a_label_of_the_policy_that_no_item_has_is_named() {
    let folder = site("unused");
    let sensitive = "no item has the category or tag \"eastr\", which the policy's \"sensitive\" names";
    let proxy = "no item has the label \"tag:woman\", which the policy's \"audit.proxies\" names";
    for arguments in [&PACK[..], &DATA] {
        let found = lines(&folder, &[arguments, &["--policy", "policy.json"]].concat(), "data       unused-label");
        assert_eq!(found, [sensitive, proxy].map(|message| format!("data       unused-label     {message}")));
    }
    let text = [&AUDIT[..], &["--html", "audit.html"]].concat();
    assert_eq!(lines(&folder, &text, "unused"), [sensitive, proxy].map(|message| format!("unused      {message}")));
    let page = fs::read_to_string(folder.join("audit.html")).unwrap();
    assert!(page.contains("no item has the category or tag &quot;eastr&quot;, which"), "{page}");
    let audit: Value = serde_json::from_str(&printed(&folder, &[&AUDIT[..], &["--json"]].concat())).unwrap();
    let expected = json!([{ "key": "sensitive", "label": "eastr", "alike": null },
        { "key": "audit.proxies", "label": "tag:woman", "alike": null }]);
    assert_eq!(audit["unused_labels"], expected);

    policy(&folder, &["Mugs", "red"], &["tag:women", "category:Pots", "provider:Acme"]);
    assert_eq!(lines(&folder, &[&DATA[..], &["--policy", "policy.json"]].concat(), "data       unused"), [""; 0]);
    assert_eq!(lines(&folder, &AUDIT, "unused"), [""; 0]);
}

#[test]
fn a_label_that_only_differs_in_its_composition_is_one_finding_and_its_letters_are_printed() {
    let folder = site("composition");
    fs::write(folder.join("items.csv"), ITEMS.replace("women|red", "Sante\u{301}")).unwrap();
    let found = lines(&folder, &DATA, "data       sensitive-label");
    assert!(found.len() == 1 && found[0].contains("\"Sante\u{301}\""), "{found:?}");
    policy(&folder, &["Santé"], &[]);
    let arguments = [&DATA[..], &["--policy", "policy.json"]].concat();
    assert_eq!(lines(&folder, &arguments, "data       sensitive-label"), [""; 0]);
    let found = lines(&folder, &arguments, "data       unused-label");
    let expected = "names \"Santé\", and items have \"Sante\u{301}\", which looks the same";
    assert!(found.len() == 1 && found[0].contains(expected), "{found:?}");
}

#[test]
fn the_text_of_an_audit_says_which_label_is_sensitive_for_trial_only() {
    let folder = site("trial");
    printed(&folder, &PACK);
    let trial = "(for trial: the policy marks no label of the catalogue)";
    let found = lines(&folder, &AUDIT, "viewed category:");
    assert!(!found.is_empty() && found.iter().all(|line| line.contains(trial)), "{found:?}");
    policy(&folder, &["red"], &[]);
    let found = lines(&folder, &AUDIT, "viewed tag:red");
    assert!(!found.is_empty() && !found.iter().any(|line| line.contains(trial)), "{found:?}");
}

#[test]
fn events_on_items_that_the_catalogue_lacks_are_a_finding() {
    let folder = site("unknown");
    fs::write(folder.join("log.csv"), "SessionId,ItemId,Time\na,1,1\na,other,2\nb,else,3\nb,2,4\n").unwrap();
    let expected = "50 % of the events (2 of 4) are on items that the catalogue lacks, such as \"other\"";
    for arguments in [&PACK[..], &DATA] {
        let found = lines(&folder, arguments, "data       unknown-items");
        assert_eq!(found, [format!("data       unknown-items    {expected}")]);
    }
}

#[test]
fn a_catalogue_whose_items_have_other_labels_than_the_pack_is_refused() {
    let folder = site("differs");
    printed(&folder, &PACK);
    let arguments = [&AUDIT[..], &["--catalogue", "items.csv"]].concat();
    fs::write(folder.join("items.csv"), ITEMS.replace("Lantern", "Lantern of 1890").replace("women|red", "red|women"))
        .unwrap();
    printed(&folder, &arguments);
    fs::write(folder.join("items.csv"), ITEMS.replace("Best\n3", "Acme\n3")).unwrap();
    let output = run(&folder, &arguments);
    let expected = "homebody: items.csv: expected the catalogue of the pack, in which the provider of the item \"2\" is \
        \"Best\", found \"Acme\" [audit/catalogue]\n";
    assert_eq!((output.status.code(), String::from_utf8(output.stderr).unwrap().as_str()), (Some(2), expected));
}

#[test]
fn a_column_that_no_file_has_need_not_be_declared() {
    let folder = site("column");
    let declared = ["--not-personal", "nosuch", "--not-personal", "Time", "--not-personal", "provider"];
    for arguments in [&PACK[..], &DATA] {
        let found = lines(&folder, &[arguments, &declared].concat(), "data       unused-column");
        assert_eq!(
            found,
            ["data       unused-column    no file has the column \"nosuch\", which --not-personal names"]
        );
    }
}
