//! All keys of a policy.

use super::epoch::Epoch;
use super::form::{Field, List, Object, Presence, Range, Text, Value, Words};
use super::metric::{MAX_ANSWERS, MEASURES, STEPS};
use super::options::RankingOptions;
use super::purpose::{MEASUREMENT, NAMES};
use super::text::{ADDRESS, ANSWER, COLLECTOR, COUNTRY, LABEL, LANGUAGE, LINK, METRIC, NAME, QUESTION, SCHEMA};
use super::{MAX_LANGUAGES, MAX_RETENTION, MAX_SENSITIVE, VERSION};
use crate::errors::Code;
use Presence::{Optional, OptionalIf, OptionalWith, Required, With};

const fn field(key: &'static str, presence: Presence, value: Value) -> Field {
    Field { key, presence, value }
}

const fn text(key: &'static str, presence: Presence, text: &'static Text) -> Field {
    field(key, presence, Value::Text(text))
}

/// A whole policy.
pub const POLICY: Object = Object {
    fields: &[
        text("$schema", Optional, &SCHEMA),
        field("version", Required, Value::Whole(&THIS_VERSION)),
        field("revision", Required, Value::Whole(&REVISION)),
        field("controller", Required, Value::Object(&CONTROLLER)),
        text("notice", Optional, &LINK),
        field("retention_days", Required, Value::Whole(&RETENTION)),
        field("purposes", Required, Value::List(&PURPOSES)),
        field("sensitive", Optional, Value::List(&SENSITIVE)),
        field("languages", Optional, Value::List(&LANGUAGES)),
        field("ranking", Optional, Value::Object(&RANKING)),
        field("measurement", OptionalWith("purposes", MEASUREMENT), Value::Object(&MEASURED)),
        field("audit", Optional, Value::Tool),
    ],
};

const CONTROLLER: Object = Object {
    fields: &[
        text("name", Required, &NAME),
        text("contact", Required, &NAME),
        text("address", Optional, &ADDRESS),
        text("country", Optional, &COUNTRY),
        text("dpo", Optional, &ADDRESS),
        text("representative", Optional, &ADDRESS),
    ],
};

const RANKING: Object = Object {
    fields: &[
        field("diversity", Optional, Value::Whole(&DIVERSITY)),
        field("calibration", Optional, Value::Whole(&CALIBRATION)),
        field("provider_share", Optional, Value::Whole(&PROVIDER_SHARE)),
        field("exploration_every", Optional, Value::Whole(&EXPLORATION_EVERY)),
    ],
};

const MEASURED: Object = Object {
    fields: &[
        text("collector", Optional, &COLLECTOR),
        text("recipient", Required, &NAME),
        field("epsilon_per_month", Optional, Value::Hundredths(&MONTHLY)),
        field("holdout_percent", Optional, Value::Whole(&HOLDOUT)),
        field("metrics", Required, Value::List(&METRICS)),
    ],
};

/// One question about visitors in general.
pub const DECLARED: Object = Object {
    fields: &[
        text("name", Required, &METRIC),
        text("question", Required, &QUESTION),
        field("measures", Required, Value::Word(&Words { words: &MEASURES, otherwise: "" })),
        field("answers", With("measures", &["top-category", "price-band", "slot"]), Value::List(&ANSWERS)),
        field("bounds", With("measures", &["price-band"]), Value::List(&BOUNDS)),
        field("step", With("measures", &["outcome"]), Value::Word(&Words { words: &STEPS, otherwise: "" })),
        field("epsilon", Optional, Value::Hundredths(&EPSILON)),
        field("epoch", Optional, Value::Word(&Words { words: Epoch::NAMES, otherwise: Epoch::Month.name() })),
        field("months", OptionalIf("epoch", Epoch::Month.name()), Value::List(&MONTHS)),
        field("minimum_batch", Optional, Value::Whole(&BATCH)),
    ],
};

const PURPOSES: List =
    List { least: 1, most: None, distinct: true, each: Value::Word(&Words { words: &NAMES, otherwise: "" }) };
const SENSITIVE: List = List { least: 0, most: Some(MAX_SENSITIVE), distinct: true, each: Value::Text(&LABEL) };
const LANGUAGES: List = List { least: 0, most: Some(MAX_LANGUAGES), distinct: true, each: Value::Text(&LANGUAGE) };
/// The maximum number of metrics (chosen: the month's budget is used up well before 16 metrics).
const METRICS: List = List { least: 1, most: Some(16), distinct: false, each: Value::Object(&DECLARED) };
const ANSWERS: List = List { least: 1, most: Some(MAX_ANSWERS - 1), distinct: true, each: Value::Text(&ANSWER) };
const MONTHS: List = List { least: 1, most: Some(12), distinct: true, each: Value::Whole(&MONTH) };
const BOUNDS: List = List { least: 1, most: Some(MAX_ANSWERS - 2), distinct: false, each: Value::Hundredths(&BOUND) };

const THIS_VERSION: Range = Range { least: VERSION, most: VERSION, otherwise: None, beyond: Code::PolicyMalformed };
const REVISION: Range = Range { least: 1, most: u32::MAX, ..THIS_VERSION };
/// A whole number outside the range has the right form but breaks a rule.
const RETENTION: Range = Range { least: 1, most: MAX_RETENTION.0 as u32, otherwise: None, beyond: Code::PolicyRefused };

const DIVERSITY: Range = percent(RankingOptions::DEFAULT.diversity());
const CALIBRATION: Range = percent(RankingOptions::DEFAULT.calibration());
const PROVIDER_SHARE: Range = Range { least: 1, ..percent(RankingOptions::DEFAULT.provider_share()) };
const EXPLORATION_EVERY: Range = percent(RankingOptions::DEFAULT.exploration_every());

const fn percent(otherwise: u8) -> Range {
    Range { least: 0, most: 100, otherwise: Some(otherwise as u32), beyond: Code::PolicyMalformed }
}

/// The ε of one report: from 0.1, below which the reports of even a million visitors would be too noisy to show
/// anything, to 4, at which the response to a question with two answers is true 98 times in 100 (chosen).
pub(super) const EPSILON: Range = Range { least: 10, most: 400, otherwise: Some(200), beyond: Code::PolicyRefused };
/// The ε of all reports of a visitor in a month.
pub(super) const MONTHLY: Range = Range { most: 1600, otherwise: Some(800), ..EPSILON };
pub(super) const HOLDOUT: Range = Range { least: 0, most: 50, otherwise: Some(10), beyond: Code::PolicyMalformed };
pub(super) const BATCH: Range = Range { least: 100, most: 1_000_000, otherwise: Some(1000), ..HOLDOUT };
const MONTH: Range = Range { least: 1, most: 12, otherwise: None, ..HOLDOUT };
const BOUND: Range = Range { least: 1, most: 100_000_000, otherwise: None, ..HOLDOUT };
