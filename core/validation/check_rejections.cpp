#include "core/lanes/rejected_lanes.h"
#include "core/validation/checks.h"

#include <algorithm>
#include <set>

namespace countersign::validation {

namespace {

using lanes::alwaysNamedRejections;

struct PlacedRejection {
    std::string place;
    std::string laneId;
};

std::string placeOfRejection(std::size_t i) {
    const std::string root = "/decision_rationale/";
    if (i < alwaysNamedRejections) return root + "rejected_lane_" + std::to_string(i + 1) + "_reason";
    return root + "further_rejected_lane_reasons/" + std::to_string(i - alwaysNamedRejections);
}

std::vector<PlacedRejection> rejectionsOf(const packet::DecisionRationale& rationale) {
    std::vector<PlacedRejection> out{{placeOfRejection(0), rationale.rejected1.laneId.value_or("")}};
    if (rationale.rejected2) out.push_back({placeOfRejection(1), rationale.rejected2->laneId.value_or("")});
    for (std::size_t i = 0; i < rationale.furtherRejected.size(); ++i)
        out.push_back({placeOfRejection(alwaysNamedRejections + i), rationale.furtherRejected[i].laneId.value_or("")});
    return out;
}

std::string nameOf(const lanes::Lane& lane) {
    return lane.id.text() + " (rank " + std::to_string(lane.rank) + ", score " + lane.score.text() + ")";
}

void checkDocumented(const std::vector<const lanes::Lane*>& rejected,
                     const std::vector<PlacedRejection>& reasons, const Decimal& threshold,
                     Findings& findings) {
    std::set<std::string> documented;
    for (const PlacedRejection& reason : reasons)
        documented.insert(reason.laneId);
    for (std::size_t i = 0; i < rejected.size(); ++i) {
        const bool needed = lanes::needsReason(i, *rejected[i], threshold);
        if (needed && !documented.contains(rejected[i]->id.text()))
            findings.push_back(
                {Constraint::REJECTED_LANE_UNDOCUMENTED,
                 i < alwaysNamedRejections ? placeOfRejection(i) : "/decision_rationale/further_rejected_lane_reasons",
                 nameOf(*rejected[i])});
    }
}

/// The two named reasons are for the two highest rejected lanes; the further ones follow in rank order.
void checkOrder(const std::vector<const lanes::Lane*>& rejected, const std::vector<PlacedRejection>& reasons,
                Findings& findings) {
    std::int64_t lastRank = 0;
    for (const PlacedRejection& reason : reasons) {
        const auto lane = std::find_if(rejected.begin(), rejected.end(), [&](const lanes::Lane* one) {
            return one->id.text() == reason.laneId;
        });
        const bool isFirst = reason.place == placeOfRejection(0);
        const bool isSecond = reason.place == placeOfRejection(1);
        const auto position = lane - rejected.begin();
        const bool right = lane != rejected.end() && (*lane)->rank > lastRank &&
                           (!isFirst || position == 0) && (!isSecond || position == 1);
        if (lane != rejected.end()) lastRank = (*lane)->rank;
        if (!right)
            findings.push_back({Constraint::RATIONALE_LANE_WRONG, reason.place + "/lane_id", reason.laneId});
    }
}

} // namespace

void checkRejections(const Examination& examination, Findings& findings) {
    const lanes::RankingSnapshot* snapshot = examination.snapshot();
    const packet::CoreContent& content = examination.content();
    // What is rejected is only known when what is selected is among the lanes.
    if (!snapshot || !snapshot->findLane(content.selectedLane.text())) return;
    const auto rejected = lanes::rejectedLanes(snapshot->lanes(), content.selectedLane.text());
    const auto reasons = rejectionsOf(content.rationale);
    checkOrder(rejected, reasons, findings);
    if (const auto& policy = examination.dossier().rules.policy)
        checkDocumented(rejected, reasons, policy->rejectedLaneScoreThreshold(), findings);
}

} // namespace countersign::validation
