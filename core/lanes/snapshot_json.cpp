#include "core/lanes/snapshot_json.h"

#include "core/policy/text_members.h"

namespace countersign::lanes {

json::Value laneToJson(const Lane& lane) {
    const auto string = [](const std::string& content) { return json::Value::string(content); };
    const auto decimal = [](const Decimal& number) { return json::Value::string(number.text()); };
    json::Value item =
        json::Value::object({{"exception_cluster_id", string(lane.cluster.text())},
                             {"lane_id", string(lane.id.text())},
                             {"mitigation_option_id", string(lane.option.text())},
                             {"option_summary", string(lane.optionSummary)},
                             {"estimated_effort_hours", decimal(lane.estimatedEffortHours)},
                             {"dependency_count", json::Value::integer(lane.dependencyCount)},
                             {"predicted_convergence_low_hours", decimal(lane.convergenceLowHours)},
                             {"predicted_convergence_mid_hours", decimal(lane.convergenceMidHours)},
                             {"predicted_convergence_high_hours", decimal(lane.convergenceHighHours)},
                             {"risk_of_regression_score", decimal(lane.riskOfRegressionScore)},
                             {"confidence_score", decimal(lane.confidenceScore)},
                             {"promotion_window_impact", string(lane.promotionWindowImpact)},
                             {"simulation_generated_utc", string(lane.simulationGenerated.text())},
                             {"score", decimal(lane.score)},
                             {"rank", json::Value::integer(lane.rank)}});
    if (lane.confidenceClass) item.set("confidence_class", string(*lane.confidenceClass));
    if (lane.riskOverlay) item.set("risk_overlay", string(*lane.riskOverlay));
    return item;
}

json::Value rulesToJson(const ScoringRules& rules) {
    json::Value list = json::Value::array();
    for (const ScoringRules::Term& term : rules.terms)
        list.append(json::Value::object({{"column", json::Value::string(term.column)},
                                         {"weight", json::Value::string(term.weight.text())}}));
    return json::Value::object({{"terms", std::move(list)}});
}

std::optional<RankingSnapshot::Fallback> readFallback(json::ObjectReader& reader) {
    std::optional<RankingSnapshot::Fallback> fallback;
    reader.object("fallback", [&](json::ObjectReader& member) {
        const std::string label = policy::readLine(member, "decision_label", 280);
        const auto lane = member.id<LaneTag>("lane_id");
        if (lane) fallback = {label, *lane};
    });
    return fallback;
}

} // namespace countersign::lanes
