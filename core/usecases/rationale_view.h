#pragma once

#include "core/usecases/checked_packet.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::usecases {

/// One claim of the decision rationale with the evidence it cites.
struct ReasonView {
    struct Citation {
        std::string artifactId;
        std::string pointer;
        /// What stands there; nothing when that cannot be read here.
        std::optional<std::string> value;
        bool operator==(const Citation&) const = default;
    };
    /// Where in the core, and the member's own name.
    std::string pointer;
    std::string member;
    /// acceptance_id or control_id of a commitment.
    std::string id;
    std::string reasonCode;
    std::string text;
    /// Of a reason for rejecting a lane.
    std::string lane;
    /// Of a risk acceptance or a follow-up control.
    std::string owner;
    std::optional<Timestamp> dueAt;
    std::vector<Citation> citations;
    bool operator==(const ReasonView&) const = default;
};

/// Every claim, in the order of domain.md section 2.
std::vector<ReasonView> rationaleView(const CheckedPacket& packet);

} // namespace countersign::usecases
