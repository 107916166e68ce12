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

mod asked;
mod button;
mod chart;
mod pages;
mod sentences;
mod shared;
mod site;
mod trial;
mod words;

use std::sync::Arc;

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use minijinja::{Environment, UndefinedBehavior};

use super::export::{self, Format};
use super::{CollectorError, findings::Finding};

pub use shared::Source;
pub use site::Site;
pub use trial::{Filling, Trial};

use asked::Asked;
use shared::{Dashboard, Shared, broken};

const STYLE: &str = include_str!("../../../www/dashboard/dashboard.css");
const ICON: &str = include_str!("../../../www/dashboard/icon.svg");
const TEMPLATES: [(&str, &str); 5] = [
    ("layout.html", include_str!("../../../www/dashboard/layout.html")),
    ("parts.html", include_str!("../../../www/dashboard/parts.html")),
    ("overview.html", include_str!("../../../www/dashboard/overview.html")),
    ("question.html", include_str!("../../../www/dashboard/question.html")),
    ("missing.html", include_str!("../../../www/dashboard/missing.html")),
];

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
        .route("/simulate", post(button::begin::<S>))
        .route("/export.csv", get(csv::<S>))
        .route("/export.json", get(json::<S>))
        .route("/export.parquet", get(parquet::<S>))
        .with_state(dashboard))
}

async fn overview<S: Source>(State(dashboard): Shared<S>) -> Response {
    dashboard
        .answer(|dashboard, snapshot| {
            let trial = button::shown(dashboard.trial.as_ref(), snapshot);
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
