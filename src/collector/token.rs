//! The administrator's token: created if missing, kept in a file that only its owner can read, compared in constant
//! time, and never logged.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::path::Path;

use ring::hmac;
use ring::rand::{SecureRandom as _, SystemRandom};

use super::CollectorError;
use crate::errors::Code;

/// The minimum length of a token that the operator sets (chosen: 16 random letters cannot be guessed over a network).
const SHORTEST: usize = 16;
/// The maximum length of a token (chosen: many servers accept no longer header).
const LONGEST: usize = 4096;
/// The label used to derive the cookie's value from the token.
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
    /// Returns the token with this text.
    ///
    /// # Errors
    /// `collector/token` if the text is too short or too long, or contains a character that a header cannot carry.
    pub fn new(text: &str) -> Result<Self, CollectorError> {
        let printable = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte));
        if !(SHORTEST..=LONGEST).contains(&text.len()) || !printable {
            let message =
                format!("expected a token of {SHORTEST} to {LONGEST} letters, digits or - . _ ~ that is hard to guess");
            return Err(CollectorError::new(Code::CollectorToken, message));
        }
        Ok(Self { text: text.to_owned(), key: hmac::Key::new(hmac::HMAC_SHA256, text.as_bytes()) })
    }

    /// Returns an unguessable token of 256 random bits.
    ///
    /// # Errors
    /// `collector/token` if the system provides no random bytes.
    pub fn random() -> Result<Self, CollectorError> {
        let mut bytes = [0; 32];
        SystemRandom::new().fill(&mut bytes).map_err(|_| {
            CollectorError::new(Code::CollectorToken, "the system provides no random bytes, so no token can be created")
        })?;
        Self::new(&hex(&bytes))
    }

    /// Reads the token from this file, or creates the file with a new token that only its owner can read.
    ///
    /// # Errors
    /// `collector/token` if the file can neither be read nor created, or contains no valid token.
    pub fn in_file(path: &Path) -> Result<Self, CollectorError> {
        let failed = |cause: io::Error| {
            CollectorError::new(Code::CollectorToken, format!("the token file {}: {cause}", path.display()))
        };
        match read(path) {
            Ok(text) => {
                let token = Self::new(text.trim()).map_err(|error| {
                    CollectorError::new(error.code, format!("the token file {}: {}", path.display(), error.message))
                })?;
                if is_open(path) {
                    tracing::warn!(file = %path.display(), "other users of this machine can read the token; use chmod 600");
                }
                Ok(token)
            }
            Err(cause) if cause.kind() == ErrorKind::NotFound => {
                let token = Self::random()?;
                match create(path, &token.text) {
                    // Another process created the file first, so its token is used.
                    Err(cause) if cause.kind() == ErrorKind::AlreadyExists => Self::in_file(path),
                    created => created.map(|()| token).map_err(failed),
                }
            }
            Err(cause) => Err(failed(cause)),
        }
    }

    /// Returns the token in clear text, which only its owner may see.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.text
    }

    /// Returns true if `candidate` is the token. The comparison takes the same time for every text of that length.
    pub(super) fn is(&self, candidate: &[u8]) -> bool {
        // Compares tags that are computed with the token itself as the key. The tags are equal only if the texts are
        // equal, and they are compared in constant time.
        hmac::verify(&self.key, candidate, hmac::sign(&self.key, self.text.as_bytes()).as_ref()).is_ok()
    }

    /// Returns the value of the cookie, from which the token cannot be recovered.
    pub(super) fn cookie(&self) -> String {
        hex(hmac::sign(&self.key, COOKIE).as_ref())
    }

    /// Returns true if `candidate` is the value of [`Token::cookie`].
    pub(super) fn is_cookie(&self, candidate: &str) -> bool {
        unhex(candidate).is_some_and(|tag| hmac::verify(&self.key, COOKIE, &tag).is_ok())
    }
}

/// Reads the text of a file up to a little more than the longest token; a device may have no end.
fn read(path: &Path) -> io::Result<String> {
    let mut text = String::new();
    File::open(path)?.take(LONGEST as u64 + 80).read_to_string(&mut text)?;
    Ok(text)
}

/// Creates a file with one line of text. Only its owner can read it, from the moment it is created. It gets its name
/// only once it is complete, and only if no other file has that name. A full disk thus leaves no broken file behind
/// that would make every later start fail.
fn create(path: &Path, text: &str) -> io::Result<()> {
    let mut name = [0; 8];
    SystemRandom::new().fill(&mut name).map_err(|_| io::Error::other("the system provides no random bytes"))?;
    let mut aside = path.as_os_str().to_owned();
    aside.push(format!(".{}", hex(&name)));
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&aside)?;
    let written = writeln!(file, "{text}").and_then(|()| file.sync_all()).and_then(|()| fs::hard_link(&aside, path));
    // Removes the temporary name or the unfinished file. If that fails, the remaining file is as private as the
    // token's.
    _ = fs::remove_file(&aside);
    written
}

/// Returns true if users other than the owner can read the file.
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
    fn only_the_token_and_its_cookie_are_accepted() {
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
    fn collectors_that_start_together_on_one_file_share_its_token() {
        let folder = std::env::temp_dir().join(format!("homebody-token-{}", Token::random().unwrap().reveal()));
        fs::create_dir(&folder).unwrap();
        let path = folder.join("token");
        let tokens: Vec<String> = std::thread::scope(|scope| {
            let started: Vec<_> =
                (0..8).map(|_| scope.spawn(|| Token::in_file(&path).unwrap().reveal().to_owned())).collect();
            started.into_iter().map(|one| one.join().unwrap()).collect()
        });
        assert!(tokens.iter().all(|token| *token == fs::read_to_string(&path).unwrap().trim()));
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "no temporary file is left");
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_token_that_can_be_guessed_or_cannot_be_sent_is_refused() {
        let long = "x".repeat(LONGEST + 1);
        for text in [long.as_str(), "", "short", "has a space in it", "has\na line break in it"] {
            assert_eq!(Token::new(text).unwrap_err().code, Code::CollectorToken);
        }
        #[cfg(target_os = "linux")]
        assert_eq!(Token::in_file(Path::new("/dev/zero")).unwrap_err().code, Code::CollectorToken);
        assert_ne!(Token::random().unwrap().reveal(), Token::random().unwrap().reveal());
        assert_eq!(Token::random().unwrap().reveal().len(), 64);
    }
}
