//! The command-line tool: its readers, training, evaluation, simulation and demo server.
#![cfg(feature = "cli")]

#[path = "../common/mod.rs"]
mod common;

mod assessments;
mod audit;
mod audit_data;
mod audit_labels;
mod audit_metrics;
mod baselines;
mod cli;
mod command;
mod documents;
mod endless;
mod links;
mod lint_copy;
mod lint_copy_accuracy;
#[cfg(unix)]
mod lint_copy_files;
mod lint_copy_own;
mod notices;
mod outputs;
mod places;
mod policies;
mod readers;
mod reviews;
mod serve;
#[cfg(feature = "collector")]
mod simulate;
mod statements;
mod train;
