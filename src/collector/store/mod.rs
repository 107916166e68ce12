//! The database of counters: a SQLite file, or a PostgreSQL server that many collectors share.
//!
//! Both have the same four tables, and every change is a single statement and therefore atomic. Counters are only ever
//! increased: `n = n + excluded.n` lets any number of processes add to the same row. Rows are sorted by key, so that
//! two processes take the row locks in the same order and cannot deadlock.
//!
//! When a function of this module returns, its change is durable: SQLite flushes its log to the disk
//! (`synchronous = FULL`), and PostgreSQL commits synchronously, even if its own settings say otherwise.

mod address;
mod rows;
mod sql;
mod unanswered;

use std::time::Duration;

use sqlx::postgres::{PgPoolOptions, PgRow};
use sqlx::sqlite::{SqliteJournalMode, SqlitePoolOptions, SqliteRow, SqliteSynchronous};
use sqlx::{ConnectOptions as _, FromRow, PgPool, SqlitePool};
use tokio::time::timeout;

use super::CollectorError;
use super::counters::{Cell, CounterKey, Declared, Refused, Snapshot};
use crate::errors::Code;

pub use address::Database;

use unanswered::Unanswered;

/// The version of the tables; a database with a newer version is left untouched.
const VERSION: &str = "1";
/// How long to wait for a connection (chosen: longer than a restart of PostgreSQL on one machine takes).
const CONNECT: Duration = Duration::from_secs(5);
/// How long one statement may take before the database counts as not answering (chosen: far longer than any commit,
/// shorter than a proxy's timeout).
const STATEMENT: Duration = Duration::from_secs(10);
/// How long SQLite waits for another writing process.
const BUSY: Duration = Duration::from_secs(5);
/// The number of connections: one writes; the others read for the dashboard and the readiness checks.
const CONNECTIONS: u32 = 3;

/// An open database; a clone refers to the same connections.
#[derive(Clone, Debug)]
pub(super) enum Store {
    Sqlite(SqlitePool),
    Postgres(PgPool),
}

/// A row that both databases can return.
trait Row: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}
impl<T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin> Row for T {}

impl Store {
    /// Opens the database and creates missing tables.
    ///
    /// # Errors
    /// `collector/database` if it cannot be opened, `collector/newer` if a newer version wrote it.
    pub(super) async fn open(database: &Database) -> Result<Self, CollectorError> {
        let failed = |cause: &dyn std::fmt::Display| {
            CollectorError::new(Code::CollectorDatabase, format!("cannot open the database {database}: {cause}"))
        };
        let store = connect(database).await.map_err(|cause| failed(&cause))?;
        let newer = |other: &str| {
            let message =
                format!("the database {database} has version {other}; this collector writes version {VERSION}");
            CollectorError::new(Code::CollectorNewer, message)
        };
        // The database of a newer version must not be changed, not even by creating a table that the newer version
        // dropped.
        let has_tables: Vec<(String,)> = store.rows(&sql::HAS_TABLES).await.map_err(|cause| failed(&cause.0))?;
        if !has_tables.is_empty()
            && let Some(other) = store.version().await.map_err(|cause| failed(&cause.0))?
            && other != VERSION
        {
            return Err(newer(&other));
        }
        store.make_tables().await.map_err(|cause| failed(&cause.0))?;
        match store.version().await.map_err(|cause| failed(&cause.0))?.as_deref() {
            Some(VERSION) => Ok(store),
            other => Err(newer(other.unwrap_or_default())),
        }
    }

    /// Returns the version of the tables.
    async fn version(&self) -> Result<Option<String>, Unanswered> {
        Ok(self.rows::<(String,)>(&sql::VERSION).await?.pop().map(|(version,)| version))
    }

    /// Adds to counters, either to all of them or to none; the change is durable on return. Keys are sorted and
    /// distinct.
    ///
    /// # Errors
    /// [`Unanswered`]: no count was added or, if the connection broke during the commit, possibly all were.
    pub(super) async fn add_counts(&self, counts: &[(CounterKey, u64)]) -> Result<(), Unanswered> {
        if counts.is_empty() {
            return Ok(());
        }
        self.write(&sql::ADD_COUNTS, rows::of_counts(counts)).await
    }

    /// Adds to the refusal counters, as [`Store::add_counts`] does for reports.
    ///
    /// # Errors
    /// [`Unanswered`] if the database does not answer.
    pub(super) async fn add_refused(&self, refused: &[Refused]) -> Result<(), Unanswered> {
        self.write(&sql::ADD_REFUSED, rows::of_refused(refused)).await
    }

    /// Stores the declarations; a changed question or minimum batch replaces the earlier one.
    ///
    /// # Errors
    /// `collector/database` if the database does not answer, `collector/declared` if it contains counts of a metric
    /// with the same tag but a different meaning.
    pub(super) async fn declare(&self, metrics: &[Declared]) -> Result<(), CollectorError> {
        let unanswered = |cause: Unanswered| {
            CollectorError::new(Code::CollectorDatabase, format!("cannot store the declared metrics: {}", cause.0))
        };
        for before in self.declared().await.map_err(unanswered)? {
            if let Some(now) = metrics.iter().find(|now| now.tag == before.tag && !now.means_the_same(&before)) {
                let (now, before) = (&now.name, &before.name);
                let message = format!(
                    "the metric {now} has the same tag as {before}, an earlier metric with a different meaning: rename {now}"
                );
                return Err(CollectorError::new(Code::CollectorDeclared, message));
            }
        }
        self.write(&sql::DECLARE, rows::of_declared(metrics)).await.map_err(unanswered)
    }

    /// Marks the counters permanently as filled by a simulation.
    ///
    /// # Errors
    /// [`Unanswered`] if the database does not answer.
    pub(super) async fn mark_simulated(&self) -> Result<(), Unanswered> {
        self.write(&sql::MARK_SIMULATED, String::new()).await
    }

    /// Changes a row that exists only for this check; the value must differ from the previous one.
    ///
    /// # Errors
    /// [`Unanswered`] if the database accepts no writes.
    pub(super) async fn probe(&self, value: bool) -> Result<(), Unanswered> {
        self.write(&sql::PROBE, value.to_string()).await
    }

    /// Returns all contents. The parts are read one after the other, so some counters may be newer than others.
    ///
    /// # Errors
    /// [`Unanswered`] if the database does not answer, or if it contains rows from another program.
    pub(super) async fn snapshot(&self) -> Result<Snapshot, Unanswered> {
        let cells: Vec<rows::Count> = self.rows(&sql::COUNTS).await?;
        let refused: Vec<rows::Refusal> = self.rows(&sql::REFUSED).await?;
        let simulated: Vec<(String,)> = self.rows(&sql::SIMULATED).await?;
        Ok(Snapshot {
            cells: cells.into_iter().map(rows::cell).collect::<Option<Vec<Cell>>>().ok_or_else(rows::odd)?,
            refused: refused.into_iter().map(rows::refused).collect::<Option<Vec<Refused>>>().ok_or_else(rows::odd)?,
            declared: self.declared().await?,
            simulated: !simulated.is_empty(),
        })
    }

    /// Returns true if the database answers.
    pub(super) async fn answers(&self) -> bool {
        self.rows::<(String,)>(&sql::VERSION).await.is_ok()
    }

    /// Closes every connection; SQLite merges its log into the file.
    pub(super) async fn close(&self) {
        match self {
            Self::Sqlite(pool) => pool.close().await,
            Self::Postgres(pool) => pool.close().await,
        }
    }

    async fn declared(&self) -> Result<Vec<Declared>, Unanswered> {
        let rows: Vec<rows::Declaration> = self.rows(&sql::DECLARED).await?;
        rows.into_iter().map(rows::declared).collect::<Option<_>>().ok_or_else(rows::odd)
    }

    /// Creates the missing tables.
    async fn make_tables(&self) -> Result<(), Unanswered> {
        match self {
            Self::Sqlite(pool) => in_time(sqlx::raw_sql(sql::TABLES.sqlite).execute(pool)).await.map(|_| ()),
            Self::Postgres(pool) => in_time(sqlx::raw_sql(sql::TABLES.postgres).execute(pool)).await.map(|_| ()),
        }
    }

    /// Runs one writing statement; its only parameter is a JSON text.
    async fn write(&self, sql: &sql::Both, json: String) -> Result<(), Unanswered> {
        match self {
            Self::Sqlite(pool) => in_time(sqlx::query(sql.sqlite).bind(json).execute(pool)).await.map(|_| ()),
            Self::Postgres(pool) => in_time(sqlx::query(sql.postgres).bind(json).execute(pool)).await.map(|_| ()),
        }
    }

    /// Returns the rows of a statement.
    async fn rows<T: Row>(&self, sql: &sql::Both) -> Result<Vec<T>, Unanswered> {
        match self {
            Self::Sqlite(pool) => in_time(sqlx::query_as(sql.sqlite).fetch_all(pool)).await,
            Self::Postgres(pool) => in_time(sqlx::query_as(sql.postgres).fetch_all(pool)).await,
        }
    }
}

/// Awaits the database's answer within the timeout.
async fn in_time<T>(asked: impl Future<Output = Result<T, sqlx::Error>>) -> Result<T, Unanswered> {
    match timeout(CONNECT + STATEMENT, asked).await {
        Ok(answer) => Ok(answer?),
        Err(_) => Err(Unanswered("no answer in time".to_owned())),
    }
}

/// Connects with the settings that durability needs. No connection logs statements.
async fn connect(database: &Database) -> Result<Store, sqlx::Error> {
    match database {
        Database::Sqlite(options) => {
            let options = options.as_ref().clone();
            let options = options
                .create_if_missing(true)
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .busy_timeout(BUSY)
                .disable_statement_logging();
            let pool = SqlitePoolOptions::new().max_connections(CONNECTIONS).acquire_timeout(CONNECT);
            Ok(Store::Sqlite(pool.test_before_acquire(false).connect_with(options).await?))
        }
        Database::Postgres(options) => {
            let options = options.as_ref().clone().application_name("homebody collector").disable_statement_logging();
            let pool = PgPoolOptions::new().max_connections(CONNECTIONS).acquire_timeout(CONNECT);
            let pool = pool.after_connect(|connection, _| {
                Box::pin(async move { sqlx::raw_sql(sql::POSTGRES_SETTINGS).execute(connection).await.map(|_| ()) })
            });
            Ok(Store::Postgres(pool.connect_with(options).await?))
        }
    }
}
