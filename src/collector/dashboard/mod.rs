//! The dashboard: explains what the counts mean to readers who have never heard of differential privacy.
//!
//! Pages are rendered on the server and need no script; they load one style sheet from the same address and nothing
//! else. Their links are relative, so the dashboard works under any path that ends in `/`:
//!
//! - `./`: every question with its answer in a sentence
//! - `question?metric=…&epoch=…&mde=…`: one question in full
//! - `export.csv`, `export.json`, `export.parquet`: every estimate with its variance; `?metric=…&epoch=…` selects a
//!   metric and an epoch
//!
//! The dashboard is conservative: an answer within the noise is grey and labelled as such, and if there are too few
//! reports, no number is shown.

mod chart;
mod pages;
mod sentences;
mod trial;
mod words;

use std::future::Future;
use std::sync::Arc;

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use minijinja::{Environment, UndefinedBehavior, Value};

use super::counters::Snapshot;
use super::export::{self, Format};
use super::{CollectorError, findings::Finding};
use crate::errors::Code;
use crate::policy::{Checked, Metric, Months, Tag};
use crate::units::{MicroEps, Millis};

pub use trial::{Filling, Trial};

/// The content security policy: no scripts, no resources of other sites, no frames, no forms.
const POLICY: &str =
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/// The same content security policy for a page with a button.
const POLICY_WITH_FORM: &str =
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const STYLE: &str = include_str!("../../../www/dashboard/dashboard.css");
const ICON: &str = include_str!("../../../www/dashboard/icon.svg");
const TEMPLATES: [(&str, &str); 5] = [
    ("layout.html", include_str!("../../../www/dashboard/layout.html")),
    ("parts.html", include_str!("../../../www/dashboard/parts.html")),
    ("overview.html", include_str!("../../../www/dashboard/overview.html")),
    ("question.html", include_str!("../../../www/dashboard/question.html")),
    ("missing.html", include_str!("../../../www/dashboard/missing.html")),
];

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

/// What the dashboard needs from the policy, in addition to the counters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// The controller's name.
    pub name: String,
    /// The maximum ε that one visitor's reports may cost in a month.
    pub monthly: MicroEps,
    /// The ε that one visitor's reports cost in the month in which the questions cost most.
    pub dearest: MicroEps,
    /// The questions that are asked only in some calendar months, with these months.
    pub in_turn: Vec<(Tag, Months)>,
    /// The percentage of visitors in the holdout, 0 to 100.
    pub holdout: u8,
}

impl Site {
    /// Returns the site that this policy describes.
    #[must_use]
    pub fn of(policy: &Checked) -> Self {
        let measurement = policy.measurement();
        let turn = |metric: &Metric| (metric.tag(), metric.months());
        Self {
            name: policy.controller().name.clone(),
            monthly: measurement.map_or(MicroEps::ZERO, |measurement| measurement.monthly()),
            dearest: measurement.map_or(MicroEps::ZERO, |measurement| measurement.dearest_month()),
            in_turn: policy.metrics().iter().filter(|metric| metric.months() != Months::ALL).map(turn).collect(),
            holdout: measurement.map_or(0, |measurement| measurement.holdout()),
        }
    }
}

/// The state that every handler needs.
struct Dashboard<S> {
    source: S,
    site: Site,
    trial: Option<Arc<dyn Trial>>,
    pages: Environment<'static>,
}

type Shared<S> = State<Arc<Dashboard<S>>>;

/// Returns the dashboard's pages and files. The router that mounts it is responsible for access control.
///
/// # Errors
/// `serve/files` if a template is malformed, which a test rules out.
pub fn router<S: Source>(source: S, site: Site) -> Result<Router, CollectorError> {
    router_with(source, site, None)
}

/// Returns the same routes. If `trial` is given, as in a demo, the dashboard has a button for simulated visitors.
///
/// # Errors
/// The errors of [`router`].
pub fn router_with<S: Source>(source: S, site: Site, trial: Option<Arc<dyn Trial>>) -> Result<Router, CollectorError> {
    let mut pages = Environment::new();
    pages.set_undefined_behavior(UndefinedBehavior::Strict);
    for (name, text) in TEMPLATES {
        pages.add_template(name, text).map_err(|cause| broken(&cause))?;
    }
    let dashboard = Arc::new(Dashboard { source, site, trial, pages });
    Ok(Router::new()
        .route("/", get(overview::<S>))
        .route("/question", get(question::<S>))
        .route("/dashboard.css", get(|| async { file("text/css; charset=utf-8", STYLE) }))
        .route("/icon.svg", get(|| async { file("image/svg+xml", ICON) }))
        .route("/simulate", post(trial::begin::<S>))
        .route("/export.csv", get(csv::<S>))
        .route("/export.json", get(json::<S>))
        .route("/export.parquet", get(parquet::<S>))
        .with_state(dashboard))
}

async fn overview<S: Source>(State(dashboard): Shared<S>) -> Response {
    dashboard
        .answer(|dashboard, snapshot| {
            let trial = trial::shown(dashboard.trial.as_ref(), snapshot);
            let page = pages::overview(&dashboard.findings(snapshot), snapshot, &dashboard.site);
            let page = minijinja::context! { trial, ..page };
            Ok(dashboard.page(StatusCode::OK, "overview.html", page))
        })
        .await
}

async fn question<S: Source>(State(dashboard): Shared<S>, RawQuery(query): RawQuery) -> Response {
    let asked = Asked::of(query.as_deref().unwrap_or_default());
    dashboard
        .answer(move |dashboard, snapshot| {
            let findings = dashboard.findings(snapshot);
            Ok(match pages::question(&findings, snapshot.simulated, &dashboard.site, &asked) {
                Some(page) => dashboard.page(StatusCode::OK, "question.html", page),
                None => {
                    let page =
                        minijinja::context! { site => dashboard.site.name.clone(), simulated => snapshot.simulated };
                    dashboard.page(StatusCode::NOT_FOUND, "missing.html", page)
                }
            })
        })
        .await
}

fn file(content_type: &'static str, text: &'static str) -> Response {
    ([(header::CONTENT_TYPE, content_type), (header::X_CONTENT_TYPE_OPTIONS, "nosniff")], text).into_response()
}

async fn csv<S: Source>(dashboard: Shared<S>, query: RawQuery) -> Response {
    exported(dashboard, query, Format::Csv).await
}

async fn json<S: Source>(dashboard: Shared<S>, query: RawQuery) -> Response {
    exported(dashboard, query, Format::Json).await
}

async fn parquet<S: Source>(dashboard: Shared<S>, query: RawQuery) -> Response {
    exported(dashboard, query, Format::Parquet).await
}

async fn exported<S: Source>(State(dashboard): Shared<S>, RawQuery(query): RawQuery, format: Format) -> Response {
    let asked = Asked::of(query.as_deref().unwrap_or_default());
    dashboard
        .answer(move |dashboard, snapshot| {
            let findings = dashboard.findings(snapshot);
            let wanted = |finding: &&Finding<'_>| asked.metric.as_ref().is_none_or(|tag| *tag == pages::tag(finding));
            let rows: Vec<export::Row<'_>> = findings
                .iter()
                .filter(wanted)
                .flat_map(|finding| export::rows(finding, asked.epoch.as_deref()))
                .collect();
            let bytes = export::write(&rows, format, snapshot.simulated)?;
            let name = format!("attachment; filename=\"homebody.{}\"", format.ending());
            let headers =
                [(header::CONTENT_TYPE, format.content_type().to_owned()), (header::CONTENT_DISPOSITION, name)];
            Ok((headers, bytes).into_response())
        })
        .await
}

impl<S: Source> Dashboard<S> {
    /// Returns the current findings.
    fn findings<'a>(&self, snapshot: &'a Snapshot) -> Vec<Finding<'a>> {
        Finding::all(snapshot, self.site.holdout, self.source.now())
    }

    /// Builds a response from all counters. This does not run on the serving threads, because a large metric takes a
    /// good part of a second to compute.
    async fn answer(
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

    fn page(&self, status: StatusCode, template: &str, page: Value) -> Response {
        match self.pages.get_template(template).and_then(|template| template.render(page)) {
            Ok(text) => (status, Html(text)).into_response(),
            Err(cause) => {
                tracing::error!(cause = %broken(&cause), template, "could not render a page");
                (StatusCode::INTERNAL_SERVER_ERROR, "This page could not be rendered.\n").into_response()
            }
        }
    }
}

fn broken(cause: &minijinja::Error) -> CollectorError {
    CollectorError { code: Code::ServeFiles, message: format!("a template of the dashboard: {cause:#}") }
}

/// The query of a requested address; every part is optional.
struct Asked {
    /// The metric's tag, as eight hexadecimal digits.
    metric: Option<String>,
    /// The epoch's label.
    epoch: Option<String>,
    /// The minimum detectable effect, in percentage points.
    mde: Option<String>,
}

impl Asked {
    fn of(query: &str) -> Self {
        let part = |name: &str| {
            let of_name = |pair: &str| pair.split_once('=').filter(|(key, _)| *key == name).map(|(_, v)| v.to_owned());
            query.split('&').find_map(of_name)
        };
        Self { metric: part("metric"), epoch: part("epoch"), mde: part("mde") }
    }
}
