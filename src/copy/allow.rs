//! Findings that the author of a text permits, each with a reason.

use serde::Deserialize;

use super::rule::Rule;

/// The exceptions of an allow file: `[{ "rule": "guilt", "text": "…", "reason": "…" }]`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AllowList(Vec<Allowed>);

/// One exception: this text may break this rule.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Allowed {
    rule: String,
    text: String,
    reason: String,
}

impl AllowList {
    /// Reads an allow file.
    ///
    /// # Errors
    /// The path of the first value that does not have the documented form, and what was expected there.
    pub fn read(json: &str) -> Result<Self, (String, String)> {
        let deserializer = &mut serde_json::Deserializer::from_str(json);
        let list: Vec<Allowed> = serde_path_to_error::deserialize(&mut *deserializer).map_err(|error| {
            let path = error.path().to_string();
            (path, error.into_inner().to_string())
        })?;
        deserializer.end().map_err(|_| ("the end".into(), "expected nothing after the list".into()))?;
        for (at, allowed) in list.iter().enumerate() {
            if Rule::named(&allowed.rule).is_none() {
                let message = format!("expected one of {}, found {:?}", Rule::names(), allowed.rule);
                return Err((format!("[{at}].rule"), message));
            }
            if allowed.reason.trim().is_empty() {
                return Err((format!("[{at}].reason"), "expected a reason, found an empty text".into()));
            }
        }
        Ok(Self(list))
    }

    /// Returns the reason why this text may break this rule.
    #[must_use]
    pub fn reason(&self, rule: Rule, text: &str) -> Option<&str> {
        let same = |allowed: &&Allowed| allowed.rule == rule.name() && words(&allowed.text).eq(words(text));
        self.0.iter().find(same).map(|allowed| allowed.reason.as_str())
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
}

/// Reads the exceptions of an attribute: `RULE: reason`, several separated by `;`. A reason may contain a `;`, unless a
/// word with a colon or the name of a rule follows: that begins the next exception.
pub(super) fn inline(value: &str) -> Result<Vec<(Rule, String)>, String> {
    let mut exceptions: Vec<String> = Vec::new();
    for part in value.split(';').filter(|part| !part.trim().is_empty()) {
        match exceptions.last_mut() {
            Some(reason) if !begins(part) => *reason = format!("{reason};{part}"),
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
            Ok((rule, reason.into()))
        }
    });
    let read: Vec<_> = read.collect::<Result<_, _>>()?;
    if read.is_empty() { Err("expected RULE: reason, found nothing".into()) } else { Ok(read) }
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
        let path = |json: &str| AllowList::read(json).unwrap_err().0;
        assert_eq!(path(r#"[{"rule":"guilt","text":"x"}]"#), "[0]");
        assert_eq!(path(r#"[{"rule":"guilt","text":5,"reason":"y"}]"#), "[0].text");
        assert_eq!(path(r#"[{"rule":"gilt","text":"x","reason":"y"}]"#), "[0].rule");
        assert_eq!(path(r#"[{"rule":"guilt","text":"x","reason":" "}]"#), "[0].reason");
        assert_eq!(path(r#"[{"rule":"guilt","text":"x","reason":"y","why":1}]"#), "[0].why");
        assert_eq!(path("[] []"), "the end");
        let list = AllowList::read(r#"[{"rule":"guilt","text":"Do  not go","reason":"a quote"}]"#).unwrap();
        assert_eq!(list.reason(Rule::Guilt, "Do not\ngo"), Some("a quote"));
        assert_eq!(list.reason(Rule::Nagging, "Do not go"), None);
    }
}
