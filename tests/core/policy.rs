//! The policy: what is accepted, what is refused and where, and what a new version asks for beyond an old one.

use super::common::policy_of;
use homebody::errors::Code;
use homebody::policy::{
    Checked, Epoch, Measure, Metric, Node, PolicyError, Purpose, RankingOptions, Reach, Step, asked_again, compare,
};
use homebody::units::{Days, MicroEps};
use serde_json::{Value, json};

/// Returns a policy with every documented key.
pub(super) fn whole() -> Value {
    json!({
        "$schema": "https://shop.example/homebody/policy.schema.json", "version": 1, "revision": 3,
        "controller": {
            "name": "A Shop", "contact": "privacy@example.org", "address": "1 High St, Ely", "country": "GB",
        },
        "notice": "/privacy", "retention_days": 90,
        "purposes": ["measurement", "recommendations", "offers"],
        "sensitive": ["health", "Söng & Dance"], "languages": ["en", "de-AT"],
        "ranking": { "diversity": 1, "calibration": 2, "provider_share": 3, "exploration_every": 4 },
        "measurement": {
            "collector": "https://c.example/r", "recipient": "Counters Ltd", "epsilon_per_month": 8, "holdout_percent": 20,
            "metrics": [
                { "name": "department", "question": "Which department?", "measures": "top-category",
                  "answers": ["Kitchen", "Garden"], "epsilon": 0.29, "epoch": "week", "minimum_batch": 500 },
                { "name": "price", "question": "Which price?", "measures": "price-band",
                  "answers": ["under £2", "£2 to £5", "£5 or more"], "bounds": [2, 4.99] },
                { "name": "steps", "question": "How far?", "measures": "funnel", "epsilon": 1 },
                { "name": "shelf", "question": "Which shelf?", "measures": "slot", "answers": ["home"], "epsilon": 1,
                  "months": [1, 7] },
                { "name": "uplift", "question": "Does it pay?", "measures": "outcome", "step": "cart", "epsilon": 1 },
            ],
        },
    })
}

fn read(policy: &Value) -> Result<Checked, PolicyError> {
    Checked::read(&serde_json::from_str::<Node>(&policy.to_string()).unwrap())
}

/// Returns the result for the whole policy with the value at `pointer` set to `value`, or removed if that is `None`.
fn changed(pointer: &str, value: Option<Value>) -> Result<Checked, PolicyError> {
    let mut policy = whole();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match (policy.pointer_mut(parent).unwrap(), value) {
        (Value::Object(object), Some(value)) => drop(object.insert(key.into(), value)),
        (Value::Object(object), None) => drop(object.remove(key).unwrap()),
        (Value::Array(list), Some(value)) => list.push(value),
        _ => unreachable!(),
    }
    read(&policy)
}

/// Sets one value of the whole policy and returns the path in the resulting error.
fn fault(pointer: &str, value: Value) -> String {
    changed(pointer, Some(value)).unwrap_err().path
}

#[test]
fn every_documented_key_is_read() {
    let policy = read(&whole()).unwrap();
    assert_eq!(policy.revision(), 3);
    assert_eq!(
        (policy.controller().name.as_str(), policy.controller().contact.as_str()),
        ("A Shop", "privacy@example.org")
    );
    assert_eq!((policy.address(), policy.country()), (Some("1 High St, Ely"), Some("GB")));
    assert_eq!((policy.notice(), policy.retention()), (Some("/privacy"), Days(90)));
    assert_eq!(policy.purposes(), [Purpose::Measurement, Purpose::Recommendations, Purpose::Offers]);
    assert_eq!(
        (policy.sensitive(), policy.languages()),
        (&["health".into(), "Söng & Dance".into()][..], &["en".into(), "de-AT".into()][..])
    );
    let ranking = RankingOptions::new(1, 2, 3, 4).unwrap();
    assert_eq!(policy.ranking(), &ranking);
    assert!(policy.asks_for(&Purpose::Offers) && policy.asks_for(&Purpose::Sensitive("health".into())));
    assert!(!policy.asks_for(&Purpose::Sensitive("mugs".into())));
    let terms = policy.terms();
    assert_eq!(
        (terms.controller.as_str(), terms.retention, terms.sensitive.as_slice()),
        ("A Shop", Days(90), policy.sensitive())
    );
}

#[test]
fn optional_keys_have_defaults_and_missing_required_keys_are_named() {
    let least = policy_of(
        r#"{ "version": 1.0, "revision": 1, "controller": { "name": "A", "contact": "a@example.org" },
            "retention_days": 9e1, "purposes": ["measurement"] }"#,
    );
    assert_eq!((least.notice(), least.address(), least.country()), (None, None, None));
    assert!(least.sensitive().is_empty() && least.languages().is_empty());
    assert_eq!((least.ranking(), least.retention()), (&RankingOptions::default(), Days(90)));
    assert!(!least.asks_for(&Purpose::Recommendations));
    assert_eq!(
        changed("/ranking/calibration", None).unwrap().ranking().calibration(),
        RankingOptions::default().calibration()
    );
    for key in
        ["version", "revision", "controller", "retention_days", "purposes", "controller/name", "controller/contact"]
    {
        let refused = changed(&format!("/{key}"), None).unwrap_err();
        assert_eq!(refused.path, format!("policy.{}", key.replace('/', ".")));
    }
}

#[test]
fn an_error_names_its_path() {
    let refused = changed("/sensitive/2", Some(json!(""))).unwrap_err();
    assert_eq!(
        refused.message(),
        "policy.sensitive[2]: expected a category or tag of 1 to 128 printable characters, no space at either end, listed once"
    );
    assert_eq!(fault("/sensitive/2", json!("health")), "policy.sensitive[2]");
    assert_eq!(fault("/languages/2", json!("en_GB")), "policy.languages[2]");
    assert_eq!(fault("/purposes/3", json!("offers")), "policy.purposes[3]");
    assert_eq!(fault("/purposes/3", json!("sensitive:health")), "policy.purposes[3]");
    assert_eq!(fault("/purposes", json!([])), "policy.purposes");
    assert_eq!(fault("/controller/name", json!(" ")), "policy.controller.name");
    assert_eq!(fault("/controller/country", json!("gb")), "policy.controller.country");
    assert_eq!(fault("/controller", json!("A Shop")), "policy.controller");
    assert_eq!(fault("/notice", json!("//other.example")), "policy.notice");
    assert_eq!(fault("/ranking/provider_share", json!(0)), "policy.ranking.provider_share");
    assert_eq!(fault("/ranking/diversity", json!(256)), "policy.ranking.diversity");
    assert_eq!(fault("/revision", json!(0)), "policy.revision");
    assert_eq!(fault("/version", json!(2)), "policy.version");
    let many: Vec<String> = (0..33).map(|n| format!("label {n}")).collect();
    assert_eq!(fault("/sensitive", json!(many)), "policy.sensitive");
    assert_eq!(fault("/sensitive", json!([&many[..31], &[String::new()]].concat())), "policy.sensitive[31]");
    assert_eq!(read(&json!([])).unwrap_err().path, "policy");
}

#[test]
fn an_unknown_or_repeated_key_is_refused_with_its_path() {
    assert_eq!(fault("/retention", json!(90)), "policy.retention");
    assert_eq!(fault("/controller/mail", json!("x")), "policy.controller.mail");
    assert_eq!(fault("/ranking/diversty", json!(5)), "policy.ranking.diversty");
    let twice = whole().to_string().replacen("\"revision\":3", "\"revision\":3,\"revision\":2", 1);
    let refused = Checked::read(&serde_json::from_str(&twice).unwrap()).unwrap_err();
    assert_eq!(refused.message(), "policy.revision: expected the key once");
}

#[test]
fn a_retention_out_of_range_is_refused_and_every_other_error_is_malformed() {
    let code = |value: Value| changed("/retention_days", Some(value)).unwrap_err().code;
    assert_eq!([0, 366, 70_000].map(|days| code(json!(days))), [Code::PolicyRefused; 3]);
    for value in [json!(1.5), json!("90"), json!(null), json!(-1), json!(4_294_967_296_u64)] {
        assert_eq!(code(value), Code::PolicyMalformed);
    }
    assert!([1, 365].into_iter().all(|days| changed("/retention_days", Some(json!(days))).is_ok()));
}

/// Changes one value of the whole policy, and returns the reach of each difference and the wording of all.
fn reach(pointer: &str, value: Option<Value>) -> (Vec<Reach>, String) {
    let changes = compare(&read(&whole()).unwrap(), &changed(pointer, value).unwrap());
    let words: Vec<_> = changes.iter().map(|change| change.words.to_string()).collect();
    (changes.iter().map(|change| change.reach).collect(), words.join(" | "))
}

#[test]
fn each_change_is_wider_narrower_or_neither_and_is_put_in_words() {
    use Reach::{Narrower, Neutral, Wider};
    let cases = [
        ("/retention_days", Some(json!(91)), vec![Wider], "keeps what visitors do for 91 days, was 90 days"),
        ("/retention_days", Some(json!(1)), vec![Narrower], "keeps what visitors do for 1 day, was 90 days"),
        (
            "/controller/name",
            Some(json!("B Shop")),
            vec![Wider],
            r#""B Shop" is responsible for the data, was "A Shop""#,
        ),
        (
            "/sensitive",
            Some(json!(["health", "politics"])),
            vec![Wider, Narrower],
            "\"Söng & Dance\" is no longer sensitive: its items are recorded and used like all others | \
             \"politics\" is sensitive now: its items are left out unless a visitor allows them",
        ),
        ("/purposes", Some(json!(["measurement", "recommendations"])), vec![Narrower], "no longer asks for offers"),
        (
            "/controller/contact",
            Some(json!("b@x.org")),
            vec![Neutral],
            "the contact is b@x.org, was privacy@example.org",
        ),
        (
            "/controller/dpo",
            Some(json!("Jo, 1 High St")),
            vec![Neutral],
            r#"the data protection officer is "Jo, 1 High St", was not stated"#,
        ),
        ("/notice", None, vec![Neutral], "the privacy notice is no longer stated, was /privacy"),
        ("/languages", Some(json!(["en"])), vec![Neutral], "the languages of the site are en; were en, de-AT"),
        (
            "/ranking",
            None,
            vec![Neutral; 4],
            "similar items are spread out with a weight of 10%, was 1% | \
             a list is brought closer to the visitor’s own mix of categories with a weight of 0%, was 2% | \
             one brand gets at most 100% of a list, was 3%, rounded up to whole items and as long as there are enough \
             items from others | \
             no place is reserved for a new or lesser-known item, was one place in 4",
        ),
        ("/revision", Some(json!(9)), vec![], ""),
        ("/sensitive", Some(json!(["Söng & Dance", "health"])), vec![], ""),
    ];
    let measured = [
        ("epsilon_per_month", json!(9), vec![Wider], "all answers of one month together use at most ε = 9, was 8"),
        (
            "holdout_percent",
            json!(5),
            vec![Narrower],
            "5% of those who accept statistics see the lists for everyone, for comparison, was 20%",
        ),
        (
            "holdout_percent",
            json!(0),
            vec![Narrower],
            "no one sees the lists for everyone for comparison any more, was 20% of those who accept statistics",
        ),
        ("collector", json!("/r"), vec![Wider], "the answers are sent to the address /r, was https://c.example/r"),
        ("recipient", json!("A Shop"), vec![Wider], r#""A Shop" receives the answers, was "Counters Ltd""#),
        (
            "metrics/0/epsilon",
            json!(0.3),
            vec![Wider],
            r#"asks "Which department?" differently: each answer uses at most ε = 0.3, was 0.29"#,
        ),
        (
            "metrics/1/bounds",
            json!([2, 5]),
            vec![Wider],
            r#"asks "Which price?" differently: the answers begin at the prices 2, 5, was 2, 4.99"#,
        ),
        (
            "metrics/0/answers",
            json!(["Kitchen", "Cellar"]),
            vec![Wider],
            r#"asks "Which department?" differently: new answers: "Cellar"; no longer an answer: "Garden""#,
        ),
        (
            "metrics/0/answers",
            json!(["Garden", "Kitchen"]),
            vec![Wider],
            r#"asks "Which department?" differently: the answers are in another order"#,
        ),
        (
            "metrics/4/step",
            json!("purchase"),
            vec![Wider],
            r#"asks "Does it pay?" differently: the answer is whether the step “purchase” was reached, with the arm; before, it is whether the step “cart” was reached, with the arm"#,
        ),
        (
            "metrics/2/name",
            json!("walk"),
            vec![Wider, Narrower],
            r#"asks "How far?" as well, once a month; each answer uses at most ε = 1 | no longer asks "How far?""#,
        ),
        ("metrics/1/question", json!("?"), vec![Neutral], r#"asks "?" in other words, was "Which price?""#),
        (
            "metrics/0/minimum_batch",
            json!(900),
            vec![Neutral],
            r#""Which department?" has a result from 900 answers on, was 500"#,
        ),
    ];
    for (pointer, value, reaches, words) in measured {
        assert_eq!(reach(&format!("/measurement/{pointer}"), Some(value)), (reaches, words.to_owned()));
    }
    for (pointer, value, reaches, words) in cases {
        assert_eq!(reach(pointer, value), (reaches, words.to_owned()));
    }
}

#[test]
fn measurement_that_is_added_or_removed_as_a_whole_is_described_with_its_recipient_collector_and_limits() {
    let (with, without) = (read(&whole()).unwrap(), changed("/measurement", None).unwrap());
    let described = |older, newer| {
        let changes = compare(older, newer);
        let keyed = changes.iter().map(|change| format!("{}: {}", change.about, change.words));
        (changes.iter().map(|change| change.reach).collect::<Vec<_>>(), keyed.collect::<Vec<_>>())
    };
    let (reaches, added) = described(&without, &with);
    assert_eq!(reaches, [Reach::Wider; 9]);
    for line in [
        "collector: the answers are sent to the address https://c.example/r",
        r#"recipient: "Counters Ltd" receives the answers, with random noise"#,
        r#"metrics: asks "Which department?" as well, once a week; each answer uses at most ε = 0.29"#,
        r#"metrics: asks "Which shelf?" as well, once a month, only about January and July; each answer uses at most ε = 1"#,
        "epsilon_per_month: all answers of one month together use at most ε = 8",
        "holdout_percent: 20% of those who accept statistics see the lists for everyone, for comparison",
    ] {
        assert!(added.contains(&line.to_owned()), "{line}: {added:#?}");
    }
    let (reaches, removed) = described(&with, &without);
    assert_eq!(reaches, [Reach::Narrower; 9]);
    for line in [
        "collector: no answers are sent to the address https://c.example/r any more",
        r#"recipient: "Counters Ltd" no longer receives answers"#,
        r#"metrics: no longer asks "Which department?""#,
        "epsilon_per_month: no answers are sent any more; those of one month used at most ε = 8",
        "holdout_percent: no one sees the lists for everyone for comparison any more, was 20% of those who accept statistics",
    ] {
        assert!(removed.contains(&line.to_owned()), "{line}: {removed:#?}");
    }
}

/// Without recommendations, nothing is kept and nothing is sent, whatever is declared under "measurement".
#[test]
fn statistics_are_asked_for_again_once_recommendations_give_them_something_to_report() {
    let (with, without) = (read(&whole()).unwrap(), changed("/purposes", Some(json!(["measurement"]))).unwrap());
    assert_eq!(asked_again(&without, &with), [Purpose::Measurement]);
    assert_eq!(asked_again(&with, &without), []);
    let words =
        |older, newer| -> Vec<String> { compare(older, newer).iter().map(|change| change.words.to_string()).collect() };
    let added = words(&without, &with);
    assert!(added.contains(&"the answers are sent to the address https://c.example/r".to_owned()), "{added:#?}");
    assert!(added.iter().any(|words| words.starts_with(r#"asks "How far?" as well"#)), "{added:#?}");
    let removed = words(&with, &without);
    assert!(removed.iter().any(|words| words.starts_with("no answers are sent any more")), "{removed:#?}");
}

#[test]
fn consent_is_asked_for_again_exactly_when_its_terms_widen() {
    let older = read(&whole()).unwrap();
    for (pointer, value, again) in [
        ("/retention_days", json!(91), true),
        ("/retention_days", json!(89), false),
        ("/sensitive", json!(["health"]), true),
        ("/controller/name", json!("B Shop"), true),
        // A new purpose is asked for separately, and existing consent stays.
        ("/purposes", json!(["measurement"]), false),
        ("/controller/contact", json!("b@x.org"), false),
    ] {
        let newer = changed(pointer, Some(value)).unwrap();
        assert_eq!(older.terms().widened(&newer.terms(), &Purpose::Offers), again, "{pointer}");
    }
}

#[test]
fn every_declared_metric_is_read_with_all_its_answers() {
    let policy = read(&whole()).unwrap();
    let measurement = policy.measurement().unwrap();
    assert_eq!(
        (measurement.collector(), measurement.monthly(), measurement.holdout()),
        ("https://c.example/r", MicroEps::new(8_000_000).unwrap(), 20)
    );
    let [department, price, steps, shelf, uplift] = measurement.metrics() else { panic!("expected five metrics") };
    assert_eq!((department.name(), department.question()), ("department", "Which department?"));
    assert_eq!(
        (department.measure(), department.answers().join("|")),
        (Measure::TopCategory, "Kitchen|Garden|none".into())
    );
    assert_eq!(
        (department.epsilon(), department.epoch(), department.minimum_batch()),
        (MicroEps::new(290_000).unwrap(), Epoch::Week, 500)
    );
    assert_eq!(
        (price.measure(), price.answers().join("|")),
        (Measure::PriceBand, "under £2|£2 to £5|£5 or more|none".into())
    );
    assert_eq!(
        (price.bounds(), price.epsilon(), price.epoch()),
        (&[200, 499][..], MicroEps::new(2_000_000).unwrap(), Epoch::Month)
    );
    assert_eq!(price.minimum_batch(), 1000);
    assert_eq!((steps.measure(), steps.answers().join("|")), (Measure::Funnel, "none|view|click|cart|purchase".into()));
    assert_eq!((shelf.measure(), shelf.answers().join("|")), (Measure::Slot, "home|none".into()));
    assert_eq!((uplift.measure(), uplift.answers().join("|")), (Measure::Outcome(Step::Cart), "no|yes".into()));
    let tags: Vec<_> = policy.metrics().iter().map(Metric::tag).collect();
    assert_eq!(policy.terms().measured.metrics().collect::<Vec<_>>(), tags);
}

#[test]
fn a_tag_changes_with_everything_that_decides_what_a_report_means_and_with_nothing_else() {
    let tags = |policy: &Checked| policy.metrics().iter().map(Metric::tag).collect::<Vec<_>>();
    let before = tags(&read(&whole()).unwrap());
    for (pointer, value, same) in [
        ("0/name", json!("other"), false),
        ("0/answers/2", json!("Toys"), false),
        ("0/epsilon", json!(0.28), false),
        ("0/epoch", json!("month"), false),
        ("1/bounds", json!([2, 5]), false),
        ("4/step", json!("click"), false),
        ("3/months", json!([1]), false),
        ("4/months", json!([2]), false),
        ("3/months", json!([7, 1]), true),
        ("4/months", json!([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]), true),
        ("0/question", json!("And now?"), true),
        ("0/minimum_batch", json!(1000), true),
    ] {
        let policy = changed(&format!("/measurement/metrics/{pointer}"), Some(value)).unwrap();
        assert_eq!(tags(&policy) == before, same, "{pointer}");
    }
}

#[test]
fn a_policy_that_measures_too_much_or_omits_something_is_refused_with_its_path() {
    let at = |pointer: &str, value: Value| {
        let refused = changed(&format!("/measurement/{pointer}"), Some(value)).unwrap_err();
        (refused.path.trim_start_matches("policy.measurement").to_owned(), refused.code)
    };
    let malformed = |path: &str| (path.to_owned(), Code::PolicyMalformed);
    let refused = |path: &str| (path.to_owned(), Code::PolicyRefused);
    // 5 × 0.29 + 2 + 1 + 1 + 1 = 6.45 in January and July; the fourth metric exceeds 5.
    assert_eq!(at("epsilon_per_month", json!(5)), refused(".metrics[3].epsilon"));
    assert!(changed("/measurement/epsilon_per_month", Some(json!(6.45))).is_ok());
    assert_eq!(at("epsilon_per_month", json!(6.44)), refused(".metrics[4].epsilon"));
    assert_eq!(at("metrics/2/epoch", json!("day")), refused(".metrics[2].epsilon"));
    assert_eq!(at("metrics/0/epsilon", json!(4.01)), refused(".metrics[0].epsilon"));
    assert_eq!(at("metrics/0/epsilon", json!(0.09)), refused(".metrics[0].epsilon"));
    assert_eq!(at("metrics/0/epsilon", json!(0.295)), malformed(".metrics[0].epsilon"));
    assert_eq!(at("epsilon_per_month", json!(16.5)), refused(".epsilon_per_month"));
    assert_eq!(at("collector", json!("/reports?visitor=7")), malformed(".collector"));
    assert_eq!(at("collector", json!("https://c.example/r#7")), malformed(".collector"));
    assert_eq!(at("recipient", json!("")), malformed(".recipient"));
    let unnamed = changed("/measurement/recipient", None).unwrap_err();
    assert_eq!((unnamed.path.as_str(), unnamed.code), ("policy.measurement.recipient", Code::PolicyMalformed));
    assert_eq!(at("holdout_percent", json!(51)), malformed(".holdout_percent"));
    assert_eq!(at("metrics/0/answers/2", json!("health")), refused(".metrics[0].answers"));
    assert_eq!(at("metrics/0/answers/2", json!("none")), malformed(".metrics[0].answers[2]"));
    assert_eq!(at("metrics/0/answers", json!([])), malformed(".metrics[0].answers"));
    assert_eq!(at("metrics/1/bounds", json!([5, 5])), malformed(".metrics[1].bounds[1]"));
    assert_eq!(at("metrics/1/bounds/2", json!(6)), malformed(".metrics[1].bounds"));
    assert_eq!(at("metrics/1/bounds", json!([5])), malformed(".metrics[1].bounds"));
    assert_eq!(at("metrics/2/answers", json!(["a"])), malformed(".metrics[2].answers"));
    assert_eq!(at("metrics/1/name", json!("department")), malformed(".metrics[1].name"));
    assert_eq!(at("metrics/1/name", json!("A price")), malformed(".metrics[1].name"));
    assert_eq!(at("metrics/4/step", json!("view")), malformed(".metrics[4].step"));
    assert_eq!(at("metrics/4/measures", json!("everything")), malformed(".metrics[4].measures"));
    assert_eq!(at("metrics/0/minimum_batch", json!(99)), malformed(".metrics[0].minimum_batch"));
    assert_eq!(at("metrics/3/months", json!([])), malformed(".metrics[3].months"));
    assert_eq!(at("metrics/3/months", json!([0])), malformed(".metrics[3].months[0]"));
    assert_eq!(at("metrics/3/months", json!([1, 13])), malformed(".metrics[3].months[1]"));
    assert_eq!(at("metrics/3/months", json!([1, 1.5])), malformed(".metrics[3].months[1]"));
    assert_eq!(at("metrics/3/months", json!([4, 4])), malformed(".metrics[3].months[1]"));
    assert_eq!(at("metrics/3/months", json!("January")), malformed(".metrics[3].months"));
    assert_eq!(at("metrics/0/months", json!([1])), malformed(".metrics[0].months"), "the epoch is a week");
    assert_eq!(at("metrics", json!([])), malformed(".metrics"));
    let many: Vec<String> = (0..4096).map(|n| format!("c{n}")).collect();
    assert_eq!(at("metrics/0/answers", json!(many)), malformed(".metrics[0].answers"));
    assert!(changed("/measurement/metrics/0/answers", Some(json!(many[1..]))).is_ok());
    let unasked = changed("/purposes", Some(json!(["recommendations"]))).unwrap_err();
    assert_eq!((unasked.path.as_str(), unasked.code), ("policy.measurement", Code::PolicyRefused));
}

#[test]
fn questions_that_take_turns_share_a_months_budget_and_only_the_dearest_month_counts() {
    let with = |months: [Value; 2], monthly: f64| {
        let mut policy = whole();
        let measurement = &mut policy["measurement"];
        measurement["epsilon_per_month"] = json!(monthly);
        measurement["metrics"].as_array_mut().unwrap().remove(0);
        for (at, months) in [(1, &months[0]), (2, &months[1])] {
            measurement["metrics"][at]["months"] = months.clone();
        }
        read(&policy)
    };
    let dearest = |policy: Checked| policy.measurement().unwrap().dearest_month().millionths();
    // Price costs 2 and uplift 1 in every month; steps and shelf cost 1 each.
    let apart = [json!([1, 3, 5, 7, 9, 11]), json!([2, 4, 6, 8, 10, 12])];
    assert_eq!(dearest(with(apart, 4.0).unwrap()), 4_000_000);
    let together = [json!([1, 3]), json!([3, 4])];
    assert_eq!(dearest(with(together.clone(), 5.0).unwrap()), 5_000_000);
    let refused = with(together, 4.99).unwrap_err();
    assert_eq!((refused.path.as_str(), refused.code), ("policy.measurement.metrics[3].epsilon", Code::PolicyRefused));
    let often = changed("/measurement/metrics/0/epoch", Some(json!("day"))).map(dearest);
    assert!(often.is_err(), "31 × 0.29 + 5 is more than 8");
    let daily = |epsilon| {
        changed(
            "/measurement/metrics",
            Some(json!([
                { "name": "a", "question": "A?", "measures": "funnel", "epsilon": epsilon, "epoch": "day" },
                { "name": "b", "question": "B?", "measures": "funnel", "epsilon": 0.2, "epoch": "week" },
                { "name": "c", "question": "C?", "measures": "funnel", "epsilon": 2, "months": [12] },
            ])),
        )
    };
    assert_eq!(dearest(daily(0.1).unwrap()), 6_100_000, "31 × 0.1 + 5 × 0.2 + 2");
}

#[test]
fn a_policy_that_asks_a_question_in_other_months_asks_again() {
    let changes = compare(
        &changed("/measurement/metrics/3/months", Some(json!([1]))).unwrap(),
        &changed("/measurement/metrics/3/months", Some(json!([1, 7]))).unwrap(),
    );
    let words: Vec<_> = changes.iter().map(|change| (change.reach, change.words.to_string())).collect();
    let differs = "asked once a month, only about January and July, was once a month, only about January";
    assert_eq!(words, [(Reach::Wider, format!("asks \"Which shelf?\" differently: {differs}"))]);
}
