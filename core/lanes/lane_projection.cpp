#include "core/lanes/lane_projection.h"

namespace countersign::lanes {

json::Value laneProjection(const Lane& selected, const policy::SignerPolicy& policy) {
    const auto text = [](const std::string& content) { return json::Value::string(content); };
    return json::Value::object({
        {"predicted_convergence_low_hours", text(selected.convergenceLowHours.text())},
        {"predicted_convergence_mid_hours", text(selected.convergenceMidHours.text())},
        {"predicted_convergence_high_hours", text(selected.convergenceHighHours.text())},
        {"confidence_score", text(selected.confidenceScore.text())},
        {"confidence_class", text(policy.confidenceClass(selected.confidenceScore))},
        {"regression_risk_class", text(policy.riskOverlay(selected.riskOfRegressionScore))},
        {"promotion_window_impact", text(selected.promotionWindowImpact)},
    });
}

} // namespace countersign::lanes
