#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"
#include "core/json/object_reader.h"
#include "core/lanes/lane.h"

#include <string>
#include <vector>

namespace countersign::lanes {

/// `scoring_rules` of a snapshot: score = sum of weight × column, exact.
struct ScoringRules {
    struct Term {
        std::string column;
        Decimal weight;
    };
    std::vector<Term> terms;

    /// `reader` stands on the object. Errors (in the reader): scoringColumnUnknown, scoringRulesEmpty.
    static ScoringRules read(json::ObjectReader& reader);
    /// Error: decimalTooLong.
    Result<Decimal> scoreOf(const Lane& lane) const;
};

} // namespace countersign::lanes
