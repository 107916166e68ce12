//! What every handler shares: the counters, the site and the templates, and how a response is made from them.

use std::future::Future;
use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use minijinja::{Environment, Value};

use super::site::Site;
use super::trial::Trial;
use crate::collector::CollectorError;
use crate::collector::counters::Snapshot;
use crate::collector::findings::Finding;
use crate::errors::Code;
use crate::units::Millis;

/// The content security policy: no scripts, no resources of other sites, no frames, no forms.
const POLICY: &str =
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/// The same content security policy for a page with a button.
const POLICY_WITH_FORM: &str =
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// The source of the counters and of the time.
pub trait Source: Clone + Send + Sync + 'static {
    /// Returns all counters at this moment.
    ///
    /// # Errors
    /// `collector/database` if they cannot be read.
    fn snapshot(&self) -> impl Future<Output = Result<Snapshot, CollectorError>> + Send;

    /// Returns the collector's time, which decides which epochs are still open for reports.
    fn now(&self) -> Millis;
}

/// The state that every handler needs.
pub(super) struct Dashboard<S> {
    pub(super) source: S,
    pub(super) site: Site,
    pub(super) trial: Option<Arc<dyn Trial>>,
    pub(super) pages: Environment<'static>,
}

pub(super) type Shared<S> = State<Arc<Dashboard<S>>>;

impl<S: Source> Dashboard<S> {
    /// Returns the current findings.
    pub(super) fn findings<'a>(&self, snapshot: &'a Snapshot) -> Vec<Finding<'a>> {
        Finding::all(snapshot, self.site.holdout, self.source.now())
    }

    /// Builds a response from all counters. This does not run on the serving threads, because a large metric takes a
    /// good part of a second to compute.
    pub(super) async fn answer(
        self: &Arc<Self>,
        make: impl FnOnce(&Self, &Snapshot) -> Result<Response, CollectorError> + Send + 'static,
    ) -> Response {
        let made = match self.source.snapshot().await {
            Err(error) => Err(error),
            Ok(snapshot) => {
                let dashboard = Arc::clone(self);
                tokio::task::spawn_blocking(move || make(&dashboard, &snapshot))
                    .await
                    .unwrap_or_else(|cause| Err(CollectorError { code: Code::ServeFiles, message: cause.to_string() }))
            }
        };
        let mut response = made.unwrap_or_else(|error| {
            tracing::error!(code = error.code.as_str(), cause = error.message, "could not render a page");
            (StatusCode::SERVICE_UNAVAILABLE, "The dashboard is unavailable. Try again in a moment.\n").into_response()
        });
        let headers = response.headers_mut();
        let policy = if self.has_form() { POLICY_WITH_FORM } else { POLICY };
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
        if self.has_form() {
            // Without a referrer, the browser would not state this page's origin when it sends the form.
            headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
        }
        headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        response
    }

    pub(super) fn page(&self, status: StatusCode, template: &str, page: Value) -> Response {
        match self.pages.get_template(template).and_then(|template| template.render(page)) {
            Ok(text) => (status, Html(text)).into_response(),
            Err(cause) => {
                tracing::error!(cause = %broken(&cause), template, "could not render a page");
                (StatusCode::INTERNAL_SERVER_ERROR, "This page could not be rendered.\n").into_response()
            }
        }
    }
}

impl<S> Dashboard<S> {
    /// Returns true if a button is offered, so the page may send a form.
    pub(super) fn has_form(&self) -> bool {
        self.trial.is_some()
    }
}

pub(super) fn broken(cause: &minijinja::Error) -> CollectorError {
    CollectorError { code: Code::ServeFiles, message: format!("a template of the dashboard: {cause:#}") }
}
