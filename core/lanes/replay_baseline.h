#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/json/value.h"
#include "core/lanes/ranking_snapshot.h"
#include "core/lanes/top_two_comparison.h"
#include "core/policy/signer_policy.h"

#include <optional>
#include <string>
#include <string_view>

namespace countersign::lanes {

/// The ranking snapshot as an artifact of the evidence bundle.
struct SnapshotArtifact {
    std::string artifactId;
    Sha256 sha256;
    std::string uri;
};

/// `replay_baseline` of the core (FORMAT.md "Core"), computed from the snapshot and the policy's thresholds;
/// nobody types it. Where the snapshot states a value itself, `…Pointer` is the JSON pointer to it.
struct ReplayBaseline {
    SnapshotArtifact artifact;
    TopTwoComparison comparison;
    std::optional<std::string> comparisonPointer;
    std::string confidenceClass;
    std::optional<std::string> confidenceClassPointer;
    std::string riskOverlay;
    std::optional<std::string> riskOverlayPointer;
    std::string fallbackLabel;
    std::string fallbackLane;

    /// Errors: laneNotInSnapshot, decimalTooLong.
    static Result<ReplayBaseline> compute(const RankingSnapshot& snapshot, SnapshotArtifact artifact,
                                          std::string_view selectedLaneId,
                                          const policy::SignerPolicy& policy);
    json::Value toJson() const;
};

} // namespace countersign::lanes
