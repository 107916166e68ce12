//! Turns the path in an error into the line and column of the faulty value.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

/// Returns the line and the column (in bytes, both counted from 1) of the value that `path` names in `json`, or, if it
/// is missing, of the value that should contain it. The path is that of a [`crate::policy::PolicyError`]: a name,
/// followed by `.key` and `[n]`.
pub(super) fn locate(json: &str, path: &str) -> (usize, usize) {
    let mut rest = path.find(['.', '[']).and_then(|at| path.get(at..)).unwrap_or_default();
    let mut here = json.trim_start();
    while let Some((value, after)) = step(here, rest) {
        (here, rest) = (value, after);
    }
    let before = json.get(..(here.as_ptr() as usize).saturating_sub(json.as_ptr() as usize)).unwrap_or_default();
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    (before.matches('\n').count() + 1, before.len() - line_start + 1)
}

/// Returns the text of the value that the first step of `path` leads to, and the rest of the path.
fn step<'j, 'p>(json: &'j str, path: &'p str) -> Option<(&'j str, &'p str)> {
    if let Some(path) = path.strip_prefix('.') {
        let entries: BTreeMap<String, &'j RawValue> = serde_json::from_str(json).ok()?;
        // A key may itself contain dots and brackets, so the longest matching key is used.
        let fits = |key: &str| path.strip_prefix(key).filter(|rest| rest.is_empty() || rest.starts_with(['.', '[']));
        let steps = entries.iter().filter_map(|(key, value)| Some((value.get(), fits(key)?)));
        return steps.min_by_key(|(_, rest)| rest.len());
    }
    let (position, rest) = path.strip_prefix('[')?.split_once(']')?;
    let elements: Vec<&'j RawValue> = serde_json::from_str(json).ok()?;
    elements.get(position.parse::<usize>().ok()?).map(|value| (value.get(), rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    const JSON: &str = " { \"a\": [1,\n  {\"b\": 2, \"b.c\": 3},\n 4],\n\"é\": {\"d\":5} }";

    #[test]
    fn an_existing_value_is_located_at_its_start() {
        let places = [
            ("policy", (1, 2)),
            ("policy.a", (1, 9)),
            ("policy.a[0]", (1, 10)),
            ("policy.a[1]", (2, 3)),
            ("policy.a[1].b", (2, 9)),
            ("policy.a[1].b.c", (2, 19)),
            ("policy.a[2]", (3, 2)),
            ("policy.é", (4, 7)),
            ("policy.é.d", (4, 12)),
        ];
        for (path, place) in places {
            assert_eq!(locate(JSON, path), place, "{path}");
        }
    }

    #[test]
    fn a_missing_value_is_located_where_it_should_be() {
        assert_eq!(locate(JSON, "policy.z"), (1, 2));
        assert_eq!(locate(JSON, "policy.a[7]"), (1, 9));
        assert_eq!(locate(JSON, "policy.é.d.e"), (4, 12));
        assert_eq!(locate("[]", "policy.version"), (1, 1));
        assert_eq!(locate("7", "policy"), (1, 1));
    }
}
