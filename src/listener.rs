//! Listeners of processes that serve requests.

use axum::serve::{ListenerExt as _, TapIo};
use tokio::net::{TcpListener, TcpStream};

/// Sends each part of a response at once. By default, a system may hold back the last part of a response until the client
/// has confirmed the earlier ones, which clients put off by up to 40 ms (RFC 896, RFC 1122 section 4.2.3.2).
pub(crate) fn undelayed(listener: TcpListener) -> TapIo<TcpListener, fn(&mut TcpStream)> {
    // A connection that has just ended has no options; the server notices that itself.
    listener.tap_io(|stream| _ = stream.set_nodelay(true))
}
