//! Sends simulated reports over real HTTP, in batches, as a proxy would.

use serde_json::Value;
use ureq::Agent;

use super::SimulateError;
use crate::errors::Code;
use crate::report::Message;

/// Reports in one request.
const BATCH: usize = 1_000;

/// Sends all messages, in order. After each batch, calls `sent` with the number of reports that were counted.
///
/// # Errors
/// `simulate/refused` if the collector cannot be reached or does not count every report.
pub(super) fn send(url: &str, messages: &[Message], sent: &dyn Fn(usize)) -> Result<(), SimulateError> {
    let refused = |why: String| SimulateError::new(Code::SimulateRefused, format!("{url}: {why}"));
    let agent: Agent = Agent::config_builder().http_status_as_error(false).max_redirects(0).build().into();
    for batch in messages.chunks(BATCH) {
        let body: Vec<u8> = batch.iter().flat_map(Message::to_bytes).collect();
        let answer = agent.post(url).content_type("application/octet-stream").send(&body[..]);
        let mut answer = answer.map_err(|cause| refused(cause.to_string()))?;
        if answer.status() != 202 {
            let text = answer.body_mut().read_to_string().unwrap_or_default();
            let told: Value = serde_json::from_str(&text).unwrap_or_default();
            let said = |name: &str| told.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
            let hint = match said("code").as_str() {
                "report/rate" => "; start that collector with --rate 0 or --exempt for this machine",
                _ => "",
            };
            let why = format!("the collector answered {} {}{hint}", answer.status(), said("message"));
            return Err(refused(why.trim_end().to_owned()));
        }
        sent(batch.len());
    }
    Ok(())
}
