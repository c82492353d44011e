#pragma once

#include "core/policy/release_window.h"
#include "core/usecases/packet_summary.h"
#include "core/usecases/workspace.h"
#include "core/validation/finding.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::usecases {

/// How far one cluster of a release window is.
struct ClusterReadiness {
    ClusterId cluster;
    /// window.yaml demands a packet for it.
    bool expected = false;
    /// The revision that counts: the approved one, else the newest that is not superseded. Nothing when none was issued.
    std::optional<PacketSummary> packet;

    bool approved() const { return packet && packet->state == workflow::ApprovalState::approved; }
};

/// The expected clusters in the order of window.yaml, then the others that have packets.
std::vector<ClusterReadiness> clustersOf(const std::optional<policy::ReleaseWindow>& described, const WindowId& window,
                                         const std::vector<PacketSummary>& packets);

/// One reason why the gate does not let a release pass.
struct ReleaseBlock {
    /// The packet it is about; nothing when it is about the window.
    std::optional<packet::PacketKey> packet;
    validation::Finding finding;
};

/// The sheet "ready to release?".
struct Readiness {
    WindowId window;
    /// Nothing when window.yaml cannot be read: then the gate says why.
    std::optional<policy::ReleaseWindow> described;
    std::vector<ClusterReadiness> clusters;
    /// What `gate --for release` says, and whether the gate fails what must fail: one that does not proves nothing.
    bool passes = false;
    bool gateWorks = false;
    std::vector<ReleaseBlock> blocks;
};

/// Runs the gate over one window; `packets` are what lists show already. Errors: those of runGate.
Result<Readiness> readinessOf(const Workspace& workspace, const WindowId& window,
                              const std::vector<PacketSummary>& packets);

/// From the submission to the last required approval.
struct ApprovalLatency {
    packet::PacketKey key;
    Timestamp submittedAt;
    /// Nothing while it still waits.
    std::optional<Timestamp> approvedAt;

    std::int64_t seconds(Timestamp now) const { return approvedAt.value_or(now).unixSeconds() - submittedAt.unixSeconds(); }
};

/// Of every packet of the window that was approved or waits for signatures, in the order of `packets`.
std::vector<ApprovalLatency> latenciesOf(const WindowId& window, const std::vector<PacketSummary>& packets);

} // namespace countersign::usecases
