#pragma once

#include "core/base/result.h"
#include "core/lanes/lane.h"
#include "core/lanes/scoring_rules.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace countersign::lanes {

/// What score and rank a lane gets when they are computed again.
struct RecomputedPlace {
    /// By the rules, exact; as stated when there are none.
    Decimal score;
    /// By that score, ties by lane_id, from 1.
    std::int64_t rank = 0;
};

/// One place per lane, in the order of the lanes. Error: decimalTooLong.
Result<std::vector<RecomputedPlace>> recomputeRanking(const std::vector<Lane>& lanes,
                                                      const std::optional<ScoringRules>& rules);

} // namespace countersign::lanes
