#pragma once

#include "core/base/result.h"
#include "core/json/value.h"
#include "core/lanes/lane.h"
#include "core/lanes/recomputed_ranking.h"
#include "core/lanes/top_two_comparison.h"

#include <optional>
#include <string_view>
#include <vector>

namespace countersign::usecases {

/// The lanes of one file, in rank order, beside what their scores and ranks come to when computed again.
struct ShownLanes {
    std::vector<lanes::Lane> lanes;
    /// One per lane, same order.
    std::vector<lanes::RecomputedPlace> recomputed;
    lanes::TopTwoComparison comparison;

    bool differs(std::size_t lane) const;
    bool anyDiffers() const;
    json::Value toJson() const;
};

/// Reads a ranking snapshot (JSON, YAML) or lanes in CSV, by the ending of its name. Scores are computed by
/// `rules` or else by the snapshot's own. Errors: those of the readers, decimalTooLong.
Result<ShownLanes> showLanes(std::string_view bytes, std::string_view file,
                             const std::optional<lanes::ScoringRules>& rules);

/// `scoring_rules` as a file of their own (JSON, YAML): `{terms: [{column, weight}]}`.
Result<lanes::ScoringRules> readScoringRules(std::string_view bytes, std::string_view file);

} // namespace countersign::usecases
