#include "core/lanes/replay_baseline.h"

#include <utility>

namespace countersign::lanes {

namespace {

constexpr const char* comparisonPlace = "/top_two_comparison";
constexpr const char* fallbackPlace = "/fallback/decision_label";

/// Pointer to a member of the lane, when the snapshot states it.
std::optional<std::string> placeOf(const std::optional<std::string>& stated, const Lane& lane,
                                   std::string_view member) {
    if (!stated) return std::nullopt;
    return "/lanes/" + std::to_string(lane.position) + '/' + std::string(member);
}

json::Value reference(const SnapshotArtifact& artifact, const std::optional<std::string>& pointer) {
    if (!pointer) return json::Value::null();
    return json::Value::object({{"artifact_id", json::Value::string(artifact.artifactId)},
                                {"pointer", json::Value::string(*pointer)}});
}

json::Value valueWithReference(const std::string& value, json::Value upstream) {
    return json::Value::object({{"value", json::Value::string(value)}, {"upstream", std::move(upstream)}});
}

json::Value artifactJson(const SnapshotArtifact& artifact) {
    return json::Value::object({{"artifact_id", json::Value::string(artifact.artifactId)},
                                {"sha256", json::Value::string(artifact.sha256.hex())},
                                {"uri", json::Value::string(artifact.uri)}});
}

} // namespace

Result<ReplayBaseline> ReplayBaseline::compute(const RankingSnapshot& snapshot, SnapshotArtifact artifact,
                                               std::string_view selectedLaneId,
                                               const policy::SignerPolicy& policy) {
    const Lane* selected = snapshot.findLane(selectedLaneId);
    if (selected == nullptr)
        return Error(ErrorCode::laneNotInSnapshot, {}, {},
                     std::string(selectedLaneId) + " is not in " + snapshot.id().text());
    auto comparison = TopTwoComparison::compute(snapshot.lanes(), *selected);
    if (!comparison) return std::move(comparison).error();

    ReplayBaseline baseline;
    baseline.artifact = std::move(artifact);
    baseline.comparison = std::move(comparison).value();
    if (snapshot.statedComparison()) baseline.comparisonPointer = comparisonPlace;
    baseline.confidenceClass = policy.confidenceClass(selected->confidenceScore);
    baseline.confidenceClassPointer = placeOf(selected->confidenceClass, *selected, "confidence_class");
    baseline.riskOverlay = policy.riskOverlay(selected->riskOfRegressionScore);
    baseline.riskOverlayPointer = placeOf(selected->riskOverlay, *selected, "risk_overlay");
    baseline.fallbackLabel = snapshot.fallback().decisionLabel;
    baseline.fallbackLane = snapshot.fallback().lane.text();
    return baseline;
}

json::Value ReplayBaseline::toJson() const {
    json::Value row = comparison.toJson();
    row.set("upstream", reference(artifact, comparisonPointer));
    json::Value fallback = valueWithReference(fallbackLabel, reference(artifact, fallbackPlace));
    fallback.set("lane_id", json::Value::string(fallbackLane));
    return json::Value::object({
        {"ranking_snapshot", artifactJson(artifact)},
        {"top_two_comparison", std::move(row)},
        {"confidence_class",
         valueWithReference(confidenceClass, reference(artifact, confidenceClassPointer))},
        {"risk_overlay", valueWithReference(riskOverlay, reference(artifact, riskOverlayPointer))},
        {"fallback_decision_label", std::move(fallback)},
    });
}

} // namespace countersign::lanes
