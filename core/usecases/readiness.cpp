#include "core/usecases/readiness.h"

#include "core/store/window_store.h"
#include "core/usecases/run_gate.h"

#include <algorithm>

namespace countersign::usecases {

namespace {

using validation::GatePurpose;
using workflow::ApprovalState;

int rank(ApprovalState state) {
    return state == ApprovalState::approved ? 2 : state == ApprovalState::superseded ? 0 : 1;
}

/// Of two revisions of a cluster, whether the second one counts.
bool counts(const std::optional<PacketSummary>& known, const PacketSummary& other) {
    return !known || rank(other.state) > rank(known->state) ||
           (rank(other.state) == rank(known->state) && other.key.revision >= known->key.revision);
}

void addBlocks(const validation::GateVerdict& verdict, std::vector<ReleaseBlock>& blocks) {
    for (const validation::Finding& finding : verdict.findings)
        if (finding.severity() == validation::Severity::fail) blocks.push_back({std::nullopt, finding});
    for (const validation::GatedPacket& packet : verdict.packets)
        for (const validation::Finding& finding : packet.findings)
            if (validation::blocks(finding, GatePurpose::release, packet.approved))
                blocks.push_back({packet.key, finding});
}

} // namespace

std::vector<ClusterReadiness> clustersOf(const std::optional<policy::ReleaseWindow>& described, const WindowId& window,
                                         const std::vector<PacketSummary>& packets) {
    std::vector<ClusterReadiness> out;
    if (described)
        for (const ClusterId& cluster : described->expectedClusters)
            out.push_back({cluster, true, std::nullopt});
    for (const PacketSummary& packet : packets) {
        if (packet.key.window != window) continue;
        auto place = std::find_if(out.begin(), out.end(), [&](const ClusterReadiness& known) {
            return known.cluster == packet.key.cluster;
        });
        if (place == out.end()) place = out.insert(out.end(), ClusterReadiness{packet.key.cluster, false, std::nullopt});
        if (counts(place->packet, packet)) place->packet = packet;
    }
    return out;
}

Result<Readiness> readinessOf(const Workspace& workspace, const WindowId& window,
                              const std::vector<PacketSummary>& packets) {
    auto run = runGate(workspace, window, GatePurpose::release);
    if (!run) return std::move(run).error();
    Readiness out{window, std::nullopt, {}, run->passed(), run->canaryFailed, {}};
    auto described = store::WindowStore(workspace.files, window).readWindow();
    if (described) out.described = std::move(*described);
    out.clusters = clustersOf(out.described, window, packets);
    for (const validation::GateVerdict& verdict : run->windows)
        addBlocks(verdict, out.blocks);
    return out;
}

std::vector<ApprovalLatency> latenciesOf(const WindowId& window, const std::vector<PacketSummary>& packets) {
    std::vector<ApprovalLatency> out;
    for (const PacketSummary& packet : packets) {
        const bool waits = packet.state == ApprovalState::pendingSignatures;
        if (packet.key.window != window || !packet.submittedAt || (!waits && !packet.approvedAt)) continue;
        out.push_back({packet.key, *packet.submittedAt, packet.approvedAt});
    }
    return out;
}

} // namespace countersign::usecases
