#pragma once

#include "core/statement/predicate.h"

#include <optional>
#include <string>

namespace countersign::usecases {

/// What a person wants to do, before it is checked and shown.
struct ActIntent {
    statement::Act act;
    SignerId signer;
    /// Needed only when the person holds several capacities in which the act can be done.
    std::optional<policy::Capacity> capacity;
    /// Needed only when the person has several keys that may sign now.
    std::optional<Sha256> keyId;
    /// The moment of an earlier preview, when what was shown then is to be signed now; at most five minutes
    /// ago.
    std::optional<Timestamp> requestedAt;
    /// The members of the act. Of an approval only an empty ApproveBody: relies_on and view_sha256 are
    /// computed.
    statement::Body body;
};

} // namespace countersign::usecases
