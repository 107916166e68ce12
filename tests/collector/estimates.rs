//! Estimates compared with crowds of known answers: intervals have their nominal coverage, errors are as large as
//! theory predicts, and differences due to chance are rarely called significant.
//!
//! Every seed is fixed, so results never change by themselves. The false-alarm rate is how often correct code would
//! fail with a new seed.

use super::crowd::{Chance, Devices, drawn, flat, skewed};
use homebody::estimate::{
    Arms, Estimate, LEVEL, PureProtocol, Reliability, SampleSize, Significance, Table, TargetEffect, Uplift,
    between_answers, between_epochs, holm, sample_ratio_p_value,
};
use homebody::report::Randomizer;
use homebody::units::MicroEps;

fn devices(answers: u32, epsilon: u32) -> Devices {
    Devices::new(Randomizer::of(answers as usize, MicroEps::new(epsilon * 1_000_000).unwrap()), answers)
}

/// Returns how often each answer's interval covers the truth, in percent, over this many crowds of 1,000.
fn coverage(devices: &Devices, senders: &[u64], crowds: u32, chance: &mut Chance) -> Vec<f64> {
    let mut held = vec![0_u32; senders.len()];
    let n = senders.iter().sum::<u64>() as f64;
    for _ in 0..crowds {
        let table = Table::of(&devices.randomizer, devices.answers(), 0, &devices.report(senders, chance));
        for ((held, estimate), &senders) in held.iter_mut().zip(&table.estimates).zip(senders) {
            *held += u32::from(estimate.interval.covers(senders as f64 / n));
        }
    }
    held.into_iter().map(|held| f64::from(held) / f64::from(crowds) * 100.0).collect()
}

/// For each answer: with 2,000 crowds, the standard error is 0.49 points, so 2.5 points are 5.1 standard errors; over
/// 446 answers, the false-alarm rate is 2 in 10,000. For the mean: with 8 or more answers, its standard error is at
/// most 0.2 points, so one point is 5 standard errors; with two or three answers, which are correlated, it is up to
/// 0.49, which means one false alarm in 25. This seed avoids it.
#[test]
fn intervals_cover_the_truth_in_95_of_100_crowds() {
    let mut chance = Chance(1);
    for (answers, epsilon) in [(2, 2), (3, 1), (8, 1), (8, 2), (8, 4), (64, 1), (64, 2), (64, 4)] {
        let devices = devices(answers, epsilon);
        for (name, truth) in [("flat", flat(answers as usize, 1000)), ("skewed", skewed(answers as usize, 1000))] {
            let each = coverage(&devices, &truth, 2000, &mut chance);
            let mean = each.iter().sum::<f64>() / each.len() as f64;
            assert!((mean - 95.0).abs() <= 1.0, "{answers} {name} answers at ε = {epsilon}: {mean:.2} %");
            assert!(each.iter().all(|held| (held - 95.0).abs() <= 2.5), "{answers} {name} at ε = {epsilon}: {each:?}");
        }
    }
}

/// The mean of m independent squares has a relative standard error of √(2/m), here at most 0.6 %, so 5 % never occurs
/// by chance.
#[test]
fn the_error_of_every_estimate_is_as_large_as_theory_says() {
    let mut chance = Chance(2);
    for (answers, runs) in [(8, 6000), (64, 1000), (1000, 60)] {
        for epsilon in [1, 2, 4] {
            let devices = devices(answers, epsilon);
            let truth: Vec<f64> = skewed(answers as usize, 1000).iter().map(|&x| x as f64 / 1000.0).collect();
            let protocol = PureProtocol::of(&devices.randomizer);
            let theory: f64 = truth.iter().map(|&share| protocol.noise(share)).sum();
            let mut squares = 0.0;
            for _ in 0..runs {
                let reports = devices.report(&skewed(answers as usize, 1000), &mut chance);
                let table = Table::of(&devices.randomizer, answers, 0, &reports);
                squares += table.estimates.iter().zip(&truth).map(|(e, share)| (e.share - share).powi(2)).sum::<f64>();
            }
            let ratio = squares * 1000.0 / f64::from(runs) / theory;
            assert!((ratio - 1.0).abs() < 0.05, "{answers} answers at ε = {epsilon}: n·MSE is {ratio:.3} of theory");
        }
    }
}

/// Fitted shares are closer to the truth overall, which is their only purpose.
#[test]
fn fitted_shares_are_nearer_to_a_skewed_truth_than_unbiased_ones() {
    let mut chance = Chance(3);
    let (devices, senders) = (devices(64, 1), skewed(64, 10_000));
    let (mut plain, mut fitted) = (0.0, 0.0);
    for _ in 0..100 {
        let table = Table::of(&devices.randomizer, 64, 0, &devices.report(&senders, &mut chance));
        for (estimate, &senders) in table.estimates.iter().zip(&senders) {
            let truth = senders as f64 / 10_000.0;
            plain += (estimate.share - truth).powi(2);
            fitted += (estimate.fitted - truth).powi(2);
        }
    }
    assert!(fitted < 0.7 * plain, "{fitted} is not below 70 % of {plain}");
}

/// All senders have the last answer. The rate of tables that call another answer clear must be at most 5 %:
/// with 1,000 tables, 7.1 % is 3 standard errors above it (false-alarm rate 1 in 1,000).
#[test]
fn an_answer_that_no_sender_has_is_called_clear_in_at_most_one_table_of_twenty() {
    let mut chance = Chance(9);
    for (answers, epsilon) in [(5, 1), (16, 3), (64, 2), (64, 4)] {
        let devices = devices(answers, epsilon);
        let mut senders = vec![0; answers as usize];
        *senders.last_mut().unwrap() = 1000;
        let (mut wrong, mut contradicted) = (0, 0);
        for _ in 0..1000 {
            let table = Table::of(&devices.randomizer, answers, 1000, &devices.report(&senders, &mut chance));
            let (last, others) = table.estimates.split_last().unwrap();
            assert_eq!(last.reliability, Reliability::Clear);
            wrong += u32::from(others.iter().any(|estimate| estimate.reliability == Reliability::Clear));
            let is_clear = |estimate: &Estimate| estimate.reliability == Reliability::Clear;
            contradicted += others.iter().filter(|one| is_clear(one) != (one.shown().low > 0.0)).count();
        }
        assert!(wrong <= 71, "{wrong} of 1,000 tables with {answers} answers at ε = {epsilon}");
        assert_eq!(contradicted, 0, "a range that begins above 0 is exactly that of a clear answer");
    }
}

/// Visitors arrive at random and devices add noise: 2,000 pairs of epochs between which nothing has changed. The rate
/// of false conclusions must be at most 5 %; 6.5 % is 3 standard errors above it (false-alarm rate 1 in 1,000).
#[test]
fn chance_alone_is_reported_as_a_change_at_most_once_in_twenty() {
    let mut chance = Chance(4);
    let devices = devices(8, 2);
    let shares: Vec<f64> = skewed(8, 1000).iter().map(|&x| x as f64 / 1000.0).collect();
    let (mut wrong, mut held) = (0, 0);
    for _ in 0..2000 {
        let mut epoch = || {
            let senders = drawn(&shares, 1500, &mut chance);
            Table::of(&devices.randomizer, 8, 1000, &devices.report(&senders, &mut chance))
        };
        let changes = between_epochs(&epoch(), &epoch());
        wrong += u32::from(changes.iter().any(|change| change.significance == Significance::Clear));
        held += changes.iter().filter(|change| change.interval.covers(0.0)).count();
    }
    assert!(wrong <= 130, "{wrong} of 2,000 pairs of epochs");
    let coverage = held as f64 / 160.0;
    assert!((coverage - 95.0).abs() <= 1.0, "the differences' intervals cover 0 in {coverage:.2} %");
}

/// All answers are equally frequent, so any leader leads by chance; the bound is the same as above.
#[test]
fn a_leader_by_chance_is_called_ahead_at_most_once_in_twenty() {
    let mut chance = Chance(5);
    for (answers, epsilon) in [(8, 2), (64, 2)] {
        let devices = devices(answers, epsilon);
        let shares = vec![1.0 / f64::from(answers); answers as usize];
        let mut wrong = 0;
        for _ in 0..1000 {
            let counts = devices.report(&drawn(&shares, 2000, &mut chance), &mut chance);
            let table = Table::of(&devices.randomizer, answers, 1000, &counts);
            let Some(leader) = table.leader() else { continue };
            let ahead = between_answers(&devices.randomizer, &table, &counts, leader as u32);
            wrong += u32::from(ahead.iter().flatten().any(|change| change.significance == Significance::Clear));
        }
        assert!(wrong <= 65, "{wrong} of 1,000 crowds with {answers} answers");
    }
}

/// The power of the test: four conclusions in five epochs. With 1,000 epochs the standard error is 1.3 points (so 4
/// points give a false-alarm rate of 2 in 1,000); without an uplift, one epoch in twenty has a conclusion.
#[test]
fn with_the_required_reports_an_uplift_is_found_four_times_in_five() {
    let mut chance = Chance(6);
    let devices = devices(2, 2);
    let protocol = PureProtocol::of(&devices.randomizer);
    let (base, uplift) = (0.05, 0.04);
    let hits = |counts: &[(u32, u64)]| devices.randomizer.support([1], counts)[0];
    let mut epoch = |with: f64, n: u64| {
        let (held, shown) = (n / 5, n - n / 5);
        let mut arm = |share: f64, n: u64| {
            let senders = drawn(&[1.0 - share, share], n, &mut chance);
            (hits(&devices.report(&senders, &mut chance)), n)
        };
        Arms { personalised: arm(with, shown), holdout: arm(base, held) }
    };
    // The number of reports that are needed, computed as the page does, from a first epoch that is too small.
    let first = Arms { personalised: (epoch(base, 1000).personalised.0, 800), holdout: (0, 0) };
    let asked = SampleSize::of(&protocol, &first, 0.2, TargetEffect { difference: uplift, family: 1 });
    assert_eq!(asked.more, asked.reports - 800);
    let need =
        SampleSize::of(&protocol, &epoch(base, 200_000), 0.2, TargetEffect { difference: uplift, family: 1 }).reports;
    let verdict = |arms: &Arms| Uplift::of(&protocol, arms, 1000).expect("enough reports");
    let found = (0..1000).filter(|_| verdict(&epoch(base + uplift, need)).interval.low > 0.0).count();
    assert!((760..=840).contains(&found), "{found} of 1,000 with {need} reports");
    let wrong = (0..1000).filter(|_| !verdict(&epoch(base, need)).is_open()).count();
    assert!(wrong <= 71, "{wrong} of 1,000");
    let held = (0..2000).filter(|_| verdict(&epoch(base + uplift, 20_000)).interval.covers(uplift)).count();
    assert!((held as f64 / 20.0 - 95.0).abs() <= 1.5, "{held} of 2,000");
}

/// The table of `www/docs/guides/measurement.md`: 2 buyers in 100 visitors. With 1,000 epochs the standard error is 1.3
/// points; 4.5 points give a false-alarm rate of 4 in 10,000 for each of the twelve sizes.
#[test]
fn the_published_numbers_of_reports_lead_to_a_conclusion_four_times_in_five() {
    const PUBLISHED: &str = include_str!("../../www/docs/guides/measurement.md");
    let (mut chance, mut wrong) = (Chance(10), Vec::new());
    for (epsilon, percent) in [(2_u32, 10_u64), (2, 50), (4, 10)] {
        let start = format!("| ε = {epsilon}, `holdout_percent` {percent} |");
        let row = PUBLISHED.lines().find(|line| line.starts_with(&start)).expect("a row of the table");
        let published: Vec<u64> =
            row[start.len()..].split('|').filter_map(|cell| cell.trim().replace(',', "").parse().ok()).collect();
        let protocol = PureProtocol::of(&devices(2, epsilon).randomizer);
        let holdout = percent as f64 / 100.0;
        for (difference, published) in [0.005, 0.01, 0.02, 0.05].into_iter().zip(&published) {
            // Two buyers in 100, of many reports in the proportions of the arms.
            let n = 1_000_000;
            let hits = |n: u64| ((protocol.q + 0.02 * protocol.slope()) * n as f64).round() as u64;
            let (with, without) = (n - n * percent / 100, n * percent / 100);
            let arms = Arms { personalised: (hits(with), with), holdout: (hits(without), without) };
            let target = TargetEffect { difference, family: 1 };
            let need = SampleSize::of(&protocol, &arms, holdout, target).reports;
            let three_digits = |count: u64| {
                let unit = 10_u64.pow(count.ilog10() - 2);
                count.div_ceil(unit) * unit
            };
            wrong
                .extend((*published != three_digits(need)).then(|| (epsilon, percent, difference, three_digits(need))));
            let (without, with) = (need * percent / 100, need - need * percent / 100);
            let mut arm = |share: f64, n: u64| (chance.hits(n, protocol.q + share * protocol.slope()), n);
            let mut found = 0;
            for _ in 0..1000 {
                let arms = Arms { personalised: arm(0.02 + difference, with), holdout: arm(0.02, without) };
                found += u32::from(Uplift::of(&protocol, &arms, 0).expect("enough reports").interval.low > 0.0);
            }
            assert!(
                (755..=845).contains(&found),
                "{found} of 1,000 with {need} reports at ε = {epsilon}, {difference}"
            );
        }
    }
    assert!(wrong.is_empty(), "the table differs from these: {wrong:?}");
}

/// Four metrics at once, with no uplift in any: at most one epoch in twenty has a conclusion. With 1,000 epochs the
/// standard error is 0.7 points, and a limit of 71 has a false-alarm rate of one in 1,000. Without the correction, one
/// epoch in five would have a conclusion.
#[test]
fn with_four_metrics_at_once_a_false_conclusion_comes_at_most_once_in_twenty_epochs() {
    let mut chance = Chance(7);
    let devices = devices(2, 2);
    let protocol = PureProtocol::of(&devices.randomizer);
    let mut arm = |n: u64| {
        let counts = devices.report(&drawn(&[0.9, 0.1], n, &mut chance), &mut chance);
        (devices.randomizer.support([1], &counts)[0], n)
    };
    let (mut any, mut alone) = (0, 0);
    for _ in 0..1000 {
        let p_values: Vec<f64> = (0..4)
            .map(|_| {
                let arms = Arms { personalised: arm(1_800), holdout: arm(200) };
                Uplift::of(&protocol, &arms, 1000).expect("enough reports").p_value
            })
            .collect();
        any += u32::from(holm(&p_values, 4, LEVEL).contains(&true));
        alone += u32::from(p_values.iter().any(|p| *p <= LEVEL));
    }
    assert!(any <= 71, "{any} of 1,000");
    assert!((140..=240).contains(&alone), "{alone} of 1,000 without Holm");
}

/// With 10 % assigned to the holdout, 20 of 20,000 correct epochs lose their conclusion on average (Poisson: more than
/// 40 occur with probability below 10⁻⁴). If a tenth more of the holdout returns, 80 in 100 epochs of 20,000 reports
/// lose theirs (exact; 130 of 200 is 5 standard errors below).
#[test]
fn a_correct_assignment_is_called_a_sample_ratio_mismatch_once_in_a_thousand_epochs() {
    let mut chance = Chance(8);
    let mut uneven = |n: u32, share: f64| {
        let holdout = (0..n).filter(|_| chance.unit() < share).count() as u64;
        sample_ratio_p_value(u64::from(n) - holdout, holdout, 0.1) < 0.001
    };
    let wrong = (0..20_000).filter(|_| uneven(1_000, 0.1)).count();
    assert!(wrong <= 40, "{wrong} of 20,000");
    // 0.11 / 1.01 of the reports are from the holdout.
    let found = (0..200).filter(|_| uneven(20_000, 0.1089)).count();
    assert!(found >= 130, "{found} of 200");
}
