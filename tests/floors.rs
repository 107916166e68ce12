//! The house stands: a file uses only lower floors and its own folder, and only the browser's floor names the browser.

use std::fs;
use std::path::{Path, PathBuf};

/// Every module of `src/`, from the ground up.
const FLOORS: [&[&str]; 12] = [
    &["ids", "units", "errors", "words", "lists", "names", "bytes", "checksum"],
    &["pack", "policy"],
    &["consent", "budget"],
    &["history", "rank", "report"],
    &["session"],
    &["engine"],
    &["browser", "read", "ending"],
    &["train", "estimate"],
    &["eval", "collector"],
    &["simulate"],
    &["serve"],
    &["cli"],
];
/// What only `src/browser/` may name.
const BROWSER: [&str; 4] = ["wasm_bindgen", "js_sys", "web_sys", "getrandom"];
/// What no file may name: with it a network or a store would be one line away from the module that knows everything.
const NOWHERE: [&str; 1] = ["web_sys"];
/// What nothing below the browser may name: clocks, randomness, I/O, and maps whose order is random.
const IMPURE: [&str; 7] =
    ["SystemTime", "Instant", "std::time", "std::fs", "std::net", "RandomState", "std::collections::Hash"];

fn floor(module: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&module))
}

/// Every Rust file of `src/` with the module it belongs to.
fn files() -> Vec<(String, PathBuf, String)> {
    fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, files);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                files.push(path);
            }
        }
    }
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    walk(&src, &mut paths);
    let module = |path: &Path| {
        let first = path.strip_prefix(&src).unwrap().components().next().unwrap();
        first.as_os_str().to_string_lossy().trim_end_matches(".rs").to_owned()
    };
    paths.into_iter().map(|path| (module(&path), path.clone(), fs::read_to_string(path).unwrap())).collect()
}

/// The first path segments that follow `crate::` in code, not in comments; `use crate::{a, b}` gives each.
fn uses(text: &str) -> Vec<String> {
    let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let mut found = Vec::new();
    for after in code.split("crate::").skip(1) {
        let name =
            |text: &str| text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
        match after.strip_prefix('{') {
            Some(group) => {
                let group = group.split("};").next().unwrap_or(group);
                found.extend(group.split(',').map(name));
            }
            None => found.push(name(after)),
        }
    }
    found.retain(|name| !name.is_empty());
    found
}

/// What is wrong with a file, if anything is.
fn faults(module: &str, text: &str) -> Vec<String> {
    let Some(own) = floor(module) else { return vec![format!("{module} stands on no floor of tests/floors.rs")] };
    let mut faults = Vec::new();
    for used in uses(text) {
        match floor(&used) {
            _ if used == module => {}
            Some(other) if other < own || (other == own && own == 0) => {}
            Some(_) => faults.push(format!("uses crate::{used}, which does not stand below {module}")),
            None => faults.push(format!("uses crate::{used}, which stands on no floor")),
        }
    }
    let code = text.split("#[cfg(test)]").next().unwrap_or(text);
    if module != "browser" {
        faults.extend(BROWSER.iter().filter(|name| code.contains(*name)).map(|name| format!("names {name}")));
    }
    faults.extend(NOWHERE.iter().filter(|name| code.contains(*name)).map(|name| format!("names {name}")));
    if own <= 4 {
        faults.extend(IMPURE.iter().filter(|name| code.contains(*name)).map(|name| format!("names {name}")));
    }
    faults
}

#[test]
fn every_file_uses_only_lower_floors_and_its_own_folder() {
    let files = files();
    assert!(files.len() > 50, "only {} files were found", files.len());
    let mut all = Vec::new();
    for (module, path, text) in files.iter().filter(|(module, _, _)| !["lib", "bin"].contains(&module.as_str())) {
        all.extend(faults(module, text).into_iter().map(|fault| format!("{} {fault}", path.display())));
    }
    assert!(all.is_empty(), "the floors do not hold:\n{}", all.join("\n"));
}

#[test]
fn a_file_that_reaches_up_sideways_or_out_is_found() {
    assert_eq!(faults("rank", "use crate::session::Session;").len(), 1);
    assert_eq!(faults("rank", "use crate::history::History;").len(), 1);
    assert_eq!(faults("rank", "use crate::{pack::Pack, train::train};").len(), 1);
    assert_eq!(faults("session", "let now = js_sys::Date::now();").len(), 1);
    assert_eq!(faults("session", "let now = std::time::SystemTime::now();").len(), 2);
    assert_eq!(faults("browser", "use web_sys::IdbFactory;").len(), 1);
    assert_eq!(faults("attic", "").len(), 1);
    assert!(faults("session", "use crate::rank::Query;\n// crate::browser is above").is_empty());
}

#[test]
fn no_source_file_is_two_ideas_long() {
    for (_, path, text) in files() {
        let lines = text.lines().count();
        assert!(lines <= 400, "{} has {lines} lines", path.display());
    }
}
