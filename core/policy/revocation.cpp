#include "core/policy/revocation.h"

#include <algorithm>
#include <string>

namespace countersign::policy {

namespace {

bool needsSuspicion(RevocationReason reason) {
    return reason == RevocationReason::compromised || reason == RevocationReason::lost;
}

} // namespace

Revocation Revocation::read(json::ObjectReader& reader) {
    Revocation revocation;
    revocation.reason = revocationReasonWords.read(reader, "reason");
    revocation.revokedAt = reader.timestamp("revoked_at_utc");
    if (reader.has("suspected_since")) revocation.suspectedSince = reader.timestamp("suspected_since");

    const bool expected = needsSuspicion(revocation.reason);
    const bool ordered = !revocation.suspectedSince || *revocation.suspectedSince <= revocation.revokedAt;
    if (revocation.castsDoubt() != expected || !ordered)
        reader.failWith("suspected_since", Error(ErrorCode::revocationInconsistent, {}, {},
                                                 std::string(revocationReasonName(revocation.reason))));
    return revocation;
}

Revocation Revocation::graver(const Revocation& one, const Revocation& other) {
    Revocation out = !one.castsDoubt() && other.castsDoubt() ? other : one;
    out.revokedAt = std::min(one.revokedAt, other.revokedAt);
    if (one.suspectedSince && other.suspectedSince)
        out.suspectedSince = std::min(*one.suspectedSince, *other.suspectedSince);
    // Doubt begins at the end of the key at the latest.
    if (out.suspectedSince) out.suspectedSince = std::min(*out.suspectedSince, out.revokedAt);
    return out;
}

} // namespace countersign::policy
