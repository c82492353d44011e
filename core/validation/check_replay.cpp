#include "core/base/in_quotes.h"
#include "core/lanes/replay.h"
#include "core/validation/checks.h"
#include "core/validation/replay_claim.h"

#include <algorithm>
#include <array>

namespace countersign::validation {

namespace {

/// Steps that compare what the core says of its snapshot; check_evidence judges these.
constexpr std::array<std::string_view, 4> identitySteps{"ranking_snapshot_id", "release_window_id",
                                                        "exception_cluster_id", "simulation_rule_version"};

std::string placeOf(std::string_view step) {
    if (step == "selected_mitigation_option_id" || step == "projection") return "/" + std::string(step);
    if (step == "ranking_order" || step == "scores_from_rules" || step.starts_with("upstream_"))
        return "/evidence_bundle/ranking_snapshot_hash";
    return "/replay_baseline/" + std::string(step);
}

void judgeStep(const lanes::ReplayStep& step, Findings& findings) {
    const bool isIdentity =
        std::find(identitySteps.begin(), identitySteps.end(), step.name) != identitySteps.end();
    if (step.ok || isIdentity) return;
    const std::string texts =
        "the evidence gives " + inQuotes(step.expected) + ", stored is " + inQuotes(step.found);
    if (step.name == "selected_lane_in_snapshot")
        findings.push_back({Constraint::LANE_NOT_IN_SNAPSHOT, "/selected_lane_id", texts});
    else
        findings.push_back({Constraint::REPLAY_DIFFERS, placeOf(step.name), step.name + ": " + texts});
}

} // namespace

void checkReplay(const Examination& examination, Findings& findings) {
    const packet::Artifact* artifact = examination.snapshotArtifact();
    if (!artifact) return; // incomplete evidence
    if (!examination.snapshot()) {
        const Error* fault = examination.snapshotFault();
        findings.push_back({Constraint::REPLAY_IMPOSSIBLE, "/evidence_bundle/ranking_snapshot_hash",
                            artifact->sha256.hex() + (fault ? ": " + fault->describe() : "")});
        return;
    }
    const auto& policy = examination.dossier().rules.policy;
    if (!policy) return;
    const lanes::ReplayClaim claim = replayClaim(examination.content(), *artifact);
    for (const lanes::ReplayStep& step : lanes::replay(*examination.snapshot(), claim, *policy))
        judgeStep(step, findings);
}

} // namespace countersign::validation
