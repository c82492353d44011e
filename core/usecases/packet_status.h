#pragma once

#include "core/usecases/checked_packet.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::usecases {

/// Where a packet stands, and why it is stuck (domain.md section 5). Points into the packet it was made of.
struct PacketStatus {
    workflow::ApprovalState state = workflow::ApprovalState::draft;
    bool issued = false;
    bool forked = false;
    /// Missing required evidence items; not empty is `incomplete_evidence`.
    std::vector<std::string> missingEvidence;
    /// Of a sealed packet that stands.
    std::optional<Sha256> packetSha256;
    /// What was said about it, in causal order, and which of these are questions without an answer: they stop
    /// nothing.
    std::vector<const statement::Statement*> comments;
    std::vector<const statement::Statement*> openQuestions;
    /// Every open condition in the order of what to do next, each with who can meet it.
    std::vector<validation::Finding> open;
    /// Everything else the validator found.
    std::vector<validation::Finding> findings;
};

/// Derived from statements and sealed packet alone, never read from a file that says so.
PacketStatus statusOf(const CheckedPacket& packet);

/// The document of a packet in any state (domain.md section 1): the sealed bytes themselves once it is
/// sealed.
json::Value documentOf(const CheckedPacket& packet);

} // namespace countersign::usecases
