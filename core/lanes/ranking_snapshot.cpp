#include "core/lanes/ranking_snapshot.h"

#include "core/lanes/evidence_document.h"
#include "core/lanes/lane_list.h"
#include "core/lanes/snapshot_json.h"
#include "core/lanes/stated_comparison.h"
#include "core/policy/text_members.h"

#include <algorithm>

namespace countersign::lanes {

Result<RankingSnapshot> RankingSnapshot::parse(std::string_view bytes, std::string_view file,
                                               std::string_view mediaType) {
    const auto document = readEvidence(bytes, mediaType, file);
    if (!document) return document.error();
    return fromDocument(document->value_or(json::Value()), file, mediaType);
}

Result<RankingSnapshot> RankingSnapshot::fromDocument(const json::Value& document, std::string_view file,
                                                      std::string_view mediaType) {
    if (mediaType != jsonMediaType && mediaType != yamlMediaType) return unreadFormat(file, mediaType);
    const bool isYaml = mediaType == yamlMediaType;
    json::ObjectReader reader(document, file, {}, isYaml ? json::Scalars::yaml : json::Scalars::evidence);
    auto snapshot = read(reader);
    if (auto done = reader.finish(); !done) return std::move(done).error();
    return std::move(*snapshot);
}

/// nullopt only after an error, which the reader keeps.
std::optional<RankingSnapshot> RankingSnapshot::read(json::ObjectReader& reader) {
    const auto id = reader.id<SnapshotTag>("ranking_snapshot_id");
    const auto window = reader.id<WindowTag>("release_window_id");
    const auto cluster = reader.id<ClusterTag>("exception_cluster_id");
    const auto fallback = readFallback(reader);
    if (reader.failed()) return std::nullopt;

    RankingSnapshot snapshot(*id, *window, *cluster, *fallback);
    snapshot.m_simulationRuleVersion = policy::readLine(reader, "simulation_rule_version", 128);
    snapshot.m_generated = reader.timestamp("generated_utc");
    snapshot.readLanes(reader);
    snapshot.readOptionalParts(reader);
    return snapshot;
}

void RankingSnapshot::readLanes(json::ObjectReader& reader) {
    m_lanes = readLaneList(reader, m_cluster);
    if (!reader.failed() && findLane(m_fallback.lane.text()) == nullptr)
        reader.failWith("fallback", Error(ErrorCode::fallbackLaneUnknown, {}, {}, m_fallback.lane.text()));
}

void RankingSnapshot::readOptionalParts(json::ObjectReader& reader) {
    if (reader.has("scoring_rules"))
        reader.object("scoring_rules",
                      [&](json::ObjectReader& rules) { m_scoringRules = ScoringRules::read(rules); });
    if (reader.has("top_two_comparison"))
        reader.object("top_two_comparison", [&](json::ObjectReader& comparison) {
            m_statedComparison = readStatedComparison(comparison);
        });
}

const Lane* RankingSnapshot::findLane(std::string_view laneId) const {
    const auto found = std::find_if(m_lanes.begin(), m_lanes.end(),
                                    [&](const Lane& lane) { return lane.id.text() == laneId; });
    return found != m_lanes.end() ? &*found : nullptr;
}

} // namespace countersign::lanes
