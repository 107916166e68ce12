//! Errors about a value in a JSON file: each names the file, the line, the path of the value and what was expected.

use std::fs;
use std::path::Path;

use super::command::{printed, run, site};
use serde_json::{Value, json};

const PIA: [&str; 6] = ["pia", "policy.json", "--pack", "site.pack", "--answers", "pia.json"];

/// Returns the only line of a refused command.
fn refused(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    let text = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), text.lines().count()), (Some(2), 1), "{text}");
    text.trim_end().to_owned()
}

#[test]
fn each_fault_of_an_allow_file_is_one_error_with_its_place() {
    let folder = site("places-allow");
    fs::write(folder.join("page.html"), "<html lang=en><p>A red mug</p></html>").unwrap();
    let form = "a list of exceptions, [{\"rule\": \"RULE\", \"text\": \"TEXT\", \"reason\": \"REASON\"}, ...]";
    for (text, expected) in [
        ("{}", format!("1:1: allow: expected {form}, found an object")),
        ("7", format!("1:1: allow: expected {form}, found 7")),
        ("[\n1]", "2:1: allow[0]: expected an object with rule, text and reason, found 1".into()),
        (
            "[{\"rule\": \"guilt\",\n\"text\": 5, \"reason\": \"x\"}]",
            "2:9: allow[0].text: expected a text, found 5".into(),
        ),
        ("[{\"rule\": \"guilt\"}]", "1:2: allow[0].text: expected a text, as the key is required".into()),
        ("[{\"why\": 1}]", "1:10: allow[0].why: expected one of the keys rule, text, reason".into()),
        ("[", "1:1: expected JSON (EOF while parsing a list)".into()),
        ("[] x", "1:4: expected JSON (trailing characters)".into()),
        ("", "1:1: expected JSON (EOF while parsing a value)".into()),
    ] {
        fs::write(folder.join("allow.json"), text).unwrap();
        let error = refused(&folder, &["lint-copy", "page.html", "--allow", "allow.json", "-o", "out"]);
        assert_eq!(error, format!("homebody: allow.json:{expected} [copy/allow]"), "{text}");
        assert!(!folder.join("out").exists());
    }
}

#[cfg(unix)]
#[test]
fn an_error_is_one_line_whatever_the_name_of_the_file() {
    let folder = site("places-names");
    for (name, shown) in [
        ("no\nfile.json", "no\\nfile.json"),
        ("no\u{1b}[31mfile.json", "no\\u{1b}[31mfile.json"),
        ("no\u{202e}file.json", "no\\u{202e}file.json"),
    ] {
        for arguments in
            [&["gpc", name][..], &["policy", "diff", name, name], &["pack", "--catalogue", name, "-o", "x"]]
        {
            assert!(refused(&folder, arguments).contains(shown), "{arguments:?}");
        }
        fs::write(folder.join(name), "{").unwrap();
        assert!(refused(&folder, &["gpc", name]).contains(&format!("{shown}:1:1: expected JSON")), "{name:?}");
        fs::remove_file(folder.join(name)).unwrap();
    }
}

#[test]
fn a_whole_number_may_have_a_decimal_point_and_any_other_number_is_an_error_with_its_place() {
    let folder = site("places-whole");
    let policy = json!({
        "version": 1.0, "revision": 2.0, "retention_days": 45.0, "purposes": ["recommendations"],
        "controller": { "name": "A Shop", "contact": "privacy@example.org" },
    });
    fs::write(folder.join("policy.json"), policy.to_string()).unwrap();
    printed(&folder, &["pack", "--catalogue", "items.csv", "-o", "site.pack"]);
    let whole = r#"{ "version": 1.0, "risks": [{ "risk": "loss", "severity": 2.0, "likelihood": 2e0 }],
        "review": { "every_months": 12.0 } }"#;
    fs::write(folder.join("pia.json"), whole).unwrap();
    assert!(printed(&folder, &PIA).contains("12 months"));
    for (from, to, expected) in [
        ("12.0", "12.5", "2:37: answers.review.every_months: expected a whole number from 1 to 36, found 12.5"),
        ("12.0", "1e300", "2:37: answers.review.every_months: expected a whole number from 1 to 36, found 1"),
        ("12.0", "[12]", "2:37: answers.review.every_months: expected a whole number from 1 to 36, found a list"),
        ("2e0", "0.5", "1:78: answers.risks[0].likelihood: expected a whole number from 1 to 4, found 0.5"),
        ("1.0", "1.5", "1:14: answers.version: expected 1, found 1.5"),
    ] {
        fs::write(folder.join("pia.json"), whole.replacen(from, to, 1)).unwrap();
        let error = refused(&folder, &PIA);
        assert!(error.starts_with(&format!("homebody: pia.json:{expected}")), "{error}");
        assert!(error.ends_with("[pia/answers]"), "{error}");
    }
}

#[test]
fn each_fault_of_the_shares_is_one_error_with_its_place() {
    let folder = site("places-shares");
    fs::write(folder.join("log.csv"), "SessionId,ItemId,Time,City\na,1,1,Ely\na,2,2,Ely\n").unwrap();
    let data = ["audit", "--data", "--catalogue", "items.csv", "--log", "log.csv", "--shares", "shares.json"];
    for (shares, expected) in [
        (json!([]), "1:1: shares: expected an object with at least one key, found a list"),
        (json!({}), "1:1: shares: expected an object with at least one key, found none"),
        (json!({ "City": { "Ely": 12 } }), "1:16: shares.City.Ely: expected a number from 0 to 1, found 12"),
        (json!({ "City": { "Ely": "a" } }), "1:16: shares.City.Ely: expected a number from 0 to 1, found \"a\""),
    ] {
        let shares: Value = shares;
        fs::write(folder.join("shares.json"), shares.to_string()).unwrap();
        assert_eq!(refused(&folder, &data), format!("homebody: shares.json:{expected} [audit/shares]"));
    }
}
