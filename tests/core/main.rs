//! The engine's layers, natively: packs, policies, ranking, consent records, and random schedules of whole sessions.
#![cfg(feature = "cli")]

#[path = "../common/mod.rs"]
mod common;

mod charge;
mod choices;
mod dispatcher;
mod diversify;
mod ladder;
mod learned_weights;
mod measure;
mod measure_limits;
mod odd_input;
mod pack;
mod policy;
mod policy_schema;
mod rank;
mod records;
mod schedules;
mod session;
mod standing;
mod tabs;
