//! The administrator's token: created if missing, kept in a file that only its owner can read, compared in constant
//! time, and never logged.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::Path;

use ring::hmac;
use ring::rand::{SecureRandom as _, SystemRandom};

use super::CollectorError;
use crate::errors::Code;

/// The shortest token of a site's own (chosen: 16 random letters are beyond guessing over a network).
const SHORTEST: usize = 16;
/// The label under which the cookie's value is derived from the token.
const COOKIE: &[u8] = b"homebody dashboard cookie 1";

/// A token, and the cookie that replaces it in a browser.
#[derive(Clone)]
pub struct Token {
    text: String,
    key: hmac::Key,
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Token").finish_non_exhaustive()
    }
}

impl Token {
    /// The token of this text.
    ///
    /// # Errors
    /// `collector/token` when it is too short, or has a character that a header cannot carry.
    pub fn new(text: &str) -> Result<Self, CollectorError> {
        let printable = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte));
        if text.len() < SHORTEST || !printable {
            let message =
                format!("a token is at least {SHORTEST} letters, digits, or any of - . _ ~, and hard to guess");
            return Err(CollectorError::new(Code::CollectorToken, message));
        }
        Ok(Self { text: text.to_owned(), key: hmac::Key::new(hmac::HMAC_SHA256, text.as_bytes()) })
    }

    /// A token that cannot be guessed: 256 random bits.
    ///
    /// # Errors
    /// `collector/token` when the system gives no random bytes.
    pub fn random() -> Result<Self, CollectorError> {
        let mut bytes = [0; 32];
        SystemRandom::new().fill(&mut bytes).map_err(|_| {
            CollectorError::new(Code::CollectorToken, "the system gives no random bytes, so no token can be made")
        })?;
        Self::new(&hex(&bytes))
    }

    /// The token in this file; where there is no file, one with a new token, readable by its owner only.
    ///
    /// # Errors
    /// `collector/token` when it can neither be read nor created, or its content is no valid token.
    pub fn in_file(path: &Path) -> Result<Self, CollectorError> {
        let failed = |cause: std::io::Error| {
            CollectorError::new(Code::CollectorToken, format!("the token file {}: {cause}", path.display()))
        };
        match fs::read_to_string(path) {
            Ok(text) => {
                let token = Self::new(text.trim()).map_err(|error| {
                    CollectorError::new(error.code, format!("the token file {}: {}", path.display(), error.message))
                })?;
                if is_open(path) {
                    tracing::warn!(file = %path.display(), "others on this machine can read the token; chmod 600 closes it");
                }
                Ok(token)
            }
            Err(cause) if cause.kind() == ErrorKind::NotFound => {
                let token = Self::random()?;
                match create(path, &token.text) {
                    // Another process was first: its token counts.
                    Err(cause) if cause.kind() == ErrorKind::AlreadyExists => Self::in_file(path),
                    created => created.map(|()| token).map_err(failed),
                }
            }
            Err(cause) => Err(failed(cause)),
        }
    }

    /// The token in clear, for its owner only.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.text
    }

    /// True for the token; takes as long for any other of the same length.
    pub(super) fn is(&self, candidate: &[u8]) -> bool {
        // The tags under a key that is the token itself: equal only for equal texts, and compared in constant time.
        hmac::verify(&self.key, candidate, hmac::sign(&self.key, self.text.as_bytes()).as_ref()).is_ok()
    }

    /// The value of the cookie; the token cannot be had from it.
    pub(super) fn cookie(&self) -> String {
        hex(hmac::sign(&self.key, COOKIE).as_ref())
    }

    /// True for [`Token::cookie`].
    pub(super) fn is_cookie(&self, candidate: &str) -> bool {
        unhex(candidate).is_some_and(|tag| hmac::verify(&self.key, COOKIE, &tag).is_ok())
    }
}

/// A new file with a line of text, which only its owner can read from the first moment on. It gets its name once it is whole,
/// and only if no other file has it: a full disk leaves no broken file behind that would make every later start fail.
fn create(path: &Path, text: &str) -> std::io::Result<()> {
    let mut name = [0; 8];
    SystemRandom::new().fill(&mut name).map_err(|_| std::io::Error::other("the system gives no random bytes"))?;
    let mut aside = path.as_os_str().to_owned();
    aside.push(format!(".{}", hex(&name)));
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&aside)?;
    let written = writeln!(file, "{text}").and_then(|()| file.sync_all()).and_then(|()| fs::hard_link(&aside, path));
    // Removes the temporary name or the unfinished file; if that fails, it is as private as the token.
    _ = fs::remove_file(&aside);
    written
}

/// True when others than the owner can read the file.
#[cfg(unix)]
fn is_open(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    fs::metadata(path).is_ok_and(|file| file.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn is_open(_: &Path) -> bool {
    false
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    let byte = |pair: &[u8; 2]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    rest.is_empty().then(|| pairs.iter().map(byte).collect()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_token_itself_and_its_cookie_are_taken() {
        let token = Token::new("0123456789abcdef").unwrap();
        assert!(token.is(b"0123456789abcdef"));
        for other in [&b""[..], b"0123456789abcdeg", b"0123456789abcde", b"0123456789abcdef0"] {
            assert!(!token.is(other));
        }
        assert!(token.is_cookie(&token.cookie()));
        assert!(!token.is_cookie("0123456789abcdef") && !token.is_cookie("") && !token.is_cookie("zz"));
        assert!(!Token::new("fedcba9876543210").unwrap().is_cookie(&token.cookie()));
        assert!(!format!("{token:?}").contains("0123"));
    }

    #[test]
    fn of_collectors_that_start_at_once_on_one_file_all_have_its_token() {
        let folder = std::env::temp_dir().join(format!("homebody-token-{}", Token::random().unwrap().reveal()));
        fs::create_dir(&folder).unwrap();
        let path = folder.join("token");
        let tokens: Vec<String> = std::thread::scope(|scope| {
            let started: Vec<_> =
                (0..8).map(|_| scope.spawn(|| Token::in_file(&path).unwrap().reveal().to_owned())).collect();
            started.into_iter().map(|one| one.join().unwrap()).collect()
        });
        assert!(tokens.iter().all(|token| *token == fs::read_to_string(&path).unwrap().trim()));
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "nothing else is left");
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_token_that_can_be_guessed_or_not_be_sent_is_refused() {
        for text in ["", "short", "has a space in it", "has\na line break in it"] {
            assert_eq!(Token::new(text).unwrap_err().code, Code::CollectorToken);
        }
        assert_ne!(Token::random().unwrap().reveal(), Token::random().unwrap().reveal());
        assert_eq!(Token::random().unwrap().reveal().len(), 64);
    }
}
