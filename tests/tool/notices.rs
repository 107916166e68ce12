//! What notices and assessments say under policies that ask for less than everything.

use std::fs;
use std::path::{Path, PathBuf};

use super::command::{empty, printed, run, site, write};
use homebody::notice::TAGS;
use serde_json::{Value, json};

/// The texts of a notice about what is kept and sent beyond decisions.
const OF_EVENTS: [&str; 30] = [
    "short.device",
    "short.sent.measurement",
    "short.stop.kept",
    "purposes.recommendations",
    "purposes.measurement",
    "purposes.sensitive",
    "purposes.basis.sensitive",
    "data.events",
    "data.impressions",
    "data.preferences",
    "data.reports",
    "data.arm",
    "data.measurement.long",
    "data.preferences.long",
    "data.late",
    "data.limits",
    "data.learned.measurement",
    "recipients.measurement",
    "recipients.requests",
    "recipients.final",
    "refuse.offers",
    "rights.withdraw.deleted",
    "rights.access.sent",
    "rights.rectify.how",
    "rights.erase.single",
    "rights.restrict.how",
    "rights.portability.how",
    "rights.object.how",
    "rights.automated.order",
    "rights.explain.how",
];
/// The texts of a notice where no events are kept.
const OF_NO_EVENTS: [&str; 4] =
    ["short.sent.none", "recipients.none", "recipients.requests.files", "rights.portability.read"];
/// The texts that every notice has.
const OF_DECISIONS: [&str; 11] = [
    "short.before",
    "short.stop",
    "purposes.basis",
    "data.consent",
    "data.refusal",
    "where.encrypted",
    "refuse.again",
    "refuse.added",
    "rights.withdraw.how",
    "rights.erase.how",
    "rights.automated.how",
];

fn policy(purposes: &[&str]) -> Value {
    let mut policy = json!({
        "version": 1, "revision": 2, "retention_days": 45, "purposes": purposes, "sensitive": ["health"],
        "controller": { "name": "A Shop", "contact": "privacy@example.org" },
    });
    if purposes.contains(&"measurement") {
        policy["measurement"] = json!({
            "recipient": "Counters Ltd",
            "metrics": [{ "name": "a", "question": "Does it pay?", "measures": "outcome", "step": "cart" }],
        });
    }
    policy
}

/// Returns the part of a text between two placeholders that is easiest to find.
pub fn fragment<'t>(texts: &'t Value, key: &str) -> &'t str {
    let text = texts[key].as_str().unwrap_or_else(|| panic!("{key}"));
    let parts = text.split('{').map(|part| part.split_once('}').map_or(part, |(_, after)| after));
    parts.max_by_key(|part| part.len()).unwrap().trim_matches('.')
}

/// Returns the notice in a language, and the texts of that language.
fn notice(folder: &Path, tag: &str) -> (String, Value) {
    let text = printed(folder, &["notice", "policy.json", "--language", tag, "--format", "markdown"]);
    (text.replace('\\', ""), texts(tag))
}

/// Returns the texts of a language.
pub fn texts(tag: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("www/locales/notice/{tag}.json"));
    let file: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    file["texts"].clone()
}

#[test]
fn a_notice_says_that_events_are_kept_and_answers_are_sent_only_under_a_policy_with_recommendations() {
    let folder = empty("notices-decisions");
    for tag in TAGS {
        write(&folder, "policy.json", &policy(&["recommendations", "offers", "measurement"]));
        let (text, texts) = notice(&folder, tag);
        for key in OF_EVENTS.iter().chain(&OF_DECISIONS) {
            assert!(text.contains(fragment(&texts, key)), "{tag} lacks {key}: {text}");
        }
        for purposes in [&["measurement"][..], &["offers"], &["offers", "measurement"]] {
            write(&folder, "policy.json", &policy(purposes));
            let (text, texts) = notice(&folder, tag);
            for key in OF_EVENTS {
                assert!(!text.contains(fragment(&texts, key)), "{tag}, {purposes:?} has {key}: {text}");
            }
            for key in OF_DECISIONS.iter().chain(&OF_NO_EVENTS) {
                assert!(text.contains(fragment(&texts, key)), "{tag}, {purposes:?} lacks {key}: {text}");
            }
            assert!(!text.contains("45") && !text.contains("Counters Ltd") && !text.contains("health"), "{text}");
            // Cells of a table end with a space.
            assert!(!text.replace("。 |", "").contains("。 "), "{text}");
        }
    }
}

#[test]
fn a_notice_says_that_a_rejection_does_not_answer_for_purposes_that_are_added_later() {
    let folder = empty("notices-added");
    write(&folder, "policy.json", &policy(&["recommendations"]));
    let said =
        "You are not asked again for 180 days. If this site adds a purpose, you may be asked about that one sooner.\n";
    let (text, _) = notice(&folder, "en");
    assert!(text.contains(said), "{text}");
}

#[test]
fn a_policy_that_asks_for_statistics_but_declares_no_questions_sends_nothing() {
    let folder = empty("notices-questions");
    let mut unasked = policy(&["recommendations", "measurement"]);
    unasked.as_object_mut().unwrap().remove("measurement");
    write(&folder, "policy.json", &unasked);
    let (text, _) = notice(&folder, "en");
    assert!(text.contains("**Statistics:** What you do here is not sent to anyone.\n"), "{text}");
    assert!(!text.contains("random noise") && !text.contains("listed below"), "{text}");
    let checked = printed(&folder, &["policy", "check", "policy.json"]);
    assert!(checked.contains("warning     without the section \"measurement\", nothing is sent\n"), "{checked}");
}

/// Creates a new folder with a pack and a policy for these purposes.
fn assessed(name: &str, purposes: &[&str]) -> PathBuf {
    let folder = site(&format!("notices-{name}"));
    write(&folder, "policy.json", &policy(purposes));
    fs::write(folder.join("items.csv"), "id,title,tags\n1,Red mug,\n2,Blue mug,\n3,Plaster,health\n").unwrap();
    assert!(run(&folder, &["pack", "--catalogue", "items.csv", "-o", "site.pack"]).status.success());
    folder
}

const PIA: [&str; 8] = ["pia", "policy.json", "--pack", "site.pack", "--answers", "pia.json", "--format", "markdown"];

#[test]
fn an_assessment_of_a_policy_without_recommendations_describes_only_decisions() {
    let folder = assessed("assessed", &["recommendations", "measurement"]);
    let events = [
        "Events",
        "Impressions",
        "45 days",
        "Counters Ltd",
        "Reports",
        "What is reported",
        "The recipient of reports",
        "Main parameters",
        "Someone reads what a visitor did",
        "Risk “inference”",
        "Risk “steering”",
        "list for everyone",
        "</a>bounded |",
        "</a>reasons |",
        "</a>noise |",
    ];
    let text = printed(&folder, &PIA);
    for words in events {
        assert!(text.contains(words), "{words}: {text}");
    }
    for purposes in [&["measurement"][..], &["offers"], &["offers", "measurement"]] {
        write(&folder, "policy.json", &policy(purposes));
        let text = printed(&folder, &PIA);
        for words in events {
            assert!(!text.contains(words), "{purposes:?}, {words}: {text}");
        }
        for words in [
            "does not record what the visitor does, and sends nothing",
            "| Consent given or withdrawn, with a receipt |",
            "| Refusals: purpose, revision, day |",
            "Only decisions are kept. Nothing is reported.",
            "Someone reads what a visitor decided",
        ] {
            assert!(text.contains(words), "{purposes:?}, {words}: {text}");
        }
    }
}
