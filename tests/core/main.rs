//! The engine's layers in a native build: packs, policies, ranking, consent records, and random schedules of whole
//! sessions.
#![cfg(feature = "cli")]

#[path = "../common/mod.rs"]
mod common;

mod cold_start;
mod consent;
mod control;
mod dispatcher;
mod diversify;
mod faults;
mod learned_weights;
mod measure;
mod measure_limits;
mod notice;
mod odd_input;
mod owed;
mod pack;
mod policy;
mod policy_schema;
mod preferences;
mod rank;
mod records;
mod schedules;
mod session;
mod tabs;
mod time;
mod without_pack;
