#pragma once

#include "core/base/decimal.h"
#include "core/base/ids.h"
#include "core/base/timestamp.h"
#include "core/json/object_reader.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace countersign::lanes {

/// One simulated mitigation option: the thirteen upstream columns (adjacent-contracts.md), score and rank.
/// Hours are exact decimals, the two scores lie in 0 … 1.
struct Lane {
    Lane(ClusterId clusterId, LaneId laneId, OptionId optionId)
        : cluster(std::move(clusterId)), id(std::move(laneId)), option(std::move(optionId)) {}

    ClusterId cluster;
    LaneId id;
    OptionId option;
    std::string optionSummary;
    Decimal estimatedEffortHours;
    std::int64_t dependencyCount = 0;
    Decimal convergenceLowHours;
    Decimal convergenceMidHours;
    Decimal convergenceHighHours;
    Decimal riskOfRegressionScore;
    Decimal confidenceScore;
    std::string promotionWindowImpact;
    Timestamp simulationGenerated = Timestamp::fromUnixSeconds(0);

    Decimal score;
    std::int64_t rank = 0;
    /// As the upstream file states them, when it does.
    std::optional<std::string> confidenceClass;
    std::optional<std::string> riskOverlay;
    /// Place in the file's `lanes`, from 0; for pointers.
    std::size_t position = 0;

    /// `reader` stands on one item of `lanes`. nullopt after an error, which the reader keeps:
    /// laneValueOutOfRange, laneBandNotOrdered, or the reader's own.
    static std::optional<Lane> read(json::ObjectReader& reader, std::size_t position);
};

} // namespace countersign::lanes
