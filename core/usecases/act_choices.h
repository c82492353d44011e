#pragma once

#include "core/usecases/checked_packet.h"

#include <string>
#include <vector>

namespace countersign::usecases {

/// A statement that an act can refer to: a hold to release, an approval to take back, a question to answer.
struct ActTarget {
    Sha256 statement;
    statement::Act act;
    std::string printedName;
    Timestamp at;
    /// What it said, where it said something.
    std::string text;
};

/// What a person has to choose from before an act, by the packet's own rules. An offer only: whether the act counts is
/// judged when it is prepared.
struct ActChoices {
    std::string printedName;
    /// In which the person can do it.
    std::vector<policy::Capacity> capacities;
    /// Keys of the person that may sign now.
    std::vector<Sha256> keys;
    /// Of a decline or withdrawal, in the order of the policy.
    std::vector<std::string> reasonCodes;
    /// In causal order.
    std::vector<ActTarget> targets;
};

ActChoices actChoices(const CheckedPacket& packet, statement::Act act, const SignerId& signer, Timestamp now);

} // namespace countersign::usecases
