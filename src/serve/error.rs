//! Why the demo shop cannot be served.

use std::net::SocketAddr;

use crate::errors::Code;

/// Why the shop could not be served.
#[derive(Clone, Debug)]
pub struct ServeError {
    /// `serve/address`, `serve/files` or a `read/` code.
    pub code: Code,
    /// One line that says what is wrong and what to do.
    pub message: String,
}

impl core::fmt::Display for ServeError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{} [{}]", self.message, self.code)
    }
}

impl std::error::Error for ServeError {}

/// Returns a one-line error for an address that the shop cannot listen on.
pub(super) fn address_error(address: SocketAddr, cause: &std::io::Error) -> ServeError {
    let port = address.port();
    let message = match cause.kind() {
        std::io::ErrorKind::AddrInUse => {
            format!("port {port} is already in use on {}; choose another with --port", address.ip())
        }
        std::io::ErrorKind::PermissionDenied => {
            format!("port {port} needs higher privileges; choose one above 1023 with --port")
        }
        _ => format!("cannot listen on {address}: {cause}; choose another port with --port"),
    };
    ServeError { code: Code::ServeAddress, message }
}
