//! The findings as a SARIF log, for code review.
//!
//! # Source
//! OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0.

use serde_json::{Value, json};

use super::lint::Finding;
use super::report::{FileReport, Report};
use super::rule::Rule;

/// Returns a report as a SARIF log. Columns count characters; permitted findings are suppressed results.
#[must_use]
pub fn sarif(report: &Report) -> Value {
    let results: Vec<Value> = report.all().map(|(file, finding)| result(file, finding)).collect();
    json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "homebody lint-copy",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": Rule::ALL.map(rule).to_vec(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn rule(rule: Rule) -> Value {
    let citations: Vec<&str> = rule.sources().iter().map(|source| source.citation).collect();
    let links = rule.sources().iter().map(|source| format!("[{}]({})", source.citation, source.address));
    let help = |sources: String| format!("Instead: {}.\n\nSources: {sources}.", rule.suggestion());
    json!({
        "id": rule.name(),
        "name": camel(rule.name()),
        "shortDescription": { "text": format!("A text that {}.", rule.meaning()) },
        "fullDescription": { "text": format!("A text that {} ({}).", rule.meaning(), citations.join("; ")) },
        "help": { "text": help(citations.join("; ")), "markdown": help(links.collect::<Vec<_>>().join("; ")) },
        "helpUri": rule.sources().first().map(|source| source.address),
        "defaultConfiguration": { "level": "warning" },
    })
}

fn result(file: &FileReport, finding: &Finding) -> Value {
    let index = Rule::ALL.iter().position(|rule| *rule == finding.rule);
    let message = format!("“{}” {}. Instead: {}.", finding.words, finding.rule.meaning(), finding.rule.suggestion());
    let mut result = json!({
        "ruleId": finding.rule.name(),
        "ruleIndex": index,
        "level": "warning",
        "message": { "text": message },
        "locations": [{
            "physicalLocation": {
                "artifactLocation": { "uri": uri(&file.path) },
                "region": {
                    "startLine": finding.start.0, "startColumn": finding.start.1,
                    "endLine": finding.end.0, "endColumn": finding.end.1,
                },
            },
            "logicalLocations": [{ "fullyQualifiedName": finding.part }],
        }],
        "partialFingerprints": { "text/v2": format!("{}/{:016x}", finding.rule.name(), fingerprint(&finding.text)) },
    });
    if let (Some(exception), Some(result)) = (&finding.allowed, result.as_object_mut()) {
        let kind = if exception.listed.is_some() { "external" } else { "inSource" };
        result.insert("suppressions".into(), json!([{ "kind": kind, "justification": &*exception.reason }]));
    }
    result
}

/// Returns a number by which services recognize a finding whose place has changed.
///
/// # Source
/// Fowler, Noll and Vo, FNV-1a with 64 bits.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Returns a path as a relative or absolute URI reference.
fn uri(path: &str) -> String {
    let path = if cfg!(windows) { path.replace('\\', "/") } else { path.to_owned() };
    // Neither "." nor two slashes in a row name anything; a first slash is the root.
    let parts: Vec<&str> = path.split('/').filter(|part| !matches!(*part, "" | ".")).collect();
    let mut uri = String::with_capacity(path.len());
    for byte in parts.join("/").bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(byte as char);
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    if path.starts_with('/') { format!("/{uri}") } else { uri }
}

/// Returns `FalseUrgency` for `false-urgency`.
fn camel(name: &str) -> String {
    let capital =
        |word: &str| word.get(..1).unwrap_or_default().to_ascii_uppercase() + word.get(1..).unwrap_or_default();
    name.split('-').map(capital).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_has_the_published_values() {
        // From the authors' test vectors.
        assert_eq!(fingerprint(""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fingerprint("a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(fingerprint("foobar"), 0x8594_4171_f739_67e8);
    }

    #[test]
    fn paths_become_uri_references() {
        for (path, expected) in [
            ("./a b/ü.html", "a%20b/%C3%BC.html"),
            (".//../h/a.html", "../h/a.html"),
            ("././a//b/./c.html", "a/b/c.html"),
            ("/srv//www/a.html", "/srv/www/a.html"),
            ("a:b.html", "a%3Ab.html"),
        ] {
            assert_eq!(uri(path), expected, "{path}");
        }
        assert_eq!(camel("pre-ticked"), "PreTicked");
    }
}
