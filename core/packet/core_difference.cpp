#include "core/packet/core_difference.h"

namespace countersign::packet {

namespace {

using json::Value;

Value rejectionsByLane(const Value& rationale) {
    auto byLane = Value::object();
    const auto add = [&](const Value& reason) {
        if (!reason.isObject()) return;
        Value without = reason;
        without.remove("lane_id");
        byLane.set(reason.find("lane_id")->asText(), std::move(without));
    };
    for (const char* name : {"rejected_lane_1_reason", "rejected_lane_2_reason"})
        add(*rationale.find(name));
    for (const Value& reason : rationale.find("further_rejected_lane_reasons")->items())
        add(reason);
    return byLane;
}

Value rationaleByLane(Value rationale) {
    auto byLane = rejectionsByLane(rationale);
    for (const char* name :
         {"rejected_lane_1_reason", "rejected_lane_2_reason", "further_rejected_lane_reasons"})
        rationale.remove(name);
    rationale.set("rejected_lane_reasons", std::move(byLane));
    return rationale;
}

Value comparisonByLane(const Value& comparison) {
    auto better = Value::object();
    std::vector<Value> lanes = comparison.find("lanes")->items();
    for (const Value& field : comparison.find("fields")->items()) {
        const std::string& name = field.find("field")->asText();
        const auto& values = field.find("values")->items();
        for (std::size_t i = 0; i < lanes.size() && i < values.size(); ++i)
            lanes[i].set(name, values[i]);
        better.set(name, *field.find("better"));
    }
    return Value::object({{"lanes", Value::array(std::move(lanes))},
                          {"better", std::move(better)},
                          {"upstream", *comparison.find("upstream")}});
}

/// Core::parse leaves the baseline as it is: one of another shape is compared as it is.
bool hasComparison(const Value& baseline) {
    const Value* comparison = baseline.isObject() ? baseline.find("top_two_comparison") : nullptr;
    if (!comparison || !comparison->isObject() || !comparison->find("upstream")) return false;
    const Value* lanes = comparison->find("lanes");
    const Value* fields = comparison->find("fields");
    if (!lanes || !lanes->isArray() || !fields || !fields->isArray()) return false;
    for (const Value& lane : lanes->items())
        if (!lane.isObject()) return false;
    for (const Value& field : fields->items()) {
        if (!field.isObject()) return false;
        const Value* name = field.find("field");
        const Value* values = field.find("values");
        if (!name || !name->isString() || !values || !values->isArray() || !field.find("better"))
            return false;
    }
    return true;
}

/// The fail matrix is taken from the window when a core is issued: its time is the issue's.
Value evidenceBesideTheIssue(const Core& core) {
    Value bundle = *core.value().find("evidence_bundle");
    std::vector<Value> artifacts = bundle.find("artifacts")->items();
    for (Value& artifact : artifacts)
        if (artifact.find("kind")->asText() == kindName(ArtifactKind::failMatrix))
            artifact.remove("captured_at_utc");
    bundle.set("artifacts", Value::array(std::move(artifacts)));
    return bundle;
}

Value told(const Core& core) {
    Value out = core.value();
    for (const char* name : {"revision", "post_window_outcome_link", "lineage", "issued_at_utc"})
        out.remove(name);
    out.set("evidence_bundle", evidenceBesideTheIssue(core));
    out.set("decision_rationale", rationaleByLane(*out.find("decision_rationale")));
    Value baseline = *out.find("replay_baseline");
    if (hasComparison(baseline)) {
        baseline.set("top_two_comparison", comparisonByLane(*baseline.find("top_two_comparison")));
        out.set("replay_baseline", std::move(baseline));
    }
    return out;
}

} // namespace

std::vector<Difference> coreDifferences(const Core& before, const Core& after) {
    return differences(told(before), told(after));
}

} // namespace countersign::packet
