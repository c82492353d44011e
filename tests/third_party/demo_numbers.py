"""Recomputes what the demo's files state: scores and ranks from the scoring rules, classes from the policy's thresholds,
order of every band, ages from the times, convergence percentages from the blockers; and that no text is too long."""

import csv
import json
import sys
from datetime import datetime
from decimal import ROUND_HALF_EVEN, Decimal
from pathlib import Path

import yaml

LONGEST_TEXT = 280


def read(path):
    """Every scalar stays text; a CSV is a list of rows."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".csv":
        return {"rows": list(csv.DictReader(text.splitlines()))}
    if path.suffix == ".json":
        return json.loads(text, parse_float=str, parse_int=str)
    return yaml.load(text, Loader=yaml.BaseLoader)


def numbers(row, *names):
    return [Decimal(row[name]) for name in names]


def ordered(row, prefix):
    low, mid, high = numbers(row, *(f"{prefix}_{end}_hours" for end in ("low", "mid", "high")))
    assert low <= mid <= high, row


def class_of(value, table, name, bound):
    return next(row[name] for row in table if bound not in row or
                (value >= Decimal(row[bound]) if bound == "at_least" else value <= Decimal(row[bound])))


def check_snapshot(snapshot, policy):
    lanes = snapshot["lanes"]
    assert 3 <= len(lanes) <= 6, len(lanes)
    for lane in lanes:
        score = sum(Decimal(term["weight"]) * Decimal(lane[term["column"]]) for term in snapshot["scoring_rules"]["terms"])
        assert score == Decimal(lane["score"]), (lane["lane_id"], score)
        ordered(lane, "predicted_convergence")
        confidence, risk = numbers(lane, "confidence_score", "risk_of_regression_score")
        assert lane["confidence_class"] == class_of(confidence, policy["confidence_classes"], "confidence_class", "at_least")
        assert lane["risk_overlay"] == class_of(risk, policy["risk_overlays"], "risk_overlay", "at_most")
    best_first = sorted(lanes, key=lambda lane: (-Decimal(lane["score"]), lane["lane_id"]))
    assert [int(lane["rank"]) for lane in best_first] == list(range(1, len(lanes) + 1))


def moment(text):
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ")


def check_band(band):
    for row in band["rows"]:
        ordered(row, "forecast_band")
        seconds = (moment(row["forecast_generated_utc"]) - moment(row["opened_utc"])).total_seconds()
        assert Decimal(row["current_age_hours"]) * 3600 == Decimal(int(seconds)), row


def check_extract(extract):
    for row in extract["rows"]:
        still_open, done = numbers(row, "open_blockers", "converged_blockers")
        percent = (done * 100 / (still_open + done)).quantize(Decimal("0.1"), ROUND_HALF_EVEN)
        assert Decimal(row["convergence_percent"]) == percent, row


def texts(value):
    if isinstance(value, dict):
        yield from ([value["text"]] if "text" in value else [])
        value = list(value.values())
    for item in value if isinstance(value, list) else []:
        yield from texts(item)


def main(demo):
    policy = read(demo / "policy.yaml")
    checks = {"ranking-snapshot": lambda document: check_snapshot(document, policy), "forecast-band": check_band,
              "dashboard-extract": check_extract}
    seen = dict.fromkeys([*checks, "decision"], 0)
    for path in sorted(demo.glob("*/*")):
        kind = next((kind for kind in seen if path.name.startswith(kind)), None)
        if kind is None or path.suffix == ".txt":
            continue
        document = read(path)
        if kind == "decision":
            assert all(len(text) <= LONGEST_TEXT for text in texts(document)), path
        else:
            checks[kind](document)
        seen[kind] += 1
    print(seen)
    assert min(seen.values()) >= 10, seen


if __name__ == "__main__":
    main(Path(sys.argv[1]))
