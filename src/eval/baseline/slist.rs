//! SLIST combines two linear models, one for items that share a session and one for items that follow each other, and
//! solves them in closed form.
//!
//! Let `w(s) = e^(−t(s)/τ)` for a session that ended `t(s)` days before the log did, `n(s)` its number of distinct
//! items, and `f(p, q) = e^(−(q−p−1)/δ) / Σ_{r>p} e^(−(r−p−1)/δ)` for `q > p`:
//!
//! - `G = α·A + (1 − α)·C` and `S = α·A + (1 − α)·T`, where
//! - `A[i][j] = Σ w(s) / n(s)²` over the sessions that contain both (including `i = j`),
//! - `T[i][j] = Σ w(s)·f(p, q)` over `i` at `p` and `j` at `q > p`, and `C` is diagonal, `C[i][i] = Σⱼ T[i][j]`;
//! - `B` solves `(G + λI)·B = S`, sparsely (`solve`), and `score(j) = Σ e^(−a/ρ) · B[i][j]` over the prefix's items
//!   `i` of age `a`.
//!
//! # Source
//! Choi et al., "Session-aware linear item-item models for session-based recommendation", WWW 2021, §4 (SLIST).

use super::matrix::Matrix;
use super::method::Baseline;
use super::occurrences::Occurrences;
use super::solve::{Damped, Sweeps, solve};
use super::sums::Sums;
use crate::ids::ItemNumber;
use crate::read::Progress;
use crate::train::Sessions;

/// The parameters, named as in the module documentation.
#[derive(Clone, Copy, Debug)]
pub(super) struct Settings {
    /// `α`, in 0..=1.
    pub(super) alpha: f64,
    /// `δ`, in positions.
    pub(super) delta: f64,
    /// `ρ`, in events.
    pub(super) rho: f64,
    /// `τ`, in days.
    pub(super) tau: f64,
    /// `λ`.
    pub(super) lambda: f64,
    /// How the equation for `B` is solved.
    pub(super) sweeps: Sweeps,
    /// The number of entries that are kept in each row of `B`.
    pub(super) keep: usize,
}

/// `α` to `λ` are those that the authors published for Diginetica (`conf/save_slist` in their repository); of three
/// published or studied sets, this one was measured to be the strongest on all three logs of the ranking study. The
/// solver's settings are the study's.
pub(super) const SETTINGS: Settings = Settings {
    alpha: 0.8,
    delta: 1.0,
    rho: 2.0,
    tau: 256.0,
    lambda: 10.0,
    sweeps: Sweeps { count: 4, damping: 0.8, keep: 400 },
    keep: 400,
};
/// Entries of `B` below this are rounding errors (from the ranking study).
const LEAST: f32 = 1e-7;

/// SLIST.
#[derive(Clone, Debug)]
pub(super) struct Slist {
    rho: f64,
    weights: Matrix,
}

impl Slist {
    /// Computes `B` from `sessions`.
    pub(super) fn fit(sessions: Sessions<'_>, items: usize, settings: &Settings, progress: &Progress) -> Self {
        let (left, right) = equations(sessions, items, settings);
        let solved = solve(&left, &right, settings.sweeps, progress);
        let weights = Matrix::build(items, settings.keep, |i, row| {
            let large = solved.row(i).iter().filter(|&&(_, weight)| weight >= LEAST);
            large.for_each(|&(j, weight)| row.add(j, f64::from(weight)));
        });
        Self { rho: settings.rho, weights }
    }
}

impl Baseline for Slist {
    fn score(&mut self, seen: &[ItemNumber], scores: &mut Sums) {
        for (age, item) in seen.iter().rev().enumerate() {
            self.weights.spread(item.0, (-(age as f64) / self.rho).exp(), scores);
        }
    }
}

/// Returns `G + λI` and `S`.
fn equations(sessions: Sessions<'_>, items: usize, settings: &Settings) -> (Damped, Matrix) {
    let Settings { alpha, delta, tau, lambda, .. } = *settings;
    let end = sessions.end();
    let ages: Vec<f64> = sessions.iter().map(|(last, _)| (-end.days_since(last) / tau).exp()).collect();
    let events = Occurrences::new(sessions.iter().map(|(_, events)| events).collect(), items);
    let distinct: Vec<Vec<u32>> = sessions.iter().map(|(_, events)| distinct(events)).collect();
    let sets = Occurrences::new(distinct.iter().map(Vec::as_slice).collect(), items);
    let longest = sessions.iter().map(|(_, events)| events.len()).max().unwrap_or(0);
    let near: Vec<f64> = (0..longest).map(|gap| (-(gap as f64) / delta).exp()).collect();
    let totals: Vec<f64> = near
        .iter()
        .scan(0.0, |sum, near| {
            *sum += near;
            Some(*sum)
        })
        .collect();

    let together = |i: u32, row: &mut Sums| {
        for &(s, _) in sets.of(i) {
            let set = sets.session(s);
            let share = alpha * ages[s as usize] / (set.len() as f64).powi(2);
            set.iter().for_each(|&j| row.add(j, share));
        }
    };
    let right = Matrix::build(items, usize::MAX, |i, row| {
        together(i, row);
        for &(s, p) in events.of(i) {
            let after = &events.session(s)[p as usize + 1..];
            if let Some(total) = after.len().checked_sub(1).map(|gap| totals[gap]) {
                let share = (1.0 - alpha) * ages[s as usize] / total;
                after.iter().zip(&near).for_each(|(&j, near)| row.add(j, share * near));
            }
        }
    });
    let followed = |i: u32| {
        let places = events.of(i).iter().filter(|&&(s, p)| p as usize + 1 < events.session(s).len());
        (1.0 - alpha) * places.map(|&(s, _)| ages[s as usize]).sum::<f64>()
    };
    let alone = |i: u32| {
        let squares = sets.of(i).iter().map(|&(s, _)| ages[s as usize] / (sets.session(s).len() as f64).powi(2));
        alpha * squares.sum::<f64>()
    };
    let diagonal = (0..items as u32).map(|i| alone(i) + followed(i) + lambda).collect();
    let off = Matrix::build(items, usize::MAX, |i, row| {
        together(i, row);
        row.add(i, -row.get(i));
    });
    (Damped { off, diagonal }, right)
}

fn distinct(events: &[u32]) -> Vec<u32> {
    let mut items = events.to_vec();
    items.sort_unstable();
    items.dedup();
    items
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::oracle::{ITEMS, history, log, scores};
    use super::*;

    type Dense = [[f64; ITEMS]; ITEMS];

    /// Returns `G + λI` and `S` as the module documentation defines them.
    fn naive(sessions: Sessions<'_>, settings: &Settings) -> (Dense, Dense) {
        let (mut g, mut s) = ([[0.0; ITEMS]; ITEMS], [[0.0; ITEMS]; ITEMS]);
        let a = settings.alpha;
        for (last, events) in sessions.iter() {
            let w = (-sessions.end().days_since(last) / settings.tau).exp();
            let set: Vec<usize> = (0..ITEMS).filter(|&i| events.contains(&(i as u32))).collect();
            for &i in &set {
                for &j in &set {
                    g[i][j] += a * w / (set.len() * set.len()) as f64;
                    s[i][j] += a * w / (set.len() * set.len()) as f64;
                }
            }
            for p in 0..events.len() {
                let e = |q: usize| (-((q - p - 1) as f64) / settings.delta).exp();
                let total: f64 = (p + 1..events.len()).map(e).sum();
                let i = events[p] as usize;
                for q in p + 1..events.len() {
                    s[i][events[q] as usize] += (1.0 - a) * w * e(q) / total;
                    g[i][i] += (1.0 - a) * w * e(q) / total;
                }
            }
        }
        (0..ITEMS).for_each(|i| g[i][i] += settings.lambda);
        (g, s)
    }

    /// Computes `G⁻¹S` by Gauss-Jordan elimination; `G` is positive definite, so no pivoting is needed.
    fn closed_form((mut g, mut s): (Dense, Dense)) -> Dense {
        for i in 0..ITEMS {
            let pivot = g[i][i];
            (0..ITEMS).for_each(|c| (g[i][c], s[i][c]) = (g[i][c] / pivot, s[i][c] / pivot));
            for r in (0..ITEMS).filter(|&r| r != i) {
                let by = g[r][i];
                (0..ITEMS).for_each(|c| (g[r][c], s[r][c]) = (g[r][c] - by * g[i][c], s[r][c] - by * s[i][c]));
            }
        }
        s
    }

    proptest! {
        #[test]
        fn enough_sweeps_give_the_closed_form_of_the_paper(log in log(), seen in history(), alpha in 0.1..0.9) {
            let sweeps = Sweeps { count: 60, ..SETTINGS.sweeps };
            let settings = Settings { alpha, sweeps, ..SETTINGS };
            let b = closed_form(naive(log.all(), &settings));
            let mut fitted = Slist::fit(log.all(), ITEMS, &settings, &Progress::quiet());
            let fast = scores(&mut fitted, &seen);
            for (j, fast) in fast.iter().enumerate() {
                let aged = seen.iter().rev().enumerate();
                // Negative entries are removed from each row before the rows are summed.
                let expected: f64 = aged.map(|(age, i)| (-(age as f64) / settings.rho).exp() * b[i.index()][j].max(0.0)).sum();
                prop_assert!((fast - expected).abs() <= 1e-5, "{} differs from {}", fast, expected);
            }
        }
    }
}
