#include "core/usecases/packet_summary.h"

#include <algorithm>

namespace countersign::usecases {

namespace {

PacketSummary unjudged(const packet::Core& core) {
    const packet::CoreContent& content = core.content();
    PacketSummary out{.key = core.key(), .coreSha256 = core.digest(), .issuedAt = content.issuedAt};
    out.selectedLane = content.selectedLane.text();
    out.tier = content.policy.tier;
    out.author = content.issuedBy.text();
    out.missingEvidence = content.evidence.missingItems();
    return out;
}

bool namesHold(const validation::Finding& finding) {
    return finding.constraint == validation::Constraint::HOLD_OPEN;
}

Waiting waitingOf(workflow::Need need) {
    switch (need) {
    case workflow::Need::issue:
        return Waiting::issue;
    case workflow::Need::completeEvidence:
    case workflow::Need::freshRevision:
        return Waiting::completion;
    case workflow::Need::submit:
        return Waiting::submission;
    case workflow::Need::review:
        return Waiting::review;
    case workflow::Need::signature:
    case workflow::Need::coverage:
        return Waiting::signature;
    case workflow::Need::releaseOfHold:
        return Waiting::releaseOfHold;
    }
    return Waiting::nothing;
}

} // namespace

PacketSummary summaryOf(const CheckedPacket& packet) {
    PacketSummary out = unjudged(packet.core());
    const PacketStatus status = statusOf(packet);
    const workflow::Reduction& reduction = packet.reduction();
    out.state = status.state;
    out.issued = status.issued;
    out.forked = status.forked;
    out.onHold = std::any_of(status.open.begin(), status.open.end(), namesHold);
    out.saysFalse = std::any_of(status.open.begin(), status.open.end(),
                                [](const validation::Finding& finding) { return !finding.unfinished; });
    out.openQuestions = status.openQuestions.size();
    out.environment = std::string(packet.dossier().environment());
    for (const statement::Statement* known : reduction.known.statements()) {
        const Timestamp at = known->predicate().at;
        out.lastActAt = std::max(out.lastActAt.value_or(at), at);
        if (known->predicate().act == statement::Act::submit) out.submittedAt = std::max(out.submittedAt.value_or(at), at);
    }
    if (status.packetSha256) {
        for (const statement::Statement* approval : reduction.roster)
            if (approval)
                out.approvedAt = std::max(out.approvedAt.value_or(approval->predicate().at), approval->predicate().at);
    } else if (status.state != workflow::ApprovalState::rejected) {
        out.unmet = reduction.unmet;
    }
    return out;
}

Result<void> visitSummaries(const WindowReading& reading, const std::function<bool(PacketSummary)>& visit) {
    for (const packet::Core& core : reading.cores()) {
        auto dossier = reading.dossier(core);
        if (!dossier) return std::move(dossier).error();
        auto packet = CheckedPacket::check(std::move(*dossier));
        if (packet) {
            if (!visit(summaryOf(*packet))) return {};
            continue;
        }
        PacketSummary summary = unjudged(core);
        summary.fault = packet.error();
        if (!visit(std::move(summary))) return {};
    }
    return {};
}

Waiting waitsFor(const PacketSummary& packet, const std::string& signerId) {
    for (const workflow::Unmet& unmet : packet.unmet) {
        // Whatever comes first has to be done first.
        if (unmet.need != packet.unmet.front().need) break;
        if (std::find(unmet.who.begin(), unmet.who.end(), signerId) != unmet.who.end()) return waitingOf(unmet.need);
    }
    return Waiting::nothing;
}

} // namespace countersign::usecases
