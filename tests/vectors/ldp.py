"""Creates ldp.json: the counts and estimates of two other implementations of local differential privacy.

    python3 -m venv venv && venv/bin/pip install pure-ldp==1.2.0 scikit-learn statsmodels multi-freq-ldpy==0.2.5
    venv/bin/python tests/vectors/ldp.py > tests/vectors/ldp.json

k-ary randomized response ("krr") and optimised unary encoding ("oue") come from pure-ldp, and subset selection ("ss")
from multi-freq-ldpy. Each setting sends the answers of the same senders RUNS times through the library's own client. The
file contains the counts of the first run, the library's estimates from them, and the mean and variance of the count of
every answer over all runs.
"""
import json
import math
import random
import sys

import numba
import numpy as np
from multi_freq_ldpy.pure_frequency_oracles.SS import SS_Aggregator_MI, SS_Client
from pure_ldp.frequency_oracles.direct_encoding import DEClient, DEServer
from pure_ldp.frequency_oracles.unary_encoding import UEClient, UEServer

RUNS, SENDERS = 400, 1000


def truth(k):
    """Returns how many senders have each answer: the n-th in proportion to 1/n, and the last none."""
    weights = [1 / (n + 1) for n in range(k - 1)]
    counts = [round(SENDERS * weight / sum(weights)) for weight in weights] + [0]
    counts[0] += SENDERS - sum(counts)
    return counts


@numba.njit
def seed_numba(seed):
    np.random.seed(seed)


@numba.njit
def ss_run(answers, k, epsilon):
    counts = np.zeros(k)
    for answer in answers:
        for symbol in SS_Client(answer, k, epsilon):
            counts[symbol] += 1
    return counts


def by_pure_ldp(client, server, answers):
    for answer in answers:
        server.aggregate(client.privatise(answer))
    counts = np.array(server.aggregated_data, dtype=float)
    # normalization=0 gives unbiased estimates, as numbers of senders.
    return counts, server.estimate_all(range(len(counts)), suppress_warnings=True, normalization=0)


def by_multi_freq(answers, k, epsilon):
    counts = ss_run(answers, k, epsilon)
    # The aggregator takes reports of sub_k values each, so this creates reports that give the same counts.
    sub_k = int(max(1, np.rint(k / (math.exp(epsilon) + 1))))
    left = [value for value, count in enumerate(counts) for _ in range(int(count))]
    assert len(left) == sub_k * SENDERS
    reports = np.array(left).reshape(SENDERS, sub_k)
    return counts, SS_Aggregator_MI(reports, k, epsilon)


def main():
    random.seed(5)
    np.random.seed(5)
    seed_numba(5)
    vectors = []
    for name, k, epsilon in [(n, k, e) for n, ks in [("krr", (3, 8)), ("oue", (8, 64)), ("ss", (8, 64))]
                             for k in ks for e in (1.0, 2.0, 4.0)]:
        senders = truth(k)
        answers = np.repeat(np.arange(k), senders)
        runs, first = [], None
        for _ in range(RUNS):
            if name == "krr":
                sides = DEClient(epsilon, k, lambda x: x), DEServer(epsilon, k, lambda x: x)
                counts, estimates = by_pure_ldp(*sides, answers.tolist())
            elif name == "oue":
                sides = UEClient(epsilon, k, True, lambda x: x), UEServer(epsilon, k, True, lambda x: x)
                counts, estimates = by_pure_ldp(*sides, answers.tolist())
            else:
                counts, estimates = by_multi_freq(answers, k, epsilon)
            runs.append(counts)
            first = (counts, estimates) if first is None else first
        runs = np.array(runs)
        vectors.append({
            "mechanism": name, "answers": k, "epsilon": epsilon, "senders": senders, "runs": RUNS,
            "counts": [int(count) for count in first[0]],
            "estimates": [round(float(estimate), 9) for estimate in first[1]],
            "mean": [round(float(mean), 6) for mean in runs.mean(axis=0)],
            "variance": [round(float(variance), 6) for variance in runs.var(axis=0, ddof=1)],
        })
        print(name, k, epsilon, file=sys.stderr)
    lines = ",\n".join(json.dumps(vector, separators=(",", ":")) for vector in vectors)
    print(f"[\n{lines}\n]")


main()
