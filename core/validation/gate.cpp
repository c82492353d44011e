#include "core/validation/gate.h"

#include "core/validation/validator.h"

#include <algorithm>
#include <utility>

namespace countersign::validation {

namespace {

/// Every expected cluster needs an approved packet before a release.
void demandExpected(const policy::ReleaseWindow& window, GateVerdict& verdict) {
    for (const ClusterId& cluster : window.expectedClusters) {
        const bool covered =
            std::any_of(verdict.packets.begin(), verdict.packets.end(), [&](const GatedPacket& packet) {
                return packet.approved && packet.key.cluster == cluster;
            });
        if (!covered)
            verdict.findings.push_back({Constraint::EXPECTED_PACKET_MISSING, "window.yaml", cluster.text()});
    }
}

} // namespace

bool isAboutWindow(Constraint constraint) {
    switch (constraint) {
    case Constraint::STORE_FILE_FAULT:
    case Constraint::WINDOW_NOT_DESCRIBED:
    case Constraint::NOTHING_TO_CHECK:
    case Constraint::EXPECTED_PACKET_MISSING:
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

GateVerdict judgeWindow(const WindowId& id, const std::optional<policy::ReleaseWindow>& window,
                        const std::vector<Dossier>& dossiers, const std::vector<Error>& faults,
                        GatePurpose purpose) {
    GateVerdict verdict{id, {}, {}};
    for (const Dossier& dossier : dossiers) {
        Judgement judgement = judge(dossier);
        verdict.packets.push_back({dossier.core.key(), dossier.core.digest(),
                                   std::string(dossier.environment()), judgement.sealedStands,
                                   std::move(judgement.findings)});
    }
    for (const Error& fault : faults)
        verdict.findings.push_back({Constraint::STORE_FILE_FAULT, fault.file, fault.describe()});
    if (dossiers.empty()) verdict.findings.push_back({Constraint::NOTHING_TO_CHECK, id.text(), ""});
    if (!window)
        verdict.findings.push_back({Constraint::WINDOW_NOT_DESCRIBED, id.text(), ""});
    else if (purpose == GatePurpose::release)
        demandExpected(*window, verdict);
    return verdict;
}

} // namespace countersign::validation
