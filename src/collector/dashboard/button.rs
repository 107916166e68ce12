//! A demo's button that fills the counters with simulated visitors. It appears only if the router that mounts the
//! dashboard offers it, and only while the database is empty or contains only simulated reports.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use minijinja::{Value, context};

use super::shared::{Shared, Source};
use super::trial::{Filling, Trial};
use super::words::thousands;
use crate::collector::counters::Snapshot;

/// Returns true while the counters contain no reports of real visitors.
fn may_fill(snapshot: &Snapshot) -> bool {
    snapshot.simulated || snapshot.cells.is_empty()
}

/// Returns the button's values for the overview; none if there is no button.
pub(super) fn shown(trial: Option<&Arc<dyn Trial>>, snapshot: &Snapshot) -> Value {
    let Some(trial) = trial.filter(|_| may_fill(snapshot)) else { return Value::from(()) };
    let (done, failed) = match trial.filling() {
        Filling::Idle => (None, None),
        Filling::UnderWay(done) => (Some(thousands(done.into())), None),
        Filling::Failed(why) => (None, Some(why)),
    };
    context! { visitors => thousands(trial.visitors().into()), again => !snapshot.cells.is_empty(), done, failed }
}

/// Starts the trial if the form comes from this page. The browser never sends the cookie from another site, and it
/// states the form's origin.
pub(super) async fn begin<S: Source>(State(dashboard): Shared<S>, headers: HeaderMap) -> Response {
    let Some(trial) = &dashboard.trial else { return StatusCode::NOT_FOUND.into_response() };
    if !is_from_here(&headers) {
        return (StatusCode::FORBIDDEN, "Use the button on the dashboard itself.\n").into_response();
    }
    match dashboard.source.snapshot().await {
        Ok(snapshot) if may_fill(&snapshot) => {
            trial.start();
            Redirect::to("./").into_response()
        }
        Ok(_) => {
            let why = "This database contains reports of real visitors; simulated ones cannot be added to them.\n";
            (StatusCode::CONFLICT, why).into_response()
        }
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "Try again in a moment.\n").into_response(),
    }
}

/// Returns true if the browser says that the request comes from a page of this origin.
fn is_from_here(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let host_of = |origin: &str| origin.split_once("://").map(|(_, host)| host.to_owned());
    match text(header::HeaderName::from_static("sec-fetch-site")) {
        Some(site) => site == "same-origin",
        None => text(header::ORIGIN).and_then(host_of).is_some_and(|host| text(header::HOST) == Some(host.as_str())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_page_of_this_origin_may_start_a_trial() {
        let asked = |pairs: &[(&'static str, &'static str)]| {
            let pairs = pairs
                .iter()
                .map(|&(name, value)| (header::HeaderName::from_static(name), header::HeaderValue::from_static(value)));
            is_from_here(&pairs.collect())
        };
        assert!(asked(&[("host", "127.0.0.1:5"), ("origin", "http://127.0.0.1:5")]));
        assert!(asked(&[("host", "127.0.0.1:5"), ("origin", "null"), ("sec-fetch-site", "same-origin")]));
        for site in ["cross-site", "same-site", "none"] {
            assert!(!asked(&[("host", "a"), ("origin", "http://a"), ("sec-fetch-site", site)]), "{site}");
        }
        for origin in ["null", "http://127.0.0.1:6", "http://evil.example", ""] {
            assert!(!asked(&[("host", "127.0.0.1:5"), ("origin", origin)]), "{origin}");
        }
        assert!(!asked(&[("host", "127.0.0.1:5")]));
    }
}
