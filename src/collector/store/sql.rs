//! All statements, in the dialects of both databases. Each write statement takes one JSON text, so that any number of
//! rows needs only one statement with one parameter.

/// A statement for either database.
pub(super) struct Both {
    pub(super) sqlite: &'static str,
    pub(super) postgres: &'static str,
}

impl Both {
    const fn same(words: &'static str) -> Self {
        Self { sqlite: words, postgres: words }
    }
}

/// The settings of a new PostgreSQL connection. They ensure that an acknowledged report is on disk even if the server's
/// default differs, and that no statement waits forever. The timeouts are shorter than this process's own.
pub(super) const POSTGRES_SETTINGS: &str = "\
    SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off';
    SET statement_timeout = '10s';
    SET client_min_messages = warning;";

/// Creates the tables. `homebody_about` stores the version of all of them. A table without row numbers does not reveal
/// the order in which rows were added.
pub(super) const TABLES: Both = Both {
    sqlite: "\
    CREATE TABLE IF NOT EXISTS homebody_about (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS homebody_signals (
        tag INTEGER PRIMARY KEY, place INTEGER NOT NULL, name TEXT NOT NULL, question TEXT NOT NULL, measure TEXT NOT NULL,
        answers TEXT NOT NULL, epsilon INTEGER NOT NULL, epoch TEXT NOT NULL, minimum_batch INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS homebody_counts (
        tag INTEGER NOT NULL, epoch INTEGER NOT NULL, arm INTEGER NOT NULL, symbol INTEGER NOT NULL, n INTEGER NOT NULL,
        PRIMARY KEY (tag, epoch, arm, symbol)) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS homebody_refused (
        day INTEGER NOT NULL, reason TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (day, reason)) WITHOUT ROWID;
    INSERT INTO homebody_about VALUES ('version', '1') ON CONFLICT (key) DO NOTHING;",
    // Collectors that start at the same time would create the tables concurrently; the lock serializes them.
    postgres: "\
    BEGIN;
    SELECT pg_advisory_xact_lock(7236270943);
    CREATE TABLE IF NOT EXISTS homebody_about (key TEXT PRIMARY KEY, value TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS homebody_signals (
        tag BIGINT PRIMARY KEY, place BIGINT NOT NULL, name TEXT NOT NULL, question TEXT NOT NULL, measure TEXT NOT NULL,
        answers TEXT NOT NULL, epsilon BIGINT NOT NULL, epoch TEXT NOT NULL, minimum_batch BIGINT NOT NULL);
    CREATE TABLE IF NOT EXISTS homebody_counts (
        tag BIGINT NOT NULL, epoch BIGINT NOT NULL, arm BIGINT NOT NULL, symbol BIGINT NOT NULL, n BIGINT NOT NULL,
        PRIMARY KEY (tag, epoch, arm, symbol)) WITH (fillfactor = 50);
    CREATE TABLE IF NOT EXISTS homebody_refused (
        day BIGINT NOT NULL, reason TEXT NOT NULL, n BIGINT NOT NULL, PRIMARY KEY (day, reason)) WITH (fillfactor = 50);
    INSERT INTO homebody_about VALUES ('version', '1') ON CONFLICT (key) DO NOTHING;
    COMMIT;",
};

/// Adds the counts `[[tag, epoch, arm, symbol, n], …]`, which must be sorted.
pub(super) const ADD_COUNTS: Both = Both {
    // `WHERE true` keeps SQLite's parser from reading ON as part of a join.
    sqlite: "\
    INSERT INTO homebody_counts (tag, epoch, arm, symbol, n)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?1) WHERE true
    ON CONFLICT (tag, epoch, arm, symbol) DO UPDATE SET n = n + excluded.n",
    postgres: "\
    INSERT INTO homebody_counts (tag, epoch, arm, symbol, n)
    SELECT (r ->> 0)::bigint, (r ->> 1)::bigint, (r ->> 2)::bigint, (r ->> 3)::bigint, (r ->> 4)::bigint
    FROM json_array_elements($1::json) AS r ORDER BY 1, 2, 3, 4
    ON CONFLICT (tag, epoch, arm, symbol) DO UPDATE SET n = homebody_counts.n + excluded.n",
};

/// Adds the refusals `[[day, reason, n], …]`.
pub(super) const ADD_REFUSED: Both = Both {
    sqlite: "\
    INSERT INTO homebody_refused (day, reason, n)
    SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?1) WHERE true
    ON CONFLICT (day, reason) DO UPDATE SET n = n + excluded.n",
    postgres: "\
    INSERT INTO homebody_refused (day, reason, n)
    SELECT (r ->> 0)::bigint, r ->> 1, (r ->> 2)::bigint FROM json_array_elements($1::json) AS r ORDER BY 1, 2
    ON CONFLICT (day, reason) DO UPDATE SET n = homebody_refused.n + excluded.n",
};

/// Stores the declarations `[[tag, name, question, measure, answers, epsilon, epoch, minimum_batch], …]`; the answers
/// are themselves a JSON text.
pub(super) const DECLARE: Both = Both {
    sqlite: "\
    INSERT INTO homebody_signals (tag, name, question, measure, answers, epsilon, epoch, minimum_batch, place)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7,
        key + 1 + (SELECT coalesce(max(place), 0) FROM homebody_signals) FROM json_each(?1) WHERE true
    ON CONFLICT (tag) DO UPDATE SET question = excluded.question, minimum_batch = excluded.minimum_batch",
    postgres: "\
    INSERT INTO homebody_signals (tag, name, question, measure, answers, epsilon, epoch, minimum_batch, place)
    SELECT (r ->> 0)::bigint, r ->> 1, r ->> 2, r ->> 3, r ->> 4, (r ->> 5)::bigint, r ->> 6, (r ->> 7)::bigint,
        key + (SELECT coalesce(max(place), 0) FROM homebody_signals)
    FROM json_array_elements($1::json) WITH ORDINALITY AS e (r, key) ORDER BY 1
    ON CONFLICT (tag) DO UPDATE SET question = excluded.question, minimum_batch = excluded.minimum_batch",
};

/// Marks the counters as simulated. It takes a text that it does not need, so that every write statement has one
/// parameter.
pub(super) const MARK_SIMULATED: Both = Both {
    sqlite: "INSERT INTO homebody_about SELECT 'simulated', ?1 WHERE true ON CONFLICT (key) DO NOTHING",
    postgres: "INSERT INTO homebody_about SELECT 'simulated', $1::text ON CONFLICT (key) DO NOTHING",
};

/// Changes a row that exists only for this check. Its value differs each time, because SQLite writes nothing if nothing
/// changes.
pub(super) const PROBE: Both = Both {
    sqlite: "\
    INSERT INTO homebody_about SELECT 'probe', ?1 WHERE true ON CONFLICT (key) DO UPDATE SET value = excluded.value",
    postgres: "\
    INSERT INTO homebody_about SELECT 'probe', $1::text ON CONFLICT (key) DO UPDATE SET value = excluded.value",
};

pub(super) const COUNTS: Both =
    Both::same("SELECT tag, epoch, arm, symbol, n FROM homebody_counts ORDER BY tag, epoch, arm, symbol");
pub(super) const REFUSED: Both = Both::same("SELECT day, reason, n FROM homebody_refused");
pub(super) const DECLARED: Both = Both::same(
    "SELECT tag, name, question, measure, answers, epsilon, epoch, minimum_batch FROM homebody_signals ORDER BY place, tag",
);
pub(super) const VERSION: Both = Both::same("SELECT value FROM homebody_about WHERE key = 'version'");
/// Returns one row if the tables exist.
pub(super) const HAS_TABLES: Both = Both {
    sqlite: "SELECT name FROM sqlite_master WHERE name = 'homebody_about'",
    postgres: "SELECT relname::text FROM pg_class WHERE oid = to_regclass('homebody_about')",
};
pub(super) const SIMULATED: Both = Both::same("SELECT value FROM homebody_about WHERE key = 'simulated'");
