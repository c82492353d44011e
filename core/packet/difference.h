#pragma once

#include "core/base/decimal.h"
#include "core/json/value.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::packet {

/// One difference in meaning between two documents (domain.md section 6), at the highest place that is new or
/// gone, or at the value that changed.
struct Difference {
    /// RFC 6901 form, with the item's own id instead of its index wherever an array's items have one:
    /// `/evidence_bundle/artifacts/dashboard-extract/sha256`.
    std::string place;
    /// Nothing: it was added.
    std::optional<json::Value> before;
    /// Nothing: it was removed.
    std::optional<json::Value> after;
    /// After minus before, where both are numbers.
    std::optional<Decimal> change;
    /// Whether the change speaks for the lane; only for columns that have an order (FORMAT.md "Core").
    std::optional<bool> better;

    json::Value toJson() const;
};

/// Every difference, sorted by place. Arrays are compared by the ids of their items, never by position or
/// order; JSON numbers by value.
std::vector<Difference> differences(const json::Value& before, const json::Value& after);

} // namespace countersign::packet
