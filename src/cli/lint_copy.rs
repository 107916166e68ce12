//! `homebody lint-copy`: finds wording that hurries, shames or misleads readers.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;

use super::CliError;
use super::bytes::{read, unreadable};
use super::inputs::check_policy;
use super::output::Outputs;
use super::replace::identity;
use crate::copy::source::{self, Form};
use crate::copy::{AllowList, FaultKind, FileReport, Language, Library, Lines, ReadFault, Report, lint, sarif};
use crate::errors::Code;
use crate::policy::Node;

/// Arguments of `homebody lint-copy`.
#[derive(Debug, Args)]
pub(super) struct LintCopy {
    /// Pages (.html), files of strings (.json, .arb, .jsonl) and policies, or folders with pages and files of strings
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    /// Language of the files that do not state one: de, en, es, fr, it or nl
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// Exceptions with reasons, [{"rule": "RULE", "text": "TEXT", "reason": "REASON"}, ...]
    #[arg(long, value_name = "FILE")]
    allow: Option<PathBuf>,
    /// Print one JSON object
    #[arg(long, conflicts_with = "sarif")]
    json: bool,
    /// Print a SARIF 2.1.0 log, for code review
    #[arg(long)]
    sarif: bool,
    /// Write the report to this file [default: print it]
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl LintCopy {
    pub(super) fn run(&self) -> Result<(), CliError> {
        let fallback =
            self.language.as_deref().map(|tag| Language::tagged(tag).ok_or_else(|| unknown(tag))).transpose()?;
        let allow = self.allow.as_deref().map(read_allow).transpose()?.unwrap_or_default();
        let mut files = Files::default();
        for path in &self.paths {
            if !files.collect(path)? {
                let message = "expected a folder with pages or files of strings, found none";
                return Err(CliError::file(path, Code::ReadFormat, message));
            }
        }
        let inputs = files.paths.iter().map(PathBuf::as_path).chain(self.allow.as_deref());
        let outputs = Outputs::apart(inputs, self.output.as_deref())?;
        let library = Library::default();
        let mut report = Report { left_out: files.left_out, ..Report::default() };
        for (path, is_named) in files.paths.iter().map(|path| (path, self.paths.contains(path))) {
            report.files.push(check(path, (is_named, fallback), (&library, &allow))?);
        }
        let used: BTreeSet<usize> = report.all().filter_map(|(_, finding)| finding.allowed.as_ref()?.listed).collect();
        report.unused = allow.unused(&used);
        let text = match (self.json, self.sarif) {
            (true, _) => format!("{}\n", report.to_json()),
            (_, true) => format!("{:#}\n", sarif(&report)),
            _ => format!("{report}\n"),
        };
        outputs.write_or_show(self.output.as_deref(), &text)?;
        match report.count() {
            0 => Ok(()),
            count => Err(CliError::plain(Code::CopyFound, format!("expected no findings, found {count}"))),
        }
    }
}

/// Checks the texts of one file. Its name comes first, so that no other file is read. A file in another language is left
/// out in a folder, and refused if the command names it.
fn check(
    path: &Path,
    (is_named, fallback): (bool, Option<Language>),
    (library, allow): (&Library, &AllowList),
) -> Result<FileReport, CliError> {
    let Some(form) = source::form(path) else {
        fs::metadata(path).map_err(|cause| unreadable(path, &cause))?;
        let message = "expected a name ending in .html, .htm, .xhtml, .json, .arb, .jsonl or .ndjson";
        return Err(CliError::file(path, Code::ReadFormat, message));
    };
    let text = text(path, read(path)?)?;
    let language = match form {
        Form::Page | Form::Xhtml => fallback,
        Form::Strings if source::is_policy(&text) => {
            check_policy(path, text.as_bytes())?;
            if source::states_languages(&text) { fallback } else { stated(path, fallback)? }
        }
        Form::Strings | Form::Lines => stated(path, fallback)?,
    };
    let excerpts = source::read(&text, form, language).map_err(|fault| refused(path, &text, &fault))?;
    if let Some(fault) = excerpts.other.as_ref().filter(|_| is_named) {
        return Err(refused(path, &text, fault));
    }
    let findings = lint(&text, &excerpts, library, allow);
    let (texts, skipped) = (excerpts.texts.len(), excerpts.skipped);
    Ok(FileReport { path: path.display().to_string(), texts, skipped, findings })
}

/// Checks the questions and answers of a valid policy that was read before.
pub(super) fn policy_warnings(path: &Path, bytes: Vec<u8>) -> Result<Vec<String>, CliError> {
    let text = &text(path, bytes)?;
    let excerpts = source::read(text, Form::Strings, None).map_err(|fault| refused(path, text, &fault))?;
    let findings = lint(text, &excerpts, &Library::default(), &AllowList::default());
    let line = |finding| crate::copy::lines(&path.display().to_string(), finding);
    Ok(findings.iter().map(|finding| format!("warning     {}", line(finding))).collect())
}

/// Returns the language in the name of a file of strings, or the fallback.
fn stated(path: &Path, fallback: Option<Language>) -> Result<Option<Language>, CliError> {
    match source::language(path) {
        Ok(language) => Ok(language.or(fallback)),
        Err(tag) => {
            let message = format!("the file's name: expected one of {}, found {tag:?}", Language::tags());
            Err(CliError::file(path, Code::CopyLanguage, message))
        }
    }
}

/// The files to check, each once.
#[derive(Default)]
struct Files {
    paths: Vec<PathBuf>,
    /// The files behind the paths: two paths, or a link and its target, may be the same file.
    seen: BTreeSet<PathBuf>,
    /// The number of JSON files in folders whose names and folders state none of the languages.
    left_out: usize,
}

impl Files {
    /// Adds a file, or the pages and files of strings in a folder, in the order of their names. Returns false for a folder
    /// without any.
    fn collect(&mut self, path: &Path) -> Result<bool, CliError> {
        if !path.is_dir() {
            if identity(path).is_none_or(|file| self.seen.insert(file)) {
                self.paths.push(path.to_owned());
            }
            return Ok(true);
        }
        let failed = |cause: std::io::Error| unreadable(path, &cause);
        let entries = fs::read_dir(path).map_err(failed)?.collect::<Result<Vec<_>, _>>().map_err(failed)?;
        let mut inside: Vec<PathBuf> = entries.into_iter().map(|entry| entry.path()).collect();
        inside.sort();
        let mut has_files = false;
        for path in &inside {
            if is_collected(path) {
                has_files |= self.collect(path)?;
            } else if matches!(source::form(path), Some(Form::Strings | Form::Lines)) && path.is_file() {
                self.left_out += 1;
            }
        }
        Ok(has_files)
    }
}

/// Returns true for a folder in a folder, and for a page or a file of strings.
fn is_collected(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let is_text = match source::form(path) {
        Some(Form::Page | Form::Xhtml) => true,
        // Other JSON files in a folder, such as package.json, are no files of strings.
        Some(Form::Strings | Form::Lines) => matches!(source::language(path), Ok(Some(_))),
        None => false,
    };
    // A link to a folder may lead back here.
    let is_folder = path.is_dir() && !path.is_symlink();
    // Neither a pipe, which would be waited for, nor a device, nor a link to a file that does not exist.
    !name.starts_with('.') && name != "node_modules" && (is_folder || is_text && path.is_file())
}

fn text(path: &Path, bytes: Vec<u8>) -> Result<String, CliError> {
    let text = String::from_utf8(bytes).map_err(|error| {
        let bytes = error.as_bytes();
        let (before, after) = bytes.split_at(error.utf8_error().valid_up_to());
        let (line, column) = Lines::new(&String::from_utf8_lossy(before)).place(before.len());
        let found = after.first().copied().unwrap_or_default();
        let place = format!("{}:{line}:{column}", path.display());
        CliError::plain(Code::ReadEncoding, format!("{place}: expected text in UTF-8, found the byte 0x{found:02X}"))
    })?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

fn read_allow(path: &Path) -> Result<AllowList, CliError> {
    let text = text(path, read(path)?)?;
    let list: Node = serde_json::from_str(&text).map_err(|cause| CliError::json(path, &cause, Code::CopyAllow))?;
    AllowList::read(&list).map_err(|error| CliError::at(path, &text, (&error.path, &error.message), Code::CopyAllow))
}

fn refused(path: &Path, text: &str, fault: &ReadFault) -> CliError {
    let code = match fault.kind {
        FaultKind::Language => Code::CopyLanguage,
        FaultKind::Format => Code::ReadJson,
        FaultKind::Allow => Code::CopyAllow,
    };
    let (line, column) = Lines::new(text).place(fault.offset);
    CliError::plain(code, format!("{}:{line}:{column}: {}", path.display(), fault.message))
}

fn unknown(tag: &str) -> CliError {
    CliError::plain(Code::CopyLanguage, format!("--language: expected one of {}, found {tag:?}", Language::tags()))
}
