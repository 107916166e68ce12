//! The readers as the tools call them: real files, every error code, and damaged input that never yields wrong rows.

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;

use flate2::{Compression, write::GzEncoder};
use homebody::errors::Code;
use homebody::read::{Interactions, Item, Progress, ReadError, read_catalogue, read_interactions};
use homebody::units::{Millis, Price};
use proptest::prelude::*;

/// A file that is deleted at the end of its test.
struct Kept(PathBuf);

impl Kept {
    fn new(test: &str, ending: &str, bytes: &[u8]) -> Self {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{test}-{}{ending}", std::process::id()));
        fs::write(&path, bytes).expect("the target folder is writable");
        Self(path)
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

fn catalogue(test: &str, ending: &str, bytes: impl AsRef<[u8]>) -> Result<Vec<Item>, ReadError> {
    read_catalogue(&Kept::new(test, ending, bytes.as_ref()).0, &Progress::quiet())
}

fn log(test: &str, ending: &str, bytes: impl AsRef<[u8]>) -> Result<Interactions, ReadError> {
    read_interactions(&Kept::new(test, ending, bytes.as_ref()).0, &Progress::quiet())
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).expect("writing to memory cannot fail");
    encoder.finish().expect("writing to memory cannot fail")
}

const CSV: &str = "\u{feff}stock,id,title,tags,price,published,sensitive,colour,category,provider,url,image\r\n\
    0,sku-1,\"Mug, \"\"blue\"\"\",home|kitchen| ,2.95,2011-11-25T12:52:00Z,yes,x,Mugs,Acme,/p/1,/i/1.png\r\n\
    \r\n\
    ,sku-2,\"Two\nlines\",,,,,,,,,\r\n\r\n";
const JSON: &str = concat!(
    r#"{"stock":0,"id":"sku-1","title":"Mug, \"blue\"","tags":["home","kitchen"," "],"price":2.95,"#,
    r#""published":1322225520,"sensitive":true,"colour":{},"category":"Mugs","provider":"Acme","url":"/p/1","#,
    r#""image":"/i/1.png"}"#,
    "\n",
    r#"{"title":"Two\nlines","id":"sku-2","price":null}"#,
    "\n",
);

fn two_items() -> Vec<Item> {
    let text = str::to_owned;
    let first = Item {
        id: text("sku-1"),
        title: text("Mug, \"blue\""),
        category: text("Mugs"),
        tags: vec![text("home"), text("kitchen")],
        price: Price::new(295).unwrap(),
        provider: text("Acme"),
        url: text("/p/1"),
        image: text("/i/1.png"),
        published: Some(Millis(1_322_225_520_000)),
        sensitive: true,
        in_stock: false,
    };
    let second = Item { title: text("Two\nlines"), ..Item::bare("sku-2") };
    vec![first, second]
}

#[test]
fn the_same_catalogue_is_read_from_csv_and_from_json_lines_plain_or_compressed() {
    let test = "same-catalogue";
    assert_eq!(catalogue(test, ".csv", CSV).unwrap(), two_items());
    assert_eq!(catalogue(test, ".jsonl", JSON).unwrap(), two_items());
    assert_eq!(catalogue(test, ".csv.gz", gzip(CSV.as_bytes())).unwrap(), two_items());
    let members = [gzip(JSON.as_bytes().split_at(100).0), gzip(JSON.as_bytes().split_at(100).1)].concat();
    assert_eq!(catalogue(test, ".ndjson.gz", members).unwrap(), two_items());
}

#[test]
fn tsv_reads_quotes_literally() {
    let items = catalogue("tsv-quotes", ".tsv", "id\ttitle\n1\t\"Mug\n2\t5\" nail, \"steel\"").unwrap();
    assert_eq!(items.iter().map(|item| item.title.as_str()).collect::<Vec<_>>(), ["\"Mug", "5\" nail, \"steel\""]);
}

#[test]
fn the_same_log_is_read_from_every_format() {
    let tsv = "SessionId\tItemId\tTime\tUserId\tEvent\n7\tb\t10.5\tu\tview\n8\ta\t3\t\tbuy\n7\ta\t9\tu\tview\n";
    let json = "{\"SessionId\":7,\"ItemId\":\"b\",\"Time\":10.5,\"UserId\":\"u\"}\n{\"SessionId\":8,\"ItemId\":\"a\",\
        \"Time\":\"3\"}\n{\"SessionId\":\"7\",\"ItemId\":\"a\",\"Time\":9,\"UserId\":\"u\"}\n";
    let read = log("same-log", ".tsv", tsv).unwrap();
    assert_eq!((read.items.join(" "), read.users.join(" ")), ("b a".to_owned(), "u".to_owned()));
    assert_eq!(read.events, [1, 0, 1]);
    assert_eq!(read.sessions[1].last, Millis(10_500));
    assert_eq!((read.sessions[0].user, read.sessions[1].user), (None, Some(0)));
    assert_eq!(log("same-log", ".csv", tsv.replace('\t', ",")).unwrap(), read);
    assert_eq!(log("same-log", ".jsonl", json).unwrap(), read);
    assert_eq!(log("same-log", ".tsv.gz", gzip(tsv.as_bytes())).unwrap(), read);
}

/// Returns the printed error after the file's name.
fn printed<T: std::fmt::Debug>(result: Result<T, ReadError>) -> String {
    let error = result.expect_err("the file is refused").to_string();
    let (_, place) = error.split_once("refused-").expect("the error names the file");
    place.split_once('.').expect("the file has an extension").1.to_owned()
}

#[test]
fn each_error_in_a_catalogue_is_reported_in_one_line_with_its_place_and_code() {
    let long = "x".repeat(257);
    let wide = format!("id,title\n1,\"{}\"\n", "é".repeat(600_000));
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        (".csv", b"".to_vec(), "csv: expected a header and rows, found an empty file [read/empty]"),
        (".tsv", b"\xef\xbb\xbf\r\n\n".to_vec(), "tsv: expected a header and rows, found an empty file [read/empty]"),
        (".jsonl", b"\n".to_vec(), "jsonl: expected a JSON object on each line, found an empty file [read/empty]"),
        (".csv", b"id,title\n\n".to_vec(), "csv: expected rows below the header, found none [read/no-rows]"),
        (
            ".csv",
            b"id;title\n1;Mug\n".to_vec(),
            "csv:1: expected a header with id and title, found \"id;title\" [read/header]",
        ),
        (
            ".tsv",
            b"id\ttitle\tid\n".to_vec(),
            "tsv:1:3: expected the column id once, found it as fields 1 and 3 [read/header]",
        ),
        (
            ".csv",
            b"id,title\n\n1,Mug, blue\n".to_vec(),
            "csv:3:3: expected 2 fields as in the header, found 3 [read/field-count]",
        ),
        (
            ".csv",
            b"id,title\n1,\"Mug\n2,Jug\n".to_vec(),
            "csv:2:2: expected a closing quote, found the end of the file (the quote was opened on line 2) \
            [read/field-count]",
        ),
        (
            ".csv",
            b"title,id\nMug,1\n\"Two\nlines\",2\nJug,1\n".to_vec(),
            "csv:5:2: expected an id that is not yet used on line 2 in the column id, found \"1\" [read/duplicate-id]",
        ),
        (
            ".csv",
            b"title,id\nMug,\n".to_vec(),
            "csv:2:2: expected an id of 1 to 256 bytes in the column id, found \"\" [read/id]",
        ),
        (
            ".tsv",
            format!("id\ttitle\n{long}\tMug\n").into_bytes(),
            "tsv:2:1: expected an id of 1 to 256 bytes in the column id, found \
            \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…\" [read/id]",
        ),
        (
            ".csv",
            b"id,title,price\n1,Mug,2.95\n2,Jug,\"2,95\x1b\"\n".to_vec(),
            "csv:3:3: expected a decimal number from 0 to 40000000 in the column price, found \"2,95\\u{1b}\" \
            [read/number]",
        ),
        (
            ".csv",
            b"id,title,stock\n1,Mug,-1\n".to_vec(),
            "csv:2:3: expected a whole number of at least 0 in the column stock, found \"-1\" [read/number]",
        ),
        (
            ".jsonl",
            b"{\"id\":1,\"title\":\"Mug\",\"published\":\"soon\"}\n".to_vec(),
            "jsonl:1:24: expected Unix seconds or a date such as 2011-11-25 in the column published, found \"soon\" \
            [read/number]",
        ),
        (
            ".jsonl",
            b"{\"id\":1,\"title\":\"Mug\"}\n{\"id\":2,\"title\":\"Jug\"\n".to_vec(),
            "jsonl:2:21: expected a JSON object, found \"{\\\"id\\\":2,\\\"title\\\":\\\"Jug\\\"\" (EOF while parsing \
            an object) [read/json]",
        ),
        (
            ".tsv",
            b"id\ttitle\n1\tMug\n2\tCaf\xe9\n".to_vec(),
            "tsv:3:2: expected text in UTF-8, found the byte 0xE9 [read/encoding]",
        ),
        (
            ".csv",
            b"id,title\n1,Mug\n\"\xc3\",\xa9\n".to_vec(),
            "csv:3:1: expected text in UTF-8, found an incomplete character [read/encoding]",
        ),
        (
            ".jsonl",
            b"{\"id\":\"\xff\"}".to_vec(),
            "jsonl:1:8: expected text in UTF-8, found the byte 0xFF [read/encoding]",
        ),
        (
            ".csv",
            b"\xff\xfei\0d\0".to_vec(),
            "csv:1:1: expected text in UTF-8, found the byte order mark of UTF-16 [read/encoding]",
        ),
        (
            ".csv",
            wide.into_bytes(),
            "csv:2: expected a record of at most 1 MiB, found a longer one (is a quote not closed?) \
            [read/line-too-long]",
        ),
        (".xlsx", b"PK".to_vec(), ""),
    ];
    for (ending, bytes, expected) in cases {
        let result = catalogue("refused", ending, &bytes);
        if expected.is_empty() {
            assert_eq!(result.unwrap_err().code, Code::ReadFormat);
        } else {
            assert_eq!(printed(result), expected);
        }
    }
}

#[test]
fn each_error_in_a_log_is_reported_in_one_line_with_its_place_and_code() {
    let header = "SessionId,ItemId,Time,UserId\n";
    for (rows, expected) in [
        (
            "1,a,1322225520000,\n",
            "csv:2:3: expected Unix seconds between -1e11 and 1e11 in the column Time, found \"1322225520000\" \
            [read/number]",
        ),
        (
            "1,a,nan,\n",
            "csv:2:3: expected Unix seconds between -1e11 and 1e11 in the column Time, found \"nan\" [read/number]",
        ),
        ("1,a,2,\n,a,2,\n", "csv:3:1: expected an id of 1 to 256 bytes in the column SessionId, found \"\" [read/id]"),
        ("1,,2,\n", "csv:2:2: expected an id of 1 to 256 bytes in the column ItemId, found \"\" [read/id]"),
        ("1,a,2\n", "csv:2:4: expected 4 fields as in the header, found 3 [read/field-count]"),
        ("", "csv: expected rows below the header, found none [read/no-rows]"),
    ] {
        assert_eq!(printed(log("refused", ".csv", format!("{header}{rows}"))), expected);
    }
    assert_eq!(
        printed(log("refused", ".tsv", "session_id\tItemId\n")),
        "tsv:1: expected a header with SessionId and Time, found \"session_id\", \"ItemId\" [read/header]"
    );
}

#[test]
fn a_file_that_cannot_be_read_is_an_error_with_its_cause() {
    let missing = read_catalogue("no/such/file.csv".as_ref(), &Progress::quiet()).unwrap_err();
    assert_eq!(missing.code, Code::ReadIo);
    assert!(missing.expected.contains("No such file"), "{missing}");
    let folder = Kept::new("folder", ".csv", b"");
    fs::remove_file(&folder.0).unwrap();
    fs::create_dir(&folder.0).unwrap();
    assert_eq!(read_catalogue(&folder.0, &Progress::quiet()).unwrap_err().code, Code::ReadIo);
    fs::remove_dir(&folder.0).unwrap();
}

#[test]
fn every_truncation_and_every_changed_byte_of_a_compressed_file_is_an_error() {
    let whole = gzip(CSV.as_bytes());
    for length in 0..whole.len() {
        let error = catalogue("cut-gz", ".csv.gz", &whole[..length]).unwrap_err();
        assert_eq!(error.code, Code::ReadIo, "cut to {length}: {error}");
    }
    // The ten header bytes, and the padding bits before the checksum, may change without changing the contents.
    for at in 10..whole.len() {
        let mut damaged = whole.clone();
        damaged[at] ^= 0x10;
        match catalogue("damaged-gz", ".csv.gz", &damaged) {
            Ok(items) => assert!(items == two_items() && at == whole.len() - 9, "byte {at}"),
            Err(error) => assert!(error.code.as_str().starts_with("read/"), "byte {at}: {error}"),
        }
    }
}

#[test]
fn every_truncation_of_a_file_is_an_error_or_gives_the_rows_before_it() {
    let whole = two_items();
    for (ending, text) in [(".csv", CSV), (".jsonl", JSON)] {
        for length in 0..text.len() {
            if let Ok(items) = catalogue("cut", ending, &text.as_bytes()[..length]) {
                assert_eq!(items[..items.len() - 1], whole[..items.len() - 1], "{ending} cut to {length}");
            }
        }
    }
}

/// Generates a cell that JSON, CSV and TSV can all represent.
fn cell() -> impl Strategy<Value = String> {
    "[ -~äé☃]{0,12}"
}

/// Returns the same table in each format, with its file extension.
fn written(rows: &[(String, String, bool)]) -> [(&'static str, String); 3] {
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let mut csv = "title,id,provider,sensitive\n".to_owned();
    let mut tsv = csv.replace(',', "\t");
    let mut json = String::new();
    for (id, (title, provider, sensitive)) in rows.iter().enumerate() {
        csv += &format!("{},{id},{},{sensitive}\r\n", quoted(title), quoted(provider));
        tsv += &format!("{title}\t{id}\t{provider}\t{sensitive}\n");
        let object = serde_json::json!({ "title": title, "id": id, "provider": provider, "sensitive": sensitive });
        json += &format!("{object}\n");
    }
    [(".csv", csv), (".tsv", tsv), (".jsonl", json)]
}

/// Generates bytes, half of which are special to a reader.
fn suspicious_bytes() -> impl Strategy<Value = Vec<u8>> {
    let telling = prop::sample::select(b"\",\t\r\n{}[]:|1.".to_vec());
    prop::collection::vec(prop_oneof![any::<u8>(), telling], 0..200)
}

proptest! {
    #[test]
    fn a_written_table_is_read_back_from_every_format(
        rows in prop::collection::vec((cell(), cell(), any::<bool>()), 1..12),
    ) {
        for (ending, text) in written(&rows) {
            let items = catalogue("reads-back", ending, text).unwrap();
            let found: Vec<_> = items.into_iter().map(|item| (item.title, item.provider, item.sensitive)).collect();
            prop_assert_eq!(&found, &rows);
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused_and_never_panic(rest in suspicious_bytes(), header in any::<bool>()) {
        let starts = [(".csv", "id,title,price\n"), (".tsv", "id\ttitle\tprice\n"), (".jsonl", "{\"id\":1,\"title\":")];
        for (ending, start) in starts {
            let bytes = [if header { start.as_bytes() } else { b"" }, &rest].concat();
            for result in [catalogue("any", ending, &bytes).map(drop), log("any", ending, &bytes).map(drop)] {
                if let Err(error) = result {
                    prop_assert_eq!(error.to_string().lines().count(), 1);
                    prop_assert!(error.code.as_str().starts_with("read/"));
                }
            }
        }
    }
}
