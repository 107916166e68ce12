#!/usr/bin/env bash
# The one entry to everything: ./build.sh demo | test | bench | check | site | pack | help
# Every step says what it does and is skipped when its result is newer than what it is made from.
set -euo pipefail
cd "$(dirname "$0")"

readonly SITE=target/site WASM=target/wasm BASELINE=target/wasm-baseline PACK=target/demo/shop.pack HOMEBODY=target/release/homebody
export PATH="$PWD/www/node_modules/.bin:${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"

say() { printf '\033[1m==> %s\033[0m\n' "$*" >&2; }
die() { printf 'build.sh: %s\n' "$*" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# fresh RESULT SOURCE...: RESULT is there and no source (file or folder) is newer.
fresh() {
  local result=$1; shift
  [[ -e $result ]] && [[ -z $(find "$@" -newer "$result" -type f -print -quit 2>/dev/null) ]]
}

need_rust() {
  have cargo || die "cargo is missing: install Rust from https://rustup.rs and run this again"
  # rust-toolchain.toml names the toolchain; a rustup that installs by itself does so here.
  if have rustup && ! rustup target list --installed 2>/dev/null | grep -qx wasm32-unknown-unknown; then
    say "adding the WebAssembly target"
    rustup target add wasm32-unknown-unknown
  fi
}

need_npm() {
  have node && have npm || die "node and npm are missing: install Node.js 20 or later and run this again"
  fresh www/node_modules/.package-lock.json www/package.json www/package-lock.json && return
  say "installing npm's development tools"
  npm --prefix www ci --no-fund --no-audit --loglevel=error
  touch www/node_modules/.package-lock.json
}

need_wasm_pack() {
  have wasm-pack && return
  say "installing wasm-pack (a few minutes, once)"
  cargo install wasm-pack
}

# Chromium and its driver; CHROME and CHROMEDRIVER in the environment win.
need_chromium() {
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    [[ -n ${CHROME:-} ]] || ! have "$name" || CHROME=$(command -v "$name")
  done
  [[ -n ${CHROMEDRIVER:-} ]] || ! have chromedriver || CHROMEDRIVER=$(command -v chromedriver)
  if [[ -z ${CHROME:-} || -z ${CHROMEDRIVER:-} ]]; then
    have apt-get && [[ $(id -u) == 0 ]] || die "Chromium and chromedriver are missing: install both, or set CHROME and CHROMEDRIVER"
    say "installing Chromium and its driver"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium chromium-driver >/dev/null
    CHROME=$(command -v chromium) CHROMEDRIVER=$(command -v chromedriver)
  fi
  export CHROME CHROMEDRIVER
}

# PostgreSQL's programs, for collectors that share a server; PG_BIN in the environment wins. The tests start a server of their own.
need_postgres() {
  local folder
  for folder in "${PG_BIN:-}" /usr/lib/postgresql/*/bin; do
    [[ -x $folder/initdb && -x $folder/postgres ]] && export PG_BIN=$folder && return
  done
  have initdb && have postgres && return
  have apt-get && [[ $(id -u) == 0 ]] || die "PostgreSQL is missing: install it, or set PG_BIN to the folder of its programs"
  say "installing PostgreSQL"
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq postgresql >/dev/null
  PG_BIN=$(printf '%s\n' /usr/lib/postgresql/*/bin | tail -1)
  export PG_BIN
}

build_native() {
  need_rust
  fresh "$HOMEBODY" src Cargo.toml Cargo.lock www/dashboard && return
  say "building the homebody tool"
  cargo build --release --locked --bin homebody
  touch "$HOMEBODY"
}

# build_module FOLDER FLAG...: the engine's Wasm and its glue, compiled with these flags besides the usual ones.
# The usual ones: level 2 and a low inlining threshold save 6 kB gzip, and what is hot says so itself (#[inline(always)]); and the
# module does not tell in whose home it was built, so that it is the same wherever it is. Both builds share one target
# folder: what runs at build time is built once, and Cargo keeps the dependencies of either apart.
build_module() {
  local folder=$1; shift
  fresh "$folder/homebody_bg.wasm" src Cargo.toml Cargo.lock build.sh www/build/shorten.mjs && return
  say "building the engine for the browser: $folder"
  local flags=(-C llvm-args=--inline-threshold=10 "--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo" "$@")
  local encoded; encoded=$(IFS=$'\x1f'; printf %s "${flags[*]}")
  CARGO_ENCODED_RUSTFLAGS=$encoded CARGO_PROFILE_RELEASE_OPT_LEVEL=2 wasm-pack build --target web --release --out-dir "$folder" --out-name homebody --no-pack \
    -- --locked --no-default-features --features web
  node www/build/shorten.mjs "$folder"
}

# Two modules, for an engine without SIMD refuses one with SIMD whole; www/page/variant.js chooses.
build_wasm() {
  need_rust; need_npm; need_wasm_pack
  # LLVM unrolls and vectorises whatever loop it can, and copies code to spare a computation on one of two ways: over 1 kB
  # gzip, nearly all of it cold; what is hot is written in vectors.
  local rolled=(-C no-vectorize-loops -C llvm-args=--unroll-threshold=0 -C llvm-args=--enable-pre=false)
  build_module "$WASM" -C target-feature=+simd128 "${rolled[@]}"
  build_module "$BASELINE" "${rolled[@]}"
}

build_site() {
  build_wasm
  fresh "$SITE/homebody.js" {"$WASM","$BASELINE"}/homebody_bg.wasm www/*.json www/{bridges,build,elements,locales,page,schemas,shared,worker} && return
  say "bundling the page's side"
  node www/build/build.mjs --wasm "$WASM" --baseline "$BASELINE" --out "$SITE"
}

build_pack() {
  build_native
  fresh "$PACK" "$HOMEBODY" www/demo/data www/demo/policy.json && return
  say "packing the demo shop's catalogue"
  mkdir -p "$(dirname "$PACK")"
  "$HOMEBODY" pack --catalogue www/demo/data/catalogue.csv.gz --interactions www/demo/data/train.tsv.gz \
    --policy www/demo/policy.json -o "$PACK"
}

demo() {
  build_site; build_pack
  exec "$HOMEBODY" serve "$@"
}

# The driver's settings for wasm-pack's in-browser tests.
write_webdriver() {
  cat >webdriver.json <<JSON
{ "goog:chromeOptions": { "binary": "$CHROME", "args": ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
  "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] } }
JSON
}

run_tests() {
  need_chromium; need_postgres; build_site; build_pack
  say "types of the page's side"
  tsc -p www --noEmit
  say "native tests"
  cargo test --locked --quiet
  cargo check --locked --quiet --benches # No test runs them, but they must not rot.
  say "engine tests in Chromium"
  write_webdriver
  wasm-pack test --headless --chrome --chromedriver "$CHROMEDRIVER" -- --locked --no-default-features --features web --test browser
  say "the whole product in Chromium"
  node --test --test-reporter=spec tests/e2e/*.test.mjs
}

check() {
  need_rust
  say "format"
  cargo fmt --check
  say "lint"
  cargo clippy --locked --all-targets -- -D warnings
  cargo clippy --locked --target wasm32-unknown-unknown --no-default-features --features web --lib -- -D warnings
  run_tests
}

bench() {
  need_chromium; build_site; build_pack
  say "speeds and sizes"
  node tests/bench/bench.mjs "$@"
}

usage() {
  cat <<'TEXT'
./build.sh demo [--port N]   set up, build, and serve the demo shop on http://127.0.0.1:8080/, and its dashboard
./build.sh test              set up what the tests need and pass every test
./build.sh check             format, lint (warnings are errors), test
./build.sh bench [--data D]  print speeds and sizes; D holds diginetica/ and retailrocket/ where you have them
./build.sh site              build only the engine and the page's side into target/site
./build.sh pack              build only the demo shop's pack
TEXT
}

case ${1:-help} in
  demo) shift; demo "$@" ;;
  test) run_tests ;;
  check) check ;;
  bench) shift; bench "$@" ;;
  site) build_site ;;
  pack) build_pack ;;
  help | -h | --help) usage ;;
  *) usage >&2; exit 2 ;;
esac
