//! The single list of stable codes. Every error of every layer maps to exactly one of them. Pages and scripts may rely
//! on these codes, so a code may be added or retired here, but the meaning of a code never changes.

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)* ; $($(#[$tool_doc:meta])* $tool:ident = $tool_text:literal,)*) => {
        /// A stable error code, spelt `area/what`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[$doc])* $name,)*
            $($(#[$tool_doc])* $tool,)*
        }

        impl Code {
            /// Every code, in the order of this file.
            pub const ALL: &'static [Self] = &[$(Self::$name,)* $(Self::$tool,)*];

            /// Returns the code in the form that pages and scripts see.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$tool => $tool_text,)*
                    engine => engine.engine_str(),
                }
            }

            /// Returns the code if the engine itself reports it in the browser. The codes that only the command-line
            /// tool reports become `engine/unavailable`. Because this method does not name them, the compiler leaves
            /// their texts out of the Wasm module.
            #[must_use]
            pub const fn engine_str(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)*
                    _ => "engine/unavailable",
                }
            }
        }
    };
}

codes! {
    /// The file is shorter than a pack's header, or it ends inside a section.
    PackTruncated = "pack/truncated",
    /// The first bytes are not those of a pack.
    PackMagic = "pack/magic",
    /// The pack has a version that this engine does not read.
    PackVersion = "pack/version",
    /// The checksum does not match: the pack was damaged in transit.
    PackChecksum = "pack/checksum",
    /// The checksum matches, but the contents contradict each other.
    PackMalformed = "pack/malformed",
    /// The pack has more items, text or neighbours than allowed.
    PackTooLarge = "pack/too-large",
    /// The engine has no pack, so it cannot rank or name items.
    PackMissing = "pack/missing",
    /// The policy does not have the documented form.
    PolicyMalformed = "policy/malformed",
    /// The policy asks for more than the rules allow.
    PolicyRefused = "policy/refused",
    /// A stored record cannot be read; it is set aside, not deleted.
    RecordMalformed = "record/malformed",
    /// A script tried to give consent; only a person's own action can do that.
    ConsentUntrusted = "consent/untrusted",
    /// The policy has no such purpose.
    ConsentPurpose = "consent/purpose",
    /// The decision is unknown; it must be given, refused or withdrawn.
    ConsentDecision = "consent/decision",
    /// The request needs consent that is not given.
    ConsentMissing = "consent/missing",
    /// The label does not have the documented form, or belongs to no item that could be shown.
    PreferenceLabel = "preference/unknown-label",
    /// The limit on the number of preferences is reached.
    PreferenceTooMany = "preference/too-many",
    /// The file to import is damaged, or no engine wrote it.
    ImportDamaged = "import/damaged",
    /// The file to import is in the format of another version.
    ImportVersion = "import/version",
    /// The catalogue has no item with this id.
    TrackUnknownItem = "track/unknown-item",
    /// There is no such kind of event.
    TrackUnknownKind = "track/unknown-kind",
    /// The browser refuses to store data, so the data is kept only until the page closes.
    StoreRefused = "store/refused",
    /// The browser offers no key that scripts cannot read (for example because the page was not loaded over HTTPS), so
    /// records cannot be encrypted and are kept only until the page closes.
    StoreNoKey = "store/no-key",
    /// Another connection of the same site blocks the database, so data is kept only until it no longer does, or the page
    /// closes.
    StoreBlocked = "store/blocked",
    /// A newer engine wrote the stored data; it is left untouched.
    StoreNewer = "store/newer",
    /// The site wants data only until the page closes, so nothing is stored.
    StoreSession = "store/session",
    /// The change is stored, but another open tab did not confirm it in time.
    TabsUnresponsive = "tabs/unresponsive",

    ; // Codes that only the command-line tool reports.
    /// The policy asks for more than an older policy, but its revision is not higher.
    PolicyRevision = "policy/revision",
    /// The tool has no texts in this language.
    DocumentLanguage = "document/language",
    /// The date of a document is not a day in the form YYYY-MM-DD, or it is in the future.
    DocumentDate = "document/date",
    /// No item of the pack has any of the labels and categories that the policy names, so it is of another catalogue.
    DocumentPack = "document/pack",
    /// A document could not be rendered, which is a bug in this program.
    DocumentTemplate = "document/template",
    /// The site's answers for the impact assessment do not have the documented form.
    PiaAnswers = "pia/answers",
    /// The impact assessment has no complete review: some of the site's answers are missing, or the signature is too old.
    PiaIncomplete = "pia/incomplete",
    /// The impact assessment must be reviewed.
    PiaOutdated = "pia/outdated",
    /// The impact assessment was rejected, so the site must not process the data.
    PiaRejected = "pia/rejected",
    /// An address is neither a path on the site nor an https address.
    DocumentAddress = "document/address",
    /// A file cannot be opened, read or written.
    ReadIo = "read/io",
    /// The file has more bytes than the tool reads.
    ReadSize = "read/size",
    /// The file has no content.
    ReadEmpty = "read/empty",
    /// The file name does not have the extension of a supported format.
    ReadFormat = "read/format",
    /// The file is not UTF-8.
    ReadEncoding = "read/encoding",
    /// A line or record is longer than the limit.
    ReadLineTooLong = "read/line-too-long",
    /// The header lacks a required column or names a column twice.
    ReadHeader = "read/header",
    /// A row has more or fewer fields than the header.
    ReadFieldCount = "read/field-count",
    /// A number is invalid or out of range.
    ReadNumber = "read/number",
    /// An id is empty or too long.
    ReadId = "read/id",
    /// An id occurs twice in the file.
    ReadDuplicateId = "read/duplicate-id",
    /// A line is not a JSON object of the documented form.
    ReadJson = "read/json",
    /// The file has a header but no rows, or no usable rows.
    ReadNoRows = "read/no-rows",
    /// The file has more rows than the tool can number.
    ReadTooLarge = "read/too-large",
    /// The training and the test log have nothing in common that can be evaluated.
    EvalNothing = "eval/nothing",
    /// A column looks like personal data.
    ReadPersonal = "read/personal",
    /// The pack was built from another catalogue than the one it is audited with.
    AuditCatalogue = "audit/catalogue",
    /// The log and the pack have nothing in common that can be audited, or no list can have an item.
    AuditNothing = "audit/nothing",
    /// The declared shares of visitors do not have the documented form, or the log lacks a column that they name.
    AuditShares = "audit/shares",
    /// The summary of an audit does not have the documented form, has impossible values, or is about another pack or policy.
    AuditSummary = "audit/summary",
    /// A figure of the audit is outside the limits of the policy.
    AuditBroken = "audit/broken",
    /// The checked texts break rules for honest copy.
    CopyFound = "copy/found",
    /// A text to check has no language, or one without rules.
    CopyLanguage = "copy/language",
    /// An exception to the rules for honest copy names no rule or no reason.
    CopyAllow = "copy/allow",
    /// The address is in use, or listening on it is not permitted.
    ServeAddress = "serve/address",
    /// The shop's files are missing.
    ServeFiles = "serve/files",
    /// A report does not have the documented form.
    ReportMalformed = "report/malformed",
    /// A request contains too many reports.
    ReportTooLarge = "report/too-large",
    /// The report concerns a metric that the policy does not declare.
    ReportUnknownMetric = "report/unknown-metric",
    /// The report concerns an epoch that is not over yet, or has been over for too long.
    ReportEpoch = "report/epoch",
    /// The report contains a symbol that its metric does not have.
    ReportSymbol = "report/symbol",
    /// A source sent more reports than it is allowed to.
    ReportRate = "report/rate",
    /// A report cannot be counted at the moment; it may be sent again later.
    ReportUnavailable = "report/unavailable",
    /// The policy declares no metrics.
    CollectorUndeclared = "collector/undeclared",
    /// The collector's database cannot be opened, or does not answer.
    CollectorDatabase = "collector/database",
    /// The collector's database was written by a newer version.
    CollectorNewer = "collector/newer",
    /// The database has counts under this metric's tag, but for a metric with a different meaning.
    CollectorDeclared = "collector/declared",
    /// The collector's address is in use, or listening on it is not permitted.
    CollectorAddress = "collector/address",
    /// The administrator's token cannot be read, created or used.
    CollectorToken = "collector/token",
    /// The certificate or its key cannot be used.
    CollectorTls = "collector/tls",
    /// The log and the pack have no item in common.
    SimulateNothing = "simulate/nothing",
    /// The database contains reports of real visitors.
    SimulateReal = "simulate/real",
    /// A collector did not count the reports that it received.
    SimulateRefused = "simulate/refused",
}

impl core::fmt::Display for Code {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_unique_and_spelt_area_slash_what() {
        let mut seen = std::collections::BTreeSet::new();
        for code in Code::ALL {
            let (area, what) = code.as_str().split_once('/').expect("a code has one slash");
            assert!(
                [area, what]
                    .iter()
                    .all(|part| { !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b == b'-') })
            );
            assert!(seen.insert(code.as_str()), "{code} occurs twice");
        }
    }
}
