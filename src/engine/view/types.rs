//! Writes the TypeScript declarations of all values that cross the boundary, from the Rust types.
//! `www/shared/answers.d.ts` is the committed copy, which pages, bundles and the published declarations use. The test
//! fails if the copy is out of date; with `UPDATE_TYPES=1`, it rewrites the copy.

use std::fmt::Write as _;
use std::{env, fs};

use ts_rs::{Config, TS};

use super::*;
use crate::consent;
use crate::engine::{Cause, MessageKind, Place, Protection, export::Export};
use crate::history::{Kind, PreferenceKind, SettingKind};
use crate::policy::Epoch;
use crate::rank::Mode;
use crate::report::{Arm, DeliveryStatus};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/www/shared/answers.d.ts");

fn union(text: &mut String, name: &str, doc: &str, names: &[&str]) {
    let names: Vec<String> = names.iter().map(|name| format!("{name:?}")).collect();
    writeln!(text, "\n/** {doc} */\nexport type {name} = {};", names.join(" | ")).unwrap();
}

fn shape<T: TS>(text: &mut String) {
    let config = Config::new();
    writeln!(text, "\n{}export {}", T::docs().unwrap_or_default(), T::decl(&config)).unwrap();
}

fn written() -> String {
    let mut text = "// Written from the Rust types by src/engine/view/types.rs; do not edit.\n".to_owned();
    let out = &mut text;
    union(out, "ConsentState", "The consent state of one purpose.", consent::ConsentState::NAMES);
    union(out, "DecisionKind", "A decision on a purpose.", consent::Decided::NAMES);
    union(out, "CollectedBy", "Who collected a decision.", consent::CollectedBy::NAMES);
    union(out, "EventKind", "What the visitor did with an item.", Kind::NAMES);
    union(out, "Mode", "The basis of a ranking.", Mode::NAMES);
    union(out, "Storage", "Where records are kept.", Place::NAMES);
    union(
        out,
        "Protection",
        "How the stored records are encrypted: not at all, because only refusals are stored; with a key half of which is in a file that an erasure overwrites; with a key that is in the database.",
        Protection::NAMES,
    );
    union(out, "StoreFault", "Why records are only in memory.", Cause::NAMES);
    union(out, "SettingName", "A setting that the visitor can turn on or off.", SettingKind::NAMES);
    union(out, "EpochLength", "The length of a measurement epoch.", Epoch::NAMES);
    union(out, "ArmName", "The arm assigned to a device; empty if no metric compares arms.", Arm::NAMES);
    union(out, "DeliveryStatus", "The delivery status of a report.", DeliveryStatus::NAMES);
    let preferences: Vec<&str> =
        PreferenceKind::NAMES.iter().copied().filter(|name| *name != PreferenceKind::Clear.name()).collect();
    union(out, "PreferenceKind", "A preference that a visitor can set.", &preferences);
    union(out, "MessageKind", "The kind of a message between tabs.", MessageKind::NAMES);
    shape::<ReasonParams>(out);
    shape::<Reason>(out);
    shape::<RankedItem>(out);
    shape::<Ranking>(out);
    shape::<Explanation>(out);
    shape::<HeldPreference>(out);
    shape::<Interest>(out);
    shape::<LearnedTerm>(out);
    shape::<PassedOver>(out);
    shape::<Learned>(out);
    shape::<Guesses>(out);
    shape::<Forecast>(out);
    shape::<DueReport>(out);
    shape::<Imported>(out);
    shape::<Status>(out);
    shape::<NamedItem>(out);
    shape::<AgreedTerms>(out);
    shape::<MeasuredTerms>(out);
    shape::<Delivery>(out);
    shape::<SentBytes>(out);
    shape::<StoredRecord>(out);
    shape::<Export>(out);
    shape::<State>(out);
    shape::<PackInfo>(out);
    shape::<Notice>(out);
    shape::<Opened>(out);
    shape::<Was>(out);
    shape::<Change>(out);
    text
}

#[test]
fn the_committed_types_match_the_engine() {
    let written = written();
    if env::var_os("UPDATE_TYPES").is_some() {
        fs::write(FILE, &written).unwrap();
    }
    let committed = fs::read_to_string(FILE).unwrap_or_default();
    assert!(committed == written, "{FILE} is out of date: run UPDATE_TYPES=1 cargo test --lib types");
}
