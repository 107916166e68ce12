//! The collector as a process of its own, over real sockets, on a real SQLite file and a real PostgreSQL server.
#![cfg(feature = "collector")]

mod admin;
mod client;
mod cluster;
mod connections;
mod durability;
mod postgres;
mod privacy;
mod process;
mod refusals;
mod sample;
