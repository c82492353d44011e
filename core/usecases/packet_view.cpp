#include "core/usecases/packet_view.h"

#include "core/usecases/leaf_text.h"

namespace countersign::usecases {

namespace {

std::string nameOf(const CheckedPacket& packet, const SignerId& signer) {
    const policy::Signer* found = packet.rules().directory.findSigner(signer.text());
    return found ? found->printedName : signer.text();
}

validation::Findings inOrder(PacketStatus status) {
    validation::Findings out = std::move(status.open);
    out.insert(out.end(), status.findings.begin(), status.findings.end());
    return out;
}

} // namespace

PacketView packetView(const CheckedPacket& packet) {
    const packet::CoreContent& content = packet.core().content();
    const PacketStatus status = statusOf(packet);
    return {.summary = summaryOf(packet),
            .authorName = nameOf(packet, content.issuedBy),
            .selectedOption = content.selectedOption.text(),
            .confidenceClass = textAt(content.replayBaseline, "/confidence_class/value"),
            .riskOverlay = textAt(content.replayBaseline, "/risk_overlay/value"),
            .fallbackLabel = textAt(content.replayBaseline, "/fallback_decision_label/value"),
            .fallbackLane = textAt(content.replayBaseline, "/fallback_decision_label/lane_id"),
            .rankingSnapshotId = content.rankingSnapshot.text(),
            .policyId = content.policy.policyId,
            .policyVersion = content.policy.policyVersion,
            .packetSha256 = status.packetSha256,
            .comparison = comparisonView(packet),
            .roster = rosterView(packet),
            .evidence = evidenceView(packet),
            .rationale = rationaleView(packet),
            .timeline = timelineView(packet),
            .findings = inOrder(status)};
}

} // namespace countersign::usecases
