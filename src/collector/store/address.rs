//! Where the counters are kept: `sqlite:PATH`, or a PostgreSQL address.

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use sqlx::postgres::PgConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;

/// A database's address.
#[derive(Clone)]
pub enum Database {
    /// A file; created if missing.
    Sqlite(Box<SqliteConnectOptions>),
    /// A server.
    Postgres(Box<PgConnectOptions>),
}

impl Database {
    /// Returns the address of a SQLite file at this path.
    #[must_use]
    pub fn file(path: &Path) -> Self {
        Self::Sqlite(Box::new(SqliteConnectOptions::new().filename(path)))
    }

    /// Returns the file, unless the database is on a server.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::Sqlite(options) => Some(options.get_filename()),
            Self::Postgres(_) => None,
        }
    }

    /// Returns the folder of a collector's default file: the folder that a service manager provides
    /// (`STATE_DIRECTORY`), else the user's folder for program state (`XDG_STATE_HOME` or `~/.local/state`), else the
    /// current folder.
    #[must_use]
    pub fn usual_folder() -> PathBuf {
        let named = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        let state = named("XDG_STATE_HOME").or_else(|| named("HOME").map(|home| home.join(".local/state")));
        named("STATE_DIRECTORY").or_else(|| state.map(|state| state.join("homebody"))).unwrap_or_default()
    }
}

impl FromStr for Database {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(path) = text.strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            return match path {
                "" => Err("expected a path after sqlite:".to_owned()),
                path => Ok(Self::file(Path::new(path))),
            };
        }
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            let options = text.parse().map_err(|cause: sqlx::Error| format!("not a PostgreSQL address: {cause}"))?;
            return Ok(Self::Postgres(Box::new(options)));
        }
        Err("expected sqlite:PATH or postgres://USER@HOST/NAME".to_owned())
    }
}

/// Displays the address without its password.
impl fmt::Display for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(options) => write!(f, "sqlite:{}", options.get_filename().display()),
            Self::Postgres(options) => {
                let name = options.get_database().unwrap_or(options.get_username());
                write!(f, "postgres://{}:{}/{name}", options.get_host(), options.get_port())
            }
        }
    }
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}
