#include "core/lanes/lane.h"

#include "core/policy/text_members.h"

#include <limits>
#include <string_view>

namespace countersign::lanes {

namespace {

constexpr std::size_t longestSummary = 2000;
constexpr std::size_t longestWord = 64;
constexpr std::int64_t mostDependencies = 1000000;

void refuseRange(json::ObjectReader& reader, std::string_view member, std::string_view range) {
    reader.failWith(member, Error(ErrorCode::laneValueOutOfRange, {}, {}, "allowed: " + std::string(range)));
}

Decimal readHours(json::ObjectReader& reader, std::string_view member) {
    const Decimal hours = reader.decimal(member);
    if (hours.isNegative()) refuseRange(reader, member, "0 and more hours");
    return hours;
}

/// A score between 0 and 1, both included.
Decimal readShare(json::ObjectReader& reader, std::string_view member) {
    const Decimal share = reader.decimal(member);
    if (share.isNegative() || share > Decimal::fromInteger(1)) refuseRange(reader, member, "0 to 1");
    return share;
}

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
    lane.convergenceLowHours = readHours(reader, "predicted_convergence_low_hours");
    lane.convergenceMidHours = readHours(reader, "predicted_convergence_mid_hours");
    lane.convergenceHighHours = readHours(reader, "predicted_convergence_high_hours");
    lane.riskOfRegressionScore = readShare(reader, "risk_of_regression_score");
    lane.confidenceScore = readShare(reader, "confidence_score");
    lane.promotionWindowImpact = policy::readLine(reader, "promotion_window_impact", longestWord);
    lane.simulationGenerated = reader.timestamp("simulation_generated_utc");
    lane.score = reader.decimal("score");
    lane.rank = reader.integer("rank", 1, std::numeric_limits<std::int32_t>::max());
    lane.confidenceClass = readOptionalWord(reader, "confidence_class");
    lane.riskOverlay = readOptionalWord(reader, "risk_overlay");
    lane.position = position;

    const bool ordered = lane.convergenceLowHours <= lane.convergenceMidHours &&
                         lane.convergenceMidHours <= lane.convergenceHighHours;
    if (!ordered)
        reader.failWith("predicted_convergence_mid_hours",
                        Error(ErrorCode::laneBandNotOrdered, {}, {}, id->text()));
    if (reader.failed()) return std::nullopt;
    return lane;
}

} // namespace countersign::lanes
