//! The layers of `src/lib.rs`: a file uses only lower layers and its own folder. Paths are resolved as the compiler
//! resolves them, however they are written (`use` groups, renames, globs, re-exports, `super`, expressions, types,
//! macros).
#![cfg(feature = "cli")]

mod resolve;
mod rules;
mod sources;

use resolve::Crate;
use rules::{circles, faults};
use sources::Sources;

#[test]
fn every_file_uses_only_lower_layers_and_its_own_folder() {
    let sources = Sources::of_this_crate();
    assert!(sources.len() > 150, "only {} files were found", sources.len());
    let faults = faults(&Crate::new(&sources));
    assert!(faults.is_empty(), "these uses break the layers of src/lib.rs:\n{}", faults.join("\n"));
}

#[test]
fn no_files_of_one_folder_import_each_other_in_a_cycle() {
    let circles = circles(&Crate::new(&Sources::of_this_crate()));
    assert!(circles.is_empty(), "these files import each other in a cycle:\n{}", circles.join("\n"));
}

#[test]
fn no_source_file_is_longer_than_400_lines() {
    for (path, text) in Sources::of_this_crate().texts() {
        let lines = text.lines().count();
        assert!(lines <= 400, "src/{path} has {lines} lines");
    }
}

#[test]
fn only_features_of_web_sys_without_a_network_are_enabled() {
    let manifest = include_str!("../../Cargo.toml");
    assert_eq!(rules::networked_features(manifest), [""; 0]);
    let planted = r#"web-sys = { version = "0.3", features = ["IdbFactory", "Request", "WebSocket"] }"#;
    assert_eq!(rules::networked_features(planted), ["Request", "WebSocket"]);
}

/// Code that breaks a rule: the file in `src/` to which it is appended, the code, and what the message must name.
const VIOLATIONS: [(&str, &str, &str); 44] = [
    // Paths to a higher layer, in every spelling.
    ("rank/top.rs", "use crate::session::Session;", "session"),
    ("rank/top.rs", "use super::super::session::Session;", "session"),
    ("rank/diversify/log2.rs", "use super::super::super::session::Session;", "session"),
    ("rank/top.rs", "use self::super::super::session as lower;", "session"),
    ("rank/top.rs", "use crate::{pack::Pack, session::{self, Session}};", "session"),
    ("rank/top.rs", "use crate::session::*;", "session"),
    ("rank/top.rs", "use crate::*; fn f(_: session::Session) {}", "session"),
    ("rank/top.rs", "use crate as all; fn f(_: all::session::Session) {}", "session"),
    ("rank/top.rs", "use crate::session as units; fn f(_: units::Session) {}", "session"),
    ("rank/top.rs", "fn f(_: crate::session::Session) {}", "session"),
    ("rank/top.rs", "fn f(_: &dyn Fn() -> Option<super::super::session::Session>) {}", "session"),
    ("rank/top.rs", "fn f() { drop(crate::session::Session::new); }", "session"),
    ("rank/top.rs", "fn f() { use crate::session::Session; }", "session"),
    ("rank/top.rs", "fn f(x: u8) { if let crate::session::Effect::Reload = x {} }", "session"),
    ("rank/top.rs", "impl crate::session::Session { fn f() {} }", "session"),
    ("rank/top.rs", "fn f() { let _ = vec![crate::session::Session::new]; }", "session"),
    ("rank/top.rs", "macro_rules! m { () => { $crate::session::Session }; }", "session"),
    ("rank/top.rs", "macro_rules! m { () => { use crate::{pack::Pack, session::{Session}}; }; }", "session"),
    ("rank/top.rs", "mod inner { use super::super::super::session::Session; }", "session"),
    ("rank/top.rs", "pub(in crate::session) fn f() {}", "session"),
    // Paths to another folder of the same layer, and through a lower layer that re-exports a higher one.
    ("rank/top.rs", "use crate::history::History;", "history"),
    ("pack/label.rs", "use crate::policy::Purpose;", "policy"),
    ("words.rs", "pub use crate::session::Session;", "session"),
    ("words.rs", "pub use crate::session::*;", "session"),
    ("rank/top.rs", "use crate::hidden::Session;", "session"),
    ("rank/top.rs", "use crate::hidden::*; fn f(_: Session) {}", "session"),
    ("rank/top.rs", "use crate::hidden::inner::Renamed;", "session"),
    // Paths out of the engine: `no_std` also refuses these, in the build without features.
    ("rank/top.rs", "use std::{fs, net::TcpStream};", "std"),
    ("rank/top.rs", "type M = std::collections::hash_map::HashMap<u8, u8>;", "std"),
    ("rank/top.rs", "fn f() { let _ = std::env::var(\"HOME\"); }", "std"),
    ("rank/top.rs", "fn f() { std::thread::yield_now(); }", "std"),
    ("rank/top.rs", "fn f() { ::std::process::abort(); }", "std"),
    ("rank/top.rs", "use std::time::Instant as Moment;", "std"),
    ("rank/top.rs", "extern crate std as core_too;", "std"),
    ("rank/top.rs", "fn f() { println!(\"{:?}\", std::time::SystemTime::now()); }", "std"),
    ("rank/top.rs", "use serde_json::Value;", "serde_json"),
    ("rank/top.rs", "#[cfg(feature = \"cli\")] fn f() {}", "feature"),
    ("rank/top.rs", "#[path = \"../session/state.rs\"] mod state;", "path"),
    ("rank/top.rs", "include!(\"../session/state.rs\");", "include"),
    // The browser's types that reach a network.
    ("session/mod.rs", "fn f() -> f64 { js_sys::Date::now() }", "js_sys"),
    ("train/mod.rs", "use wasm_bindgen::prelude::*;", "wasm_bindgen"),
    ("browser/mod.rs", "use web_sys::{IdbFactory, XmlHttpRequest};", "XmlHttpRequest"),
    ("browser/mod.rs", "fn f(window: &web_sys::Window) { window.fetch_with_str(\"/\"); }", "fetch_with_str"),
    ("attic/mod.rs", "", "attic"),
];

#[test]
fn every_planted_violation_is_rejected() {
    let mut sources = Sources::of_this_crate();
    // A module of layer 0 that re-exports a higher layer, so that a path through it looks harmless.
    sources.plant("lib.rs", "pub mod hidden; pub mod attic;");
    sources.plant("hidden.rs", "pub use crate::session::Session; pub mod inner { pub use super::Session as Renamed; }");
    for (file, code, named) in VIOLATIONS {
        let planted = sources.with(file, code);
        let found = faults(&Crate::new(&planted));
        let here = |fault: &&String| fault.starts_with(&format!("src/{file}:")) && fault.contains(named);
        assert!(found.iter().any(|fault| here(&fault)), "not rejected in {file}: {code}\n{}", found.join("\n"));
    }
}

#[test]
fn allowed_code_is_not_rejected() {
    let allowed = [
        ("rank/top.rs", "use crate::{pack::{self, Pack}, units::*}; fn f(_: &Pack<pack::Verified>, _: Price) {}"),
        ("rank/top.rs", "use super::super::pack::Pack as Session; fn f(_: &Session<u8>) {}"),
        ("rank/top.rs", "fn f() { let session = 1; drop(session); } // crate::session is above"),
        ("rank/top.rs", "/// As [`Session`](crate::session::Session) has it.\nfn f() -> &'static str { \"std::fs\" }"),
        ("rank/top.rs", "#[cfg(test)] mod planted { use std::collections::HashMap; use crate::session::Session; }"),
        ("rank/top.rs", "#[cfg(target_feature = \"simd128\")] fn f() -> core::time::Duration { todo!() }"),
        ("session/mod.rs", "use crate::rank::Query as Planted;"),
        ("browser/mod.rs", "use web_sys::{IdbFactory, IdbOpenDbRequest};"),
        ("read/mod.rs", "use std::{fs, collections::HashMap as Planted};"),
    ];
    for (file, code) in allowed {
        let faults = faults(&Crate::new(&Sources::of_this_crate().with(file, code)));
        assert!(faults.is_empty(), "rejected in {file}: {code}\n{}", faults.join("\n"));
    }
}

#[test]
fn a_planted_cycle_is_found_through_a_re_export_too() {
    let sources = Sources::of_this_crate();
    // `ranker` already uses `top`, and so on.
    for (file, code) in [
        ("rank/top.rs", "use super::ranker::Ranker as Planted;"),
        ("rank/top.rs", "use super::Ranker as Planted;"),
        ("rank/top.rs", "use crate::rank::*; fn f(_: Ranker) {}"),
        ("read/csv.rs", "use super::rows::Rows as Planted;"),
        ("collector/error.rs", "use super::Collector as Planted;"),
        ("train/count.rs", "use super::train as planted;"),
    ] {
        let circles = circles(&Crate::new(&sources.with(file, code)));
        assert!(circles.iter().any(|circle| circle.contains(file)), "{file}: {code}\n{}", circles.join("\n"));
    }
}
