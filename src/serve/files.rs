//! Static files from a folder: right types, an `ETag` for each, and the ready-made Brotli copy where one lies
//! beside the file.

use std::path::{Path, PathBuf};

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};

use crate::checksum::crc32;

/// Answers with the file at `path`, or `None` where there is none.
///
/// `304` when the client already holds these bytes; Brotli when the client takes it and `<file>.br` exists. A file asked
/// for by its version may be kept for good, any other is checked again at each use, so that a rebuilt one is picked up.
pub async fn answer(path: PathBuf, versioned: bool, request: &HeaderMap) -> Option<Response<Body>> {
    let content_type = content_type(&path)?;
    let brotli = takes_brotli(request);
    let read = tokio::task::spawn_blocking(move || read(&path, brotli)).await.ok()?;
    let (bytes, compressed) = read?;
    let tag = format!("\"{:08x}-{:x}\"", crc32(&bytes), bytes.len());
    let known = request.get(header::IF_NONE_MATCH).and_then(|tags| tags.to_str().ok());
    let known = known.is_some_and(|tags| tags.split(',').any(|known| known.trim() == tag));
    let mut response = Response::new(if known { Body::empty() } else { Body::from(bytes) });
    if known {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
    }
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    let kept = if versioned { "public, max-age=31536000, immutable" } else { "no-cache" };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(kept));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if compressed && !known {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
    }
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(header::ETAG, tag);
    }
    Some(response)
}

/// The file `name` asks for inside `folder`: plain names only, so that no spelling leaves the folder.
pub fn inside(folder: &Path, name: &str) -> Option<PathBuf> {
    let plain = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
    };
    name.split('/').all(plain).then(|| folder.join(name))
}

/// The types that are served at all; a file of another kind is not there.
fn content_type(path: &Path) -> Option<&'static str> {
    Some(match path.extension()?.to_str()? {
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "pack" => "application/octet-stream",
        _ => return None,
    })
}

/// True when the client lists Brotli and does not rule it out.
pub fn takes_brotli(request: &HeaderMap) -> bool {
    let accepted = request.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    accepted.split(',').any(|coding| {
        let mut parts = coding.split(';').map(str::trim);
        parts.next() == Some("br") && !parts.any(|weight| matches!(weight, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
    })
}

/// The bytes, and whether they are the Brotli copy.
fn read(path: &Path, brotli: bool) -> Option<(Vec<u8>, bool)> {
    if brotli {
        let mut beside = path.as_os_str().to_owned();
        beside.push(".br");
        if let Ok(bytes) = std::fs::read(&beside) {
            return Some((bytes, true));
        }
    }
    std::fs::read(path).ok().map(|bytes| (bytes, false))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_spelling_of_a_name_leaves_the_folder() {
        let folder = Path::new("shop");
        assert_eq!(inside(folder, "strings/en.js"), Some(PathBuf::from("shop/strings/en.js")));
        for name in ["", "../x.js", "a/../x.js", "/etc/x.js", ".git/x.js", "a//b.js", "a\\b.js", "a%2fb.js", "x\0.js"] {
            assert_eq!(inside(folder, name), None, "{name:?}");
        }
    }

    #[test]
    fn brotli_is_sent_only_to_clients_that_take_it() {
        for (accepted, takes) in [("gzip, br", true), ("br;q=0.5", true), ("br;q=0, gzip", false), ("gzip", false)] {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(accepted));
            assert_eq!(takes_brotli(&headers), takes, "{accepted}");
        }
    }
}
