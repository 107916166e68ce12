//! The rules of the layers: what each layer may use.

use std::collections::{BTreeMap, BTreeSet};

use super::resolve::{Crate, Module, Place};

/// Every module of `src/`, from the lowest layer to the highest.
const LAYERS: [&[&str]; 12] = [
    &["ids", "units", "errors", "words", "lists", "names", "bytes", "checksum"],
    &["pack", "policy"],
    &["consent", "budget"],
    &["history", "rank", "report"],
    &["session"],
    &["engine"],
    &["browser", "pack_writer", "policy_schema", "read", "chance", "ending", "listener"],
    &["copy", "document", "estimate", "train"],
    &["eval", "collector"],
    &["audit", "notice", "pia", "simulate"],
    &["serve"],
    &["cli"],
];
/// The layers that make the engine.
const ENGINE: usize = 6;
/// The crates that the engine may name; without `std`, it cannot reach a file, socket, clock, thread or unordered map.
const ENGINE_CRATES: [&str; 3] = ["core", "alloc", "serde"];
/// The crates that only `src/browser/` may name.
const BROWSER_CRATES: [&str; 6] =
    ["wasm_bindgen", "wasm_bindgen_futures", "serde_wasm_bindgen", "js_sys", "web_sys", "getrandom"];
/// Types of the web platform that load or send data, or that run text as code.
const NETWORK: [&str; 32] = [
    "Request",
    "RequestInit",
    "Response",
    "Headers",
    "XmlHttpRequest",
    "XmlHttpRequestUpload",
    "WebSocket",
    "WebSocketStream",
    "EventSource",
    "WebTransport",
    "RtcPeerConnection",
    "RtcDataChannel",
    "Worker",
    "SharedWorker",
    "Worklet",
    "ServiceWorker",
    "ServiceWorkerContainer",
    "ServiceWorkerRegistration",
    "BackgroundFetchManager",
    "PushManager",
    "Cache",
    "CacheStorage",
    "FontFace",
    "FontFaceSet",
    "PresentationRequest",
    "PaymentRequest",
    "HtmlImageElement",
    "HtmlScriptElement",
    "HtmlIFrameElement",
    "HtmlLinkElement",
    "eval",
    "Script",
];
/// Prefixes of the names of functions that load or send data, or that run text as code.
const NETWORK_FUNCTIONS: [&str; 6] =
    ["fetch", "send_beacon", "sendBeacon", "import_scripts", "importScripts", "new_no_args"];

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&module))
}

fn is_network(name: &str) -> bool {
    NETWORK.contains(&name) || NETWORK_FUNCTIONS.iter().any(|function| name.starts_with(function))
}

/// Returns every use that breaks a rule, as `src/FILE:LINE: …`, in the order of the modules.
pub fn faults(code: &Crate) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, module) in &code.modules {
        let Some(own) = path.first() else { continue };
        let mut note = |line: usize, fault: &str| faults.push(format!("src/{}:{line}: {fault}", module.file));
        let Some(own_layer) = layer(own) else {
            note(1, &format!("{own} is not in any layer of tests/layers/rules.rs"));
            continue;
        };
        for &(what, line) in module.oddities.iter().filter(|(what, _)| own_layer < ENGINE || *what == "#[path]") {
            note(line, &format!("{what} is not allowed in layer {own_layer}"));
        }
        if own == "browser" {
            for (name, line) in module.loose_names.iter().filter(|(name, _)| is_network(name)) {
                note(*line, &format!("{name} can reach a network"));
            }
        }
        for mention in &module.mentions {
            let (places, through) = code.resolve(path, mention);
            let mut used: BTreeSet<&String> = through.iter().filter_map(|module| module.first()).collect();
            for place in &places {
                match place {
                    Place::Module(module) | Place::Item(module, _) => used.extend(module.first()),
                    Place::External(names) => {
                        if let Some(fault) = external_fault(own, own_layer, names) {
                            note(mention.line, &fault);
                        }
                    }
                }
            }
            for other in used.into_iter().filter(|other| *other != own) {
                // The modules of layer 0 count as one folder.
                let is_below = layer(other).is_some_and(|other| other < own_layer || other == 0);
                if !is_below {
                    note(
                        mention.line,
                        &format!("{} uses crate::{other}, which is not below {own}", mention.segments.join("::")),
                    );
                }
            }
        }
    }
    faults
}

fn external_fault(own: &str, own_layer: usize, names: &[String]) -> Option<String> {
    let (first, path) = (names.first()?.as_str(), names.join("::"));
    let is_browser = BROWSER_CRATES.contains(&first);
    if is_browser && own != "browser" {
        Some(format!("{path}: only src/browser/ may name {first}"))
    } else if is_browser && names.iter().any(|name| is_network(name)) {
        Some(format!("{path} can reach a network"))
    } else if own_layer < ENGINE && !ENGINE_CRATES.contains(&first) {
        Some(format!("{path}: layer {own_layer} may name only {}", ENGINE_CRATES.join(", ")))
    } else {
        None
    }
}

/// Returns the features of `web-sys` in a manifest that can reach a network.
pub fn networked_features(manifest: &str) -> Vec<&str> {
    let after = manifest.split("\nweb-sys = ").nth(1).or_else(|| manifest.strip_prefix("web-sys = ")).unwrap_or("");
    let features = after.split("features = [").nth(1).and_then(|list| list.split(']').next()).unwrap_or("");
    features.split('"').skip(1).step_by(2).filter(|feature| is_network(feature)).collect()
}

/// Returns the files of each folder of `src/` that import each other in a cycle.
pub fn circles(code: &Crate) -> Vec<String> {
    let mut imports: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (path, module) in &code.modules {
        for mention in module.mentions.iter().filter(|mention| !mention.is_reexport) {
            for place in code.resolve(path, mention).0 {
                let (Place::Module(used) | Place::Item(used, _)) = &place else { continue };
                if used.first() == path.first()
                    && let Some(Module { file, .. }) = code.modules.get(used)
                {
                    imports.entry(&module.file).or_default().insert(file);
                }
            }
        }
    }
    let all: BTreeMap<&str, BTreeSet<&str>> = imports.keys().map(|file| (*file, reached(&imports, file))).collect();
    let mut circles = BTreeSet::new();
    for (file, reached) in &all {
        let circle: Vec<&str> =
            reached.iter().filter(|other| all.get(*other).is_some_and(|back| back.contains(file))).copied().collect();
        if circle.len() > 1 {
            circles.insert(circle.join(", "));
        }
    }
    circles.into_iter().collect()
}

/// Returns the files that a file imports, directly or indirectly.
fn reached<'a>(imports: &BTreeMap<&'a str, BTreeSet<&'a str>>, from: &str) -> BTreeSet<&'a str> {
    let (mut reached, mut waiting) = (BTreeSet::new(), vec![from]);
    while let Some(file) = waiting.pop() {
        let next = imports.get(file).into_iter().flatten().filter(|next| **next != file);
        waiting.extend(next.filter(|next| reached.insert(**next)).copied().collect::<Vec<_>>());
    }
    reached
}
