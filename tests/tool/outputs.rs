//! Output files: never an input, never read-only, replaced as a whole or not at all, and written through what is not a
//! regular file.
//! A failure to print is an error too.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use super::command::{run, site};
use homebody::document::Date;
use serde_json::{Value, json};

const SITE: [&str; 7] = ["pack", "--catalogue", "items.csv", "--interactions", "log.csv", "-o", "site.pack"];

/// Creates a new folder with a policy, a catalogue, a log, a pack and a page for this test.
fn folder(name: &str) -> PathBuf {
    let folder = site(&format!("outputs-{name}"));
    fs::write(folder.join("page.html"), "<html lang=en><p>A red mug</p></html>").unwrap();
    let policy = json!({
        "version": 1, "revision": 2, "retention_days": 45, "purposes": ["recommendations"],
        "controller": { "name": "A Shop", "contact": "privacy@example.org" },
    });
    fs::write(folder.join("policy.json"), policy.to_string()).unwrap();
    fs::write(folder.join("pia.json"), signed("accepted").to_string()).unwrap();
    assert!(run(&folder, &SITE).status.success());
    folder
}

/// Returns complete answers.
fn signed(decision: &str) -> Value {
    json!({
        "version": 1, "alternatives": "Lists by popularity alone",
        "context": { "description": "A shop", "visitors": "Adults", "benefits": "Shorter search" },
        "consultation": { "visitors": "Ten were asked", "dpo": "No objections" },
        "sign_off": { "name": "Jo", "role": "Director", "decision": decision, "date": Date::today().to_string() },
    })
}

/// Returns the only line of an error with exit code 2.
fn refused(output: &Output) -> String {
    let text = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!((output.status.code(), text.trim_end().lines().count()), (Some(2), 1), "{text}");
    text
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn an_output_that_is_an_input_or_another_output_is_refused_and_nothing_changes() {
    let folder = folder("same");
    fs::create_dir(folder.join("sub")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("policy.json", folder.join("link.json")).unwrap();
    let files = ["policy.json", "pia.json", "items.csv", "log.csv", "page.html", "site.pack"];
    let contents = || files.map(|name| fs::read(folder.join(name)).unwrap());
    let before = contents();
    let pia = ["pia", "policy.json", "--pack", "site.pack", "--answers", "pia.json"];
    let audit = ["audit", "--pack", "site.pack", "--log", "log.csv"];
    #[cfg(feature = "collector")]
    let simulate = [
        &["simulate", "--policy", "policy.json", "--pack", "site.pack", "--interactions", "log.csv"][..],
        &["--database", "sqlite:new", "--json"],
    ]
    .concat();
    let cases = [
        [&pia[..], &["-o", "pia.json"]].concat(),
        [&pia[..], &["--reviewed", "-o", "sub/../pia.json"]].concat(),
        [&pia[..], &["--interactions", "log.csv", "-o", "log.csv"]].concat(),
        [&pia[..], &["--audit", "page.html", "-o", "page.html"]].concat(),
        vec!["pia", "policy.json", "--pack", "site.pack", "--answers", "new.json", "-o", "./new.json"],
        vec!["notice", "policy.json", "-o", "policy.json"],
        #[cfg(unix)]
        vec!["notice", "policy.json", "-o", "link.json"],
        vec!["notice", "policy.json", "--pack", "site.pack", "--interactions", "log.csv", "-o", "site.pack"],
        vec!["gpc", "policy.json", "-o", "policy.json"],
        vec!["policy", "diff", "policy.json", "policy.json", "-o", "policy.json"],
        vec!["lint-copy", "page.html", "-o", "page.html"],
        vec!["lint-copy", ".", "-o", "sub/../page.html"],
        vec!["pack", "--catalogue", "items.csv", "-o", "items.csv"],
        [&SITE[..5], &["-o", "log.csv"]].concat(),
        [&audit[..], &["--html", "site.pack"]].concat(),
        [&audit[..], &["--summary", "log.csv"]].concat(),
        [&audit[..], &["--policy", "policy.json", "--html", "policy.json"]].concat(),
        [&audit[..], &["--html", "new", "--summary", "sub/../new"]].concat(),
        #[cfg(feature = "collector")]
        [&simulate[..], &["policy.json"]].concat(),
        #[cfg(feature = "collector")]
        [&simulate[..], &["new"]].concat(),
    ];
    let there = names(&folder);
    for arguments in cases {
        let text = refused(&run(&folder, &arguments));
        assert!(text.contains("expected another file than") && text.contains("[read/io]"), "{arguments:?}: {text}");
        assert!(contents() == before && names(&folder) == there, "{arguments:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_is_kept_and_its_target_is_replaced() {
    let folder = folder("link");
    fs::create_dir(folder.join("public")).unwrap();
    fs::write(folder.join("public/gpc.json"), "old").unwrap();
    let restricted = <fs::Permissions as std::os::unix::fs::PermissionsExt>::from_mode(0o640);
    fs::set_permissions(folder.join("public/gpc.json"), restricted.clone()).unwrap();
    std::os::unix::fs::symlink("public/gpc.json", folder.join("link")).unwrap();
    std::os::unix::fs::symlink("public/new.json", folder.join("dangling")).unwrap();
    for (link, target) in [("link", "public/gpc.json"), ("dangling", "public/new.json")] {
        assert!(run(&folder, &["gpc", "policy.json", "-o", link]).status.success());
        assert_eq!(fs::read_link(folder.join(link)).unwrap(), Path::new(target));
        assert!(fs::read_to_string(folder.join(target)).unwrap().contains("lastUpdate"));
    }
    assert_eq!(names(&folder.join("public")), ["gpc.json", "new.json"]);
    let mode = |permissions: fs::Permissions| std::os::unix::fs::PermissionsExt::mode(&permissions) & 0o777;
    let kept = fs::metadata(folder.join("public/gpc.json")).unwrap().permissions();
    assert_eq!(mode(kept), mode(restricted), "the permissions of a replaced file stay");
}

#[cfg(unix)]
#[test]
fn a_file_that_is_not_regular_is_written_through() {
    let folder = folder("through");
    let made = Command::new("mkfifo").arg(folder.join("pipe")).status().unwrap();
    assert!(made.success());
    let reader = std::thread::spawn({
        let pipe = folder.join("pipe");
        move || fs::read_to_string(pipe).unwrap()
    });
    assert!(run(&folder, &["gpc", "policy.json", "-o", "pipe"]).status.success());
    assert!(!fs::symlink_metadata(folder.join("pipe")).unwrap().is_file(), "the pipe was replaced");
    assert!(reader.join().unwrap().contains("lastUpdate"));
    // The summary and the figures go to the same redirected file, in this order.
    let printed = File::create(folder.join("printed")).unwrap();
    let arguments = ["audit", "--pack", "site.pack", "--log", "log.csv", "--summary", "/dev/stdout", "--json"];
    let mut command = Command::new(env!("CARGO_BIN_EXE_homebody"));
    assert!(command.current_dir(&folder).args(arguments).stdout(printed).status().unwrap().success());
    let printed = fs::read_to_string(folder.join("printed")).unwrap();
    assert!(printed.lines().count() >= 2 && printed.lines().last().unwrap().contains("\"figures\""), "{printed}");
    assert!(refused(&run(&folder, &["gpc", "policy.json", "-o", "."])).contains("cannot be written"));
}

#[cfg(target_os = "linux")]
#[test]
fn output_that_cannot_be_printed_is_an_error_and_a_closed_pipe_is_not() {
    let folder = folder("full");
    let pia = ["pia", "policy.json", "--pack", "site.pack", "--answers", "pia.json", "--reviewed"];
    let answers = fs::read(folder.join("pia.json")).unwrap();
    let commands: [&[&str]; 14] = [
        &["notice", "policy.json"],
        &["gpc", "policy.json"],
        &["gpc", "policy.json", "-o", "/dev/full"],
        &["policy", "check", "policy.json"],
        &["policy", "diff", "policy.json", "policy.json", "--format", "html"],
        &["lint-copy", "page.html", "--json"],
        &["lint-copy", "page.html", "--sarif"],
        &["lint-copy", "page.html"],
        &["audit", "--pack", "site.pack", "--log", "log.csv", "--json"],
        &["audit", "--data", "--catalogue", "items.csv", "--json"],
        &["eval", "--train", "log.csv", "--test", "log.csv", "--json"],
        &["rank", "--pack", "site.pack", "--interactions", "log.csv"],
        &SITE,
        &pia,
    ];
    let run = |arguments: &[&str], stdout: Stdio| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_homebody"));
        let child = command.current_dir(&folder).args(arguments).stdout(stdout).stderr(Stdio::piped()).spawn();
        child.unwrap().wait_with_output().unwrap()
    };
    for arguments in commands {
        let text = refused(&run(arguments, File::create("/dev/full").unwrap().into()));
        assert!(text.contains("cannot be written") && text.contains("[read/io]"), "{arguments:?}: {text}");
    }
    assert_eq!(fs::read(folder.join("pia.json")).unwrap(), answers, "a review was recorded");
    for arguments in commands.into_iter().filter(|arguments| !arguments.contains(&"/dev/full")) {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = run(arguments, writer.into());
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn files_that_belong_together_are_all_replaced_or_none_is() {
    let folder = folder("set");
    fs::write(folder.join("site.pack"), "old").unwrap();
    fs::remove_file(folder.join("site.pack.br")).unwrap();
    fs::create_dir(folder.join("site.pack.br")).unwrap();
    let there = names(&folder);
    assert!(refused(&run(&folder, &SITE)).contains("site.pack.br: cannot be written"));
    assert_eq!(fs::read(folder.join("site.pack")).unwrap(), b"old");
    assert_eq!(names(&folder), there);
    let audit = ["audit", "--pack", "site.pack", "--html", "audit.html", "--summary", "new/"];
    fs::remove_dir(folder.join("site.pack.br")).unwrap();
    assert!(run(&folder, &SITE).status.success());
    assert!(refused(&run(&folder, &audit)).contains("new/: cannot be written"));
    assert!(!folder.join("audit.html").exists());
    let device = run(&folder, &["pack", "--catalogue", "items.csv", "-o", "/dev/null"]);
    assert!(refused(&device).contains("/dev/null: expected a regular file"));
    let last = homebody::notice::TAGS.last().unwrap();
    fs::create_dir_all(folder.join(format!("notices/notice.{last}.html"))).unwrap();
    let there = names(&folder.join("notices"));
    assert!(refused(&run(&folder, &["notice", "policy.json", "--all", "notices"])).contains("cannot be written"));
    assert_eq!(names(&folder.join("notices")), there);
}

/// Makes a file read-only. Root may write to it all the same, so the tool must look at the permissions.
fn protect(folder: &Path, name: &str) {
    let path = folder.join(name);
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(path, permissions).unwrap();
}

#[test]
fn a_read_only_document_is_not_replaced() {
    let folder = folder("protected");
    fs::create_dir(folder.join("notices")).unwrap();
    for name in ["kept.html", "kept.json", "notices/notice.de.html", "new.pack.br"] {
        fs::write(folder.join(name), "kept").unwrap();
        protect(&folder, name);
    }
    protect(&folder, "pia.json");
    #[cfg(unix)]
    std::os::unix::fs::symlink("kept.html", folder.join("link.html")).unwrap();
    let files = ["kept.html", "kept.json", "notices/notice.de.html", "new.pack.br", "pia.json"];
    let contents = || files.map(|name| fs::read(folder.join(name)).unwrap());
    let (before, there) = (contents(), [names(&folder), names(&folder.join("notices"))]);
    let pia = ["pia", "policy.json", "--pack", "site.pack", "--answers", "pia.json"];
    let audit = ["audit", "--pack", "site.pack", "--log", "log.csv"];
    #[cfg(feature = "collector")]
    let simulate = [
        &["simulate", "--policy", "policy.json", "--pack", "site.pack", "--interactions", "log.csv"][..],
        &["--database", "sqlite:new", "--json", "kept.json"],
    ]
    .concat();
    let cases = [
        (vec!["notice", "policy.json", "-o", "kept.html"], "kept.html"),
        #[cfg(unix)]
        (vec!["notice", "policy.json", "-o", "link.html"], "link.html"),
        (vec!["notice", "policy.json", "--all", "notices"], "notices/notice.de.html"),
        (vec!["gpc", "policy.json", "-o", "kept.json"], "kept.json"),
        (vec!["policy", "diff", "policy.json", "policy.json", "-o", "kept.html"], "kept.html"),
        (vec!["lint-copy", "page.html", "-o", "kept.json"], "kept.json"),
        (vec!["pack", "--catalogue", "items.csv", "-o", "new.pack"], "new.pack.br"),
        ([&audit[..], &["--html", "new.html", "--summary", "kept.json"]].concat(), "kept.json"),
        ([&pia[..], &["-o", "kept.html"]].concat(), "kept.html"),
        ([&pia[..], &["--reviewed"]].concat(), "pia.json"),
        ([&pia[..], &["--reviewed", "-o", "new.html"]].concat(), "pia.json"),
        #[cfg(feature = "collector")]
        (simulate, "kept.json"),
    ];
    for (arguments, name) in cases {
        let output = run(&folder, &arguments);
        let text = refused(&output);
        let message = format!("{name}: expected a file that can be replaced, found a read-only one");
        assert!(text.contains(&message) && text.contains("[read/io]"), "{arguments:?}: {text}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
        assert!(contents() == before && [names(&folder), names(&folder.join("notices"))] == there, "{arguments:?}");
    }
    // Answers that are only read may be read-only.
    assert!(run(&folder, &[&pia[..], &["-o", "new.html"]].concat()).status.success());
}

#[test]
fn a_review_is_recorded_after_the_assessment_is_written() {
    let folder = folder("review");
    let answers = fs::read(folder.join("pia.json")).unwrap();
    let pia = ["pia", "policy.json", "--pack", "site.pack", "--answers", "pia.json", "--reviewed"];
    for output in ["nowhere/out.html", "."] {
        assert!(refused(&run(&folder, &[&pia[..], &["-o", output]].concat())).contains("cannot be written"));
        assert_eq!(fs::read(folder.join("pia.json")).unwrap(), answers);
    }
    assert!(run(&folder, &[&pia[..], &["-o", "out.html"]].concat()).status.success());
    assert_ne!(fs::read(folder.join("pia.json")).unwrap(), answers);
    assert!(folder.join("out.html").exists());
}

#[test]
fn an_assessment_that_was_rejected_is_never_up_to_date() {
    let folder = folder("rejected");
    fs::write(folder.join("pia.json"), signed("rejected").to_string()).unwrap();
    let pia = ["pia", "policy.json", "--pack", "site.pack", "--answers", "pia.json"];
    assert!(run(&folder, &[&pia[..], &["--reviewed"]].concat()).status.success());
    let output = run(&folder, &[&pia[..], &["--check"]].concat());
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.code() == Some(1) && text.contains("rejected") && text.contains("[pia/rejected]"), "{text}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_policy_and_a_pack_are_read_once_so_they_may_come_from_a_pipe() {
    let folder = folder("piped");
    let pia = ["pia", "policy.json", "--pack", "site.pack", "--answers", "pia.json"];
    let from_pipe = |name: &str, arguments: &[&str]| {
        let (reader, mut writer) = std::io::pipe().unwrap();
        let bytes = fs::read(folder.join(name)).unwrap();
        let feeder = std::thread::spawn(move || std::io::Write::write_all(&mut writer, &bytes).unwrap());
        let mut command = Command::new(env!("CARGO_BIN_EXE_homebody"));
        let output = command.current_dir(&folder).args(arguments).stdin(reader).output().unwrap();
        feeder.join().unwrap();
        output
    };
    let piped = ["pia", "/dev/stdin", "--pack", "site.pack", "--answers", "pia.json", "--reviewed"];
    let output = from_pipe("policy.json", &piped);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(run(&folder, &[&pia[..], &["--check"]].concat()).status.success());
    let piped = ["pia", "policy.json", "--pack", "/dev/stdin", "--answers", "pia.json", "--check"];
    assert!(from_pipe("site.pack", &piped).status.success());
    // A review cannot be recorded in a pipe.
    let piped = ["pia", "policy.json", "--pack", "site.pack", "--answers", "/dev/stdin", "--reviewed"];
    assert!(refused(&from_pipe("pia.json", &piped)).contains("expected a regular file"));
}
