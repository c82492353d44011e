#pragma once

#include "core/base/bytes.h"
#include "core/base/ids.h"
#include "core/base/timestamp.h"
#include "core/crypto/public_key.h"
#include "core/policy/authority_scope.h"
#include "core/policy/capacity.h"
#include "core/policy/protection.h"
#include "core/policy/revocation.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::policy {

/// One capacity of one person, and where and until when it holds.
struct Grant {
    Capacity capacity;
    AuthorityScope scope;
};

/// One key of one person. `validFrom` and `validUntil` (both included) limit signing, never verification.
struct SignerKey {
    Sha256 keyId;
    crypto::PublicKey publicKey;
    Protection protection;
    Timestamp validFrom;
    Timestamp validUntil;
    std::optional<Revocation> revocation;

    /// Whether a new signature may be made with it at that time.
    bool maySignAt(Timestamp at) const;
};

/// One person of the directory.
struct Signer {
    SignerId id;
    std::string printedName;
    std::vector<Grant> grants;
    std::vector<SignerKey> keys;

    /// The one grant of that capacity, or nullptr.
    const Grant* grantOf(Capacity capacity) const;
};

} // namespace countersign::policy
