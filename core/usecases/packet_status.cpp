#include "core/usecases/packet_status.h"

#include "core/workflow/packet_document.h"

#include <algorithm>

namespace countersign::usecases {

namespace {

using workflow::ApprovalState;

bool isForked(const CheckedPacket& packet) {
    const auto& siblings = packet.dossier().siblings;
    return std::any_of(siblings.begin(), siblings.end(), [&](const validation::Sibling& sibling) {
        return sibling.revision == packet.core().key().revision && sibling.issued && !sibling.rejected;
    });
}

bool isSuperseded(const CheckedPacket& packet, const Sha256& packetSha256) {
    const packet::SupersededRevision self{packet.core().key().revision, packetSha256};
    const auto& siblings = packet.dossier().siblings;
    return std::any_of(siblings.begin(), siblings.end(), [&](const validation::Sibling& sibling) {
        return sibling.approvedPacket && sibling.supersedes == self;
    });
}

} // namespace

PacketStatus statusOf(const CheckedPacket& packet) {
    PacketStatus status;
    status.issued = packet.reduction().known.issued();
    status.forked = isForked(packet);
    status.missingEvidence = packet.core().content().evidence.missingItems();
    // Contrary acts do not un-approve a packet; they stand among its findings.
    if (packet.sealedStands()) {
        status.packetSha256 = packet.dossier().sealed->claimedDigest();
        status.state =
            isSuperseded(packet, *status.packetSha256) ? ApprovalState::superseded : ApprovalState::approved;
    } else {
        // Without a sealed packet nothing is approved, whatever the statements say.
        status.state = packet.reduction().state == ApprovalState::approved ? ApprovalState::pendingSignatures
                                                                           : packet.reduction().state;
    }
    for (const statement::Statement* known : packet.reduction().known.statements())
        if (known->predicate().act == statement::Act::comment) status.comments.push_back(known);
    status.openQuestions = packet.reduction().known.openQuestions();
    for (const validation::Finding& finding : packet.findings())
        (finding.severity() == validation::Severity::fail ? status.open : status.findings).push_back(finding);
    return status;
}

json::Value documentOf(const CheckedPacket& packet) {
    if (packet.dossier().sealed) return packet.dossier().sealed->document();
    return workflow::packetDocument(packet.rules(), packet.reduction(), statusOf(packet).state);
}

} // namespace countersign::usecases
