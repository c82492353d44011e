#pragma once

#include "core/base/result.h"
#include "core/lanes/lane.h"
#include "core/lanes/scoring_rules.h"

#include <optional>
#include <string_view>
#include <vector>

namespace countersign::lanes {

/// Lanes as the simulation exports them (adjacent-contracts.md): CSV with the thirteen upstream columns in
/// any order, and `score`, `rank`, `confidence_class`, `risk_overlay` where the file has them. A missing
/// score is computed by the rules, a missing rank from the scores; an empty class or overlay is none. In rank
/// order; `position` is the data row, from 0. Errors name row, column and line: all csv…, those of
/// readLaneList, decimalTooLong.
Result<std::vector<Lane>> readLanesCsv(std::string_view bytes, std::string_view file,
                                       const std::optional<ScoringRules>& rules);

} // namespace countersign::lanes
