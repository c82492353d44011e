#include "core/validation/gate.h"

#include "core/validation/store_findings.h"
#include "core/validation/validator.h"

#include <algorithm>
#include <utility>

namespace countersign::validation {

bool isAboutWindow(Constraint constraint) {
    switch (constraint) {
    case Constraint::STORE_FILE_FAULT:
    case Constraint::WINDOW_NOT_DESCRIBED:
    case Constraint::NOTHING_TO_CHECK:
    case Constraint::EXPECTED_PACKET_MISSING:
    case Constraint::EVIDENCE_FILE_DAMAGED:
    case Constraint::EVIDENCE_UNREADABLE:
    case Constraint::CORE_MISSING:
    case Constraint::STORE_FILE_MISSING:
    case Constraint::STORE_STRAY:
    case Constraint::TEMPORARY_LEFT:
        return true;
    default:
        return false;
    }
}

bool blocks(const Finding& finding, GatePurpose purpose, bool packetApproved) {
    if (finding.severity() != Severity::fail) return false;
    if (!finding.unfinished || packetApproved) return true;
    // What is still on its way to approval is judged by EXPECTED_PACKET_MISSING; only somebody's objection, or
    // two decisions for one revision, stop a release beside it.
    return purpose == GatePurpose::release && (finding.constraint == Constraint::HOLD_OPEN ||
                                               finding.constraint == Constraint::REVISION_FORKED);
}

bool GateVerdict::passes(GatePurpose purpose) const {
    if (fails(findings)) return false;
    return std::all_of(packets.begin(), packets.end(), [&](const GatedPacket& packet) {
        return std::none_of(packet.findings.begin(), packet.findings.end(), [&](const Finding& finding) {
            return blocks(finding, purpose, packet.approved);
        });
    });
}

GatedPacket judgePacket(const Dossier& dossier) {
    Judgement judgement = judge(dossier);
    return {dossier.core.key(), dossier.core.digest(), std::string(dossier.environment()),
            judgement.sealedStands, std::move(judgement.findings)};
}

Findings judgeWindow(const WindowId& id, const std::optional<policy::ReleaseWindow>& window,
                     std::size_t packets, const std::vector<Error>& faults) {
    Findings findings;
    for (const Error& fault : faults)
        findings.push_back(fileFault(fault.file, fault.describe()));
    if (packets == 0) findings.push_back({Constraint::NOTHING_TO_CHECK, id.text(), ""});
    if (!window) findings.push_back({Constraint::WINDOW_NOT_DESCRIBED, id.text(), ""});
    return findings;
}

Findings demandExpected(const policy::ReleaseWindow& window, const std::vector<GatedPacket>& packets) {
    Findings findings;
    for (const ClusterId& cluster : window.expectedClusters) {
        const bool covered = std::any_of(packets.begin(), packets.end(), [&](const GatedPacket& packet) {
            return packet.approved && packet.key.cluster == cluster;
        });
        if (!covered)
            findings.push_back({Constraint::EXPECTED_PACKET_MISSING, "window.yaml", cluster.text()});
    }
    return findings;
}

} // namespace countersign::validation
