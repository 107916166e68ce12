//! The published JSON Schema of policies, `www/schemas/policy.schema.json`, generated from the same form that the
//! engine uses to check them.

use serde::ser::{Serialize, Serializer};

use crate::policy::{AUDIT, DECLARED, Field, List, Node, Object, POLICY, Presence, Range, THRESHOLD, Value};

/// The description of each key. The path of a metric's key begins with `metrics.`, and that of a threshold's key with
/// `thresholds.`.
const DESCRIPTIONS: [(&str, &str); 42] = [
    ("$schema", "The address of this schema, for editors."),
    ("version", "The version of this format."),
    (
        "revision",
        "Must rise with every change that asks for more: another purpose, longer retention, another controller, a label that is no longer sensitive. Visitors who agreed to less are then asked again.",
    ),
    ("controller", "Who is responsible for the data."),
    (
        "controller.name",
        "The name that visitors know the site by. Consent is given to this name; if it changes, visitors are asked again.",
    ),
    ("controller.contact", "An e-mail or web address where a person answers."),
    ("controller.address", "The postal address, on one line."),
    ("controller.country", "The country whose law applies to the site, as a two-letter ISO 3166-1 code."),
    ("controller.dpo", "The data protection officer: a name or title, and an address, on one line."),
    ("controller.representative", "The representative in the EU of a site elsewhere: name and address, on one line."),
    ("notice", "The site's privacy notice: an https address, or a path on this site that begins with one slash."),
    ("retention_days", "The number of days for which events are kept on the visitor's device, usually 90."),
    (
        "purposes",
        "What consent is requested for. recommendations: storing what a visitor does and using it for ranking. offers: choosing offers in the site's own code, which reads the decision; the engine does nothing else with it. measurement: sending declared metrics, with noise and without an id.",
    ),
    (
        "sensitive",
        "Categories and tags of the catalogue whose items are neither recorded nor used for ranking, unless a visitor allows the label.",
    ),
    ("languages", "BCP 47 tags of the languages of the site's texts, the main language first."),
    ("ranking", "How lists are put together. Each option trades some accuracy for another goal."),
    ("ranking.diversity", "How much an item's value depends on its difference from the items above it, in percent."),
    (
        "ranking.calibration",
        "How much an item's value depends on bringing the list closer to the visitor's own mix of categories, in percent.",
    ),
    (
        "ranking.provider_share",
        "The largest share of a list that one provider may have, in percent, rounded up to whole items; 100 means no cap.",
    ),
    (
        "ranking.exploration_every",
        "One in this many places is an exploration slot for a new or long-tail item; 0 reserves none.",
    ),
    (
        "measurement",
        "What is measured among visitors who agreed to measurement, with noise that each browser adds itself. Only what is declared here can be reported. Further rules, which this schema cannot express: names are distinct, bounds rise and are one fewer than answers, no answer is sensitive, and the ε of all reports on each calendar month stays within the cap.",
    ),
    (
        "measurement.collector",
        "Where reports are sent: an https address, or a path on this site that begins with one slash, without ? and #, which could differ between visitors.",
    ),
    (
        "measurement.recipient",
        "Who runs the collector and receives the reports: the controller's own name, or that of another company. Visitors read it, with the collector's host, before they agree.",
    ),
    (
        "measurement.epsilon_per_month",
        "The maximum that all reports of one visitor may reveal in a calendar month, as ε. A weekly metric counts five times, a daily one 31 times.",
    ),
    (
        "measurement.holdout_percent",
        "The percentage of consenting visitors who get everyone's list, for comparison. The browser assigns them at random.",
    ),
    ("measurement.metrics", "The metrics. Each asks one question."),
    ("metrics.name", "The metric's name in files and exports."),
    ("metrics.question", "The question in plain words, as visitors and marketers read it."),
    (
        "metrics.measures",
        "How a browser answers from the events of the epoch. top-category: the category with the most events. price-band: the price band with the most events. funnel: the furthest step of none, view, click, cart, purchase. slot: the shelf of the newest click. outcome: whether a step was reached, by arm (personalised or holdout).",
    ),
    (
        "metrics.answers",
        "For top-category: the categories. For price-band: the bands in words, the cheapest first. For slot: the names of the shelves. \"none\" is added.",
    ),
    (
        "metrics.bounds",
        "For price-band: the prices at which all bands except the first begin, ascending, in the catalogue's currency; one fewer than answers.",
    ),
    ("metrics.step", "For outcome: what counts as success."),
    (
        "metrics.epsilon",
        "The bound on what one report reveals: it can change the odds of any answer by at most e to this power.",
    ),
    ("metrics.epoch", "How often a browser reports: on each calendar month, week or day (UTC) that has ended."),
    (
        "metrics.months",
        "The calendar months about which the question is asked, 1 for January to 12 for December (UTC); without it, every month. The report on a month is sent after that month has ended. Questions that take turns share a month's budget. Only for epoch month.",
    ),
    (
        "metrics.minimum_batch",
        "The number of reports that are needed before an estimate is shown. For outcome, both arms together must reach it, and each must have a tenth of it.",
    ),
    (
        "audit",
        "What `homebody audit` checks. Only this command reads the section; browsers ignore it. Further rules, which this schema cannot express: each figure has at most one threshold, which has least, most or both, and least is at most most.",
    ),
    ("audit.thresholds", "The limits. If a figure is outside its limits, `homebody audit` exits with 1."),
    (
        "audit.proxies",
        "Labels of the catalogue that may be proxies for a protected characteristic, such as tag:women: the audit ranks again without the label and counts the lists that change. Without this key, it uses the most frequent tags and providers.",
    ),
    ("thresholds.figure", "The figure that has the limits."),
    ("thresholds.least", "The lowest value that is accepted."),
    ("thresholds.most", "The highest value that is accepted."),
];

/// Returns the schema as JSON, with the keys in the order of the documentation and with a final line break.
///
/// ```
/// assert!(homebody::policy_schema::schema().contains("\"title\": \"Homebody policy\""));
/// ```
///
/// # Panics
/// If a key has no description.
#[must_use]
#[expect(clippy::expect_used, reason = "a tree of texts and numbers can always be written as JSON")]
pub fn schema() -> String {
    let mut whole = vec![
        ("$schema", text("https://json-schema.org/draft/2020-12/schema")),
        ("title", text("Homebody policy")),
        (
            "description",
            text(
                "What a site asks its visitors for, how long it keeps data, and whom to contact. `homebody policy check` applies the same rules.",
            ),
        ),
    ];
    whole.extend(object(&POLICY, ""));
    let metric = [
        vec![(
            "description",
            text("One question about visitors in general, with every answer that a browser can give."),
        )],
        object(&DECLARED, "metrics."),
    ];
    let threshold =
        [vec![("description", text("A limit on one figure of an audit."))], object(&THRESHOLD, "thresholds.")];
    let definitions = vec![("metric", map(metric.concat())), ("threshold", map(threshold.concat()))];
    whole.push(("$defs", map(definitions)));
    let mut json = serde_json::to_string_pretty(&Json(&map(whole))).expect("JSON");
    json.push('\n');
    json
}

type Entries = Vec<(&'static str, Node)>;

fn map(entries: Entries) -> Node {
    Node::Map(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

fn text(text: &str) -> Node {
    Node::Text(text.to_owned())
}

fn words(words: &[&str]) -> Node {
    Node::List(words.iter().map(|word| text(word)).collect())
}

fn count(count: usize) -> Node {
    Node::Number(count as f64)
}

fn object(form: &'static Object, path: &str) -> Entries {
    let required = form.fields.iter().filter(|field| matches!(field.presence, Presence::Required));
    let required: Vec<&str> = required.map(|field| field.key).collect();
    let mut entries = vec![("type", text("object"))];
    if !required.is_empty() {
        entries.push(("required", words(&required)));
    }
    entries.push(("additionalProperties", Node::Bool(false)));
    let properties = form.fields.iter().map(|field| (field.key, property(field, path))).collect();
    entries.push(("properties", map(properties)));
    let conditions: Vec<Node> = form.fields.iter().filter_map(condition).collect();
    if !conditions.is_empty() {
        entries.push(("allOf", Node::List(conditions)));
    }
    entries
}

/// Returns the condition under which a field is required or needs a certain entry, if it has one.
fn condition(field: &Field) -> Option<Node> {
    let property = |key, value| ("properties", map(vec![(key, value)]));
    match field.presence {
        Presence::Required | Presence::Optional => None,
        Presence::With(key, allowed) => Some(map(vec![
            ("if", map(vec![property(key, map(vec![("enum", words(allowed))]))])),
            ("then", map(vec![("required", words(&[field.key]))])),
            ("else", map(vec![property(field.key, Node::Bool(false))])),
        ])),
        Presence::OptionalIf(key, word) => Some(map(vec![
            ("if", map(vec![("required", words(&[field.key]))])),
            ("then", map(vec![property(key, map(vec![("const", text(word))]))])),
        ])),
        Presence::OptionalWith(list, word) => Some(map(vec![
            ("if", map(vec![("required", words(&[field.key]))])),
            ("then", map(vec![property(list, map(vec![("contains", map(vec![("const", text(word))]))]))])),
        ])),
    }
}

#[expect(clippy::panic, reason = "a test generates the schema")]
fn property(field: &'static Field, path: &str) -> Node {
    let path = format!("{path}{}", field.key);
    let described = DESCRIPTIONS.iter().find(|(key, _)| *key == path);
    let Some((_, description)) = described else { panic!("{path} has no description") };
    let mut entries = vec![("description", text(description))];
    entries.extend(value(&field.value, &format!("{path}.")));
    map(entries)
}

fn value(form: &'static Value, path: &str) -> Entries {
    match form {
        Value::Text(form) => {
            let pattern = form.pattern.regular_expression();
            let mut entries =
                vec![("type", text("string")), ("maxLength", count(form.most)), ("pattern", text(&pattern))];
            if !form.except.is_empty() {
                entries.push(("not", map(vec![("const", text(form.except))])));
            }
            if !form.without.is_empty() {
                entries.push(("not", map(vec![("pattern", text(&format!("[{}]", form.without)))])));
            }
            if !form.otherwise.is_empty() {
                entries.push(("default", text(form.otherwise)));
            }
            if !form.examples.is_empty() {
                entries.push(("examples", words(form.examples)));
            }
            entries
        }
        Value::Word(form) => {
            let mut entries = vec![("enum", words(form.words))];
            if !form.otherwise.is_empty() {
                entries.push(("default", text(form.otherwise)));
            }
            entries
        }
        Value::Whole(range) if range.least == range.most => vec![("const", Node::Number(f64::from(range.least)))],
        Value::Whole(range) => number(range, "integer", 1.0),
        Value::Hundredths(range) => {
            let mut entries = number(range, "number", 100.0);
            entries.push(("multipleOf", Node::Number(0.01)));
            entries
        }
        Value::Object(form) => object(form, path),
        Value::List(form) => list(form, path),
        Value::Tool => object(&AUDIT, path),
    }
}

fn number(range: &Range, name: &str, scale: f64) -> Entries {
    let scaled = |number: u32| Node::Number(f64::from(number) / scale);
    let mut entries = vec![("type", text(name)), ("minimum", scaled(range.least)), ("maximum", scaled(range.most))];
    entries.extend(range.otherwise.map(|otherwise| ("default", scaled(otherwise))));
    entries
}

fn list(form: &'static List, path: &str) -> Entries {
    let mut entries = vec![("type", text("array"))];
    if form.least > 0 {
        entries.push(("minItems", count(form.least)));
    }
    entries.extend(form.most.map(|most| ("maxItems", count(most))));
    if form.distinct {
        entries.push(("uniqueItems", Node::Bool(true)));
    }
    let each = match form.each {
        Value::Object(_) if path == "audit.thresholds." => vec![("$ref", text("#/$defs/threshold"))],
        Value::Object(_) => vec![("$ref", text("#/$defs/metric"))],
        _ => value(&form.each, ""),
    };
    entries.push(("items", map(each)));
    entries
}

/// Writes a tree in the order of its keys, and whole numbers without a decimal point.
struct Json<'n>(&'n Node);

impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Node::Null => serializer.serialize_unit(),
            Node::Bool(truth) => serializer.serialize_bool(*truth),
            Node::Number(number) if number.fract() == 0.0 => serializer.serialize_i64(*number as i64),
            Node::Number(number) => serializer.serialize_f64(*number),
            Node::Text(text) => serializer.serialize_str(text),
            Node::List(nodes) => serializer.collect_seq(nodes.iter().map(Json)),
            Node::Map(entries) => serializer.collect_map(entries.iter().map(|(key, node)| (key, Json(node)))),
        }
    }
}
