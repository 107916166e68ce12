//! The demo shop over real HTTP on the loopback interface: pages, headers, unusual input, a port that is in use.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::mpsc;

use homebody::errors::Code;
use homebody::serve::{ServeOptions, serve};

const PAGE_POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; \
    require-trusted-types-for 'script'; trusted-types homebody";

/// Creates a folder for this run with a small catalogue and stand-ins for the built engine.
fn options(address: SocketAddr, name: &str) -> ServeOptions {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let engine = folder.join("engine");
    std::fs::create_dir_all(&engine).expect("a scratch folder");
    let catalogue = folder.join("catalogue.csv");
    let rows = "id,title,category,tags,price,stock\n1,Red Mug,Mugs & Tea,red,2.95,\n\
                2,\"Sign \"\"<b>Home & Away</b>\"\"\",Home Décor,,1.25,\n\
                3,Heart Lantern,Candles & Lights,heart|metal,3.75,0\na/b c,Odd Id,,,,\n";
    let many: String = (100..160).map(|n| format!("{n},Blue Mug {n},Mugs & Tea,blue,1.00,\n")).collect();
    std::fs::write(&catalogue, format!("{rows}{many}")).expect("the catalogue");
    std::fs::write(folder.join("site.pack"), b"not a real pack").expect("the pack");
    for name in ["homebody.js", "worker.js", "homebody.wasm", "homebody.wasm.br"] {
        std::fs::write(engine.join(name), format!("// {name}\n")).expect("an engine file");
    }
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/demo");
    let policy = demo.join("policy.json");
    ServeOptions {
        address,
        catalogue,
        pack: folder.join("site.pack"),
        engine,
        demo,
        policy,
        documents: folder.join("documents"),
        counting: None,
    }
}

/// Returns the address of the shop that all tests of this file share.
fn shop() -> SocketAddr {
    static SHOP: OnceLock<SocketAddr> = OnceLock::new();
    *SHOP.get_or_init(|| {
        let (tell, told) = mpsc::channel();
        std::thread::spawn(move || {
            let options = options(SocketAddr::from(([127, 0, 0, 1], 0)), "serve-shop");
            serve(&options, |open| tell.send(open.shop).expect("the test is waiting")).expect("the shop runs");
        });
        told.recv().expect("the shop listens")
    })
}

struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        let found: Vec<&str> =
            self.headers.iter().filter(|(n, _)| n == name).map(|(_, value)| value.as_str()).collect();
        assert!(found.len() <= 1, "{name} occurs {} times", found.len());
        found.first().copied().unwrap_or_default()
    }

    fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("UTF-8")
    }
}

fn get_with(target: &str, more: &str) -> Answer {
    let mut stream = TcpStream::connect(shop()).expect("the shop answers");
    let request = format!("GET {target} HTTP/1.1\r\nHost: shop\r\nConnection: close\r\n{more}\r\n");
    stream.write_all(request.as_bytes()).expect("the request is sent");
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).expect("the answer is read");
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("a head");
    let head = std::str::from_utf8(&bytes[..end]).expect("a head in ASCII");
    let mut lines = head.split("\r\n");
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|n| n.parse().ok()).expect("a status");
    let headers = lines.filter_map(|line| line.split_once(": "));
    let headers = headers.map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned())).collect();
    Answer { status, headers, body: bytes[end + 4..].to_vec() }
}

fn get(target: &str) -> Answer {
    get_with(target, "")
}

const PAGES: &[&str] = &[
    "/",
    "/?basket=1,2x3",
    "/d/mugs-tea",
    "/d/mugs-tea?page=3",
    "/d/home-decor",
    "/d/curiosities",
    "/p/1",
    "/p/a%2Fb%20c",
    "/basket",
    "/basket?basket=1x2,3",
    "/search",
    "/search?q=mug",
    "/search?q=mug&page=2",
    "/search?q=%F0%9F%A6%8A",
    "/your-data",
];

#[test]
fn every_page_answers_with_the_headers_a_site_should_send() {
    for page in PAGES {
        let answer = get(page);
        assert_eq!(answer.status, 200, "{page}");
        assert_eq!(answer.header("content-security-policy"), PAGE_POLICY, "{page}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("referrer-policy"), "same-origin");
        assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin");
        assert!(answer.header("permissions-policy").contains("camera=()"));
        assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
        assert_eq!(answer.header("set-cookie"), "", "the shop sets no cookie");
    }
}

#[test]
fn one_response_contains_every_picture_exactly_as_it_is_served_alone() {
    let answer = get("/tiles.json");
    assert_eq!((answer.status, answer.header("content-type")), (200, "application/json"));
    #[derive(serde::Deserialize)]
    struct Album {
        parts: Vec<String>,
        pictures: std::collections::BTreeMap<String, Vec<usize>>,
    }
    let Album { parts, pictures } = serde_json::from_slice(&answer.body).unwrap();
    assert!(!pictures.is_empty());
    for (id, picture) in &pictures {
        if id.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            let svg: String = picture.iter().map(|&part| parts[part].as_str()).collect();
            assert_eq!(svg.as_bytes(), get(&format!("/tile/{id}.svg")).body, "{id}");
        }
    }
}

#[test]
fn only_the_worker_is_sealed_and_files_have_their_types() {
    assert_eq!(
        get("/homebody/worker.js").header("content-security-policy"),
        "default-src 'none'; script-src 'wasm-unsafe-eval'"
    );
    for (file, content_type) in [
        ("/homebody/homebody.js", "text/javascript; charset=utf-8"),
        ("/homebody/homebody.wasm", "application/wasm"),
        ("/homebody/site.pack", "application/octet-stream"),
        ("/homebody/policy.json", "application/json"),
        ("/shop/shop.css", "text/css; charset=utf-8"),
        ("/shop/shop.js", "text/javascript; charset=utf-8"),
        ("/shop/favicon.svg", "image/svg+xml"),
        ("/tile/1.svg", "image/svg+xml"),
    ] {
        let answer = get(file);
        assert_eq!((answer.status, answer.header("content-type")), (200, content_type), "{file}");
        assert_eq!(answer.header("content-security-policy"), PAGE_POLICY, "{file}");
    }
    assert_eq!(get("/healthz").status, 200);
}

#[test]
fn a_page_says_whether_gpc_is_on_and_caches_keep_both_versions_apart() {
    let script = |answer: &Answer| {
        let found = answer.text().split("<script").find(|script| script.contains("data-pack")).map(str::to_owned);
        found.expect("the engine's script")
    };
    for page in PAGES.iter().copied().chain(["/nowhere"]) {
        let with_gpc = get_with(page, "Sec-GPC: 1\r\n");
        assert!(script(&with_gpc).contains(" data-gpc=\"1\""), "{page}");
        assert_eq!(with_gpc.header("vary"), "sec-gpc", "{page}");
        for silent in [get(page), get_with(page, "Sec-GPC: 0\r\n"), get_with(page, "Sec-GPC: yes\r\n")] {
            assert!(!script(&silent).contains("data-gpc"), "{page}");
            assert_eq!(silent.header("vary"), "sec-gpc", "{page}");
        }
    }
    let support = get("/.well-known/gpc.json");
    assert_eq!((support.status, support.header("content-type")), (200, "application/json"));
    let support: serde_json::Value = serde_json::from_str(support.text()).expect("JSON");
    assert_eq!(support["gpc"], true);
    let day = support["lastUpdate"].as_str().expect("a day");
    assert!(day.len() == 10 && day.split('-').all(|part| part.parse::<u16>().is_ok()), "{day}");
}

#[test]
fn unusual_addresses_are_answered_without_errors() {
    let long = "x".repeat(10_000);
    let basket = "1x99,".repeat(2_000);
    for (target, status) in [
        ("/p/unknown", 404),
        ("/p/%00", 404),
        ("/p/%FF%FE", 404),
        ("/d/nothing", 404),
        ("/d/mugs-tea?page=0", 404),
        ("/d/mugs-tea?page=99999999999999999999999999", 404),
        ("/d/mugs-tea?page=-1", 404),
        ("/search?q=mug&page=4294967296", 404),
        ("/search?q=%00%FF", 200),
        ("/search?q=%", 200),
        ("/search?&&&=&q", 200),
        (&format!("/search?q={long}"), 200),
        (&format!("/basket?basket={long}"), 200),
        (&format!("/basket?basket={basket}"), 200),
        ("/basket?basket=1x0,1x-5,,,x,1x99999999999", 200),
        ("/basket?add=unknown", 200),
        ("/tile/none.svg", 404),
        ("/tile/1.png", 404),
        ("/shop/layout.html", 404),
        ("/shop/data/departments.json", 404),
        ("/shop/../policy.json", 404),
        ("/shop/%2e%2e/policy.json", 404),
        ("/homebody/..%2f..%2fCargo.toml", 404),
        ("/homebody/", 404),
        ("/.well-known/security.txt", 404),
        ("/favicon.ico", 404),
        ("//", 404),
    ] {
        let answer = get(target);
        assert_eq!(answer.status, status, "{}", target.get(..60).unwrap_or(target));
        assert_eq!(answer.header("content-security-policy"), PAGE_POLICY, "{target}");
    }
}

#[test]
fn no_page_names_another_origin_or_runs_inline_code() {
    for page in PAGES.iter().copied().chain(["/nowhere"]) {
        let answer = get(page);
        let html = answer.text();
        for attribute in ["href=\"", "src=\"", "action=\"", "data-bind-href=\"", "data-bind-src=\"", "data-pack=\""] {
            for value in html.split(attribute).skip(1) {
                let value = value.split('"').next().unwrap_or_default();
                let own = (value.starts_with('/') && !value.starts_with("//")) || value.starts_with('#');
                // A picture embedded in the page makes no request.
                let here = attribute == "src=\"" && value.starts_with("data:image/gif;base64,");
                assert!(own || here, "{page}: {attribute}{value}");
            }
        }
        assert!(!html.contains("http:") && !html.contains("https:"), "{page}");
        assert!(!html.contains(" style=") && !html.contains("<style"), "{page}");
        assert!(!html.contains(" onclick") && !html.contains("javascript:"), "{page}");
        // A data block is not executed.
        let data = " type=\"application/json\" data-homebody-strings>";
        let mut runs = html.split("<script").skip(1).filter(|script| !script.starts_with(data));
        assert!(runs.all(|script| script.contains("src=\"/")), "{page}");
    }
}

#[test]
fn text_from_the_catalogue_and_the_visitor_is_escaped() {
    assert!(get("/p/2").text().contains("Sign &quot;&lt;b&gt;Home &amp; Away&lt;"), "{}", get("/p/2").text());
    let answer = get("/search?q=%3Cscript%3Ealert(1)%3C/script%3E%22%27");
    assert!(!answer.text().contains("<script>alert") && answer.text().contains("&lt;script&gt;"));
}

#[test]
fn search_requires_every_word_and_matches_beginnings_of_words() {
    let found = |query: &str| get(&format!("/search?q={query}")).text().contains("Heart Lantern");
    assert!(found("lantern") && found("LAN+hea") && found("metal"));
    assert!(!found("lantern+mug") && !found("antern"));
}

#[test]
fn the_basket_is_in_the_address_and_needs_no_script() {
    let answer = get("/basket?basket=1,100x2&add=1");
    assert_eq!((answer.status, answer.header("location")), (303, "/basket?basket=1x2,100x2"));
    let answer = get("/basket?basket=1x2,100x2&less=1");
    assert_eq!(answer.header("location"), "/basket?basket=1,100x2");
    let answer = get("/basket?basket=1&drop=1");
    assert_eq!(answer.header("location"), "/basket");
    let page = get("/basket?basket=1x2,100x2");
    assert!(page.text().contains("£7.90"), "two mugs at 2.95 and two at 1.00");
    assert!(get("/?basket=1x2").text().contains("href=\"/d/mugs-tea?basket=1x2\""), "links contain the basket");
}

#[test]
fn an_item_out_of_stock_cannot_be_added() {
    assert!(get("/p/3").text().contains("Sold out"));
    assert!(!get("/p/3").text().contains("name=\"add\" value=\"3\""));
}

#[test]
fn the_shelf_has_a_template_and_fallback_cards() {
    for (page, slot, cards) in [("/", "home", 8), ("/p/1", "product", 4), ("/basket?basket=1", "basket", 4)] {
        let answer = get(page);
        let shelf =
            answer.text().split("<homebody-shelf").nth(1).and_then(|rest| rest.split("</homebody-shelf>").next());
        let shelf = shelf.expect("a shelf");
        assert!(shelf.contains(&format!("slot-name=\"{slot}\"")), "{page}");
        let (template, fallback) = shelf.split_once("</template>").expect("a template");
        assert!(template.contains("data-bind=\"title\"") && template.contains("<homebody-why>"), "{page}");
        assert_eq!(fallback.matches("<article class=\"card\">").count(), cards, "{page}");
    }
}

#[test]
fn brotli_copies_and_etags_are_used() {
    let plain = get("/homebody/homebody.wasm");
    assert_eq!((plain.header("content-encoding"), plain.body.as_slice()), ("", b"// homebody.wasm\n".as_slice()));
    let packed = get_with("/homebody/homebody.wasm", "Accept-Encoding: gzip, br\r\n");
    assert_eq!(packed.header("content-encoding"), "br");
    assert_eq!(packed.header("content-type"), "application/wasm");
    assert_eq!(packed.body, b"// homebody.wasm.br\n");
    assert_ne!(packed.header("etag"), plain.header("etag"));
    let again = get_with("/homebody/homebody.wasm", &format!("If-None-Match: {}\r\n", plain.header("etag")));
    assert_eq!((again.status, again.body.len()), (304, 0));
}

#[test]
fn a_file_requested_by_version_is_cacheable_and_any_other_is_revalidated() {
    for path in ["/homebody/homebody.wasm", "/homebody/site.pack", "/homebody/worker.js"] {
        assert_eq!(get(path).header("cache-control"), "no-cache");
        let versioned = get(&format!("{path}?v=12ab"));
        assert_eq!(versioned.header("cache-control"), "public, max-age=31536000, immutable");
        assert_eq!(versioned.header("content-security-policy"), get(path).header("content-security-policy"));
    }
    assert_eq!(get("/homebody/nothing.js?v=1").header("cache-control"), "no-cache");
    assert!(get("/").text().contains("/homebody/site.pack?v="));
}

#[test]
fn tiles_are_the_same_every_time_and_contain_no_script() {
    for id in ["1", "2", "3", "a%2Fb%20c", "100"] {
        let tile = get(&format!("/tile/{id}.svg"));
        assert_eq!(tile.body, get(&format!("/tile/{id}.svg")).body);
        assert_well_formed(tile.text());
        assert!(!tile.text().contains("<script") && !tile.text().contains("href="));
    }
}

/// Checks that every tag is closed in order and every attribute is quoted.
fn assert_well_formed(svg: &str) {
    let mut open = Vec::new();
    for piece in svg.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').expect("a tag ends");
        assert!(!text.contains('&') || text.contains(';'), "{svg}");
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{svg}");
        } else {
            assert_eq!(tag.matches('"').count(), 2 * tag.matches('=').count(), "{tag}");
            if !tag.ends_with('/') {
                open.push(tag.split(' ').next().expect("a name"));
            }
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn a_port_in_use_is_reported_in_one_clear_line() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = taken.local_addr().expect("its address");
    let error =
        serve(&options(address, "serve-taken"), |_| panic!("the shop must not start")).expect_err("the port is taken");
    assert_eq!(error.code, Code::ServeAddress);
    let line = error.to_string();
    assert!(line.contains(&address.port().to_string()) && line.contains("--port") && !line.contains('\n'), "{line}");
}

#[test]
fn missing_files_are_named() {
    let mut options = options(SocketAddr::from(([127, 0, 0, 1], 0)), "serve-missing");
    options.pack = options.pack.with_extension("gone");
    let error = serve(&options, |_| panic!("the shop must not start")).expect_err("the pack is missing");
    assert_eq!(error.code, Code::ServeFiles);
    assert!(error.message.contains("site.gone"), "{error}");
    options.pack = options.pack.with_extension("pack");
    options.catalogue = options.catalogue.with_extension("gone.csv");
    let error = serve(&options, |_| panic!("the shop must not start")).expect_err("the catalogue is missing");
    assert_eq!(error.code, Code::ReadIo);
}
