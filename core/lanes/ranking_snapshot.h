#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/json/object_reader.h"
#include "core/lanes/lane.h"
#include "core/lanes/scoring_rules.h"
#include "core/lanes/top_two_comparison.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace countersign::lanes {

/// The simulation's ranking of one cluster's lanes (FORMAT.md "Ranking snapshot"). One that exists has two or
/// more distinct lanes of its own cluster, ranks 1 … n, sane bands and scores, and a fallback lane among
/// them; whether ranks follow from scores is for replay.
class RankingSnapshot {
public:
    struct Fallback {
        std::string decisionLabel;
        LaneId lane;
    };

    /// `mediaType` is application/json or application/yaml. Errors name `file`, pointer and line.
    static Result<RankingSnapshot> parse(std::string_view bytes, std::string_view file,
                                         std::string_view mediaType = "application/json");
    /// The same from the document that readEvidence made of such a file.
    static Result<RankingSnapshot> fromDocument(const json::Value& document, std::string_view file,
                                                std::string_view mediaType);

    const SnapshotId& id() const { return m_id; }
    const WindowId& window() const { return m_window; }
    const ClusterId& cluster() const { return m_cluster; }
    const std::string& simulationRuleVersion() const { return m_simulationRuleVersion; }
    Timestamp generated() const { return m_generated; }
    /// In rank order, whatever the order of the file.
    const std::vector<Lane>& lanes() const { return m_lanes; }
    const Fallback& fallback() const { return m_fallback; }
    const std::optional<ScoringRules>& scoringRules() const { return m_scoringRules; }
    /// The upstream file's own comparison, when it carries one.
    const std::optional<TopTwoComparison>& statedComparison() const { return m_statedComparison; }
    /// Exact id, or nullptr.
    const Lane* findLane(std::string_view laneId) const;

private:
    RankingSnapshot(SnapshotId id, WindowId window, ClusterId cluster, Fallback fallback)
        : m_id(std::move(id)), m_window(std::move(window)), m_cluster(std::move(cluster)),
          m_fallback(std::move(fallback)) {}
    static std::optional<RankingSnapshot> read(json::ObjectReader& reader);
    void readLanes(json::ObjectReader& reader);
    void readOptionalParts(json::ObjectReader& reader);

    SnapshotId m_id;
    WindowId m_window;
    ClusterId m_cluster;
    std::string m_simulationRuleVersion;
    Timestamp m_generated = Timestamp::fromUnixSeconds(0);
    std::vector<Lane> m_lanes;
    Fallback m_fallback;
    std::optional<ScoringRules> m_scoringRules;
    std::optional<TopTwoComparison> m_statedComparison;
};

} // namespace countersign::lanes
