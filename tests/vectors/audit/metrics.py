"""Creates metrics.json: figures of RecBole and Fairlearn for the lists of random visitors.

    python3 -m venv venv && venv/bin/pip install numpy pandas fairlearn==0.15.0
    venv/bin/pip install --no-deps recbole==1.2.1
    venv/bin/python tests/vectors/audit/metrics.py > tests/vectors/audit/metrics.json

RecBole's metric classes run unchanged. They read two things: a matrix of lists and the counts of the training data. The
rest of RecBole, which needs PyTorch, is replaced by empty modules. Fairlearn compares groups of items (mean exposure by
position), of targets (true positive rate by popularity) and of visitors (recall by segment).
"""
import importlib.util
import json
import sys
import types
from collections import Counter
from pathlib import Path

import numpy as np
from fairlearn.metrics import MetricFrame, count, mean_prediction, true_positive_rate


class Anything(types.ModuleType):
    """A module in which every name exists and does nothing."""

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (), {})


def recbole_metrics():
    """Returns RecBole's module of metrics, without importing the rest of RecBole."""
    folder = Path(next(p for p in sys.path if (Path(p) / "recbole").is_dir())) / "recbole" / "evaluator"
    for name in ["torch", "recbole", "recbole.utils", "recbole.evaluator", "recbole.evaluator.utils"]:
        sys.modules[name] = Anything(name)
    sys.modules["recbole.utils"].EvaluatorType = types.SimpleNamespace(RANKING=1, VALUE=2)
    modules = {}
    for name in ["base_metric", "metrics"]:
        spec = importlib.util.spec_from_file_location(f"recbole.evaluator.{name}", folder / f"{name}.py")
        modules[name] = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(modules[name])
    return modules["metrics"]


class Data(dict):
    """What a metric asks for; a matrix answers numpy() like a tensor."""

    class Matrix(np.ndarray):
        def numpy(self):
            return np.asarray(self)


def recbole(module, lists, counts, k):
    """Returns RecBole's figures at k. RecBole's item 0 is padding, so its items begin at 1."""
    class Config(dict):
        def __missing__(self, key):
            return None
    config = Config({"topk": [k], "metric_decimal_place": 12, "tail_ratio": 9})
    data = Data({"rec.items": (np.array(lists) + 1).view(Data.Matrix), "data.num_items": len(counts),
                 "data.count_items": Counter({item + 1: n for item, n in enumerate(counts)})})
    names = ["GiniIndex", "ItemCoverage", "ShannonEntropy", "AveragePopularity", "TailPercentage"]
    figures = {}
    for name in names:
        figures.update(getattr(module, name)(config).calculate_metric(data))
    return {name.split("@")[0]: float(value) for name, value in figures.items()}


def by_group(metric, truth, predicted, groups):
    frame = MetricFrame(metrics={"value": metric, "count": count}, y_true=truth, y_pred=predicted, sensitive_features=groups)
    values = frame.by_group["value"]
    return frame, {str(name): float(value) for name, value in values.items()}


def fairlearn(lists, targets, providers, heads, segments):
    """Returns Fairlearn's figures: exposure by provider, chances by popularity, quality by segment."""
    attention = np.zeros(len(providers))
    for row in lists:
        for at, item in enumerate(row):
            attention[item] += 1 / np.log2(at + 2)
    frame, _ = by_group(mean_prediction, np.ones(len(providers)), attention, providers)
    ratios = frame.by_group["value"] / frame.overall["value"]
    hits = np.array([int(target in row) for row, target in zip(lists, targets)])
    ones = np.ones(len(hits), dtype=int)
    _, chances = by_group(true_positive_rate, ones, hits, ["head" if heads[t] else "tail" for t in targets])
    rates = np.array(list(chances.values()))
    quality, segment_rates = by_group(true_positive_rate, ones, hits, segments)
    return {
        "provider_ratio": {str(name): float(value) for name, value in ratios.items()},
        "chances": chances,
        "pop_reo": float(np.std(rates) / np.mean(rates)),
        "segments": segment_rates,
        "segment_gap": float(quality.difference(method="between_groups")["value"]),
    }


def case(module, seed, items, visitors, k):
    random = np.random.default_rng(seed)
    counts = sorted((int(n) for n in random.zipf(1.3, items).clip(0, 3000)), reverse=True)
    counts[-3:] = [0, 0, 0]
    weights = np.array(counts) + 0.5
    lists = [random.choice(items, k, replace=False, p=weights / weights.sum()).tolist() for _ in range(visitors)]
    targets = [int(random.choice(row) if random.random() < 0.4 else random.integers(items)) for row in lists]
    providers = [int(n) for n in random.integers(0, 5, items)]
    total, heads, so_far = sum(counts), [], 0
    for n in counts:
        so_far += n
        heads.append(bool(so_far <= 0.8 * total))
    segments = [["new", "light", "heavy"][n] for n in random.integers(0, 3, visitors)]
    return {
        "k": k, "sessions": counts, "lists": lists, "targets": targets, "providers": providers, "heads": heads,
        "segments": segments,
        "recbole": recbole(module, lists, counts, k),
        "fairlearn": fairlearn(lists, targets, providers, heads, segments),
    }


if __name__ == "__main__":
    module = recbole_metrics()
    cases = [case(module, 1, 40, 60, 5), case(module, 2, 200, 30, 20), case(module, 6, 12, 200, 3)]
    json.dump({"recbole": "1.2.1", "fairlearn": "0.15.0", "cases": cases}, sys.stdout, separators=(",", ":"))
    print()
