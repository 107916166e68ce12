//! The form of the site's answers: the keys, and what each may contain. A file that breaks it is refused in the words of
//! the documentation.

use super::answers::{AnswersError, MAX_MONTHS, VERSION};
use crate::policy::Node;

/// What a value may be.
enum Form {
    /// Any text; it may be empty.
    Text,
    /// A whole number between these, both included.
    Whole(u16, u16),
    /// An object with these keys.
    Object(&'static [Key]),
    /// A list of objects with these keys.
    List(&'static [Key]),
}

/// A key, whether it is required, and its value.
struct Key(&'static str, bool, Form);

const ANSWERS: &[Key] = &[
    Key("version", true, Form::Whole(VERSION as u16, VERSION as u16)),
    Key("context", false, Form::Object(CONTEXT)),
    text("alternatives"),
    Key("consultation", false, Form::Object(&[text("visitors"), text("dpo")])),
    Key("risks", false, Form::List(RATING)),
    Key("sign_off", false, Form::Object(&[text("name"), text("role"), text("decision"), text("date")])),
    Key("review", false, Form::Object(REVIEW)),
];
const CONTEXT: &[Key] = &[text("description"), text("visitors"), text("benefits"), text("recipient"), text("offers")];
const RATING: &[Key] = &[
    Key("risk", true, Form::Text),
    Key("severity", true, Form::Whole(1, 4)),
    Key("likelihood", true, Form::Whole(1, 4)),
    text("reason"),
];
const REVIEW: &[Key] =
    &[Key("every_months", false, Form::Whole(1, MAX_MONTHS)), Key("last", false, Form::Object(LAST))];
const LAST: &[Key] = &[
    Key("date", true, Form::Text),
    Key("policy", true, Form::Text),
    Key("pack", true, Form::Text),
    Key("engine", true, Form::Text),
];

const fn text(key: &'static str) -> Key {
    Key(key, false, Form::Text)
}

/// Checks the form of the site's answers.
///
/// # Errors
/// The first value that does not have the form.
pub fn check_form(answers: &Node) -> Result<(), AnswersError> {
    object(answers, ANSWERS, "answers")
}

fn value(node: &Node, form: &Form, path: &str) -> Result<(), AnswersError> {
    match (form, node) {
        (Form::Text, Node::Text(_)) => Ok(()),
        (Form::Text, _) => Err(refused(path, "a text", node)),
        (Form::Whole(least, most), node) => {
            let whole = |number: f64| number.fract() == 0.0 && (f64::from(*least)..=f64::from(*most)).contains(&number);
            match node {
                Node::Number(number) if whole(*number) => Ok(()),
                _ if least == most => Err(refused(path, &least.to_string(), node)),
                _ => Err(refused(path, &format!("a whole number from {least} to {most}"), node)),
            }
        }
        (Form::Object(keys), node) => object(node, keys, path),
        (Form::List(keys), Node::List(nodes)) => {
            nodes.iter().enumerate().try_for_each(|(at, node)| object(node, keys, &format!("{path}[{at}]")))
        }
        (Form::List(_), _) => Err(refused(path, "a list", node)),
    }
}

fn object(node: &Node, keys: &[Key], path: &str) -> Result<(), AnswersError> {
    let Node::Map(entries) = node else { return Err(refused(path, "an object", node)) };
    let error = |key: &str, expected: &str| {
        Err(AnswersError { path: format!("{path}.{key}"), message: format!("expected {expected}") })
    };
    for (at, (key, node)) in entries.iter().enumerate() {
        let Some(Key(_, _, form)) = keys.iter().find(|Key(name, ..)| name == key) else {
            return error(key, "a documented key");
        };
        if entries.iter().take(at).any(|(other, _)| other == key) {
            return error(key, "the key once");
        }
        value(node, form, &format!("{path}.{key}"))?;
    }
    match keys.iter().find(|Key(name, is_required, _)| *is_required && !entries.iter().any(|(key, _)| key == name)) {
        Some(Key(name, ..)) => error(name, "a value, as the key is required"),
        None => Ok(()),
    }
}

fn refused(path: &str, expected: &str, found: &Node) -> AnswersError {
    AnswersError { path: path.to_owned(), message: format!("expected {expected}, found {}", found.shown()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Date;
    use crate::pia::{Answers, OwnRating, Stamp};

    #[test]
    fn answers_that_the_tool_writes_have_the_form() {
        let mut answers = Answers::default();
        answers.risks.push(OwnRating { risk: "loss".into(), severity: 4, likelihood: 1, reason: "a".into() });
        answers.review.last = Some(Stamp::of(b"policy", 7, Date::today()));
        let written = serde_json::to_string(&answers).unwrap();
        assert_eq!(check_form(&serde_json::from_str(&written).unwrap()), Ok(()));
    }
}
