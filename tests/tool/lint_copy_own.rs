//! The project's own texts, and the documents that it writes, contain no wording that `homebody lint-copy` calls pressure.
//! There are no exceptions.

use std::fs;
use std::path::Path;

use homebody::copy::Language;
use serde_json::{Map, Value};

use super::assessments;
use super::command::{printed, write};
use super::lint_copy::{folder, run_status};

/// The folders with the texts of the prompt, the preference centre, and its section about the ranking.
const FOLDERS: [&str; 3] = ["www/locales", "www/locales/centre", "www/locales/ranking"];

/// Returns the strings of a module without template strings, in order: literals that are joined with `+` are one string,
/// and keys are left out.
fn strings(module: &str) -> Vec<String> {
    let (mut found, mut rest, mut joins) = (Vec::<String>::new(), module, false);
    while let Some(at) = rest.find(['"', '/']) {
        let between = &rest[..at];
        joins |= between.trim() == "+";
        rest = &rest[at..];
        if let Some(comment) = rest.strip_prefix("//") {
            rest = comment.find('\n').map_or("", |end| &comment[end..]);
        } else if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").unwrap().1;
        } else {
            let mut literals = serde_json::Deserializer::from_str(rest).into_iter::<String>();
            let text = literals.next().unwrap().unwrap();
            rest = &rest[literals.byte_offset()..];
            match found.last_mut().filter(|_| joins) {
                Some(last) => last.push_str(&text),
                None if rest.trim_start().starts_with(':') => {}
                None => found.push(text),
            }
            joins = false;
        }
    }
    found
}

#[test]
fn strings_are_joined_and_keys_and_comments_are_left_out() {
    let module = "/** A \"b\" */\nlang: \"de\", // \"c\"\n\"a.b\":\n \"One \\\"two\\\" \" +\n \"three.\",\n \"d\": { other: \"e/f\" },";
    assert_eq!(strings(module), ["de", "One \"two\" three.", "e/f"]);
}

#[test]
fn the_prompt_and_the_preference_centre_contain_no_pressure_in_any_language_with_rules() {
    let folder = folder("own");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for language in Language::ALL {
        let tag = language.tag();
        let mut texts = Map::new();
        for part in FOLDERS {
            let path = root.join(format!("{part}/{tag}.js"));
            for (at, text) in strings(&fs::read_to_string(&path).unwrap()).into_iter().enumerate() {
                texts.insert(format!("{part} {at}"), Value::String(text));
            }
        }
        assert!(texts.len() > 300, "{tag}: only {} texts were read", texts.len());
        fs::write(folder.join(format!("texts.{tag}.json")), Value::Object(texts).to_string()).unwrap();
    }
    let names: Vec<String> = Language::ALL.iter().map(|language| format!("texts.{}.json", language.tag())).collect();
    let arguments: Vec<&str> = names.iter().map(String::as_str).collect();
    let (status, printed, error) = run_status(&folder, &arguments);
    assert_eq!(status, Some(0), "{printed}{error}");

    // The check is not blind: one more text, with pressure, is found.
    fs::write(folder.join("more.en.json"), r#"{ "a": "Hurry, only two places are left!" }"#).unwrap();
    let (status, printed, _) = run_status(&folder, &[&arguments[..], &["more.en.json"]].concat());
    assert!(status == Some(1) && printed.contains("more.en.json:1:"), "{printed}");
}

/// Answers every question of an assessment but those of the one who signs it.
fn answer(answers: &mut Value) {
    let fields = answers.as_object_mut().unwrap().iter_mut().filter(|(key, _)| *key != "sign_off");
    for (_, value) in fields {
        match value {
            Value::String(text) => "A sentence.".clone_into(text),
            Value::Object(_) => answer(value),
            _ => {}
        }
    }
}

#[test]
fn notices_and_assessments_contain_no_pressure_in_any_language_with_rules() {
    let folder = assessments::folder("own");
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/demo/policy.json").display().to_string();
    let mut names = Vec::new();
    for (part, policy) in [("site", "policy.json"), ("demo", demo.as_str())] {
        fs::create_dir_all(folder.join(part)).unwrap();
        printed(&folder, &["notice", policy, "--all", part]);
        names.extend(Language::ALL.map(|language| format!("{part}/notice.{}.html", language.tag())));
    }
    let assess =
        ["pia", "policy.json", "--pack", "site.pack", "--audit", "ranking.json", "--answers", "pia.json", "-o"];
    printed(&folder, &[&assess[..], &["open.html"]].concat());
    let mut answers: Value = serde_json::from_slice(&fs::read(folder.join("pia.json")).unwrap()).unwrap();
    answer(&mut answers);
    write(&folder, "pia.json", &answers);
    printed(&folder, &[&assess[..], &["unsigned.html"]].concat());
    let unsigned = fs::read_to_string(folder.join("unsigned.html")).unwrap();
    assert!(unsigned.contains("still lacks: sign_off.name"), "{unsigned}");
    names.extend(["open.html", "unsigned.html"].map(str::to_owned));
    let arguments: Vec<&str> = names.iter().map(String::as_str).collect();
    let (status, printed, error) = run_status(&folder, &arguments);
    assert_eq!(status, Some(0), "{printed}{error}");
}
