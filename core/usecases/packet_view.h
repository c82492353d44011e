#pragma once

#include "core/usecases/comparison_view.h"
#include "core/usecases/evidence_view.h"
#include "core/usecases/packet_summary.h"
#include "core/usecases/rationale_view.h"
#include "core/usecases/roster_view.h"
#include "core/usecases/timeline_view.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::usecases {

/// Everything the approval panel shows of a packet, as plain values that outlive the packet.
struct PacketView {
    PacketSummary summary;
    /// printed_name of the author by the pinned directory, or the id.
    std::string authorName;
    std::string selectedOption;
    std::string confidenceClass;
    std::string riskOverlay;
    std::string fallbackLabel;
    std::string fallbackLane;
    std::string rankingSnapshotId;
    std::string policyId;
    std::int64_t policyVersion = 0;
    std::optional<Sha256> packetSha256;
    ComparisonView comparison;
    std::vector<RosterRowView> roster;
    EvidenceView evidence;
    std::vector<ReasonView> rationale;
    std::vector<TimelineEntry> timeline;
    /// In the order of what to do next.
    validation::Findings findings;
};

PacketView packetView(const CheckedPacket& packet);

} // namespace countersign::usecases
