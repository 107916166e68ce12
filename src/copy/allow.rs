//! Findings that the author of a text permits, each with a reason.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::rule::Rule;
use super::shorten::{self, beginning};
use crate::policy::Node;

/// A rule that a text may break, and the author's reason.
pub type Permit = (Rule, Arc<str>);

/// What permits a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    /// The author's reason.
    pub reason: Arc<str>,
    /// The number of the exception in the allow file, counted from 0; `None` for one in the file of the text.
    pub listed: Option<usize>,
}

/// The exceptions of an allow file: `[{ "rule": "guilt", "text": "…", "reason": "…" }]`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AllowList {
    exceptions: Vec<Allowed>,
    /// The rules that each text may break, with the numbers of the exceptions.
    texts: BTreeMap<String, Vec<(Rule, usize)>>,
}

/// One exception: this text may break this rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowed {
    /// The rule.
    pub rule: Rule,
    /// The text.
    pub text: String,
    /// The author's reason.
    pub reason: Arc<str>,
}

/// An error in an allow file: the path of the value, as `allow[0].rule`, and what was expected there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowError {
    /// The path.
    pub path: String,
    /// What was expected, and what was found.
    pub message: String,
}

impl AllowError {
    fn new(path: &str, expected: &str, found: &Node) -> Self {
        Self { path: path.to_owned(), message: format!("expected {expected}, found {}", found.shown()) }
    }
}

/// The keys of an exception; all are required.
const KEYS: [&str; 3] = ["rule", "text", "reason"];

impl Allowed {
    fn read(node: &Node, path: &str) -> Result<Self, AllowError> {
        let Node::Map(entries) = node else {
            return Err(AllowError::new(path, "an object with rule, text and reason", node));
        };
        let error = |key: &str, message: String| AllowError { path: format!("{path}.{key}"), message };
        for (at, (key, _)) in entries.iter().enumerate() {
            if !KEYS.contains(&key.as_str()) {
                return Err(error(key, format!("expected one of the keys {}", KEYS.join(", "))));
            }
            if entries.iter().take(at).any(|(other, _)| other == key) {
                return Err(error(key, "expected the key once".to_owned()));
            }
        }
        let text = |key: &str| match entries.iter().find(|(name, _)| name == key) {
            Some((_, Node::Text(text))) => Ok(text.as_str()),
            Some((_, other)) => Err(AllowError::new(&format!("{path}.{key}"), "a text", other)),
            None => Err(error(key, "expected a text, as the key is required".to_owned())),
        };
        let [rule, excused, reason] = KEYS.map(text);
        let (rule, excused, reason) = (rule?, excused?, reason?);
        let Some(rule) = Rule::named(rule) else {
            return Err(error("rule", format!("expected one of {}, found {rule:?}", Rule::names())));
        };
        if reason.trim().is_empty() {
            return Err(error("reason", "expected a reason, found an empty text".to_owned()));
        }
        Ok(Self { rule, text: excused.to_owned(), reason: beginning(reason, shorten::TEXT).into() })
    }
}

impl AllowList {
    /// Reads an allow file.
    ///
    /// # Errors
    /// The first value that does not have the documented form.
    pub fn read(list: &Node) -> Result<Self, AllowError> {
        let Node::List(nodes) = list else {
            let expected =
                "a list of exceptions, [{\"rule\": \"RULE\", \"text\": \"TEXT\", \"reason\": \"REASON\"}, ...]";
            return Err(AllowError::new("allow", expected, list));
        };
        let read = nodes.iter().enumerate().map(|(at, node)| Allowed::read(node, &format!("allow[{at}]")));
        let exceptions: Vec<Allowed> = read.collect::<Result<_, _>>()?;
        let mut texts: BTreeMap<String, Vec<(Rule, usize)>> = BTreeMap::new();
        for (at, allowed) in exceptions.iter().enumerate() {
            texts.entry(words(&allowed.text)).or_default().push((allowed.rule, at));
        }
        Ok(Self { exceptions, texts })
    }

    /// Returns the rules that a text may break, with the numbers of the exceptions.
    #[must_use]
    pub fn of(&self, text: &str) -> &[(Rule, usize)] {
        let found = if self.texts.is_empty() { None } else { self.texts.get(&words(text)) };
        found.map_or(&[], Vec::as_slice)
    }

    /// Returns the exceptions with other numbers than these, each with its number.
    #[must_use]
    pub fn unused(&self, used: &BTreeSet<usize>) -> Vec<(usize, Allowed)> {
        self.exceptions.iter().cloned().enumerate().filter(|(number, _)| !used.contains(number)).collect()
    }

    /// Returns the reason of the exception with this number.
    #[must_use]
    pub fn reason(&self, number: usize) -> Option<Arc<str>> {
        self.exceptions.get(number).map(|allowed| allowed.reason.clone())
    }
}

/// Returns a text with one space for each run of white space.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Adds what else is permitted; of several reasons for a rule, the first counts.
pub(super) fn add<'p>(permits: &mut Vec<Permit>, more: impl IntoIterator<Item = &'p Permit>) {
    for permit in more {
        if !permits.iter().any(|(rule, _)| *rule == permit.0) {
            permits.push(permit.clone());
        }
    }
}

/// Reads the exceptions of an attribute: `RULE: reason`, several separated by `;`. A reason may contain a `;`, unless a
/// word with a colon or the name of a rule follows: that begins the next exception.
pub(super) fn inline(value: &str) -> Result<Vec<Permit>, String> {
    let mut exceptions: Vec<String> = Vec::new();
    for part in value.split(';').filter(|part| !part.trim().is_empty()) {
        match exceptions.last_mut() {
            Some(reason) if !begins(part) => {
                reason.push(';');
                reason.push_str(part);
            }
            _ => exceptions.push(part.into()),
        }
    }
    let read = exceptions.iter().map(|part| {
        let (name, reason) = part.split_once(':').unwrap_or((part, ""));
        let rule = Rule::named(name.trim())
            .ok_or_else(|| format!("expected one of {}, found {:?}", Rule::names(), name.trim()))?;
        let reason = reason.trim();
        if reason.is_empty() {
            Err(format!("expected a reason after \"{rule}:\", found none"))
        } else {
            Ok((rule, beginning(reason, shorten::TEXT).into()))
        }
    });
    let read: Vec<Permit> = read.collect::<Result<_, _>>()?;
    let mut permits = Vec::new();
    add(&mut permits, &read);
    if permits.is_empty() { Err("expected RULE: reason, found nothing".into()) } else { Ok(permits) }
}

/// Returns true if an exception begins here, be it with a name that no rule has.
fn begins(part: &str) -> bool {
    let name = part.split_once(':').map(|(name, _)| name.trim());
    let is_word = |name: &str| !name.is_empty() && !name.contains(char::is_whitespace);
    name.is_some_and(is_word) || Rule::named(part.trim()).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exception_needs_a_rule_and_a_reason() {
        assert_eq!(inline("guilt: it is a quote").unwrap(), [(Rule::Guilt, "it is a quote".into())]);
        assert_eq!(inline("guilt: a; nagging: b").unwrap().len(), 2);
        assert_eq!(inline(&"guilt: a;".repeat(2000)).unwrap(), [(Rule::Guilt, "a".into())]);
        for wrong in ["", "guilt", "guilt:", "shame: x", "guilt: a; nagging", ";"] {
            assert!(inline(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_reason_may_have_a_semicolon() {
        let fair = "the fair ends on Sunday; see the heading";
        assert_eq!(inline(&format!("false-urgency: {fair}")).unwrap(), [(Rule::FalseUrgency, fair.into())]);
        let two = [(Rule::Guilt, "a; b".into()), (Rule::Nagging, "c".into())];
        assert_eq!(inline("guilt: a; b; nagging: c;").unwrap(), two);
        for wrong in ["guilt: a; naging: b", "guilt: a; nagging", "a; guilt: b"] {
            assert!(inline(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn each_fault_of_an_allow_file_has_a_path() {
        let read = |json: &str| AllowList::read(&serde_json::from_str(json).unwrap());
        for (json, path) in [
            ("{}", "allow"),
            ("[1]", "allow[0]"),
            (r#"[{"rule":"guilt","text":"x"}]"#, "allow[0].reason"),
            (r#"[{"rule":"guilt","text":5,"reason":"y"}]"#, "allow[0].text"),
            (r#"[{"rule":"gilt","text":"x","reason":"y"}]"#, "allow[0].rule"),
            (r#"[{"rule":"guilt","text":"x","reason":" "}]"#, "allow[0].reason"),
            (r#"[{"rule":"guilt","text":"x","reason":"y","why":1}]"#, "allow[0].why"),
            (r#"[{"rule":"guilt","rule":"guilt","text":"x","reason":"y"}]"#, "allow[0].rule"),
        ] {
            assert_eq!(read(json).unwrap_err().path, path, "{json}");
        }
        let list = read(r#"[{"rule":"guilt","text":"Do  not go","reason":"a quote"}]"#).unwrap();
        assert_eq!(list.of("Do not\ngo"), [(Rule::Guilt, 0)]);
        assert_eq!(list.reason(0).as_deref(), Some("a quote"));
        assert_eq!(list.of("Do go"), []);
    }
}
