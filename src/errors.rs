//! The one list of stable codes. Every error of every layer maps to exactly one of them. Pages and scripts may rely on the
//! spelling, so a code is added or retired here and never changes its meaning.

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)* ; $($(#[$tool_doc:meta])* $tool:ident = $tool_text:literal,)*) => {
        /// A stable error code, spelt `area/what`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[$doc])* $name,)*
            $($(#[$tool_doc])* $tool,)*
        }

        impl Code {
            /// Every code there is, in the order of this file.
            pub const ALL: &'static [Self] = &[$(Self::$name,)* $(Self::$tool,)*];

            /// The code as pages and scripts see it.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$tool => $tool_text,)*
                    engine => engine.engine_str(),
                }
            }

            /// The code where the engine itself gives it, in the browser; the tool's own codes, which it never gives, are
            /// `engine/unavailable`. Apart, so that their texts are not in the Wasm.
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
    /// The first bytes are not a pack's.
    PackMagic = "pack/magic",
    /// A pack of a version this engine does not read.
    PackVersion = "pack/version",
    /// The checksum does not match: the pack was damaged in transit.
    PackChecksum = "pack/checksum",
    /// The checksum matches but the contents contradict each other.
    PackMalformed = "pack/malformed",
    /// More items, text or neighbours than a pack may hold.
    PackTooLarge = "pack/too-large",
    /// The policy does not have the documented form.
    PolicyMalformed = "policy/malformed",
    /// The policy asks for more than the rules allow.
    PolicyRefused = "policy/refused",
    /// A stored record cannot be read; it is set aside, not deleted.
    RecordMalformed = "record/malformed",
    /// A script tried to give consent; only a person's own action can.
    ConsentUntrusted = "consent/untrusted",
    /// No such purpose in the policy.
    ConsentPurpose = "consent/purpose",
    /// An unknown decision; it is given, refused or withdrawn.
    ConsentDecided = "consent/verdict",
    /// The request needs consent that is not given.
    ConsentMissing = "consent/missing",
    /// A label without the documented form, or one of no item that could be shown.
    PreferenceLabel = "choice/unknown-label",
    /// More preferences than are kept.
    PreferenceTooMany = "choice/too-many",
    /// The file to import is damaged, or no engine wrote it.
    ImportDamaged = "import/damaged",
    /// What is to be brought in was written in a form of another version.
    ImportVersion = "import/version",
    /// The catalogue has no item of that id.
    TrackUnknownItem = "track/unknown-item",
    /// No such kind of event.
    TrackUnknownKind = "track/unknown-kind",
    /// The browser refuses to store data; it lasts until the page closes.
    StoreRefused = "store/refused",
    /// A newer engine wrote the stored data; it is left untouched.
    StoreNewer = "store/newer",
    /// The change is stored, but another open tab has not confirmed it in time.
    TabsUnresponsive = "tabs/unresponsive",

    ; // The tool's own codes.
    /// The policy asks for more than an older one did, and its revision has not risen.
    PolicyRevision = "policy/revision",
    /// A file cannot be opened, read or written.
    ReadIo = "read/io",
    /// The file has no content.
    ReadEmpty = "read/empty",
    /// The file's name does not end in a format that is read.
    ReadFormat = "read/format",
    /// The file is not UTF-8.
    ReadEncoding = "read/encoding",
    /// A line or record is longer than the limit.
    ReadLineTooLong = "read/line-too-long",
    /// The header lacks a required column or names one twice.
    ReadHeader = "read/header",
    /// A row has more or fewer fields than the header.
    ReadFieldCount = "read/field-count",
    /// A number that is not one, or out of its range.
    ReadNumber = "read/number",
    /// An id that is empty or too long.
    ReadId = "read/id",
    /// An id that the file has already used.
    ReadDuplicateId = "read/duplicate-id",
    /// A line that is not a JSON object with the documented form.
    ReadJson = "read/json",
    /// A header without rows, or without usable ones.
    ReadNoRows = "read/no-rows",
    /// More rows than the tool can number.
    ReadTooLarge = "read/too-large",
    /// Train and test share nothing that can be evaluated.
    EvalNothing = "eval/nothing",
    /// The address is in use or may not be listened on.
    ServeAddress = "serve/address",
    /// The shop's files are missing.
    ServeFiles = "serve/files",
    /// A report without the documented form.
    ReportMalformed = "report/malformed",
    /// A request with too many reports.
    ReportTooLarge = "report/too-large",
    /// A report on a signal that the policy does not declare.
    ReportUnknownMetric = "report/unknown-signal",
    /// A report on an epoch that is not over yet, or over for too long.
    ReportEpoch = "report/epoch",
    /// A report with a symbol that its signal does not have.
    ReportSymbol = "report/symbol",
    /// More reports from one source than it may send.
    ReportRate = "report/rate",
    /// A report that cannot be counted at the moment; it may be sent again.
    ReportUnavailable = "report/unavailable",
    /// The policy measures nothing.
    CollectorUndeclared = "collector/undeclared",
    /// The collector's database cannot be opened, or does not answer.
    CollectorDatabase = "collector/database",
    /// The collector's database was written by a newer version.
    CollectorNewer = "collector/newer",
    /// A signal would be counted in the counters of another.
    CollectorDeclared = "collector/declared",
    /// The collector's address is in use or may not be listened on.
    CollectorAddress = "collector/address",
    /// The administrator's token cannot be read, made or used.
    CollectorToken = "collector/token",
    /// The certificate or its key cannot be used.
    CollectorTls = "collector/tls",
    /// Log and pack have no item in common.
    SimulateNothing = "simulate/nothing",
    /// The database contains reports of real visitors.
    SimulateReal = "simulate/real",
    /// A collector does not count what it receives.
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
            assert!(seen.insert(code.as_str()), "{code} stands twice");
        }
    }
}
