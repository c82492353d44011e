#pragma once

#include "core/usecases/checked_packet.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::usecases {

/// One statement that counts, as a step of the packet's life.
struct TimelineEntry {
    /// Another statement that this one is about.
    struct Reference {
        statement::Act act;
        std::string printedName;
        Timestamp at;
    };
    /// One of the four verifications of a review.
    struct Verified {
        std::string name;
        statement::VerificationResult result;
        std::string note;
    };

    statement::Act act;
    std::string printedName;
    std::string signerId;
    std::string capacity;
    Timestamp at;
    /// Since the one before it in this list; clocks may differ, so it may be negative.
    std::optional<std::int64_t> secondsSincePrevious;
    /// What it relies on, takes back, releases or answers.
    std::vector<Reference> references;
    /// Reason or comment, and its code where the act carries one.
    std::string text;
    std::string reasonCode;
    /// Where in the core a comment is pinned; empty for the packet as a whole.
    std::string pointer;
    bool question = false;
    /// A hold that nobody released, a question that nobody answered, an approval that was not taken back.
    bool open = false;
    std::optional<statement::Recommendation> recommendation;
    std::vector<Verified> verifications;
    /// The state the packet is in from here, where this changed it.
    std::optional<workflow::ApprovalState> leadsTo;
    Sha256 statement;
};

/// Every statement that counts, in causal order.
std::vector<TimelineEntry> timelineView(const CheckedPacket& packet);

} // namespace countersign::usecases
