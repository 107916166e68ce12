//! A policy with every kind of metric that the collector distinguishes, and messages for them.
#![allow(dead_code, reason = "the benchmark uses a part of this")]

use std::fs;
use std::path::{Path, PathBuf};

use homebody::policy::{Checked, Metric, Node, Tag};
use homebody::report::{Arm, Message, Randomizer};

/// The start time of the collectors under test.
pub const NOW: &str = "2026-12-02T12:00:00Z";
/// November 2026, the epoch reported on at that time.
pub const NOVEMBER: u16 = 12 * 56 + 10;

/// Returns the policy's text; 63 categories make a metric with 64 answers.
pub fn policy_text() -> String {
    let categories: Vec<String> = (0..63).map(|n| format!("\"Category {n}\"")).collect();
    format!(
        r#"{{ "version": 1, "revision": 1, "controller": {{ "name": "A Shop", "contact": "privacy@example.org" }},
            "retention_days": 90, "purposes": ["recommendations", "measurement"],
            "measurement": {{ "recipient": "A Shop", "epsilon_per_month": 16, "metrics": [
                {{ "name": "department", "question": "Which?", "measures": "top-category", "answers": [{}] }},
                {{ "name": "funnel", "question": "How far?", "measures": "funnel" }},
                {{ "name": "uplift", "question": "Does it pay?", "measures": "outcome", "step": "cart" }} ] }} }}"#,
        categories.join(", ")
    )
}

/// Returns the policy's metrics, in its order.
pub fn metrics() -> Vec<Metric> {
    let node: Node = serde_json::from_str(&policy_text()).unwrap();
    Checked::read(&node).unwrap().measurement().unwrap().metrics().to_vec()
}

/// Returns the tag of a metric by its index in the policy.
pub fn tag(metric: usize) -> Tag {
    metrics()[metric].tag()
}

/// Returns the number of symbols of a metric.
pub fn symbols(metric: usize) -> u32 {
    let metric = &metrics()[metric];
    Randomizer::of(metric.answers().len(), metric.epsilon()).symbols()
}

/// Returns a message about November for the first metric.
pub fn department(symbol: u32) -> Message {
    Message { arm: Arm::None, epoch: NOVEMBER, tag: tag(0), symbol }
}

/// Creates a new folder for this test that contains only the policy.
pub fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("collector").join(name);
    _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("policy.json"), policy_text()).unwrap();
    folder
}
