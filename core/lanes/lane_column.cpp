#include "core/lanes/lane_column.h"

#include <algorithm>
#include <array>

namespace countersign::lanes {

namespace {

constexpr std::string_view scoreName = "score";

template <Decimal Lane::*Member>
Decimal decimalOf(const Lane& lane) {
    return lane.*Member;
}

Decimal dependenciesOf(const Lane& lane) {
    return Decimal::fromInteger(lane.dependencyCount);
}

const std::string& impactOf(const Lane& lane) {
    return lane.promotionWindowImpact;
}

constexpr std::array<LaneColumn, 9> columns{{
    {scoreName, Better::higher, decimalOf<&Lane::score>, nullptr},
    {"estimated_effort_hours", Better::lower, decimalOf<&Lane::estimatedEffortHours>, nullptr},
    {"dependency_count", Better::lower, dependenciesOf, nullptr},
    {"predicted_convergence_low_hours", Better::lower, decimalOf<&Lane::convergenceLowHours>, nullptr},
    {"predicted_convergence_mid_hours", Better::lower, decimalOf<&Lane::convergenceMidHours>, nullptr},
    {"predicted_convergence_high_hours", Better::lower, decimalOf<&Lane::convergenceHighHours>, nullptr},
    {"risk_of_regression_score", Better::lower, decimalOf<&Lane::riskOfRegressionScore>, nullptr},
    {"confidence_score", Better::higher, decimalOf<&Lane::confidenceScore>, nullptr},
    {"promotion_window_impact", Better::neither, nullptr, impactOf},
}};

} // namespace

std::string LaneColumn::textOf(const Lane& lane) const {
    return number != nullptr ? number(lane).text() : text(lane);
}

std::span<const LaneColumn> comparedColumns() {
    return columns;
}

const LaneColumn* findColumn(std::string_view name) {
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const LaneColumn& column) { return column.name == name; });
    return found != columns.end() ? &*found : nullptr;
}

const LaneColumn* scoringColumn(std::string_view name) {
    const LaneColumn* column = findColumn(name);
    const bool mayScore = column != nullptr && column->number != nullptr && name != scoreName;
    return mayScore ? column : nullptr;
}

} // namespace countersign::lanes
