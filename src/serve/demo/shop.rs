//! The shop's routes and the data of each page.

use std::collections::HashMap;
use std::convert::Infallible;
use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{FromRequestParts, Path, Query, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;
use minijinja::{Environment, UndefinedBehavior, Value, context};

use super::album::{Album, takes_brotli};
use super::basket::Basket;
use super::catalogue::{Catalogue, Department, address, encode};
use super::drawings;
use crate::checksum::crc32;
use crate::document::Date;
use crate::errors::Code;
use crate::notice::gpc;
use crate::read::catalogue::read_catalogue;
use crate::read::progress::Progress;
use crate::serve::{ServeError, ServeOptions, files};

/// Products per page of a department or a search (divisible by 2, 3 and 4 columns).
const PAGE: usize = 24;

/// The templates, in the demo folder.
const TEMPLATES: &[&str] = &[
    "layout.html",
    "parts.html",
    "home.html",
    "list.html",
    "product.html",
    "basket.html",
    "your-data.html",
    "missing.html",
];

/// The number of departments in the header; the others are one click away.
const IN_HEADER: usize = 7;

struct Shop {
    catalogue: Catalogue,
    album: Album,
    /// True if the documents existed when the shop started.
    has_documents: bool,
    /// The version of the pack when the shop started; a new pack requires a restart.
    pack_version: String,
    pages: Environment<'static>,
    options: ServeOptions,
}

type Shared = State<Arc<Shop>>;
type Asked = Result<Query<HashMap<String, String>>, QueryRejection>;
type Named = Result<Path<String>, PathRejection>;

/// The request header of Global Privacy Control, <https://w3c.github.io/gpc/>.
const SEC_GPC: &str = "sec-gpc";
/// The day since which the shop has honoured GPC.
const GPC_SINCE: &str = "2026-11-22";

/// A request for a page.
struct Visit {
    /// The query of the address; a query that cannot be read counts as empty.
    asked: HashMap<String, String>,
    /// True if the browser sends GPC.
    gpc: bool,
}

impl<S: Send + Sync> FromRequestParts<S> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Infallible> {
        let query = Asked::from_request_parts(parts, state).await?;
        let gpc = parts.headers.get(SEC_GPC).is_some_and(|value| value == "1");
        Ok(Self { asked: asked(query), gpc })
    }
}

impl Visit {
    /// Returns the search query; empty on other pages.
    fn query(&self) -> String {
        self.asked.get("q").map_or("", String::as_str).trim().chars().take(100).collect()
    }
}

/// Returns every route of the shop.
///
/// # Errors
/// `serve/files` if a template is missing or malformed, or a `read/` code if the catalogue cannot be read.
pub fn router(options: &ServeOptions) -> Result<Router, ServeError> {
    for path in [&options.engine.join("homebody.js"), &options.pack, &options.policy] {
        if !path.is_file() {
            let message = format!("{} is missing; build it with ./build.sh demo", path.display());
            return Err(ServeError { code: Code::ServeFiles, message });
        }
    }
    let items = read_catalogue(&options.catalogue, &Progress::quiet());
    let items = items.map_err(|error| ServeError { code: error.code, message: error.to_string() })?;
    let pack = std::fs::read(&options.pack).map_err(|cause| ServeError {
        code: Code::ServeFiles,
        message: format!("{} cannot be read: {cause}", options.pack.display()),
    })?;
    let shop = Shop {
        catalogue: Catalogue::new(items),
        album: Album::default(),
        has_documents: options.documents.join("notice.en.html").is_file(),
        pack_version: format!("{:08x}", crc32(&pack)),
        pages: templates(options)?,
        options: options.clone(),
    };
    let statement = gpc(Date::read(GPC_SINCE).unwrap_or_else(|_| Date::today()));
    Ok(Router::new()
        .route("/", get(home))
        .route("/d/{slug}", get(department))
        .route("/p/{id}", get(product))
        .route("/basket", get(basket))
        .route("/search", get(search))
        .route("/your-data", get(your_data))
        .route("/tile/{name}", get(picture))
        .route("/tiles.json", get(pictures))
        .route("/shop/{*name}", get(shop_file))
        .route("/homebody/{*name}", get(engine_file))
        .route("/documents/{name}", get(document))
        .route(
            "/.well-known/gpc.json",
            get(|| async move { ([(header::CONTENT_TYPE, "application/json")], statement) }),
        )
        .route("/healthz", get(|| async { "ok\n" }))
        .fallback(missing)
        .with_state(Arc::new(shop)))
}

/// Loads the templates when the shop starts, so that a malformed template fails at that time and not on a visitor's
/// request.
fn templates(options: &ServeOptions) -> Result<Environment<'static>, ServeError> {
    let mut pages = Environment::new();
    pages.set_undefined_behavior(UndefinedBehavior::Strict);
    for &name in TEMPLATES {
        let path = options.demo.join(name);
        let failed = |why: String| ServeError { code: Code::ServeFiles, message: format!("{}: {why}", path.display()) };
        let source = std::fs::read_to_string(&path).map_err(|cause| failed(cause.to_string()))?;
        pages.add_template_owned(name, source).map_err(|cause| failed(cause.to_string()))?;
    }
    Ok(pages)
}

impl Shop {
    /// Renders a page; `page` is the content of this page, to which the content common to all pages is added.
    fn page(&self, status: StatusCode, template: &str, visit: &Visit, page: Value) -> Response {
        let link = |department: &Department| {
            let tile = self.catalogue.card(department.face);
            context! {
                name => department.name.clone(), slug => department.slug.clone(), count => department.products.len(),
                tile => tile.and_then(|card| card.get_attr("tile").ok()),
            }
        };
        let departments: Vec<Value> = self.catalogue.departments.iter().map(link).collect();
        let basket = self.basket(visit);
        let text = basket.text(&self.catalogue);
        let named = departments.iter().take(IN_HEADER).cloned().collect::<Vec<_>>();
        let all = context! {
            keep => if text.is_empty() { String::new() } else { format!("?basket={text}") },
            keep_and => if text.is_empty() { String::new() } else { format!("&basket={text}") },
            basket_text => text,
            basket_count => basket.count(),
            has_documents => self.has_documents, pack_version => self.pack_version.clone(), gpc => visit.gpc, query => visit.query(),
            departments, in_header => named, products => thousands(self.catalogue.len()), page,
        };
        match self.pages.get_template(template).and_then(|template| template.render(all)) {
            Ok(text) => {
                // A cached copy is valid only for the same GPC header.
                let headers = [(header::CACHE_CONTROL, "no-cache"), (header::VARY, SEC_GPC)];
                (status, headers, Html(text)).into_response()
            }
            Err(error) => {
                eprintln!("{template}: {error:#}");
                (StatusCode::INTERNAL_SERVER_ERROR, "the page could not be rendered\n").into_response()
            }
        }
    }

    fn missing(&self, visit: &Visit) -> Response {
        let page = context! { suggestions => self.catalogue.cards(self.catalogue.spread(2, 4)) };
        self.page(StatusCode::NOT_FOUND, "missing.html", visit, page)
    }

    fn basket(&self, visit: &Visit) -> Basket {
        Basket::parse(visit.asked.get("basket").map_or("", String::as_str), &self.catalogue)
    }

    /// Returns one page of a list of products with links to the adjacent pages, or `None` past the end.
    fn list(&self, found: &[usize], asked: &HashMap<String, String>, pages_at: String) -> Option<Value> {
        let number: usize = asked.get("page").map_or(Ok(1), |page| page.parse()).ok()?;
        let pages = found.len().div_ceil(PAGE).max(1);
        if number == 0 || number > pages {
            return None;
        }
        let shown = found.iter().copied().skip((number - 1) * PAGE).take(PAGE);
        Some(context! {
            cards => self.catalogue.cards(shown), count => found.len(), number, pages, address => address(pages_at),
        })
    }
}

/// Formats a count with a comma between thousands.
fn thousands(count: usize) -> String {
    if count < 1000 { count.to_string() } else { format!("{},{:03}", thousands(count / 1000), count % 1000) }
}

/// Returns the query of an address; a query that cannot be read counts as empty.
fn asked(query: Asked) -> HashMap<String, String> {
    query.map(|Query(asked)| asked).unwrap_or_default()
}

async fn home(State(shop): Shared, visit: Visit) -> Response {
    let catalogue = &shop.catalogue;
    let mut hero = catalogue.spread(0, 5);
    // The page shows the first product large. The last of these five has the liveliest picture, so it moves to the
    // front.
    hero.rotate_right(1);
    let page = context! {
        hero => catalogue.cards(hero),
        shelf => catalogue.cards(catalogue.spread(1, 8)),
        favourites => catalogue.cards(catalogue.spread(3, 12)),
    };
    shop.page(StatusCode::OK, "home.html", &visit, page)
}

async fn department(State(shop): Shared, slug: Named, visit: Visit) -> Response {
    let found = slug.ok().and_then(|Path(slug)| shop.catalogue.department(&slug));
    let page = found.and_then(|department| {
        let list = shop.list(&department.products, &visit.asked, format!("/d/{}?", department.slug))?;
        Some(context! { title => department.name.clone(), slug => department.slug.clone(), list, search => false })
    });
    match page {
        Some(page) => shop.page(StatusCode::OK, "list.html", &visit, page),
        None => shop.missing(&visit),
    }
}

async fn search(State(shop): Shared, visit: Visit) -> Response {
    let query = visit.query();
    let found = shop.catalogue.index.find(&query);
    let title = if query.is_empty() { "Search".to_owned() } else { format!("“{query}”") };
    match shop.list(&found, &visit.asked, format!("/search?q={}&amp;", encode(&query))) {
        Some(list) => {
            let page = context! { title, slug => "", list, search => true };
            shop.page(StatusCode::OK, "list.html", &visit, page)
        }
        None => shop.missing(&visit),
    }
}

async fn product(State(shop): Shared, id: Named, visit: Visit) -> Response {
    let found = id.ok().and_then(|Path(id)| shop.catalogue.find(&id));
    let Some((index, item)) = found.and_then(|index| Some((index, shop.catalogue.card(index)?))) else {
        return shop.missing(&visit);
    };
    let page = context! { item, similar => shop.catalogue.cards(shop.catalogue.similar(index, 4)) };
    shop.page(StatusCode::OK, "product.html", &visit, page)
}

/// Shows the preference centre as a page, together with a list that the centre can explain. All the data that it shows
/// is only in the visitor's browser. `whole` makes the centre part of the page, without a button that opens it.
async fn your_data(State(shop): Shared, visit: Visit) -> Response {
    let page = context! { whole => true, shelf => shop.catalogue.cards(shop.catalogue.spread(2, 4)) };
    shop.page(StatusCode::OK, "your-data.html", &visit, page)
}

/// Shows the basket. If the address contains `add`, `less` or `drop`, it first changes the basket and then redirects to
/// the result, so that a reload does not change the basket again.
async fn basket(State(shop): Shared, visit: Visit) -> Response {
    let mut basket = shop.basket(&visit);
    let named = |what: &str| visit.asked.get(what).and_then(|id| shop.catalogue.find(id));
    let (more, less, none) = (named("add"), named("less"), named("drop"));
    if let Some(product) = more {
        basket.add(product, 1);
    }
    if let Some(product) = less {
        basket.take_one(product);
    }
    if let Some(product) = none {
        basket.drop_line(product);
    }
    if more.or(less).or(none).is_some() {
        let text = basket.text(&shop.catalogue);
        let to = if text.is_empty() { "/basket".to_owned() } else { format!("/basket?basket={text}") };
        return Redirect::to(&to).into_response();
    }
    let catalogue = &shop.catalogue;
    let price = |product: usize| catalogue.item(product).and_then(|item| item.price.units()).unwrap_or_default();
    let line = |&(product, number): &(usize, u32)| {
        let sum = format!("£{:.2}", price(product) * f64::from(number));
        Some(context! { item => catalogue.card(product)?, number, sum })
    };
    let total: f64 = basket.lines.iter().map(|&(product, number)| price(product) * f64::from(number)).sum();
    let last = basket.lines.last().map(|&(product, _)| product);
    let held = |product: &usize| basket.lines.iter().any(|line| line.0 == *product);
    let near = last.map_or_else(|| catalogue.spread(1, 8), |last| catalogue.similar(last, MAX_NEAR));
    let page = context! {
        lines => basket.lines.iter().filter_map(line).collect::<Vec<_>>(),
        total => format!("£{total:.2}"),
        last => last.and_then(|last| catalogue.item(last)).map(|item| item.id.clone()),
        held => basket.lines.iter().filter_map(|line| Some(catalogue.item(line.0)?.id.clone())).collect::<Vec<_>>(),
        shelf => catalogue.cards(near.into_iter().filter(|product| !held(product)).take(4)),
    };
    shop.page(StatusCode::OK, "basket.html", &visit, page)
}

/// The number of similar products to find, so that four are left after those in the basket are removed.
const MAX_NEAR: usize = 64;

async fn picture(State(shop): Shared, name: Named, visit: Visit) -> Response {
    let item = name.ok().and_then(|Path(name)| {
        let index = shop.catalogue.find(name.strip_suffix(".svg")?)?;
        shop.catalogue.item(index)
    });
    match item {
        Some(item) => {
            let headers = [(header::CONTENT_TYPE, "image/svg+xml"), (header::CACHE_CONTROL, "max-age=3600")];
            (headers, drawings::draw(&item.id, &item.title, &item.category)).into_response()
        }
        None => shop.missing(&visit),
    }
}

/// Returns every picture at once, so that the server does not learn which products a list contains.
async fn pictures(State(shop): Shared, headers: HeaderMap) -> Response {
    let brotli = takes_brotli(&headers);
    let made = tokio::task::spawn_blocking(move || shop.album.bytes(&shop.catalogue, brotli)).await;
    let Ok(bytes) = made else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let kept = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CACHE_CONTROL, "max-age=3600"),
        (header::VARY, "accept-encoding"),
    ];
    let mut response = (kept, bytes).into_response();
    if brotli {
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
    }
    response
}

async fn shop_file(State(shop): Shared, name: Named, request: Request) -> Response {
    let path = name.ok().and_then(|Path(name)| files::inside(&shop.options.demo, &name));
    // Only styles, scripts and pictures are served; templates and data are not for visitors.
    let path = path.filter(|path| path.extension().is_some_and(|kind| kind == "css" || kind == "js" || kind == "svg"));
    file_or_missing(path, false, request).await
}

async fn document(State(shop): Shared, name: Named, request: Request) -> Response {
    let path = name.ok().and_then(|Path(name)| files::inside(&shop.options.documents, &name));
    let path = path.filter(|path| path.extension().is_some_and(|kind| kind == "html" || kind == "json"));
    file_or_missing(path, false, request).await
}

async fn engine_file(State(shop): Shared, name: Named, query: Asked, request: Request) -> Response {
    let versioned = asked(query).contains_key("v");
    let path = name.ok().and_then(|Path(name)| match name.as_str() {
        "site.pack" => Some(shop.options.pack.clone()),
        "policy.json" => Some(shop.options.policy.clone()),
        name => files::inside(&shop.options.engine, name),
    });
    file_or_missing(path, versioned, request).await
}

async fn file_or_missing(path: Option<PathBuf>, versioned: bool, request: Request) -> Response {
    let found = match path {
        Some(path) => files::answer(path, versioned, request).await,
        None => None,
    };
    found.unwrap_or_else(|| {
        // Plain text, because a missing file is usually requested by a script, which cannot use a page.
        let mut response = (StatusCode::NOT_FOUND, "file not found\n").into_response();
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        response
    })
}

async fn missing(State(shop): Shared, visit: Visit) -> Response {
    shop.missing(&visit)
}
