#pragma once

#include "core/base/decimal.h"
#include "core/json/object_reader.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::policy {

/// A threshold table of the policy: names for the ranges of a score in 0 … 1. The rows leave no gap, every
/// bound belongs to its own row, and the last row takes what the others leave.
class ClassTable {
public:
    struct Row {
        std::string name;
        /// at_least (confidence classes) or at_most (risk overlays, where the last row has none).
        std::optional<Decimal> bound;
    };

    /// `confidence_classes`: from high to low, the last at_least 0. Error (in the reader): thresholdsBroken.
    static ClassTable readConfidenceClasses(json::ObjectReader& policy);
    /// `risk_overlays`: from low to high, the last without at_most. Error (in the reader): thresholdsBroken.
    static ClassTable readRiskOverlays(json::ObjectReader& policy);

    const std::vector<Row>& rows() const { return m_rows; }
    const std::string& classOf(const Decimal& score) const;

private:
    enum class Order { highestFirst, lowestFirst };

    /// What is wrong with the rows; empty when nothing is.
    std::string_view flaw() const;
    void refuseFlaws(json::ObjectReader& policy, std::string_view member) const;

    std::vector<Row> m_rows;
    Order m_order = Order::highestFirst;
};

} // namespace countersign::policy
