#pragma once

#include "core/usecases/act_intent.h"
#include "core/usecases/checked_packet.h"

namespace countersign::usecases {

/// How long a shown request may be signed (domain.md section 4).
inline constexpr std::int64_t requestLifetimeSeconds = 300;

/// The one capacity in which a person can do an act, and the one key of theirs to do it with.
Result<policy::Capacity> chooseCapacity(const CheckedPacket& packet, const ActIntent& intent);
Result<crypto::PublicKey> chooseKey(const CheckedPacket& packet, const ActIntent& intent, Timestamp at);

/// The moment of the request. Errors: requestExpired, clockBehind.
Result<Timestamp> requestTime(const CheckedPacket& packet, const ActIntent& intent, const Clock& clock);

/// The whole predicate: grant, meaning, heads; for an approval the go reviews known and the view digest.
statement::Predicate preparePredicate(const CheckedPacket& packet, const ActIntent& intent,
                                      const policy::Capacity& capacity, Timestamp at,
                                      const std::string& toolVersion);

/// Refuses what would not count once signed, and what the state of the whole packet forbids.
Result<void> refuseAct(const CheckedPacket& packet, const statement::Predicate& predicate,
                       const crypto::PublicKey& key);

/// The payloads an approval relies on, sorted by digest.
std::vector<const json::Value*> reviewPayloads(const CheckedPacket& packet,
                                               const statement::Predicate& predicate);

} // namespace countersign::usecases
