//! Serves static files from a folder: only the types that a page needs, and the Brotli copy if there is one beside the
//! file.

use std::path::{Path, PathBuf};

use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderValue, Response, StatusCode, header};
use tower_http::services::ServeFile;

/// Returns the file at `path`, or `None` if there is none.
///
/// The response is a `304` if the client already has these bytes, and uses Brotli if the client accepts it and
/// `<file>.br` exists. A file that is requested with its version may be cached forever; any other file is revalidated
/// on each use, so that a rebuilt file takes effect.
pub async fn answer(path: PathBuf, versioned: bool, request: Request) -> Option<Response<Body>> {
    let content_type = content_type(&path)?;
    let answer = ServeFile::new(path).precompressed_br().try_call(request).await.ok()?;
    if answer.status() == StatusCode::NOT_FOUND {
        return None;
    }
    let mut answer = answer.map(Body::new);
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    let cached = if versioned { "public, max-age=31536000, immutable" } else { "no-cache" };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cached));
    Some(answer)
}

/// Returns the path of the file `name` in `folder`; only plain names are allowed, so that the path stays inside the
/// folder.
pub fn inside(folder: &Path, name: &str) -> Option<PathBuf> {
    let plain = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
    };
    name.split('/').all(plain).then(|| folder.join(name))
}

/// Returns the media type of a file that may be served; files of any other type count as missing.
fn content_type(path: &Path) -> Option<&'static str> {
    Some(match path.extension()?.to_str()? {
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "pack" => "application/octet-stream",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_leads_out_of_the_folder() {
        let folder = Path::new("shop");
        assert_eq!(inside(folder, "strings/en.js"), Some(PathBuf::from("shop/strings/en.js")));
        for name in ["", "../x.js", "a/../x.js", "/etc/x.js", ".git/x.js", "a//b.js", "a\\b.js", "a%2fb.js", "x\0.js"] {
            assert_eq!(inside(folder, name), None, "{name:?}");
        }
    }
}
