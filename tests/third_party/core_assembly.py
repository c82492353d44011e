"""Assembles a core from the files of resources/demo, by core/store/FORMAT.md and domain.md sections 2 and 3."""

import json
from decimal import Decimal
from pathlib import Path

import yaml

from packet_format import decimal_text, sha256

COMPARED = [
    ("score", "higher"), ("estimated_effort_hours", "lower"), ("dependency_count", "lower"),
    ("predicted_convergence_low_hours", "lower"), ("predicted_convergence_mid_hours", "lower"),
    ("predicted_convergence_high_hours", "lower"), ("risk_of_regression_score", "lower"),
    ("confidence_score", "higher"), ("promotion_window_impact", "text"),
]
SIGNING_ROLES = ["release_authority", "risk_governance_reviewer", "strategy_owner"]
MEDIA_TYPES = {".json": "application/json", ".yaml": "application/yaml", ".csv": "text/csv"}
RESOURCES = Path(__file__).resolve().parents[2] / "resources"
MATRIX = RESOURCES / "policies/lesson120_approval_fail_matrix.csv"
SCHEMA = RESOURCES / "schemas/lesson120_strategy_approval_packet_schema.yaml"
POLICY = RESOURCES / "demo/policy.yaml"


def read_yaml(data):
    """Every scalar stays text, as in the restricted form."""
    return yaml.load(data, Loader=yaml.BaseLoader)


def compared_row(lanes, selected):
    compared = lanes[:2] + [lane for lane in lanes[2:] if lane["lane_id"] == selected]
    fields = []
    for name, order in COMPARED:
        if order == "text":
            values = [lane[name] for lane in compared]
            fields.append({"field": name, "values": values, "differences": [None] * (len(values) - 1), "better": None})
            continue
        numbers = [Decimal(lane[name]) for lane in compared]
        best = max(numbers) if order == "higher" else min(numbers)
        winners = [lane["lane_id"] for lane, number in zip(compared, numbers) if number == best]
        fields.append({
            "field": name, "values": [decimal_text(number) for number in numbers],
            "differences": [decimal_text(numbers[0] - number) for number in numbers[1:]],
            "better": winners[0] if len(winners) == 1 else None})
    rows = [{"lane_id": lane["lane_id"], "mitigation_option_id": lane["mitigation_option_id"], "rank": lane["rank"],
             "score": decimal_text(lane["score"])} for lane in compared]
    return {"lanes": rows, "fields": fields, "upstream": None}


def check_scores(snapshot):
    for lane in snapshot["lanes"]:
        terms = snapshot["scoring_rules"]["terms"]
        assert sum(Decimal(t["weight"]) * Decimal(lane[t["column"]]) for t in terms) == Decimal(lane["score"]), lane
    order = sorted(snapshot["lanes"], key=lambda lane: (-Decimal(lane["score"]), lane["lane_id"]))
    assert [lane["rank"] for lane in order] == list(range(1, len(order) + 1))


def class_of(value, rows, name, bound):
    for row in rows:
        limit = row.get(bound)
        if limit is None or (value >= Decimal(limit) if bound == "at_least" else value <= Decimal(limit)):
            return row[name]
    raise AssertionError("the thresholds leave a gap")


def replay_baseline(decision, policy, snapshot, artifact):
    lanes = sorted(snapshot["lanes"], key=lambda lane: lane["rank"])
    at, lane = next((i, lane) for i, lane in enumerate(snapshot["lanes"])
                    if lane["lane_id"] == decision["selected_lane_id"])

    def upstream(pointer):
        return {"artifact_id": artifact["artifact_id"], "pointer": pointer}

    return lane, {
        "ranking_snapshot": {name: artifact[name] for name in ("artifact_id", "sha256", "uri")},
        "top_two_comparison": compared_row(lanes, lane["lane_id"]),
        "confidence_class": {
            "value": class_of(Decimal(lane["confidence_score"]), policy["confidence_classes"], "confidence_class",
                              "at_least"),
            "upstream": upstream(f"/lanes/{at}/confidence_class")},
        "risk_overlay": {
            "value": class_of(Decimal(lane["risk_of_regression_score"]), policy["risk_overlays"], "risk_overlay",
                              "at_most"),
            "upstream": upstream(f"/lanes/{at}/risk_overlay")},
        "fallback_decision_label": {
            "value": snapshot["fallback"]["decision_label"], "lane_id": snapshot["fallback"]["lane_id"],
            "upstream": upstream("/fallback/decision_label")},
    }


def sorted_rationale(value):
    """Arrays without an order of their own are sorted by what names their members."""
    if isinstance(value, dict):
        return {name: sorted_rationale(item) for name, item in value.items()}
    if not isinstance(value, list):
        return value
    names = ("artifact_id", "pointer", "acceptance_id", "control_id")
    rows = [sorted_rationale(item) for item in value]
    return rows if any("lane_id" in row for row in rows) else sorted(
        rows, key=lambda row: [row.get(name, "") for name in names])


def artifacts(decision, folder, store, issued_at):
    kinds = {"ranking_snapshot": "ranking-snapshot", "forecast_band_snapshot": "forecast-band",
             "dashboard_extract": "dashboard-extract"}
    rows = [(kind, name, folder / decision["evidence"][kind]["file"], decision["evidence"][kind])
            for kind, name in kinds.items()]
    rows.append(("fail_matrix", "fail-matrix", MATRIX, {
        "uri": f"policies/{MATRIX.name}", "captured_at_utc": issued_at}))
    return sorted(({
        "artifact_id": name, "kind": kind, "uri": said["uri"], "sha256": store(path.read_bytes()),
        "size_bytes": path.stat().st_size, "media_type": MEDIA_TYPES[path.suffix],
        "captured_at_utc": said["captured_at_utc"]} for kind, name, path, said in rows),
        key=lambda row: row["artifact_id"])


def evidence_bundle(rows, snapshot, pins):
    digests = {row["kind"]: row["sha256"] for row in rows}
    lines = "".join(f"{digest}\n" for digest in (pins["schema_sha256"], pins["policy_sha256"], digests["fail_matrix"]))
    return {
        "ranking_snapshot_hash": digests["ranking_snapshot"],
        "forecast_band_snapshot_hash": digests["forecast_band_snapshot"],
        "dashboard_extract_hash": digests["dashboard_extract"],
        "simulation_rule_version": snapshot["simulation_rule_version"],
        "fail_matrix_run_id": "FMR-" + sha256(lines.encode("ascii"))[:16],
        "artifacts": rows,
    }


def required_signers(directory, policy, tier, window, cluster):
    minimums = next(row["minimums"] for row in policy["tiers"] if row["tier"] == tier)
    scope = {"windows": [window], "clusters": [cluster], "tiers": [tier]}
    rows = []
    for role in SIGNING_ROLES:
        eligible = sorted(signer["signer_id"] for signer in directory["signers"]
                          if any(grant.get("role") == role for grant in signer["grants"]))
        rows += [{"role": role, "authority_scope": scope, "eligible": eligible}] * int(minimums[role])
    return sorted(rows, key=lambda row: (row["role"], "".join(row["eligible"])))


def assemble(folder, window_file, directory, directory_bytes, author, issued_at, store):
    """The core; `store` keeps bytes as evidence and returns their digest."""
    window = read_yaml(window_file.read_bytes())
    decision = read_yaml((folder / "decision.yaml").read_bytes())
    policy = read_yaml(POLICY.read_bytes())
    pins = {"policy_sha256": store(POLICY.read_bytes()), "directory_sha256": store(directory_bytes),
            "schema_sha256": store(SCHEMA.read_bytes())}
    rows = artifacts(decision, folder, store, issued_at)
    ranking = next(row for row in rows if row["kind"] == "ranking_snapshot")
    snapshot = json.loads((folder / "ranking-snapshot.json").read_bytes(), parse_float=str)
    check_scores(snapshot)
    lane, baseline = replay_baseline(decision, policy, snapshot, ranking)
    tier = policy["full_tier"] if window["impact"] == "high_impact" else "low_impact"
    names = window["release_window_id"], decision["exception_cluster_id"]
    core = {
        "schema_version": 1, "strategy_packet_id": "SAP-%s-%s" % names, "release_window_id": names[0],
        "exception_cluster_id": names[1], "selected_lane_id": lane["lane_id"],
        "selected_mitigation_option_id": lane["mitigation_option_id"],
        "ranking_snapshot_id": snapshot["ranking_snapshot_id"], "revision": 1,
        "lineage": {"previous": [], "supersedes": None}, "issued_by": author, "issued_at_utc": issued_at,
        "policy": dict(pins, policy_id=policy["policy_id"], policy_version=int(policy["policy_version"]), tier=tier),
        "required_signers": required_signers(directory, policy, tier, *names),
        "replay_baseline": baseline,
        "evidence_bundle": evidence_bundle(rows, snapshot, pins),
        "decision_rationale": sorted_rationale(decision["decision_rationale"]),
        "post_window_outcome_link": f"outcome-reviews/SAP-{names[1]}-r1-outcome.md",
    }
    core["projection"] = {
        "predicted_convergence_low_hours": decimal_text(lane["predicted_convergence_low_hours"]),
        "predicted_convergence_mid_hours": decimal_text(lane["predicted_convergence_mid_hours"]),
        "predicted_convergence_high_hours": decimal_text(lane["predicted_convergence_high_hours"]),
        "confidence_score": decimal_text(lane["confidence_score"]),
        "confidence_class": baseline["confidence_class"]["value"],
        "regression_risk_class": baseline["risk_overlay"]["value"],
        "promotion_window_impact": lane["promotion_window_impact"],
    }
    return core
