#include "core/lanes/replay.h"

#include "core/lanes/first_difference.h"
#include "core/lanes/lane_list.h"
#include "core/lanes/lane_projection.h"

#include <algorithm>
#include <utility>

namespace countersign::lanes {

namespace {

/// Does one replay and writes its steps down.
class Replay {
public:
    Replay(const RankingSnapshot& snapshot, const ReplayClaim& claim, const policy::SignerPolicy& policy)
        : m_snapshot(snapshot), m_claim(claim), m_policy(policy) {}

    std::vector<ReplayStep> run() {
        compareIdentity();
        compareOrder();
        if (m_snapshot.scoringRules()) compareScores(*m_snapshot.scoringRules());
        const Lane* selected = m_snapshot.findLane(m_claim.selectedLaneId);
        addStep("selected_lane_in_snapshot",
                selected != nullptr ? std::nullopt : std::optional(missingLane()));
        if (selected != nullptr) compareSelection(*selected);
        return std::move(m_steps);
    }

private:
    void addStep(std::string name, std::optional<FirstDifference> difference) {
        FirstDifference texts = std::move(difference).value_or(FirstDifference{});
        m_steps.push_back({std::move(name), texts.expected == texts.found, texts.expected, texts.found});
    }

    void compareTexts(std::string name, const std::string& expected, const std::string& found) {
        m_steps.push_back({std::move(name), expected == found, expected, found});
    }

    void compareIdentity() {
        compareTexts("ranking_snapshot_id", m_snapshot.id().text(), m_claim.rankingSnapshotId);
        compareTexts("release_window_id", m_snapshot.window().text(), m_claim.releaseWindowId);
        compareTexts("exception_cluster_id", m_snapshot.cluster().text(), m_claim.exceptionClusterId);
        compareTexts("simulation_rule_version", m_snapshot.simulationRuleVersion(),
                     m_claim.simulationRuleVersion.value_or(""));
    }

    FirstDifference missingLane() const {
        return {"one of " + laneList(m_snapshot.lanes()), m_claim.selectedLaneId};
    }

    static std::string laneList(const std::vector<Lane>& lanes) {
        std::string list;
        for (const Lane& lane : lanes)
            list += (list.empty() ? "" : ", ") + lane.id.text();
        return list;
    }

    void compareOrder() {
        std::vector<Lane> byScore = m_snapshot.lanes();
        std::sort(byScore.begin(), byScore.end(), ranksBefore);
        compareTexts("ranking_order", laneList(byScore), laneList(m_snapshot.lanes()));
    }

    void compareScores(const ScoringRules& rules) {
        for (const Lane& lane : m_snapshot.lanes()) {
            const auto score = rules.scoreOf(lane);
            const std::string expected = score ? score->text() : score.error().describe();
            if (score && *score == lane.score) continue;
            const std::string place = lane.id.text() + ": ";
            return addStep("scores_from_rules", FirstDifference{place + expected, place + lane.score.text()});
        }
        addStep("scores_from_rules", std::nullopt);
    }

    void compareSelection(const Lane& selected) {
        compareTexts("selected_mitigation_option_id", selected.option.text(), m_claim.selectedOptionId);
        const auto baseline =
            ReplayBaseline::compute(m_snapshot, m_claim.artifact, m_claim.selectedLaneId, m_policy);
        if (baseline)
            compareBaseline(*baseline, selected);
        else
            addStep("top_two_comparison",
                    FirstDifference{baseline.error().describe(), "a comparison of these lanes"});
        const json::Value projection = laneProjection(selected, m_policy);
        addStep("projection", firstDifference(&projection, &m_claim.projection));
    }

    void compareBaseline(const ReplayBaseline& baseline, const Lane& selected) {
        const json::Value expected = baseline.toJson();
        const bool isObject = m_claim.baseline.isObject();
        for (const std::string_view name : {"ranking_snapshot", "top_two_comparison", "confidence_class",
                                            "risk_overlay", "fallback_decision_label"})
            addStep(std::string(name),
                    firstDifference(expected.find(name), isObject ? m_claim.baseline.find(name) : nullptr));
        compareStatedComparison(baseline);
        if (selected.confidenceClass)
            compareTexts("upstream_confidence_class", baseline.confidenceClass, *selected.confidenceClass);
        if (selected.riskOverlay)
            compareTexts("upstream_risk_overlay", baseline.riskOverlay, *selected.riskOverlay);
    }

    /// The upstream file cannot know which lane will be selected: a row of two lanes is compared with ranks 1
    /// and 2.
    void compareStatedComparison(const ReplayBaseline& baseline) {
        const auto& stated = m_snapshot.statedComparison();
        if (!stated) return;
        const auto topTwo = TopTwoComparison::compute(m_snapshot.lanes(), m_snapshot.lanes().front());
        const bool hasTwo = topTwo && stated->lanes.size() == 2;
        const json::Value expected = (hasTwo ? *topTwo : baseline.comparison).toJson();
        const json::Value found = stated->toJson();
        addStep("upstream_top_two_comparison", firstDifference(&expected, &found));
    }

    const RankingSnapshot& m_snapshot;
    const ReplayClaim& m_claim;
    const policy::SignerPolicy& m_policy;
    std::vector<ReplayStep> m_steps;
};

} // namespace

std::vector<ReplayStep> replay(const RankingSnapshot& snapshot, const ReplayClaim& claim,
                               const policy::SignerPolicy& policy) {
    return Replay(snapshot, claim, policy).run();
}

bool reproduces(const std::vector<ReplayStep>& steps) {
    return std::all_of(steps.begin(), steps.end(), [](const ReplayStep& step) { return step.ok; });
}

} // namespace countersign::lanes
