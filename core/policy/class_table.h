#pragma once

#include "core/base/decimal.h"
#include "core/json/object_reader.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::policy {

/// One row of a threshold table: a name and where it begins (at_least) or ends (at_most); the last row is open.
struct ClassStep {
    std::string name;
    std::optional<Decimal> bound;
};

/// `confidence_classes`: highest first, every bound included in its own class, the last at_least 0.
class ConfidenceClasses {
public:
    /// Errors (in the reader): thresholdsNotCovering, and duplicates.
    static ConfidenceClasses read(json::ObjectReader& policy, std::string_view member);
    const std::vector<ClassStep>& steps() const { return m_steps; }
    /// The class of a confidence_score in 0 … 1.
    std::string classOf(const Decimal& confidenceScore) const;

private:
    std::vector<ClassStep> m_steps;
};

/// `risk_overlays`: lowest first, every bound included in its own class, the last without a bound.
class RiskOverlays {
public:
    static RiskOverlays read(json::ObjectReader& policy, std::string_view member);
    const std::vector<ClassStep>& steps() const { return m_steps; }
    /// The overlay of a risk_of_regression_score in 0 … 1.
    std::string overlayOf(const Decimal& riskOfRegressionScore) const;

private:
    std::vector<ClassStep> m_steps;
};

} // namespace countersign::policy
