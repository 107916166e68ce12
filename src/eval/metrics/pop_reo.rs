//! PopREO: whether items of every popularity have the same chance to reach the visitors who want them.
//!
//! For each popularity group g, `P(g)` is the share of the targets of that group that were among the list's items. The
//! value is their standard deviation divided by their mean: 0 if all groups have the same chance, larger if a list finds
//! popular targets only.
//!
//! # Source
//! Zhu, Wang and Caverlee, "Measuring and mitigating item under-recommendation bias in personalized ranking systems",
//! SIGIR 2020, equation 3 (ranking-based equal opportunity, REO), with groups by popularity as in Zhu et al.,
//! "Popularity-opportunity bias in collaborative filtering", WSDM 2021.

/// The hits of each group.
#[derive(Clone, Debug)]
pub struct PopReo {
    groups: Vec<(u64, u64)>,
}

impl PopReo {
    /// Returns a measure over `groups` groups.
    #[must_use]
    pub fn new(groups: usize) -> Self {
        Self { groups: vec![(0, 0); groups] }
    }

    /// Adds one target: the number of its group, and whether it was in the list.
    pub fn add(&mut self, group: usize, hit: bool) {
        let (targets, hits) = &mut self.groups[group];
        (*targets, *hits) = (*targets + 1, *hits + u64::from(hit));
    }

    /// Returns, for each group, the number of its targets and the share of them that were in the list, 0..=1.
    pub fn rates(&self) -> impl Iterator<Item = (u64, f64)> {
        self.groups.iter().map(|&(targets, hits)| (targets, hits as f64 / targets.max(1) as f64))
    }

    /// Returns the standard deviation (of the whole population) divided by the mean; `None` if fewer than two groups
    /// have targets, or none has a hit.
    #[must_use]
    pub fn value(&self) -> Option<f64> {
        self.among(1)
    }

    /// Returns the same among the groups with at least `least` targets, which is at least 1.
    #[must_use]
    pub fn among(&self, least: u64) -> Option<f64> {
        let rates: Vec<f64> = self.rates().filter(|(targets, _)| *targets >= least).map(|(_, rate)| rate).collect();
        let n = rates.len() as f64;
        let mean = rates.iter().sum::<f64>() / n.max(1.0);
        let variance = rates.iter().map(|rate| (rate - mean) * (rate - mean)).sum::<f64>() / n.max(1.0);
        (rates.len() > 1 && mean > 0.0).then(|| variance.sqrt() / mean)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_chances_are_0_and_one_group_that_gets_everything_is_1() {
        let of = |hits: [&[bool]; 2]| {
            let mut reo = PopReo::new(3);
            hits.iter().enumerate().for_each(|(group, hits)| hits.iter().for_each(|&hit| reo.add(group, hit)));
            reo.value()
        };
        assert_eq!(of([&[true, false], &[false, true, true, false]]), Some(0.0));
        assert_eq!(of([&[true], &[false, false]]), Some(1.0));
        assert_eq!(of([&[true, false], &[]]), None);
        assert_eq!(of([&[false], &[false]]), None);
    }

    #[test]
    fn a_group_with_too_few_targets_does_not_count() {
        let mut reo = PopReo::new(2);
        (0..100).for_each(|n| reo.add(0, n % 2 == 0));
        reo.add(1, false);
        assert_eq!((reo.value(), reo.among(100)), (Some(1.0), None));
        (0..99).for_each(|_| reo.add(1, false));
        assert_eq!(reo.among(100), Some(1.0));
    }
}
