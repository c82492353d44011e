#include "app/cli/packet_row.h"

#include "app/cli/environment_mark.h"

#include <algorithm>

namespace countersign::app {

namespace {

bool isOnHold(const usecases::PacketStatus& status) {
    return std::any_of(status.open.begin(), status.open.end(), [](const validation::Finding& finding) {
        return validation::constraintId(finding.constraint) == "HOLD_OPEN";
    });
}

} // namespace

std::string packetRow(const usecases::CheckedPacket& packet, const usecases::PacketStatus& status) {
    const packet::Core& core = packet.core();
    return core.key().stem() + "  " + std::string(workflow::stateName(status.state)) +
           (status.forked ? "  forked" : "") + (isOnHold(status) ? "  on hold" : "") +
           (status.missingEvidence.empty() ? "" : "  incomplete_evidence") + "  " +
           core.content().selectedLane.text() + "  core " + core.digest().shortHex() +
           environmentMark(packet.dossier().environment());
}

} // namespace countersign::app
