//! What a reader asks for.

/// The query of a requested address; every part is optional.
pub(super) struct Asked {
    /// The metric's tag, as eight hexadecimal digits.
    pub(super) metric: Option<String>,
    /// The epoch's label.
    pub(super) epoch: Option<String>,
    /// The minimum detectable effect, in percentage points.
    pub(super) mde: Option<String>,
}

impl Asked {
    pub(super) fn of(query: &str) -> Self {
        let part = |name: &str| {
            let of_name = |pair: &str| pair.split_once('=').filter(|(key, _)| *key == name).map(|(_, v)| v.to_owned());
            query.split('&').find_map(of_name)
        };
        Self { metric: part("metric"), epoch: part("epoch"), mde: part("mde") }
    }
}
