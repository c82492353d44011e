#pragma once

#include "core/json/value.h"
#include "core/lanes/ranking_snapshot.h"
#include "core/lanes/replay_baseline.h"
#include "core/policy/signer_policy.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::lanes {

/// What a core states about its ranking snapshot.
struct ReplayClaim {
    std::string releaseWindowId;
    std::string exceptionClusterId;
    std::string selectedLaneId;
    std::string selectedOptionId;
    std::string rankingSnapshotId;
    /// `evidence_bundle.simulation_rule_version`; nullopt when the core has null there.
    std::optional<std::string> simulationRuleVersion;
    /// The artifact the snapshot's bytes were read from, with the digest of those bytes.
    SnapshotArtifact artifact;
    /// The core's `replay_baseline` and `projection` as stored.
    json::Value baseline;
    json::Value projection;
};

/// One step of a replay. When it differs, `expected` is what the evidence gives and `found` what is stored;
/// for structures both begin with the pointer of the first difference.
struct ReplayStep {
    /// Stable name, e.g. "ranking_order".
    std::string name;
    bool ok;
    std::string expected;
    std::string found;
};

/// Does the decision again from the snapshot alone (domain.md section 7) and compares step by step, never
/// stopping at the first difference; only steps that need the selected lane are left out when it is not in
/// the snapshot. Names, in order: ranking_snapshot_id, release_window_id, exception_cluster_id,
/// simulation_rule_version, ranking_order, scores_from_rules (with scoring rules only),
/// selected_lane_in_snapshot, selected_mitigation_option_id, ranking_snapshot, top_two_comparison,
/// confidence_class, risk_overlay, fallback_decision_label, upstream_top_two_comparison,
/// upstream_confidence_class, upstream_risk_overlay (each only where the snapshot states it), projection.
std::vector<ReplayStep> replay(const RankingSnapshot& snapshot, const ReplayClaim& claim,
                               const policy::SignerPolicy& policy);

/// Whether every step came out the same.
bool reproduces(const std::vector<ReplayStep>& steps);

} // namespace countersign::lanes
