//! The site's statement about Global Privacy Control.

use crate::document::Date;

/// Returns the contents of `/.well-known/gpc.json`: the site honours the signal, and when this last changed.
///
/// # Source
/// W3C, "Global Privacy Control (GPC)", "GPC Support Resource": <https://w3c.github.io/gpc/>.
#[must_use]
pub fn gpc(last_update: Date) -> String {
    format!("{{\"gpc\":true,\"lastUpdate\":\"{last_update}\"}}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_statement_has_the_two_members_of_the_specification() {
        let text = gpc(Date::read("2026-11-22").unwrap());
        let read: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(read, serde_json::json!({ "gpc": true, "lastUpdate": "2026-11-22" }));
    }
}
