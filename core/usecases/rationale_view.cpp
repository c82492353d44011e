#include "core/usecases/rationale_view.h"

#include "core/usecases/cited_evidence.h"

namespace countersign::usecases {

namespace {

class RationaleReader {
public:
    explicit RationaleReader(const CheckedPacket& packet) : m_evidence(packet) {}

    void add(const std::string& member, const packet::Reason& reason, const std::string& item = "") {
        ReasonView view = begin(member, item, reason.evidenceRefs);
        view.reasonCode = reason.reasonCode;
        view.text = reason.text;
        view.lane = reason.laneId.value_or("");
        m_out.push_back(std::move(view));
    }

    void add(const std::string& member, const packet::Commitment& commitment, const std::string& item) {
        ReasonView view = begin(member, item, commitment.evidenceRefs);
        view.id = commitment.id;
        view.reasonCode = commitment.reasonCode.value_or("");
        view.text = commitment.text;
        view.owner = commitment.owner;
        view.dueAt = commitment.dueAt;
        m_out.push_back(std::move(view));
    }

    template <typename Claim>
    void addAll(const std::string& member, const std::vector<Claim>& claims) {
        for (std::size_t i = 0; i < claims.size(); ++i)
            add(member, claims[i], "/" + std::to_string(i));
    }

    std::vector<ReasonView> take() { return std::move(m_out); }

private:
    ReasonView begin(const std::string& member, const std::string& item,
                     const std::vector<packet::EvidenceRef>& references) {
        ReasonView view;
        view.pointer = "/decision_rationale/" + member + item;
        view.member = member;
        for (const packet::EvidenceRef& reference : references) {
            ReasonView::Citation citation{reference.artifactId, reference.pointer, {}};
            if (auto place = m_evidence.find(reference.artifactId, reference.pointer))
                citation.value = std::move(place->value);
            view.citations.push_back(std::move(citation));
        }
        return view;
    }

    CitedEvidence m_evidence;
    std::vector<ReasonView> m_out;
};

} // namespace

std::vector<ReasonView> rationaleView(const CheckedPacket& packet) {
    const packet::DecisionRationale& rationale = packet.core().content().rationale;
    RationaleReader reader(packet);
    reader.add("selection_primary_reason", rationale.primary);
    reader.add("selection_secondary_reason", rationale.secondary);
    reader.add("rejected_lane_1_reason", rationale.rejected1);
    if (rationale.rejected2) reader.add("rejected_lane_2_reason", *rationale.rejected2);
    reader.addAll("further_rejected_lane_reasons", rationale.furtherRejected);
    reader.addAll("known_risk_acceptances", rationale.riskAcceptances);
    reader.addAll("required_follow_up_controls", rationale.followUpControls);
    return reader.take();
}

} // namespace countersign::usecases
