//! The sites whose pages may send reports from an origin other than the collector's.
//!
//! Forms and images cannot send the content type of reports, so a browser sends a preflight request first when a page
//! of another origin sends one. Pages of other sites therefore cannot make their visitors send fake reports.

use std::str::FromStr;

use axum::http::{HeaderValue, Method, header};
use tower_http::cors::{AllowOrigin, CorsLayer};

/// How long a browser may cache the answer to a preflight.
const A_DAY: std::time::Duration = std::time::Duration::from_hours(24);

/// Origins besides the collector's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Origins {
    /// No others: the collector is a path of the site's own origin.
    #[default]
    Own,
    /// These origins, each in the form that browsers send in the `Origin` header.
    These(Vec<Origin>),
    /// Every origin. Reports carry no credentials, so nothing leaks, but any page can send reports.
    Any,
}

/// A site's origin, such as `https://shop.example`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin(HeaderValue);

impl FromStr for Origin {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-:[]".contains(&byte);
        let spelt = text == "*" || host.is_some_and(|host| !host.is_empty() && host.bytes().all(plain));
        let value = HeaderValue::from_str(text).ok().filter(|_| spelt);
        value.map(Self).ok_or_else(|| "expected an origin such as https://shop.example, or *".to_owned())
    }
}

impl From<Vec<Origin>> for Origins {
    fn from(origins: Vec<Origin>) -> Self {
        match origins {
            none if none.is_empty() => Self::Own,
            any if any.iter().any(|origin| origin.0 == "*") => Self::Any,
            these => Self::These(these),
        }
    }
}

impl Origins {
    /// Returns the middleware that answers preflights.
    pub(super) fn layer(&self) -> CorsLayer {
        let allowed = match self {
            Self::Own => AllowOrigin::list([]),
            Self::These(these) => AllowOrigin::list(these.iter().map(|origin| origin.0.clone())),
            Self::Any => AllowOrigin::any(),
        };
        let layer = CorsLayer::new().allow_origin(allowed).allow_methods([Method::POST]);
        layer.allow_headers([header::CONTENT_TYPE]).max_age(A_DAY)
    }
}
