#pragma once

#include "core/usecases/act_intent.h"
#include "core/usecases/checked_packet.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace countersign::usecases {

/// Everything that will be signed, for a person to see: every leaf of core, predicate and the reviews relied
/// on.
struct SigningView {
    const packet::Core& core;
    const statement::Predicate& predicate;
    /// Of the key it will be signed with.
    Sha256 keyId;
    /// [pointer, text] of every leaf below /core, /predicate and /reviews, in document order.
    const std::vector<std::pair<std::string, std::string>>& leaves;
    /// SHA-256 over exactly these leaves: `view_sha256`.
    Sha256 digest;
};

/// Shows the view to a person and says whether the person wants to sign it.
using Decide = std::function<Result<bool>(const SigningView&)>;

/// A decision that was shown in full and confirmed. Made only by show.
class ReviewedPacket {
public:
    /// Builds the predicate (time fixed now, or the moment of the preview), refuses what would not count,
    /// shows everything and asks. Errors: actRefused, packetFails, capacityUnclear, keyUnclear, clockBehind,
    /// requestExpired, notConfirmed.
    static Result<ReviewedPacket> show(const CheckedPacket& packet, const ActIntent& intent,
                                       const Clock& clock, const std::string& toolVersion,
                                       const Decide& decide);

    const packet::Core& core() const { return m_core; }
    const statement::Predicate& predicate() const { return m_predicate; }
    const crypto::PublicKey& key() const { return m_key; }

private:
    ReviewedPacket(packet::Core core, statement::Predicate predicate, crypto::PublicKey key)
        : m_core(std::move(core)), m_predicate(std::move(predicate)), m_key(std::move(key)) {}

    packet::Core m_core;
    statement::Predicate m_predicate;
    crypto::PublicKey m_key;
};

} // namespace countersign::usecases
