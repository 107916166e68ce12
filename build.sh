#!/usr/bin/env bash
# Builds, tests and serves everything: ./build.sh demo | test | check --all | bench | site | pack | help
# Each step prints what it does and is skipped if none of its inputs have changed.
set -euo pipefail
cd "$(dirname "$0")"

readonly SITE=target/site WASM=target/wasm BASELINE=target/wasm-baseline PACK=target/demo/shop.pack DOCUMENTS=target/demo/documents STEPS=target/steps
# The tool as the tests build it, so that the demo and the tests share compiled dependencies. Benchmarks use the release
# build.
readonly HOMEBODY=target/debug/homebody RELEASED=target/release/homebody
# The wasm-pack version with which the published sizes were measured. wasm-pack uses the wasm-bindgen version of
# Cargo.lock, which it takes from the PATH if the version matches, and otherwise downloads or compiles.
readonly WASM_PACK=0.15.1
export PATH="$PWD/target/tools/bin:$PWD/www/node_modules/.bin:${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"

say() { printf '\033[1m==> %s\033[0m\n' "$*" >&2; }
die() { printf 'build.sh: %s\n' "$*" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# step NAME COMMAND...: runs a step of the set-up and prints how long it took.
step() {
  local name=$1 start=$SECONDS; shift
  say "$name"
  "$@"
  say "$name: $((SECONDS - start)) s"
}

# fresh RESULT SOURCE...: true if RESULT exists and no source (file or folder) is newer.
fresh() {
  local result=$1; shift
  [[ -e $result ]] && [[ -z $(find "$@" -newer "$result" -type f -print -quit 2>/dev/null) ]]
}

need_rust() {
  have cargo || die "cargo is missing: install Rust from https://rustup.rs and run this again"
  # rust-toolchain.toml names the toolchain; if rustup is set to install toolchains automatically, it does so here.
  need_target wasm32-unknown-unknown
}

# need_target TRIPLE: installs this target with rustup if it is missing.
need_target() {
  ! have rustup || rustup target list --installed 2>/dev/null | grep -qx "$1" && return
  say "adding the target $1"
  rustup target add "$1"
}

need_npm() {
  have node && have npm || die "node and npm are missing: install Node.js 20.19 or later and run this again"
  fresh www/node_modules/.package-lock.json www/package.json www/package-lock.json && return
  step "installing the npm development tools" \
    npm --prefix www ci --no-fund --no-audit --loglevel=error
  touch www/node_modules/.package-lock.json
}

need_wasm_pack() {
  [[ $(wasm-pack --version 2>/dev/null) == "wasm-pack $WASM_PACK" ]] && return
  step "installing wasm-pack $WASM_PACK into target/tools (a few minutes, once)" \
    cargo install --locked --root target/tools --version "=$WASM_PACK" wasm-pack
}

# A list that cannot be refreshed may still be good enough to install from.
refresh_packages() { apt-get update -qq || say "the list of packages cannot be refreshed"; }

# Chromium and its driver; CHROME and CHROMEDRIVER in the environment override them.
need_chromium() {
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    [[ -n ${CHROME:-} ]] || ! have "$name" || CHROME=$(command -v "$name")
  done
  [[ -n ${CHROMEDRIVER:-} ]] || ! have chromedriver || CHROMEDRIVER=$(command -v chromedriver)
  if [[ -z ${CHROME:-} || -z ${CHROMEDRIVER:-} ]]; then
    have apt-get && [[ $(id -u) == 0 ]] || die "Chromium and chromedriver are missing: install both, or set CHROME and CHROMEDRIVER"
    say "installing Chromium and its driver"
    refresh_packages
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium chromium-driver >/dev/null
    CHROME=$(command -v chromium) CHROMEDRIVER=$(command -v chromedriver)
  fi
  export CHROME CHROMEDRIVER
}

has_other_browsers() {
  [[ -x ${FIREFOX:-/usr/bin/firefox-esr} && -x ${WEBKIT_DRIVER:-/usr/bin/WebKitWebDriver} ]] && have Xvfb
}

# Firefox and WebKit, to test the promises in every browser (tests/e2e/promises); FIREFOX and WEBKIT_DRIVER in the
# environment override them. If they cannot be installed, the run prints a message and continues; their tests count as
# skipped, or as failed in CI. Each package is installed on its own, because a distribution may lack one of them.
need_other_browsers() {
  has_other_browsers && return
  if have apt-get && [[ $(id -u) == 0 ]]; then
    local package
    say "installing Firefox and WebKit"
    refresh_packages
    for package in firefox-esr webkit2gtk-driver xvfb; do
      DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$package" >/dev/null || say "$package cannot be installed"
    done
  fi
  has_other_browsers || say "Firefox or WebKit is missing: the promises are not tested there"
}

# PostgreSQL's programs, for collectors that share a server; PG_BIN in the environment overrides them. The tests start
# their own server.
need_postgres() {
  local folder
  for folder in "${PG_BIN:-}" /usr/lib/postgresql/*/bin; do
    [[ -x $folder/initdb && -x $folder/postgres ]] && export PG_BIN=$folder && return
  done
  have initdb && have postgres && return
  have apt-get && [[ $(id -u) == 0 ]] || die "PostgreSQL is missing: install it, or set PG_BIN to the folder with its programs"
  say "installing PostgreSQL"
  refresh_packages
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq postgresql >/dev/null
  PG_BIN=$(printf '%s\n' /usr/lib/postgresql/*/bin | tail -1)
  export PG_BIN
}

# build_tool RESULT FLAG...: builds the native tool with these flags.
build_tool() {
  local result=$1; shift
  need_rust
  fresh "$result" src Cargo.toml Cargo.lock www/{documents,dashboard,locales/notice} && return
  step "building the homebody tool" cargo build --locked --bin homebody "$@"
  touch "$result"
}

# build_module FOLDER FLAG...: builds the engine's Wasm and its glue with these flags in addition to the common ones.
# The common flags set a low inlining threshold, which saves several kB gzip (hot code uses #[inline(always)]), and
# remove the build machine's paths, so that the module is the same on every machine. Both builds share one target
# folder: build scripts and macros are compiled once, and Cargo keeps the dependencies apart.
build_module() {
  local folder=$1; shift
  fresh "$folder/homebody_bg.wasm" src Cargo.toml Cargo.lock build.sh www/build/shorten.mjs && return
  local flags=(-C llvm-args=--inline-threshold=10 "--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo" "$@")
  local encoded; encoded=$(IFS=$'\x1f'; printf %s "${flags[*]}")
  step "building the engine for the browser: $folder" env "CARGO_ENCODED_RUSTFLAGS=$encoded" \
    wasm-pack build --target web --profile web --out-dir "$folder" --out-name homebody --no-pack \
    -- --locked --no-default-features --features web
  node www/build/shorten.mjs "$folder"
}

# Two modules, because a browser without SIMD refuses a module with SIMD; www/page/variant.js chooses.
build_wasm() {
  need_rust; need_npm; need_wasm_pack
  # LLVM unrolls and vectorises every loop it can and duplicates code to save a computation on one of two paths. That
  # costs over 1 kB gzip, almost all of it in cold code; the hot loops use vectors explicitly.
  local rolled=(-C no-vectorize-loops -C llvm-args=--unroll-threshold=0 -C llvm-args=--enable-pre=false)
  build_module "$WASM" -C target-feature=+simd128 "${rolled[@]}"
  build_module "$BASELINE" "${rolled[@]}"
}

build_site() {
  build_wasm
  fresh "$SITE/homebody.js" {"$WASM","$BASELINE"}/homebody_bg.wasm www/*.json www/{bridges,build,elements,locales,page,schemas,shared,worker} && return
  step "bundling the page's scripts" node www/build/build.mjs --wasm "$WASM" --baseline "$BASELINE" --out "$SITE"
}

build_pack() {
  fresh "$PACK" "$HOMEBODY" www/demo/data www/demo/policy.json && return
  mkdir -p "$(dirname "$PACK")"
  step "packing the demo shop's catalogue" \
    "$HOMEBODY" pack --catalogue www/demo/data/catalogue.csv.gz --interactions www/demo/data/train.tsv.gz \
    --policy www/demo/policy.json -o "$PACK"
}

# What a site would publish beside its pages, from the demo's own policy, pack and a later log.
write_documents() {
  "$HOMEBODY" notice www/demo/policy.json --all "$DOCUMENTS" --pack "$PACK" --interactions www/demo/data/test.tsv.gz --centre /your-data
  "$HOMEBODY" policy diff www/demo/policy.previous.json www/demo/policy.json --format html -o "$DOCUMENTS/changes.html"
  "$HOMEBODY" audit --pack "$PACK" --catalogue www/demo/data/catalogue.csv.gz --log www/demo/data/test.tsv.gz \
    --policy www/demo/policy.json --html "$DOCUMENTS/audit.html" --summary "$DOCUMENTS/ranking.json"
  "$HOMEBODY" pia www/demo/policy.json --pack "$PACK" --interactions www/demo/data/test.tsv.gz \
    --audit "$DOCUMENTS/ranking.json" --answers www/demo/pia.json -o "$DOCUMENTS/pia.html"
}

build_documents() {
  # The assessment is written last.
  fresh "$DOCUMENTS/pia.html" "$HOMEBODY" "$PACK" www/demo/policy.json www/demo/policy.previous.json www/demo/pia.json && return
  mkdir -p "$DOCUMENTS"
  step "writing the demo shop's documents" write_documents
}

# The page's scripts and the tool build in parallel: their Cargo profiles differ, so neither waits for the other's lock.
demo() {
  need_rust
  build_site &
  local site=$!
  build_tool "$HOMEBODY"; build_pack; build_documents
  wait "$site" || die "the page's scripts could not be built"
  say "ready after $SECONDS s"
  exec "$HOMEBODY" serve "$@"
}

# Writes the driver's settings for wasm-pack's in-browser tests.
write_webdriver() {
  cat >webdriver.json <<JSON
{ "goog:chromeOptions": { "binary": "$CHROME", "args": ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
  "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] } }
JSON
}

passed=0 failed=0 skipped=0

# Prints the last line of every test run. A run that stops before its tests counts as one failure.
closing_line() {
  local status=$?
  ((status == 0 || failed > 0)) || failed=1
  say "$skipped skipped"
  printf '%d passed, %d failed\n' "$passed" "$failed"
  ((failed == 0)) || exit 1
}

# state SOURCE...: prints one hash of the contents of these files and folders.
state() {
  { find "$@" -type f -not -path '*/node_modules/*' -print0 2>/dev/null || true; } | sort -z | xargs -0 sha256sum | sha256sum | cut -d' ' -f1
}

# suite NAME SOURCE... -- COMMAND...: runs tests and adds their results to the totals. A suite that passed with the same
# sources is not run again, but its results are added. FORCE=1 runs it anyway.
suite() {
  local name=$1 sources=(build.sh Cargo.toml Cargo.lock rust-toolchain.toml) status=0; shift
  until [[ $1 == -- ]]; do sources+=("$1"); shift; done
  shift
  local log=$STEPS/${name// /-}.log stamp=$STEPS/${name// /-}.passed now
  now=$(state "${sources[@]}")
  if [[ -z ${FORCE:-} && -e $stamp && $(<"$stamp") == "$now" ]]; then
    say "$name: unchanged since it passed"
  else
    say "$name"
    mkdir -p "$STEPS"
    rm -f "$stamp"
    "$@" 2>&1 | tee "$log" || status=$?
    ((status != 0)) || printf %s "$now" >"$stamp"
  fi
  # Rust's test harness prints "test result: ok. 3 passed; 0 failed; 0 ignored", Node's prints "ℹ pass 3" and so on.
  local -a counts; read -ra counts < <(awk '
    /^test result:/ { passed += $4; failed += $6; skipped += $8 }
    /^(ℹ|#) pass / { passed += $3 }
    /^(ℹ|#) (fail|cancelled) / { failed += $3 }
    /^(ℹ|#) (skipped|todo) / { skipped += $3 }
    END { print passed + 0, failed + 0, skipped + 0 }' "$log")
  ((passed += counts[0], failed += counts[1], skipped += counts[2])) || true
  if ((status != 0)); then
    say "$name: FAILED"
    ((counts[1] > 0)) || ((failed += 1))
  fi
}

# gate NAME SOURCE... -- COMMAND...: like `suite`, but a failure ends the run.
gate() {
  suite "$@"
  ((failed == 0)) || exit 1
}

lint_browser() { cargo clippy --locked --quiet --target wasm32-unknown-unknown --no-default-features --features web --lib -- -D warnings; }
# --examples (there are none) makes Cargo reuse the dependencies that clippy has just checked.
document_all() { RUSTDOCFLAGS="-D warnings" cargo doc --locked --quiet --no-deps --lib --bins --examples; }
document_engine() { RUSTDOCFLAGS="-D warnings" cargo doc --locked --quiet --no-deps --lib --no-default-features; }
document_browser() {
  RUSTDOCFLAGS="-D warnings" cargo doc --locked --quiet --no-deps --lib --target wasm32-unknown-unknown --no-default-features --features web
}
build_bare() { cargo rustc --locked --quiet --lib --crate-type rlib --target x86_64-unknown-none --no-default-features; }

run_tests() {
  local rust=(src www/{documents,dashboard,locales} tests/{bench,browser,collector,common,core,layers,simulation,tool,vectors})
  trap closing_line EXIT
  need_rust; need_npm
  gate "format" src tests rustfmt.toml -- cargo fmt --check
  gate "prose" src tests www .github ./*.md -- node tests/prose.mjs
  gate "lint" "${rust[@]}" -- cargo clippy --locked --quiet --all-targets -- -D warnings
  gate "lint for the browser" src -- lint_browser
  gate "documentation" src www/{documents,dashboard,locales/notice} -- document_all
  gate "documentation of the engine alone" src -- document_engine
  gate "documentation of the engine in the browser" src -- document_browser
  need_target x86_64-unknown-none
  gate "engine without an operating system" src -- build_bare
  build_site # The next two steps read the types of the generated glue.
  gate "lint of the page's scripts" src tests www -- oxlint -c www/.oxlintrc.json --type-aware --deny-warnings www tests
  gate "types of the page's scripts" src www -- tsc -p www --noEmit
  need_postgres
  suite "native tests" "${rust[@]}" tests/proptest-regressions www -- \
    cargo test --locked --quiet --no-fail-fast -- --skip no_world_breaks_a_promise
  # Its output shows how often each kind of fault occurred, so it is printed.
  suite "deterministic simulation" src tests/simulation -- cargo test --locked --quiet --test simulation -- --nocapture
  build_tool "$HOMEBODY"
  build_pack
  build_documents
  need_chromium; need_other_browsers; write_webdriver
  suite "engine tests in Chromium" src tests/browser tests/vectors -- \
    wasm-pack test --headless --chrome --chromedriver "$CHROMEDRIVER" -- --locked --no-default-features --features web --test browser
  # By default, Node leaves one core idle.
  suite "the whole product in browsers" src tests www ./*.md .github -- \
    node --test --test-reporter=spec "--test-concurrency=$(getconf _NPROCESSORS_ONLN)" tests/{docs,packaging,e2e/*}/*.test.mjs
}

# Tests that take too long to run for every change. HOMEBODY_DATA names a folder with public logs (diginetica/,
# retailrocket/).
run_slow_tests() {
  build_tool "$RELEASED" --release
  suite "large simulations and whole logs" src www/demo tests/slow -- \
    env HOMEBODY="$RELEASED" node --test --test-reporter=spec tests/slow/*.test.mjs
  HISTORIES=1000 suite "rankings in the browser" src tests www -- node --test --test-reporter=spec tests/e2e/shelf/same_order.test.mjs
  FORCE=1 suite "runs of the whole product on a busy machine" src tests www -- node tests/e2e/loaded.mjs --runs "${LOADED_RUNS:-10}"
}

check() {
  case ${1:-} in
    "") run_tests ;;
    --all) run_tests; run_slow_tests ;;
    *) usage >&2; exit 2 ;;
  esac
}

bench() {
  need_chromium; build_site; build_tool "$HOMEBODY"; build_pack; build_tool "$RELEASED" --release
  say "speeds and sizes"
  HOMEBODY=$RELEASED node tests/bench/bench.mjs "$@"
}

usage() {
  cat <<'TEXT'
./build.sh demo [--port N]   set up, build, and serve the demo shop on http://127.0.0.1:8080/, and its dashboard
./build.sh test              set up what the tests need; check format, prose, lints, types and documentation; run the tests
./build.sh check --all       the same, plus slow checks: long simulations, full logs, tests under load
./build.sh bench [--data D]  print speeds and sizes; D contains diginetica/ and retailrocket/, if you have them
./build.sh site              build only the engine and the page's side into target/site
./build.sh pack              build only the demo shop's pack
TEXT
}

case ${1:-help} in
  demo) shift; demo "$@" ;;
  test) run_tests ;;
  check) shift; check "$@" ;;
  bench) shift; bench "$@" ;;
  site) build_site ;;
  pack) build_tool "$HOMEBODY"; build_pack ;;
  help | -h | --help) usage ;;
  *) usage >&2; exit 2 ;;
esac
