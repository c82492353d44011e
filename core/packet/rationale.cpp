#include "core/packet/rationale.h"

#include <algorithm>

namespace countersign::packet {

namespace {

constexpr std::size_t maxText = 280;

enum class ReasonForm { plain, naming };

std::string readId(json::ObjectReader& r, std::string_view name) {
    const auto id = r.id<NameTag>(name);
    return id ? id->text() : std::string();
}

std::vector<EvidenceRef> readRefs(json::ObjectReader& r) {
    std::vector<EvidenceRef> refs;
    r.objects("evidence_refs", [&](json::ObjectReader& item) {
        EvidenceRef ref{readId(item, "artifact_id"), item.string("pointer", 1024)};
        refs.push_back(std::move(ref));
    });
    return refs;
}

Reason readReason(json::ObjectReader& r, ReasonForm form) {
    Reason reason;
    reason.reasonCode = readId(r, "reason_code");
    reason.text = r.string("text", maxText);
    reason.evidenceRefs = readRefs(r);
    if (form == ReasonForm::naming) reason.laneId = readId(r, "lane_id");
    return reason;
}

Commitment readCommitment(json::ObjectReader& r, std::string_view idName, bool withReasonCode) {
    Commitment item{readId(r, idName), std::nullopt, {}, {}, r.timestamp("due_at_utc"), {}};
    if (withReasonCode) item.reasonCode = readId(r, "reason_code");
    item.text = r.string("text", maxText);
    item.owner = readId(r, "owner");
    item.evidenceRefs = readRefs(r);
    return item;
}

json::Value refsToJson(const std::vector<EvidenceRef>& refs) {
    std::vector<json::Value> list;
    for (const EvidenceRef& ref : refs)
        list.push_back(json::Value::object({{"artifact_id", json::Value::string(ref.artifactId)},
                                            {"pointer", json::Value::string(ref.pointer)}}));
    return json::Value::array(std::move(list));
}

json::Value toJson(const Reason& reason) {
    auto value = json::Value::object({{"reason_code", json::Value::string(reason.reasonCode)},
                                      {"text", json::Value::string(reason.text)},
                                      {"evidence_refs", refsToJson(reason.evidenceRefs)}});
    if (reason.laneId) value.set("lane_id", json::Value::string(*reason.laneId));
    return value;
}

json::Value toJson(const Commitment& item, std::string_view idName) {
    auto value = json::Value::object({{std::string(idName), json::Value::string(item.id)},
                                      {"text", json::Value::string(item.text)},
                                      {"owner", json::Value::string(item.owner)},
                                      {"due_at_utc", json::Value::string(item.dueAt.text())},
                                      {"evidence_refs", refsToJson(item.evidenceRefs)}});
    if (item.reasonCode) value.set("reason_code", json::Value::string(*item.reasonCode));
    return value;
}

json::Value toJson(const std::vector<Commitment>& items, std::string_view idName) {
    std::vector<json::Value> list;
    for (const Commitment& item : items)
        list.push_back(toJson(item, idName));
    return json::Value::array(std::move(list));
}

void sortById(std::vector<Commitment>& items) {
    for (Commitment& item : items)
        std::sort(item.evidenceRefs.begin(), item.evidenceRefs.end());
    std::stable_sort(items.begin(), items.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
}

} // namespace

DecisionRationale DecisionRationale::read(json::ObjectReader& r) {
    DecisionRationale out;
    const auto reason = [&](std::string_view name, Reason& target, ReasonForm form) {
        r.object(name, [&](json::ObjectReader& nested) { target = readReason(nested, form); });
    };
    reason("selection_primary_reason", out.primary, ReasonForm::plain);
    reason("selection_secondary_reason", out.secondary, ReasonForm::plain);
    reason("rejected_lane_1_reason", out.rejected1, ReasonForm::naming);
    // YAML has no null: there the second one is left out when there are only two lanes.
    if (r.has("rejected_lane_2_reason") && !r.isNull("rejected_lane_2_reason"))
        reason("rejected_lane_2_reason", out.rejected2.emplace(), ReasonForm::naming);
    r.objects("further_rejected_lane_reasons", [&](json::ObjectReader& item) {
        out.furtherRejected.push_back(readReason(item, ReasonForm::naming));
    });
    r.objects("known_risk_acceptances", [&](json::ObjectReader& item) {
        out.riskAcceptances.push_back(readCommitment(item, "acceptance_id", true));
    });
    r.objects("required_follow_up_controls", [&](json::ObjectReader& item) {
        out.followUpControls.push_back(readCommitment(item, "control_id", false));
    });
    return out;
}

json::Value DecisionRationale::toJson() const {
    std::vector<json::Value> further;
    for (const Reason& reason : furtherRejected)
        further.push_back(packet::toJson(reason));
    return json::Value::object(
        {{"selection_primary_reason", packet::toJson(primary)},
         {"selection_secondary_reason", packet::toJson(secondary)},
         {"rejected_lane_1_reason", packet::toJson(rejected1)},
         {"rejected_lane_2_reason", rejected2 ? packet::toJson(*rejected2) : json::Value::null()},
         {"further_rejected_lane_reasons", json::Value::array(std::move(further))},
         {"known_risk_acceptances", packet::toJson(riskAcceptances, "acceptance_id")},
         {"required_follow_up_controls", packet::toJson(followUpControls, "control_id")}});
}

void DecisionRationale::settle() {
    const auto sortRefs = [](Reason& reason) {
        std::sort(reason.evidenceRefs.begin(), reason.evidenceRefs.end());
    };
    sortRefs(primary);
    sortRefs(secondary);
    sortRefs(rejected1);
    if (rejected2) sortRefs(*rejected2);
    for (Reason& reason : furtherRejected)
        sortRefs(reason);
    sortById(riskAcceptances);
    sortById(followUpControls);
}

std::vector<const Reason*> DecisionRationale::rejections() const {
    std::vector<const Reason*> out{&rejected1};
    if (rejected2) out.push_back(&*rejected2);
    for (const Reason& reason : furtherRejected)
        out.push_back(&reason);
    return out;
}

std::vector<std::pair<std::string, const EvidenceRef*>> DecisionRationale::references() const {
    std::vector<std::pair<std::string, const EvidenceRef*>> out;
    const auto add = [&](const std::string& claim, const std::vector<EvidenceRef>& refs) {
        for (const EvidenceRef& ref : refs)
            out.emplace_back("/decision_rationale/" + claim, &ref);
    };
    add("selection_primary_reason", primary.evidenceRefs);
    add("selection_secondary_reason", secondary.evidenceRefs);
    add("rejected_lane_1_reason", rejected1.evidenceRefs);
    if (rejected2) add("rejected_lane_2_reason", rejected2->evidenceRefs);
    for (std::size_t i = 0; i < furtherRejected.size(); ++i)
        add("further_rejected_lane_reasons/" + std::to_string(i), furtherRejected[i].evidenceRefs);
    for (std::size_t i = 0; i < riskAcceptances.size(); ++i)
        add("known_risk_acceptances/" + std::to_string(i), riskAcceptances[i].evidenceRefs);
    for (std::size_t i = 0; i < followUpControls.size(); ++i)
        add("required_follow_up_controls/" + std::to_string(i), followUpControls[i].evidenceRefs);
    return out;
}

} // namespace countersign::packet
