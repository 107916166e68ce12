//! The module tree of a crate, every path that its code mentions, and the meaning of those paths.
//!
//! The collector follows `use` groups, renames, globs, re-exports, `self`, `super`, `crate`, `::` and `extern crate`
//! like the compiler. Names that a function imports locally apply to its whole module. Code under `cfg(test)` is left
//! out.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, Ident, Spacing, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::visit::{self, Visit};
use syn::{Attribute, Item, Meta, UseTree, Visibility};

use super::sources::Sources;

/// The names of the modules from the crate root to a module; empty for the root itself.
pub type ModulePath = Vec<String>;

/// A path in the code.
#[derive(Clone, Debug)]
pub struct Mention {
    pub segments: Vec<String>,
    /// True if the path begins with `::`.
    absolute: bool,
    /// True if the path is in an import, where a single name can be a crate; elsewhere it may be a variable.
    is_import: bool,
    pub line: usize,
    /// True if the path re-exports a name (`pub use`).
    pub is_reexport: bool,
}

/// The meaning of a path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    Module(ModulePath),
    /// An item of a module.
    Item(ModulePath, String),
    /// A path into another crate.
    External(Vec<String>),
}

#[derive(Debug, Default)]
pub struct Module {
    pub file: String,
    names: BTreeMap<String, Vec<Definition>>,
    globs: Vec<Mention>,
    pub mentions: Vec<Mention>,
    /// Called methods, functions imported from JavaScript, and names in attributes.
    pub loose_names: Vec<(String, usize)>,
    /// Code that is forbidden in every layer, or in layers 0 to 5.
    pub oddities: Vec<(&'static str, usize)>,
}

#[derive(Clone, Debug)]
enum Definition {
    Item,
    Module(ModulePath),
    Alias(Mention),
    Extern(String),
}

pub struct Crate {
    pub modules: BTreeMap<ModulePath, Module>,
    externs: BTreeSet<String>,
}

impl Crate {
    pub fn new(sources: &Sources) -> Self {
        let mut collector = Collector { sources, modules: BTreeMap::new(), path: Vec::new() };
        collector.file("lib.rs", "");
        Self { modules: collector.modules, externs: externs() }
    }

    /// Returns everything that a path can mean, and every module on the way.
    pub fn resolve(&self, from: &ModulePath, mention: &Mention) -> (BTreeSet<Place>, BTreeSet<ModulePath>) {
        let mut through = BTreeSet::new();
        let places = self.follow(from, mention, &mut BTreeSet::new(), &mut through);
        (places.into_iter().collect(), through)
    }

    fn follow(
        &self,
        from: &ModulePath,
        mention: &Mention,
        seen: &mut BTreeSet<(ModulePath, String)>,
        through: &mut BTreeSet<ModulePath>,
    ) -> Vec<Place> {
        let Some((first, rest)) = mention.segments.split_first() else { return Vec::new() };
        let external = || vec![Place::External(vec![first.clone()])];
        let mut places = match first.as_str() {
            _ if mention.absolute => external(),
            "crate" => vec![Place::Module(Vec::new())],
            "self" => vec![Place::Module(from.clone())],
            "super" => vec![Place::Module(parent(from))],
            name => {
                let found = self.look_up(from, name, seen);
                let can_be_crate = mention.is_import || !rest.is_empty();
                if found.is_empty() && can_be_crate && self.externs.contains(name) { external() } else { found }
            }
        };
        for segment in rest {
            let mut next = Vec::new();
            for place in places {
                match place {
                    Place::Module(module) => {
                        through.insert(module.clone());
                        match segment.as_str() {
                            "self" => next.push(Place::Module(module)),
                            "super" => next.push(Place::Module(parent(&module))),
                            name => {
                                let found = self.look_up(&module, name, seen);
                                // A name that is not found is treated as defined in the module itself.
                                if found.is_empty() {
                                    next.push(Place::Item(module, name.to_owned()))
                                }
                                next.extend(found);
                            }
                        }
                    }
                    // The path continues to a variant or an associated item.
                    Place::Item(..) => next.push(place),
                    Place::External(mut path) => {
                        path.push(segment.clone());
                        next.push(Place::External(path));
                    }
                }
            }
            places = next;
        }
        places
    }

    fn look_up(&self, module: &ModulePath, name: &str, seen: &mut BTreeSet<(ModulePath, String)>) -> Vec<Place> {
        if !seen.insert((module.clone(), name.to_owned())) {
            return Vec::new();
        }
        let mut places = Vec::new();
        let Some(scope) = self.modules.get(module) else { return places };
        for definition in scope.names.get(name).into_iter().flatten() {
            match definition {
                Definition::Item => places.push(Place::Item(module.clone(), name.to_owned())),
                Definition::Module(path) => places.push(Place::Module(path.clone())),
                Definition::Extern(name) => places.push(Place::External(vec![name.clone()])),
                Definition::Alias(mention) => places.extend(self.follow(module, mention, seen, &mut BTreeSet::new())),
            }
        }
        if places.is_empty() {
            for glob in &scope.globs {
                for place in self.follow(module, glob, &mut seen.clone(), &mut BTreeSet::new()) {
                    if let Place::Module(other) = place {
                        places.extend(self.look_up(&other, name, seen));
                    }
                }
            }
        }
        seen.remove(&(module.clone(), name.to_owned()));
        places
    }
}

fn parent(module: &ModulePath) -> ModulePath {
    module.split_last().map_or_else(Vec::new, |(_, parent)| parent.to_vec())
}

/// Returns the crates that this one can name: the compiler's own and those in `Cargo.toml`.
fn externs() -> BTreeSet<String> {
    let mut names: BTreeSet<String> = ["std", "core", "alloc", "proc_macro", "test"].map(str::to_owned).into();
    names.extend(["wasm_bindgen", "js_sys", "web_sys", "getrandom"].map(str::to_owned));
    let mut is_dependency = false;
    for line in include_str!("../../Cargo.toml").lines() {
        if line.starts_with('[') {
            is_dependency = line.contains("dependencies");
        } else if let Some((name, _)) = line.split_once('=').filter(|_| is_dependency) {
            names.insert(name.trim().replace('-', "_"));
        }
    }
    names
}

/// Walks through the files.
struct Collector<'s> {
    sources: &'s Sources,
    modules: BTreeMap<ModulePath, Module>,
    /// The module that is currently being read.
    path: ModulePath,
}

impl Collector<'_> {
    /// Reads a file as the current module; the files of its modules are in `folder`.
    fn file(&mut self, file: &str, folder: &str) {
        self.modules.entry(self.path.clone()).or_default().file = file.to_owned();
        if let Some(parsed) = self.sources.get(file) {
            self.attributes(&parsed.attrs);
            self.items(&parsed.items, folder);
        }
    }

    fn items(&mut self, items: &[Item], folder: &str) {
        for item in items.iter().filter(|item| !is_test(attributes_of(item))) {
            if let Some(name) = name_of(item) {
                self.define(name, Definition::Item);
            }
            if let Item::Mod(module) = item {
                self.module(module, folder);
            }
        }
        for item in items {
            self.visit_item(item);
        }
    }

    fn module(&mut self, module: &syn::ItemMod, folder: &str) {
        let name = module.ident.unraw().to_string();
        let mut path = self.path.clone();
        path.push(name.clone());
        self.define(&module.ident, Definition::Module(path.clone()));
        let before = std::mem::replace(&mut self.path, path);
        let below = format!("{folder}{name}/");
        if let Some((_, items)) = &module.content {
            self.modules.entry(self.path.clone()).or_default().file = self.modules[&before].file.clone();
            self.items(items, &below);
        } else {
            let files = [format!("{folder}{name}.rs"), format!("{below}mod.rs")];
            if let Some(file) = files.iter().find(|file| self.sources.get(file).is_some()) {
                self.file(file, &below);
            }
        }
        self.path = before;
    }

    fn here(&mut self) -> &mut Module {
        self.modules.entry(self.path.clone()).or_default()
    }

    fn define(&mut self, name: &Ident, definition: Definition) {
        self.here().names.entry(name.unraw().to_string()).or_default().push(definition);
    }

    fn mention(&mut self, segments: Vec<String>, absolute: bool, line: usize) {
        self.here().mentions.push(Mention { segments, absolute, is_import: false, line, is_reexport: false });
    }

    fn attributes(&mut self, attributes: &[Attribute]) {
        for attribute in attributes {
            self.visit_attribute(attribute);
        }
    }

    fn import(&mut self, tree: &UseTree, before: &Mention) {
        let with = |ident: &Ident| {
            let mut mention = before.clone();
            mention.segments.push(ident.unraw().to_string());
            mention.line = ident.span().start().line;
            mention
        };
        match tree {
            UseTree::Path(path) => self.import(&path.tree, &with(&path.ident)),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.import(tree, before)),
            UseTree::Glob(_) => {
                self.here().globs.push(before.clone());
                self.here().mentions.push(before.clone());
            }
            UseTree::Name(name) => {
                let mention = if name.ident == "self" { before.clone() } else { with(&name.ident) };
                let last = mention.segments.last().cloned().unwrap_or_default();
                self.alias(&last, mention);
            }
            UseTree::Rename(rename) => {
                let mention = if rename.ident == "self" { before.clone() } else { with(&rename.ident) };
                self.alias(&rename.rename.unraw().to_string(), mention);
            }
        }
    }

    fn alias(&mut self, name: &str, mention: Mention) {
        self.here().mentions.push(mention.clone());
        self.here().names.entry(name.to_owned()).or_default().push(Definition::Alias(mention));
    }

    /// Finds `a::b` and `a::{b, c}` in unparsed tokens.
    fn tokens(&mut self, tokens: TokenStream, before: &[String]) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            let mut path = before.to_vec();
            let line = token.span().start().line;
            let absolute = before.is_empty() && is_colons(&tokens, at);
            at += if absolute { 2 } else { 0 };
            let start = path.len();
            while let Some(TokenTree::Ident(ident)) = tokens.get(at) {
                path.push(ident.unraw().to_string());
                at += 1;
                if !is_colons(&tokens, at) {
                    break;
                }
                at += 2;
            }
            match tokens.get(at) {
                Some(TokenTree::Group(group)) => {
                    let is_use_group = path.len() > start
                        && group.delimiter() == Delimiter::Brace
                        && at >= 2
                        && is_colons(&tokens, at - 2);
                    self.tokens(group.stream(), if is_use_group { &path } else { &[] });
                    at += 1;
                }
                _ if path.len() == start => at += 1,
                _ => {}
            }
            if path.len() > start && path.len() > 1 {
                self.mention(path, absolute, line);
            }
        }
    }

    /// Notes `feature = "…"` in a condition, which would give each build different layers.
    fn condition(&mut self, tokens: &TokenStream, line: usize) {
        let names_feature =
            tokens.to_string().split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == "feature");
        if names_feature {
            self.here().oddities.push(("a condition on a feature", line));
        }
    }
}

fn is_colons(tokens: &[TokenTree], at: usize) -> bool {
    let colon = |at: usize, spacing: Option<Spacing>| match tokens.get(at) {
        Some(TokenTree::Punct(punct)) => punct.as_char() == ':' && spacing.is_none_or(|s| punct.spacing() == s),
        _ => false,
    };
    colon(at, Some(Spacing::Joint)) && colon(at + 1, None)
}

impl<'ast> Visit<'ast> for Collector<'_> {
    fn visit_item(&mut self, item: &'ast Item) {
        if !is_test(attributes_of(item)) {
            visit::visit_item(self, item);
        }
    }

    // Modules are read separately; a module in a function body counts as part of that body.
    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        self.attributes(&module.attrs);
    }

    fn visit_impl_item(&mut self, item: &'ast syn::ImplItem) {
        let attributes: &[Attribute] = match item {
            syn::ImplItem::Fn(item) => &item.attrs,
            syn::ImplItem::Const(item) => &item.attrs,
            _ => &[],
        };
        if !is_test(attributes) {
            visit::visit_impl_item(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        let is_reexport = !matches!(item.vis, Visibility::Inherited);
        let absolute = item.leading_colon.is_some();
        self.import(&item.tree, &Mention { segments: Vec::new(), absolute, is_import: true, line: 0, is_reexport });
    }

    fn visit_item_extern_crate(&mut self, item: &'ast syn::ItemExternCrate) {
        let (name, line) = (item.ident.to_string(), item.ident.span().start().line);
        let alias = item.rename.as_ref().map_or(&item.ident, |(_, rename)| rename);
        self.define(alias, Definition::Extern(name.clone()));
        self.mention(vec![name], true, line);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.unraw().to_string()).collect();
        let line = path.segments.first().map_or(0, |segment| segment.ident.span().start().line);
        if !matches!(segments.as_slice(), [one] if one == "self" || one == "Self") {
            self.mention(segments, path.leading_colon.is_some(), line);
        }
        visit::visit_path(self, path);
    }

    fn visit_visibility(&mut self, visibility: &'ast Visibility) {
        // `pub(super)` and `pub(crate)` name a scope and use nothing.
        if let Visibility::Restricted(restricted) = visibility
            && restricted.in_token.is_some()
        {
            self.visit_path(&restricted.path);
        }
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        let line = call.path.segments.first().map_or(0, |segment| segment.ident.span().start().line);
        if call.path.is_ident("include") {
            self.here().oddities.push(("include!", line));
        }
        if call.path.is_ident("cfg") {
            self.condition(&call.tokens, line);
        }
        self.visit_path(&call.path);
        self.tokens(call.tokens.clone(), &[]);
    }

    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        let line = attribute.pound_token.span.start().line;
        let name = attribute.path().get_ident().map(ToString::to_string).unwrap_or_default();
        match (&attribute.meta, name.as_str()) {
            (_, "doc") => return,
            (_, "path") => self.here().oddities.push(("#[path]", line)),
            (Meta::List(list), "cfg" | "cfg_attr") => self.condition(&list.tokens, line),
            (Meta::List(list), _) => {
                self.tokens(list.tokens.clone(), &[]);
                let text = list.tokens.to_string();
                let words = text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty());
                self.here().loose_names.extend(words.map(|word| (word.to_owned(), line)));
            }
            _ => {}
        }
        self.visit_path(attribute.path());
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        self.here().loose_names.push((call.method.to_string(), call.method.span().start().line));
        visit::visit_expr_method_call(self, call);
    }

    fn visit_foreign_item_fn(&mut self, function: &'ast syn::ForeignItemFn) {
        let name = &function.sig.ident;
        self.here().loose_names.push((name.to_string(), name.span().start().line));
        visit::visit_foreign_item_fn(self, function);
    }
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) if attribute.path().is_ident("cfg") => {
            let condition = list.tokens.to_string().replace(' ', "");
            condition == "test" || condition.starts_with("all(test,")
        }
        meta => meta.path().is_ident("test"),
    })
}

fn attributes_of(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::ExternCrate(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::ForeignMod(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::TraitAlias(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

fn name_of(item: &Item) -> Option<&Ident> {
    Some(match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    })
}
