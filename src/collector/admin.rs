//! The administrator's routes, which are never served on the public port: `/metrics`, `/snapshot.json` and the
//! dashboard.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router, middleware};
use serde_json::{Value, json};

use super::counters::{Declared, Snapshot};
use super::dashboard::Trial;
use super::metrics::CONTENT_TYPE;
use super::token::Token;
use super::{Collector, CollectorError, dashboard, gate, ingest};
use crate::units::Millis;

impl dashboard::Source for Collector {
    async fn snapshot(&self) -> Result<Snapshot, CollectorError> {
        Self::snapshot(self).await
    }

    fn now(&self) -> Millis {
        self.0.clock.now()
    }
}

/// Returns the administrator's routes. All except `/health` and `/ready` require the token.
///
/// # Errors
/// The errors of [`dashboard::router`].
pub fn admin_router(collector: &Collector, token: &Token) -> Result<Router, CollectorError> {
    admin_router_with(collector, token, None)
}

/// Returns the same routes. In a demo that offers simulated visitors, the dashboard has a button that starts them.
///
/// # Errors
/// The errors of [`dashboard::router`].
pub fn admin_router_with(
    collector: &Collector,
    token: &Token,
    trial: Option<Arc<dyn Trial>>,
) -> Result<Router, CollectorError> {
    let dashboard = dashboard::router_with(collector.clone(), collector.0.site.clone(), trial)?;
    let pages = Router::new()
        .route("/metrics", get(metrics))
        .route("/snapshot.json", get(snapshot))
        .with_state(collector.clone())
        .merge(dashboard)
        .fallback(|| async { (StatusCode::NOT_FOUND, "there is no such page\n") });
    Ok(pages.layer(middleware::from_fn_with_state(token.clone(), gate::pass)).merge(ingest::health_router(collector)))
}

async fn metrics(State(collector): State<Collector>) -> Response {
    let waiting = collector.0.queue.max_capacity() - collector.0.queue.capacity();
    let text = collector.0.metrics.text(waiting);
    ([(header::CONTENT_TYPE, CONTENT_TYPE)], text).into_response()
}

async fn snapshot(State(collector): State<Collector>) -> Response {
    match collector.snapshot().await {
        Ok(snapshot) => Json(as_json(&snapshot)).into_response(),
        Err(error) => {
            let body = json!({ "code": error.code.as_str(), "message": error.message });
            (StatusCode::SERVICE_UNAVAILABLE, Json(body)).into_response()
        }
    }
}

/// Returns the counters as they are stored, before any estimation.
fn as_json(snapshot: &Snapshot) -> Value {
    let cells = snapshot.cells.iter().map(|cell| {
        json!({ "tag": cell.tag.0, "epoch": cell.epoch, "arm": cell.arm.number(), "symbol": cell.symbol, "count": cell.count })
    });
    let refused = snapshot
        .refused
        .iter()
        .map(|refused| json!({ "reason": refused.reason.code().as_str(), "day": refused.day, "count": refused.count }));
    json!({
        "simulated": snapshot.simulated,
        "declared": snapshot.declared.iter().map(declared_as_json).collect::<Vec<_>>(),
        "counts": cells.collect::<Vec<_>>(),
        "refused": refused.collect::<Vec<_>>(),
    })
}

fn declared_as_json(declared: &Declared) -> Value {
    let randomizer = declared.randomizer();
    json!({
        "tag": declared.tag.0,
        "name": declared.name,
        "question": declared.question,
        "measure": declared.measure,
        "answers": declared.answers,
        "epsilon": declared.epsilon.value(),
        "epoch": declared.epoch.name(),
        "minimum_batch": declared.minimum_batch,
        "in_force": declared.in_force,
        "randomizer": { "name": randomizer.name(), "symbols": randomizer.symbols(), "block": randomizer.block(), "overlap": randomizer.overlap() },
    })
}
