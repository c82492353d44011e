#pragma once

#include "core/usecases/checked_packet.h"
#include "core/statement/act.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::usecases {

/// Whether a person can do an act about a packet now, and if not why.
struct PossibleAct {
    enum class Obstacle {
        none,
        /// Nobody was named.
        nobody,
        /// Nothing stands that could be released, or taken back by this person.
        noOpenHold,
        noApprovalOfOwn,
        /// This person's approval in that role stands already.
        approvedAlready,
        /// Somebody else signed every row of the roles that this person could sign in.
        signedByOthers,
        /// `refusal` says it.
        refused,
    };
    statement::Act act;
    Obstacle obstacle = Obstacle::none;
    std::optional<Error> refusal;

    bool possible() const { return obstacle == Obstacle::none; }
};

/// Every act but issue, in the order of allActs. An act is tried as it would be signed now (act_preparation), with the
/// members left open filled in so that only the person, the packet and the moment decide.
std::vector<PossibleAct> possibleActs(const CheckedPacket& packet, const std::string& signerId, const Clock& clock);

} // namespace countersign::usecases
