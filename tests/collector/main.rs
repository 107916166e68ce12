//! Tests the collector as a real process over real sockets, with a real SQLite file and a real PostgreSQL server, and
//! tests its estimates and its dashboard.
#![cfg(feature = "collector")]

mod admin;
mod board;
mod client;
mod cluster;
mod connections;
mod crowd;
mod dashboard;
mod durability;
mod estimates;
mod ldp_vectors;
mod postgres;
mod privacy;
mod process;
mod refusals;
mod sample;
mod serve_counting;
