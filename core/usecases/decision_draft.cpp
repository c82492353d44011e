#include "core/usecases/decision_draft.h"

#include "core/lanes/evidence_document.h"
#include "core/lanes/rejected_lanes.h"

#include <functional>
#include <utility>

namespace countersign::usecases {

namespace {

constexpr const char* anyUri = "urn:countersign:unset";
constexpr const char* anyMoment = "1970-01-01T00:00:00Z";

std::string rejectionMember(std::size_t place) {
    if (place < lanes::alwaysNamedRejections)
        return "/decision_rationale/rejected_lane_" + std::to_string(place + 1) + "_reason";
    return "/decision_rationale/further_rejected_lane_reasons/" +
           std::to_string(place - lanes::alwaysNamedRejections);
}

/// Visits every text that only the author can give: its pointer, the text, and what stands for it when it is
/// empty. One list for naming gaps and for filling them.
class Questions {
public:
    using Visit =
        std::function<void(const std::string& pointer, std::string& text, std::string_view placeholder)>;

    explicit Questions(Visit visit) : m_visit(std::move(visit)) {}

    void askAll(DecisionDraft& draft) {
        ask("/exception_cluster_id", draft.cluster, DecisionDraft::anyId);
        askSource("/evidence/ranking_snapshot", draft.rankingSnapshot, true);
        if (draft.snapshotNeedsFacts()) askFacts(draft.snapshotFacts);
        askSource("/evidence/forecast_band_snapshot", draft.forecastBand, false);
        askSource("/evidence/dashboard_extract", draft.dashboardExtract, false);
        for (std::size_t i = 0; i < draft.context.size(); ++i)
            askContext("/evidence/context/" + std::to_string(i), draft.context[i]);
        ask("/selected_lane_id", draft.selectedLane, DecisionDraft::anyId);
        askReason("/decision_rationale/selection_primary_reason", draft.primary);
        askReason("/decision_rationale/selection_secondary_reason", draft.secondary);
        for (std::size_t i = 0; i < draft.rejections.size(); ++i)
            askReason(rejectionMember(i), draft.rejections[i]);
        for (std::size_t i = 0; i < draft.riskAcceptances.size(); ++i) {
            const std::string pointer =
                "/decision_rationale/known_risk_acceptances/" + std::to_string(i);
            ask(pointer + "/reason_code", draft.riskAcceptances[i].reasonCode, DecisionDraft::anyId);
            askCommitment(pointer, draft.riskAcceptances[i]);
        }
        for (std::size_t i = 0; i < draft.followUpControls.size(); ++i)
            askCommitment("/decision_rationale/required_follow_up_controls/" + std::to_string(i),
                          draft.followUpControls[i]);
    }

private:
    void ask(const std::string& pointer, std::string& text, std::string_view placeholder) {
        m_visit(pointer, text, placeholder);
    }
    /// Of a file that was not chosen nothing else is asked.
    void askSource(const std::string& pointer, DecisionDraft::Source& source, bool needed) {
        if (source.file.empty()) {
            if (needed) ask(pointer, source.file, "");
            return;
        }
        ask(pointer + "/uri", source.uri, anyUri);
        ask(pointer + "/captured_at_utc", source.capturedAt, anyMoment);
    }
    void askContext(const std::string& pointer, DecisionDraft::Source& source) {
        ask(pointer + "/artifact_id", source.artifactId, DecisionDraft::anyId);
        if (source.file.empty()) return ask(pointer, source.file, "");
        askSource(pointer, source, true);
    }
    void askFacts(DecisionDraft::SnapshotFacts& facts) {
        const std::string pointer = "/evidence/ranking_snapshot";
        ask(pointer + "/ranking_snapshot_id", facts.snapshotId, "");
        ask(pointer + "/simulation_rule_version", facts.simulationRuleVersion, "");
        ask(pointer + "/generated_utc", facts.generated, "");
        ask(pointer + "/fallback/decision_label", facts.fallbackLabel, "");
        ask(pointer + "/fallback/lane_id", facts.fallbackLane, "");
    }
    void askReason(const std::string& pointer, DecisionDraft::Reason& reason) {
        ask(pointer + "/reason_code", reason.reasonCode, DecisionDraft::anyId);
        ask(pointer + "/text", reason.text, "-");
    }
    void askCommitment(const std::string& pointer, DecisionDraft::Commitment& item) {
        ask(pointer + "/text", item.text, "-");
        ask(pointer + "/owner", item.owner, DecisionDraft::anyId);
        ask(pointer + "/due_at_utc", item.dueAt, anyMoment);
    }

    Visit m_visit;
};

} // namespace

bool DecisionDraft::snapshotNeedsFacts() const {
    return lanes::mediaTypeForName(rankingSnapshot.file) == lanes::csvMediaType;
}

bool DecisionDraft::SnapshotFacts::complete() const {
    return !snapshotId.empty() && !simulationRuleVersion.empty() && !generated.empty() &&
           !fallbackLabel.empty() && !fallbackLane.empty();
}

bool DecisionDraft::computable() const {
    return !cluster.empty() && !rankingSnapshot.file.empty() && !selectedLane.empty() &&
           (!snapshotNeedsFacts() || snapshotFacts.complete());
}

std::vector<std::string> DecisionDraft::gaps() const {
    std::vector<std::string> out;
    DecisionDraft copy = *this;
    Questions([&out](const std::string& pointer, const std::string& text, std::string_view) {
        if (text.empty()) out.push_back(pointer);
    }).askAll(copy);
    return out;
}

DecisionDraft DecisionDraft::filled() const {
    DecisionDraft out = *this;
    Questions([](const std::string&, std::string& text, std::string_view placeholder) {
        if (text.empty()) text = placeholder;
    }).askAll(out);
    return out;
}

} // namespace countersign::usecases
