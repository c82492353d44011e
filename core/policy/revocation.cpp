#include "core/policy/revocation.h"

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

} // namespace countersign::policy
