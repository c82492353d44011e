#pragma once

#include "core/usecases/dossier_loader.h"
#include "core/usecases/packet_status.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace countersign::usecases {

/// One line about a revision, in values of its own: what a list shows of it.
struct PacketSummary {
    packet::PacketKey key;
    Sha256 coreSha256;
    /// Of unreadable or untrusted rules nothing follows: then `fault` says why, and the rest is as for a draft.
    std::optional<Error> fault;
    workflow::ApprovalState state = workflow::ApprovalState::draft;
    bool issued = false;
    bool forked = false;
    bool onHold = false;
    /// A finding fails that is no mere step still to come.
    bool saysFalse = false;
    std::vector<std::string> missingEvidence;
    std::size_t openQuestions = 0;
    std::string selectedLane;
    std::string tier;
    std::string author;
    /// What it still needs, in the order of what to do next, each with who can do it; empty once approved.
    std::vector<workflow::Unmet> unmet;
    Timestamp issuedAt;
    /// Since when it waits for signatures, or waited.
    std::optional<Timestamp> submittedAt;
    /// Of the latest statement that counts.
    std::optional<Timestamp> lastActAt;
    /// The latest time among the required approvals, once sealed.
    std::optional<Timestamp> approvedAt;
    std::string environment;
};

PacketSummary summaryOf(const CheckedPacket& packet);

/// Judges every core of a window in the order of cluster, revision and digest and hands its summary on; stops when
/// that says no. Errors: those of reading.
Result<void> visitSummaries(const WindowReading& reading, const std::function<bool(PacketSummary)>& visit);

/// What a packet wants from one person.
enum class Waiting { nothing, signature, review, releaseOfHold, submission, completion, issue };

/// The first thing that the person can do about it, where it waits for something.
Waiting waitsFor(const PacketSummary& packet, const std::string& signerId);

} // namespace countersign::usecases
