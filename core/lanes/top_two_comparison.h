#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"
#include "core/json/value.h"
#include "core/lanes/lane.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace countersign::lanes {

/// The top-two comparison row (FORMAT.md "Core"): ranks 1 and 2, then the selected lane if it is another,
/// compared field by field.
struct TopTwoComparison {
    struct ComparedLane {
        std::string lane;
        std::string option;
        std::int64_t rank = 0;
        Decimal score;
        bool operator==(const ComparedLane&) const = default;
    };
    struct Field {
        std::string name;
        /// Canonical text, one per lane.
        std::vector<std::string> values;
        /// First lane minus each further one; nullopt for a text column.
        std::vector<std::optional<Decimal>> differences;
        /// The one lane with the best value, if one alone has it and the column has an order.
        std::optional<std::string> better;
        bool operator==(const Field&) const = default;
    };
    std::vector<ComparedLane> lanes;
    std::vector<Field> fields;

    /// `byRank` holds at least two lanes in rank order; `selected` is one of them. Error: decimalTooLong.
    static Result<TopTwoComparison> compute(const std::vector<Lane>& byRank, const Lane& selected);
    /// The members `lanes` and `fields`.
    json::Value toJson() const;
    bool operator==(const TopTwoComparison&) const = default;
};

} // namespace countersign::lanes
