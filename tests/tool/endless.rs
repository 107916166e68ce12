//! Files without an end, such as /dev/zero, are one error and not a machine without memory.

use std::fs;

use super::command::{printed, run, site};

/// Runs a command that may use at most a gigabyte of memory for data.
#[cfg(target_os = "linux")]
fn limited(folder: &std::path::Path, arguments: &[&str]) -> std::process::Output {
    let script = "ulimit -d 1048576; exec \"$@\"";
    let mut command = std::process::Command::new("sh");
    command.args(["-c", script, "sh", env!("CARGO_BIN_EXE_homebody")]);
    command.current_dir(folder).args(arguments).output().unwrap()
}

#[cfg(target_os = "linux")]
#[test]
fn an_endless_file_is_one_error_that_states_the_limit() {
    let folder = site("endless");
    let policy = serde_json::json!({
        "version": 1, "revision": 2, "retention_days": 45, "purposes": ["recommendations"],
        "controller": { "name": "A Shop", "contact": "privacy@example.org" },
    });
    fs::write(folder.join("policy.json"), policy.to_string()).unwrap();
    fs::write(folder.join("page.html"), "<html lang=en><p>A red mug</p></html>").unwrap();
    printed(&folder, &["pack", "--catalogue", "items.csv", "-o", "site.pack"]);
    let size = "/dev/zero: expected at most 64 MiB, found more [read/size]";
    let pack = "/dev/zero: this is not a pack [pack/magic]";
    let pia = ["pia", "policy.json", "--pack", "site.pack", "--answers", "pia.json"];
    let data = ["audit", "--data", "--catalogue", "items.csv", "--log", "log.csv"];
    #[cfg(feature = "collector")]
    let simulate = ["simulate", "--policy", "policy.json", "--interactions", "log.csv", "--database", "sqlite:new"];
    let cases = [
        (vec!["gpc", "/dev/zero"], size),
        (vec!["policy", "check", "/dev/zero"], size),
        (vec!["policy", "diff", "/dev/zero", "policy.json"], size),
        (vec!["policy", "check", "policy.json", "--against", "/dev/zero"], size),
        (vec!["notice", "/dev/zero"], size),
        (vec!["lint-copy", "page.html", "--allow", "/dev/zero"], size),
        ([&data[..], &["--shares", "/dev/full"]].concat(), "/dev/full: expected at most 64 MiB"),
        ([&pia[..5], &["/dev/zero"]].concat(), size),
        ([&pia[..], &["--audit", "/dev/zero"]].concat(), size),
        ([&pia[..3], &["/dev/zero", "--answers", "pia.json"]].concat(), pack),
        (vec!["audit", "--pack", "/dev/zero"], pack),
        (vec!["rank", "--pack", "/dev/zero", "--interactions", "log.csv"], pack),
        #[cfg(feature = "collector")]
        ([&simulate[..], &["--pack", "/dev/zero"]].concat(), ""),
    ];
    for (arguments, expected) in cases {
        let output = limited(&folder, &arguments);
        let text = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), text.lines().count()), (Some(2), 1), "{arguments:?}: {text}");
        assert!(text.contains(expected), "{arguments:?}: {text}");
    }
}

#[test]
fn a_pack_with_more_bytes_than_it_states_is_refused() {
    let folder = site("endless-pack");
    printed(&folder, &["pack", "--catalogue", "items.csv", "-o", "site.pack"]);
    let mut bytes = fs::read(folder.join("site.pack")).unwrap();
    bytes.extend([0; 100]);
    fs::write(folder.join("site.pack"), bytes).unwrap();
    let output = run(&folder, &["audit", "--pack", "site.pack"]);
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.code() == Some(2) && text.contains("[pack/checksum]"), "{text}");
}
