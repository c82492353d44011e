"""Scores and ranks by Python's decimal, beside those of the command line, over generated lanes and rules.

usage: scoring_rules.py CLI FOLDER CASES SEED

Every case is written as JSON, YAML and CSV; all three must give the scores and ranks that decimal gives, to the digit, or be refused
where an exact result needs more than 34 digits. The snapshots state wrong scores in every third case, which must be
noticed.
"""
import csv
import json
import random
import subprocess
import sys
from decimal import Context, Decimal

EXACT = Context(prec=400)
COLUMNS = ["estimated_effort_hours", "dependency_count", "predicted_convergence_low_hours",
           "predicted_convergence_mid_hours", "predicted_convergence_high_hours", "risk_of_regression_score",
           "confidence_score"]


class TooLong(Exception):
    pass


def bounded(number):
    _, digits, exponent = number.normalize(EXACT).as_tuple()
    if number == 0:
        return number
    if len(digits) + max(exponent, 0) > 34 or -exponent > 34:
        raise TooLong
    return number


def plain(number):
    text = format(number.normalize(EXACT), "f") if number != 0 else "0"
    return text


def spelt(rng, number):
    """The number in one of its JSON spellings."""
    text = plain(number)
    choice = rng.randrange(4)
    if choice == 1 and "." in text:
        return text + "0" * rng.randrange(1, 4)
    if choice == 2:
        _, digits, exponent = number.as_tuple()
        sign = "-" if number < 0 else ""
        return f"{sign}{int(''.join(map(str, digits)))}e{exponent}"
    return text


def fraction(rng, places):
    return Decimal(rng.randrange(10 ** places + 1)).scaleb(-places, EXACT)


def make_lane(rng, number, places):
    band = sorted(fraction(rng, places) * rng.randrange(1, 100) for _ in range(3))
    values = [fraction(rng, places) * 40, Decimal(rng.randrange(12)), *band, fraction(rng, places), fraction(rng, places)]
    lane = {"exception_cluster_id": "c1", "lane_id": f"lane-{number}", "mitigation_option_id": "direct_fix",
            "option_summary": f"Option {number}"}
    lane.update(zip(COLUMNS, values))
    lane.update({"promotion_window_impact": "minor", "simulation_generated_utc": "2026-10-12T07:00:00Z"})
    return lane


def score_of(lane, terms):
    total = Decimal(0)
    for column, weight in terms:
        total = bounded(EXACT.add(total, bounded(EXACT.multiply(weight, lane[column]))))
    return total


def ranked(lanes, scores):
    order = sorted(range(len(lanes)), key=lambda i: (-scores[i], lanes[i]["lane_id"]))
    return {i: rank + 1 for rank, i in enumerate(order)}


def write_json(path, rng, lanes, terms, scores, ranks):
    rows = []
    for i, lane in enumerate(lanes):
        members = [f"{json.dumps(k)}: {spelt(rng, v) if isinstance(v, Decimal) else json.dumps(v)}" for k, v in lane.items()]
        rows.append("{" + ", ".join(members) + f', "score": {spelt(rng, scores[i])}, "rank": {ranks[i]}' + "}")
    rules = ", ".join(f'{{"column": "{c}", "weight": {spelt(rng, w)}}}' for c, w in terms)
    path.write_text('{"ranking_snapshot_id": "rs", "release_window_id": "w", "exception_cluster_id": "c1", '
                    '"simulation_rule_version": "v", "generated_utc": "2026-10-12T08:00:00Z", "fallback": '
                    '{"decision_label": "hold", "lane_id": "lane-0"}, "lanes": [' + ",\n".join(rows) +
                    '], "scoring_rules": {"terms": [' + rules + "]}}")


def write_yaml(path, rng, lanes, terms, scores, ranks):
    text = ("ranking_snapshot_id: rs\nrelease_window_id: w\nexception_cluster_id: c1\nsimulation_rule_version: v\n"
            "generated_utc: 2026-10-12T08:00:00Z\nfallback: {decision_label: hold, lane_id: lane-0}\nlanes:\n")
    for i, lane in enumerate(lanes):
        members = {**lane, "score": scores[i], "rank": ranks[i]}
        text += "".join(("  - " if n == 0 else "    ") + f"{k}: {spelt(rng, v) if isinstance(v, Decimal) else v}\n"
                        for n, (k, v) in enumerate(members.items()))
    text += "scoring_rules:\n  terms:\n" + "".join(f"    - {{column: {c}, weight: {spelt(rng, w)}}}\n" for c, w in terms)
    path.write_text(text)


def write_csv(path, rules_path, rng, lanes, terms):
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        names = list(lanes[0])
        rng.shuffle(names)
        writer.writerow(names)
        for lane in lanes:
            writer.writerow([spelt(rng, lane[n]) if isinstance(lane[n], Decimal) else lane[n] for n in names])
    rules_path.write_text("terms:\n" + "".join(f"  - {{column: {c}, weight: {spelt(rng, w)}}}\n" for c, w in terms))


def shown(cli, *words):
    run = subprocess.run([cli, "--json", "lanes", "show", *map(str, words)], capture_output=True, text=True, check=False)
    return run.returncode, run.stdout, run.stdout + run.stderr


def compare(name, result, lanes, scores, ranks, status):
    code, out, said = result
    if scores is None:
        assert code == 1 and "decimalTooLong" in said, f"{name}: {code} {said}"
        return
    assert code == status, f"{name}: ended with {code}, not {status}: {said}"
    found = {row["lane_id"]: (row["recomputed_score"], row["recomputed_rank"]) for row in json.loads(out)["lanes"]}
    wanted = {lane["lane_id"]: (plain(scores[i]), ranks[i]) for i, lane in enumerate(lanes)}
    assert found == wanted, f"{name}: {found} instead of {wanted}"


def play(cli, folder, rng, number):
    places = rng.choice([1, 2, 2, 3, 6, 12, 15])
    lanes = [make_lane(rng, i, places) for i in range(rng.randrange(2, 7))]
    columns = rng.sample(COLUMNS, rng.randrange(1, len(COLUMNS) + 1))
    terms = [(c, fraction(rng, places + 2) * rng.choice([1, -1, 3])) for c in columns]
    try:
        scores = [score_of(lane, terms) for lane in lanes]
    except TooLong:
        scores = None
    stated = list(scores or [Decimal(len(lanes) - i) for i in range(len(lanes))])
    wrong = scores is not None and number % 3 == 0
    if wrong:
        stated[0] = EXACT.add(stated[0], Decimal("1e-9"))
    ranks = ranked(lanes, scores or stated)
    write_json(folder / "case.json", rng, lanes, terms, stated, ranks)
    write_yaml(folder / "case.yaml", rng, lanes, terms, stated, ranks)
    write_csv(folder / "case.csv", folder / "rules.yaml", rng, lanes, terms)
    name = f"case {number}"
    compare(name + " as JSON", shown(cli, folder / "case.json"), lanes, scores, ranks, 1 if wrong else 0)
    compare(name + " as YAML", shown(cli, folder / "case.yaml"), lanes, scores, ranks, 1 if wrong else 0)
    compare(name + " as CSV", shown(cli, folder / "case.csv", "--rules", folder / "rules.yaml"), lanes, scores, ranks, 0)
    return scores is None


def main():
    import pathlib
    cli, folder, cases, seed = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    rng = random.Random(seed)
    refused = sum(play(cli, folder, rng, number) for number in range(cases))
    assert 0 < refused < cases / 2, f"{refused} of {cases} were beyond 34 digits: the cases do not try both sides"
    print(f"{cases} cases in three forms agree with decimal; {refused} of them are beyond 34 digits and refused")


main()
