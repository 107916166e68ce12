//! The files of `src/`, parsed once.

use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;

/// All Rust files by their path in `src/`.
#[derive(Clone)]
pub struct Sources {
    files: BTreeMap<String, Rc<(String, syn::File)>>,
}

fn parsed(path: &str, text: String) -> Rc<(String, syn::File)> {
    let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("src/{path}: {error}"));
    Rc::new((text, file))
}

impl Sources {
    /// Reads the files of this crate's library; `src/bin/` uses it from outside.
    pub fn of_this_crate() -> Self {
        fn walk(root: &Path, folder: &Path, files: &mut BTreeMap<String, Rc<(String, syn::File)>>) {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() && !path.ends_with("src/bin") {
                    walk(root, &path, files);
                } else if path.extension().is_some_and(|extension| extension == "rs") {
                    let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
                    files.insert(name.clone(), parsed(&name, std::fs::read_to_string(path).unwrap()));
                }
            }
        }
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut files = BTreeMap::new();
        walk(&root, &root, &mut files);
        Self { files }
    }

    /// Returns the number of files.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Returns the path and text of every file.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, file)| (path.as_str(), file.0.as_str()))
    }

    /// Returns the parsed file at a path.
    pub fn get(&self, path: &str) -> Option<&syn::File> {
        self.files.get(path).map(|file| &file.1)
    }

    /// Appends code to a file, creating the file if necessary.
    pub fn plant(&mut self, path: &str, code: &str) {
        let text = self.files.get(path).map_or("", |file| &file.0);
        let text = format!("{text}\n{code}\n");
        self.files.insert(path.to_owned(), parsed(path, text));
    }

    /// Returns the same files with code appended to one of them.
    pub fn with(&self, path: &str, code: &str) -> Self {
        let mut planted = self.clone();
        planted.plant(path, code);
        planted
    }
}
