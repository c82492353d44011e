#include "core/policy/signer.h"

#include <algorithm>

namespace countersign::policy {

bool SignerKey::maySignAt(Timestamp at) const {
    return validFrom <= at && at <= validUntil && (!revocation || at < revocation->revokedAt);
}

const Grant* Signer::grantOf(Capacity capacity) const {
    const auto found = std::find_if(grants.begin(), grants.end(),
                                    [&](const Grant& grant) { return grant.capacity == capacity; });
    return found != grants.end() ? &*found : nullptr;
}

} // namespace countersign::policy
