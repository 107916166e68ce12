//! The figures of several methods side by side, for human readers.

use super::figures::Figures;

/// Rows of figures under one header, printed with columns of fixed width, narrower than 120 characters.
#[derive(Clone, Debug, Default)]
pub struct Table {
    rows: Vec<String>,
}

/// The header; every cell of [`Table::row`] is as wide as its column.
const HEADER: &str = "method       HR@20  MRR@20  HR@10  NDCG@20  cover.   Gini    bias  discovery      rare     fit s     \
                      p50 µs     p90 µs";

impl Table {
    /// Adds a row: the method's name, its figures, and the time it took to fit it, in seconds.
    pub fn row(&mut self, name: &str, figures: &Figures, fit_seconds: f64) {
        let pair = |quality: &super::Quality| format!("{}/{}", share(quality.hr_20), share(quality.mrr_20));
        self.rows.push(format!(
            "{name:11} {:>6} {:>7} {:>6} {:>8} {:>7} {:>6} {:>7.4}  {:>9} {:>9} {fit_seconds:>9.1} {:>10.1} {:>10.1}",
            share(figures.hr_20),
            share(figures.mrr_20),
            share(figures.hr_10),
            share(figures.ndcg_20),
            share(figures.coverage_20),
            share(figures.gini_20),
            figures.popularity_bias,
            pair(&figures.discovery),
            pair(&figures.rare),
            figures.micros.0,
            figures.micros.1,
        ));
    }
}

/// Formats a share of 0..=1 to three decimals and without the leading zero: `.517`.
fn share(value: f64) -> String {
    let text = format!("{value:.3}");
    text.strip_prefix('0').map(str::to_owned).unwrap_or(text)
}

impl std::fmt::Display for Table {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(HEADER)?;
        self.rows.iter().try_for_each(|row| write!(f, "\n{row}"))
    }
}

#[cfg(test)]
mod tests {
    use super::super::Quality;
    use super::*;

    #[test]
    fn columns_align_with_their_headers_and_shares_omit_the_leading_zero() {
        let quality = Quality { predictions: 9, hr_20: 0.4321, mrr_20: 0.1 };
        let figures = Figures { hr_20: 0.5174, mrr_20: 1.0, discovery: quality, ..Figures::default() };
        let mut table = Table::default();
        table.row("vmis-knn", &figures, 1.26);
        let text = table.to_string();
        let [header, row] = text.lines().collect::<Vec<_>>()[..] else { panic!("{text}") };
        assert_eq!(header.chars().count(), row.chars().count(), "\n{text}");
        assert!(header.chars().count() <= 120);
        assert!(row.starts_with("vmis-knn      .517   1.000"), "{row}");
        assert!(row.contains(".432/.100") && row.contains(" 1.3 "), "{row}");
    }
}
