//! What a notice states, sentence by sentence, in every language.

use homebody::document::markdown;
use homebody::notice::{Facts, Language, TAGS, notice};
use homebody::policy::{Checked, Node};
use serde_json::{Value, json};

use super::notices::{fragment, texts};

fn policy(purposes: &[&str]) -> Value {
    json!({
        "version": 1, "revision": 2, "retention_days": 45, "purposes": purposes, "sensitive": ["health", "beliefs"],
        "controller": { "name": "A Shop", "contact": "privacy@example.org" },
    })
}

/// Returns a policy with two questions that cost this ε each, under this ε for a month.
fn measuring(epsilon: [f64; 2], monthly: u32) -> Value {
    let mut policy = policy(&["recommendations", "measurement"]);
    policy["measurement"] = json!({
        "recipient": "Counters Ltd", "epsilon_per_month": monthly,
        "metrics": [
            { "name": "steps", "question": "How far?", "measures": "funnel", "epsilon": epsilon[0] },
            { "name": "price", "question": "Which prices?", "measures": "price-band", "answers": ["low", "high"],
              "bounds": [5], "epsilon": epsilon[1], "months": [1, 7] },
        ],
    });
    policy
}

/// Returns the notice of a policy without the characters that isolate a text from its surroundings.
fn said(policy: &Value, tag: &str) -> String {
    let policy = Checked::read(&serde_json::from_str::<Node>(&policy.to_string()).unwrap()).unwrap();
    let document = notice(&policy, &Facts::default(), &Language::named(tag).unwrap());
    markdown(&document).replace(['\\', '\u{2068}', '\u{2069}'], "")
}

#[test]
fn a_notice_says_what_refusing_changes_under_every_policy() {
    const REFUSED: [&str; 4] = ["refuse.lists", "refuse.offers", "refuse.offers.only", "refuse.nothing"];
    for tag in TAGS {
        let texts = texts(tag);
        let full = |key: &str| texts[key].as_str().unwrap().to_owned();
        for (purposes, refused, separate) in [
            (&["recommendations"][..], "refuse.lists", false),
            (&["recommendations", "offers"], "refuse.offers", false),
            (&["offers"], "refuse.offers.only", false),
            (&["measurement"], "refuse.nothing", false),
            (&["recommendations", "measurement"], "refuse.lists", true),
            (&["offers", "measurement"], "refuse.offers.only", true),
        ] {
            let text = said(&policy(purposes), tag);
            for key in REFUSED {
                assert_eq!(text.contains(&full(key)), key == refused, "{tag}, {purposes:?}, {key}: {text}");
            }
            assert_eq!(
                text.contains(&full("short.reject")),
                refused != "refuse.nothing",
                "{tag}, {purposes:?}: {text}"
            );
            assert_eq!(text.contains(&full("purposes.separate")), separate, "{tag}, {purposes:?}: {text}");
        }
    }
}

#[test]
fn a_notice_states_what_all_answers_of_several_months_reveal_together() {
    let months = ["recipients.longer", "recipients.longer.most"];
    for tag in TAGS {
        let texts = texts(tag);
        // Each question gets fresh noise for up to four answers: ε = 12, 8 and 18 in all.
        for (epsilon, monthly, shown) in
            [([2.0, 1.0], 16, [false, false]), ([1.0, 1.0], 4, [true, false]), ([2.5, 2.0], 16, [false, true])]
        {
            let text = said(&measuring(epsilon, monthly), tag);
            assert_eq!(months.map(|key| text.contains(fragment(&texts, key))), shown, "{tag}, {epsilon:?}: {text}");
        }
    }
    // e^8 / (1 + e^8) = 99.966 %.
    let text = said(&measuring([1.0, 1.0], 4), "en");
    assert!(
        text.contains("at most 9,997 of 10,000 are right with all of them. Each time you accept again, as much"),
        "{text}"
    );
}

#[test]
fn lists_of_answers_and_months_are_written_as_in_the_language() {
    for tag in TAGS {
        let text = said(&measuring([1.0, 1.0], 8), tag);
        let answers = ["low", texts(tag)["list.answers"].as_str().unwrap(), "high"].concat();
        assert!(text.contains(&answers), "{tag} lacks {answers}: {text}");
        let written = match *tag {
            "de" => "Einmal im Monat. Nur für diese Monate: Januar, Juli.",
            "fr" => "Une fois par mois. Seulement pour ces mois-ci\u{a0}: janvier, juillet.",
            "ja" => "1か月に1回。次の月についてのみ：1月、7月。",
            _ => "",
        };
        assert!(text.contains(written), "{tag} lacks {written}: {text}");
    }
}

#[test]
fn french_has_a_no_break_space_before_each_colon_and_semicolon() {
    let mut whole = measuring([1.0, 1.0], 4);
    whole["purposes"] = json!(["recommendations", "offers", "measurement"]);
    whole["ranking"] = json!({ "diversity": 10, "calibration": 10, "provider_share": 40, "exploration_every": 6 });
    for policy in [whole, policy(&["offers"])] {
        let text = said(&policy, "fr");
        for mark in [": ", "; ", ":*", ":\n"] {
            for (at, _) in text.match_indices(mark) {
                assert!(text[..at].ends_with('\u{a0}'), "{mark:?} after {:?}: {text}", text[..at].chars().next_back());
            }
        }
    }
}

#[test]
fn a_notice_promises_about_lists_only_what_the_ranking_does() {
    let mut policy = policy(&["recommendations"]);
    policy["ranking"] = json!({ "provider_share": 40 });
    let text = said(&policy, "en");
    for words in [
        "One brand gets at most 40% of a list, rounded up to whole items, as long as there are enough items from others.",
        // Visitors who reject see the site's own lists, and what they asked never to see is forgotten.
        "”. The lists then depend only on what is popular and on the page you are on;",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
}
