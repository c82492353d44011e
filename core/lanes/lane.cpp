#include "core/lanes/lane.h"

#include "core/lanes/measured_members.h"
#include "core/policy/text_members.h"

#include <limits>
#include <string_view>

namespace countersign::lanes {

namespace {

constexpr std::size_t longestSummary = 2000;
constexpr std::size_t longestWord = 64;
constexpr std::int64_t mostDependencies = 1000000;

std::optional<std::string> readOptionalWord(json::ObjectReader& reader, std::string_view member) {
    if (!reader.has(member)) return std::nullopt;
    return policy::readLine(reader, member, longestWord);
}

} // namespace

std::optional<Lane> Lane::read(json::ObjectReader& reader, std::size_t position) {
    const auto cluster = reader.id<ClusterTag>("exception_cluster_id");
    const auto id = reader.id<LaneTag>("lane_id");
    const auto option = reader.id<OptionTag>("mitigation_option_id");
    if (!cluster || !id || !option) return std::nullopt;

    Lane lane(*cluster, *id, *option);
    lane.optionSummary = reader.string("option_summary", longestSummary);
    lane.estimatedEffortHours = readHours(reader, "estimated_effort_hours");
    lane.dependencyCount = reader.integer("dependency_count", 0, mostDependencies);
    const Band convergence = readBand(reader, "predicted_convergence");
    lane.convergenceLowHours = convergence.low;
    lane.convergenceMidHours = convergence.mid;
    lane.convergenceHighHours = convergence.high;
    lane.riskOfRegressionScore = readShare(reader, "risk_of_regression_score");
    lane.confidenceScore = readShare(reader, "confidence_score");
    lane.promotionWindowImpact = policy::readLine(reader, "promotion_window_impact", longestWord);
    lane.simulationGenerated = reader.timestamp("simulation_generated_utc");
    lane.score = reader.decimal("score");
    lane.rank = reader.integer("rank", 1, std::numeric_limits<std::int32_t>::max());
    lane.confidenceClass = readOptionalWord(reader, "confidence_class");
    lane.riskOverlay = readOptionalWord(reader, "risk_overlay");
    lane.position = position;

    if (reader.failed()) return std::nullopt;
    return lane;
}

} // namespace countersign::lanes
