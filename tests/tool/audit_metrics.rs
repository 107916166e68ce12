//! The metrics of an audit are equal to those of RecBole and Fairlearn on the same lists. `tests/vectors/audit/metrics.py`
//! made the vectors.

use homebody::audit::{Segment, gap, heads};
use homebody::eval::metrics::{AveragePopularity, Coverage, Entropy, Gini, GroupExposure, HitRate, PopReo, TailShare};
use homebody::ids::ItemNumber;
use serde_json::Value;

fn numbers(value: &Value) -> Vec<u32> {
    value.as_array().unwrap().iter().map(|number| number.as_u64().unwrap() as u32).collect()
}

fn cases() -> Vec<Value> {
    let text = include_str!("../vectors/audit/metrics.json");
    let vectors: Value = serde_json::from_str(text).unwrap();
    vectors["cases"].as_array().unwrap().clone()
}

fn lists(case: &Value) -> Vec<Vec<ItemNumber>> {
    let list = |list| numbers(list).into_iter().map(ItemNumber).collect();
    case["lists"].as_array().unwrap().iter().map(list).collect()
}

#[track_caller]
fn equal(value: f64, expected: &Value) {
    let expected = expected.as_f64().unwrap();
    assert!((value - expected).abs() < 1e-9 * expected.abs().max(1.0), "{value} is not {expected}");
}

#[test]
fn exposure_and_popularity_are_those_of_recbole() {
    for case in cases() {
        let (sessions, k) = (numbers(&case["sessions"]), case["k"].as_u64().unwrap() as usize);
        let (mut gini, mut coverage) = (Gini::at(k, sessions.len()), Coverage::at(k, sessions.len()));
        let (mut entropy, mut tail) = (Entropy::at(k, sessions.len()), TailShare::at(k, &sessions));
        let mut popularity = AveragePopularity::new(&sessions);
        for list in lists(&case) {
            gini.add(&list);
            coverage.add(&list);
            entropy.add(&list);
            tail.add(&list);
            popularity.add(&list);
        }
        let recbole = &case["recbole"];
        equal(gini.value(), &recbole["giniindex"]);
        equal(coverage.value(), &recbole["itemcoverage"]);
        equal(entropy.nats() / entropy.shown() as f64, &recbole["shannonentropy"]);
        equal(tail.value(), &recbole["tailpercentage"]);
        equal(popularity.value(), &recbole["averagepopularity"]);
    }
}

#[test]
fn exposure_by_provider_chances_by_popularity_and_quality_by_segment_are_those_of_fairlearn() {
    for case in cases() {
        let (sessions, targets) = (numbers(&case["sessions"]), numbers(&case["targets"]));
        let heads = heads(&sessions);
        assert_eq!(serde_json::to_value(&heads).unwrap(), case["heads"]);
        let mut exposure = GroupExposure::new(numbers(&case["providers"]).into_iter().map(Some).collect());
        let mut reo = PopReo::new(2);
        let mut segments = ["new", "light", "heavy"].map(|name| (name, 0, HitRate::at(usize::MAX)));
        for ((list, target), segment) in lists(&case).iter().zip(targets).zip(case["segments"].as_array().unwrap()) {
            exposure.add(list);
            reo.add(usize::from(!heads[target as usize]), list.contains(&ItemNumber(target)));
            let of_visitor = segments.iter_mut().find(|(name, ..)| segment == name).unwrap();
            of_visitor.1 += 1;
            of_visitor.2.add(list, ItemNumber(target));
        }
        let fairlearn = &case["fairlearn"];
        for share in exposure.shares() {
            equal(share.ratio(), &fairlearn["provider_ratio"][share.group.to_string()]);
        }
        equal(reo.value().unwrap(), &fairlearn["pop_reo"]);
        let rates: Vec<f64> = reo.rates().map(|(_, rate)| rate).collect();
        equal(rates[0], &fairlearn["chances"]["head"]);
        equal(rates[1], &fairlearn["chances"]["tail"]);
        let figures = segments.map(|(name, predictions, hits)| {
            equal(hits.value(), &fairlearn["segments"][name]);
            Segment { name, predictions, visits: 25, hit_rate: hits.known(), is_enough: true }
        });
        equal(gap(&figures).unwrap(), &fairlearn["segment_gap"]);
    }
}
